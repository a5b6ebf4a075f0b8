"""The files that a command names: those it reads, and those it writes."""

from __future__ import annotations

import glob
import os
import sys
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

import newsitem as ni
from newsitem import formats, samples
from newsitem.cli._streams import say
from newsitem.errors import reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._format import Format

STDIN = "-"
PACKED = (".gz", ".bz2", ".xz")
LINES = (".ndjson", ".jsonl")
ARCHIVES = (".zip", ".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz")


class Source(NamedTuple):
    """A file to read, and the name by which its output is called in a directory."""

    path: str
    name: Path


def read(path: str, format: str | None) -> ni.Reading:  # noqa: A002  # the word of the API
    """What a file or sample holds, or stdin where the path is ``-``."""
    if path != STDIN:
        return ni.load(_located(path), format=format)
    stdin = _stdin()
    try:
        return ni.load(stdin, format=format)
    except ni.NewsItemError as error:
        error.within("stdin")
        raise


def read_data(path: str) -> bytes:
    """The content of a file or sample, or of stdin where the path is ``-``."""
    from newsitem.files import content_of  # noqa: PLC0415  # the model, which --help does not need

    return content_of(_stdin() if path == STDIN else _located(path))


def _located(path: str) -> str:
    return str(samples.path(path)) if path.startswith(samples.PREFIX) else path


def _stdin() -> IO[bytes]:
    if sys.stdin is None:
        message = "is closed"
        raise ni.ReadError(message, where=called(STDIN))
    return sys.stdin.buffer


def called(path: str) -> str:
    """How messages call a file."""
    return "stdin" if path == STDIN else path


def sources(names: Sequence[str], *, archives: bool = False) -> list[Source]:
    """The files that were named: each by its path, by a pattern, or by its directory.

    Of a directory they are those that have a suffix of a format, or of ``archives``. A plain
    file need not be there; reading it will tell. Raises :exc:`~newsitem.ReadError` for a
    pattern or directory that holds none.
    """
    return [source for name in names for source in _named(name, archives=archives)]


def _named(name: str, *, archives: bool) -> list[Source]:
    if name == STDIN:
        return [Source(name, Path("stdin"))]
    if name.startswith(samples.PREFIX):
        path = Path(samples.path(name))
        return [Source(str(path), Path(path.name))]
    if is_directory(name):
        return _in_directory(Path(name), archives=archives)
    if not glob.has_magic(name) or os.path.exists(name):  # noqa: PTH110  # as is_directory
        return [Source(name, Path(Path(name).name))]
    found = [match for match in sorted(glob.glob(name, recursive=True)) if Path(match).is_file()]  # noqa: PTH207  # Path.glob takes no absolute pattern
    if not found:
        message = "no file fits this pattern"
        raise ni.ReadError(message, where=name)
    return [Source(match, Path(Path(match).name)) for match in found]


def _in_directory(directory: Path, *, archives: bool) -> list[Source]:
    suffixes = tuple(suffix for name in formats.names() for suffix in formats.get(name).SUFFIXES)
    fit = (*suffixes, *ARCHIVES, *PACKED) if archives else suffixes
    files = list(_walked(directory))
    fitting = [file for file in files if file.name.lower().endswith(fit)]
    if not fitting:
        message = f"no file in it ends in {', '.join(sorted(set(suffixes)))}"
        raise ni.ReadError(message, where=str(directory))
    if others := len(files) - len(fitting):
        say(f"{directory}: {counted(others, 'file')} passed over, whose suffix is of no format")
    return [Source(str(file), file.relative_to(directory)) for file in fitting]


def _walked(directory: Path) -> Iterator[Path]:
    for root, below, names in os.walk(directory, onerror=_refuse):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield from (Path(root, name) for name in sorted(names) if not name.startswith("."))


def _refuse(error: OSError) -> None:
    raise ni.ReadError(reason(error), where=str(error.filename))


def is_directory(path: str | Path) -> bool:
    """Whether a path is that of a directory; one that is too long is none."""
    return os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises where it is too long


def is_archive(path: str) -> bool:
    """Whether a file is called like an archive, which may hold several others."""
    return path.lower().endswith(ARCHIVES)


def with_suffix(name: Path, format: Format) -> Path:  # noqa: A002  # the word of the API
    """What a file is called in another format: ``a.xml`` and ``a.xml.gz`` ``a.json``."""
    inner = name.with_suffix("") if name.suffix.lower() in PACKED else name
    return inner.with_suffix(format.SUFFIXES[0])


def is_lines(chosen: Format) -> bool:
    """Whether a file of the format may be the lines of others put together."""
    return not set(chosen.SUFFIXES).isdisjoint(LINES)


def make_directory(path: Path, *, parents: bool = False) -> None:
    """Make a directory for output, and those that it lies in where ``parents`` says so."""
    try:
        path.mkdir(exist_ok=True, parents=parents)
    except OSError as error:
        raise ni.NewsItemError(reason(error), where=str(path)) from None


def counted(number: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number:,} {noun}{'s' * (number != 1)}"
