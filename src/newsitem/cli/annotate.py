"""``newsitem annotate``: articles with the quotations and speakers that their text has.

Written back in the format that it came in, an article keeps what no field of it holds.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._deliver import add_file_arguments, deliver

if TYPE_CHECKING:
    import argparse

HELP = "find quotations, with who said them, and write the article with them"
EXAMPLES = """\
  newsitem annotate story.txt
  newsitem annotate story.txt --published 2024-03-09 --language en -o story.json
  newsitem annotate feed/ --to newsml-g2 -o annotated/
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    add_file_arguments(parser, default_format="json", put_back=True)
    parser.add_argument(
        "--published", metavar="DATE", help="the day of a dateline that names none: 2024-03-09"
    )
    parser.add_argument(
        "--language",
        metavar="L",
        default="",
        help="the language of the text, such as de; else the article's, or told from its words",
    )


def run(arguments: argparse.Namespace) -> int:
    """Annotate, and return the exit status."""
    published = _day(arguments.published) if arguments.published else None
    annotated = partial(ni.annotate, language=arguments.language, published=published)
    return deliver(arguments, annotated)


def _day(text: str) -> ni.DateTime:
    try:
        return ni.DateTime(text)
    except ni.ModelError as error:
        error.where = "--published"
        raise
