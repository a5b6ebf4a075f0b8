"""``newsitem diff``: what changed between two versions of a story.

The exit status is that of diff(1): 0 where nothing changed, 1 where something did.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._files import called, read
from newsitem.cli._streams import has_colours, put_line, say

if TYPE_CHECKING:
    import argparse

HELP = "say what changed between two versions of a story, in words and blocks"
EXAMPLES = """\
  newsitem diff old.xml new.xml
  newsitem diff wire.txt published.json --output-format html > changes.html
"""
_OUTPUTS = ("text", "json", "html")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument("old", metavar="OLD", help="the file of the old version, or - for stdin")
    parser.add_argument("new", metavar="NEW", help="the file of the new one, in whatever format")
    parser.add_argument("--from", dest="source_format", metavar="FORMAT", help="their format")
    parser.add_argument(
        "--output-format", choices=_OUTPUTS, default="text", help="text, the default, or another"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the changes, and return the exit status."""
    from newsitem.cli import _changes  # noqa: PLC0415  # msgspec, which --help does not need

    old = _article(arguments.old, arguments.source_format)
    new = _article(arguments.new, arguments.source_format)
    found = ni.diff(old, new)
    if arguments.output_format == "json":
        put_line(_changes.in_json(found))
    elif arguments.output_format == "html":
        put_line(_changes.in_html(found, new))
    else:
        for line in _changes.in_text(found, colours=has_colours()):
            put_line(line)
    if not found:
        say(f"{called(arguments.new)}: nothing changed")
    return int(bool(found))


def _article(path: str, format: str | None) -> ni.Article:  # noqa: A002  # the word of the API
    try:
        return read(path, format).article
    except ni.NewsItemError as error:
        if not error.where:
            error.within(called(path))
        raise
