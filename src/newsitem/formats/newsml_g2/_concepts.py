"""Concepts, and the concepts in relation to them, as each property of the schema admits them.

NewsML-G2 Specification 2.35, "Concept relationships" and "Generic property types". What a
property does not admit (a definition of a broader concept, a literal of a service) is left
out; ``lost`` names it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._blocks import read_block, write_block
from newsitem.formats.newsml_g2._links import read_link, write_link
from newsitem.formats.newsml_g2._values import OWN_SCHEME
from newsitem.model.concepts import Concept

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_g2._values import Values
    from newsitem.model.locations import Location
    from newsitem.model.sources import Source

Held: TypeAlias = "tuple[tuple[str, str, Shape], ...]"


@attrs.frozen
class Shape:
    """What a type of the schema admits beyond names.

    ``holds`` are fields with the element, and the shape of that element, that holds them.
    """

    values: frozenset[str] = frozenset()
    holds: Held = ()


_TOKENS = ("type", "role", "rel", "how", "why", "creator")
_FLEX_VALUES = frozenset({"type", "literal"})
_ARBITRARY = frozenset({"value"})  # and its unit
_QUANTIFIED = frozenset({"relevance", "confidence"})
_RELATION = _FLEX_VALUES | {"rel", "rank"}

SAME_AS = Shape(_FLEX_VALUES)
_FACET = Shape(_FLEX_VALUES | {"rel"})
_INNERMOST = Shape(_RELATION | _ARBITRARY)
INNER = Shape(_INNERMOST.values, (("related", "related", _INNERMOST),))
_WITH_RELATION: Held = (
    ("facets", "facet", _FACET),
    ("same_as", "sameAs", SAME_AS),
    ("related", "related", INNER),
)
_NARROW = Shape(_RELATION, _WITH_RELATION)
RELATED = Shape(_RELATION | _ARBITRARY, _WITH_RELATION)
_RELATIONSHIPS: Held = (
    ("same_as", "sameAs", SAME_AS),
    ("broader", "broader", _NARROW),
    ("narrower", "narrower", _NARROW),
    ("related", "related", RELATED),
)
_DEFINED: Held = (("facets", "facet", _FACET), *_RELATIONSHIPS)
BESIDE = Shape(frozenset(), (("same_as", "sameAs", SAME_AS), ("related", "related", RELATED)))
WITH_FACETS = Shape(frozenset(), (("facets", "facet", _FACET),))
WITHIN = Shape(frozenset(), (("same_as", "sameAs", SAME_AS), ("related", "related", INNER)))
FLEX = Shape(_FLEX_VALUES | {"definitions"}, _DEFINED)
WITH_ROLE = Shape(FLEX.values | {"role"}, _DEFINED)
QUANTIFIED = Shape(FLEX.values | _QUANTIFIED, _DEFINED)
SUBJECT = Shape(QUANTIFIED.values | {"rank"}, _DEFINED)
EXTENSION = Shape(FLEX.values | _ARBITRARY | {"rel"}, _DEFINED)
QUALIFIED = Shape()
ACTION = Shape(frozenset(), (("related", "related", INNER),))
ASSERTED = Shape(FLEX.values - {"type"}, _DEFINED)

_RELATED_BY = {
    "same_as": "sameAs",
    "broader": "broader",
    "narrower": "narrower",
    "related": "related",
}
_CHILDREN = ("names", "definitions", "hierarchy", "remote_infos", "facets", *_RELATED_BY)
_NO_CHILDREN = dict.fromkeys(_CHILDREN, ())
_NAME_TOKEN = re.compile(r"[A-Za-z0-9._:-]+", re.ASCII)


def write_concept(
    name: str, concept: Concept, shape: Shape, more: str = "", values: Values | None = None
) -> str:
    """A concept, or nothing where the element admits nothing that tells which one.

    ``more`` is further markup in the element, ``values`` further attributes.
    """
    if not _is_told(concept, shape):
        return ""
    inner = "".join(g2.write_label("name", one) for one in concept.names)
    if "definitions" in shape.values:
        inner += "".join(write_block("definition", one) for one in concept.definitions)
        inner += write_remote_infos(concept)
    inner += write_hierarchy(concept)
    inner += write_relations(concept, shape)
    return tag(name, [*_concept_values(concept, shape), *(values or ())], inner + more)


def write_remote_infos(value: Concept | Source | Location) -> str:
    """``remoteInfo`` for each link to what is said of a concept elsewhere."""
    return "".join(write_link(one, "remoteInfo") for one in value.remote_infos)


def write_hierarchy(value: Concept | Location) -> str:
    """``hierarchyInfo``, which has room for the shortest of QCodes."""
    if not (value.hierarchy and all(map(_NAME_TOKEN.fullmatch, value.hierarchy))):
        return ""
    return tag("hierarchyInfo", (), " ".join(value.hierarchy))


def _is_told(concept: Concept, shape: Shape) -> bool:
    """Whether the element admits something that tells which concept it is."""
    telling = concept.qcode or concept.uri or concept.names
    if not telling and "literal" in shape.values:
        telling = concept.literal
    if not telling and "value" in shape.values:
        telling = concept.value
    return bool(telling) or any(
        _is_told(one, inner)
        for field, _, inner in shape.holds
        if field == "related"
        for one in concept.related
    )


def write_relations(value: object, shape: Shape) -> str:
    """The concepts in relation to a concept, source or location."""
    inner = ""
    for field, element, inner_shape in shape.holds:
        held = getattr(value, field, ())
        inner += "".join(write_concept(element, one, inner_shape) for one in held)
    return inner


def _concept_values(concept: Concept, shape: Shape) -> Values:
    """The attributes of a concept that its element admits."""
    values: Values = [("qcode", concept.qcode), ("uri", concept.uri)]
    if "literal" in shape.values:
        values.append(("literal", concept.literal))
    for name in _TOKENS:
        if name == "type" and shape is SUBJECT and concept.type in g2.PLACE_NAMES:
            # As a QCode it would say that this subject is one of the article's locations.
            values.append(("typeuri", OWN_SCHEME + concept.type))
        elif name in shape.values or name in {"how", "why", "creator"}:
            values += g2.token_values(name, getattr(concept, name))
    if concept.modified:
        values.append(("modified", g2.date_or_time(concept.modified)))
    values += [
        (name, getattr(concept, name))
        for name in ("relevance", "confidence", "rank")
        if name in shape.values
    ]
    if "value" in shape.values:
        values.append(("value", concept.value))
        values += g2.token_values("valueunit", concept.value_unit)
    return values


def read_concept(node: Node) -> Concept | None:
    """A concept, with the concepts in relation to it; one that nothing names stays unread."""
    return named(node, read_related(node))


def named(node: Node, concept: Concept | None, *, by: str = "") -> Concept | None:
    """The concept of an element if it is named, or has what is in the field ``by``."""
    names = ("qcode", "uri", "literal", "names", *([by] if by else ()))
    if concept and not any(getattr(concept, name) for name in names):
        node.leave()
        return None
    return concept


def read_related(node: Node) -> Concept | None:
    """A concept, or a value or relation in its place, with what is in relation to it.

    A combination is its main concept, which the facets narrow down.
    """
    fields = take_concept(node)
    if not (fields["qcode"] or fields["uri"] or fields["literal"]):
        main = node.one("mainConcept")
        fields = _combined(take_concept(main), fields) if main else fields
    return made(node, lambda: Concept(**fields))


def _combined(main: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """What is said of a main concept, and of the combination that it stands in."""
    combined = dict(main)
    for name, value in fields.items():
        if isinstance(value, tuple):
            combined[name] += value
        elif value not in {None, ""}:
            combined[name] = value
    return combined


def take_concept(node: Node) -> dict[str, Any]:
    """The fields of a concept."""
    fields = g2.take_identifiers(node)
    for name in _TOKENS:
        fields[name] = g2.take_token(node, name)
    fields["modified"] = g2.take_time(node, "modified")
    fields["relevance"] = g2.take_integer(node, "relevance", 100)
    fields["confidence"] = g2.take_integer(node, "confidence", 100)
    fields["rank"] = g2.take_integer(node, "rank")
    fields["value"] = g2.take_line(node, "value")
    fields["value_unit"] = g2.take_token(node, "valueunit")
    if not node.has_children():
        return fields | _NO_CHILDREN
    if (code := node.one("qcode")) and not fields["qcode"]:
        code.note("the QCode is read as that of the concept, as NAR 1 has it")
        fields["qcode"] = code.take("qcode")
    fields["names"] = several(node.all("name"), g2.read_label)
    fields["definitions"] = several(node.all("definition"), read_block)
    fields["hierarchy"] = take_hierarchy(node)
    fields["remote_infos"] = several(node.all("remoteInfo"), read_link)
    for name, element in _RELATED_BY.items():
        read = read_related if name == "related" else read_concept
        fields[name] = several(node.all(element), read)
    fields["facets"] = several(node.all("facet", "facetConcept"), read_concept)
    return fields


def take_hierarchy(node: Node) -> tuple[str, ...]:
    """The QCodes of the first ``hierarchyInfo``."""
    found = node.one("hierarchyInfo")
    if found is None:
        return ()
    codes = tuple(found.text().split(" "))
    return codes if made(found, lambda: Concept(literal="?", hierarchy=codes)) else ()
