"""Notes to editors and readers, as text or as blocks in XHTML.

NewsML-G2 Specification 2.35, ``edNote``: a block that may hold elements of other namespaces.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats import _xhtml
from newsitem.formats._body_reader import read_body
from newsitem.formats._cursor import made
from newsitem.formats._vocabulary import XHTML
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._values import OWN
from newsitem.model.media import EdNote, note_text
from newsitem.text import SPACE

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._xml import Node

_PUBLIC = f"{OWN}:public"


def write_note(note: EdNote) -> str:
    """``edNote``; what is public is said so by a constraint of this library's scheme."""
    own = _PUBLIC if note.public else ""
    values = [
        *g2.token_values("role", note.role),
        ("xml:lang", note.language),
        *g2.token_lists("pubconstraint", own, note.constraint),
    ]
    if note.blocks:
        return tag("edNote", values, _xhtml.write_division(note.blocks, note.divisions))
    return g2.write_lines("edNote", note.text, values)


def read_note(node: Node) -> EdNote | None:
    """``edNote``; an empty one is none."""
    own, _, others = node.peek("pubconstraint").partition(" ")
    if own == _PUBLIC:
        node.take("pubconstraint")
        if others:
            node.leave_value("pubconstraint", others)
    return made(
        node,
        lambda: EdNote(
            **_take_content(node),
            role=g2.take_token(node, "role"),
            public=own == _PUBLIC,
            language=g2.take_language(node),
            constraint=g2.take_token(node, "pubconstraint"),
        ),
    )


def _take_content(node: Node) -> dict[str, Any]:
    if not any(child.tag.startswith(f"{{{_xhtml.NAMESPACE}}}") for child in node.element):
        return {"text": node.lines()}
    division = _only_division(node)
    body = read_body(node.element if division is None else division, XHTML)
    node.take_children()
    node.take_text()
    for part in body.unread:
        node.leave_part(part)
    text = note_text(body.blocks)
    return {"text": text, "blocks": body.blocks, "divisions": body.divisions}


def _only_division(node: Node) -> etree._Element | None:
    """The ``div`` that a note is written in."""
    if len(node.element) != 1 or (node.element.text or "").strip(SPACE):
        return None
    (division,) = node.element
    is_bare = division.tag == f"{{{_xhtml.NAMESPACE}}}div" and not division.attrib
    return division if is_bare and not (division.tail or "").strip(SPACE) else None
