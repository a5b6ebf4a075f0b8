"""Strategies for what an article is made of, other than its body and quotations.

Each is made once, since making a strategy costs more than drawing from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsitem.model import contacts as reach
from newsitem.model import details
from newsitem.model import locations as places
from newsitem.model import sources as parties
from newsitem.model._checks import LARGEST
from newsitem.model.concepts import Concept, Label
from newsitem.model.contacts import Contact
from newsitem.model.datelines import Dateline
from newsitem.model.details import TextDetail
from newsitem.model.locations import Address, Location
from newsitem.model.management import Expiry, Generator, Hop, HopAction, Rating, Scheme
from newsitem.model.media import Link
from newsitem.model.sources import Source
from newsitem.strategies._body import draw_range, draw_spans, extents
from newsitem.strategies._text import (
    countries,
    date_times,
    hrefs,
    iris,
    languages,
    lines,
    qcodes,
    some,
    texts,
    tokens,
)
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hypothesis.strategies import DrawFn

    from newsitem.model.body import Extent

Fields: TypeAlias = Mapping[str, SearchStrategy[Any]]


def tuples(part: SearchStrategy[Any], longest: int = 2) -> SearchStrategy[tuple[Any, ...]]:
    """Strategy of tuples of one to ``longest`` parts."""
    return st.lists(part, min_size=1, max_size=longest).map(tuple)


def rarely_two(part: SearchStrategy[Any]) -> SearchStrategy[tuple[Any, ...]]:
    """Strategy of tuples of one part, now and then of two, for what nests."""
    return st.one_of(tuples(part, 1), tuples(part, 1), tuples(part))


def numbers(low: int, high: int) -> SearchStrategy[float]:
    """Strategy of the numbers in a range, whole ones and ``-0.0`` among them."""
    edges = [number for number in (-0.0, 1, 5e-324, low, high) if low <= number <= high]
    return st.one_of(st.sampled_from(edges), st.floats(low, high), st.integers(low, high))


def decimals(most: int) -> SearchStrategy[float]:
    """Strategy of numbers to write in full: zero, or at least the smallest that is admitted."""
    smallest = 1e-7
    parts = st.sampled_from([-0.0, smallest, most, -most]) | st.integers(-most, most)
    return st.one_of(parts, st.floats(smallest, most), st.floats(-most, -smallest))


def named(
    names: Fields, others: Fields, most: int | None = None
) -> SearchStrategy[dict[str, Any]]:
    """Strategy of fields: at least one of the names, and some of both."""
    fields, one = some({**names, **others}, most), st.sampled_from(list(names))

    @st.composite
    def named_fields(draw: DrawFn) -> dict[str, Any]:
        drawn, name = draw(fields), draw(one)
        return drawn if name in drawn else {name: draw(names[name]), **drawn}

    return named_fields()


_LINE = lines(4)
_NAME_LINE = lines(3)
_HREF = hrefs()
_LANGUAGE = languages()
_TOKEN = tokens()
ROLES = st.just("") | _TOKEN
COUNTS = st.one_of(st.integers(0, 5000), st.integers(0, LARGEST), st.sampled_from([0, LARGEST]))
VERSIONS = st.one_of(st.integers(1, 20), st.integers(1, LARGEST), st.sampled_from([1, LARGEST]))
_IDENTIFIERS = {"uri": iris(), "qcode": qcodes(), "literal": _NAME_LINE}
_NAME = {"name": _NAME_LINE, **_IDENTIFIERS}
_LABEL = some({"role": _TOKEN, "language": _LANGUAGE, "rank": COUNTS})


@st.composite
def _labels(draw: DrawFn, words: SearchStrategy[str]) -> Label:
    text = draw(words)
    return Label(text, spans=draw_spans(draw, text), **draw(_LABEL))


LABELS = _labels(texts())
LINE_LABELS = _labels(_LINE)
_NAMES = tuples(LINE_LABELS)


def labels() -> SearchStrategy[Label]:
    """Strategy of labels, some of several lines."""
    return LABELS


def concepts() -> SearchStrategy[Concept]:
    """Strategy of concepts, some with others in them or with a value."""
    return EXTENSIONS


def contacts() -> SearchStrategy[Contact]:
    """Strategy of ways to reach somebody."""
    return CONTACTS


_REMOTE_INFO = {"rel": _TOKEN, "format": _TOKEN, "title": _LINE}
REMOTE_INFOS = tuples(
    named({"href": _HREF, "uri": _NAME_LINE}, _REMOTE_INFO).map(lambda fields: Link(**fields))
)  # links of which little is said
CONTACTS = st.builds(
    Contact, st.sampled_from([kind for kind in reach.KINDS if kind != "web"]), _LINE, ROLES
) | st.builds(Contact, st.just("web"), _HREF, ROLES)
_CONTACTS = tuples(CONTACTS)
_FEW = 2  # fields of what stands in a concept, so that nesting comes to an end
_INNER: SearchStrategy[tuple[Concept, ...]] = rarely_two(st.deferred(lambda: _INNER_NAMED))
_WITH_VALUE: SearchStrategy[tuple[Concept, ...]] = rarely_two(st.deferred(lambda: _INNER_RELATED))
_RELATED = rarely_two(
    st.deferred(lambda: _INNER_RELATED)
    | st.builds(lambda related: Concept(related=related), _WITH_VALUE)
)
_NAMING: Fields = {**_IDENTIFIERS, "names": _NAMES}
_SAID: Fields = {
    "type": _TOKEN,
    "role": _TOKEN,
    "relevance": st.integers(0, 100),
    "confidence": st.integers(0, 100),
    "rank": COUNTS,
    "definitions": tuples(LABELS),
    "hierarchy": tuples(qcodes(), 3),
    "same_as": _INNER,
    "broader": _INNER,
    "narrower": _INNER,
    "facets": _INNER,
    "rel": _TOKEN,
    "value_unit": _TOKEN,
    "contacts": _CONTACTS,
    "remote_infos": REMOTE_INFOS,
    "how": _TOKEN,
    "why": _TOKEN,
    "creator": _TOKEN,
    "modified": date_times(),
}
_VALUE: Fields = {"value": _NAME_LINE}
_FURTHER: Fields = {"related": _RELATED}


def _concepts(names: Fields, others: Fields, most: int | None = None) -> SearchStrategy[Concept]:
    return named(names, {**_SAID, **others}, most).map(lambda fields: Concept(**fields))


_INNER_NAMED: SearchStrategy[Concept]
_INNER_NAMED = _concepts(_NAMING, {**_VALUE, **_FURTHER}, _FEW)
_INNER_RELATED: SearchStrategy[Concept]
_INNER_RELATED = _concepts({**_NAMING, **_VALUE}, _FURTHER, _FEW)
NAMED_CONCEPTS = _concepts(_NAMING, {**_VALUE, **_FURTHER})
RELATED_CONCEPTS = _concepts({**_NAMING, **_VALUE}, _FURTHER)
_ONLY_RELATED = st.builds(lambda related, rel: Concept(related=related, rel=rel), _RELATED, ROLES)
DERIVED = NAMED_CONCEPTS | _ONLY_RELATED
EXTENSIONS = RELATED_CONCEPTS | _ONLY_RELATED


def sources() -> SearchStrategy[Source]:
    """Strategy of persons, organisations and agencies, in any roles."""
    return SOURCES


SOURCES = named(
    _NAME,
    {
        "kind": st.sampled_from(parties.KINDS),
        "roles": st.lists(st.sampled_from(parties.ROLES), unique=True),
        "names": _NAMES,
        "description": _LINE,
        "function": _TOKEN,
        "same_as": _INNER,
        "related": _RELATED,
        "contacts": _CONTACTS,
        "remote_infos": REMOTE_INFOS,
    },
).map(lambda fields: Source(**fields))


def locations() -> SearchStrategy[Location]:
    """Strategy of places, some of them mentioned in a body that is not known."""
    return st.builds(mentioned, PLACES, st.lists(extents(), max_size=2))


def mentioned(place: Location, mentions: Iterable[Extent]) -> Location:
    """The place, with the extents that name it."""
    return attrs.evolve(place, mentions=mentions)


@st.composite
def _places(draw: DrawFn) -> Location:
    fields = draw(_PLACE)
    if "altitude" in fields:
        fields.setdefault("latitude", draw(_LATITUDE))
    if "latitude" in fields:
        fields["longitude"] = draw(_LONGITUDE)
    return Location(**fields)


def addresses() -> SearchStrategy[Address]:
    """Strategy of postal addresses."""
    return _ADDRESSES


_ADDRESSES = some(
    {
        "lines": _NAMES,
        "localities": _INNER,
        "areas": _INNER,
        "country": NAMED_CONCEPTS,
        "postal_code": _NAME_LINE,
        "world_region": NAMED_CONCEPTS,
        "role": _TOKEN,
    }
).map(lambda fields: Address(**fields))
PLACES = _places()  # without mentions
_LATITUDE, _LONGITUDE = decimals(90), decimals(180)
_PLACE = named(
    _NAME,
    {
        "kind": st.sampled_from(places.KINDS),
        "country_code": countries(),
        "names": _NAMES,
        "broader": tuples(st.deferred(_places)),
        "latitude": _LATITUDE,
        "altitude": numbers(-(10**9), 10**9),
        "address": _ADDRESSES,
        "contacts": _CONTACTS,
        "type": _TOKEN,
        "relevance": st.integers(0, 100),
        "confidence": st.integers(0, 100),
        "rank": COUNTS,
        "same_as": _INNER,
        "related": _RELATED,
        "facets": _INNER,
        "hierarchy": tuples(qcodes(), 3),
        "remote_infos": REMOTE_INFOS,
        "how": _TOKEN,
        "why": _TOKEN,
        "creator": _TOKEN,
    },
)

_USUAL_DATELINES = (
    Dateline(
        "OSIJEK, Croatia (NWS) –",
        (Location("Osijek", "city", "HR", broader=Location("Croatia", "country", "HR")),),
        sources=Source("NWS", "agency"),
        separator="–",
    ),
    Dateline("PARIS, Dec. 16 (Reuters) -", "Paris", "Dec. 16", None, "Reuters", "-"),
    Dateline("Berlin/Wien (dpa) -", ("Berlin", "Wien"), sources="dpa", separator="-"),
    Dateline("МОСКВА, 16 декабря —", "Москва", "16 декабря", "2022-12-16", separator="—"),
)


def datelines() -> SearchStrategy[Dateline]:
    """Strategy of datelines, without mentions of their places."""
    return DATELINES


def dateline_of(draw: DrawFn, text: str) -> Dateline:
    """A dateline of that text, as drawn."""
    fields = draw(_DATELINE)
    for name in draw(_IN_TEXT):
        start, end = draw_range(draw, text)
        fields[name] = text[start:end].strip(SPACE)
    return Dateline(text, **fields)


@st.composite
def _odd_datelines(draw: DrawFn) -> Dateline:
    return dateline_of(draw, draw(_LINE))


DATELINES = st.sampled_from(_USUAL_DATELINES) | _odd_datelines()
_IN_TEXT = st.lists(st.sampled_from(["date", "separator"]), unique=True)
_DATELINE = some({"places": tuples(PLACES), "resolved": date_times(), "sources": tuples(SOURCES)})


def generators() -> SearchStrategy[Generator]:
    """Strategy of the software that made an item."""
    return st.builds(Generator, _NAME_LINE, st.just("") | _NAME_LINE, ROLES)


def expiries() -> SearchStrategy[Expiry]:
    """Strategy of when an item expires for some use."""
    return st.builds(Expiry, date_times(), _TOKEN)


def ratings() -> SearchStrategy[Rating]:
    """Strategy of ratings on scales of any direction."""
    number = decimals(10**9)
    tokens_of = dict.fromkeys(("scale_unit", "rating_type", "val_calc_type", "rater_type"), _TOKEN)
    fields = some({**tokens_of, "raters": COUNTS})
    return st.builds(
        lambda value, low, high, others: Rating(
            value=value, scale_min=low, scale_max=high, **others
        ),
        number, number, number, fields,
    )  # fmt: skip


def text_details() -> SearchStrategy[TextDetail]:
    """Strategy of what is said of the texts of an article that is not known."""
    return st.builds(detailed, st.sampled_from(details.TEXT_FIELDS), _NAME_LINE, DETAILS)


def detailed(field: str, keyword: str, said: dict[str, Any]) -> TextDetail:
    """A detail of the text in ``field``, or of that keyword."""
    return TextDetail(field=field, keyword=keyword if field == "keywords" else "", **said)  # type: ignore[arg-type]  # one of the fields


DETAILS = named(
    {"role": _TOKEN, "language": _LANGUAGE, "direction": st.sampled_from(["ltr", "rtl"])}
    | {"rank": COUNTS, "relevance": st.integers(0, 100), "confidence": st.integers(0, 100)}
    | {"how": _TOKEN, "why": _TOKEN},
    {},
)  # what is said of a text


def schemes() -> SearchStrategy[Scheme]:
    """Strategy of vocabularies, IPTC's and others."""
    aliases = st.sampled_from(["medtop", "stat"]) | st.from_regex(
        r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True
    )
    return st.builds(Scheme, aliases, iris())


def hop_actions() -> SearchStrategy[HopAction]:
    """Strategy of what was done with an item at a hop."""
    return _HOP_ACTIONS


_HOP_ACTIONS = st.builds(HopAction, NAMED_CONCEPTS, ROLES, st.none() | date_times())


def hops() -> SearchStrategy[Hop]:
    """Strategy of parties that had an item in hand."""
    return _HOPS


_PARTIES = SOURCES.map(lambda party: attrs.evolve(party, roles=()))
_HOPS = named(
    {"sequence": COUNTS, "time": date_times(), "party": _PARTIES, "actions": tuples(_HOP_ACTIONS)},
    {},
).map(lambda fields: Hop(**fields))
