"""Sources, locations, concepts, labels and datelines."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.errors import ModelError
from newsitem.model.body import Extent, Span
from newsitem.model.concepts import Concept, Label, concept, concepts, labels
from newsitem.model.datelines import Dateline, dateline
from newsitem.model.locations import Location, locations
from newsitem.model.sources import ROLES, Source, is_once_each, once_each, source, sources
from newsitem.strategies import sources as any_source
from newsitem.times import DateTime


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        (Label, {"text": ""}, "Label.text"),
        (Label, {"text": " a"}, "Label.text"),
        (Label, {"text": "a\n"}, "Label.text"),
        (Label, {"text": "a", "role": "two words"}, "Label.role"),
        (Label, {"text": "a", "language": "en_US"}, "Label.language"),
        (Label, {"text": "a", "spans": [Span(0, 2, "em")]}, "Label.spans[0]"),
        (Label, {"text": "a", "spans": ["em"]}, "Label.spans[0]"),
        (Label, {"text": "a", "spans": [Span(0, 1, "li")]}, "Label.spans"),
        (Label, {"text": "a", "spans": [Span(0, 1, "em")] * 65}, "Label.spans"),
        (Concept, {}, "Concept"),
        (Concept, {"type": "a:b"}, "Concept"),
        (Concept, {"uri": "a b"}, "Concept.uri"),
        (Concept, {"qcode": "ab"}, "Concept.qcode"),
        (Concept, {"literal": "a\nb"}, "Concept.literal"),
        (Concept, {"names": Label("a\nb")}, "Concept.names[0]"),
        (Concept, {"names": [1]}, "Concept.names[0]"),
        (Concept, {"literal": "a", "type": "a b"}, "Concept.type"),
        (Concept, {"literal": "a", "how": None}, "Concept.how"),
        (Concept, {"literal": "a", "why": "a b"}, "Concept.why"),
        (Concept, {"literal": "a", "creator": "a b"}, "Concept.creator"),
        (Concept, {"literal": "a", "relevance": 101}, "Concept.relevance"),
        (Concept, {"literal": "a", "confidence": -1}, "Concept.confidence"),
        (Concept, {"literal": "a", "confidence": True}, "Concept.confidence"),
        (Concept, {"literal": "a", "rank": 1.0}, "Concept.rank"),
        (Concept, {"literal": "a", "rank": 2**53}, "Concept.rank"),
        (Concept, {"literal": "a", "rank": 10**5000}, "Concept.rank"),
        (Concept, {"literal": "a", "same_as": [Label("a")]}, "Concept.same_as[0]"),
        (Concept, {"literal": "a", "broader": [1]}, "Concept.broader[0]"),
        (Source, {}, "Source"),
        (Source, {"description": "x"}, "Source"),
        (Source, {"name": "a\tb"}, "Source.name"),
        (Source, {"name": None}, "Source.name"),
        (Source, {"name": "a", "kind": "people"}, "Source.kind"),
        (Source, {"name": "a", "kind": None}, "Source.kind"),
        (Source, {"name": "a", "roles": "author"}, "Source.roles"),
        (Source, {"name": "a", "roles": [["speaker"]]}, "Source.roles[0]"),
        (Source, {"name": "a", "uri": "<"}, "Source.uri"),
        (Source, {"name": "a", "qcode": "<"}, "Source.qcode"),
        (Source, {"name": "a", "literal": " "}, "Source.literal"),
        (Source, {"name": "a", "names": ["a\nb"]}, "Source.names[0]"),
        (Source, {"name": "a", "description": "a\nb"}, "Source.description"),
        (Location, {}, "Location"),
        (Location, {"country_code": "RS"}, "Location"),
        (Location, {"name": " a"}, "Location.name"),
        (Location, {"name": "a", "kind": "town"}, "Location.kind"),
        (Location, {"name": "a", "country_code": "rs"}, "Location.country_code"),
        (Location, {"name": "a", "uri": " "}, "Location.uri"),
        (Location, {"name": "a", "names": "a\nb"}, "Location.names[0]"),
        (Location, {"name": "a", "latitude": 91, "longitude": 0}, "Location.latitude"),
        (Location, {"name": "a", "latitude": 0, "longitude": -180.1}, "Location.longitude"),
        (Location, {"name": "a", "latitude": float("nan"), "longitude": 0}, "Location.latitude"),
        (Location, {"name": "a", "latitude": 0, "longitude": float("inf")}, "Location.longitude"),
        (Location, {"name": "a", "latitude": 10**400, "longitude": 0}, "Location.latitude"),
        (Location, {"name": "a", "latitude": True, "longitude": 0}, "Location.latitude"),
        (Location, {"name": "a", "latitude": "1", "longitude": 0}, "Location.latitude"),
        (Location, {"name": "a", "latitude": 1}, "Location.latitude"),
        (Location, {"name": "a", "longitude": 1}, "Location.latitude"),
        (Location, {"name": "a", "altitude": 1}, "Location.altitude"),
        (
            Location,
            {"name": "a", "latitude": 1, "longitude": 1, "altitude": 1e10},
            "Location.altitude",
        ),
        (Location, {"name": "a", "mentions": [(0, 0, 1)]}, "Location.mentions[0]"),
        (Location, {"name": "a", "broader": [1]}, "Location.broader[0]"),
        (
            Location,
            {"name": "a", "broader": Location("b", mentions=[Extent(0, 0, 1)])},
            "Location.broader",
        ),
        (Dateline, {"text": ""}, "Dateline.text"),
        (Dateline, {"text": "a\nb"}, "Dateline.text"),
        (Dateline, {"text": "a", "places": [1]}, "Dateline.places[0]"),
        (Dateline, {"text": "a", "sources": [1]}, "Dateline.sources[0]"),
        (Dateline, {"text": "a -", "separator": "–"}, "Dateline.separator"),
        (Dateline, {"text": "a", "date": "Dec. 16"}, "Dateline.date"),
        (Dateline, {"text": "a", "date": " a"}, "Dateline.date"),
    ],
)
def test_what_is_refused_and_which_field_is_named(
    kind: type, fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(ModelError) as caught:
        kind(**fields)
    assert caught.value.where == where
    assert len(str(caught.value)) < 300


def test_a_text_stands_for_a_name() -> None:
    assert source("AA") == Source("AA")
    assert source(None) is None
    assert sources("AA") == sources(["AA"]) == sources(Source("AA")) == (Source("AA"),)
    assert sources(("AA", Source("dpa"))) == (Source("AA"), Source("dpa"))
    assert sources(name for name in ("AA", "dpa")) == (Source("AA"), Source("dpa"))
    assert sources("") == sources(()) == ()
    assert locations(["Osijek", Location("Paris")]) == (Location("Osijek"), Location("Paris"))
    assert labels("a\nb") == (Label("a\nb"),)
    assert dateline("") is None
    assert dateline(None) is None
    assert dateline("PARIS -") == Dateline("PARIS -")
    assert dateline(Dateline("PARIS -")) == Dateline("PARIS -")
    assert Dateline("a", "Paris", resolved="2022-12", sources="AA") == Dateline(
        "a", (Location("Paris"),), resolved=DateTime("2022-12"), sources=(Source("AA"),)
    )
    assert Source("a", roles="speaker").roles == ("speaker",)


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("medtop:04000000", Concept(qcode="medtop:04000000")),
        (
            "http://cv.iptc.org/newscodes/medtop/04000000",
            Concept(uri="http://cv.iptc.org/newscodes/medtop/04000000"),
        ),
        ("urn:a:b", Concept(uri="urn:a:b")),
        ("tag:example.com,2022:a", Concept(uri="tag:example.com,2022:a")),
        ("war and peace", Concept(names=Label("war and peace"))),
        ("Nordtal: a history", Concept(names=Label("Nordtal: a history"))),
        ("politics", Concept(names=Label("politics"))),
    ],
)
def test_a_text_as_a_concept(typed: str, made: Concept) -> None:
    assert concept(typed) == made
    assert concepts([typed]) == (made,)


def test_the_name_of_a_concept_is_the_best_that_there_is() -> None:
    full = Concept(uri="urn:a", qcode="a:b", literal="lit", names=["one", "two"])
    assert full.name == "one"
    assert attrs.evolve(full, names=()).name == "lit"
    assert attrs.evolve(full, names=(), literal="").name == "a:b"
    assert Concept(uri="urn:a").name == "urn:a"


def test_spans_of_a_label_stand_in_reading_order() -> None:
    em, strong, a = Span(2, 3, "em"), Span(0, 1, "strong"), Span(0, 3, "a")
    assert Label("abc", spans=[em, strong, a]).spans == (a, strong, em)


@given(st.lists(st.sampled_from(ROLES)))
def test_roles_stand_once_in_the_order_of_newsml(roles: list[Any]) -> None:
    assert Source("a", roles=roles).roles == tuple(role for role in ROLES if role in roles)


@given(st.lists(any_source(), max_size=5))
def test_each_party_stands_once_with_all_its_roles(given_sources: list[Source]) -> None:
    found = once_each(tuple(given_sources))
    parties = [attrs.evolve(one, roles=()) for one in found]
    assert len(set(parties)) == len(parties)
    assert {(attrs.evolve(one, roles=()), role) for one in found for role in one.roles} == {
        (attrs.evolve(one, roles=()), role)
        for one in given_sources
        for role in one.roles or ("info_source",)
    }
    firsts = [ROLES.index(one.roles[0]) for one in found]
    assert firsts == sorted(firsts)
    assert once_each(found) == found
    if is_once_each(tuple(given_sources)):
        assert found == tuple(given_sources)


def test_a_dateline_prints_its_text() -> None:
    assert str(Dateline("OSIJEK, Croatia (NWS) –", "Osijek")) == "OSIJEK, Croatia (NWS) –"


def test_a_repr_names_what_is_given() -> None:
    assert (
        repr(Source("AA", "agency", uri="urn:a"))
        == "Source(name='AA', kind='agency', uri='urn:a')"
    )
    assert repr(Label("a")) == "Label('a')"
    assert repr(Location("a", latitude=-0.0, longitude=1)) == (
        "Location(name='a', latitude=-0.0, longitude=1.0)"
    )


@pytest.mark.parametrize("name", ["latitude", "longitude"])
def test_a_coordinate_is_zero_or_a_centimetre(name: str) -> None:
    position: dict[str, Any] = {"latitude": 1.0, "longitude": 1.0}
    assert getattr(Location("a", **{**position, name: -1e-7}), name) == -1e-7
    assert getattr(Location("a", **{**position, name: 0.0}), name) == 0.0
    with pytest.raises(ModelError) as caught:
        Location("a", **{**position, name: 9e-8})
    assert caught.value.where == f"Location.{name}"
