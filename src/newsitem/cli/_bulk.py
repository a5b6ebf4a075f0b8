"""Many articles: into a directory, a file for each source, or into one file of lines.

A folder beside what is written holds the journal of the run and files that are not ready. It
is removed at the end; where a run was killed, ``--resume`` goes on from it.
"""

from __future__ import annotations

import hashlib
import json
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.batch._parts import SLICE, slices
from newsitem.batch._run import Journal, in_order, write_whole
from newsitem.cli._conversion import Job, Outcome, Unit, convert_unit
from newsitem.cli._files import STDIN, called, counted, make_directory, with_suffix
from newsitem.cli._progress import Progress
from newsitem.cli._streams import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Sequence

    from newsitem.batch._parts import Slice
    from newsitem.cli._files import Source
    from newsitem.formats._format import Format

FOLDER = ".newsitem-run"
FAILED = "failed.jsonl"
_OF_A_RUN = {"jobs", "resume"}  # the options that may differ when a run is resumed
_COPIED = 1 << 20  # bytes at a time


def deliver_many(
    arguments: argparse.Namespace,
    found: Sequence[Source],
    chosen: Format,
    change: Callable[[ni.Article], ni.Article],
    *,
    one_file: bool,
) -> tuple[int, bool]:
    """How many places failed, and whether nothing was lost elsewhere."""
    if STDIN in arguments.sources and (arguments.jobs > 1 or arguments.resume):
        message = "is read once, by one process: leave out --jobs and --resume"
        raise ni.NewsItemError(message, where=called(STDIN))
    output = Path(arguments.output)
    folder = output.with_name(f".{output.name}{FOLDER}") if one_file else output / FOLDER
    job = Job(
        change=change,
        format=chosen.NAME,
        version=arguments.format_version,
        source_format=arguments.source_format,
        put_back=arguments.put_back,
        in_full=arguments.unread,
        one_file=one_file,
        output=output,
        folder=folder,
    )
    units = _parts(found, folder) if one_file else _files(found, output, chosen)
    journal = Journal(folder, _key(arguments, units), resume=arguments.resume)
    return _run(job, units, journal, arguments.jobs)


def _files(found: Sequence[Source], directory: Path, chosen: Format) -> list[Unit]:
    """Each source with the file in ``directory`` that it goes to; no two are the same."""
    taken: dict[Path, str] = {}
    for source in found:
        target = directory / with_suffix(source.name, chosen)
        if target in taken:
            message = f"would be written from {taken[target]} and from {source.path}"
            raise ni.NewsItemError(message, where=str(target))
        taken[target] = source.path
    make_directory(directory)
    for target in taken:
        make_directory(target.parent, parents=True)
    return [Unit(path, target, _stamp(path)[0]) for target, path in taken.items()]


def _parts(found: Sequence[Source], folder: Path) -> list[Unit]:
    """Each source, or slices of it, with the part of the file that they go to."""
    pieces = [(source.path, only) for source in found for only in _divided(source.path)]
    return [
        Unit(path, folder / str(number), only.end - only.start if only else _stamp(path)[0], only)
        for number, (path, only) in enumerate(pieces)
    ]


def _divided(path: str) -> list[Slice | None]:
    """A file of lines that is large in slices; any other whole."""
    if _stamp(path)[0] <= SLICE:
        return [None]
    try:
        with Path(path).open("rb") as opened:
            return [*slices(opened)] or [None]
    except OSError:
        return [None]  # reading it will tell


def _key(arguments: argparse.Namespace, units: Sequence[Unit]) -> str:
    """A digest of the options and of the sources, with their sizes and times."""
    options = {name: value for name, value in vars(arguments).items() if name not in _OF_A_RUN}
    digest = hashlib.sha256(f"{ni.__version__} {sorted(options.items())!r}".encode())
    for unit in units:
        digest.update(f"\n{unit!r} {_stamp(unit.path)}".encode())
    return digest.hexdigest()


def _stamp(path: str) -> tuple[int, int]:
    """The size of a file and when it was changed; zeros where there is none that says."""
    try:
        found = Path(path).stat()
    except OSError:
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _run(job: Job, units: Sequence[Unit], journal: Journal, jobs: int) -> tuple[int, bool]:
    failed = job.folder / FAILED
    articles, files, failures, whole = 0, 0, 0, True
    progress = Progress(sum(unit.size for unit in units))
    with failed.open("w", encoding="ascii") as out:
        for unit, outcome in zip(units, _outcomes(job, units, journal, jobs), strict=True):
            progress.show(unit.size, outcome.articles, outcome.said)
            articles += outcome.articles
            files += outcome.files
            failures += len(outcome.failures)
            whole = whole and outcome.whole
            out.writelines(f"{line}\n" for line in outcome.failures)
    progress.end()
    listed = Path(f"{job.output}.{FAILED}") if job.one_file else job.output / FAILED
    if failures:
        failed.replace(listed)
    else:
        listed.unlink(missing_ok=True)
    if job.one_file:
        _join(units, job)
    journal.remove()
    if len(units) > 1 or failures:
        done = counted(articles, "article") if job.one_file else counted(files, "file")
        say(f"{done} written, {failures:,} failed{f': {listed}' if failures else ''}")
    return failures, whole


def _outcomes(job: Job, units: Sequence[Unit], journal: Journal, jobs: int) -> Iterator[Outcome]:
    """What became of each unit, those first that a run before this one has done."""
    done = 0
    for line in journal.lines():
        yield Outcome(*json.loads(line))
        done += 1
    for outcome in in_order(partial(convert_unit, job), units[done:], jobs):
        journal.add(json.dumps(outcome[:-1]))  # all but what was said
        yield outcome


def _join(units: Sequence[Unit], job: Job) -> None:
    found = (unit.target for unit in units if unit.target.exists())
    write_whole(job.output, job.folder / "whole", chain.from_iterable(map(_chunks, found)))


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as opened:
        yield from iter(partial(opened.read, _COPIED), b"")
