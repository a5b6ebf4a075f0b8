"""The official schemas: the names under which IPTC publishes them, and which one judges.

NewsML-G2 (https://iptc.org/std/NewsML-G2/) and NITF (https://iptc.org/std/NITF/) have an XML
Schema for each version, NewsML 1 (https://iptc.org/std/NewsML/) a DTD, and ninjs
(https://iptc.org/std/ninjs/) a JSON Schema for each version. Of NewsML-G2 the schema of all
items at conformance level "power" is taken, which allows level "core" too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from newsitem.errors import FormatError, ReadError
from newsitem.formats import HEAD
from newsitem.formats._xml import root_name
from newsitem.formats.ninjs._document import document, items
from newsitem.formats.ninjs._members import Members
from newsitem.formats.ninjs._versions import of_shape, take_claim
from newsitem.validation import _json_schema
from newsitem.validation._findings import INVALID, LATER, MOST, UNCHECKED, Finding
from newsitem.validation._schemas import SUFFIXES, Document, violations

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from lxml import etree

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._document import Steps

_NINJS = "ninjs"
_VERSION = re.compile(r"(?<!\d)(\d{1,3})\.(\d{1,3})(?!\d)")


class _Version(NamedTuple):
    major: int
    minor: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


@attrs.frozen(weakref_slot=False)
class _Standard:
    """A standard with official schemas: their folder, their names, and the claims of documents.

    A claim is the value of the ``claim`` attribute on the root, or on an item of a message.
    ``stamps`` are attributes of the root whose values a schema fixes as those of its version.
    """

    title: str
    folder: str
    file: re.Pattern[str]
    claim: str = ""
    root: str = ""
    stamps: tuple[str, ...] = ()


_STANDARDS = {
    "newsml-g2": _Standard(
        "NewsML-G2",
        "newsml-g2",
        re.compile(r"NewsML-G2_(\d+)\.(\d+)-spec-All-Power\.xsd"),
        "standardversion",
    ),
    "nitf": _Standard(
        "NITF",
        "nitf",
        re.compile(r"nitf-(\d+)-(\d+)\.xsd"),
        "version",
        "nitf",
        ("version", "change.date", "change.time"),
    ),
    "newsml-1": _Standard(
        "NewsML 1", "newsml1", re.compile(r"NewsML[v_](\d+)\.(\d+)\.dtd"), "Version", "NewsML"
    ),
    _NINJS: _Standard("ninjs", "ninjs", re.compile(r"ninjs-schema_(\d+)\.(\d+)\.json")),
}


def of_root(name: str) -> str:
    """The name of the format whose root element is called that, or ``""``."""
    return next((key for key, one in _STANDARDS.items() if name and one.root == name), "")


def check_official(data: bytes, name: str, schemas: Path, asked: str | None) -> list[Finding]:
    """What the schema at ``schemas``, or the right one there, forbids in a document."""
    if schemas.is_file():
        return _check_by_file(data, name, schemas)
    if not schemas.is_dir():
        message = "there is no such file or folder of schemas"
        raise ReadError(message, where=str(schemas))
    standard = _STANDARDS.get(name)
    if standard is None:
        return []
    present = _present(standard, schemas)
    if not present:
        message = f"not checked: no schema of {standard.title} is in the folder"
        return [Finding(UNCHECKED, "warning", message)]
    if name == _NINJS:
        return _check_items(data, present, asked)
    document = Document.of(data, adopt=name == "nitf")
    wanted = _claimed(standard, document.root) if asked is None else _version(asked)

    def found_by(version: _Version) -> list[Finding]:
        found = violations(document, present[version], present.values())
        return found if version == wanted else _unstamped(found, standard, document)

    judges = _from(wanted, present)
    return _judged(found_by, wanted, judges if asked is None else judges[:1])


def _check_items(data: bytes, present: dict[_Version, Path], asked: str | None) -> list[Finding]:
    """The findings on each item of ninjs, by the version that it claims or is shaped like."""
    found: list[Finding] = []
    for item, steps in items(document(data)):
        claim = asked or take_claim(Members(item))
        wanted = _version(claim or of_shape(Members(item)))
        judges = _from(wanted, present)

        def found_by(version: _Version, item: Json = item, steps: Steps = steps) -> list[Finding]:
            return _json_schema.violations(item, steps, present[version])

        found += _judged(found_by, wanted if claim else None, judges[:1] if asked else judges)
        if len(found) > MOST:
            break
    return found


def _check_by_file(data: bytes, name: str, schema: Path) -> list[Finding]:
    suffix = schema.suffix.lower()
    if suffix not in (*SUFFIXES, _json_schema.SUFFIX):
        message = f"a schema is a file named {', '.join(SUFFIXES)} or {_json_schema.SUFFIX}"
        raise FormatError(message, where=str(schema))
    is_xml, wants_xml = bool(root_name(data[:HEAD])), suffix != _json_schema.SUFFIX
    if is_xml != wants_xml or not (is_xml or name == _NINJS):
        kind = "XML" if wants_xml else "ninjs"
        message = f"not checked: {schema.name} is a schema of {kind}, and this is {name}"
        return [Finding(UNCHECKED, "warning", message)]
    if not is_xml:
        found = (
            _json_schema.violations(item, steps, schema) for item, steps in items(document(data))
        )
        return [one for findings in found for one in findings]
    return violations(Document.of(data, adopt=name == "nitf"), schema, ())


def _judged(
    found_by: Callable[[_Version], list[Finding]],
    wanted: _Version | None,
    judges: list[_Version],
) -> list[Finding]:
    """The findings by the first of the judges, mistakes as warnings where a later one has none."""
    first, *later = judges
    found = found_by(first)
    if not _has_mistake(found):
        return found
    other = next((one for one in later if not _has_mistake(found_by(one))), None)
    if first == wanted and not other:
        return found
    by = f"by the schema of {first}" + (f"; that of {other} allows it" if other else "")
    return [
        _qualified(one, by, is_later=other is not None) if one.code == INVALID else one
        for one in found
    ]


def _qualified(finding: Finding, by: str, *, is_later: bool) -> Finding:
    finding = attrs.evolve(finding, message=f"{finding.message} ({by})")
    return attrs.evolve(finding, code=LATER, severity="warning") if is_later else finding


def _has_mistake(found: list[Finding]) -> bool:
    return any(one.code == INVALID for one in found)


def _unstamped(found: list[Finding], standard: _Standard, document: Document) -> list[Finding]:
    """The findings, without those that say that a document is not of the schema's version."""
    name = document.root.tag.rpartition("}")[2]
    known = tuple(f"Element '{name}', attribute '{stamp}': " for stamp in standard.stamps)
    return [one for one in found if not one.message.startswith(known)]


def _present(standard: _Standard, schemas: Path) -> dict[_Version, Path]:
    inner = schemas / standard.folder
    folder = inner if inner.is_dir() else schemas
    named = ((standard.file.fullmatch(path.name), path) for path in folder.iterdir())
    return {_Version(int(found[1]), int(found[2])): path for found, path in named if found}


def _claimed(standard: _Standard, root: etree._Element) -> _Version | None:
    """The newest version that a document claims, in a message for one of its items."""
    claims = (one.get(standard.claim) for one in (root, *root.iterfind("{*}itemSet/{*}*")))
    found = [match for claim in claims if claim and (match := _VERSION.search(claim))]
    return max((_Version(int(one[1]), int(one[2])) for one in found), default=None)


def _version(asked: str) -> _Version:
    found = _VERSION.fullmatch(asked)
    if not found:
        message = f"{asked!r} is no version such as '2.35'"
        raise FormatError(message)
    return _Version(int(found[1]), int(found[2]))


def _from(wanted: _Version | None, present: dict[_Version, Path]) -> list[_Version]:
    """The version wanted, or the next that is there, and all later ones; else the newest.

    A claim of a major number that is not there, such as that of a draft, tells nothing.
    """
    same = sorted(one for one in present if wanted and one.major == wanted.major)
    return [one for one in same if wanted and one >= wanted] or [max(same or present)]
