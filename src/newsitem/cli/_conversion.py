"""What a worker does: read a source, change its articles, write them.

It writes its own files, each whole or not at all; what comes back are counts and errors.
"""

from __future__ import annotations

import io
import json
import os
from contextlib import redirect_stderr
from itertools import chain
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

import newsitem as ni
from newsitem import formats
from newsitem.batch import readings
from newsitem.batch._documents import documents
from newsitem.batch._run import write_whole
from newsitem.cli._files import STDIN, called, is_lines, make_directory, read_data, with_suffix
from newsitem.cli._report import losses, report_losses, report_reading
from newsitem.cli._streams import complain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsitem.batch._parts import Part, Slice

_MOST = 1000  # parts and losses of a file that are held before they are reported


class Job(NamedTuple):
    """What is done with each source."""

    change: Callable[[ni.Article], ni.Article]
    format: str
    version: str | None
    source_format: str | None
    put_back: bool
    in_full: bool
    one_file: bool
    output: Path
    folder: Path


class Unit(NamedTuple):
    """A source or a slice of one, the file that it is written to, and its size in bytes."""

    path: str
    target: Path
    size: int = 0
    only: Slice | None = None


class Outcome(NamedTuple):
    """What became of a unit; ``failures`` are lines of failed.jsonl."""

    articles: int
    files: int
    whole: bool
    failures: list[str]
    said: str = ""


def convert_unit(job: Job, unit: Unit) -> Outcome:
    """Read a source and write it. What is to be said of it is in the outcome."""
    said = io.StringIO()
    with redirect_stderr(said):
        work = _Conversion(job, unit)
        if job.one_file:
            every = (work.written(where, stream) for where, stream in work.documents())
            work.put(unit.target, chain.from_iterable(every))
        else:
            for where, stream in work.documents():
                work.put_document(where, stream)
    return Outcome(work.articles, work.files, work.whole, work.failures, said.getvalue())


class _Conversion:
    """A unit as it is done."""

    def __init__(self, job: Job, unit: Unit) -> None:
        self.job = job
        self.unit = unit
        self.chosen = formats.get(job.format)
        self.articles = 0
        self.files = 0
        self.whole = True
        self.failures: list[str] = []
        self.taken: dict[Path, str] = {}

    def fail(self, error: ni.NewsItemError) -> None:
        """Report what cannot be read or written."""
        complain(error)
        where = error.where.removeprefix(self.unit.path).lstrip("/: ")
        record = {
            "source": self.unit.path,
            "where": where,
            "line": error.line,
            "error": type(error).__name__,
            "message": error.message,
        }
        self.failures.append(json.dumps(record))

    def documents(self) -> Iterator[tuple[str, IO[bytes]]]:
        """The documents of the source, open, with their places."""
        if self.unit.path != STDIN:
            yield from documents(self.unit.path, self.fail)
            return
        try:
            yield called(STDIN), io.BytesIO(read_data(STDIN))
        except ni.NewsItemError as error:
            self.fail(error)

    def put_document(self, where: str, stream: IO[bytes]) -> None:
        """Write what a document holds to a file of its own."""
        failed_before = len(self.failures)
        try:
            target = self._target(where)
            found = self.written(where, stream)
            if not is_lines(self.chosen):
                several = list(found)
                found = iter(several if len(several) < 2 else [self.chosen.join(several)])  # noqa: PLR2004
            if not self.put(target, found) and len(self.failures) == failed_before:
                message = "there is no article to write"
                raise ni.FormatError(message)
        except ni.NewsItemError as error:
            self.fail(error if error.where else error.within(where))

    def put(self, target: Path, found: Iterator[bytes]) -> int:
        """Write documents to a file whole, and return its size."""
        size = write_whole(target, self.job.folder / f"{os.getpid()}.part", found)
        self.files += bool(size)
        return size

    def _target(self, where: str) -> Path:
        """The file for a document: the unit's, or for a member of an archive one in a folder."""
        member = where.removeprefix(self.unit.path).lstrip("/")
        if self.unit.path == STDIN or not member:
            return self.unit.target
        inner = Path(member)
        if ".." in inner.parts or "\0" in member:
            message = "the name leads out of the archive"
            raise ni.ReadError(message)
        folder = self.unit.target.parent / Path(self.unit.path).name
        target = folder / with_suffix(inner, self.chosen)
        if target in self.taken:
            message = f"would be written to {target}, as is {self.taken[target]}"
            raise ni.NewsItemError(message)
        self.taken[target] = where
        make_directory(target.parent, parents=True)
        return target

    def written(self, where: str, stream: IO[bytes]) -> Iterator[bytes]:
        """The articles of a document, each written; what is not kept of them is reported."""
        report = _Report(self.job, where)
        for part, reading in readings(
            stream, where, self.fail, format=self.job.source_format, only=self.unit.only
        ):
            keep = self._keep(part, reading)
            report.add(reading, kept=keep is not None)
            for article in reading.articles:
                try:
                    yield self._written(article, keep, report)
                except ni.NewsItemError as error:
                    error.line = part.line
                    self.fail(error.within(where))
        report.give()
        self.whole = self.whole and report.whole

    def _keep(self, part: Part, reading: ni.Reading) -> ni.Reading | None:
        """What to put back: of a document that stays one, in its format."""
        stays = reading.format == self.job.format and len(reading.articles) == 1
        alone = part.line is None and not self.job.one_file
        return reading if self.job.put_back and stays and alone else None

    def _written(self, article: ni.Article, keep: ni.Reading | None, report: _Report) -> bytes:
        changed = self.job.change(article)
        document = self.chosen.write(changed, version=self.job.version, keep=keep)
        if self.job.format != "json":  # which carries everything
            report.lost += losses(changed, self.chosen, version=self.job.version, keep=keep)
        self.articles += 1
        return document


class _Report:
    """What there is to say of a file, given at once or, where there is much, in portions."""

    def __init__(self, job: Job, where: str) -> None:
        self.job = job
        self.where = where
        self.whole = True
        self.unread: list[ni.Unread] = []
        self.notes: list[ni.Note] = []
        self.lost: list[ni.Change] = []

    def add(self, reading: ni.Reading, *, kept: bool) -> None:
        """Take what a reader noted, and what it left unless that is ``kept``."""
        if len(self.unread) + len(self.notes) + len(self.lost) > _MOST:
            self.give()
        self.unread += reading.unread
        self.notes += reading.notes
        self.whole = self.whole and (kept or not reading.unread)

    def give(self) -> None:
        """Say it."""
        gathered = ni.Reading((), tuple(self.unread), notes=tuple(self.notes))
        report_reading(self.where, gathered, in_full=self.job.in_full)
        all_carried = report_losses(self.where, self.job.format, self.lost)
        self.whole = self.whole and all_carried
        self.unread, self.notes, self.lost = [], [], []
