"""Dates: their order, the clock, and the zone.

A date is before another where that is certain: a day ends at midnight, and a time without
a zone may be up to 14 hours earlier or later than it says.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from newsitem.validation.rules._rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.model.article import Article
    from newsitem.times import DateTime, Precision
    from newsitem.validation.rules._rule import Case, Flaw

_ORDERED = (
    ("first_created", "version_created"),
    ("first_created", "published"),
    ("content_created", "content_modified"),
    ("content_created", "published"),
)
_CREATED = ("first_created", "version_created", "content_created", "content_modified")
_MOMENTS = (*_CREATED, "published", "embargoed", "expires")
_ANY_ZONE = dt.timedelta(hours=14)
_SLACK = dt.timedelta(minutes=10)  # by which clocks differ
_LENGTHS: dict[Precision, dt.timedelta] = {
    "year": dt.timedelta(days=366),
    "month": dt.timedelta(days=31),
    "day": dt.timedelta(days=1),
    "minute": dt.timedelta(minutes=1),
    "second": dt.timedelta(seconds=1),
    "fraction": dt.timedelta(microseconds=1),
}


@rule("NI401", "error")
def date_order(case: Case) -> Iterator[Flaw]:
    """The article was changed or published before it was created.

    NewsML-G2 Specification, "firstCreated", "versionCreated", "contentCreated" and
    "contentModified".

    Bad::

        Article(first_created="2024-03-12T09:00Z", version_created="2024-03-12T08:00Z")

    Good::

        Article(first_created="2024-03-12T09:00Z", version_created="2024-03-12T10:30+01:00")
    """
    for one, other in _ORDERED:
        earlier, later = getattr(case.article, one), getattr(case.article, other)
        if earlier and later and _latest(later) <= _earliest(earlier):
            yield other, f"{later} is before {one}, {earlier}"


@rule("NI402")
def embargo_past(case: Case) -> Iterator[Flaw]:
    """The embargo has ended: the article is free, and need not be withheld any more.

    NewsML-G2 Specification, "embargoed". An archive is full of these.

    Bad::

        Article(embargoed="2024-03-12T06:00:00Z")

    Good::

        Article(embargoed="2999-03-12T06:00:00Z")
    """
    embargoed = case.article.embargoed
    if embargoed and _latest(embargoed) <= case.now:
        yield "embargoed", f"the embargo ended at {embargoed}"


@rule("NI403")
def embargo_order(case: Case) -> Iterator[Flaw]:
    """The embargo had ended when this version was made, or outlasts the article.

    NewsML-G2 Specification, "embargoed" and "expires".

    Bad::

        Article(version_created="2024-03-12T09:00Z", embargoed="2024-03-12T06:00Z")

    Good::

        Article(version_created="2024-03-12T09:00Z", embargoed="2024-03-13T06:00Z")
    """
    article = case.article
    made, embargoed, expires = article.version_created, article.embargoed, article.expires
    if embargoed and _is_first_version(article) and made and _latest(embargoed) < _earliest(made):
        yield "embargoed", f"the embargo ended at {embargoed}, before version_created, {made}"
    if embargoed and expires and _latest(expires) <= _earliest(embargoed):
        yield "expires", f"it expires at {expires}, before the embargo ends at {embargoed}"


@rule("NI404")
def future_date(case: Case) -> Iterator[Flaw]:
    """The article was made in the future, by the clock of the check.

    NewsML-G2 Specification, "firstCreated" and "versionCreated". Ten minutes are forgiven.

    Bad::

        Article(version_created="2999-03-12T09:00:00Z")

    Good::

        Article(version_created="2024-03-12T09:00:00Z")
    """
    for name in _CREATED:
        value = getattr(case.article, name)
        if value and _earliest(value) > case.now + _SLACK:
            yield name, f"{value} lies in the future"


@rule("NI405")
def zone_missing(case: Case) -> Iterator[Flaw]:
    """A time has no zone: it may be up to 14 hours earlier or later than it says.

    NewsML-G2 Specification, "DateTimeOrNull"; Google Search Central, "Article structured
    data", ``datePublished``.

    Bad::

        Article(published="2024-03-12T09:00:00")

    Good::

        Article(published="2024-03-12T09:00:00+01:00", embargoed="2024-03-12")
    """
    for name in _MOMENTS:
        value = getattr(case.article, name)
        if value and "T" in value.text and not value.zoned:
            yield name, f"{value} has no zone; write +01:00 or Z behind it"


@rule("NI406")
def expires_before_made(case: Case) -> Iterator[Flaw]:
    """The article expired before this version of it was made or published.

    NewsML-G2 Specification, "expires".

    Bad::

        Article(version_created="2024-03-12T09:00Z", expires="2024-03-10")

    Good::

        Article(version_created="2024-03-12T09:00Z", expires="2024-03-12")
    """
    expires = case.article.expires
    for name in ("version_created", "published"):
        made = getattr(case.article, name)
        if expires and made and _latest(expires) < _earliest(made):
            yield "expires", f"it expires at {expires}, before {name}, {made}"


@rule("NI407", "error")
def version_created_missing(case: Case) -> Iterator[Flaw]:
    """Nothing says when this version was made.

    NewsML-G2 Specification, "versionCreated": mandatory in every item.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", version_created="2024-03-12T09:00:00Z")
    """
    if not case.article.version_created:
        yield "version_created", "nothing says when this version was made"


@rule("NI408")
def published_missing(case: Case) -> Iterator[Flaw]:
    """Nothing says when the article was published, to the minute.

    Google Search Central, "Article structured data", ``datePublished``.

    Bad::

        Article(headline="Dam holds", published="2024-03-12")

    Good::

        Article(headline="Dam holds", published="2024-03-12T09:00:00+01:00")
    """
    published = case.article.published
    if not published:
        yield "published", "nothing says when it was published"
    elif "T" not in published.text:
        yield "published", f"{published} has no time of day"


def _is_first_version(article: Article) -> bool:
    return (article.version or 1) == 1


def _earliest(date: DateTime) -> dt.datetime:
    """The first moment that it may be, in UTC."""
    return _moved(date, dt.timedelta())


def _latest(date: DateTime) -> dt.datetime:
    """The first moment after it, in UTC."""
    return _moved(date, _LENGTHS[date.precision], 1)


def _moved(date: DateTime, length: dt.timedelta, way: int = -1) -> dt.datetime:
    moment = date.datetime
    try:
        if moment.tzinfo is None:
            return moment.replace(tzinfo=dt.UTC) + length + way * _ANY_ZONE
        return moment.astimezone(dt.UTC) + length
    except OverflowError:  # the first day of all, or the last
        return moment.replace(tzinfo=dt.UTC)


RULES = (
    date_order,
    embargo_past,
    embargo_order,
    future_date,
    zone_missing,
    expires_before_made,
    version_created_missing,
    published_missing,
)
