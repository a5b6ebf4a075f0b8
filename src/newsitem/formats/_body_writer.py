"""What is written of a body in any vocabulary: its marks, quotations and mentions as elements."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsitem.formats._markup import Mark
from newsitem.formats._quotes import quote_marks
from newsitem.model.body import PARTS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsitem.formats._vocabulary import Vocabulary
    from newsitem.model.body import Span
    from newsitem.model.divisions import Division
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
    elif not (element := vocabulary.element(span.mark)):
        element = "span"
        if not _is_told(span):
            values.append(("data-mark", span.mark))
    values += [
        (vocabulary.attribute(element, name) or f"data-{name}", value)
        for name in _FIELDS
        if (value := getattr(span, name))
    ]
    values += [
        ("xml:lang", span.language),
        ("colspan", span.colspan if span.colspan > 1 else None),
        ("rowspan", span.rowspan if span.rowspan > 1 else None),
        ("class", " ".join(span.classes)),
    ]
    return Mark(span.start, span.end, element, tuple(values), span.mark in PARTS)


def _is_told(span: Span) -> bool:
    """Whether the attributes of a ``span`` say by themselves which mark it is."""
    if span.mark == "lang":
        return bool(span.language)
    return span.mark == "span" and bool(span.classes) and not span.language


def in_divisions(
    written: Sequence[str],
    divisions: Sequence[Division],
    tags: Callable[[Division], tuple[str, str]],
) -> str:
    """Blocks as they are written, between the start and the end tags of their divisions."""
    before = [""] * len(written)
    after = [""] * len(written)
    for division in divisions:
        start, end = tags(division)
        before[division.start] += start
        after[division.end - 1] = end + after[division.end - 1]
    return "".join(chain.from_iterable(zip(before, written, after, strict=True)))
