"""Speech that a dash opens, as Spanish, Russian or Polish prints it, and all the North.

Only the words up to the attribution are taken, and only where a verb of saying follows the
second dash; else a dash at the start of a paragraph is an item of a list. In Nordic news a
comma does the work of the second dash, and a paragraph may be speech from end to end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.analysis._marks import marked

if TYPE_CHECKING:
    from newsitem.analysis._marks import Marked
    from newsitem.analysis.words import Words

DASHES = "—–―-"
_CUE_AFTER_DASH = re.compile(r"(?<=[ ,.!?…])[—–―-] ?(\w+)")
_CUE_AFTER_SIGN = re.compile(r"(?<=[,!?]) (\w+)")
_AGAIN = re.compile(r"(?<=[.!?,)] )[—–―-] (?=\w)")
_FARTHEST = 1000  # characters of what is said
_SPEECH = 12  # characters, from which on a paragraph that is a sentence is speech


def spoken_after_dash(block: int, text: str, words: Words) -> list[Marked]:
    """The stretches from an opening dash to an attribution, if there is one."""
    if not text or text[0] not in DASHES or (text[0] == "-" and not words.dashes):
        return []
    if end := _end(_CUE_AFTER_DASH, text, words):
        return _stretch(block, text, 0, end)
    if not words.dashes or text[1:2] != " ":
        return []
    end = _end(_CUE_AFTER_SIGN, text, words)
    if not end:
        is_sentence = len(text) >= _SPEECH and text[-1] in ".!?…"
        return _stretch(block, text, 0, len(text)) if is_sentence else []
    again = _AGAIN.search(text, end)
    more = _stretch(block, text, again.start(), len(text)) if again else []
    return _stretch(block, text, 0, end) + more


def _end(pattern: re.Pattern[str], text: str, words: Words) -> int:
    """Where what is said ends, before a cue, or 0."""
    matches = pattern.finditer(text, 1, _FARTHEST)
    return next((match.start() for match in matches if match[1] in words.cues), 0)


def _stretch(block: int, text: str, start: int, end: int) -> list[Marked]:
    last = end
    while last > start and text[last - 1] in " ,":
        last -= 1
    found = marked(block, text, start, last, signs=(1, 0))
    return [found] if found else []
