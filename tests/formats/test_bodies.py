"""Law 7 for bodies: whatever the elements are, each word and attribute is read or handed back."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, note
from hypothesis import strategies as st
from lxml import etree

from newsitem.formats._body_reader import read_body
from newsitem.formats._vocabulary import NITF, XHTML
from newsitem.model.body import Block

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
    for block in read_body(root, vocabulary).blocks:
        again = Block(block.text, block.role, block.spans, level=block.level, href=block.href)
        assert again == block
        assert not any(span.href.startswith("javascript") for span in block.spans)
