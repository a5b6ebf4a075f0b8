"""The places of a dateline: ``BEIRUT/THE HAGUE``, ``CHATHAM, Mass.``, ``New Delhi [India]``.

    places = place {"/" place}
    place  = name {"," region | "(" region ")" | "[" region "]"}
    name   = word {word | particle} ["/" river]

A name is at most eight words, each with a capital or of a script that has none. Known cities
with a hyphen, an "and" or a comma between them are several places.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsitem.dateline._agencies import agency_ahead, is_agency
from newsitem.dateline._dates import month_or_misprint, take_date
from newsitem.dateline._names import in_capitals, is_city
from newsitem.dateline._regions import region
from newsitem.dateline._scan import BLANKS, COMMA, WORD, tight, token
from newsitem.dateline._words import ABBREVIATIONS, PARTICLES, RIVERS

if TYPE_CHECKING:
    from newsitem.dateline._scan import Scanner

_LONGEST = 8  # words of a name

# A slash with a blank before it and none behind it opens "/TASS/".
_JOINER = tight(rf"[{BLANKS}]?[／·・][{BLANKS}]?|/[{BLANKS}]?|[{BLANKS}][/&][{BLANKS}]")
_SLASH = tight("/")
_PERIOD = tight(r"\.")
_PERIOD_AND_COMMA = tight(r"\.(?=,)")
_OPENING = token(r"[(\[（]")
_CLOSING = token(r"[)\]）]")
_END = token(r"[-–—―_=＝:.)\]）］】]")
_DASH = token("[-–]")
_MORE = token(r"[(,/]")
_AND = re.compile(f"[{BLANKS}]+(?:and|et|og|och|und|y)[{BLANKS}]+")
_BETWEEN_CITIES = re.compile(f"[-‐‑]|{_AND.pattern}", re.IGNORECASE)


class Place(NamedTuple):
    """A place and the ones it lies in, as printed."""

    name: str
    regions: tuple[str, ...] = ()


def take_places(scan: Scanner) -> tuple[Place, ...]:
    """The places that stand here."""
    found: list[Place] = []
    end = scan.at
    while places := _take_place(scan):
        found += places
        end = scan.at
        joined = scan.take(_JOINER) or _take_dash(scan)
        if not joined or agency_ahead(scan):
            break
    scan.at = end
    return tuple(found)


def _take_dash(scan: Scanner) -> str:
    """A dash before another known city, behind which the dateline goes on."""
    start = scan.at
    dash = scan.take(_DASH)
    before = scan.at
    goes_on = dash and is_city(_take_name(scan)) and scan.sees(_MORE)
    scan.at = before if goes_on else start
    return dash if goes_on else ""


def _take_place(scan: Scanner) -> list[Place]:
    """A place; several where known cities are joined otherwise than by a slash."""
    name = _take_name(scan)
    places = [Place(city) for city in _cities(name)] if name else []
    while places and (behind := _take_region(scan)):
        places += _with_region(places.pop(), behind)
    return places


def _with_region(place: Place, behind: str) -> list[Place]:
    """The place in its region; with another city where ``behind`` is one or ends in one."""
    if in_capitals(behind) and is_city(behind) and not region(behind):
        return [place, Place(behind)]
    name, *others = _AND.split(behind)
    if others and not in_capitals(name) and all(map(in_capitals, others)):
        return [Place(place.name, (*place.regions, name)), *map(Place, others)]
    return [Place(place.name, (*place.regions, behind))]


def _take_name(scan: Scanner) -> str:
    """The words of a name, up to a date, an agency or a word without a capital."""
    start = end = scan.skip()
    for position in range(_LONGEST):
        if position and (agency_ahead(scan, _END) or take_date(scan)):
            break
        word = scan.take(WORD)
        particle = word in PARTICLES
        if not word or (word.islower() and not particle):
            break
        if scan.sees(_PERIOD) and _takes_period(word):
            scan.take(_PERIOD)
        _take_river(scan)
        if not particle:
            end = scan.at
    scan.at = end
    return scan.since(start)


def _takes_period(word: str) -> bool:
    """Whether a period behind the word is part of it: "ST." and "Mass.", "D.C." and "J."."""
    state = region(word)
    return (
        word.casefold() in ABBREVIATIONS
        or word[-2:-1] in ("", ".")
        or (state is not None and state.full != "")
    )


def _take_river(scan: Scanner) -> None:
    """Move behind what tells towns of one name apart, the "/Main" of "Frankfurt/Main"."""
    end = scan.at
    if not (scan.take(_SLASH) and scan.take(WORD).casefold() in RIVERS):
        scan.at = end


def _cities(name: str) -> list[str]:
    """The cities of "PARIS-LONDON" if all are known, and of "BASEL and ZUG"; else the name."""
    if is_city(name) or region(name):
        return [name]
    parts = _BETWEEN_CITIES.split(name)
    if len(set(parts)) > 1 and all(map(is_city, parts)):
        return parts
    parts = _AND.split(name)
    return parts if all(map(in_capitals, parts)) else [name]


def _take_region(scan: Scanner) -> str:
    start = scan.at
    name = _take_region_in_brackets(scan) or _take_region_behind_comma(scan)
    if not name:
        scan.at = start
    return name


def _take_region_in_brackets(scan: Scanner) -> str:
    """A known region in brackets, or any name with more to come behind the bracket."""
    if not scan.take(_OPENING):
        return ""
    name = _take_name(scan)
    if not scan.take(_CLOSING) or is_agency(name):
        return ""
    return name if region(name) or scan.sees(_OPENING) or scan.sees(COMMA) else ""


def _take_region_behind_comma(scan: Scanner) -> str:
    """A name behind a comma that is no date and no agency."""
    if not scan.take(COMMA):
        return ""
    start = scan.skip()
    if take_date(scan, month_or_misprint):
        return ""
    agency = agency_ahead(scan)
    name = _take_name(scan)
    if agency and not region(name):
        return ""
    scan.take(_PERIOD_AND_COMMA)
    return scan.since(start) if name else ""
