"""The content of an item: its body, other renditions of the body, and files.

The body is XHTML in ``inlineXML``; a body that came in other forms is read where it is
markup or plain text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError, ReadError
from newsitem.formats import _xhtml
from newsitem.formats._body_reader import read_body
from newsitem.formats._flow_reader import name_of
from newsitem.formats._vocabulary import NITF, XHTML
from newsitem.formats._xml import escape, parse, tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._values import several
from newsitem.model.body import blocks
from newsitem.model.media import BodyRendition, Rendition
from newsitem.text import SPACE, words

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._body_reader import Body
    from newsitem.formats._xml import Node
    from newsitem.model.article import Article

XHTML_TYPE = "application/xhtml+xml"
PLAIN = "text/plain"
_BLOCK_START = re.compile(r"<(?:p|div|h[1-6]|ul|ol|table|html)[\s>]", re.IGNORECASE)
_OTHER = f"{g2.OWN}-rendition:other"  # a rendition of the body in no role


def write_content_set(article: Article) -> str:
    """``contentSet``, or nothing."""
    inner = ""
    if article.body or article.quotes:
        body = _xhtml.write(article.body, article.quotes, article.locations)
        inner = tag("inlineXML", [("contenttype", XHTML_TYPE)], body)
    inner += "".join(map(_write_body_rendition, article.body_renditions))
    inner += "".join(map(_write_rendition, article.renditions))
    return tag("contentSet", (), inner) if inner else ""


def read_content_set(node: Node | None, said: dict[str, str]) -> dict[str, Any]:
    """The fields that ``contentSet`` holds.

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
    fields = _read_body(main) if main else {}
    others = several((one for one in inline if one is not main), _read_body_rendition)
    return {
        **fields,
        "body_renditions": (*fields.get("body_renditions", ()), *others),
        "renditions": several(node.all("remoteContent"), _read_rendition),
    }


def _read_body(node: Node) -> dict[str, Any]:
    if node.name == "inlineData":
        if (markup := _escaped_markup(node)) is not None:
            return {"body": _read_markup(node, markup).blocks}
        rendition = _read_body_rendition(node)
        if rendition is None or rendition.content_type not in {"", PLAIN}:
            return {"body_renditions": (rendition,) if rendition else ()}
        return {"body": blocks(rendition.data)}
    body = _read_markup(node)
    if node.peek("contenttype") == XHTML_TYPE:
        node.take("contenttype")
    return {"body": body.blocks, "quotes": body.quotes, "mentions": body.mentions}


def _escaped_markup(node: Node) -> etree._Element | None:
    """The elements that ``inlineData`` holds as text, as some agencies send a body."""
    text = "".join(node.element.itertext()).strip(SPACE)
    if not _BLOCK_START.match(text):
        return None
    try:
        return parse(f"<div>{text}</div>".encode())
    except ReadError:
        return None


def _read_markup(node: Node, element: etree._Element | None = None) -> Body:
    element = node.element if element is None else element
    is_nitf = any(name_of(child) == "nitf" for child in element)
    body = read_body(element, NITF if is_nitf else XHTML)
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
    ]
    if rendition.blocks:
        return tag("inlineXML", values, _xhtml.write(rendition.blocks))
    return tag("inlineData", values, escape(rendition.data))


def _read_body_rendition(node: Node) -> BodyRendition | None:
    role = g2.take_token(node, "rendition")
    content: dict[str, Any] = {}
    if node.name == "inlineData":
        content["data"] = node.raw_text()
    else:
        content["blocks"] = _read_markup(node).blocks
    return g2.made(
        node,
        lambda: BodyRendition(
            **content,
            content_type=node.take("contenttype"),
            language=g2.take_language(node),
            role="" if role == _OTHER else role,
        ),
    )


def _write_rendition(rendition: Rendition) -> str:
    values = [
        ("href", rendition.href),
        ("residref", rendition.uri),
        *g2.token_values("rendition", rendition.role),
        ("contenttype", rendition.content_type),
        ("title", rendition.title),
        ("language", rendition.language),
        ("width", rendition.width),
        ("height", rendition.height),
        ("size", rendition.size),
        ("duration", _seconds(rendition.duration)),
    ]
    return tag("remoteContent", values)


def _seconds(duration: float | None) -> str:
    """Seconds, as a whole number where they are one: older versions know no other."""
    return "" if duration is None else repr(duration).removesuffix(".0")


def _read_rendition(node: Node) -> Rendition | None:
    try:
        duration = float(node.peek("duration")) if node.peek("duration") else None
        rendition = Rendition(
            href=node.take("href"),
            uri=node.take("residref"),
            role=g2.take_token(node, "rendition"),
            content_type=node.take("contenttype"),
            title=node.take("title"),
            language=g2.take_language(node, "language"),
            width=g2.take_integer(node, "width"),
            height=g2.take_integer(node, "height"),
            size=g2.take_integer(node, "size"),
            duration=duration,
        )
    except (ModelError, ValueError):
        node.leave()
        return None
    node.take("duration")
    return rendition
