"""The places of a text, against a gold standard of our own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from newsitem.analysis._places import places
from newsitem.analysis.words import words_for
from newsitem.dateline import find
from tests.gold.scores import Scores

GOLD = Path(__file__).parents[1] / "gold" / "places.jsonl"

Row = dict[str, Any]


def rows(member: str) -> list[Row]:
    lines = GOLD.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [row for row in map(json.loads, lines) if member in row]


def found(text: str, language: str) -> list[tuple[int, int, str]]:
    """Where the places of a text are named, and their countries."""
    return [
        (mention.start, mention.end, place.country_code)
        for place in places([(0, text)], words_for(language, text), None)
        for mention in place.mentions
    ]


def test_gold_of_texts() -> None:
    scores = Scores()
    for row in rows("places"):
        due = [(one["start"], one["end"], one["country"]) for one in row["places"]]
        scores.add(row["language"], due, found(row["text"], row["language"]))
    print(scores.table("places in texts"))  # noqa: T201  # the figures that the gold is for
    assert scores.precision >= 0.95
    assert scores.recall >= 0.95


def test_gold_of_datelines() -> None:
    scores = Scores()
    for row in rows("dateline"):
        dateline = find(f"{row['dateline']} Ministers met")
        places = dateline.places if dateline else ()
        scores.add("datelines", row["countries"], [place.country_code for place in places])
    print(scores.table("countries of datelines"))  # noqa: T201  # as above
    assert scores.precision >= 0.98
    assert scores.recall >= 0.98
