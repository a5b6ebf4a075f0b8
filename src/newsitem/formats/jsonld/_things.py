"""Parties, concepts and places: schema.org ``Person``, ``Organization``, ``Thing``, ``Place``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from newsitem.formats._cursor import made, several
from newsitem.formats.jsonld._values import (
    compact,
    first_line,
    is_web,
    line,
    read_href,
    read_identity,
    read_label,
    read_line_label,
    read_number,
    read_same_as,
    write_identity,
    write_label,
    write_same_as,
)
from newsitem.model.concepts import Concept, Label
from newsitem.model.contacts import Contact
from newsitem.model.locations import Location
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
    from newsitem.formats.jsonld._values import Members
    from newsitem.model.contacts import ContactKind
    from newsitem.model.locations import LocationKind
    from newsitem.model.sources import SourceKind, SourceRole

_PARTIES: dict[str, SourceKind] = {"Person": "person", "Organization": "organisation"}
_UNKNOWN = "Thing"  # a party of which the kind is not said
_PLACES: dict[str, LocationKind] = {
    "City": "city",
    "AdministrativeArea": "region",
    "State": "region",
    "Country": "country",
    "Place": "",
}
_PLACE_TYPES = {"city": "City", "region": "AdministrativeArea", "country": "Country"}
_CONCEPTS = {
    "Person": "cpnat:person",
    "Organization": "cpnat:organisation",
    "Event": "cpnat:event",
    "Thing": "",
    "DefinedTerm": "",
    "CreativeWork": "",
}
_CONCEPT_TYPES = {kind: name for name, kind in _CONCEPTS.items() if kind}
_CONTACTS: dict[str, ContactKind] = {"email": "email", "telephone": "phone", "faxNumber": "fax"}
_DEEPEST = 8  # places in places, for JSON has a limit of depth


def names_of(part: Part) -> tuple[str, tuple[Label, ...]]:
    """The name of a thing, and its further names."""
    return first_line(part, "name"), several(part.all("alternateName"), read_line_label)


# Parties


def read_source(
    part: Part, roles: tuple[SourceRole, ...] = (), function: str = ""
) -> Source | None:
    """A party; a text stands for its name. None where nothing says which one it is."""
    if not isinstance(part.value, dict):
        name = line(part)
        return made(part, lambda: Source(name, roles=roles, function=function))
    identity = read_identity(part)
    name, names = names_of(part)
    if not (name or any(identity.values())):
        part.leave()
        return None
    kind = next((_PARTIES[one] for one in part.types if one in _PARTIES), "")
    if not kind and any("Organization" in one for one in part.types):
        kind = "organisation"  # of a narrower type, which stays unread
    said = "jobTitle" if part.one("jobTitle") else "description"
    source = made(
        part,
        lambda: Source(
            name,
            cast("SourceKind", kind),
            roles,
            **identity,
            names=names,
            description=first_line(part, said),
            function=function,
            same_as=read_same_as(part),
            contacts=tuple(_contacts(part, identity["uri"])),
        ),
    )
    if source:
        part.take_types(frozenset({*_PARTIES, _UNKNOWN}))
    return source


def _contacts(part: Part, uri: str) -> Iterator[Contact]:
    url = part.one("url")
    if url and url.value != uri and (address := read_href(url)):
        yield Contact("web", address)
    for name, kind in _CONTACTS.items():
        for one in part.all(name):
            if isinstance(one.value, str) and (value := line(one)):
                yield Contact(kind, value)


def write_source(source: Source) -> Json:
    """A party. Of its contacts the first of each kind is written, its roles stand elsewhere."""
    contacts = {one.kind: one.value for one in reversed(source.contacts)}
    members: Members = {
        "@type": next((t for t, kind in _PARTIES.items() if kind == source.kind), _UNKNOWN),
        **write_identity(source),
        "name": source.name,
        "alternateName": [write_label(label) for label in source.names],
        "jobTitle": source.description if source.kind == "person" else "",
        "description": source.description if source.kind != "person" else "",
        "sameAs": write_same_as(source.same_as),
    }
    if source.uri and contacts.get("web", source.uri) != source.uri:
        members["url"] = contacts["web"]
    if source.kind == "agency":
        members["@type"] = "Organization"
    members |= {name: contacts.get(kind) for name, kind in _CONTACTS.items()}
    return compact(members)


# Concepts


def read_concept(part: Part, **fields: Any) -> Concept | None:  # noqa: ANN401  # of any field
    """A concept; a text is its name, or its URI where it is one of the web."""
    if not isinstance(part.value, dict):
        text = line(part)
        if is_web(text):
            return made(part, lambda: Concept(uri=text, **fields))
        return made(part, lambda: Concept(names=(Label(text),), **fields))
    identity = read_identity(part)
    name = several(part.all("name"), read_line_label)
    names = (*name, *several(part.all("alternateName"), read_line_label))
    if not (names or any(identity.values())):
        part.leave()
        return None
    kind = next((_CONCEPTS[one] for one in part.types if one in _CONCEPTS), "")
    fields = {"type": kind} | fields
    concept = made(
        part,
        lambda: Concept(
            **identity,
            names=names,
            definitions=several(part.all("description"), read_label),
            same_as=read_same_as(part),
            **fields,
        ),
    )
    if concept:
        part.take_types(frozenset(_CONCEPTS))
    return concept


def write_concept(concept: Concept, default: str = "Thing") -> Json:
    """A concept as an object."""
    return compact(
        {
            "@type": _CONCEPT_TYPES.get(concept.type, default),
            **write_identity(concept),
            "name": [write_label(label) for label in concept.names[:1]],
            "alternateName": [write_label(label) for label in concept.names[1:]],
            "description": [write_label(label) for label in concept.definitions],
            "sameAs": write_same_as(concept.same_as),
        }
    )


def is_name(concept: Concept) -> bool:
    """Whether a concept is a name and nothing else that is written."""
    if len(concept.names) != 1 or concept.names[0].language or is_web(concept.name):
        return False
    plain = Concept(names=concept.names, type=concept.type, role=concept.role)
    return write_concept(plain) == write_concept(concept)


# Places


def is_place(part: Part) -> bool:
    """Whether a part is of a type of places."""
    return any(one in _PLACES for one in part.types)


def read_place(part: Part, level: int = 0) -> Location | None:
    """A place; a text stands for its name."""
    if not isinstance(part.value, dict):
        name = line(part)
        return made(part, lambda: Location(name))
    identity = read_identity(part)
    name, names = names_of(part)
    if not (name or any(identity.values())):
        part.leave()
        return None
    within = part.all("containedInPlace") if level < _DEEPEST else []
    place = made(
        part,
        lambda: Location(
            name,
            next((_PLACES[one] for one in part.types if one in _PLACES), ""),
            _country(part),
            **identity,
            names=names,
            broader=several(within, lambda outer: read_place(outer, level + 1)),
            same_as=read_same_as(part),
            **_coordinates(part),
        ),
    )
    if place:
        part.take_types(frozenset(_PLACES))
    return place


def write_place(place: Location, level: int = 0) -> Json:
    """A place, in places to a depth of eight."""
    within = place.broader if level < _DEEPEST else ()
    members = {
        "@type": _PLACE_TYPES.get(place.kind, "Place"),
        **write_identity(place),
        "name": place.name,
        "alternateName": [write_label(label) for label in place.names],
        "containedInPlace": [write_place(outer, level + 1) for outer in within],
        "sameAs": write_same_as(place.same_as),
    }
    if place.country_code:
        members["address"] = {"@type": "PostalAddress", "addressCountry": place.country_code}
    if place.latitude is not None:
        members["geo"] = {
            "@type": "GeoCoordinates",
            "latitude": place.latitude,
            "longitude": place.longitude,
        }
        if place.altitude is not None:
            members["geo"]["elevation"] = place.altitude
    return compact(members)


def _country(part: Part) -> str:
    address = part.one("address")
    country = address.one("addressCountry") if address else None
    if address is None or country is None or not isinstance(country.value, str):
        return ""
    code = line(country)
    if made(country, lambda: Location("x", country_code=code)) is None:
        return ""
    address.take_types(frozenset({"PostalAddress"}))
    return code


def _coordinates(part: Part) -> Members:
    geo = part.one("geo")
    if geo is None:
        return {}
    found: Members = {
        "latitude": read_number(geo.one("latitude")),
        "longitude": read_number(geo.one("longitude")),
        "altitude": read_number(geo.one("elevation")),
    }
    if made(geo, lambda: Location("x", **found)) is None or found["latitude"] is None:
        geo.leave()
        return {}
    geo.take_types(frozenset({"GeoCoordinates"}))
    return found
