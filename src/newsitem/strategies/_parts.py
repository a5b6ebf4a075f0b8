"""Strategies for what an article is made of, other than its body and quotations.

Each is made once, since making a strategy costs more than drawing from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsitem.model import locations as places
from newsitem.model import sources as parties
from newsitem.model._checks import LARGEST
from newsitem.model.concepts import Concept, Label
from newsitem.model.datelines import Dateline
from newsitem.model.locations import Location
from newsitem.model.media import AltId, BodyRendition, EdNote, Link, Rendition
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.strategies._body import blocks, draw_range, draw_spans, extents
from newsitem.strategies._text import (
    countries,
    date_times,
    hrefs,
    iris,
    languages,
    lines,
    qcodes,
    raw_texts,
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


def numbers(low: int, high: int) -> SearchStrategy[float]:
    """Strategy of the numbers in a range, whole ones and ``-0.0`` among them."""
    edges = [number for number in (-0.0, 1, 5e-324, low, high) if low <= number <= high]
    return st.one_of(st.sampled_from(edges), st.floats(low, high), st.integers(low, high))


def degrees(most: int) -> SearchStrategy[float]:
    """Strategy of coordinates: zero, or at least the smallest that the model admits."""
    smallest = 1e-7
    parts = st.sampled_from([-0.0, smallest, most, -most]) | st.integers(-most, most)
    return st.one_of(parts, st.floats(smallest, most), st.floats(-most, -smallest))


def _named(names: Fields, others: Fields) -> SearchStrategy[dict[str, Any]]:
    """At least one of the names, and some of both."""
    fields, one = some({**names, **others}), st.sampled_from(list(names))

    @st.composite
    def named(draw: DrawFn) -> dict[str, Any]:
        drawn, name = draw(fields), draw(one)
        return drawn if name in drawn else {name: draw(names[name]), **drawn}

    return named()


_LINE = lines(4)
_NAME_LINE = lines(3)
_HREF = hrefs()
_LANGUAGE = languages()
_TOKEN = tokens()
ROLES = st.just("") | _TOKEN
COUNTS = st.one_of(st.integers(0, 5000), st.integers(0, LARGEST), st.sampled_from([0, LARGEST]))
VERSIONS = st.one_of(st.integers(1, 20), st.integers(1, LARGEST), st.sampled_from([1, LARGEST]))
_DATA = raw_texts().filter(bool)
_IDENTIFIERS = {"uri": iris(), "qcode": qcodes(), "literal": _NAME_LINE}
_NAME = {"name": _NAME_LINE, **_IDENTIFIERS}
_ADDRESS = {"href": _HREF, "uri": lines(2)}
_LABEL = some({"role": _TOKEN, "language": _LANGUAGE})


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
    """Strategy of concepts, some with others in them."""
    return CONCEPTS


_INNER_CONCEPTS = tuples(st.deferred(concepts))
CONCEPTS = _named(
    {**_IDENTIFIERS, "names": _NAMES},
    {
        "type": _TOKEN,
        "relevance": st.integers(0, 100),
        "confidence": st.integers(0, 100),
        "rank": COUNTS,
        "same_as": _INNER_CONCEPTS,
        "broader": _INNER_CONCEPTS,
        "how": _TOKEN,
        "why": _TOKEN,
        "creator": _TOKEN,
    },
).map(lambda fields: Concept(**fields))


def sources() -> SearchStrategy[Source]:
    """Strategy of persons, organisations and agencies, in any roles."""
    return SOURCES


SOURCES = _named(
    _NAME,
    {
        "kind": st.sampled_from(parties.KINDS),
        "roles": st.lists(st.sampled_from(parties.ROLES), unique=True),
        "names": _NAMES,
        "description": _LINE,
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


PLACES = _places()  # without mentions
_LATITUDE, _LONGITUDE = degrees(90), degrees(180)
_PLACE = _named(
    _NAME,
    {
        "kind": st.sampled_from(places.KINDS),
        "country_code": countries(),
        "names": _NAMES,
        "broader": tuples(st.deferred(_places)),
        "latitude": _LATITUDE,
        "altitude": numbers(-(10**9), 10**9),
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


def alt_ids() -> SearchStrategy[AltId]:
    """Strategy of other identifiers."""
    return st.builds(AltId, lines(2), ROLES, ROLES)


def ed_notes() -> SearchStrategy[EdNote]:
    """Strategy of notes, internal and public, some of several lines."""
    language = st.just("") | _LANGUAGE
    return st.builds(EdNote, texts(), ROLES, public=st.booleans(), language=language)


def rights_expressions() -> SearchStrategy[RightsExpression]:
    """Strategy of rights expressions; their data is XML or anything else."""
    usual = st.sampled_from(['<o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/" uid="a"/>', "{}"])
    types = st.just("application/xml") | _TOKEN
    return st.builds(RightsExpression, usual | _DATA, iris(), types)


def links() -> SearchStrategy[Link]:
    """Strategy of links to other resources."""
    others = {
        "rel": _TOKEN,
        "title": _LINE,
        "content_type": _TOKEN,
        "version": VERSIONS,
        "size": COUNTS,
    }
    return _named(_ADDRESS, others).map(lambda fields: Link(**fields))


def renditions() -> SearchStrategy[Rendition]:
    """Strategy of files that hold the content."""
    others = {
        "role": _TOKEN,
        "content_type": _TOKEN,
        "title": _LINE,
        "language": _LANGUAGE,
        "width": COUNTS,
        "height": COUNTS,
        "size": COUNTS,
        "duration": numbers(0, 10**9),
    }
    return _named(_ADDRESS, others).map(lambda fields: Rendition(**fields))


def body_renditions() -> SearchStrategy[BodyRendition]:
    """Strategy of further renditions of a body, as blocks or as data."""
    others = some({"content_type": _TOKEN, "language": _LANGUAGE, "role": _TOKEN})
    in_blocks = st.builds(
        lambda found, fields: BodyRendition(blocks=found, **fields), tuples(blocks()), others
    )
    as_data = st.builds(lambda found, fields: BodyRendition(data=found, **fields), _DATA, others)
    return in_blocks | as_data
