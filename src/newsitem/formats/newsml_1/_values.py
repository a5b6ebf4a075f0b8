"""The types of value that NewsML 1 builds on: formal names, texts, dates, properties, parties."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._take import take_language
from newsitem.formats._xml import XML, escape, escape_value, tag
from newsitem.model.concepts import Concept, Label
from newsitem.model.sources import Source
from newsitem.text import SPACE, clean, on_one_line, words
from newsitem.times import basic_iso, read_iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._xml import Node
    from newsitem.model.sources import SourceRole
    from newsitem.times import DateTime

STANDARD = ("Iptc", "ISO")  # vocabularies that a code is of where nothing else is said
_DESCRIBING = frozenset({"Position", "Title"})  # properties of a party that say who it is


# Elements that have a formal name


def formal(name: str, value: str, more: Iterable[tuple[str, object]] = (), inner: str = "") -> str:
    """An element with a ``FormalName``, which the DTD asks for even where it is empty."""
    start = f'{name} FormalName="{escape_value(value)}"'
    made_tag = tag(start, more, inner)
    return made_tag.replace(f"</{start}>", f"</{name}>") if inner else made_tag


def take_formal(node: Node | None, name: str = "FormalName") -> str:
    """The formal name of an element on one line; that it is of IPTC's vocabulary goes."""
    if node is None:
        return ""
    if node.peek("Scheme").startswith(STANDARD):
        node.take("Scheme")
    return on_one_line(node.take(name))


def is_token(text: str) -> bool:
    """Whether a text is a name without white space."""
    return len(words(text)) == 1


def formal_concept(node: Node, **fields: Any) -> Concept | None:  # noqa: ANN401  # of a Concept
    """An element's formal name as a concept of no known vocabulary; None if it is empty."""
    name = take_formal(node)
    return made(node, lambda: Concept(literal=name, **fields)) if name else None


# Texts


def line(name: str, text: str, language: str = "") -> str:
    """An element that holds a text on one line."""
    return tag(name, [("xml:lang", language)], escape(on_one_line(text)))


def read_line(node: Node | None) -> str:
    """The text of an element on one line, blanks in it kept; origins of it stay unread."""
    return on_one_line(node.raw_text()) if node else ""


def read_label(node: Node, role: str = "") -> Label | None:
    """The text of an element as a label, or None if it is empty."""
    text, language = read_line(node), take_language(node)
    if not text and language:
        node.leave_value(f"{XML}lang", language)
    return made(node, lambda: Label(text, role, language)) if text else None


# Dates


def basic(value: DateTime | None) -> str:
    """A date in ISO's basic form, which NewsML 1 asks for, where that keeps all of it."""
    return basic_iso(value) if value else ""


def read_date(node: Node | None) -> DateTime | None:
    """The date that is the text of an element; a text that is none stays unread."""
    if node is None:
        return None
    text = clean("".join(node.element.itertext())).strip(SPACE)
    try:
        found = read_iso(text)
    except ModelError:
        return None
    node.take_text()
    return found


# Properties


def write_property(concept: Concept) -> str:
    """What an article says of itself beyond its fields, as a property; none without a name."""
    name = concept.rel or concept.name
    if not name:
        return ""
    return formal(
        "Property", name, [("Value", concept.value)], "".join(map(write_property, concept.related))
    )


def read_property(node: Node) -> Concept | None:
    """A property: its name in ``rel``, or in ``names`` if that has blanks or no value."""
    name, value = take_formal(node), on_one_line(node.take("Value"))
    related = several(node.all("Property"), read_property)
    if not (name or value or related):
        return None
    fields: dict[str, Any] = {"value": value, "related": related}
    if is_token(name) and (value or related):
        fields["rel"] = name
    elif name:
        fields["names"] = (Label(name),)
    fields["literal"] = on_one_line(node.take("Code"))
    if is_token(node.peek("Role")):
        fields["role"] = node.take("Role")
    return made(node, lambda: Concept(**fields))


# Parties


def write_party(name: str, source: Source) -> str:
    """A party in an element that says its role."""
    shown = source.name or source.literal or source.qcode or source.uri
    more = formal("Property", "Position", [("Value", source.description)])
    inner = more if source.description else ""
    return tag(name, (), formal("Party", shown, [("Topic", source.function)], inner))


def read_parties(node: Node, role: SourceRole | None = None) -> tuple[Source, ...]:
    """The parties that an element names; one without a name is none."""
    contributions = [take_formal(one) for one in node.all("Contribution")]
    function = next((one for one in contributions if is_token(one)), "")
    found = several(node.all("Party"), lambda one: _read_party(one, role, function))
    if contributions and not found:
        node.leave()
    return found


def _read_party(node: Node, role: SourceRole | None, function: str) -> Source | None:
    name = take_formal(node)
    properties = several(node.all("Property"), read_property)
    if not name:
        return None
    topic = node.peek("Topic")
    if not function and is_token(topic) and not topic.startswith("#"):
        function = node.take("Topic")
    description = next((one.value for one in properties if one.rel in _DESCRIBING), "")
    others = tuple(one for one in properties if one.value != description or not description)
    return made(
        node,
        lambda: Source(
            name,
            roles=role or (),
            function=function,
            description=description,
            related=others,
        ),
    )
