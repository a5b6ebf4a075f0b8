"""The gold of tests/gold/quotations.jsonl: invented stories, marked as an editor would."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from newsitem.analysis import annotate
from newsitem.errors import ModelError
from newsitem.model.article import Article
from newsitem.model.sources import Source
from tests.gold.scores import Scores

if TYPE_CHECKING:
    from newsitem.model.quotes import Quote

GOLD = Path(__file__).parents[1] / "gold" / "quotations.jsonl"


def stories() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]


def found_in(story: dict[str, Any]) -> list[tuple[str, str, str]]:
    """The words, the kind and the speaker of each quotation that is found."""
    body = story["text"].split("\n")
    article = annotate(Article(body=body, language=story["language"]))
    return [
        (quote.text, quote.kind, quote.speaker.name if quote.speaker else "")
        for quote in article.quotes
    ]


def test_the_gold() -> None:
    spans, kinds, speakers = Scores(), Scores(), Scores()
    for story in stories():
        language, found = story["language"], found_in(story)
        due = [(one["text"], one["kind"], one["speaker"]) for one in story["quotes"]]
        spans.add(language, [one[0] for one in due], [one[0] for one in found])
        kinds.add(language, [one[:2] for one in due], [one[:2] for one in found])
        speakers.add(
            language,
            [(text, speaker) for text, _, speaker in due if speaker],
            [(text, speaker) for text, _, speaker in found if speaker],
        )
    for title, scores in (("words", spans), ("and kind", kinds), ("and speaker", speakers)):
        print(scores.table(title))  # noqa: T201  # the figures are what it is run for
    assert min(spans.precision, spans.recall) >= 0.99
    assert min(kinds.precision, kinds.recall) >= 0.97
    assert speakers.precision >= 0.97
    assert speakers.recall >= 0.95


def test_the_gold_is_large_and_in_many_languages() -> None:
    count: dict[str, int] = {}
    for story in stories():
        count[story["language"]] = count.get(story["language"], 0) + len(story["quotes"])
        for one in story["quotes"]:
            assert one["text"].partition(" ")[0] in story["text"]
    assert sum(count.values()) >= 300
    assert {"en", "de", "fr", "es", "it", "pt", "nl", "sv", "no", "da", "ru", "ar", "ja"} <= set(
        count
    )


def test_an_attribution_of_ones_own() -> None:
    def everyone_is_ito(article: Article, quote: Quote, /) -> Quote:
        assert quote.text in article.body[0].text
        return attrs.evolve(quote, speaker=Source("Mara Ito", "person"), confidence=0.5)

    story = Article(body="“The dam holds,” the engineer said. “For now,” he added.")
    found = annotate(story, attribution=everyone_is_ito)
    assert [quote.speaker for quote in found.quotes] == [Source("Mara Ito", "person")] * 2
    assert [quote.mention for quote in found.quotes] == ["the engineer", "he"]
    assert annotate(found).quotes == found.quotes


def test_an_attribution_of_ones_own_changes_no_words() -> None:
    story = Article(body="“The dam holds,” the engineer said.")
    with pytest.raises(ModelError):
        annotate(story, attribution=lambda _, quote: attrs.evolve(quote, text="It leaks"))
