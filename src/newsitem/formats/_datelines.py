"""A dateline that is printed in the story, found there and marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model.body import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.model.body import Block
    from newsitem.model.datelines import Dateline

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


def opening(body: Sequence[Block]) -> str:
    """The text of the first paragraph, or ``""``."""
    return next((block.text for block in body[:_WITHIN] if block.role == "p"), "")


def as_printed(text: str, said: Dateline | None, found: Dateline | None) -> str:
    """The dateline that a story opens with, where it says more than ``text`` of the same place.

    ``said`` is what ``text`` reads as, ``found`` what the opening of the story does.
    """
    if found is None or found.text.startswith(text):
        return found.text if found else text
    if not (said and said.places and found.places):
        return text
    same = said.places[0].name.casefold() == found.places[0].name.casefold()
    return found.text if same else text
