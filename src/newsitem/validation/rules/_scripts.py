"""Scripts: which one a character is of, and which ones a language is written in.

The blocks are those of Unicode (https://www.unicode.org/Public/UCD/latest/ucd/Scripts.txt),
as far as news is written in them, with the codes of ISO 15924. A language that is not
listed may be written in any script.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_BLOCKS = (
    (0x41, 0x24F, "Latn"), (0x250, 0x2AF, "Latn"), (0x370, 0x3FF, "Grek"), (0x400, 0x52F, "Cyrl"),
    (0x531, 0x58A, "Armn"), (0x590, 0x5FF, "Hebr"), (0x600, 0x6FF, "Arab"), (0x700, 0x74F, "Syrc"),
    (0x750, 0x77F, "Arab"), (0x780, 0x7BF, "Thaa"), (0x8A0, 0x8FF, "Arab"), (0x900, 0x97F, "Deva"),
    (0x980, 0x9FF, "Beng"), (0xA00, 0xA7F, "Guru"), (0xA80, 0xAFF, "Gujr"), (0xB00, 0xB7F, "Orya"),
    (0xB80, 0xBFF, "Taml"), (0xC00, 0xC7F, "Telu"), (0xC80, 0xCFF, "Knda"), (0xD00, 0xD7F, "Mlym"),
    (0xD80, 0xDFF, "Sinh"), (0xE00, 0xE7F, "Thai"), (0xE80, 0xEFF, "Laoo"), (0xF00, 0xFFF, "Tibt"),
    (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x139F, "Ethi"), (0x1780, 0x17FF, "Khmr"), (0x1800, 0x18AF, "Mong"),
    (0x1C80, 0x1C8F, "Cyrl"), (0x1C90, 0x1CBF, "Geor"), (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFF, "Grek"), (0x2E80, 0x2FDF, "Hani"), (0x3005, 0x3007, "Hani"),
    (0x3040, 0x30FF, "Kana"), (0x3105, 0x312F, "Hani"), (0x3130, 0x318F, "Hang"),
    (0x31F0, 0x31FF, "Kana"), (0x3400, 0x9FFF, "Hani"), (0xA640, 0xA69F, "Cyrl"),
    (0xA720, 0xA7FF, "Latn"), (0xA960, 0xA97F, "Hang"), (0xAC00, 0xD7FF, "Hang"),
    (0xF900, 0xFAFF, "Hani"), (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"),
    (0xFE70, 0xFEFE, "Arab"), (0xFF21, 0xFF5A, "Latn"), (0xFF66, 0xFF9F, "Kana"),
    (0x20000, 0x3FFFF, "Hani"),
)  # fmt: skip
_STARTS = [start for start, _, _ in _BLOCKS]

_LANGUAGES = {
    "Latn": "af ca cs cy da de en es et eu fi fr ga gl hr hu id is it lb lt lv ms mt nb nl nn no "
    "pl pt ro sk sl sq sv sw tl tr vi",
    "Cyrl": "be bg ky mk ru tg uk",
    "Arab": "ar fa ps ur",
    "Deva": "hi mr ne",
    "Hani": "zh yue",
    "Hang Hani": "ko",
    "Kana Hani": "ja",
    "Cyrl Latn": "sr bs",
    "Hebr": "he yi iw",
    "Grek": "el",
    "Armn": "hy",
    "Geor": "ka",
    "Beng": "bn as",
    "Taml": "ta",
    "Telu": "te",
    "Knda": "kn",
    "Mlym": "ml",
    "Gujr": "gu",
    "Guru Arab": "pa",
    "Sinh": "si",
    "Thai": "th",
    "Laoo": "lo",
    "Khmr": "km",
    "Mymr": "my",
    "Tibt": "bo dz",
    "Ethi": "am ti",
}
_SCRIPTS_OF = {
    language: frozenset(scripts.split(" "))
    for scripts, languages in _LANGUAGES.items()
    for language in languages.split(" ")
}
_WIDER = {"hans": "Hani", "hant": "Hani", "jpan": "Kana Hani", "kore": "Hang Hani"}


def script(character: str) -> str:
    """The script of a letter, or ``""`` for what is no letter or of a script not listed."""
    if not character.isalpha():
        return ""
    index = bisect_right(_STARTS, ord(character)) - 1
    start, end, name = _BLOCKS[index] if index >= 0 else (0, 0, "")
    return name if start <= ord(character) <= end else ""


def expected_scripts(subtags: Iterable[str]) -> frozenset[str]:
    """The scripts that a language tag stands for, by its subtags in lower case; none if any."""
    language, *others = subtags
    named = next((one for one in others if len(one) == 4 and one.isalpha()), "")  # noqa: PLR2004  # ISO 15924
    if named:
        return frozenset(_WIDER.get(named, named.title()).split(" "))
    return _SCRIPTS_OF.get(language, frozenset())
