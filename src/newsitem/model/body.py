"""The body: blocks of plain text, and marks that stand beside the text, not in it.

Positions are code points (Python indices), half-open, as W3C text positions are. Roles
and marks take the names of NITF's elements.

A list or a table is one block. Its text is what a reader sees, an item or row a line, a
tab between cells; its structure is marks over that text: ``li``, ``dt``, ``dd``, ``tr``,
``td``, ``th``, ``caption``, ``p``, and ``ul``, ``ol``, ``dl`` and ``bq`` where they nest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr
from newsitem.text import SPACE, collapse, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

Role = Literal["p", "hl2", "bq", "ul", "ol", "dl", "table", "pre", "media", "hr"]
ROLES: tuple[str, ...] = get_args(Role)
STRUCTURED = frozenset({"bq", "ul", "ol", "dl", "table"})  # roles whose text has parts
PARTS = frozenset(
    {"p", "bq", "ul", "ol", "dl", "li", "dt", "dd", "tr", "td", "th", "caption", "pre"}
)  # marks that are such parts
CELLS = frozenset({"td", "th"})
EMPTY = frozenset({"media", "hr"})  # roles that need no text


@attrs.frozen(order=True, weakref_slot=False)
class Extent:
    """A place in a body: code points ``start`` to ``end`` of block number ``block``."""

    block: int
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        check.integer("Extent.block", self.block, 0)
        check.integer("Extent.start", self.start, 0)
        check.integer("Extent.end", self.end, self.start + 1)


@attrs.frozen(weakref_slot=False)
class Span:
    """A mark over code points ``start`` to ``end`` of a text.

    ``mark`` is ``em``, ``strong``, ``a``, ``person``, ``org``, ``location``, ``chron``,
    ``money``, ``q``, ``lang``, ``br`` or another name in lower case. ``href`` is where a
    link leads, ``value`` the normalised value (of a ``chron``, a ``money``), ``uri`` and
    ``qcode`` identify what is marked, ``colspan`` and ``rowspan`` are those of a cell.
    Only the parts of lists and tables may be empty.
    """

    start: int
    end: int
    mark: str
    href: str = ""
    value: str = ""
    language: str = ""
    uri: str = ""
    qcode: str = ""
    colspan: int = 1
    rowspan: int = 1

    def __attrs_post_init__(self) -> None:
        check.mark("Span.mark", self.mark)
        if not self.mark:
            check.refuse("Span.mark", "a span needs a mark")
        check.integer("Span.start", self.start, 0)
        check.integer("Span.end", self.end, self.start + (self.mark not in PARTS))
        if self.href:
            check.iri("Span.href", self.href)
        if self.value:
            check.line("Span.value", self.value)
        if self.language:
            check.language("Span.language", self.language)
        if self.uri:
            check.iri("Span.uri", self.uri)
        if self.qcode:
            check.qcode("Span.qcode", self.qcode)
        largest = 1000 if self.mark in CELLS else 1  # HTML caps colspan at 1000
        check.integer("Span.colspan", self.colspan, 1, largest)
        check.integer("Span.rowspan", self.rowspan, 1, largest)

    __repr__ = concise_repr


def in_reading_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans by start, the longer first, parts before other marks; else as they came."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, span.mark not in PARTS))
    return tuple(ordered)


def check_spans(where: str, spans: tuple[Span, ...], text: str) -> None:
    """Check that spans are spans, and end within the text."""
    check.items(where, spans, Span)
    for index, span in enumerate(spans):
        if span.end > len(text):
            check.refuse(
                f"{where}[{index}]", f"ends at {span.end}, the text has {len(text)} characters"
            )


@attrs.frozen(weakref_slot=False)
class Block:
    """A paragraph, subhead, quotation, list, table, picture or rule of a body.

    ``text`` has no white space at its ends, except in ``pre``, and is not blank, except
    in ``media`` and ``hr``; a line feed in it is a line break on the page. ``level`` is
    the depth of a subhead, 1 to 6, where one is given. ``href`` is what a ``media`` shows;
    its text is the caption. Lists and tables that come without parts get them from their
    lines and tabs.
    """

    text: str = ""
    role: Role = "p"
    spans: tuple[Span, ...] = attrs.field(default=(), converter=tuple)
    level: int | None = attrs.field(default=None, kw_only=True)
    href: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.one_of("Block.role", self.role, ROLES)
        self._check_text()
        check.integer("Block.level", self.level, 1, 6)
        if self.level and self.role != "hl2":
            check.refuse("Block.level", f"a block of role {self.role!r} has no level")
        check.iri("Block.href", self.href)
        if self.href and self.role != "media":
            check.refuse("Block.href", f"a block of role {self.role!r} shows no media")
        check_spans("Block.spans", self.spans, self.text)
        spans = self.spans
        if self.role in STRUCTURED:
            if not any(span.mark in PARTS for span in spans):
                spans = (*spans, *_parts_of(self.text, self.role))
            object.__setattr__(self, "spans", in_reading_order(spans))
            _check_parts(self.text, self.spans)
        elif spans:
            if any(span.mark in PARTS for span in spans):
                check.refuse("Block.spans", f"a block of role {self.role!r} has no parts")
            object.__setattr__(self, "spans", in_reading_order(spans))

    def _check_text(self) -> None:
        text = self.text
        if self.role == "pre":
            check.text("Block.text", text)
        else:
            check.text("Block.text", text)
            check.trimmed("Block.text", text.strip("\t\n") if self.role in STRUCTURED else text)
        if self.role == "hr" and text:
            check.refuse("Block.text", "a rule has no text")
        if self.role not in EMPTY and not text.strip(SPACE):
            check.refuse("Block.text", f"a block of role {self.role!r} needs a text")

    __repr__ = concise_repr


def block(text: str) -> Block:
    """A text as a paragraph, its line breaks kept and the blanks at its ends dropped."""
    return Block(text.strip(SPACE))


def blocks(value: str | Block | Iterable[str | Block]) -> tuple[Block, ...]:
    """What is typed for a body: text with blank lines between its paragraphs, or blocks."""
    if isinstance(value, str):
        return tuple(map(Block, paragraphs(value)))
    if isinstance(value, Block):
        return (value,)
    return tuple(block(item) if isinstance(item, str) else item for item in value)


def _parts_of(text: str, role: str) -> Iterable[Span]:
    start = 0
    for number, row in enumerate(text.split("\n")):
        end = start + len(row)
        if role == "table":
            yield Span(start, end, "tr")
            cell = start
            for content in row.split("\t"):
                yield Span(cell, cell + len(content), "td")
                cell += len(content) + 1
        elif role == "dl":
            yield Span(start, end, "dd" if number % 2 else "dt")
        else:
            yield Span(start, end, "p" if role == "bq" else "li")
        start = end + 1


def _check_parts(text: str, spans: tuple[Span, ...]) -> None:
    """Parts nest, one separator stands between neighbours, and no mark runs over an edge."""
    open_parts = [Span(0, len(text), "ul")]
    for span in spans:
        while open_parts[-1].end < span.start + (span.start < span.end):
            open_parts.pop()
        around = open_parts[-1]
        if span.end > around.end:
            check.refuse("Block.spans", f"{span!r} runs over the edge of {around!r}")
        if span.mark not in PARTS:
            continue
        separator = "\t" if span.mark in CELLS else "\n"
        if span.start > around.start and text[span.start - 1] != separator:
            check.refuse("Block.spans", f"no {separator!r} stands before {span!r}")
        if span.end < around.end and text[span.end] != separator:
            check.refuse("Block.spans", f"no {separator!r} stands after {span!r}")
        open_parts.append(span)


def shown(text: str) -> str:
    """``text`` cut to some 24 characters at a word, for a repr."""
    line, longest = collapse(text), 24
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[8:] else cut}…"
