"""Taking values out of the elements of a document, for any format in XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from newsitem.errors import ModelError
from newsitem.formats._xml import XML
from newsitem.model.concepts import Label

if TYPE_CHECKING:
    from newsitem.formats._xml import Node

T = TypeVar("T")

_MOST_DIGITS = 17


def take_language(node: Node, name: str = f"{XML}lang") -> str:
    """The language tag in an attribute; one that is none stays unread."""
    tag_given = node.take(name)
    if not tag_given:
        return ""
    try:
        Label("?", language=tag_given.replace("_", "-"))
    except ModelError:
        node.leave_value(name, tag_given)
        return ""
    if "_" in tag_given:
        node.note(f"the language {tag_given!r} is read as {tag_given.replace('_', '-')!r}")
    return tag_given.replace("_", "-")


def take_integer(node: Node, name: str, most: int = 2**53 - 1, *, least: int = 0) -> int | None:
    """The whole number in an attribute; one out of range stays unread."""
    value = node.peek(name)
    if not (value.isascii() and value.isdigit() and len(value) < _MOST_DIGITS):
        return None
    if not least <= int(value) <= most:
        return None
    return int(node.take(name))
