"""The places that a text speaks of, each with all its mentions.

A name is taken as a whole word with its capital, the longest first, and not inside the name
of a person or organisation ("Bank of England", "Paris Hilton"). Names that are as often a
person's or a word are taken behind a preposition ("in Reading") or before their state or
country ("Jackson, Mississippi"). A name of several cities has no country where none is
clearly meant, unless the dateline's is among them.
"""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from newsitem.analysis._place_names import Reading, lexicon, reading, without_accents
from newsitem.analysis._place_words import (
    BEFORE,
    BEHIND,
    BODIES,
    BODIES_BEHIND,
    COMMON,
    DAYS,
    HEADS,
    JOINED,
    MOTION,
    OF,
    PARTICLES,
    PERSONS_BEHIND,
    PLACE_NOUNS,
    PREFIXES,
    TOWARDS,
    WITHIN,
)
from newsitem.analysis._tokens import ABBREVIATIONS
from newsitem.dateline._gazetteer import fold
from newsitem.dateline._meant import Meant, meant
from newsitem.dateline._regions import region
from newsitem.model.body import Extent
from newsitem.model.locations import Location
from newsitem.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.analysis._place_names import Lexicon
    from newsitem.analysis.words import Words
    from newsitem.model.datelines import Dateline
    from newsitem.model.locations import LocationKind

_WINDOW = 60  # characters beside a name that are looked at

_WORDS_OF_REGION = 3
_LONGEST = 40  # letters of a word of a name
_STEM = 3  # letters of an Arabic name behind a joined word, and more
_CYRILLIC, _ARABIC, _HANGUL = "Ѐ", "ء", "가"

_CAPITAL = re.compile(r"(?<!\w)[A-ZÀ-ÞĀ-ſЀ-Яء-ي]\w*")
_GOES_ON = re.compile(r"(?:\.? |[-‐‑'’.]|\n)(\w+)")
_LAST_WORD = re.compile(r"(?<!\w)(\w+)(\.?)$")
_BEHIND = re.compile(r"[ \n](\w+)")
_REGION = re.compile(r", ?| \(")
_RUN = re.compile("[\u3040-\u30ff\u3400-\u9fff]{2,}|[\uac00-\ud7a3]{2,}")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc]")
_JOINTS = frozenset(" \n-‐‑'’")
_HYPHENS = frozenset("-‐‑")
_APOSTROPHES = frozenset("'’")

_POSITION = itemgetter(0, 1)  # of a hit: block and start

# Endings of Russian and Ukrainian names, and of their first case.
_CASES = {
    "ом": ("",), "ем": ("й", "ь"), "ой": ("а",), "ей": ("я",), "ии": ("ия",), "ию": ("ия",),
    "ью": ("ь",), "а": ("",), "я": ("й", "ь"), "у": ("", "а"), "ю": ("й", "ь", "я"),
    "ы": ("а",), "и": ("ь", "я", "а"), "е": ("", "а", "й", "я"), "і": ("", "а", "ь"),
}  # fmt: skip


class _Hit(NamedTuple):
    """A name where it stands; ``placed``: its neighbours say that it is a place."""

    block: int
    start: int
    end: int
    name: str
    reading: Reading
    placed: bool


def places(
    blocks: Sequence[tuple[int, str]], words: Words, dateline: Dateline | None
) -> tuple[Location, ...]:
    """The places that blocks of text mention, in the order of their first mentions.

    ``blocks`` are pairs of a block's number and its text.
    """
    search = _Search(words, dateline)
    for number, text in blocks:
        search.read(number, text)
    return search.locations()


class _Search:
    def __init__(self, words: Words, dateline: Dateline | None) -> None:
        self._words = words
        self._names: Lexicon = lexicon(words.code)
        self._dateline = dateline
        filed = dateline.places if dateline else ()
        self._code = next((place.country_code for place in filed if place.country_code), "")
        self._hits: list[_Hit] = []
        self._refused: set[str] = set()  # names that are part of a longer one somewhere
        self._within: dict[int, Meant] = {}  # Georgia behind a city, by where it begins
        self._readings: dict[str, Reading | None] = {}
        self._functional = (
            words.frequent | words.stops | words.definite | words.indefinite | words.breaks
        ) | (words.joins | words.others | words.auxiliaries | BEFORE)

    def read(self, number: int, text: str) -> None:
        """Look for the places of one block."""
        at = 0
        self._within.clear()
        if self._dateline and text.startswith(self._dateline.text):
            at = len(self._dateline.text)
            self._hits += _filed(self._dateline, number)
            self._dateline = None
        first = self._names.first
        end = at
        for match in _CAPITAL.finditer(text, at):
            word = match[0]
            if match.start() < end or not (word in first or not word.isascii()):
                continue
            end = self._take(number, text, match) or end
        if not text.isascii():
            for match in _RUN.finditer(text, at):
                self._hits += self._unspaced(number, match)

    def _take(self, number: int, text: str, match: re.Match[str]) -> int:
        """Keep the name that begins with a word; where it ends, or 0."""
        start = match.start()
        for end in reversed(self._ends(text, match)):
            if found := self._reading(text[start:end]):
                return self._keep(number, text, (start, end), found)
        if match[0][0] < _CYRILLIC or len(match[0]) > _LONGEST:
            return 0
        return self._take_altered(number, text, match)

    def _ends(self, text: str, match: re.Match[str]) -> list[int]:
        """Where a name that begins with the word can end."""
        ends = [match.end()]
        first, word = self._names.first, match[0]
        longest = first.get(word, 0)
        if not longest and word[0] < _CYRILLIC:
            accented = not self._words.nouns_capital and len(word) < _LONGEST
            longest = first.get(without_accents(word), 0) if accented else 0
            if not longest:
                return []
        for _ in range(longest - 1):
            if not (more := _GOES_ON.match(text, ends[-1])):
                break
            ends.append(more.end())
        return ends

    def _reading(self, name: str) -> Reading | None:
        if name not in self._readings:
            self._readings[name] = reading(self._names, name, self._code)
        return self._readings[name]

    def _keep(
        self, number: int, text: str, at: tuple[int, int], found: Reading, *, altered: bool = False
    ) -> int:
        """Note a name, or that it is part of another; where it ends."""
        start, end = at
        if text[end - 2 : end - 1] == "." == text[end : end + 1]:
            end += 1  # "U.S."
        within = self._in_region(text, end, found.key) if found.meant.kind == "city" else None
        if within is None and self._is_part(text, start, end, found, altered=altered):
            return end
        what = within or self._within.get(start, found.meant)
        placed = within is not None or start in self._within or self._is_placed(text, at, found)
        if within or found.likely:
            certain = found.certain and (found.famous or not _opens(text, start))
            found = found._replace(meant=what, certain=certain)
            self._hits.append(_Hit(number, start, end, text[start:end], found, placed))
        return end

    def _is_placed(self, text: str, at: tuple[int, int], found: Reading) -> bool:
        """Whether the words before the name say that it is a place: "in", "flew to"."""
        before = _word_before(text, at[0])
        if not before or before[2]:
            return False
        word = before[1].lower()
        if word in WITHIN:
            return True
        if found.key in COMMON and self._words.code == "en":
            return before[1].islower() and word in BEFORE
        return word in TOWARDS and _preposition(text, before.start()) in MOTION

    def _in_region(self, text: str, end: int, key: str) -> Meant | None:
        """The city in the state or country that is printed behind it, if it is known there."""
        behind = _REGION.match(text, end)
        word = _CAPITAL.match(text, behind.end()) if behind else None
        if not word:
            return None
        ends = [word.end()]
        while len(ends) < _WORDS_OF_REGION and (more := _GOES_ON.match(text, ends[-1])):
            ends.append(more.end())
        for last in reversed(ends):
            name = text[word.start() : last]
            if known := region(name):
                what = meant(key, (name,))
                if what.latitude is None:
                    return None
                if not known.kind:
                    kind: LocationKind = "region" if what.country_code == "US" else "country"
                    self._within[word.start()] = Meant(kind, what.country_code)
                return what
        return None

    def _is_part(self, text: str, start: int, end: int, found: Reading, *, altered: bool) -> bool:
        """Whether the name is part of the name of something else.

        A name in another case than the first is none after a word that opens a sentence.
        """
        after_name = self._follows_name(text, start)
        if after_name and altered and (before := _word_before(text, start)):
            after_name = not _opens(text, before.start())
        if after_name or (not found.certain and self._goes_on(text, start, end, found)):
            self._refused.add(found.key)
            return True
        return self._goes_on(text, start, end, found)

    def _follows_name(self, text: str, start: int) -> bool:
        before = _word_before(text, start)
        if not before:
            return False
        word, low, joint = before[1], before[1].lower(), text[start - 1]
        if joint in _HYPHENS:
            return word[0].isupper() and low not in PREFIXES and not self._reading(word)
        if before[2]:
            return word[0].isupper() and (low in ABBREVIATIONS or len(word) == 1)
        if low in OF and (word.islower() or joint in _APOSTROPHES):
            return self._is_of(text, before.start())
        if not word[0].isupper() or joint in _APOSTROPHES or low in self._functional:
            return False
        return not (self._words.nouns_capital and low in PLACE_NOUNS)

    def _is_of(self, text: str, start: int) -> bool:
        """Whether "of" at ``start`` belongs to a name: that of a body, or in mid-sentence."""
        head = _word_before(text, start)
        if not head or head[2]:
            return False
        low = head[1].lower()
        if head[1].islower() or low in HEADS or low in self._words.titles:
            return False
        if low in BODIES or low in self._words.bodies:
            return True
        if _opens(text, head.start()) or self._words.nouns_capital or low in self._functional:
            return False
        return not self._reading(head[1])

    def _goes_on(self, text: str, start: int, end: int, found: Reading) -> bool:
        """Whether a word behind the name is part of a name with it."""
        sign = text[end : end + 1]
        if sign in _HYPHENS:
            word = _CAPITAL.match(text, end + 1)
            compound = self._words.nouns_capital and found.meant.kind == "country"
            return word is not None and not (compound or self._reading(word[0]))
        behind = _BEHIND.match(text, end)
        if not behind or not behind[1][0].isupper():
            return sign == "$"  # "US$"
        low = behind[1].lower()
        if low in self._words.titles or low in DAYS or low in BEHIND:
            return False
        if low in BODIES or not self._words.nouns_capital:
            return not any(map(low.endswith, self._words.title_ends))
        more = _BEHIND.match(text, behind.end())
        return _preposition(text, start) not in BEFORE or bool(more and more[1][0].isupper())

    def _take_altered(self, number: int, text: str, match: re.Match[str]) -> int:
        """Keep a Russian name in another case, or an Arabic one behind a joined word."""
        start = match.start()
        for end in reversed(self._ends(text, match)):
            for skipped, name in _altered(text[start:end]):
                if (found := self._reading(name)) and found.certain:
                    return self._keep(number, text, (start + skipped, end), found, altered=True)
        return 0

    def _unspaced(self, number: int, run: re.Match[str]) -> Iterator[_Hit]:
        """The names in a run of Chinese or Japanese, or that a Korean word begins with."""
        text, at, korean = run[0], 0, run[0][0] >= _HANGUL
        while at < len(text) - 1:
            for size in self._names.unspaced.get(text[at : at + 2], ()):
                name = text[at : at + size]
                found = self._reading(name) if len(name) == size else None
                if found and found.certain and not _is_longer(text, at, at + size, found):
                    start = run.start() + at
                    yield _Hit(number, start, start + size, name, found, placed=True)
                    at += size - 1
                    break
            if korean:
                return
            at += 1

    def locations(self) -> tuple[Location, ...]:
        """The places that were found."""
        placed = {hit.reading.key for hit in self._hits if hit.placed}
        mentions: dict[object, list[_Hit]] = {}
        for hit in sorted(self._hits, key=_POSITION):
            if hit.placed or self._is_meant(hit.reading, placed):
                mentions.setdefault(_identity(hit.reading), []).append(hit)
        return tuple(map(_location, mentions.values()))

    def _is_meant(self, found: Reading, placed: set[str]) -> bool:
        """Whether a name means a place where its neighbours do not tell."""
        country = found.meant.kind == "country"
        if found.key in COMMON:
            return False
        if found.key in self._refused:
            return found.certain and (country or found.key in placed)
        return found.certain or found.key in placed or country


def _filed(dateline: Dateline, number: int) -> Iterator[_Hit]:
    """The places of the dateline and the ones that they lie in, where they are printed."""
    end = 0
    for filed in dateline.places:
        for place in (filed, *filed.broader):
            pattern = re.compile(re.escape(place.name), re.IGNORECASE)
            if place.name and (match := pattern.search(dateline.text, end)):
                end = match.end()
                what = Meant(place.kind, place.country_code, place.latitude, place.longitude)
                known = Reading(fold(place.name), what, certain=True, likely=True, famous=True)
                yield _Hit(number, match.start(), end, place.name, known, placed=True)


def _word_before(text: str, start: int) -> re.Match[str] | None:
    """The word that a blank, a hyphen or an apostrophe joins to what begins at ``start``."""
    if not start or text[start - 1] not in _JOINTS:
        return None
    return _LAST_WORD.search(text, max(0, start - _WINDOW), start - 1)


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence."""
    before = _word_before(text, start)
    return not before or before[2] == "."


def _preposition(text: str, start: int) -> str:
    """The word before, in small letters, or ""."""
    before = _word_before(text, start)
    return before[1].lower() if before and not before[2] else ""


def _altered(name: str) -> Iterator[tuple[int, str]]:
    """What the name may be in the first case, and without a joined word of how many letters."""
    if name[0] >= _ARABIC:
        for joined in JOINED:
            if name.startswith(joined) and len(name) > len(joined) + _STEM:
                yield len(joined), name[len(joined) :]
        return
    for ending, others in _CASES.items():
        if name.endswith(ending) and len(name) > len(ending) + 2:
            for other in others:
                yield 0, name[: -len(ending)] + other


def _is_longer(text: str, start: int, end: int, found: Reading) -> bool:
    """Whether a name in a script without blanks goes on as another word."""
    if text[0] >= _HANGUL:
        return bool(text[end:]) and text[end:] not in PARTICLES
    if _KATAKANA.match(text, start):
        around = text[start - 1 : start] if start else ""
        return bool(_KATAKANA.match(around) or _KATAKANA.match(text, end))
    person = found.meant.kind == "city" and text.startswith(PERSONS_BEHIND, end)
    return person or text.startswith(BODIES_BEHIND, end)


def _identity(found: Reading) -> tuple[object, ...]:
    """What is the same for all names of a place."""
    what = found.meant
    clear = what.latitude is not None or (what.kind == "country" and what.country_code)
    return (*what, "" if clear else found.key)


def _location(hits: list[_Hit]) -> Location:
    kind, code, latitude, longitude = hits[0].reading.meant
    return Location(
        collapse(hits[0].name),
        kind,
        code,
        latitude=latitude,
        longitude=longitude,
        mentions=[Extent(hit.block, hit.start, hit.end) for hit in hits],
    )
