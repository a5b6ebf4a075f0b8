"""The blocks of JSON-LD in an HTML page, found by a scan that is linear in its size.

Everything is found in bytes, so that a page in any encoding that ASCII is a part of keeps
what is outside a block, byte for byte.
"""

from __future__ import annotations

import codecs
import html
import re
from typing import TYPE_CHECKING

import attrs

from newsitem.formats._encoding import decoded, encoding_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENING = re.compile(
    rb"(?:[ \t\r\n\f]+|\xef\xbb\xbf|<!--.*?-->|<\?.*?>|(<!doctype[ \t\r\n\f]+html\b|<html\b))",
    re.IGNORECASE | re.DOTALL,
)
_TOKEN = re.compile(rb"<!--|<script(?=[ \t\r\n\f/>])", re.IGNORECASE)
_END = re.compile(rb"</script(?=[ \t\r\n\f/>])", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rb"""[ \t\r\n\f/]*([^ \t\r\n\f/>=]+)
    (?:[ \t\r\n\f]*=[ \t\r\n\f]*("[^"]*"|'[^']*'|[^ \t\r\n\f>]*))?""",
    re.VERBOSE,
)
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset[ \t]*=[ \t]*[\"']?[ \t]*([\w.:-]+)", re.IGNORECASE
)
_LANGUAGE = re.compile(rb"<html\b[^>]{0,2000}?[ \t\r\n]lang=[\"']?([A-Za-z0-9-]+)", re.IGNORECASE)
_LINK = re.compile(rb"<link\b([^>]{1,2000})>", re.IGNORECASE)
_IS_CANONICAL = re.compile(rb"\brel[ \t]*=[ \t]*[\"']?canonical\b", re.IGNORECASE)
_HREF = re.compile(rb"\bhref[ \t]*=[ \t]*(?:\"([^\"]*)\"|'([^']*)'|([^ \t\r\n>]+))", re.IGNORECASE)
_TYPE = "application/ld+json"
_HEAD = 4096
_LATIN = "windows-1252"
# Labels of encodings (https://encoding.spec.whatwg.org) by what Python calls them. ASCII is
# a part of each, and none of their further bytes is that of "<".
_ENCODINGS = {
    "ascii": _LATIN,
    "iso8859-1": _LATIN,
    "iso8859-9": "windows-1254",
    **{name: name for name in ("utf-8", "shift_jis", "euc_jp", "euc_kr", "gb18030", "big5")},
    **{f"cp{code}": f"cp{code}" for code in range(1250, 1259)},
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys(("gbk", "gb2312"), "gb18030"),
    **{name: name for name in ("koi8-r", "koi8-u", "cp932", "cp949")},
}  # fmt: skip


@attrs.frozen(weakref_slot=False)
class Block:
    """A block of JSON-LD: where its content starts and ends in the page, and its line."""

    start: int
    end: int
    line: int


def is_page(head: bytes) -> bool:
    """Whether content starts like HTML: a document type or root ``html``, after comments."""
    position = 0
    while found := _OPENING.match(head, position):
        if found[1]:
            return True
        position = found.end()
    return False


def in_ascii(data: bytes) -> tuple[bytes, str]:
    """The page in an encoding that ASCII is a part of, and the one that it came in, if other."""
    mark = encoding_mark(data)
    if mark is None or mark[1] == "utf-8":
        return data, ""
    return decoded(data[len(mark[0]) :], mark[1]).encode(), mark[1]


def as_it_came(page: bytes, data: bytes, encoding: str) -> bytes:
    """The page in the encoding that ``data`` came in."""
    mark = encoding_mark(data)
    return mark[0] + page.decode().encode(encoding) if mark and encoding else page


def encoding_of(page: bytes) -> str:
    """The encoding that the page declares, or UTF-8."""
    declared = _CHARSET.search(page[:_HEAD])
    try:
        name = codecs.lookup(declared[1].decode("ascii", "replace")).name if declared else "utf-8"
    except LookupError:
        name = "utf-8"
    return _ENCODINGS.get(name, "utf-8")


def language_of(page: bytes) -> str:
    """The language that the root element declares, or ``""``."""
    found = _LANGUAGE.search(page[:_HEAD])
    return found[1].decode() if found else ""


def address_of(page: bytes) -> str:
    """The address that the page says is its own (``rel="canonical"``), or ``""``."""
    for link in _LINK.finditer(page):
        href = _HREF.search(link[1])
        if href and _IS_CANONICAL.search(link[1]):
            value: bytes = href[1] or href[2] or href[3] or b""
            return html.unescape(value.decode("utf-8", "replace"))
    return ""


def blocks(page: bytes) -> Iterator[Block]:
    """The blocks of JSON-LD, in their order; what is in a comment is none."""
    position, line, counted = 0, 1, 0
    comments = True  # whether any comment still ends
    while found := _TOKEN.search(page, position):
        position = found.end()
        if found[0] == b"<!--":
            end = page.find(b"-->", position) if comments else -1
            comments = end >= 0
            position = max(end, position)
            continue
        is_data, position = _start_tag(page, position)
        closed = _END.search(page, position)
        end = closed.start() if closed else len(page)
        if is_data:
            line += page.count(b"\n", counted, position)
            counted = position
            yield Block(position, end, line)
        position = end


def _start_tag(page: bytes, position: int) -> tuple[bool, int]:
    """Whether the start tag is that of JSON-LD, and where its content begins."""
    kind = ""
    while attribute := _ATTRIBUTE.match(page, position):
        position = attribute.end()
        if attribute[1].lower() == b"type" and attribute[2] and not kind:
            kind = html.unescape(attribute[2].strip(b"\"'").decode("ascii", "replace"))
    end = page.find(b">", position)
    is_data = kind.partition(";")[0].strip().lower() == _TYPE
    return is_data, len(page) if end < 0 else end + 1
