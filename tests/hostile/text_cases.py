"""Hostile wire copy: odd characters, line ends and lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hostile.cases import Accepted, Case, OverLimit, Refused, given
from tests.hostile.stories import FIRST, HEADLINE, SECOND, WIDE

if TYPE_CHECKING:
    from collections.abc import Iterator

_COPY = f"{HEADLINE}\n\n\n{FIRST}\n\n{SECOND}\n"
_DROPPED = "control characters that no format can carry were dropped"


def cases() -> Iterator[Case]:
    """All cases of the one format that is text."""
    for kind, end in {"crlf": "\r\n", "cr": "\r"}.items():
        yield given(f"ends-{kind}", "text", _COPY.replace("\n", end), Accepted())
    mixed = _COPY.replace("\n\n\n", "\r\n\n\r").replace("\n\nD", "\r\rD")
    yield given("ends-mixed", "text", mixed, Accepted())
    tabbed = _COPY.replace(HEADLINE, HEADLINE.replace(" ", "\t"))
    yield given("tab-in-headline", "text", tabbed, Accepted())
    lines = b"\xef\xbb\xbf" * 2 + _COPY.replace(" in", "\nin").encode()
    yield given("marked-twice", "text", lines, Accepted())
    for encoding in ("utf-8-sig", "utf-16", "utf-32"):
        yield given(f"encoding-{encoding}", "text", _COPY.encode(encoding), Accepted())
    windows = Accepted(note="read as Windows-1252")
    yield given("encoding-windows", "text", _COPY.encode("windows-1252"), windows)
    yield given("encoding-none", "text", b"a\x81b", Refused("is no windows-1252"))
    for kind, words in {
        "bidi": "a\u202eb\u202cc",
        "isolates": "\u2066a\u2067b\u2069\u2069",
        "unbalanced": "a\u202e\u202e\u202e",
        "zero-width": "a\u200bb\u200cc\u200dd\u2060e\ufefff",
        "soft-hyphen": "Damm\u00adbruch",
        "combining": "Z" + "\u0301" * 1000,
        "homoglyph": "раypal",
        "no-break": "a\xa0b\u202fc",
        "separators": "a\u2028b\u2029c\x85d",
        "tags": "a\U000e0041\U000e007fb",
        "variation": "☃\ufe0f",
        "private": "\ue000\U0010fffd",
        "scripts": WIDE,
        "open-quotes": "“" * 1000,
        "markup": "<p onclick='x()'>a</p> &amp; ]]>",
    }.items():
        copy = _COPY.replace(FIRST, f"Heute: {words} am Ende.")
        yield given(f"words-{kind}", "text", copy, Accepted(first=f"Heute: {words} am Ende."))
    for code in (*range(9), *range(14, 27), *range(28, 32), 0xFFFE, 0xFFFF):
        copy = _COPY.replace("stieg", f"sti{chr(code)}eg")
        yield given(f"control-{code:x}", "text", copy, Accepted(note=_DROPPED))
    for kind, blank in {"blanks": " \t ", "line-ends": "\r\n\n\r", "nothing": ""}.items():
        yield given(f"only-{kind}", "text", blank, Accepted("", "", ""))
    line = "wort " * 400_000
    long = f"{HEADLINE}\n\n\n{line.strip()}\n\n{SECOND}\n"
    yield Case("line-of-2-mb", "text", long.encode, Accepted(first=line.strip()))
    yield Case("bytes", "text", lambda: b"a" * (1 << 24) + b"a", OverLimit("bytes"))
