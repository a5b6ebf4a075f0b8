"""IPTC NITF, the News Industry Text Format: one story, its metadata and its body.

https://iptc.org/standards/nitf/. Read: 3.0 to 3.6, with the namespace of 3.4 and later or
without. Written: 3.6, valid against its schema, ``nitf-3-6.xsd``, whose extension points
for other namespaces hold what the standard has no place for in the body, and some details
of parties, concepts and places. What the elements do not say of the article is a ``meta``
named ``x-newsitem:`` and the field.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsitem import dateline as grammar
from newsitem.errors import FormatError, ReadError
from newsitem.formats import _nitf
from newsitem.formats._body_reader import read_bodies, with_mentions
from newsitem.formats._datelines import as_printed, mark_dateline, opening, printed_dateline
from newsitem.formats._format import Reading, Unread, choose_version, only_one
from newsitem.formats._nitf_media import name_sources, with_media
from newsitem.formats._own import Property, own_properties, read_own, with_own
from newsitem.formats._take import take_language
from newsitem.formats._vocabulary import NITF, OWN_NAMESPACE
from newsitem.formats._xml import DECLARATION, Node, parse, root_name, serialised, tag, values
from newsitem.formats._xml_keep import put_back
from newsitem.formats.nitf import _head, _story
from newsitem.formats.nitf._layout import lay_out_as, put_properties, take_properties
from newsitem.formats.nitf._values import take_line, taken
from newsitem.model.article import Article
from newsitem.model.datelines import Dateline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.model.locations import Location

NAME = "nitf"
TITLE = "IPTC NITF"
MEDIA_TYPES = ("application/vnd.iptc.nitf+xml",)
SUFFIXES = (".nitf", ".nitf.xml")
VERSIONS = ("3.6",)
CARRIES = frozenset(field.name for field in attrs.fields(Article)) | {"words"}

NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/"

_ROOT = "nitf"
_META = Property("name", "content")
_PUBLIC_ID = "-//IPTC//DTD NITF {}//EN"
_PUBLIC_IDS = re.compile(r"-//IPTC(?:-NAA)?//DTD NITF(?:-XML)? ([0-9]\.[0-9])//EN")


def sniff(head: bytes) -> bool:
    """Whether the root element is ``nitf``."""
    return root_name(head) == _ROOT


def read(data: bytes) -> Reading:
    """The article of a document."""
    root = Node.root(data)
    if root.name != _ROOT:
        message = f"the root element is {root.name}, not {_ROOT}"
        raise ReadError(message, line=root.line)
    version = _take_version(root)
    article = _read_article(root)
    return Reading((article,), tuple(root.unread()), NAME, version, tuple(root.notes()), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """A document of NITF 3.6; with ``keep``, the source with what was changed.

    What the elements of NITF say of the article is found by reading them.
    """
    choose_version(NAME, version, VERSIONS)
    if keep is not None and keep.articles == (article,):
        return keep.source
    document = _document(article, own_properties(article, _said(article)))
    return document if keep is None else _put_back(article, document, keep)


def join(documents: Sequence[bytes]) -> bytes:
    """The one document: a file holds one article."""
    return only_one(NAME, documents)


def _said(article: Article) -> Article:
    """The article as the elements of NITF alone tell it."""
    return read(_document(article, ())).article


def _document(article: Article, own: Iterable[tuple[str, str]]) -> bytes:
    root = [
        ("xmlns", NAMESPACE),
        ("xmlns:ni", OWN_NAMESPACE),
        ("version", _PUBLIC_ID.format(VERSIONS[0])),
        ("uno", article.uri),
        ("baselang", article.language),
    ]
    content = _nitf.write_content(
        article.body, article.quotes, article.locations, article.renditions, article.divisions
    )
    story = tag("body.content", (), content)
    body = tag("body", (), _story.write_head(article) + story + _story.write_end(article))
    metas = "".join(tag("meta", [(_META.name, name), (_META.value, value)]) for name, value in own)
    inner = _head.write_head(article, metas) + body
    return f"{DECLARATION}<nitf{values(root)}>{inner}</nitf>\n".encode()


def _put_back(article: Article, document: bytes, keep: Reading) -> bytes:
    """The source with what was changed, and nothing else.

    Raises :exc:`~newsitem.FormatError` where the source says a field in a way that is read
    but not written, so that it would still say what it said, or no longer what it should.
    """
    root = parse(keep.source, comments=True)
    before, after = parse(write(keep.article)), parse(document)
    for written in (before, after):
        lay_out_as(root, written)
    own = [take_properties(written) for written in (before, after)]
    put_back(root, before, after)
    put_properties(root, *own)
    changed = serialised(root, keep.source)
    found, expected = read(changed).article, read(document).article
    for name in (field.name for field in attrs.fields(Article)):
        is_changed = getattr(article, name) != getattr(keep.article, name)
        if getattr(found, name) != getattr(expected if is_changed else article, name):
            message = f"{name} cannot be put back into this source; write it without keep"
            raise FormatError(message)
    return changed


def _take_version(root: Node) -> str:
    """The version that the root element says it is of, as in its public identifier."""
    for name in ("change.date", "change.time"):
        root.take(name)
    said = _PUBLIC_IDS.fullmatch(root.peek("version"))
    if said:
        root.take("version")
    return said[1] if said else ""


def _read_article(root: Node) -> Article:
    uno, language = take_line(root, "uno"), take_language(root, "baselang")
    head, body = root.one("head"), root.one("body")
    fields: dict[str, Any] = _head.read_head(head, uno) if head else {"uri": uno}
    fields["language"] = language
    metas = fields.pop("metas", [])
    own = read_own([one for one in metas if _META.is_own(one)], _META)
    contents = body.all("body.content") if body else []
    for name, reader in (("body.head", _story.read_head), ("body.end", _story.read_end)):
        if body and (part := body.one(name)):
            _add(fields, reader(part))
    fields["sources"] = (*fields.pop("provider", ()), *fields.get("sources", ()))
    quotes = [one for one in metas if one not in own[1]]
    made = _read_content(root, contents, quotes, fields.get("locations", ()))
    fields = {**fields, **made, "sources": (*fields["sources"], *made["sources"])}
    _find_dateline(fields)
    return with_own(Article(**fields), own, _META, _said)


def _read_content(
    root: Node, contents: list[Node], metas: list[Node], locations: tuple[Location, ...]
) -> dict[str, Any]:
    """The body, and the quotations that do not stand in it."""
    roots = [node.element for node in contents]
    name_sources(roots)
    body, sources = with_media(read_bodies(roots, NITF, [node.element for node in metas]), roots)
    for node in contents:
        taken(node)
    for node in metas:
        for name in node.element.attrib:
            node.take(name)
    for part in body.unread:
        root.leave_part(part)
    return {
        "body": body.blocks,
        "divisions": body.divisions,
        "quotes": body.quotes,
        "renditions": body.files,
        "sources": sources,
        "locations": with_mentions(locations, body.mentions),
    }


def _find_dateline(fields: dict[str, Any]) -> None:
    """A dateline that is printed in the story is marked there, in its own words."""
    text, body = fields.pop("dateline", ""), fields["body"]
    resolved, may_be_printed = fields.pop("resolved", None), fields.pop("printed", True)
    node, said = fields.pop("dateline_node", None), text
    if marked := printed_dateline(body):
        text = marked
    elif text and may_be_printed:
        text = as_printed(text, grammar.parse(text), grammar.find(opening(body)))
        fields["body"] = mark_dateline(body, text)
    if node and said not in text:
        node.leave_part(Unread("/nitf/body/body.head/dateline/text()", said, node.line))
    if text:
        dateline = grammar.parse(text) or Dateline(text)
        fields["dateline"] = attrs.evolve(dateline, resolved=resolved) if resolved else dateline


def _add(fields: dict[str, Any], more: dict[str, Any]) -> None:
    """Fields from another part of the document: lists behind those that are there."""
    for name, value in more.items():
        fields[name] = (*fields.get(name, ()), *value) if isinstance(value, tuple) else value
