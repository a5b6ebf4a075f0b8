"""Labels and concepts: texts in a role, and what a story is about."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, itself, several
from newsitem.model.body import PARTS, Span, check_spans, in_reading_order, several_spans
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/|urn:|tag:")
_QCODE = re.compile(r"[^\s:/]+:[^\s/]\S*")


@attrs.frozen(weakref_slot=False)
class Label:
    """A text in a role: a headline, a description, a name (NewsML-G2 "Label").

    ``role`` is a QCode, URI or name without white space, ``language`` a BCP 47 tag.
    """

    text: str
    role: str = ""
    language: str = ""
    spans: tuple[Span, ...] = attrs.field(default=(), converter=several_spans)

    def __attrs_post_init__(self) -> None:
        check.trimmed("Label.text", self.text)
        if not self.text:
            check.refuse("Label.text", "a label needs a text")
        check.token("Label.role", self.role)
        check.language("Label.language", self.language)
        check_spans("Label.spans", self.spans, self.text)
        if any(span.mark in PARTS for span in self.spans):
            check.refuse("Label.spans", "a label has no parts of lists or tables")
        object.__setattr__(self, "spans", in_reading_order(self.spans))

    __repr__ = concise_repr


def labels(values: str | Label | Iterable[str | Label]) -> tuple[Label, ...]:
    """What is typed for labels: one or several; a text has no role or language."""
    return several(values, Label)


def labels_on_one_line(where: str, labels: tuple[Label, ...]) -> None:
    """Check labels that may not hold a line break: names, headlines, bylines."""
    check.items(where, labels, Label)
    for index, value in enumerate(labels):
        check.line(f"{where}[{index}]", value.text)


def concepts(values: str | Concept | Iterable[str | Concept]) -> tuple[Concept, ...]:
    """What is typed for concepts: one or several, each as for :func:`concept`."""
    return several(values, concept)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Concept:
    """What a story is about, its genre, its signals: a concept of a vocabulary.

    At least one of ``uri``, ``qcode``, ``literal`` and ``names`` is given. ``relevance``
    and ``confidence`` run from 0 to 100, ``rank`` from 0. ``type``, ``how``, ``why`` and
    ``creator`` are QCodes, URIs or names without white space. ``how`` says by which means
    the concept was found, ``creator`` by whom. NewsML-G2 Flex1ConceptPropType.
    """

    uri: str = ""
    qcode: str = ""
    literal: str = ""
    names: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    type: str = ""
    relevance: int | None = None
    confidence: int | None = None
    rank: int | None = None
    same_as: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    broader: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    how: str = ""
    why: str = ""
    creator: str = ""

    def __attrs_post_init__(self) -> None:
        check.identifiers("Concept", self)
        labels_on_one_line("Concept.names", self.names)
        for name in ("type", "how", "why", "creator"):
            if (value := getattr(self, name)) != "":
                check.token(f"Concept.{name}", value)
        check.integer("Concept.relevance", self.relevance, 0, 100)
        check.integer("Concept.confidence", self.confidence, 0, 100)
        check.integer("Concept.rank", self.rank, 0)
        check.items("Concept.same_as", self.same_as, Concept)
        check.items("Concept.broader", self.broader, Concept)
        if not (self.uri or self.qcode or self.literal or self.names):
            check.refuse("Concept", "a concept needs a uri, a qcode, a literal or a name")
        if self.same_as or self.broader:
            check.depth("Concept", (self,), lambda value: (*value.same_as, *value.broader))

    @property
    def name(self) -> str:
        """The first name, else the literal, the QCode or the URI."""
        return self.names[0].text if self.names else self.literal or self.qcode or self.uri

    __repr__ = concise_repr
    __deepcopy__ = itself


def concept(text: str) -> Concept:
    """What is typed for a concept: a URI, a QCode such as ``medtop:04000000``, or a name."""
    if _URI.match(text) and not set(text) & set(SPACE):
        return Concept(uri=text)
    if _QCODE.fullmatch(text):
        return Concept(qcode=text)
    return Concept(names=(Label(text),))
