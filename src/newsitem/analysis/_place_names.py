"""The names of places that a text in a language may have, and what each can mean.

A name is a country's, in the language of the text or in English, a state's or a city's.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

from newsitem.analysis._place_words import COMMON, DAYS, DOUBTFUL, PARTS
from newsitem.dateline._gazetteer import country_names, fold, languages, town_names, towns
from newsitem.dateline._meant import Meant, clear_country, in_country
from newsitem.dateline._regions import english_regions

_LANGUAGES = {
    "en": (),
    "pt": ("pt", "pt_PT"),
    "sv": ("sv", "nb", "da"),
    "ru": ("ru", "uk"),
    "pl": ("pl", "cs", "fi", "hu", "ro"),
    **{code: (code,) for code in ("de", "fr", "es", "it", "nl", "ar")},
}  # of the names of countries, by the code of the words of a language

# Cities that are meant rather than the state or country of that name.
_CITIES = frozenset({"washington", "new york", "granada", "gaza"})

# Names of countries that are words in other languages.
_FALSE_FRIENDS = ("Island", "Man")

_LARGE = 100  # thousands of people in a city whose name stands for itself
_LARGE_OF_WORDS = 20  # the same where the name has several words
_FAMOUS = 300  # the same at the head of a sentence
_LEAST = 15  # the same behind a preposition
_SHORTEST = 3  # letters of the name of a city
_NO_CITIES = PARTS | DAYS

_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]|[\uac00-\ud7a3]")


class Lexicon(NamedTuple):
    """The names: how many words a name has at most by its first one, and countries and states.

    ``unspaced`` has the lengths of the names in scripts without blanks, the longest first,
    by their first two characters.
    """

    first: dict[str, int]
    unspaced: dict[str, tuple[int, ...]]
    regions: dict[str, Meant]  # by folded name


class Reading(NamedTuple):
    """What a name can mean.

    ``certain``: it means a place wherever it is no part of another name. ``likely``: it
    does behind a preposition. ``famous``: it does even where the first word of a sentence
    has its capital.
    """

    key: str
    meant: Meant
    certain: bool
    likely: bool
    famous: bool


@cache
def lexicon(code: str) -> Lexicon:
    """The names for the words of a language; those of all languages for ""."""
    countries = {
        name: Meant("country", country)
        for language in _LANGUAGES.get(code, languages())
        for name, country in country_names(language).items()
    }
    for name, region in english_regions().items():
        countries.setdefault(name, Meant(region.kind or "country", region.country_code))
    if not code:
        for name in _FALSE_FRIENDS:
            countries.pop(name, None)
    first: dict[str, int] = {}
    unspaced: dict[str, set[int]] = {}
    for name in (*countries, *town_names()):
        if _UNSPACED.match(name):
            unspaced.setdefault(name[:2], set()).add(len(name))
            continue
        for spelling in (name, without_accents(name)):
            words = _WORD.findall(spelling)
            if words and not words[0].islower():
                first[words[0]] = max(first.get(words[0], 0), len(words))
    return Lexicon(
        first,
        {start: tuple(sorted(sizes, reverse=True)) for start, sizes in unspaced.items()},
        {fold(name): what for name, what in countries.items()},
    )


def without_accents(name: str) -> str:
    """The name with the letters alone, as wires print it."""
    if name.isascii():
        return name
    letters = unicodedata.normalize("NFD", name)
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def reading(names: Lexicon, name: str, country_code: str) -> Reading | None:
    """What the name means; ``country_code`` is of the country that the story is filed from."""
    key = fold(name.replace("\n", " "))
    doubtful = key in DOUBTFUL
    country = names.regions.get(key)
    if country and key not in _CITIES:
        return Reading(key, country, not doubtful, likely=True, famous=True)
    found = towns(key)
    if not found or key in _NO_CITIES or (len(key) < _SHORTEST and key.isascii()):
        return None
    people = max(town.people for town in found)
    noted = any(town.capital or town.alone for town in found)
    known = noted or people >= (_LARGE_OF_WORDS if " " in key else _LARGE)
    code = clear_country(found)
    if not code and any(town.country_code == country_code for town in found):
        code = country_code
    return Reading(
        key,
        in_country(found, code) if code else Meant("city"),
        certain=known and not doubtful,
        likely=known or (people >= _LEAST and not doubtful and key not in COMMON),
        famous=noted or " " in key or people >= _FAMOUS,
    )
