"""What stands beside a date: whether it tells that it lies ahead, or that it is none."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.analysis.dates._lexicon import Lexicon
    from newsitem.analysis.dates._tokens import Token

_NEAR = 110  # characters in which words tell whether a date lies ahead
_BESIDE = 32  # characters in which the next word stands
_DATELINE = 80  # characters in which a dateline ends
_OLD = 1700  # a year
_SENTENCE_END = re.compile(r"[.!?] |[\n;…]")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"(?:^|\W)([^\W\d_]+)\.?[ \u00a0\n]\Z")
_NEXT_WORD = re.compile(r"[ \u00a0\n]([^\W\d_]+)")
_OWNED = re.compile(r"['’]s\b")
_FILED = re.compile(r" ?(?:\Z|\(|\.?[-–—])")


@attrs.define(slots=False)
class Beside:
    """The words beside ``text[start:end]``, looked at only where a date needs them."""

    text: str
    start: int
    end: int
    table: Lexicon

    @property
    def lists(self) -> dict[str, frozenset[str]]:
        """The words that tell what a date means."""
        return self.table.lists

    @property
    def whole(self) -> bool:
        """Whether the text is the date, and nothing else."""
        return self.start == 0 and self.end == len(self.text)

    @property
    def filed(self) -> bool:
        """Whether a dateline may end here."""
        return self.start < _DATELINE and bool(_FILED.match(self.text, self.end))

    @property
    def owned(self) -> bool:
        """Whether the date has the ending of "Friday's"."""
        return bool(_OWNED.match(self.text, self.end))

    @property
    def dotted(self) -> bool:
        """Whether the date has the full stop of "am 5.12." in a language that has it."""
        return bool(self.table.day_first) and self.text.startswith(".", self.end)

    def ahead(self) -> bool:
        """Whether the nearest word that tells the time is one of the future.

        It stands before the date in its sentence, or right behind it, or behind it where
        the date opens the sentence.
        """
        before = self._words_before
        told = next((word for word in reversed(before) if self._tells(word)), None)
        if told is None:
            after = self._words_after[: None if not before else 1]
            told = next((word for word in after if self._tells(word)), None)
        return told in self.lists["future"]

    def alone(self) -> bool:
        """Whether a year can stand here by itself, as in "wurde 1884 gegründet"."""
        if self.whole:
            return True
        beside = self._last + self._next
        return bool(self.lists["about"] and self._last and beside.islower()) and (
            self._last not in self.lists["about"]
        )

    def _tells(self, word: str) -> bool:
        return word in self.lists["future"] or word in self.lists["past"]

    @property
    def _words_before(self) -> list[str]:
        window = self.text[max(0, self.start - _NEAR) : self.start]
        return _WORD.findall(_SENTENCE_END.split(window)[-1].lower())

    @property
    def _words_after(self) -> list[str]:
        window = self.text[self.end : self.end + _NEAR]
        return _WORD.findall(_SENTENCE_END.split(window)[0].lower())

    @cached_property
    def _last(self) -> str:
        match = _LAST_WORD.search(self.text[max(0, self.start - _BESIDE) : self.start])
        return match[1] if match else ""

    @cached_property
    def _next(self) -> str:
        match = _NEXT_WORD.match(self.text, self.end, self.end + _BESIDE)
        return match[1] if match else ""

    @property
    def _anchored(self) -> bool:
        after = self.text[self.end : self.end + _BESIDE].lower().replace(" ", "_")
        return any(after.startswith(f"_{anchor}") for anchor in self.lists["anchors"])

    def refuses(self, kind: str, tokens: Sequence[Token]) -> bool:
        """Whether the words beside it make the date a name, a number or a stretch of time."""
        letters = "".join(token.letter for token in tokens)
        if "W" in kind or "weekday" in kind:
            return self._is_named_so()
        if kind in {"month", "date"} and self._anchored:
            return True
        if kind == "month":
            return letters in {"M", "Mm", "q"} and self._is_a_name()
        if kind == "unit":
            return self.table.window and "e" in letters
        if "year" in kind:
            return self._next.lower() in self.lists["counted"] or (
                bool(self._next) and any(_is_old(token) for token in tokens)
            )
        return False

    def _is_named_so(self) -> bool:
        last, after = self._last, self._next
        if last.lower() in self.lists["names"] or after.lower() in self.lists["titles"]:
            return True
        said = after.lower() in self.lists["past"] or self.text.startswith(
            ("'s ", "’s "), self.end
        )
        return last[:1].isupper() and said and not self._opens_a_sentence()

    def _is_a_name(self) -> bool:
        """Whether a name goes on: "April Jones", "Theresa May"."""
        return self._next[:1].isupper() or (
            self._last[:1].isupper() and not self._opens_a_sentence()
        )

    def _opens_a_sentence(self) -> bool:
        return len(self._words_before) <= 1


def _is_old(token: Token) -> bool:
    """Whether it is a year so far back that the number of something is likelier."""
    return token.letter == "Y" and isinstance(token.value, int) and token.value < _OLD
