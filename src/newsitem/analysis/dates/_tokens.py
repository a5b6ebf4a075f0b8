"""The parts of dates in a text, in rows: words, phrases and numbers with little between."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsitem.analysis.dates._numbers import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.analysis.dates._lexicon import Lexicon, Parts, Value

_WORD = re.compile(r"(\d[\d.,:/–-]*)|[^\W\d_]+")
_MOST = 48  # parts in a row
_CORE = re.compile("[WMmqDUSyjzYZQVPkd]")  # one of them is in every date
_NUMBERS = frozenset("NYKk")

_BLANK = " \t\n\r\u00a0\u202f"
_SIGNS = {"": " ", "'": " ", "’": " ", ",": ",", ".": ".", "-": "-", "–": "-", "—": "-", "/": "/"}
_GAPS = {
    left + sign + right: code
    for sign, code in _SIGNS.items()
    for left in ("", *_BLANK)
    for right in ("", *_BLANK)
    if (left, right) != ("\n", "\n")
} | {"": "_", "° ": " ", ".,": ",", "., ": ",", ".-": "-", ".–": "-", ". –": "-", ". -": "-"}
_LONGEST_GAP = 3
_JOINED = str.maketrans(dict.fromkeys(f"{_BLANK}'’-.", "_"))  # in a phrase
_LONGEST_PHRASE = 32


class Token(NamedTuple):
    """A part of a date, and where it stands."""

    letter: str
    value: Value
    start: int
    end: int


class Row(NamedTuple):
    """Tokens in a row, and how it is written: letters and gaps by turns."""

    tokens: list[Token]
    code: str


def rows(text: str, lexicon: Lexicon) -> Iterator[Row]:
    """The rows of a text that can have a date in them, each of bounded length."""
    tokens: list[Token] = []
    code = ""
    end = 0
    for parts, start, stop in _found(text, lexicon):
        gap = _GAPS.get(text[end:start]) if start - end <= _LONGEST_GAP else None
        if gap is None or len(tokens) > _MOST:
            yield from _row(text, tokens, code)
            tokens, code, gap = [], "", ""
        for part in parts:
            code += (gap if tokens else "") + part.letter
            tokens.append(Token(*part, start, stop))
            gap = " "
        end = stop
    yield from _row(text, tokens, code)


def _row(text: str, tokens: list[Token], code: str) -> Iterator[Row]:
    """The row, without a last number that other letters follow, if it may have a date."""
    if (
        tokens
        and tokens[-1].letter in _NUMBERS
        and text[tokens[-1].end : tokens[-1].end + 1].isalpha()
    ):
        tokens, code = tokens[:-1], code[:-2]
    if _CORE.search(code):
        yield Row(tokens, code)


def _found(text: str, lexicon: Lexicon) -> Iterator[tuple[Parts, int, int]]:
    """Every part, where it starts and where it ends."""
    words = lexicon.words
    end = 0
    for match in _WORD.finditer(text):
        word = match[0]
        parts = words.get(word)
        if parts is None and not match.lastindex:
            continue
        start, stop = match.span()
        if start < end:
            continue
        if parts is None:
            glued = start != end and text[start - 1 : start].isalpha()
            parts, stop = ((), stop) if glued else number(text, start, stop, lexicon.day_first)
        elif word in lexicon.phrases:
            parts, stop = _phrase(text, start, lexicon.phrases[word]) or (parts, stop)
        if parts:
            end = stop
            yield parts, start, stop


def _phrase(text: str, start: int, phrases: list[tuple[str, Parts]]) -> tuple[Parts, int] | None:
    printed = text[start : start + _LONGEST_PHRASE].lower().translate(_JOINED)
    for phrase, parts in phrases:
        end = start + len(phrase)
        if printed.startswith(phrase) and not text[end : end + 1].isalnum():
            return parts, end
    return None
