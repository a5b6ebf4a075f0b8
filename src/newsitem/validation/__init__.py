"""Checks of documents: what is wrong in one, and where.

What cannot be read is one finding. A document that can be read is checked against the
official schema of its format, where the schemas are at hand; they are not part of this
library, whose licence is another.
"""

from __future__ import annotations

from pathlib import Path

from newsitem import formats
from newsitem.errors import FormatError, LimitError, NewsItemError, ReadError
from newsitem.formats._encoding import encoded
from newsitem.formats._format import check_size
from newsitem.formats._xml import parse, root_name
from newsitem.validation._findings import CUT, MOST, OVER_LIMIT, UNKNOWN, UNREADABLE
from newsitem.validation._findings import Finding as Finding
from newsitem.validation._official import check_official, of_root


def check_document(
    data: bytes | str, *, schemas: str | Path | None = None, version: str | None = None
) -> tuple[Finding, ...]:
    """What is wrong in a document, in its order; nothing where it is right.

    What cannot be read (not well-formed, of no known format, over a limit) is one error.
    ``schemas`` is a folder that holds the official schemas of IPTC under their own names, in
    ``newsml-g2``, ``nitf``, ``newsml1`` and ``ninjs`` or all in one, or the file of one
    schema, which then judges whatever document. Nothing is fetched: what a schema imports is
    taken by its base name, or in JSON its identifier, from the schema's own folder. A schema
    is read once and kept. Those of ninjs need ``pip install 'newsitem[validate]'``.

    The schema is that of the version that the document claims, else of the next newer one
    that is there, else of the newest. What it forbids is a warning where the schema of a
    later version has no objection to the document at all, since versions are compatible
    upward and a claim is often out of date; else it is an error. With ``version``, such as
    ``"2.35"``, that version alone judges. NITF without a namespace is judged as if it were in
    the namespace of the schema. At most 1,000 findings are given; the last one says so
    where there are more.

    Raises :exc:`~newsitem.NewsItemError` where ``schemas`` is not there or is no schema.
    """
    try:
        content = encoded(data) if isinstance(data, str) else data
        name = _read(content)
    except NewsItemError as error:
        return (_refused(error),)
    if schemas is None:
        return ()
    found = check_official(content, name, Path(schemas).absolute(), version)
    if len(found) > MOST:
        message = f"there are more than {MOST:,} findings; the others are left out"
        found = [*found[: MOST - 1], Finding(CUT, "warning", message)]
    return tuple(found)


def _read(data: bytes) -> str:
    """The name of the format of a document that can be read."""
    check_size(data)
    if not data.strip():
        message = "the content is empty"
        raise FormatError(message)
    try:
        chosen = formats.detect(data)
    except ReadError as error:
        known = of_root(root_name(data[: formats.HEAD]))
        if not known:
            raise FormatError(error.message) from None
        parse(data)
        return known
    chosen.read(data)
    return chosen.NAME


def _refused(error: NewsItemError) -> Finding:
    codes = {LimitError: OVER_LIMIT, FormatError: UNKNOWN}
    code = codes.get(type(error), UNREADABLE)
    return Finding(code, "error", error.message, error.where, error.line)
