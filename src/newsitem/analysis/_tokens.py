"""Words and punctuation of a window of text, and where its sentences end.

Windows are bounded, so that the work on one quotation does not grow with the story.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsitem.analysis.words._class import word_list
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator

WINDOW = 320  # characters before and after a quotation in which its speaker is looked for

_TOKEN = re.compile(r"[\w\u064b-\u0652]+|\.{2,}|[^\w\s]")  # with the vowel signs of Arabic
_STARTS = re.compile(r" (?:He|She|It|They|The|But|In|And|We|I|A)\b")  # "in the U.S. He said"
_ENDS = frozenset(".!?。！？")
_CLOSING = frozenset("\"”’»“)]'") | _ENDS
ABBREVIATIONS = word_list(
    """mr mrs ms dr prof gen sen rep reps sens gov st lt col sgt capt rev hon jr sr adm maj cmdr
    jan feb mar apr jun jul aug sep sept oct nov dec no vs inc corp co ltd bzw ca hr fr m mme sra
    dott sig evtl"""
)


class Token(NamedTuple):
    """A word or a sign: as printed, in lower case, and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()

    @property
    def word(self) -> bool:
        """Whether it is a word, a number or a part of one."""
        return self.text[0].isalnum()


def tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The tokens of ``text[start:end]``; the full stop of an abbreviation is none."""
    before = ""
    for match in _TOKEN.finditer(text, start, end):
        sign = match[0]
        if sign == "." and _abbreviates(before) and not _STARTS.match(text, match.end()):
            continue
        yield Token(sign, sign.lower(), match.start(), match.end())
        before = sign


def _abbreviates(before: str) -> bool:
    return (
        before.lower() in ABBREVIATIONS
        or (len(before) == 1 and before.isalpha())
        or (len(before) < len("100") and before.isdigit())  # "am 3. Mai"
    )


def sentences(text: str, start: int, end: int) -> Iterator[list[Token]]:
    """The tokens of ``text[start:end]`` by sentence; the last one is [] where none goes on."""
    sentence: list[Token] = []
    ended = False
    for token in tokens(text, start, end):
        if token.text in _ENDS:
            ended = True
        elif token.text not in _CLOSING:
            if ended and not token.text[0].islower():
                yield sentence
                sentence = []
            ended = False
        sentence.append(token)
    yield sentence
    if ended:
        yield []


def sentence_after(text: str, start: int, end: int) -> list[Token]:
    """The tokens from ``start`` to the end of the sentence, without its full stop."""
    end = min(end, start + WINDOW)
    if not text[start:end].strip(SPACE):
        return []
    first = next(sentences(text, start, end))
    while first and first[-1].text in _CLOSING:
        first.pop()
    return first


def sentence_before(text: str, start: int, end: int) -> list[Token]:
    """The tokens of the sentence that goes on at ``end``."""
    last: list[Token] = []
    start = max(start, end - WINDOW)
    if not text[start:end].strip(SPACE):
        return last
    for sentence in sentences(text, start, end):
        last = sentence
    return last
