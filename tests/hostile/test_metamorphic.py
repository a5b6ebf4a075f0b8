"""What XML says is the same, says the same: comments, prefixes, order, encoding, white space."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsitem import formats, strategies
from tests.hostile.encoding_cases import MARKS
from tests.hostile.stories import XML_FORMATS

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

    import newsitem as ni

MOST = settings().max_examples
FEW = settings(max_examples=min(MOST, 25) if MOST <= 100 else MOST)
_METADATA = {
    "newsml-g2": ("itemMeta", "contentMeta", "newsItem", "contentSet"),
    "nitf": ("head", "docdata", "body.head", "nitf"),
    "newsml-1": ("NewsML", "NewsItem", "Identification", "NewsIdentifier", "NewsManagement"),
}
_C1 = re.compile("[\x80-\x9f]")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def _parsed(written: bytes) -> etree._Element:
    return etree.fromstring(written, etree.XMLParser(strip_cdata=False))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8")  # type: ignore[no-any-return]


def _elements(root: etree._Element) -> list[etree._Element]:
    return list(root.iter(etree.Element))


def with_comments(written: bytes, chance: random.Random) -> bytes:
    """Comments and instructions before or behind elements, and within their texts."""
    root = _parsed(written)
    for element in chance.sample(_elements(root), min(8, len(_elements(root)))):
        kind = chance.choice([etree.Comment("<p> & ]]>"), etree.ProcessingInstruction("a", "<b>")])
        if element is not root and chance.random() < 0.5:
            element.addprevious(kind)
        elif not isinstance(element.text, etree.CDATA) and b"<![CDATA[" not in etree.tostring(
            element, with_tail=False
        ):
            text = element.text or ""
            place = chance.randint(0, len(text))
            element.text, kind.tail = text[:place], text[place:]
            element.insert(0, kind)
    return _written(root)


def with_other_order(written: bytes, chance: random.Random) -> bytes:
    """The attributes of each element in another order."""
    root = _parsed(written)
    for element in _elements(root):
        pairs = list(element.attrib.items())
        chance.shuffle(pairs)
        element.attrib.clear()
        element.attrib.update(pairs)
    return _written(root)


def with_prefixes(written: bytes, chance: random.Random) -> bytes:
    """Each element in a prefix of its own choice, where it is in a namespace."""
    root = _parsed(written)
    names = {element.tag.rpartition("}")[0][1:] for element in _elements(root)}
    prefixes = {
        f"p{chance.randint(0, 99)}x{number}": name
        for number, name in enumerate(sorted(filter(None, names)))
    }
    made = etree.Element(root.tag, root.attrib, nsmap=prefixes)
    made.text = root.text
    made.extend(list(root))
    etree.cleanup_namespaces(made, top_nsmap=prefixes)
    return _written(made)


def in_another_encoding(written: bytes, chance: random.Random) -> bytes:
    """In UTF-16 or UTF-32, with a mark or without, or in Latin-1 with references."""
    text = written.decode()
    encoding = chance.choice([*MARKS, "iso-8859-1", "us-ascii"])
    if encoding in MARKS:
        mark = chance.choice([MARKS[encoding], b""])
        return mark + text.replace(_DECLARATION, "").lstrip("\n").encode(encoding)
    if "<![CDATA[" in text:  # in which no reference can stand
        return written
    declared = text.replace("UTF-8", encoding, 1)
    declared = _C1.sub(lambda found: f"&#{ord(found[0])};", declared)  # in Latin-1, Windows'
    return declared.encode(encoding, "xmlcharrefreplace")


def with_blanks(written: bytes, chance: random.Random, names: tuple[str, ...]) -> bytes:
    """White space between elements of metadata."""
    root = _parsed(written)
    for element in _elements(root):
        if etree.QName(element).localname in names and len(element):
            blanks = [chance.choice([" ", "\n", "\n\t", "\r\n  "]) for _ in range(3)]
            element.text = (element.text or "") + blanks[0]
            for child in element:
                child.tail = (child.tail or "") + chance.choice(blanks)
    return _written(root)


CHANGES: dict[str, Callable[[bytes, random.Random], bytes]] = {
    "comments": with_comments,
    "order": with_other_order,
    "prefixes": with_prefixes,
    "encoding": in_another_encoding,
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", XML_FORMATS)
@FEW
@given(article=strategies.articles(), chance=st.randoms(use_true_random=False))
def test_the_article_is_the_same(
    name: str, change: str, article: ni.Article, chance: random.Random
) -> None:
    fmt = formats.get(name)
    written = fmt.write(article)
    changed = CHANGES[change](written, chance)
    before, after = fmt.read(written), fmt.read(changed)
    assert after.article == before.article, changed.decode(errors="replace")
    assert after.unread == before.unread == ()


@pytest.mark.parametrize("name", XML_FORMATS)
@FEW
@given(article=strategies.articles(), chance=st.randoms(use_true_random=False))
def test_white_space_between_metadata_is_none(
    name: str, article: ni.Article, chance: random.Random
) -> None:
    fmt = formats.get(name)
    written = fmt.write(article)
    changed = with_blanks(written, chance, _METADATA[name])
    reading = fmt.read(changed)
    assert reading.article == fmt.read(written).article, changed.decode()
    assert reading.unread == ()
