"""JSON as pages have it: wrapped, with comments, trailing commas and raw control characters.

Each repair is named, so that the reader can say what it mended.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from newsitem.errors import ReadError
from newsitem.formats._json import decode, encode, repeated
from newsitem.text import SPACE

if TYPE_CHECKING:
    from newsitem.formats._format import Unread
    from newsitem.formats._json import Json

_WRAPPED = re.compile(
    r"[\s;]*(?:(?://|/\*)?[ \t]*(?:<!\[CDATA\[|<!--)[ \t]*(?:\*/|//(?=[ \t]*[\r\n]))?\s*)+"
)
_WRAP_END = re.compile(r"(?:(?://|/\*)?[ \t]*(?:\]\]>|-->)[ \t]*(?:\*/)?)\s*\Z")
_LONGEST_END = 200
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_PIECE = re.compile(
    r'"[^"\\]*(?:\\.[^"\\]*)*"?|\'[^\'\\]*(?:\\.[^\'\\]*)*\'?|//[^\r\n]*|/\*|[\x00-\x08\x0b\x0c\x0e-\x1f]',
    re.DOTALL,
)
_STRING_OR_COMMA = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|,(?=[ \t\r\n]*[\]}])', re.DOTALL)
_QUOTE = re.compile(r'(\\.)|"', re.DOTALL)
_RAW = re.compile(r"[\x00-\x1f]")
_NO_ESCAPE = re.compile(r'\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}|(.))', re.DOTALL)
_LONE = re.compile(
    r"((?:\\\\)+)|(\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2})|\\u[dD][89a-fA-F][0-9A-Fa-f]{2}"
)


def parsed(text: str) -> tuple[Json, list[str], list[Unread]]:
    """The value that ``text`` holds, what had to be mended in it, and the members hidden in it.

    Raises :exc:`~newsitem.ReadError` where it is JSON beyond mending.
    """
    notes: list[str] = []
    text = _unwrapped(text, notes)
    text = _without_entities(text, notes)
    try:
        return _decoded(text, notes)
    except ReadError:
        mended = _without_commas(_with_clean_strings(text, notes), notes)
        if mended == text:
            raise
        return _decoded(mended, notes)


def _decoded(text: str, notes: list[str]) -> tuple[Json, list[str], list[Unread]]:
    data = text.encode(errors="replace")
    return decode(data), notes, repeated(data)


def _unwrapped(text: str, notes: list[str]) -> str:
    text = text.strip(SPACE + "\ufeff\f\xa0")
    if found := _WRAPPED.match(text):
        notes.append("a CDATA section or comment around the JSON was taken off")
        text = text[found.end() :]
        tail = text[-_LONGEST_END:]
        text = text[: len(text) - len(tail)] + _WRAP_END.sub("", tail)
    if text.endswith(";"):
        notes.append("a semicolon behind the JSON was taken off")
        text = text.rstrip(SPACE + ";")
    if text.startswith(('{\\"', '[{\\"')):
        try:
            inner = decode(f'"{text}"'.encode(errors="replace"))
        except ReadError:
            return text
        notes.append("JSON that was escaped as a string was unescaped")
        return str(inner)
    return text


def _without_entities(text: str, notes: list[str]) -> str:
    """Entities of HTML as what they stand for; an ampersand that is escaped is text."""
    if "&" not in text or not _ENTITY.search(text):
        return text
    notes.append("entities of HTML were resolved")
    if text.startswith(("{&quot;", "[{&quot;", "{&#34;")) or '"' not in text:
        return html.unescape(text)
    return _ENTITY.sub(_character, text)


def _character(entity: re.Match[str]) -> str:
    found = html.unescape(entity[0])
    return encode(found).decode()[1:-1] if found != entity[0] else found


def _with_clean_strings(text: str, notes: list[str]) -> str:
    """``text`` without comments, and with all that may not stand raw in a string escaped."""
    pieces: list[str] = []
    position = 0
    while found := _PIECE.search(text, position):
        pieces.append(text[position : found.start()])
        position = found.end()
        if found[0].startswith('"'):
            pieces.append(_clean_string(found[0], notes))
        elif found[0].startswith("'"):
            _note(notes, "texts between single quotes were read")
            pieces.append(_clean_string(_in_double_quotes(found[0]), notes))
        elif found[0] == "/*":
            end = text.find("*/", position)
            position = len(text) if end < 0 else end + 2
            _note(notes, "comments were taken out")
        elif found[0].startswith("/"):
            _note(notes, "comments were taken out")
        else:
            _note(notes, "raw control characters were taken for white space")
            pieces.append(" ")
    pieces.append(text[position:])
    return "".join(pieces)


def _in_double_quotes(string: str) -> str:
    inner = string[1:].removesuffix("'")
    return '"' + _QUOTE.sub(lambda found: found[1] or '\\"', inner) + '"'


def _clean_string(string: str, notes: list[str]) -> str:
    if _RAW.search(string):
        _note(notes, "raw control characters in a text were escaped")
        string = _RAW.sub(lambda found: f"\\u{ord(found[0]):04x}", string)
    if "\\" not in string:
        return string
    mended = _NO_ESCAPE.sub(lambda found: found[1] or found[0], string)
    mended = _LONE.sub(lambda found: found[1] or found[2] or "\\ufffd", mended)
    if mended != string:
        _note(notes, "escapes that JSON does not have were resolved")
    return mended


def _without_commas(text: str, notes: list[str]) -> str:
    mended = _STRING_OR_COMMA.sub(lambda found: found[0] if found[0] != "," else "", text)
    if mended != text:
        _note(notes, "trailing commas were taken out")
    return mended


def _note(notes: list[str], message: str) -> None:
    if message not in notes:
        notes.append(message)
