"""Labels and concepts: texts in a role, and what a story is about."""

from __future__ import annotations

import re
from functools import partial
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, date, itself, several, texts
from newsitem.model.body import PARTS, Span, check_spans, in_reading_order, several_spans
from newsitem.model.contacts import Contact, contacts
from newsitem.model.media import Link, links
from newsitem.text import SPACE
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/|urn:|tag:")
_QCODE = re.compile(r"[^\s:/]+:[^\s/]\S*")


@attrs.frozen(weakref_slot=False)
class Label:
    """A text in a role: a headline, a description, a name (NewsML-G2 "Label").

    ``role`` is a QCode, URI or name without white space, ``language`` a BCP 47 tag.
    ``rank`` orders labels of one kind from 0, the most important.
    """

    text: str
    role: str = ""
    language: str = ""
    spans: tuple[Span, ...] = attrs.field(default=(), converter=several_spans)
    rank: int | None = None

    def __attrs_post_init__(self) -> None:
        check.trimmed("Label.text", self.text)
        if not self.text:
            check.refuse("Label.text", "a label needs a text")
        check.token("Label.role", self.role)
        check.language("Label.language", self.language)
        check_spans("Label.spans", self.spans, self.text)
        check.integer("Label.rank", self.rank, 0)
        if self.spans:
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


def one_concept(value: str | Concept) -> Concept:
    """What is typed where one concept is due: it, or a text as for :func:`concept`."""
    return concept(value) if isinstance(value, str) else value


def optional_concept(value: str | Concept | None) -> Concept | None:
    """What is typed where a concept may stand: it, or a text as for :func:`concept`."""
    return None if value is None or value == "" else one_concept(value)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Concept:
    """What a story is about, its genre, its signals: a concept of a vocabulary.

    At least one of ``uri``, ``qcode``, ``literal`` and ``names`` is given; only what
    is related has a ``value`` instead, or concepts that are ``related`` to it in turn.
    ``relevance`` and ``confidence`` run from 0
    to 100, ``rank`` from 0. ``type``, ``role``, ``rel``, ``how``, ``why``, ``creator`` and
    ``value_unit`` are QCodes, URIs or names without white space. ``how`` says by which means
    the concept was found, ``creator`` by whom, ``modified`` when that was last changed.

    ``hierarchy`` are the QCodes from the top of a vocabulary down to the concept,
    ``remote_infos`` lead to what is said of it elsewhere. ``facets`` narrow it down. What
    they and ``related`` hold stands in the relation ``rel`` to it, some of it a ``value`` in
    a ``value_unit`` and no concept.
    NewsML-G2 Flex1ConceptPropType, RelatedConceptType and Flex2ExtPropType.
    """

    uri: str = ""
    qcode: str = ""
    literal: str = ""
    names: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    type: str = ""
    role: str = ""
    relevance: int | None = None
    confidence: int | None = None
    rank: int | None = None
    definitions: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    hierarchy: tuple[str, ...] = attrs.field(default=(), converter=texts)
    same_as: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    broader: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    narrower: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    related: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    facets: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    rel: str = ""
    value: str = ""
    value_unit: str = ""
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=contacts)
    remote_infos: tuple[Link, ...] = attrs.field(default=(), converter=links)
    how: str = ""
    why: str = ""
    creator: str = ""
    modified: DateTime | None = attrs.field(default=None, converter=date)

    def __attrs_post_init__(self) -> None:
        check.fields(self, _TESTS)
        told("Concept", (self,), ("value", "related"))
        if any(_relations(self)):
            check.depth("Concept", (self,), _inner)

    @property
    def name(self) -> str:
        """The first name, else the literal, the QCode, the URI or the value."""
        given = self.names[0].text if self.names else ""
        return given or self.literal or self.qcode or self.uri or self.value

    __repr__ = concise_repr
    __deepcopy__ = itself


_relations = attrgetter("same_as", "broader", "narrower", "related", "facets")
_NAMING = ("uri", "qcode", "literal", "names")
_STEPS = 2  # from a concept to one that is related to it, and on from there


def told(where: str, concepts: tuple[Concept, ...], also: tuple[str, ...] = ()) -> None:
    """Check concepts of which each tells which one it is, or has what is in ``also``."""
    check.items(where, concepts, Concept)
    for concept in concepts:
        if not _is_told(concept, also, _STEPS):
            check.refuse(where, f"a concept needs one of {', '.join((*_NAMING, *also))}")


def one_told(where: str, concept: Concept | None) -> None:
    """Check a concept that tells which one it is, or None."""
    if concept:
        told(where, (concept,))


def _is_told(concept: Concept, also: tuple[str, ...], steps: int) -> bool:
    if concept.uri or concept.qcode or concept.literal or concept.names:
        return True
    if "related" in also and steps:
        within = ("value", "related")
        if any(_is_told(one, within, steps - 1) for one in concept.related):
            return True
    return "value" in also and concept.value != ""


def _inner(value: Concept) -> Iterator[Concept]:
    return chain.from_iterable(_relations(value))


_TESTS = check.table(
    Concept,
    {
        "uri": check.iri,
        "qcode": check.qcode,
        "literal": check.line,
        "names": labels_on_one_line,
        **dict.fromkeys(
            ("type", "role", "rel", "how", "why", "creator", "value_unit"), check.token
        ),
        "value": check.line,
        "relevance": partial(check.integer, low=0, high=100),
        "confidence": partial(check.integer, low=0, high=100),
        "rank": partial(check.integer, low=0),
        "definitions": partial(check.items, kind=Label),
        "hierarchy": check.qcodes,
        "contacts": partial(check.items, kind=Contact),
        "remote_infos": partial(check.items, kind=Link),
        "modified": check.moment,
        **dict.fromkeys(("same_as", "broader", "narrower", "facets"), told),
        "related": partial(told, also=("value", "related")),
    },
)


def concept(text: str) -> Concept:
    """What is typed for a concept: a URI, a QCode such as ``medtop:04000000``, or a name."""
    if _URI.match(text) and not set(text) & set(SPACE):
        return Concept(uri=text)
    if _QCODE.fullmatch(text):
        return Concept(qcode=text)
    return Concept(names=(Label(text),))
