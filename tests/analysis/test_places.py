"""The places of a text, against a gold standard of our own."""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.analysis._places import places
from newsitem.analysis.words import words_for
from newsitem.dateline import find
from newsitem.model.body import Extent
from newsitem.model.datelines import Dateline
from newsitem.model.locations import Location
from tests.gold.scores import Scores

if TYPE_CHECKING:
    from collections.abc import Callable

PIECES = (
    *("Paris", "New", " ", "\n", "York", "of ", "Bank ", "-", "'", ", ", "Texas", "U.S.", "."),
    *("Москве", "Нью-Йорка ", "北京", "パリ", "서울에서", "وبيروت ", "İzmir ", "ẞ", "in ", "São "),
)
HOSTILE = ("San ", "Paris-", "Of of ", "'Paris", "Москвы ", "北京", "وب", "A")
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


def named(*texts: str, language: str = "en", dateline: str = "") -> dict[str, tuple[str, int]]:
    """The places of blocks: name to country and number of mentions."""
    filed = find(dateline) if dateline else None
    blocks = list(enumerate(texts))
    return {
        place.name: (place.country_code, len(place.mentions))
        for place in places(blocks, words_for(language, ""), filed)
    }


def test_each_place_is_one_location() -> None:
    text = "The U.S. and Norway agreed; the United States will pay, Norway said in Oslo."
    assert named(text, "In Oslo, nobody spoke.") == {
        "U.S.": ("US", 2),
        "Norway": ("NO", 2),
        "Oslo": ("NO", 2),
    }


def test_dateline_counts_once_and_helps_with_names() -> None:
    dateline = "HARTFORD, Conn. (AP) —"
    text = f"{dateline} The mayor of Cambridge met people from Hartford."
    assert named(text, dateline=dateline) == {
        "Hartford": ("US", 2),
        "Conn.": ("US", 1),
        "Cambridge": ("US", 1),
    }
    assert named("The mayor of Cambridge met people.") == {"Cambridge": ("", 1)}


def test_location_has_what_is_known_of_it() -> None:
    (place,) = places([(3, "Rain in Munich.")], words_for("en", ""), None)
    assert place == Location(
        "Munich", "city", "DE", latitude=48.14, longitude=11.58, mentions=[Extent(3, 8, 14)]
    )


def test_name_over_a_line_break_is_on_one_line() -> None:
    assert named("He flew to New\nYork today.") == {"New York": ("US", 1)}


def test_doubtful_name_is_a_place_where_the_text_has_said_so() -> None:
    assert named("Rain fell in Charlotte. Charlotte is wet.") == {"Charlotte": ("US", 2)}
    assert named("Charlotte is wet.") == {}
    assert named("Jack London wrote. London slept.") == {}


def test_the_seed(shared: Callable[[str], list[Row]]) -> None:
    (text,) = shared("seed/article.txt")
    (expected,) = shared("seed/article.expected.json")
    headline, *blocks = text["text"].split("\n")
    dateline = find(blocks[0])
    assert dateline is not None
    pairs = list(enumerate(blocks))
    found = {
        place.name: [blocks[extent.block][extent.start : extent.end] for extent in place.mentions]
        for place in places(pairs, words_for("en", ""), dateline)
    }
    assert list(found) == ["Belgrade", "Serbia", "Kosovo", "Pristina"]
    for one in expected["locations"]:
        name = one["text"]
        # The count is of letters: "Serbia" stands in "Serbian", "Kosovo" in the headline.
        adjectives = text["text"].count(f"{name}n ")
        due = one["n"] - adjectives - headline.count(name)
        mentions = found.get(name.title(), found.get(name.rpartition(" ")[2], []))
        if name in mentions:
            assert mentions == [name] * due
        else:
            assert sum(block.count(name) for block in blocks) == due


@given(st.text(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_has_mentions_that_do_not_overlap(text: str) -> None:
    found_here = places([(0, text)], words_for("", ""), None)
    extents = sorted(extent for place in found_here for extent in place.mentions)
    assert all(one.end <= other.start for one, other in pairwise(extents))
    assert all(extent.end <= len(text) for extent in extents)


@pytest.mark.parametrize(
    "piece", ["San ", "Paris-", "Of of ", "'Paris", "Москвы ", "北京", "وب", "A"]
)
def test_work_grows_with_the_text_alone(piece: str) -> None:
    """No piece makes the work on a name grow: a tenfold text has ten times the steps."""

    def steps(times: int) -> int:
        count = 0

        def trace(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(trace)
        try:
            places([(0, piece * times)], words_for("", ""), None)
        finally:
            sys.setprofile(None)
        return count

    steps(20)
    assert steps(2000) <= 13 * steps(200)


def test_a_place_of_the_dateline_without_a_name_is_not_looked_for() -> None:
    nameless = Location(uri="https://example.com/places/7")
    filed = Dateline("LISBON (NWS) -", [Location("Lisbon"), nameless])
    found = places([(0, "LISBON (NWS) - It rained.")], words_for("en", ""), filed)
    assert [place.name for place in found] == ["Lisbon"]
