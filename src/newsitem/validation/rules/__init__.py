"""Rules: what an article should be, each as a function on it; the profiles are sets of them.

The codes are stable. Hundreds are groups: NI3 identity, NI4 dates, NI5 words and language,
NI6 concepts and places, NI7 quotations and sources, NI8 rights and media, NI9 text hygiene;
NI1 and NI2 are of documents, not of articles.
"""

from __future__ import annotations

import datetime as dt
import difflib
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

import attrs

from newsitem.errors import NewsItemError
from newsitem.times import DateTime
from newsitem.validation.rules import dates, hygiene, identity, media, places, quotes, words
from newsitem.validation.rules._rule import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.model.article import Article
    from newsitem.validation._findings import Finding

Profile: TypeAlias = Literal["core", "agency", "publisher", "strict"]

RULES = (
    *identity.RULES,
    *dates.RULES,
    *words.RULES,
    *places.RULES,
    *quotes.RULES,
    *media.RULES,
    *hygiene.RULES,
)

# What is wrong in any article: contradictions, and damage.
_CORE = frozenset(
    {"NI302", "NI303", "NI305", "NI401", "NI403", "NI404", "NI406", "NI503", "NI505", "NI506"}
    | {"NI601", "NI602", "NI603", "NI604", "NI605", "NI607", "NI701", "NI702", "NI703"}
    | {"NI901", "NI902", "NI903", "NI904", "NI905"}
)
# What an agency sends, and its customers rely on.
_AGENCY = frozenset(
    {"NI301", "NI304", "NI306", "NI307", "NI402", "NI405", "NI407", "NI501", "NI502", "NI504"}
    | {"NI606", "NI705", "NI801", "NI802"}
)
# What search engines ask of an article on a page.
_PUBLISHER = frozenset(
    {"NI405", "NI408", "NI501", "NI502", "NI504", "NI507", "NI508", "NI802", "NI803"}
)
PROFILES: dict[Profile, frozenset[str]] = {
    "core": _CORE,
    "agency": _CORE | _AGENCY,
    "publisher": _CORE | _PUBLISHER,
    "strict": frozenset(rule.code for rule in RULES),
}


def check(
    article: Article, *, profile: Profile = "core", now: DateTime | dt.datetime | None = None
) -> tuple[Finding, ...]:
    """What breaks a rule in an article, and in those associated with it; nothing if all is right.

    ``"core"`` is what is wrong in any article; ``"agency"`` adds what an agency sends with
    one, ``"publisher"`` what search engines ask of one; ``"strict"`` is all rules. The
    ``path`` of a finding leads to a value of the article, and on to the characters of a
    text: ``body[2].text[17:21]``. ``now`` is the moment of the check, with a zone, the
    clock's if it is left out. A rule gives 20 findings at the most.

    Raises :exc:`~newsitem.NewsItemError` for a profile that there is not, and for a ``now``
    without a zone.
    """
    codes = _codes(profile)
    return tuple(_found(article, codes, _moment(now), ""))


def _found(
    article: Article, codes: frozenset[str], now: dt.datetime, within: str
) -> Iterator[Finding]:
    case = Case(article, now)
    for one in RULES:
        if one.code in codes:
            for finding in one.findings(case):
                yield attrs.evolve(finding, path=within + finding.path)
    for number, held in enumerate(article.associations):
        yield from _found(held.article, codes, now, f"{within}associations[{number}].article.")


def _codes(profile: str) -> frozenset[str]:
    for name, codes in PROFILES.items():
        if name == profile:
            return codes
    names = get_args(Profile)
    near = difflib.get_close_matches(profile, names, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(names)}"
    message = f"there is no profile {profile!r}; {hint}"
    raise NewsItemError(message)


def _moment(now: DateTime | dt.datetime | None) -> dt.datetime:
    moment = now.datetime if isinstance(now, DateTime) else now or dt.datetime.now(dt.UTC)
    if moment.tzinfo is None:
        message = f"now needs a zone: {moment.isoformat()}"
        raise NewsItemError(message)
    return moment
