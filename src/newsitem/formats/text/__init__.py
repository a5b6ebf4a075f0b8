"""Wire copy: a story as plain text, as agencies send it.

Blocks, each on a line of its own (version "lines"), with a blank line between them
("paragraphs"), or each with an indent ("indented"); lines that were broken at a width are
joined (``_layout``). Above the story may stand a slug, notes to editors, an embargo, a
kicker, the headline, subtitles and bylines, below it the agency, its people, a copyright
notice and an end mark (``_story``). A dateline opens one of the first blocks; a short
block without a full stop, between two that have one, is a subhead; lines in columns stay
``pre``. Nothing else of an article has a place in wire copy.

Written, the last line has no line end. A headline that would not be taken for one is set
off by two blank lines. A story that would still be taken for another, or starts like JSON
or XML, has two byte order marks: then each line is a block, and nothing more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.errors import FormatError
from newsitem.formats._encoding import UTF_8, decoded, encoding_mark
from newsitem.formats._format import Note, Reading, check_size, choose_version, only_one
from newsitem.formats.text._layout import NARROWEST, WIDEST, Layout, Part, lay_out
from newsitem.formats.text._printing import PLAIN, SET_OFF, Style, plain, ways
from newsitem.formats.text._story import article_of
from newsitem.text import SPACE, clean, on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.model.article import Article

NAME = "text"
TITLE = "Wire copy"
MEDIA_TYPES = ("text/plain",)
SUFFIXES = (".txt",)
VERSIONS = ("lines", "paragraphs", "indented")
CARRIES = frozenset({"headline", "words"})

_MARKUP = re.compile(rb'[ \t\r\n]*(?:<[?!/A-Za-z]|\{[ \t\r\n]*["}]|\[[ \t\r\n]*["{\[\]])')
_CONTROLS = re.compile(rb"[\0-\x08\x0e-\x19\x1c-\x1f]")
_GAP = re.compile(r"\n(?:[ \t]*+\n)++")
_SET_OFF = SET_OFF.count("\n")
_MOST_ROUNDS = 4  # of printing and reading


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
    article, layout = _parsed(text)
    return Reading((article,), (), NAME, layout.version, tuple(notes), data)


def write(
    article: Article,
    *,
    version: str | None = None,
    keep: Reading | None = None,
    width: int | None = None,
) -> bytes:
    """The story, its lines broken at ``width`` characters (30 to 100) if that is given.

    ``keep`` gives the source back where nothing was changed, else its layout, unless
    ``version`` or ``width`` ask for one. Lines stay whole in a story that would be read as
    another if they were broken.
    """
    if keep is not None and keep.articles == (article,):
        return keep.source
    if width is not None and not NARROWEST <= width <= WIDEST:
        message = f"lines are broken at {NARROWEST} to {WIDEST} characters, not at {width}"
        raise FormatError(message)
    if keep is not None and keep.format == NAME and version is None and width is None:
        return _in_layout_of(keep.source, article).encode()
    return _written(article, Style(choose_version(NAME, version, VERSIONS), width or 0)).encode()


def _in_layout_of(source: bytes, article: Article) -> str:
    raw, _ = _decoded(source)
    _, layout = _parsed(clean(raw))
    text = _written(article, Style(layout.version, layout.width)) + "\n" * raw.endswith("\n")
    return text.replace("\n", "\r\n") if "\r\n" in raw else text


def join(documents: Sequence[bytes]) -> bytes:
    """The one document; a text holds one story."""
    return only_one(NAME, documents)


def _decoded(data: bytes) -> tuple[str, list[Note]]:
    if data.startswith(UTF_8 * 2):
        return decoded(data, "utf-8"), []
    if marked := encoding_mark(data):
        mark, encoding = marked
        return decoded(data[len(mark) :], encoding), []
    try:
        return data.decode(), []
    except UnicodeDecodeError as error:
        note = f"not UTF-8 (byte {error.start}); read as Windows-1252"
        return decoded(data, "windows-1252"), [Note(note)]


def _parsed(text: str) -> tuple[Article, Layout]:
    """The article that a text is, and its layout."""
    if text.startswith(PLAIN):
        headline, _, story = text.removeprefix(PLAIN).partition(SET_OFF)
        parts = [Part(line) for raw in story.split("\n") if (line := raw.strip(SPACE))]
        return article_of(parts, on_one_line(headline)), Layout(parts, "lines")
    text = text.strip("\n").rstrip(SPACE)
    start = _behind_headline(text)
    layout = lay_out(text[start:])
    return article_of(layout.parts, on_one_line(text[:start]) if start else None), layout


def _behind_headline(text: str) -> int:
    """Where the story starts, if more blank lines set its headline off than stand elsewhere."""
    end = text.find("\n")
    gap = _GAP.match(text, end) if end > 0 else None
    if not gap:
        return 0
    height = gap[0].count("\n")
    if height < _SET_OFF or any(
        other.count("\n") >= height for other in _GAP.findall(text, gap.end())
    ):
        return 0
    return gap.end()


def _written(article: Article, style: Style) -> str:
    """The fullest way to print the story that is read as what it is, and then printed so again."""
    return (
        _settled(article, style) or _settled(_parsed(plain(article))[0], style) or plain(article)
    )


def _settled(article: Article, style: Style) -> str:
    """The way to print the story that does not change when it is read and printed again."""
    for _ in range(_MOST_ROUNDS):
        text, back = _first_way(article, style)
        if next(ways(back, style)) == text or _first_way(back, style)[0] == text:
            return text
        article = back
    return ""


def _first_way(article: Article, style: Style) -> tuple[str, Article]:
    """The first way to print the story that is read as what it is, and what is read.

    One that keeps the blocks goes before one that keeps but the words.
    """
    found: list[tuple[str, Article]] = []
    for text in ways(article, style):
        marked = text.startswith(PLAIN)
        if not marked and (_MARKUP.match(text.encode()) or text.startswith("\ufeff")):
            continue
        back, _ = _parsed(text)
        if article.headline not in ("", back.headline):
            continue
        if back.text == article.text and not (marked and found):
            return text, back
        if marked or back.words == article.words:
            found.append((text, back))
    return found[0]
