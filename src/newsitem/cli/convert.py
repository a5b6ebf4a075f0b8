"""``newsitem convert``: articles from one format to another, and word of what is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.cli._deliver import add_file_arguments, deliver

if TYPE_CHECKING:
    import argparse

    import newsitem as ni

HELP = "convert articles to another format"
EXAMPLES = """\
  newsitem convert story.txt --to newsml-g2 -o story.xml
  newsitem convert story.xml -o story.json
  newsitem convert feed/ 'more/*.xml' --to json -o articles/
  newsitem convert archive/ feed.zip -o all.ndjson --jobs 8
  cat story.xml | newsitem convert - --to text
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    add_file_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Convert, and return the exit status."""
    return deliver(arguments, _unchanged)


def _unchanged(article: ni.Article) -> ni.Article:
    return article
