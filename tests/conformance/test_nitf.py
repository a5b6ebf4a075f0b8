"""Laws 5, 7 and 8 on every real NITF file.

``python -m pytest tests/conformance -k nitf -s`` prints the figures for each provider.
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
from newsitem.formats import nitf
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
    from pathlib import Path

pytestmark = pytest.mark.corpus

# What the reader takes for constants of the format: they are in reading.version, in kind,
# or the vocabulary that a code is of.
_CONSTANTS = {
    "version",
    "change.date",
    "change.time",
    "management-status",
    "tobject.type",
    "tobject.subject.ipr",
    "media-type",
    "function",
}
# What says how a part of the body looks, or how it is to be followed: no field of a model of
# news holds it, and it stays unread.
_LOOKS = frozenset({"class", "id", "style", "rel", "shape", "lede"})


@cache
def paths(shared: Path) -> list[Path]:
    return sorted((shared / "corpus" / "nitf").rglob("*.xml"))


@cache
def schema(shared: Path) -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(shared / "corpus/schemas/nitf/nitf-3-6.xsd"))


@cache
def readings(shared: Path) -> list[tuple[str, ni.Reading]]:
    """Each file that is XML, by its provider."""
    found = []
    for path in paths(shared):
        try:
            found.append((path.parent.name, ni.load(path)))
        except ni.ReadError:
            continue
    return found


def test_every_file_is_read_or_refused_for_a_reason(shared: Path) -> None:
    for path in paths(shared):
        try:
            parsed(path.read_bytes())
        except etree.XMLSyntaxError:
            with pytest.raises(ni.ReadError, match="not well-formed XML"):
                ni.load(path)
        else:
            assert ni.load(path).format == "nitf", path
    counts = Counter(provider for provider, _ in readings(shared))
    assert sum(counts.values()) >= 11
    show("files read", counts)


def test_7_nothing_vanishes(shared: Path) -> None:
    """Each attribute value and text of a file is in the article or in unread."""
    for provider, reading in readings(shared):
        kept = words_of(reading)
        for element, place, value in facts(parsed(reading.source)):
            if place not in _CONSTANTS and value not in kept:
                assert as_read(value) in kept, (provider, element.tag, place, value)


def test_7_most_is_in_the_article(shared: Path) -> None:
    """At least 95 % of all facts, and of those that are not about looks."""
    found: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    looks: Counter[str] = Counter()
    for provider, reading in readings(shared):
        all_facts = [place for _, place, _ in facts(parsed(reading.source))]
        found[provider] += sum(place not in _LOOKS for place in all_facts)
        unread[provider] += sum(unread_facts(part, _LOOKS) for part in reading.unread)
        looks["found"] += len(all_facts)
        looks["unread"] += sum(map(unread_facts, reading.unread))
    show("facts in the article, in percent", shares(found, unread))
    show("facts, looks counted in", looks)
    assert unread.total() <= 0.05 * found.total()
    assert looks["unread"] <= 0.05 * looks["found"]


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; a new headline changes the headline alone."""
    for provider, reading in readings(shared):
        article = reading.article
        assert ni.dumps(article, "nitf", keep=reading) == reading.source, provider
        edited = attrs.evolve(article, headline="Something else")
        written = ni.dumps(edited, "nitf", keep=reading)
        assert ni.loads(written).article == edited, provider
        gone, come = difference(reading.source, written)
        assert gone <= {"hl1"}, provider
        assert come <= {"hl1", "hedline", "body.head"}, provider


def test_body_words(shared: Path) -> None:
    """The words of a body are those of the bare tree, in their order."""
    counts = Counter(provider for provider, _ in readings(shared))
    for provider, reading in readings(shared):
        shown = "".join("".join(block.text.split()) for block in reading.article.body)
        assert shown == bare_words(parsed(reading.source)), provider
    show("bodies with the words of the bare tree", counts)


def test_5_what_is_read_is_written_valid(shared: Path) -> None:
    counts: Counter[str] = Counter()
    for provider, reading in readings(shared):
        written = nitf.write(reading.article)
        assert schema(shared).validate(etree.fromstring(written)), schema(shared).error_log
        back = nitf.read(written)
        assert back.article == reading.article, provider
        assert back.unread == (), provider
        counts[provider] += 1
    show("articles written valid", counts)


@given(article=strategies.articles())
def test_5_any_article_is_written_valid(shared: Path, article: ni.Article) -> None:
    written = nitf.write(article)
    assert schema(shared).validate(etree.fromstring(written)), schema(shared).error_log
