"""Texts of several lines with inline markup: descriptions, definitions, notices, terms.

NewsML-G2 Specification 2.35, "BlockType": ``a`` may hold ``inline``, and both may hold
``span``; nothing else nests. A mark that has no element of its own is the ``class`` of an
``inline``. Marks that cross, nest otherwise or run over lines are left out; ``lost`` names
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made
from newsitem.formats._markup import Flow, Mark, nested
from newsitem.formats._xml import XML, tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.model.body import PARTS, Span
from newsitem.model.concepts import Label
from newsitem.text import SPACE, clean, collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node

What: TypeAlias = "dict[str, str]"

_RANKS = {"a": 0, "inline": 1, "span": 2}  # each may hold those of a higher rank


def write_block(name: str, label: Label, more: g2.Values | None = None) -> str:
    """A text with role and language that may have several lines; ``more`` are attributes."""
    values = [*g2.label_values(label), *(more or ())]
    marks = list(_marks(label))
    if all(collapse(line) == line for line in label.text.split("\n")):
        return tag(name, values, nested(label.text, marks))
    space = ("xml:space", "preserve")
    return tag(name, [*values, space], nested(label.text, marks, line_break="\n"))


def read_block(node: Node) -> Label | None:
    """A text with role and language that may have several lines."""
    exact = node.peek(f"{XML}space") == "preserve"
    if exact:
        node.take(f"{XML}space")
    flow: Flow[What] = Flow(exact=exact)
    _read_flow(node, flow)
    text = flow.text.strip(SPACE)
    before = len(flow.text) - len(flow.text.lstrip(SPACE))
    return made(
        node,
        lambda: Label(
            text,
            g2.take_token(node, "role"),
            g2.take_language(node),
            tuple(_spans(flow, before, len(text))),
        ),
    )


def with_link(label: Label, href: str) -> Label:
    """The label, all of which links to ``href``; a ModelError where that is no address."""
    return attrs.evolve(label, spans=(Span(0, len(label.text), "a", href), *label.spans))


def without_link(label: Label) -> tuple[Label, str]:
    """The label without the first of its links that are around all of it, and where it leads."""
    for span in label.spans:
        if span == Span(0, len(label.text), "a", span.href) and span.href:
            others = list(label.spans)
            others.remove(span)
            return attrs.evolve(label, spans=others), span.href
    return label, ""


def _marks(label: Label) -> Iterator[Mark]:
    """The spans that the standard has elements for, where they nest."""
    ordered = sorted(label.spans, key=lambda one: (one.start, -one.end, _RANKS[_element(one)]))
    around: list[Span] = []
    for span in ordered:
        while around and around[-1].end <= span.start:
            around.pop()
        fits = not around or (
            span.end <= around[-1].end and _RANKS[_element(around[-1])] < _RANKS[_element(span)]
        )
        if fits and "\n" not in label.text[span.start : span.end]:
            around.append(span)
            yield Mark(span.start, span.end, _element(span), tuple(_mark_values(span)))


def _element(span: Span) -> str:
    return span.mark if span.mark in _RANKS else "inline"


def _mark_values(span: Span) -> g2.Values:
    language = ("xml:lang", span.language)
    if span.mark == "a":
        return [("href", span.href), language]
    if span.mark == "span":
        return [language]
    name = "" if span.mark == "inline" else span.mark
    return [("class", name), ("qcode", span.qcode), ("uri", span.uri), language]


def _read_flow(node: Node, flow: Flow[What]) -> None:
    """Add the text of an element, with the marks and line breaks in it."""
    inner = {child.element: child for child in node.all(*_RANKS)}
    node.all("br", "{http://www.w3.org/1999/xhtml}br")
    node.take_text()
    flow.add(clean(node.element.text or ""))
    for element in node.element:
        if element in inner:
            _read_mark(inner[element], flow)
        elif element.tag.rpartition("}")[2] == "br":
            flow.break_line()
        else:
            flow.add(clean("".join(element.itertext())))
        flow.add(clean(element.tail or ""))


def _read_mark(node: Node, flow: Flow[What]) -> None:
    number, start = flow.open(), flow.length
    _read_flow(node, flow)
    what = {"mark": node.name}
    name = node.peek("class")
    if name not in _RANKS and name not in PARTS and _is_span(mark=name):
        what["mark"] = node.take("class")
    for attribute in ("href",) if node.name == "a" else ("qcode", "uri"):
        if _is_span(mark="a", **{attribute: node.peek(attribute)}):
            what[attribute] = node.take(attribute)
    what["language"] = g2.take_language(node)
    if flow.length > start:
        flow.close(number, start, what)
    else:
        node.leave()


def _is_span(**fields: Any) -> bool:  # noqa: ANN401  # the fields of a Span
    try:
        return bool(Span(0, 1, **fields))
    except ModelError:
        return False


def _spans(flow: Flow[What], before: int, length: int) -> Iterable[Span]:
    """The marks that were met, in a text of that length that starts after ``before``."""
    for found in flow.found:
        start, end = max(found.start - before, 0), min(found.end - before, length)
        if start < end:
            yield Span(start, end, **found.what)  # type: ignore[arg-type]  # all of them texts
