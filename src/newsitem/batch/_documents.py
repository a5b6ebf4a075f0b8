"""Where documents come from: files, directories, patterns, and the members of archives."""

from __future__ import annotations

import bz2
import glob
import gzip
import lzma
import tarfile
import zipfile
import zlib
from pathlib import Path
from typing import IO, TYPE_CHECKING, TypeAlias, cast

from newsitem.errors import LimitError, ReadError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsitem.errors import NewsItemError

    Failed: TypeAlias = Callable[[NewsItemError], object]

MAX_ARCHIVES = 3  # in one another, as a tar in a gzip is
MAX_MEMBERS = 100_000  # of an archive

_HEAD = 512
_TAR = slice(257, 262)
_PACKED = ((b"\x1f\x8b", gzip.open), (b"BZh", bz2.open), (b"\xfd7zXZ\x00", lzma.open))
# What the readers of archives raise, the last two for methods and passwords that they lack.
UNREADABLE = (
    OSError, EOFError, zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError,
    NotImplementedError, RuntimeError,
)  # fmt: skip


def documents(source: str, failed: Failed) -> Iterator[tuple[str, IO[bytes]]]:
    """The files of a source and the members of its archives, open, with their places."""
    for path in _paths(source):
        try:
            with path.open("rb") as opened:
                yield from _unpacked(opened, str(path), 0, failed)
        except OSError as error:
            failed(unreadable(error, str(path)))


def _paths(source: str) -> list[Path]:
    path = Path(source)
    if path.is_dir():
        found = sorted(one for one in path.rglob("*") if one.is_file())
        return [one for one in found if not _is_hidden(one.relative_to(path))]
    if not path.exists() and glob.has_magic(source):
        names = glob.glob(source, recursive=True)  # noqa: PTH207  # any pattern
        return sorted(one for one in map(Path, names) if one.is_file())
    return [path]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") and part != ".." for part in path.parts)


def _unpacked(
    stream: IO[bytes], where: str, around: int, failed: Failed
) -> Iterator[tuple[str, IO[bytes]]]:
    """A document, or the documents in an archive, which ``around`` others hold."""
    try:
        head = stream.read(_HEAD)
        stream.seek(0)
        inner = _members(stream, head, where)
        if inner is None:
            yield where, stream
            return
        if around == MAX_ARCHIVES:
            failed(_over(f"{MAX_ARCHIVES} archives in one another", "archives", where))
            return
        for number, (name, member) in enumerate(inner):
            if number == MAX_MEMBERS:
                failed(_over(f"{MAX_MEMBERS:,} members", "members", where))
                return
            yield from _unpacked(member, name, around + 1, failed)
    except UNREADABLE as error:
        failed(unreadable(error, where))


def _over(most: str, limit: str, where: str) -> LimitError:
    return LimitError(f"more than {most}", limit=limit, where=where)


def _members(stream: IO[bytes], head: bytes, where: str) -> Iterator[tuple[str, IO[bytes]]] | None:
    """The members of an archive with their places; None for what is no archive."""
    for start, opened in _PACKED:
        if head.startswith(start):
            return iter([(where, cast("IO[bytes]", opened(stream)))])
    if head[_TAR] == b"ustar":
        return _of_tar(stream, where)
    if head.startswith(b"PK\x03\x04"):
        return _of_zip(stream, where)
    return None


def _of_tar(stream: IO[bytes], where: str) -> Iterator[tuple[str, IO[bytes]]]:
    with tarfile.open(fileobj=stream, mode="r:") as archive:
        for member in archive:
            opened = archive.extractfile(member) if member.isfile() else None
            if opened and not _is_hidden(Path(member.name)):
                yield f"{where}/{member.name}", opened


def _of_zip(stream: IO[bytes], where: str) -> Iterator[tuple[str, IO[bytes]]]:
    with zipfile.ZipFile(stream) as archive:
        for name in archive.namelist():
            if not (name.endswith("/") or _is_hidden(Path(name))):
                with archive.open(name) as opened:
                    yield f"{where}/{name}", opened


def unreadable(error: BaseException, where: str) -> ReadError:
    """The error for a file or an archive that cannot be read to its end."""
    said = reason(error) if isinstance(error, OSError) else str(error)
    return ReadError(said or type(error).__name__, where=where)
