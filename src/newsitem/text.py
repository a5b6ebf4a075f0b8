"""What text is: which characters stand in it, where a line ends, what white space is.

White space is space, tab, line feed and carriage return, as in XML. A no-break space
and the Unicode line separators are characters like any other; :meth:`str.split` and
:meth:`str.strip` take them for white space and so are not used on news text.
"""

from __future__ import annotations

import re

SPACE = " \t\n\r"

# XML 1.0, production 2 (Char), less the carriage return, which no XML parser keeps.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_RUN = re.compile(f"[{SPACE}]+")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*+\n)++")


def forbidden(text: str) -> int:
    """Index of the first character that no format could carry, or -1.

    Those are the C0 controls other than tab and line feed, lone surrogates, U+FFFE and
    U+FFFF.
    """
    found = _FORBIDDEN.search(text)
    return found.start() if found else -1


def clean(text: str) -> str:
    """``text`` with line feeds as its only line ends and without forbidden characters.

    A form feed or vertical tab ends a line too, as it does on paper.
    """
    if text.isprintable():  # so are most, and this is the fastest way to know
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if forbidden(text) < 0:
        return text
    return _FORBIDDEN.sub("", text.replace("\f", "\n").replace("\v", "\n"))


def collapse(text: str) -> str:
    """``text`` on one line: each run of white space is one space, none at the ends."""
    return one_spaced(text).strip(" ")


def one_spaced(text: str) -> str:
    """``text`` on one line: each run of white space is one space, those at the ends too."""
    if "  " in text or not text.isprintable():  # else it has no other white space
        return _RUN.sub(" ", text)
    return text


def paragraphs(text: str) -> list[str]:
    """The parts of ``text`` between blank lines, stripped, the blank ones left out."""
    return [part for raw in _BLANK_LINES.split(text) if (part := raw.strip(SPACE))]


def words(text: str) -> list[str]:
    """The parts of ``text`` between white space."""
    return [word for word in _RUN.split(text) if word]


def on_one_line(text: str) -> str:
    """``text`` clean, without line breaks, tabs and blanks at its ends; those within stay."""
    text = clean(text).strip(SPACE)
    return collapse(text) if "\n" in text or "\t" in text else text
