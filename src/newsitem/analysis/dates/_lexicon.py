"""The lists of a language as one table: which part of a date a word or phrase can be.

A part is a letter, of which the patterns of :mod:`newsitem.analysis.dates.grammar` are made:

====  ==================================  ====  =======================================
W     weekday, from Monday 0              b     before
M     month; q: one that is a word too    s     since
m     month beside a day only             p     after
D     day, counted from publication       f     from, between
P     part of the day                     t     to
E     early, late                         &     and
U     unit; y: year; z: units              e     the
S     season; j: years of decade          o     of
C     number in words                     O     end of an ordinal
L     last; X: next; T: this              H     o'clock
a     ago; v: ago, and before             d     end of a decade
h     ahead; i: in; n: on; u: until
====  ==================================  ====  =======================================
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsitem.analysis.dates import LANGUAGES, DateWords
from newsitem.analysis.words._class import word_list
from newsitem.dateline._months import _LANGUAGES as _MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator


_LETTERS = {
    "counts": "C", "modifiers": "E", "seasons": "S", "units": "U", "days": "D", "parts": "P",
    "last": "L", "next": "X", "this": "T", "within": "i", "on": "n", "until": "u", "before": "b",
    "since": "s", "after": "p", "start": "f", "to": "t", "both": "&", "the": "e", "of": "o",
    "ago": "a", "ago_before": "v", "ahead": "h", "ordinals": "O", "clock": "H",
    "year_words": "y", "decade_ends": "d", "decade_words": "j",
}  # fmt: skip
_LISTS = ("future", "past", "names", "titles", "counted", "about", "anchors")
_SHORTENED = (3, 4)  # letters of the short name of a month


_JOINED = str.maketrans("-.", "__")

Value = int | str | tuple[int, int] | dt.date


class Part(NamedTuple):
    """What a word is in a date: a letter, and which weekday, month, unit or number it is."""

    letter: str
    value: Value = ""


Parts = tuple[Part, ...]


@attrs.frozen
class Lexicon:
    """The words of a language by their printed form, and its phrases by their first word.

    That one is among the words too, if need be without a part. The phrases have ``_`` between
    their words. ``lists`` are those that tell what a date means; ``day_first`` is None where
    "05/12/2022" cannot be told.
    """

    words: dict[str, Parts]
    phrases: dict[str, list[tuple[str, Parts]]]
    lists: dict[str, frozenset[str]]
    month_first: bool
    day_first: bool | None
    window: bool


def _lexicon(language: DateWords) -> Lexicon:
    words: dict[str, Parts] = {}
    phrases: dict[str, list[tuple[str, Parts]]] = {}
    for name, parts in _entries(language):
        if not name.isalpha():
            first = name.replace("-", "_").replace(".", "_").partition("_")[0]
            for form in _forms(first):
                phrases.setdefault(form, []).append((name.translate(_JOINED), parts))
                words.setdefault(form, ())
        else:
            words |= dict.fromkeys(_forms(name), parts)
    words |= _calendar(language, words)
    for longest_first in phrases.values():
        longest_first.sort(key=lambda phrase: -len(phrase[0]))
    return Lexicon(
        words,
        phrases,
        {name: word_list(getattr(language, name)) for name in _LISTS},
        language.month_first,
        language.day_first or None,
        language.window,
    )


def _entries(language: DateWords) -> Iterator[tuple[str, Parts]]:
    """Every word of the lists, with its parts."""
    for field, letter in _LETTERS.items():
        for entry in sorted(word_list(getattr(language, field))):
            word, _, value = entry.partition("=")
            yield word, _parts(letter, value)
    for day, names in enumerate(word_list_in_order(language.weekdays)):
        yield from ((name, (Part("W", day),)) for name in names.split("|") if "-" in name)
    more = map(_value, word_list(language.more_months))
    yield from ((name, (Part("M", int(month)),)) for name, month in more if "_" in name)


def _parts(letter: str, value: str) -> Parts:
    if letter == "D":
        day, _, part = value.partition("+")
        return (Part("D", int(day)), Part("P", part)) if part else (Part("D", int(day)),)
    if letter in "yj":
        return (Part(letter, "year"),)
    if letter == "U":
        return (
            Part(
                "z" if value[-1] == "s" else "y" if value == "year" else "U",
                value.removesuffix("s"),
            ),
        )
    return (Part(letter, int(value) if value.isdecimal() else value),)


def _calendar(language: DateWords, others: dict[str, Parts]) -> dict[str, Parts]:
    """The weekdays and months; a short month is none where it is another word."""
    found: dict[str, Parts] = {}
    capital = language.capitals
    doubtful = word_list(language.doubtful)
    months = _months(language)
    short = _short(months)
    for name, month in short.items():
        for form in _forms(name, capital=capital):
            if form not in others or form[0].isupper():
                found[form] = (Part("m", month),)
    for name, month in months.items():
        letter = "q" if name in doubtful else "m" if name in short else "M"
        for form in _forms(name, capital=capital):
            found[form] = (Part(letter if capital or form == name else "m", month),)
    ends = [_value(entry) for entry in word_list(language.compounds)]
    for day, names in enumerate(word_list_in_order(language.weekdays)):
        for name in names.split("|"):
            weekday = Part("W", day)
            found |= dict.fromkeys(_forms(name, capital=capital), (weekday,))
            for end, part in ends:
                for joined in (name + end, f"{name}s{end}"):
                    both = (weekday, Part("P", part))
                    found |= dict.fromkeys(_forms(joined, capital=capital), both)
    return found


def _months(language: DateWords) -> dict[str, int]:
    """The months of a language, every form of them."""
    if not language.months:
        return {}
    line = next(line for line in _MONTHS if f"{line} ".startswith(f"{language.months} "))
    months = {
        form: month for month, forms in enumerate(line.split(" "), 1) for form in forms.split("|")
    }
    more = (_value(entry) for entry in word_list(language.more_months))
    return months | {form: int(month) for form, month in more if form.isalpha()}


def _short(months: dict[str, int]) -> dict[str, int]:
    """The short names that fit one month only."""
    fitting: dict[str, set[int]] = {}
    for name, month in months.items():
        for length in _SHORTENED:
            if length < len(name):
                fitting.setdefault(name[:length], set()).add(month)
    return {name: found.pop() for name, found in fitting.items() if len(found) == 1}


def word_list_in_order(text: str) -> list[str]:
    """The words of a list, in its order."""
    return [word for word in text.replace("\n", " ").split(" ") if word]


def _value(entry: str) -> tuple[str, str]:
    word, _, value = entry.partition("=")
    return word, value


def _forms(word: str, *, capital: bool = False) -> Iterator[str]:
    """How a word is printed: in small letters, at the head of a sentence, in capitals."""
    if word != word.lower():
        yield word
        return
    if not capital:
        yield word
    yield word[:1].upper() + word[1:]
    if len(word) > 1:
        yield word.upper()


def _merged() -> Lexicon:
    """The words of all languages, the first one first where a word is in several."""
    words: dict[str, Parts] = {}
    phrases: dict[str, list[tuple[str, Parts]]] = {}
    every = [_lexicon(language) for language in reversed(dict.fromkeys(LANGUAGES.values()))]
    for one in every:
        words |= one.words
        phrases |= one.phrases
    lists = {name: frozenset[str]().union(*(one.lists[name] for one in every)) for name in _LISTS}
    return Lexicon(words, phrases, lists, month_first=True, day_first=None, window=False)


@cache
def lexicon(code: str) -> Lexicon:
    """The table of a language, that of all together for ``""``; an unknown one has no words."""
    return _lexicon(LANGUAGES.get(code) or DateWords(code, "", "")) if code else _merged()
