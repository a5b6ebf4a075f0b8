"""``newsitem formats``: the formats there are, and what each carries."""

from __future__ import annotations

import json
import shutil
import textwrap
from typing import TYPE_CHECKING

from newsitem import formats
from newsitem.cli._streams import put_line, visible

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Sequence

    from newsitem.formats._format import Format

HELP = "list the formats, and what each carries"
EXAMPLES = """\
  newsitem formats
  newsitem formats --output-format json
"""
_FEW = 3
_TITLES = ("NAME", "TITLE", "VERSIONS", "SUFFIXES")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument(
        "--output-format",
        choices=("text", "json"),
        default="text",
        help="text, the default, or json",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the formats, and return the exit status."""
    every = [formats.get(name) for name in formats.names()]
    if arguments.output_format == "json":
        put_line(json.dumps([_described(one) for one in every], indent=2, ensure_ascii=False))
    else:
        for line in _table(every):
            put_line(visible(line))
    return 0


def _described(one: Format) -> dict[str, object]:
    return {
        "name": one.NAME,
        "title": one.TITLE,
        "media_types": one.MEDIA_TYPES,
        "versions": one.VERSIONS,
        "suffixes": one.SUFFIXES,
        "carries": sorted(one.CARRIES),
    }


def _table(every: Sequence[Format]) -> Iterable[str]:
    """A row for each format, and below it the paths that it carries."""
    rows = [(one.NAME, one.TITLE, _versions(one), " ".join(one.SUFFIXES)) for one in every]
    widths = [max(map(len, column)) for column in zip(_TITLES, *rows, strict=True)]
    columns = shutil.get_terminal_size().columns
    yield _row(_TITLES, widths)
    for one, row in zip(every, rows, strict=True):
        yield ""
        yield _row(row, widths)
        carried = f"carries {', '.join(_grouped(one.CARRIES))}"
        yield from textwrap.wrap(
            carried, max(columns, 40), initial_indent="  ", subsequent_indent="    "
        )


def _versions(one: Format) -> str:
    """The versions that are written, the newest first; of many the newest and the oldest."""
    shown = one.VERSIONS if len(one.VERSIONS) <= _FEW else (one.VERSIONS[0], "…", one.VERSIONS[-1])
    return " ".join(shown)


def _row(cells: Iterable[str], widths: Iterable[int]) -> str:
    return "  ".join(map(str.ljust, cells, widths)).rstrip()


def _grouped(paths: Iterable[str]) -> Iterable[str]:
    """The paths in alphabetical order, those of one field together: ``quotes (cue, text)``."""
    fields: dict[str, list[str]] = {}
    for path in sorted(paths):
        field, _, part = path.partition(".")
        fields.setdefault(field, []).extend(filter(None, [part]))
    for field, parts in fields.items():
        yield f"{field} ({', '.join(parts)})" if parts else field
