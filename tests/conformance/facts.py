"""What all tests on real files in XML share: the facts of a file, and where they went."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import attrs
from lxml import etree

import newsitem as ni
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Iterator

_PARSER = etree.XMLParser(resolve_entities=False, remove_comments=True, remove_pis=True)
_UNSEEN = ("script", "style", "noscript", "media-metadata", "media-producer")


def parsed(data: bytes) -> etree._Element:
    return etree.fromstring(data, _PARSER)


def show(title: str, counts: dict[str, int]) -> None:
    row = ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
    print(f"\n{title}: {row}")  # noqa: T201


def _normal(text: str) -> str:
    return " ".join(text.split())


def facts(root: etree._Element) -> Iterator[tuple[etree._Element, str, str]]:
    for element in root.iter():
        for name, value in element.attrib.items():
            if value.strip():
                yield element, name, _normal(value)
        for place, text in (("text", element.text), ("tail", element.tail)):
            if text and text.strip():
                yield element, place, _normal(text)


def words_of(reading: ni.Reading) -> str:
    """All strings of the articles and of what is unread."""
    found = [part.content for part in reading.unread]
    for part in reading.unread:
        if part.content.startswith("<") and part.content.count("<") > part.content.count("</"):
            try:
                root = parsed(part.content.encode())
            except etree.XMLSyntaxError:
                continue
            found += [value for _, _, value in facts(root)]
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


def as_read(value: str) -> str:
    """A date in the form that it is kept in, a number as it is kept."""
    try:
        return read_iso(value).text
    except ni.ModelError:
        return re.sub(r"\.0\Z", "", value.lstrip("0"))


def unread_facts(part: ni.Unread, looks: frozenset[str] = frozenset()) -> int:
    """How many facts are in a part that is unread, those aside that are about looks."""
    name = part.where.rpartition("/")[2]
    if name.startswith("@"):
        return name[1:] not in looks and bool(part.content.strip())
    try:
        return sum(place not in looks for _, place, _ in facts(parsed(part.content.encode())))
    except etree.XMLSyntaxError:  # the start tag of an element whose content was read
        return not part.content.startswith("<")


def shares(found: Counter[str], unread: Counter[str]) -> dict[str, int]:
    """How much of the facts of each provider is in an article, in percent."""
    return {name: round(100 * (1 - unread[name] / count)) for name, count in found.items()}


def bare_words(inline: etree._Element) -> str:
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


def difference(before: bytes, after: bytes) -> tuple[set[str], set[str]]:
    """The names of the elements that are in only one of two documents."""
    one, other = Counter(_elements(before)), Counter(_elements(after))
    return {name for name, *_ in one - other}, {name for name, *_ in other - one}


def _elements(data: bytes) -> Iterator[tuple[str, object, str, str]]:
    for element in parsed(data).iter():
        name = etree.QName(element).localname
        values = tuple(sorted(element.attrib.items()))
        yield name, values, _normal(element.text or ""), _normal(element.tail or "")
