"""A body in XHTML: blocks, marks, quotations and mentions, written and read.

https://www.w3.org/TR/xhtml1/ with the elements of HTML that news uses. What HTML has no
element for is a ``span`` with ``data-mark``; a quotation is a ``q`` whose ``data-``
attributes name the speaker. The style ``white-space: pre-wrap`` stands where the text has
white space that a browser would not show. Unknown elements give their text, and they
themselves are unread; scripts, styles and active links never pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._body_writer import beside_marks, span_mark
from newsitem.formats._markup import is_uneven, nested
from newsitem.formats._quotes import meta_values
from newsitem.formats._vocabulary import XHTML
from newsitem.formats._xml import tag
from newsitem.model.body import PARTS, separators

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsitem.formats._markup import Mark
    from newsitem.model.body import Block
    from newsitem.model.locations import Location
    from newsitem.model.quotes import Quote

NAMESPACE = "http://www.w3.org/1999/xhtml"

_ELEMENTS = {"bq": "blockquote"}  # of roles that HTML names otherwise
_PRE_WRAP = ("style", "white-space: pre-wrap")


def write(
    blocks: Sequence[Block], quotes: Sequence[Quote] = (), locations: Sequence[Location] = ()
) -> str:
    """An ``html`` element with the blocks in its ``body``."""
    beside = beside_marks(quotes, locations)
    body = _write_blocks(blocks, beside)
    metas = "".join(tag("meta", values) for values in meta_values(quotes))
    head = f"<head><title/>{metas}</head>" if metas else ""
    return f'<html xmlns="{NAMESPACE}">{head}<body>{body}</body></html>'


def write_division(blocks: Sequence[Block]) -> str:
    """A ``div`` with the blocks in it."""
    return tag("div", [("xmlns", NAMESPACE)], _write_blocks(blocks, {}))


def write_fragment(
    blocks: Sequence[Block], quotes: Sequence[Quote] = (), locations: Sequence[Location] = ()
) -> str:
    """The blocks alone, for a text in HTML; of ``quotes``, those that stand in them."""
    return _write_blocks(blocks, beside_marks(quotes, locations))


def _write_blocks(blocks: Sequence[Block], beside: Mapping[int, Sequence[Mark]]) -> str:
    return "".join(
        _write_block(block, beside.get(number, ())) for number, block in enumerate(blocks)
    )


def _write_block(block: Block, beside: Sequence[Mark]) -> str:
    if block.role == "hr":
        return "<hr/>"
    parts = [span for span in block.spans if span.mark in PARTS]
    apart = frozenset(index for index, _ in separators(len(block.text), parts))
    marks = [*(span_mark(span, XHTML) for span in block.spans), *beside]
    exact = block.role == "pre"
    content = nested(block.text, marks, apart, "\n" if exact else "<br/>")
    style = () if exact or not is_uneven(block.text, apart) else (_PRE_WRAP,)
    if block.role == "media":
        picture = tag("img", [("src", block.href), ("alt", "")]) if block.href else ""
        caption = tag("figcaption", style, content) if content else ""
        return tag("figure", (), picture + caption)
    element = f"h{block.level}" if block.role == "hl2" else _ELEMENTS.get(block.role, block.role)
    return tag(element, style, content)
