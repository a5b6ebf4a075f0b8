"""Loss, measured: what differs between two articles, and what a format does not carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import attrs

from newsitem import formats
from newsitem.formats._keep import common_ends
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.model.article import Article

_OPEN = (None, "", ())  # what an article leaves open


@attrs.frozen(weakref_slot=False)
class Change:
    """A value that differs: its path in the article, and the value on either side.

    ``None`` stands for what is not there: ``after`` where something was lost.
    """

    path: str
    before: object
    after: object

    def __str__(self) -> str:
        return f"{self.path}: {self.before!r} -> {self.after!r}"


def changes(before: Article, after: Article) -> tuple[Change, ...]:
    """All differences between two articles, in the order of the model's fields.

    Values in a tuple are compared place by place; what stands beyond the shorter one is
    there on one side only. What precedes and follows a gap is found again.
    """
    return tuple(_differences(before, after, ""))


def lost(article: Article, format: str, *, version: str | None = None) -> tuple[Change, ...]:  # noqa: A002  # the word of the API
    """What a trip through a format changes: the article is written, read, and compared.

    What the article leaves open and the format fills in, such as the URI of a QCode, is no
    loss; :func:`changes` names that too.
    """
    chosen = formats.get(format)
    back = chosen.read(chosen.write(article, version=version)).article
    return tuple(change for change in changes(article, back) if change.before not in _OPEN)


def view(article: Article, path: str) -> object:
    """What a claim such as ``"headline"`` or ``"quotes.speaker.name"`` speaks of.

    Attributes are followed through tuples; the result is None or empty where the article
    has nothing there.
    """
    value: object = article
    for name in path.split("."):
        if isinstance(value, tuple):
            value = tuple(_attributes(value, name))
        elif value is not None:
            value = getattr(value, name)
    return value


def _attributes(values: Iterable[object], name: str) -> Iterator[object]:
    for value in values:
        if isinstance(value, tuple):
            yield from _attributes(value, name)
        else:
            yield None if value is None else getattr(value, name)


def carried(article: Article, other: Article, path: str) -> bool:
    """Whether ``other`` has all that ``article`` has at ``path``.

    What ``article`` leaves open may be filled in by ``other``, in each of several values.
    """
    return _is_filled(view(article, path), view(other, path))


def _is_filled(value: object, found: object) -> bool:
    if value in _OPEN or value == found:
        return True
    if not isinstance(value, tuple) or not isinstance(found, tuple) or len(value) != len(found):
        return False
    return all(map(_is_filled, value, found))


def _differences(before: object, after: object, path: str) -> Iterator[Change]:
    if before == after:
        return
    if isinstance(before, tuple) and isinstance(after, tuple):
        yield from _tuple_differences(before, after, path)
    elif (
        type(before) is type(after)
        and attrs.has(type(before))
        and not isinstance(before, DateTime)
    ):
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(before))):
            inner = f"{path}.{field.name}" if path else field.name
            yield from _differences(getattr(before, field.name), getattr(after, field.name), inner)
    else:
        yield Change(path, before, after)


def _tuple_differences(
    before: tuple[object, ...], after: tuple[object, ...], path: str
) -> Iterator[Change]:
    start, end = common_ends(before, after)
    for index in range(start, max(len(before), len(after)) - end):
        inner = f"{path}[{index}]"
        if index >= len(before) - end:
            yield Change(inner, None, after[index])
        elif index >= len(after) - end:
            yield Change(inner, before[index], None)
        else:
            yield from _differences(before[index], after[index], inner)
