"""``newsitem lost``: what an article would lose in a format, value by value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import newsitem as ni
from newsitem import formats
from newsitem.cli._files import called, read
from newsitem.cli._report import add_report_arguments, report_reading, shortened
from newsitem.cli._streams import put_line, say, visible

if TYPE_CHECKING:
    import argparse

HELP = "say what an article would lose in a format"
EXAMPLES = """\
  newsitem lost story.xml --to text
  newsitem lost story.json --to newsml-g2 --strict && echo nothing is lost
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument("source", metavar="FILE", help="the file, or - for stdin")
    parser.add_argument("--from", dest="source_format", metavar="FORMAT", help="its format")
    parser.add_argument(
        "--to", dest="format", metavar="FORMAT", required=True, help="the format it would go to"
    )
    parser.add_argument("--format-version", metavar="V", help="the version of that format")
    add_report_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each value that would change, and return the exit status."""
    chosen = formats.get(arguments.format)
    reading = read(arguments.source, arguments.source_format)
    count = 0
    for number, article in enumerate(reading.articles):
        which = f"[{number}]." if len(reading.articles) > 1 else ""
        for change in ni.lost(article, chosen.NAME, version=arguments.format_version):
            before, after = shortened(repr(change.before)), shortened(repr(change.after))
            put_line(visible(f"{which}{change.path}: {before} -> {after}"))
            count += 1
    whole = report_reading(arguments.source, reading, in_full=arguments.unread)
    if not count:
        say(f"{called(arguments.source)}: {chosen.NAME} carries all of the article")
    return int(arguments.strict and not (whole and count == 0))
