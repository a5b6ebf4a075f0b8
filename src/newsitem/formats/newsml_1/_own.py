"""What the elements of NewsML do not say, in properties of this library's own.

A property is named after a field of the article. Its value is the field: a text or date as
it is, a structure in JSON.
"""

from __future__ import annotations

import typing
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from newsitem.errors import NewsItemError
from newsitem.formats._json import decode, encode, plain
from newsitem.formats._xml import values
from newsitem.formats.newsml_1._values import OWN
from newsitem.model.article import Article
from newsitem.times import DateTime

if TYPE_CHECKING:
    from newsitem.formats._json import Json
    from newsitem.formats._xml import Node

_FIELDS = tuple(field.name for field in attrs.fields(Article))


def write_own(article: Article, said: Article) -> str:
    """A property for each field in which the article differs from what was ``said`` of it."""
    pairs = [
        (name, _encoded(getattr(article, name)))
        for name in _FIELDS
        if getattr(article, name) != getattr(said, name)
    ]
    return "".join(
        f"<Property{values([('FormalName', OWN + name), ('Value', value)])}/>"
        for name, value in pairs
    )


def read_own(nodes: list[Node]) -> tuple[dict[str, Any], list[Node]]:
    """The fields that properties give, and these properties; others are not touched."""
    fields: dict[str, Any] = {}
    used = []
    for node in nodes:
        name = node.peek("FormalName").removeprefix(OWN)
        if name not in _FIELDS or name in fields:
            continue
        try:
            fields[name] = _decoded(name, node.peek("Value"))
        except (NewsItemError, msgspec.ValidationError):
            continue
        used.append(node)
    return fields, used


def is_own(node: Node) -> bool:
    """Whether a property is one of this library's own."""
    return node.peek("FormalName").startswith(OWN)


def _encoded(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, DateTime):
        return value.text
    return encode(plain(value)).decode()


@cache
def _hints() -> dict[str, Any]:
    return typing.get_type_hints(Article)


def _decoded(name: str, text: str) -> object:
    """The value of a field. Raises what the JSON or a value in it is refused with."""
    hint = _hints()[name]
    if hint is str:
        return text
    if hint == DateTime | None:
        return DateTime(text) if text else None
    if not text:
        return None
    value: Json = text if _is_word(hint) else decode(text.encode())
    return msgspec.convert(value, hint, dec_hook=lambda kind, said: kind(said))


def _is_word(hint: object) -> bool:
    """Whether a field holds one of several words."""
    return typing.get_origin(hint) is typing.Literal
