"""What a command says of that which was not read, or is not carried."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._files import called, counted
from newsitem.cli._streams import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable

    from newsitem.formats._format import Format

LONGEST = 60  # characters of a value
_INDEX = re.compile(r"\[\d+\]")


def add_report_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options on what is reported, and how much it matters."""
    parser.add_argument(
        "--strict", action="store_true", help="exit with 1 where anything is lost or unread"
    )
    parser.add_argument(
        "--unread", action="store_true", help="show the parts that no field of the article holds"
    )


def report_reading(path: str, reading: ni.Reading, *, in_full: bool = False) -> bool:
    """Say what a reader noted and left; whether it left nothing."""
    name = called(path)
    for note in reading.notes:
        say(f"{name}: {note}")
    if in_full:
        for part in reading.unread:
            line = f"line {part.line}: " if part.line else ""
            say(f"{name}: {line}unread {part.where}: {shortened(part.content)}")
    elif reading.unread:
        say(f"{name}: {counted(len(reading.unread), 'part')} unread (--unread shows them)")
    return not reading.unread


def report_losses(path: str, format: str, lost: Iterable[ni.Change]) -> bool:  # noqa: A002  # the word of the API
    """Say which kinds of fields a format does not carry; whether there are none."""
    kinds = Counter(_INDEX.sub("", change.path) for change in lost)
    if kinds:
        shown = (f"{kind} ({n} times)" if n > 1 else kind for kind, n in kinds.items())
        say(f"{called(path)}: {format} does not carry: {', '.join(shown)}")
    return not kinds


def losses(
    article: ni.Article,
    format: Format,  # noqa: A002  # the word of the API
    *,
    version: str | None = None,
    keep: ni.Reading | None = None,
) -> tuple[ni.Change, ...]:
    """What :func:`newsitem.lost` says, for a writer that is given ``keep``."""
    written = format.write(article, version=version, keep=keep)
    return ni.changes(article, format.read(written).article)


def shortened(text: str) -> str:
    """``text`` cut off where it is too long for a line."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
