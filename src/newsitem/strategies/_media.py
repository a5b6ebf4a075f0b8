"""Strategies for what surrounds the words: files, links, notes, identifiers, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

from newsitem.model import characteristics as technical
from newsitem.model.characteristics import Characteristic
from newsitem.model.media import (
    KINDS,
    AltId,
    BodyRendition,
    EdNote,
    Hash,
    Link,
    Rendition,
    note_text,
)
from newsitem.model.parts import Part, RegionDelim, TimeDelim
from newsitem.model.rights import RightsExpression
from newsitem.strategies._body import blocks, draw_divisions
from newsitem.strategies._parts import (
    COUNTS,
    LABELS,
    LINE_LABELS,
    NAMED_CONCEPTS,
    ROLES,
    VERSIONS,
    named,
    numbers,
    tuples,
)
from newsitem.strategies._text import (
    date_times,
    hrefs,
    iris,
    languages,
    lines,
    raw_texts,
    some,
    texts,
    tokens,
)
from newsitem.text import SPACE

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

_LINE = lines(4)
_TOKEN = tokens()
_LANGUAGE = languages()
_DATA = raw_texts().filter(bool)
_ADDRESS: dict[str, SearchStrategy[Any]] = {"href": hrefs(), "uri": lines(2)}


def alt_ids() -> SearchStrategy[AltId]:
    """Strategy of other identifiers."""
    return ALT_IDS


ALT_IDS = st.builds(AltId, lines(2), ROLES, ROLES, ROLES, ROLES, st.just("") | lines(1))


def ed_notes() -> SearchStrategy[EdNote]:
    """Strategy of notes, internal and public, in plain text and in blocks."""
    return _ed_notes()


@st.composite
def _ed_notes(draw: DrawFn) -> EdNote:
    fields = draw(_NOTE)
    found = draw(_NOTE_BLOCKS)
    text = note_text(found)
    if text and text == text.strip(SPACE):
        return EdNote(text, blocks=found, divisions=draw_divisions(draw, len(found)), **fields)
    return EdNote(draw(_NOTE_TEXT), **fields)


_NOTE = some(
    {"role": _TOKEN, "public": st.booleans(), "language": _LANGUAGE, "constraint": _TOKEN}
)
_NOTE_BLOCKS = st.just(()) | st.just(()) | tuples(blocks())
_NOTE_TEXT = texts()


def rights_expressions() -> SearchStrategy[RightsExpression]:
    """Strategy of rights expressions; their data is XML or anything else."""
    usual = st.sampled_from(['<o:Policy xmlns:o="http://www.w3.org/ns/odrl/2/" uid="a"/>', "{}"])
    types = st.just("application/xml") | _TOKEN
    return st.builds(RightsExpression, usual | _DATA, iris(), types)


@st.composite
def _characteristics(draw: DrawFn) -> Characteristic:
    name = draw(_NAMES)
    return Characteristic(name, draw(_VALUES[technical.NAMES[name]]))


_NAMES = st.sampled_from(list(technical.NAMES))
_VALUES: dict[str, SearchStrategy[str]] = {
    "token": _TOKEN,
    "line": lines(2),
    "count": st.integers(0, 10**15 - 1).map(str),
    "positive": st.integers(1, 10**15 - 1).map(str),
    "flag": st.sampled_from(["true", "false"]),
    "decimal": st.from_regex(r"[0-9]{1,9}(\.[0-9]{1,9})?", fullmatch=True),
    "scan": st.sampled_from(["progressive", "interlaced"]),
}


def characteristics() -> SearchStrategy[Characteristic]:
    """Strategy of technical characteristics of files."""
    return _characteristics()


CHARACTERISTICS = st.lists(
    characteristics(), min_size=1, max_size=3, unique_by=lambda one: one.name
).map(tuple)  # of one content


def hashes() -> SearchStrategy[Hash]:
    """Strategy of hash values."""
    return HASHES


HASHES = st.builds(Hash, lines(1), ROLES, ROLES)


def renditions() -> SearchStrategy[Rendition]:
    """Strategy of files that hold the content."""
    return RENDITIONS


RENDITIONS = named(
    _ADDRESS,
    {
        "role": _TOKEN,
        "content_type": _TOKEN,
        "title": _LINE,
        "language": _LANGUAGE,
        "width": COUNTS,
        "height": COUNTS,
        "size": COUNTS,
        "duration": numbers(0, 10**9),
        "alt_ids": tuples(ALT_IDS),
        "characteristics": CHARACTERISTICS,
        "hashes": tuples(HASHES),
        "version": VERSIONS,
        "generator": _LINE,
    },
).map(lambda fields: Rendition(**fields))


def time_delims() -> SearchStrategy[TimeDelim]:
    """Strategy of times from and to which a part runs."""
    return _TIME_DELIMS


def region_delims() -> SearchStrategy[RegionDelim]:
    """Strategy of rectangles that a part covers."""
    return _REGION_DELIMS


_TIME_DELIMS = st.builds(TimeDelim, lines(1), lines(1), ROLES, ROLES)
_REGION_DELIMS = st.builds(RegionDelim, COUNTS, COUNTS, COUNTS, COUNTS)


def parts() -> SearchStrategy[Part]:
    """Strategy of parts of the content."""
    return _PARTS


_PARTS = named(
    {
        "part_id": st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True),
        "sequence": COUNTS,
        "role": NAMED_CONCEPTS,
        "icons": tuples(RENDITIONS),
        "time_delims": tuples(_TIME_DELIMS),
        "region_delim": _REGION_DELIMS,
        "content_created": date_times(),
        "content_modified": date_times(),
        "language": _LANGUAGE,
        "subjects": tuples(NAMED_CONCEPTS),
        "headlines": tuples(LINE_LABELS),
        "descriptions": tuples(LABELS),
        "signals": tuples(NAMED_CONCEPTS),
    },
    {},
).map(lambda fields: Part(**fields))


def links() -> SearchStrategy[Link]:
    """Strategy of links to other resources, some of which lead on."""
    return LINKS


LINKS: SearchStrategy[Link] = named(
    {**_ADDRESS, "guid": lines(2)},
    {
        "rel": _TOKEN,
        "title": _LINE,
        "content_type": _TOKEN,
        "format": _TOKEN,
        "version": VERSIONS,
        "size": COUNTS,
        "kind": st.sampled_from(KINDS),
        "rank": COUNTS,
        "file_name": _LINE,
        "renditions": tuples(RENDITIONS),
        "links": tuples(st.deferred(links)),
    },
).map(lambda fields: Link(**fields))


def body_renditions() -> SearchStrategy[BodyRendition]:
    """Strategy of further renditions of a body, as blocks or as data."""
    others = some(
        {"content_type": _TOKEN, "language": _LANGUAGE, "role": _TOKEN}
        | {"characteristics": CHARACTERISTICS}
    )
    as_data = st.builds(lambda found, fields: BodyRendition(data=found, **fields), _DATA, others)
    return _in_blocks(others) | as_data


@st.composite
def _in_blocks(draw: DrawFn, others: SearchStrategy[dict[str, Any]]) -> BodyRendition:
    found = draw(tuples(blocks()))
    return BodyRendition(blocks=found, divisions=draw_divisions(draw, len(found)), **draw(others))
