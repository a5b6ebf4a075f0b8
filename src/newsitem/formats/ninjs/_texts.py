"""Headlines and descriptions: texts in a role, plain or in HTML.

In ninjs 1 the role is in the name of the member: ``headline_sub``, ``description_text``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made
from newsitem.formats._format import Unread
from newsitem.formats._html import read_html, write_html
from newsitem.formats.ninjs._concepts import said
from newsitem.formats.ninjs._members import text, token
from newsitem.model.body import PARTS, Block
from newsitem.model.concepts import Label
from newsitem.text import SPACE, collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._body_reader import Body
    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members
    from newsitem.model.article import Article
    from newsitem.model.body import Span

HTML = "text/html"
PLAIN = "text/plain"
HTML_TYPES = frozenset({HTML, "application/xhtml+xml", "application/html+xml"})
PLAIN_TYPES = frozenset({PLAIN, "plain"})

_CREDIT = "creditline"


def is_html_role(role: str) -> bool:
    """Whether a role says that the text in it is HTML, as it does in ninjs 1."""
    return "html" in role.lower() or "richtext" in role.lower()


def write_headlines(article: Article) -> Json:
    """The headlines, the main one first; it is empty where another would be taken for it."""
    is_taken = article.headline or _take_main(list(article.headlines))
    main: list[Json] = [{"role": "main", "value": article.headline}] if is_taken else []
    return main + [_write_label(label) for label in article.headlines]


def read_headlines(node: Members) -> dict[str, Any]:
    """The headline in the role ``main`` or in none, and all others."""
    plain, is_empty = node.text(text, "headline"), has_empty_main(node, "headlines")
    labels = [label for label in _read_labels(node, "headlines", "headline_") if label]
    labels = [_on_one_line(label) for label in labels]
    main = collapse(plain) or ("" if is_empty else _take_main(labels))
    return {"headline": main, "headlines": tuple(labels)}


def has_empty_main(node: Members, name: str) -> bool:
    """Whether it is said that there is no main text, so that no other is taken for it."""
    entries = node.peek(name)
    return isinstance(entries, list) and any(
        isinstance(one, dict) and one.get("role") == "main" and one.get("value") == ""
        for one in entries
    )


def _take_main(labels: list[Label]) -> str:
    """Take the label that is the headline if no other is, and return its text."""
    for role in ("main", ""):
        for number, label in enumerate(labels):
            if label.role == role and not label.spans:
                return labels.pop(number).text
    return ""


def _on_one_line(label: Label) -> Label:
    if "\n" not in label.text and "\t" not in label.text:
        return label
    same = label.text.translate({ord("\n"): " ", ord("\t"): " "})
    return Label(same, label.role, label.language, label.spans)


def write_descriptions(article: Article) -> Json:
    """The descriptions, the credit line among them as the first."""
    labels = list(article.descriptions)
    credit = article.creditline or _take_credit(labels)
    written: list[Json] = [{"role": _CREDIT, "value": credit}] if credit else []
    return written + [_write_label(label) for label in labels]


def read_descriptions(node: Members) -> dict[str, Any]:
    """The descriptions; one in the role ``creditline`` is the credit line."""
    labels = [label for label in _read_labels(node, "descriptions", "description_") if label]
    return {"creditline": _take_credit(labels), "descriptions": tuple(labels)}


def _take_credit(labels: list[Label]) -> str:
    for number, label in enumerate(labels):
        is_line = not (label.spans or {"\n", "\t"} & set(label.text))
        if label.role == _CREDIT and is_line:
            return labels.pop(number).text
    return ""


def _write_label(label: Label) -> Json:
    """A label; where it has marks it is HTML."""
    value, kind = label.text, ""
    if is_html_role(label.role):
        kind = PLAIN
    if label.spans:
        value, kind = write_html([Block(label.text, spans=label.spans)]), HTML
    return said({"role": label.role, "contentType": kind, "value": value})


def _read_labels(node: Members, name: str, prefix: str) -> Iterator[Label | None]:
    for one in node.objects(name):
        yield made(one, lambda one=one: _read_label(one))  # type: ignore[misc]
    for member in [key for key in node.left() if key.lower().startswith(prefix)]:
        role = member[len(prefix) :]
        is_html = is_html_role(role)
        path = node.path(member)
        read = _from_html if is_html else _from_text
        found = node.take(lambda value, read=read, path=path: read(text(value), path), member)  # type: ignore[misc]
        if found:
            label, body = found
            node.leave_parts(body.unread if body else ())
            yield Label(label.text, "" if role == "text" else role, spans=label.spans)


def _read_label(node: Members) -> Label | None:
    role, kind = node.text(token, "role"), str(node.peek("contentType") or "").lower()
    if not node.peek("value"):
        node.text(text, "value")
        node.text(token, "contentType")
        return None
    found: tuple[Label, Body | None] | None = None
    if kind in HTML_TYPES or (not kind and is_html_role(role)):
        found = _from_html(node.text(text, "value"), node.path("value"))
    elif kind in PLAIN_TYPES or not kind:
        found = _from_text(node.text(text, "value"))
    if found is None:
        node.leave()
        return None
    node.text(token, "contentType")
    label, body = found
    node.leave_parts(body.unread if body else ())
    return Label(label.text, role, spans=label.spans)


def _from_text(value: str, _where: str = "") -> tuple[Label, None]:
    return Label(value), None


def _from_html(value: str, where: str) -> tuple[Label, Body]:
    """What HTML says as one text, a line for each of its blocks."""
    body = read_html(value, where)
    label = joined(body.blocks)
    if label is None:
        message = "HTML without a text"
        raise ModelError(message)
    if body.divisions or any(one.role != "p" or one.classes for one in body.blocks):
        body = attrs.evolve(body, unread=(*body.unread, Unread(where, value)))
    return label, body


def joined(blocks: Iterable[Block]) -> Label | None:
    """Blocks as one text with their marks, or None where they have no text."""
    texts: list[str] = []
    spans: list[Span] = []
    start = 0
    for block in blocks:
        shown = block.text.strip(SPACE)
        if not shown:
            continue
        lead = block.text.index(shown[0])
        for span in block.spans:
            begin = max(span.start - lead, 0)
            end = min(span.end - lead, len(shown))
            if span.mark not in PARTS and begin < end:
                spans.append(_moved(span, start + begin, start + end))
        texts.append(shown)
        start += len(shown) + 1
    return Label("\n".join(texts), spans=spans) if texts else None


def _moved(span: Span, start: int, end: int) -> Span:
    return attrs.evolve(span, start=start, end=end)
