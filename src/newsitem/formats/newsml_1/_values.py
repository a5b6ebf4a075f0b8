"""The types of value that NewsML 1 builds on: formal names, texts, dates, properties, parties."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from newsitem.errors import ModelError
from newsitem.formats import _dates as dates
from newsitem.formats._cursor import made, several
from newsitem.formats._take import take_language
from newsitem.formats._xml import XML, escape, escape_value, tag
from newsitem.model.concepts import Concept, Label
from newsitem.model.sources import Source
from newsitem.text import on_one_line, words
from newsitem.times import basic_iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsitem.formats._xml import Node
    from newsitem.model.sources import SourceRole
    from newsitem.times import DateTime

STANDARD = ("Iptc", "ISO")  # vocabularies that a code is of where nothing else is said
_VOCABULARY = "Vocabulary"
_ASSIGNED = {"AssignedBy": "creator", "HowPresent": "role"}
_DESCRIBING = frozenset({"Position", "Title"})  # properties of a party that say who it is


Resolve: TypeAlias = "Callable[[str], Concept | None]"


def _unknown(_reference: str) -> None:
    """No topic: what is read where none can be referred to."""


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


def take_pair(node: Node) -> None:
    """Take name and value of a property."""
    take_formal(node)
    node.take("Value")


def is_token(text: str) -> bool:
    """Whether a text is a name without white space."""
    return len(words(text)) == 1


def formal_concept(node: Node, **fields: Any) -> Concept | None:  # noqa: ANN401  # of a Concept
    """An element's formal name as a concept; None if it is empty."""
    name = take_formal(node)
    if not name:
        return None
    code, said = take_code(node, name), take_assignment(node)
    return made(node, lambda: Concept(literal=name, qcode=code, **said, **fields))


def take_code(node: Node, name: str, scheme: str = "Scheme") -> str:
    """A name as a QCode, where a scheme is named that it is of."""
    alias = node.peek(scheme)
    if not (is_token(name) and is_token(alias)) or ":" in alias:
        return ""
    return f"{node.take(scheme)}:{name}"


def take_vocabulary(node: Node) -> tuple[Concept, ...]:
    """The vocabulary that a name is of; one within the document stays unread."""
    uri = node.peek(_VOCABULARY)
    if not uri or uri.startswith("#"):
        return ()
    try:
        found = Concept(rel=_VOCABULARY, uri=uri)
    except ModelError:
        return ()
    node.take(_VOCABULARY)
    return (found,)


def take_assignment(node: Node) -> dict[str, Any]:
    """Who gave a concept to the story, when, how it is present in it, and how surely."""
    fields: dict[str, Any] = {}
    for name, field in _ASSIGNED.items():
        if is_token(node.peek(name)):
            fields[field] = node.take(name)
    if modified := dates.read_date(node.peek("DateAndTime"), node):
        node.take("DateAndTime")
        fields["modified"] = modified
    said = [(name, on_one_line(node.take(name))) for name in ("Importance", "Confidence")]
    related = tuple(Concept(rel=name, value=value) for name, value in said if value)
    fields["related"] = (*take_vocabulary(node), *related)
    return fields


def write_concept(name: str, concept: Concept | Source) -> str:
    """An element with the name of a concept or party, and the scheme where its QCode has it."""
    return formal(name, shown(concept), [("Scheme", scheme_of(concept))])


def shown(value: Concept | Source) -> str:
    """The name of a concept or party, or else what identifies it."""
    return value.name or value.literal or value.qcode or value.uri


def scheme_of(value: Concept | Source) -> str:
    """What stands before the name in a QCode, or ``""`` where it says something else."""
    scheme, _, code = value.qcode.partition(":")
    return scheme if code == shown(value) else ""


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
    found = dates.read_date("".join(node.element.itertext()), node)
    if found:
        node.take_text()
    return found


# Properties


def write_property(concept: Concept) -> str:
    """What an article says of itself beyond its fields, as a property; none without a name.

    A name without a value is not of a scheme, since it is read as the concept's own.
    """
    name = concept.rel or concept.name
    if not name:
        return ""
    scheme, _, code = concept.rel.rpartition(":")
    inner = "".join(map(write_property, concept.related))
    if not (concept.value or inner):
        return formal("Property", name)
    return formal("Property", code or name, [("Scheme", scheme), ("Value", concept.value)], inner)


def read_property(node: Node, resolve: Resolve = _unknown) -> Concept | None:
    """A property: its name in ``rel``, or in ``names`` if that has blanks or no value.

    ``resolve`` gives the topic that a value refers to.
    """
    name, value = take_formal(node), on_one_line(node.take("Value"))
    related = several(node.all("Property"), partial(read_property, resolve=resolve))
    topic = resolve(node.peek("ValueRef"))
    if not (name or value or related or topic):
        return None
    fields: dict[str, Any] = {"value": value, "related": (*related, *take_vocabulary(node))}
    if topic:
        node.take("ValueRef")
        fields |= {part: getattr(topic, part) for part in ("uri", "qcode", "names", "literal")}
    if is_token(name) and (value or related or topic):
        fields["rel"] = take_code(node, name) or name
    elif name:
        fields["names"] = (Label(name), *fields.get("names", ()))
    if code := on_one_line(node.take("Code")):
        fields["literal"] = code
        fields["qcode"] = take_code(node, code, "AllowedValues")
    if is_token(node.peek("Role")):
        fields["role"] = node.take("Role")
    return made(node, lambda: Concept(**fields))


# Parties


def write_party(name: str, source: Source) -> str:
    """A party in an element that says its role."""
    more = formal("Property", "Position", [("Value", source.description)])
    inner = more if source.description else ""
    values = [("Scheme", scheme_of(source)), ("Topic", source.function)]
    return tag(name, (), formal("Party", shown(source), values, inner))


def read_parties(
    node: Node, role: SourceRole | None = None, resolve: Resolve = _unknown
) -> tuple[Source, ...]:
    """The parties that an element names; one without a name is none."""
    contributions = [take_formal(one) for one in node.all("Contribution")]
    function = next((one for one in contributions if is_token(one)), "")
    comments = several(node.all("Comment"), read_comment)
    found = several(
        node.all("Party"), lambda one: _read_party(one, role, function, comments, resolve)
    )
    if (contributions or comments) and not found:
        node.leave()
    return found


def read_comment(node: Node) -> Concept | None:
    """A comment, in the relation that its formal name says."""
    name, text = take_formal(node) or node.name, read_line(node)
    return made(node, lambda: Concept(rel=name, value=text)) if text else None


def _read_party(
    node: Node,
    role: SourceRole | None,
    function: str,
    comments: tuple[Concept, ...],
    resolve: Resolve,
) -> Source | None:
    topic = resolve(node.peek("Topic"))
    name = take_formal(node) or (topic.name if topic else "")
    properties = several(node.all("Property"), partial(read_property, resolve=resolve))
    if not name:
        return None
    if topic:
        node.take("Topic")
    elif not function and is_token(node.peek("Topic")) and not node.peek("Topic").startswith("#"):
        function = node.take("Topic")
    description = next((one.value for one in properties if one.rel in _DESCRIBING), "")
    others = [one for one in properties if one.value != description or not description]
    return made(
        node,
        lambda: Source(
            name,
            roles=role or (),
            qcode=take_code(node, name),
            function=function,
            description=description,
            same_as=(topic,) if topic else (),
            related=(*others, *comments, *take_vocabulary(node)),
        ),
    )
