"""HTML as text in a value of another format: read leniently, written as a fragment.

What is well-formed XML is parsed as that, with the named characters of HTML. All else goes
to libxml2's HTML parser, which repairs: then the text as it was is in ``unread`` too, so
that what the parser let fall is not lost in silence.
"""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING

import attrs
from lxml import etree

from newsitem.errors import LimitError, ReadError
from newsitem.formats import _xhtml
from newsitem.formats._body_reader import Body, read_body
from newsitem.formats._format import Unread
from newsitem.formats._vocabulary import XHTML
from newsitem.formats._xml import MAX_ATTRIBUTES, MAX_ELEMENTS, MAX_TEXT, parse
from newsitem.text import SPACE, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.model.body import Block
    from newsitem.model.divisions import Division
    from newsitem.model.locations import Location
    from newsitem.model.quotes import Quote

_TOO_DEEP = "Excessive depth"
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31};)")
_XML_NAMES = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})
_UNSEEN = re.compile(r"<!--.*?(?:-->|\Z)|<[!?][^>]*>", re.DOTALL)  # comments, declarations
_VALUE = re.compile(r"""=[ \t\n]*(?:"[^"]*"|'[^']*')""")
_TAG = re.compile(rf"<[A-Za-z](?:{_VALUE.pattern}|[^>])*")
_WORD = re.compile(r"[^ \t\n/=]+")
_MAX_WORDS = 2 * MAX_ATTRIBUTES  # of a tag without its values in quotes: names, and other values
_HARMLESS = frozenset(
    {etree.ErrorTypes.HTML_UNKNOWN_TAG, etree.ErrorTypes.ERR_ENTITYREF_SEMICOL_MISSING}
    | {etree.ErrorTypes.ERR_NAME_REQUIRED}
)  # a name that HTML 4 does not have, an ampersand that starts no name: the text is kept
_EMPTY = Body()


def read_html(text: str, where: str) -> Body:
    """The body that a text in HTML holds; ``where`` is its place in the document.

    Raises :exc:`~newsitem.LimitError` for what is over 10 MB, 250,000 elements, 1,000
    attributes on an element, or 100 levels.
    """
    text = clean(text)
    if not text.strip(SPACE):
        return _EMPTY
    _check_limits(text)
    root, is_repaired = _parsed(text)
    body = read_body(root, XHTML)
    unread = [attrs.evolve(part, where=f"{where}{part.where}", line=None) for part in body.unread]
    parts = [text] if is_repaired else _UNSEEN.findall(text)
    unread += [Unread(where, part) for part in parts]
    return attrs.evolve(body, unread=tuple(unread))


def write_html(
    blocks: Sequence[Block],
    quotes: Sequence[Quote] = (),
    locations: Sequence[Location] = (),
    divisions: Sequence[Division] = (),
) -> str:
    """The blocks as a fragment of HTML that is well-formed XML too."""
    return _xhtml.write_fragment(blocks, quotes, locations, divisions)


def _check_limits(text: str) -> None:
    if len(text) > MAX_TEXT:  # libxml2 would drop the rest without a word
        message = f"{len(text):,} characters of HTML, more than the limit of {MAX_TEXT:,}"
        raise LimitError(message, limit="text")
    if text.count("<") > MAX_ELEMENTS:
        message = f"more than {MAX_ELEMENTS:,} elements of HTML"
        raise LimitError(message, limit="elements")


def _check_attributes(text: str) -> None:
    """Refuse a tag with so many attributes that the parser would take minutes."""
    for found in _TAG.finditer(text):
        tag = found[0]
        if len(tag) > MAX_ATTRIBUTES and len(_WORD.findall(_VALUE.sub("", tag))) > _MAX_WORDS:
            message = f"an element has more than {MAX_ATTRIBUTES:,} attributes"
            raise LimitError(message, limit="attributes")


def _parsed(text: str) -> tuple[etree._Element, bool]:
    """The elements in a box, and whether the markup had to be repaired."""
    try:
        return parse(f"<div>{_NAMED.sub(_character, text)}</div>".encode()), False
    except ReadError:
        _check_attributes(text)
        parser = etree.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True
        )
    box = etree.Element("div")
    try:
        root = etree.fromstring(f"<body>{text}</body>".encode(), parser)
    except etree.XMLSyntaxError:  # there is no element in it
        return box, True
    if any(_TOO_DEEP in entry.message for entry in parser.error_log):
        message = "elements of HTML nested too deep"
        raise LimitError(message, limit="depth")
    if root is not None:
        _put_into(box, root)
    return box, any(entry.type not in _HARMLESS for entry in parser.error_log)


def _put_into(box: etree._Element, root: etree._Element) -> None:
    """Put what the parser gave into a box, without the elements that it put around."""
    if len(root) == 1 and root[0].tag == "body" and not (root.attrib or root[0].attrib):
        box.text = root[0].text
        box.extend(list(root[0]))
    else:
        box.append(root)


def _character(found: re.Match[str]) -> str:
    name = found[1]
    return found[0] if name in _XML_NAMES else html5.get(name, found[0])
