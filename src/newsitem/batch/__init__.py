"""Many articles, one after the other: files, directories and archives of any size.

What is held in memory at a time is one document of at most 16 MiB; of larger files that
hold several, such as lines of JSON or a message of items, it is one of them.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, NoReturn

from newsitem import formats
from newsitem.batch._documents import UNREADABLE, documents, unreadable
from newsitem.batch._parts import parts
from newsitem.errors import NewsItemError

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from newsitem.batch._parts import Part, Slice
    from newsitem.formats._format import Reading
    from newsitem.model.article import Article


def iter_articles(
    source: str | os.PathLike[str], *, on_error: Callable[[NewsItemError], object] | None = None
) -> Iterator[Article]:
    """The articles of a file, a directory, a pattern (``feeds/*.xml``) or an archive.

    Files come in the order of their names, without those that are hidden. Archives are zip
    and tar, and files packed by gzip, bzip2 or xz; an archive may stand in another.

    What cannot be read raises a :exc:`~newsitem.NewsItemError`, whose ``where`` is the file
    and the place in it. With ``on_error`` the error is given to that, and the rest goes on.
    """
    failed = on_error or _raise
    for where, stream in documents(str(source), failed):
        for _, reading in readings(stream, where, failed):
            yield from reading.articles


def readings(
    stream: IO[bytes],
    where: str,
    failed: Callable[[NewsItemError], object],
    *,
    format: str | None = None,  # noqa: A002  # the word of the API
    only: Slice | None = None,
) -> Iterator[tuple[Part, Reading]]:
    """What the documents in a file, or in some of its lines, hold; what fails is given on."""
    found = parts(stream, only)
    while True:
        part: Part | None = None
        try:
            part = next(found, None)
            if part is None:
                return
            chosen = formats.get(format) if format else formats.detect(part.data)
            reading = chosen.read(part.data)
        except NewsItemError as error:
            if part and part.line is not None:
                error.line = part.line
            failed(error.within(where))
        except UNREADABLE as error:
            failed(unreadable(error, where))
        else:
            yield part, reading


def _raise(error: NewsItemError) -> NoReturn:
    raise error
