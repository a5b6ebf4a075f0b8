"""Parties and places: who made an item, and where what it tells happened.

The positions of GeoJSON have their longitude first (RFC 7946, 3.1.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats.ninjs._concepts import (
    read_contact,
    read_contacts,
    read_identity,
    said,
    write_contacts,
    write_identity,
)
from newsitem.formats.ninjs._members import language, line, number, token
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Address, Location
from newsitem.model.sources import ROLES, Source, once_each

if TYPE_CHECKING:
    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members
    from newsitem.model.article import Article

_PLANE, _SPACE = 2, 3  # numbers in a position, without and with its altitude


def write_places(article: Article) -> Json:
    """The places that a story speaks of."""
    schemes = {one.alias: one.uri for one in article.schemes}
    return [
        said(
            {
                "name": place.name,
                "rel": place.why,
                **write_identity(place, schemes),
                "contactInfo": [*write_contacts(place.contacts), *_write_address(place)],
                "geoJSON": _write_point(place),
            }
        )
        for place in article.locations
    ]


def read_places(node: Members) -> tuple[Location, ...]:
    """The places; ``rel``, which says how a story is about one, is why it is named."""
    return several(node.objects("places", "place"), _read_place)


def _read_place(node: Members) -> Location | None:
    return made(
        node,
        lambda: Location(
            node.text(line, "name"),
            **read_identity(node),
            why=node.text(token, "rel"),
            **_read_contacts(node),
            **_read_point(node),
        ),
    )


def _read_contacts(node: Members) -> dict[str, Any]:
    """The contacts of a place, and its address, which ninjs has among them."""
    address, contacts = None, []
    for one in node.objects("contactInfo"):
        if address is None and one.peek("address") and isinstance(one.peek("address"), dict):
            address = _read_address(one)
        elif found := read_contact(one):
            contacts.append(found)
    return {"address": address, "contacts": contacts}


def _write_address(place: Location) -> list[Json]:
    address = place.address
    if address is None:
        return []
    parts: dict[str, Json] = {
        "lines": [label.text for label in address.lines],
        "locality": ", ".join(one.name for one in address.localities),
        "area": ", ".join(one.name for one in address.areas),
        "postalCode": address.postal_code,
        "country": address.country.name if address.country else "",
    }
    if not said(parts):
        return []
    head: dict[str, Json] = {"role": address.role, "lang": _language(address)}
    return [{**said(head), "address": said(parts)}]


def _language(address: Address) -> str:
    """The language of an address, if it is in one."""
    country = [address.country] if address.country else []
    named = [*address.localities, *address.areas, *country]
    found = {label.language for label in address.lines}
    found |= {label.language for one in named for label in one.names[:1]}
    return found.pop() if len(found) == 1 else ""


def _read_address(node: Members) -> Address | None:
    role = node.text(token, "role") or node.text(token, "type")
    spoken = node.text(language, "lang")
    for one in node.objects("address"):
        return Address(
            lines=one.take(lambda value: _lines(value, spoken), "lines") or (),
            localities=_named(one, "locality", spoken),
            areas=_named(one, "area", spoken),
            country=next(iter(_named(one, "country", spoken)), None),
            postal_code=one.text(line, "postalCode"),
            role=role,
        )
    return None


def _lines(value: Json, spoken: str) -> list[Label]:
    if not isinstance(value, list):
        message = "expected an array of lines"
        raise ModelError(message)
    return [Label(found, language=spoken) for one in value if (found := line(one))]


def _named(node: Members, name: str, spoken: str) -> tuple[Concept, ...]:
    found = node.text(line, name)
    return (Concept(names=(Label(found, language=spoken),)),) if found else ()


def _write_point(place: Location) -> Json:
    if place.latitude is None:
        return None
    position: list[Json] = [place.longitude, place.latitude]
    if place.altitude is not None:
        position.append(place.altitude)
    return {"type": "Point", "coordinates": position}


def _read_point(node: Members) -> dict[str, Any]:
    """Where a place lies, if that is a point; all other GeoJSON stays unread."""
    return node.take(_point, "geoJSON", "geometry_geojson") or {}


def _point(value: Json) -> dict[str, float]:
    if isinstance(value, dict) and set(value) == {"type", "geometry"}:
        value = value["geometry"] if value["type"] == "Feature" else None
    if not isinstance(value, dict) or set(value) != {"type", "coordinates"}:
        message = "expected a point of GeoJSON"
        raise ModelError(message)
    position = value["coordinates"]
    if value["type"] != "Point" or not isinstance(position, list):
        message = "expected a point of GeoJSON"
        raise ModelError(message)
    if len(position) not in {_PLANE, _SPACE}:
        message = "expected two or three numbers"
        raise ModelError(message)
    found = dict(zip(("longitude", "latitude", "altitude"), map(number, position), strict=False))
    Location("?", **found)  # type: ignore[arg-type]  # names of numbers
    return found


def write_sources(article: Article) -> Json:
    """The parties, each once for each of its roles; an ``info_source`` needs none."""
    schemes = {one.alias: one.uri for one in article.schemes}
    parties = once_each(
        tuple(_in_role(one, role, schemes) for one in article.sources for role in one.roles)
    )
    return [
        said(
            {
                "name": one.name,
                "role": (one.function if role == "info_source" else role),
                "uri": one.uri,
                "literal": one.literal,
                "contactInfo": write_contacts(one.contacts),
            }
        )
        for one in parties
        for role in one.roles
    ]


def read_sources(node: Members) -> tuple[Source, ...]:
    """The parties, and the provider and authors of Superdesk."""
    provider = node.text(line, "source", "provider")
    return (
        *((Source(provider, roles="provider"),) if provider else ()),
        *several(node.objects("infoSources", "infosource"), _read_source),
        *several(node.objects("authors"), _read_author),
    )


def _read_author(node: Members) -> Source | None:
    """An author, as Superdesk has them."""
    return made(
        node,
        lambda: Source(
            node.text(line, "name"),
            "person",
            "creator",
            function=node.text(token, "role"),
            literal=node.text(line, "code"),
            description=node.text(line, "biography"),
        ),
    )


def _in_role(one: Source, role: Any, schemes: dict[str, str]) -> Source:  # noqa: ANN401  # a role
    """What ninjs can say of a party in one of its roles."""
    is_other = role == "info_source" and one.function not in ROLES
    return Source(
        one.name,
        roles=role,
        **write_identity(one, schemes),  # type: ignore[arg-type]  # two texts
        function=one.function if is_other else "",
        contacts=one.contacts,
    )


def _read_source(node: Members) -> Source | None:
    role = node.text(token, "role", "rel")
    is_role = role in ROLES
    return made(
        node,
        lambda: Source(
            node.text(line, "name"),
            roles=role if is_role else "info_source",  # type: ignore[arg-type]  # one of them
            **read_identity(node),
            function="" if is_role else role,
            contacts=read_contacts(node),
        ),
    )
