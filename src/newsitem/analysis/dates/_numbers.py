"""Numbers that are a part of a date, or a date: ``16``, ``2022``, ``16.12.2022``, ``5-7``."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from newsitem.analysis.dates._lexicon import Part

if TYPE_CHECKING:
    from newsitem.analysis.dates._lexicon import Parts

_LONGEST = 10  # characters
_NO_DATE_BEFORE = frozenset("$€£¥#№@.,:/+-–%&_")
_NO_DATE_AFTER = frozenset("%$€£¥_")
_MONTHS = 12

_NUMBER = re.compile(r"\d\d?|\d{4}")
_YMD = re.compile(r"(\d{4})([-/.])(\d\d?)\2(\d\d?)")
_DMY = re.compile(r"(\d\d?)([-/.])(\d\d?)\2(\d{4})")
_YEARS = re.compile(r"(\d{4})[-–/](\d{4}|\d\d)")
_TIME = re.compile(r"\d\d?:\d\d")
_PAIR = re.compile(r"(\d\d?)(\.?[-–]|\.)(\d\d?)")


def number(text: str, start: int, end: int, day_first: bool | None) -> tuple[Parts, int]:  # noqa: FBT001  # as the country has it
    """What the number at ``text[start:end]`` can be in a date, and where it ends.

    The letters are those of :mod:`newsitem.analysis.dates._grammar`.
    """
    digits = text[start : min(end, start + _LONGEST + 2)].rstrip(".,:/–-")
    stop = start + len(digits)
    before, after = text[start - 1 : start], text[stop : stop + 1]
    if len(digits) > _LONGEST or before in _NO_DATE_BEFORE or after in _NO_DATE_AFTER:
        return (), end
    if _NUMBER.fullmatch(digits):
        return (Part("Y" if len(digits) == len("2022") else "N", int(digits)),), stop
    return _full(digits, day_first) or _part(digits), stop


def _full(digits: str, day_first: bool | None) -> Parts:  # noqa: FBT001  # see above
    if match := _YMD.fullmatch(digits):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _DMY.fullmatch(digits):
        one, two, year = int(match[1]), int(match[3]), int(match[4])
        if match[2] == "." or day_first or one > _MONTHS:
            return _day(year, two, one)
        told = day_first is False or two > _MONTHS or one == two
        return _day(year, one, two) if told else ()
    return ()


def _day(year: int, month: int, day: int) -> Parts:
    try:
        return (Part("Z", dt.date(year, month, day)),)
    except ValueError:
        return ()


def _part(digits: str) -> Parts:
    if match := _PAIR.fullmatch(digits):
        pair = int(match[1]), int(match[3])
        return (Part("k" if match[2] == "." else "R", pair),)
    if match := _YEARS.fullmatch(digits):
        return _years(match[1], match[2])
    return (Part("K"),) if _TIME.fullmatch(digits) else ()


def _years(first: str, second: str) -> Parts:
    """Two years ("2019-21"), or a year and its month ("2022-11")."""
    begin, number = int(first), int(second)
    if len(second) == len(first):
        return (Part("Q", (begin, number)),)
    if number > begin % 100 and number > _MONTHS:
        return (Part("Q", (begin, begin - begin % 100 + number)),)
    return (Part("V", (begin, number)),) if 1 <= number <= min(_MONTHS, begin % 100) else ()
