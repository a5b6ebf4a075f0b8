"""Lines of a given width, for text in any script. Ink, which has no width, may run on."""

from __future__ import annotations

import re
import unicodedata
from itertools import zip_longest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_INK = r"\x1b\[\d*m"
_INK_IN_USE = r"\x1b\[\d\d?m"
# Scripts without spaces, whose lines may break anywhere but before a closing mark or
# after an opening one.
_UNSPACED = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003fffd"
_OPENING = "「『（［｛〔〈《【"
_CLOSING = (
    "」』）］｝〕〉》】、。，．：；！？・ー々ゝゞぁぃぅぇぉっゃゅょァィゥェォッャュョ)\\]”’»"
)
_UNITS = re.compile(
    r"[ \t]+"
    rf"|(?:[{_OPENING}]|{_INK})*(?:[{_UNSPACED}]|[^ \t{_UNSPACED}]+)(?:[{_CLOSING}]|{_INK})*"
)
_ZERO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_GAP = "  "


def width(text: str) -> int:
    """The columns that ``text`` takes on a terminal."""
    bare = re.sub(_INK, "", text)
    if bare.isascii():
        return len(bare)
    return sum(map(_character_width, bare))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in _ZERO_WIDTH:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrapped(text: str, columns: int, first: str = "", rest: str = "") -> Iterator[str]:
    """``text`` in lines of at most ``columns``, of which the first opens with ``first``.

    All others open with ``rest``. A word that is too long for a line has one of its own.
    """
    line, space, empty = first, "", True
    used = width(first)
    for unit in _UNITS.findall(text):
        if unit[0] in " \t":
            space = "" if empty else unit
            continue
        if not empty and used + width(space + unit) > columns:
            yield line
            line, space, used = rest, "", width(rest)
        line += space + unit
        used += width(space + unit)
        space, empty = "", False
    yield line


def closed(lines: Iterable[str], end: str) -> Iterator[str]:
    """Lines that each close with ``end`` what ink is used in them, and take it up again."""
    if not end:
        yield from lines
        return
    used = ""
    for line in lines:
        whole = used + line
        used = "".join(re.findall(_INK_IN_USE, whole.rpartition(end)[2]))
        yield whole + end if used else whole


def table(rows: Sequence[Sequence[str]], columns: int) -> Iterator[str]:
    """Rows of cells in columns, or, where those are too wide, one after the other.

    A row of one cell, such as a caption, stands by itself.
    """
    several = [row for row in rows if len(row) > 1]
    widths = [max(map(width, cells)) for cells in zip_longest(*several, fillvalue="")]
    too_wide = sum(widths) + len(_GAP) * (len(widths) - 1) > columns
    for row in rows:
        if len(row) == 1 or too_wide:
            yield from wrapped(" | ".join(row), columns, rest=_GAP)
        else:
            cells = (
                cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=False)
            )
            yield _GAP.join(cells).rstrip(" ")
