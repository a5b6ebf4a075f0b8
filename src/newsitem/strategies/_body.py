"""Strategies for the body: spans, blocks, and extents in them.

Lists, tables and block quotations are made from the inside out, as pieces: a text and
the spans over it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

import attrs
from hypothesis import strategies as st

from newsitem.model.body import Block, Extent, Span
from newsitem.model.divisions import Division
from newsitem.strategies._text import (
    brief,
    hrefs,
    iris,
    languages,
    lines,
    marks,
    qcodes,
    raw_texts,
    some,
    texts,
    tokens,
)
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsitem.model.body import Role

Piece: TypeAlias = tuple[str, tuple[Span, ...]]

_WORDS = re.compile(rf"[^{SPACE}]+")


def draw_range(draw: DrawFn, text: str) -> tuple[int, int]:
    """The start and end of a part of ``text``, as drawn: some words, or any characters."""
    found = list(_WORDS.finditer(text))
    if draw(st.booleans()) and found:
        first = draw(st.integers(0, len(found) - 1))
        last = draw(st.integers(first, min(first + 3, len(found) - 1)))
        return found[first].start(), found[last].end()
    start = draw(st.integers(0, len(text) - 1))
    return start, draw(st.integers(start + 1, len(text)))


def draw_spans(draw: DrawFn, text: str) -> tuple[Span, ...]:
    """Spans over ``text``, as drawn."""
    drawn = [draw(_MARKED) for _ in range(draw(_COUNT) if text else 0)]
    return tuple(Span(*draw_range(draw, text), mark, **fields) for mark, fields in drawn)


CLASSES = st.lists(tokens(), min_size=1, max_size=2).map(tuple)
_SOME_CLASSES = st.just(()) | st.just(()) | CLASSES
_COUNT = st.sampled_from([0, 0, 0, 1, 2, 3]) | st.integers(0, 9)
_ATTRIBUTES = some(
    {
        "classes": CLASSES,
        "href": hrefs(),
        "value": lines(2),
        "language": languages(),
        "uri": iris(),
        "qcode": qcodes(),
    }
)
_MARKED = st.tuples(marks(), st.just({}) | _ATTRIBUTES)


@st.composite
def spans(draw: DrawFn, text: str) -> tuple[Span, ...]:
    """Strategy of the spans over a text, nested and crossing, as they may stand in a line."""
    return draw_spans(draw, text)


@st.composite
def pieces(draw: DrawFn, words: SearchStrategy[str]) -> Piece:
    """Strategy of pieces without parts."""
    text = draw(words)
    return text, draw_spans(draw, text)


def _join(pieces: Iterable[Piece], separator: str = "\n") -> Piece:
    text, joined = "", []
    for number, (more, over) in enumerate(pieces):
        text += separator * (number > 0)
        joined += [shifted(span, len(text)) for span in over]
        text += more
    return text, tuple(joined)


def shifted(span: Span, by: int) -> Span:
    """The same span, ``by`` characters later."""
    return attrs.evolve(span, start=span.start + by, end=span.end + by)


def _part(
    mark: str, inner: Piece, classes: tuple[str, ...], columns: int = 1, rows: int = 1
) -> Piece:
    text, inside = inner
    whole = Span(0, len(text), mark, colspan=columns, rowspan=rows, classes=classes)
    return text, (whole, *inside)


def _parts(mark: str, inner: SearchStrategy[Piece]) -> SearchStrategy[Piece]:
    return st.builds(_part, st.just(mark), inner, _SOME_CLASSES)


def _several(part: SearchStrategy[Piece], separator: str = "\n") -> SearchStrategy[Piece]:
    return st.lists(part, min_size=1, max_size=3).map(lambda found: _join(found, separator))


_LINE = pieces(texts(4))
_LOOSE = _LINE | st.just(("", ())) | pieces(raw_texts(2))
_FLOW: SearchStrategy[Piece] = st.deferred(
    lambda: st.one_of([_LOOSE] * 3 + [_several(_NESTED), _MIXED])
)
_ITEMS = _several(_parts("li", _FLOW))
_TERMS = _several(_parts("dt", _LOOSE) | _parts("dd", _FLOW))
_SIZES = st.just(1) | st.integers(1, 1000)
_CELLS = st.builds(_part, st.sampled_from(["td", "th"]), _FLOW, _SOME_CLASSES, _SIZES, _SIZES)
_ROWS = _several(_parts("tr", _several(_CELLS, "\t")))
_ROW_GROUPS = _several(
    st.builds(_part, st.sampled_from(["thead", "tbody", "tfoot"]), _ROWS, _SOME_CLASSES)
)
_TABLE = st.one_of(
    _ROWS, _ROW_GROUPS, st.tuples(_parts("caption", _LOOSE), _ROWS | _ROW_GROUPS).map(_join)
)
_NESTED: SearchStrategy[Piece] = st.one_of(
    _parts("p", _LOOSE),
    _parts("pre", pieces(raw_texts(4))),
    _parts("ul", _ITEMS),
    _parts("ol", _ITEMS),
    _parts("dl", _TERMS),
    _parts("bq", _FLOW),
    _parts("table", _TABLE),
)
# Text beside parts, as of an item with a list within it.
_MIXED: SearchStrategy[Piece] = _several(_LINE | _NESTED)

_PARAGRAPHS = _parts("p", _LINE)
_STRUCTURES = {
    "bq": _several(_PARAGRAPHS) | _MIXED,
    "ul": _ITEMS,
    "ol": _ITEMS,
    "dl": _TERMS,
    "table": _TABLE,
}


def _is_filled(piece: Piece) -> bool:
    text = piece[0].strip("\t\n")
    return bool(text) and text[0] not in SPACE and text[-1] not in SPACE


def _structured(role: Role) -> SearchStrategy[Block]:
    filled = brief(_STRUCTURES[role]).filter(_is_filled)
    return filled.map(lambda piece: Block(piece[0], role, piece[1]))


def _plain(words: SearchStrategy[str], role: Role = "p") -> SearchStrategy[Block]:
    return pieces(words).map(lambda piece: Block(piece[0], role, piece[1]))


def _subhead(block: Block, level: int | None) -> Block:
    return attrs.evolve(block, level=level)


def _media(caption: Piece, href: str) -> Block:
    return Block(caption[0], "media", caption[1], href=href)


def _classed(block: Block, classes: tuple[str, ...]) -> Block:
    return attrs.evolve(block, classes=classes) if classes else block


_SUBHEADS = st.builds(_subhead, _plain(texts(4), "hl2"), st.none() | st.integers(1, 6))
_MEDIA = st.builds(_media, pieces(st.just("") | texts(4)), hrefs()) | _plain(texts(4), "media")
_PRE = raw_texts().filter(lambda text: bool(text.strip(SPACE)))


def blocks() -> SearchStrategy[Block]:
    """Strategy of the blocks of a body, half of them paragraphs."""
    return _BLOCKS


def any_spans() -> SearchStrategy[Span]:
    """Strategy of the spans of any block."""
    with_spans = blocks().filter(lambda block: bool(block.spans))
    return with_spans.flatmap(lambda block: st.sampled_from(block.spans))


_OTHERS = st.one_of(
    _SUBHEADS,
    _structured("bq"),
    _structured("ul"),
    _structured("ol"),
    _structured("dl"),
    _structured("table"),
    _plain(_PRE, "pre"),
    _MEDIA,
    st.just(Block(role="hr")),
)
_PARAGRAPH = _plain(texts(12))
_PLAIN_BLOCKS = st.booleans().flatmap(lambda other: _OTHERS if other else _PARAGRAPH)
_BLOCKS = st.builds(_classed, _PLAIN_BLOCKS, _SOME_CLASSES)


@st.composite
def extents(draw: DrawFn) -> Extent:
    """Strategy of places in a body that is not known."""
    start = draw(st.integers(0, 2**53 - 2))
    return Extent(draw(st.integers(0, 2**53 - 1)), start, draw(st.integers(start + 1, 2**53 - 1)))


def draw_extents(draw: DrawFn, body: Sequence[Block]) -> list[Extent]:
    """Places in ``body``, none to three, as drawn."""
    filled = [number for number, block in enumerate(body) if block.text]
    numbers = [draw(st.sampled_from(filled)) for _ in range(draw(_FEW) if filled else 0)]
    return [Extent(number, *draw_range(draw, body[number].text)) for number in numbers]


_FEW = st.integers(0, 3)


def divisions() -> SearchStrategy[Division]:
    """Strategy of divisions of a body that is not known."""
    return _DIVISIONS


@st.composite
def _divisions(draw: DrawFn) -> Division:
    start = draw(st.integers(0, 2**53 - 2))
    return Division(
        start, draw(st.integers(start + 1, 2**53 - 1)), draw(_KINDS), draw(_SOME_CLASSES)
    )


_KINDS = st.sampled_from(["div", "div", "section", "header", "aside"]) | marks()
_DIVISIONS = _divisions()


def draw_divisions(draw: DrawFn, blocks: int) -> tuple[Division, ...]:
    """Divisions of a body of so many blocks, none to four, each in another or apart; as drawn."""
    found: list[Division] = []
    for _ in range(draw(st.integers(0, 4)) if blocks and draw(st.booleans()) else 0):
        start = draw(st.integers(0, blocks - 1))
        one = Division(
            start, draw(st.integers(start + 1, blocks)), draw(_KINDS), draw(_SOME_CLASSES)
        )
        if not any(_cross(one, other) for other in found):
            found.append(one)
    return tuple(found)


def _cross(one: Division, other: Division) -> bool:
    first, second = sorted([(one.start, one.end), (other.start, other.end)])
    return first[0] < second[0] < first[1] < second[1]
