"""The gold standard and the corpus beside the project; skipped where they are absent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from newsitem.analysis import annotate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsitem.model.article import Article
    from newsitem.model.quotes import Quote

    Records = Callable[[str], list[dict[str, Any]]]
    ArticleOf = Callable[..., tuple[Article, list[int]]]
    SpansOf = Callable[[Article, Quote, list[int]], Iterator[tuple[int, int]]]

pytestmark = pytest.mark.corpus


def test_every_convention(shared: Records, article_of: ArticleOf, spans_of: SpansOf) -> None:
    for record in shared("gold/quote_conventions.jsonl"):
        article, offsets = article_of(record["text"])
        found = {
            span: quote.mention
            for quote in annotate(article).quotes
            for span in spans_of(article, quote, offsets)
        }
        expected = {(one["start"], one["end"]): one["speaker"] for one in record["quotes"]}
        assert found == expected, record["id"]


def test_wikinews_and_the_seed(shared: Records, article_of: ArticleOf, spans_of: SpansOf) -> None:
    extra = 0
    for record in shared("corpus/quotes/handmade/quotes.jsonl"):
        article, offsets = article_of(record["text"], record["lang"])
        found = {
            span: quote.speaker.name if quote.speaker else None
            for quote in annotate(article).quotes
            for span in spans_of(article, quote, offsets)
        }
        expected = {
            (one["content"][0][0], one["content"][0][1]): one["speaker"]
            for one in record["quotes"]
            if one["direct"]
        }
        assert {span: found.get(span) for span in expected} == expected, record["id"]
        extra += len(found) - len(expected)
    assert extra <= 1  # the words of a convention, which nobody is said to say


def test_the_seed(shared: Records, article_of: ArticleOf, spans_of: SpansOf) -> None:
    (text,) = shared("seed/article.txt")
    (expected,) = shared("seed/article.expected.json")
    first = expected["dateline"]["span"][0]
    article, offsets = article_of(text["text"][first:])
    found = annotate(article).quotes
    assert len(found) == len(expected["quotes"])
    for quote, one in zip(found, expected["quotes"], strict=True):
        (span,) = spans_of(article, quote, [first + offset for offset in offsets])
        assert list(span) == one["span"]
        assert quote.marks == (one["open"], one["close"])
        assert quote.mention == one["speaker"]["mention"]
        assert quote.cue == one["cue"]["text"]
        assert quote.medium == (one["medium"] or {"text": ""})["text"]
        assert quote.speaker is not None
        assert (quote.speaker.name, quote.speaker.kind) == (
            one["speaker"]["entity"],
            "organisation",
        )
        assert quote.confidence is not None
        assert 0 < quote.confidence < 1
