"""The body: blocks of plain text, and marks that stand beside the text, not in it.

Positions are code points (Python indices), half-open, as W3C text positions are. Roles
and marks take the names of NITF's elements.

A list or a table is one block. Its text is what a reader sees, an item or row a line, a
tab between cells; its structure is marks over that text: ``li``, ``dt``, ``dd``, ``tr``,
``td``, ``th``, ``caption``, ``p``, and ``ul``, ``ol``, ``dl`` and ``bq`` where they nest.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, texts
from newsitem.text import SPACE, clean, collapse, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

Role = Literal["p", "hl2", "bq", "ul", "ol", "dl", "table", "pre", "media", "hr"]
ROLES: tuple[str, ...] = get_args(Role)
STRUCTURED = frozenset({"bq", "ul", "ol", "dl", "table"})  # roles whose text has parts
PARTS = frozenset(
    {"p", "bq", "pre", "ul", "ol", "li", "dl", "dt", "dd"}
    | {"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th"}
)  # marks that are such parts
CELLS = frozenset({"td", "th"})
HELD = {
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "dl": frozenset({"dt", "dd"}),
    "table": frozenset({"caption", "thead", "tbody", "tfoot", "tr"}),
    "thead": frozenset({"tr"}),
    "tbody": frozenset({"tr"}),
    "tfoot": frozenset({"tr"}),
    "tr": CELLS,
}  # what the parts hold that hold nothing but parts
HOLDERS = frozenset(HELD)
FREE = PARTS.difference(*HELD.values())  # parts that any other part may hold
EMPTY = frozenset({"media", "hr"})  # roles that need no text
_NO_ATTRIBUTES = ("",) * 5


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
    ``classes`` are the names that its author sorts it by (``class`` in HTML and NITF); the
    mark ``span`` has no other meaning. Only the parts of lists and tables may be empty.
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
    classes: tuple[str, ...] = attrs.field(default=(), converter=texts)

    def __attrs_post_init__(self) -> None:
        check.mark("Span.mark", self.mark)
        if not self.mark:
            check.refuse("Span.mark", "a span needs a mark")
        check.integer("Span.start", self.start, 0)
        check.integer("Span.end", self.end, self.start + (self.mark not in PARTS))
        if (self.href, self.value, self.language, self.uri, self.qcode) != _NO_ATTRIBUTES:
            check.href("Span.href", self.href)
            check.line("Span.value", self.value)
            check.language("Span.language", self.language)
            check.iri("Span.uri", self.uri)
            check.qcode("Span.qcode", self.qcode)
        largest = 1000 if self.mark in CELLS else 1  # HTML caps colspan at 1000
        check.integer("Span.colspan", self.colspan, 1, largest)
        check.integer("Span.rowspan", self.rowspan, 1, largest)
        if self.classes:
            check.tokens("Span.classes", self.classes)

    __repr__ = concise_repr


def several_extents(values: Iterable[Extent]) -> tuple[Extent, ...]:
    """Extents from any iterable."""
    return tuple(values)


def several_spans(values: Iterable[Span]) -> tuple[Span, ...]:
    """Spans from any iterable."""
    return tuple(values)


def in_reading_order(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Spans by start, the longer first, parts before other marks; else as they came."""
    ordered = sorted(spans, key=lambda span: (span.start, -span.end, span.mark not in PARTS))
    return tuple(ordered)


def check_spans(where: str, spans: tuple[Span, ...], text: str) -> None:
    """Check that spans are spans, and end within the text."""
    check.items(where, spans, Span)
    if not spans:
        return
    for index, span in enumerate(spans):
        if span.end > len(text):
            check.refuse(
                f"{where}[{index}]", f"ends at {span.end}, the text has {len(text)} characters"
            )
    check.overlap(where, [(span.start, span.end) for span in spans])


@attrs.frozen(weakref_slot=False)
class Block:
    """A paragraph, subhead, quotation, list, table, picture or rule of a body.

    ``text`` has no white space at its ends, except in ``pre``, and is not blank, except
    in ``media`` and ``hr``; a line feed in it is a line break on the page. ``level`` is
    the depth of a subhead, 1 to 6, and 2 where none is given. ``href`` is what a ``media`` shows;
    its text is the caption. ``classes`` are the names that its author sorts it by. Lists and
    tables that come without parts get them from their lines and tabs.
    """

    text: str = ""
    role: Role = "p"
    spans: tuple[Span, ...] = attrs.field(default=(), converter=several_spans)
    level: int | None = attrs.field(default=None, kw_only=True)
    href: str = attrs.field(default="", kw_only=True)
    classes: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.one_of("Block.role", self.role, ROLES)
        self._check_text()
        if self.role == "hl2" and self.level is None:
            object.__setattr__(self, "level", 2)
        check.integer("Block.level", self.level, 1, 6)
        if self.level and self.role != "hl2":
            check.refuse("Block.level", f"a block of role {self.role!r} has no level")
        if self.href != "":
            check.href("Block.href", self.href)
            if self.role != "media":
                check.refuse("Block.href", f"a block of role {self.role!r} shows no media")
        if self.classes:
            check.tokens("Block.classes", self.classes)
        spans = self.spans
        check_spans("Block.spans", spans, self.text)
        if self.role in STRUCTURED:
            if self.role in HOLDERS and not any(span.mark in PARTS for span in spans):
                spans = (*spans, *_parts_of(self.text, self.role))
            object.__setattr__(self, "spans", in_reading_order(spans))
            _check_parts(self.text, self.role, self.spans)
        elif spans:
            if any(span.mark in PARTS for span in spans):
                check.refuse("Block.spans", f"a block of role {self.role!r} has no parts")
            object.__setattr__(self, "spans", in_reading_order(spans))

    def _check_text(self) -> None:
        text = self.text
        if self.role == "pre":
            check.text("Block.text", text)
        elif self.role in STRUCTURED:
            check.text("Block.text", text)
            check.trimmed("Block.text", text.strip("\t\n"))
        else:
            check.trimmed("Block.text", text)
        if self.role == "hr" and text:
            check.refuse("Block.text", "a rule has no text")
        if self.role == "media" and not (text or self.href):
            check.refuse("Block.href", "a block of media needs a href or a caption")
        if self.role not in EMPTY and not text.strip(SPACE):
            check.refuse("Block.text", f"a block of role {self.role!r} needs a text")

    __repr__ = concise_repr


def block(text: str) -> Block:
    """A text as a paragraph, its line breaks kept and the blanks at its ends dropped.

    Line ends become line feeds; control characters that no format could carry go.
    """
    return Block(clean(text).strip(SPACE))


def blocks(value: str | Block | Iterable[str | Block]) -> tuple[Block, ...]:
    """What is typed for a body: text with blank lines between its paragraphs, or blocks."""
    if isinstance(value, str):
        return tuple(map(Block, paragraphs(clean(value))))
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
            yield Span(start, end, "li")
        start = end + 1


def separators(length: int, parts: Iterable[Span]) -> dict[tuple[int, str], Span]:
    """Where, in a text of that length, a line feed or tab stands only to keep parts apart.

    ``parts`` are spans of parts in reading order. Each position comes with the character
    that is due there, and with a part that it stands beside.
    """
    found: dict[tuple[int, str], Span] = {}
    around = [(0, length)]
    for part in parts:
        while around[-1][1] < part.start + (part.start < part.end):
            around.pop()
        start, end = around[-1]
        separator = "\t" if part.mark in CELLS else "\n"
        if part.start > start:
            found[part.start - 1, separator] = part
        if part.end < end:
            found[part.end, separator] = part
        around.append((part.start, part.end))
    return found


def _check_parts(text: str, role: str, spans: tuple[Span, ...]) -> None:
    """Parts nest and are kept apart by one character, which no other mark covers."""
    parts = [span for span in spans if span.mark in PARTS]
    _check_nesting(parts, Span(0, len(text), role))
    found = separators(len(text), parts)
    for (index, separator), part in found.items():
        if text[index] != separator:
            check.refuse("Block.spans", f"no {separator!r} at {index}, beside {part!r}")
    apart = sorted(index for index, _ in found)
    for span in spans:
        covered = bisect_left(apart, span.start) < bisect_left(apart, span.end)
        if covered and span.mark not in PARTS:
            check.refuse("Block.spans", f"{span!r} runs over the edge of a part")


def _check_nesting(parts: list[Span], whole: Span) -> None:
    around, due = [whole], [whole.start]  # due: where the next part would start
    for part in parts:
        _close(around, due, part.start + (part.start < part.end))
        outer, loose = around[-1], part.start - due[-1]
        if part.end > outer.end:
            check.refuse("Block.spans", f"{part!r} runs over the edge of {outer!r}")
        if part.mark not in HELD.get(outer.mark, FREE):
            check.refuse("Block.spans", f"{part!r} may not stand in {outer!r}")
        if loose < 0 or loose == 1 or (loose and outer.mark in HOLDERS):
            check.refuse("Block.spans", f"{part!r} does not follow what stands before it")
        due[-1] = part.end + 1
        around.append(part)
        due.append(part.start)
    _close(around, due, whole.end + 1)


def _close(around: list[Span], due: list[int], position: int) -> None:
    """Take off the parts that end before ``position``, each filled to its end."""
    while around and around[-1].end < position:
        outer, reached = around.pop(), due.pop()
        loose = outer.end - reached  # characters after the last part, or all there are
        if (loose > 0 and outer.mark in HOLDERS) or (loose == 0 and reached > outer.start):
            check.refuse("Block.spans", f"{outer!r} ends in text that is in none of its parts")


def shown(text: str) -> str:
    """``text`` cut to some 24 characters at a word, for a repr."""
    line, longest = collapse(text), 24
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[8:] else cut}…"
