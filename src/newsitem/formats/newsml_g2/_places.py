"""Places: where a story was filed and what it speaks of, with coordinates and addresses.

NewsML-G2 Specification 2.35, "Flexible Location Property" and the details of areas and
points of interest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag, text_tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._links import read_link
from newsitem.formats.newsml_g2._parties import (
    COUNTRY_REL,
    TYPE_REL,
    read_contacts,
    take_names,
    take_own,
    write_contacts,
    write_names,
    write_own,
)
from newsitem.formats.newsml_g2._values import PLACE_TYPES
from newsitem.model.locations import Address, Location
from newsitem.text import SPACE

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_g2._values import Values

_KIND_OF_CODE = {
    "city": "city",
    "statprov": "region",
    "region": "region",
    "country": "country",
    "geoarea": "area",
    "poi": "poi",
}
_COUNTRY = "iso3166-1a"  # followed by the number of letters: IPTC's aliases for ISO 3166-1


def write_location(name: str, place: Location) -> str:
    """A place, with the places around it."""
    values = _place_values(place)
    if name == "subject":
        values += [(field, getattr(place, field)) for field in ("relevance", "confidence", "rank")]
    inner = write_names(place.name, place.names) + concepts.write_remote_infos(place)
    inner += _write_classes(place) + "".join(map(_write_broader, place.broader))
    inner += concepts.write_relations(place, concepts.BESIDE)
    inner += _write_country(place.country_code) + write_own(TYPE_REL, place.type)
    return tag(name, values, inner + (write_details(place) if name == "located" else ""))


def is_place(node: Node) -> bool:
    """Whether a subject is a place."""
    return node.peek("type") in PLACE_TYPES.values()


def read_location(node: Node) -> Location | None:
    """A place, with the places around it."""
    return made(
        node,
        lambda: Location(
            **_take_place(node),
            broader=several(node.all("broader"), read_broader),
            relevance=g2.take_integer(node, "relevance", 100),
            confidence=g2.take_integer(node, "confidence", 100),
            rank=g2.take_integer(node, "rank"),
            remote_infos=several(node.all("remoteInfo"), read_link),
            **take_details(node),
        ),
    )


def _write_classes(place: Location) -> str:
    """Where a place stands in its vocabulary, and what narrows it down."""
    facets = concepts.write_relations(place, concepts.WITH_FACETS)
    return concepts.write_hierarchy(place) + facets


def _write_broader(place: Location) -> str:
    inner = write_names(place.name, place.names) + _write_classes(place)
    inner += concepts.write_relations(place, concepts.WITHIN)
    inner += _write_country(place.country_code) + write_own(TYPE_REL, place.type)
    return tag("broader", _place_values(place), inner)


def read_broader(node: Node) -> Location | None:
    """A place around another."""
    return made(node, lambda: Location(**_take_place(node)))


def _place_values(place: Location) -> Values:
    values = [*g2.identifier_values(place), ("type", PLACE_TYPES[place.kind])]
    for name in ("how", "why", "creator"):
        values += g2.token_values(name, getattr(place, name))
    return values


def _take_place(node: Node) -> dict[str, Any]:
    name, names = take_names(node)
    place_type, related = take_own(node, TYPE_REL)
    country, related = _take_country(related)
    kind, given = _take_kind(node)
    return {
        **g2.take_identifiers(node),
        "name": name,
        "names": names,
        "kind": kind,
        "type": place_type or given,
        "country_code": country,
        "same_as": several(node.all("sameAs"), concepts.read_concept),
        "related": several(related, concepts.read_related),
        "facets": several(node.all("facet"), concepts.read_concept),
        "hierarchy": concepts.take_hierarchy(node),
        **{field: g2.take_token(node, field) for field in ("how", "why", "creator")},
    }


def _take_kind(node: Node) -> tuple[str, str]:
    """The kind of a place, and its type where that says it in other words."""
    kinds = {qcode: kind for kind, qcode in PLACE_TYPES.items()}
    if node.peek("type") in kinds:
        return kinds[node.take("type")], ""
    given = g2.take_token(node, "type")
    return _KIND_OF_CODE.get(given.rpartition(":")[2].lower(), ""), given


def _write_country(code: str) -> str:
    values = [("rel", COUNTRY_REL), ("qcode", f"{_COUNTRY}{len(code)}:{code}")]
    return tag("related", values) if code else ""


def _take_country(related: list[Node]) -> tuple[str, list[Node]]:
    """The code of the country, and what else is related."""
    for one in related:
        scheme, _, code = one.peek("qcode").partition(":")
        if one.peek("rel") == COUNTRY_REL and scheme.startswith(_COUNTRY):
            one.take("qcode")
            one.take("rel")
            return code, [other for other in related if other is not one]
    return "", related


# Details of places


def write_details(place: Location) -> str:
    """The coordinates, address and contacts of a place.

    The altitude stands where it is whole metres, as the schema asks.
    """
    inner = _write_position(place)
    if not (inner or place.address or place.contacts):
        return ""
    if place.address:
        inner += _write_address(place.address)
    if place.contacts:
        inner += write_contacts(place.contacts)
    is_point = place.kind == "poi" or place.address or place.contacts
    return tag("POIDetails" if is_point else "geoAreaDetails", (), inner)


def take_details(node: Node) -> dict[str, Any]:
    """The coordinates, address and contacts of a place; an empty latitude stays unread."""
    found: dict[str, Any] = {}
    for details in node.all("geoAreaDetails", "POIDetails"):
        position, address = details.one("position"), details.one("address")
        if position and "latitude" not in found:
            found |= _take_coordinates(position)
        if address and "address" not in found:
            found["address"] = _read_address(address)
        contacts = read_contacts(details.all("contactInfo"))
        found["contacts"] = (*found.get("contacts", ()), *contacts)
    return found


def _write_position(place: Location) -> str:
    if place.latitude is None or place.longitude is None:
        return ""
    values = [("latitude", g2.decimal(place.latitude)), ("longitude", g2.decimal(place.longitude))]
    if place.altitude is not None and place.altitude == int(place.altitude):
        values.append(("altitude", str(int(place.altitude))))
    return tag("position", values)


def _take_coordinates(node: Node) -> dict[str, Any]:
    try:
        found = {name: float(node.peek(name)) for name in ("latitude", "longitude")}
        if altitude := node.peek("altitude"):
            found["altitude"] = float(altitude)
        Location("?", **found)  # type: ignore[arg-type]
    except (ValueError, ModelError):
        return {}
    for name in found:
        node.take(name)
    return found


def _write_address(address: Address) -> str:
    inner = [
        *(g2.write_label("line", one) for one in address.lines),
        *(
            concepts.write_concept("locality", one, concepts.WITH_ROLE)
            for one in address.localities
        ),
        *(concepts.write_concept("area", one, concepts.WITH_ROLE) for one in address.areas),
        concepts.write_concept("country", address.country, concepts.FLEX)
        if address.country
        else "",
        text_tag("postalCode", address.postal_code) if address.postal_code else "",
        concepts.write_concept("worldRegion", address.world_region, concepts.FLEX)
        if address.world_region
        else "",
    ]
    return tag("address", g2.token_values("role", address.role), "".join(inner))


def _read_address(node: Node) -> Address | None:
    country, code, region = node.one("country"), node.one("postalCode"), node.one("worldRegion")
    return made(
        node,
        lambda: Address(
            lines=several(node.all("line"), g2.read_label),
            localities=several(node.all("locality"), concepts.read_concept),
            areas=several(node.all("area"), concepts.read_concept),
            country=concepts.read_concept(country) if country else None,
            postal_code=code.text().strip(SPACE) if code else "",
            world_region=concepts.read_concept(region) if region else None,
            role=g2.take_token(node, "role"),
        ),
    )
