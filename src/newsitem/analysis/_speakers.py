"""Who a mention is: the full name of a surname, the party behind "he" or "the alliance".

A surname is the one full name of the article that ends (or, as in Chinese, begins) with
it. A pronoun is the subject of a sentence shortly before it that fits, a phrase such as
"the minister" the one who is introduced as such, "the alliance" the one organisation that
was spoken of; the confidence says that this is inferred. Where nothing fits, or several
names do, the speaker stays empty.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis._clause import PARTICLES, Clause, has_case
from newsitem.analysis._introduced import introduced
from newsitem.analysis._names import full_names, is_given, name_in, noun_of
from newsitem.analysis._subjects import Subjects
from newsitem.analysis._tokens import tokens
from newsitem.analysis._unspaced import is_unspaced
from newsitem.analysis.words._class import word_list
from newsitem.analysis.words.given import FEMALE, MALE
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.analysis._clause import Phrase
    from newsitem.analysis._names import Name, Run
    from newsitem.analysis._subjects import Subject
    from newsitem.analysis.words import Words
    from newsitem.model.sources import SourceKind

# Confidence in a speaker.
PRINTED = 1.0  # the name is the subject of the cue
COMPLETED = 0.95  # its surname is
ROLE = 0.8  # "the minister", and one minister is named
PRONOUN = 0.7  # "he", "it": the subject of a sentence before
NOMINAL = 0.6  # "the alliance": likewise

_NOUNS = 50  # titles of a story for which the one behind them is looked for
_INTRODUCTIONS = 20  # places of a title, the first ones, at which that is done
_JUST_BEFORE = 300  # characters before a pronoun in which nobody else may be introduced
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
    _sexes: dict[str, int] = attrs.field(factory=dict, init=False)
    _noted: set[tuple[int, int]] = attrs.field(factory=set, init=False)
    _holders: dict[str, list[tuple[tuple[int, int], str]]] = attrs.field(factory=dict, init=False)
    _heard: list[str] = attrs.field(factory=list, init=False)

    def speaker(self, block: int, phrase: Phrase) -> Resolved:
        """Who a noun phrase of a block is, and how sure that is."""
        clause = Clause(phrase, self.words)
        if len(phrase) == 1 and clause.is_pronoun(0):
            return self._behind_pronoun(block, phrase)
        if name := name_in(self.texts[block], phrase, self.words):
            return self._completed(name, has_case=has_case(phrase))
        if len(phrase) == 1 and phrase[0].capital and (full := self._surname(phrase[0].text)):
            return Source(full, "person"), COMPLETED
        if self._stands_for_one(clause):
            return self._behind_nominal(block, phrase)
        return None, None

    def _surname(self, word: str) -> str:
        """The full name that ends with a word that can also be a title: "Baker"."""
        full = "" if self.words.nouns_capital else self._full.get(word, "")
        return full if full.endswith(" " + word) else ""

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
        if name.text.lower() in self.words.stops:
            return None, None  # the name of a day
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
        """The one full name for its last word, and for its first one.

        A word that stands alone before is not the surname in "Camp Strava", but it is the
        one behind a given name or a title.
        """
        last: dict[str, set[str]] = {}
        first: dict[str, set[str]] = {}
        alone: set[str] = set()
        for run, titled in chain.from_iterable(self._runs):
            if len(run) == 1:
                alone.add(run[0])
                continue
            name = self._without_place(run, alone)
            known = titled or is_given(name[0]) or name[-1] in last
            if known or name[-1] not in alone:
                last.setdefault(name[-1], set()).add(" ".join(name))
            if len(name) == len(("Lin", "Jian")) and name[-1].lower() not in self.words.bodies:
                first.setdefault(name[0], set()).add(" ".join(name))
        return _single(first) | _single(last)

    def _without_place(self, run: list[str], alone: set[str]) -> list[str]:
        """A name less what no title, but a capital, sets before it: "to Utopia Peter Lee"."""
        apart = self.words.nouns_capital or run[0] in alone
        more = len(run) > len(("Peter", "Lee")) and not is_given(run[0])
        return run[1:] if apart and more and is_given(run[1]) else run

    # -- what stands for a name

    @cached_property
    def _subjects(self) -> Subjects:
        return Subjects(self.outside, self.words)

    def _behind_pronoun(self, block: int, phrase: Phrase) -> Resolved:
        low, at = phrase[0].low, phrase[0].start
        if low in self.words.persons:
            return self._person_before(block, at, low)
        if low in self.words.things:
            return self._body_before(block, at)
        return None, None

    def _person_before(self, block: int, at: int, pronoun: str) -> Resolved:
        """The last person who was a subject, unless the pronoun may mean another one.

        It does not where the person bears a name of that sex, or where the sentence is the
        last one that is about anybody.
        """
        found: Source | None = None
        for count, subject in enumerate(self._before(block, at)):
            near = not count and subject.block >= block - 1
            within = subject.block == block and at < subject.end
            person = self._person(subject, within=within)
            if person is None:
                if not found and self._is_someone(subject):
                    return None, None
            elif not self._fits(person, pronoun):
                continue
            elif found is None:
                found = person
                if self._names_another(block, at, subject, pronoun):
                    return None, None
                if near or self._sex(person):
                    break
            elif person.name != found.name:
                return None, None
        return (found, PRONOUN) if found else (None, None)

    def _names_another(self, block: int, at: int, subject: Subject, pronoun: str) -> bool:
        """Whether someone whom it fits is introduced between a subject and the pronoun."""
        for number in range(max(subject.block, block - 1), block + 1):
            text = self.outside[number]
            end = at if number == block else len(text)
            begin = subject.phrase[-1].end if number == subject.block else 0
            start = max(end - _JUST_BEFORE, begin)
            for run, titled in full_names(text[start:end], self.words):
                name = " ".join(run)
                known = len(run) > 1 and (titled or is_given(run[0]))
                new = self._first.get(name) == number and text.find(name, 0, end) >= start
                if known and new and self._fits(Source(name), pronoun):
                    return True
        return False

    @cached_property
    def _first(self) -> dict[str, int]:
        """The block in which each full name first stands."""
        first: dict[str, int] = {}
        for block, runs in enumerate(self._runs):
            for run, _ in runs:
                if len(run) > 1:
                    first.setdefault(" ".join(run), block)
        return first

    @cached_property
    def _runs(self) -> list[list[Run]]:
        """The words in capitals of each block."""
        return [list(full_names(text, self.words)) for text in self.texts]

    def _before(self, block: int, at: int) -> list[Subject]:
        """The subjects before a place; what their sentences tell of their sex is noted."""
        subjects = list(self._subjects.before(block, at))
        for one in subjects:
            place = (one.block, one.end)
            if one.name and one.told and place not in self._noted:
                self._noted.add(place)
                full = self._full_name(one.name.text.rpartition(" ")[2]) or one.name.text
                self._sexes[full] = self._sexes.get(full, 0) + one.told
        return subjects

    def _person(self, subject: Subject, *, within: bool) -> Source | None:
        """The person who a subject is; ``within``: of the sentence that is read."""
        name = subject.name
        if name is None:
            source, confidence = self._behind_nominal(subject.block, subject.phrase)
            return source if confidence == ROLE else None
        unknown = within and subject.speaks and not name.kind
        return self._completed(name)[0] if unknown or self._is_person(name) else None

    def _is_someone(self, subject: Subject) -> bool:
        """Whether the subject can be a person that the story does not introduce."""
        if subject.name:
            return subject.speaks and not subject.name.kind
        noun = noun_of(subject.phrase, self.words)
        is_role = Clause(subject.phrase, self.words).is_role(noun) or noun in _ANYONE
        return is_role and noun not in self.words.bodies

    def _body_before(self, block: int, at: int) -> Resolved:
        """The last subject, if it is a party and no person."""
        for subject in self._before(block, at):
            if not subject.name:
                source, _ = self._behind_nominal(subject.block, subject.phrase)
                is_body = source and source.kind == "organisation"
                return (source, PRONOUN) if is_body else (None, None)
            if self._is_body(subject):
                return self._completed(subject.name)[0], PRONOUN
        return None, None

    def _fits(self, person: Source, pronoun: str) -> bool:
        """Whether it can be the person whom the pronoun means."""
        sex = self._sex(person)
        if pronoun in self.words.male and pronoun not in self.words.female:
            return sex <= 0
        if pronoun in self.words.female and pronoun not in self.words.male:
            return sex >= 0
        return True

    def _sex(self, person: Source) -> int:
        """Above 0 for a woman, below 0 for a man, as title, given name and pronouns tell."""
        given, title = person.name.partition(" ")[0].lower(), person.description.lower()
        if told := (given in FEMALE or title.endswith(_FEMALE_TITLES)) - (
            given in MALE or title.endswith(_MALE_TITLES)
        ):
            return told
        if self.words.code in _SEXED_NAMES and given[-1:] in ("a", "o"):
            return 1 if given.endswith("a") else -1
        return self._sexes.get(person.name, 0)

    def _behind_nominal(self, block: int, phrase: Phrase) -> Resolved:
        noun, at = noun_of(phrase, self.words), phrase[0].start
        bare = not _own(phrase, noun) and phrase[-1].low == noun
        if noun in self.words.bodies:
            return self._only_body(block, at, noun) if bare else (None, None)
        if not Clause(phrase, self.words).is_role(noun) or self._is_special(phrase, noun):
            return None, None
        holders = {
            self._full_name(name.rpartition(" ")[2]) or name
            for place, name in self._introduced(noun)
            if place < (block, at) and self._is_called(place, phrase, noun)
        }
        if len(holders) == 1:
            return Source(holders.pop(), "person"), ROLE
        if holders or not bare or noun in _ANYONE:
            return None, None
        people = {
            source.name
            for subject in self._subjects.before(block, at)
            if subject.name
            and self._is_person(subject.name)
            and (source := self._completed(subject.name)[0])
        }
        person = Source(people.pop(), "person") if len(people) == 1 else None
        if person and self._fits(person, phrase[0].low):
            return person, NOMINAL
        return None, None

    def _is_called(self, place: tuple[int, int], phrase: Phrase, noun: str) -> bool:
        """Whether the words between "the" and the noun stand before it at the place too."""
        own = _own(phrase, noun)
        length = sum(map(len, own)) + len(own)
        block, at = place
        if self.words.nouns_capital and self.texts[block][at - 1 : at] != "-":
            return True  # "Präsident", and "US-Präsident" later
        before = tokens(self.texts[block], max(0, at - length), at)
        return [token.low for token in before if token.word] == own

    def _only_body(self, block: int, at: int, noun: str) -> Resolved:
        """The organisation that was spoken of, unless it is one of another kind."""
        bodies = {}
        for subject in self._subjects.before(block, at):
            name = subject.name
            if not name or name.kind != "organisation" or name.text.lower() in self.words.bodies:
                continue
            kinds = self.words.bodies.intersection(f"{name.title} {name.text}".lower().split(" "))
            if not kinds or noun in kinds | _ANY_BODY:
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

    def _is_body(self, subject: Subject) -> bool:
        name = subject.name
        if name is None or name.kind:
            return name is not None and name.kind == "organisation"
        return not self._is_person(name) and (subject.speaks or " " in name.text)


_SEXED_NAMES = frozenset(("es", "it", "pt"))  # languages whose given names end so
_FEMALE_TITLES = (
    "mrs", "ms", "miss", "lady", "dame", "woman", "queen", "princess", "frau", "mme", "mlle",
    "sra", "señora", "signora", "ministerin", "sprecherin", "präsidentin", "chefin",
)  # fmt: skip
_ANYONE = word_list(
    """man woman mann frau homme femme hombre mujer uomo donna homem mulher vrouw official
    officials spokesman spokeswoman spokesperson source resident expert analyst witness
    officer worker member sprecher sprecherin experte expertin anwohner porte-parole
    portavoz portavoce porta-voz"""
)
_ANY_BODY = word_list(
    """company group organisation organization agency firm body entity unternehmen konzern
    gruppe organisation firma entreprise groupe société agence empresa grupo agencia azienda
    gruppo bedrijf groep företaget selskapet selskabet компания группа"""
)
_FEMININE = ("in", "frau", "mutter", "schwester", "tochter", "jährige")
_MALE_TITLES = ("mr", "sir", "lord", "king", "prince", "herr", "spokesman", "chairman")


def _own(phrase: Phrase, noun: str) -> list[str]:
    """The words between "the" and the noun; those of an age are none."""
    between = takewhile(lambda token: token.low != noun, phrase[1:])
    return [token.low for token in between if token.text[0].isalpha()]


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
