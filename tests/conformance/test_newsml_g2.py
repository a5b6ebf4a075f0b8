"""Laws 5, 7 and 8 on every real NewsML-G2 file.

``python -m pytest tests/conformance -s`` prints the figures for each provider.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

import attrs
import pytest
from lxml import etree

import newsitem as ni
from newsitem.formats import newsml_g2
from tests.conformance.facts import bare_words, difference, facts, parsed, show, words_of

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.corpus

# What the reader takes for constants of the format: it is in reading.version, or in kind,
# pub_status and the class of the value.
_CONSTANTS = {"standard", "standardversion", "conformance"}


@cache
def readings(shared: Path) -> list[tuple[str, ni.Reading]]:
    """Each file with its reading, the notes on licences left out."""
    folder = shared / "corpus" / "newsml-g2"
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    found = [(str(path.relative_to(folder)), ni.load(path)) for path in paths]
    return [(name, reading) for name, reading in found if reading.format == "newsml-g2"]


def test_every_file_is_read_or_refused_for_a_reason(shared: Path) -> None:
    refused = {}
    folder = shared / "corpus" / "newsml-g2"
    for path in sorted(folder.rglob("*")):
        if path.suffix in {".xml", ".g2"}:
            try:
                ni.load(path)
            except ni.NewsItemError as error:
                refused[path.name] = str(error)
    assert refused == {}


def test_7_nothing_vanishes(shared: Path) -> None:
    """Each attribute value and text of a file is in an article or in unread."""
    vanished = []
    for name, reading in readings(shared):
        kept = words_of(reading)
        root = parsed(reading.source)
        for element, place, value in facts(root):
            code = value.rpartition(":")[2]
            names = value.split() if place == "class" else [value]
            if (
                place not in _CONSTANTS
                and code not in kept
                and any(one not in kept for one in names)
            ):
                vanished.append((name, etree.QName(element).localname, place, value[:60]))
    # Types of places and sources are the class and kind of the value that is read; numbers
    # and offsets are written as Python writes them; IPTC's catalog is a constant too.
    explained = {"type", "contenttype", "latitude", "rendition", "href"}
    rest = [fact for fact in vanished if fact[2] not in explained]
    # Which group is which is the shape of the package.
    rest = [fact for fact in rest if fact[1] not in {"groupSet", "group", "groupRef"}]
    # One body is HTML, escaped as text; one offset has no colon.
    assert {fact[1] for fact in rest} == {"inlineData", "versionCreated"}
    assert len(rest) == 2


def test_7_most_of_a_text_item_is_in_the_article(shared: Path) -> None:
    """Elements, attributes and texts: all of them, and those of the standard that say something.

    What other vocabularies say of an item, what is empty, and how HTML looks (boxes and their
    attributes) is no news to the model: it stays in unread.
    """
    found: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    silent = 0
    for name, reading in readings(shared):
        provider = name.partition("/")[0]
        for item in parsed(reading.source).iter("{*}newsItem"):
            if not item.xpath("boolean(*/*[local-name()='itemClass'][contains(@qcode, ':text')])"):
                continue
            left = newsml_g2.read(etree.tostring(item, with_tail=False)).unread
            found[provider] += _size(item)
            unread[provider] += sum(map(_unread_size, left))
            silent += sum(_unread_size(part) for part in left if _is_silent(part))
    shares = {name: round(100 * (1 - unread[name] / count)) for name, count in found.items()}
    show("facts of text items in the article, in percent", shares)
    whole = 100 * (1 - unread.total() / found.total())
    telling = 100 * (1 - (unread.total() - silent) / (found.total() - silent))
    print(f"of {found.total()} facts {whole:.1f} %, of those that say something {telling:.1f} %")  # noqa: T201
    assert whole >= 92
    assert telling >= 98


def _size(element: etree._Element) -> int:
    """How many elements, attributes and texts there are."""
    return sum(1 + len(one.attrib) for one in element.iter()) + sum(
        place in {"text", "tail"} for _, place, _ in facts(element)
    )


def _unread_size(part: ni.Unread) -> int:
    try:
        return _size(parsed(part.content.encode()))
    except etree.XMLSyntaxError:
        return 1


def _is_silent(part: ni.Unread) -> bool:
    where = part.where
    if "{http" in where.replace("{http://www.w3.org/1999/xhtml}", ""):
        return True
    if re.search(r"/(html|edNote\W?\d*\W?/(section|div|html))\b", where):
        return True
    try:
        element = parsed(part.content.encode())
    except etree.XMLSyntaxError:
        return False
    return not next(facts(element), None)


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; a new headline changes the headline alone."""
    for name, reading in readings(shared):
        for article in reading.articles[:1]:
            assert ni.dumps(article, "newsml-g2", keep=reading) == reading.source, name
            edited = attrs.evolve(article, headline="Something else")
            written = ni.dumps(edited, "newsml-g2", keep=reading)
            assert ni.loads(written).articles[0].headline == "Something else", name
            gone, come = difference(reading.source, written)
            assert gone <= {"headline"}, name
            assert come <= {"headline", "contentMeta", "itemMetaExtProperty"}, name


def test_body_words(shared: Path) -> None:
    """The words of a body are those of the bare tree, in their order."""
    counts: defaultdict[str, int] = defaultdict(int)
    for name, reading in readings(shared):
        root = parsed(reading.source)
        for item in root.iter("{*}newsItem"):
            inline = item.find(".//{*}contentSet/{*}inlineXML")
            if inline is None:
                continue
            article = newsml_g2.read(etree.tostring(item, with_tail=False)).article
            shown = "".join("".join(block.text.split()) for block in article.body)
            assert shown == bare_words(inline), name
            counts[name.partition("/")[0]] += 1
    assert sum(counts.values()) > 50
    show("bodies with the words of the bare tree", counts)


def test_5_what_is_read_is_written_valid(shared: Path) -> None:
    path = shared / "corpus/schemas/newsml-g2/G2-multi-schema-2.35.xsd"
    schema = etree.XMLSchema(etree.parse(path))
    counts: defaultdict[str, int] = defaultdict(int)
    for name, reading in readings(shared):
        for article in reading.articles:
            written = newsml_g2.write(article)
            assert schema.validate(etree.fromstring(written)), (name, schema.error_log)
            back = newsml_g2.read(written)
            assert newsml_g2.write(back.article) == written, name
            assert back.unread == (), name
            counts[name.partition("/")[0]] += 1
    show("articles written valid", counts)
