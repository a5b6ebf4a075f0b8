"""The registry: formats by name, by content and by suffix, and those of other packages."""

from __future__ import annotations

import types
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem import formats

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.mark.parametrize("name", formats.names())
def test_a_format_has_all_that_the_protocol_asks_for(name: str) -> None:
    fmt = formats.get(name)
    assert name == fmt.NAME
    assert fmt.TITLE
    assert fmt.VERSIONS
    assert fmt.CARRIES
    assert all("/" in media_type for media_type in fmt.MEDIA_TYPES)
    assert all(suffix.startswith(".") for suffix in fmt.SUFFIXES)
    assert fmt.__doc__


def test_a_misspelt_name_is_met_with_the_nearest() -> None:
    with pytest.raises(ni.FormatError, match="did you mean 'newsml-g2'"):
        formats.get("newsmlg2")
    with pytest.raises(ni.FormatError, match="known are json, jsonld, text"):
        formats.get("quux")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\0\1\2\3\4", "binary"),
        (b"<feed></feed>", "markup, but of no format"),
        (b'{"headline": "x"}', "JSON, but of no format"),
        (b'[{"newsroom": "x"}]', "JSON, but of no format"),
        (b"a\x01b", "of no format that is read"),
    ],
)
def test_content_of_no_format_is_told_apart(data: bytes, message: str) -> None:
    with pytest.raises(ni.ReadError, match=message):
        formats.detect(data)


def test_suffixes() -> None:
    assert formats.by_suffix("a/story.TXT").NAME == "text"
    assert formats.by_suffix("story.ndjson").NAME == "json"
    with pytest.raises(ni.FormatError, match=r"no format is written to files like 'story\.doc'"):
        formats.by_suffix("story.doc")


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> Iterator[types.ModuleType]:
    """A format that another package adds."""
    module = types.ModuleType("shout")
    module.__dict__.update(
        NAME="shout",
        SUFFIXES=(".shout",),
        sniff=lambda head: head.startswith(b"!\x01"),
        read=lambda data: ni.Reading((ni.Article(headline=data[2:].decode()),), format="shout"),
        write=lambda article, **_: b"!\x01" + article.headline.upper().encode(),
    )
    point = metadata.EntryPoint("shout", "shout", "newsitem.formats")
    monkeypatch.setattr(metadata.EntryPoint, "load", lambda _: module)
    monkeypatch.setattr(metadata, "entry_points", lambda **_: [point])
    formats._added.cache_clear()
    yield module
    formats._added.cache_clear()


@pytest.mark.usefixtures("plugin")
def test_another_package_adds_a_format() -> None:
    assert formats.names()[-1] == "shout"
    assert formats.by_suffix("a.shout").NAME == "shout"
    written = ni.dumps(ni.Article(headline="dam"), "shout")
    assert ni.loads(written).article.headline == "DAM"
    (change,) = ni.lost(ni.Article(headline="dam"), "shout")
    assert change.path == "headline"
