"""Hostile dates through every format that has them: read exactly, or left unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hostile.cases import Accepted, Refused, given
from tests.hostile.stories import JSON_FORMATS, XML_FORMATS, Story, json_text, xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hostile.cases import Case

_READ = (
    "2022-12-16T10:00:00+14:00",
    "2022-12-16T10:00:00-13:59",
    "2022-12-16T10:00:00-00:00",
    "2022-12-16+03:00",
    "2022-12-16Z",
    "9999-12-31T23:59:59Z",
    "0001-01-01",
    "2022-12-16T10:00:00.123456789Z",
    "2022-12-16T10:00:00.000",
    "2024-02-29",
    "2022-12",
    "2022",
)
_NOT_READ = (
    "2022-12-16T10:00:00+14:01",
    "2022-12-16T10:00:00+99:00",
    "2022-12-16T10:00:00+01:60",
    "2022-12-16T10:00:60Z",
    "2022-12-16T24:00:00Z",
    "2022-12-16T25:00:00Z",
    "2022-12-16T10:61:00Z",
    "0000-01-01",
    "10000-01-01",
    "-0044-03-15",
    "2023-02-29",
    "2022-02-30",
    "2022-13-01",
    "2022-00-10",
    "2022-W50-5",
    "2022-350",
    "2022-12-09/2022-12-10",
    "P1D",
    "Friday",
    "today",
    "1671184800",
    "٢٠٢٢-١٢-١٦",
    "２０２２-12-16",
    "𝟐𝟎𝟐𝟐-12-16",
    "2022–12–16",
    "2022-12-16T10:00:00\u200b",
    "1." * 100_000,
    "2022-12-16T10:00:00." + "1" * 100,
)


def cases() -> Iterator[Case]:
    """All cases, over all formats that have dates."""
    for name in (*XML_FORMATS, *JSON_FORMATS):
        document = xml if name in XML_FORMATS else json_text
        for date in _READ:
            kept = Accepted(date=date)
            yield given(f"date-{date}", name, document(name, Story(date=date)), kept)
        for date in _NOT_READ:
            left = Refused() if name == "json" else Accepted(date="none", unread=date[:10])
            data = document(name, Story(date=date))
            yield given(f"no-date-{date[:30]}", name, data, left)
