"""Laws 5, 7 and 8 on every real NewsML-G2 file.

``python -m pytest tests/conformance -s`` prints the figures for each provider.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import TYPE_CHECKING

import attrs
import pytest
from lxml import etree

import newsitem as ni
from newsitem.formats import newsml_g2

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.corpus

_PARSER = etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True)
_UNSEEN = ("script", "style", "noscript", "media-metadata", "media-producer")
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
        kept = _words_of(reading)
        root = etree.fromstring(reading.source, _PARSER)
        for element, place, value in _facts(root):
            code = value.rpartition(":")[2]
            if place not in _CONSTANTS and value not in kept and code not in kept:
                vanished.append((name, etree.QName(element).localname, place, value[:60]))
    # Types of places and sources are the class and kind of the value that is read; numbers
    # and offsets are written as Python writes them; IPTC's catalog is a constant too.
    explained = {"type", "contenttype", "latitude", "rendition", "href"}
    rest = [fact for fact in vanished if fact[2] not in explained]
    # One body is HTML, escaped as text; one offset has no colon.
    assert {fact[1] for fact in rest} == {"inlineData", "versionCreated"}
    assert len(rest) == 2


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; a new headline changes the headline alone."""
    for name, reading in readings(shared):
        for article in reading.articles[:1]:
            assert ni.dumps(article, "newsml-g2", keep=reading) == reading.source, name
            edited = attrs.evolve(article, headline="Something else")
            written = ni.dumps(edited, "newsml-g2", keep=reading)
            assert ni.loads(written).articles[0].headline == "Something else", name
            gone, come = _difference(reading.source, written)
            assert gone <= {"headline"}, name
            assert come <= {"headline", "contentMeta", "itemMetaExtProperty"}, name


def test_body_words(shared: Path) -> None:
    """The words of a body are those of the bare tree, in their order."""
    counts: defaultdict[str, int] = defaultdict(int)
    for name, reading in readings(shared):
        root = etree.fromstring(reading.source, _PARSER)
        for item in root.iter("{*}newsItem"):
            inline = item.find(".//{*}contentSet/{*}inlineXML")
            if inline is None:
                continue
            article = newsml_g2.read(etree.tostring(item, with_tail=False)).article
            shown = "".join("".join(block.text.split()) for block in article.body)
            assert shown == _bare_words(inline), name
            counts[name.partition("/")[0]] += 1
    assert sum(counts.values()) > 50
    _print("bodies with the words of the bare tree", counts)


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
    _print("articles written valid", counts)


def _print(title: str, counts: dict[str, int]) -> None:
    row = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    print(f"\n{title}: {row}")  # noqa: T201


def _normal(text: str) -> str:
    return " ".join(text.split())


def _facts(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    for element in root.iter():
        for name, value in element.attrib.items():
            if value.strip():
                yield element, name, _normal(value)
        for place, text in (("text", element.text), ("tail", element.tail)):
            if text and text.strip():
                yield element, place, _normal(text)


def _words_of(reading: ni.Reading) -> str:
    """All strings of the articles and of what is unread."""
    found = [part.content for part in reading.unread]
    for part in reading.unread:
        if part.content.startswith("<") and part.content.count("<") > part.content.count("</"):
            try:
                root = etree.fromstring(part.content, _PARSER)
            except etree.XMLSyntaxError:
                continue
            found += [value for _, _, value in _facts(root)]
    for article in reading.articles:
        found += _strings(article)
    return "\n".join(map(_normal, found))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from _strings(item)
    elif attrs.has(type(value)):
        for name in attrs.asdict(value, recurse=False):  # type: ignore[arg-type]  # it has fields
            yield from _strings(getattr(value, name))
    elif value is not None:
        yield str(value)


def _bare_words(inline: etree._Element) -> str:
    body = inline.find(".//{*}body.content")
    if body is None:
        body = inline.find(".//{*}body")
    if body is None:
        body = inline
    for element in list(body.iter()):
        if etree.QName(element).localname in _UNSEEN:
            tail = element.tail
            element.clear()
            element.tail = tail
    return "".join("".join(body.itertext()).split())


def _difference(before: bytes, after: bytes) -> tuple[set[str], set[str]]:
    """The names of the elements that are in only one of two documents."""
    one, other = Counter(_elements(before)), Counter(_elements(after))
    return {name for name, *_ in one - other}, {name for name, *_ in other - one}


def _elements(data: bytes) -> Iterator[tuple[str, object, str, str]]:
    for element in etree.fromstring(data, _PARSER).iter():
        name = etree.QName(element).localname
        values = tuple(sorted(element.attrib.items()))
        yield name, values, _normal(element.text or ""), _normal(element.tail or "")
