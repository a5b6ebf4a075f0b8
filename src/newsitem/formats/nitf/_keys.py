"""Which story a document is of: its key, and the series that it is a part of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import several
from newsitem.formats._nitf_meta import is_nmtoken
from newsitem.formats._take import take_integer
from newsitem.formats._xml import tag
from newsitem.formats.nitf._values import take_line
from newsitem.model.concepts import Concept, Label

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.article import Article

_KEY, _KEY_PARTS = "du-key", ("generation", "part")
_SERIES, _PARTS = "series", ("series.part", "series.totalpart")


def write_key(article: Article) -> str:
    """``du-key``, or nothing."""
    said = next((one.related for one in article.extensions if one.rel == _KEY), ())
    parts = {one.rel: one.value for one in said if is_nmtoken(one.value)}
    values: Values = [(name, parts.get(name)) for name in _KEY_PARTS]
    values += [("version", article.version), ("key", article.slugline)]
    return tag(_KEY, values) if any(value for _, value in values) else ""


def read_key(node: Node | None) -> dict[str, Any]:
    """The version and the key of a story."""
    if node is None:
        return {}
    version = take_integer(node, "version", least=1)
    if version == 0:
        node.leave_value("version", "0")
    return {"version": version or None, "slugline": take_line(node, "key")}


def write_series(concept: Concept) -> str:
    """A series, by its name and the numbers of its parts."""
    numbers = {one.rel: one.value for one in concept.related}
    parts = [(part, numbers[part]) for part in _PARTS if is_nmtoken(numbers.get(part, ""))]
    name = concept.names[0].text if concept.names else ""
    is_series = _SERIES in {concept.type, concept.rel}
    return tag(_SERIES, [("series.name", name), *parts]) if is_series else ""


def read_series(nodes: list[Node]) -> dict[str, tuple[Concept, ...]]:
    """The series, and properties that say which part of one without a name this is."""
    found = several(nodes, _read_series)
    return {
        "member_of": tuple(one for one in found if one.type),
        "extensions": tuple(one for one in found if one.rel),
    }


def _read_series(node: Node) -> Concept | None:
    """A series, or where it has no name a property that says which part of one this is."""
    name, parts = take_line(node, "series.name"), [(one, take_line(node, one)) for one in _PARTS]
    related = tuple(Concept(rel=part, value=value) for part, value in parts if value)
    if name:
        return Concept(names=(Label(name),), type=_SERIES, related=related)
    return Concept(rel=_SERIES, related=related) if related else None


def read_parts(node: Node | None) -> tuple[Concept, ...]:
    """The generation of the key of a story, and which part of the story this is."""
    said = [(name, take_line(node, name)) for name in _KEY_PARTS] if node else []
    related = tuple(Concept(rel=name, value=value) for name, value in said if value)
    return (Concept(rel=_KEY, related=related),) if related else ()
