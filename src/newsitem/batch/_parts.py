"""The documents in a file: itself, or those that it holds, without reading all of it at once."""

from __future__ import annotations

import codecs
import json
import sys
from typing import IO, TYPE_CHECKING, NamedTuple

from lxml import etree

from newsitem.errors import LimitError, ReadError
from newsitem.formats import HEAD
from newsitem.formats._format import MAX_BYTES, MAX_DEPTH
from newsitem.formats._xml import DECLARATION, root_name

if TYPE_CHECKING:
    from collections.abc import Iterator

_BOM = b"\xef\xbb\xbf"
_BLANK = b" \t\r\n"
_SPACE = _BLANK.decode()
_BETWEEN = frozenset(_SPACE + ",")
_CHUNK = 1 << 20
_ITEMS = frozenset(
    {"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "NewsItem"}
)
_AROUND = {"newsMessage": ("", ""), "NewsML": ("<NewsML>", "</NewsML>")}  # what items need


SLICE = 8 << 20  # bytes of a file that one process takes at a time


class Part(NamedTuple):
    """A document, and the line on which it starts where it is one of several lines."""

    data: bytes
    line: int | None = None


class Slice(NamedTuple):
    """Some of the lines of a file: the bytes where they start and end, and the first's number."""

    start: int
    end: int
    line: int


def parts(stream: IO[bytes], only: Slice | None = None) -> Iterator[Part]:
    """The documents in a file, or those of a slice of its lines.

    Lines of JSON come one by one. Any other file comes whole; one over 16 MiB is taken apart
    where it is an array of JSON, or a message of items in XML in UTF-8.

    Raises :exc:`~newsitem.LimitError` for one document over 16 MiB.
    """
    if only:
        yield from _lines(stream, only)
        return
    head = stream.read(HEAD)
    stream.seek(0)
    start = head.removeprefix(_BOM).lstrip(_BLANK)
    if start.startswith(b"{") and _is_lines(stream):
        yield from _lines(stream, Slice(0, sys.maxsize, 1))
        return
    stream.seek(0)
    whole = stream.read(MAX_BYTES + 1)
    if len(whole) <= MAX_BYTES:
        yield Part(whole)
    elif start.startswith(b"["):
        stream.seek(0)
        yield from _elements(stream)
    elif root_name(head) in _AROUND:
        stream.seek(0)
        yield from _items(stream, root_name(head))
    else:
        raise _too_large()


def _too_large() -> LimitError:
    return LimitError(f"a document of more than {MAX_BYTES:,} bytes", limit="bytes")


def _is_lines(stream: IO[bytes]) -> bool:
    """Whether the first line that is not blank is JSON by itself."""
    for line in iter(lambda: stream.readline(MAX_BYTES + 1), b""):
        text = line.removeprefix(_BOM).strip(_BLANK)
        if text:
            return text.endswith(b"}") and _is_json(text)
    return False


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def slices(stream: IO[bytes]) -> list[Slice]:
    """A file of lines of JSON in slices of 8 MiB or a line; none where it is no such file."""
    if not _is_lines(stream):
        return []
    found = []
    start, line = 0, 1
    stream.seek(0)
    while chunk := stream.read(SLICE):
        rest = b"" if chunk.endswith(b"\n") else stream.readline()
        end = start + len(chunk) + len(rest)
        found.append(Slice(start, end, line))
        start, line = end, line + chunk.count(b"\n") + rest.count(b"\n")
    return found


def _lines(stream: IO[bytes], only: Slice) -> Iterator[Part]:
    stream.seek(only.start)
    at = only.start
    lines = iter(lambda: stream.readline(MAX_BYTES + 2), b"")
    for number, line in enumerate(lines, only.line):
        if at >= only.end:
            return
        at += len(line)
        if len(line) > MAX_BYTES:
            error = _too_large()
            error.line = number
            raise error
        if line.removeprefix(_BOM).strip(_BLANK):
            yield Part(line, number)


def _elements(stream: IO[bytes]) -> Iterator[Part]:
    """The elements of an array of JSON."""
    decoder = json.JSONDecoder()
    chunks = codecs.iterdecode(iter(lambda: stream.read(_CHUNK), b""), "utf-8-sig")
    text, at = "[", 1
    try:
        text = next(chunks).lstrip(_SPACE)
        while True:
            while text[at : at + 1] in _BETWEEN:
                at += 1
            if text[at : at + 1] == "]":
                return
            try:
                _, end = decoder.raw_decode(text, at)
            except json.JSONDecodeError as error:
                more = next(chunks, "")
                if not more:
                    message = f"not JSON: {error.msg}"
                    raise ReadError(message) from None
                text, at = text[at:] + more, 0
                if len(text) > MAX_BYTES + _CHUNK:
                    raise _too_large() from None
            else:
                yield Part(text[at:end].encode())
                at = end
    except UnicodeDecodeError:
        message = "not UTF-8"
        raise ReadError(message) from None


def _items(stream: IO[bytes], root: str) -> Iterator[Part]:
    """The items of a message, each as a document of its own."""
    before, after = (text.encode() for text in _AROUND[root])
    events = etree.iterparse(
        stream,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    depth, inside = 0, 0  # inside: the depth of the item that is open
    try:
        for event, element in events:
            name = etree.QName(element).localname
            if event == "start":
                depth += 1
                if depth > MAX_DEPTH:
                    message = f"elements nested more than {MAX_DEPTH} levels deep"
                    raise LimitError(message, limit="depth", line=element.sourceline)
                if name in _ITEMS and not inside:
                    inside = depth
            else:
                if depth == inside:
                    inside, item = 0, etree.tostring(element, with_tail=False)
                    yield Part(DECLARATION.encode() + before + item + after)
                if not inside:
                    element.clear()
                    while element.getprevious() is not None:
                        del element.getparent()[0]
                depth -= 1
    except etree.XMLSyntaxError as error:
        message = f"not well-formed XML: {error.msg.partition(', line ')[0]}"
        raise ReadError(message, line=error.lineno) from None
