"""The laws of the library, each over all formats and all articles that the model admits."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

import newsitem as ni
from newsitem import formats, loss, strategies

if TYPE_CHECKING:
    from newsitem.formats._format import Format

NAMES = formats.names()
PAIRS = list(itertools.product(NAMES, NAMES))
MOST = settings().max_examples
FEW = settings(max_examples=min(MOST, 25) if MOST <= 100 else MOST)  # of each of many pairs
every_format = pytest.mark.parametrize("fmt", [formats.get(name) for name in NAMES], ids=NAMES)


@every_format
@given(article=strategies.articles())
def test_1_carries(fmt: Format, article: ni.Article) -> None:
    """What a format claims to carry comes back equal."""
    written = fmt.write(article)
    note(written.decode())
    back = fmt.read(written).article
    for path in sorted(fmt.CARRIES):
        assert loss.carried(article, back, path), (path, loss.view(article, path))


@every_format
@given(article=strategies.articles())
def test_2_stable(fmt: Format, article: ni.Article) -> None:
    """What was written, read and written again is the same, byte for byte."""
    written = fmt.write(article)
    assert fmt.write(fmt.read(written).article) == written


@every_format
@given(article=strategies.articles())
def test_3_own_words(fmt: Format, article: ni.Article) -> None:
    """A format reads all that it writes, and no other format takes it for its own."""
    written = fmt.write(article)
    reading = fmt.read(written)
    assert reading.unread == ()
    assert reading.format == fmt.NAME
    assert [name for name in NAMES if formats.get(name).sniff(written[:4096])] == [fmt.NAME]


def gives_reading_or_error(fmt: Format, data: bytes) -> bool:
    try:
        return isinstance(fmt.read(data), ni.Reading)
    except ni.NewsItemError as error:
        return bool(str(error))


@every_format
@given(data=st.binary() | st.text().map(str.encode))
def test_4_hostile_bytes(fmt: Format, data: bytes) -> None:
    """Any bytes at all give a reading or an error of ours."""
    assert gives_reading_or_error(fmt, data)


@every_format
@given(article=strategies.articles(), data=st.data())
def test_4_hostile_damage(fmt: Format, article: ni.Article, data: st.DataObject) -> None:
    """What was written and then damaged gives a reading or an error of ours."""
    written = bytearray(fmt.write(article))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(written)))
        end = data.draw(st.integers(start, min(start + 20, len(written))))
        written[start:end] = data.draw(st.binary(max_size=8))
    assert gives_reading_or_error(fmt, bytes(written))


@pytest.mark.parametrize(("first", "second"), PAIRS, ids=map("-".join, PAIRS))
@FEW
@given(article=strategies.articles())
def test_6_n_by_n(first: str, second: str, article: ni.Article) -> None:
    """A trip through two formats loses no more than the two claims say."""
    one, other = formats.get(first), formats.get(second)
    between = one.read(one.write(article)).article
    back = other.read(other.write(between)).article
    for path in sorted(one.CARRIES & other.CARRIES):
        assert loss.carried(article, back, path), (path, loss.view(article, path))


@given(article=strategies.articles())
def test_9_annotation_only_adds(article: ni.Article) -> None:
    """Annotating changes no character, a second time nothing, and quotes read as the body does."""
    annotated = ni.annotate(article)
    assert annotated.text == article.text
    for before, after in zip(article.body, annotated.body, strict=True):
        assert attrs.evolve(after, spans=before.spans) == before
        assert set(before.spans) <= set(after.spans)
    changed = {change.path.partition("[")[0] for change in ni.changes(article, annotated)}
    assert changed <= {"quotes", "body", "locations"}
    assert set(article.quotes) <= set(annotated.quotes)
    for known, place in zip(article.locations, annotated.locations, strict=False):
        assert attrs.evolve(place, mentions=known.mentions) == known
        assert set(known.mentions) <= set(place.mentions)
    assert ni.annotate(annotated) == annotated
    for quote in set(annotated.quotes) - set(article.quotes):
        assert quote.extents
