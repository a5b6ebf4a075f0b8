"""Layouts of wire copy: which lines of a text make a block.

A block is a line; or the lines between blank ones; or, where the lines were broken at a
width, those up to a blank line or an indent, joined again. Copy was broken at a width if
most of its lines leave no room for the first word of the next, and sentences run on.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsitem.formats.text._lines import bullet, ends_sentence, is_unspaced, stands_alone
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.model.body import Role

_BLANKS = " \t"
WIDEST = 100  # characters of a line that was broken at a width
NARROWEST = 30
_SHORTEST = 0.6  # of the width, a line that may have been broken at it
_SHARE_FULL = 0.6  # of the lines, those that leave no room for the next word
_SHARE_RUNNING = 0.2  # of those, the ones in which a sentence runs on
_FEW = 3  # lines too few to have a share of
_SURE = 45  # characters of a line that stands with a single other one
_SLACK = 12  # characters by which a line within a paragraph may be shorter
_LONG = 100  # characters of a line that is a paragraph, whatever stands around it
_SHARE_COLUMNS = 2 / 3  # of the lines of a table, those with a gap in them

_GAP = re.compile(r"\S(?: {3,}| *\t[ \t]*)\S")
_TWO_GAPS = re.compile(r"\S {2,}\S[^\t ]*(?: [^\t ]+){0,20} {2,}\S")
_BULLETS = "-*•·–0123456789"
_SUSPENDED = re.compile(r"(?:und|oder|bzw\.?|and|or|et|ou|y|o|e|en|of|och|og|eller) ")


class Part(NamedTuple):
    """A block as it stands in the copy; ``text`` has line ends only where the page has."""

    text: str
    role: Role = "p"


class Layout(NamedTuple):
    """The parts of a text, the version of its layout, and the width of its lines, or 0."""

    parts: list[Part]
    version: str
    width: int = 0


def lay_out(text: str) -> Layout:
    """The parts of a text whose line ends are line feeds."""
    groups = _groups(text)
    width = _width(groups)
    if width:
        return _unwrapped(groups, width)
    if len(groups) == 1 or _is_headline_and_lines(groups):
        lines = [line for group in groups for line in group]
        return Layout(_parts_of_lines(lines, text), "indented" if _is_indented(lines) else "lines")
    tabular = "  " in text or "\t" in text
    return Layout([part for group in groups for part in _parts_of(group, tabular)], "paragraphs")


def _is_indented(lines: list[str]) -> bool:
    """Whether lines have an indent, most of them from the first to the last that has."""
    indented = [number for number, line in enumerate(lines) if line[0] in _BLANKS]
    return len(indented) > 1 and indented[-1] - indented[0] < 2 * len(indented)


def _groups(text: str) -> list[list[str]]:
    """The lines between blank ones, without blanks at their ends."""
    groups: list[list[str]] = [[]]
    for raw in text.split("\n"):
        if line := raw.rstrip(_BLANKS):
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]


def _is_headline_and_lines(groups: list[list[str]]) -> bool:
    return len(groups) == 2 and len(groups[0]) == 1  # noqa: PLR2004  # headline and story


def _parts_of_lines(lines: list[str], text: str) -> list[Part]:
    """A part of each line; of several, where they are a list or a table."""
    stripped = [line.strip(SPACE) for line in lines]
    if not ("  " in text or "\t" in text or any(line[0] in _BULLETS for line in stripped)):
        return list(map(Part, stripped))
    parts: list[Part] = []
    for kind, run in _runs(lines):
        if kind == "pre":
            parts.append(Part("\n".join(run), "pre"))
        elif kind:
            parts.append(Part("\n".join(line.strip(SPACE) for line in run), _list_role(kind)))
        else:
            parts += [Part(line.strip(SPACE)) for line in run]
    return parts


def _runs(lines: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    """Lines that follow each other and are of one kind; "" where they are but one."""
    runs: list[tuple[str, list[str]]] = []
    for line in lines:
        kind = bullet(line) or ("pre" if _has_columns(line) else "")
        if runs and runs[-1][0] == kind:
            runs[-1][1].append(line)
        else:
            runs.append((kind, [line]))
    for kind, run in runs:
        yield (kind if len(run) > 1 else ""), run


def _list_role(kind: str) -> Role:
    return "ol" if kind == "1" else "ul"


def _has_columns(line: str) -> bool:
    """Whether a line has a gap that no sentence has."""
    line = line.strip(SPACE)
    return ("  " in line or "\t" in line) and bool(_GAP.search(line) or _TWO_GAPS.search(line))


def _parts_of(group: list[str], tabular: bool) -> list[Part]:  # noqa: FBT001  # spares a look at each line
    """The parts of lines between blank ones that were not broken at a width."""
    if len(group) == 1:
        return [Part(group[0].strip(SPACE))]
    if tabular and _is_table(group):
        return [Part("\n".join(group), "pre")]
    lines = [line.strip(SPACE) for line in group]
    kinds = set(map(bullet, lines))
    if len(kinds) == 1 and (kind := kinds.pop()):
        return [Part("\n".join(lines), _list_role(kind))]
    if _is_indented(group):
        return list(map(Part, lines))
    joined = [[lines[0]]]
    for before, line in pairwise(lines):
        if len(before) > _LONG and ends_sentence(before):
            joined.append([line])
        else:
            joined[-1].append(line)
    return [Part("\n".join(some)) for some in joined]


def _is_table(group: list[str]) -> bool:
    return len(group) > 1 and sum(map(_has_columns, group)) >= len(group) * _SHARE_COLUMNS


def _width(groups: list[list[str]]) -> int:
    """The width at which the lines were broken, in characters, or 0 if they were not."""
    pairs = []
    for group in groups:
        if any(len(line) > WIDEST and "://" not in line for line in group):
            return 0
        if len(group) > 1 and not _is_table(group):
            pairs += [
                (line, after)
                for line, after in pairwise(group)
                if not (after[0] in _BLANKS or bullet(after) or _are_apart(line, after))
            ]
    width = max((len(line) for line, _ in pairs if len(line) <= WIDEST), default=0)
    if width < NARROWEST:
        return 0
    pairs = [pair for pair in pairs if len(pair[0]) >= width * _SHORTEST]
    full = [pair for pair in pairs if _leaves_no_room(*pair, width)]
    running = sum(_runs_on(*pair) for pair in full)
    if len(pairs) < _FEW:
        sure = running and len(full) == len(pairs) and all(map(_is_sure, pairs))
        return width if sure and not any(_has_stop(line) for line, _ in pairs) else 0
    enough = len(full) >= len(pairs) * _SHARE_FULL and running >= len(full) * _SHARE_RUNNING
    return width if enough else 0


def _is_sure(pair: tuple[str, str]) -> bool:
    line, after = pair
    return len(line) >= _SURE or (is_unspaced(line[-1]) and is_unspaced(after[0]))


def _are_apart(line: str, after: str) -> bool:
    return stands_alone(line) or stands_alone(after)


def _leaves_no_room(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line would not have had room in this one."""
    after = after.lstrip(_BLANKS)
    word = 1 if is_unspaced(after[0]) else len(after.split(" ", 1)[0]) + 1
    return len(line) + word > width


def _runs_on(line: str, after: str) -> bool:
    """Whether a sentence runs on: the line has no stop, the next begins without a capital."""
    first = after.lstrip(_BLANKS)[0]
    return first.isalpha() and first.lower() == first and not _has_stop(line)


def _has_stop(line: str) -> bool:
    return line[-1:] not in ",;،，、" and ends_sentence(line)


def _unwrapped(groups: list[list[str]], width: int) -> Layout:
    parts: list[Part] = []
    starts = 0  # paragraphs that an indent begins, without a blank line
    for group in groups:
        if _is_table(group):
            parts.append(Part("\n".join(group), "pre"))
            continue
        paragraphs = _paragraphs(group, width)
        starts += len(paragraphs) - 1
        for lines in paragraphs:
            kinds = set(map(bullet, lines)) if len(lines) > 1 else {""}
            kind = kinds.pop() if len(kinds) == 1 else ""
            parts.append(Part("\n".join(lines), _list_role(kind) if kind else "p"))
    return Layout(parts, "indented" if starts >= len(groups) else "paragraphs", width)


def _paragraphs(group: list[str], width: int) -> list[list[str]]:
    """The paragraphs of lines between blank ones, each as the lines that stay apart."""
    paragraphs: list[list[list[str]]] = []
    before, depth, indented, listed = "", 0, False, False
    for raw in group:
        line = raw.lstrip(_BLANKS)
        indent = len(raw) - len(line)
        goes_on = _continues(before, line, width, listed=listed)
        starts = not paragraphs or _starts_paragraph(before, depth, line, indent)
        if starts or (indented and not indent and not goes_on):
            paragraphs.append([[line]])
            indented, listed = indent > 0, bullet(line) != ""
        elif goes_on:
            paragraphs[-1][-1] += [_glue(before, line), line]
        else:
            paragraphs[-1].append([line])
            listed = listed or bullet(line) != ""
        before, depth = raw, indent
    return [["".join(pieces) for pieces in lines] for lines in paragraphs]


def _starts_paragraph(before: str, depth: int, line: str, indent: int) -> bool:
    """Whether an indent begins a paragraph, and does not only set off a part of one."""
    if not indent or indent > depth > 0:
        return False
    return indent != depth or not _runs_on(before, line)


def _continues(before: str, line: str, width: int, *, listed: bool) -> bool:
    """Whether a line goes on with the one before; ``listed`` says that that is in a list."""
    if not before or _are_apart(before, line):
        return False
    full = _leaves_no_room(before, line, width)
    if bullet(line):
        return full and not listed and not _has_stop(before)
    return full or (_runs_on(before, line) and _leaves_no_room(before, line, width - _SLACK))


def _glue(before: str, line: str) -> str:
    """What a line end stood for: a blank, or nothing within a word and in some scripts."""
    last = before[-1]
    if last == "\u00ad" or (is_unspaced(last) and is_unspaced(line[0])):
        return ""
    within = last == "-" and before[-2:-1].isalnum() and line[0].isalnum()
    return "" if within and not _SUSPENDED.match(line) else " "
