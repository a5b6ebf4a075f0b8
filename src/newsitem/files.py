"""Reading and writing: files and content in, articles out, and back.

Nothing is ever half-written: a file is written beside its target and put in its place.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING

from newsitem import formats
from newsitem.errors import FormatError, NewsItemError, ReadError, reason
from newsitem.formats._encoding import encoded
from newsitem.formats._format import MAX_BYTES, Reading
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._format import Format


def load(file: str | os.PathLike[str] | IO[bytes], *, format: str | None = None) -> Reading:  # noqa: A002  # the word of the API
    """What a file holds: a path, or a file open for reading bytes.

    The format is found from the content where none is named. Raises
    :exc:`~newsitem.NewsItemError`, whose ``where`` starts with the file's name.
    """
    if not isinstance(file, str | os.PathLike):
        return loads(content_of(file), format=format)
    data = content_of(file)
    try:
        return loads(data, format=format)
    except NewsItemError as error:
        raise error.within(str(Path(file)))  # noqa: B904  # the same error, with its place


def content_of(file: str | os.PathLike[str] | IO[bytes]) -> bytes:
    """The content of a path or open file; of one over the limit, enough to tell that it is.

    Raises :exc:`~newsitem.ReadError` where there is none.
    """
    if not isinstance(file, str | os.PathLike):
        return file.read(MAX_BYTES + 1)
    path = Path(file)
    try:
        with path.open("rb") as opened:
            return opened.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(reason(error), where=str(path)) from None


def loads(content: bytes | str | Path, *, format: str | None = None) -> Reading:  # noqa: A002  # the word of the API
    """What some content holds. A text is always content, a ``Path`` always a file.

    The format is found from the content where none is named.
    """
    if isinstance(content, Path):
        return load(content, format=format)
    if isinstance(content, str):
        content = encoded(content)
    chosen = formats.get(format) if format else formats.detect(content)
    return chosen.read(content)


def dumps(
    articles: Article | Reading | Iterable[Article],
    format: str,  # noqa: A002  # the word of the API
    *,
    version: str | None = None,
    keep: Reading | None = None,
) -> bytes:
    """One article, several, or all of a reading, in a format.

    ``keep`` is a reading in the same format: what its articles do not hold is put back,
    and only what was changed differs from its source.
    """
    chosen = formats.get(format)
    if keep is not None and keep.format != chosen.NAME:
        message = f"keep is a reading of {keep.format}; it cannot be put back into {chosen.NAME}"
        raise FormatError(message)
    if keep is not None:
        return _put_back(_each(articles), chosen, version, keep)
    documents = [chosen.write(one, version=version) for one in _each(articles)]
    return documents[0] if len(documents) == 1 else chosen.join(documents)


def dump(
    articles: Article | Reading | Iterable[Article],
    file: str | os.PathLike[str] | IO[bytes],
    *,
    format: str | None = None,  # noqa: A002  # the word of the API
    version: str | None = None,
    keep: Reading | None = None,
) -> None:
    """Write what :func:`dumps` gives to a path, or to a file open for writing bytes.

    The format is that of the path's suffix where none is named.
    """
    if not isinstance(file, str | os.PathLike):
        if format is None:
            message = "name the format: an open file has no suffix to tell it"
            raise FormatError(message)
        file.write(dumps(articles, format, version=version, keep=keep))
        return
    chosen = format or formats.by_suffix(os.fspath(file)).NAME
    replace_file(Path(file), dumps(articles, chosen, version=version, keep=keep))


def convert(
    source: str | os.PathLike[str],
    target: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002  # the word of the API
    version: str | None = None,
) -> Reading:
    """Read one file, write another, and return what was read.

    The format read is found from the content, the one written from the suffix where none
    is named.
    """
    reading = load(source)
    dump(reading, target, format=format, version=version)
    return reading


def replace_file(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` whole or not at all; a device or pipe is written to as it is.

    Where the path is a link, the file that it leads to is replaced.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)
            return
        target = Path(os.path.realpath(path))  # Path.resolve fails on a loop of links
        handle, name = tempfile.mkstemp(prefix=".newsitem-", dir=target.parent)
        temporary = Path(name)
        try:
            with os.fdopen(handle, "wb") as opened:
                opened.write(data)
            temporary.chmod(_usual_mode())
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise NewsItemError(reason(error), where=str(path)) from None


def _each(articles: Article | Reading | Iterable[Article]) -> list[Article]:
    if isinstance(articles, Article):
        return [articles]
    several = list(articles.articles if isinstance(articles, Reading) else articles)
    if not several:
        message = "there is no article to write"
        raise FormatError(message)
    return several


def _put_back(
    articles: list[Article], chosen: Format, version: str | None, keep: Reading
) -> bytes:
    """The source of a reading, changed by one article after the other."""
    for article in articles:
        if article not in keep.articles:
            keep = chosen.read(chosen.write(article, version=version, keep=keep))
    return keep.source


def _usual_mode() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
