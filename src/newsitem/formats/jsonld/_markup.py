"""HTML in values: character references in texts, bodies and descriptions that are HTML.

A text of JSON-LD is plain text, but many publishers put there what is in their page. A
reference to a character is that character, once; and a text with nothing but elements that
HTML knows, each of them closed, is HTML. The writer escapes what would be taken for either,
so that a text reads as it was.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from html.entities import html5
from typing import TYPE_CHECKING

from newsitem.formats._html import read_html
from newsitem.text import SPACE, paragraphs

if TYPE_CHECKING:
    from newsitem.formats._body_reader import Body
    from newsitem.formats._json import Json

TEXTS = frozenset(
    {"headline", "name", "alternativeHeadline", "description", "articleBody", "articleSection"}
    | {"author", "caption", "copyrightNotice", "creditText", "dateline", "keywords", "text"}
)  # the members whose texts people read

MARKED = frozenset(
    {"headline", "name", "alternativeHeadline", "description", "articleBody", "caption"}
)  # those of them that may be HTML
_SAME = frozenset({"@value", "@list", "@set"})  # what they hold belongs to the member around
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})(?:[ \t\n/][^<>]*)?>|<!--.*?-->|<(?=[A-Za-z/!])"
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl"}
    | {"dt", "dd", "blockquote", "table", "tbody", "thead", "tr", "td", "th", "figure", "pre"}
    | {"figcaption", "aside", "header", "footer", "main", "body"}
)
_VOID = frozenset({"br", "hr", "img", "wbr", "source", "embed", "input"})
_INLINE = frozenset(
    {"a", "abbr", "b", "big", "cite", "code", "del", "em", "font", "i", "iframe", "ins", "mark"}
    | {"q", "s", "script", "small", "span", "strike", "strong", "style", "sub", "sup", "time", "u"}
    | {"video", "audio", "noscript", "picture"}
)
_KNOWN = _BLOCKS | _VOID | _INLINE
_BREAKS = re.compile(r"<br[ \t]*/?>[ \t\n]*<br[ \t]*/?>", re.IGNORECASE)


def unescaped(text: str) -> str:
    """The text with the characters that it refers to; what is no reference stays."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def is_html(text: str) -> bool:
    """Whether a text is HTML: all its tags are known, and as many are closed as are opened."""
    if "<" not in text or ">" not in text:
        return False
    opened: Counter[str] = Counter()
    has_tags = False
    for found in _TAG.finditer(text):
        if found[0].startswith("<!--"):
            continue
        name = (found[2] or "").lower()
        if name not in _KNOWN:
            return False
        has_tags = True
        if name not in _VOID and not found[0].endswith("/>"):
            opened[name] += -1 if found[1] else 1
    return has_tags and not any(opened.values())


def read_markup(text: str, where: str) -> Body:
    """What a text that is HTML holds.

    Without elements that stand for blocks, blank lines and double breaks part the blocks, or
    else lines do, as they do in plain text.
    """
    names = {(found[2] or "").lower() for found in _TAG.finditer(text)}
    if names.isdisjoint(_BLOCKS):
        parts = paragraphs(_BREAKS.sub("\n\n", text))
        parts = parts if len(parts) > 1 else text.split("\n")
        text = "".join(f"<p>{part}</p>" for part in parts if part.strip(SPACE))
    return read_html(text, where)


def words_of(text: str, where: str) -> str:
    """The words of a text that is HTML, a blank line between its blocks."""
    shown = (block.text.strip(SPACE) for block in read_markup(text, where).blocks)
    return "\n\n".join(filter(None, shown))


def guarded(value: Json, member: str = "") -> Json:
    """A value to write: its texts are escaped where the reader would take them for markup."""
    if isinstance(value, list):
        return [guarded(one, member) for one in value]
    if isinstance(value, dict):
        return {
            name: guarded(one, member if name in _SAME else name) for name, one in value.items()
        }
    if not isinstance(value, str) or member not in TEXTS:
        return value
    if member in MARKED and is_html(value):
        return html.escape(value, quote=False)
    return _REFERENCE.sub(lambda found: f"&amp;{found[0][1:]}", value) if "&" in value else value


def _character(found: re.Match[str]) -> str:
    name = found[0][1:]
    return html.unescape(found[0]) if name.startswith("#") else html5.get(name, found[0])
