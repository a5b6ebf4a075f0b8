"""An article as lines for a terminal, its quotations marked with their speakers.

Where there is room the speakers stand in a margin, beside the line in which they begin to
speak; else in brackets, behind their words. The margin is the right one: a terminal takes
the direction of a line from its first letter, which is then one of the story's.
"""

from __future__ import annotations

import re
from collections import deque
from itertools import count
from typing import TYPE_CHECKING, NamedTuple

from newsitem._speech import attribution, quoted, speaker
from newsitem.cli._layout import closed, table, width, wrapped
from newsitem.cli._streams import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsitem.model.article import Article
    from newsitem.model.body import Block

_LISTS = frozenset({"ul", "ol", "dl"})
_SIGNS = {"li": "• ", "dt": "", "dd": "  "}
_STRONG = frozenset({"strong", "th", "caption", "dt", "dateline"})
_INDENT = "  "
_ROOMY = 60  # columns, from which on there is a margin
_WIDEST = 24  # columns of the margin, a quarter of all at the most
_RULE = " | "
# Where a speaker begins, in a line that is still to be laid out: a sequence without width,
# like ink, of a number that no ink has.
_SPEAKER = re.compile(r"\x1b\[(1\d{3,})m")
_FIRST = 1000
# They order the letters beside them and nothing else, and right-to-left text needs them.
_MARKS = re.compile("([\u061c\u200e\u200f])")
_CLOSE, _PUT, _OPEN = range(3)  # what is done first where several things are due


class Ink(NamedTuple):
    """The sequences that a terminal takes for a colour, or nothing in their place."""

    strong: str = ""
    quote: str = ""
    note: str = ""
    end: str = ""


PLAIN = Ink()
COLOURS = Ink(strong="\x1b[1m", quote="\x1b[36m", note="\x1b[2m", end="\x1b[0m")


class _Event(NamedTuple):
    """Something that is due at a place in a text: an ink, or words of ours."""

    place: int
    kind: int
    text: str


def story(article: Article, ink: Ink, columns: int) -> Iterator[str]:
    """The lines that show an article, a blank one before each of its blocks."""
    speakers = [speaker(quote) for quote in article.quotes]
    margin = min(_WIDEST, columns // 4) if columns >= _ROOMY and any(speakers) else 0
    events = _events(article, ink, in_margin=bool(margin))
    if article.headline:
        headline = wrapped(f"{ink.strong}{_shown(article.headline)}{ink.end}", columns)
        yield from closed(headline, ink.end)
    if article.byline:
        yield from wrapped(_shown(article.byline), columns)
    if article.dateline and not article.printed_dateline:
        paragraph = next((n for n, block in enumerate(article.body) if block.role == "p"), None)
        dateline = f"{ink.strong}{_shown(article.dateline.text)}{ink.end}"
        if paragraph is None:
            yield from closed(wrapped(dateline, columns), ink.end)
        else:
            events[paragraph].insert(0, _Event(0, _PUT, f"{dateline} "))
    width_of_text = columns - margin - len(_RULE) if margin else columns
    for block, due in zip(article.body, events, strict=True):
        yield ""
        lines = _block(block, _painted(block.text, due, ink), ink, width_of_text)
        yield from _beside(closed(lines, ink.end), speakers, ink, width_of_text, margin)


def _events(article: Article, ink: Ink, *, in_margin: bool) -> list[list[_Event]]:
    """What is due in each block's text."""
    events: list[list[_Event]] = [[] for _ in article.body]
    for block, due in zip(article.body, events, strict=True):
        for span in block.spans:
            if span.mark in _STRONG and span.start < span.end:
                due.extend(_inked(span.start, span.end, ink.strong))
    for number, quote in enumerate(article.quotes):
        end = 0
        for extent in quote.extents:
            start, end = quoted(article.body[extent.block].text, extent, quote.marks)
            events[extent.block] += _inked(start, end, ink.quote)
            if in_margin and extent is quote.extents[0] and speaker(quote):
                put = _Event(start, _PUT, f"\x1b[{_FIRST + number}m")
                events[extent.block].append(put)
        if quote.extents and not in_margin and (note := _shown(attribution(quote))):
            put = _Event(end, _PUT, f" {ink.note}[{note}]{ink.end}")
            events[quote.extents[-1].block].append(put)
    return events


def _inked(start: int, end: int, ink: str) -> tuple[_Event, _Event]:
    return _Event(start, _OPEN, ink), _Event(end, _CLOSE, ink)


def _painted(text: str, events: Iterable[_Event], ink: Ink) -> str:
    """``text`` made visible, line by line, in its inks, with our words in their places."""
    pieces, done = [], 0
    used: list[str] = []
    for place, kind, due in sorted(events, key=lambda event: event[:2]):
        pieces.append(_visible_lines(text[done:place]))
        done = place
        if kind == _CLOSE:
            used.remove(due)
            due = ink.end + "".join(used)  # noqa: PLW2901  # the end of one is the end of all
        elif kind == _OPEN:
            used.append(due)
        pieces.append(due)
    return "".join([*pieces, _visible_lines(text[done:])])


def _visible_lines(text: str) -> str:
    return "\n".join(map(_shown, text.split("\n")))


def _shown(text: str) -> str:
    """``text`` on one line, as of :func:`visible`, with the marks of direction kept."""
    return "".join(
        part if number % 2 else visible(part) for number, part in enumerate(_MARKS.split(text))
    )


def _beside(
    lines: Iterable[str], speakers: Sequence[str], ink: Ink, columns: int, margin: int
) -> Iterator[str]:
    """Lines of a block, with the speakers who begin in them in the margin."""
    waiting: deque[str] = deque()
    last = ""
    for line in lines:
        for number in _SPEAKER.findall(line):
            if (name := speakers[int(number) - _FIRST]) != last:
                waiting += wrapped(_shown(name), margin)
                last = name
        bare = _SPEAKER.sub("", line)
        yield _with_note(bare, waiting.popleft(), ink, columns) if waiting else bare
    for note in waiting:
        yield _with_note("", note, ink, columns)


def _with_note(line: str, note: str, ink: Ink, columns: int) -> str:
    padding = " " * (columns - width(line))
    return f"{line}{padding}{ink.note}{_RULE}{note}{ink.end}"


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
                f"[{_shown(block.href)}] {' '.join(lines)}".removeprefix("[] "), columns
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
