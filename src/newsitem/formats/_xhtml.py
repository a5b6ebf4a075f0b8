"""A body in XHTML: blocks, marks, quotations and mentions, written and read.

https://www.w3.org/TR/xhtml1/ with the elements of HTML that news uses. What HTML has no
element for is a ``span`` with ``data-mark``; a quotation is a ``q`` whose ``data-``
attributes name the speaker. The style ``white-space: pre-wrap`` stands where the text has
white space that a browser would not show. Unknown elements give their text, and they
themselves are unread; scripts, styles and active links never pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._body_writer import beside_marks, in_divisions, span_mark
from newsitem.formats._markup import is_uneven, nested
from newsitem.formats._quotes import meta_values
from newsitem.formats._vocabulary import XHTML
from newsitem.formats._xml import tag
from newsitem.model.body import PARTS, separators

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._markup import Mark
    from newsitem.model.body import Block
    from newsitem.model.divisions import Division
    from newsitem.model.locations import Location
    from newsitem.model.quotes import Quote

NAMESPACE = "http://www.w3.org/1999/xhtml"

_DIVISIONS = XHTML.boxes.keys() - {"html", "body"}

_ELEMENTS = {"bq": "blockquote"}  # of roles that HTML names otherwise
_PRE_WRAP = ("style", "white-space: pre-wrap")


def write(
    blocks: Sequence[Block],
    quotes: Sequence[Quote] = (),
    locations: Sequence[Location] = (),
    divisions: Sequence[Division] = (),
) -> str:
    """An ``html`` element with the blocks in its ``body``."""
    body = write_fragment(blocks, quotes, locations, divisions)
    metas = "".join(tag("meta", values) for values in meta_values(quotes))
    head = f"<head><title/>{metas}</head>" if metas else ""
    return f'<html xmlns="{NAMESPACE}">{head}<body>{body}</body></html>'


def write_division(blocks: Sequence[Block], divisions: Sequence[Division] = ()) -> str:
    """A ``div`` with the blocks in it."""
    content = write_fragment(blocks, divisions=divisions)
    return tag("div", [("xmlns", NAMESPACE)], content)


def write_fragment(
    blocks: Sequence[Block],
    quotes: Sequence[Quote] = (),
    locations: Sequence[Location] = (),
    divisions: Sequence[Division] = (),
) -> str:
    """The blocks alone, for a text in HTML; of ``quotes``, those that stand in them."""
    beside = beside_marks(quotes, locations)
    written = [_write_block(block, beside.get(number, ())) for number, block in enumerate(blocks)]
    return in_divisions(written, divisions, _division_tags)


def _division_tags(division: Division) -> tuple[str, str]:
    is_known = division.kind in _DIVISIONS
    element = division.kind if is_known else "div"
    values = [_classes(division), ("data-kind", "" if is_known else division.kind)]
    return f"{tag(element, values)[:-2]}>", f"</{element}>"


def _classes(value: Block | Division) -> tuple[str, str]:
    return "class", " ".join(value.classes)


def _write_block(block: Block, beside: Sequence[Mark]) -> str:
    if block.role == "hr":
        return tag("hr", [_classes(block)])
    parts = [span for span in block.spans if span.mark in PARTS]
    apart = frozenset(index for index, _ in separators(len(block.text), parts))
    marks = [*(span_mark(span, XHTML) for span in block.spans), *beside]
    exact = block.role == "pre"
    content = nested(block.text, marks, apart, "\n" if exact else "<br/>")
    style = () if exact or not is_uneven(block.text, apart) else (_PRE_WRAP,)
    if block.role == "media":
        picture = tag("img", [("src", block.href), ("alt", "")]) if block.href else ""
        caption = tag("figcaption", style, content) if content else ""
        return tag("figure", [_classes(block)], picture + caption)
    element = f"h{block.level}" if block.role == "hl2" else _ELEMENTS.get(block.role, block.role)
    return tag(element, [_classes(block), *style], content)
