"""Concepts and places: codes that stand for something, countries, the dateline.

What the model refuses needs no rule: a latitude over 90 degrees, a longitude over 180,
one without the other.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from newsitem.dateline import resolve
from newsitem.formats.newsml_g2._schemes import SCHEMES
from newsitem.formats.newsml_g2._values import OWN
from newsitem.model.concepts import Concept
from newsitem.model.locations import Location
from newsitem.validation.rules._countries import is_country
from newsitem.validation.rules._rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.validation.rules._rule import Case, Flaw


_MEDIA_TOPICS = SCHEMES["medtop"]
_TOPIC = re.compile(r"\d{8}", re.ASCII)
_COUNTRY_SCHEMES = frozenset({"iso3166-1a2", "iso3166-1a3"})
_FEW = 100  # names that are compared
_EARLY, _LATE = dt.timedelta(days=7), dt.timedelta(days=1)


@rule("NI601")
def qcode_unresolved(case: Case) -> Iterator[Flaw]:
    """What stands before the colon of a QCode is no scheme that the article or IPTC knows.

    NewsML-G2 Specification, "QCode, Scheme and Catalog". Where the article points to
    catalogs of others, which are not fetched, nothing is said.

    Bad::

        Article(subjects="ourtopics:floods")

    Good::

        Article(subjects="ourtopics:floods",
                schemes=Scheme("ourtopics", "https://example.com/topics/"))
    """
    if case.article.catalogs:
        return
    known = {one.alias for one in case.article.schemes}.union(SCHEMES, {OWN})
    for path, value in case.parts:
        if isinstance(value, str) and path.endswith(".qcode"):
            alias = value.partition(":")[0]
            if alias not in known:
                known.add(alias)  # once is enough
                yield path, f"{value[:80]!r}: no scheme has the alias {alias!r}"


@rule("NI602", "error")
def media_topic(case: Case) -> Iterator[Flaw]:
    """A code in the scheme of IPTC's Media Topics is none: they have eight digits.

    IPTC Media Topics, http://cv.iptc.org/newscodes/mediatopic/.

    Bad::

        Article(subjects="medtop:3000000")

    Good::

        Article(subjects="medtop:03000000")
    """
    schemes = {"medtop": _MEDIA_TOPICS} | {one.alias: one.uri for one in case.article.schemes}
    for path, value in case.parts:
        if not isinstance(value, Concept):
            continue
        alias, _, code = value.qcode.partition(":")
        by_code = bool(value.qcode) and schemes.get(alias) == _MEDIA_TOPICS
        if not by_code and value.uri.startswith(_MEDIA_TOPICS):
            code = value.uri.removeprefix(_MEDIA_TOPICS)
        elif not by_code:
            continue
        if not _TOPIC.fullmatch(code):
            name = "qcode" if by_code else "uri"
            yield f"{path}.{name}", f"{code[:80]!r} is no Media Topic, which has eight digits"


@rule("NI603")
def subject_repeated(case: Case) -> Iterator[Flaw]:
    """A subject is there twice.

    NewsML-G2 Guidelines, "Subject": one property for each concept.

    Bad::

        Article(subjects=["medtop:03000000", "medtop:03000000"])

    Good::

        Article(subjects=["medtop:03000000", "medtop:20000151"])
    """
    seen: dict[tuple[str, ...], int] = {}
    for index, one in enumerate(case.article.subjects):
        identity = (one.qcode or one.uri or one.literal or one.name.casefold(), one.type, one.role)
        if (first := seen.setdefault(identity, index)) != index:
            yield f"subjects[{index}]", f"{one.name[:80]!r} is subject {first + 1} too"


@rule("NI604")
def country_code(case: Case) -> Iterator[Flaw]:
    """A code of a country is none.

    ISO 3166-1; codes that the standard leaves to its users, such as XK, pass.

    Bad::

        Article(located=Location("London", country_code="UK"))

    Good::

        Article(located=Location("London", country_code="GB"))
    """
    for path, value in case.parts:
        if not isinstance(value, str):
            continue
        name = path.rpartition(".")[2]
        alias, _, code = value.partition(":") if name == "qcode" else ("", "", "")
        if name == "country_code":
            code = value
        elif alias not in _COUNTRY_SCHEMES:
            continue
        if not is_country(code):
            yield path, f"{code[:80]!r} is no country code of ISO 3166-1"


@rule("NI605")
def null_island(case: Case) -> Iterator[Flaw]:
    """A place lies at 0° north, 0° east, in the sea: coordinates that are not known.

    RFC 7946 (GeoJSON), section 3.2: a location that is not known has none.

    Bad::

        Article(located=Location("Aldbrook", latitude=0, longitude=0))

    Good::

        Article(located=Location("Aldbrook", latitude=53.83, longitude=-0.11))
    """
    for path, value in case.parts:
        if isinstance(value, Location) and value.latitude == value.longitude == 0:
            yield path, f"{value.name or value.qcode!r} lies at 0° north, 0° east"


@rule("NI606")
def dateline_place(case: Case) -> Iterator[Flaw]:
    """The dateline names one place, ``located`` another.

    NewsML-G2 Specification, "located": where the content was created, as the dateline says.

    Bad::

        Article(dateline=Dateline("OSLO (NWS) –", places="Oslo"), located="Bergen")

    Good::

        Article(dateline=Dateline("OSLO (NWS) –", places="Oslo"), located="Oslo")
    """
    article = case.article
    places = article.dateline.places if article.dateline else ()
    printed = set(islice(_names(places), _FEW))
    told = set(islice(_names(article.located), _FEW))
    if printed and told and not any(a in b or b in a for a in printed for b in told):
        message = f"located is {article.located[0].name!r}, the dateline says {places[0].name!r}"
        yield "located[0].name", message


@rule("NI607")
def dateline_date(case: Case) -> Iterator[Flaw]:
    """The date of the dateline is a day after the article was made, or over a week before.

    NewsML-G2 Specification, "dateline" and "contentCreated".

    Bad::

        Article(dateline=Dateline("OSLO, March 30 (NWS) –", date="March 30"),
                version_created="2024-03-12T09:00:00Z")

    Good::

        Article(dateline=Dateline("OSLO, March 11 (NWS) –", date="March 11"),
                version_created="2024-03-12T09:00:00Z")
    """
    article = case.article
    made = article.content_created or article.published or article.version_created
    if not (article.dateline and made) or made.precision in {"year", "month"}:
        return
    day = article.dateline.resolved or resolve(article.dateline, made).resolved
    if day is None or day.precision in {"year", "month"}:
        return
    if not -_EARLY <= day.date - made.date <= _LATE:
        yield "dateline", f"the dateline is of {day.date}, the article of {made.date}"


def _names(places: Iterable[Location]) -> Iterator[str]:
    """All names of places and of what they lie in, without case and accents."""
    for place in places:
        for name in (place.name, place.literal, *(label.text for label in place.names)):
            if name:
                bare = unicodedata.normalize("NFKD", name.casefold())
                yield "".join(one for one in bare if not unicodedata.combining(one))
        yield from _names(place.broader)


RULES = (
    qcode_unresolved,
    media_topic,
    subject_repeated,
    country_code,
    null_island,
    dateline_place,
    dateline_date,
)
