"""What an item asserts of its concepts beyond naming them.

A ``subject`` has no room for coordinates, an address or contacts; an ``assert`` of the same
identifier has (NewsML-G2 Specification 2.35, "Assert"). Such details of a place of the
story are that place's; the number of the place stands in what is written of it. Every other
assertion is a concept of its own.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _parties as parties
from newsitem.formats.newsml_g2 import _places as geo
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._links import read_link
from newsitem.model.concepts import Concept, Label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.locations import Location

Identified: TypeAlias = "defaultdict[tuple[str, str], deque[int]]"

_IDENTIFIERS = ("qcode", "uri", "literal")
PLACE_ID = "x-newsitem-place-"  # of what is asserted of location number n
_DETAILS = ("geoAreaDetails", "POIDetails")  # what is asserted of places alone


def write_assertions(article: Article) -> str:
    """What is said of the places of the story beyond their names, and other assertions."""
    places = "".join(
        tag("assert", [("id", f"{PLACE_ID}{number}"), *g2.identifier_values(place)], details)
        for number, place in enumerate(article.locations)
        if (details := geo.write_details(place))
    )
    return places + "".join(map(_write_assertion, article.assertions))


class Assertions:
    """The ``assert`` elements of an item, until what they speak of is known."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self._located = {
            identifier
            for node in nodes
            if not _is_own(node) and node.has(*_DETAILS)
            for identifier in _identifiers(node)
        }

    def locates(self, subject: Node) -> bool:
        """Whether it is asserted of a subject that it lies somewhere."""
        return not self._located.isdisjoint(_identifiers(subject))

    def read(
        self, locations: tuple[Location, ...], located: tuple[Location, ...]
    ) -> dict[str, Any]:
        """The places with what is asserted of them, by number or identifier, and the rest.

        A place of which nothing but details is said is one of the story's, too.
        """
        found = [*locations, *located]
        added = []
        numbers: Identified = defaultdict(deque)
        for number, place in enumerate(found):
            for name in _IDENTIFIERS:
                if identifier := getattr(place, name):
                    numbers[name, identifier].append(number)
        others = []
        for node in self.nodes:
            place_number = _place_of(node, numbers, len(locations))
            if place_number is not None:
                found[place_number] = _with_assertion(found[place_number], node)
            elif node.has(*_DETAILS):
                added.append(node)
            else:
                others.append(node)
        count = len(locations)
        return {
            "locations": (*found[:count], *several(added, geo.read_location)),
            "located": tuple(found[count:]),
            "assertions": several(others, _read_assertion),
        }


def _is_own(node: Node) -> bool:
    return node.peek("id").startswith(PLACE_ID)


def _identifiers(node: Node) -> Iterable[tuple[str, str]]:
    return [(name, node.peek(name)) for name in _IDENTIFIERS if node.peek(name)]


def _place_of(node: Node, numbers: Identified, count: int) -> int | None:
    own = node.peek("id").removeprefix(PLACE_ID)
    if _is_own(node) and own.isascii() and own.isdigit() and int(own[:9]) < count:
        return int(own[:9])
    if not node.has(*_DETAILS):
        return None
    for identifier in _identifiers(node):
        if found := numbers.get(identifier):
            # Several places of one identifier: the next assertion is of the next of them.
            return found.popleft() if len(found) > 1 else found[0]
    return None


def _with_assertion(place: Location, node: Node) -> Location:
    """The place with what is asserted of it; what it already has otherwise stays unread."""
    if _is_own(node):
        node.take("id")
    g2.take_identifiers(node)
    name, names = parties.take_names(node)
    known = {place.name, *(one.text for one in place.names)}
    if name not in known and name not in {one.text for one in names}:
        names = (Label(name), *names) if name else names
    changes: dict[str, Any] = {
        "names": place.names + tuple(one for one in names if one not in place.names),
    }
    for field, element, read in (
        ("same_as", "sameAs", concepts.read_concept),
        ("broader", "broader", geo.read_broader),
        ("related", "related", concepts.read_related),
        ("facets", "facet", concepts.read_concept),
        ("remote_infos", "remoteInfo", read_link),
    ):
        old: tuple[Any, ...] = getattr(place, field)
        new = several(node.all(element), read)
        changes[field] = old + tuple(one for one in new if one not in old)
    if place.latitude is None and not (place.address or place.contacts):
        changes |= geo.take_details(node)
    return made(node, lambda: attrs.evolve(place, **changes)) or place


def _write_assertion(concept: Concept) -> str:
    more = ""
    if concept.type:
        ((name, token),) = g2.token_values("", concept.type)
        more += tag("type", [(name or "qcode", token)])
    if concept.contacts:
        is_person = concept.type.rpartition(":")[2] == "person"
        details = "personDetails" if is_person else "organisationDetails"
        more += tag(details, (), parties.write_contacts(concept.contacts))
    return concepts.write_concept("assert", concept, concepts.ASSERTED, more)


def _read_assertion(node: Node) -> Concept | None:
    fields = concepts.take_concept(node)
    if kind := node.one("type"):
        fields["type"] = g2.take_token(kind, "qcode", "uri")
    fields["contacts"] = parties.take_contacts(node, "personDetails", "organisationDetails")
    return concepts.named(node, made(node, lambda: Concept(**fields)))
