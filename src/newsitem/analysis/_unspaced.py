"""Speakers in Chinese, Japanese and Korean, whose names no capitals tell apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.analysis._attribution import Attribution
from newsitem.analysis._tokens import Token
from newsitem.analysis.words.cjk import CUES, TOPICS
from newsitem.text import SPACE

if TYPE_CHECKING:
    from newsitem.analysis._attribution import Prose

_WINDOW = 80  # characters beside a quotation
_LONGEST = 24  # characters of a speaker
_BREAKS = frozenset("。！？；，、：:;,.!?“”「」『』\n")
_SCRIPTS = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"), ("\uac00", "\ud7af"))
_PARTICLES = frozenset(
    ("고", "라고", "이라고", "라며", "이라며", "며")
)  # "so", behind Korean speech


def is_unspaced(words: str) -> bool:
    """Whether the quoted words are in such a script, as far as their beginning tells."""
    return any(first <= sign <= last for sign in words[:3] for first, last in _SCRIPTS)


def attribution(prose: Prose, start: int, end: int, stops: tuple[int, int]) -> Attribution | None:
    """Who says the quotation at ``text[start:end]``, between its neighbours at ``stops``.

    The speaker stands before the marks, before a cue ("王毅说：“…”") or a particle
    ("首相は「…」と述べた"), or after them and before a cue ("“…”王毅说").
    """
    text = prose.text
    left, right = max(stops[0], start - _WINDOW), min(stops[1], end + _WINDOW)
    before = start
    while before > left and text[before - 1] in " ：:，,、":
        before -= 1
    after = end
    while after < right and text[after] not in _BREAKS:
        after += 1
    if cue := _ending(text, left, before, CUES):
        return _speaker(prose, left, cue[0], cue)
    if topic := _ending(text, left, before, TOPICS):
        return _speaker(prose, left, topic[0], _ending(text, end, after, CUES))
    if cue := _ending(text, end, after, CUES):
        return _speaker(prose, end, cue[0], cue)
    return None


def _ending(text: str, start: int, end: int, words: tuple[str, ...]) -> tuple[int, int] | None:
    """Where the word stands that ``text[start:end]`` ends with."""
    word = next((word for word in words if text.endswith(word, start, end)), "")
    return (end - len(word), end) if word else None


def _speaker(prose: Prose, start: int, end: int, cue: tuple[int, int] | None) -> Attribution:
    text = prose.text
    first = end
    while first > start and text[first - 1] not in _BREAKS:
        first -= 1
    while first < end and (text[first] in SPACE or text[first] == "と"):
        first += 1
    if topic := _ending(text, first, end, TOPICS):
        end = topic[0]
    while first < end and text[end - 1] in SPACE:
        end -= 1
    known = 0 < end - first <= _LONGEST and text[first:end] not in _PARTICLES
    subject = (_token(text, first, end),) if known else ()
    return Attribution(prose.block, subject, (_token(text, *cue),) if cue else ())


def _token(text: str, start: int, end: int) -> Token:
    return Token(text[start:end], text[start:end].lower(), start, end)
