from __future__ import annotations

from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.analysis import annotate
from newsitem.analysis.words import every_language, told, words_for
from newsitem.model.article import Article
from newsitem.model.body import Block, Extent
from newsitem.model.datelines import Dateline
from newsitem.model.quotes import Quote
from newsitem.text import SPACE
from newsitem.times import DateTime

PIECES = [
    "“", "”", "„", "‟", '"', "＂", "'", "‘", "’", "‚", "«", "»", "‹", "›", "「", "」", "『",
    "』", "``", "''", ",,", "<<", ">>", "&quot;", "&rdquo;", "—", "–", "-", ".", ",", ":", "…",
    "?", "!", "(", ")", "。", "，", "：", " ", " ", " ", "\n", "\t", "\u00a0", "\u202f", "said",
    "says",
    "he", "it", "the alliance", "Mara", "Ito", "Mr.", "NATO", "according to", "sagte", "laut",
    "so", "der", "Sprecher", "a", "-t-il", "dit", "dijo", "García", "说", "は", "と述べた",
    "말했다", "وقال", "on social media",
    "and", "of", "von", "12", "5'10\"", "s", "’s", "U.S.", "He", "İ",
    "ß", "\u0301", "🙂", "called",
]  # fmt: skip
soups = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=60
).map("".join)
bodies = st.lists(soups.map(lambda text: text.strip(SPACE)).filter(bool), max_size=4)
articles = st.builds(
    Article, body=bodies, language=st.sampled_from(["", "en", "de", "fr", "zh", "tr"])
)


@given(articles)
def test_law_9_quotes_and_mentions_are_added_and_read_as_the_text(article: Article) -> None:
    found = annotate(article)
    assert attrs.evolve(found, quotes=(), locations=(), body=article.body) == article
    for quote in found.quotes:
        for extent in quote.extents:
            assert article.body[extent.block].text[extent.start : extent.end] in quote.text
        for name in ("mention", "cue", "medium"):
            if place := getattr(quote, f"{name}_extent"):
                printed = article.body[place.block].text[place.start : place.end]
                assert printed == getattr(quote, name)


@given(articles)
def test_law_9_annotating_twice_adds_nothing(article: Article) -> None:
    once = annotate(article)
    assert annotate(once) == once


@given(articles)
def test_found_quotes_stand_apart_and_in_order(article: Article) -> None:
    extents = [extent for quote in annotate(article).quotes for extent in quote.extents]
    for one, other in pairwise(extents):
        assert (one.block, one.end) <= (other.block, other.start)


@given(articles, st.data())
def test_quotes_that_are_there_stay(article: Article, data: st.DataObject) -> None:
    found = annotate(article).quotes
    kept = tuple(quote for quote in found if data.draw(st.booleans()))
    assert annotate(attrs.evolve(article, quotes=kept)).quotes == found


TEXT = "“The dam holds,” Ito said. “The town is safe.”"


def test_a_quote_that_overlaps_one_that_is_there_is_not_added() -> None:
    mine = Quote("dam", extents=[Extent(0, 5, 8)], speaker="Somebody")
    alone = Quote("Elsewhere")
    article = annotate(Article(body=TEXT, quotes=[mine, alone]))
    assert [quote.text for quote in article.quotes] == ["Elsewhere", "dam", "The town is safe."]
    assert mine in article.quotes
    assert alone in article.quotes


def test_an_article_without_quotations_is_what_it_was() -> None:
    article = Article(body="The dam holds.")
    assert annotate(article) == article
    assert annotate(Article()) == Article()
    picture = Article(body=[Block("", "media", href="dam.jpg"), Block("The dam holds.")])
    assert annotate(picture) == picture


def test_the_language_is_asked_of_the_caller_then_of_the_article_then_of_the_words() -> None:
    german = "Der Damm ist alt und die Stadt hat ihn nicht mit Beton, sondern aus Holz gebaut."
    assert words_for("de-AT", "").code == "de"
    assert words_for("nb", "").code == "sv"
    assert words_for("", german).code == "de"
    assert words_for("", "Dam") is every_language()
    assert words_for("eo", german) is every_language()
    assert told("") is None
    text = "„Der Damm hält“, so Ito."
    assert annotate(Article(body=text, language="de")).quotes[0].cue == "so"
    assert annotate(Article(body=text, language="de"), language="en").quotes[0].cue == ""
    assert annotate(Article(body=text)).language == ""


@pytest.mark.parametrize(
    ("dateline", "resolved"),
    [
        (Dateline("LUND –"), DateTime("2024-05-01")),
        (Dateline("LUND, April 3 –", date="April 3"), DateTime("2024-04-03")),
        (Dateline("LUND –", resolved="2024-04-30"), DateTime("2024-04-30")),
    ],
)
def test_the_day_of_a_dateline_is_told_from_that_of_publication(
    dateline: Dateline, resolved: DateTime | None
) -> None:
    found = annotate(Article(dateline=dateline), published="2024-05-01").dateline
    assert found == attrs.evolve(dateline, resolved=resolved)
    assert annotate(Article(dateline=dateline)).dateline == dateline


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        '"',
        "„a “",
        "he said ",
        "“a” ",
        "“We go,” he said. ",
        "Aa ",
        "—a —said",
        "“We go,” the minister said. ",
        ' – "',
        "’",
    ],
)
def test_long_hostile_text_is_read(unit: str) -> None:
    text = (unit * (20_000 // len(unit))).strip(SPACE)
    article = Article(body=[Block(text)])
    assert annotate(article).body == article.body
