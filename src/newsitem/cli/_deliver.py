"""Files in, files out: what ``convert`` and ``annotate`` have in common."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem import formats
from newsitem.cli._files import (
    LINES,
    STDIN,
    called,
    is_archive,
    is_directory,
    is_lines,
    read,
    sources,
)
from newsitem.cli._report import add_report_arguments, losses, report_losses, report_reading
from newsitem.cli._streams import put_data

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from newsitem.formats._format import Format

MOST_JOBS = 256


def add_file_arguments(
    parser: argparse.ArgumentParser, *, default_format: str | None = None, put_back: bool = False
) -> None:
    """Add what every verb takes that reads files and writes others.

    ``default_format`` is written where neither ``--to`` nor the target's suffix tells. With
    ``put_back`` an article that stays in its format keeps what its source has beside it.
    """
    parser.set_defaults(default_format=default_format, put_back=put_back)
    parser.add_argument(
        "sources",
        nargs="+",
        metavar="SOURCE",
        help="a file, a directory, a pattern such as '*.xml', or - for stdin",
    )
    parser.add_argument("--from", dest="source_format", metavar="FORMAT", help="the format read")
    parser.add_argument("--to", dest="format", metavar="FORMAT", help="the format written")
    parser.add_argument("--format-version", metavar="V", help="the version of it that is written")
    parser.add_argument(
        "-o",
        "--output",
        metavar="TARGET",
        help="the file written, or a directory, which several sources need; else stdout",
    )
    parser.add_argument(
        "--jobs",
        type=_count,
        default=1,
        metavar="N",
        help="the processes that share the work where many are written (default 1)",
    )
    parser.add_argument(
        "--resume",
        action="store_true",
        help="go on with a run of the same sources and options that was killed",
    )
    add_report_arguments(parser)


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST_JOBS:
        raise ValueError
    return count


def deliver(arguments: argparse.Namespace, change: Callable[[ni.Article], ni.Article]) -> int:
    """Write the articles of each source, changed, and return the exit status.

    What cannot be read or written is reported, and the rest goes on. ``change`` is pickled
    where several processes share the work.
    """
    found = sources(arguments.sources, archives=True)
    output = None if arguments.output in {None, STDIN} else Path(arguments.output)
    into_one = output is not None and _is_file_of_lines(output, arguments)
    several = len(found) > 1 or is_directory(arguments.sources[0]) or is_archive(found[0].path)
    if output and (into_one or several or _is_to_be_directory(output, arguments)):
        from newsitem.cli._bulk import deliver_many  # noqa: PLC0415  # the model, which --help does not need

        chosen = _target_format(arguments, output if into_one else None)
        failures, whole = deliver_many(arguments, found, chosen, change, one_file=into_one)
    elif several:
        message = "what is written from several sources needs a directory: -o DIRECTORY"
        raise ni.NewsItemError(message)
    else:
        chosen = _target_format(arguments, output)
        whole = _deliver_one(found[0].path, output, chosen, arguments, change)
        failures = 0
    return 2 if failures else int(arguments.strict and not whole)


def _is_file_of_lines(output: Path, arguments: argparse.Namespace) -> bool:
    """Whether the target is one file to which any number of articles may be written."""
    if not arguments.output.lower().endswith(LINES) or not is_lines(
        _target_format(arguments, output)
    ):
        return False
    return output.is_file() or not os.path.lexists(output)  # not a pipe


def _is_to_be_directory(output: Path, arguments: argparse.Namespace) -> bool:
    return is_directory(output) or arguments.output.endswith(os.sep)


def _target_format(arguments: argparse.Namespace, target: Path | None) -> Format:
    if arguments.source_format:
        formats.get(arguments.source_format)  # a name that is not known is refused once
    name = arguments.format or (None if target else arguments.default_format)
    if not name and not target:
        message = f"name the format to write: --to {'|'.join(formats.names())}"
        raise ni.FormatError(message)
    chosen = formats.get(name) if name else formats.by_suffix(str(target))
    if arguments.format_version:
        chosen.write(ni.Article(), version=arguments.format_version)  # so is a version
    return chosen


def _deliver_one(
    path: str,
    target: Path | None,
    chosen: Format,
    arguments: argparse.Namespace,
    change: Callable[[ni.Article], ni.Article],
) -> bool:
    """Whether all that was read was written."""
    reading = read(path, arguments.source_format)
    articles = [change(article) for article in reading.articles]
    stays = reading.format == chosen.NAME and len(articles) == 1  # keep is for one article
    keep = reading if arguments.put_back and stays else None
    version = arguments.format_version
    try:
        if target:
            ni.dump(articles, target, format=chosen.NAME, version=version, keep=keep)
        else:
            put_data(ni.dumps(articles, chosen.NAME, version=version, keep=keep))
    except ni.NewsItemError as error:
        if not error.where:
            error.within(called(path))
        raise
    all_read = report_reading(path, reading, in_full=arguments.unread)
    lost = [
        one for article in articles for one in losses(article, chosen, version=version, keep=keep)
    ]
    return report_losses(path, chosen.NAME, lost) and (all_read or keep is not None)
