"""The words of the languages, and how the language of a text is told.

A language is one :class:`Words`; adding one is adding it to :data:`LANGUAGES`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, reduce

import attrs

from newsitem.analysis.words._class import Words
from newsitem.analysis.words.de import GERMAN
from newsitem.analysis.words.en import ENGLISH
from newsitem.analysis.words.es import SPANISH
from newsitem.analysis.words.fr import FRENCH
from newsitem.analysis.words.it import ITALIAN
from newsitem.analysis.words.nl import DUTCH
from newsitem.analysis.words.nordic import NORDIC
from newsitem.analysis.words.others import ARABIC, FINNISH, OTHERS, TURKISH
from newsitem.analysis.words.pt import PORTUGUESE
from newsitem.analysis.words.slavic import RUSSIAN

__all__ = ["LANGUAGES", "Words", "every_language", "told", "words_for"]

LANGUAGES = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, NORDIC, RUSSIAN, OTHERS,
    FINNISH, TURKISH, ARABIC,
)  # fmt: skip

_BY_CODE = {one.code: one for one in LANGUAGES} | {
    **dict.fromkeys(("da", "no", "nb", "nn"), NORDIC),
    **dict.fromkeys(("uk", "be"), RUSSIAN),
    **dict.fromkeys(("cs", "sk", "hr", "sr", "sl", "hu", "ro"), OTHERS),
    "gl": PORTUGUESE,
}
_WORD = re.compile(r"\w+")
_ENOUGH = 3000  # characters tell a language
_LEAST = 4  # frequent words, below which a text is too short to tell


@cache
def every_language() -> Words:
    """The words of all languages together, for a text whose language is not known."""
    return reduce(_merge, LANGUAGES)


def _merge(one: Words, other: Words) -> Words:
    merged = {
        field.name: getattr(one, field.name) | getattr(other, field.name)
        for field in attrs.fields(Words)
        if isinstance(getattr(one, field.name), frozenset)
    }
    media = f"{one.media}|{other.media}".strip("|")
    return Words("", media=media, inverts=True, **merged)


def words_for(tag: str, text: str) -> Words:
    """The words of the language that ``tag`` names, else of the one that ``text`` is in.

    Those of every language, where neither tells.
    """
    code = tag.partition("-")[0].lower()
    return _BY_CODE.get(code) or (None if code else told(text)) or every_language()


def told(text: str) -> Words | None:
    """The language of a text by its frequent words, or None where that is not certain."""
    scores: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(text[:_ENOUGH].lower())).items():
        for code in _frequent().get(word, ()):
            scores[code] += count
    (first, score), (_, second) = [*scores.most_common(2), ("", 0), ("", 0)][:2]
    return _BY_CODE[first] if score >= _LEAST and score >= 1.5 * second else None


@cache
def _frequent() -> dict[str, list[str]]:
    """The languages in which a word is frequent."""
    codes: dict[str, list[str]] = {}
    for one in LANGUAGES:
        for word in one.frequent:
            codes.setdefault(word, []).append(one.code)
    return codes
