"""How a quotation is shown: the stretch that is its own, and who says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsitem.model.body import Extent
    from newsitem.model.quotes import Quote

_SPACES_AT_MARKS = ("", " ", "\u00a0", "\u202f")  # as in « French »


def quoted(text: str, extent: Extent, marks: tuple[str, ...]) -> tuple[int, int]:
    """Where the quoted words stand with their quotation marks, as far as these are there."""
    opening, closing = marks or ("", "")
    before = (opening + space for space in _SPACES_AT_MARKS)
    after = (space + closing for space in _SPACES_AT_MARKS)
    start = extent.start - next(
        (len(mark) for mark in before if text.endswith(mark, 0, extent.start)), 0
    )
    end = extent.end + next((len(mark) for mark in after if text.startswith(mark, extent.end)), 0)
    return start, end


def speaker(quote: Quote) -> str:
    """Who says it: by name, else as the story says; of a partial quotation perhaps ``""``."""
    party = quote.speaker
    known = (party.name or party.literal or party.qcode or party.uri) if party else quote.mention
    return known or ("speaker not found" if quote.kind == "direct" else "")


def attribution(quote: Quote) -> str:
    """The speaker, and how the story says so: ``The council: it wrote``."""
    words = " ".join(filter(None, (quote.mention, quote.cue)))
    if quote.speaker and speaker(quote) not in quote.mention:
        return f"{speaker(quote)}: {words}" if words else speaker(quote)
    return words or speaker(quote)
