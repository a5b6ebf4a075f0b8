"""The contract of a format, and what reading gives.

A format is a module that satisfies :class:`Format`. Its reader cleans and consumes: what
it does not understand is handed back in ``unread``, with its place in the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from newsitem.errors import FormatError, LimitError, ReadError
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

MAX_BYTES = 16 * 1024 * 1024
MAX_DEPTH = 100


@attrs.frozen(weakref_slot=False)
class Unread:
    """A part of a source that no field of the article holds.

    ``where`` is its path in the document, ``content`` the part itself, as the source has
    it (markup, JSON, or text), ``line`` counts from 1.
    """

    where: str
    content: str
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.content}"


@attrs.frozen(weakref_slot=False)
class Note:
    """Something that a reader decided or mended, and where."""

    message: str
    where: str = ""
    line: int | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


@attrs.frozen(weakref_slot=False)
class Reading:
    """What a file holds: its articles, and all that is in none of them.

    ``format`` and ``version`` are those of the file. ``source`` is its content, from
    which a writer that is given ``keep=reading`` puts back what the article does not hold.
    """

    articles: tuple[Article, ...]
    unread: tuple[Unread, ...] = ()
    format: str = ""
    version: str = ""
    notes: tuple[Note, ...] = ()
    source: bytes = attrs.field(default=b"", repr=False, eq=False)

    @property
    def article(self) -> Article:
        """The one article.

        Raises :exc:`~newsitem.ReadError` where there is none, or more than one.
        """
        if len(self.articles) != 1:
            count = len(self.articles) or "no"
            hint = "; take them from reading.articles" if self.articles else ""
            message = f"expected exactly one article, found {count}{hint}"
            raise ReadError(message)
        return self.articles[0]


class Format(Protocol):
    """What a module must have to be a format.

    ``CARRIES`` is the published claim: paths of fields that come back equal from
    ``read(write(article))`` wherever the article has them. ``VERSIONS`` are the versions
    that are written, newest first; the newest is the default.
    """

    NAME: str
    TITLE: str
    MEDIA_TYPES: tuple[str, ...]
    SUFFIXES: tuple[str, ...]
    VERSIONS: tuple[str, ...]
    CARRIES: frozenset[str]

    def sniff(self, head: bytes) -> bool:
        """Whether content that starts like this is of the format."""
        ...

    def read(self, data: bytes) -> Reading:
        """The articles in ``data``. Raises :exc:`~newsitem.NewsItemError`."""
        ...

    def write(
        self, article: Article, *, version: str | None = None, keep: Reading | None = None
    ) -> bytes:
        """``article`` in the format; ``keep`` puts back what its reading left unread."""
        ...

    def join(self, documents: Sequence[bytes]) -> bytes:
        """Several written documents as one; raises FormatError where a file holds but one."""
        ...


def check_size(data: bytes) -> None:
    """Refuse content over 16 MiB, before memory is spent on it."""
    if len(data) > MAX_BYTES:
        message = f"{len(data):,} bytes, more than the limit of {MAX_BYTES:,}"
        raise LimitError(message, limit="bytes")


def choose_version(name: str, asked: str | None, known: Iterable[str]) -> str:
    """The version to write: the one asked for, else the newest."""
    versions = tuple(known)
    if asked is None:
        return versions[0]
    if asked not in versions:
        message = f"{name} is written in {', '.join(versions)}, not in {asked!r}"
        raise FormatError(message)
    return asked


def only_one(name: str, documents: Sequence[bytes]) -> bytes:
    """The one document of a format whose files hold one article."""
    if len(documents) != 1:
        message = f"a {name} file holds one article, not {len(documents)}"
        raise FormatError(message)
    return documents[0]


def line_at(data: bytes | str, offset: int) -> int:
    """The line, from 1, in which the character or byte at ``offset`` stands."""
    head = data[:offset]
    return 1 + (head.count(b"\n") if isinstance(head, bytes) else head.count("\n"))
