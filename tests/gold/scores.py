"""Precision and recall, language by language, of what is found against what is due."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection


class Scores:
    """How many of the things due were found, and how many of those found were due."""

    def __init__(self) -> None:
        self._due: Counter[str] = Counter()
        self._found: Counter[str] = Counter()
        self._right: Counter[str] = Counter()

    def add(self, language: str, due: Collection[object], found: Collection[object]) -> None:
        """Count one case: things that are equal are the same thing."""
        self._due[language] += len(due)
        self._found[language] += len(found)
        self._right[language] += (Counter(due) & Counter(found)).total()

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        found = self._found.total()
        return self._right.total() / found if found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is due that was found."""
        return self._right.total() / self._due.total()

    def table(self, title: str) -> str:
        """A line a language: how many are due, found and right."""
        lines = [f"{title:24} {'due':>6} {'found':>6} {'right':>6}"]
        for language in sorted(self._due):
            due, found = self._due[language], self._found[language]
            lines.append(f"{language:24} {due:6} {found:6} {self._right[language]:6}")
        lines.append(f"{'precision, recall':24} {self.precision:13.1%} {self.recall:6.1%}")
        return "\n".join(lines)
