"""Laws 5, 7 and 8 on every real NewsML 1 file.

``python -m pytest tests/conformance -k newsml_1 -s`` prints the figures for each provider.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from lxml import etree

import newsitem as ni
from newsitem import strategies
from newsitem.formats import newsml_1
from tests.conformance.facts import (
    as_read,
    bare_words,
    difference,
    facts,
    parsed,
    shares,
    show,
    unread_facts,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.corpus

# What the reader takes for constants of the format: they are in reading.version, or say
# what the content shows itself, or name the vocabulary that a code is of.
_CONSTANTS = {
    *("Version", "PreviousRevision", "Update", "Scheme", "Essential", "EquivalentsList"),
    *("version", "change.date", "change.time", "tobject.subject.ipr", "tobject.type"),
    *("HowPresent", "Variant", "media-type", "management-status"),
}
_CONSTANT_NAMES = {
    *("MediaType", "Format", "MimeType", "NewsItemType", "Status", "Role", "FutureStatus"),
    *("Latitude", "Longitude", "City", "Country", "Area", "Keyword", "CountryArea"),
    *("PixelWidth", "PixelHeight", "Width", "Height", "Duration", "ImageUse", "Title"),
    *("Position", "TopicType"),
}
# Providers whose items are text.
_TEXT = {"afp", "afp-arabic", "ana", "anp", "businesswire", "efe", "kyodo", "solita"}


@cache
def paths(shared: Path) -> list[Path]:
    return sorted((shared / "corpus" / "newsml1").rglob("*.xml"))


@cache
def dtd(shared: Path) -> etree.DTD:
    return etree.DTD(str(shared / "corpus/schemas/newsml1/NewsMLv1.2.dtd"))


@cache
def readings(shared: Path) -> list[tuple[str, ni.Reading]]:
    return [(path.parent.name, ni.load(path)) for path in paths(shared)]


def test_every_file_is_read(shared: Path) -> None:
    for path in paths(shared):
        reading = ni.load(path)
        assert reading.format == "newsml-1", path
        assert reading.articles, path
    show("files read", Counter(provider for provider, _ in readings(shared)))


def test_7_nothing_vanishes(shared: Path) -> None:
    """Each attribute value and text of a file is in an article or in unread."""
    for provider, reading in readings(shared):
        kept = words_of(reading)
        for element, place, value in all_facts(parsed(reading.source)):
            if not is_constant(element, place) and value not in kept:
                assert as_read(value) in kept, (provider, element.tag, place, value)


def test_7_most_is_in_the_article(shared: Path) -> None:
    """At least 95 % of all facts of text items, and 90 % of all."""
    found: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    for provider, reading in readings(shared):
        found[provider] += sum(1 for _ in all_facts(parsed(reading.source)))
        unread[provider] += sum(map(unread_facts, reading.unread))
    show("facts in the article, in percent", shares(found, unread))
    assert sum(unread[name] for name in _TEXT) <= 0.05 * sum(found[name] for name in _TEXT)
    assert unread.total() <= 0.1 * found.total()


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; a new headline changes the headline alone."""
    for provider, reading in readings(shared):
        for number, article in enumerate(reading.articles):
            assert ni.dumps(article, "newsml-1", keep=reading) == reading.source, provider
            edited = attrs.evolve(article, headline="Something else")
            written = ni.dumps(edited, "newsml-1", keep=reading)
            assert ni.loads(written).articles[number] == edited, provider
            gone, come = difference(reading.source, written)
            assert gone <= {"HeadLine", "hl1", "title", "DataContent", "b", "p"}, provider
            assert come <= {"HeadLine", "hl1", "title", "DataContent", "b", "p"}, provider


def test_8_put_back_of_a_paragraph(shared: Path) -> None:
    """A new paragraph changes that paragraph, where the body stands as elements."""
    for provider, reading in readings(shared):
        for number, article in enumerate(reading.articles):
            if not article.body or article.body[-1].role != "p":
                continue
            body = (*article.body[:-1], attrs.evolve(article.body[-1], text="Ω", spans=()))
            edited = attrs.evolve(article, body=body)
            written = ni.dumps(edited, "newsml-1", keep=reading)
            assert ni.loads(written).articles[number] == edited, provider
            gone, _ = difference(reading.source, written)
            assert gone <= {"p", "i", "br", "sup", "a", "DataContent"}, provider


def test_body_words(shared: Path) -> None:
    """The words of a body are those of the bare tree, in their order."""
    counts: Counter[str] = Counter()
    for provider, reading in readings(shared):
        if provider not in _TEXT:
            continue
        for article, data in zip(reading.articles, main_contents(reading), strict=True):
            shown = "".join("".join(block.text.split()) for block in article.body)
            assert shown == bare_words(data), provider
            counts[provider] += 1
    show("bodies with the words of the bare tree", counts)


def main_contents(reading: ni.Reading) -> Iterator[etree._Element]:
    """The longest text of each item, as elements."""
    for item in parsed(reading.source).iterfind("{*}NewsItem"):
        contents = list(map(unescaped, item.iter("{*}DataContent")))
        yield max(contents, key=lambda one: len("".join(one.itertext())))


def unescaped(element: etree._Element) -> etree._Element:
    """The content of an element; markup that is text in it as elements."""
    text = element.text or ""
    if len(element) or "<" not in text:
        return element
    return parsed(f"<div>{text}</div>".encode())


def all_facts(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    """The facts of a document, those in escaped markup apart."""
    for element, place, value in facts(root):
        if place == "text" and etree.QName(element).localname == "DataContent" and "<" in value:
            yield from facts(unescaped(element))
        else:
            yield element, place, value


def is_constant(element: etree._Element, place: str) -> bool:
    if place == "FormalName":
        name = etree.QName(element).localname
        return name in _CONSTANT_NAMES or element.get(place) in _CONSTANT_NAMES
    return place in _CONSTANTS


def test_5_what_is_read_is_written_valid(shared: Path) -> None:
    counts: Counter[str] = Counter()
    for provider, reading in readings(shared):
        for article in reading.articles:
            written = newsml_1.write(article)
            assert dtd(shared).validate(etree.fromstring(written)), dtd(shared).error_log
            back = newsml_1.read(written)
            assert back.article == article, provider
            assert back.unread == (), provider
            counts[provider] += 1
    show("articles written valid", counts)


@given(article=strategies.articles())
def test_5_any_article_is_written_valid(shared: Path, article: ni.Article) -> None:
    written = newsml_1.write(article)
    assert dtd(shared).validate(etree.fromstring(written)), dtd(shared).error_log
