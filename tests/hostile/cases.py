"""What a hostile case is: how its content is made, and what must come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import attrs

import newsitem as ni
from tests.hostile.stories import FIRST, HEADLINE, SECOND

if TYPE_CHECKING:
    from collections.abc import Callable


class Accepted(NamedTuple):
    """Read as the plain story but for these values; all else in the article is equal.

    ``unread`` stands in the one part that is unread, ``note`` in the one note; where they are
    empty there is none. ``date`` is ``"none"`` where the article has none.
    """

    headline: str = HEADLINE
    first: str = FIRST
    second: str = SECOND
    date: str = ""
    unread: str = ""
    note: str = ""


class Refused(NamedTuple):
    """Refused with a :class:`~newsitem.ReadError` whose message matches."""

    match: str = "."


class OverLimit(NamedTuple):
    """Refused with a :class:`~newsitem.LimitError` of that limit."""

    limit: str


Outcome: TypeAlias = Accepted | Refused | OverLimit


class Case(NamedTuple):
    """A hostile document; ``make`` gives it, so that large ones are made when they are used."""

    name: str
    format: str
    make: Callable[[], bytes]
    outcome: Outcome

    def __str__(self) -> str:
        return f"{self.format}-{self.name}"


def given(name: str, fmt: str, data: bytes | str, outcome: Outcome) -> Case:
    """A case whose content is small enough to be at hand."""
    content = data.encode() if isinstance(data, str) else data
    return Case(name, fmt, lambda: content, outcome)


def outcome_of(case: Case, plain: ni.Article) -> str:
    """What is wrong with what comes of a case, or ``""``."""
    try:
        reading = ni.loads(case.make(), format=case.format)
    except ni.LimitError as error:
        is_right = case.outcome == OverLimit(error.limit)
        return "" if is_right else f"over the limit of {error.limit}: {error}"
    except ni.ReadError as error:
        is_right = isinstance(case.outcome, Refused) and case.outcome.match in f".{error}"
        return "" if is_right else f"refused: {error}"
    if not isinstance(case.outcome, Accepted):
        return f"accepted: {reading}"
    return _difference(reading, plain, case.outcome)


def _difference(reading: ni.Reading, plain: ni.Article, expected: Accepted) -> str:
    article = reading.article
    texts = [block.text for block in article.body]
    date = plain.version_created
    if expected.date:
        date = None if expected.date == "none" else ni.DateTime(expected.date)
    pairs = {
        "headline": (article.headline, expected.headline),
        "body": (texts, [text for text in (expected.first, expected.second) if text]),
        "date": (article.version_created, date),
        "others": (_others(article), _others(plain)),
    }
    wrong = [
        f"{name}: {was!r}, not {right!r}" for name, (was, right) in pairs.items() if was != right
    ]
    unread, notes = list(map(str, reading.unread)), list(map(str, reading.notes))
    for found, part in ((unread, expected.unread), (notes, expected.note)):
        if bool(found) != bool(part) or not all(part in one for one in found):
            wrong.append(f"{found!r}, not {part!r}")
    return "; ".join(wrong)


def _others(article: ni.Article) -> list[object]:
    changed = {"headline", "body", "version_created"}
    names = [field.name for field in attrs.fields(ni.Article)]
    return [getattr(article, name) for name in names if name not in changed]
