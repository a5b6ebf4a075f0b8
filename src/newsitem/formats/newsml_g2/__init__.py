"""IPTC NewsML-G2: a news item, its metadata, and its body in XHTML.

https://iptc.org/standards/newsml-g2/. Written: a ``newsItem`` of version 2.35, or of an
older one down to 2.9, at conformance level "power", valid against its schema; a composite
article that only holds others is a ``packageItem``. What the standard has no property for
is an extension property of this library's own scheme, where it is text or a date; articles
that are associated with one that has content, and the parts of a dateline that its text
does not say, are lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
from lxml import etree

from newsitem import dateline as grammar
from newsitem.errors import ReadError
from newsitem.formats._body_reader import with_mentions
from newsitem.formats._cursor import several
from newsitem.formats._datelines import mark_dateline, printed_dateline
from newsitem.formats._format import Reading, choose_version
from newsitem.formats._keep import kept
from newsitem.formats._xml import (
    DECLARATION,
    Node,
    escape_value,
    parse,
    root_name,
    serialised,
    values,
)
from newsitem.formats._xml_keep import put_back
from newsitem.formats.newsml_g2 import (
    _content,
    _description,
    _management,
    _own,
    _rights,
    _versions,
)
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._assertions import Assertions, write_assertions
from newsitem.formats.newsml_g2._catalogs import (
    read_catalogs,
    resolved,
    resolved_fields,
    write_catalogs,
)
from newsitem.formats.newsml_g2._concepts import FLEX, named, read_related, write_concept
from newsitem.formats.newsml_g2._packages import is_package, read_group_set, write_group_set
from newsitem.formats.newsml_g2._part_meta import read_part, write_part
from newsitem.formats.newsml_g2._versions import is_before, restricted
from newsitem.model.article import Article
from newsitem.model.datelines import Dateline
from newsitem.model.media import KINDS
from newsitem.text import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsitem.model.concepts import Concept

NAME = "newsml-g2"
TITLE = "IPTC NewsML-G2"
MEDIA_TYPES = ("application/vnd.iptc.g2.newsitem+xml", "application/vnd.iptc.g2.newsmessage+xml")
SUFFIXES = (".xml",)
VERSIONS = _versions.VERSIONS
CARRIES = frozenset(
    {"words", "uri", "version", "alt_ids", "kind", "profile", "title", "pub_status", "urgency"}
    | {"embargo_text", "published", "expires", "embargoed", "first_created", "version_created"}
    | {"content_created", "content_modified", "language", "headline", "byline", "slugline"}
    | {
        "keywords",
        "creditline",
        "dateline.text",
        "dateline.resolved",
        "body",
        "divisions",
        "renditions",
        "links",
    }
    | {f"ed_notes.{part}" for part in ("text", "role", "public", "language")}
    | {
        f"{labels}.{part}"
        for labels in (
            *("headlines", "bylines", "descriptions", "copyright_notices", "usage_terms"),
            *("kind_names", "pub_status_names"),
        )
        for part in ("text", "role", "language")
    }
    | {
        f"{concepts}.{part}"
        for concepts in ("signals", "genres", "subjects")
        for part in ("uri", "qcode", "literal", "type", "how", "why", "creator", "names.text")
    }
    | {"metadata_language", "ratings", "hashes", "deliverable_of", "icons.href", "icons.uri"}
    | {"expiries.constraint", "parts.sequence", "parts.language", "parts.region_delim"}
    | {"profile_version", "file_name", "generators", "slugline_separator", "rights_links"}
    | {f"ed_notes.{part}" for part in ("blocks", "constraint")}
    | {
        f"{concepts}.{part}"
        for concepts in (
            "member_of",
            "instance_of",
            "audiences",
            "derived_from",
            "assertions",
            "extensions",
        )
        for part in ("uri", "qcode", "literal", "names.text", "definitions.text")
    }
    | {
        f"{concepts}.{part}"
        for concepts in ("genres", "subjects")
        for part in ("relevance", "confidence", "rank", "same_as.qcode", "broader.qcode")
    }
    | {
        f"{places}.{part}"
        for places in ("located", "locations")
        for part in ("name", "kind", "country_code", "uri", "qcode", "literal", "latitude")
    }
    | {"locations.longitude", "locations.mentions", "located.longitude"}
    | {
        f"{parties}.{part}"
        for parties in ("sources", "copyright_holder")
        for part in ("name", "kind", "uri", "qcode", "literal", "description")
    }
    | {"sources.roles", "rights_expressions", "body_renditions"}
    | {
        f"quotes.{part}"
        for part in ("text", "kind", "extents", "marks", "mention", "cue", "medium", "confidence")
    }
    | {f"quotes.{part}_extent" for part in ("mention", "cue", "medium")}
    | {f"quotes.speaker.{part}" for part in ("name", "kind", "roles", "uri", "qcode", "literal")}
)

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"

_PACKAGE = "packageItem"
_ARTICLES = ("newsItem", _PACKAGE)
_ROOTS = frozenset(
    {
        *_ARTICLES,
        "newsMessage",
        "conceptItem",
        "knowledgeItem",
        "planningItem",
        "catalogItem",
        "catalog",
    }
)
_MESSAGE = (
    f'<newsMessage xmlns="{NAMESPACE}"><header><sent>{_own.UNSTATED}</sent></header><itemSet>'
)
_MESSAGE_END = "</itemSet></newsMessage>\n"


def sniff(head: bytes) -> bool:
    """Whether the root element is an item of NewsML-G2, or a message of them."""
    return root_name(head) in _ROOTS


def read(data: bytes) -> Reading:
    """The news items of a document; items that are no article stand whole in ``unread``."""
    root = Node.root(data)
    if root.name not in _ROOTS:
        message = f"the root element is {root.name}, which is no item of NewsML-G2"
        raise ReadError(message, line=root.line)
    items = [root] if root.name in _ARTICLES else list(_items(root))
    version = items[0].peek("standardversion") if items else ""
    articles = tuple(_read_items(items))
    return Reading(articles, tuple(root.unread()), NAME, version, tuple(root.notes()), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """A ``newsItem``, or a ``packageItem``; with ``keep``, the source with what was changed.

    A ``versionCreated`` that is not known stands as the first moment of year 1, since the
    schema asks for one, and an extension property says that it is none.
    """
    version = choose_version(NAME, version, VERSIONS)
    article, package = resolved(article), is_package(article)
    inner = (
        _rights.write_rights(article)
        + _management.write_management(article)
        + _description.write_content(article)
        + ("" if package else "".join(map(write_part, article.parts)))
        + write_assertions(article)
        + "".join(write_concept("derivedFrom", one, FLEX) for one in article.derived_from)
        + (write_group_set(article) if package else _content.write_content_set(article))
    )
    name = _PACKAGE if package else "newsItem"
    heading = _management.write_hops(article)
    catalogs = write_catalogs(article, inner + heading)
    item = (
        f'<{name} xmlns="{NAMESPACE}" guid="{escape_value(article.uri)}"'
        f' standard="NewsML-G2" standardversion="{version}" conformance="power"'
        + values([("version", article.version)])
        + values([("xml:lang", article.metadata_language or article.language)])
        + f">{catalogs}{heading}{inner}</{name}>\n"
    )
    document = (DECLARATION + item).encode()
    if keep is not None:
        return _put_back(article, document, keep)
    return document if version == VERSIONS[0] else restricted(document, version)


def join(documents: Sequence[bytes]) -> bytes:
    """Several items in one ``newsMessage``, whose time of sending nobody stated."""
    items = "".join(document.decode().removeprefix(DECLARATION) for document in documents)
    return (DECLARATION + _MESSAGE + items + _MESSAGE_END).encode()


def _put_back(article: Article, document: bytes, keep: Reading) -> bytes:
    number = kept(keep, article)
    if keep.articles[number] == article:
        return keep.source
    root = parse(keep.source, comments=True)
    items = [element for element in root.iter(etree.Element) if _name(element) in _ARTICLES]
    before = parse(write(keep.articles[number]))
    put_back(items[number], before, parse(document))
    return serialised(root, keep.source)


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def _items(message: Node) -> Iterator[Node]:
    header = message.one("header")
    sent = header and header.one("sent")
    if sent and sent.text() != _own.UNSTATED:
        sent.leave()
    for item_set in message.all("itemSet"):
        yield from item_set.all(*_ARTICLES)


def _read_items(nodes: list[Node]) -> Iterator[Article]:
    """The items in their order; packages are read last, since they hold what others are."""
    found = {
        number: _read_item(node) for number, node in enumerate(nodes) if node.name != _PACKAGE
    }
    by_guid = {item.uri: item for item in found.values()}
    for number, node in enumerate(nodes):
        yield found[number] if number in found else _read_item(node, by_guid)


def _read_item(node: Node, others: Mapping[str, Article] | None = None) -> Article:
    management, rights = node.one("itemMeta"), node.one("rightsInfo")
    content_set = node.one("contentSet")
    assertions = Assertions(node.all("assert"))
    said, extensions = _own.read_extensions(management) if management else ({}, ())
    if is_before(node.peek("standardversion"), "2.18"):
        said["unstated"] = _own.UNSTATED  # an older version cannot say more of it
    kinds = ("composite",) if node.name == _PACKAGE else KINDS
    fields = _management.read_management(management, said, kinds) if management else {}
    if node.name != _PACKAGE:
        fields["parts"] = several(node.all("partMeta"), read_part)
    else:
        fields["associations"] = read_group_set(node.one("groupSet"), others or {})
    fields["extensions"] = extensions
    fields["hops"] = _management.read_hops(node.one("hopHistory"))
    fields |= _rights.read_rights(rights)
    content = _description.read_content(node.one("contentMeta"), said, assertions.locates)
    for name in ("sources", "text_details"):
        fields[name] = [*fields.pop(name, ()), *content.pop(name, ())]
    fields |= content
    fields |= _content.read_content_set(content_set, said, content)
    mentions = fields.pop("mentions", {})
    fields["derived_from"] = several(node.all("derivedFrom"), _read_origin)
    fields |= assertions.read(fields.get("locations", ()), fields.get("located", ()))
    fields["locations"] = with_mentions(fields["locations"], mentions)
    _take_identity(node, fields, said)
    _find_dateline(fields, said)
    return Article(**fields | resolved_fields(fields))


def _read_origin(node: Node) -> Concept | None:
    return named(node, read_related(node), by="related")


def _take_identity(node: Node, fields: dict[str, Any], said: dict[str, str]) -> None:
    for name in ("standard", "standardversion", "conformance"):
        node.take(name)
    fields["uri"] = node.take("guid")
    fields["version"] = g2.take_integer(node, "version", least=1)
    language = g2.take_language(node)
    is_of_words = fields.get("language") or "language" in words(said.get("absent", ""))
    fields["metadata_language" if is_of_words else "language"] = language
    fields |= read_catalogs(node)


def _dateline(text: str, said: dict[str, str]) -> Dateline:
    dateline = grammar.parse(text) or Dateline(text)
    resolved = said.get("dateline.resolved")
    return attrs.evolve(dateline, resolved=resolved) if resolved else dateline


def _find_dateline(fields: dict[str, Any], said: dict[str, str]) -> None:
    """A dateline that is printed in the story is marked there."""
    told, body = fields.get("dateline"), fields.get("body", ())
    printed = printed_dateline(body)
    text = printed or told
    fields["dateline"] = _dateline(text, said) if text else None
    if told and not printed and "printed_dateline" not in said.get("absent", ""):
        fields["body"] = mark_dateline(body, told)
