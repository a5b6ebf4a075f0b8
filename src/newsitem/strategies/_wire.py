"""Strategy of stories in plain text, in the shape in which wires send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from newsitem.strategies._parts import datelines
from newsitem.strategies._text import SAID, lines

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

_QUOTED = st.sampled_from(SAID)


def wire_copy() -> SearchStrategy[str]:
    """Strategy of plain-text stories: a headline, a dateline or none, paragraphs, subheads.

    Each part is a line, or all have blank lines between them. Paragraphs end with a full
    stop or a quotation, the headline and subheads with neither.
    """
    return _wire_copy()


@st.composite
def _wire_copy(draw: DrawFn) -> str:
    gap = draw(st.sampled_from(["\n", "\n\n"]))
    first = draw(_PARAGRAPH)
    if draw(st.booleans()):
        first = f"{draw(datelines()).text} {first}"
    others = draw(st.lists(st.one_of(_PARAGRAPH, _PARAGRAPH, _TITLE), max_size=5))
    return gap.join([draw(_TITLE), first, *others, draw(_PARAGRAPH)]) + draw(_END)


_PARAGRAPH = lines(12).map(lambda text: f"{text}.") | _QUOTED
_TITLE = lines(5).map(lambda text: text.rstrip(" .?!”“\"'»…。:")).filter(bool)
_END = st.sampled_from(["", "\n"])
