"""A document against one XML Schema or DTD: offline, and within bounds of time and memory.

The document comes from the library's own parser. A schema is compiled once; what it imports
is taken by its base name from its own folder, or refused. libxml2 cannot stop at a number of
mistakes, and tells the place of each in time that grows with its siblings; so a large
document is read as a stream, which can stop. Where that has many they have lines, no paths.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from contextlib import suppress
from functools import cache, lru_cache
from itertools import islice
from pathlib import PurePosixPath
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urlsplit

import attrs
from lxml import etree
from lxml.etree import QName

from newsitem.errors import NewsItemError, ReadError
from newsitem.formats._xml import in_namespace, new_parser, parse, tag
from newsitem.formats._xml_encoding import as_utf8
from newsitem.text import collapse
from newsitem.validation._findings import INVALID, MOST, UNCHECKED, Finding

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    _Children = dict[str, list[tuple[etree._Element, str]]]  # noqa: SLF001  # lxml names it so

SUFFIXES = (".xsd", ".dtd")

_LARGE = 5_000  # elements
_LARGE_TEXT = 256 * 1024  # bytes
_FEW = 100  # mistakes of a large document whose paths can be told
_PIECE = 64 * 1024  # bytes that are parsed before the mistakes are counted
_LARGE_BY_DTD = 10_000  # elements; a DTD judges no stream
_LONGEST = 500  # characters of a message, which may quote the document
_LAST_LINE = 65_535  # libxml2 counts no further
_EXTERNAL = re.compile(rb"""<!ENTITY\s+(?:%\s+)?[^\s"']+\s+(?:SYSTEM|PUBLIC)\s""")
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_TIME = rb"""-?(?:\d{4,9}(?:-\d\d){0,2}(?:T[\d:.]{1,30})?|P[\dYMDTHS.]{1,40}|[\d:.]{8,30})
    (?:Z|[+-]\d\d:\d\d)?"""
_IN_ELEMENT = re.compile(rb"""(?<=[\w"'\s])>(\s*)(%b)(\s*)</([^<>]*)>""" % _TIME, re.VERBOSE)
_IN_ATTRIBUTE = re.compile(rb"""=(["'])(\s*)(%b)(\s*)\1""" % _TIME, re.VERBOSE)
_LOCK = Lock()  # a compiled schema keeps the mistakes of its last document


def violations(document: Document, schema: Path, others: Collection[Path]) -> list[Finding]:
    """What a schema forbids in a document, one more than are given where there are more.

    ``others`` are schemas beside it that have no part in this. The rest of its folder is at
    hand for what the document holds in other namespaces.
    """
    if schema.suffix.lower() == ".dtd":
        return _by_dtd(document, schema)
    target = _target(schema)
    if document.adopt and target and not document.root.tag.startswith("{"):
        document = Document.of(in_namespace(document.text, target), adopt=False)
    foreign = _namespaces(document.root) - {target, ""}
    beside = _beside(schema, foreign, others) if foreign else ()
    compiled = _compiled_xsd(schema, beside)
    if document.size > _LARGE or len(document.text) > _LARGE_TEXT:
        streamed = list(islice(_streamed(document.text, compiled), MOST + 1))
        if len(streamed) > _FEW:
            return [_finding(entry, target, line=line) for entry, line in streamed]
    with _LOCK:
        compiled.validate(document.root)
        entries = list(islice(compiled.error_log.filter_from_errors(), MOST + 1))
    return _placed(entries, document, target)


def _by_dtd(document: Document, schema: Path) -> list[Finding]:
    if document.size > _LARGE_BY_DTD:
        message = f"not checked: more than {_LARGE_BY_DTD:,} elements are too many for a DTD"
        return [Finding(UNCHECKED, "warning", message)]
    compiled = _compiled_dtd(schema)
    with _LOCK:
        compiled.validate(document.root)
        entries = list(islice(compiled.error_log.filter_from_errors(), MOST + 1))
    return _placed(entries, document, "")


def _streamed(text: bytes, schema: etree.XMLSchema) -> Iterator[tuple[etree._LogEntry, int]]:
    """The mistakes of a document, each with the line in which it shows."""
    parser = new_parser(schema=schema)
    seen = number = 0
    with suppress(etree.XMLSyntaxError):  # it says what the log says
        for number, piece in _pieces(text):
            parser.feed(piece)
            log = parser.feed_error_log
            if len(log) > seen:
                yield from ((entry, number) for entry in log[seen:] if _is_of_schema(entry))
                seen = len(log)
        parser.close()
    log = parser.feed_error_log
    yield from ((entry, number) for entry in log[seen:] if _is_of_schema(entry))


def _pieces(text: bytes) -> Iterator[tuple[int, bytes]]:
    """The lines of a document with their numbers, long ones in pieces."""
    for number, line in enumerate(io.BytesIO(text), 1):
        for start in range(0, len(line), _PIECE):
            yield number, line[start : start + _PIECE]


def _is_of_schema(entry: etree._LogEntry) -> bool:
    return bool(entry.domain == etree.ErrorDomains.SCHEMASV)


def _finding(
    entry: etree._LogEntry, namespace: str, *, path: str = "", line: int | None = None
) -> Finding:
    message = collapse(entry.message.replace(f"{{{namespace}}}", "")).removesuffix(".")
    if len(message) > _LONGEST:
        message = f"{message[:_LONGEST]}…"
    return Finding(INVALID, "error", message, path, line)


def _placed(entries: Iterable[etree._LogEntry], document: Document, target: str) -> list[Finding]:
    """Mistakes as findings; the children of an element are gone through once for them all."""
    children = cache(_children)
    return [
        _finding(
            entry,
            target,
            path=_path(document.root, entry.path or "", children),
            line=entry.line if 0 < entry.line < _LAST_LINE else None,
        )
        for entry in entries
    ]


def _path(
    root: etree._Element, where: str, children: Callable[[etree._Element], _Children]
) -> str:
    """A path by local names for one of libxml2's, which has ``*`` in a default namespace."""
    steps, element = [QName(root).localname], root
    for step in where.split("/")[2:]:
        name, _, number = step.rstrip("]").partition("[")
        found = children(element).get(name, [])[int(number or 1) - 1 :]
        if not found:  # an attribute, or text
            break
        element, shown = found[0]
        steps.append(shown)
    return "/" + "/".join(steps) if where else ""


def _children(element: etree._Element) -> _Children:
    """The children of an element by their names as written and by ``*``, with their steps."""
    total = Counter(child.tag for child in element)
    seen: Counter[str] = Counter()
    found: _Children = {"*": []}
    for child in element:
        seen[child.tag] += 1
        place = f"[{seen[child.tag]}]" if total[child.tag] > 1 else ""
        pair = child, QName(child).localname + place
        found["*"].append(pair)
        found.setdefault(_written_name(child), []).append(pair)
    return found


def _written_name(element: etree._Element) -> str:
    local: str = QName(element).localname
    return f"{element.prefix}:{local}" if element.prefix else local


def _unpadded(text: bytes) -> bytes:
    """A document with no white space around dates, times and durations, its lines kept.

    XML Schema collapses it, libxml2 does not, and calls the value wrong.
    """
    text = _IN_ELEMENT.sub(rb">\2</\4\1\3>", text)
    return _IN_ATTRIBUTE.sub(rb"=\1\3\1\2\4", text)


def _namespaces(root: etree._Element) -> set[str]:
    return {QName(element).namespace or "" for element in root.iter()}


def _beside(schema: Path, namespaces: set[str], others: Collection[Path]) -> tuple[Path, ...]:
    """The schemas in the same folder of what a document holds in other namespaces."""
    found = {
        _target(path): path
        for path in sorted(schema.parent.glob("*.xsd"))
        if path != schema and path not in others
    }
    return tuple(path for target, path in found.items() if target in namespaces)


@lru_cache(maxsize=64)
def _target(schema: Path) -> str:
    """The namespace that a schema is for."""
    try:
        return str(parse(schema.read_bytes()).get("targetNamespace", ""))
    except NewsItemError as error:
        raise ReadError(error.message, where=str(schema), line=error.line) from None


@lru_cache(maxsize=64)
def _compiled_xsd(schema: Path, beside: tuple[Path, ...]) -> etree.XMLSchema:
    imports = [
        tag("import", [("namespace", _target(path)), ("schemaLocation", quote(path.name))])
        for path in (schema, *beside)
    ]
    source = tag(
        "schema",
        [("xmlns", "http://www.w3.org/2001/XMLSchema"), ("targetNamespace", "urn:newsitem:all")],
        "".join(imports),
    )
    folder = _Folder(schema.parent)
    parser = new_parser()
    parser.resolvers.add(folder)
    reason = ""
    try:
        compiled = etree.XMLSchema(etree.fromstring(source, parser))
    except etree.XMLSchemaParseError as error:
        reason = f"this is no XML Schema: {error}"
    if folder.missing:
        reason = f"it imports {folder.missing[0]}, which is not in its folder"
    if reason:
        raise ReadError(reason, where=str(schema))
    return compiled


@lru_cache(maxsize=16)
def _compiled_dtd(schema: Path) -> etree.DTD:
    source = schema.read_bytes()
    if _EXTERNAL.search(_COMMENT.sub(b"", source)):
        message = "it has external entities, which are not read"
        raise ReadError(message, where=str(schema))
    try:
        return etree.DTD(io.BytesIO(source))
    except etree.DTDParseError as error:
        message = f"this is no DTD: {error}"
        raise ReadError(message, where=str(schema)) from None


@attrs.frozen(weakref_slot=False)
class Document:
    """A document in UTF-8, its root element, and the number of its elements.

    With ``adopt`` it takes the namespace of a schema where it has none.
    """

    text: bytes
    root: etree._Element
    size: int
    adopt: bool

    @classmethod
    def of(cls, data: bytes, *, adopt: bool) -> Document:
        """A well-formed document."""
        text = _unpadded(as_utf8(data))
        root = parse(text)
        return cls(text, root, sum(1 for _ in root.iter()), adopt)


class _Folder(etree.Resolver):  # type: ignore[misc]  # lxml has no types
    """What schemas import, from one folder by base name; what is not there is ``missing``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.missing: list[str] = []

    def resolve(self, url: str, _public_id: str, context: object) -> object:
        """The content of a file; never None, which would send lxml to look for it."""
        path = self.folder / PurePosixPath(unquote(urlsplit(url).path)).name
        try:
            return self.resolve_string(path.read_bytes(), context, base_url=url)
        except OSError:
            self.missing.append(url)
            return self.resolve_empty(context)
