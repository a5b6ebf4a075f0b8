"""Dates as programs print them: in mail (RFC 5322, 3.3), by Java and by JavaScript.

The zone is an offset or one of the names that mean one offset only; none is assumed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.errors import ModelError
from newsitem.times import read_iso

if TYPE_CHECKING:
    from newsitem.times import DateTime

ZONES = {"GMT": "Z", "UTC": "Z", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00"} | {
    "EEST": "+03:00",
    "JST": "+09:00",
}  # the zones whose names mean one offset only

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_NAME = r"(?:[A-Z][a-z]{2},? )?"
_CLOCK = r"(?P<time>\d\d:\d\d(?::\d\d)?)"
_ZONE = r"(?:(?P<zone>[A-Z]{3,4})|(?:GMT|UTC)?(?P<offset>[+-]\d{4}))"
_LONG = r"(?: \([^()]{1,60}\))?"  # the name of the zone in full
_FORMS = tuple(
    re.compile(_NAME + form, re.ASCII)
    for form in (
        rf"(?P<day>\d\d?) (?P<month>[A-Z][a-z]{{2}}) (?P<year>\d{{4}}) {_CLOCK} {_ZONE}",
        rf"(?P<month>[A-Z][a-z]{{2}}) (?P<day>\d\d?) {_CLOCK} {_ZONE} (?P<year>\d{{4}})",
        rf"(?P<month>[A-Z][a-z]{{2}}) (?P<day>\d\d?) (?P<year>\d{{4}}) {_CLOCK} {_ZONE}{_LONG}",
    )
)


def read_clock(text: str) -> DateTime | None:
    """The date that a program printed, such as ``Fri, 28 Apr 2023 19:20:36 +0200``, or None."""
    found = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if found is None or found["month"] not in _MONTHS:
        return None
    offset = found["offset"]
    zone = f"{offset[:3]}:{offset[3:]}" if offset else ZONES.get(found["zone"], "")
    if not zone:
        return None
    month = _MONTHS.index(found["month"]) + 1
    try:
        return read_iso(f"{found['year']}-{month:02}-{found['day']:0>2}T{found['time']}{zone}")
    except ModelError:
        return None
