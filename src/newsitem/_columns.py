"""The columns of Arrow that hold the values of a field, and back: made from its type."""

from __future__ import annotations

import types
import typing
from functools import cache
from itertools import accumulate, chain, pairwise
from typing import TYPE_CHECKING, Any, Protocol

import attrs
import pyarrow as pa

from newsitem.formats._json import decode, encode, plain
from newsitem.model.article import Article
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_DEEPEST = 2  # classes in one another, the article's the first
_SCALARS = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}


class Column(Protocol):
    """How the values of a type stand in Arrow; None may stand among them."""

    @property
    def type(self) -> pa.DataType:
        """The type in Arrow."""
        ...

    def array(self, values: Sequence[Any]) -> pa.Array:
        """The values of the model in Arrow."""
        ...

    def values(self, array: pa.Array) -> list[Any]:
        """The values as native JSON has them: objects, arrays, texts, None where null."""
        ...


@attrs.frozen
class Scalar:
    """Texts, numbers, truth."""

    type: pa.DataType

    def array(self, values: Sequence[Any]) -> pa.Array:
        return pa.array(values, self.type)

    def values(self, array: pa.Array) -> list[Any]:
        return array.to_pylist()  # type: ignore[no-any-return]


@attrs.frozen
class Json:
    """What Arrow has no type for: native JSON, null where there is nothing."""

    type: pa.DataType = pa.string()  # noqa: RUF009  # a constant

    def array(self, values: Sequence[Any]) -> pa.Array:
        texts = [encode(plain(value)).decode() if value else None for value in values]
        return pa.array(texts, self.type)

    def values(self, array: pa.Array) -> list[Any]:
        return [None if text is None else decode(text.encode()) for text in array.to_pylist()]


@attrs.frozen
class Date:
    """A date as it is written, and the moment in UTC where it says its zone."""

    type: pa.DataType = pa.struct(  # noqa: RUF009  # a constant
        [("text", pa.string()), ("utc", pa.timestamp("us", "UTC"))]
    )

    def array(self, values: Sequence[Any]) -> pa.Array:
        texts = [None if value is None else value.text for value in values]
        moments = [_utc(value) for value in values]
        return pa.StructArray.from_arrays(
            [pa.array(texts, pa.string()), pa.array(moments, self.type.field("utc").type)],
            fields=list(self.type),
            mask=_nulls(values),
        )

    def values(self, array: pa.Array) -> list[Any]:
        return array.field("text").to_pylist()  # type: ignore[no-any-return]


@attrs.frozen
class Several:
    """Tuples as lists."""

    inner: Column

    @property
    def type(self) -> pa.DataType:
        return pa.list_(self.inner.type)

    def array(self, values: Sequence[Any]) -> pa.Array:
        lengths = (0 if value is None else len(value) for value in values)
        flat = list(chain.from_iterable(value for value in values if value))
        offsets = pa.array(accumulate(lengths, initial=0), pa.int32())
        return pa.ListArray.from_arrays(offsets, self.inner.array(flat), type=self.type)

    def values(self, array: pa.Array) -> list[Any]:
        flat = self.inner.values(array.flatten())
        ends = list(accumulate(array.value_lengths().fill_null(0).to_pylist(), initial=0))
        return [flat[start:end] for start, end in pairwise(ends)]


@attrs.frozen
class Struct:
    """Values of a class of the model."""

    columns: dict[str, Column]

    @property
    def type(self) -> pa.DataType:
        return pa.struct([(name, column.type) for name, column in self.columns.items()])

    def only(self, names: Collection[str]) -> Struct:
        """The columns of these names, in their order."""
        return Struct({name: self.columns[name] for name in names})

    def array(self, values: Sequence[Any]) -> pa.Array:
        arrays = [
            column.array([None if value is None else getattr(value, name) for value in values])
            for name, column in self.columns.items()
        ]
        return pa.StructArray.from_arrays(arrays, fields=list(self.type), mask=_nulls(values))

    def values(self, array: pa.Array) -> list[Any]:
        found = [column.values(array.field(name)) for name, column in self.columns.items()]
        return [
            {name: one for name, one in zip(self.columns, row, strict=True) if one is not None}
            if is_there
            else None
            for is_there, *row in zip(array.is_valid().to_pylist(), *found, strict=True)
        ]


@cache
def article_column() -> Struct:
    """An article, a column a field."""
    return _struct(Article, ())


def _struct(kind: type, around: tuple[type, ...]) -> Struct:
    hints = typing.get_type_hints(kind)
    within = (*around, kind)
    return Struct({field.name: _column(hints[field.name], within) for field in attrs.fields(kind)})


def _column(hint: Any, around: tuple[type, ...]) -> Column:  # noqa: ANN401  # any type expression
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in {typing.Union, types.UnionType}:
        return _column(next(one for one in inner if one is not type(None)), around)
    if origin is tuple:
        column = _column(inner[0], around)
        return column if isinstance(column, Json) else Several(column)
    if not attrs.has(hint):
        return _plain(hint)
    return Json() if hint in around or len(around) == _DEEPEST else _struct(hint, around)


def _plain(hint: Any) -> Column:  # noqa: ANN401  # any type expression
    if hint is DateTime:
        return Date()
    return Scalar(_SCALARS[str if typing.get_origin(hint) is typing.Literal else hint])


def _nulls(values: Sequence[Any]) -> pa.Array:
    return pa.array([value is None for value in values], pa.bool_())


def _utc(value: DateTime | None) -> object:
    return value.datetime if value is not None and value.zoned else None
