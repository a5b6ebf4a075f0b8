"""Dialogue that a dash opens, as Spanish, Russian or Polish prints it.

Only the words up to the attribution are taken, and only where a verb of saying follows the
second dash; else a dash at the start of a paragraph is an item of a list.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.analysis._marks import marked

if TYPE_CHECKING:
    from newsitem.analysis._marks import Marked
    from newsitem.analysis.words import Words

_OPENS = "—–―"
_CUE_AFTER_DASH = re.compile(r"(?<=[ ,.!?…])[—–―-] ?(\w+)")
_FARTHEST = 1000  # characters of what is said


def spoken_after_dash(block: int, text: str, words: Words) -> list[Marked]:
    """The stretch from an opening dash to the dash before a cue, if there is one."""
    if text[:1] not in _OPENS:
        return []
    for match in _CUE_AFTER_DASH.finditer(text, 1, _FARTHEST):
        if match[1] in words.cues:
            end = match.start()
            while text[end - 1] == " ":
                end -= 1
            found = marked(block, text, 0, end, signs=(1, 0))
            return [found] if found else []
    return []
