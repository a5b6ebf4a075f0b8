"""``Topic``: what is said of a concept once, and referred to by its place in the document."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats.newsml_1._values import (
    is_token,
    read_label,
    read_line,
    read_property,
    take_code,
    take_formal,
)
from newsitem.model.concepts import Concept
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._xml import Node
    from newsitem.model.concepts import Label


_MOST_ELEMENTS = 64  # of a topic that many may refer to, each of which then holds it


class Topics:
    """The topics of a document or a story, each of which is read when it is asked for.

    ``around`` are those of the document around a story.
    """

    def __init__(self, around: Topics | None = None) -> None:
        self.around = around
        self._by_place: dict[str, Node] = {}
        self._by_code: dict[str, Node] = {}
        self._read: dict[Node, Concept | None] = {}
        self._nodes: list[Node] = []

    def add(self, topic_set: Node) -> None:
        """Add the topics of a set."""
        for topic in topic_set.all("Topic"):
            self._nodes.append(topic)
            if _is_small(topic.element):
                self._place(topic)

    def _place(self, topic: Node) -> None:
        """Note by which names a topic may be referred to."""
        if identifier := topic.peek("Duid"):
            self._by_place.setdefault(f"#{identifier}", topic)
        for code in topic.element.iterfind("{*}FormalName"):
            self._by_code.setdefault(on_one_line(code.text or ""), topic)

    def resolve(self, reference: str) -> Concept | None:
        """The topic that a reference such as ``#t1`` leads to."""
        if found := self._by_place.get(reference):
            return self._concept(found)
        return self.around.resolve(reference) if self.around else None

    def of_code(self, code: str) -> Concept | None:
        """The topic of a code."""
        if found := self._by_code.get(code):
            return self._concept(found)
        return self.around.of_code(code) if self.around else None

    def rest(self) -> tuple[Concept, ...]:
        """The topics that were not asked for."""
        return several((one for one in self._nodes if one not in self._read), self._concept)

    def leave_rest(self) -> None:
        """Leave the topics that were not asked for unread."""
        for node in self._nodes:
            if node not in self._read:
                node.leave()

    def _concept(self, node: Node) -> Concept | None:
        if node not in self._read:
            self._read[node] = read_topic(node)
        return self._read[node]


def _is_small(topic: etree._Element) -> bool:
    return next(islice(topic.iter(), _MOST_ELEMENTS, None), None) is None


def read_topic(node: Node) -> Concept | None:
    """A topic as a concept: its first type and code, its names, and its properties."""
    fields: dict[str, Any] = {}
    kind, code = node.one("TopicType"), node.one("FormalName")
    if kind and is_token(kind.peek("FormalName")):
        fields["type"] = take_formal(kind)
    if code and (text := read_line(code)):
        if code.peek("Scheme").startswith("Iptc"):
            code.take("Scheme")
        fields["literal"], fields["qcode"] = text, take_code(code, text)
    fields["names"] = several(node.all("Description"), read_description)
    if details := node.peek("Details"):
        try:
            fields["uri"] = Concept(uri=details).uri
        except ModelError:
            pass
        else:
            node.take("Details")
    fields["related"] = several(node.all("Property"), read_property)
    node.take("Duid")
    return made(node, lambda: Concept(**fields))


def read_description(node: Node) -> Label | None:
    """A description, which is a name, in the role that its variant says."""
    variant = node.peek("Variant")
    role = node.take("Variant") if is_token(variant) else ""
    return read_label(node, "" if role == "Name" else role)
