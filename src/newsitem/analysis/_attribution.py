"""Who says it: the subject, the cue and the medium beside a quotation.

A cue is a verb of saying; the subject is the noun phrase next to it. Only the sentence that
the quotation stands in is read, and at most a window of it. Where the words fit no pattern
nothing is found, rather than something wrong.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TypeAlias

import attrs

from newsitem.analysis._clause import Clause, Phrase, has_case
from newsitem.analysis._tokens import sentence_after, sentence_before
from newsitem.analysis.words import Words
from newsitem.text import SPACE

_FARTHEST = 30  # tokens from a subject to its cue, an apposition between them
_NAME = 8  # tokens of a name that stands alone after a dash or before a colon
_DASHES = frozenset("-–—―")
_REFLEXIVE = frozenset(("sich", "zich", "sig", "seg"))
_LEADING = _DASHES | frozenset(",;)]")


@attrs.frozen
class Prose:
    """A block's number and text, and the words of the language to read it by."""

    block: int
    text: str
    words: Words


@attrs.frozen
class Attribution:
    """The words of one block that attribute a quotation; any of them may be absent."""

    block: int
    subject: Phrase = ()
    cue: Phrase = ()
    medium: tuple[int, int] | None = None


def before(prose: Prose, start: int, at: int) -> Attribution | None:
    """The attribution that leads up to a quotation which opens at ``at``."""
    clause = Clause(sentence_before(prose.text, start, at), prose.words)
    if not clause.tokens:
        return None
    told = None if prose.words.verb_last else _last_cue(clause)
    found = _according_within(clause) or told or (_label(clause), ())
    return _attribution(prose, clause, found)


def after(
    prose: Prose, end: int, stop: int, *, loose: bool, ended: bool = False
) -> Attribution | None:
    """The attribution that directly follows a quotation which closes at ``end``.

    ``loose``: a comma or the like parts the two, so that what follows is no part of the
    sentence that is quoted from; only then may the subject come first. ``ended``: a full
    stop does, so that the cue must stand beside it.
    """
    clause = Clause(sentence_after(prose.text, end, stop), prose.words)
    first = 0
    while first < len(clause.tokens) and clause.tokens[first].text in _LEADING:
        first += 1
    if first == len(clause.tokens):
        return None
    found = _according(clause, first) or _cue_first(clause, first)
    if not found and loose:
        found = _subject_first(clause, first, ended=ended) or (_signature(clause, first), ())
    return _attribution(prose, clause, found)


def trailing(prose: Prose, end: int, stop: int) -> Attribution | None:
    """The attribution that ends the sentence: “a mistake” for all, Smith said."""
    clause = Clause(sentence_after(prose.text, end, stop), prose.words)
    if not clause.tokens:
        return None
    for index in range(len(clause.tokens)):
        if clause.low(index) == ",":
            found = (
                _according(clause, index + 1)
                or _cue_first(clause, index + 1)
                or _subject_first(clause, index + 1)
            )
            if found:
                return _attribution(prose, clause, found)
    return _attribution(prose, clause, _according_within(clause))


def statement(prose: Prose, start: int, end: int) -> Attribution | None:
    """The attribution of the last sentence of ``text[start:end]``, an indirect quotation."""
    at = end
    while at > start and not prose.text[at - 1].isalnum():
        at -= 1
    clause = Clause(sentence_before(prose.text, start, at), prose.words)
    told = None if prose.words.verb_last else _last_cue(clause)
    found = _according_within(clause) or told
    return _attribution(prose, clause, found) if found and found[0] else None


def leading(prose: Prose, start: int, at: int) -> Phrase:
    """The name and the comma before a quotation whose verb follows: Demir, “…” dedi."""
    found = sentence_before(prose.text, start, at)
    if not found or found.pop().text != ",":
        return ()
    first = len(found)
    while first and found[first - 1].capital:
        first -= 1
    return tuple(found[first:])


Found: TypeAlias = tuple[Phrase, Phrase]  # subject and cue


def _attribution(prose: Prose, clause: Clause, found: Found | None) -> Attribution | None:
    subject, cue = found or ((), ())
    if not subject and not cue:
        return None
    medium = None
    if prose.words.media:
        start, end = clause.tokens[0].start, clause.tokens[-1].end
        match = _media(prose.words.media).search(prose.text, start, end)
        medium = match.span() if match else None
    return Attribution(prose.block, subject, cue, medium)


@cache
def _media(pattern: str) -> re.Pattern[str]:
    joined = re.sub(rf"[{SPACE}]+", "", pattern).replace("_", " ")
    return re.compile(rf"\b(?:{joined})(?!\w)")


# -- patterns, each from a place in the clause: subject and cue, or None


def _according(clause: Clause, index: int) -> Found | None:
    length = clause.according(index) or clause.views(index)
    start = (
        index
        + length
        + (0 < length < len(clause.tokens) - index and clause.is_cue(index + length))
    )
    subject = clause.with_name(clause.noun_phrase(start)) if length else ()
    return (subject, tuple(clause.tokens[index : index + length])) if subject else None


def _according_within(clause: Clause) -> Found | None:
    return next(
        (found for i in range(len(clause.tokens)) if (found := _according(clause, i))), None
    )


def _cue_first(clause: Clause, first: int) -> Found | None:
    """The pattern of "said Smith", "a-t-il dit", "dit-il", "so Müller"."""
    tokens, words = clause.tokens, clause.words
    index = first
    pronoun: Phrase = ()
    while index < len(tokens) - 1 and not clause.is_cue(index) and index - first <= _NAME:
        if tokens[index].low in words.tags:
            subject = clause.noun_phrase(index + 1)
            return (subject, (tokens[index],)) if subject else None
        if clause.is_pronoun(index) and index > first:
            pronoun = (tokens[index],)
        elif not (tokens[index].low in words.auxiliaries or tokens[index].text in "-'’"):
            return None
        index += 1
    if index >= len(tokens) or not clause.is_cue(index):
        return None
    subject = pronoun or clause.with_name(_subject_after(clause, index))
    return (subject, (tokens[index],)) if subject or words.drops or words.verb_last else None


def _subject_after(clause: Clause, cue: int) -> Phrase:
    """The subject that follows a cue, the time and place between them passed over."""
    index = cue + 1
    while clause.low(index) == "-" or clause.low(index) == "t":  # "demande-t-il"
        index += 1
    while clause.words.inverts and index < len(clause.tokens) and clause.cuts(index):
        if clause.is_pronoun(index):
            break
        if clause.low(index) in clause.words.breaks or not has_case(clause.tokens[index:]):
            return ()
        index += 1
        place = clause.noun_phrase(index)
        if not place or clause.tokens[index - 1].capital:
            continue  # after the name of a day
        if clause.low(index - 1) in _REFLEXIVE:
            return place
        follows = clause.is_role(clause.low(index + 1)) or clause.noun_phrase(index + 1)
        if place[0].capital and (len(place) == 1 or clause.is_role(place[1].low)) and follows:
            index += 1  # "in Lund ein Sprecher"
    phrase = clause.noun_phrase(index)
    if phrase and (clause.is_oblique(index) or clause.tells_outlet(index)):
        phrase = clause.noun_phrase(index + len(phrase))
    if not phrase and clause.words.nouns_capital and clause.cuts(cue + 1):
        day = clause.tokens[cue + 1]
        return (day,) if day.capital and day.low.endswith("tag") else ()  # Peter Sonntag
    return phrase


def _subject_first(clause: Clause, first: int, *, ended: bool = False) -> Found | None:
    """The pattern of "Smith said", "Smith, a farmer, also said", "a man, Ann Lee, said"."""
    first += clause.low(first) in clause.words.likewise
    subject = clause.with_name(clause.noun_phrase(first))
    if not subject:
        return None
    tokens = clause.tokens
    index = next(i for i in range(first, len(tokens)) if tokens[i] is subject[-1]) + 1
    apposed = index < len(tokens) and tokens[index].text in {",", "("}
    if ended and not apposed and not clause.speaks(subject):
        return None
    for cue in range(index, min(len(tokens), index + _FARTHEST)):
        if clause.is_cue(cue):
            return subject, (tokens[cue],)
        if clause.low(cue) in clause.words.joins and not apposed:
            return None
    return None


def _last_cue(clause: Clause) -> Found | None:
    """The last cue that has a subject; else the last one alone."""
    alone: Found | None = None
    for index in range(len(clause.tokens) - 1, -1, -1):
        if not clause.is_cue(index):
            continue
        cue = (clause.tokens[index],)
        if clause.low(index - 1) in clause.words.passive:
            return (), cue
        subject = _subject_of(clause, index)
        if subject:
            return subject, cue
        alone = alone or ((), cue)
    return alone


def _subject_of(clause: Clause, cue: int) -> Phrase:
    """The subject of a cue that stands somewhere in a sentence."""
    phrase = _beside_cue(clause, cue)
    if not phrase or not clause.words.nouns_capital or clause.is_subject(phrase):
        return phrase
    after = _subject_after(clause, cue)
    return after if clause.is_subject(after) else ()


def _beside_cue(clause: Clause, cue: int) -> Phrase:
    words = clause.words
    end = cue
    while end > 0 and (
        clause.low(end - 1) in words.auxiliaries or clause.low(end - 1)[-2:] == "ly"
    ):
        end -= 1
    if clause.low(end - 1) in words.relatives:
        return _antecedent(clause, end - 1)
    start = end
    while start > 0 and not _begins_clause(clause, start - 1):
        start -= 1
    if start == end:
        finite = clause.low(cue) not in words.participles
        after = _subject_after(clause, cue) if words.inverts and finite else ()
        told = _apposed_within(clause, end) or clause.apposed(cue) or after
        return clause.with_name(told or clause.opening(cue))
    if clause.low(cue) in words.participles and clause.low(start - 1) not in words.breaks:
        return clause.opening(cue)
    if clause.low(start) in words.stops and not clause.is_determiner(start):
        return _after_opening_phrase(clause, start, end, cue)
    if not any(clause.cuts(i) for i in range(start, end)) and clause.tokens[end - 1].capital:
        return tuple(clause.tokens[start:end])[-_FARTHEST:]
    return clause.noun_phrase(start, end)


def _apposed_within(clause: Clause, end: int) -> Phrase:
    """The name in "which Ann Lee, a farmer, said" and "that his aunt, Ann Lee, said"."""
    commas = [i for i in range(end) if clause.low(i) == ","][-2:]
    opened = clause.opening(end)
    if len(commas) < len(("Ann Lee", "a farmer")) or commas[1] != end - 1:
        return ()
    if opened and opened[-1] is clause.tokens[commas[0] - 1]:
        return ()
    between = clause.tokens[commas[0] + 1 : commas[1]]
    described = commas[0] and not clause.tokens[commas[0] - 1].capital
    if described and len(between) > 1 and all(token.capital for token in between):
        return tuple(between)
    start = commas[0]
    while start and clause.tokens[start - 1].capital:
        start -= 1
    name = tuple(clause.tokens[start : commas[0]])
    return name if len(name) > 1 and clause.is_determiner(commas[0] + 1) else ()


def _antecedent(clause: Clause, relative: int) -> Phrase:
    """The noun phrase before "who", and a comma perhaps."""
    end = relative - (clause.low(relative - 1) == ",")
    start = end
    while start > 0 and not _begins_clause(clause, start - 1) and not clause.is_cue(start - 1):
        start -= 1
    return clause.noun_phrase(start, end) if start < end else ()


def _begins_clause(clause: Clause, index: int) -> bool:
    """Whether a clause begins after the token: a comma, a conjunction, a mark."""
    token = clause.tokens[index]
    if token.low in clause.words.joins:
        return not clause.tokens[index + 1].capital
    return token.low in clause.words.breaks or not (token.word or token.text in "-'’&.")


def _after_opening_phrase(clause: Clause, start: int, end: int, cue: int) -> Phrase:
    """The subject of a sentence that opens "In Berlin" or "Am Freitag"."""
    if clause.words.inverts:
        for index in range(start, end):
            if clause.low(index) in clause.words.auxiliaries:
                return clause.noun_phrase(index + 1, end)
        if subject := _subject_after(clause, cue):
            return subject
    last = max(i for i in range(start, end) if clause.cuts(i))
    return clause.noun_phrase(min(last + 1, end - 1), end)


def _label(clause: Clause) -> Phrase:
    """The speaker in "Smith:", and in "Smith is at ease:", where no cue is needed."""
    end = len(clause.tokens) - 1
    phrase = clause.opening(end) if clause.low(end) in {":", "："} else ()
    if not phrase or not any(token.capital for token in phrase):
        return ()
    if clause.is_determiner(0):
        known = any(clause.is_role(token.low) for token in phrase)
        return phrase if known and not clause.words.nouns_capital else ()
    whole = phrase[0] is clause.tokens[0] and len(phrase) == end
    is_said_to_be = clause.low(len(phrase)) in clause.words.auxiliaries
    goes_on = is_said_to_be and not clause.words.nouns_capital
    return phrase if whole or goes_on or clause.is_pronoun(0) else ()


def _signature(clause: Clause, first: int) -> Phrase:
    """The speaker in "— Ann Lee"."""
    if not any(token.text in _DASHES for token in clause.tokens[:first]):
        return ()
    phrase = clause.noun_phrase(first)
    whole = first + len(phrase) == len(clause.tokens)
    return phrase if phrase and whole and phrase[0].capital and len(phrase) <= _NAME else ()
