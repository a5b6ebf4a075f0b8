"""What the standard has no property for, in extension properties of this library's own scheme.

Where a property cannot say all (a date to the minute, that there is no main headline), an
extension property says it: NewsML-G2 Specification 2.35, "Extension Point via any
properties".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._cursor import several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._concepts import EXTENSION, read_related, write_concept
from newsitem.formats.newsml_g2._values import DATE_OR_TIME, DATE_TIME, OWN, OWN_SCHEME
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.concepts import Concept

UNSTATED = "0001-01-01T00:00:00Z"  # in the place of a versionCreated that nobody stated

TRUNCATED = ("year", "month", *DATE_OR_TIME)
_TIMES = {
    "versionCreated": ("version_created", DATE_TIME),
    "firstCreated": ("first_created", DATE_TIME),
    "embargoed": ("embargoed", DATE_TIME),
    "expires": ("expires", DATE_OR_TIME),
    "contentCreated": ("content_created", TRUNCATED),
    "contentModified": ("content_modified", TRUNCATED),
}


_SAID = frozenset(
    {"embargo_text", "published", "dateline.resolved", "absent"}
    | {field for field, _ in _TIMES.values()}
)


def write_time(article: Article, name: str) -> str:
    """A date of the article in the element ``name``."""
    field, precisions = _TIMES[name]
    return g2.write_time(name, getattr(article, field), precisions)


def read_time(node: Node, name: str, said: dict[str, str]) -> DateTime | None:
    """A date; an extension property says exactly how much of it was given."""
    return exact_time(g2.read_time(node.one(name)), name, said)


def exact_time(value: DateTime | None, name: str, said: dict[str, str]) -> DateTime | None:
    """A date of the element ``name``, as exactly as it was given."""
    exact = said.get(_TIMES[name][0], "")
    if value and exact and DateTime(exact).moment == value.moment:
        return DateTime(exact)
    return value


def write_extensions(article: Article) -> Iterator[str]:
    """What no other property says, each in an ``itemMetaExtProperty``."""
    said = {"embargo_text": article.embargo_text, "published": str(article.published or "")}
    if article.dateline and article.dateline.resolved:
        said["dateline.resolved"] = article.dateline.resolved.text
    for field, precisions in _TIMES.values():
        value = getattr(article, field)
        if value and value.precision not in precisions:
            said[field] = value.text
    said["absent"] = " ".join(_absent(article))
    for name, value in said.items():
        if value:
            # Version 2.18 asks for a rel.
            said_of = [("rel", f"{OWN}:is"), ("typeuri", OWN_SCHEME + name), ("value", value)]
            yield tag("itemMetaExtProperty", said_of)
    for one in article.extensions:
        yield write_concept("itemMetaExtProperty", one, EXTENSION)


def read_extensions(node: Node) -> tuple[dict[str, str], tuple[Concept, ...]]:
    """What this library's own extension properties say, and the properties of others."""
    said: dict[str, str] = {}
    others = []
    for extension in node.all("itemMetaExtProperty"):
        name = extension.peek("typeuri").removeprefix(OWN_SCHEME)
        if name in _SAID and name not in said:
            extension.take("rel")
            extension.take("typeuri")
            said[name] = extension.take("value")
        else:
            others.append(extension)
    return said, several(others, read_related)


def _absent(article: Article) -> Iterator[str]:
    """The fields that a reader would take from other elements if they did not stand here."""
    if article.metadata_language and not article.language:
        yield "language"
    if article.version_created is None:
        yield "version_created"
    if article.headlines and not article.headline:
        yield "headline"
    if article.bylines and not article.byline:
        yield "byline"
    if article.body_renditions and not (article.body or article.quotes):
        yield "body"
    if article.dateline and not article.printed_dateline:
        yield "printed_dateline"
