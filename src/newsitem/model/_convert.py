"""Converters: what people type, made into what the model holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from newsitem.model._checks import LARGEST
from newsitem.times import DateTime

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

T = TypeVar("T")


def date(value: str | dt.date | DateTime | None) -> DateTime | None:
    """Text or a :mod:`datetime` value as a :class:`~newsitem.DateTime`."""
    return None if value is None else DateTime.of(value)


def moment(value: str | dt.date | DateTime) -> DateTime:
    """Text or a :mod:`datetime` value as a :class:`~newsitem.DateTime`, where one is due."""
    return DateTime.of(value)


def several(values: str | T | Iterable[str | T], make: Callable[[str], T]) -> tuple[T, ...]:
    """A tuple, from one value or several, in which a text stands for ``make(text)``."""
    if values == () or (
        values.__class__ is tuple and not any(isinstance(value, str) for value in values)
    ):
        return cast("tuple[T, ...]", values)
    if isinstance(values, str):
        return (make(values),) if values else ()
    if attrs.has(type(values)):
        return (cast("T", values),)
    several_values = cast("Iterable[str | T]", values)
    return tuple(make(value) if isinstance(value, str) else value for value in several_values)


def number(value: float | None) -> float | None:
    """A whole number as a float; what is none, or too large, stays for the check to refuse."""
    return float(value) if type(value) is int and abs(value) <= LARGEST else value


def texts(values: str | Iterable[str]) -> tuple[str, ...]:
    """A tuple of texts, from one or several."""
    if isinstance(values, str):
        return (values,) if values else ()
    return tuple(values)


def itself(self: T, _memo: dict[int, object]) -> T:
    """The value, which no one can change, as its own deep copy; nesting then costs nothing."""
    return self


def concise_repr(self: Any) -> str:  # noqa: ANN401  # any class of the model
    """A repr on one line that names only the fields that differ from their defaults."""
    shown = []
    for field in attrs.fields(type(self)):
        value = getattr(self, field.name)
        if field.default is attrs.NOTHING:
            shown.append(repr(value))
        elif value != field.default:
            shown.append(f"{field.name}={value!r}")
    return f"{type(self).__name__}({', '.join(shown)})"
