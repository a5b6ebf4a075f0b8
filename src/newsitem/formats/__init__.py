"""The registry of formats: by name, by content, by file suffix.

Built-in formats are imported when first asked for. Other packages add formats through
the entry-point group ``newsitem.formats``.
"""

from __future__ import annotations

import difflib
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

from newsitem.errors import FormatError, ReadError

if TYPE_CHECKING:
    from newsitem.formats._format import Format

BUILT_IN = {
    "json": "newsitem.formats.json",
    "jsonld": "newsitem.formats.jsonld",
    "text": "newsitem.formats.text",
    "newsml-g2": "newsitem.formats.newsml_g2",
    "nitf": "newsitem.formats.nitf",
    "newsml-1": "newsitem.formats.newsml_1",
    "ninjs": "newsitem.formats.ninjs",
}
HEAD = 4096  # bytes of content that a format may look at to know its own


@cache
def _added() -> dict[str, Format]:
    from importlib.metadata import entry_points  # noqa: PLC0415  # 70 ms that few need

    return {point.name: point.load() for point in entry_points(group="newsitem.formats")}


def names() -> tuple[str, ...]:
    """The names of all formats, the built-in ones first."""
    return (*BUILT_IN, *(name for name in _added() if name not in BUILT_IN))


def get(name: str) -> Format:
    """The format of that name.

    Raises :exc:`~newsitem.FormatError`, which suggests the nearest name.
    """
    if name in BUILT_IN:
        return cast("Format", import_module(BUILT_IN[name]))
    if name in _added():
        return _added()[name]
    near = difflib.get_close_matches(name.lower(), names(), 1)
    hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(names())}"
    message = f"there is no format {name!r}; {hint}"
    raise FormatError(message)


def detect(data: bytes) -> Format:
    """The format of some content.

    Raises :exc:`~newsitem.ReadError` where the content is of no known format.
    """
    if not data.strip():
        message = "the content is empty" if data else "the content is empty (0 bytes)"
        raise ReadError(message)
    head = data[:HEAD]
    for name in BUILT_IN:
        if get(name).sniff(head):
            return get(name)
    for added in _added().values():
        if added.sniff(head):
            return added
    message = f"{_looks_like(head)}; known formats are {', '.join(names())}"
    raise ReadError(message)


def by_suffix(path: str) -> Format:
    """The format that a file name stands for.

    Raises :exc:`~newsitem.FormatError` where no format has that suffix, or several do.
    """
    fitting = [
        (len(suffix), name)
        for name in names()
        for suffix in get(name).SUFFIXES
        if path.lower().endswith(suffix)
    ]
    longest = max(fitting, default=(0, ""))[0]
    found = [name for length, name in fitting if length == longest]
    if len(found) != 1:
        which = f"{' and '.join(found)} are" if found else "no format is"
        message = f"{which} written to files like {path!r}; name one: {', '.join(names())}"
        raise FormatError(message)
    return get(found[0])


def _looks_like(head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if b"\0" in head or sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head) > 2:  # noqa: PLR2004
        return "this is binary, not text"
    if start.startswith(b"<"):
        return "this is markup, but of no format that is read"
    if start.startswith((b"{", b"[")):
        return "this is JSON, but of no format that is read"
    return "this is of no format that is read"
