"""What a single line of wire copy is: a title, a byline, a note, a sign-off, an end mark.

Only what is unmistakable is told; all else is a line of the story.
"""

from __future__ import annotations

import re
from typing import Literal

from newsitem import dateline as grammar
from newsitem.dateline._agencies import is_agency
from newsitem.dateline._months import WEEKDAYS

HeadKind = Literal["slug", "embargo", "note", "credit", "byline", "position", "title", ""]
TailKind = Literal["tagline", "credit", "copyright", "end", ""]

_STOP = re.compile(r"[.!?…:;,。！？：；，、؟؛،۔।]+[\s\"'”’“‘»«›‹」』）)\]]*\Z")
_FULL_STOP = re.compile(r"(?<![.…])(?<!\b\w)[.。۔।][\"'”’“‘»«」』)]*\Z")
_BULLET = re.compile(r"[ \t]*(?:([-*•·–]) |(\d{1,3})[.)] )(?!.* [-–—] )")
# Han, kana, their punctuation and wide forms, Thai, Lao, Burmese, Khmer.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff00-\uffef]"
)

_LONGEST_TITLE = 250
_LONGEST_BYLINE = 120
_LONGEST_NOTE = 1000
_LONGEST_SIGN_OFF = 40
_LONGEST_KICKER = 40
_LONGEST_CREDIT = 150
_MOST_NAMES = 4  # words of a name

_SLUG = re.compile(r"(?:[bap][cm]|BC|AM|PM)-[^\s-][^\s]*(?: [^\s]+){0,6}")
_EMBARGO = re.compile(
    r"EMBARGO(?:ED)?\b|Embargoed (?:until|for|to)\b|Embargo\s?:|Sperrfrist\b|SPERRFRIST\b"
    r"|(?:NOT FOR|Not for) (?:RELEASE|PUBLICATION|BROADCAST|release|publication) "
    r"(?:BEFORE|UNTIL|before|until)\b|Sous embargo\b|EMBARGADO\b|Embargado hasta\b|Эмбарго\b"
)
_NOTE = re.compile(
    r"\(?(?:Eds?|EDS?|Editors|EDITORS|ATTENTION,? EDITORS?|Attention,? editors?|Note to editors"
    r"|Editor['’]s note|Editor['’]s Note|EDITOR['’]S NOTE|NOTE TO EDITORS|Achtung,? Redaktionen"
    r"|ACHTUNG,? REDAKTIONEN|Hinweis an die Redaktion(?:en)?|Hinweise? für Redaktionen"
    r"|Attention,? rédactions|Note aux rédactions|Nota a los (?:editores|redactores)"
    r"|ATENCIÓN,? (?:EDITORES|REDACTORES)|Nota aos editores|Nota per le redazioni"
    r"|Let op,? redacties|Til redaktionen|Till redaktionen|Til redaksjonen)"
    r"(?: ?[:,!] ?\S| [-–—]{1,2} \S)"
)
_CREDIT = re.compile(r"(?:Source|Quelle|Fuente|Fonte|Bron|Källa|Kilde|Источник) ?: ?\S")
_BY = re.compile(
    r"(?:By|BY|Von|VON|Por|POR|Par|PAR|Di|DI|Door|DOOR|Av|AV|Af|AF) |[dD]['’](?=[^\W\d_])"
    r"|(?:Автор|Авторы|Автори|Text|Texte|Texto|Testo|Tekst) ?: ?"
)
_BETWEEN_NAMES = re.compile(
    r" ?[,;/|&] ?| (?:and|und|et|y|e|en|och|og|i|и|та|AND|UND|ET|Y|E|in|IN) "
)
_SMALL = frozenset({
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el", "la",
    "le", "les", "los", "of", "ten", "ter", "van", "von", "y",
})  # fmt: skip
_POSITION = re.compile(
    r"(?:[A-Z][\w'’.-]* ){0,5}(?:Writers?|Correspondents?|Reporters?|Editors?|Analyst|Columnist"
    r"|Korrespondent(?:in)?|Redakteur(?:in)?|Reporterin|Staff|News Service)"
)

_END = re.compile(
    r"\((?:MORE|More|more|END|End|end|ENDS|Ends|ends|ENDE|Ende|FIN|Fin|fin|FINE|SIGUE|SEGUE"
    r"|suite|SUITE|Schluss)\)"
    r"|[-–—]{1,2} ?(?:30|more|MORE|ends?|Ends?|ENDS?|ende|ENDE|fin|FIN|slut|SLUT) ?[-–—]{1,2}"
    r"|ENDS?|ENDE|NNNN|#{2,5}|# # #(?: #)?|\*\*\*(?: (?:FIN|END|ENDE) \*\*\*)?"
    r"|KONIEC|КОНЕЦ|（完）|\(完\)|【完】|（終わり）|\(끝\)"
)
_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|Copyright|COPYRIGHT)[ \u00a0]?[^ ]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LETTERS = re.compile(r"[^\W\d_]+")
_TAGLINE = re.compile(
    r"\(?(?:(?:Additional reporting|Reporting|Writing|Editing|Compiled|Translated|Production)"
    r"(?: and (?:writing|editing))? by|Redaktion:|Bericht von|Reportage (?:de|par)|Édité par"
    r"|Edité par|Rédigé par|Reporte de|Información de|Editado por|Reportagem de|Edição de"
    r"|A cura di) [^\W\d_]"
)
_SIGNED = re.compile(r"(?:[a-zäöü]{2,4}|[A-Z]{2,4})(?:[/ ](?:[a-zäöü]{2,4}|[A-Z]{2,4})){0,6}")
_SOURCE_IN_CAPITALS = re.compile(r"(?:SOURCE|QUELLE|FUENTE|FONTE) ?:? ?\S")


def ends_sentence(line: str) -> bool:
    """Whether the line ends in a stop, a colon or a comma."""
    return _STOP.search(line[-20:]) is not None


def is_unspaced(character: str) -> bool:
    """Whether the character is of a script that has no blanks between its words."""
    return _UNSPACED.match(character) is not None


def bullet(line: str) -> str:
    """The sign with which an item of a list begins, "1" for any number, or ""."""
    found = _BULLET.match(line)
    return (found[1] or "1") if found else ""


def stands_alone(line: str) -> bool:
    """Whether the line goes on in no other: a byline, a note, an embargo, an end of a story."""
    if len(line) > _LONGEST_SIGN_OFF and line[0].islower():
        return False
    return bool(_NOTE.match(line) or _EMBARGO.match(line) or is_byline(line) or tail_kind(line))


def is_title(line: str) -> bool:
    """Whether the line may be a headline: short, no sentence, and without a dateline."""
    if len(line) > _LONGEST_TITLE or "\n" in line or "\t" in line:
        return False
    return not _FULL_STOP.search(line[-20:]) and grammar.find(line) is None


def is_kicker(line: str, headline: str) -> bool:
    """Whether a line above the headline is a kicker: short, and in capitals or with a colon."""
    if len(line) > _LONGEST_KICKER:
        return False
    return line.endswith((":", "：")) or (line.isupper() and not headline.isupper())


def is_byline(line: str) -> bool:
    """Whether the line names who wrote the story, behind a word that says so."""
    opened = _BY.match(line)
    if not opened or len(line) > _LONGEST_BYLINE:
        return False
    rest = line[opened.end() :].removesuffix(")").replace(" (", ", ")
    names = [name for name in _BETWEEN_NAMES.split(rest) if name]
    if is_agency(rest):
        return True
    return len(names[0].split(" ")) > 1 and all(map(_is_name, names)) if names else False


def _is_name(name: str) -> bool:
    words = name.split(" ")
    if is_agency(name):
        return True
    return (
        len(words) <= _MOST_NAMES
        and all(
            (word[:1].isupper() or word in _SMALL)
            and word.isprintable()
            and word.casefold() not in WEEKDAYS
            for word in words
        )
        and not any(map(str.isdigit, name))
        and not _STOP.search(name[2:].removesuffix("."))
    )


def head_kind(line: str) -> HeadKind:
    """What a line above the story is; "title" for what may be one."""
    if _SLUG.fullmatch(line) and len(line) <= _LONGEST_TITLE:
        return "slug"
    if len(line) <= _LONGEST_NOTE and _NOTE.match(line):
        return "note"
    if len(line) <= _LONGEST_TITLE and _EMBARGO.match(line):
        return "embargo"
    if len(line) <= _LONGEST_CREDIT and _CREDIT.match(line):
        return "credit"
    if is_byline(line):
        return "byline"
    return "title" if is_title(line) else ""


def is_position(line: str) -> bool:
    """Whether the line below a byline says for whom, or as what, its people write."""
    return is_agency(line) or (
        len(line) <= _LONGEST_BYLINE and _POSITION.fullmatch(line) is not None
    )


def tail_kind(line: str) -> TailKind:
    """What a line below the story is."""
    if len(line) > _LONGEST_NOTE:
        return ""
    if _END.fullmatch(line):
        return "end"
    if _TAGLINE.match(line):
        return "tagline"
    if len(line) > _LONGEST_TITLE:
        return ""
    if _COPYRIGHT.match(line) and (
        _YEAR.search(line) or any(map(is_agency, _LETTERS.findall(line)))
    ):
        return "copyright"
    return "credit" if is_sign_off(line) else ""


def is_sign_off(line: str) -> bool:
    """Whether the line is an agency, and perhaps the letters of its people: "dpa wsz jln"."""
    if len(line) <= _LONGEST_CREDIT and _SOURCE_IN_CAPITALS.match(line):
        return True
    if len(line) > _LONGEST_SIGN_OFF:
        return False
    name, _, people = line.strip("()").partition(" ")
    if not people:
        return is_agency(name)
    cased_alike = people.islower() if name.islower() else people.isupper()
    signed = cased_alike and is_agency(name) and _SIGNED.fullmatch(people) is not None
    return signed or is_agency(line.strip("()"))
