"""Dates as programs print them."""

from __future__ import annotations

import json

import pytest

from newsitem.formats import jsonld
from newsitem.formats._clock_dates import read_clock


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Fri, 28 Apr 2023 19:20:36 +0200", "2023-04-28T19:20:36+02:00"),
        ("8 Apr 2023 19:20 GMT", "2023-04-08T19:20Z"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28T19:20:36+02:00"),
        ("Fri Apr 28 2023 19:20:36 GMT+0900 (Japan Standard Time)", "2023-04-28T19:20:36+09:00"),
        ("Fri Apr 28 2023 19:20:36 GMT-0330", "2023-04-28T19:20:36-03:30"),
    ],
)
def test_what_programs_print(text: str, date: str) -> None:
    assert str(read_clock(text)) == date
    page = json.dumps({"@type": "NewsArticle", "headline": "Dam", "datePublished": text})
    reading = jsonld.read(page.encode())
    assert str(reading.article.published) == date
    assert reading.unread == ()


@pytest.mark.parametrize(
    "text",
    [
        *("Fri Apr 28 19:20:36 IST 2023", "Fri Foo 28 19:20:36 CET 2023", "28 Apr 2023"),
        *("Mon, 31 Feb 2023 10:00:00 GMT", "28 Apr 2023 25:00:00 GMT", "", "Fri " * 100_000),
    ],
)
def test_what_is_no_date_or_of_an_unknown_zone(text: str) -> None:
    assert read_clock(text) is None
