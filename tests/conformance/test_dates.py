"""Dates in the text: the expressions of the gold standard, and those of the seed's story."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from newsitem.analysis._dates import dates
from newsitem.times import DateTime

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.corpus


def test_every_expression(shared: Path) -> None:
    lines = (shared / "gold" / "date_expressions.jsonl").read_text("utf-8").split("\n")
    records = [json.loads(line) for line in lines if line]
    assert len(records) == 30
    for record in records:
        (found,) = dates(record["text"], DateTime(record["published"]), "")
        first_day_of_a_week = found.value.partition("/")[0]
        assert (first_day_of_a_week, found.granularity) == (
            record["value"],
            record["granularity"],
        )
        assert (found.start, found.end) == (0, len(record["text"]))


def test_every_date_of_the_seed(shared: Path) -> None:
    seed = shared / "seed"
    expected = json.loads((seed / "article.expected.json").read_text("utf-8"))
    text = (seed / "article.txt").read_text("utf-8")
    found = dates(text, DateTime(expected["published"]), expected["lang"])
    assert [([one.start, one.end], one.value) for one in found] == [
        (one["span"], one["value"]) for one in expected["dates"]
    ]
    for one, due in zip(found, expected["dates"], strict=True):
        assert due["gran"].startswith(one.granularity)
        assert one.part in due["gran"]


def test_the_language_need_not_be_told(shared: Path) -> None:
    text = (shared / "seed" / "article.txt").read_text("utf-8")
    day = DateTime("2022-12-16")
    assert dates(text, day, "") == dates(text, day, "en")
