"""``newsitem check``: what is wrong in files, with line and column.

Exit status 1 says that something was found; what cannot be parsed is a finding too. 2 is
for a file that is not there, and for wrong usage.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

HELP = "say what is wrong in files: format, official schema, rules"
EXAMPLES = """\
  newsitem check story.xml
  newsitem check feed/ --profile agency --schemas schemas/
  newsitem check '*.json' --select NI4,NI9 --output-format github
  newsitem check archive/ --ignore NI302 --statistics --exit-zero
"""
_OUTPUTS = ("text", "json", "jsonl", "github", "sarif")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="FILE",
        help="a file, a directory, a pattern such as '*.xml', or - for stdin",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="the rules there are: core, the default, agency, publisher or strict",
    )
    parser.add_argument(
        "--select",
        action="append",
        metavar="CODES",
        help="report these alone, of whatever profile: NI901,NI4",
    )
    parser.add_argument("--ignore", action="append", default=[], metavar="CODES", help="not these")
    parser.add_argument(
        "--schemas",
        metavar="DIR",
        default=os.environ.get("NEWSITEM_SCHEMAS"),
        help="the folder of the official schemas, or one of them; else $NEWSITEM_SCHEMAS",
    )
    parser.add_argument(
        "--output-format", choices=_OUTPUTS, default="text", help="text, the default, or another"
    )
    parser.add_argument("--exit-zero", action="store_true", help="exit with 0 for findings too")
    parser.add_argument("--statistics", action="store_true", help="count the findings by code")


def run(arguments: argparse.Namespace) -> int:
    """Check, and return the exit status."""
    from newsitem.cli import _checking  # noqa: PLC0415  # lxml, which --help does not need

    return _checking.run(arguments)
