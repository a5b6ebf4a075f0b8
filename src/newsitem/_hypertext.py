"""HTML that runs nothing: a document, its elements, and values of the model as lists."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import TYPE_CHECKING, cast

import attrs

from newsitem.formats._xml import escape, values
from newsitem.text import clean

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

_WEB = re.compile(r"(?:https?://|mailto:)[^ ]", re.IGNORECASE)
_NAMING = ("name", "text", "headline", "value", "title", "href", "uri", "literal", "qcode")
_PLACES = frozenset({"mentions", "extents", "spans"})  # the story shows them
_SAYS_NOTHING = (None, "", ())


def document(title: str, body: str, style: str, language: str = "") -> str:
    """A page that loads nothing; ``body`` is HTML, the title is text.

    Its Content-Security-Policy (https://www.w3.org/TR/CSP3/) allows its own style alone.
    """
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    style_alone = f"default-src 'none'; style-src 'sha256-{digest}'"
    policy = f"{style_alone}; base-uri 'none'; form-action 'none'"
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta http-equiv="x-dns-prefetch-control" content="off">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{shown(title)}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


def shown(text: str) -> str:
    """``text`` as character data of HTML, without what no format could carry."""
    return escape(clean(text))


def element(name: str, content: str, pairs: Iterable[tuple[str, object]] = ()) -> str:
    """An element with attributes, those that are empty left out, and content that is HTML."""
    return f"<{name}{values(pairs)}>{content}</{name}>"


def listed(items: Iterable[str], name: str = "ul") -> str:
    """A list, numbered where its ``name`` is ``ol``, of items that are HTML."""
    return element(name, "".join(element("li", item) for item in items))


def is_web_address(address: str) -> bool:
    """Whether one may follow it from a page that lies anywhere."""
    return bool(_WEB.match(address))


def link(address: str) -> str:
    """A link, or the address itself where one cannot follow it."""
    if not is_web_address(address):
        return shown(address)
    pairs = [("href", address), ("rel", "noreferrer"), ("target", "_blank")]
    return element("a", shown(address), pairs)


def fields(value: object, without: Collection[str] = ()) -> str:
    """A list of a value's fields, those left out that are as they are by default."""
    rows = (
        f"<dt>{field.name.replace('_', ' ')}</dt><dd>{_value(got)}</dd>"
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
        if field.name not in without
        and (got := getattr(value, field.name)) not in _SAYS_NOTHING
        and got != field.default
    )
    content = "".join(rows)
    return element("dl", content) if content else ""


def _value(value: object) -> str:
    if isinstance(value, tuple):
        items = map(_value, value)
        return next(items) if len(value) == 1 else listed(items)
    if attrs.has(type(value)):
        return _thing(value)
    return link(str(value))


def _thing(value: object) -> str:
    """A name, and the other fields for those who want to see them."""
    naming = next((name for name in _NAMING if getattr(value, name, "")), "")
    rest = fields(value, {naming, *_PLACES})
    if not naming:
        return rest
    name = str(getattr(value, naming))
    if not rest:
        return link(name)
    return element("details", element("summary", shown(name)) + rest)
