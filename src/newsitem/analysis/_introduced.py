"""Who is introduced as "the minister": a name beside the noun, or a comma from it.

"Minister Mara Ito", "the minister, Mara Ito," and "Mara Ito, the minister of water" name
one; what stands farther away does not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.analysis._clause import Clause
from newsitem.analysis._tokens import tokens
from newsitem.analysis.words._class import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.analysis._tokens import Token
    from newsitem.analysis.words import Words

_BESIDE = 90  # characters on each side of the noun that are read
_TO_COMMA = 6  # tokens of "of the republic" between the noun and a comma
_APART = word_list("a an the le la les l el los il lo o os der die das de het een ein eine un")


def introduced(text: str, noun: str, words: Words) -> Iterator[tuple[int, str]]:
    """Where a noun in lower case first stands, and the name given to it, "" for none."""
    for form in (noun, noun.capitalize()):
        at = text.find(form)
        while at >= 0:
            stop = at + len(form)
            whole = words.nouns_capital or not text[max(0, at - 1) : at].isalpha()
            if whole and not text[stop : stop + 1].isalpha():
                yield at, _after(text, stop, words) or _before(text, at, words)
            at = text.find(form, stop)


def _after(text: str, at: int, words: Words) -> str:
    clause = Clause(list(tokens(text, at, min(len(text), at + _BESIDE))), words)
    comma = 0
    while comma < len(clause.tokens) and clause.low(comma) != "," and comma <= _TO_COMMA:
        if not comma and (phrase := _name(clause, comma)):
            return _text(text, phrase)
        comma += 1
    after_comma = clause.low(comma) == "," and _name(clause, comma + 1)
    closed = after_comma and clause.low(comma + 1 + len(after_comma)) == ","
    return _text(text, after_comma) if after_comma and closed else ""


def _before(text: str, at: int, words: Words) -> str:
    """The name that a comma, and an article at most, parts from the noun."""
    found = list(tokens(text, max(0, at - _BESIDE), at))
    while found and (found[-1].low in _APART or found[-1].text in "'’"):
        found.pop()
    while found and found[-1].word and not found[-1].capital:
        found.pop()  # an adjective
    if not found or found.pop().text != ",":
        return ""
    first = len(found)
    clause = Clause(found, words)
    while first and found[first - 1].capital and not clause.cuts(first - 1):
        first -= 1
    while first < len(found) and clause.is_role(found[first].low):
        first += 1
    return _text(text, tuple(found[first:])) if len(found) - first > 1 else ""


def _name(clause: Clause, at: int) -> tuple[Token, ...]:
    """The name of two words or more that begins there."""
    phrase = clause.noun_phrase(at)
    while phrase and clause.is_role(phrase[0].low):
        phrase = phrase[1:]
    capital = len(phrase) > 1 and phrase[0].capital and phrase[-1].capital
    return phrase if capital else ()


def _text(text: str, phrase: tuple[Token, ...]) -> str:
    return text[phrase[0].start : phrase[-1].end] if phrase else ""
