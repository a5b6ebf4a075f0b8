"""Dates and times as news prints them: zoned or not, and as precise as they came.

The grammar is closed: ISO 8601 calendar dates in the extended form, cut off after the
year, the month, the day, the minute, the second, or any number of digits of a fraction.
A zone is ``Z`` or an offset; none is ever assumed.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal, NoReturn, Self

from newsitem.errors import ModelError

Precision = Literal["year", "month", "day", "minute", "second", "fraction"]

_ZONE = r"(?P<zone>Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)?"
_ISO = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    rf"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d)(?P<fraction>\.\d+)?)?)?{_ZONE})?)?",
    re.ASCII,
)
_BASIC = re.compile(r"\d{8}(?:T\d{4}(?:\d\d)?(?:Z|[+-]\d\d:?\d\d)?)?", re.ASCII)
_LOOSE_OFFSET = re.compile(r"([+-]\d\d)(\d\d)\Z", re.ASCII)
_LONGEST = 64
_ORDER: tuple[Precision, ...] = ("fraction", "second", "minute", "day", "month", "year")


class DateTime:
    """A moment, or the day, month or year that is all that was said of it.

    ``DateTime("2022-12-16T10:00:00.5+01:00")`` keeps every digit and the offset;
    ``DateTime("2022-12")`` stays a month. Two are equal where their text is. The grammar
    is that of NewsML-G2's TruncatedDateTime, with minutes allowed as the last part.
    """

    __slots__ = ("text",)

    text: str

    def __init__(self, text: str) -> None:
        _parts(text)
        object.__setattr__(self, "text", text)

    @classmethod
    def of(cls, value: str | dt.date | Self) -> Self:
        """From ISO text, or from a :class:`datetime.datetime` or :class:`datetime.date`.

        Raises :exc:`~newsitem.ModelError` for an offset that is not whole minutes, or is over
        14 hours.
        """
        if isinstance(value, cls):
            return value
        if isinstance(value, dt.date):
            return cls(value.isoformat())
        return cls(value)  # type: ignore[arg-type]

    @property
    def precision(self) -> Precision:
        """The smallest part that is given."""
        parts = _parts(self.text)
        return next(name for name in _ORDER if parts[name])

    @property
    def zoned(self) -> bool:
        """Whether an offset from UTC, or ``Z``, is given."""
        return _parts(self.text)["zone"] is not None

    @property
    def datetime(self) -> dt.datetime:
        """The first moment of it: aware where a zone is given, naive elsewhere.

        Digits beyond microseconds are cut off here, not in ``text``.
        """
        return dt.datetime.fromisoformat(_full(self.text))

    @property
    def moment(self) -> str:
        """The first moment, in full down to the second: the form of an ``xs:dateTime``.

        ``2022-12`` gives ``2022-12-01T00:00:00``, and a fraction keeps its digits.
        """
        return _full(self.text)

    @property
    def date(self) -> dt.date:
        """The (first) day of it, in its own zone."""
        return dt.date.fromisoformat(_full(self.text)[:10])

    def __repr__(self) -> str:
        return f"DateTime({self.text!r})"

    def __str__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        return self.text == other.text if isinstance(other, DateTime) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.text)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        message = f"a DateTime is immutable; make a new one instead of setting {name!r}"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> NoReturn:
        self.__setattr__(name, None)

    def __reduce__(self) -> tuple[type[DateTime], tuple[str]]:
        return DateTime, (self.text,)


def read_iso(text: str) -> DateTime:
    """The date of ISO 8601 text in the extended form or the basic one (``20221216T1000Z``).

    An offset may come without its colon (``+0100``), as agencies write it. The basic form
    is read by dateutil, from within a closed grammar, and keeps its precision and its ``Z``.
    """
    try:
        return DateTime(_LOOSE_OFFSET.sub(r"\1:\2", text) if "T" in text else text)
    except ModelError:
        if len(text) > _LONGEST or not _BASIC.fullmatch(text):
            raise
    from dateutil.parser import isoparse  # noqa: PLC0415  # 40 ms that few need

    try:
        moment = isoparse(text)
    except ValueError as error:
        message = f"{text!r} is no date: {error}"
        raise ModelError(message, where="DateTime") from None
    time = text.partition("T")[2]
    if not time:
        return DateTime(moment.date().isoformat())
    digits = len(time.rstrip("Z").partition("+")[0].partition("-")[0])
    shown = moment.isoformat(timespec="minutes" if digits == len("1000") else "seconds")
    return DateTime(f"{shown.removesuffix('+00:00')}Z" if time.endswith("Z") else shown)


def basic_iso(value: DateTime) -> str:
    """A date in ISO's basic form ("20240315T0930Z") where that keeps all of it, else its text."""
    date, has_time, time = value.text.partition("T")
    basic = date.replace("-", "") + has_time + time.replace(":", "")
    try:
        return basic if read_iso(basic) == value else value.text
    except ModelError:
        return value.text


def _parts(text: str) -> re.Match[str]:
    if not isinstance(text, str):
        message = f"expected an ISO 8601 date as text, found {type(text).__name__}"
        raise ModelError(message, where="DateTime")
    match = _ISO.fullmatch(text) if len(text) <= _LONGEST else None
    if match is None:
        message = f"{text[:_LONGEST]!r} is no ISO 8601 date such as 2022-12-16T10:00:00+01:00"
        raise ModelError(message, where="DateTime")
    try:
        dt.datetime(  # noqa: DTZ001  # only asks whether there is such a day
            int(match["year"]),
            int(match["month"] or 1),
            int(match["day"] or 1),
            int(match["hour"] or 0),
            int(match["minute"] or 0),
            int(match["second"] or 0),
        )
    except ValueError as error:
        message = f"{text!r} is no date: {error}"
        raise ModelError(message, where="DateTime") from None
    return match


def _full(text: str) -> str:
    parts = _parts(text)
    date = f"{parts['year']}-{parts['month'] or '01'}-{parts['day'] or '01'}"
    time = f"{parts['hour'] or '00'}:{parts['minute'] or '00'}:{parts['second'] or '00'}"
    return f"{date}T{time}{parts['fraction'] or ''}{parts['zone'] or ''}"
