"""The content of an item: its body, other renditions of the body, and files.

The body is XHTML in ``inlineXML``; a body that came in other forms is read where it is
markup or plain text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsitem.errors import LimitError, ReadError
from newsitem.formats import _xhtml
from newsitem.formats._body_reader import read_body
from newsitem.formats._cursor import made, several
from newsitem.formats._flow_reader import name_of
from newsitem.formats._vocabulary import NITF, XHTML
from newsitem.formats._xml import Node, escape, parse, tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._links import (
    characteristic_values,
    read_rendition,
    take_characteristics,
    write_rendition,
)
from newsitem.model.body import blocks
from newsitem.model.media import BodyRendition
from newsitem.text import SPACE, clean, collapse, words

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._body_reader import Body
    from newsitem.model.article import Article

XHTML_TYPE = "application/xhtml+xml"
_PLAIN = frozenset({"text/plain"})
_MARKUP = frozenset(
    {XHTML_TYPE, "text/html", "application/html+xml", "application/nitf+xml"}
    | {"application/xml", "text/xml", "text/vnd.iptc.nitf"}
    | {"xhtml/xml", "application/xhtml+html"}  # as agencies have it
)  # types of which it shows in the markup which one it is
_BLOCK_START = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|html)[\s>]", re.IGNORECASE)
_OTHER = f"{g2.OWN}-rendition:other"  # a rendition of the body in no role


def write_content_set(article: Article) -> str:
    """``contentSet``, or nothing."""
    inner = ""
    if article.body or article.quotes:
        body = _xhtml.write(article.body, article.quotes, article.locations, article.divisions)
        values = [
            ("contenttype", XHTML_TYPE),
            ("xml:lang", article.body_language),
            *characteristic_values(article.body_characteristics),
        ]
        inner = tag("inlineXML", values, body)
    inner += "".join(map(_write_body_rendition, article.body_renditions))
    inner += "".join(map(write_rendition, article.renditions))
    return tag("contentSet", (), inner) if inner else ""


def read_content_set(
    node: Node | None, said: dict[str, str], fields: dict[str, Any]
) -> dict[str, Any]:
    """The fields that ``contentSet`` holds; ``fields`` are those that the metadata holds.

    The body is the first inline content that is in no rendition's role, or else the first
    that is text; all other inline content is a rendition of it.
    """
    if node is None:
        return {}
    inline = node.all("inlineXML", "inlineData")
    main = next(
        (one for one in inline if not one.peek("rendition")), inline[0] if inline else None
    )
    if "body" in words(said.get("absent", "")):
        main = None
    body = _read_body(main, fields) if main else {}
    others = several((one for one in inline if one is not main), _read_body_rendition)
    return {
        **body,
        "body_renditions": (*body.get("body_renditions", ()), *others),
        "renditions": several(node.all("remoteContent"), read_rendition),
    }


def _read_body(node: Node, fields: dict[str, Any]) -> dict[str, Any]:
    if node.name == "inlineData":
        if (markup := _escaped_markup(node)) is not None:
            body = _read_markup(node, markup)
            return {"body": body.blocks, "divisions": body.divisions, **_take_said(node)}
        return _read_plain(node)
    _take_type(node, _MARKUP)
    body = _read_markup(node, headline=fields.get("headline", ""))
    head = next(node.element.iter("{*}body.head"), None)
    said = {} if head is None else _read_head(node, head, fields)
    return {
        **said,
        "body": body.blocks,
        "divisions": body.divisions,
        "quotes": body.quotes,
        "mentions": body.mentions,
        **_take_said(node),
    }


def _read_plain(node: Node) -> dict[str, Any]:
    """The body that is plain text; data of another type is a rendition of the body."""
    _take_type(node, _PLAIN)
    role = node.peek("rendition")
    rendition = _read_body_rendition(node)
    if rendition is None or rendition.content_type:
        return {"body_renditions": (rendition,) if rendition else ()}
    if role:
        node.leave_value("rendition", role)
    return {
        "body": blocks(rendition.data),
        "body_language": rendition.language,
        "body_characteristics": rendition.characteristics,
    }


def _read_head(node: Node, element: etree._Element, fields: dict[str, Any]) -> dict[str, str]:
    """The headline and byline in the head of NITF, where the metadata has none or the same."""
    name = element.tag.rpartition("}")[2]
    head = Node(element, element.tag.removesuffix(name))
    hedline = head.one("hedline")
    lines = {"headline": hedline.one("hl1") if hedline else None, "byline": head.one("byline")}
    said = {}
    for field, line in lines.items():
        text = collapse(clean("".join(line.element.itertext()))) if line else ""
        if line and text and fields.get(field, "") in {"", text}:
            line.take_text()
            line.take_children()
            said[field] = text
        elif line:
            line.leave()
    for part in head.unread(node.withdraw_part(name)):
        node.leave_part(part)
    return said


def _take_type(node: Node, types: frozenset[str]) -> None:
    """Take the type of the content where the body itself says it."""
    if node.peek("contenttype").lower() in types:
        node.take("contenttype")


def _take_said(node: Node) -> dict[str, Any]:
    """What is said of the body."""
    return {
        "body_language": g2.take_language(node),
        "body_characteristics": take_characteristics(node),
    }


def _escaped_markup(node: Node) -> etree._Element | None:
    """The elements that ``inlineData`` holds as text, as some agencies send a body."""
    text = "".join(node.element.itertext()).strip(SPACE)
    if not _BLOCK_START.match(text):
        return None
    try:
        return parse(f"<div>{text}</div>".encode())
    except (ReadError, LimitError):
        return None


def _read_markup(node: Node, element: etree._Element | None = None, headline: str = "") -> Body:
    element = node.element if element is None else element
    is_nitf = any(name_of(child) == "nitf" for child in element)
    body = read_body(element, NITF if is_nitf else XHTML, headline)
    node.take_children()
    node.take_text()
    for part in body.unread:
        node.leave_part(part)
    return body


def _write_body_rendition(rendition: BodyRendition) -> str:
    values = [
        *(
            g2.token_values("rendition", rendition.role)
            if rendition.role
            else [("rendition", _OTHER)]
        ),
        ("contenttype", rendition.content_type),
        ("xml:lang", rendition.language),
        *characteristic_values(rendition.characteristics),
    ]
    if rendition.blocks:
        body = _xhtml.write(rendition.blocks, divisions=rendition.divisions)
        return tag("inlineXML", values, body)
    return tag("inlineData", values, escape(rendition.data))


def _read_body_rendition(node: Node) -> BodyRendition | None:
    role = g2.take_token(node, "rendition")
    content: dict[str, Any] = {}
    if node.name == "inlineData":
        content["data"] = node.raw_text()
    else:
        body = _read_markup(node)
        content = {"blocks": body.blocks, "divisions": body.divisions}
    return made(
        node,
        lambda: BodyRendition(
            **content,
            content_type=node.take("contenttype"),
            language=g2.take_language(node),
            role="" if role == _OTHER else role,
            characteristics=take_characteristics(node),
        ),
    )
