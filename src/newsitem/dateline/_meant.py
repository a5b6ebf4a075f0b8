"""Which place a name means: the region is read first, then the city.

"PARIS, Texas" is in the United States, and no city is given to it that is not. A bare name
is the city that the AP Stylebook prints alone, or else the one in the country where most
people live in a city of that name: at least three times as many as in any other, the people
of a capital counted five times. A name that is less clear, "CAMBRIDGE", stays unresolved.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsitem.dateline._gazetteer import fold, towns
from newsitem.dateline._regions import Region, english_region, region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.dateline._gazetteer import Town
    from newsitem.model.locations import LocationKind

_CLEARLY = 3  # times the people of the next city
_KEPT = 10_000  # names that are not looked up again
_CAPITAL = 5  # times the people of another city

_UNKNOWN = Region("city")
_BESIDE = ("near ", "outside ", "bei ", "nahe ")


class Meant(NamedTuple):
    """What a name means as far as that is clear; degrees, or None where no city is known."""

    kind: LocationKind
    country_code: str = ""
    latitude: float | None = None
    longitude: float | None = None


@lru_cache(_KEPT)
def meant(name: str, regions: tuple[str, ...] = ()) -> Meant:
    """What place the name means in its regions, the nearest first, or by itself."""
    key = fold(name.partition("/")[0])
    for word in _BESIDE:
        key = key.removeprefix(word)
    found = towns(key)
    if regions:
        return _in_regions(found, regions)
    known = english_region(name)
    if known and known.kind == "country":
        return _of_country(found, known)
    if found:
        return in_country(found, clear_country(found))
    return _of_country(found, known or region(name) or _UNKNOWN)


def _of_country(found: Iterable[Town], known: Region) -> Meant:
    """The country or state, or the city that is named as its country is."""
    inside = [town for town in found if town.country_code == known.country_code]
    if inside:
        return in_country(inside, known.country_code)
    return Meant(known.kind or "city", known.country_code)


def _in_regions(found: Iterable[Town], names: Sequence[str]) -> Meant:
    regions = [known for known in map(region, names) if known]
    code = next((known.country_code for known in regions if known.country_code), "")
    state = next((known.state for known in regions if known.state), "")
    if code:
        inside = [town for town in found if not state or town.state == state]
        return in_country(inside, code)
    if regions:
        among = _among(regions)
        return _in_one_of([town for town in found if town.country_code in among])
    around = clear_country(towns(fold(names[0])))
    return in_country(found, around) if around else _in_one_of(found)


def _among(regions: Iterable[Region]) -> set[str]:
    return {code for known in regions for code in known.among}


def _in_one_of(found: Iterable[Town]) -> Meant:
    """The place where all cities of the name are in one country."""
    codes = {town.country_code for town in found}
    return in_country(found, codes.pop()) if len(codes) == 1 else Meant("city")


def in_country(found: Iterable[Town], code: str) -> Meant:
    """A city in the country of that code, with degrees where it is clear which one."""
    town = _clear([town for town in found if town.country_code == code])
    if town is None:
        return Meant("city", code)
    return Meant("city", code, town.latitude, town.longitude)


def clear_country(found: Iterable[Town]) -> str:
    """The code of the country that cities of one name are clearly in, or ""."""
    best: dict[str, Town] = {}
    for town in sorted(found, key=_weight):
        best[town.country_code] = town
    clear = _clear(best.values())
    return clear.country_code if clear else ""


def _clear(found: Iterable[Town]) -> Town | None:
    """The one city that is clearly meant."""
    by_weight = sorted(found, key=_weight, reverse=True)
    for town in by_weight:
        if town.alone:
            return town
    if len(by_weight) > 1 and _weight(by_weight[0]) < _CLEARLY * _weight(by_weight[1]):
        return None
    return by_weight[0] if by_weight else None


def _weight(town: Town) -> int:
    return town.people * (_CAPITAL if town.capital else 1)
