"""Bytes as text, and text as bytes: the marks that start a file, and what is wrong in it."""

from __future__ import annotations

from newsitem.errors import ReadError
from newsitem.formats._format import line_at

_XML_DECLARATION = "<?xml"
_BOM = "\ufeff"
UTF_8 = b"\xef\xbb\xbf"

_MARKS = (
    (UTF_8, "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_UNMARKED = (
    (b"<\0\0\0", "utf-32-le"),
    (b"\0\0\0<", "utf-32-be"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)  # how markup starts without a mark: XML 1.0, appendix F.1


def encoding_mark(data: bytes) -> tuple[bytes, str] | None:
    """The byte order mark that ``data`` starts with, and the encoding that it stands for.

    The mark is empty where markup in UTF-16 or UTF-32 starts without one.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return mark, encoding
    return next(((b"", encoding) for start, encoding in _UNMARKED if data.startswith(start)), None)


def decoded(data: bytes, encoding: str) -> str:
    """``data`` as text.

    Raises :exc:`~newsitem.ReadError` that names the line and the first wrong byte.
    """
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"byte 0x{error.object[error.start]:02x} is no {encoding}"
        raise ReadError(message, line=line_at(data, error.start)) from None


def encoded(content: str) -> bytes:
    """A text that is the content of a file, in UTF-8.

    Raises :exc:`~newsitem.ReadError` for a lone surrogate, which is no text.
    """
    try:
        # The mark outranks the encoding that an XML declaration names.
        mark = _BOM if content.startswith(_XML_DECLARATION) else ""
        return (mark + content).encode()
    except UnicodeEncodeError as error:
        message = f"a lone surrogate at {error.start} is no text"
        raise ReadError(message) from None
