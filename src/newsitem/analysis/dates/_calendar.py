"""Periods of the calendar: days, weeks from Monday on, months, quarters, seasons, years.

They are written as in EDTF (ISO 8601-2): ``2022-12-16``, ``2022-11``, ``1999``, ``199X``, seasons
``2022-21`` (spring) to ``2022-24``, quarters ``2022-33`` to ``2022-36``; a week is the
interval of its days.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY = dt.timedelta(1)
_WEEK = 7
_SEASON = _QUARTER = 3  # months
_FIRST_SEASON, _FIRST_QUARTER = 20, 32  # of EDTF, less one
_SPRING = 3  # its first month
YEARS = range(1400, 2101)  # that a number can be


@attrs.frozen
class Period:
    """Its first and last day, both included, how it is written, and its unit."""

    start: dt.date
    end: dt.date
    value: str
    unit: str


def day(date: dt.date) -> Period:
    """The period of one day."""
    return Period(date, date, date.isoformat(), "day")


def interval(first: Period, last: Period) -> Period | None:
    """From the one to the other, or None where that one is earlier."""
    if last.end < first.start:
        return None
    return Period(first.start, last.end, f"{first.value}/{last.value}", last.unit)


def _days(first: dt.date, count: int, unit: str) -> Period:
    last = first + (count - 1) * _DAY
    return Period(first, last, f"{first}/{last}", unit)


def _months(first: dt.date, count: int, value: str, unit: str) -> Period:
    return Period(first, _months_after(first, count) - _DAY, value, unit)


def _months_after(date: dt.date, count: int) -> dt.date:
    """The first day of the month so many after that of a date."""
    years, month = divmod(date.month - 1 + count, 12)
    return dt.date(date.year + years, month + 1, 1)


def month(year: int, number: int) -> Period:
    """A month of a year."""
    return _months(dt.date(year, number, 1), 1, f"{year:04}-{number:02}", "month")


def year(number: int) -> Period:
    """A year."""
    return Period(dt.date(number, 1, 1), dt.date(number, 12, 31), f"{number:04}", "year")


def decade(first: int) -> Period:
    """The ten years from the first one on."""
    return Period(dt.date(first, 1, 1), dt.date(first + 9, 12, 31), f"{first // 10:03}X", "decade")


def season(year: int, number: int) -> Period:
    """A season of the north, from 1 (spring) to 4; winter ends in the year after."""
    first = dt.date(year, _SPRING + _SEASON * (number - 1), 1)
    return _months(first, _SEASON, f"{year:04}-{_FIRST_SEASON + number}", "season")


def _week(date: dt.date) -> Period:
    return _days(date - date.weekday() * _DAY, _WEEK, "week")


def _weekend(date: dt.date) -> Period:
    return _days(date + (5 - date.weekday()) * _DAY, 2, "weekend")


def _month(date: dt.date) -> Period:
    return month(date.year, date.month)


def _quarter(date: dt.date) -> Period:
    number = (date.month - 1) // _QUARTER
    first = dt.date(date.year, _QUARTER * number + 1, 1)
    value = f"{date.year:04}-{_FIRST_QUARTER + number + 1}"
    return _months(first, _QUARTER, value, "quarter")


def _year(date: dt.date) -> Period:
    return year(date.year)


_AROUND: dict[str, tuple[Callable[[dt.date], Period], int, int]] = {  # days, months of each
    "day": (day, 1, 0),
    "week": (_week, _WEEK, 0),
    "weekend": (_weekend, _WEEK, 0),
    "month": (_month, 0, 1),
    "quarter": (_quarter, 0, _QUARTER),
    "year": (_year, 0, 12),
}


def shifted(published: dt.date, unit: str, count: int, *, exact: bool = False) -> Period:
    """The unit so many after that of the publication; ``exact`` counts weeks in days."""
    around, days, months = _AROUND[unit]
    date = _months_after(published, months * count) if months else published + days * count * _DAY
    return day(date) if exact and days else around(date)


def weekday(published: dt.date, number: int, shift: str) -> Period:
    """A weekday: ``recent`` and ``ahead`` with the day of publication, ``last`` and ``next``."""
    back = (published.weekday() - number) % _WEEK
    days = {
        "recent": -back,
        "last": -(back or _WEEK),
        "ahead": -back % _WEEK,
        "next": _WEEK - back,
        "this": number - published.weekday(),
    }[shift]
    return day(published + days * _DAY)


def month_of_name(published: dt.date, number: int, shift: str) -> Period:
    """A month without its year; ``nearest`` is the one nearest to publication."""
    back = (published.month - number) % 12
    if shift == "nearest":
        shift = "recent" if back <= 6 else "ahead"  # noqa: PLR2004  # half a year
    later = {"ahead": back > 0, "next": True, "this": published.month < number}.get(shift, False)
    earlier = shift == "last" and not back
    return _month(_months_after(published, (12 if later else 0) - back - (12 if earlier else 0)))


def season_of_name(published: dt.date, number: int, shift: str) -> Period:
    """The ``last`` season of a name that is over, ``this`` year's, or the ``next`` to begin."""
    this = season(published.year, number)
    if shift == "last" and this.end >= published:
        return season(published.year - 1, number)
    if shift == "next" and this.start <= published:
        return season(published.year + 1, number)
    return this
