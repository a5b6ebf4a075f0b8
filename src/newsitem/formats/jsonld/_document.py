"""A document of JSON-LD, or the blocks of a page: its nodes, and those that are articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.errors import LimitError, ReadError
from newsitem.formats._encoding import decoded, encoding_mark
from newsitem.formats._format import Note, Unread, check_size
from newsitem.formats._json import encode
from newsitem.formats.jsonld import _page as pages
from newsitem.formats.jsonld._article import TYPES
from newsitem.formats.jsonld._mend import parsed
from newsitem.formats.jsonld._part import Nodes, Part

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._page import Block
    from newsitem.formats.jsonld._part import Key

SCRIPT = "script"
_OWN_ADDRESS = ("@id", "url", "mainEntityOfPage")
_NAMED_WITHIN = 4  # levels, in which a node may have an @id that others refer to
_HEAD_OF_UNREADABLE = 60


@attrs.define(weakref_slot=False)
class Document:
    """What was parsed of some content, each root with the block of the page that it is.

    ``page`` is the page in an encoding that ASCII is a part of, ``came_in`` the encoding
    that it came in, where that is another; both are empty for a bare document.
    """

    roots: list[tuple[Part, Block | None]]
    notes: list[Note]
    unread: list[Unread]
    page: bytes = b""
    came_in: str = ""
    encoding: str = "utf-8"
    nodes: Nodes = attrs.field(factory=Nodes)

    def articles(self) -> list[Part]:
        """The nodes that are articles: what the page is about first, else in their order."""
        found = []
        for root, _ in self.roots:
            within = list(filter(None, map(_article, _nodes(root))))
            if within:
                root.take_types(frozenset())  # whose context is that of a graph
            found += within
        address = _without_fragment(pages.address_of(self.page))
        return sorted(found, key=lambda part: not address or address not in _addresses(part))

    def types(self) -> str:
        """The types of the nodes, for a message."""
        return ", ".join(
            sorted(
                {name for root, _ in self.roots for node in _nodes(root) for name in node.types}
            )
        )

    def left(self) -> Iterator[Unread]:
        """All that was not taken, with the line of its block."""
        yield from self.unread
        for root, block in self.roots:
            for part in root.unread():
                yield attrs.evolve(part, line=block.line) if block else part


def _article(node: Part) -> Part | None:
    """The node, if it is an article, or the one that it is about."""
    if is_article(node):
        return node
    entity = node.one("mainEntity")
    return entity if entity and is_article(entity) and entity.target is None else None


def is_article(part: Part) -> bool:
    """Whether a node is of one of the types of articles."""
    return isinstance(part.value, dict) and not TYPES.isdisjoint(part.types)


def parse(data: bytes) -> Document:
    """The document in some content: bare, or in the blocks of a page.

    Raises :exc:`~newsitem.ReadError` where there is no JSON-LD that can be read.
    """
    check_size(data)
    page, came_in = pages.in_ascii(data)
    document = Document([], [], [])
    nodes = document.nodes
    if pages.is_page(page):
        document.page, document.came_in = page, came_in
        document.encoding = pages.encoding_of(page) if not came_in else "utf-8"
        for number, block in enumerate(pages.blocks(page)):
            _add_block(document, block, number, nodes)
    else:
        mark = encoding_mark(page)
        value, mended, hidden = parsed(decoded(page[len(mark[0]) :] if mark else page, "utf-8"))
        document.roots.append((Part(value, (), nodes), None))
        document.notes += map(Note, mended)
        document.unread += hidden
    for root, _ in document.roots:
        for node in _nodes(root):
            nodes.add(node, top=True)
    for root, _ in document.roots:
        _name_nodes(root, nodes, 0)
    return document


def _addresses(part: Part) -> set[str]:
    """What an article says is its address; nothing of it is taken."""
    node = part.value if isinstance(part.value, dict) else {}
    values = [node.get(name) for name in _OWN_ADDRESS]
    values += [one.get(name) for one in values if isinstance(one, dict) for name in ("@id", "url")]
    return {_without_fragment(one) for one in values if isinstance(one, str)}


def _without_fragment(address: str) -> str:
    return address.partition("#")[0].rstrip("/")


def _add_block(document: Document, block: Block, number: int, nodes: Nodes) -> None:
    content = document.page[block.start : block.end]
    path: tuple[Key, ...] = (SCRIPT, number)
    where, line = f"{SCRIPT}[{number}]", block.line
    try:
        text = content.decode(document.encoding)
    except UnicodeDecodeError:
        text = content.decode(document.encoding, "replace")
        message = f"bytes that are no {document.encoding} were replaced by U+FFFD"
        document.notes.append(Note(message, where, line))
    try:
        value, mended, hidden = parsed(text)
    except (ReadError, LimitError) as error:
        if text.strip():
            document.unread.append(Unread(where, text, line))
            inner = line + error.line - 1 if error.line else line
            document.notes.append(Note(f"left unread: {error.message}", where, inner))
        return
    document.notes += (Note(message, where, line) for message in mended)
    document.unread += (Unread(f"{where}.{part.where}", part.content, line) for part in hidden)
    document.roots.append((Part(value, path, nodes), block))


def _nodes(root: Part) -> Iterator[Part]:
    """The nodes at the top: of an array, of a graph, or the root alone."""
    if isinstance(root.value, list):
        for inner in root.parts():
            yield from _nodes(inner)
    elif isinstance(root.value, dict):
        yield root
        if isinstance(root.value.get("@graph"), list | dict):
            yield from _nodes(root.inner("@graph"))


def _name_nodes(part: Part, nodes: Nodes, level: int) -> None:
    if isinstance(part.value, dict):
        nodes.add(part, top=False)
    if level >= _NAMED_WITHIN:
        return
    for inner in part.parts():
        if isinstance(inner.value, dict | list):
            _name_nodes(inner, nodes, level + 1)


def escaped(value: Json) -> bytes:
    """JSON that can stand in a page: no markup, and no entity, is seen in it."""
    data = encode(value).replace(b"&", b"\\u0026")
    return data.replace(b"<", b"\\u003c").replace(b">", b"\\u003e")
