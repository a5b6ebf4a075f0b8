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
