"""The error family: one base, a few kinds, each with the place it speaks of."""

from __future__ import annotations

from typing import Self


class NewsItemError(Exception):
    """Base of every error that input can cause.

    ``where`` is the place in the input, outermost part first: a file, a path in the
    document, a field. It is empty where no place is known. ``line`` counts from 1.
    """

    message: str
    where: str
    line: int | None

    def __init__(self, message: str, *, where: str = "", line: int | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.line = line

    def __str__(self) -> str:
        line = "" if self.line is None else f"line {self.line}"
        place = ", ".join(part for part in (self.where, line) if part)
        return f"{place}: {self.message}" if place else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.__dict__.copy())

    def within(self, outer: str) -> Self:
        """Put an outer place in front of ``where``, as the error passes through it."""
        self.where = f"{outer}: {self.where}" if self.where else outer
        return self


class ModelError(NewsItemError, ValueError):
    """A value that the model refuses, since no format could carry it."""


class ReadError(NewsItemError):
    """Content that is not what its format says it is."""


class FormatError(NewsItemError):
    """No such format, no format that reads this, or a version that is not written."""


class LimitError(NewsItemError):
    """Content that goes over a limit; ``limit`` is the limit's name."""

    limit: str

    def __init__(
        self, message: str, *, limit: str = "", where: str = "", line: int | None = None
    ) -> None:
        super().__init__(message, where=where, line=line)
        self.limit = limit


def reason(error: OSError) -> str:
    """What the system says, in the lower case of our own messages."""
    if isinstance(error, IsADirectoryError):
        return "is a directory, not a file"
    return (error.strerror or str(error)).lower()


def _rebuild(kind: type[NewsItemError], state: dict[str, object]) -> NewsItemError:
    error = kind(str(state["message"]))
    error.__dict__.update(state)
    return error
