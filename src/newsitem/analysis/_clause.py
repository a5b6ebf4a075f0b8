"""One sentence beside a quotation, read without grammar: by word lists, capitals and order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import attrs

from newsitem.analysis._tokens import Token
from newsitem.analysis.words import Words
from newsitem.analysis.words._class import word_list
from newsitem.analysis.words.given import FEMALE, MALE

Phrase: TypeAlias = tuple[Token, ...]

_LONGEST = 16  # tokens of a noun phrase
_AHEAD = 4  # tokens within which a name goes on: "White House press secretary Ann Lee"
_DESCRIBED = 3  # capitals in a phrase that names no one
_GLUE = frozenset("-'’&")  # signs inside a name
PARTICLES = word_list("de da do dos del della di van von der den bin al el la le ibn ben")
_AFTER_OF = frozenset(("der", "den"))  # "von der Leyen": no particles by themselves
_BUTS = word_list("but yet mais aber doch mas pero maar но але")
_OWN = word_list("son sa leur seu sua su sein seine ihr ihre suo")
_GENITIVE = word_list("der des eines einer dieser dieses seiner ihrer unserer seines ihres")


@attrs.frozen
class Clause:
    """The tokens of a sentence on one side of a quotation, and the words to read them by."""

    tokens: Sequence[Token]
    words: Words

    def low(self, index: int) -> str:
        """The token in lower case, "" beyond the ends."""
        return self.tokens[index].low if 0 <= index < len(self.tokens) else ""

    def is_cue(self, index: int) -> bool:
        """Whether a verb of saying stands there."""
        token = self.tokens[index]
        return not token.capital and (
            token.low in self.words.cues or token.low in self.words.participles
        )

    def is_pronoun(self, index: int) -> bool:
        """Whether a pronoun that can be a subject stands there."""
        words, low = self.words, self.low(index)
        return low in words.persons or low in words.things or low in words.others

    def is_determiner(self, index: int) -> bool:
        """Whether an article or its like stands there."""
        return self.low(index) in self.words.definite or self.low(index) in self.words.indefinite

    def is_oblique(self, index: int) -> bool:
        """Whether a noun phrase that begins there can be no subject."""
        return self.low(index) in self.words.oblique and not self.is_determiner(index + 1)

    def is_subject(self, phrase: Phrase) -> bool:
        """Whether a German phrase can be one: with a noun or a pronoun, in the nominative."""
        if not phrase:
            return False
        first = self._index_of(phrase[0])
        noun = any(token.capital for token in phrase) or self.is_pronoun(first)
        return noun and not self.is_oblique(first)

    def cuts(self, index: int) -> bool:
        """Whether no noun phrase goes on there."""
        words, low = self.words, self.low(index)
        return low in words.stops or low in words.breaks or low in words.auxiliaries

    def according(self, index: int) -> int:
        """How many tokens of a phrase such as "according to" begin there."""
        for phrase in _phrases(self.words.according).get(self.low(index), ()):
            if all(self.low(index + i) == word for i, word in enumerate(phrase)):
                return len(phrase)
        return 0

    def views(self, index: int) -> int:
        """1 where a sentence opens "Pour Smith, …", which tells whose opinion follows."""
        if index or self.low(0) not in self.words.views:
            return 0
        phrase = self.noun_phrase(1)
        named = any(token.capital for token in phrase) or self.low(1) in _OWN
        return int(named and self.low(1 + len(phrase)) == ",")

    def noun_phrase(self, start: int, end: int | None = None) -> Phrase:
        """The noun phrase that begins at ``start``; () where none can be told.

        A name ends where its capitals end; a phrase that begins in lower case, or with an
        article, goes on to the next word that cannot be part of one.
        """
        tokens = self.tokens
        end = min(len(tokens) if end is None else end, start + _LONGEST)
        if start >= end or not tokens[start].text[0].isalpha():
            return ()
        if self.is_pronoun(start) and not self._begins_more(start, end):
            return (tokens[start],)
        described = self.is_role(self.low(start + 1)) and not tokens[start + 1].capital
        named = tokens[start].capital and not self.is_determiner(start) and not described
        last = start
        for at in range(start, end):
            if tokens[at].word:
                if not self._continues(at, start, end, named=named):
                    break
                last = at + 1
                if at > start and tokens[at - 1].capital and tokens[at].capital:
                    named = named or not self.words.nouns_capital
            elif not (self._is_glue(start, at, end) or (named and self._is_genitive(at, end))):
                break
        while last > start and self._dangles(start, last - 1):
            last -= 1
        return tuple(tokens[start:last])

    def _continues(self, at: int, start: int, end: int, *, named: bool) -> bool:
        """Whether the phrase that begins at ``start`` goes on with the word at ``at``."""
        words, low = self.words, self.low(at)
        if at > start and words.outlets and self.tells_outlet(at):
            return False
        if self.tokens[at].capital:
            opens = at == start and self.is_determiner(at)
            return low not in words.stops or opens or self._is_surname(at, start)
        if self._connects(at, start, end, named=named):
            return True
        if self.is_determiner(at):
            genitive = words.nouns_capital and not named and low in _GENITIVE
            return at == start or genitive or self.low(at - 1) in words.of
        if low in words.joins or self.is_cue(at) or self.cuts(at):
            return False
        return not named or self._name_ahead(at, end) or self._role_ahead(start, at, end)

    def _connects(self, at: int, start: int, end: int, *, named: bool) -> bool:
        """Whether "and", "of" or the "von" of a name links what stands around it."""
        low = self.low(at)
        if at == start:
            return False
        if low in self.words.joins:
            return at + 1 < end and self.tokens[at + 1].capital
        if low in self.words.of and not (named and self.words.nouns_capital):
            return True
        linked = low in self.words.of and self.is_role(self.low(at - 1))
        return linked or (named and self._is_particle(at, end))

    def _is_particle(self, at: int, end: int) -> bool:
        """Whether a part of a name in lower case stands there: "von der" Leyen."""
        low = self.low(at)
        if low not in PARTICLES:
            return False
        if low in _AFTER_OF:
            return self.low(at - 1) in PARTICLES
        ahead = self.tokens[at + 1 : end]
        following = next((t for t in ahead if t.word and t.low not in PARTICLES), None)
        return following is not None and following.capital and not self.is_role(following.low)

    def _begins_more(self, at: int, end: int) -> bool:
        """Whether a pronoun is none: the "He" of "He Jiankui", Dutch "het" before a noun."""
        if at + 1 >= end or not self.tokens[at + 1].word:
            return False
        if self.is_determiner(at):
            return not self.is_cue(at + 1) and not self.cuts(at + 1)
        return self.tokens[at].capital and self.tokens[at + 1].capital

    def tells_outlet(self, at: int) -> bool:
        """Whether those begin there whom something is told: "der Deutschen Nachrichten"."""
        if self.low(at) not in self.words.definite:
            return False
        ahead = self.tokens[at + 1 : at + 1 + _AHEAD]
        return any(
            token.capital and token.low.endswith(_ends(self.words.outlets)) for token in ahead
        )

    def _name_ahead(self, at: int, end: int) -> bool:
        """Whether what stands between two parts of a name is no more than a title."""
        for index in range(at + 1, min(at + _AHEAD, end)):
            token = self.tokens[index]
            if token.capital:
                return token.low not in self.words.stops
            if not token.word or self.cuts(index) or self.is_cue(index):
                return False
            if self.is_determiner(index) or token.low in self.words.joins:
                return False
        return False

    def _role_ahead(self, start: int, at: int, end: int) -> bool:
        """Whether a title follows shortly: "The White House press secretary"."""
        possessive = any(token.text in "'’" for token in self.tokens[start:at])
        if not possessive and not self.is_determiner(start):
            return False
        for index in range(at, min(at + _AHEAD - 1, end)):
            if self.is_role(self.low(index)):
                return True
            if not self.tokens[index].word or self.cuts(index) or self.is_cue(index):
                return False
        return False

    def _is_glue(self, start: int, at: int, end: int) -> bool:
        """Whether the sign stands inside a word."""
        if not start < at < end - 1 or self.tokens[at].text not in _GLUE:
            return False
        before, sign, after = self.tokens[at - 1 : at + 2]
        return before.end == sign.start and sign.end == after.start

    def _is_genitive(self, at: int, end: int) -> bool:
        """Whether the sign is that of "Felix' Anwalt", a name before what is its own."""
        if self.tokens[at].text not in "'’" or at + 1 >= end or not self.words.nouns_capital:
            return False
        before, sign, after = self.tokens[at - 1 : at + 2]
        return before.end == sign.start and before.low[-1] in "sxzß" and after.capital

    def _is_surname(self, at: int, start: int) -> bool:
        """Whether a word such as the name of a day is a surname: "Peter Sonntag"."""
        before = self.low(at - 1)
        return at > start and (before in MALE or before in FEMALE)

    def _dangles(self, start: int, at: int) -> bool:
        """Whether the last token can end no phrase: an article, "of", a loose "fest"."""
        words, low = self.words, self.low(at)
        if not self.tokens[at].word or self.is_determiner(at):
            return True
        if self.tokens[at].capital:
            return False
        loose = words.nouns_capital and any(t.capital for t in self.tokens[start + 1 : at])
        return loose or low in words.of or low in words.joins or low in PARTICLES

    def is_role(self, low: str) -> bool:
        """Whether a word is a title or a noun of an organisation."""
        words = self.words
        return low in words.titles or low in words.bodies or low.endswith(_ends(words.title_ends))

    def opening(self, end: int) -> Phrase:
        """The noun phrase that opens the sentence, an introduction with a comma passed over."""
        start = 0
        while start < end and (
            not self.tokens[start].word
            or self.low(start) in self.words.joins
            or self.low(start) in _BUTS
        ):
            start += 1
        introduces = self.cuts(start) or self.low(start) in self.words.of
        if introduces and not self.is_determiner(start):
            start = next((i for i in range(start, end) if self.low(i) == ","), end) + 1
        return self._head(self.noun_phrase(start, end))

    def _head(self, phrase: Phrase) -> Phrase:
        """A phrase without the verb that may hang on it: "The ministry opposed"."""
        for index, (token, after) in enumerate(pairwise(phrase)):
            goes_on = after.capital or after.low in self.words.of or self.is_role(after.low)
            if index and self.is_role(token.low) and after.word and not goes_on:
                return phrase[: index + 1]
        return phrase

    def subject(self) -> Phrase:
        """The noun phrase that is the subject of the sentence, with a name apposed to it."""
        start = 0
        while start < len(self.tokens) and not self.tokens[start].word:
            start += 1
        verb = start
        while self.low(verb) in self.words.auxiliaries:
            verb += 1
        if verb < len(self.tokens) and self.is_cue(verb):
            return self.with_name(self.noun_phrase(verb + 1))
        if length := self.according(start):
            return self.with_name(self.noun_phrase(start + length))
        if self.words.nouns_capital and start < len(self.tokens) and self.cuts(start):
            return self._behind_verb(start)
        return self.with_name(self.opening(len(self.tokens)))

    def inserted(self) -> Phrase:
        """The subject of the last "…, Smith said" or "…, said Smith" of the sentence, or ()."""
        end = len(self.tokens)
        while end and not self.tokens[end - 1].word:
            end -= 1
        for start in range(end - 1, 0, -1):
            if self.tokens[start].text == ",":
                if end - start < _LONGEST and (phrase := self._told(start + 1, end)):
                    return phrase
                end = start
        return ()

    def _told(self, start: int, end: int) -> Phrase:
        if start < end and self.is_cue(start) and self.low(start) not in self.words.participles:
            phrase = self.noun_phrase(start + 1, end)
            return phrase if len(phrase) == end - start - 1 else ()
        phrase = self.noun_phrase(start, end)
        return phrase if self.speaks(phrase) else ()

    def speaks(self, phrase: Phrase) -> bool:
        """Whether a verb of saying follows the phrase, an "also" between them at the most."""
        if not phrase:
            return False
        index = self._index_of(phrase[-1]) + 1
        while self.low(index) in self.words.auxiliaries:
            index += 1
        return index < len(self.tokens) and self.is_cue(index)

    def _behind_verb(self, start: int) -> Phrase:
        """The subject of a German sentence that opens with something else."""
        for index in range(start, len(self.tokens)):
            if self.is_cue(index) or self.low(index) in self.words.auxiliaries:
                return self.noun_phrase(index + 1 + (self.low(index + 1) == "sich"))
        return ()

    def apposed(self, end: int) -> Phrase:
        """The noun phrase that opens the sentence, if a comma or bracket follows it."""
        phrase = self.opening(end)
        follows = self.low(self._index_of(phrase[-1]) + 1) if phrase else ""
        return phrase if follows and follows in ",(" else ()

    def with_name(self, phrase: Phrase) -> Phrase:
        """A nominal phrase with the name that follows: "a spokesman, Ann Lee,"."""
        if not phrase or (phrase[-1].capital and not self._describes(phrase)):
            return phrase
        comma = self._index_of(phrase[-1]) + 1
        if self.low(comma) != "," or (len(phrase) == 1 and self.is_pronoun(comma - 1)):
            return phrase
        name = self.noun_phrase(comma + 1)
        after = comma + 1 + len(name)
        parts = (t.capital or not t.word or t.low in PARTICLES for t in name)
        is_name = len(name) > 1 and name[-1].capital and (all(parts) or self._is_titled(name))
        if is_name and (after == len(self.tokens) or not self.tokens[after].word):
            return (*phrase, self.tokens[comma], *name)
        return phrase

    def _is_titled(self, name: Phrase) -> bool:
        """Whether a title stands before a name: "mechanical engineer Ann Lee"."""
        titled = any(not token.capital and self.is_role(token.low) for token in name)
        return titled and name[-2].capital

    def _describes(self, phrase: Phrase) -> bool:
        """Whether a phrase that ends in a capital names no one: "Le ministre de la Santé"."""
        capitals = [token for token in phrase if token.capital]
        role = self.words.nouns_capital or any(self.is_role(token.low) for token in phrase)
        return (
            self.is_determiner(self._index_of(phrase[0])) and role and len(capitals) <= _DESCRIBED
        )

    def _index_of(self, token: Token) -> int:
        return next(i for i, one in enumerate(self.tokens) if one is token)


def has_case(phrase: Sequence[Token]) -> bool:
    """Whether the phrase is in a script with capitals."""
    sign = phrase[0].text[0]
    return sign.lower() != sign.upper()


@cache
def _phrases(phrases: frozenset[str]) -> dict[str, list[tuple[str, ...]]]:
    """Phrases as tokens, by the first of them, the longest first."""
    split = (tuple(re.findall(r"[^\W_]+|['’]", phrase)) for phrase in phrases)
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(split, key=lambda phrase: (-len(phrase), phrase)):
        found.setdefault(phrase[0], []).append(phrase)
    return found


@cache
def _ends(endings: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(endings))
