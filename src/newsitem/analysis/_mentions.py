"""What a body mentions, put into the article: dates, people, organisations and places.

Dates, people and organisations become marks over the text; a place is one of the article's
``locations``, with the extents that name it. What is marked already is left as it is.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from newsitem.analysis._dates import dates
from newsitem.analysis._parties import parties
from newsitem.analysis._places import places
from newsitem.model.body import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.analysis.words import Words
    from newsitem.model.article import Article
    from newsitem.model.body import Extent
    from newsitem.model.locations import Location
    from newsitem.times import DateTime

_MARKS = {"person": "person", "organisation": "org"}
_NAMED = frozenset({"person", "org", "chron", "location"})  # marks that say what is named


class Prose(NamedTuple):
    """The text that is looked at: by block, the empty ones for what is no prose."""

    texts: Sequence[str]
    words: Words
    language: str


def mentions(article: Article, prose: Prose, day: DateTime | None) -> dict[str, Any]:
    """The fields of the article that change by what its text mentions.

    ``day`` is that of its publication.
    """
    taken = _Taken(article)
    found: dict[int, list[Span]] = {}
    for number, span in (*_dates(prose, day), *_parties(article, prose)):
        if taken.take(number, span.start, span.end, prose.texts[number]):
            found.setdefault(number, []).append(span)
    body = list(article.body)
    for number, spans in found.items():
        body[number] = attrs.evolve(body[number], spans=(*body[number].spans, *spans))
    return {"body": body, "locations": _places(article, prose, taken)}


def _dates(prose: Prose, day: DateTime | None) -> Iterable[tuple[int, Span]]:
    for number, text in enumerate(prose.texts):
        for one in dates(text, day, prose.language or prose.words.code):
            yield number, Span(one.start, one.end, "chron", value=one.value)


def _parties(article: Article, prose: Prose) -> Iterable[tuple[int, Span]]:
    texts = [article.headline, *prose.texts]
    for one in parties(texts, prose.words, article.sources):
        if one.block:  # not in the headline
            number = one.block - 1
            printed = prose.texts[number][one.start : one.end]
            value = "" if one.name == printed else one.name
            yield number, Span(one.start, one.end, _MARKS[one.kind], value=value)


def _places(article: Article, prose: Prose, taken: _Taken) -> tuple[Location, ...]:
    """The locations of the article, those that the text mentions among them."""
    locations = list(article.locations)
    by_name: dict[str, int] = {}
    for number, known in enumerate(locations):
        for name in (known.name, known.literal, *(label.text for label in known.names)):
            by_name.setdefault(name.casefold(), number)
    blocks = [(number, text) for number, text in enumerate(prose.texts) if text]
    for place in places(blocks, prose.words, article.dateline):
        mentions = [one for one in place.mentions if taken.take_extent(one, prose.texts)]
        at = by_name.get(place.name.casefold())
        if at is not None and _agree(locations[at], place):
            mentions += locations[at].mentions
            locations[at] = attrs.evolve(locations[at], mentions=mentions)
        elif mentions:
            locations.append(attrs.evolve(place, mentions=mentions))
    return tuple(locations)


def _agree(known: Location, place: Location) -> bool:
    codes = (known.country_code, place.country_code)
    return codes[0] == codes[1] or "" in codes


class _Taken:
    """The stretches of each block that are known to name something."""

    def __init__(self, article: Article) -> None:
        self._stretches: dict[int, list[tuple[int, int]]] = {}
        for number, block in enumerate(article.body):
            for span in block.spans:
                if span.mark in _NAMED:
                    self._add(number, span.start, span.end)
        for place in (*article.located, *article.locations):
            for extent in place.mentions:
                self._add(extent.block, extent.start, extent.end)

    def _add(self, block: int, start: int, end: int) -> None:
        insort(self._stretches.setdefault(block, []), (start, end))

    def take(self, block: int, start: int, end: int, text: str) -> bool:
        """Whether a stretch is free, and of one line; then it is taken."""
        stretches = self._stretches.get(block, [])
        at = bisect_right(stretches, (start, end))
        beside = stretches[max(0, at - 1) : at + 1]
        printed = text[start:end]
        if any(one < end and start < other for one, other in beside) or "\n" in printed:
            return False
        if "\t" in printed:
            return False
        self._add(block, start, end)
        return True

    def take_extent(self, extent: Extent, texts: Sequence[str]) -> bool:
        """The same for a place in the body."""
        return self.take(extent.block, extent.start, extent.end, texts[extent.block])
