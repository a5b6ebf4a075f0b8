"""The body and its other renditions, and the dateline that is printed in it.

A body is HTML, plain text or NITF; of several, the one in HTML is the body of the article,
and all others are renditions of it. ninjs has no dateline: one that stands only in the
article's metadata is printed before the story, and one that is printed there is found.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsitem import dateline as grammar
from newsitem.errors import ModelError, ReadError
from newsitem.formats._body_reader import Body, read_body
from newsitem.formats._format import Unread
from newsitem.formats._html import read_html, write_html
from newsitem.formats._json import encode
from newsitem.formats._vocabulary import NITF
from newsitem.formats._xml import parse
from newsitem.formats.ninjs._concepts import said
from newsitem.formats.ninjs._members import Members, line, text, token
from newsitem.formats.ninjs._texts import (
    HTML,
    HTML_TYPES,
    PLAIN,
    PLAIN_TYPES,
    has_empty_main,
    is_html_role,
)
from newsitem.model.body import Block, Extent, Span
from newsitem.model.body import blocks as plain_blocks
from newsitem.model.datelines import Dateline
from newsitem.model.media import BodyRendition
from newsitem.text import SPACE, clean, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsitem.formats._json import Json
    from newsitem.model.article import Article
    from newsitem.model.divisions import Division
    from newsitem.model.quotes import Quote

_NITF_TYPES = frozenset(
    {"text/vnd.iptc.nitf", "application/nitf+xml", "application/vnd.iptc.nitf"}
)
_NITF_START = re.compile(r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!DOCTYPE[^>]{0,500}>\s*)?<nitf[\s>]")
_BLOCK_START = re.compile(r"\s*<(?:p|div|section|h[1-6]|ul|ol|table|html)[\s>]", re.IGNORECASE)
_DATELINE_WITHIN = 5  # blocks from the start
_ORDER = ("html", "nitf", "plain")


@attrs.frozen
class Entry:
    """A body as it stands in a document; ``where`` is the path of its value."""

    role: str
    content_type: str
    value: str
    where: str = ""

    @property
    def kind(self) -> str:
        """``html``, ``nitf``, ``plain`` or ``other``: by its type, else its role or look."""
        kind = self.content_type.lower()
        if kind in HTML_TYPES:
            return "html"
        if kind in _NITF_TYPES or (kind != PLAIN and _NITF_START.match(self.value)):
            return "nitf"
        if kind in PLAIN_TYPES:
            return "plain"
        if kind:
            return "other"
        is_html = is_html_role(self.role) or _BLOCK_START.match(self.value)
        return "html" if is_html else "plain"

    def read(self) -> Body:
        """The blocks of it; none where it is of another kind, or no NITF."""
        if self.kind == "html":
            return read_html(self.value, self.where)
        if self.kind == "plain":
            return _of_blocks(plain_blocks(self.value))
        if self.kind == "nitf":
            return self._read_nitf()
        return _of_blocks(())

    def _read_nitf(self) -> Body:
        try:
            body = read_body(parse(self.value.encode()), NITF)
        except ReadError:
            return _of_blocks(())
        parts = [
            attrs.evolve(part, where=f"{self.where}{part.where}", line=None)
            for part in body.unread
        ]
        return attrs.evolve(body, unread=tuple(parts))


def _of_blocks(blocks: tuple[Block, ...]) -> Body:
    return Body(blocks)


def _chosen(entries: Sequence[Entry]) -> tuple[int, Body] | None:
    """Which of several bodies is that of the article, and what it holds."""
    numbers = sorted(
        (number for number, entry in enumerate(entries) if entry.kind in _ORDER),
        key=lambda number: (
            _ORDER.index(entries[number].kind),
            entries[number].role != "main",
            number,
        ),
    )
    for number in numbers:
        body = entries[number].read()
        if body.blocks:
            return number, body
    return None


def write_bodies(article: Article) -> Json:
    """The body in HTML, in the role ``main``, and all other renditions.

    It is empty where there is none, but a rendition would be taken for it.
    """
    entries = [entry for one in article.body_renditions if (entry := _entry_of(one))]
    if article.dateline and not article.body:
        article = attrs.evolve(article, body=[Block(article.dateline.text)], dateline=None)
    if article.body:
        article = _with_dateline_printed(article)
        body = [_without_dateline_mark(block) for block in article.body]
        quotes = [one for one in article.quotes if one.extents]
        main = write_html(body, quotes, article.locations, article.divisions)
        entries.insert(0, Entry("main", HTML, main))
    elif _chosen(entries):
        entries.insert(0, Entry("main", HTML, ""))
    return [
        {**said({"role": one.role, "contentType": one.content_type}), "value": one.value}
        for one in entries
    ]


def read_bodies(node: Members) -> dict[str, Any]:
    """The body, its quotations, mentions and dateline, and its other renditions."""
    is_empty = has_empty_main(node, "bodies")
    entries = [*_read_entries(node), *_read_suffixed(node)]
    found = None if is_empty else _chosen(entries)
    fields: dict[str, Any] = {}
    if found:
        entry, body = entries.pop(found[0]), found[1]
        node.leave_parts(body.unread)
        if entry.where.endswith(".value") and not _says_its_type(entry.role):
            where = entry.where.removesuffix("value") + "role"
            node.leave_parts([Unread(where, encode(entry.role).decode())])
        blocks, dateline = _find_dateline(body.blocks)
        fields = {"body": blocks, "divisions": body.divisions, "dateline": dateline}
        fields |= {"quotes": body.quotes, "mentions": body.mentions, "renditions": body.files}
    if not fields.get("dateline"):
        fields["dateline"] = node.take(_dateline, "dateline")
    renditions = [_read_rendition(node, entry) for entry in entries]
    return {**fields, "body_renditions": tuple(one for one in renditions if one)}


def _dateline(value: Json) -> Dateline:
    """A dateline that stands beside the body, as in some dialects."""
    shown = line(value)
    return grammar.parse(shown) or Dateline(shown)


def main_body(item: dict[str, Json]) -> Entry | None:
    """What an item says in its body, with the place of it in the item."""
    node = Members(item)
    entries = [*_read_entries(node), *_read_suffixed(node)]
    found = _chosen(entries)
    return entries[found[0]] if found else None


def _says_its_type(role: str) -> bool:
    return role in {"", "main", "text", "nitf"} or is_html_role(role)


def _read_entries(node: Members) -> list[Entry]:
    entries = []
    for one in node.objects("bodies"):
        value = one.peek("value")
        if not isinstance(value, str) or not clean(value).strip(SPACE):
            for name in ("role", "contentType", "value"):
                one.text(text, name)
            continue
        entries.append(
            Entry(
                one.text(token, "role"),
                one.text(token, "contentType"),
                one.text(clean_text, "value"),
                one.path("value"),
            )
        )
    return entries


def _read_suffixed(node: Members) -> list[Entry]:
    """The bodies of ninjs 1, whose role is in the name of the member."""
    entries = []
    for member in [name for name in node.left() if name.lower().startswith("body_")]:
        value = node.text(clean_text, member)
        if value.strip(SPACE):
            entries.append(Entry(member[len("body_") :], "", value, node.path(member)))
    return entries


def clean_text(value: Json) -> str:
    """A text with the white space at its ends."""
    text(value)
    return clean(str(value))


def _entry_of(one: BodyRendition) -> Entry | None:
    """A rendition as it is written: what is HTML or plain is made of its blocks."""
    kind = Entry(one.role, one.content_type, one.data or "?").kind
    if one.data and kind in {"nitf", "other"}:
        shows = one.data.strip(SPACE)
        return Entry(one.role, one.content_type, one.data) if shows else None
    if kind == "plain":
        value = one.data or "\n\n".join(block.text for block in one.blocks)
        value = "\n\n".join(paragraphs(value))
        return Entry(one.role, one.content_type or PLAIN, value) if value else None
    said = one if one.blocks else Entry(one.role, one.content_type, one.data).read()
    content_type = one.content_type if kind == "html" and one.content_type else HTML
    value = write_html(said.blocks, divisions=said.divisions)
    return Entry(one.role, content_type, value) if value else None


def _read_rendition(node: Members, entry: Entry) -> BodyRendition | None:
    default = {"html": HTML, "plain": PLAIN}
    body = entry.read() if entry.kind in default else _of_blocks(())
    node.leave_parts(body.unread)
    if not body.blocks and entry.kind in default:
        return None
    return BodyRendition(
        blocks=body.blocks,
        divisions=body.divisions,
        data="" if body.blocks else entry.value,
        content_type=entry.content_type or default.get(entry.kind, ""),
        role=entry.role,
    )


def _without_dateline_mark(block: Block) -> Block:
    if not any(span.mark == "dateline" for span in block.spans):
        return block
    return attrs.evolve(block, spans=[span for span in block.spans if span.mark != "dateline"])


def _with_dateline_printed(article: Article) -> Article:
    """The article with a dateline that only its metadata has before the story."""
    if not article.dateline or article.printed_dateline:
        return article
    roles = [block.role for block in article.body]
    lead = article.dateline.text
    if "p" in roles:
        number, added, length = roles.index("p"), 0, len(lead) + 1
        first = article.body[number]
        spans = [
            attrs.evolve(span, start=span.start + length, end=span.end + length)
            for span in first.spans
        ]
        opening = [attrs.evolve(first, text=f"{lead} {first.text}", spans=spans)]
        rest = article.body[number + 1 :]
    else:
        texts = [number for number, block in enumerate(article.body) if block.text]
        number, added, length = (texts[0] if texts else 0), 1, 0
        opening, rest = [Block(lead)], article.body[number:]

    def move(extent: Extent) -> Extent:
        if extent.block < number:
            return extent
        shift = length if extent.block == number else 0
        return Extent(extent.block + added, extent.start + shift, extent.end + shift)

    return attrs.evolve(
        article,
        body=[*article.body[:number], *opening, *rest],
        divisions=[_moved_division(one, number, added) for one in article.divisions],
        dateline=None,
        quotes=[_moved_quote(one, move) for one in article.quotes],
        located=(),
        locations=[
            attrs.evolve(place, mentions=tuple(map(move, place.mentions)))
            for place in article.locations
        ],
    )


def _moved_division(division: Division, number: int, added: int) -> Division:
    """A division of a body with so many blocks more before block ``number``."""
    start, end = division.start, division.end
    return attrs.evolve(
        division,
        start=start + added * (start >= number),
        end=end + added * (end > number),
    )


def _moved_quote(quote: Quote, move: Callable[[Extent], Extent]) -> Quote:
    beside: dict[str, Any] = {
        name: extent and move(extent)
        for name in ("mention_extent", "cue_extent", "medium_extent")
        for extent in [getattr(quote, name)]
    }
    return attrs.evolve(quote, extents=tuple(map(move, quote.extents)), **beside)


def _find_dateline(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], Dateline | None]:
    """The blocks with the dateline marked that opens one of the first, and that dateline."""
    blocks = tuple(map(_without_dateline_mark, blocks))
    for number, block in enumerate(blocks[:_DATELINE_WITHIN]):
        dateline = grammar.find(block.text) if block.role == "p" else None
        if dateline:
            span = Span(0, len(dateline.text), "dateline")
            try:
                marked = attrs.evolve(block, spans=(*block.spans, span))
            except ModelError:  # there are as many marks as may be
                return blocks, None
            return (*blocks[:number], marked, *blocks[number + 1 :]), dateline
    return blocks, None
