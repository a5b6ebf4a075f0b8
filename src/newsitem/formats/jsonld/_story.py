"""The story: ``articleBody``, which is one text, the dateline, and quotations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem import dateline as grammar
from newsitem.formats._cursor import made
from newsitem.formats._datelines import mark_dateline
from newsitem.formats._format import Unread
from newsitem.formats.jsonld._markup import read_markup
from newsitem.formats.jsonld._things import read_source, write_source
from newsitem.formats.jsonld._values import compact, line
from newsitem.model.article import Article
from newsitem.model.body import Block, Extent
from newsitem.model.datelines import Dateline
from newsitem.model.quotes import Quote
from newsitem.text import SPACE, paragraphs, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part

_SPEAKERS = ("spokenByCharacter", "creator", "author")


def read_body(part: Part) -> tuple[Block, ...]:
    """A paragraph for each part between blank lines, or for each line where there are none.

    A body that is HTML has the blocks of that.
    """
    bodies = part.all("articleBody")
    if any(one.is_html for one in bodies):
        return tuple(block for one in bodies for block in _read_blocks(one))
    return _blocks("\n\n".join(one.text() for one in bodies))


def _read_blocks(part: Part) -> tuple[Block, ...]:
    """The blocks of one body; where HTML holds more than blocks, all of it is unread too."""
    if not part.is_html:
        return _blocks(part.text())
    body = read_markup(str(part.value), part.where)
    part.taken = True
    is_more = body.quotes or body.mentions or body.files or not body.blocks
    whole = (Unread(part.where, str(part.value)),) if is_more else ()
    part.more = (*body.unread, *whole)
    return body.blocks


def read_dateline(part: Part) -> Dateline | None:
    """The dateline."""
    member = part.one("dateline")
    text = line(member)
    return (grammar.parse(text) or Dateline(text)) if text else None


def find_dateline(body: tuple[Block, ...], dateline: Dateline | None) -> tuple[Block, ...]:
    """The body, with the dateline marked where it opens one of the first paragraphs."""
    return mark_dateline(body, dateline.text) if dateline else body


def write_story(article: Article) -> tuple[str, str]:
    """The body, a blank line between its blocks, and the dateline.

    A reader takes all blocks for paragraphs, so that a dateline of the metadata could be
    shown before another one; and it marks a dateline where it opens a paragraph. What is
    written is what reads as the article does, if need be with the dateline in the body alone.
    """
    texts = _shown([block.text for block in article.body])
    if article.dateline is None:
        return texts, ""
    printed, dateline = _shown(article.printed_blocks), article.dateline.text
    for body in (texts, printed):
        if _reads(body, dateline) == _words(article.printed_blocks):
            return body, dateline
    return printed, ""


def _reads(body: str, dateline: str) -> list[str]:
    found = Dateline(dateline)
    blocks = find_dateline(_blocks(body), found)
    return _words(Article(body=blocks, dateline=found).printed_blocks)


def _words(blocks: Sequence[str]) -> list[str]:
    return words("\n".join(blocks))


def _blocks(text: str) -> tuple[Block, ...]:
    found = paragraphs(text)
    if len(found) == 1:
        found = [one.strip(SPACE) for one in found[0].split("\n")]
    return tuple(map(Block, filter(None, found)))


def _shown(texts: Sequence[str]) -> str:
    return "\n\n".join(block.text for block in _blocks("\n\n".join(texts)))


# Quotations


def read_quotation(part: Part, body: tuple[Block, ...]) -> Quote | None:
    """A ``Quotation``; where its words stand once in the body, there."""
    member = part.one("text") or part.one("name")
    text = member.text().strip(SPACE) if member else ""
    speaker = next(filter(None, (part.one(name) for name in _SPEAKERS)), None)
    source = read_source(speaker, ("speaker",)) if speaker else None
    quote = made(part, lambda: Quote(text, speaker=source))
    if quote is None:
        return None
    part.take_types(frozenset({"Quotation"}))
    return attrs.evolve(quote, extents=_extents(text, body))


def write_quotation(quote: Quote) -> Json:
    """A ``Quotation`` and by whom it was spoken."""
    speaker = write_source(quote.speaker) if quote.speaker else None
    return compact({"@type": "Quotation", "text": quote.text, "spokenByCharacter": speaker})


def _extents(text: str, body: tuple[Block, ...]) -> tuple[Extent, ...]:
    """Where a text stands in the body, if it stands there once."""
    found = [(number, block.text.find(text)) for number, block in enumerate(body)]
    places = [(number, start) for number, start in found if start >= 0]
    if len(places) != 1:
        return ()
    number, start = places[0]
    if body[number].text.find(text, start + 1) >= 0:
        return ()
    return (Extent(number, start, start + len(text)),)
