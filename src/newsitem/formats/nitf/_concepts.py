"""Concepts and places: subjects, genres, signals, and what ``identified-content`` holds.

Subjects of IPTC's subject codes (alias ``subj``) stand in ``tobject.subject``, all other
concepts in the element of their type, or in a ``classifier``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._nitf_meta import is_nmtoken
from newsitem.formats._take import take_integer
from newsitem.formats._vocabulary import OWN
from newsitem.formats._xml import XML, escape, tag, text_tag
from newsitem.formats.nitf._values import (
    IDENTIFIERS,
    names_value,
    own,
    read_line,
    take_line,
    take_names,
    take_own,
    take_role,
)
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Location
from newsitem.text import SPACE, clean, collapse, on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.locations import LocationKind

_QCODE = re.compile(r"[^\s:]+:[^\s]+")
_ALIAS = re.compile(r"[A-Za-z0-9._-]{1,100}")
_SUBJECT = "subj"  # IPTC's alias for its subject codes
_NUMBERS = {"relevance": 100, "confidence": 100, "rank": 2**53 - 1}
_NAMES = ("detail", "matter", "type")  # of a subject, the narrowest first
_TYPED = {
    "person": "cpnat:person",
    "org": "cpnat:organisation",
    "event": "cpnat:event",
    "object.title": "cpnat:object",
    "function": "function",
    "virtloc": "virtloc",
}
SIGNAL, LOCATED = "signal", "located"  # classes of what is no subject, and no place it is about
CONCEPTS = ("classifier", *_TYPED)  # elements of identified-content that are no place
_CODES = {"sublocation": "location-code"}  # the attribute with the code, where it is otherwise
_KINDS: dict[str, LocationKind] = {
    "sublocation": "poi",
    "city": "city",
    "state": "region",
    "region": "area",
    "country": "country",
}
_EVLOC = {"city": "city", "county-dist": "area", "state-prov": "region"}
_UNNAMED = "none"
_COUNTRY = re.compile(r"[A-Za-z]{2,3}")
_COMMA = re.compile(r",[ \t\n]+\Z")  # between a place and the one around it
_COORDINATES = ("latitude", "longitude", "altitude")


def write_subject(concept: Concept) -> str:
    """A subject of IPTC's subject codes, which :func:`is_subject_code` tells."""
    code = concept.qcode.partition(":")[2]
    named = {label.role: label.text for label in reversed(concept.names) if label.role in _NAMES}
    if concept.names and not named:
        named = {_name_for(code): concept.names[0].text}
    values: Values = [("tobject.subject.refnum", code)]
    values += [(f"tobject.subject.{name}", named.get(name)) for name in reversed(_NAMES)]
    values += [own("uri", concept.uri), ("tobject.subject.code", concept.literal)]
    values += [own("type", concept.type), names_value(concept.names, _in_order(named))]
    return tag("tobject.subject", [*values, *_concept_values(concept)])


def read_subject(node: Node) -> Concept | None:
    """A subject of IPTC's subject codes, with its names from the narrowest on."""
    code, owner = node.peek("tobject.subject.refnum").strip(SPACE), _SUBJECT
    if node.peek("tobject.subject.ipr").upper() == "IPTC":
        node.take("tobject.subject.ipr")
    elif code and _ALIAS.fullmatch(node.peek("tobject.subject.ipr")):
        owner = node.take("tobject.subject.ipr")
    texts = {name: take_line(node, f"tobject.subject.{name}") for name in _NAMES}
    fields: dict[str, Any] = {
        "qcode": f"{owner}:{node.take('tobject.subject.refnum')}" if code else "",
        "uri": take_own(node, "uri"),
        "literal": take_line(node, "tobject.subject.code"),
        "type": take_own(node, "type"),
        "names": take_names(node, _in_order(texts)),
    }
    return made(node, lambda: Concept(**fields, **_take_concept(node)))


def _in_order(texts: dict[str, str]) -> tuple[Label, ...]:
    """The names of a subject, the narrowest first."""
    return tuple(Label(texts[name], name) for name in _NAMES if texts.get(name))


def is_subject_code(concept: Concept) -> bool:
    """Whether a concept can stand in ``tobject.subject``."""
    alias, _, code = concept.qcode.partition(":")
    return alias == _SUBJECT and is_nmtoken(code)


def _name_for(code: str) -> str:
    if code.endswith("000000"):
        return "type"
    return "matter" if code.endswith("000") else "detail"


def write_property(concept: Concept) -> str:
    """A genre; one that has no name stands under its code."""
    values: Values = [("tobject.property.type", concept.name)]
    values += [own(field, getattr(concept, field)) for field in IDENTIFIERS]
    known = _unless_code(concept.name, _codes(concept))
    values += [own("type", concept.type), names_value(concept.names, known)]
    return tag("tobject.property", [*values, *_concept_values(concept)])


def read_property(node: Node) -> Concept | None:
    """A genre."""
    name = take_line(node, "tobject.property.type")
    fields: dict[str, Any] = {field: take_own(node, field) for field in IDENTIFIERS}
    fields["names"] = take_names(node, _unless_code(name, fields.values()))
    fields["type"] = take_own(node, "type")
    return made(node, lambda: Concept(**fields, **_take_concept(node)))


def _codes(concept: Concept) -> list[str]:
    return [getattr(concept, field) for field in IDENTIFIERS]


def _unless_code(name: str, codes: Iterable[str]) -> tuple[Label, ...]:
    """A name, unless it is only the code that stands where a name is asked for."""
    return (Label(name),) if name and name not in codes else ()


def write_classifier(concept: Concept, group: str = "") -> str:
    """Any concept, in the element of its type; ``group`` says what it is to the article."""
    element = next((name for name, type_ in _TYPED.items() if type_ == concept.type), "classifier")
    scheme, _, code = concept.qcode.partition(":")
    values: Values = [("class", group or concept.role)]
    if element == "classifier":
        values.append(("type", concept.type))
    values += [("idsrc", scheme), ("value", code or concept.literal), own("uri", concept.uri)]
    values.append(own("literal", concept.literal if code else ""))
    name = concept.names[0].text if concept.names else ""
    values.append(names_value(concept.names, (Label(name),) if name else ()))
    return text_tag(element, name, [*values, *_concept_values(concept)])


def read_classifier(node: Node) -> Concept | None:
    """Any concept."""
    role = take_role(node)
    fields: dict[str, Any] = {"uri": take_own(node, "uri"), "literal": take_own(node, "literal")}
    fields["role"] = "" if role == SIGNAL else role
    qcode = f"{node.peek('idsrc')}:{node.peek('value')}"
    if _QCODE.fullmatch(qcode):
        node.take("idsrc")
        node.take("value")
        fields["qcode"] = qcode
    elif not fields["literal"]:
        fields["literal"] = take_line(node, "value")
    fields["type"] = _TYPED.get(node.name) or take_role(node, "type")
    name = read_line(node)
    fields["names"] = take_names(node, (Label(name),) if name else ())
    return made(node, lambda: Concept(**fields, **_take_concept(node)))


def _concept_values(concept: Concept) -> Iterator[tuple[str, object]]:
    for field in ("how", "why", "creator", *_NUMBERS):
        yield own(field, getattr(concept, field))


def _take_concept(node: Node) -> dict[str, Any]:
    fields: dict[str, Any] = {field: take_own(node, field) for field in ("how", "why", "creator")}
    for field, most in _NUMBERS.items():
        fields[field] = take_integer(node, f"{OWN}{field}", most)
    return fields


# Places


def write_location(place: Location, group: str = "") -> str:
    """A place, in the element of its kind, and the places around it, where they have names."""
    scheme, _, code = place.qcode.partition(":")
    values: Values = [("class", group), ("location-code", code), ("code-source", scheme)]
    values += [own(field, getattr(place, field)) for field in ("uri", "literal", *_COORDINATES)]
    values.append(names_value(place.names))
    if not place.kind:
        values.append(own("kind", "" if place.name else _UNNAMED))
    country, inner = place.country_code, ""
    for one in (place, *place.broader):
        if one.kind and (one.name or one is place):
            element = next(name for name, kind in _KINDS.items() if kind == one.kind)
            is_country = element == "country"
            inner += text_tag(element, one.name, [("iso-cc", country)] if is_country else ())
            country = "" if is_country else country
    if country:
        inner += tag("country", [("iso-cc", country)])
    if place.kind:
        return tag("location", values, inner)
    if collapse(place.name) != place.name:
        values.append(("xml:space", "preserve"))
    return tag("location", values, escape(place.name) + inner)


def read_location(node: Node) -> Location | None:
    """A place: its loose text, or else the first element in it; the others lie around it."""
    if node.peek("class") == LOCATED:
        node.take("class")
    fields: dict[str, Any] = {field: take_own(node, field) for field in ("uri", "literal")}
    code, scheme = node.peek("location-code"), node.peek("code-source")
    if _QCODE.fullmatch(f"{scheme}:{code}"):
        fields["qcode"] = f"{node.take('code-source')}:{node.take('location-code')}"
    elif not fields["literal"]:
        fields["literal"] = take_line(node, "location-code")
    fields["names"] = take_names(node)
    children = node.all(*_KINDS)
    fields["country_code"] = next(filter(None, map(_take_country, children)), "")
    name, unnamed = _loose_text(node), take_own(node, "kind") == _UNNAMED
    if children and not (name or unnamed):
        first = children.pop(0)
        fields["kind"], name = _KINDS[first.name], first.text().strip(SPACE)
        if not (fields["literal"] or fields.get("qcode")):
            fields |= _take_code(first)
    fields["broader"] = several(children, _read_part)
    return made(node, lambda: Location(name, **fields, **_take_position(node)))


def _read_part(node: Node) -> Location | None:
    """A place around another."""
    name = node.text().strip(SPACE)
    return (
        made(node, lambda: Location(name, _KINDS[node.name], **_take_code(node))) if name else None
    )


def _take_code(node: Node) -> dict[str, Any]:
    """The code of a place in a location, as a QCode where its source is named."""
    attribute = _CODES.get(node.name, f"{node.name}-code")
    code, scheme = take_line(node, attribute), node.peek("code-source")
    if not _QCODE.fullmatch(f"{scheme}:{code}"):
        return {"literal": code}
    return {"qcode": f"{node.take('code-source')}:{code}"}


def read_evloc(node: Node) -> Location | None:
    """Where an event took place, the narrowest place that is named, in those around it."""
    around = [
        (kind, text) for attribute, kind in _EVLOC.items() if (text := take_line(node, attribute))
    ]
    country = _take_country(node)
    if not around:
        return made(node, lambda: Location("", "country", country, literal=country))
    (kind, name), *others = around
    broader = tuple(Location(text, kind) for kind, text in others)  # type: ignore[arg-type]
    return made(node, lambda: Location(name, kind, country, broader=broader))  # type: ignore[arg-type]


def _loose_text(node: Node) -> str:
    """The text that stands directly in a place, without the comma before what is around it."""
    node.take_text()
    text = "".join([node.element.text or "", *(child.tail or "" for child in node.element)])
    if node.peek(f"{XML}space") == "preserve":
        node.take(f"{XML}space")
        return on_one_line(text)
    if len(node.element) and not any(sign.isalnum() for sign in text):
        return ""
    return collapse(_COMMA.sub("", clean(text)) if len(node.element) else clean(text))


def _take_country(node: Node) -> str:
    code = node.peek("iso-cc").strip(SPACE)
    if not _COUNTRY.fullmatch(code):
        return ""
    node.take("iso-cc")
    return code.upper()


def _take_position(node: Node) -> dict[str, Any]:
    try:
        found = {
            name: float(value)
            for name in _COORDINATES
            if (value := node.peek(f"{OWN}{name}").strip(SPACE))
        }
        Location("?", **found)  # type: ignore[arg-type]
    except (ValueError, ModelError):
        return {}
    for name in found:
        node.take(f"{OWN}{name}")
    return found
