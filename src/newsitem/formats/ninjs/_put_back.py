"""Putting back: an item as its source says it, so that only what was changed differs.

The writer has one order and one name for everything. Before the item as it was and the item
as it is are compared, both are laid out as the source is: under its names, its main texts
in their places, a plain body plain.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from newsitem.formats.ninjs._bodies import main_body

if TYPE_CHECKING:
    from newsitem.formats._json import Json
    from newsitem.model.article import Article

_OTHER_NAMES = {
    "uri": ("guid", "_id"),
    "headline": ("headline_main", "headline_text", "headline_"),
    "by": ("byline",),
    "byline": ("by",),
    "people": ("persons",),
    "embargoedUntil": ("embargoed",),
}  # by which senders know members
_KEYWORDS = "keywords"  # of which no version of ninjs knows
_IN_ARRAY = re.compile(r"(.*)\[([0-9]+)\]\.value", re.DOTALL)
_FIRST = {
    "headlines": ("main", ""),
    "descriptions": ("creditline",),
}  # roles that are written first


def laid_out(
    members: dict[str, Json], source: dict[str, Json], article: Article
) -> dict[str, Json]:
    """The members of an item, as its source has them."""
    members = _as_spelt(members, source)
    if isinstance(source.get("headline"), str) and "headlines" not in source:
        _take_headline_out(members, article)
    for name, roles in _FIRST.items():
        _place_first(members, source, name, roles)
    if article.body:
        _place_body(members, source, article)
    if isinstance(source.get(_KEYWORDS), list):
        members[_KEYWORDS] = list(article.keywords)
    return members


def _as_spelt(members: dict[str, Json], source: dict[str, Json]) -> dict[str, Json]:
    """The members of an item, under the names that they have in its source."""
    spelt = {name.lower(): name for name in source}
    found: dict[str, Json] = {}
    for name, value in members.items():
        others = (name, *_OTHER_NAMES.get(name, ()))
        found[next((spelt[one.lower()] for one in others if one.lower() in spelt), name)] = value
    return found


def _take_headline_out(members: dict[str, Json], article: Article) -> None:
    """Put the headline in a member of its own, where the others may stand in an array."""
    written = members.pop("headlines", None)
    if not isinstance(written, list):
        return
    members["headline"] = article.headline
    rest = [one for one in written if one != {"role": "main", "value": article.headline}]
    if rest:
        members["headlines"] = rest


def _place_first(
    members: dict[str, Json], source: dict[str, Json], name: str, roles: tuple[str, ...]
) -> None:
    """Put the text that is written first where the source has it."""
    entries, written = source.get(name), members.get(name)
    if not isinstance(entries, list) or not isinstance(written, list) or not written:
        return
    for role in roles:
        for place, one in enumerate(entries):
            if isinstance(one, dict) and one.get("role", "") == role:
                members[name] = _moved(written, place)
                return


def _place_body(members: dict[str, Json], source: dict[str, Json], article: Article) -> None:
    """Put the body where the source has it, and plain where it is plain there."""
    found = main_body(source)
    if found is None or found.kind == "nitf":
        return
    plain = "\n\n".join(block.text for block in article.body)
    in_array = _IN_ARRAY.fullmatch(found.where)
    if in_array and in_array[1] in members:
        entries = cast("list[Json]", members[in_array[1]])
        main = cast("dict[str, Json]", entries[0])
        value = plain if found.kind == "plain" else main["value"]
        members[in_array[1]] = _moved([{"value": value}, *entries[1:]], int(in_array[2]))
    elif not in_array and "body_html" in members:
        value = members.pop("body_html")
        members[found.where] = plain if found.kind == "plain" else value


def _moved(values: list[Json], place: int) -> list[Json]:
    """A list with its first value in another place."""
    first, *rest = values
    return [*rest[:place], first, *rest[place:]]
