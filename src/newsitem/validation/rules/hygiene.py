"""Text hygiene: characters that are not what they seem, or not what was written.

Control characters need no rule, for the model refuses them but for those of Latin-1.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.validation.rules._rule import rule
from newsitem.validation.rules._scripts import script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.validation.rules._rule import Case, Flaw

# What bytes 80 to BF look like in Windows-1252, and in Latin-1.
_TAIL = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\x80-\xbf"
_GARBLED = re.compile(
    rf"(?:[ÂÃ][{_TAIL}]"  # Latin letters and signs
    rf"|[ÎÏÐÑ×ØÙ][{_TAIL}](?=[ÎÏÐÑ×ØÙ][{_TAIL}])|(?<=[{_TAIL}])[ÎÏÐÑ×ØÙ][{_TAIL}]"  # Greek…
    rf"|[âãäåæçèéêëìíîï][{_TAIL}]{{2}}|ð[{_TAIL}]{{3}}){{1,200}}"
)
_CLOSING = frozenset("»’”“‘›…–—")
_OPENS, _ISOLATES = frozenset("\u202a\u202b\u202d\u202e"), frozenset("\u2066\u2067\u2068")
_POPS = {"\u202c": _OPENS, "\u2069": _ISOLATES}
_OVERRIDES = frozenset("\u202d\u202e")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_INVISIBLE = re.compile("[\x80-\x9f\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\U000e0001-\U000e007f]")
_JOINER = re.compile("(?<=[A-Za-zА-я])[\u200c\u200d](?=[A-Za-zА-я])")
_FLAG = "\U0001f3f4"  # after which tag characters are part of an emoji
_WORD = re.compile(r"[^\W\d_]{2,100}")
_ALIKE = {
    "Cyrl": frozenset("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһ"),
    "Grek": frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορυ"),
    "Latn": frozenset("ABEHIJKMNOPSTXYZacehijopsxyvu"),
}


@rule("NI901")
def mojibake(case: Case) -> Iterator[Flaw]:
    """Text in UTF-8 was read as Latin-1 or Windows-1252, and written again.

    The Unicode Standard, section 3.9 (UTF-8); WHATWG Encoding Standard, "windows-1252".

    Bad::

        Article(headline="The cafÃ© reopens")

    Good::

        Article(headline="The café reopens")
    """
    for path, text in case.texts:
        for found in _GARBLED.finditer(text):
            garbled, (start, end) = found[0], found.span()
            if text[max(0, start - 1) : start].isupper() and garbled[-1] in _CLOSING:
                continue  # the end of a word in capitals, and the mark behind it
            if mended := _mended(garbled):
                was, now = repr(garbled[:20]), repr(mended[:20])
                yield f"{path}[{start}:{end}]", f"{was} looks like {now}, read in a wrong encoding"


@rule("NI902", "error")
def replacement_character(case: Case) -> Iterator[Flaw]:
    r"""U+FFFD stands for a character that was lost in a conversion.

    The Unicode Standard, section 23.8, "Specials".

    Bad::

        Article(headline="The caf\ufffd reopens")

    Good::

        Article(headline="The café reopens")
    """
    for path, text in case.texts:
        at = text.find("\ufffd")
        if at >= 0:
            yield f"{path}[{at}:{at + 1}]", "U+FFFD stands for a character that was lost"


@rule("NI903")
def bidi_control(case: Case) -> Iterator[Flaw]:
    r"""A control of writing direction overrides the order of letters, or is never closed.

    Unicode Standard Annex 9, section 2; Unicode Technical Standard 55, "Source Code
    Handling": what is shown is not what is there.

    Bad::

        Article(headline="Paid to \u202eknab eht")

    Good::

        Article(headline="The \u2068דנה\u2069 dam holds")
    """
    for path, text in case.texts:
        still_open: list[int] = []
        for found in _BIDI.finditer(text):
            sign, at = found[0], found.start()
            if sign in _OVERRIDES:
                yield f"{path}[{at}:{at + 1}]", f"U+{ord(sign):04X} overrides the order of letters"
                still_open.append(at)
            elif sign not in _POPS:
                still_open.append(at)
            elif still_open and text[still_open[-1]] in _POPS[sign]:
                still_open.pop()
        for at in still_open:
            if text[at] not in _OVERRIDES:
                yield f"{path}[{at}:{at + 1}]", f"U+{ord(text[at]):04X} is never closed"


@rule("NI904")
def invisible_character(case: Case) -> Iterator[Flaw]:
    r"""A character that nobody sees stands in the text: it defeats search and comparison.

    Unicode Technical Standard 39, section 3.1; RFC 8264, section 9.13. Joiners are looked
    for only between Latin or Cyrillic letters, where they have no use.

    Bad::

        Article(headline="Dam\u200bholds")

    Good::

        Article(headline="سد می\u200cماند")
    """
    for path, text in case.texts:
        if text.isascii():
            continue
        for pattern in (_INVISIBLE, _JOINER):
            for found in pattern.finditer(text):
                at = found.start()
                if not (found[0] >= "\U000e0000" and _FLAG in text[max(0, at - 8) : at]):
                    yield f"{path}[{at}:{at + 1}]", f"U+{ord(found[0]):04X} is invisible"


@rule("NI905")
def look_alike(case: Case) -> Iterator[Flaw]:
    """A word mixes letters of two scripts that look alike.

    Unicode Technical Standard 39, section 5.1, "Mixed-Script Detection".

    Bad::

        Article(headline="The bаnk of Aldbrook")  # the second letter is Cyrillic

    Good::

        Article(headline="The bank of Aldbrook")
    """
    for path, text in case.texts:
        if text.isascii():
            continue
        for found in _WORD.finditer(text):
            word = found[0]
            if not word.isascii() and (odd := _odd_letters(word)):
                place = f"{path}[{found.start()}:{found.end()}]"
                codes = ", ".join(f"U+{ord(one):04X}" for one in sorted(odd))
                yield place, f"{word!r} mixes scripts: {codes} only looks right"


def _mended(text: str) -> str:
    """The text that was garbled, or ``""`` where it was not."""
    data = bytearray()
    for character in text:
        try:
            data += character.encode("windows-1252")
        except UnicodeEncodeError:
            data += character.encode("latin-1", "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return ""


def _odd_letters(word: str) -> set[str]:
    """The letters of the script that fewer are of, if all of them look like the others."""
    scripts = {letter: script(letter) for letter in word}
    names = set(scripts.values())
    if len(names) != 2 or not names <= _ALIKE.keys():  # noqa: PLR2004  # a pair
        return set()
    counts = sorted(names, key=lambda name: sum(scripts[letter] == name for letter in word))
    few = {letter for letter in word if scripts[letter] == counts[0]}
    return few if few <= _ALIKE[counts[0]] else set()


RULES = (mojibake, replacement_character, bidi_control, invisible_character, look_alike)
