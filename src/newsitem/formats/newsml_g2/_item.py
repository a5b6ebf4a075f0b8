"""The metadata of an item: rights, management, content. Written and read group by group.

Where the standard has no property for a field, or its property cannot say all (a date to
the minute, that there is no main headline), an extension property of this library's own
scheme says it: NewsML-G2 Specification 2.35, "Extension Point via any properties".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from lxml import etree

from newsitem.errors import ModelError
from newsitem.formats._xml import escape, tag, text_tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._values import OWN, several
from newsitem.model.article import KINDS, PUB_STATUSES
from newsitem.model.media import AltId, Link
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import ROLES
from newsitem.text import SPACE, collapse, words
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.concepts import Label
    from newsitem.model.sources import Source, SourceRole

DATE_TIME = ("second", "fraction")
DATE_OR_TIME = ("day", *DATE_TIME)
TRUNCATED = ("year", "month", *DATE_OR_TIME)
_ODRL = "{http://www.w3.org/ns/odrl/2/}"
UNSTATED = "0001-01-01T00:00:00Z"  # in the place of a versionCreated that nobody stated

_TIMES = {
    "versionCreated": ("version_created", DATE_TIME),
    "firstCreated": ("first_created", DATE_TIME),
    "embargoed": ("embargoed", DATE_TIME),
    "expires": ("expires", DATE_OR_TIME),
    "contentCreated": ("content_created", TRUNCATED),
    "contentModified": ("content_modified", TRUNCATED),
}
_PROVIDER: SourceRole = "provider"
_CONTENT_ROLES: dict[str, SourceRole] = {
    "infoSource": "info_source",
    "creator": "creator",
    "contributor": "contributor",
}


# Rights


def write_rights(article: Article) -> str:
    """``rightsInfo``, or nothing."""
    inner = "".join(
        [
            g2.write_source("copyrightHolder", article.copyright_holder)
            if article.copyright_holder
            else "",
            *(g2.write_block("copyrightNotice", one) for one in article.copyright_notices),
            *(g2.write_block("usageTerms", one) for one in article.usage_terms),
            *map(_write_expression, article.rights_expressions),
        ]
    )
    return tag("rightsInfo", (), inner) if inner else ""


def read_rights(node: Node | None) -> dict[str, Any]:
    """The fields that ``rightsInfo`` holds."""
    if node is None:
        return {}
    holder = node.one("copyrightHolder")
    expressions = node.all("rightsExpressionXML", "rightsExpressionData")
    return {
        "copyright_holder": g2.read_source(holder) if holder else None,
        "copyright_notices": several(node.all("copyrightNotice"), g2.read_block),
        "usage_terms": several(node.all("usageTerms"), g2.read_block),
        "rights_expressions": several(expressions, _read_expression),
    }


def _write_expression(expression: RightsExpression) -> str:
    language = [("langid", expression.language)]
    if expression.media_type == "application/xml" and _is_canonical(expression.data):
        return tag("rightsExpressionXML", language, expression.data)
    values = [*language, ("enctype", expression.media_type)]
    return tag("rightsExpressionData", values, escape(expression.data))


def _read_expression(node: Node) -> RightsExpression | None:
    try:
        language = node.take("langid")
        if node.name == "rightsExpressionData":
            data = node.raw_text()
            return RightsExpression(data, language, node.take("enctype") or "text/plain")
        (element,) = node.element
        node.take_children()
        return RightsExpression(_canonical(element), language)
    except (ModelError, ValueError):
        node.leave()
        return None


def _canonical(element: etree._Element) -> str:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False).decode()  # type: ignore[no-any-return]


def _is_canonical(data: str) -> bool:
    """Whether ``data`` is one element of ODRL, in exclusive canonical form.

    The schema admits no language for XML that it has no declarations of.
    """
    try:
        element = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return element.tag.startswith(_ODRL) and _canonical(element) == data


# Management


def write_management(article: Article) -> str:
    """``itemMeta``."""
    provider = next((one for one in article.sources if _PROVIDER in one.roles), None)
    inner = [
        tag("itemClass", [("qcode", f"ninat:{article.kind}")]),
        g2.write_source("provider", provider) if provider else "<provider/>",
        _write_time(article, "versionCreated") or tag("versionCreated", (), UNSTATED),
        _write_time(article, "firstCreated"),
        _write_time(article, "embargoed"),
        tag("pubStatus", [("qcode", f"stat:{article.pub_status}")]),
        _write_line("profile", article.profile),
        _write_line("title", article.title),
        *map(g2.write_note, article.ed_notes),
        *(g2.write_concept("signal", one, ranked=False) for one in article.signals),
        _write_time(article, "expires"),
        *map(_write_link, article.links),
        *_write_extensions(article),
    ]
    return tag("itemMeta", (), "".join(inner))


def read_management(node: Node, said: dict[str, str]) -> dict[str, Any]:
    """The fields that ``itemMeta`` holds; ``said`` is what extension properties say."""
    provider = node.one("provider")
    fields = {
        "kind": _take_code(node.one("itemClass"), KINDS) or "text",
        "sources": _in_role(_read_provider(provider), _PROVIDER),
        "version_created": _read_time(node, "versionCreated", said),
        "first_created": _read_time(node, "firstCreated", said),
        "embargoed": _read_time(node, "embargoed", said),
        "pub_status": _take_code(node.one("pubStatus"), PUB_STATUSES) or "usable",
        "profile": _read_line(node.one("profile")),
        "title": _read_line(node.one("title")),
        "ed_notes": several(node.all("edNote"), g2.read_note),
        "signals": several(node.all("signal"), g2.read_concept),
        "expires": _read_time(node, "expires", said),
        "links": several(node.all("link"), _read_link),
        "embargo_text": said.get("embargo_text", ""),
    }
    created = fields["version_created"]
    if "version_created" in words(said.get("absent", "")) or str(created) == said.get("unstated"):
        fields["version_created"] = None
    if published := said.get("published"):
        fields["published"] = published
    return fields


def _take_code(node: Node | None, known: Iterable[str]) -> str:
    """The code of a QCode that is one of a closed list, whatever its alias."""
    code = node.peek("qcode").rpartition(":")[2] if node else ""
    if node is None or code not in known:
        return ""
    node.take("qcode")
    return code


def _read_provider(node: Node | None) -> Source | None:
    return g2.read_source(node) if node and not node.is_empty() else None


def _in_role(source: Source | None, role: SourceRole) -> list[Source]:
    return [attrs.evolve(source, roles=(role,))] if source else []


def _write_link(link: Link) -> str:
    values = [
        *g2.token_values("rel", link.rel),
        ("href", link.href),
        ("residref", link.uri),
        ("version", link.version),
        ("contenttype", link.content_type),
        ("size", link.size),
        ("title", link.title),
    ]
    return tag("link", values)


def _read_link(node: Node) -> Link | None:
    return g2.made(
        node,
        lambda: Link(
            node.take("href"),
            g2.take_token(node, "rel"),
            uri=node.take("residref"),
            version=g2.take_integer(node, "version"),
            content_type=node.take("contenttype"),
            size=g2.take_integer(node, "size"),
            title=node.take("title") or _read_line(node.one("title")),
        ),
    )


# Content


def write_content(article: Article) -> str:
    """``contentMeta``."""
    languages = [("tag", article.language)]
    inner = [
        _write_line("urgency", str(article.urgency or "")),
        _write_time(article, "contentCreated"),
        _write_time(article, "contentModified"),
        *(g2.write_location("located", place) for place in article.located),
        *_write_sources(article.sources),
        *map(_write_alt_id, article.alt_ids),
        tag("language", languages) if article.language else "",
        *(g2.write_concept("genre", one) for one in article.genres),
        *(text_tag("keyword", keyword) for keyword in article.keywords),
        *(g2.write_concept("subject", one) for one in article.subjects),
        *(g2.write_location("subject", place) for place in article.locations),
        _write_line("slugline", article.slugline),
        *_write_labels("headline", article.headline, article.headlines),
        _write_line("dateline", str(article.dateline or "")),
        *_write_labels("by", article.byline, article.bylines),
        _write_line("creditline", article.creditline),
        *(g2.write_block("description", one) for one in article.descriptions),
    ]
    return tag("contentMeta", (), "".join(inner))


def read_content(node: Node | None, said: dict[str, str]) -> dict[str, Any]:
    """The fields that ``contentMeta`` holds; ``said`` is what extension properties say."""
    if node is None:
        return {}
    language = node.one("language")
    subjects = node.all("subject")
    return {
        "urgency": _read_urgency(node.one("urgency")),
        "content_created": _read_time(node, "contentCreated", said),
        "content_modified": _read_time(node, "contentModified", said),
        "located": several(node.all("located"), g2.read_location),
        "sources": list(_read_sources(node)),
        "alt_ids": several(node.all("altId"), _read_alt_id),
        "language": g2.take_language(language, "tag") if language else "",
        "genres": several(node.all("genre"), g2.read_concept),
        "keywords": tuple(filter(None, map(_read_line, node.all("keyword")))),
        "subjects": several((one for one in subjects if not g2.is_place(one)), g2.read_concept),
        "locations": several((one for one in subjects if g2.is_place(one)), g2.read_location),
        "slugline": _read_line(node.one("slugline")),
        **_read_labels(node, "headline", said),
        "dateline": _read_line(node.one("dateline")),
        **_read_labels(node, "by", said),
        "creditline": _read_line(node.one("creditline")),
        "descriptions": several(node.all("description"), g2.read_block),
    }


def _write_sources(sources: Iterable[Source]) -> Iterator[str]:
    in_role = {role: [one for one in sources if role in one.roles] for role in ROLES}
    # The first provider stands in itemMeta, which has room for one.
    for one in in_role[_PROVIDER][1:]:
        yield g2.write_source("infoSource", one, f"{OWN}:{_PROVIDER}")
    yield from (g2.write_source("infoSource", one) for one in in_role["info_source"])
    yield from (g2.write_source("infoSource", one, f"{OWN}:speaker") for one in in_role["speaker"])
    yield from (g2.write_source("creator", one) for one in in_role["creator"])
    yield from (g2.write_source("contributor", one) for one in in_role["contributor"])


def _read_sources(node: Node) -> Iterator[Source]:
    for element, role in _CONTENT_ROLES.items():
        for party in node.all(element):
            said = party.peek("role").removeprefix(f"{OWN}:")
            own = said in {_PROVIDER, "speaker"} and party.peek("role").startswith(OWN)
            if own:
                party.take("role")
            yield from _in_role(g2.read_source(party), said if own else role)  # type: ignore[arg-type]


def _write_alt_id(alt_id: AltId) -> str:
    values = [*g2.token_values("type", alt_id.type), *g2.token_values("role", alt_id.role)]
    return text_tag("altId", alt_id.value, values)


def _read_alt_id(node: Node) -> AltId | None:
    return g2.made(
        node,
        lambda: AltId(
            node.text().strip(SPACE), g2.take_token(node, "type"), g2.take_token(node, "role")
        ),
    )


def _read_urgency(node: Node | None) -> int | None:
    text = node.text() if node else ""
    if len(text) == 1 and text in "123456789":
        return int(text)
    if node:
        node.leave()
    return None


def _write_labels(name: str, main: str, others: tuple[Label, ...]) -> Iterator[str]:
    if main:
        yield text_tag(name, main)
    for other in others:
        yield g2.write_label(name, other)


def _read_labels(node: Node, name: str, said: dict[str, str]) -> dict[str, Any]:
    """The main one, which is the first without a role or else the first, and all others."""
    field = {"headline": "headline", "by": "byline"}[name]
    nodes = node.all(name)
    main = next((one for one in nodes if not one.peek("role")), nodes[0] if nodes else None)
    if field in words(said.get("absent", "")):
        main = None
    return {
        field: _read_line(main),
        f"{field}s": several((one for one in nodes if one is not main), g2.read_label),
    }


# What stands in both


def _write_line(name: str, text: str) -> str:
    return text_tag(name, text) if text else ""


def _read_line(node: Node | None) -> str:
    if node is None:
        return ""
    text = node.text().strip(SPACE)
    if "\n" in text or "\t" in text:
        text = collapse(text)
    if not text:
        node.leave()
    return text


def _write_time(article: Article, name: str) -> str:
    field, precisions = _TIMES[name]
    return g2.write_time(name, getattr(article, field), precisions)


def _read_time(node: Node, name: str, said: dict[str, str]) -> DateTime | None:
    """A date; an extension property says exactly how much of it was given."""
    value = g2.read_time(node.one(name))
    exact = said.get(_TIMES[name][0], "")
    if value and exact and DateTime(exact).moment == value.moment:
        return DateTime(exact)
    return value


def _write_extensions(article: Article) -> Iterator[str]:
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
            said_of = [("rel", f"{OWN}:is"), ("type", f"{OWN}:{name}"), ("value", value)]
            yield tag("itemMetaExtProperty", said_of)


def read_extensions(node: Node) -> dict[str, str]:
    """What this library's own extension properties say."""
    said = {}
    for extension in node.all("itemMetaExtProperty"):
        alias, _, name = extension.peek("type").partition(":")
        if alias != OWN:
            extension.leave()
            continue
        extension.take("rel")
        extension.take("type")
        said[name] = extension.take("value")
    return said


def _absent(article: Article) -> Iterator[str]:
    """The fields that a reader would take from other elements if they did not stand here."""
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
