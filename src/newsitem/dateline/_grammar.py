"""The styles of datelines, each a function that takes one apart where it stands.

    western      = [date] [places] [date] [agency | separator known agency]
                   [separator date] [separator]
    agency first = enclosed agency [separator] western without agency
    bracketed    = "[" places [date] ["="] agency "]" [reporters] [separator]
                 | "(" cities ")" dash
    chinese      = ["("] [agency] [places] date "电" [")"] ["(" reporters ")"] [separator]

A comma or period may stand between the parts. A style takes what has its form; whether
that is a dateline or a sentence that begins like one is for the caller to tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from newsitem.dateline._agencies import (
    Agency,
    agency_ahead,
    is_agency,
    is_first_word,
    take_bare,
    take_enclosed,
)
from newsitem.dateline._dates import month_or_misprint, take_date
from newsitem.dateline._months import WEEKDAYS
from newsitem.dateline._names import in_capitals, is_city
from newsitem.dateline._places import Place, take_places
from newsitem.dateline._scan import COMMA, SEPARATOR, WORD, token
from newsitem.dateline._words import PARTICLES

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from newsitem.dateline._dates import Date
    from newsitem.dateline._scan import Scanner

T = TypeVar("T")

_STOP = token("[.,،，]?")
_DASH = token("[-–—―]{1,2}(?= )")
_STOP_OR_DASH = token("[.,،，]?[-–—―]{0,2}")
_SLASH = token("/")
_OPENING = token(r"[\[［【(（]")
_CLOSING = token(r"[\]］】)）]")
_ENCLOSING = token(r"[(（/]")
_EQUALS = token("[=＝]")
_CORRESPONDENT = token(r"[^=＝\[\]［］【】()（）]{1,40}")
_REPORTERS = token(r"[^=＝\[\]()]{1,60}?(?:기자|특파원|통신원|위원)(?= ?=)")
_REPORTER = ("记者", "記者")
_HAN = token(r"[\u4e00-\u9fff]{2,20}")
_WIRED = token("[电電](?![话話影视視脑腦力])")  # not a telephone, a film, a power cut
_SIGNED = token(r"（[^（）()]{1,40}）|\([^（）()]{1,40}\)")


class Parts(NamedTuple):
    """A dateline taken apart, and where it ends.

    ``opener`` is an agency that stands before the places. ``certain`` says that the form
    alone tells the dateline from a sentence.
    """

    end: int
    places: tuple[Place, ...] = ()
    date: Date | None = None
    agency: Agency | None = None
    separator: str = ""
    opener: Agency | None = None
    certain: bool = False


def may_go_on(word: str) -> bool:
    """Whether a dateline may go on with this word in small letters."""
    return (
        word in PARTICLES or word in WEEKDAYS or is_first_word(word) or month_or_misprint(word) > 0
    )


def western(scan: Scanner) -> Parts | None:
    """``OSIJEK, Croatia, Dec. 16 (NWS) –``, each part of it optional."""
    date = take_date(scan)
    places = _behind(_STOP, take_places, scan) or ()
    if places and not date:
        date = _behind(_STOP, _take_date_or_misprint, scan)
    if not (places or date or scan.sees(_ENCLOSING)) or _is_sentence(scan):
        return None
    agency = _behind(_STOP, take_enclosed, scan)
    if places and not agency:
        agency = (
            _behind(_STOP, _take_closing_agency, scan)
            or _behind(SEPARATOR, _take_known_agency, scan)
            or _behind(_SLASH, take_bare, scan)
        )
    if date and not agency:
        agency = _behind(COMMA, take_bare, scan)
    if not date:
        date = _behind(_STOP_OR_DASH if agency else _DASH, _take_closing_date, scan)
    separator = scan.take(SEPARATOR)
    return Parts(scan.at, places, date, agency, separator)


def _is_sentence(scan: Scanner) -> bool:
    """Whether a word follows that is no agency; this spares most texts the rest."""
    return scan.sees(WORD) and not agency_ahead(scan)


def agency_first(scan: Scanner) -> Parts | None:
    """``(ANSA) - ROME, JUL 11 -``."""
    opener = take_enclosed(scan)
    if not opener:
        return None
    scan.take(SEPARATOR)
    parts = western(scan)
    return parts._replace(opener=opener) if parts and not parts.agency else None


def bracketed(scan: Scanner) -> Parts | None:
    """``［東京　２６日　ロイター］ -``, ``【北京時事】``, ``(서울=연합뉴스)``."""
    opening = scan.take(_OPENING)
    places = take_places(scan) if opening else ()
    if not places:
        return None
    date = take_date(scan)
    agency, equals = _take_signature(scan)
    if not (agency or equals):
        places, agency = _without_agency(places)
    if not scan.take(_CLOSING):
        return None
    capitals = all(in_capitals(place.name) and is_city(place.name) for place in places)
    if not (equals or (agency and opening not in "(（") or (capitals and scan.sees(_DASH))):
        return None
    scan.take(_REPORTERS)
    separator = scan.take(SEPARATOR)
    certain = bool(equals or agency)
    return Parts(scan.at, places, date, agency, separator, certain=certain)


def chinese(scan: Scanner) -> Parts | None:
    """``新华社北京3月15日电（记者张三）``."""
    opening = scan.take(_OPENING)
    agency = _take_agency_at_head(scan)
    date = take_date(scan)
    places = () if date else take_places(scan)
    date = date or take_date(scan)
    # Behind the agency the reporter may be named, and no sign tells where the name ends.
    unnamed = not (places and places[0].name.startswith(_REPORTER))
    filed = (places or agency) and unnamed and date and scan.take(_WIRED)
    if not filed or (opening and not scan.take(_CLOSING)):
        return None
    scan.take(_SIGNED)
    separator = scan.take(SEPARATOR)
    return Parts(scan.at, places, date, agency, separator, certain=True)


def _behind(link: re.Pattern[str], part: Callable[[Scanner], T], scan: Scanner) -> T | None:
    """What ``part`` takes behind a link; nothing is taken if it takes nothing."""
    start = scan.at
    found = None
    if scan.sees(link):
        scan.take(link)
        found = part(scan)
    if not found:
        scan.at = start
    return found or None


def _take_date_or_misprint(scan: Scanner) -> Date | None:
    return take_date(scan, month_or_misprint)


def _take_closing_date(scan: Scanner) -> Date | None:
    """A date with a separator behind it."""
    date = take_date(scan)
    return date if scan.sees(SEPARATOR) else None


def _take_closing_agency(scan: Scanner) -> Agency | None:
    """A known agency without brackets, with a separator behind it."""
    agency = take_bare(scan)
    return agency if scan.sees(SEPARATOR) else None


def _take_known_agency(scan: Scanner) -> Agency | None:
    """A known agency, in brackets or with a separator behind it."""
    agency = take_enclosed(scan)
    if agency is None:
        return _take_closing_agency(scan)
    return agency if agency.known else None


def _without_agency(places: tuple[Place, ...]) -> tuple[tuple[Place, ...], Agency | None]:
    """The places and the agency that ends the last name, as in "北京時事"."""
    *others, last = places
    for cut in range(1, len(last.name)):
        if is_agency(last.name[cut:]):
            return (*others, Place(last.name[:cut])), Agency(last.name[cut:], known=True)
    return places, None


def _take_signature(scan: Scanner) -> tuple[Agency | None, str]:
    """The agency, two with a sign between them, or a correspondent; and that sign."""
    start = scan.skip()
    agency = take_bare(scan)
    equals = scan.take(_EQUALS)
    if not equals:
        return agency, ""
    relaying = take_bare(scan)
    if agency and relaying:
        return Agency(scan.since(start), known=True), equals
    if not (agency or relaying):
        name = scan.take(_CORRESPONDENT)  # or an agency with a number in its name, "뉴스1"
        relaying = Agency(name, known=True) if is_agency(name) else None
    return agency or relaying, equals


def _take_agency_at_head(scan: Scanner) -> Agency | None:
    """The known agency that the word here begins with, as in "新华社北京"."""
    start = scan.at
    word = scan.take(_HAN)
    for cut in range(len(word), 0, -1):
        if is_agency(word[:cut]):
            scan.at -= len(word) - cut
            return Agency(word[:cut], known=True)
    scan.at = start
    return None
