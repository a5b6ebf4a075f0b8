"""Findings as a terminal shows them, and as other programs read them.

GitHub's workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-
github-actions. SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import quote

import newsitem as ni
from newsitem.cli._files import called
from newsitem.cli._layout import width
from newsitem.cli._streams import visible
from newsitem.validation._findings import OF_DOCUMENTS
from newsitem.validation._positions import Source
from newsitem.validation.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.cli._story import Ink
    from newsitem.validation._findings import Explained
    from newsitem.validation.rules._rule import Rule

KINDS: dict[str, Explained | Rule] = {one.code: one for one in (*OF_DOCUMENTS, *RULES)}

_BEFORE, _SHOWN = 40, 80  # characters of a line that are shown
_OF_COMMANDS: dict[str, str | int | None] = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_OF_PROPERTIES = _OF_COMMANDS | {":": "%3A", ",": "%2C"}


def summary(code: str) -> str:
    """What a code means, on one line."""
    return KINDS[code].text.partition("\n\n")[0].replace("\n", " ")


def place(path: str, finding: ni.Finding) -> str:
    """``story.xml:12:5``, as far as it is known."""
    numbers = (str(one) for one in (finding.line, finding.column) if one is not None)
    return ":".join((called(path), *numbers))


def in_text(path: str, data: bytes, findings: Iterable[ni.Finding], ink: Ink) -> Iterator[str]:
    """Each finding on lines of its own: the place, the line that is meant, and what helps."""
    lines: list[bytes] | None = None
    shown, line = 0, ""
    for one in findings:
        where = f"{ink.strong}{visible(place(path, one))}{ink.end}"
        yield f"{where}: {ink.quote}{one.code}{ink.end} {visible(one.message)}"
        if one.line is not None:
            lines = lines or Source.of(data).data.split(b"\n")
            if one.line != shown:
                shown, line = one.line, b"".join(lines[one.line - 1 : one.line]).decode()
            yield from _excerpt(one, line, ink)
        yield f"  {ink.note}= help: {summary(one.code)} (newsitem rule {one.code}){ink.end}"
        yield ""


def _excerpt(finding: ni.Finding, line: str, ink: Ink) -> Iterator[str]:
    """The line that is meant, cut to its part, and a caret under the place in it."""
    column = finding.column or 1
    start = max(0, column - 1 - _BEFORE)
    cut = "…" * (start > 0)
    before = cut + _plain(line[start : column - 1])
    rest = _plain(line[column - 1 : start + _SHOWN])
    number = str(finding.line)
    yield f"{ink.note}{number} |{ink.end} {before}{rest}".rstrip(" ")
    if finding.column is not None:
        yield f"{' ' * len(number)} {ink.note}|{ink.end} {' ' * width(before)}^"


def _plain(text: str) -> str:
    return visible(text.replace("\t", " ").rstrip("\r"))


def as_object(path: str, finding: ni.Finding) -> dict[str, object]:
    """A finding as JSON."""
    return {
        "file": called(path),
        "line": finding.line,
        "column": finding.column,
        "code": finding.code,
        "name": KINDS[finding.code].name,
        "severity": finding.severity,
        "path": finding.path,
        "message": finding.message,
    }


def in_json(value: object, indent: int | None = None) -> str:
    """JSON in ASCII, which a terminal does not obey."""
    return json.dumps(value, indent=indent)


def for_github(path: str, finding: ni.Finding) -> str:
    """A finding as a command that makes GitHub annotate a pull request."""
    properties = {
        "file": called(path),
        "line": finding.line,
        "col": finding.column,
        "title": f"{finding.code} {KINDS[finding.code].name}",
    }
    shown = ",".join(
        f"{name}={_escaped(str(value), _OF_PROPERTIES)}"
        for name, value in properties.items()
        if value is not None
    )
    message = _escaped(finding.message, _OF_COMMANDS)
    return visible(f"::{finding.severity} {shown}::{message}")


def _escaped(text: str, escapes: dict[str, str | int | None]) -> str:
    return text.translate(str.maketrans(escapes))


def in_sarif(found: Iterable[tuple[str, ni.Finding]]) -> dict[str, object]:
    """A log of one run."""
    codes = list(KINDS)
    driver = {
        "name": "newsitem",
        "version": ni.__version__,
        "rules": [
            {
                "id": one.code,
                "name": one.name,
                "shortDescription": {"text": summary(one.code)},
                "help": {"text": one.text},
                "defaultConfiguration": {"level": one.severity},
            }
            for one in KINDS.values()
        ],
    }
    results = [
        {
            "ruleId": one.code,
            "ruleIndex": codes.index(one.code),
            "level": one.severity,
            "message": {"text": one.message},
            "locations": [_location(path, one)],
        }
        for path, one in found
    ]
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }


def _location(path: str, finding: ni.Finding) -> dict[str, object]:
    name = quote(called(path).encode("utf-8", "surrogateescape"))
    physical: dict[str, object] = {"artifactLocation": {"uri": name}}
    if finding.line is not None:
        region = {"startLine": finding.line}
        if finding.column is not None:
            region["startColumn"] = finding.column
        physical["region"] = region
    logical = {"fullyQualifiedName": finding.path}
    return {"physicalLocation": physical} | (
        {"logicalLocations": [logical]} if finding.path else {}
    )
