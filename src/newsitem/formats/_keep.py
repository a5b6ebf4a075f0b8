"""Putting back what an article does not hold (DESIGN law 8), for any tree of JSON.

The writer writes the article as it was read and as it is now; where the two differ, the
source is changed, and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import attrs

from newsitem.errors import FormatError
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._format import Reading
    from newsitem.formats._json import Json

T = TypeVar("T")


def kept(keep: Reading, article: Article) -> int:
    """Which article of a reading ``article`` was: the one from which it differs the least.

    Raises :exc:`~newsitem.FormatError` where that cannot be told.
    """
    names = [field.name for field in attrs.fields(Article)]
    differing = [
        sum(getattr(one, name) != getattr(article, name) for name in names)
        for one in keep.articles
    ]
    least = min(differing, default=0)
    if differing.count(least) != 1 and least:
        message = f"cannot tell which of {len(keep.articles)} articles read was {article!r}"
        raise FormatError(message)
    return differing.index(least)


def merged(source: Json, before: Json, after: Json) -> Json:
    """``source`` with what differs between ``before`` and ``after`` changed in it."""
    if before == after:
        return source
    if isinstance(source, dict) and isinstance(before, dict) and isinstance(after, dict):
        members = {
            name: merged(value, before.get(name), after[name]) if name in after else value
            for name, value in source.items()
            if name in after or name not in before
        }
        # What did not change is not added: the source says it otherwise, or not at all.
        return members | {
            name: value
            for name, value in after.items()
            if name not in members and (name not in before or before[name] != value)
        }
    if isinstance(source, list) and isinstance(before, list) and isinstance(after, list):
        return _merged_lists(source, before, after)
    return after


def common_ends(before: Sequence[T], after: Sequence[T]) -> tuple[int, int]:
    """How many items two sequences have in common at the start, and then at the end."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and before[start] == after[start]:
        start += 1
    end = 0
    while end < shorter - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return start, end


def _merged_lists(source: list[Json], before: list[Json], after: list[Json]) -> list[Json]:
    if len(source) != len(before):
        return after
    if len(before) == len(after):
        return [merged(*three) for three in zip(source, before, after, strict=True)]
    start, end = common_ends(before, after)
    return [*source[:start], *after[start : len(after) - end], *source[len(source) - end :]]
