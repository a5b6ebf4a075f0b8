"""An article as lines for a terminal, its quotations marked with their speakers."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from newsitem.cli._layout import table, wrapped
from newsitem.cli._streams import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.model.article import Article
    from newsitem.model.body import Block, Extent
    from newsitem.model.quotes import Quote

_SPACES_AT_MARKS = ("", " ", "\u00a0", "\u202f")  # as in « French »
_LISTS = frozenset({"ul", "ol", "dl"})
_SIGNS = {"li": "• ", "dt": "", "dd": "  "}
_INDENT = "  "


class Ink(NamedTuple):
    """The sequences that a terminal takes for a colour, or nothing in their place."""

    strong: str = ""
    quote: str = ""
    note: str = ""
    end: str = ""


PLAIN = Ink()
COLOURS = Ink(strong="\x1b[1m", quote="\x1b[36m", note="\x1b[2m", end="\x1b[0m")


def story(article: Article, ink: Ink, columns: int) -> Iterator[str]:
    """The lines that show an article, a blank one before each of its blocks."""
    marks = _marks(article, ink)
    if article.headline:
        yield from wrapped(f"{ink.strong}{visible(article.headline)}{ink.end}", columns)
    if article.byline:
        yield from wrapped(visible(article.byline), columns)
    if article.dateline and not article.printed_dateline:
        paragraph = next((n for n, block in enumerate(article.body) if block.role == "p"), None)
        dateline = visible(article.dateline.text)
        if paragraph is None:
            yield from wrapped(dateline, columns)
        else:
            marks[paragraph].insert(0, (0, f"{dateline} "))
    for block, inserted in zip(article.body, marks, strict=True):
        yield ""
        yield from _block(block, _with_marks(block.text, inserted), ink, columns)


def _marks(article: Article, ink: Ink) -> list[list[tuple[int, str]]]:
    """What is to be inserted into each block's text, and where."""
    marks: list[list[tuple[int, str]]] = [[] for _ in article.body]
    for quote in article.quotes:
        end = 0
        for extent in quote.extents:
            start, end = _quoted(article.body[extent.block].text, extent, quote.marks)
            marks[extent.block] += [(start, ink.quote), (end, ink.end)]
        if quote.extents and (note := _who(quote)):
            marks[quote.extents[-1].block].append((end, f" {ink.note}[{note}]{ink.end}"))
    return marks


def _quoted(text: str, extent: Extent, marks: tuple[str, ...]) -> tuple[int, int]:
    """Where the quoted words stand with their quotation marks, as far as these are there."""
    opening, closing = marks or ("", "")
    before = (opening + space for space in _SPACES_AT_MARKS)
    after = (space + closing for space in _SPACES_AT_MARKS)
    start = extent.start - next(
        (len(mark) for mark in before if text.endswith(mark, 0, extent.start)), 0
    )
    end = extent.end + next((len(mark) for mark in after if text.startswith(mark, extent.end)), 0)
    return start, end


def _who(quote: Quote) -> str:
    """The speaker, and how the story says so: ``The council: it wrote``."""
    speaker = quote.speaker.name if quote.speaker else ""
    words = " ".join(filter(None, (quote.mention, quote.cue)))
    if speaker and speaker not in quote.mention:
        words = f"{speaker}: {words}" if words else speaker
    if not words and quote.kind == "direct":
        return "speaker not found"
    return visible(words)


def _with_marks(text: str, marks: Iterable[tuple[int, str]]) -> str:
    """``text`` made visible, line by line, with the marks in their places."""
    pieces, done = [], 0
    for place, mark in sorted(marks, key=lambda one: one[0]):
        pieces += [_visible_lines(text[done:place]), mark]
        done = place
    return "".join([*pieces, _visible_lines(text[done:])])


def _visible_lines(text: str) -> str:
    return "\n".join(map(visible, text.split("\n")))


def _block(block: Block, text: str, ink: Ink, columns: int) -> Iterator[str]:
    lines = text.split("\n")
    match block.role:
        case "ul" | "ol" | "dl":
            yield from _list(block, lines, columns)
        case "table":
            yield from table([line.split("\t") for line in lines], columns)
        case "pre":
            yield from (line.expandtabs() for line in lines)
        case "hr":
            yield "* * *"
        case "hl2":
            yield from wrapped(f"{ink.strong}{' '.join(lines)}{ink.end}", columns)
        case "media":
            yield from wrapped(
                f"[{visible(block.href)}] {' '.join(lines)}".removeprefix("[] "), columns
            )
        case role:
            margin = _INDENT if role == "bq" else ""
            for line in lines:
                yield from wrapped(line, columns, margin, margin)


def _list(block: Block, lines: Iterable[str], columns: int) -> Iterator[str]:
    """A line or more for each item, behind its bullet or number, as deep as it is nested."""
    bullets = _bullets(block)
    start, rest = 0, ""
    for line, bare in zip(lines, block.text.split("\n"), strict=True):
        first = bullets.get(start, rest)
        rest = " " * len(first)
        yield from wrapped(line, columns, first, rest)
        start += len(bare) + 1


def _bullets(block: Block) -> dict[int, str]:
    """What stands before each item of a list, by where the item starts."""
    bullets = {}
    around = [(str(block.role), len(block.text), count(1))]  # the lists, inmost last
    for span in block.spans:
        while around[-1][1] < span.start:
            around.pop()
        if span.mark in _LISTS:
            around.append((span.mark, span.end, count(1)))
        elif span.mark in _SIGNS:
            kind, _, number = around[-1]
            sign = f"{next(number)}. " if kind == "ol" else _SIGNS[span.mark]
            bullets[span.start] = _INDENT * (len(around) - 1) + sign
    return bullets
