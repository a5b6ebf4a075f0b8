"""People and organisations: the gold set, language by language, and the seed's story."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.analysis._parties import parties
from newsitem.analysis.words import every_language, words_for
from newsitem.model.sources import Source
from tests.gold.scores import Scores

if TYPE_CHECKING:
    from collections.abc import Callable

    Records = Callable[[str], list[dict[str, Any]]]

GOLD = Path(__file__).parents[1] / "gold" / "parties.jsonl"
MARKED = re.compile(r"\[([^][|]*)\|([po])(?:\|([^][|]*))?\]")
KINDS = {"p": "person", "o": "organisation"}


def marked(text: str) -> tuple[str, list[tuple[int, str, str, str]]]:
    """A text without its marks, and what each marks: place, mention, kind and full name."""
    plain, due, end = "", [], 0
    for mark in MARKED.finditer(text):
        plain += text[end : mark.start()]
        due.append((len(plain), mark[1], KINDS[mark[2]], mark[3] or mark[1]))
        plain += mark[1]
        end = mark.end()
    return plain + text[end:], due


def found(text: str, language: str, *known: Source) -> list[tuple[int, str, str, str]]:
    return [
        (one.start, text[one.start : one.end], one.kind, one.name)
        for one in parties([text], words_for(language, text), known)
    ]


def test_the_gold_set(capsys: pytest.CaptureFixture[str]) -> None:
    scores = Scores()
    for line in GOLD.read_text("utf-8").splitlines():
        record = json.loads(line)
        text, due = marked(record["text"])
        scores.add(record["language"], due, found(text, record["language"]))
    with capsys.disabled():
        print("\n" + scores.table("people, organisations"))  # noqa: T201  # it is asked for
    assert scores.precision >= 0.97
    assert scores.recall >= 0.95


def test_the_seed(shared: Records) -> None:
    (text,) = shared("seed/article.txt")
    (expected,) = shared("seed/article.expected.json")
    blocks = text["text"].split("\n")
    starts = [sum(len(block) + 1 for block in blocks[:i]) for i in range(len(blocks))]
    mentions = parties(blocks, words_for("en", ""))
    people = [one for one in mentions if one.kind == "person"]
    for person in expected["persons"]:
        first, *later = [one for one in people if one.name == person["text"]]
        begin = starts[first.block] + first.start
        assert [begin, begin + len(first.name)] == person["span"]
        assert first.title == person["title"]
        assert [blocks[one.block][one.start : one.end] for one in later] == person.get("later", [])
    assert {one.name for one in people} == {person["text"] for person in expected["persons"]}
    bodies = [one for one in mentions if one.kind == "organisation"]
    assert {one.name for one in bodies} == {one["text"] for one in expected["organisations"]}
    for body in expected["organisations"]:
        named = [one for one in bodies if one.name == body["text"]]
        assert len(named) == body.get("n", len(named))
        assert named[0].title == body.get("expands", "")


def test_parties_that_are_known_need_no_introduction() -> None:
    text = "Lund and Falk met Tarn Dams in Orlen. Ada Lund left."
    known = (
        Source("Ada Lund", "person", description="Water Minister"),
        Source("Tarn Dams", "agency"),
        Source("Orlen"),
    )
    assert found(text, "en", *known) == [
        (0, "Lund", "person", "Ada Lund"),
        (18, "Tarn Dams", "organisation", "Tarn Dams"),
        (38, "Ada Lund", "person", "Ada Lund"),
    ]


def test_the_agency_of_a_dateline_is_none_of_the_story() -> None:
    assert found("BELGRADE, Serbia (AA) – The river rose.", "en") == []


@given(
    st.lists(st.text("aA. ,()-'\nBNATO1é", max_size=60), max_size=4),
    st.sampled_from(["", "de", "en", "fr"]),
)
def test_any_text(texts: list[str], language: str) -> None:
    last = (-1, 0)
    for one in parties(texts, words_for(language, "") if language else every_language()):
        assert last <= (one.block, one.start)
        assert one.start < one.end <= len(texts[one.block])
        last = one.block, one.end


def test_what_introduces_nobody() -> None:
    for text in (
        "A memo (TbD) and a body (XYZ) of the town.",
        "The index (ABC) and the Anna Bell Council Zone (ABCZ) fell.",
        "Mayor of Tarn, Anna and Bo, Al da 5.",
        "The mayor of Tarn met Anna von.",
    ):
        assert found(text, "en") == [], text


def test_a_title_once_given_stays() -> None:
    text = "Ada Lund, 45, spoke. Mayor Ada Lund left. Minister Ada Lund came back."
    mentions = parties([text], words_for("en", ""))
    assert [(one.name, one.title) for one in mentions] == [("Ada Lund", "Mayor")] * 3


def test_a_long_block_is_read_to_its_end() -> None:
    text = "The river rose again. " * 5000 + "Mayor Ada Lund left."
    assert [one.name for one in parties([text], words_for("en", ""))] == ["Ada Lund"]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("pt", "O governo do estado, Rio de Janeiro, prefeitura, e o prefeito Rio de Lund.", []),
        ("en", "The minister won the Queen Mara Prize, an officer said.", []),
        ("en", "He was shoving Lund captain Jon Ito.", [("Jon Ito", "Lund captain")]),
        ("en", "Then former Lund captain Jon Ito left.", [("Jon Ito", "former Lund captain")]),
        ("en", "An 84 year old farmer Jon Ito left.", [("Jon Ito", "farmer")]),
        ("en", "The rain reached Lund City, Tarn County and Sava Island.", []),
        ("de", "Es kam der Damm-Experte Jon Roth.", [("Jon Roth", "Damm-Experte")]),
    ],
)
def test_what_is_no_party(language: str, text: str, names: list[tuple[str, str]]) -> None:
    found = parties([text], words_for(language, text))
    assert [(one.name, one.title) for one in found] == names
