"""What an item asserts of its concepts beyond naming them: here, where its places lie.

A ``subject`` has no room for coordinates; an ``assert`` of the same identifier has
(NewsML-G2 Specification 2.35, "Assert"). What is written carries the place's number too.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, TypeAlias

import attrs

from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _values as g2

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.locations import Location

Identified: TypeAlias = "defaultdict[tuple[str, str], deque[int]]"

_IDENTIFIERS = ("qcode", "uri", "literal")
_PLACE_ID = "x-newsitem-place-"  # of what is asserted of location number n


def write_assertions(article: Article) -> str:
    """What is said of the places of the story beyond their names, each in an ``assert``."""
    return "".join(
        tag("assert", [("id", f"{_PLACE_ID}{number}"), *g2.identifier_values(place)], position)
        for number, place in enumerate(article.locations)
        if (position := g2.write_position(place))
    )


def with_assertions(places: tuple[Location, ...], nodes: list[Node]) -> tuple[Location, ...]:
    """The places with what ``assert`` elements say of them, by number or by identifier."""
    found = list(places)
    open_places = _without_position(places)
    for node in nodes:
        number = _place_of(node, open_places, len(found))
        if number is None:
            node.leave()
            continue
        for name in ("id", *_IDENTIFIERS):
            node.take(name)
        found[number] = attrs.evolve(found[number], **g2.take_position(node))
    return tuple(found)


def _without_position(places: tuple[Location, ...]) -> Identified:
    """The numbers of the places that have no coordinates yet, by each of their identifiers."""
    numbers: Identified = defaultdict(deque)
    for number, place in enumerate(places):
        for name in _IDENTIFIERS:
            if place.latitude is None and getattr(place, name):
                numbers[name, getattr(place, name)].append(number)
    return numbers


def _place_of(node: Node, places: Identified, count: int) -> int | None:
    own = node.peek("id").removeprefix(_PLACE_ID)
    if own != node.peek("id") and own.isascii() and own.isdigit() and int(own[:9]) < count:
        return int(own[:9])
    for name in _IDENTIFIERS:
        if numbers := places.get((name, node.peek(name))):
            return numbers.popleft()
    return None
