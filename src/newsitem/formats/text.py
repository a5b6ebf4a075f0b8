"""Wire copy: a story as plain text, as agencies send it.

A headline, then blocks, each on a line of its own (version "lines") or with a blank line
between them (version "paragraphs"). A dateline opens one of the first blocks; a short
block without a full stop, between two that have one, is a subhead. Nothing else of an
article has a place in wire copy.

Written, the last line has no line end. A headline that would not be taken for one is set
off by two blank lines. A story that starts like JSON or XML has two byte order marks.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem import dateline as grammar
from newsitem.formats._encoding import UTF_8, decoded, encoding_mark
from newsitem.formats._format import Note, Reading, check_size, choose_version, only_one
from newsitem.model.article import Article
from newsitem.model.body import Block, Span
from newsitem.text import SPACE, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.model.body import Role
    from newsitem.model.datelines import Dateline

NAME = "text"
TITLE = "Wire copy"
MEDIA_TYPES = ("text/plain",)
SUFFIXES = (".txt",)
VERSIONS = ("lines", "paragraphs")
CARRIES = frozenset({"headline", "words"})

_MARKUP = re.compile(rb'[ \t\r\n]*(?:<[?!/A-Za-z]|\{[ \t\r\n]*["}]|\[[ \t\r\n]*["{\[\]])')
_CONTROLS = re.compile(rb"[\0-\x08\x0e-\x19\x1c-\x1f]")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_STOP = re.compile(r"[.!?…:;,。！？：；，、؟؛،۔।]+[\s\"'”’“‘»«›‹」』）)\]]*\Z")
_FULL_STOP = re.compile(r"(?<![.…])(?<!\b\w)[.。۔।][\"'”’“‘»«」』)]*\Z")
_LONGEST_HEADLINE = 250
_LONGEST_SUBHEAD = 100
_DATELINE_WITHIN = 5  # blocks from the start
_SET_OFF = 3  # line ends, which are two blank lines


def sniff(head: bytes) -> bool:
    """Whether the content is text, and starts neither like JSON nor like XML."""
    if head.startswith(UTF_8 * 2):
        return True
    if marked := encoding_mark(head):
        mark, encoding = marked
        head = head[len(mark) :].decode(encoding, "ignore").encode()
    return not _MARKUP.match(head) and not _CONTROLS.search(head)


def read(data: bytes) -> Reading:
    """The one story that ``data`` holds; content that is not UTF-8 is read as Windows-1252."""
    check_size(data)
    raw, notes = _decoded(data)
    text = clean(raw)
    if len(text) < len(raw) - raw.count("\r\n"):
        notes.append(Note("control characters that no format can carry were dropped"))
    headline, blocks, version = _laid_out(text)
    body = [Block(block, _role(blocks, number)) for number, block in enumerate(blocks)]
    body, dateline = _with_dateline(body)
    article = Article(headline=headline, dateline=dateline, body=body)
    return Reading((article,), (), NAME, version, tuple(notes), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """The words of a story. ``keep`` gives the source back where nothing was changed."""
    if keep is not None and keep.articles == (article,):
        return keep.source
    separator = "\n" if choose_version(NAME, version, VERSIONS) == "lines" else "\n\n"
    story = separator.join(map(_without_blank_lines, article.printed_blocks))
    text = separator.join(filter(None, (article.headline, story)))
    if article.headline and _laid_out(text)[0] != article.headline:
        text = article.headline + "\n" * _SET_OFF + story
    data = text.encode()
    return UTF_8 * 2 + data if _MARKUP.match(data) or data.startswith(UTF_8) else data


def join(documents: Sequence[bytes]) -> bytes:
    """The one document; a text holds one story."""
    return only_one(NAME, documents)


def _without_blank_lines(block: str) -> str:
    return "\n".join(filter(None, (line.strip(SPACE) for line in block.split("\n"))))


def _decoded(data: bytes) -> tuple[str, list[Note]]:
    if data.startswith(UTF_8 * 2):
        return decoded(data[2 * len(UTF_8) :], "utf-8"), []
    if marked := encoding_mark(data):
        mark, encoding = marked
        return decoded(data[len(mark) :], encoding), []
    try:
        return data.decode(), []
    except UnicodeDecodeError as error:
        note = f"not UTF-8 (byte {error.start}); read as Windows-1252"
        return decoded(data, "windows-1252"), [Note(note)]


def _laid_out(text: str) -> tuple[str, list[str], str]:
    """The headline, the blocks, and the layout, which is the version."""
    parts = [part.strip(SPACE) for part in _BLANK_LINES.split(text.lstrip(SPACE))]
    gaps = [gap.count("\n") for gap in _BLANK_LINES.findall(text.lstrip(SPACE))]
    first, rest = parts[0], [part for part in parts[1:] if part]
    if "\n" not in first and gaps and gaps[0] >= _SET_OFF and max(gaps[1:], default=0) < gaps[0]:
        return first, *_layout(rest)
    blocks, version = _layout([first, *rest] if first else rest)
    if blocks and _is_headline(blocks[0]):
        return blocks[0], blocks[1:], version
    return "", blocks, version


def _layout(parts: list[str]) -> tuple[list[str], str]:
    if len(parts) > 1 and not ("\n" in parts[1] and len(parts) == 2 and "\n" not in parts[0]):  # noqa: PLR2004
        return parts, "paragraphs"
    lines = [line.strip(SPACE) for part in parts for line in part.split("\n")]
    return lines, "lines"


def _is_headline(text: str) -> bool:
    if len(text) > _LONGEST_HEADLINE or "\n" in text or "\t" in text:
        return False
    return not _FULL_STOP.search(text) and grammar.find(text) is None


def _role(blocks: list[str], number: int) -> Role:
    """``hl2`` for a short block without a stop, between two longer ones that have one."""
    block = blocks[number]
    if not 0 < number < len(blocks) - 1 or len(block) > _LONGEST_SUBHEAD or "\n" in block:
        return "p"
    before, after = blocks[number - 1], blocks[number + 1]
    between = _STOP.search(before[-20:]) and _STOP.search(after[-20:]) and len(after) > len(block)
    return "hl2" if between and not _STOP.search(block) else "p"


def _with_dateline(body: list[Block]) -> tuple[list[Block], Dateline | None]:
    """The blocks with the dateline marked that opens one of the first, and that dateline."""
    for number, block in enumerate(body[:_DATELINE_WITHIN]):
        dateline = grammar.find(block.text) if block.role == "p" else None
        if dateline:
            marked = Block(block.text, spans=[Span(0, len(dateline.text), "dateline")])
            return [*body[:number], marked, *body[number + 1 :]], dateline
    return body, None
