"""Files in, files out: what ``convert`` and ``annotate`` have in common."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem import formats
from newsitem.cli._files import STDIN, called, counted, is_directory, make_directory, read, sources
from newsitem.cli._report import add_report_arguments, losses, report_losses, report_reading
from newsitem.cli._streams import complain, put_data, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from newsitem.cli._files import Source
    from newsitem.formats._format import Format


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
    add_report_arguments(parser)


def deliver(arguments: argparse.Namespace, change: Callable[[ni.Article], ni.Article]) -> int:
    """Write the articles of each source, changed, and return the exit status.

    What cannot be read or written is reported, and the rest goes on.
    """
    found = sources(arguments.sources)
    chosen, targets = _plan(arguments, found)
    status, failures = 0, 0
    for source, target in zip(found, targets, strict=True):
        try:
            whole = _deliver_one(source.path, target, chosen, arguments, change)
        except ni.NewsItemError as error:
            complain(error)
            failures += 1
        else:
            status = max(status, int(arguments.strict and not whole))
    if len(found) > 1:
        say(f"{counted(len(found) - failures, 'file')} written, {failures:,} failed")
    return 2 if failures else status


def _plan(
    arguments: argparse.Namespace, found: Sequence[Source]
) -> tuple[Format, list[Path | None]]:
    """The format to write, and the file to write from each source: None is stdout."""
    output = None if arguments.output in {None, STDIN} else Path(arguments.output)
    several = len(found) > 1 or is_directory(arguments.sources[0])
    if output and (several or is_directory(output) or arguments.output.endswith(os.sep)):
        chosen = _target_format(arguments, None)
        return chosen, [*_targets(found, output, chosen.SUFFIXES[0])]
    if several:
        message = "what is written from several sources needs a directory: -o DIRECTORY"
        raise ni.NewsItemError(message)
    return _target_format(arguments, output), [output]


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


def _targets(found: Sequence[Source], directory: Path, suffix: str) -> list[Path]:
    """The file in ``directory`` for each source; no two may be the same."""
    taken: dict[Path, str] = {}
    for source in found:
        target = directory / source.name.with_suffix(suffix)
        if target in taken:
            message = f"would be written from {taken[target]} and from {source.path}"
            raise ni.NewsItemError(message, where=str(target))
        taken[target] = source.path
    make_directory(directory)
    for target in taken:
        make_directory(target.parent, parents=True)
    return list(taken)


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
