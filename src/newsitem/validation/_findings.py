"""What a check found: one value for each finding, and its code."""

from __future__ import annotations

from typing import Literal

import attrs

MOST = 1000  # findings of one check

UNREADABLE = "NI101"  # not what its format says it is: not well-formed, a wrong byte
UNKNOWN = "NI102"  # of no known format
OVER_LIMIT = "NI103"
INVALID = "NI201"  # against the official schema
LATER = "NI202"  # against the schema of the version claimed, but allowed in a later one
UNCHECKED = "NI203"  # no schema was there to check it
CUT = "NI204"  # more findings than are given
FORM = "NI205"  # a URI or date not of the form that the schema names but does not enforce


@attrs.frozen(weakref_slot=False)
class Explained:
    """A kind of finding: its code, its name, how severe it is, and what it means."""

    code: str
    name: str
    severity: Literal["error", "warning"]
    text: str


OF_DOCUMENTS = (
    Explained(
        UNREADABLE,
        "unreadable",
        "error",
        "The document is not what it says it is.\n\n"
        "It is not well-formed, or has a wrong byte, or a value of the wrong kind. Nothing else\n"
        "of it is checked.",
    ),
    Explained(
        UNKNOWN,
        "unknown-format",
        "error",
        "The document is of no format that is read.\n\n``newsitem formats`` lists them.",
    ),
    Explained(
        OVER_LIMIT,
        "over-limit",
        "error",
        "The document goes over a limit of size, depth or number.\n\n"
        "The limits are for hostile content, and far from what news needs.",
    ),
    Explained(INVALID, "invalid", "error", "The official schema forbids it."),
    Explained(
        LATER,
        "of-later-version",
        "warning",
        "The schema of the version that is claimed forbids it, that of a later one does not.\n\n"
        "Versions are compatible upward; the claim is out of date.",
    ),
    Explained(
        UNCHECKED,
        "unchecked",
        "warning",
        "No schema was there to check the document, or none that could.",
    ),
    Explained(
        CUT,
        "more-findings",
        "warning",
        "There are more findings than the 1,000 that are given.",
    ),
    Explained(
        FORM,
        "form",
        "warning",
        "A URI or a date is not of the form that the schema names.\n\n"
        "IPTC's own tests do not enforce it.",
    ),
)


@attrs.frozen(weakref_slot=False)
class Finding:
    """Something that is wrong in a document, or may be, and where.

    ``code`` names the kind of finding and stays the same from version to version. ``path``
    is the place in the document, such as ``/newsItem/contentMeta/subject[2]``, and empty
    where it is not known. ``line`` and ``column`` count from 1.
    """

    code: str
    severity: Literal["error", "warning"]
    message: str
    path: str = ""
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        numbers = (("line", self.line), ("column", self.column))
        known = [f"{name} {number}" for name, number in numbers if number is not None]
        place = ", ".join([self.path, *known] if self.path else known)
        return f"{place}: {self.code} {self.message}" if place else f"{self.code} {self.message}"
