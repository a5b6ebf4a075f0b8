"""The tables of the reference, made by the code that they speak of, in Markdown."""

from __future__ import annotations

from textwrap import dedent
from typing import TYPE_CHECKING

import attrs

import newsitem as ni
from docs.full_article import full_article
from newsitem import formats
from newsitem.batch._documents import MAX_ARCHIVES, MAX_MEMBERS
from newsitem.formats._format import MAX_BYTES, MAX_DEPTH
from newsitem.formats._xml import MAX_ATTRIBUTES, MAX_ELEMENTS, MAX_TEXT
from newsitem.validation._findings import OF_DOCUMENTS
from newsitem.validation.rules import PROFILES, RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

LIMITS = {
    "bytes": (MAX_BYTES, "bytes of a document, before it is parsed"),
    "depth": (MAX_DEPTH, "elements of XML or HTML, arrays and objects of JSON, in one another"),
    "elements": (MAX_ELEMENTS, "elements of a document in XML, or of a text in HTML"),
    "attributes": (MAX_ATTRIBUTES, "attributes of an element"),
    "text": (MAX_TEXT, "characters of a text, a comment or an attribute in XML, or of HTML"),
    "members": (MAX_MEMBERS, "members of an archive"),
    "archives": (MAX_ARCHIVES, "archives in one another"),
}
_LONGEST = 60  # characters of a value that are shown


def titles() -> str:
    """A row for each format: how it is called, found and written."""
    rows = (
        (
            f"`{one.NAME}`",
            one.TITLE,
            ", ".join(one.VERSIONS),
            " ".join(f"`{suffix}`" for suffix in one.SUFFIXES),
            " ".join(f"`{media_type}`" for media_type in one.MEDIA_TYPES),
        )
        for one in map(formats.get, formats.names())
    )
    return _table(("name", "format", "versions written", "suffixes", "media types"), rows)


def carries() -> str:
    """A row for each field of an article, a column for each format: what ``CARRIES`` says."""
    names = formats.names()
    fields = [field.name for field in attrs.fields(ni.Article)]
    rows = (
        (f"`{field}`", *(_carried(formats.get(name).CARRIES, field) for name in names))
        for field in ("words", *fields)
    )
    return _table(("field", *(f"`{name}`" for name in names)), rows)


def lost(name: str) -> str:
    """A row for each change that a format makes to an article in which every field is set."""
    rows = (
        (f"`{change.path}`", _shown(change.before), _shown(change.after))
        for change in ni.lost(full_article(), name)
    )
    return _table(("path", "written", "read back"), rows)


def limits() -> str:
    """A row for each limit: the name that its error has, the most that is read, of what."""
    rows = ((f"`{name}`", f"{most:,}", what) for name, (most, what) in LIMITS.items())
    return _table(("limit", "the most", "of what"), rows)


def codes() -> str:
    """A row for each code of a finding: its name, how severe it is, the profiles it is in."""
    rows = (
        (
            f"[{one.code}](#{one.code.lower()}-{one.name})",
            f"`{one.name}`",
            one.severity,
            ", ".join(name for name, codes in PROFILES.items() if one.code in codes) or "–",
        )
        for one in (*OF_DOCUMENTS, *RULES)
    )
    return _table(("code", "name", "severity", "profiles"), rows)


def explained() -> str:
    """A section for each code of a finding, with its source and its examples."""
    sections = (
        f"## {one.code} {one.name}\n\n*{one.severity}*\n\n{_in_markdown(one.text)}"
        for one in (*OF_DOCUMENTS, *RULES)
    )
    return "\n\n".join(sections)


def _in_markdown(text: str) -> str:
    """A docstring, its literal blocks fenced."""
    parts = []
    for part in text.split("\n\n"):
        indented = part.startswith("    ")
        parts.append(f"```python\n{dedent(part)}\n```" if indented else part.replace("::", ":"))
    return "\n\n".join(parts)


def _carried(claim: frozenset[str], field: str) -> str:
    if field in claim:
        return "all"
    parts = (path.partition(".")[2] for path in claim if path.startswith(f"{field}."))
    return ", ".join(sorted(parts)) or "–"


def _shown(value: object) -> str:
    text = "nothing" if value in {None, "", ()} else repr(value)
    return f"`{text if len(text) <= _LONGEST else text[: _LONGEST - 1] + '…'}`".replace("|", "\\|")


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(head)
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
