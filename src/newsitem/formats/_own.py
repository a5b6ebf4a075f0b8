"""What the elements of a format do not say of an article, in properties of this library's own.

A property is named after a field of the article. Its value is the field: a text or date as
it is, a structure in JSON. Where a document was edited so that a property contradicts its
elements, the elements count.
"""

from __future__ import annotations

import typing
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from newsitem.errors import NewsItemError
from newsitem.formats._json import decode, encode, plain
from newsitem.model.article import Article
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsitem.formats._json import Json
    from newsitem.formats._xml import Node

PREFIX = "x-newsitem:"  # before the names of these properties

_FIELDS = tuple(field.name for field in attrs.fields(Article))


@attrs.frozen
class Property:
    """The attributes of an element that is a property: of its name, and of its value."""

    name: str
    value: str

    def is_own(self, node: Node) -> bool:
        """Whether an element is a property of this library's own."""
        return node.peek(self.name).startswith(PREFIX)


def own_properties(article: Article, said: Article) -> tuple[tuple[str, str], ...]:
    """Name and value for each field in which the article differs from what was ``said`` of it."""
    return tuple(
        (PREFIX + name, _encoded(getattr(article, name)))
        for name in _FIELDS
        if getattr(article, name) != getattr(said, name)
    )


def read_own(nodes: Sequence[Node], kind: Property) -> tuple[dict[str, Any], list[Node]]:
    """The fields that properties give, and these properties; others are not touched."""
    fields: dict[str, Any] = {}
    used = []
    for node in nodes:
        name = node.peek(kind.name).removeprefix(PREFIX)
        if name not in _FIELDS or name in fields:
            continue
        try:
            fields[name] = _decoded(name, node.peek(kind.value))
        except (NewsItemError, msgspec.ValidationError):
            continue
        used.append(node)
    return fields, used


def with_own(
    article: Article,
    own: tuple[dict[str, Any], list[Node]],
    kind: Property,
    said: Callable[[Article], Article],
) -> Article:
    """The article with what its own properties say, unless its elements no longer say it too.

    ``own`` is what :func:`read_own` gave, ``said`` tells an article as elements alone tell it.
    """
    fields, used = own
    whole = _agreed(article, fields, said) if fields else None
    for node in used:
        if whole is None:
            node.leave()
        else:
            node.take(kind.name)
            node.take(kind.value)
    return article if whole is None else whole


def _agreed(
    article: Article, fields: dict[str, Any], said: Callable[[Article], Article]
) -> Article | None:
    try:
        whole = attrs.evolve(article, **fields)
        told, known = said(whole), said(article)
    except NewsItemError:
        return None
    for name in fields:
        if getattr(told, name) not in (getattr(article, name), getattr(known, name)):
            return None
    return whole


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
