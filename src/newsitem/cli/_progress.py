"""How far a long run has come: on a terminal only."""

from __future__ import annotations

import sys
from time import monotonic

_PAUSE = 0.2  # seconds between two lines
_BACK = "\r\x1b[K"  # to the start of the line, which is cleared


class Progress:
    """A line that says how much is done, how fast, and how long the rest will take."""

    def __init__(self, size: int) -> None:
        """Begin work on that many bytes."""
        self._size = max(1, size)
        self._done = 0
        self._articles = 0
        self._start = self._shown = monotonic()
        self._on = bool(sys.stderr and sys.stderr.isatty())

    def show(self, size: int, articles: int, said: str) -> None:
        """Take note of what was done, and print what was ``said`` meanwhile."""
        self._done += size
        self._articles += articles
        now = monotonic()
        is_due = self._on and now - self._shown > _PAUSE
        if sys.stderr and (said or is_due):
            line = self._line(now - self._start) if self._on else ""
            sys.stderr.write(f"{_BACK}{said}{line}" if self._on else said)
            sys.stderr.flush()
            self._shown = now

    def _line(self, seconds: float) -> str:
        left = seconds * (self._size / max(1, self._done) - 1)
        minutes, rest = divmod(round(left), 60)
        share, rate = self._done / self._size, self._articles / seconds
        return f"{share:.0%}, {self._articles:,} articles, {rate:,.0f}/s, {minutes}:{rest:02} left"

    def end(self) -> None:
        """Clear the line."""
        if self._on:
            sys.stderr.write(_BACK)
