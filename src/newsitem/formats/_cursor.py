"""What the cursors over documents have in common: a part that is no value leaves itself unread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from newsitem.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Cursor(Protocol):
    """A part of a document that is emptied as it is read."""

    def leave(self) -> None:
        """Leave the whole part unread, whatever was taken of it."""
        ...


C = TypeVar("C", bound=Cursor)
T = TypeVar("T")


def several(parts: Iterable[C], read: Callable[[C], T | None]) -> tuple[T, ...]:
    """What can be read of some parts; the others leave themselves unread."""
    return tuple(value for part in parts if (value := read(part)) is not None)


def made(part: Cursor, make: Callable[[], T]) -> T | None:
    """What ``make`` gives, or None where the model refuses it: then all stays unread."""
    try:
        return make()
    except ModelError:
        part.leave()
        return None
