"""``Location``: a place and those around it, each a property."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made
from newsitem.formats._xml import tag
from newsitem.formats.newsml_1._values import formal, take_code, take_pair
from newsitem.model.locations import Location
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.model.locations import LocationKind

ORIGIN, EVENT = "Origin", "Event"  # how a place is present in a story

# Properties of a location, from the narrowest place on, and what kind of place each is.
_PLACES: dict[str, LocationKind] = {
    "Name": "",
    "SubLocation": "poi",
    "City": "city",
    "County": "area",
    "Area": "area",
    "CountryArea": "region",
    "Region": "region",
    "State": "region",
    "StateProvince": "region",
    "StateOrProvince": "region",
    "Province": "region",
    "Country": "country",
    "CountryName": "country",
    "WorldRegion": "area",
    "Continent": "area",
}
_ORDER = {name: number for number, name in enumerate(_PLACES)}
_WRITTEN = {"poi": "SubLocation", "city": "City", "area": "Area", "region": "CountryArea"} | {
    "country": "Country",
    "": "Name",
}
_CODES = frozenset({"CountryCode", "ISO"})
_COUNTRY = re.compile(r"[A-Z]{2,3}")
_WORLD = frozenset(
    {"Africa", "Asia", "Asia Pacific", "Australia/Oceania", "Europe", "Latin America"}
    | {"Middle East", "North America", "Oceania", "South America", "Caribbean"}
)  # what some agencies name in a property "Region"
_POSITION = frozenset({"latitude", "longitude"})


def write_location(place: Location, how: str) -> str:
    """A place and those around it that have names."""
    shown = place.name or place.literal or place.qcode or place.uri
    pairs = [(_WRITTEN[place.kind], shown)]
    if place.country_code and place.kind != "country":
        pairs.append(("Country", place.country_code))
    pairs += [(_WRITTEN[one.kind], one.name) for one in place.broader if one.name and one.kind]
    if place.latitude is not None:
        pairs.append(("Latitude", repr(place.latitude)))
        pairs.append(("Longitude", repr(place.longitude)))
    inner = "".join(formal("Property", name, [("Value", value)]) for name, value in pairs)
    return tag("Location", [("HowPresent", how)], inner)


def read_location(node: Node) -> Location | None:
    """The place of an element; properties of other names stay unread."""
    places, position = [], []
    for one in list(_with_inner(node.all("Property"))):
        name = one.peek("FormalName")
        if (name in _PLACES or name in _CODES) and not one.has_children():
            if on_one_line(one.peek("Value")):
                places.append(one)
            else:
                one.take("Value")
        elif name.lower() in _POSITION:
            position.append(one)
        else:
            one.leave()
    place = made(node, lambda: read_place(places))
    return _placed(place, position) if place and position else place


def _with_inner(nodes: Sequence[Node]) -> Iterator[Node]:
    """Properties, each with those in it, which are places around it."""
    for node in nodes:
        yield node
        yield from _with_inner(node.all("Property"))


def read_place(nodes: Sequence[Node]) -> Location | None:
    """The narrowest place of several properties, with its country's code and those around it."""
    ordered = sorted(nodes, key=lambda node: _ORDER.get(_name_of(node), -1))
    found, code = [], ""
    for node in ordered:
        name, value = _name_of(node), on_one_line(node.peek("Value"))
        take_pair(node)
        if not code and (name in _CODES or (name == "Country" and _COUNTRY.fullmatch(value))):
            code = value.upper()
        else:
            code_of = on_one_line(node.take("Code"))
            qcode = take_code(node, code_of, "AllowedValues")
            found.append(Location(value, _PLACES.get(name, ""), literal=code_of, qcode=qcode))
    if not found:
        return Location(code, "country", code) if code else None
    return attrs.evolve(found[0], country_code=code, broader=found[1:])


def _name_of(node: Node) -> str:
    """The name of the property that a place is; a region may be one of the world."""
    return "WorldRegion" if node.peek("Value") in _WORLD else node.peek("FormalName")


def _placed(place: Location, position: Sequence[Node]) -> Location:
    """A place with its coordinates; what are none stays unread."""
    said = {one.peek("FormalName").lower(): one.peek("Value") for one in position}
    try:
        found: dict[str, Any] = {name: float(value) for name, value in said.items()}
        whole = attrs.evolve(place, **found)
    except (ValueError, ModelError):
        return place
    for one in position:
        take_pair(one)
    return whole
