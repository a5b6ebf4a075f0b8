"""What the content is: its dates, places, parties and topics, and its words in short.

NewsML-G2 Specification 2.35, "Administrative metadata" and "Descriptive metadata".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._blocks import read_block, write_block
from newsitem.formats.newsml_g2._concepts import read_concept, write_concept
from newsitem.formats.newsml_g2._details import read_details, write_keywords, write_text
from newsitem.formats.newsml_g2._links import (
    read_alt_id,
    read_rendition,
    write_alt_id,
    write_icon,
)
from newsitem.formats.newsml_g2._own import read_time, write_time
from newsitem.formats.newsml_g2._parties import read_source, write_source
from newsitem.formats.newsml_g2._places import is_place, read_location, write_location
from newsitem.formats.newsml_g2._values import OWN
from newsitem.model.management import Rating
from newsitem.model.sources import ROLES
from newsitem.text import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.concepts import Label
    from newsitem.model.details import TextDetail
    from newsitem.model.sources import Source, SourceRole

_ROLES: dict[str, SourceRole] = {
    "infoSource": "info_source",
    "creator": "creator",
    "contributor": "contributor",
}
_SCALE = {"value": "value", "scale_min": "scalemin", "scale_max": "scalemax"}
_OF_RATINGS = ("scale_unit", "rating_type", "val_calc_type", "rater_type")
_OWN_ROLES: dict[str, SourceRole] = {f"{OWN}:provider": "provider", f"{OWN}:speaker": "speaker"}


def write_content(article: Article) -> str:
    """``contentMeta``."""
    inner = [
        *map(write_icon, article.icons),
        g2.write_line("urgency", str(article.urgency or "")),
        write_time(article, "contentCreated"),
        write_time(article, "contentModified"),
        *(write_location("located", place) for place in article.located),
        *_write_sources(article.sources),
        *(write_concept("audience", one, concepts.QUANTIFIED) for one in article.audiences),
        *map(write_alt_id, article.alt_ids),
        *map(_write_rating, article.ratings),
        tag("language", [("tag", article.language)]) if article.language else "",
        *(write_concept("genre", one, concepts.SUBJECT) for one in article.genres),
        *write_keywords(article),
        *(write_concept("subject", one, concepts.SUBJECT) for one in article.subjects),
        *(write_location("subject", place) for place in article.locations),
        write_text(article, "slugline", "slugline", [("separator", article.slugline_separator)]),
        *_write_labels("headline", article, "headline", article.headlines),
        write_text(article, "dateline", "dateline"),
        *_write_labels("by", article, "byline", article.bylines),
        write_text(article, "creditline", "creditline"),
        *(write_block("description", one) for one in article.descriptions),
    ]
    return tag("contentMeta", (), "".join(inner))


def read_content(
    node: Node | None, said: dict[str, str], is_located: Callable[[Node], bool]
) -> dict[str, Any]:
    """The fields that ``contentMeta`` holds.

    ``said`` is what extension properties say, ``is_located`` whether the item asserts of a
    subject that it lies somewhere.
    """
    if node is None:
        return {}
    language, keywords = node.one("language"), node.all("keyword")
    texts = {name: node.one(name) for name in ("slugline", "dateline", "creditline")}
    words_of = {name: g2.read_line(one) for name, one in texts.items()}
    details = [one for name in texts if words_of[name] for one in read_details(texts[name], name)]
    slugline = texts["slugline"]
    subjects = [(one, is_place(one) or is_located(one)) for one in node.all("subject")]
    return {
        "icons": several(node.all("icon"), read_rendition),
        "urgency": _read_urgency(node.one("urgency")),
        "content_created": read_time(node, "contentCreated", said),
        "content_modified": read_time(node, "contentModified", said),
        "located": several(node.all("located"), read_location),
        "sources": list(_read_sources(node)),
        "audiences": several(node.all("audience"), read_concept),
        "alt_ids": several(node.all("altId"), read_alt_id),
        "ratings": several(node.all("rating"), _read_rating),
        "language": g2.take_language(language, "tag") if language else "",
        "genres": several(node.all("genre"), read_concept),
        "keywords": tuple(filter(None, map(g2.read_line, keywords))),
        "subjects": several((one for one, place in subjects if not place), read_concept),
        "locations": several((one for one, place in subjects if place), read_location),
        **words_of,
        "slugline_separator": g2.take_line(slugline, "separator") if slugline else "",
        **_read_labels(node, "headline", said, details),
        **_read_labels(node, "by", said, details),
        "descriptions": several(node.all("description"), read_block),
        "text_details": [*details, *_read_keyword_details(keywords)],
    }


def _read_keyword_details(nodes: Iterable[Node]) -> Iterator[TextDetail]:
    for node in nodes:
        if keyword := g2.read_line(node):
            yield from read_details(node, "keywords", keyword)


def _write_sources(sources: Iterable[Source]) -> Iterator[str]:
    in_role = {role: [one for one in sources if role in one.roles] for role in ROLES}
    # The first provider stands in itemMeta, which has room for one.
    for one in in_role["provider"][1:]:
        yield write_source("infoSource", one, f"{OWN}:provider")
    yield from (write_source("infoSource", one) for one in in_role["info_source"])
    yield from (write_source("infoSource", one, f"{OWN}:speaker") for one in in_role["speaker"])
    yield from (write_source("creator", one) for one in in_role["creator"])
    yield from (write_source("contributor", one) for one in in_role["contributor"])


def _read_sources(node: Node) -> Iterator[Source]:
    for element, role in _ROLES.items():
        for party in node.all(element):
            own, _, others = party.peek("role").partition(" ")
            if own in _OWN_ROLES:
                party.take("role")
                if others:
                    party.leave_value("role", others)
            source = read_source(party)
            if source:
                yield attrs.evolve(source, roles=(_OWN_ROLES.get(own, role),))


def _read_urgency(node: Node | None) -> int | None:
    text = node.text() if node else ""
    if len(text) == 1 and text in "123456789":
        return int(text)
    if node:
        node.leave()
    return None


def _write_rating(rating: Rating) -> str:
    values: g2.Values = [
        (attribute, g2.decimal(getattr(rating, field))) for field, attribute in _SCALE.items()
    ]
    for name in _OF_RATINGS:
        values += g2.token_values(name.replace("_", ""), getattr(rating, name))
    return tag("rating", [*values, ("raters", rating.raters)])


def _read_rating(node: Node) -> Rating | None:
    fields: dict[str, Any] = {
        field: g2.take_decimal(node, attribute) for field, attribute in _SCALE.items()
    }
    fields |= {name: g2.take_token(node, name.replace("_", "")) for name in _OF_RATINGS}
    return made(node, lambda: Rating(**fields, raters=g2.take_integer(node, "raters")))


def _write_labels(
    name: str, article: Article, field: str, others: tuple[Label, ...]
) -> Iterator[str]:
    """The main one, with a role only where a reader still knows it from the others."""
    has_role = all(other.role for other in others)
    yield write_text(article, field, name, has_role=has_role)
    for other in others:
        yield g2.write_ranked(name, other)


def _read_labels(
    node: Node, name: str, said: dict[str, str], details: list[TextDetail]
) -> dict[str, Any]:
    """The main one, which is the first without a role or else the first, and all others.

    What is said of the main one beyond its words is added to ``details``.
    """
    field = {"headline": "headline", "by": "byline"}[name]
    nodes = node.all(name)
    main = next((one for one in nodes if not _has_role(one)), nodes[0] if nodes else None)
    if field in words(said.get("absent", "")):
        main = None
    text = g2.read_line(main)
    if text:
        details += read_details(main, field)
    return {
        field: text,
        f"{field}s": several((one for one in nodes if one is not main), g2.read_label),
    }


def _has_role(node: Node) -> bool:
    return bool(node.peek("role") or node.peek("roleuri"))
