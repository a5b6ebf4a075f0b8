"""JSON of senders that is not ninjs but much like it: under which names it has ninjs' members.

What is in no table stays under its own name, and is unread where ninjs has no such member.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsitem.formats._json import Json

Item: TypeAlias = "dict[str, Json]"


@attrs.frozen(eq=False)
class Names:
    """The names of an object's members, each with the one in ninjs.

    ``inner`` are those of the objects in a member, by its name in ninjs, and ``kinds`` the
    words for the types of items.
    """

    names: Mapping[str, str]
    inner: Mapping[str, Names] = attrs.field(factory=dict)
    kinds: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen(eq=False)
class Dialect:
    """The JSON of one sender, known by members that no version of ninjs has.

    ``envelope`` are members around its items.
    """

    title: str
    known_by: frozenset[str]
    names: Names
    envelope: frozenset[str] = frozenset()


PLAIN = Names({})


def _of_dpa() -> Names:
    inner = {
        "renditions": Names({"url": "href"}),
        "descriptions": Names({"description": "value"}),
        "edNotes": Names({"ednote": "value", "is_publishable": "public"}),
    }
    item = Names(
        {
            "urn": "uri",
            "version_created": "versioncreated",
            "content_created": "contentcreated",
            "kicker": "headline_kicker",
            "subhead": "headline_subhead",
            "teaser": "description_teaser",
            "caption": "description_caption",
            "creditline": "description_creditline",
            "article_html": "body_html",
            "infobox_html": "body_infobox_html",
            "linkbox_html": "body_linkbox_html",
            "ednotes": "edNotes",
            "keyword_names": "keywords",
        },
        inner,
        {"image": "picture"},
    )
    inner["associations"] = item
    return item


DIALECTS = (
    Dialect("dpa digitalwires", frozenset({"urn", "version_created"}), _of_dpa()),
    Dialect(
        "the AP media API",
        frozenset({"editorialpriority"}),
        Names({"photographer": "authors"}),
        frozenset({"api_version", "org_name", "data"}),
    ),
    Dialect(
        "Superdesk's archive",
        frozenset({"_current_version", "state"}),
        Names({"abstract": "description_html"}),
    ),
)


def dialect_of(item: Item) -> Dialect | None:
    """The dialect of an item, if it is in one and all its names can be put back."""
    for one in DIALECTS:
        if one.known_by <= item.keys() and restored(renamed(item, one.names), one.names) == item:
            return one
    return None


def renamed(item: Item, table: Names) -> Item:
    """An item under the names of ninjs; a member whose name there is taken keeps its own."""
    members = {spelt(item, name, table.names): value for name, value in item.items()}
    return {name: _within(value, name, table, renamed) for name, value in members.items()}


def restored(item: Item, table: Names) -> Item:
    """An item under the names of its sender again."""
    own = {name: key for key, name in table.names.items()}
    return {
        spelt(item, name, own): _within(value, name, table, restored)
        for name, value in item.items()
    }


def spelt(item: Item, name: str, names: Mapping[str, str]) -> str:
    """What a member is called by a table, unless another one of the object has that name."""
    other = names.get(name, name)
    return name if other in item else other


def _within(value: Json, name: str, table: Names, change: Callable[[Item, Names], Item]) -> Json:
    """The value of a member with the objects in it, of an array, changed too."""
    inner = table.inner.get(name)
    if inner is None or not isinstance(value, list):
        return value
    return [change(one, inner) if isinstance(one, dict) else one for one in value]
