"""The parts of a story in wire copy: what stands above it, the blocks, what stands below.

    head = [slug] {embargo | note | credit} [kicker] headline {subtitle} {byline | position}
    tail = {tagline} [sign-off] {copyright} {end mark}

They are read in any order in which they are unmistakable, and written in this one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from newsitem import dateline as grammar
from newsitem.formats.text import _lines as lines
from newsitem.model.article import Article
from newsitem.model.body import Block, Span
from newsitem.model.concepts import Label
from newsitem.model.media import EdNote

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsitem.formats.text._layout import Part
    from newsitem.formats.text._lines import HeadKind, TailKind
    from newsitem.model.datelines import Dateline

Line: TypeAlias = "tuple[str, HeadKind]"

KICKER, SUBTITLE, POSITION, TAGLINE = "kicker", "subtitle", "position", "tagline"

_ABOVE: tuple[HeadKind, ...] = ("embargo", "note", "credit")
_MOST_SUBTITLES = 2
_MOST_LINES = 12  # above the story, and below it
_LONGEST_SUBHEAD = 100
_DATELINE_WITHIN = 5  # blocks from the start


def article_of(parts: Sequence[Part], headline: str | None = None) -> Article:
    """The article that parts make; where the headline is given, they are the body alone."""
    if headline is not None:
        body, dateline = _body(parts)
        return Article(headline=headline, body=body, dateline=dateline)
    taken, fields = _head(parts)
    rest, tail = _tail(parts[taken:], credited="creditline" in fields)
    for name, value in tail.items():
        fields[name] = (*fields.get(name, ()), *value) if name != "creditline" else value
    body, dateline = _body(rest)
    return Article(body=body, dateline=dateline, **fields)


def head_lines(article: Article) -> list[str]:
    """What is printed above the story and can be told there."""
    above = [article.slugline] if _stands_above(article.slugline, "slug") else []
    above += [article.embargo_text] if _stands_above(article.embargo_text, "embargo") else []
    above += [note.text for note in article.ed_notes if _stands_above(note.text, *_ABOVE)]
    above += [article.creditline] if _stands_above(article.creditline, "credit") else []
    above += _in_role(article.headlines, KICKER)
    above += [article.headline] if article.headline else []
    above += _in_role(article.headlines, SUBTITLE)
    if lines.is_byline(article.byline):
        above.append(article.byline)
        above += [
            one.text
            for one in article.bylines
            if (one.role == POSITION and lines.is_position(one.text))
            or (not one.role and lines.is_byline(one.text))
        ]
    return above


def tail_lines(article: Article) -> list[str]:
    """What is printed below the story and can be told there."""
    below = [text for text in _in_role(article.bylines, TAGLINE) if _stands_below(text, "tagline")]
    below += [article.creditline] if _stands_below(article.creditline, "credit") else []
    notices = [notice.text for notice in article.copyright_notices]
    below += [text for text in notices if _stands_below(text, "copyright")]
    return below + [note.text for note in article.ed_notes if _stands_below(note.text, "end")]


def _stands_above(text: str, *kinds: HeadKind) -> bool:
    return bool(text) and "\n" not in text and lines.head_kind(text) in kinds


def _stands_below(text: str, kind: TailKind) -> bool:
    return bool(text) and "\n" not in text and lines.tail_kind(text) == kind


def _in_role(labels: Iterable[Label], role: str) -> list[str]:
    return [label.text for label in labels if label.role == role]


def _head(parts: Sequence[Part]) -> tuple[int, dict[str, Any]]:
    """How many parts stand above the story, and the fields that they fill.

    Several titles need a sign that they are some: a byline or dateline behind them, or
    that they are the lines of one part.
    """
    told, ends = _told(parts)
    above = _above(told)
    titles = _count_titles(told[above:])
    people = _people(told[above + titles :]) if titles else []
    end = above + titles + len(people)
    if (titles > 1 or people) and _is_sure(parts, ends, end, people):
        head = _titles([text for text, _ in told[above : above + titles]])
        if head:
            return ends[end], _merged(head, told[:above], people)
    end = above + min(titles, 1)
    if end not in ends:
        end = above if above in ends else 0
    head = {"headline": told[above][0]} if end > above else {}
    return ends[end], _merged(head, told[: min(above, end)], [])


def _told(parts: Sequence[Part]) -> tuple[list[Line], dict[int, int]]:
    """The lines that may stand above the story; behind how many of them how many parts end."""
    told: list[Line] = []
    ends = {0: 0}
    for number, part in enumerate(parts[:_MOST_LINES], 1):
        if part.role != "p":
            break
        for line in part.text.split("\n", _MOST_LINES):
            told.append((line, lines.head_kind(line)))
            if not told[-1][1]:
                return told[: max(ends)], ends
        ends[len(told)] = number
    return told, ends


def _above(told: Sequence[Line]) -> int:
    """How many of the lines stand above the headline."""
    count = 0
    for _, kind in told:
        if kind not in _ABOVE and (kind != "slug" or count):
            break
        count += 1
    return count


def _count_titles(told: Sequence[Line]) -> int:
    count = 0
    while count < len(told) and told[count][1] == "title":
        count += 1
    return count


def _people(told: Sequence[Line]) -> list[Line]:
    """The lines behind the titles that say who wrote the story, and notes among them."""
    found: list[Line] = []
    for line, kind in told:
        if found and found[-1][1] in {"byline", "position"} and lines.is_position(line):
            found.append((line, "position"))
        elif kind in {"byline", "note"}:
            found.append((line, kind))
        else:
            break
    return found


def _is_sure(
    parts: Sequence[Part], ends: dict[int, int], end: int, people: Sequence[Line]
) -> bool:
    """Whether the lines to ``end`` stand above a story."""
    behind = ends.get(end, len(parts))
    if behind == len(parts):
        return False
    return bool(people) or end - 1 not in ends or grammar.find(parts[behind].text) is not None


def _titles(texts: Sequence[str]) -> dict[str, Any]:
    """The headline, and the kicker and subtitles around it; nothing if they are too many."""
    kickers = 1 if len(texts) > 1 and lines.is_kicker(texts[0], texts[1]) else 0
    subtitles = texts[kickers + 1 :]
    if len(subtitles) > _MOST_SUBTITLES:
        return {}
    labels = [Label(text, KICKER) for text in texts[:kickers]]
    labels += [Label(text, SUBTITLE) for text in subtitles]
    return {"headline": texts[kickers], "headlines": labels}


def _merged(
    fields: dict[str, Any], above: Iterable[Line], people: Iterable[Line]
) -> dict[str, Any]:
    """The fields, and those that the lines above and below the titles fill."""
    for text, kind in (*above, *people):
        if kind == "slug":
            fields["slugline"] = text
        elif kind == "note":
            _append(fields, "ed_notes", EdNote(text))
        elif kind == "embargo" and "embargo_text" not in fields:
            fields["embargo_text"] = text
        elif kind == "credit" and "creditline" not in fields:
            fields["creditline"] = text
        elif kind == "byline" and "byline" not in fields:
            fields["byline"] = text
        elif kind in {"byline", "position"}:
            _append(fields, "bylines", Label(text, POSITION if kind == "position" else ""))
        else:
            _append(fields, "ed_notes", EdNote(text))
    return fields


def _append(fields: dict[str, Any], name: str, value: Label | EdNote) -> None:
    fields[name] = (*fields.get(name, ()), value)


def _tail(parts: Sequence[Part], *, credited: bool) -> tuple[Sequence[Part], dict[str, Any]]:
    """The parts above what ends the story, and the fields that that fills."""
    end = len(parts)
    told: list[tuple[str, TailKind]] = []
    while end > 1 and parts[end - 1].role == "p" and len(told) < _MOST_LINES:
        found = [(line, lines.tail_kind(line)) for line in parts[end - 1].text.split("\n")]
        kinds = [kind for _, kind in found + told]
        if "" in kinds or kinds.count("credit") + credited > 1:
            break
        told[:0] = found
        end -= 1
    fields: dict[str, Any] = {}
    for text, kind in told:
        if kind == "credit":
            fields["creditline"] = text
        elif kind == "tagline":
            _append(fields, "bylines", Label(text, TAGLINE))
        elif kind == "copyright":
            _append(fields, "copyright_notices", Label(text))
        else:
            _append(fields, "ed_notes", EdNote(text))
    return parts[:end], fields


def _body(parts: Sequence[Part]) -> tuple[list[Block], Dateline | None]:
    """The blocks, and the dateline that opens one of the first, which is marked there."""
    body: list[Block] = []
    dateline = None
    for number, (text, role) in enumerate(parts):
        if role == "p" and len(text) <= _LONGEST_SUBHEAD and _is_subhead(parts, number):
            role = "hl2"  # noqa: PLW2901  # what it is
        if role == "p" and number < _DATELINE_WITHIN and not dateline:
            dateline = grammar.find(text)
            if dateline:
                body.append(Block(text, spans=[Span(0, len(dateline.text), "dateline")]))
                continue
        body.append(Block(text, role))
    return body, dateline


def _is_subhead(parts: Sequence[Part], number: int) -> bool:
    """Whether a short part has no stop, and stands between two longer ones that have one."""
    if not 0 < number < len(parts) - 1:
        return False
    text, before, after = (parts[at].text for at in (number, number - 1, number + 1))
    if "\n" in text or len(after) <= len(text) or not any(map(str.isalpha, text)):
        return False
    return not lines.ends_sentence(text) and all(map(lines.ends_sentence, (before, after)))
