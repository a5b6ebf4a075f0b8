"""What the printed name of a place tells: whether it is one, and how it is written in a text.

"RIO DE JANEIRO" is "Rio de Janeiro", "PORT-AU-PRINCE" is "Port-au-Prince".
"""

from __future__ import annotations

import re
from functools import lru_cache

from newsitem.dateline._cities import CITIES
from newsitem.dateline._meant import meant
from newsitem.dateline._months import WEEKDAYS
from newsitem.dateline._regions import region
from newsitem.dateline._words import ACRONYMS, ENDINGS, KICKERS, PARTICLES, SPOTS, UNCASED
from newsitem.model.concepts import Label
from newsitem.model.locations import Location

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_PREFIXED = re.compile(r"([A-Z][a-z]{1,2})([A-Z]{2,})")  # "McLEAN", "DeKALB"
_SHORT_FORM = 3  # letters of "UK", "UAE" and "NSW", which keep their capitals
_ELIDED = ("d", "l", "n", "o", "dell", "nell", "sant")  # before the apostrophe of a name
_TURKISH = str.maketrans("İI", "iı")
_ARTICLES = ("d", "l")  # of them, those that have no capital inside a name


def in_capitals(name: str) -> bool:
    """Whether more letters are capitals than not, so that "McLEAN" is in capitals too."""
    return sum(map(str.isupper, name)) > sum(map(str.islower, name))


def is_city(name: str) -> bool:
    """Whether the name is that of a well-known city, as it is or in capitals."""
    city = CITIES.get(name.upper())
    if city is None:
        return name in UNCASED
    return in_capitals(name) or name == city


def is_placelike(name: str) -> bool:
    """Whether the name in capitals is a city, or is made as the names of places are."""
    words = [word.casefold() for word in _WORD.findall(name)]
    if is_city(name):
        return True
    if not in_capitals(name) or any(word in KICKERS for word in words):
        return False
    return words[-1].endswith(ENDINGS) or (len(words) > 1 and not SPOTS.isdisjoint(words))


def is_label(name: str) -> bool:
    """Whether the name is made of words of labels alone ("SPECIAL REPORT"), or of weekdays."""
    words = {word.casefold() for word in _WORD.findall(name)}
    return words <= KICKERS or words <= WEEKDAYS


@lru_cache(maxsize=4096)
def location(name: str, regions: tuple[str, ...]) -> Location:
    """The place of that name in its regions, the nearest first, with what is known of it."""
    kind, code, latitude, longitude = meant(name, regions)
    broader = tuple(map(_broader, regions))
    return Location(
        _titled(name), kind, code, broader=broader, latitude=latitude, longitude=longitude
    )


def _broader(name: str) -> Location:
    known = region(name)
    short = known is not None and name.isupper() and len(name) <= _SHORT_FORM
    printed = name if short else _titled(name)
    if known is None:
        return Location(printed)
    names = (Label(known.full, role="full"),) if known.full else ()
    return Location(printed, known.kind, known.country_code, names=names)


def _titled(name: str) -> str:
    """The name with capitals where a text has them; as printed unless all is in capitals."""
    if not in_capitals(name):
        return name
    return CITIES.get(name) or _WORD.sub(_titled_word, name)


def _titled_word(match: re.Match[str]) -> str:
    word = match[0]
    small = word.translate(_TURKISH if "İ" in word else {}).lower()
    inside = match.start() > 0
    if len(word) == 1 or small in ACRONYMS:
        return word
    if prefixed := _PREFIXED.fullmatch(word):
        return prefixed[1] + prefixed[2].capitalize()
    if inside and small in PARTICLES:
        return small
    before, _, behind = small.replace("’", "'").partition("'")
    if before in _ELIDED and len(behind) > 1:
        first = small[0] if inside and before in _ARTICLES else word[0]
        return first + small[1 : len(before) + 1] + behind.capitalize()
    return word[0] + small[1:]
