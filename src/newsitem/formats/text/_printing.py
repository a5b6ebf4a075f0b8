"""Printing a story as wire copy, in each of its layouts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsitem.formats.text._lines import is_unspaced
from newsitem.formats.text._story import head_lines, tail_lines
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.model.article import Article

PLAIN = "\ufeff\ufeff"  # before a story of which each line is a block, and nothing more
SET_OFF = "\n\n\n"  # behind a headline that would not be taken for one
_INDENT = "   "
_PIECE = re.compile(r"[^ ]+(?: {2,}[^ ]+)*")


class Style(NamedTuple):
    """The version of the layout, and the width at which lines are broken, or 0."""

    version: str
    width: int = 0


def ways(article: Article, style: Style) -> Iterator[str]:
    """The ways to print a story, the fullest first; the last can be mistaken for nothing else."""
    head, tail = head_lines(article), tail_lines(article)
    headline = [article.headline] if article.headline else []
    for one in (style, Style(style.version)) if style.width else (style,):
        story = _blocks(article, one)
        yield _printed(head, story, tail, one)
        if tail or head != headline:
            yield _printed(headline, story, [], one)
        if headline:
            yield article.headline + SET_OFF + _gap(one).join(story)
    yield plain(article)


def plain(article: Article) -> str:
    """The story with each line a block, marked as such."""
    lines = [line for text in article.printed_blocks for line in _lines(text)]
    return PLAIN + article.headline + SET_OFF + "\n".join(lines)


def _printed(head: list[str], story: list[str], tail: list[str], style: Style) -> str:
    above = "\n".join(_broken(line, style.width) for line in head)
    parts = (above, _gap(style).join(story), "\n".join(tail))
    return _gap(style).join(filter(None, parts))


def _gap(style: Style) -> str:
    """What stands between blocks; those of broken lines need an indent or a blank line."""
    paragraphs = style.version == "paragraphs" or (style.version == "lines" and style.width)
    return "\n\n" if paragraphs else "\n"


def _blocks(article: Article, style: Style) -> list[str]:
    roles = [block.role for block in article.body if block.text] or ["p"]
    indent = _INDENT if style.version == "indented" else ""
    return [
        _preformatted(text)
        if role == "pre"
        else "\n".join(_broken(line, style.width, indent) for line in _lines(text))
        for role, text in zip(roles, article.printed_blocks, strict=False)
    ]


def _lines(text: str) -> list[str]:
    return [line for raw in text.split("\n") if (line := raw.strip(SPACE))]


def _preformatted(text: str) -> str:
    return "\n".join(filter(None, (line.rstrip(SPACE) for line in text.split("\n"))))


def _broken(line: str, width: int, indent: str = "") -> str:
    """The line, broken where it has a single blank so that each part fits the width."""
    if len(indent) + len(line) <= width or not width:
        return indent + line
    lines = [indent]
    room = width - len(indent)
    for piece in _pieces(line, width):
        if room < len(piece.rstrip(" ")) and len(lines[-1]) > len(indent):
            lines[-1] = lines[-1].rstrip(" ")
            lines.append("")
            room = width
            indent = ""
        lines[-1] += piece
        room -= len(piece)
    return "\n".join(lines).rstrip(" ")


def _pieces(line: str, width: int) -> Iterable[str]:
    """The words, each with the blank behind it; single characters where a script has none."""
    for found in _PIECE.finditer(line):
        end = found.end()
        word = line[found.start() : end + (end < len(line))]
        if len(word) > width and all(map(is_unspaced, found[0])):
            yield from word
        else:
            yield word
