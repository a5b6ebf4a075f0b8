"""What is written of a body in any vocabulary: its marks, quotations and mentions as elements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._markup import Mark
from newsitem.formats._quotes import quote_marks
from newsitem.model.body import PARTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._vocabulary import Vocabulary
    from newsitem.model.body import Span
    from newsitem.model.locations import Location
    from newsitem.model.quotes import Quote

_FIELDS = ("href", "value", "uri", "qcode")


def beside_marks(quotes: Sequence[Quote], locations: Sequence[Location]) -> dict[int, list[Mark]]:
    """The elements of quotations and of places that are mentioned, by number of the block."""
    beside = quote_marks(quotes)
    for number, place in enumerate(locations):
        for extent in place.mentions:
            mark = Mark(extent.start, extent.end, "span", (("data-location", number),))
            beside.setdefault(extent.block, []).append(mark)
    return beside


def span_mark(span: Span, vocabulary: Vocabulary) -> Mark:
    """The element of a span; a mark that the vocabulary does not know is a ``span``."""
    element = span.mark
    values: list[tuple[str, object]] = []
    if span.mark in PARTS:
        element = next(name for name, part in vocabulary.parts.items() if part == span.mark)
    elif vocabulary.inline.get(span.mark) != span.mark:
        element = "span"
        if span.mark != "lang" or not span.language:
            values.append(("data-mark", span.mark))
    values += [
        (vocabulary.attribute(span.mark, name), value)
        for name in _FIELDS
        if (value := getattr(span, name))
    ]
    values += [
        ("xml:lang", span.language),
        ("colspan", span.colspan if span.colspan > 1 else None),
        ("rowspan", span.rowspan if span.rowspan > 1 else None),
    ]
    return Mark(span.start, span.end, element, tuple(values), span.mark in PARTS)
