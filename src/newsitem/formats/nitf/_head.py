"""The ``head`` of a document: its metadata, written and read element by element.

IPTC's mapping of NITF to NewsML-G2 says what most of it is. What NITF has no element for
is a ``meta`` of this library's own name.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats import _nitf
from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.nitf import _concepts as concepts
from newsitem.formats.nitf._docdata import (
    REVISION,
    is_fixture,
    read_docdata,
    revision_note,
    without_last,
    write_docdata,
)
from newsitem.formats.nitf._values import (
    all_of,
    first_norm,
    read_source,
    source_values,
    take_line,
    write_date,
    write_line,
    write_norm,
)
from newsitem.model.divisions import Division, nested
from newsitem.model.media import KINDS, EdNote
from newsitem.text import SPACE, words
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.article import Article
    from newsitem.model.concepts import Concept
    from newsitem.model.sources import Source

_OWN_META = "x-newsitem:"
_LINES = ("profile", "embargo_text", "creditline")  # that have no element
_DIVISION = "division"
_NUMBER = re.compile("[0-9]{1,9}")
_MOMENTS = ("first_created", "content_created")
_NEWS = "news"  # the default of tobject.type
_FUNCTIONS = {"creator": "writer-author", "contributor": "editor"}


def write_head(article: Article) -> str:
    """``head``."""
    inner = [
        write_line("title", article.title),
        *_write_metas(article),
        _nitf.write_quotes(article.quotes),
        _write_tobject(article),
        write_docdata(article),
        write_date("pubdata", article.published, "date.publication"),
        _write_revision(article),
        *_write_revisions(article.sources),
    ]
    return tag("head", (), "".join(inner))


def read_head(node: Node, uno: str) -> dict[str, Any]:
    """The fields that ``head`` holds; some documents have in it what belongs to ``docdata``."""
    docdata = node.one("docdata")
    both = [one for one in (docdata, node) if one]
    title = node.one("title")
    fields = {
        "title": title.text().strip(SPACE) if title else "",
        **_read_metas(node),
        **read_docdata(both, uno),
    }
    kind, genres, subjects = _read_tobject(node.one("tobject"))
    fields["kind"] = kind
    fields["genres"] = (*genres, *fields["genres"])
    fields["subjects"] = (*subjects, *fields["subjects"])
    pubdata = all_of(both, "pubdata")
    fields["published"] = first_norm(pubdata, "date.publication")
    revisions = all_of(both, "revision-history")
    fields["content_modified"] = first_norm(revisions[::-1])
    fields["ed_notes"] += several(revisions, _read_comment)
    fields["sources"] += several(revisions, _read_revision)
    return fields


# meta, tobject


def _write_metas(article: Article) -> Iterator[str]:
    said = [(name, getattr(article, name)) for name in _LINES]
    said += [(name, str(getattr(article, name) or "")) for name in _MOMENTS]
    for name, value in said:
        if value:
            yield tag("meta", [("name", _OWN_META + name), ("content", value)])
    for one in _nitf.as_blocks(article.body, article.divisions)[1]:
        value = " ".join([str(one.start), str(one.end), one.kind, *one.classes])
        yield tag("meta", [("name", _OWN_META + _DIVISION), ("content", value)])


def _read_metas(node: Node) -> dict[str, Any]:
    """What this library's own say; ``metas`` are quotations, ``divisions`` are of the body."""
    quotes: list[Node] = []
    divisions: list[Node] = []
    fields: dict[str, Any] = {"metas": quotes, "divisions": divisions}
    for meta in node.all("meta"):
        name = meta.peek("name").removeprefix(_OWN_META)
        if meta.peek("name") == "quote":
            quotes.append(meta)
            continue
        if meta.peek("name") == _OWN_META + _DIVISION:
            divisions.append(meta)
            continue
        if name == meta.peek("name") or name not in {*_LINES, *_MOMENTS} or name in fields:
            meta.leave()
            continue
        value: Any = take_line(meta, "content")
        if name in _MOMENTS:
            value = made(meta, lambda text=value: read_iso(text))  # type: ignore[misc]
        meta.take("name")
        fields[name] = value
    return fields


def with_divisions(
    found: tuple[Division, ...], metas: list[Node], blocks: int
) -> tuple[Division, ...]:
    """The divisions of a body of so many blocks, those that are no elements among them."""
    try:
        said = [_division(meta.peek("content")) for meta in metas]
        together = nested("divisions", (*found, *said), blocks)
    except (ModelError, ValueError):  # the document was edited since
        for meta in metas:
            meta.leave()
        return found
    for meta in metas:
        meta.take("name")
        meta.take("content")
    return together


def _division(content: str) -> Division:
    start, end, kind, *classes = words(content)
    if not (_NUMBER.fullmatch(start) and _NUMBER.fullmatch(end)):
        raise ValueError(content)
    return Division(int(start), int(end), kind, tuple(classes))


def _write_tobject(article: Article) -> str:
    kind = [("tobject.type", "" if article.kind == "text" else article.kind)]
    genres = without_last(article.genres, is_fixture)
    coded = takewhile(concepts.is_subject_code, article.subjects)
    inner = [*map(concepts.write_property, genres), *map(concepts.write_subject, coded)]
    return tag("tobject", kind, "".join(inner)) if inner or article.kind != "text" else ""


def _read_tobject(
    node: Node | None,
) -> tuple[str, tuple[Concept, ...], tuple[Concept, ...]]:
    """The kind of item, its genres, and its subjects."""
    if node is None:
        return "text", (), ()
    kind = node.peek("tobject.type").strip(SPACE).lower()
    if kind == _NEWS or kind in KINDS:
        node.take("tobject.type")
    genres = several(node.all("tobject.property"), concepts.read_property)
    subjects = several(node.all("tobject.subject"), concepts.read_subject)
    return (kind if kind in KINDS else "text"), genres, subjects


# pubdata, revision-history


def _write_revision(article: Article) -> str:
    """When the document was last revised, and the note that says why."""
    note = revision_note(article.ed_notes)
    values: Values = [("norm", write_norm(article.content_modified))]
    values.append(("comment", note.text if note else ""))
    return tag("revision-history", values) if article.content_modified or note else ""


def _write_revisions(sources: Sequence[Source]) -> Iterator[str]:
    for one in sources:
        role = one.roles[0]
        if function := _FUNCTIONS.get(role):
            values = source_values(one, "name", role)
            yield tag("revision-history", [values[0], ("function", function), *values[1:]])


def _read_revision(node: Node) -> Source | None:
    """Who revised the document: its author, or one who contributed in another function.

    A name without a function and a date is none of a person.
    """
    if not (node.element.get("function") or node.element.get("norm")):
        return None
    function = node.peek("function")
    role = next((role for role, name in _FUNCTIONS.items() if name == function), "")
    if role:
        node.take("function")
    return read_source(node, take_line(node, "name"), role or "contributor")  # type: ignore[arg-type]


def _read_comment(node: Node) -> EdNote | None:
    text = node.take("comment")
    return EdNote(text, REVISION) if text else None
