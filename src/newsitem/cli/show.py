"""``newsitem show``: a story in the terminal or as a page, with who says what in it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._files import called, read
from newsitem.cli._report import report_reading
from newsitem.cli._story import COLOURS, PLAIN, story
from newsitem.cli._streams import has_colours, put_data, put_line, say

if TYPE_CHECKING:
    import argparse

HELP = "show a story as a reader would see it, with its quotations and speakers"
EXAMPLES = """\
  newsitem show story.xml
  newsitem show story.txt | less
  newsitem show story.xml -o story.html
  curl https://example.org/story.json | newsitem show -
"""
_NARROWEST = 20


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument("source", metavar="FILE", help="the file, or - for stdin")
    parser.add_argument("--from", dest="source_format", metavar="FORMAT", help="its format")
    parser.add_argument(
        "--html", action="store_true", help="as one page of HTML, with all that is said of it"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="TARGET",
        help="the file that the page is written to, else stdout",
    )
    parser.add_argument(
        "--unread", action="store_true", help="show the parts that no field of the article holds"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the story, and return the exit status."""
    reading = read(arguments.source, arguments.source_format)
    if arguments.html or arguments.output:
        _put_page(reading, arguments.output)
    else:
        _put_stories(reading)
    for article in reading.articles:
        if not (article.text or article.body):
            say(f"{called(arguments.source)}: an article without a headline or text")
    report_reading(arguments.source, reading, in_full=arguments.unread)
    if not reading.articles:
        say(f"{called(arguments.source)}: there is no article in it")
    return 0


def _put_stories(reading: ni.Reading) -> None:
    ink = COLOURS if has_colours() else PLAIN
    columns = max(shutil.get_terminal_size().columns, _NARROWEST)
    for number, article in enumerate(reading.articles):
        if number:
            put_line(f"\n{'─' * columns}\n")
        shown = article if article.quotes else ni.annotate(article)
        for line in story(shown, ink, columns):
            put_line(line)


def _put_page(reading: ni.Reading, target: str | None) -> None:
    from newsitem import page  # noqa: PLC0415  # lxml, which --help does not need
    from newsitem.files import replace_file  # noqa: PLC0415  # as above

    data = page.write(reading).encode()
    if target:
        replace_file(Path(target), data)
    else:
        put_data(data)
