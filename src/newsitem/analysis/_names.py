"""Who a mention is: the full name of a surname, the party behind "he" or "the alliance".

A surname is the one full name of the article that ends (or, as in Chinese, begins) with
it. A pronoun or a phrase such as "the alliance" is the subject of a sentence shortly before
it that fits; the confidence says that this is inferred. Where nothing fits, or several
names do, the speaker stays empty.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis._clause import PARTICLES, Clause
from newsitem.analysis._tokens import ABBREVIATIONS, sentences
from newsitem.analysis.words._class import word_list
from newsitem.analysis.words.cjk import TITLES
from newsitem.model.sources import Source, SourceKind
from newsitem.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.analysis._clause import Phrase
    from newsitem.analysis.words import Words

# Confidence in a speaker.
PRINTED = 1.0  # the name is the subject of the cue
COMPLETED = 0.95  # its surname is
ROLE = 0.8  # "the minister", and one minister is named
PRONOUN = 0.7  # "he", "it": the subject of a sentence before
NOMINAL = 0.6  # "the alliance": likewise

_BLOCKS_BACK = 5  # in which the subject behind a pronoun is looked for
_SENTENCES_BACK = 12  # of one block
_DATELINE = 80  # characters within which a dateline ends
_LONGEST = 5  # words of a full name

_HONORIFICS = word_list("mr mrs ms miss herr frau m mme mlle sr sra señor señora signor signora")

_WORD = re.compile(r"\w+(?:[-’']\w\w+)*")
_DASH = re.compile(r" [-–—]+ ")

Resolved = tuple[Source | None, float | None]


@attrs.frozen
class Name:
    """A name taken out of a noun phrase: "Foreign Minister" "Ana Kovac"."""

    text: str
    kind: SourceKind = ""
    title: str = ""


@attrs.define(slots=False)
class Names:
    """The names of a story, for the mentions in its blocks to be resolved against.

    ``texts`` are the blocks, ``outside`` the same with blanks in place of what is quoted.
    """

    texts: Sequence[str]
    outside: Sequence[str]
    words: Words
    _known: dict[int, list[tuple[int, Name]]] = attrs.field(factory=dict, init=False)

    def speaker(self, block: int, phrase: Phrase) -> Resolved:
        """Who a noun phrase of a block is, and how sure that is."""
        clause = Clause(phrase, self.words)
        if len(phrase) == 1 and clause.is_pronoun(0):
            return self._behind_pronoun(block, phrase)
        if name := self.name(block, phrase):
            return self._completed(name)
        if clause.low(0) in self.words.definite:
            return self._behind_nominal(block, phrase)
        return None, None

    # -- names in a phrase

    def name(self, block: int, phrase: Phrase) -> Name | None:
        """The name in a noun phrase, apart from the title before it."""
        if len(phrase) == 1 and Clause(phrase, self.words).is_pronoun(0):
            return None
        comma = next((i for i, token in enumerate(phrase) if token.text == ","), None)
        if comma is not None:
            return Name(self._read(block, phrase[comma + 1 :]), "person")
        if not _has_case(phrase):
            text = self._read(block, phrase)
            return None if text in TITLES or text in self.words.titles else Name(text)
        determined = Clause(phrase, self.words).is_determiner(0)
        head = self._head(phrase) if determined else phrase
        first = len(head)
        while first > determined and _in_name(head, first - 1):
            first -= 1
        run = head[first:]
        if not run or not run[0].capital:
            return self._described_body(block, phrase, head) if determined else None
        if determined and first == determined:
            return self._determined(block, head)
        return self._titled(block, head, first)

    def _head(self, phrase: Phrase) -> Phrase:
        """What is described: "the president" of "the president of the republic"."""
        of = (i for i in range(2, len(phrase)) if phrase[i].low in self.words.of)
        return phrase[: next(of, len(phrase))]

    def _titled(self, block: int, head: Phrase, first: int) -> Name | None:
        """The name after its title: the capitals of a phrase, from ``first`` on."""
        clause = Clause(head, self.words)
        roles = [i for i in range(first, len(head)) if clause.is_role(head[i].low)]
        is_body = any(head[i].low in self.words.bodies for i in roles)
        if roles and not is_body:
            if roles[-1] == len(head) - 1:
                return None
            first = roles[-1] + 1
        text = self._read(block, head[first:])
        start = int(clause.is_determiner(0))
        if self.words.nouns_capital and " " not in text and start < first and not roles:
            return None  # an adjective and a noun
        title = self._read(block, head[start:first]) if start < first else ""
        person: SourceKind = "person" if title else ""
        if title.lower() in _HONORIFICS:
            title = ""
        if is_body or _is_acronym(text):
            return Name(text, "organisation")
        return Name(text, person, title)

    def _determined(self, block: int, head: Phrase) -> Name | None:
        """The name in "the US", or in German "die Ministerin Anna Roth"."""
        bare = head[1:]
        if self.words.nouns_capital:
            if len(bare) == 1:
                text = bare[0].text
                return Name(text, "organisation") if _is_acronym(text) else None
            return self._titled(block, head, 1)
        clause = Clause(bare, self.words)
        if clause.is_role(bare[-1].low) and len(bare) == 1:
            return None
        if any(clause.is_role(token.low) for token in bare[:-1]):
            return self._titled(block, head, 1)
        known = _is_acronym(bare[-1].text) or bare[-1].low in self.words.bodies
        return Name(self._read(block, head), "organisation" if known else "")

    def _described_body(self, block: int, phrase: Phrase, head: Phrase) -> Name | None:
        """The party in "the Utopian government"."""
        proper = any(token.capital for token in head[1:])
        if proper and head[-1].low in self.words.bodies and head[0].low in self.words.definite:
            return Name(self._read(block, phrase), "organisation")
        return None

    def _read(self, block: int, phrase: Phrase) -> str:
        return collapse(self.texts[block][phrase[0].start : phrase[-1].end])

    # -- names of the story

    def _completed(self, name: Name) -> Resolved:
        if " " not in name.text and name.kind != "organisation" and name.text in self._full:
            full = self._full[name.text]
            kind: SourceKind = "person" if full.endswith(name.text) else name.kind
            return Source(full, kind, description=name.title), COMPLETED
        return Source(name.text, name.kind, description=name.title), PRINTED

    @cached_property
    def _full(self) -> dict[str, str]:
        """The one full name for its last word, and for its first one."""
        last: dict[str, set[str]] = {}
        first: dict[str, set[str]] = {}
        for run, _ in self._runs:
            last.setdefault(run[-1], set()).add(" ".join(run))
            first.setdefault(run[0], set()).add(" ".join(run))
        return _single(first) | _single(last)

    @cached_property
    def _holders(self) -> dict[str, str]:
        """The one who holds a title: "minister" and who is called so."""
        holders: dict[str, set[str]] = {}
        for run, title in self._runs:
            if title:
                holders.setdefault(title, set()).add(self._full.get(run[-1], " ".join(run)))
        return _single(holders)

    @cached_property
    def _runs(self) -> list[tuple[list[str], str]]:
        """Full names, words in capitals side by side, each with the title before it."""
        found = []
        clause = Clause((), self.words)
        for run in _capitals(self.texts):
            lows = [word.lower() for word in run]
            roles = [i for i, low in enumerate(lows[:-1]) if clause.is_role(low)]
            letters = [i for i, word in enumerate(run[:-2]) if _is_acronym(word)]  # "CEO"
            start = max((-1, *roles, *letters)) + 1
            while start < len(run) and self._no_name(lows[start]):
                start += 1
            if 1 < len(run) - start <= _LONGEST:
                found.append((run[start:], lows[roles[-1]] if roles else ""))
        return found

    def _no_name(self, low: str) -> bool:
        words = self.words
        return low in words.frequent or low in words.stops or low in words.breaks

    # -- what stands for a name

    def _behind_pronoun(self, block: int, phrase: Phrase) -> Resolved:
        low = phrase[0].low
        if low in self.words.persons:
            fits = self._is_person
        elif low in self.words.things:
            fits = self._is_body
        else:
            return None, None
        for name in self._subjects(block, phrase[0].start):
            if fits(name):
                source, _ = self._completed(name)
                return source, PRONOUN
        return None, None

    def _behind_nominal(self, block: int, phrase: Phrase) -> Resolved:
        noun = self._head(phrase)[-1].low
        if noun in self._holders:
            return Source(self._holders[noun], "person"), ROLE
        if noun not in self.words.bodies:
            return None, None
        subjects = self._subjects(block, phrase[0].start)
        bodies = {name.text for name in subjects if name.kind == "organisation"}
        return (
            (Source(bodies.pop(), "organisation"), NOMINAL) if len(bodies) == 1 else (None, None)
        )

    def _is_person(self, name: Name) -> bool:
        if name.kind:
            return name.kind == "person"
        full = " " in name.text and not self.words.nouns_capital
        return full or name.text in self._full

    def _is_body(self, name: Name) -> bool:
        return name.kind == "organisation" or (not name.kind and not self._is_person(name))

    def _subjects(self, block: int, at: int) -> Iterator[Name]:
        """The names that are subjects of the sentences before a place, the nearest first."""
        for number in range(block, max(-1, block - _BLOCKS_BACK - 1), -1):
            subjects = self._subjects_in(number)
            end = bisect_left(subjects, at, key=_start) if number == block else len(subjects)
            for index in range(end - 1, max(-1, end - 1 - _SENTENCES_BACK), -1):
                yield subjects[index][1]

    def _subjects_in(self, block: int) -> list[tuple[int, Name]]:
        """Where the sentences of a block begin, and the names that are their subjects."""
        found = self._known.get(block)
        if found is None:
            found = self._known[block] = []
            text = self.outside[block]
            for tokens in sentences(text, _after_dateline(text), len(text)):
                clause = Clause(tokens, self.words)
                inverted = bool(tokens) and clause.is_cue(0)
                phrase = clause.noun_phrase(1) if inverted else clause.opening(len(tokens))
                name = self.name(block, phrase) if phrase else None
                if name:
                    found.append((phrase[0].start, name))
        return found


def _start(subject: tuple[int, Name]) -> int:
    return subject[0]


def _has_case(phrase: Phrase) -> bool:
    sign = phrase[0].text[0]
    return sign.lower() != sign.upper()


def _in_name(phrase: Phrase, at: int) -> bool:
    """Whether the token is a part of the name that ends the phrase."""
    if phrase[at].capital:
        return True
    inner = 0 < at < len(phrase) - 1
    return inner and (not phrase[at].word or phrase[at].low in PARTICLES | {"of", "for", "and"})


def _is_acronym(text: str) -> bool:
    return len(text) > 1 and text.isupper() and text.isalpha()


def _single(names: dict[str, set[str]]) -> dict[str, str]:
    """The keys that have one name, longer forms of the same one not counted."""
    found = {}
    for key, forms in names.items():
        shortest = min(forms, key=lambda form: (len(form), form))
        if all(form.endswith(shortest) or form.startswith(shortest) for form in forms):
            found[key] = shortest
    return found


def _capitals(texts: Sequence[str]) -> Iterator[list[str]]:
    """Runs of words in capitals, particles between them included."""
    for text in texts:
        run: list[str] = []
        end = 0
        for match in _WORD.finditer(text):
            word, gap = match[0], text[end : match.start()]
            joined = gap == " " or (gap == ". " and _abbreviates(run))
            end = match.end()
            if run and joined and (word[0].isupper() or word in PARTICLES):
                run.append(word)
                continue
            if run:
                yield _trimmed(run)
            run = [word] if word[0].isupper() else []
        if run:
            yield _trimmed(run)


def _abbreviates(run: list[str]) -> bool:
    return bool(run) and (len(run[-1]) == 1 or run[-1].lower() in ABBREVIATIONS)


def _trimmed(run: list[str]) -> list[str]:
    while run[-1] in PARTICLES:
        run.pop()
    return run


def _after_dateline(text: str) -> int:
    """Where the story begins after what looks like a dateline, else 0."""
    dash = _DASH.search(text, 0, _DATELINE)
    first = _WORD.match(text)
    return dash.end() if dash and first and first[0].isupper() else 0
