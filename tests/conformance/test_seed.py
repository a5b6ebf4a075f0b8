"""The main job on the story that the project started from: read, annotate, convert, back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.corpus


@pytest.fixture
def article(shared: Path) -> ni.Article:
    return ni.load(shared / "seed" / "article.txt").article


@pytest.fixture
def expected(shared: Path) -> dict[str, Any]:
    path = shared / "seed" / "article.expected.json"
    return json.loads(path.read_text("utf-8"))  # type: ignore[no-any-return]


def starts(article: ni.Article) -> list[int]:
    """Where each block begins in the file."""
    found, position = [], len(article.headline) + 1
    for block in article.body:
        found.append(position)
        position += len(block.text) + 1
    return found


def test_headline_dateline_and_blocks(article: ni.Article, expected: dict[str, Any]) -> None:
    assert article.headline == expected["headline"]["text"]
    dateline, wanted = article.dateline, expected["dateline"]
    assert dateline is not None
    assert (dateline.text, dateline.separator) == (wanted["raw"], wanted["separator"])
    (place,), (agency,) = dateline.places, dateline.sources
    assert (place.name, place.country_code) == (
        wanted["city"]["name"],
        wanted["region"]["country"],
    )
    assert wanted["lat_lon"].startswith(f"{place.latitude:.2f},{place.longitude:.2f}")
    assert (agency.name, agency.names[0].text) == (
        wanted["agency"]["raw"],
        wanted["agency"]["name"],
    )
    blocks = [block for block in expected["blocks"] if block["kind"] != "headline"]
    read = [
        ([start, start + len(block.text)], block.role == "hl2")
        for start, block in zip(starts(article), article.body, strict=True)
    ]
    assert read == [(block["span"], block["kind"] == "subhead") for block in blocks]


def test_quotations(article: ni.Article, expected: dict[str, Any]) -> None:
    quotes = ni.annotate(article).quotes

    def span(extent: ni.Extent | None) -> list[int] | None:
        if extent is None:
            return None
        start = starts(article)[extent.block]
        return [start + extent.start, start + extent.end]

    assert len(quotes) == len(expected["quotes"])
    for quote, wanted in zip(quotes, expected["quotes"], strict=True):
        assert [span(extent) for extent in quote.extents] == [wanted["text_span"]]
        assert quote.marks == (wanted["open"], wanted["close"])
        assert (quote.mention, span(quote.mention_extent)) == (
            wanted["speaker"]["mention"],
            wanted["speaker"]["span"],
        )
        assert (quote.cue, span(quote.cue_extent)) == (
            wanted["cue"]["text"],
            wanted["cue"]["span"],
        )
        medium = wanted["medium"] or {"text": "", "span": None}
        assert (quote.medium, span(quote.medium_extent)) == (medium["text"], medium["span"])
        assert quote.speaker is not None
        assert quote.speaker.name == wanted["speaker"]["entity"]
        assert quote.confidence is not None
        assert 0 < quote.confidence < 1


def test_dates(article: ni.Article, expected: dict[str, Any]) -> None:
    annotated = ni.annotate(article, published=expected["published"])
    found = [
        (block.text[span.start : span.end], [start + span.start, start + span.end], span.value)
        for start, block in zip(starts(article), annotated.body, strict=True)
        for span in block.spans
        if span.mark == "chron"
    ]
    assert found == [(one["text"], one["span"], one["value"]) for one in expected["dates"]]


def test_people_and_organisations(article: ni.Article, expected: dict[str, Any]) -> None:
    annotated = ni.annotate(article, published=expected["published"])
    found = [
        (span.mark, block.text[span.start : span.end], span.value, start + span.start)
        for start, block in zip(starts(article), annotated.body, strict=True)
        for span in block.spans
    ]
    for person in expected["persons"]:
        assert ("person", person["text"], "", person["span"][0]) in found
        for later in person.get("later", ()):
            assert (later, person["text"]) in {(text, value) for _, text, value, _ in found}
    names = {text for mark, text, _, _ in found if mark == "org"}
    assert names == {one["text"] for one in expected["organisations"]}


def test_places(article: ni.Article, expected: dict[str, Any]) -> None:
    """Places are counted over the headline too, and the word for the people of one with it."""
    annotated = ni.annotate(article)
    counts = {
        one.name: (one.country_code, len(one.mentions), one.latitude is not None)
        for one in annotated.locations
    }
    assert counts == {
        "Belgrade": ("RS", 1, True),
        "Serbia": ("RS", 6, False),
        "Kosovo": ("XK", 14, False),
        "Pristina": ("XK", 1, True),
    }
    due = {one["text"].title(): one["n"] for one in expected["locations"]}
    text = article.text
    assert due["Kosovo"] == counts["Kosovo"][1] + article.headline.count("Kosovo")
    assert due["Serbia"] == counts["Serbia"][1] + text.count("Serbian")
    assert (due["Pristina"], due["Belgrade"]) == (1, 1)


def test_round_about_through_every_format(shared: Path, article: ni.Article) -> None:
    """Text, JSON, NewsML-G2, JSON, text: the bytes come back, and no step loses anything."""
    now = article
    for name in ("json", "newsml-g2", "json", "text"):
        assert ni.lost(now, name) == ()
        written = ni.dumps(now, name)
        now = ni.loads(written).article
    assert written == (shared / "seed" / "article.txt").read_bytes()
    annotated = ni.annotate(article, published="2022-12-16")
    assert ni.lost(annotated, "json") == ni.lost(annotated, "newsml-g2") == ()
