"""Twins of the model's classes, by which msgspec reads and writes native JSON by itself.

A twin is a ``msgspec.Struct`` with the fields of its class, nested ones twins as well. It
refuses members that its class does not have, leaves out those that hold their default, and
knows types alone: the checks of the model run where its values are made of twins.
"""

from __future__ import annotations

import sys
import types
import typing
from functools import cache, reduce
from operator import or_
from typing import TYPE_CHECKING, Any, cast

import attrs
import msgspec

from newsitem.formats._json import repeated
from newsitem.model.article import Article
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Sequence

_MODULE = types.ModuleType(f"{__name__}.made")  # where msgspec looks up forward references
sys.modules[_MODULE.__name__] = _MODULE


def read(data: bytes, versions: Sequence[str]) -> list[tuple[str, Article]] | None:
    """The articles of a document, an array or lines of them, each with its version.

    None for what a closer look is needed at: other versions, unknown members, errors.
    """
    try:
        found = _decoded(data)
        several = found if isinstance(found, list) else [found]
        if not all(one.newsitem in versions for one in several):
            return None
        if _encoder().encode_lines(several) != data and repeated(data):
            return None
        return [(one.newsitem, _converted(one, Article)) for one in several]
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


def write(article: Article, version: str) -> bytes:
    """``article`` as an object whose first member is the version."""
    twin = _converted(article, _document())
    twin.newsitem = version
    return _encoder().encode(twin)


def _decoded(data: bytes) -> Any:  # noqa: ANN401  # one twin, or a list of them
    try:
        return _decoder().decode(data)
    except msgspec.DecodeError as error:
        if "trailing characters" not in str(error):
            raise
        return _decoder().decode_lines(data)


@cache
def _decoder() -> msgspec.json.Decoder[Any]:
    kind = _document()
    return msgspec.json.Decoder(kind | list[kind], dec_hook=_date)  # type: ignore[valid-type]


@cache
def _encoder() -> msgspec.json.Encoder:
    return msgspec.json.Encoder(enc_hook=str)  # of dates: all else is known to msgspec


def _converted(value: object, kind: type) -> Any:  # noqa: ANN401  # it is a ``kind``
    return msgspec.convert(value, kind, from_attributes=True, dec_hook=_date)


def _date(_: type, value: Any) -> DateTime:  # noqa: ANN401  # the text, or a date already
    return DateTime.of(value)


@cache
def _document() -> type[msgspec.Struct]:
    return _struct("Document", [("newsitem", str, ""), *_fields(Article)])


def _twin(kind: type) -> type:
    """The twin of a class; a reference to it while it is being made."""
    name = kind.__name__
    if not hasattr(_MODULE, name):
        setattr(_MODULE, name, typing.ForwardRef(name))
        setattr(_MODULE, name, _struct(name, _fields(kind)))
    return cast("type", getattr(_MODULE, name))


def _struct(name: str, fields: list[tuple[Any, ...]]) -> type[msgspec.Struct]:
    return msgspec.defstruct(
        name,
        fields,
        module=_MODULE.__name__,
        kw_only=True,
        omit_defaults=True,
        forbid_unknown_fields=True,
    )


def _fields(kind: type) -> list[tuple[Any, ...]]:
    hints = typing.get_type_hints(kind)
    return [
        (field.name, _swapped(hints[field.name]))
        + (() if field.default is attrs.NOTHING else (field.default,))
        for field in attrs.fields(kind)
    ]


def _swapped(hint: Any) -> Any:  # noqa: ANN401  # any type expression of the model
    """A type with twins in place of the model's classes."""
    if isinstance(hint, type) and attrs.has(hint):
        return _twin(hint)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is tuple:
        return types.GenericAlias(
            tuple, tuple(one if one is ... else _swapped(one) for one in inner)
        )
    if origin in {typing.Union, types.UnionType}:
        return reduce(or_, map(_swapped, inner))
    return hint
