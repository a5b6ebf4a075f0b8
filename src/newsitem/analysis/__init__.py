"""What can be found in the text of an article: an :class:`Article` in, an Article out.

Quotations are found with their speakers, and what the text mentions: dates, places, and the
people and organisations that it introduces. Nothing is changed but ``Article.quotes``,
``locations``, the marks of the body and the day of the dateline, and what an article
already has is kept.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Protocol

import attrs

from newsitem.analysis._attribution import Attribution
from newsitem.analysis._mentions import Prose, mentions
from newsitem.analysis._quotations import quotations
from newsitem.analysis._speakers import Speakers
from newsitem.analysis.words import words_for
from newsitem.dateline import resolve
from newsitem.model.body import Extent
from newsitem.model.quotes import Quote
from newsitem.text import collapse
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.analysis._quotations import Quotation
    from newsitem.model.article import Article
    from newsitem.model.datelines import Dateline

_CARRIED = 0.9  # of the confidence, where the speaker is that of the sentence before
_UNREAD = frozenset({"pre", "table", "hr"})  # roles whose text is no prose


class Attributor(Protocol):
    """Who says a quotation, told by other means than the rules of this package."""

    def __call__(self, article: Article, quote: Quote, /) -> Quote:
        """The quote as it is to stand in the article.

        ``quote`` comes with what the rules found; ``attrs.evolve`` it to change ``speaker``,
        ``mention``, ``confidence`` and the like. ``article`` is the one that is annotated.
        """
        ...  # pragma: no cover


def annotate(
    article: Article,
    *,
    language: str = "",
    published: DateTime | str | None = None,
    attribution: Attributor | None = None,
) -> Article:
    """The article with what its body quotes and mentions.

    Quotations come with who speaks where that can be told. A date is a mark ``chron`` with
    its value as in EDTF (``2022-12-16``, ``2022-11``), a person or an organisation a mark
    with the full name where a part of it is printed; a place is one of ``locations``, with
    its ``mentions``. What the article already has is kept, and nothing is added that
    overlaps it.

    ``language`` is that of the text if it is not ``article.language``; where neither is
    given it is told from the words. ``published`` is the day from which dates are told,
    ``article.published`` or else ``version_created`` where it is not given; it tells the
    year of the dateline's date, and is the day of a dateline that prints none.
    ``attribution`` has the last word on each quotation that is found.
    """
    texts = [block.text for block in article.body]
    blocks = [(i, block.text) for i, block in enumerate(article.body) if block.role not in _UNREAD]
    language = language or article.language
    words = words_for(language, "\n".join(texts)[:3000])
    found = quotations(blocks, words)
    speakers = Speakers(texts, _outside(texts, found), words)
    new: Iterable[Quote] = (_quote(one, texts, speakers) for one in found)
    if attribution:
        new = (attribution(article, quote) for quote in new)
    quotes = _added(article.quotes, new)
    day = DateTime.of(published) if published else article.published or article.version_created
    prose = [""] * len(texts)
    for number, text in blocks:
        prose[number] = text
    found_too = mentions(article, Prose(prose, words, language), day)
    dateline = _dated(article.dateline, published)
    return attrs.evolve(article, quotes=quotes, dateline=dateline, **found_too)


def _dated(dateline: Dateline | None, published: DateTime | str | None) -> Dateline | None:
    if published is None or dateline is None or dateline.resolved:
        return dateline
    day = DateTime.of(published)
    return resolve(dateline, day) if dateline.date else attrs.evolve(dateline, resolved=day)


def _outside(texts: Sequence[str], found: Iterable[Quotation]) -> list[str]:
    """The texts with blanks in place of what is quoted."""
    pieces: dict[int, list[tuple[int, int]]] = {}
    for quotation in found:
        for piece in quotation.pieces:
            pieces.setdefault(piece.block, []).append((piece.start, piece.end))
    outside = list(texts)
    for block, stretches in pieces.items():
        text, end, kept = texts[block], 0, []
        for start, stop in stretches:
            kept += [text[end:start], " " * (stop - start)]
            end = stop
        outside[block] = "".join([*kept, text[end:]])
    return outside


def _quote(quotation: Quotation, texts: Sequence[str], speakers: Speakers) -> Quote:
    extents = tuple(Extent(piece.block, piece.first, piece.last) for piece in quotation.pieces)
    one = quotation.attribution or Attribution(extents[0].block)
    text = texts[one.block]
    subject = (one.subject[0].start, one.subject[-1].end) if one.subject else None
    cue = (one.cue[0].start, one.cue[-1].end) if one.cue else None
    mention, mention_extent = _printed(one.block, text, subject)
    printed_cue, cue_extent = _printed(one.block, text, cue)
    medium, medium_extent = _printed(one.block, text, one.medium)
    speaker, confidence = speakers.speaker(one.block, one.subject) if subject else (None, None)
    if confidence and quotation.carried:
        confidence = round(confidence * _CARRIED, 2)
    return Quote(
        _joined(extents, texts),
        "direct" if quotation.direct else "partial",
        extents=extents,
        marks=(quotation.pieces[0].open, quotation.pieces[-1].close),
        speaker=speaker,
        mention=mention,
        cue=printed_cue,
        medium=medium,
        confidence=confidence,
        mention_extent=mention_extent,
        cue_extent=cue_extent,
        medium_extent=medium_extent,
    )


def _printed(block: int, text: str, at: tuple[int, int] | None) -> tuple[str, Extent | None]:
    """Words and their place; on one line without a place where a line break is in them."""
    if at is None:
        return "", None
    words = text[at[0] : at[1]]
    line = collapse(words) if "\n" in words or "\t" in words else words
    return line, Extent(block, *at) if line == words else None


def _joined(extents: Sequence[Extent], texts: Sequence[str]) -> str:
    text = ""
    block = extents[0].block
    for extent in extents:
        if text:
            text += " " if extent.block == block else "\n"
        text += texts[extent.block][extent.start : extent.end]
        block = extent.block
    return text


def _added(kept: tuple[Quote, ...], found: Iterable[Quote]) -> tuple[Quote, ...]:
    """The quotes with those found that overlap none of them, in reading order."""
    taken = sorted(extent for quote in kept for extent in quote.extents)
    added = [
        quote for quote in found if not any(_overlaps(taken, extent) for extent in quote.extents)
    ]
    return tuple(sorted((*kept, *added), key=_position)) if added else kept


def _overlaps(taken: Sequence[Extent], extent: Extent) -> bool:
    at = bisect_left(taken, extent)
    return any(
        one.block == extent.block and one.start < extent.end and extent.start < one.end
        for one in taken[max(0, at - 1) : at + 1]
    )


def _position(quote: Quote) -> tuple[int, int]:
    first = quote.extents[0] if quote.extents else None
    return (first.block, first.start) if first else (-1, 0)
