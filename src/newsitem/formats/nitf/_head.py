"""The ``head`` of a document: its metadata, written and read element by element.

IPTC's mapping of NITF to NewsML-G2 says what most of it is.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from newsitem.formats import _nitf
from newsitem.formats._cursor import several
from newsitem.formats._nitf_meta import (
    OBJECT_TYPE,
    is_property,
    read_meta,
    read_pubdata,
    write_meta,
    write_pubdata,
)
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
    where,
    write_line,
    write_norm,
)
from newsitem.model.concepts import Concept
from newsitem.model.media import KINDS, EdNote
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.article import Article
    from newsitem.model.sources import Source

_NEWS = "news"  # the default of tobject.type
_FUNCTIONS = {"creator": "writer-author", "contributor": "editor"}


def write_head(article: Article, own: str) -> str:
    """``head``; ``own`` are properties of this library's own."""
    inner = [
        write_line("title", article.title),
        *map(write_meta, article.extensions),
        own,
        _nitf.write_quotes(article.quotes),
        _write_tobject(article),
        write_docdata(article),
        write_pubdata(article.extensions, write_norm(article.published)),
        _write_revision(article),
        *_write_revisions(article.sources),
    ]
    return tag("head", (), "".join(inner))


def read_head(node: Node, uno: str) -> dict[str, Any]:
    """The fields that ``head`` holds; some documents have in it what belongs to ``docdata``."""
    docdata = node.one("docdata")
    both = [one for one in (docdata, node) if one]
    title, metas = node.one("title"), node.all("meta")
    is_said = list(map(is_property, metas))
    fields: dict[str, Any] = {
        "title": title.text().strip(SPACE) if title else "",
        "metas": where(metas, is_said, wanted=False),
        **read_docdata(both, uno),
    }
    kind, genres, subjects = _read_tobject(node.one("tobject"))
    fields["kind"] = kind if kind in KINDS else "text"
    fields["genres"] = (*genres, *fields["genres"])
    fields["subjects"] = (*subjects, *fields["subjects"])
    pubdata = all_of(both, "pubdata")
    fields["published"] = first_norm(pubdata, "date.publication")
    fields["extensions"] = (
        *several(where(metas, is_said, wanted=True), read_meta),
        *fields["extensions"],
        *read_pubdata(pubdata),
        *([Concept(rel=OBJECT_TYPE, value=kind)] if kind not in {_NEWS, *KINDS} else []),
    )
    revisions = all_of(both, "revision-history")
    fields["content_modified"] = first_norm(revisions[::-1])
    fields["ed_notes"] += several(revisions, _read_comment)
    fields["sources"] += several(revisions, _read_revision)
    return fields


# tobject


def _write_tobject(article: Article) -> str:
    other = next((one.value for one in article.extensions if one.rel == OBJECT_TYPE), "")
    kind = other if article.kind == "text" else article.kind
    genres = without_last(article.genres, is_fixture)
    coded = takewhile(concepts.is_subject_code, article.subjects)
    inner = [*map(concepts.write_property, genres), *map(concepts.write_subject, coded)]
    return tag("tobject", [(OBJECT_TYPE, kind)], "".join(inner)) if inner or kind else ""


def _read_tobject(
    node: Node | None,
) -> tuple[str, tuple[Concept, ...], tuple[Concept, ...]]:
    """The type of item in lower case where it is a known one, its genres, and its subjects."""
    if node is None:
        return _NEWS, (), ()
    kind = take_line(node, OBJECT_TYPE) or _NEWS
    known = kind.lower() == _NEWS or kind.lower() in KINDS
    genres = several(node.all("tobject.property"), concepts.read_property)
    subjects = several(node.all("tobject.subject"), concepts.read_subject)
    return (kind.lower() if known else kind), genres, subjects


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
