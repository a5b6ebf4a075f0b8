"""Quotation marks of any convention, paired by what stands around them.

Which mark opens and which closes is a matter of its place, not of its shape: ``”`` opens
before a word and closes after one, in Swedish as in a newsroom that sets it on both
sides. Only where the place tells nothing (``word”word``, or blanks on both sides) does
the shape count. Apostrophes, inches and feet are no marks. A quotation that runs over
paragraphs opens anew in each of them, or closes in the next one.

What stands between marks inside other marks is part of the outer quotation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs

from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_GLYPHS = "\"＂“”„‟«»‹›‘’‚‛'＇`「」『』﹁﹂﹃﹄〝〞〟"
_GLYPH = frozenset(_GLYPHS)
_SIGN = re.compile(
    rf"(?P<row>[{_GLYPHS}]{{6,}})"  # a line drawn with marks
    r"|&(?:quot|[lr][ad]quo|[bl]dquo|[lr]squo|apos|#0?3[49]|#x2[27]|#82(?:1[6-8]|2[0-2]));"
    r"|``|''|‘‘|’’|‚‚|,,|<<|>>"
    rf"|[{_GLYPHS}]"
)
_ENTITIES = {
    "quot": '"', "#34": '"', "#034": '"', "#x22": '"', "laquo": "«", "raquo": "»",
    "ldquo": "“", "rdquo": "”", "bdquo": "„", "#8220": "“", "#8221": "”", "#8222": "„",
    "lsquo": "‘", "rsquo": "’", "apos": "'", "#39": "'", "#039": "'", "#x27": "'",
    "#8216": "‘", "#8217": "’", "#8218": "‚",
}  # fmt: skip
_DOUBLED = {"‘‘": "“", "’’": "”", "‚‚": "„", ",,": "„", "<<": "«", ">>": "»"}

# Which marks close the one that opened, by shape.
_CLOSERS = {
    opening: frozenset(closing.split(" "))
    for opening, closing in {
        '"': '" ＂ ” “', "＂": '＂ "', "“": '” “ "', "”": '” “ "',
        "„": "“ ” \" ‟ ''", "‟": '” “ "',
        "``": "'' \" ”", "''": "'' \" ”", "«": "»", "»": "« »", "‹": "›", "›": "‹ ›",
        "‘": "’ ‘ ' `", "’": "’ ‘", "‚": "‘ ’ '", "‛": "’ '", "'": "' ’", "＇": "＇", "`": "' ’",
        "「": "」", "『": "』", "﹁": "﹂", "﹃": "﹄", "〝": "〞 〟",
    }.items()
}  # fmt: skip
_OPENS_BY_SHAPE = frozenset("“„«‹‘‚「『﹁﹃〝") | {"``"}
_CLOSES_BY_SHAPE = frozenset("”»›’」』﹂﹄〞〟")
_SINGLE = frozenset("'‘’‚‛＇`")
_BRACKETS = frozenset("「」『』﹁﹂﹃﹄〝〞〟")  # shape alone tells
_SPACED = frozenset("«»‹›")  # French sets blanks inside them

BLANK = SPACE + "\u00a0\u2009\u202f\u200b\ufeff"
_BEFORE_OPEN = frozenset("([{-–—―:：/=>¿¡")
_AFTER_CLOSE = frozenset(".,;:!?)]}-–—―/…，。；：！？、）")
_ENDS_WORDS = frozenset(".,!?…")
_ELIDED = frozenset(
    ("n", "em", "til", "cause", "tis", "twas", "s", "t", "k", "m", "round", "bout")
)
_WORD = re.compile(r"\w+")

_DEEPEST = 6  # marks open at the same time; the oldest is forgotten beyond

Role = Literal["open", "close", "either", "none"]


class Mark(NamedTuple):
    """A mark: as printed, its plain shape, where it stands and what its place says."""

    printed: str
    shape: str
    start: int
    end: int
    role: Role


@attrs.frozen
class Marked:
    """A stretch of a block between two marks, which ``start`` and ``end`` include.

    The words without blanks at their ends are ``first`` to ``last``. ``open`` or ``close``
    is "" where the quotation comes from the block before or runs on into the next.
    """

    block: int
    start: int
    end: int
    first: int
    last: int
    open: str
    close: str


def marked(
    block: int, text: str, start: int, end: int, *, signs: tuple[int, int]
) -> Marked | None:
    """``text[start:end]`` as a stretch between marks of such lengths; None without words."""
    first, last = start + signs[0], end - signs[1]
    while first < last and text[first] in BLANK:
        first += 1
    while first < last and text[last - 1] in BLANK:
        last -= 1
    if first >= last:
        return None
    opening, closing = text[start : start + signs[0]], text[end - signs[1] : end]
    return Marked(block, start, end, first, last, opening, closing)


def stretches(blocks: Iterable[tuple[int, str]]) -> Iterator[list[Marked]]:
    """For each block, the outermost stretches between marks in reading order.

    A stretch without a closing mark stands last in its block and is taken up by the first
    one of the next block.
    """
    waiting: tuple[int, str, Mark, list[Marked]] | None = None
    for block, text in blocks:
        marks = _marks(text)
        pairs, unclosed, stray = _paired(marks)
        found = [
            one
            for begin, finish in _outermost(pairs)
            if (one := _between(block, text, begin, finish))
        ]
        if waiting:
            before_block, before_text, mark, before = waiting
            if marks and _taken_up(mark, marks[0], stray):
                before[:] = [one for one in before if one.end <= mark.start]
                tail = _between(before_block, before_text, mark, None)
                before.extend([tail] if tail else [])
                if stray and marks[0] is stray:
                    head = _between(block, text, None, stray)
                    found = [head, *found] if head else found
            yield before
        waiting = None
        if unclosed and _may_run_on(text, unclosed):
            waiting = (block, text, unclosed, found)
        else:
            yield found
    if waiting:
        yield waiting[-1]


def unpaired(blocks: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int, int]]:
    """Marks that nothing closes, and the first of a block that closes nothing.

    Each by its block, its start and its end. A quotation may run on into the next block;
    single marks, which may be apostrophes, are passed over, and so is the ``"`` within a
    Hebrew abbreviation.
    """
    waiting: tuple[int, Mark] | None = None
    for block, text in blocks:
        marks = [mark for mark in _marks(text) if not _abbreviates(text, mark)]
        _, unclosed, stray = _paired(marks)
        runs_on = waiting and marks and _taken_up(waiting[1], marks[0], stray)
        if waiting and not runs_on:
            yield waiting[0], waiting[1].start, waiting[1].end
        if stray and not (runs_on and stray is marks[0]):
            yield block, stray.start, stray.end
        waiting = (block, unclosed) if unclosed else None
    if waiting:
        yield waiting[0], waiting[1].start, waiting[1].end


def _abbreviates(text: str, mark: Mark) -> bool:
    """Whether a mark is the gershayim of a Hebrew abbreviation, between two letters."""
    beside = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
    return mark.shape == '"' and all("\u05d0" <= one <= "\u05ea" for one in beside)


def _between(block: int, text: str, begin: Mark | None, finish: Mark | None) -> Marked | None:
    start, end = begin.start if begin else 0, finish.end if finish else len(text)
    signs = (len(begin.printed) if begin else 0, len(finish.printed) if finish else 0)
    return marked(block, text, start, end, signs=signs)


def _taken_up(waiting: Mark, first: Mark, stray: Mark | None) -> bool:
    """Whether the block that ``first`` is the first mark of goes on with the quotation."""
    if first.start == 0 and first.role == "open":
        return first.shape == waiting.shape
    return first is stray and first.shape in _CLOSERS[waiting.shape]


def _may_run_on(text: str, mark: Mark) -> bool:
    """Whether an unclosed mark begins a sentence, and is not merely lacking its partner."""
    before = text[max(0, mark.start - 2) : mark.start].rstrip(BLANK)
    return not before or before[-1] in ".:,!?…—–"


# -- the marks of a block


def _marks(text: str) -> list[Mark]:
    found = []
    odd_inches = text.count('"') % 2 == 1
    for match in _SIGN.finditer(text):
        if match["row"]:
            continue
        printed = match[0]
        shape = _ENTITIES[printed[1:-1]] if printed[0] == "&" else _DOUBLED.get(printed, printed)
        role = _role(text, shape, match.start(), match.end(), odd_inches=odd_inches)
        if role != "none":
            found.append(Mark(printed, shape, match.start(), match.end(), role))
    return _without_possessives(text, found)


def _without_possessives(text: str, marks: list[Mark]) -> list[Mark]:
    """The marks less each ``s’`` that a single mark after a comma or full stop follows.

    In ‘The workers’ unions agreed,’ the second one is the apostrophe.
    """
    kept = []
    ends_later = False
    for mark in reversed(marks):
        if mark.shape in _SINGLE:
            before = text[mark.start - 1 : mark.start]
            if mark.role == "close" and before == "s" and ends_later:
                continue
            ends_later = mark.role == "close" and before in _ENDS_WORDS
        kept.append(mark)
    return kept[::-1]


def _role(text: str, shape: str, start: int, end: int, *, odd_inches: bool) -> Role:
    if shape in _BRACKETS:
        return "open" if shape in _OPENS_BY_SHAPE else "close"
    before, after = _beside(text, start, -1), _beside(text, end, 1)
    if shape in _SINGLE and _apostrophe(text, shape, start, end):
        return "none"
    if shape == '"' and odd_inches and text[start - 1 : start].isdigit():
        return "none"
    opens = before in BLANK or before in _BEFORE_OPEN
    closes = after in BLANK or after in _AFTER_CLOSE
    if opens and (after == "…" or text.startswith("..", end)):  # "…and then", not an end
        closes = False
    if shape in _SPACED and closes and opens:
        return "open" if shape in _OPENS_BY_SHAPE else "close"
    if opens is closes:
        return "either"
    return "open" if opens else "close"


def _beside(text: str, at: int, step: int) -> str:
    """The character on one side, other marks passed over; "" at the end of the text."""
    at -= step < 0
    for _ in range(3):
        if not 0 <= at < len(text):
            return ""
        if text[at] not in _GLYPH:
            return text[at]
        at += step
    return ""


def _apostrophe(text: str, shape: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before.isalnum() and after.isalnum():
        return True
    if shape == "‘" or before.isalnum():
        return False
    word = _WORD.match(text, end, end + 8)
    return bool(word) and (after.isdigit() or word[0].lower() in _ELIDED)  # type: ignore[index]


# -- pairing


def _paired(marks: list[Mark]) -> tuple[list[tuple[Mark, Mark]], Mark | None, Mark | None]:
    """The pairs, the outermost mark that stays open, and the first that closes nothing."""
    pairs: list[tuple[Mark, Mark]] = []
    still_open: list[Mark] = []
    stray = None
    for mark in marks:
        partner = None if mark.role == "open" else _partner(still_open, mark)
        if partner is not None:
            pairs.append((still_open[partner], mark))
            del still_open[partner:]
        elif mark.role == "open" or (mark.role == "either" and _may_open(mark)):
            still_open.append(mark)
            if len(still_open) > _DEEPEST:
                del still_open[0]
        elif stray is None and mark.shape not in _SINGLE:
            stray = mark
    unclosed = next((mark for mark in still_open if mark.shape not in _SINGLE), None)
    return pairs, unclosed, stray


def _partner(still_open: list[Mark], mark: Mark) -> int | None:
    """Index of the open mark that ``mark`` closes."""
    if mark.role == "either" and mark.shape in _OPENS_BY_SHAPE - {"“", "‘"}:
        return None
    for index in range(len(still_open) - 1, -1, -1):
        if mark.shape in _CLOSERS[still_open[index].shape]:
            lonely = mark.role == "either" and mark.shape in "“‘"
            return None if lonely and still_open[index].shape not in "„‚" else index
    return None


def _may_open(mark: Mark) -> bool:
    return mark.shape not in _CLOSES_BY_SHAPE and mark.shape in _CLOSERS


def _outermost(pairs: list[tuple[Mark, Mark]]) -> list[tuple[Mark, Mark]]:
    """The pairs that stand in no other, in reading order."""
    outer: list[tuple[Mark, Mark]] = []
    for begin, finish in pairs:  # in the order of their closing marks, so an outer one is later
        while outer and outer[-1][0].start > begin.start:
            outer.pop()
        outer.append((begin, finish))
    return outer
