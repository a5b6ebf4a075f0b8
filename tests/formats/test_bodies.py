"""Law 7 for bodies: whatever the elements are, each word and attribute is read or handed back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from lxml import etree

from newsitem.formats import _xhtml, nitf
from newsitem.formats._body_reader import read_body
from newsitem.formats._vocabulary import NITF, XHTML
from newsitem.formats._xml import parse
from newsitem.model.article import Article
from newsitem.model.body import Span
from newsitem.model.divisions import Division

if TYPE_CHECKING:
    from newsitem.formats._body_reader import Body
    from newsitem.formats._vocabulary import Vocabulary

_NAMES = st.sampled_from([
    "html", "head", "body", "div", "section", "p", "h2", "hl2", "blockquote", "bq", "pre", "hr",
    "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tr", "td", "th", "caption",
    "figure", "img", "figcaption", "media", "media-reference", "media-caption", "block",
    "span", "em", "b", "a", "q", "br", "person", "chron", "script", "style", "odd", "meta",
    "nitf", "body.head", "body.content", "fn",
])  # fmt: skip
_TEXTS = st.sampled_from(["", " ", "\n  "]) | st.integers(1, 10**6).map(lambda n: f" w{n} ")
_VALUES = st.dictionaries(
    st.sampled_from(["class", "href", "colspan", "data-mark", "data-part", "data-quote", "lang"]),
    st.sampled_from(["x1", "3", "em", "javascript:y", "en", "li", "0"]),
    max_size=2,
)


@st.composite
def elements(draw: st.DrawFn, depth: int = 0) -> etree._Element:
    element = etree.Element(draw(_NAMES), draw(_VALUES))
    element.text = draw(_TEXTS)
    for _ in range(draw(st.integers(0, 3 if depth < 4 else 0))):
        child = draw(elements(depth=depth + 1))
        child.tail = draw(_TEXTS)
        element.append(child)
    return element


def words(texts: list[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split() if word.startswith("w"))


def read_or_left(body: Body) -> Counter[str]:
    texts = [block.text for block in body.blocks]
    for part in body.unread:
        content = part.content
        if content.startswith("<") and "</" in content:
            content = " ".join(etree.fromstring(content).itertext())
        texts.append(content)
    return words(texts)


@pytest.mark.parametrize("vocabulary", [XHTML, NITF], ids=["xhtml", "nitf"])
@given(element=elements())
def test_7_no_word_vanishes(vocabulary: Vocabulary, element: etree._Element) -> None:
    root = etree.Element("inlineXML")
    root.append(element)
    note(etree.tostring(root).decode())
    expected = words(list(root.itertext()))
    found = read_or_left(read_body(root, vocabulary))
    assert expected - found == Counter()


@pytest.mark.parametrize("vocabulary", [XHTML, NITF], ids=["xhtml", "nitf"])
@given(element=elements())
def test_what_is_read_are_blocks_of_the_model(
    vocabulary: Vocabulary, element: etree._Element
) -> None:
    root = etree.Element("inlineXML")
    root.append(element)
    body = read_body(root, vocabulary)
    Article(body=body.blocks, divisions=body.divisions)
    for block in body.blocks:
        assert attrs.evolve(block) == block
        assert not any(span.href.startswith("javascript") for span in block.spans)


STORY = """<html xmlns="http://www.w3.org/1999/xhtml"><body>
<header class="head"><ul class="slugline"><li class="geo">Nordtal</li></ul>
<time class="published" data-datetime="2024-03-15">Freitag</time></header>
<section class="main  wide"><p class="teaser">Der Damm hält.</p><div><h2>Lage</h2><div/>
<p><span class="dateline">Nordtal <span class="credit">(NWS)</span></span> - Ruhe.</p></div>
</section><hr class="end"/></body></html>"""


def test_divisions_and_classes_are_read_and_written() -> None:
    body = read_body(parse(STORY.encode()), XHTML)
    assert body.divisions == (
        Division(0, 2, "header", "head"),
        Division(2, 5, "section", ("main", "wide")),
        Division(3, 5),
    )
    assert [block.classes for block in body.blocks] == [
        *[("slugline",), (), ("teaser",), (), (), ("end",)]
    ]
    assert body.blocks[0].spans == (Span(0, 7, "li", classes="geo"),)
    assert body.blocks[1].spans == (Span(0, 7, "chron", value="2024-03-15", classes="published"),)
    assert body.blocks[4].spans == (
        Span(0, 13, "span", classes="dateline"),
        Span(8, 13, "span", classes="credit"),
    )
    assert [part.content for part in body.unread] == ["<div>"]
    written = _xhtml.write(body.blocks, divisions=body.divisions)
    again = read_body(parse(written.encode()), XHTML)
    assert (again.blocks, again.divisions) == (body.blocks, body.divisions)
    assert again.unread == ()


def test_divisions_that_nitf_has_no_block_for_come_back() -> None:
    """A NITF block stands in no other block; the inner ones are in the head."""
    body = read_body(parse(STORY.encode()), XHTML)
    article = Article(body=body.blocks, divisions=body.divisions)
    written = nitf.write(article)
    assert b'<block class="main wide" ni:kind="section">' in written
    assert nitf.read(written).article == article
    assert nitf.read(written).unread == ()
