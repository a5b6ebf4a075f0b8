"""Dates as agencies write them in ISO's forms, near and far."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.errors import ModelError
from newsitem.text import SPACE, clean
from newsitem.times import DateTime, read_iso

if TYPE_CHECKING:
    from newsitem.formats._xml import Node

_LOOSE = re.compile(
    r"([0-9]{4})-?([0-9]{2})-?([0-9]{2})"
    r"(?P<t>[Tt]| ?)([0-9]{2}):?([0-9]{2})(?::?([0-9]{2}(?:[.,][0-9]{1,20})?))?"
    r" ?(?P<zone>[Zz]|GMT|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)?"
)
_UTC = frozenset({"Z", "z", "GMT", "UTC"})
_NO_TIME = "00:00:00"
_HOURS = 3  # characters of an offset that is a sign and hours


def read_date(text: str, node: Node | None = None) -> DateTime | None:
    """A date in one of ISO's forms, or in one that mixes them; None if it is none.

    "Use YYYYMMDD000000-HHMM when no time is available" (NITF 3.6, ``date.issue/@norm``):
    a midnight that is run together with its date is no time. What was mended is noted.
    """
    text = clean(text).strip(SPACE)
    found = _LOOSE.fullmatch(text)
    if found is None or found["t"] in {"T", "t"}:
        try:
            return read_iso(text)
        except ModelError:
            pass
    if found is None:
        return None
    moment = _moment(found)
    if moment and node and _bare(moment.text) != _bare(text):
        node.note(f"the date {text!r} is read as {moment.text!r}")
    return moment


def _bare(text: str) -> str:
    return text.replace("-", "").replace(":", "")


def _moment(found: re.Match[str]) -> DateTime | None:
    year, month, day, _, hour, minute, second, zone = found.groups()
    date, time = f"{year}-{month}-{day}", f"{hour}:{minute}"
    if second:
        time += f":{second.replace(',', '.')}"
    if zone in _UTC:
        zone = "Z"
    elif zone and len(zone) == _HOURS:
        zone += ":00"
    elif zone and ":" not in zone:
        zone = f"{zone[:_HOURS]}:{zone[_HOURS:]}"
    has_time = found["t"] or time != _NO_TIME
    try:
        return DateTime(f"{date}{f'T{time}' if has_time else ''}{zone or ''}")
    except ModelError:
        return None
