"""Laws 7 and 8 on every real file of JSON-LD and every page, and what is expected of the pages.

``python -m pytest tests/conformance -k jsonld -s`` prints the figures for each provider.
"""

from __future__ import annotations

import gzip
import html
import itertools
import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from lxml import etree

import newsitem as ni
from newsitem.formats import jsonld
from newsitem.formats._clock_dates import read_clock
from newsitem.formats.jsonld import _document
from newsitem.times import read_iso
from tests.conformance.facts import show, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from newsitem.formats._json import Json

pytestmark = pytest.mark.corpus

_REASONS = re.compile("no article in the|not JSON|markup, but of no format")
_PUBLISHER = re.compile(r"(\w+?__[A-Za-z]+)_\d{4}_.*")
# What names a vocabulary or a type, and truth values, which stand in a form of their own.
_STRUCTURE = {"@context", "@type", "@vocab"}
_EDITS: tuple[dict[str, Any], ...] = (
    {"headline": "Something else"},
    {"uri": "https://example.com/else"},
    {"published": "2024-05-02T08:00:00Z"},
    {"language": "cy"},
    {"keywords": ("dam", "rain")},
    {"body": "One.\n\nTwo.", "dateline": None, "quotes": ()},
    {"sources": (ni.Source("Ana Reis", "person", "creator"),), "byline": "", "bylines": ()},
)


@cache
def files(shared: Path) -> list[tuple[str, str, bytes]]:
    """The provider, the name and the content of each."""
    found = [
        (f"json {path.parent.name}", path.name, path.read_bytes())
        for path in sorted((shared / "corpus/jsonld").rglob("*.json"))
    ]
    for path in sorted((shared / "corpus/html").rglob("*.html.gz")):
        data = gzip.decompress(path.read_bytes())
        found.append((f"html {path.parent.name}", path.name, data))
    return found


@cache
def readings(shared: Path) -> list[tuple[str, str, ni.Reading]]:
    """Those that hold an article."""
    found = []
    for provider, name, data in files(shared):
        try:
            found.append((provider, name, jsonld.read(data)))
        except ni.ReadError:
            continue
    return found


def test_every_file_is_read_or_refused_for_a_reason(shared: Path) -> None:
    counts: Counter[str] = Counter()
    for provider, name, data in files(shared):
        try:
            reading = ni.loads(data)
        except ni.ReadError as error:
            if not _REASONS.search(error.message):
                raise
            counts[f"{provider} refused"] += 1
        else:
            assert reading.format == "jsonld", name
            counts[f"{provider} read"] += 1
    show("files", counts)


def test_7_nothing_vanishes(shared: Path) -> None:
    """Each text and number of a document is in the article or in unread."""
    counts: Counter[str] = Counter()
    for provider, name, reading in readings(shared):
        kept = words_of(reading)
        for member, value in _facts(reading.source):
            lines = (" ".join(line.split()) for line in value.split("\n"))
            is_kept = any(form in kept for form in _forms(value))
            is_kept = is_kept or all(line in kept for line in lines)
            assert is_kept or _is_kept_as_html(value, kept), (name, member, value)
            counts[provider] += 1
    show("facts found", counts)


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; an edit changes the article and no more."""
    counts: Counter[str] = Counter()
    for provider, name, reading in readings(shared):
        for number, edit in itertools.product(range(len(reading.articles)), _EDITS):
            article = reading.articles[number]
            assert jsonld.write(article, keep=reading) == reading.source, name
            edited = attrs.evolve(article, **edit)
            back = jsonld.read(jsonld.write(edited, keep=reading))
            assert back.articles[number] == edited, (name, edit)
            # What else is said of the authors, or stands in the markup, goes with them.
            if "sources" not in edit:
                kept = _left(reading, edit) - _hidden(reading)
                assert kept <= _left(back, edit), (name, edit)
            counts[provider] += 1
    show("edits put back", counts)


def test_what_is_read_is_written_and_read_again(shared: Path) -> None:
    for _, name, reading in readings(shared):
        for article in reading.articles:
            written = jsonld.write(article)
            back = jsonld.read(written)
            assert back.unread == (), name
            assert jsonld.write(back.article) == written, name


def test_what_is_expected_of_the_pages(shared: Path) -> None:
    """What the JSON-LD of a page says agrees with what people took from the page."""
    counts: Counter[str] = Counter()
    for provider, name, reading in readings(shared):
        found = _PUBLISHER.fullmatch(name)
        if provider != "html fundus" or found is None:
            continue
        expected = json.loads((shared / f"corpus/html/fundus/{found[1]}.json").read_text("utf-8"))
        article = reading.articles[0]
        best = max((_agreement(article, one) for one in expected.values()), key=sum)
        counts["pages"] += 1
        counts["language"] += bool(article.language)
        for part, agrees in zip(("headline", "authors", "date"), best, strict=True):
            counts[part] += agrees
    show("agreement of pages", counts)
    assert counts["headline"] >= 0.8 * counts["pages"]
    assert counts["authors"] >= 0.85 * counts["pages"]
    assert counts["date"] == counts["pages"]


def _facts(source: bytes) -> Iterator[tuple[str, str]]:
    for root, _ in _document.parse(source).roots:
        yield from _values("", root.value)


def _values(member: str, value: Json) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _STRUCTURE:
                yield from _values(name, inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _values(member, inner)
    elif value not in (None, "") and str(value).strip():
        yield member, str(value)


def _is_kept_as_html(value: str, kept: str) -> bool:
    """Whether all texts and all values of attributes of what is HTML are kept."""
    if "<" not in value:
        return False
    root = etree.fromstring(value.encode(), etree.HTMLParser(encoding="utf-8"))
    texts = [*root.itertext(), *(one for element in root.iter() for one in element.values())]
    return all(" ".join(text.split()) in kept for text in texts)


def _forms(value: str) -> Iterator[str]:
    """The value as it may stand in the article or in unread."""
    plain = " ".join(value.split())
    yield plain
    yield " ".join(html.unescape(value).split())
    yield plain.lower()
    yield plain.rpartition("/")[2].lower()
    yield plain.replace("_", "-")
    yield " ".join(json.dumps(value, ensure_ascii=False)[1:-1].split())
    if re.fullmatch(r"[0-9.]+(px)?", value):
        yield str(int(float(value.removesuffix("px"))))
    if span := re.fullmatch(r"P(?:0Y0M)?(?:0D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([0-9.]+)S)?", value):
        hours, minutes, seconds = (float(part or 0) for part in span.groups())
        yield str(hours * 3600 + minutes * 60 + seconds)
    if moment := read_clock(value):
        yield moment.text
    if "," in value:
        yield value.rpartition(",")[2].strip()
    try:
        yield read_iso(re.sub(r"(\d) (\d\d:)", r"\1T\2", value)).text
    except ni.ModelError:
        return


def _left(reading: ni.Reading, edit: dict[str, Any]) -> Counter[str]:
    """What is unread, other than dates that are none, in whose place new ones stand."""
    parts = [part for part in reading.unread if not part.where.endswith("datePublished")]
    if "body" in edit:
        parts = [part for part in parts if "articleBody" not in part.where]
    return Counter(part.content for part in parts)


def _hidden(reading: ni.Reading) -> Counter[str]:
    """The members that another of their name hides: gone from an object that is written anew."""
    parts = _document.parse(reading.source).unread
    return Counter(part.content for part in parts if not part.where.endswith("]"))


def _agreement(article: ni.Article, expected: dict[str, Any]) -> tuple[bool, bool, bool]:
    creators = [one.name for one in article.sources if "creator" in one.roles]
    printed = [article.byline, *(label.text for label in article.bylines)]
    authors = set(map(_plain, filter(None, creators + printed)))
    return (
        _plain(expected.get("title", "")) == _plain(article.headline),
        authors == set(map(_plain, expected.get("authors", []))),
        _same_minute(article.published, expected["publishing_date"]),
    )


def _plain(text: str) -> str:
    return " ".join(text.split())


def _same_minute(found: ni.DateTime | None, expected: str) -> bool:
    if found is None:
        return False
    one, other = found.datetime, read_iso(expected.replace(" ", "T")).datetime
    if one.tzinfo is None or other.tzinfo is None:
        one, other = one.replace(tzinfo=None), other.replace(tzinfo=None)
    return abs((one - other).total_seconds()) < 60  # seconds
