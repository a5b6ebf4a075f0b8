"""A place in a text, moved on by the tokens that are taken there.

The tokens of a dateline are words, numbers and single marks. A word is made of letters of
any script and the marks that combine with them, and may hold apostrophes, hyphens and
periods ("Port-au-Prince", "N'DJAMENA", "D.C"). Blanks may stand before a token; a line
end or a tab is none, since a dateline is one line.
"""

from __future__ import annotations

import re

# Beside the space: the no-break spaces of French and the wide one of Japanese.
BLANKS = " \u00a0\u202f\u3000"

# All but digits, and the ASCII, Latin, general and Chinese marks. Naming what is no letter
# takes in the vowel signs of Indian scripts, which \w leaves out.
_LETTER = (
    r"[^\d\x00-@\[-`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u2000-\u206f\u2190-\u2bff"
    r"\u3000-\u3004\u3007-\u3020\u3030\u060c\u061b\u061f\u0964\u0965\uff00-\uff20\uff3b-\uff40"
    r"\uff5b-\uff65\ufff0-\uffff]"
)
_INSIDE = r"['’‘ʼ.\-‐‑]"


def token(pattern: str, *, behind: str = "") -> re.Pattern[str]:
    """A pattern for a token that may stand behind blanks, and behind what ``behind`` matches."""
    return re.compile(f"[{BLANKS}]*{behind}({pattern})")


def tight(pattern: str) -> re.Pattern[str]:
    """A pattern for a token that stands directly behind the last one."""
    return re.compile(f"({pattern})")


COMMA = token("[,،、，]")
WORD = token(f"['’‘ʼ]?{_LETTER}+(?:{_INSIDE}{_LETTER}+)*(?:['’](?=[{BLANKS}]))?")
NOTHING = re.compile("")
_DASHES = "-‐‑‒–—―−_~=＝"
# A comma before the dash, or a period with a blank behind it, is no part of it. Behind the
# colon of a Swedish genitive ("TT:s") stands a small letter.
SEPARATOR = token(
    rf"\.?[{_DASHES}]{{1,3}}|[:：]-?(?![a-zåäö])|[.。।](?!\.)",
    behind=rf"(?:(?:,|\.(?=[{BLANKS}]))[{BLANKS}]*(?=[{_DASHES}]))?",
)


class Scanner:
    """A text and the place in it that is read next."""

    __slots__ = ("at", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def take(self, pattern: re.Pattern[str]) -> str:
        """The token of the pattern that stands here, moving behind it; "" if none does."""
        match = pattern.match(self.text, self.at)
        if match is None:
            return ""
        self.at = match.end()
        return match[1]

    def sees(self, pattern: re.Pattern[str]) -> bool:
        """Whether a token of the pattern stands here."""
        return pattern.match(self.text, self.at) is not None

    def skip(self) -> int:
        """Move behind the blanks that stand here; the new place."""
        self.at = len(self.text) - len(self.text[self.at :].lstrip(BLANKS))
        return self.at

    def since(self, start: int) -> str:
        """The text from ``start`` to here."""
        return self.text[start : self.at]
