"""Which parts in a row are a date: patterns over the letters of ``_lexicon`` and the gaps.

A row is written as a letter and a gap by turns. A gap is ``" "``, ``_`` (nothing), or
``,``, ``.``, ``-`` and ``/`` with blanks or without. Numbers have letters too: N of one
or two digits, Y of four, Z a date ("5.12.2022"), R two days ("5-7"), Q two years
("2019-21"), V a year and month ("2022-11"), K a time ("20:30"), k a time or a day ("5.12").
"""

from __future__ import annotations

import re

_PREFIX = r"(?:[inubspavh] (?:[eo] )*|e )?"
_EARLY = r"(?:E[ -](?:[eion] )*)?"
_NIGHT = r"(?:P (?:[oen] )*)?"
_MONTH = r"[Mmq](?:/[Mmq])?"
_YEAR_TOLD = r"(?: [oe])* (?:[LXT] y|y [LX])"
_TAIL = rf"(?:(?:[ ,]| o )Y(?: y)?|{_YEAR_TOLD})?"
_MONTH_DAY = r"(?:m\.|[Mmq] )N(?:_O)?"
_DAY_MONTH = rf"N(?:_O)?[ .-](?:[oe] )*{_MONTH}\.?"
_WEEKDAY = r"(?:W[ ,_](?:[eion] )*)?"
_TIME = r"(?:N[ _]H(?:_N)?|K(?: H)?|k H)"
_FROM = r"(?:[nfi] (?:e )?|o (?:e )?|e )?"
_TO = r"(?:[ .][tu] (?:e )?|-)"
_BETWEEN = r"f (?:e )?"
_AND = r"[ .]& (?:e )?"


def _either(point: str, other: str = "") -> str:
    """Two points: "from A to B", "A-B" or "between A and B"."""
    other = other or point
    return f"(?:{_FROM}{point}{_TO}{other}|{_BETWEEN}{point}{_AND}{other})"


def _patterns(*, month_first: bool) -> dict[str, str]:
    month_day = f"(?:{_MONTH_DAY}|{_DAY_MONTH})" if month_first else f"(?:{_DAY_MONTH})"
    number = r"N(?:_O)?"
    to_day = rf"(?:{_FROM}R|{_either(number)})"
    return {
        "span_of_days": (
            _either(f"(?:{month_day}{_TAIL}|Z)")
            + rf"|{to_day}[ .](?:[oe] )*{_MONTH}{_TAIL}"
            + (rf"|{_FROM}{_MONTH}[ .](?:R|N(?:-| t )N){_TAIL}" if month_first else "")
        ),
        "span_of_weekdays": _either("W") + r"|(?:[hie] )*P [ofh] W [t&] W",
        "span_of_months": _either(_MONTH, _MONTH + _TAIL),
        "span_of_years": (
            rf"(?:[finuo] (?:e )?)?Q|Y-Y|(?:[fo] (?:[ey] )*|[yj] )Y{_TO}Y(?: y)?"
            rf"|f (?:[ey] )*Y{_AND}Y(?: y)?"
        ),
        "date": (
            f"{_PREFIX}{_EARLY}{_NIGHT}{_WEEKDAY}"
            f"(?:(?:[LX] )?{month_day}(?: [LX](?! [Uyz])|{_TAIL})|Z)"
            f"|{_PREFIX}V|[nf] (?:e )?k"
        ),
        "month": (
            f"{_PREFIX}{_EARLY}(?:{_MONTH}(?:[ .,]| o )Y(?: y)?|{_MONTH}{_YEAR_TOLD}|"
            "(?:[LXT] )?(?:U o )?[Mq](?:/[Mmq])?(?: [LX])?)"
        ),
        "season": f"(?:t )?{_PREFIX}{_EARLY}S (?:o )?Y(?: y)?",
        "decade": (
            f"(?:[inubspah] )?(?:[eo] )*{_EARLY}(?:[YN][_ -]d(?:[ -][jyz])?|j [YN])"
        ),
        "ago": r"v [CN] [Uyjz](?: a)?|[CN] [Uyjz] a",
        "ahead": r"[hi] [CN] [Uyjz]",
        "day": (
            r"(?:[nubspav] )?(?:E )?(?:P (?:[oe] )*)?D(?:[ ,-](?:[eion] )*P)?|(?:E )?T P"
        ),
        "weekday": (
            rf"(?:(?:n )?{_TIME}[ ,](?:[eion] )*)?{_PREFIX}{_EARLY}{_NIGHT}"
            r"(?:[LXT] (?:U )?)?W(?:[ ,_-](?:[eiont] )*P| [LX](?! U)| (?:[oe] )*[LXT] U)*"
            rf"(?:[ ,](?:[tneif] )?{_TIME})?"
        ),
        "unit": f"{_PREFIX}{_EARLY}(?:[LXT] [USy]|[USy] [LX])",
        "year": r"[iubspfav] (?:[eo] )*(?:y )?(?:E[ -])?Y(?: y)?|(?:e )?y Y|Y y|E[ -]Y|o Y|Y",
    }  # fmt: skip


class Grammar:
    """The patterns by the kind of date, each bounded in length, and one of all of them.

    The group of that one has the name of the kind.
    """

    def __init__(self, *, month_first: bool) -> None:
        patterns = _patterns(month_first=month_first)
        self.kinds = tuple((kind, re.compile(one)) for kind, one in patterns.items())
        self.any = re.compile("|".join(f"(?P<{kind}>{one})" for kind, one in patterns.items()))
