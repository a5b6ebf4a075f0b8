"""Public use of the library, as a type checker must accept it; run by ``test_typing``."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, assert_type

import attrs

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

article = ni.Article(
    uri="urn:newsml:example.com:20240312:dam",
    headline="Dam holds after night of rain",
    headlines=["Dam holds", ni.Label("Le barrage tient", language="fr")],
    body="One.\n\nTwo.",
    dateline="LISBON (ABC) –",
    version_created=dt.datetime(2024, 3, 12, 6, 30, tzinfo=dt.UTC),
    sources=ni.Source("Agency ABC", "agency", roles=("provider",)),
    located=["Lisbon"],
    subjects=["medtop:03000000"],
    urgency=3,
)
assert_type(article.headline, str)
assert_type(article.headlines, tuple[ni.Label, ...])
assert_type(article.body, tuple[ni.Block, ...])
assert_type(article.body[0].spans, tuple[ni.Span, ...])
assert_type(article.dateline, ni.Dateline | None)
assert_type(article.version_created, ni.DateTime | None)
assert_type(article.quotes, tuple[ni.Quote, ...])
assert_type(article.words, tuple[str, ...])
assert_type(attrs.evolve(article, headline="Dam"), ni.Article)

quote = ni.Quote("It held.", speaker="The mayor")
assert_type(quote.speaker, ni.Source | None)
assert_type(quote.extents, tuple[ni.Extent, ...])


def read(path: Path) -> ni.Article:
    reading = ni.load(path)
    assert_type(reading, ni.Reading)
    assert_type(reading.unread, tuple[ni.Unread, ...])
    assert_type(reading.notes, tuple[ni.Note, ...])
    return reading.article


def edit(reading: ni.Reading, headline: str) -> bytes:
    edited = attrs.evolve(reading.article, headline=headline)
    return ni.dumps(edited, reading.format, keep=reading)


def send(path: Path) -> str:
    try:
        reading = ni.convert(path, path.with_suffix(".json"))
    except ni.ReadError as error:
        assert_type(error.line, int | None)
        return error.where
    ni.dump(reading, path.with_suffix(".xml"), format="newsml-g2")
    return reading.version


def report(one: ni.Article) -> list[str]:
    assert_type(ni.lost(one, "newsml-g2"), tuple[ni.Change, ...])
    return [change.path for change in ni.changes(one, ni.annotate(one, language="en"))]


def check(document: bytes, schemas: Path) -> list[str]:
    found = ni.check_document(document, schemas=schemas, version="2.35")
    assert_type(found, tuple[ni.Finding, ...])
    assert_type(found[0].severity, Literal["error", "warning"])
    assert_type(found[0].line, int | None)
    return [f"{one.path}: {one.message}" for one in ni.check_document("") if one.column is None]


def outlined(one: ni.Article) -> str:
    match one:
        case ni.Article(headline=headline, quotes=[ni.Quote(text=words), *_]):
            return f"{headline}: {words}"
        case _:
            return one.headline


def rules(one: ni.Article, other: ni.Article) -> list[str]:
    now = dt.datetime(2024, 3, 12, tzinfo=dt.UTC)
    found = ni.check(one, profile="publisher", now=now)
    assert_type(found, tuple[ni.Finding, ...])
    assert_type(ni.check_document("", profile="agency", now=now), tuple[ni.Finding, ...])
    changed = ni.diff(one, other)
    assert_type(changed.fields, tuple[ni.Change, ...])
    assert_type(changed.blocks[0].words, tuple[ni.Words, ...])
    return [one.code for one in found if one.severity == "error"]
