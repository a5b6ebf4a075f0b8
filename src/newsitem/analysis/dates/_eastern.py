"""Dates in Chinese, Japanese and Korean, which are written without blanks: ``12月5日``."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from newsitem.analysis.dates import _calendar as calendar
from newsitem.dateline._dates import Day, nearest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsitem.analysis.dates._calendar import Period

Found = tuple[int, int, str, str, str]  # start, end, value, granularity, part of the day

_DAYS = {
    "今日": 0, "本日": 0, "今天": 0, "오늘": 0, "昨日": -1, "昨天": -1, "어제": -1,
    "明日": 1, "明天": 1, "내일": 1, "一昨日": -2, "前天": -2, "그저께": -2, "明後日": 2,
    "后天": 2, "後天": 2, "모레": 2, "昨夜": -1, "昨晚": -1, "今夜": 0, "今晚": 0, "今朝": 0,
}  # fmt: skip
_PARTS = {
    "昨夜": "night",
    "昨晚": "evening",
    "今夜": "night",
    "今晚": "evening",
    "今朝": "morning",
}
_UNITS = {
    "先週": ("week", -1), "上周": ("week", -1), "上週": ("week", -1), "지난주": ("week", -1),
    "지난 주": ("week", -1), "今週": ("week", 0), "本周": ("week", 0), "本週": ("week", 0),
    "这周": ("week", 0), "이번 주": ("week", 0), "이번주": ("week", 0), "来週": ("week", 1),
    "下周": ("week", 1), "下週": ("week", 1), "다음 주": ("week", 1), "다음주": ("week", 1),
    "先月": ("month", -1), "上个月": ("month", -1), "上個月": ("month", -1), "上月": ("month", -1),
    "지난달": ("month", -1), "今月": ("month", 0), "本月": ("month", 0), "이달": ("month", 0),
    "이번 달": ("month", 0), "来月": ("month", 1), "下个月": ("month", 1), "下個月": ("month", 1),
    "다음 달": ("month", 1), "다음달": ("month", 1), "昨年": ("year", -1), "去年": ("year", -1),
    "작년": ("year", -1), "지난해": ("year", -1), "今年": ("year", 0), "올해": ("year", 0),
    "来年": ("year", 1), "明年": ("year", 1), "내년": ("year", 1),
}  # fmt: skip
_WEEKDAYS = ("月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天")
_LONGEST_FIRST = sorted((*_DAYS, *_UNITS), key=len, reverse=True)

_DATE = re.compile(
    r"""(?<!\d)(?:
        (?:(?P<year>\d{4})[ ]?[年년][ ]?)? (?P<month>\d\d?)[ ]?[月월]
            (?:[ ]?(?P<day>\d\d?)[ ]?[日일号號])?
        | (?P<decade>\d{3}0)(?:年代|년대)
        | (?P<only_year>\d{4})[年년](?![ ]?[前間间后後전간])
        | (?P<only_day>\d\d?)[日](?!間|间|以内|ぶり|連続|連勝|目|後|前|分)
    )
    | (?P<week>先週の?|上|下|本|这|지난[ ]?주?[ ]?|다음[ ]?주?[ ]?|来週の?)?
      (?:(?:周|週|星期|礼拜)(?P<chinese>[一二三四五六日天])
        | (?P<other>[月火水木金土日])曜日? | (?P<korean>[월화수목금토일])요일)
    | (?P<word>"""
    + "|".join(word.replace(" ", "[ ]") for word in _LONGEST_FIRST)
    + r""")(?!날)""",
    re.VERBOSE,
)
_AHEAD = re.compile(r"[^。.\n]{0,40}?(?:将|將|予定|예정|계획)")
_SHIFTS = {"先": -1, "上": -1, "지": -1, "下": 1, "来": 1, "다": 1, "本": 0, "这": 0}
_WEEK = 7


def eastern(text: str, published: dt.date | None) -> Iterator[Found]:
    """Where dates stand, and what they are; without ``published`` those with a year only."""
    for match in _DATE.finditer(text):
        try:
            period = _period(match, published)
        except (ValueError, OverflowError):  # no such day
            continue
        if period:
            part = _PARTS.get(match["word"] or "", "")
            yield *match.span(), period.value, period.unit, part


def _period(match: re.Match[str], published: dt.date | None) -> Period | None:
    if match["decade"]:
        return _year(calendar.decade, match["decade"])
    if match["only_year"]:
        return _year(calendar.year, match["only_year"])
    if match["year"]:
        return _dated(int(match["year"]), int(match["month"]), match["day"])
    return _relative(match, published) if published else None


def _relative(match: re.Match[str], published: dt.date) -> Period | None:
    if day := match["day"] or match["only_day"]:
        date = nearest(Day(int(day), int(match["month"] or 0)), published)
        return calendar.day(date) if date else None
    if match["month"]:
        return _month(int(match["month"]), published)
    if word := match["word"]:
        return calendar.shifted(published, *(_UNITS.get(word) or ("day", _DAYS[word])))
    return _weekday(match, published)


def _year(period: Callable[[int], Period], digits: str) -> Period | None:
    return period(int(digits)) if int(digits) in calendar.YEARS else None


def _dated(year: int, month: int, day: str | None) -> Period | None:
    if year not in calendar.YEARS:
        return None
    return calendar.day(dt.date(year, month, int(day))) if day else calendar.month(year, month)


def _month(number: int, published: dt.date) -> Period | None:
    known = 1 <= number <= 12  # noqa: PLR2004  # months
    return calendar.month_of_name(published, number, "nearest") if known else None


def _weekday(match: re.Match[str], published: dt.date) -> Period:
    sign = match["chinese"] or match["other"] or match["korean"]
    number = next(i for i, signs in enumerate(_WEEKDAYS) if sign in signs)
    if match["week"]:
        weeks = _SHIFTS[match["week"][0]]
        return calendar.shifted(published, "day", weeks * _WEEK + number - published.weekday())
    ahead = _AHEAD.match(match.string, match.end())
    return calendar.weekday(published, number, "ahead" if ahead else "recent")
