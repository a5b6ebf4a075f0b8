"""What other libraries give: stand-ins with their attributes, and the libraries if installed."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsitem as ni

NOON = dt.datetime(2024, 5, 8, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=3)))
PAGE = "https://news.example/ferry"
CREATOR = ni.Source("Ann Lee", roles="creator")


class Document:
    """As trafilatura's: any attribute that is not there is looked for without end."""

    def __init__(self, **values: object) -> None:
        self.values = values

    def __getattr__(self, name: str) -> Any:
        return getattr(self, name)

    def as_dict(self) -> dict[str, object]:
        return self.values


def test_trafilatura() -> None:
    found = Document(
        title="Ferry stays in port", author="Ann Lee; Ines Roe", url=PAGE, hostname="news.example",
        description="No boats.", sitename="The Quay", date="2024-05-08", categories=["Sea"],
        tags=["ferry", "Sea"], text="The ferry stays.\nNobody sails.", language="en",
        image=f"{PAGE}.jpg", body=object(), comments="", raw_text="The ferry stays.", id=None,
    )  # fmt: skip
    reading = ni.adapt(found)
    article = reading.article
    assert article.text == "Ferry stays in port\nThe ferry stays.\nNobody sails."
    assert (article.uri, article.language, str(article.published)) == (PAGE, "en", "2024-05-08")
    assert article.keywords == ("Sea", "ferry")
    assert [one.name for one in article.sources] == ["The Quay", "Ann Lee", "Ines Roe"]
    assert article.associations[0].article.renditions[0].href == f"{PAGE}.jpg"
    assert reading.unread == (ni.Unread("hostname", "news.example"),)


def test_the_json_of_trafilatura() -> None:
    found = {
        "title": "A",
        "text": "One.\nTwo.",
        "tags": "sea;ferry",
        "source": PAGE,
        "excerpt": "B",
    }
    article = ni.adapt(found).article
    assert article.keywords == ("sea", "ferry")
    assert article.descriptions == (ni.Label("B"),)
    assert article.uri == PAGE


def test_newspaper4k() -> None:
    found = SimpleNamespace(
        title="여객선 운항 중단", text="배가 뜨지 않는다.\n\n승객은 기다린다.",
        authors=["Ann Lee"],
        publish_date=NOON, meta_lang="ko", canonical_link=PAGE, url=f"{PAGE}?from=feed",
        top_image="", meta_keywords=[""], tags={"b", "a"}, summary="요약",
    )  # fmt: skip
    reading = ni.adapt(found)
    assert len(reading.article.body) == 2
    assert reading.article.keywords == ("a", "b")
    assert reading.article.sources == (CREATOR,)
    assert str(reading.article.published) == "2024-05-08T12:00:00+03:00"
    left = {"url": f"{PAGE}?from=feed", "summary": "요약"}
    assert {one.where: one.content for one in reading.unread} == left


@dataclass
class FundusArticle:
    title: str
    body: object
    authors: list[str]
    publishing_date: dt.datetime
    lang: str = "de"
    topics: list[str] = field(default_factory=list)
    free_access: bool = True
    html: object = None
    images: list[str] = field(default_factory=list)


def test_fundus() -> None:
    section = SimpleNamespace(headline=("Am Kai",), paragraphs=("Niemand fährt.", "Alle warten."))
    body = SimpleNamespace(summary=("Die Fähre bleibt.",), sections=[section])
    page = SimpleNamespace(requested_url="http://news.example", responded_url=PAGE)
    found = FundusArticle("Fähre bleibt", body, ["Ann Lee"], NOON, html=page, images=["a.jpg"])
    reading = ni.adapt(found)
    assert reading.article == ni.Article(
        uri=PAGE,
        headline="Fähre bleibt",
        published=NOON,
        language="de",
        sources=CREATOR,
        body=["Die Fähre bleibt.", ni.Block("Am Kai", "hl2"), "Niemand fährt.", "Alle warten."],
    )
    assert [one.where for one in reading.unread] == ["images", "free_access"]


def entry(**more: object) -> dict[str, object]:
    return {
        "title": "Ferry & crew stay",
        "title_detail": {"type": "text/plain", "value": "Ferry & crew stay"},
        "links": [
            {"rel": "alternate", "href": PAGE},
            {"rel": "enclosure", "href": f"{PAGE}.mp3", "type": "audio/mpeg"},
        ],
        "link": PAGE,
        "id": PAGE,
        "guidislink": False,
        "summary": "<p>No <b>boats</b>.</p>",
        "summary_detail": {"type": "text/html"},
        "published": "Wed, 08 May 2024 12:00:00 +0300",
        "published_parsed": time.struct_time((2024, 5, 8, 9, 0, 0, 2, 129, 0)),
        "author": "Ann Lee",
        "authors": [{"name": "Ann Lee"}],
        "tags": [{"term": "sea", "scheme": None, "label": None}],
    } | more


def test_feedparser() -> None:
    content = {
        "type": "text/html",
        "language": "en",
        "value": "<p>It <em>stays</em>.</p><p>Two.</p>",
    }
    reading = ni.adapt(entry(content=[content]))
    assert reading.article == ni.Article(
        uri=PAGE,
        headline="Ferry & crew stay",
        published="2024-05-08T12:00:00+03:00",
        language="en",
        descriptions="No boats.",
        keywords="sea",
        sources=CREATOR,
        body=[ni.Block("It stays.", spans=[ni.Span(3, 8, "em")]), "Two."],
    )
    assert [one.where for one in reading.unread] == ["links"]
    assert "audio/mpeg" in reading.unread[0].content


def test_a_date_that_only_feedparser_could_read() -> None:
    reading = ni.adapt(entry(published="mercoledì 8 maggio", link=f"{PAGE}?rss"))
    assert str(reading.article.published) == "2024-05-08T09:00:00Z"
    assert reading.article.links == (ni.Link(f"{PAGE}?rss"),)
    assert "published" in [one.where for one in reading.unread]


def test_what_the_model_refuses_is_unread() -> None:
    found = {
        "text": "One.",
        "language": "English!",
        "image": "javascript:alert(1)",
        "date": "soon",
    }
    reading = ni.adapt(found)
    assert reading.article == ni.Article(body="One.")
    assert {one.where for one in reading.unread} == {"language", "image", "date"}


@pytest.mark.parametrize("found", [None, "text", 5, {}, {"a": 1}, [], object(), ni.Article()])
def test_anything_else_is_refused(found: object) -> None:
    with pytest.raises(ni.FormatError, match="is nothing that trafilatura, newspaper4k"):
        ni.adapt(found)


_TEXTS = st.text(max_size=20) | st.sampled_from(["<p>a", "2024-05-08", "&lt;", "\0", "\ud800"])
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXTS | st.dates() | st.datetimes(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["name", "term", "value", "rel", "language"]), inner)
    ),
    max_leaves=5,
)
_NAMES = st.sampled_from(
    [
        *("title", "text", "author", "authors", "tags", "links", "link", "content", "summary"),
        *("summary_detail", "language", "date", "published", "image", "url", "license", "id"),
    ]
)


@given(st.dictionaries(_NAMES, _VALUES))
def test_any_values_give_a_reading_or_our_error(found: dict[str, object]) -> None:
    try:
        reading = ni.adapt(found)
    except ni.NewsItemError:
        return
    assert ni.loads(ni.dumps(reading, "json")).article == reading.article


def test_trafilatura_itself() -> None:
    trafilatura = pytest.importorskip("trafilatura", reason="trafilatura is not installed")
    words = "The ferry stays in port until the storm has passed, the harbour master said. "
    page = (
        f"<html><head><title>Ferry stays</title></head><body><article><p>{words * 9}</p></article>"
    )
    article = ni.adapt(trafilatura.bare_extraction(page)).article
    assert article.headline == "Ferry stays"
    assert "harbour master" in article.text


def test_feedparser_itself() -> None:
    feedparser = pytest.importorskip("feedparser", reason="feedparser is not installed")
    feed = (
        '<rss version="2.0"><channel><title>Quay</title><item><title>Ferry stays</title>'
        f"<link>{PAGE}</link><pubDate>Wed, 08 May 2024 12:00:00 +0300</pubDate></item>"
        "</channel></rss>"
    )
    article = ni.adapt(feedparser.parse(feed).entries[0]).article
    assert article == ni.Article(
        uri=PAGE, headline="Ferry stays", published="2024-05-08T12:00:00+03:00"
    )


def test_newspaper4k_itself() -> None:
    newspaper = pytest.importorskip("newspaper", reason="newspaper4k is not installed")
    found = newspaper.Article(PAGE)
    found.title, found.text = "Ferry stays", "One.\n\nTwo."
    assert ni.adapt(found).article.text == "Ferry stays\nOne.\nTwo."
