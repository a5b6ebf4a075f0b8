"""The date of a dateline: ``Dec. 16``, ``21 ene``, ``16 de dezembro de 2022``, ``3月15日``.

    date     = [weekday [","]] calendar [[","] weekday]
    calendar = eastern | numeric | [year] month day [[","] year] | day ["de"] month [year]

A date of two numbers and a slash tells its day only where one order alone makes it a date.
Years have four digits.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from newsitem.dateline._months import (
    FIRST_OF_TWO,
    WEEKDAYS,
    is_abbreviation,
    misprinted_month,
    month,
)
from newsitem.dateline._scan import COMMA, WORD, tight, token

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsitem.dateline._scan import Scanner

_DAY = token(r"\d{1,2}(?![\d%]|[-–/.:]\d|,\d{3}(?!\d))")
_ORDINAL = tight(r"(?:st|nd|rd|th|er|º|°|ª|-го)(?![^\W\d_])")
_OF = token(r"(?:de|del|of)(?![^\W\d_])|d['’](?=[^\W\d_])")
_ARTICLE = token(r"(?:le|den)(?= \d)")  # "Paris, le 3 mars", "Berlin, den 3. März"
_DAY_WORD = token(r"d\.(?!\w)")  # Lithuanian: "gruodžio 16 d."
_YEAR = token(r"\d{4}(?![\d:%]|[-–/.,]\d)")
_YEAR_FIRST = token(r"\d{4}\.?(?= [^\W\d_])")
_PERIOD = tight(r"\.")
_PERIOD_BEFORE_YEAR = tight(r"\.(?= \d{4}(?!\d))")
_PERIOD_BEFORE_COMMA = tight(r"\.(?=,)")  # Hungarian: "december 16., péntek"
_SLASH = tight("/")

_EASTERN = token(r"(?:(?:\d{4}[年년] ?)?\d\d?[月월] ?)?\d\d?[日일]")
_ISO = token(r"\d{4}-\d\d?-\d\d?(?![\d:])")
_DAY_FIRST = token(r"\d\d?(?:\.\d\d?\.(?:\d{4})?|-\d\d?-\d{4})(?![\d:])")
_SLASHED = token(r"\d\d?/\d\d?(?:/\d{4})?(?![\d/:%])")
_NUMBER_SOON = re.compile(r"[^\d()]{0,40}\d")  # spares most sentences the trouble
_NUMBER = re.compile(r"\d+")
_OPENERS = WEEKDAYS | FIRST_OF_TWO | {"le", "den"}  # those of _ARTICLE

_SOME_LEAP_YEAR = 2000


class Day(NamedTuple):
    """A day of the calendar; a part that is not printed, or cannot be told, is 0."""

    day: int
    month: int = 0
    year: int = 0


class Date(NamedTuple):
    """A date as printed, and the day it means."""

    text: str
    day: Day


def nearest(day: Day, published: dt.date) -> dt.date | None:
    """The date nearest to the publication that a day may be, the earlier of two."""
    years = (day.year,) if day.year else range(published.year - 1, published.year + 2)
    months = (day.month,) if day.month else range(1, 13)
    dates = [date for year in years for month in months if (date := _date(year, month, day.day))]
    return min(dates, key=lambda date: abs(date - published), default=None)


def take_date(scan: Scanner, month_of: Callable[[str], int] = month) -> Date | None:
    """The date that stands here, if one does; ``month_of`` says which words are months."""
    if not scan.sees(_NUMBER_SOON):
        return None
    start = scan.skip()
    if not _may_open(scan, month_of):
        return None
    if _take_weekday(scan):
        scan.take(COMMA)
    day = _take_eastern(scan) or _take_numeric(scan)
    if day is None and (day := _take_named(scan, month_of)) and _is_misprint(day):
        day = Day(0)
    if day is None or not _exists(day):
        scan.at = start
        return None
    end = scan.at
    scan.take(COMMA)
    if not _take_weekday(scan):
        scan.at = end
    return Date(scan.since(start), day)


def _may_open(scan: Scanner, month_of: Callable[[str], int]) -> bool:
    """Whether a number stands here, or a word that a date may begin with: few words are some."""
    if scan.text[scan.at : scan.at + 1].isdecimal():
        return True
    start = scan.at
    word = scan.take(WORD)
    scan.at = start
    return word.casefold() in _OPENERS or month_of(word) > 0


def month_or_misprint(name: str) -> int:
    """The month that a name, its abbreviation or a misprint of it means, or 0."""
    return month(name) or misprinted_month(name)


def _take_weekday(scan: Scanner) -> bool:
    start = scan.at
    if scan.take(WORD).casefold() in WEEKDAYS:
        return True
    scan.at = start
    return False


def _take_eastern(scan: Scanner) -> Day | None:
    """Year, month and day, each with its sign: the last ones of them."""
    printed = scan.take(_EASTERN)
    return Day(*reversed(_numbers(printed))) if printed else None


def _take_numeric(scan: Scanner) -> Day | None:
    if printed := scan.take(_ISO):
        return Day(*reversed(_numbers(printed)))
    if printed := scan.take(_DAY_FIRST):
        return Day(*_numbers(printed))
    if printed := scan.take(_SLASHED):
        return _in_either_order(*_numbers(printed))
    return None


def _in_either_order(one: int, two: int, year: int = 0) -> Day | None:
    """The day of "16/12" and of "12/16"; that of "4/5" cannot be told, and "13/25" is none."""
    days = {day for day in (Day(one, two, year), Day(two, one, year)) if _exists(day)}
    if not days:
        return None
    return days.pop() if len(days) == 1 else Day(0)


def _take_named(scan: Scanner, month_of: Callable[[str], int]) -> Day | None:
    start = scan.at
    if day := _take_month_day(scan, month_of):
        return day
    scan.at = start
    return _take_day_month(scan, month_of)


def _take_month_day(scan: Scanner, month_of: Callable[[str], int]) -> Day | None:
    year = _numbers(scan.take(_YEAR_FIRST))
    month = _take_month(scan, month_of)
    if not month:
        return None
    scan.take(_PERIOD)
    day = scan.take(_DAY)
    if not day:
        return None
    if not scan.take(_ORDINAL):
        scan.take(_PERIOD_BEFORE_COMMA)
    scan.take(_DAY_WORD)
    return Day(int(day), month, year[0] if year else _take_year(scan))


def _take_day_month(scan: Scanner, month_of: Callable[[str], int]) -> Day | None:
    scan.take(_ARTICLE)
    day = scan.take(_DAY)
    if not day:
        return None
    if not scan.take(_ORDINAL):
        scan.take(_PERIOD)
    scan.take(_OF)
    start = scan.skip()
    month = _take_month(scan, month_of)
    if not month:
        return None
    scan.take(_PERIOD if is_abbreviation(scan.since(start)) else _PERIOD_BEFORE_YEAR)
    return Day(int(day), month, _take_year(scan))


def _take_month(scan: Scanner, month_of: Callable[[str], int]) -> int:
    """The month of one word or two, as Arabic has them, with its other name behind a slash."""
    name = scan.take(WORD)
    month = month_of(name)
    if not month and name:
        month = month_of(f"{name} {scan.take(WORD)}")
    end = scan.at
    if not (month and scan.take(_SLASH) and month_of(scan.take(WORD)) == month):
        scan.at = end
    return month


def _take_year(scan: Scanner) -> int:
    start = scan.at
    if not scan.take(COMMA):
        scan.take(_OF)
    year = scan.take(_YEAR)
    if not year:
        scan.at = start
    return int(year or 0)


def _numbers(printed: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(printed)]


def _is_misprint(day: Day) -> bool:
    """Whether the month has no such day, but another one has."""
    return not _exists(day) and _exists(Day(day.day, 1, day.year))


def _exists(day: Day) -> bool:
    """Whether there is such a day, in some year where none is printed."""
    return _date(day.year or _SOME_LEAP_YEAR, day.month or 1, day.day or 1) is not None


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
