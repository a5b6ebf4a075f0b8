"""A line of NITF whose elements say what its parts are: a byline, a dateline, rights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._flow_reader import name_of
from newsitem.formats._xml import XML
from newsitem.text import SPACE, clean, collapse, on_one_line

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._xml import Node

_ENDS = tuple(",;:-–—")  # what a text may end in that needs no comma behind it
_IN_A_NAME = frozenset({"name.given", "name.family"})
_IN_WORDS = frozenset({"em", "lang", "a", "q", "sub", "sup", "num", "pronounce"})


def joined_text(node: Node) -> str:
    """The text of an element whose children say what it is, a comma between bare children."""
    node.take_text()
    if node.peek(f"{XML}space") == "preserve":
        node.take(f"{XML}space")
        return on_one_line(node.raw_text())
    return collapse(_joined(node.element))


def _joined(element: etree._Element) -> str:
    pieces = [clean(element.text or "")]
    before = ""  # the name of a child that has nothing but blanks behind it
    for child in element:
        name, inner = name_of(child), _joined(child)
        if before and inner.strip(SPACE):
            between = pieces.pop()
            pieces[-1] = pieces[-1].rstrip(SPACE)
            pieces.append(_separator(pieces[-1], between, {before, name}))
            inner = inner.lstrip(SPACE)
        pieces += inner, clean(child.tail or "")
        before = "" if pieces[-1].strip(SPACE) or not inner.strip(SPACE) else name
    return "".join(pieces)


def _separator(text: str, between: str, names: set[str]) -> str:
    """What stands between two children that have no text between them."""
    if names & _IN_WORDS:
        return " " if between else ""
    if names <= _IN_A_NAME or text.endswith(_ENDS):
        return " "
    return ", "
