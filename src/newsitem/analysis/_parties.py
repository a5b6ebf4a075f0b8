"""The people and organisations that a story introduces, and where it speaks of them again.

A person is introduced by a title before the full name ("Water Minister Ada Lund"), or by an
age or a title behind it ("Ada Lund, 45," "Ada Lund, mayor of Tarn"). An organisation is by
its short name in brackets ("the dam authority (TDA)"), by a noun in its name ("UN Security
Council", "Banco Central de Lund"), by the form of a company ("Tarn Steel Inc"), or it is
one of the few that news never explains ("NATO"). Later the surname, if one person only has
it, or the short name stands for the whole. What nothing introduces is left out: names
alone do not tell people from places.
"""

from __future__ import annotations

import re
import sys
from functools import cached_property
from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs

from newsitem.analysis._clause import PARTICLES, Clause
from newsitem.analysis._tokens import ABBREVIATIONS
from newsitem.analysis.words._class import word_list
from newsitem.dateline import find

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsitem.analysis.words import Words
    from newsitem.model.sources import Source

Kind = Literal["person", "organisation"]
Named = tuple[Kind, str, str]  # its kind, its name, its title

_UNEXPLAINED = word_list(
    """AU CIA ECB EU EZB FBI FIFA FMI IAEA IMF INTERPOL IOC IWF KGB NASA NATO OAS OECD OMS ONU OPEC
    OPEP OSCE OSZE OTAN UE UEFA UN UNESCO UNHCR UNICEF UNO WHO WTO"""
)
_FORMS = word_list("""Inc Corp Ltd LLC PLC Plc plc GmbH AG SE KG SA SpA NV BV AB ASA AS Oyj Co""")
_NO_BODIES = word_list(
    """statement report giant maker manufacturer retailer movement time times city town county
    borough parish district province region island republic kingdom nation country"""
)
_NO_PERSONS = word_list(
    """prize award cup trophy medal day bridge stadium airport street avenue road square park lake
    river island hospital school college house hall tower act plan cup line states caucus"""
)
_PLACE_STARTS = word_list("rio são san los las new united saint st santa porto mount")
_NO_TITLE = word_list("year years old")
_FORMER = word_list("former acting senior deputy then longtime current late ex")
_NO_TITLES = word_list("leader guard forward count chair owner manager author father mother líder")
_MORE_TITLES = word_list(
    """engineer architect teacher nurse farmer pilot ingénieur ingénieure architecte ingeniero
    ingeniera arquitecto arquitecta architekt architektin ingenieur ingenieurin"""
)
_NO_ORGANISATION = word_list(
    """time act treaty disease syndrome virus index product tax zone agreement convention law
    system test"""
)
_MORE_BODIES = word_list("mission force forces troops misión fuerza truppe")
_PLACES = frozenset({"West Bank", "South Bank", "Left Bank", "Outer Banks"})
_APOSTROPHES = ("'", "’")
_COUNTRIES = word_list("US UK USA UAE DDR")

_WORD = re.compile(r"(?:O['’])?\w\w+(?:[-’']\w\w+)*|\w")
_SHORT = re.compile(r"\(([^\W\d_a-z][\w&-]{1,9})\)")
_AGE = re.compile(r"(?:, (?:aged |de )?\d\d(?: ans| años| Jahre alt| anni)?,| \(\d\d\))")
_APPOSITION = re.compile(r", ([^,.;:()\n]{3,60})")
_SENTENCE = re.compile(r"[.;:,()“”\"„»«\n]")
_MOST_CAPITALS = 0.7
_LONGEST = 8  # words of a name
_LONGEST_PERSON = 4
_TITLE = 6  # words of a title
_LONG_NAME = 80  # characters before a short name in brackets
_STRETCH = 50_000  # characters whose words are held at a time
_HEADING = 200  # characters
_DATELINE = 100  # characters in which the agency of a dateline stands
_HEAD = 3  # blocks in which a dateline can stand


class Word(NamedTuple):
    """A word of a block and where it stands."""

    text: str
    start: int
    end: int


@attrs.frozen
class Party:
    """A mention of a person or an organisation: ``start`` to ``end`` of the text of a block.

    ``name`` is the full name that the mention stands for, ``title`` what the story calls
    the person before it ("Water Minister"), or the words that a short name stands for.
    """

    block: int
    start: int
    end: int
    kind: Kind
    name: str
    title: str = ""


def parties(texts: Sequence[str], words: Words, known: Iterable[Source] = ()) -> tuple[Party, ...]:
    """The mentions of people and organisations in blocks of text, in reading order.

    ``known`` parties, such as the sources and subjects of the article, need no introduction.
    """
    reader = _Reader(texts, words)
    for source in known:
        if source.name and source.kind:
            kind: Kind = "person" if source.kind == "person" else "organisation"
            reader.introduce(source.name, kind, source.description)
    for block in range(len(texts)):
        reader.read(block)
    return tuple(reader.mentions())


@attrs.define(slots=False)
class _Reader:
    """What the blocks introduce: the party of each name, and of each short form of one."""

    texts: Sequence[str]
    words: Words
    _named: dict[str, Named] = attrs.field(factory=dict, init=False)
    _surnames: dict[str, set[str]] = attrs.field(factory=dict, init=False)

    def introduce(self, name: str, kind: Kind, title: str = "") -> None:
        """Take a name up, and the surname of a person; a title once given stays."""
        before = self._named.get(name)
        if before is None or not before[2]:
            self._named[name] = kind, name, title
        if kind == "person":
            self._surnames.setdefault(_surname(name), set()).add(name)

    def _start(self, block: int) -> int:
        """Where the story begins in a block, behind the dateline."""
        return self._starts[block] if block < _HEAD else 0

    @cached_property
    def _starts(self) -> list[int]:
        return [_story_start(text) for text in self.texts[:_HEAD]]

    @cached_property
    def _clause(self) -> Clause:
        return Clause((), self.words)

    @cached_property
    def _bodies(self) -> frozenset[str]:
        return self.words.bodies - _NO_BODIES

    @cached_property
    def _nouns(self) -> frozenset[str]:
        """Nouns with a capital that are no part of the name behind them: "Firma"."""
        return self.words.bodies if self.words.nouns_capital else frozenset()

    def _is_title(self, low: str) -> bool:
        role = self._clause.is_role(low) and low not in self.words.bodies
        return low in _MORE_TITLES or (role and low not in _NO_TITLES)

    def _is_common(self, low: str) -> bool:
        words = self.words
        common = low in words.stops or low in words.breaks or low in words.frequent
        return common and low not in PARTICLES

    def _is_apart(self, low: str) -> bool:
        """Whether no title and no description goes on before the word."""
        words = self.words
        apart = low in words.definite or low in words.indefinite or low in words.of
        return apart or low in words.cues or low in words.joins or self._is_common(low)

    def read(self, block: int) -> None:
        """Take up what a block introduces."""
        text = self.texts[block]
        start = self._start(block)
        self._read_short_names(text, start)
        while start < len(text):
            end = text.find(" ", start + _STRETCH) + 1 or len(text)
            words = [Word(*one) for one in _spans(text, start, end)]
            start = end
            if len(text) < _HEADING and _is_title_case(words):
                return
            for first, last in self._runs(text, words):
                if not self._read_body(text, words, first, last):
                    self._read_person(text, words, first, last)

    def _runs(self, text: str, words: Sequence[Word]) -> Iterator[tuple[int, int]]:
        """Words in capitals side by side: the numbers of the first one and behind the last."""
        at = 0
        while at < len(words):
            if not words[at].text[0].isupper():
                at += 1
                continue
            first = at
            while at - first < _LONGEST and (step := self._step(text, words, first, at)):
                at += step
            at += 1
            begin = first
            if text[words[begin].start - 1 : words[begin].start] == ".":  # "U.S."
                begin = min(begin + 1, at - 1)
            while begin < at - 1 and self._is_apart(words[begin].text.lower()):
                begin += 1
            while begin < at - 1 and words[begin].text.lower() in self._nouns:
                begin += 1
            yield begin, at

    def _step(self, text: str, words: Sequence[Word], first: int, at: int) -> int:
        """How many words on a name goes on: 0 where it ends."""
        body = words[first].text.lower() in self._bodies
        for step in range(1, 4):
            if at + step >= len(words) or not _joined(
                text, words[at + step - 1], words[at + step]
            ):
                return 0
            word = words[at + step].text
            low = word.lower()
            if word[0].isupper():
                return 0 if low in self.words.stops else step
            links = body and (low in self.words.of or low in self.words.definite)
            if not links and low not in PARTICLES:
                return 0
        return 0

    # -- organisations

    def _read_body(self, text: str, words: Sequence[Word], first: int, last: int) -> bool:
        """Take up the organisation in a run; whether it is the whole of it."""
        lows = [word.text.lower() for word in words[first:last]]
        if last - first == 1:
            short = words[first].text
            speaks = last < len(words) and words[last].text in self.words.cues
            if speaks and _is_short(short) and short not in _COUNTRIES:
                self.introduce(short, "organisation")
            return False
        end = self._end_of_body(lows, words[last - 1].text)
        name = text[words[first].start : words[first + max(end, 1) - 1].end]
        if end > 1 and name not in _PLACES and not name.isupper():
            self.introduce(name, "organisation")
        return end == len(lows)

    def _end_of_body(self, lows: Sequence[str], final: str) -> int:
        """How many words of a run are the name of an organisation."""
        if final in _FORMS:
            return len(lows)
        if lows[0] in self._bodies and not self.words.of.isdisjoint(lows):
            titles = (at for at, low in enumerate(lows) if self._is_title(low))
            return next(titles, len(lows))
        if self.words.nouns_capital or lows[0] in self.words.titles:
            return 0
        return 1 + max((at for at, low in enumerate(lows) if low in self._bodies), default=-1)

    def _read_short_names(self, text: str, start: int) -> None:
        for match in _SHORT.finditer(text, start):
            short = match[1]
            if not _is_short(short):
                continue
            window = text[max(start, match.start() - _LONG_NAME) : match.start()]
            before = [Word(*one) for one in _spans(_SENTENCE.split(window)[-1])]
            long = _spelled(short, before)
            if long and self._describes_body(long):
                self.introduce(long, "organisation")
                self._named[short] = "organisation", long, ""
            if long:
                continue
            described = self._description(before)
            if len(described) > len(self._named.get(short, ("", "", ""))[2]):
                self._named[short] = "organisation", short, described

    def _describes_body(self, name: str) -> bool:
        lows = [word.lower() for word, *_ in _spans(name)]
        is_body = any(self._clause.is_role(low) or low in _MORE_BODIES for low in lows)
        return is_body and lows[-1] not in _NO_ORGANISATION

    def _description(self, before: Sequence[Word]) -> str:
        """The phrase that ends a stretch and has a noun of organisations in it, or ""."""
        bodies = self._bodies | _MORE_BODIES
        lows = [word.text.lower() for word in before]
        nouns = [at for at in range(max(0, len(lows) - _TITLE), len(lows)) if lows[at] in bodies]
        if not nouns:
            return ""
        first = nouns[-1]
        while first and not self._is_apart(lows[first - 1]):
            first -= 1
        return " ".join(word.text for word in before[first:])

    # -- people

    def _read_person(self, text: str, words: Sequence[Word], first: int, last: int) -> None:
        lows = [word.text.lower() for word in words[first:last]]
        titles = [at for at, low in enumerate(lows) if self._is_title(low)]
        begin = first + titles[-1] + 1 if titles else first
        common = (at for at in range(begin, last) if self._is_common(words[at].text.lower()))
        last = next(common, last)
        name = words[begin:last]
        if not 1 < len(name) <= _LONGEST_PERSON or not self._is_personal(name):
            return
        title = ""
        if titles:
            title = text[words[first].start : words[begin - 1].end]
        elif first and _joined(text, words[first - 1], words[first]):
            title = self._title_before(text, words, first)
        if title or self._is_told_behind(text, name[-1].end):
            self.introduce(text[name[0].start : name[-1].end], "person", title)

    def _is_personal(self, name: Sequence[Word]) -> bool:
        ends = name[0].text[0] + name[-1].text[0]
        if not ends.isupper() or any(_is_short(word.text) for word in name):
            return False
        lows = [word.text.lower() for word in name]
        if lows[-1] in _NO_PERSONS or lows[0] in _PLACE_STARTS:
            return False
        return not any(
            self._clause.is_role(low) or low in self.words.of - PARTICLES for low in lows
        )

    def _title_before(self, text: str, words: Sequence[Word], first: int) -> str:
        """The title in small letters before a name, with the words that belong to it."""
        if not self._is_title(words[first - 1].text.lower()):
            return ""
        begin = first - 1
        while begin and first - begin < _TITLE and _joined(text, words[begin - 1], words[begin]):
            before = words[begin - 1]
            owned = text[before.start - 1 : before.start] in _APOSTROPHES  # "Lund's"
            small = not before.text[0].isupper() and before.text not in _FORMER
            verb = words[begin].text[0].isupper() and small  # "shoving Lund captain"
            number = before.text[0].isdigit() or before.text in _NO_TITLE
            if owned or verb or number or self._is_apart(before.text.lower()):
                break
            begin -= 1
        return text[words[begin].start : words[first - 1].end]

    def _is_told_behind(self, text: str, end: int) -> bool:
        """Whether an age or a title follows a name."""
        if _AGE.match(text, end):
            return True
        match = _APPOSITION.match(text, end)
        if match is None:
            return False
        words = [word.lower() for word in _WORD.findall(match[1])[:_TITLE]]
        return any(self._is_title(low) for low in words) and not any(
            low in self.words.cues or low in self.words.joins for low in words[:_TITLE]
        )

    # -- mentions

    def mentions(self) -> Iterator[Party]:
        """Where the names stand, the longest ones first, and the short forms of them."""
        named: dict[str, Named] = {
            name: ("organisation", name, "") for name in _UNEXPLAINED
        } | self._named
        for surname, names in self._surnames.items():
            if len(names) == 1 and surname not in named and not self._is_common(surname.lower()):
                named[surname] = named[next(iter(names))]
        lengths = _lengths(named)
        for block, text in enumerate(self.texts):
            end = self._start(block)
            for match in _WORD.finditer(text, end):
                word = match[0]
                if word not in lengths and "-" in word:
                    word = word.partition("-")[0]  # "NATO-led"
                    word = word if _is_short(word) else ""
                if word not in lengths or match.start() < end:
                    continue
                for length in lengths[word]:
                    stop = match.start() + length
                    found = named.get(text[match.start() : stop])
                    if found and not text[stop : stop + 1].isalnum():
                        yield Party(block, match.start(), stop, *found)
                        end = stop
                        break


def _lengths(names: Iterable[str]) -> dict[str, list[int]]:
    """How long the names are that begin with a word, the longest first; each length once."""
    lengths: dict[str, set[int]] = {}
    for name in names:
        first = _WORD.match(name)
        if first and len(name) <= _LONG_NAME:
            lengths.setdefault(first[0], set()).add(len(name))
    return {first: sorted(found, reverse=True) for first, found in lengths.items()}


def _spans(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[tuple[str, int, int]]:
    return ((match[0], *match.span()) for match in _WORD.finditer(text, start, end))


def _spelled(short: str, before: Sequence[Word]) -> str:
    """The name at the end of a stretch whose capitals are a short name, or ""."""
    capitals = ""
    for at in range(len(before) - 1, -1, -1):
        first = before[at].text[0]
        if first.isupper():
            capitals = first + capitals
        if capitals == short:
            return " ".join(word.text for word in before[at:])
        if not short.endswith(capitals):
            return ""
    return ""


def _is_short(text: str) -> bool:
    """Whether it is written in capitals, as short names are."""
    return len(text) > 1 and text.isupper() and text.isalpha()


def _surname(name: str) -> str:
    """The last word of a name, with the particles before it."""
    parts = name.split(" ")
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in PARTICLES:
        at -= 1
    return " ".join(parts[at:])


def _joined(text: str, before: Word, after: Word) -> bool:
    """Whether two words stand side by side, or with the full stop of an abbreviation."""
    gap = text[before.end : after.start]
    return gap == " " or (
        gap == ". " and (len(before.text) == 1 or before.text.lower() in ABBREVIATIONS)
    )


def _is_title_case(words: Sequence[Word]) -> bool:
    """Whether a block is a heading in which most words have capitals."""
    long = [word.text[0].isupper() for word in words if len(word.text) > len("the")]
    return len(long) > _TITLE and sum(long) > _MOST_CAPITALS * len(long)


def _story_start(text: str) -> int:
    """Where the story begins behind a dateline with an agency in brackets."""
    dateline = find(text) if "(" in text[:_DATELINE] else None
    return len(dateline.text) if dateline else 0
