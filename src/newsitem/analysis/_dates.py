"""The dates that a text tells, seen from the day of its publication.

``on Friday``, ``late Thursday``, ``Dec. 18``, ``im November``, ``avant 1999``, ``la semana
pasada``, ``12月5日``: where they stand, and which days they mean. The words of a language
are in :mod:`newsitem.analysis.dates`; Chinese, Japanese and Korean are read by
``dates/_eastern``. What cannot be told is left out: "05/12/2022" in English of no
country, "three weeks later", holidays, times of day alone.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis.dates import LANGUAGES
from newsitem.analysis.dates._beside import Beside
from newsitem.analysis.dates._eastern import eastern
from newsitem.analysis.dates._grammar import Grammar
from newsitem.analysis.dates._lexicon import Lexicon, lexicon
from newsitem.analysis.dates._resolve import When, opened, period
from newsitem.analysis.dates._tokens import rows
from newsitem.analysis.words import told, words_for

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from newsitem.analysis.dates._tokens import Token
    from newsitem.times import DateTime

_DAY_FIRST = {
    **dict.fromkeys(("GB", "IE", "AU", "NZ", "IN", "PK", "ZA", "KE", "NG", "SG"), True),
    **dict.fromkeys(("US", "PH"), False),
}  # how English is written: "05/12/2022"
_EASTERN = frozenset({"ja", "zh", "ko"})


@attrs.frozen
class Dated:
    """A stretch of text that tells a date: ``text[start:end]``.

    ``value`` is written as in EDTF (ISO 8601-2): ``2022-12-16``, ``2022-11``, ``1999``,
    ``199X``, ``2022-12-05/2022-12-11`` (a week, "from Monday to Friday"), ``<1999`` (before
    it), ``>1999`` and ``1999/..`` (after, since), ``2022-22`` (summer), ``2022-34`` (second
    quarter). ``granularity`` is day, week, weekend, month, quarter, season, year or decade;
    of a day ``part`` may be morning, noon, afternoon, evening or night.
    """

    start: int
    end: int
    value: str
    granularity: str
    part: str = ""


def dates(text: str, published: DateTime | None, language: str) -> tuple[Dated, ...]:
    """The dates of a text in reading order; none overlaps another.

    ``language`` is a BCP 47 tag, of which the region tells what "05/12/2022" is; where it is
    empty it is told from the words. Without ``published``, or where that is no day, only
    dates with a year are found.
    """
    day = published.date if published and len(published.text) >= len("2022-12-16") else None
    code, _, region = language.lower().partition("-")
    if code in _EASTERN:
        return tuple(Dated(*one) for one in eastern(text, day))
    table = _table(code or _told(text), region.upper())
    found = list(_Reader(text, day, table, _grammar(month_first=table.month_first)).dates())
    if not code:
        found += (Dated(*one) for one in eastern(text, day))
        found.sort(key=lambda one: one.start)
    return tuple(found)


def _told(text: str) -> str:
    words = told(text)
    return words.code if words and words.code in LANGUAGES else ""


@cache
def _table(code: str, region: str) -> Lexicon:
    """The words of a language; what is said in the past tells of the past too."""
    table = lexicon(code)
    if code:
        past = table.lists["past"] | words_for(code, "").cues
        table = attrs.evolve(table, lists={**table.lists, "past": past})
    if code == "en" and region in _DAY_FIRST:
        return attrs.evolve(table, day_first=_DAY_FIRST[region])
    return table


@cache
def _grammar(*, month_first: bool) -> Grammar:
    return Grammar(month_first=month_first)


@attrs.frozen
class _Reader:
    """Reads the dates of a text."""

    text: str
    published: dt.date | None
    table: Lexicon
    grammar: Grammar

    def dates(self) -> Iterator[Dated]:
        """Those of every row."""
        search = self.grammar.any.search
        for row in rows(self.text, self.table):
            at = 0
            while match := search(row.code, at):
                at = match.start() + len("W ")
                for kind, end in self._readings(match):
                    if dated := self._dated(kind, row.tokens[match.start() // 2 : (end + 1) // 2]):
                        yield dated
                        at = end
                        break

    def _readings(self, match: re.Match[str]) -> Iterator[tuple[str, int]]:
        """What can begin where a match begins, the likeliest first, and where that ends."""
        first = match.lastgroup or ""
        yield first, match.end()
        later = False
        for kind, pattern in self.grammar.kinds:
            if later and (other := pattern.match(match.string, match.start())):
                yield kind, other.end()
            later = later or kind == first

    def _dated(self, kind: str, tokens: Sequence[Token]) -> Dated | None:
        beside = Beside(self.text, tokens[0].start, tokens[-1].end, self.table)
        if beside.refuses(kind, tokens):
            return None
        meant = period(kind, tokens, When(self.published, beside))
        if meant is None:
            return None
        owned = beside.owned
        while (
            len(tokens) > 1 and not kind.startswith("span") and _is_apart(tokens[0], owned=owned)
        ):
            tokens = tokens[1:]
        if kind != "ago":
            meant = opened(meant, tokens)
        parts = (str(token.value) for token in tokens if token.letter in "PE" and token.value)
        part = next(parts, "") if meant.unit == "day" else ""
        return Dated(tokens[0].start, tokens[-1].end, meant.value, meant.unit, part)


def _is_apart(token: Token, *, owned: bool) -> bool:
    """Whether a word before a date is none of it: "of 1999", "after Friday's vote"."""
    return token.letter in ("finubspavoey" if owned else "fo")
