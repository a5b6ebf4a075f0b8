"""Stories to try things with, made up for this project: ``newsitem show newsitem::flood``.

No person, quotation or event in them is real, and "NWS" is no agency. Each is in another
language and format.
"""

from __future__ import annotations

import difflib
from pathlib import Path

from newsitem.errors import ReadError

PREFIX = "newsitem::"


def names() -> tuple[str, ...]:
    """The samples, as the command calls them."""
    return tuple(f"{PREFIX}{file.stem}" for file in _files())


def path(name: str) -> Path:
    """The file of a sample.

    Raises :exc:`~newsitem.ReadError`, which suggests the nearest name.
    """
    for file in _files():
        if name == f"{PREFIX}{file.stem}":
            return file
    near = difflib.get_close_matches(name.lower(), names(), 1, cutoff=0.8)
    hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names())}"
    message = f"no such sample; {hint}"
    raise ReadError(message, where=name)


def _files() -> list[Path]:
    return sorted(file for file in Path(__file__).parent.iterdir() if _is_story(file))


def _is_story(file: Path) -> bool:
    return file.is_file() and not file.suffix.startswith(".py")
