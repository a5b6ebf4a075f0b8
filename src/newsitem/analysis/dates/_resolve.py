"""The period that the parts of a date mean, seen from the day of publication.

A weekday or month is the most recent one, unless words say that it lies ahead; a month and
its day, and a month by itself, are the nearest. Where the day of publication is not known
only what has a year is told.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis.dates import _calendar as calendar
from newsitem.analysis.dates._beside import Beside
from newsitem.dateline._dates import Day, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsitem.analysis.dates._calendar import Period
    from newsitem.analysis.dates._tokens import Token

_SHIFTS = {"L": "last", "T": "this", "X": "next"}
_STEPS = {"L": -1, "T": 0, "X": 1}
_OPEN = {"b": "<{}", "v": "<{}", "p": ">{}", "s": "{}/..", "a": "{}/.."}
_DATED_YEARS = range(1000, 2201)  # beside a month
_OF_YEARS = range(1900, 2101)  # behind "of"
_LONGEST = 200  # years of a span
_SHORT_DECADES = range(20, 100, 10)
_CENTURY = 1900
_FILED = dt.timedelta(7)


@attrs.frozen
class When:
    """From where a date is seen: the day of publication, and the words beside it."""

    published: dt.date | None
    beside: Beside


class Found(dict[str, "Token"]):
    """The tokens of a date by letter, the first one of each."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        super().__init__((token.letter, token) for token in reversed(tokens))

    def number(self, letters: str) -> int | None:
        """The number that the first one of some letters has."""
        value = next((self[letter].value for letter in letters if letter in self), None)
        return value if isinstance(value, int) else None

    def pair(self, letter: str) -> tuple[int, int] | None:
        """The two numbers that the token of a letter has."""
        value = self[letter].value if letter in self else None
        return value if isinstance(value, tuple) else None


def period(kind: str, tokens: Sequence[Token], when: When) -> Period | None:
    """The period of a date of a kind, or None where it is none."""
    try:
        return _RESOLVE[kind](tokens, when)
    except (ValueError, OverflowError):  # no such day, or before year 1
        return None


def opened(printed: Period, tokens: Sequence[Token]) -> Period:
    """The period, open on one side after "before", "after" or "since"."""
    form = _OPEN.get(tokens[0].letter)
    if form is None or len(tokens) == 1:
        return printed
    return attrs.evolve(printed, value=form.format(printed.value))


def _date(tokens: Sequence[Token], when: When) -> Period | None:
    found = Found(tokens)
    if "Z" in found:
        return _printed(found["Z"])
    if month := found.pair("V"):
        return calendar.month(*month)
    if pair := found.pair("k"):
        return _day(*pair, 0, when) if when.beside.dotted else None
    return _named_day(tokens, found, when)


def _named_day(tokens: Sequence[Token], found: Found, when: When) -> Period | None:
    year = _year_beside(found, when) or 0
    if tokens[0].letter == "i" and not year and tokens[-1].letter in "NO":
        return None  # "in May 15 people"
    date = _day(found.number("N"), found.number("Mmq"), year, when)
    if date is None or when.published is None or year:
        return date
    if "L" in found or "X" in found:
        return _on_a_side(date, when.published, later="X" in found)
    filed = tokens[0].letter == "N" and when.beside.filed
    return _not_ahead(date, when.published) if filed else date


def _printed(token: Token) -> Period | None:
    return calendar.day(token.value) if isinstance(token.value, dt.date) else None


def _on_a_side(date: Period, published: dt.date, *, later: bool) -> Period:
    """The day and month of a date before the publication, or after it."""
    wrong = date.start <= published if later else date.start >= published
    step = (1 if later else -1) if wrong else 0
    return calendar.day(date.start.replace(year=date.start.year + step))


def _not_ahead(date: Period, published: dt.date) -> Period:
    """The date of a dateline, which may be that of the next days, but not later."""
    if date.start - published <= _FILED:
        return date
    return calendar.day(date.start.replace(year=date.start.year - 1))


def _day(day: int | None, month: int | None, year: int, when: When) -> Period | None:
    if year:
        date = dt.date(year, month or 0, day or 0) if year in _DATED_YEARS else None
    elif when.published is None:
        return None
    else:
        date = nearest(Day(day or 0, month or 0), when.published)
    return calendar.day(date) if date else None


def _month(tokens: Sequence[Token], when: When) -> Period | None:
    found = Found(tokens)
    number, year = found.number("Mmq") or 0, _year_beside(found, when)
    if year is not None:
        return calendar.month(year, number) if year in _DATED_YEARS else None
    alone = found.keys() <= {"q", "e"}
    if when.published is None or (alone and not when.beside.whole):
        return None
    return calendar.month_of_name(when.published, number, _shift(found, when, "nearest"))


def _shift(found: Found, when: When, bare: str = "recent") -> str:
    """Which one is meant of those with a name: ``bare`` where no word before it tells."""
    for letter, shift in _SHIFTS.items():
        if letter in found:
            return shift
    prepared = not found.keys().isdisjoint("insbpva")
    if "u" in found or ((prepared or bare == "recent") and when.beside.ahead()):
        return "ahead"
    return "recent" if prepared else bare


def _year_beside(found: Found, when: When) -> int | None:
    """The year of "December 1999", and of "December last year"."""
    year = found.number("Y")
    if year is None and "y" in found and when.published:
        steps = [step for letter, step in _STEPS.items() if letter in found]
        return when.published.year + steps[0] if steps else None
    return year


def _season(tokens: Sequence[Token], _when: When) -> Period | None:
    found = Found(tokens)
    number, year = found.number("S"), found.number("Y")
    if number is None or year is None or year not in _DATED_YEARS:
        return None
    return calendar.season(year, number)


def _unit(tokens: Sequence[Token], when: When) -> Period | None:
    found = Found(tokens)
    if when.published is None:
        return None
    letter = next(letter for letter in _STEPS if letter in found)
    season = found.number("S")
    if season is not None:
        return calendar.season_of_name(when.published, season, _SHIFTS[letter])
    unit = str(found["U" if "U" in found else "y"].value)
    if unit == "day":
        return None
    return calendar.shifted(when.published, unit, _STEPS[letter])


def _count(tokens: Sequence[Token], when: When, sign: int) -> Period | None:
    found = Found(tokens)
    number = found.number("CN")
    if sign > 0 and number == 1:
        return None  # "in a day"
    if when.published is None or number is None:
        return None
    unit = next(str(found[letter].value) for letter in "Uyjz" if letter in found)
    return calendar.shifted(when.published, unit, sign * number, exact=True)


def _ago(tokens: Sequence[Token], when: When) -> Period | None:
    return _count(tokens, when, -1)


def _ahead(tokens: Sequence[Token], when: When) -> Period | None:
    return _count(tokens, when, 1) if when.beside.ahead() else None


def _counted_day(tokens: Sequence[Token], when: When) -> Period | None:
    if when.published is None:
        return None
    return calendar.shifted(when.published, "day", Found(tokens).number("D") or 0)


def _weekday(tokens: Sequence[Token], when: When) -> Period | None:
    found = Found(tokens)
    number = found.number("W")
    if when.published is None or number is None:
        return None
    if "U" in found:
        step = next(step for letter, step in _STEPS.items() if letter in found)
        week = calendar.shifted(when.published, str(found["U"].value), step)
        return calendar.weekday(week.start, number, "ahead") if week.unit == "week" else None
    return calendar.weekday(when.published, number, _shift(found, when))


def _year(tokens: Sequence[Token], when: When) -> Period | None:
    year = Found(tokens).number("Y") or 0
    if len(tokens) == 1 and not when.beside.alone():
        return None
    allowed = _OF_YEARS if tokens[0].letter == "o" else calendar.YEARS
    return calendar.year(year) if year in allowed else None


def _decade(tokens: Sequence[Token], _when: When) -> Period | None:
    found = Found(tokens)
    year, short = found.number("Y"), found.number("N")
    if short is not None:
        introduced = not found.keys().isdisjoint("inej")
        if short not in _SHORT_DECADES or not introduced:
            return None
        year = _CENTURY + short
    if year is None or year not in calendar.YEARS or year % 10:
        return None
    return calendar.decade(year)


# -- spans


def _halves(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """What stands before "to", and what behind it; for a mere dash, one half each."""
    joins = [at for at, token in enumerate(tokens) if at and token.letter in "tu&"]
    if joins:
        return tokens[: joins[0]], tokens[joins[0] + 1 :]
    letters = ["M" if token.letter in "Mmq" else token.letter for token in tokens]
    cores = [at for at, letter in enumerate(letters) if letter in "WMNYZ"]
    twice = next((at for at in cores[1:] if letters[at] == letters[cores[0]]), len(tokens))
    return tokens[:twice], tokens[twice:]


def _span_of_days(tokens: Sequence[Token], when: When) -> Period | None:
    found = Found(tokens)
    if pair := found.pair("R"):
        numbers = [found["R"]._replace(letter="N", value=number) for number in pair]
        halves = [Found([*tokens, number]) for number in numbers]
    else:
        halves = [Found(half) for half in _halves(tokens)]
    days = []
    for half, other in (halves, halves[::-1]):
        if "Z" in half:
            days.append(_printed(half["Z"]))
            continue
        month = half.number("Mmq") or other.number("Mmq")
        year = _year_beside(half, when) or _year_beside(other, when) or 0
        days.append(_day(half.number("N"), month, year, when))
    first, last = days
    return calendar.interval(first, last) if first and last else None


def _span_of_weekdays(tokens: Sequence[Token], when: When) -> Period | None:
    first, last = (Found(half).number("W") for half in _halves(tokens))
    if when.published is None or first is None or last is None:
        return None
    if when.beside.ahead():
        begin = calendar.weekday(when.published, first, "ahead")
        return calendar.interval(begin, calendar.weekday(begin.start, last, "next"))
    end = calendar.weekday(when.published, last, "recent")
    return calendar.interval(calendar.weekday(end.start, first, "last"), end)


def _span_of_months(tokens: Sequence[Token], when: When) -> Period | None:
    halves = [Found(half) for half in _halves(tokens)]
    first, last = (half.number("Mmq") or 0 for half in halves)
    year = halves[1].number("Y")
    if year is not None:
        if year not in _DATED_YEARS:
            return None
        end = calendar.month(year, last)
    elif when.published is None:
        return None
    else:
        shift = "ahead" if when.beside.ahead() else "recent"
        end = calendar.month_of_name(when.published, last, shift)
    begin = calendar.month_of_name(end.start, first, "last")
    return calendar.interval(begin, end)


def _span_of_years(tokens: Sequence[Token], _when: When) -> Period | None:
    years = [Found(half).number("Y") or 0 for half in _halves(tokens)]
    first, last = Found(tokens).pair("Q") or years
    if first not in calendar.YEARS or not first < last <= first + _LONGEST:
        return None
    return calendar.interval(calendar.year(first), calendar.year(last))


_RESOLVE: dict[str, Callable[[Sequence[Token], When], Period | None]] = {
    "span_of_days": _span_of_days,
    "span_of_weekdays": _span_of_weekdays,
    "span_of_months": _span_of_months,
    "span_of_years": _span_of_years,
    "date": _date,
    "month": _month,
    "season": _season,
    "decade": _decade,
    "ago": _ago,
    "ahead": _ahead,
    "day": _counted_day,
    "unit": _unit,
    "weekday": _weekday,
    "year": _year,
}
