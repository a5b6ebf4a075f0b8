"""The table of places: what the name of a city or country can mean, in many languages.

``gazetteer.bin`` holds some 16,000 cities from GeoNames (https://www.geonames.org/, CC BY
4.0) with the names that they have in the languages and scripts of the agencies, and the
names of countries from Unicode CLDR; ``tools/make_gazetteer.py`` writes it. Behind a line
with the notices it is a zlib stream of UTF-8: parts behind form feeds, of a line an entry.
It is read when a name is first looked up.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections import defaultdict
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).with_name("gazetteer.bin")
_KEPT = 10_000  # names whose cities are not looked up again
_DROPPED = re.compile("[.,'’‘`ʻ\u0300-\u036f\u064b-\u0655]")
_JOINED = re.compile("[- \u00a0\u3000‐‑_]+")
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_SHORTENED = re.compile(r"\b(?:saint|sankt|fort|mount)(?= )")


class Town(NamedTuple):
    """A city: degrees to two digits, ``people`` in thousands.

    ``state`` is a short form ("TX", "ON", "NSW", "ENG") in Australia, Canada, the United
    Kingdom and the United States, else empty. ``capital``: of a country. ``alone``: the AP
    Stylebook prints it without one.
    """

    name: str
    country_code: str
    state: str
    latitude: float
    longitude: float
    people: int
    capital: bool
    alone: bool


class _Table(NamedTuple):
    towns: list[str]  # the names of each, the first of which is the English or local one
    columns: list[list[str]]  # state, latitude, longitude, people, marks
    by_name: dict[str, list[int]]
    countries: dict[str, dict[str, str]]  # by language: codes by name


def fold(name: str) -> str:
    """The name without accents, capitals and points, "saint" as "st": by it names are found."""
    low = name.casefold()
    if not low.isascii():
        low = unicodedata.normalize("NFD", low).translate(_LETTERS)
    low = _DROPPED.sub("", _JOINED.sub(" ", low))
    return _SHORTENED.sub(_shortened, low) if " " in low else low


def _shortened(match: re.Match[str]) -> str:
    return f"{match[0][0]}t"


@cache
def _table() -> _Table:
    stream = _TABLE.read_bytes().partition(b"\n")[2]
    countries, names, *columns = zlib.decompress(stream).decode().split("\f")
    towns = names.split("\n")
    by_name = defaultdict(list)
    # "DUSSELDORF" and "DUESSELDORF"
    spellings = (fold(text).split("\n") for text in (names, names.translate(_UMLAUTS)))
    for number, (row, other) in enumerate(zip(*spellings, strict=True)):
        for key in {*row.split("|"), *other.split("|")}:
            by_name[key].append(number)
    return _Table(
        towns,
        [column.split("\n") for column in columns],
        dict(by_name),
        dict(map(_language, countries.split("\n"))),
    )


def _language(line: str) -> tuple[str, dict[str, str]]:
    language, *rows = line.split("\t")
    pairs = (row.split("=") for row in rows)
    return language, {name: code for code, name in pairs}


@lru_cache(_KEPT)
def towns(key: str) -> tuple[Town, ...]:
    """The cities of a folded name, the most populous first."""
    table = _table()
    found = [_town(table, number) for number in table.by_name.get(key, ())]
    return tuple(sorted(found, key=lambda town: -town.people))


def _town(table: _Table, number: int) -> Town:
    state, latitude, longitude, people, marks = (column[number] for column in table.columns)
    country_code, _, state = state.partition("-")
    return Town(
        table.towns[number].partition("|")[0],
        country_code,
        state,
        int(latitude) / 100,
        int(longitude) / 100,
        int(people),
        "C" in marks,
        "A" in marks,
    )


def town_names() -> list[str]:
    """All names of cities as they are printed in a text."""
    return [name for row in _table().towns for name in row.split("|")]


def country_names(language: str) -> dict[str, str]:
    """The codes of countries by their names in a language ("de", "zh_Hant"); none for English."""
    return _table().countries.get(language, {})


def languages() -> tuple[str, ...]:
    """The languages of :func:`country_names`."""
    return tuple(_table().countries)


def country_of(key: str) -> str:
    """The code of the country that has the folded name in a language other than English."""
    return _foreign().get(key, "")


@cache
def _foreign() -> dict[str, str]:
    """The codes of countries by their folded names; "" for a name of several."""
    found: dict[str, str] = {}
    for names in _table().countries.values():
        for name, code in names.items():
            key = fold(name)
            found[key] = code if found.get(key, code) == code else ""
    return found
