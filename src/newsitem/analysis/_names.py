"""The name in a noun phrase, and the full names that a story prints.

A name is what its capitals show, without the title before it and without what the person
belongs to: "Ana Kovac" of "Foreign Minister Ana Kovac of Utopia". Where a script has no
capitals, the titles that are known are taken off.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsitem.analysis._clause import PARTICLES, Clause, has_case
from newsitem.analysis._tokens import ABBREVIATIONS
from newsitem.analysis.words._class import word_list
from newsitem.analysis.words.cjk import TITLES, TITLES_BEFORE, TITLES_BEHIND
from newsitem.analysis.words.given import FEMALE, MALE
from newsitem.model.sources import SourceKind
from newsitem.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.analysis._clause import Phrase
    from newsitem.analysis.words import Words

_LONGEST = 5  # words of a full name
_FIRST_AND_LAST = 2  # words of a usual name
_SHOUTED = 4  # words in capitals, from which on they are a headline and no name
_HONORIFICS = word_list("mr mrs ms miss herr frau m mme mlle sr sra señor señora signor signora")
_ARABIC_THE = "ال"
_SURNAMES = word_list("baker king bishop judge pope prince butcher mason carpenter major farmer")
_CAPITAL = re.compile(r"(?<!\w)(?<!\w[-’'])[^\W\d_a-z]\w*(?:[-’']\w\w+)*")
_BETWEEN = 2  # blanks around the particles between two parts of a name
_LONGEST_GAP = 16  # characters of "van der"
_LONGEST_TITLE = 30  # characters


@attrs.frozen
class Name:
    """A name taken out of a noun phrase: "Foreign Minister" "Ana Kovac"."""

    text: str
    kind: SourceKind = ""
    title: str = ""


def name_in(text: str, phrase: Phrase, words: Words) -> Name | None:
    """The name in a noun phrase of a text, or None where it is only described."""
    clause = Clause(phrase, words)
    shouted = sum(token.text.isupper() for token in phrase) >= _SHOUTED
    if shouted or (len(phrase) == 1 and clause.is_pronoun(0)):
        return None
    comma = next((i for i, token in enumerate(phrase) if token.text == ","), None)
    if comma is not None:
        named = _with_case(text, phrase[comma + 1 :], words)
        return attrs.evolve(named, kind=named.kind or "person") if named else None
    if not has_case(phrase):
        return _without_case(text, phrase, words)
    return _with_case(text, phrase, words)


def _with_case(text: str, phrase: Phrase, words: Words) -> Name | None:
    clause = Clause(phrase, words)
    determined = clause.is_determiner(0)
    head = _head(phrase, words) if determined else phrase[: _end_of_name(phrase, words)]
    first = len(head)
    while first > determined and _in_name(head, first - 1, words):
        first -= 1
    run = head[first:]
    if not run or not run[0].capital:
        return _described_body(text, phrase, head, words) if determined else None
    if determined and first == determined:
        return _determined(text, phrase, head, words)
    return _titled(text, head, first, words)


def noun_of(phrase: Phrase, words: Words) -> str:
    """The noun of a phrase that names nobody: "president" of "the president of Utopia"."""
    return _head(phrase, words)[-1].low


def _head(phrase: Phrase, words: Words) -> Phrase:
    of = (i for i in range(2, len(phrase)) if phrase[i].low in words.of)
    return phrase[: next(of, len(phrase))]


def _titled(text: str, head: Phrase, first: int, words: Words) -> Name | None:
    """The name after its title: the capitals of a phrase, from ``first`` on."""
    clause = Clause(head, words)
    end = len(head)
    if end - first > _FIRST_AND_LAST and first > 1 and head[first - 1].low in words.of:
        first = end - _FIRST_AND_LAST  # "Minister for Water Ana Kovac"
    roles = [i for i in range(first, end) if clause.is_role(head[i].low)]
    start = int(clause.is_determiner(0))
    if roles and roles[-1] == end - 1 and _is_surname(head, roles[-1], start, words):
        roles.pop()
    is_body = any(head[i].low in words.bodies for i in roles) or (
        start < first and head[first - 1].low in words.bodies
    )
    if roles and not is_body:
        if roles[-1] == end - 1:
            return None
        first = roles[-1] + 1
    name = _read(text, head[first:end])
    if words.nouns_capital and " " not in name and start < first and not roles:
        return None  # an adjective and a noun
    title = _read(text, head[start:first]) if start < first else ""
    if roles and not is_body and is_acronym(name):
        return None  # Polish "Prezydent USA"
    if is_body or is_acronym(name):
        return Name(name, "organisation", title)
    if title.lower() in _HONORIFICS:
        return Name(name, "person")
    known = roles or any(map(clause.is_role, title.lower().split(" ")))
    return Name(name, "person" if known else "", title)


def _end_of_name(phrase: Phrase, words: Words) -> int:
    """Where the name of a person ends, before the "of" of what it belongs to."""
    for index in range(2, len(phrase) - 1):
        token, after = phrase[index], phrase[index + 1]
        if token.low not in words.of or not phrase[index - 2].capital:
            continue
        in_name = after.low in PARTICLES or (after.capital and not is_acronym(after.text))
        if token.low in PARTICLES and in_name:
            continue
        known = any(one.low in words.bodies for one in phrase[:index])
        titled = Clause(phrase, words).is_role(phrase[index - 1].low)
        return index if phrase[index - 1].capital and not known and not titled else len(phrase)
    return len(phrase)


def _is_surname(head: Phrase, at: int, start: int, words: Words) -> bool:
    """Whether a word that can be a title is the surname in the phrase."""
    if start:
        return False
    return words.nouns_capital or (at > 0 and head[at].low in _SURNAMES and head[at - 1].capital)


def _determined(text: str, phrase: Phrase, head: Phrase, words: Words) -> Name | None:
    """The name in "the US", or in German "die Ministerin Anna Roth"."""
    bare = head[1:]
    clause = Clause(bare, words)
    is_body = any(token.low in words.bodies for token in bare)
    if is_body and len(phrase) > len(head) + 1 and phrase[-1].capital:
        return Name(_read(text, phrase[words.nouns_capital :]), "organisation")
    if words.nouns_capital:
        if len(bare) > 1:
            return _titled(text, head, 1, words)
        return Name(bare[0].text, "organisation") if is_acronym(bare[0].text) else None
    if head[0].low in words.indefinite or (clause.is_role(bare[-1].low) and len(bare) == 1):
        return None
    if any(clause.is_role(token.low) for token in bare[:-1]):
        return _titled(text, head, 1, words)
    known = is_acronym(bare[-1].text) or is_body
    return Name(_read(text, head), "organisation" if known else "")


def _described_body(text: str, phrase: Phrase, head: Phrase, words: Words) -> Name | None:
    """The party in "the Utopian government"."""
    proper = any(token.capital for token in head[1:])
    if proper and head[-1].low in words.bodies and head[0].low in words.definite:
        return Name(_read(text, phrase), "organisation")
    return None


def _without_case(text: str, phrase: Phrase, words: Words) -> Name | None:
    """The name in a phrase of a script without capitals."""
    first = 0
    while first < len(phrase) and phrase[first].low in words.titles:
        first += 1
    ends = (i for i in range(first, len(phrase)) if phrase[i].low in words.titles)
    phrase = phrase[: next(ends, len(phrase))]
    name = _read(text, phrase[first:]) if first < len(phrase) else ""
    if name.startswith(_ARABIC_THE) and " " in name:
        return None  # a description
    title = _read(text, phrase[:first]) if first else ""
    if not first and len(phrase) == 1:
        before = next((one for one in TITLES_BEFORE if name.startswith(one)), "")
        behind = next((one for one in TITLES_BEHIND if name.endswith(one)), "")
        if name in TITLES or name.endswith(TITLES_BEFORE):
            return None
        title = (before or behind).strip(" ")
        name = name.removeprefix(before).removesuffix("" if before else behind)
    if not name or name in TITLES:
        return None
    return Name(name, "person" if title else "", title)


def _read(text: str, phrase: Phrase) -> str:
    return collapse(text[phrase[0].start : phrase[-1].end])


def _in_name(phrase: Phrase, at: int, words: Words) -> bool:
    """Whether the token is a part of the name that ends the phrase."""
    if phrase[at].capital:
        return True
    inner = 0 < at < len(phrase) - 1
    if phrase[at].low in {"of", "for", "and"}:
        return inner and phrase[at - 1].capital and phrase[at - 1].low not in words.titles
    leads = phrase[at].low in PARTICLES and at < len(phrase) - 1
    return leads or (inner and not phrase[at].word)


def is_acronym(text: str) -> bool:
    """Whether a word is all capitals."""
    return len(text) > 1 and text.isupper() and text.isalpha()


# -- the full names of a story


def is_given(word: str) -> bool:
    """Whether it is a given name of the lists."""
    return word.lower() in MALE or word.lower() in FEMALE


class Run(NamedTuple):
    """Words in capitals side by side; ``titled``: a title in small letters or large precedes."""

    words: list[str]
    titled: bool


def full_names(text: str, words: Words) -> Iterator[Run]:
    """Names, each word of them in capitals, without the titles before them, in their order.

    What is a single word is any that has a capital.
    """
    clause = Clause((), words)
    for run, before in _capitals(text, _no_names(words)):
        name = _without_titles(run, clause)
        if not name:
            continue
        titled = len(name) < len(run) or clause.is_role(before)
        genitive = words.nouns_capital and name[1:2] in (["der"], ["des"])
        if len(name) <= _LONGEST and not genitive:
            yield Run(name, titled)
        belongs = (i for i in range(2, len(name)) if name[i] in PARTICLES)
        if end := next(belongs, 0):
            yield Run(name[:end], titled)  # "Bas Verhulst" of "Bas Verhulst van FC Zuid"


def _without_titles(run: list[str], clause: Clause) -> list[str]:
    """What is left of a run behind the last title in it."""
    if len(run) == 1:
        return run
    words = clause.words
    lows = [word.lower() for word in run]
    end = len(run)
    if "von" in lows[2:] and any(map(clause.is_role, lows[lows.index("von", 2) :])):
        end = lows.index("von", 2)  # "Mara Roth von der Stiftung Damm"
    roles = [i for i, low in enumerate(lows[: end - 1]) if clause.is_role(low)]
    letters = [i for i, word in enumerate(run[: end - 2]) if is_acronym(word)]  # "CEO"
    start = max((-1, *roles, *letters)) + 1
    while start < end and (lows[start] in words.frequent or lows[start] in PARTICLES):
        start += 1
    if start < end - 1 and words.nouns_capital and "-" in run[start]:
        start += not is_given(run[start].rpartition("-")[2])  # "Lampe-Banker"
    return run[start:end]


@cache
def _no_names(words: Words) -> frozenset[str]:
    """The words that can be no part of a name."""
    according = {word for phrase in words.according for word in phrase.split(" ")}
    return words.stops | words.breaks | according


def _capitals(text: str, no_names: frozenset[str]) -> Iterator[tuple[list[str], str]]:
    """Runs of words in capitals, with particles between them, and the word before each."""
    run: list[str] = []
    first = end = 0
    for match in _CAPITAL.finditer(text):
        word, gap = match[0], text[end : match.start()] if run else ""
        no = frozenset[str]() if run and is_given(run[-1]) else no_names  # "Peter Sonntag"
        capital = _is_capital(word, no)
        between = gap[1:-1].split(" ") if _BETWEEN < len(gap) < _LONGEST_GAP else [""]
        joined = gap == " " or (gap == ". " and _abbreviates(run))
        if capital and run and PARTICLES.issuperset(between):
            run += between
            joined = True
        if capital and joined:
            run.append(word)
        else:
            if run:
                yield run, _word_before(text, first)
            run = [word] if _is_capital(word, no_names) else []
            first = match.start()
        end = match.end()
    if run:
        yield run, _word_before(text, first)


def _word_before(text: str, at: int) -> str:
    """The word in small letters that one blank parts from a place, or ""."""
    if text[max(0, at - 1) : at] != " ":
        return ""
    return text[max(0, at - _LONGEST_TITLE) : at - 1].rpartition(" ")[2]


def _is_capital(word: str, no_names: frozenset[str]) -> bool:
    """Whether a word can be part of a name, as "L'entraîneur" cannot."""
    if not word[0].isupper() or word.lower() in no_names:
        return False
    return not word[max(word.rfind("'"), word.rfind("’")) + 1].islower()


def _abbreviates(run: list[str]) -> bool:
    return len(run[-1]) == 1 or run[-1].lower() in ABBREVIATIONS
