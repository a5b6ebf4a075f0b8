"""The types of value that NITF builds on: dates, texts and parties.

What an element of NITF has no attribute for is one of this library's own namespace, for
which ``globalNITFAttributes`` of ``nitf-3-6.xsd`` has an extension point.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import NewsItemError
from newsitem.formats import _nitf
from newsitem.formats._body_reader import read_bodies
from newsitem.formats._cursor import made
from newsitem.formats._dates import read_date
from newsitem.formats._flow_reader import FlowReader
from newsitem.formats._json import decode, encode
from newsitem.formats._markup import Flow
from newsitem.formats._take import take_language
from newsitem.formats._vocabulary import NITF, OWN
from newsitem.formats._xml import XML, tag, text_tag
from newsitem.model.body import Block, Span
from newsitem.model.concepts import Label
from newsitem.model.sources import Source
from newsitem.text import SPACE, on_one_line, words
from newsitem.times import basic_iso

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.formats._flow_reader import What
    from newsitem.formats._xml import Node
    from newsitem.model.sources import SourceRole
    from newsitem.times import DateTime

Values = list[tuple[str, object]]

IDENTIFIERS = ("uri", "qcode", "literal")
_SAID_OF_PARTIES = (*IDENTIFIERS, "description", "function")


# Elements


def all_of(nodes: Sequence[Node], name: str) -> list[Node]:
    """The elements of that name in several others."""
    return list(chain.from_iterable(node.all(name) for node in nodes))


def one_of(nodes: Sequence[Node], name: str) -> Node | None:
    """The first element of that name in several others."""
    return next(filter(None, (node.one(name) for node in nodes)), None)


def where(nodes: Sequence[Node], holds: Sequence[bool], *, wanted: bool) -> list[Node]:
    """The elements of which something holds, or does not."""
    return [node for node, is_it in zip(nodes, holds, strict=True) if is_it is wanted]


# Dates


def write_norm(value: DateTime | None) -> str:
    """A date in ISO's basic form, which NITF prefers, where that keeps all of it."""
    return basic_iso(value) if value else ""


def take_norm(node: Node, name: str = "norm") -> DateTime | None:
    """The date in an attribute; what is none stays unread."""
    moment = read_date(node.peek(name), node)
    if moment:
        node.take(name)
    return moment


def write_date(element: str, value: DateTime | None, name: str = "norm") -> str:
    """An element with a date in an attribute, or nothing."""
    return tag(element, [(name, write_norm(value))]) if value else ""


def first_norm(nodes: Iterable[Node], name: str = "norm") -> DateTime | None:
    """The first of several elements that have a date; the others stay unread.

    It stands in an attribute; where that is missing, as the text.
    """
    return next(
        filter(None, (take_norm(node, name) or _take_date(node, name) for node in nodes)), None
    )


def _take_date(node: Node, name: str) -> DateTime | None:
    moment = None if node.peek(name) else read_date(node.element.text or "", node)
    if moment:
        node.take_text()
    return moment


# Texts


def own(name: str, value: object) -> tuple[str, object]:
    """An attribute of this library's own namespace."""
    return f"ni:{name}", value


def take_own(node: Node, name: str) -> str:
    """The value of an attribute of this library's own namespace, on one line."""
    return on_one_line(node.take(f"{OWN}{name}"))


def take_line(node: Node, name: str) -> str:
    """The value of an attribute, on one line."""
    return on_one_line(node.take(name))


def read_line(node: Node | None) -> str:
    """The text of an element on one line; elements in it are handed back, their text is kept."""
    if node is None:
        return ""
    exact = node.peek(f"{XML}space") == "preserve"
    if exact:
        node.take(f"{XML}space")
    flows = FlowReader(NITF)
    flow: Flow[What] = Flow(exact=exact)
    flows.contents(node.element, flow, 0)
    flow.trim()
    for found in flow.found:
        flows.leave(found.what.element)
    taken(node)
    for part in flows.unread:
        node.leave_part(part)
    return on_one_line(flow.text)


def write_line(name: str, text: str, values: Values | None = None) -> str:
    """An element with a text on one line, or nothing."""
    return text_tag(name, text, values or ()) if text else ""


def write_label(name: str, label: Label) -> str:
    """A text on one line, its role as the class."""
    return text_tag(name, label.text, label_values(label))


def read_label(node: Node) -> Label | None:
    """A text on one line, its class as the role."""
    return made(node, lambda: Label(read_line(node), take_role(node), take_language(node)))


def label_values(label: Label) -> Values:
    """The role and language of a text, as attributes."""
    return [("class", label.role), ("xml:lang", label.language)]


def take_role(node: Node, name: str = "class") -> str:
    """The name in an attribute; one with white space stays unread."""
    return node.take(name) if len(words(node.peek(name))) == 1 else ""


def names_value(names: tuple[Label, ...], known: tuple[Label, ...] = ()) -> tuple[str, object]:
    """Names, a line for each, if they are not those that are ``known``.

    A tab stands before the role, the language, and the marks in JSON, if there are any.
    """
    lines = []
    for name in names:
        marks: Any = [attrs.asdict(span, filter=_is_said) for span in name.spans]
        line = f"{name.text}\t{name.role}\t{name.language}"
        lines.append(f"{line}\t{encode(marks).decode()}" if marks else line)
    return own("names", "" if names == known else "\n".join(lines))


def take_names(node: Node, known: tuple[Label, ...] = ()) -> tuple[Label, ...]:
    """The names that an attribute gives, or else those that are ``known``."""
    try:
        names = tuple(map(_name, node.peek(f"{OWN}names").split("\n")))
    except (NewsItemError, TypeError, ValueError):
        return known
    node.take(f"{OWN}names")
    return names


def _is_said(field: attrs.Attribute[object], value: object) -> bool:
    return value != field.default


def _name(line: str) -> Label:
    text, role, language, *marks = line.split("\t", 3)
    spans: Any = decode(marks[0].encode()) if marks else ()
    return Label(text, role, language, [Span(**span) for span in spans])


def write_blocks(text: str) -> str:
    """A text that may have several lines, as content of a body: a paragraph for each."""
    lines = text.split("\n")
    if any(line.strip(SPACE) != line or not line for line in lines):
        lines = [text]  # whose white space only line breaks keep
    return _nitf.write_content(list(map(Block, lines)))


def read_blocks(node: Node) -> str:
    """The text of an element that holds blocks, each on a line of its own.

    One that holds more than text is handed back, too.
    """
    body = read_bodies([node.element], NITF, ())
    taken(node)
    for part in body.unread:
        node.leave_part(part)
    if not body.is_plain:
        flows = FlowReader(NITF)
        flows.leave(node.element)
        node.leave_part(flows.unread[0])
    return "\n".join(block.text for block in body.blocks if block.text).strip(SPACE)


def taken(node: Node) -> None:
    """Note that another reader reads the content of an element."""
    node.take_children()
    node.take_text()


# Parties


def source_values(source: Source, name: str, role: SourceRole | None = None) -> Values:
    """A party as attributes: its name in ``name``, and the roles that ``role`` does not say."""
    values: Values = [(name, source.name), own("kind", source.kind)]
    values += [own(field, getattr(source, field)) for field in _SAID_OF_PARTIES]
    values.append(names_value(source.names))
    if role and source.roles != (role,):
        values.append(own("roles", " ".join(source.roles)))
    return [pair for pair in values if pair[0]]


def read_source(node: Node, name: str, role: SourceRole | None = None) -> Source | None:
    """A party, whose name is ``name`` or in the attribute of that name; None if none is named."""
    fields = {field: take_own(node, field) for field in _SAID_OF_PARTIES}
    kind, roles = take_own(node, "kind"), take_own(node, "roles")
    names = take_names(node)
    if not (name or any(fields.values())):
        return None
    return made(
        node,
        lambda: Source(
            name,
            kind,  # type: ignore[arg-type]  # the model checks it
            tuple(roles.split(" ")) if roles else (role,) if role else (),  # type: ignore[arg-type]
            names=names,
            **fields,  # type: ignore[arg-type]  # texts, all of them
        ),
    )
