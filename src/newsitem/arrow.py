"""Articles as Arrow tables, for data frames, Parquet and the engines that take them.

https://arrow.apache.org/docs/format/Columnar.html. A column is a field of the article; values
of the model in it are structs and lists of them. Arrow has no types that hold themselves, as
``associations`` and ``broader`` do, and one column for each of all that may stand in a value
would be thousands: what stands in such a struct and is a value of the model itself, as the
speaker of a quote, is native JSON in a column of text. A date is a struct of its ``text``,
which keeps all of it, and of ``utc``, which is null where no zone is given. All that an
article holds comes back.
"""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

try:
    import pyarrow as pa
except ImportError as _error:
    _MESSAGE = "newsitem.arrow needs pyarrow: pip install 'newsitem[arrow]'"
    raise ImportError(_MESSAGE, name="pyarrow") from _error

from newsitem import formats
from newsitem._columns import article_column
from newsitem.errors import NewsItemError, ReadError, reason
from newsitem.formats.json import path_in, refusal
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROWS = 256  # of a batch: some megabytes

__all__ = [
    "arrow_schema", "from_table", "parse_batch", "read_parquet", "to_batches", "to_table",
    "write_parquet",
]  # fmt: skip


def arrow_schema() -> pa.Schema:
    """The columns of a table of articles, made from the fields of the model."""
    return pa.schema(list(article_column().type))


def to_table(articles: Iterable[Article]) -> pa.Table:
    """A row for each article."""
    return pa.Table.from_batches(to_batches(articles), arrow_schema())


def to_batches(articles: Iterable[Article]) -> Iterator[pa.RecordBatch]:
    """The rows of :func:`to_table` in batches of 256, as the articles come."""
    rest = iter(articles)
    while some := list(islice(rest, ROWS)):
        yield pa.RecordBatch.from_struct_array(article_column().array(some))


def from_table(table: pa.Table | pa.RecordBatch) -> Iterator[Article]:
    """The articles of a table, one after the other; a column that is absent is left out.

    Columns of like types, such as large strings, are taken as well. Raises
    :exc:`~newsitem.ReadError` for a column that no article has, or of another type, and for
    a row that the model refuses.
    """
    number = 0
    for batch in _as_ours(table).to_batches(max_chunksize=ROWS):
        for row in article_column().only(batch.schema.names).values(batch.to_struct_array()):
            try:
                yield msgspec.convert(row, Article, dec_hook=lambda kind, text: kind(text))
            except msgspec.ValidationError as error:
                raise refusal(error, f"row {number}: {path_in(error)[1:]}") from None
            number += 1


def _as_ours(table: pa.Table | pa.RecordBatch) -> pa.Table:
    if isinstance(table, pa.RecordBatch):
        table = pa.Table.from_batches([table])
    schema = arrow_schema()
    if unknown := sorted(set(table.schema.names) - set(schema.names)):
        message = f"no article has a column {', '.join(unknown)}; select those of arrow_schema()"
        raise ReadError(message)
    if len(set(table.schema.names)) < table.num_columns:
        message = "there are two columns of one name"
        raise ReadError(message)
    try:
        table.validate(full=True)  # of another origin it may not even be UTF-8
        return table.cast(pa.schema([schema.field(name) for name in table.schema.names]))
    except pa.ArrowException as error:
        message = f"a column is of another type than in arrow_schema(): {error}"
        raise ReadError(message) from None


def write_parquet(articles: Iterable[Article], path: str | os.PathLike[str]) -> None:
    """Write a Parquet file, whole or not at all; what is in memory is one batch.

    Raises :exc:`~newsitem.NewsItemError` where the disk does not take it.
    """
    from pyarrow import parquet  # noqa: PLC0415  # which tables do not need

    target = Path(path)
    temporary = target.with_name(f".newsitem-{os.getpid()}.parquet")
    try:
        with (
            temporary.open("wb") as opened,
            parquet.ParquetWriter(opened, arrow_schema(), compression="zstd") as writer,
        ):
            for batch in to_batches(articles):
                writer.write_batch(batch)
        temporary.replace(os.path.realpath(target))
    except OSError as error:
        raise NewsItemError(reason(error), where=str(target)) from None
    finally:
        temporary.unlink(missing_ok=True)


def read_parquet(path: str | os.PathLike[str]) -> Iterator[Article]:
    """The articles of a Parquet file, one after the other, in memory bounded by a batch.

    Raises what :func:`from_table` raises, and :exc:`~newsitem.ReadError` for other files.
    """
    from pyarrow import parquet  # noqa: PLC0415  # which tables do not need

    try:
        with Path(path).open("rb") as opened, parquet.ParquetFile(opened) as file:
            for batch in file.iter_batches(batch_size=ROWS):
                yield from from_table(batch)
    except NewsItemError as error:
        raise error.within(str(Path(path)))  # noqa: B904  # the same error, with its place
    except OSError as error:
        raise ReadError(reason(error), where=str(Path(path))) from None
    except pa.ArrowException as error:
        message = f"not Parquet: {error}"
        raise ReadError(message, where=str(Path(path))) from None


def parse_batch(batch: pa.RecordBatch, format: str | None = None) -> pa.RecordBatch:  # noqa: A002  # the word of the API
    """The articles of documents, whose content is in the column ``data``.

    A row for each article, with the columns of :func:`arrow_schema`, the other columns of
    its document, ``unread`` (the parts that no field holds, on the first article's row) and
    ``error``. A document that cannot be read has one row, with nothing but the error.

    Takes and gives what Spark's ``mapInArrow``, Ray Data's ``map_batches`` and others pass.
    Raises :exc:`~newsitem.ReadError` for a batch without ``data``, or with other columns
    that are called like ours.
    """
    others = _others(batch)
    rows: list[int] = []
    articles: list[Article | None] = []
    unread: list[list[str]] = []
    errors: list[str | None] = []
    for number, data in enumerate(batch.column("data")):
        found, left, error = _parsed(data.as_py() or b"", format)
        rows += [number] * len(found)
        articles += found
        unread += [left, *([] for _ in found[1:])]
        errors += [error] * len(found)
    columns = [
        *(batch.column(name).take(pa.array(rows, pa.int64())) for name in others),
        *article_column().array(articles).flatten(),
        pa.array(unread, pa.list_(pa.string())),
        pa.array(errors, pa.string()),
    ]
    return pa.RecordBatch.from_arrays(
        columns, names=[*others, *arrow_schema().names, "unread", "error"]
    )


def _others(batch: pa.RecordBatch) -> list[str]:
    names = batch.schema.names
    kind = batch.schema.field("data").type if names.count("data") == 1 else None
    if kind not in (pa.binary(), pa.large_binary()):
        message = "expected one column data of binary"
        raise ReadError(message)
    others = [name for name in names if name != "data"]
    if taken := sorted({*arrow_schema().names, "unread", "error"} & set(others)):
        message = f"the articles have columns {', '.join(taken)} too; rename those of the batch"
        raise ReadError(message)
    return others


def _parsed(
    content: bytes,
    format: str | None,  # noqa: A002  # the word of the API
) -> tuple[list[Article | None], list[str], str | None]:
    """At least one article, or None with an error; and what was left."""
    try:
        chosen = formats.get(format) if format else formats.detect(content)
        reading = chosen.read(content)
    except NewsItemError as error:
        return [None], [], str(error)
    left = list(map(str, reading.unread))
    return ([*reading.articles], left, None) if reading.articles else ([None], left, None)
