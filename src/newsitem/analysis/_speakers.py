"""Who a mention is: the full name of a surname, the party behind "he" or "the alliance".

A surname is the one full name of the article that ends (or, as in Chinese, begins) with
it. A pronoun is the subject of a sentence shortly before it that fits, a phrase such as
"the minister" the one who is introduced as such, "the alliance" the one organisation that
was spoken of; the confidence says that this is inferred. Where nothing fits, or several
names do, the speaker stays empty.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis._clause import PARTICLES, Clause, has_case
from newsitem.analysis._introduced import introduced
from newsitem.analysis._names import Name, full_names, name_in, noun_of
from newsitem.analysis._tokens import sentences
from newsitem.analysis._unspaced import is_unspaced
from newsitem.analysis.words._class import word_list
from newsitem.analysis.words.given import FEMALE, MALE
from newsitem.dateline import find
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.analysis._clause import Phrase
    from newsitem.analysis._tokens import Token
    from newsitem.analysis.words import Words
    from newsitem.model.sources import SourceKind

# Confidence in a speaker.
PRINTED = 1.0  # the name is the subject of the cue
COMPLETED = 0.95  # its surname is
ROLE = 0.8  # "the minister", and one minister is named
PRONOUN = 0.7  # "he", "it": the subject of a sentence before
NOMINAL = 0.6  # "the alliance": likewise

_BLOCKS_BACK = 5  # in which the subject behind a pronoun is looked for
_SENTENCES_BACK = 12  # of one block
_NOUNS = 50  # titles of a story for which the one behind them is looked for
_INTRODUCTIONS = 20  # places of a title, the first ones, at which that is done
_STEM = 4  # letters that an inflected surname keeps at the least
_ENDING = 3  # letters that it may lose

Resolved = tuple[Source | None, float | None]


@attrs.define(slots=False)
class Speakers:
    """The names of a story, for the mentions in its blocks to be resolved against.

    ``texts`` are the blocks, ``outside`` the same with blanks in place of what is quoted.
    """

    texts: Sequence[str]
    outside: Sequence[str]
    words: Words
    _subjects: dict[int, list[tuple[int, Name]]] = attrs.field(factory=dict, init=False)
    _sexes: dict[str, int] = attrs.field(factory=dict, init=False)
    _holders: dict[str, list[tuple[tuple[int, int], str]]] = attrs.field(factory=dict, init=False)
    _heard: list[str] = attrs.field(factory=list, init=False)

    def speaker(self, block: int, phrase: Phrase) -> Resolved:
        """Who a noun phrase of a block is, and how sure that is."""
        clause = Clause(phrase, self.words)
        if len(phrase) == 1 and clause.is_pronoun(0):
            return self._behind_pronoun(block, phrase)
        if name := name_in(self.texts[block], phrase, self.words):
            return self._completed(name, has_case=has_case(phrase))
        if self._stands_for_one(clause):
            return self._behind_nominal(block, phrase)
        return None, None

    def _stands_for_one(self, clause: Clause) -> bool:
        words = self.words
        bare = words.inflects and clause.is_role(clause.low(0))
        return bare or (clause.low(0) in words.definite and clause.low(0) not in words.oblique)

    # -- names of the story

    def _completed(self, name: Name, *, has_case: bool = True) -> Resolved:
        if not has_case:
            return self._completed_by_sound(name)
        bare = name.text
        while bare.partition(" ")[0].lower() in PARTICLES:
            bare = bare.partition(" ")[2]
        if " " not in bare and name.kind != "organisation" and (full := self._full_name(bare)):
            kind: SourceKind = name.kind if full.startswith(bare) else "person"
            return Source(full, kind, description=name.title), COMPLETED
        return Source(name.text, name.kind, description=name.title), PRINTED

    def _completed_by_sound(self, name: Name) -> Resolved:
        """The name, or the one that was heard before and ends with it, or begins."""
        forms = {
            one
            for one in self._heard
            if one != name.text and (one.endswith(" " + name.text) or one.startswith(name.text))
        }
        if len(forms) == 1:
            return Source(forms.pop(), name.kind, description=name.title), COMPLETED
        if " " not in name.text and not name.title and not is_unspaced(name.text):
            return None, None  # an Arabic word that may be any noun
        self._heard.append(name.text)
        return Source(name.text, name.kind, description=name.title), PRINTED

    def _full_name(self, word: str) -> str:
        full = self._full.get(word, "")
        if not full and self.words.inflects:
            stem = word[: max(_STEM, len(word) - _ENDING)]
            forms = {name for last, name in self._full.items() if last.startswith(stem)}
            full = forms.pop() if len(forms) == 1 else ""
        return full

    @cached_property
    def _full(self) -> dict[str, str]:
        """The one full name for its last word, and for its first one."""
        last: dict[str, set[str]] = {}
        first: dict[str, set[str]] = {}
        for run in full_names(self.texts, self.words):
            last.setdefault(run[-1], set()).add(" ".join(run))
            if len(run) == len(("Lin", "Jian")) and run[-1].lower() not in self.words.bodies:
                first.setdefault(run[0], set()).add(" ".join(run))
        return _single(first) | _single(last)

    # -- what stands for a name

    def _behind_pronoun(self, block: int, phrase: Phrase) -> Resolved:
        low = phrase[0].low
        is_person = low in self.words.persons
        if not is_person and low not in self.words.things:
            return None, None
        for name in self._subjects_before(block, phrase[0].start):
            if self._fits(name, low) if is_person else self._is_body(name):
                source, _ = self._completed(name)
                return source, PRONOUN
        return None, None

    def _fits(self, name: Name, pronoun: str) -> bool:
        """Whether a name can be that of the person whom the pronoun means."""
        if not self._is_person(name):
            return False
        sex = self._sex(name)
        if pronoun in self.words.male and pronoun not in self.words.female:
            return sex <= 0
        if pronoun in self.words.female and pronoun not in self.words.male:
            return sex >= 0
        return True

    def _sex(self, name: Name) -> int:
        """Above 0 for a woman, below 0 for a man, as title, given name and pronouns tell."""
        full = self._full_name(name.text.rpartition(" ")[2]) or name.text
        given, title = full.partition(" ")[0].lower(), name.title.lower()
        if told := (given in FEMALE or title.endswith(_FEMALE_TITLES)) - (
            given in MALE or title.endswith(_MALE_TITLES)
        ):
            return told
        return self._sexes.get(full, 0)

    def _behind_nominal(self, block: int, phrase: Phrase) -> Resolved:
        noun, at = noun_of(phrase, self.words), phrase[0].start
        if noun in self.words.bodies:
            return self._only_body(block, at, noun)
        if not Clause(phrase, self.words).is_role(noun) or self._is_special(phrase, noun):
            return None, None
        holders = {
            self._full_name(name.rpartition(" ")[2]) or name
            for place, name in self._introduced(noun)
            if place < (block, at)
        }
        if len(holders) == 1:
            return Source(holders.pop(), "person"), ROLE
        if holders or noun in _ANYONE:
            return None, None
        people = {
            source.name
            for name in self._subjects_before(block, at)
            if self._is_person(name) and (source := self._completed(name)[0])
        }
        person = people.pop() if len(people) == 1 else ""
        if person and self._fits(Name(person, "person"), phrase[0].low):
            return Source(person, "person"), NOMINAL
        return None, None

    def _only_body(self, block: int, at: int, noun: str) -> Resolved:
        """The organisation that was spoken of, unless it is one of another kind."""
        bodies = {}
        for name in self._subjects_before(block, at):
            kinds = self.words.bodies.intersection(f"{name.title} {name.text}".lower().split(" "))
            if name.kind == "organisation" and (not kinds or noun in kinds | _ANY_BODY):
                bodies[name.text] = name
        if len(bodies) != 1:
            return None, None
        ((text, name),) = bodies.items()
        return Source(text, "organisation", description=name.title), NOMINAL

    def _is_special(self, phrase: Phrase, noun: str) -> bool:
        """Whether several are meant, or one of others: "the Utopian minister"."""
        determiner = phrase[0].low
        if self.words.nouns_capital:
            return determiner == "die" and not noun.endswith(_FEMININE)
        proper = any(token.capital for token in phrase[1:])
        return proper or determiner in self.words.plural or noun.endswith("s")

    def _introduced(self, noun: str) -> list[tuple[tuple[int, int], str]]:
        """Those of whom the story says that they are such a one, and where."""
        found = self._holders.get(noun)
        if found is None and len(self._holders) >= _NOUNS:
            return []
        if found is None:
            hits = (
                ((block, at), name)
                for block, text in enumerate(self.texts)
                for at, name in introduced(text, noun, self.words)
            )
            found = [(place, name) for place, name in islice(hits, _INTRODUCTIONS) if name]
            self._holders[noun] = found
        return found

    def _is_person(self, name: Name) -> bool:
        if name.kind:
            return name.kind == "person"
        first, _, more = name.text.partition(" ")
        if more and not self.words.nouns_capital:
            return first.lower() not in self.words.definite
        full = self._full_name(name.text.rpartition(" ")[2])
        return bool(full) and full.endswith(name.text)

    def _is_body(self, name: Name) -> bool:
        return name.kind == "organisation" or (not name.kind and not self._is_person(name))

    def _subjects_before(self, block: int, at: int) -> Iterator[Name]:
        """The names that are subjects of the sentences before a place, the nearest first."""
        for number in range(block, max(-1, block - _BLOCKS_BACK - 1), -1):
            subjects = self._subjects_in(number)
            end = bisect_left(subjects, at, key=_start) if number == block else len(subjects)
            for index in range(end - 1, max(-1, end - 1 - _SENTENCES_BACK), -1):
                yield subjects[index][1]

    def _subjects_in(self, block: int) -> list[tuple[int, Name]]:
        """Where the sentences of a block begin, and the names that are their subjects."""
        found = self._subjects.get(block)
        if found is None:
            found = self._subjects[block] = []
            text = self.outside[block]
            dateline = find(text)
            start = len(dateline.text) if dateline else 0
            for tokens in sentences(text, start, len(text)):
                clause = Clause(tokens, self.words)
                phrase = clause.subject()
                name = name_in(text, phrase, self.words) if phrase else None
                if name:
                    found.append((phrase[0].start, name))
                    self._note_sex(name, tokens)
        return found

    def _note_sex(self, name: Name, sentence: Sequence[Token]) -> None:
        """Learn from "Ito told her colleagues", where a language has such pronouns."""
        words = self.words
        if not words.relatives:
            return
        lows = {token.low for token in sentence}
        told = bool(lows & words.female) - bool(lows & words.male)
        full = self._full_name(name.text.rpartition(" ")[2]) or name.text
        self._sexes[full] = self._sexes.get(full, 0) + told


_FEMALE_TITLES = (
    "mrs", "ms", "miss", "lady", "dame", "woman", "queen", "princess", "frau", "mme", "mlle",
    "sra", "señora", "signora", "ministerin", "sprecherin", "präsidentin", "chefin",
)  # fmt: skip
_ANYONE = word_list("man woman mann frau homme femme hombre mujer uomo donna homem mulher vrouw")
_ANY_BODY = word_list(
    """company group organisation organization agency firm body entity unternehmen konzern
    gruppe organisation firma entreprise groupe société agence empresa grupo agencia azienda
    gruppo bedrijf groep företaget selskapet selskabet компания группа"""
)
_FEMININE = ("in", "frau", "mutter", "schwester", "tochter", "jährige")
_MALE_TITLES = ("mr", "sir", "lord", "king", "prince", "herr", "spokesman", "chairman")


def _start(subject: tuple[int, Name]) -> int:
    return subject[0]


def _single(names: dict[str, set[str]]) -> dict[str, str]:
    """The keys that have one name, longer forms of the same one not counted."""
    found = {}
    for key, printed in names.items():
        plain = {form for form in printed if " von " not in form}  # "Angaben von Roth" is none
        forms = plain or printed
        shortest = min(forms, key=lambda form: (len(form), form))
        if all(form.endswith(shortest) or form.startswith(shortest) for form in forms):
            found[key] = shortest
    return found
