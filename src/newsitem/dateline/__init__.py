"""The grammar "OSIJEK, Croatia (NWS) –" <-> :class:`~newsitem.model.datelines.Dateline`.

A dateline names the places that a story was filed from, the date and the agency, in the
order of the house, and ends in a separator: a dash, a colon, a period and a dash. It is
read in the styles of Western, Arabic and Indian agencies, of TASS and the press-release
wires, and of Chinese, Japanese and Korean agencies (``_grammar``), with months
and agencies in many languages.

Its limits: at most 200 characters, on one line. Places get the country that is printed, or
that of the one city that is clearly meant (``_meant``). The name of a correspondent in a
Japanese or Chinese dateline stands in the text alone. Without a date, a region and an agency
a place must be well known, or named as places are, since "EXCLUSIVE –" and "NATO –" look the
same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsitem.dateline._agencies import is_agency, sources
from newsitem.dateline._dates import month_or_misprint, nearest, take_date
from newsitem.dateline._grammar import agency_first, bracketed, chinese, may_go_on, western
from newsitem.dateline._names import in_capitals, is_city, is_label, is_placelike, location
from newsitem.dateline._regions import region
from newsitem.dateline._scan import BLANKS, SEPARATOR, Scanner
from newsitem.dateline._words import BEFORE_COLON
from newsitem.model.datelines import Dateline
from newsitem.text import SPACE
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsitem.dateline._agencies import Agency
    from newsitem.dateline._grammar import Parts

_STYLES = (bracketed, chinese, agency_first, western)
_BRACKETS = "[［【(（/" + BLANKS
_QUOTED = frozenset('"“”„«»*•#')  # before what is no word, number or bracket
_SOON = 80  # characters, in which most sentences show what they are
_LONGEST = 200  # characters of a dateline

# The first line: without line ends, tabs and what the model refuses.
_LINE = re.compile(f"(?! )[^\x00-\x1f\ud800-\udfff\ufffe\uffff]{{0,{_LONGEST}}}")
_WORDLIKE = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_HAN = "\u4e00"  # and what stands behind it
_NEXT = re.compile(f"[{SPACE}{BLANKS}]*(.?)", re.DOTALL)


def find(text: str) -> Dateline | None:
    """The dateline that a block of text opens with, or None.

    Its ``text`` is the beginning of the block, word for word, up to the white space before
    the story. A block that opens with white space has none.
    """
    if _is_sentence(text):
        return None
    line = _first_line(text)
    for style in _styles(line):
        parts = style(Scanner(line))
        if parts and _is_dateline(parts, _character_behind(text, parts.end)):
            return _dateline(line, parts)
    return None


def _is_sentence(text: str) -> bool:
    """Whether the first words show that no dateline opens the text; this is quickly told.

    Behind nothing but words with a capital stands one without, and none that a dateline has.
    """
    if text[:1] in _QUOTED:
        return True
    for word in text[:_SOON].split(" ")[:-1]:
        if not word.isalpha() and not _WORDLIKE.fullmatch(word):
            return False
        if word.islower():
            return not may_go_on(word)
    return False


def _styles(line: str) -> tuple[Callable[[Scanner], Parts | None], ...]:
    """The styles that a line may be in by its first character."""
    if line[:1] in _BRACKETS:
        return _STYLES
    return (western,) if line[:1] < _HAN else (chinese, western)


def parse(text: str) -> Dateline | None:
    """The dateline that a text is, or None; white space around it is left out.

    As nothing but a dateline is expected, "Paris" and "LONDON, March 3" are some too.
    """
    text = text.strip(SPACE)
    found = find(text)
    if found and found.text == text:
        return found
    for style in _STYLES:
        parts = style(Scanner(_first_line(text)))
        if parts and parts.end == len(text) and not _contradicts(parts):
            return _dateline(text, parts)
    return None


def resolve(dateline: Dateline, published: DateTime) -> Dateline:
    """The dateline with ``resolved`` filled in where its date can be told.

    A date without a year, or of a day alone, is the one nearest to the publication, for
    which ``published`` has to be a day at least.
    """
    date = take_date(Scanner(dateline.date), month_or_misprint)
    if date is None or not date.day.day:
        return dateline
    if published.precision in ("year", "month") and not date.day.year:
        return dateline
    day = nearest(date.day, published.date)
    return attrs.evolve(dateline, resolved=DateTime(day.isoformat())) if day else dateline


def _first_line(text: str) -> str:
    line = _LINE.match(text)
    return line[0] if line else ""


def _character_behind(text: str, end: int) -> str:
    """The first character of the story, or ""."""
    character = _NEXT.match(text, end)
    return character[1] if character else ""


def _dateline(text: str, parts: Parts) -> Dateline:
    agency = parts.opener or parts.agency
    return Dateline(
        text=text[: parts.end],
        places=tuple(location(place.name, place.regions) for place in parts.places),
        date=parts.date.text if parts.date else "",
        sources=sources(agency.name) if agency else (),
        separator=parts.separator,
    )


def _is_dateline(parts: Parts, following: str) -> bool:
    """Whether the parts are those of a dateline, and not of a sentence that begins like one."""
    if _contradicts(parts):
        return False
    if parts.certain:
        return True
    if not parts.separator and SEPARATOR.match(following):
        return False
    if parts.agency:
        return _is_signed(parts, parts.agency, following)
    return _is_unsigned(parts, following)


def _contradicts(parts: Parts) -> bool:
    """Whether a name is no place: a label, an agency, or a company with its short name."""
    agency = parts.agency.name.casefold() if parts.agency else ""
    return any(
        name.casefold() == agency or is_label(name) or is_agency(name)
        for name, regions in parts.places
        if not any(map(region, regions))
    )


def _is_signed(parts: Parts, agency: Agency, following: str) -> bool:
    """Whether an agency ends a dateline: a known one, or one behind what is clearly a place.

    "CANADIAN PACIFIC (CP) CONFIRMS", "General Motors (GM) - Shares" and "(AP Photo/J. Doe)"
    are none.
    """
    if not parts.places:
        return is_agency(agency.name) or (agency.known and " " not in agency.name)
    if agency.known and parts.separator:
        return True
    placed = bool(parts.date) or _is_in_region(parts) or _all_names(is_placelike, parts)
    finished = agency.known or parts.separator != ""
    return placed and finished and not following.islower()


def _is_unsigned(parts: Parts, following: str) -> bool:
    """Whether places, and perhaps a date, make a dateline without an agency."""
    if not (parts.places and parts.separator):
        return False
    if following.islower() and not parts.date:
        return False
    capitals = _all_names(in_capitals, parts)
    if parts.date:
        return capitals or _is_in_region(parts) or _all_names(is_placelike, parts)
    if capitals and parts.separator not in ".:":
        return _is_in_region(parts) or _all_names(is_placelike, parts)
    known = _all_names(is_city, parts) and not following.isdigit()
    if parts.separator == ".":
        return known and len(parts.places) == 1 and not parts.places[0].regions
    return known and (capitals or parts.separator != ":" or parts.places[0].name in BEFORE_COLON)


def _all_names(test: Callable[[str], bool], parts: Parts) -> bool:
    return all(test(place.name) for place in parts.places)


def _is_in_region(parts: Parts) -> bool:
    """Whether a place stands with a state or country that is known."""
    return any(region(name) for place in parts.places for name in place.regions)
