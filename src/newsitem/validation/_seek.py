"""Line and column of a value of an article in the document that it was read from.

No reader says from where a value came. So a text is looked for as the formats write it,
and only one that stands once in the document has a place; the others have the place of
their item, which is where its URI or its headline stands, or where the document starts.
"""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from newsitem.formats._xml import escape, escape_value
from newsitem.text import words
from newsitem.times import DateTime
from newsitem.validation._positions import ROOT, Source

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsitem.model.article import Article
    from newsitem.validation._findings import Finding

_STEP = re.compile(r"\.?(\w+)|\[(\d+)\]|\[(\d+):(\d+)\]")
_SAYING = ("text", "href", "qcode", "uri", "literal", "name", "headline")  # of a part
_WORK = 1_000_000_000  # bytes that are searched at the most, more or less
_SLOWER = 20  # times that a search for words takes longer
_BEGINNING = 40  # characters of a text that is interrupted by markup
_AROUND = (20, 8, 0)  # characters around others that are looked for with them
_LIMITS = {
    "xml": ((b'"', b'"'), (b">", b"<"), (b"'", b"'"), (b"", b"")),
    "json": ((b'"', b'"'), (b"", b"")),
    "text": ((b"", b""),),
}  # what may stand around a value that is whole


def sought(
    found: Collection[tuple[int, Finding]], articles: tuple[Article, ...], data: bytes
) -> list[Finding]:
    """The findings, each of the article of that number, with line and column.

    Of several articles the number stands before the path: ``[1].headline``.
    """
    if not found:
        return []
    seeker = _Seeker(Source.of(data))
    offsets = [seeker.offset(articles[number], one.path) for number, one in found]
    positions = seeker.source.positions(offsets)
    placed = []
    for (number, one), offset in zip(found, offsets, strict=True):
        path = f"[{number}].{one.path}" if len(articles) > 1 else one.path
        line, column = positions[offset]
        placed.append(attrs.evolve(one, path=path, line=line, column=column))
    return placed


class _Seeker:
    """Looks for texts in a document, and keeps what it has found."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.start = source.offsets([ROOT]).get(ROOT, 0)
        self.left = _WORK
        self.known: dict[tuple[str, bool], int] = {}

    def offset(self, article: Article, path: str) -> int:
        """The place of the value at a path, else of its item."""
        text, start, end = _value(article, path)
        at = self._slice(text, start, end) if end else self._once(text)
        return at if at >= 0 else self._item(article)

    def _item(self, article: Article) -> int:
        for text in (article.uri, article.headline):
            if (at := self._search(text, once=False)) >= 0:
                return at
        return self.start

    def _slice(self, text: str, start: int, end: int) -> int:
        """Where characters of a text stand, with those around them as far as need be."""
        for around in (len(text), *_AROUND):
            first = max(0, start - around)
            context = text[first : end + around]
            at = self._search(context, once=True)
            if at >= 0 and (found := self._within(at, context, start - first, end - first)) >= 0:
                return found
        return -1

    def _within(self, at: int, text: str, start: int, end: int) -> int:
        """Where characters stand in a text that starts there, by how often they stand before."""
        part = text[start:end]
        for form in self._forms(part):
            place = at - 1
            for _ in range(text.count(part, 0, start) + 1):
                place = self._find(form, place + 1)
                if place < 0:
                    break
            if place >= 0:
                return place
        return -1

    def _once(self, text: str) -> int:
        """Where a text stands, or its beginning, if that is one place only; else -1."""
        at = self._search(text, once=True)
        if at < 0 and len(text) > _BEGINNING:
            beginning, _, _ = text[:_BEGINNING].rpartition(" ")
            at = self._search(beginning or text[:_BEGINNING], once=True)
        return at

    def _search(self, text: str, *, once: bool) -> int:
        """Where a text stands first; -1 where it does not, or not ``once`` only."""
        key = (text, once)
        if key not in self.known:
            self.known[key] = self._place(text, once=once) if text else -1
        return self.known[key]

    def _place(self, text: str, *, once: bool) -> int:
        forms = self._forms(text)
        for before, behind in _LIMITS[self.source.kind]:
            for form in forms:
                whole = before + form + behind
                at = self._find(whole, 0)
                if at >= 0:
                    alone = not once or self._find(whole, at + 1) < 0
                    return at + len(before) if alone else -1
        return self._in_lines(text, once=once)

    def _in_lines(self, text: str, *, once: bool) -> int:
        """Where a text stands with other white space between its words."""
        pieces = [re.escape(word.encode()) for word in words(escape(text))]
        if len(pieces) < 2 or self.left < 0:  # noqa: PLR2004  # there is none between
            return -1
        self.left -= _SLOWER * len(self.source.data)
        found = re.finditer(rb"[ \t\r\n]+".join(pieces), self.source.data)
        places = [match.start() for match in islice(found, 2)]
        return places[0] if places and not (once and places[1:]) else -1

    def _find(self, form: bytes, start: int) -> int:
        if self.left < 0:
            return -1
        data = self.source.data
        at = data.find(form, start)
        self.left -= (at if at >= 0 else len(data)) - start
        return at

    def _forms(self, text: str) -> dict[bytes, None]:
        """A text as it may be written in the document."""
        forms = [text, escape(text), escape_value(text)]
        if self.source.kind == "json":
            forms = [
                json.dumps(form, ensure_ascii=ascii_only)[1:-1]
                for form in forms
                for ascii_only in (False, True)
            ]
        return dict.fromkeys(form.encode() for form in forms)


def _value(article: Article, path: str) -> tuple[str, int, int]:
    """The text at a path of an article, and the characters of it that the path is about."""
    value: object = article
    start = end = 0
    for name, index, first, last in _STEP.findall(path):
        if last:
            start, end = int(first), int(last)
        elif isinstance(value, tuple):
            value = value[int(index)] if index and int(index) < len(value) else None
        else:
            value = getattr(value, name, None)
    return _said(value), start, end


def _said(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, DateTime):
        return value.text
    said = (getattr(value, name, "") for name in _SAYING)
    return next((one for one in said if isinstance(one, str) and one), "")
