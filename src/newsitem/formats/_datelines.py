"""A dateline that is printed in the story, found there and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model.body import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.model.body import Block

_WITHIN = 12  # blocks from the start: a page may open with its metadata


def printed_dateline(body: Sequence[Block]) -> str:
    """The text under the span ``dateline`` of a body, or ``""``."""
    for block in body:
        for span in block.spans:
            if span.mark == "dateline":
                return block.text[span.start : span.end]
    return ""


def mark_dateline(body: Sequence[Block], text: str) -> tuple[Block, ...]:
    """The body, with a mark over ``text`` in the first paragraph that opens with it."""
    for number, block in enumerate(body[:_WITHIN]):
        if block.role == "p" and block.text.startswith(text):
            span = Span(0, len(text), "dateline")
            marked = attrs.evolve(block, spans=(*block.spans, span))
            return (*body[:number], marked, *body[number + 1 :])
    return tuple(body)
