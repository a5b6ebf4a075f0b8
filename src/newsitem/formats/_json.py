"""JSON as bytes: decoding within limits, with errors that say where."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import attrs
import msgspec

from newsitem.errors import LimitError, NewsItemError, ReadError
from newsitem.formats._format import MAX_DEPTH, Unread, check_size, line_at
from newsitem.text import SPACE
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Hashable

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

_BOM = b"\xef\xbb\xbf"
_STRING = re.compile(rb'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKET = re.compile(rb"[\[\]{}]")
_OFFSET = re.compile(r"\(byte (\d+)\)")


def plain(value: Any) -> Any:  # noqa: ANN401  # any part of the model, and of a document
    """A value of the model as JSON: objects of the members that hold no default, arrays, texts."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, DateTime):
        return value.text
    if not attrs.has(type(value)):
        return value
    members = {}
    for name, default in _fields(cast("Hashable", type(value))):
        member = getattr(value, name)
        if member != default:
            members[name] = plain(member)
    return members


@cache
def _fields(kind: Hashable) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, field.default) for field in attrs.fields(cast("type", kind)))


def decode(data: bytes) -> Json:
    """The value that ``data`` holds.

    Raises :exc:`~newsitem.ReadError` with the line for what is no JSON in UTF-8, and
    :exc:`~newsitem.LimitError` over 16 MiB or 100 levels.
    """
    check_size(data)
    data = data.removeprefix(_BOM)
    _check_depth(data)
    try:
        return msgspec.json.decode(data)  # type: ignore[no-any-return]
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _read_error(data, error) from None


def repeated(data: bytes) -> list[Unread]:
    """The members of JSON that another one of their name in the same object hides."""
    found: list[Unread] = []

    def made(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        members = dict(pairs)
        if len(members) < len(pairs):
            last = {name: number for number, (name, _) in enumerate(pairs)}
            hidden = [pair for number, pair in enumerate(pairs) if last[pair[0]] != number]
            found.extend(Unread(name, encode(value).decode()) for name, value in hidden)
        return members

    decoder = json.JSONDecoder(object_pairs_hook=made)
    text, at = data.removeprefix(_BOM).decode(), 0
    while at < len(text):
        if text[at] in SPACE:
            at += 1
        else:
            _, at = decoder.raw_decode(text, at)
    return found


def decode_lines(data: bytes) -> list[Json]:
    """The values that ``data`` holds, one a line, blank lines left out.

    Raises what :func:`decode` raises, with the line.
    """
    values = []
    for number, line in enumerate(data.removeprefix(_BOM).split(b"\n"), 1):
        if line.strip():
            try:
                values.append(decode(line))
            except NewsItemError as error:
                error.line = number
                raise
    return values


def encode(value: Json) -> bytes:
    """``value`` on one line, without insignificant white space."""
    return msgspec.json.encode(value)


def offset_in(message: str) -> int | None:
    """The byte, behind any mark, of which the message about a fault in JSON speaks."""
    found = _OFFSET.search(message)
    return int(found[1]) if found else None


def _check_depth(data: bytes) -> None:
    if data.count(b"[") + data.count(b"{") <= MAX_DEPTH:
        return
    depth = 0
    for bracket in _BRACKET.findall(_STRING.sub(b"", data)):
        depth += 1 if bracket in b"[{" else -1
        if depth > MAX_DEPTH:
            message = f"JSON nested more than {MAX_DEPTH} levels deep"
            raise LimitError(message, limit="depth")


def _read_error(data: bytes, error: Exception) -> ReadError:
    if isinstance(error, UnicodeDecodeError):
        message = f"not UTF-8: byte 0x{error.object[error.start]:02x}"
        return ReadError(message, line=line_at(data, error.start))
    offset = offset_in(str(error))
    line = None if offset is None else line_at(data, offset)
    return ReadError(f"not JSON: {error}", line=line)
