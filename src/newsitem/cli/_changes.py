"""The changes of a story as text, as JSON, and as a page of HTML that asks for nothing."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING

from newsitem._diff import word_changes
from newsitem._hypertext import document
from newsitem.cli._report import shortened
from newsitem.cli._streams import visible
from newsitem.formats._json import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem._diff import BlockChange, Difference, Words
    from newsitem.loss import Change
    from newsitem.model.article import Article

_MARKS = {"same": ("", ""), "removed": ("[-", "-]"), "added": ("{+", "+}")}
_COLOURS = {"same": "", "removed": "\x1b[31m", "added": "\x1b[32m"}
_END = "\x1b[0m"
_ELEMENTS = {"same": "", "removed": "del", "added": "ins"}
_STYLE = """
:root { color-scheme: light dark; --del: #fdd; --ins: #dfd }
@media (prefers-color-scheme: dark) { :root { --del: #622; --ins: #252 } }
body { font: 1em/1.5 serif; max-width: 42em; margin: 2em auto; padding: 0 1em }
del { background: var(--del) } ins { background: var(--ins); text-decoration: none }
h2 { font: bold .8em sans-serif; margin: 1.5em 0 0 } p { margin: .2em 0; white-space: pre-line }
"""


def in_json(found: Difference) -> str:
    """All of it, with the blocks whole; in ASCII, which a terminal does not obey."""
    return json.dumps({"fields": plain(found.fields), "blocks": plain(found.blocks)}, indent=2)


def in_text(found: Difference, *, colours: bool) -> Iterator[str]:
    """A line for each field, then the blocks; ``[-removed-]`` and ``{+added+}``."""
    for change in found.fields:
        before, after = shortened(repr(change.before)), shortened(repr(change.after))
        yield visible(f"{change.path}: {before} -> {after}")
    for block in found.blocks:
        yield f"{_title(block)}:"
        pieces = (_marked(one, colours=colours) for one in _words(block))
        yield from (f"  {line}" for line in "".join(pieces).split("\n"))


def in_html(found: Difference, new: Article) -> str:
    """A page with ``del`` and ``ins``; nothing in it runs, and it loads nothing."""
    title = new.headline or "An article without a headline"
    parts = [_field(change) for change in found.fields] + [_section(one) for one in found.blocks]
    body = f'<div dir="auto">\n<h1>{escape(title)}</h1>\n{"".join(parts)}</div>\n'
    return document(f"Changes: {title}", body, _STYLE, new.language).rstrip("\n")


def _field(change: Change) -> str:
    if isinstance(change.before, str) and isinstance(change.after, str):
        words = word_changes(change.before, change.after)
    else:
        words = _replaced(_value(change.before), _value(change.after))
    return f'<h2>{escape(change.path)}</h2>\n<p dir="auto">{_html(words)}</p>\n'


def _value(value: object) -> str:
    return "" if value in (None, "", ()) else repr(value)


def _section(block: BlockChange) -> str:
    text = _html(_words(block))
    return f'<h2>{_title(block)}</h2>\n<p dir="auto">{text}</p>\n'


def _title(block: BlockChange) -> str:
    """Where the block stands, or stood, and what became of it."""
    numbers = dict.fromkeys(n for n in (block.before, block.after) if n is not None)
    return f"{' -> '.join(f'body[{n}]' for n in numbers)}, {block.kind}"


def _words(block: BlockChange) -> tuple[Words, ...]:
    if block.kind in {"changed", "moved"} and block.new:
        return block.words or word_changes(block.new.text, block.new.text)
    return _replaced(block.old.text if block.old else "", block.new.text if block.new else "")


def _replaced(old: str, new: str) -> tuple[Words, ...]:
    return (*word_changes(old, ""), *word_changes("", new))


def _marked(words: Words, *, colours: bool) -> str:
    opening, closing = _MARKS[words.kind]
    text = "\n".join(map(visible, words.text.split("\n")))
    marked = f"{opening}{text}{closing}"
    return f"{_COLOURS[words.kind]}{marked}{_END}" if colours and opening else marked


def _html(words: tuple[Words, ...]) -> str:
    shown = ""
    for one in words:
        name = _ELEMENTS[one.kind]
        text = escape(one.text)
        shown += f"<{name}>{text}</{name}>" if name else text
    return shown
