"""Line and column of what a path in a document leads to: a second pass over its source.

XML is gone through with expat, JSON with a scanner of its own. It is done only when there
is something to report. Offsets are of bytes in UTF-8; columns count characters, from 1.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple
from xml.parsers import expat

import attrs

from newsitem.errors import NewsItemError, ReadError
from newsitem.formats._encoding import UTF_8, encoding_mark
from newsitem.formats._format import MAX_DEPTH
from newsitem.formats._json import decode, offset_in
from newsitem.formats._xml_encoding import as_utf8
from newsitem.validation._findings import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsitem.validation._findings import Finding

_STEP = re.compile(r"/([^/\[\]]+)(?:\[(\d{1,9})\])?")
_ATTRIBUTE = re.compile(rb"""[ \t\r\n]+([^\s=/>"']+)[ \t\r\n]*=[ \t\r\n]*(?:"[^"]*"|'[^']*')""")
_NAMED = re.compile(r"Element '[^']{1,500}', attribute '(?:\{[^'}]{0,500}\})?([^']{1,500})'")
_TAG_NAME = re.compile(rb"<[^\s/>]+")
_TOKEN = re.compile(rb'[ \t\r\n]*("(?:[^"\\]|\\.)*+"?|[\[\]{},:]|[^\s\[\]{},:"]+)', re.DOTALL)
_MEMBER = re.compile(r"\$|\.?([^.\[\]]+)|\[(\d{1,9})\]")
_DEEP = "?"  # the path of what is nested too deep to be read
_OWNER = re.compile(r"\A[A-Z]\w{0,50}\.")  # a class of the model, before its field
ROOT = "/"  # the root element, or all of the JSON


class Position(NamedTuple):
    """Where something stands, both from 1."""

    line: int
    column: int


@attrs.frozen(weakref_slot=False)
class Source:
    """A document in UTF-8, with the lines and columns of the bytes that it was made from."""

    data: bytes
    kind: str  # "xml", "json" or "text"

    @classmethod
    def of(cls, data: bytes) -> Source:
        """From the bytes of a document; what is no text in them is replaced."""
        text = _in_utf8(data)
        start = text[:1000].lstrip(b" \t\r\n")[:1]
        return cls(text, {b"<": "xml", b"{": "json", b"[": "json"}.get(start, "text"))

    def positions(self, offsets: Iterable[int]) -> dict[int, Position]:
        """The line and column of each offset."""
        found = {}
        line = column = 1
        done = 0
        for offset in sorted(set(offsets)):
            piece = self.data[done:offset]
            if b"\n" in piece:
                line, column = line + piece.count(b"\n"), 1
                piece = piece[piece.rfind(b"\n") + 1 :]
            column += len(piece.decode("utf-8", "replace"))
            found[offset] = Position(line, column)
            done = offset
        return found

    def offsets(self, paths: Collection[str]) -> dict[str, int]:
        """Where those paths lead that lead somewhere; :data:`ROOT` leads to the root."""
        if self.kind == "json":
            return _in_json(self.data, paths)
        return _in_xml(self.data, paths) if self.kind == "xml" else {}


def placed(findings: Collection[Finding], data: bytes) -> list[Finding]:
    """The findings of a document with the line and column of their paths, where one is found."""
    if not findings:
        return []
    source = Source.of(data)
    paths = {one: _path(one) for one in findings}
    wanted = {path for path in paths.values() if path}
    known = source.offsets(wanted) if wanted else {}
    offsets = {one: known[path] for one, path in paths.items() if path in known}
    offsets |= {one: at for one in findings if (at := _fault(one, source)) is not None}
    positions = source.positions(offsets.values())
    return [_moved(one, positions.get(offsets.get(one, -1))) for one in findings]


def _moved(finding: Finding, position: Position | None) -> Finding:
    if position is None:
        return finding
    return attrs.evolve(finding, line=position.line, column=position.column)


def _path(finding: Finding) -> str:
    """The path of a finding, that of an attribute if the message names one."""
    named = _NAMED.match(finding.message)
    return f"{finding.path}/@{named[1]}" if named and finding.path else finding.path


def _fault(finding: Finding, source: Source) -> int | None:
    """Where it is that a document cannot be read any further, if that is in the line found."""
    if finding.code != UNREADABLE or finding.line is None:
        return None
    at: int | None = None
    if source.kind == "xml":
        parser = _new_expat()
        try:
            parser.Parse(source.data, True)
        except expat.ExpatError:
            at = parser.ErrorByteIndex
    elif source.kind == "json":
        at = offset_in(finding.message)
    if at is None or source.data.count(b"\n", 0, at) + 1 != finding.line:
        return None
    return at


def _in_utf8(data: bytes) -> bytes:
    if b"<" in data[:1000]:
        try:
            return as_utf8(data).removeprefix(UTF_8)
        except ReadError:  # not XML, or not to be read
            pass
    mark, encoding = encoding_mark(data) or (b"", "utf-8")
    data = data[len(mark) :].removeprefix(UTF_8)
    try:
        return data.decode(encoding).encode()
    except UnicodeDecodeError:
        return data.decode("windows-1252", "replace").encode()


# -- XML


def _in_xml(data: bytes, paths: Collection[str]) -> dict[str, int]:
    wanted = {path: _steps(path.partition("/@")[0]) for path in paths}
    elements = _elements(data, {*wanted.values()})
    found = {}
    for path, steps in wanted.items():
        if steps in elements:
            at, name = elements[steps], path.partition("/@")[2]
            found[path] = _attribute(data, at, name) if name else at
    return found


def _steps(path: str) -> str:
    """A path of local names with the number of each step."""
    return "".join(f"/{name}[{number or 1}]" for name, number in _STEP.findall(path)) or ROOT


def _elements(data: bytes, wanted: Collection[str]) -> dict[str, int]:
    """Where the start tags of elements stand, by their paths; as far as expat comes."""
    parser = _new_expat()
    found: dict[str, int] = {}
    around: list[tuple[str, dict[str, int]]] = [("", {})]  # paths, and the children so far

    def start(name: str, _: dict[str, str]) -> None:
        path, seen = around[-1]
        seen[name] = number = seen.get(name, 0) + 1
        path = f"{path}/{name.rpartition('}')[2]}[{number}]" if len(around) <= MAX_DEPTH else _DEEP
        if path in wanted:
            found.setdefault(path, parser.CurrentByteIndex)
        if len(around) == 1:
            found[ROOT] = parser.CurrentByteIndex
        around.append((path, {}))

    def end(_: str) -> None:
        around.pop()

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    with suppress(expat.ExpatError):  # an HTML page: what stands before is found
        parser.Parse(data, True)
    return found


def _new_expat() -> expat.XMLParserType:
    """A parser that stops at an entity with a text of its own, and fetches no other."""

    def stop(_: str, __: bool, text: str | None, *___: object) -> None:  # noqa: FBT001  # as expat has it
        if text is not None:
            message = "an entity"
            raise expat.ExpatError(message)

    parser = expat.ParserCreate("utf-8", "}")
    parser.EntityDeclHandler = stop
    return parser


def _attribute(data: bytes, tag: int, name: str) -> int:
    """Where an attribute stands in a start tag; the tag itself where it has none of that name."""
    opening = _TAG_NAME.match(data, tag)
    at = opening.end() if opening else tag
    while found := _ATTRIBUTE.match(data, at):
        if found[1].decode("utf-8", "replace").rpartition(":")[2] == name.rpartition(":")[2]:
            return found.start(1)
        at = found.end()
    return tag


# -- JSON


def _in_json(data: bytes, paths: Collection[str]) -> dict[str, int]:
    wanted = {path: _members(path) for path in paths}
    values: dict[tuple[str, ...], int] = {}
    known = {*wanted.values(), ()}
    for members, at in _values(data):
        if members in known:
            values.setdefault(members, at)
            if len(values) == len(known):
                break
    return {path: values[members] for path, members in wanted.items() if members in values}


def _members(path: str) -> tuple[str, ...]:
    """The names and numbers of ``/a/0/b`` (RFC 6901), of ``a[0].b`` or ``a[0]: Class.b``."""
    if path.startswith("/"):
        steps = path[1:].split("/") if path != ROOT else []
        return tuple(one.replace("~1", "/").replace("~0", "~") for one in steps)
    outer, _, inner = path.rpartition(": ")
    path = f"{outer}.{_OWNER.sub('', inner, count=1)}".lstrip(".")
    steps = [name or number for name, number in _MEMBER.findall(path)]
    return tuple(filter(None, steps))


def _values(data: bytes) -> Iterator[tuple[tuple[str, ...], int]]:
    """Each value with its path; of several on lines of their own, the number comes first.

    The first of them is there without its number too.
    """
    around: list[tuple[tuple[str, ...], int]] = [((), 0)]  # paths; the number due, or -1
    name, is_name = "", False
    for token in _TOKEN.finditer(data):
        sign, at = token[1], token.start(1)
        if sign in b"]}":
            del around[max(1, len(around) - 1) :]
            is_name = False
        elif sign == b",":
            is_name = around[-1][1] < 0
        elif is_name and sign != b":":
            name, is_name = _string(sign), False
        elif sign != b":":
            path = _child(around, name)
            yield path, at
            if sign in b"[{":
                around.append((path, 0 if sign == b"[" else -1))
                is_name = sign == b"{"


def _child(around: list[tuple[tuple[str, ...], int]], name: str) -> tuple[str, ...]:
    """The path of the next value in the inmost array or object, which is counted there."""
    outer, number = around[-1]
    if number >= 0:
        around[-1] = (outer, number + 1)
    if len(around) > MAX_DEPTH:
        return (_DEEP,)
    if len(around) == 1 and number == 0:
        return ()
    return (*outer, name if number < 0 else str(number))


def _string(token: bytes) -> str:
    try:
        return str(decode(token))
    except NewsItemError:  # no JSON, but taken for some
        return ""
