"""Marks beside a text and elements around it: one into the other, and back.

Elements nest, marks may cross. A mark that crosses another is written as several
elements which share a number in ``data-part``, or in an attribute of another vocabulary;
reading joins them again.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from newsitem.formats._xml import escape, tag
from newsitem.text import one_spaced

if TYPE_CHECKING:
    from collections.abc import Sequence

T = TypeVar("T")

PART = "data-part"

# White space that a browser would not show: any tab, and a blank in such a place.
_UNEVEN = ("\t", "  ", " \n", "\n ")


@attrs.frozen(weakref_slot=False)
class Mark:
    """An element around code points ``start`` to ``end``, with its attributes.

    ``part`` says that it is a part of a list or table, which no other mark may break.
    """

    start: int
    end: int
    element: str
    values: tuple[tuple[str, object], ...] = ()
    part: bool = False


def nested(
    text: str,
    marks: Sequence[Mark],
    separators: frozenset[int] = frozenset(),
    line_break: str = "<br/>",
    part: str = PART,
) -> str:
    """``text`` as escaped markup, marks as elements, line feeds as line breaks.

    ``separators`` are the indices of line feeds and tabs that only part the items of a
    list or the cells of a table; the elements say that, and so they are left out. ``part``
    is the attribute that numbers the pieces of one mark.
    """
    if not (marks or separators):
        return escape(text).replace("\n", line_break)
    return _Nesting(text, marks, separators, line_break, part).markup()


class _Nesting:
    """One pass over a text and its marks, the elements that are open on a stack."""

    def __init__(
        self,
        text: str,
        marks: Sequence[Mark],
        separators: frozenset[int],
        line_break: str,
        part: str,
    ) -> None:
        self.text = text
        self.line_break = line_break
        self.part = part
        self.marks = sorted(marks, key=lambda mark: (mark.start, not mark.part, -mark.end))
        self.separators = sorted(separators)
        self.part_starts = [mark.start for mark in self.marks if mark.part]
        self.at = 0
        self.out: list[str] = []
        self.open: list[Mark] = []
        self.waiting: list[Mark] = []  # broken off, to be opened again at the next character
        self.numbers: dict[int, int] = {}  # of marks that are written in several elements

    def markup(self) -> str:
        for mark in self.marks:
            self.close_before(mark)
            self.write_to(mark.start)
            self.start(mark)
        self.close_before(Mark(len(self.text) + 1, len(self.text) + 1, ""))
        self.write_to(len(self.text))
        return "".join(self.out)

    def close_before(self, mark: Mark) -> None:
        """Close what ends before ``mark`` starts; an empty part stands in what ends there."""
        limit = mark.start + (mark.start < mark.end)
        while self.open or self.waiting:
            ends = [one.end for one in (*self.open, *self.waiting) if one.end < limit]
            if not ends:
                return
            end = min(ends)
            self.write_to(end)
            self.waiting = [one for one in self.waiting if one.end != end]
            while any(one.end == end for one in self.open):
                self.close_one(end)

    def close_one(self, end: int) -> None:
        mark = self.open.pop()
        self.out.append(f"</{mark.element}>")
        if mark.end != end:
            self.waiting.insert(0, mark)

    def start(self, mark: Mark) -> None:
        if mark.part:
            while self.open and not self.open[-1].part:
                self.close_one(-1)
        else:
            self.reopen()
            if self.is_broken(mark):
                self.numbers[id(mark)] = len(self.numbers) + 1
        self.write_start(mark, mark.values)

    def is_broken(self, mark: Mark) -> bool:
        next_part = bisect_right(self.part_starts, mark.start)
        starts_inside = self.part_starts[next_part : next_part + 1]
        return any(one.end < mark.end for one in self.open) or any(
            start < mark.end for start in starts_inside
        )

    def reopen(self) -> None:
        for mark in self.waiting:
            self.write_start(mark, ())
        self.waiting = []

    def write_start(self, mark: Mark, values: tuple[tuple[str, object], ...]) -> None:
        if id(mark) in self.numbers:
            values = (*values, (self.part, self.numbers[id(mark)]))
        self.out.append(tag(mark.element, values)[:-2] + ">")
        self.open.append(mark)

    def write_to(self, end: int) -> None:
        while self.at < end:
            found = bisect_left(self.separators, self.at)
            stop = self.separators[found] if found < len(self.separators) else end
            stop = min(stop, end)
            if self.at < stop:
                self.reopen()
                self.out.append(escape(self.text[self.at : stop]).replace("\n", self.line_break))
            self.at = stop + (stop < end)


def is_uneven(text: str, separators: frozenset[int]) -> bool:
    """Whether a browser would show ``text`` with other white space than it has."""
    start = 0
    for stop in (*sorted(separators), len(text)):
        part = text[start:stop]
        if part.startswith(" ") or part.endswith(" ") or any(odd in part for odd in _UNEVEN):
            return True
        start = stop + 1
    return False


@attrs.define
class Found(Generic[T]):
    """An element that was met, and what it was, in code points of the text."""

    start: int
    end: int
    what: T


class Flow(Generic[T]):
    """The text of one block as a browser would show it, and the marks met on the way.

    While ``exact`` is set, white space is kept as it is.
    """

    def __init__(self, *, exact: bool = False) -> None:
        self.exact = exact
        self.length = 0
        self._pieces: list[str] = []
        self._last = "\n"
        self._found: list[Found[T] | None] = []
        self._joined: dict[str, int] = {}

    def add(self, text: str) -> None:
        """Add text; unless it is exact, each run of white space is one space, or none."""
        if not self.exact:
            text = one_spaced(text)
            if self._last in {" ", "\n"}:
                text = text.removeprefix(" ")
        self._put(text)

    def break_line(self) -> None:
        """Add a line break; a blank before it does not show."""
        self.trim()
        self._put("\n")

    def separate(self, separator: str) -> None:
        """Add what stands between two parts."""
        self.trim()
        self._put(separator)
        self._last = "\n"

    def trim(self) -> None:
        """Drop a collapsed blank at the end, which does not show."""
        if self._last == " " and not self.exact:
            self._pieces[-1] = self._pieces[-1][:-1]
            self.length -= 1
            self._last = ""

    def start_part(self) -> None:
        """Begin a part: a blank at its start does not show."""
        self._last = "\n"

    def open(self) -> int:
        """Note that an element starts here; the number is for :meth:`close`."""
        self._found.append(None)
        return len(self._found) - 1

    def close(self, number: int, start: int, what: T, broken: str = "") -> None:
        """Note what the element that ends here was.

        ``broken`` numbers one of which only the first piece ends here.
        """
        self._found[number] = Found(start, self.length, what)
        if broken:
            self._joined[broken] = number

    def extend(self, broken: str) -> bool:
        """Let the element of that number end here; False where there is none."""
        number = self._joined.get(broken)
        found = None if number is None else self._found[number]
        if found:
            found.end = self.length
        return found is not None

    @property
    def text(self) -> str:
        """All text so far."""
        return "".join(self._pieces)

    @property
    def found(self) -> list[Found[T]]:
        """The elements in the order in which they start."""
        return [found for found in self._found if found is not None]

    def _put(self, text: str) -> None:
        if text:
            self._pieces.append(text)
            self.length += len(text)
            self._last = text[-1]
