"""``ContentItem``: a body in NITF, XHTML or plain text, as elements or escaped, or a file.

The body is written as a NITF document in a CDATA section: the DTD of NewsML 1 admits any
text in ``DataContent``, but no elements that it does not declare itself.
"""

from __future__ import annotations

import base64
import binascii
import re
from html.entities import html5
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import LimitError, NewsItemError, ReadError
from newsitem.formats import _nitf
from newsitem.formats._body_reader import Body, read_bodies
from newsitem.formats._cursor import made, several
from newsitem.formats._flow_reader import name_of
from newsitem.formats._format import Unread
from newsitem.formats._html import read_html
from newsitem.formats._nitf_media import name_sources, with_media
from newsitem.formats._nitf_meta import QUOTE, read_meta
from newsitem.formats._vocabulary import NITF, OWN_NAMESPACE, XHTML
from newsitem.formats._xml import Node, parse, tag
from newsitem.formats.newsml_1._values import (
    formal,
    is_token,
    read_line,
    read_property,
    take_formal,
)
from newsitem.model._checks import LARGEST
from newsitem.model.body import blocks
from newsitem.model.characteristics import Characteristic
from newsitem.model.concepts import Concept
from newsitem.model.media import Rendition
from newsitem.model.sources import Source
from newsitem.text import SPACE, clean, on_one_line, words

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.model.article import Article

NITF_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"
_XHTML_NAMESPACE = "{http://www.w3.org/1999/xhtml}"

KINDS = {
    "text": "text",
    "photo": "picture",
    "picture": "picture",
    "image": "picture",
    "graphic": "graphic",
    "audio": "audio",
    "video": "video",
    "animation": "video",
    "complexdata": "composite",
}  # of media, by the names of IPTC's vocabulary and of agencies
_MEDIA = {kind: name.capitalize() for name, kind in reversed(KINDS.items())} | {
    "text": "Text",
    "picture": "Photo",
    "composite": "ComplexData",
}
# Names of a text's format or type of which it shows in the text itself which it is.
_OBVIOUS = re.compile(
    r"(?:bc)?nitf[ _v]*[0-9.]*|x?html|text|text/(?:plain|x?html|xml|vnd\.iptc\.nitf)|plain"
    r"|application/(?:xhtml\+xml|nitf\+xml|xml)",
    re.IGNORECASE,
)
_STYLES = frozenset({"text/css", "css"})
_NUMBERS = {
    "Width": "width",
    "PixelWidth": "width",
    "Height": "height",
    "PixelHeight": "height",
    "Duration": "duration",
}
_WORDS = {"Title": "title", "ImageUse": "role", "Language": "language"}
_WRITTEN = (("Width", "width"), ("Height", "height"), ("Duration", "duration"))
_DURATION = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,20})?(?:e-[0-9]{1,3})?", re.ASCII)
_WHOLE = re.compile(r"[0-9]{1,16}", re.ASCII)
_HTML_BOXES = frozenset({"html", "h1", "h3", "h4", "h5", "h6", "div", "span"})
_XHTML_NAMES = frozenset({"b", "i", "strong"})  # which agencies write in NITF too
_NITF_NAMES = frozenset({"media", "hl2", "block", "body.content", "bq"})
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30};)")
_XML_ENTITIES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_VOID = re.compile(r"<(br|hr|img|meta|link|input|col)\b([^<>]{0,2000}?)/?>", re.IGNORECASE)
_MARKUP = re.compile(r"<(?:\?xml|!DOCTYPE|!--|[A-Za-z][^<>]{0,5000}>)")
_PROLOG = re.compile(r"\A(?:\s|<\?xml[^<>]{0,200}\?>|<!DOCTYPE[^<>\[]{0,500}>)+")
_MOST_ENCODINGS = 5


@attrs.frozen
class Content:
    """What a ``ContentItem`` holds: a text, word for word where it is no body, or a file."""

    body: Body | None = None
    sources: tuple[Source, ...] = ()
    data: str = ""
    content_type: str = ""
    rendition: Rendition | None = None
    properties: tuple[Concept, ...] = ()
    kind: str = ""
    nitf: Node | None = None
    holder: Node | None = None


# Written


def write_content(article: Article) -> str:
    """The ``ContentItem`` elements of an article: its body and its files."""
    inner = ""
    if article.body or article.quotes:
        inner = tag(
            "ContentItem",
            (),
            formal("MediaType", "Text")
            + formal("Format", "NITF")
            + formal("MimeType", "text/vnd.IPTC.NITF")
            + f"<DataContent><![CDATA[{write_body(article)}]]></DataContent>",
        )
    kind = _MEDIA.get(article.kind, "") if article.kind != "text" else ""
    return inner + "".join(_write_rendition(one, kind) for one in article.renditions)


def write_body(article: Article) -> str:
    """A document in NITF with the body and its quotations."""
    head = _nitf.write_quotes(article.quotes)
    content = _nitf.write_content(
        article.body, article.quotes, article.locations, (), article.divisions
    )
    return tag(
        "nitf",
        [("xmlns", NITF_NAMESPACE), ("xmlns:ni", OWN_NAMESPACE)],
        (tag("head", (), head) if head else "")
        + tag("body", (), tag("body.content", (), content)),
    )


def _write_rendition(rendition: Rendition, kind: str) -> str:
    numbers = [(name, getattr(rendition, field)) for name, field in _WRITTEN]
    texts = [(name, getattr(rendition, field)) for name, field in _WORDS.items()]
    pairs = [(name, _shown(value)) for name, value in numbers if value is not None]
    pairs += [(name, value) for name, value in texts if value]
    size = "" if rendition.size is None else tag("SizeInBytes", (), str(rendition.size))
    properties = "".join(formal("Property", name, [("Value", value)]) for name, value in pairs)
    inner = formal("MediaType", kind) if kind else ""
    for one in rendition.characteristics:
        if one.name == "format" and "/" not in one.value:
            inner += formal("Format", one.value)
    if rendition.content_type:
        inner += formal("MimeType", rendition.content_type)
    if size or properties:
        inner += tag("Characteristics", (), size + properties)
    return tag("ContentItem", [("Href", rendition.href or rendition.uri)], inner)


def _shown(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


# Read


def read_content(node: Node, headline: str = "") -> Content:
    """What a ``ContentItem`` holds; what cannot be decoded stays unread."""
    kind = KINDS.get(node_formal(node, "MediaType").lower(), "")
    types = [one for one in (node.one("Format"), node.one("MimeType")) if one]
    if kind:
        take_formal(node.one("MediaType"))
    if node.peek("Href"):
        return _read_file(node, kind, types)
    found = [on_one_line(one.peek("FormalName")) for one in types]
    for one, name in zip(types, found, strict=True):
        if _OBVIOUS.fullmatch(name):
            take_formal(one)
    if any(name.lower() in _STYLES for name in found):
        node.leave()
        return Content()
    content = _read_data(node, headline)
    content_type = next((name for name in found[::-1] if "/" in name and is_token(name)), "")
    return attrs.evolve(
        content,
        properties=(*content.properties, *_read_characteristics(node.one("Characteristics"))),
        kind=kind or "text",
        content_type=content_type,
    )


def node_formal(node: Node, name: str) -> str:
    """The formal name of a child element, which stays where it is."""
    child = next((one for one in node.element if one.tag == f"{node.namespace}{name}"), None)
    return "" if child is None else on_one_line(child.get("FormalName", ""))


def _read_data(node: Node, headline: str) -> Content:
    """The text in ``DataContent``, or in the encodings around one."""
    holder = node.one("DataContent") or node.one("Encoding")
    notations: list[str] = []
    while holder and holder.name == "Encoding" and len(notations) < _MOST_ENCODINGS:
        notations.append(holder.peek("Notation").lower())
        holder.take("Notation")
        holder = holder.one("DataContent") or holder.one("Encoding")
    if holder is None:
        return Content()
    if len(holder.element):
        return _read_elements(holder, holder.element, headline)
    text = clean("".join(holder.element.itertext()))
    try:
        for notation in notations:
            text = _decoded(text, notation)
    except (binascii.Error, UnicodeDecodeError, ReadError):
        node.leave()
        return Content()
    return _read_text(holder, text.strip(SPACE), headline)


def _read_text(holder: Node, text: str, headline: str) -> Content:
    """A text that is markup, or else one of paragraphs; HTML without a block stays data.

    HTML that had to be repaired is handed back as it was, too.
    """
    root = _parsed(text) if _MARKUP.search(text) else None
    if root is not None:
        return _read_elements(holder, root, headline)
    holder.take_text()
    if _MARKUP.match(text):
        return _read_repaired(holder, text)
    return Content(body=Body(blocks(text)), holder=holder)


def _read_repaired(holder: Node, text: str) -> Content:
    try:
        body = read_html(text, "/DataContent")
    except LimitError:
        return Content(data=text)
    if not body.blocks:
        return Content(data=text)
    for part in body.unread:
        holder.leave_part(part)
    return Content(body=body, holder=holder)


def _decoded(text: str, notation: str) -> str:
    """A text out of its encoding. Raises what decoding raises."""
    if "base64" not in notation:
        message = f"the encoding {notation!r} is not one that is read"
        raise ReadError(message)
    data = base64.b64decode("".join(words(text)), validate=True)
    return clean(data.decode("utf-8"))


def _parsed(text: str) -> etree._Element | None:
    """The elements that a text holds as markup, HTML's loose ways mended; None if none can."""
    inner = _PROLOG.sub("", text)
    mended = _VOID.sub(r"<\1\2/>", _ENTITY.sub(_named_character, inner))
    for attempt in (inner, mended):
        try:
            return parse(f"<markup>{attempt}</markup>".encode())
        except NewsItemError:
            continue
    return None


def _named_character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in _XML_ENTITIES else html5.get(name, found[0])


def _read_elements(holder: Node, element: etree._Element, headline: str) -> Content:
    """A body in the vocabulary that its elements are of."""
    holder.take_children()
    holder.take_text()
    found = next((child for child in element if name_of(child) == "nitf"), None)
    if found is not None and len(element) == 1:
        nitf = Node(found, found.tag.removesuffix("nitf"))
        holder.read.append(nitf)
        content = _read_nitf(nitf)
        for text in filter(None, (element.text, found.tail)):
            if text.strip(SPACE):
                holder.leave_part(Unread("/DataContent/text()", text.strip(SPACE), holder.line))
    else:
        names = {name_of(one) for one in element.iter("{*}*")}
        is_xhtml = any(one.tag.startswith(_XHTML_NAMESPACE) for one in element)
        is_html = names & _XHTML_NAMES and not names & _NITF_NAMES
        vocabulary = XHTML if is_xhtml or is_html or names & _HTML_BOXES else NITF
        if vocabulary is NITF:
            name_sources([element])
        body = read_bodies([element], vocabulary, (), headline)
        content = Content(*with_media(body, [element]) if vocabulary is NITF else (body,))
    for part in content.body.unread if content.body else ():
        holder.leave_part(part)
    return attrs.evolve(content, holder=holder)


def _read_nitf(nitf: Node) -> Content:
    """The body of a NITF document, read as the body of a bare one is, and its properties."""
    contents = [one for body in nitf.all("body") for one in body.all("body.content")]
    metas = [one for head in nitf.all("head") for one in head.all("meta")]
    quotes = [one for one in metas if one.peek("name") == QUOTE]
    roots = [one.element for one in contents]
    name_sources(roots)
    body, sources = with_media(read_bodies(roots, NITF, [one.element for one in quotes]), roots)
    properties = several((one for one in metas if one.peek("name") != QUOTE), read_meta)
    for one in contents:
        one.take_children()
        one.take_text()
    for one in quotes:
        for name in one.element.attrib:
            one.take(name)
    return Content(body=body, nitf=nitf, sources=sources, properties=properties)


def _read_characteristics(node: Node | None) -> tuple[Concept, ...]:
    """The size of a text and other properties of it."""
    if node is None:
        return ()
    size = read_line(node.one("SizeInBytes"))
    first = (Concept(rel="SizeInBytes", value=size),) if size else ()
    return (*first, *several(node.all("Property"), read_property))


def _read_file(node: Node, kind: str, types: list[Node]) -> Content:
    """A file, and what its characteristics say of it."""
    fields: dict[str, Any] = {}
    comment = node.one("Comment")
    if comment:
        fields["title"] = read_line(comment)
    for one in types[::-1]:
        name = one.peek("FormalName")
        is_type = is_token(name) and (one.name == "MimeType" or "/" in name)
        if is_type and fields.setdefault("content_type", name) == name:
            take_formal(one)
    formats = [one for one in types if one.name == "Format" and is_token(one.peek("FormalName"))]
    for one in formats:
        fields["characteristics"] = (Characteristic("format", take_formal(one)),)
    _take_characteristics(node.one("Characteristics"), fields)
    href = node.take("Href")
    fields = {name: value for name, value in fields.items() if value not in (None, "")}
    try:
        rendition: Rendition | None = Rendition(href=href, **fields)
    except NewsItemError:
        rendition = made(node, lambda: Rendition(uri=href, **fields))
    return Content(rendition=rendition, kind=kind)


def _take_characteristics(node: Node | None, fields: dict[str, Any]) -> None:
    """Set the fields of a file; other properties stay unread."""
    if node is None:
        return
    size = node.one("SizeInBytes")
    whole = _number("".join(size.element.itertext()).strip(SPACE), "width") if size else None
    if size and whole is not None:
        size.take_text()
        fields["size"] = whole
    for one in node.all("Property"):
        name, value = one.peek("FormalName"), on_one_line(one.peek("Value"))
        field = _NUMBERS.get(name) or _WORDS.get(name, "")
        if not field or field in fields or not value or one.has_children():
            one.leave()
            continue
        number = _number(value, field)
        if field in _NUMBERS.values() and number is None:
            one.leave()
            continue
        fields[field] = value if number is None else number
        take_formal(one)
        one.take("Value")


def _number(value: str, field: str) -> float | None:
    if field == "duration":
        return float(value) if _DURATION.fullmatch(value) else None
    if field in _NUMBERS.values():
        return int(value) if _WHOLE.fullmatch(value) and int(value) <= LARGEST else None
    return None
