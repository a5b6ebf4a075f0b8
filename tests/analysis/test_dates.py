"""Dates in the text: the gold set, language by language, and what no gold set shows."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.analysis._dates import Dated, dates
from newsitem.analysis.dates import LANGUAGES
from newsitem.times import DateTime
from tests.gold.scores import Scores

GOLD = Path(__file__).parents[1] / "gold" / "dates.jsonl"
WORDS = """Friday|May|Dec.|12|5|2022|2022-12-14|5-7|2019-21|1990|s|last|next|the|of|from|to|until
|before|since|two|weeks|ago|in|on|am|im|vor|drei|Tagen|bis|Montag|5.12.|31|29|Feb|morning| |
| | |, |-|.|'""".replace("\n", "").split("|")
MARKED = re.compile(r"\[([^][|]*)\|([^][|]*)\]")


def marked(text: str) -> tuple[str, list[tuple[str, int, str]]]:
    """A text without its marks, and what each marks: the words, their place, the value."""
    plain, due, end = "", [], 0
    for mark in MARKED.finditer(text):
        plain += text[end : mark.start()]
        due.append((mark[1], len(plain), mark[2]))
        plain += mark[1]
        end = mark.end()
    return plain + text[end:], due


def found(text: str, language: str, published: str = "2024-03-13") -> list[tuple[str, int, str]]:
    return [
        (text[one.start : one.end], one.start, one.value)
        for one in dates(text, DateTime(published), language)
    ]


def test_the_gold_set(capsys: pytest.CaptureFixture[str]) -> None:
    scores = Scores()
    for line in GOLD.read_text("utf-8").splitlines():
        record = json.loads(line)
        text, due = marked(record["text"])
        scores.add(record["language"], due, found(text, record["language"], record["published"]))
    with capsys.disabled():
        print("\n" + scores.table("dates in the text"))  # noqa: T201  # the table is asked for
    assert scores.precision >= 0.97
    assert scores.recall >= 0.97


@pytest.mark.parametrize(
    ("text", "language", "dated"),
    [
        ("late Thursday", "en", Dated(0, 13, "2024-03-07", "day", "evening")),
        ("am Freitagmorgen", "de", Dated(0, 16, "2024-03-08", "day", "morning")),
        ("hier soir", "fr", Dated(0, 9, "2024-03-12", "day", "evening")),
        ("last week", "en", Dated(0, 9, "2024-03-04/2024-03-10", "week")),
        ("this weekend", "en", Dated(0, 12, "2024-03-16/2024-03-17", "weekend")),
        ("next quarter", "en", Dated(0, 12, "2024-34", "quarter")),
        ("last winter", "en", Dated(0, 11, "2023-24", "season")),
        ("the 1990s", "en", Dated(0, 9, "199X", "decade")),
        ("since 1999", "en", Dated(0, 10, "1999/..", "year")),
        ("昨晚", "zh", Dated(0, 2, "2024-03-12", "day", "evening")),
    ],
)
def test_granularity_and_part_of_the_day(text: str, language: str, dated: Dated) -> None:
    assert dates(text, DateTime("2024-03-13"), language) == (dated,)


@pytest.mark.parametrize(
    ("language", "value"),
    [("en", None), ("en-GB", "2022-05-12"), ("en-US", "2022-12-05"), ("es", "2022-05-12")],
)
def test_a_date_of_slashes_is_read_as_the_country_does(language: str, value: str | None) -> None:
    assert [one[2] for one in found("12/05/2022", language)] == ([value] if value else [])


@pytest.mark.parametrize("published", [None, DateTime("2024"), DateTime("2024-03")])
def test_without_a_day_of_publication_only_dates_with_a_year_are_found(
    published: DateTime | None,
) -> None:
    text = "On Friday, two days ago, yesterday, last week, in May: Dec. 5, 1994 and in 1999."
    assert [one.value for one in dates(text, published, "en")] == ["1994-12-05", "1999"]
    eastern = "昨日、8日、3月8日、先週、金曜日、1994年12月5日"
    assert [one.value for one in dates(eastern, published, "ja")] == ["1994-12-05"]


def test_the_day_of_a_zoned_publication_is_that_of_its_own_zone() -> None:
    (one,) = dates("today", DateTime("2024-03-13T23:30:00-05:00"), "en")
    assert one.value == "2024-03-13"


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar(published: str) -> None:
    text = "last week, next week, a year ago, on Friday, next Friday, Dec. 31, next year, May 1-2"
    for one in dates(text, DateTime(published), "en"):
        assert one.value


@pytest.mark.parametrize(
    "text",
    [
        "Feb. 30, 2022",
        "31.02.2022",
        "2022-13-45",
        "in 1399",
        "the 1995s",
        "$2008",
        "in 2008%",
        "G2008 in B1999",
        "on 5.12",
    ],
)
def test_no_such_day(text: str) -> None:
    assert found(text, "en") == []


@given(st.text(max_size=200), st.sampled_from(["", "xx", "ja", *LANGUAGES]))
def test_any_text(text: str, language: str) -> None:
    end = 0
    for one in dates(text, DateTime("2024-03-13"), language):
        assert end <= one.start < one.end <= len(text)
        end = one.end


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.sampled_from(["", "de", "en"]))
def test_any_row_of_parts(words: list[str], language: str) -> None:
    text = "".join(words)
    end = 0
    for one in dates(text, DateTime("2024-02-29"), language):
        assert end <= one.start < one.end <= len(text)
        end = one.end
