"""The types of property that NewsML-G2 builds on: read and written, type by type.

NewsML-G2 Specification 2.35, chapters 8 and 9. A name of the model that is neither a QCode
nor a URI, where the standard asks for one, is a code of this library's own scheme.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats import _take
from newsitem.formats._markup import nested
from newsitem.formats._xml import tag, text_tag
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Location
from newsitem.model.media import EdNote
from newsitem.model.sources import Source
from newsitem.text import SPACE, collapse
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._xml import Node
    from newsitem.times import DateTime

take_language, take_integer = _take.take_language, _take.take_integer
made, several = _take.made, _take.several
Values = list[tuple[str, object]]

OWN = "x-newsitem"
OWN_SCHEME = "urn:x-newsitem:"

_URI = re.compile(r"(?:[a-z][a-z0-9+.-]*://|urn:|tag:)[^\s<>\"{}|\\^`%\[\]#]+\Z", re.IGNORECASE)
_QCODE = re.compile(r"[^\s:]+:[^\s]+")

_SOURCE_TYPES = {
    "person": "cpnat:person",
    "organisation": "cpnat:organisation",
    "agency": f"{OWN}:agency",
}
_PLACE_TYPES = {
    "city": "cptype:city",
    "region": "cptype:statprov",
    "country": "cptype:country",
    "area": "cpnat:geoArea",
    "poi": "cpnat:poi",
    "": f"{OWN}:place",
}
_PUBLIC = f"{OWN}:public"
_COUNTRY = "iso3166-1a"  # followed by the number of letters: IPTC's aliases for ISO 3166-1


# QCodes, URIs and names


def token_values(name: str, value: str) -> Values:
    """The attribute, or its ``uri`` sibling, that holds a QCode, a URI or a name."""
    if _URI.match(value):
        return [(f"{name}uri", OWN_SCHEME + value if value.startswith(OWN_SCHEME) else value)]
    if value and (not _QCODE.fullmatch(value) or value.startswith(OWN)):
        value = f"{OWN}:{value}"
    return [(name, value)]


def take_token(node: Node, name: str) -> str:
    """The first of the QCodes in an attribute, or of the URIs in its ``uri`` sibling."""
    for attribute in (name, f"{name}uri"):
        first, _, others = node.take(attribute).partition(" ")
        if others:
            node.leave_value(attribute, others)
        if first:
            return first.removeprefix(f"{OWN}:").removeprefix(OWN_SCHEME)
    return ""


def identifier_values(value: Concept | Source | Location) -> Values:
    """The attributes that identify a concept."""
    return [("qcode", value.qcode), ("uri", value.uri), ("literal", value.literal)]


def take_identifiers(node: Node) -> dict[str, Any]:
    """``qcode``, ``uri`` and ``literal`` of a concept."""
    literal = (
        collapse(node.take("literal")) if "\n" in node.peek("literal") else node.take("literal")
    )
    return {"qcode": node.take("qcode"), "uri": node.take("uri"), "literal": literal}


# Labels, names, notes


def write_label(name: str, label: Label) -> str:
    """A text with role and language on one line."""
    return text_tag(name, label.text, _label_values(label.role, label.language))


def read_label(node: Node) -> Label | None:
    """A text with role and language on one line."""
    return made(
        node,
        lambda: Label(node.text().strip(SPACE), take_token(node, "role"), take_language(node)),
    )


def write_block(name: str, label: Label | EdNote, more: Values | None = None) -> str:
    """A text with role and language that may have several lines."""
    values = [*_label_values(label.role, label.language), *(more or ())]
    if all(collapse(line) == line for line in label.text.split("\n")):
        return tag(name, values, nested(label.text, ()))
    return text_tag(name, label.text, values)


def read_block(node: Node) -> Label | None:
    """A text with role and language that may have several lines."""
    return made(node, lambda: Label(node.lines(), take_token(node, "role"), take_language(node)))


def write_note(note: EdNote) -> str:
    """A note to editors, or to readers."""
    return write_block("edNote", note, [("pubconstraint", _PUBLIC)] if note.public else None)


def read_note(node: Node) -> EdNote | None:
    """A note to editors, or to readers."""
    public = node.peek("pubconstraint") == _PUBLIC
    if public:
        node.take("pubconstraint")
    label = read_block(node)
    if label is None:
        return None
    return EdNote(label.text, label.role, public=public, language=label.language)


def _label_values(role: str, language: str) -> Values:
    return [*token_values("role", role), ("xml:lang", language)]


# Concepts


def write_concept(name: str, concept: Concept, *, ranked: bool = True) -> str:
    """A concept; without ``ranked`` no relevance, confidence and rank, for signals."""
    values = _concept_values(concept)
    if concept.type in _PLACE_TYPES.values() or concept.type == "place":
        # As a QCode it would say that this subject is one of the article's locations.
        values = [pair for pair in values if pair[0] != "type"]
        values.append(("typeuri", OWN_SCHEME + concept.type))
    if ranked:
        values += [
            (field, getattr(concept, field)) for field in ("relevance", "confidence", "rank")
        ]
    inner = "".join(write_label("name", one) for one in concept.names)
    for field, related in (("sameAs", concept.same_as), ("broader", concept.broader)):
        inner += "".join(_write_related(field, one) for one in related)
    return tag(name, values, inner)


def read_concept(node: Node) -> Concept | None:
    """A concept, with the concepts beside and above it."""
    return made(
        node,
        lambda: Concept(
            **_take_concept(node),
            relevance=take_integer(node, "relevance", 100),
            confidence=take_integer(node, "confidence", 100),
            rank=take_integer(node, "rank"),
            same_as=several(node.all("sameAs"), _read_related),
            broader=several(node.all("broader"), _read_related),
        ),
    )


def _write_related(name: str, concept: Concept) -> str:
    inner = "".join(write_label("name", one) for one in concept.names)
    return tag(name, _concept_values(concept), inner)


def _read_related(node: Node) -> Concept | None:
    return made(node, lambda: Concept(**_take_concept(node)))


def _concept_values(concept: Concept) -> Values:
    values = identifier_values(concept)
    for field in ("type", "how", "why", "creator"):
        values += token_values(field, getattr(concept, field))
    return values


def _take_concept(node: Node) -> dict[str, Any]:
    fields: dict[str, Any] = dict(take_identifiers(node))
    for field in ("type", "how", "why", "creator"):
        fields[field] = take_token(node, field)
    fields["names"] = several(node.all("name"), read_label)
    return fields


# Parties


def write_source(name: str, source: Source, role: str = "") -> str:
    """A party; ``role`` is the QCode of a role that the element does not say by its name."""
    values = [*identifier_values(source), ("type", _SOURCE_TYPES.get(source.kind, ""))]
    values.append(("role", role))
    inner = _write_names(source.name, source.names)
    if source.description:
        inner += text_tag("definition", source.description)
    return tag(name, values, inner)


def read_source(node: Node) -> Source | None:
    """A party; one of which nothing is said is None."""
    kinds = {qcode: kind for kind, qcode in _SOURCE_TYPES.items()}
    kind = kinds.get(node.peek("type"), "")
    if kind:
        node.take("type")
    name, names = _take_names(node)
    definition = node.one("definition")
    return made(
        node,
        lambda: Source(
            name,
            kind,  # type: ignore[arg-type]  # a key of the table above
            **take_identifiers(node),
            names=names,
            description=definition.text().strip(SPACE) if definition else "",
        ),
    )


def _write_names(name: str, names: tuple[Label, ...]) -> str:
    main = text_tag("name", name) if name or names else ""
    return main + "".join(write_label("name", one) for one in names)


def _take_names(node: Node) -> tuple[str, tuple[Label, ...]]:
    first = node.one("name")
    return first.text().strip(SPACE) if first else "", several(node.all("name"), read_label)


# Places


def write_location(name: str, place: Location) -> str:
    """A place, with the places around it."""
    values = [*identifier_values(place), ("type", _PLACE_TYPES[place.kind])]
    inner = _write_names(place.name, place.names)
    inner += "".join(_write_broader(one) for one in place.broader)
    inner += _write_country(place.country_code)
    return tag(name, values, inner + (write_position(place) if name == "located" else ""))


def write_position(place: Location) -> str:
    """The coordinates of a place; the altitude where it is whole metres, as the schema asks."""
    if place.latitude is None or place.longitude is None:
        return ""
    values = [("latitude", _decimal(place.latitude)), ("longitude", _decimal(place.longitude))]
    if place.altitude is not None and place.altitude == int(place.altitude):
        values.append(("altitude", str(int(place.altitude))))
    details = "POIDetails" if place.kind == "poi" else "geoAreaDetails"
    return tag(details, (), tag("position", values))


def take_position(node: Node) -> dict[str, Any]:
    """The coordinates of a place, where they are numbers; an empty latitude stays unread."""
    found: dict[str, Any] = {}
    for name in ("geoAreaDetails", "POIDetails"):
        for details in node.all(name):
            position = details.one("position")
            if position and not found:
                found = _take_coordinates(position)
    return found


def is_place(node: Node) -> bool:
    """Whether a subject is a place."""
    return node.peek("type") in _PLACE_TYPES.values()


def read_location(node: Node) -> Location | None:
    """A place, with the places around it."""
    kind, (name, names) = _take_kind(node), _take_names(node)
    return made(
        node,
        lambda: Location(
            name,
            kind,  # type: ignore[arg-type]  # a key of the table above
            _take_country(node),
            **take_identifiers(node),
            names=names,
            broader=several(node.all("broader"), _read_broader),
            **take_position(node),
        ),
    )


def _write_broader(place: Location) -> str:
    values = [*identifier_values(place), ("type", _PLACE_TYPES[place.kind])]
    inner = _write_names(place.name, place.names) + _write_country(place.country_code)
    return tag("broader", values, inner)


def _read_broader(node: Node) -> Location | None:
    kind, (name, names) = _take_kind(node), _take_names(node)
    return made(
        node,
        lambda: Location(name, kind, _take_country(node), **take_identifiers(node), names=names),  # type: ignore[arg-type]
    )


def _take_kind(node: Node) -> str:
    kinds = {qcode: kind for kind, qcode in _PLACE_TYPES.items()}
    if node.peek("type") in kinds:
        return kinds[node.take("type")]
    return ""


def _write_country(code: str) -> str:
    if not code:
        return ""
    scheme = f"{_COUNTRY}{len(code)}"
    return tag("related", [("rel", f"{OWN}:country"), ("qcode", f"{scheme}:{code}")])


def _take_country(node: Node) -> str:
    for related in node.all("related"):
        scheme, _, code = related.peek("qcode").partition(":")
        if related.peek("rel") == f"{OWN}:country" and scheme.startswith(_COUNTRY):
            related.take("rel")
            related.take("qcode")
            return code
        related.leave()
    return ""


def _decimal(number: float) -> str:
    return format(Decimal(repr(number)), "f")


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


# Numbers and dates


def write_time(name: str, value: DateTime | None, precisions: Iterable[str]) -> str:
    """A date; one that is not of the precisions that the schema admits, in full."""
    if value is None:
        return ""
    return tag(name, (), value.text if value.precision in precisions else value.moment)


def read_time(node: Node | None) -> DateTime | None:
    """A date; what is none stays unread."""
    if node is None:
        return None
    return made(node, lambda: read_iso(node.text().strip(SPACE)))
