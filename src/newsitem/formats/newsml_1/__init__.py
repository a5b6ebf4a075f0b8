"""IPTC NewsML 1: a document of news items, each with its management, metadata and content.

https://iptc.org/standards/newsml-1/. Read: 1.0 to 1.2, with the namespace of its XML
Schema or without. Written: one item of 1.2, valid against its DTD, ``NewsMLv1.2.dtd``, with
the body as a NITF document in a CDATA section. What the elements of NewsML do not say is
a property of the item, named ``x-newsitem:`` and the field. Items without a component, such
as sets of topics and updates to an older item, are no articles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.errors import FormatError, ReadError
from newsitem.formats._cursor import several
from newsitem.formats._format import Note, Reading, choose_version
from newsitem.formats._keep import kept
from newsitem.formats._own import Property, own_properties, read_own, with_own
from newsitem.formats._xml import DECLARATION, Node, parse, root_name, serialised, tag
from newsitem.formats.newsml_1 import _management as management
from newsitem.formats.newsml_1._catalogs import read_catalogs
from newsitem.formats.newsml_1._components import finished, gather_item, write_component
from newsitem.formats.newsml_1._keep import Source
from newsitem.formats.newsml_1._profiles import named, profile_of
from newsitem.formats.newsml_1._story import Story
from newsitem.formats.newsml_1._topics import Topics
from newsitem.formats.newsml_1._values import formal, read_property
from newsitem.model.article import Article
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

NAME = "newsml-1"
TITLE = "IPTC NewsML 1"
MEDIA_TYPES = ("application/vnd.iptc.newsml+xml",)
SUFFIXES = (".newsml", ".newsml.xml")
VERSIONS = ("1.2",)
CARRIES = frozenset(field.name for field in attrs.fields(Article)) | {"words"}

_ROOT, _ITEM = "NewsML", "NewsItem"
_PROPERTY = Property("FormalName", "Value")


def sniff(head: bytes) -> bool:
    """Whether the root element is ``NewsML``."""
    return root_name(head) == _ROOT


def read(data: bytes, *, profile: str | None = None) -> Reading:
    """The articles of a document; items that are none stand whole in ``unread``.

    ``profile`` names the provider's profile to read it by; without it, it is found.
    """
    return _read(data, profile)[0]


def _read(data: bytes, profile: str | None = None) -> tuple[Reading, list[Story]]:
    """The articles of a document, and what each was gathered from."""
    root = Node.root(data)
    if root.name != _ROOT:
        message = f"the root element is {root.name}, not {_ROOT}"
        raise ReadError(message, line=root.line)
    version = root.take("Version")
    catalogs, topics = read_catalogs(root), Topics()
    for topic_set in root.all("TopicSet"):
        topics.add(topic_set)
    envelope = management.read_envelope(root.one("NewsEnvelope"))
    articles: list[Article] = []
    notes: list[Note] = []
    stories: list[Story] = []
    for item in root.all(_ITEM):
        if not _is_article(item):
            item.leave()
            notes.append(Note("an item without a story, handed back whole", _ITEM, item.line))
            continue
        chosen = named(profile) if profile else profile_of(_provider(item))
        story = Story(chosen, Topics(topics))
        story.add_catalogs(catalogs)
        stories.append(story)
        articles.append(_read_item(item, story, envelope))
        notes += story.notes
    topics.leave_rest()
    if not articles:
        root.leave()
    unread = tuple(root.unread())
    notes += root.notes()
    return Reading(tuple(articles), unread, NAME, version, tuple(notes), data), stories


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """A document of NewsML 1.2; with ``keep``, the source with what was changed.

    What the elements of NewsML say of the article is found by reading them.
    """
    version = choose_version(NAME, version, VERSIONS)
    if keep is not None:
        return _put_back(article, keep)
    own = own_properties(article, _said(article))
    return _document(article, "".join(map(_own_property, own)))


def join(documents: Sequence[bytes]) -> bytes:
    """Several documents as one: their items under the envelope of the first."""
    root = parse(documents[0])
    for document in documents[1:]:
        root.extend(parse(document).findall(_ITEM))
    return serialised(root, documents[0])


def _put_back(article: Article, keep: Reading) -> bytes:
    """The source with what was changed, and nothing else.

    Raises :exc:`~newsitem.FormatError` where the source says a field in a way that is read
    but not written, so that it would still say what it said, or no longer what it should.
    """
    number = kept(keep, article)
    old = keep.articles[number]
    if old == article:
        return keep.source
    source = Source(keep.source, _read(keep.source)[1][number])
    before, after = parse(write(old)), parse(write(article))
    source.change(before, after, old, article)
    changed = serialised(source.root, keep.source)
    articles = read(changed).articles
    found, expected = articles[number], read(write(article)).article
    if articles[:number] + articles[number + 1 :] != (
        keep.articles[:number] + keep.articles[number + 1 :]
    ):
        message = "this cannot be changed in one article alone; write it without keep"
        raise FormatError(message)
    for name in (field.name for field in attrs.fields(Article)):
        wanted = getattr(article, name)
        if wanted != getattr(old, name) and getattr(found, name) == getattr(expected, name):
            continue
        if getattr(found, name) != wanted:
            message = f"{name} cannot be put back into this source; write it without keep"
            raise FormatError(message)
    return changed


def _own_property(pair: tuple[str, str]) -> str:
    return formal("Property", pair[0], [(_PROPERTY.value, pair[1])])


def _document(article: Article, own: str) -> bytes:
    catalog = tag("Catalog", [("Href", next(iter(article.catalogs), ""))])
    item = tag(
        _ITEM,
        (),
        management.write_identification(article)
        + management.write_management(article, own)
        + write_component(article),
    )
    inner = (catalog if article.catalogs else "") + management.write_envelope(article) + item
    return f'{DECLARATION}<{_ROOT} Version="{VERSIONS[0]}">{inner}</{_ROOT}>\n'.encode()


def _said(article: Article) -> Article:
    """The article as the elements of NewsML alone tell it."""
    return read(_document(article, "")).article


def _is_article(item: Node) -> bool:
    return item.has("NewsComponent") or not item.has("TopicSet", "Update")


def _provider(item: Node) -> str:
    found = item.element.find("{*}Identification/{*}NewsIdentifier/{*}ProviderId")
    return "" if found is None else on_one_line(found.text or "")


def _read_item(node: Node, story: Story, envelope: dict[str, Any]) -> Article:
    properties = gather_item(node, story)
    own = read_own([one for one in properties if _PROPERTY.is_own(one)], _PROPERTY)
    others = several((one for one in properties if one not in own[1]), read_property)
    story.several("extensions", others)
    management.add_envelope(story, envelope)
    return with_own(finished(story), own, _PROPERTY, _said)
