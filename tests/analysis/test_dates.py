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
    ("text", "language", "value"),
    [
        ("since 2022-11", "en", "2022-11/.."),
        ("the 2019-21 plan", "en", "2019/2021"),
        ("am 5.12. in Tarn", "de", "2023-12-05"),
        ("2022-03-05 - 2022-03-07", "en", "2022-03-05/2022-03-07"),
        ("Dec. 5 to 7", "en", "2023-12-05/2023-12-07"),
        ("from March to May 2021", "en", "2021-03/2021-05"),
        ("the May-June 2021 talks", "en", "2021-05/2021-06"),
        ("Nov. 30-Dec. 2", "en", "2023-11-30/2023-12-02"),
        ("April-June", "en", "2023-04/2023-06"),
        ("from November to January", "en", "2023-11/2024-01"),
        ("it will run from May to June", "en", "2024-05/2024-06"),
        ("it will run from Friday to Sunday", "en", "2024-03-15/2024-03-17"),
        ("this autumn", "en", "2024-23"),
        ("last spring", "en", "2023-21"),
        ("last winter", "en", "2023-24"),
        ("next spring", "en", "2025-21"),
        ("next summer", "en", "2024-22"),
        ("next May", "en", "2024-05"),
        ("last March", "en", "2023-03"),
        ("last Wednesday", "en", "2024-03-06"),
        ("this Monday", "en", "2024-03-11"),
        ("next March 1", "en", "2025-03-01"),
        ("21 ene (TNA)", "es", "2024-01-21"),
        ("21 dic (TNA)", "es", "2023-12-21"),
        ("15 ago (TNA)", "es", "2023-08-15"),
        ("el próximo 8 de marzo", "es", "2025-03-08"),
        ("el pasado 8 de mayo", "es", "2023-05-08"),
        ("1990年代", "ja", "199X"),
        ("3月", "ja", "2024-03"),
        ("金曜日に会議を開く予定", "ja", "2024-03-15"),
        ("下周三", "zh", "2024-03-20"),
        ("금요일", "ko", "2024-03-08"),
        ("다음 주", "ko", "2024-03-18/2024-03-24"),
    ],
)
def test_what_is_meant(text: str, language: str, value: str | None) -> None:
    assert [one[2] for one in found(text, language)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the last day", "en"),
        ("this day", "en"),
        ("it will open in a day", "en"),
        ("in summer 999", "en"),
        ("from Mai to Juni 2500", "en"),
        ("am 5.12 in Tarn", "de"),
        ("in summer 0999", "en"),
        ("5 May 2500", "en"),
        ("2010-12", "en"),
        ("Dec. 7-5", "en"),
        ("in the 15s", "en"),
        ("May-June 2500", "en"),
        ("2021-2019", "en"),
        ("a 12:30 train", "en"),
        ("Tuesday next month", "xx"),
        ("13月45日と1301年2月30日、3000年と1994年2月30日", "ja"),
    ],
)
def test_what_is_no_date(text: str, language: str) -> None:
    assert found(text, language) == []


@pytest.mark.parametrize(
    ("language", "value"),
    [
        ("en", None),
        ("en-GB", "2022-05-12"),
        ("en-US", "2022-12-05"),
        ("en-CA", None),
        ("es", "2022-05-12"),
    ],
)
def test_a_date_of_slashes_is_read_as_the_country_does(language: str, value: str | None) -> None:
    assert [one[2] for one in found("12/05/2022", language)] == ([value] if value else [])


@pytest.mark.parametrize("published", [None, DateTime("2024"), DateTime("2024-03")])
def test_without_a_day_of_publication_only_dates_with_a_year_are_found(
    published: DateTime | None,
) -> None:
    text = "On Friday, two days ago, yesterday, last week, in May: Dec. 5, 1994 and in 1999. "
    text += (
        "On May 5, from Monday to Friday, from May to June, last summer, three weeks ago, May 5-6."
    )
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


@pytest.mark.parametrize(
    ("published", "value"), [("2024-08-20", "2023-22"), ("2024-09-20", "2024-22")]
)
def test_last_summer_is_over(published: str, value: str) -> None:
    assert [one[2] for one in found("last summer", "en", published)] == [value]


def test_a_number_of_things_is_no_year() -> None:
    assert found("Es kamen rund 2008, und dann 1500 mehr.", "de") == []
    assert [one[2] for one in found("Es wurde 2008 gebaut.", "de")] == ["2008"]
