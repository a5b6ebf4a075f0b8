"""In which encoding an XML document is: decoded here, from a short list, for libxml2.

libxml2 is given UTF-8, and what it knows beside that is not asked for.
"""

from __future__ import annotations

import re

from newsitem.errors import ReadError
from newsitem.formats._encoding import decoded, encoding_mark

_ENCODINGS = frozenset(
    {"utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "latin1", "iso-8859-15", "iso-8859-2"}
    | {"iso-8859-9", "windows-1250", "windows-1251", "windows-1252", "cp1252", "iso-8859-5"}
)
_WINDOWS = frozenset({"windows-1252", "cp1252"})
_LATIN = frozenset({"iso-8859-1", "latin1"}) | _WINDOWS
_OF_WINDOWS = re.compile(rb"[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]")
_OF_NONE = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")  # controls in Latin-1, nothing in Windows-1252
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_NO_LINE_END = re.compile(r"[^\r\n]")


def as_utf8(data: bytes) -> bytes:
    """A document in UTF-8, its lines and columns kept, for a parser of :func:`new_parser`."""
    if marked := encoding_mark(data):
        mark, encoding = marked
        return _without_declaration(decoded(data[len(mark) :], encoding))
    encoding = _declared(data)
    if encoding not in _ENCODINGS:
        message = f"the encoding {encoding!r} is not one that is read; write it in UTF-8"
        raise ReadError(message, line=1)
    text = decoded(data, encoding)
    if encoding in {"utf-8", "utf8"} and not data[:1].isspace():
        return data
    return _without_declaration(text)


def _without_declaration(text: str) -> bytes:
    """The text with blanks in place of its declaration, so that all else stays in its column."""
    found = _DECLARATION.match(text)
    end = found.end() if found else 0
    return (_NO_LINE_END.sub(" ", text[:end]) + text[end:]).encode()


def about_encoding(data: bytes) -> str:
    """What there is to note where content seems to be in another encoding than it says, or "".

    It is read as it says, which in XML counts (XML 1.0, 4.3.3). ISO 8859-1 with what are
    letters in Windows-1252 is likely that; either, if it is UTF-8 all through, that.
    """
    declared = _declared(data)
    if encoding_mark(data) or declared not in _LATIN or data.isascii():
        return ""
    try:
        data.decode()
    except UnicodeDecodeError:
        is_windows = _OF_WINDOWS.search(data) and not _OF_NONE.search(data)
        likely = "windows-1252" if is_windows else declared
    else:
        likely = "utf-8"
    if declared == likely or {declared, likely} <= _WINDOWS:
        return ""
    return f"declared as {declared} and read so; it seems to be in {likely}"


def _declared(data: bytes) -> str:
    found = _DECLARED.match(data.lstrip())
    return found[1].decode().lower() if found else "utf-8"
