"""Properties in the head of a NITF document, bare or within NewsML: ``meta`` and ``pubdata``.

Both are ``extensions`` of the article: a property of that name, and for a publication one
named ``pubdata`` with a related property for each attribute.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from newsitem.formats._cursor import made
from newsitem.formats._own import PREFIX
from newsitem.formats._xml import tag
from newsitem.model.concepts import Concept, Label
from newsitem.text import on_one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.formats._xml import Node

QUOTE = "quote"  # the name of a quotation that does not stand in the body
PUBDATA = "pubdata"
OBJECT_TYPE, IDREF_STATUS = "tobject.type", "management-idref-status"  # properties of their own
_RESERVED = frozenset({QUOTE, OBJECT_TYPE, IDREF_STATUS})

_NMTOKEN = re.compile(r"[A-Za-z0-9._:-]+")
_MEDIA = frozenset({"print", "audio", "video", "web", "appliance", "other"})
_ATTRIBUTES = (
    "type", "item-length", "unit-of-measure", "name", "issn", "volume", "number", "issue",
    "edition.name", "edition.area", "position.section", "position.sequence", "ex-ref",
)  # fmt: skip


def is_nmtoken(text: str) -> bool:
    """Whether a text is a NMTOKEN of letters and digits that any schema takes."""
    return bool(_NMTOKEN.fullmatch(text))


def is_property(node: Node) -> bool:
    """Whether a ``meta`` is a property, and neither a quotation nor this library's own."""
    return node.peek("name") != QUOTE and not node.peek("name").startswith(PREFIX)


def write_meta(extension: Concept) -> str:
    """A property, where it is nothing but a name and a value; else nothing."""
    name, value = extension.rel, extension.value
    if extension != Concept(rel=name, value=value or "?") or not is_nmtoken(name):
        return ""
    if name in _RESERVED or name.startswith(PREFIX):
        return ""
    return tag("meta", [("name", name), ("content", value)])


def read_meta(node: Node) -> Concept | None:
    """A property: its name in ``rel``, or in ``names`` if that has blanks or no value."""
    name, value = on_one_line(node.peek("name")), on_one_line(node.peek("content"))
    if not name:
        return None
    node.take("name")
    node.take("content")
    if value and len(words(name)) == 1:
        return made(node, partial(Concept, rel=name, value=value))
    return made(node, partial(Concept, names=(Label(name),), value=value))


def write_pubdata(extensions: Iterable[Concept], date: str) -> str:
    """The publications, the first of them with the date of publication, if it has one."""
    said = [
        {part.rel: part.value for part in one.related} for one in extensions if one.rel == PUBDATA
    ]
    said = [one for one in said if one.get("type", "web") in _MEDIA]
    if date:
        said[:1] = [{"date.publication": date, **(said[0] if said else {})}]
    names = ("date.publication", *_ATTRIBUTES)
    return "".join(
        tag(PUBDATA, [(name, one[name]) for name in names if name in one]) for one in said
    )


def read_pubdata(nodes: Sequence[Node]) -> tuple[Concept, ...]:
    """What is said of each publication beyond its date."""
    found = []
    for node in nodes:
        said = [(name, on_one_line(node.take(name))) for name in _ATTRIBUTES]
        if related := tuple(Concept(rel=name, value=value) for name, value in said if value):
            found.append(Concept(rel=PUBDATA, related=related))
    return tuple(found)
