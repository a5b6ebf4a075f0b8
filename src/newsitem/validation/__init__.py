"""Checks of documents: what is wrong in one, and where.

What cannot be read is one finding. A document that can be read is checked against the
official schema of its format, where the schemas are at hand; they are not part of this
library, whose licence is another. The rules are for each of its articles.
"""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from newsitem import formats
from newsitem.errors import FormatError, LimitError, NewsItemError, ReadError
from newsitem.formats._encoding import encoded
from newsitem.formats._format import check_size
from newsitem.formats._xml import parse, root_name
from newsitem.validation._findings import CUT, MOST, OVER_LIMIT, UNKNOWN, UNREADABLE
from newsitem.validation._findings import Finding as Finding
from newsitem.validation._official import check_official, of_root
from newsitem.validation._positions import placed
from newsitem.validation._seek import sought
from newsitem.validation.rules import check

if TYPE_CHECKING:
    import datetime as dt

    from newsitem.formats._format import Reading
    from newsitem.times import DateTime
    from newsitem.validation.rules import Profile


def check_document(
    data: bytes | str,
    *,
    schemas: str | Path | None = None,
    version: str | None = None,
    profile: Profile = "core",
    now: DateTime | dt.datetime | None = None,
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
    the namespace of the schema.

    Each article is checked as by :func:`~newsitem.check`, with that ``profile`` and ``now``;
    of several, the number stands before the path (``[1].headline``). Line and column are those
    of the element, attribute, member or text that is meant, where it stands in one place only,
    else those of its item. At most 1,000 findings are given; the last one says so where there
    are more.

    Raises :exc:`~newsitem.NewsItemError` where ``schemas`` is not there or is no schema, and
    for a profile that there is not.
    """
    try:
        content = encoded(data) if isinstance(data, str) else data
        name, reading = _read(content)
    except NewsItemError as error:
        content = data.encode(errors="replace") if isinstance(data, str) else data
        return tuple(placed([_refused(error)], content))
    found = []
    if schemas is not None:
        found = placed(check_official(content, name, Path(schemas).absolute(), version), content)
    found += _broken(reading, content, profile, now)
    found.sort(key=lambda one: (one.line or 0, one.column or 0))
    if len(found) > MOST:
        message = f"there are more than {MOST:,} findings; the others are left out"
        found = [*found[: MOST - 1], Finding(CUT, "warning", message)]
    return tuple(found)


def _broken(
    reading: Reading | None, data: bytes, profile: Profile, now: DateTime | dt.datetime | None
) -> list[Finding]:
    """The rules that the articles of a document break, as many as are given."""
    articles = reading.articles if reading else ()
    found = (
        (number, finding)
        for number, article in enumerate(articles)
        for finding in check(article, profile=profile, now=now)
    )
    return sought(list(islice(found, MOST + 1)), articles, data)


def _read(data: bytes) -> tuple[str, Reading | None]:
    """The name of the format of a document that can be read, and what it holds."""
    check_size(data)
    try:
        chosen = formats.detect(data)
    except ReadError as error:
        known = of_root(root_name(data[: formats.HEAD]))
        if not known:
            raise FormatError(error.message) from None
        parse(data)
        return known, None
    return chosen.NAME, chosen.read(data)


def _refused(error: NewsItemError) -> Finding:
    codes = {LimitError: OVER_LIMIT, FormatError: UNKNOWN}
    code = codes.get(type(error), UNREADABLE)
    return Finding(code, "error", error.message, error.where, error.line)
