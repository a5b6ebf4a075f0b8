"""A document: an item, an array of items, or what holds such an array; and what is around them.

The path of a part is a tuple of steps, names and indices.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from newsitem.errors import ReadError
from newsitem.formats._format import Unread
from newsitem.formats._json import decode, decode_lines, encode
from newsitem.formats.ninjs._item import is_no_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._json import Json

Steps: TypeAlias = "tuple[str | int, ...]"

STRONG = frozenset(
    {"uri", "guid", "versioncreated", "versionCreated", "firstcreated", "firstCreated"}
    | {"pubstatus", "pubStatus", "urgency", "headline", "headlines", "byline", "bodies"}
    | {"slugline", "body_text", "body_html", "body_xhtml", "body_main", "ednote"}
    | {"edNote", "usageterms", "usageTerms", "copyrightnotice", "copyrightNotice"}
    | {"renditions", "associations", "descriptions", "embargoed", "embargoedUntil"}
    | {"infosources", "infoSources", "genres", "rightsinfo", "rightsInfo"}
    | {"trustindicators", "trustIndicators", "trustindicator", "standard", "$standard"}
    | {"mimetype", "representationtype", "representationType", "copyrightholder"}
    | {"copyrightHolder", "contentcreated", "contentCreated", "headline_main"}
    | {"digitalsourcetype", "digitalSourceType"}
)  # members that few other kinds of JSON have

_CLEAR = frozenset(name.lower() for name in STRONG - {"renditions", "associations"})
_DEEPEST = 3  # levels of objects around an array of items


def document(data: bytes) -> Json:
    """One value, or an array of those that stand on lines of their own.

    Raises what :func:`~newsitem.formats._json.decode` raises.
    """
    try:
        return decode(data)
    except ReadError as error:
        if "trailing characters" not in error.message:
            raise
        try:
            return [*decode_lines(data)]
        except ReadError:
            raise error from None


def items(value: Json) -> list[tuple[dict[str, Json], Steps]]:
    """The items of a document with their paths: itself, those in arrays and in what wraps them."""
    return list(_items(value, (), _DEEPEST))


def around(value: Json) -> list[Unread]:
    """What stands around the items: the other members of what wraps them."""
    return list(_around(value, (), _DEEPEST))


def shown(steps: Steps) -> str:
    """A path as text, such as ``items[2]``."""
    parts = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return "".join(parts).removeprefix(".")


def _items(value: Json, steps: Steps, levels: int) -> Iterator[tuple[dict[str, Json], Steps]]:
    if isinstance(value, list):
        for number, one in enumerate(value):
            if isinstance(one, dict):
                yield from _items(one, (*steps, number), levels)
    elif isinstance(value, dict) and _is_item(value):
        yield value, steps
    elif isinstance(value, dict) and levels:
        for name, inner in value.items():
            if _holds_items(inner):
                yield from _items(inner, (*steps, name), levels - 1)


def _is_item(value: dict[str, Json]) -> bool:
    names = {name.lower() for name in value}
    return bool(names & _CLEAR) or is_no_article(value)


def _holds_items(value: Json) -> bool:
    if isinstance(value, list):
        return any(isinstance(one, dict) and _is_item(one) for one in value)
    return isinstance(value, dict)


def _around(value: Json, steps: Steps, levels: int) -> Iterator[Unread]:
    if any(True for _ in _items(value, steps, levels)):
        if isinstance(value, dict) and not _is_item(value):
            for name, inner in value.items():
                yield from _around(inner, (*steps, name), levels - 1)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                yield from _around(one, (*steps, number), levels)
    else:
        yield Unread(shown(steps), encode(value).decode())
