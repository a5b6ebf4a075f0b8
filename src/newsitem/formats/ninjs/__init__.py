"""ninjs: news in JSON, of the IPTC.

https://iptc.org/standards/ninjs/. Versions 1.0 to 3.1 are read, later ones as far as their
members are known, and 1.3 to 3.1 written. A document is an item or an array of them, or
an object that holds such an array. Items that plan or tell of an event are no articles and
stand whole in ``unread``. JSON of senders that is much like ninjs is read under its own
names, where a table has them; that is noted.

The body is HTML. ninjs has no dateline, so it stands in the body, from where it is read;
and it has no member for a QCode, which is written as its URI or else as a literal.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsitem.errors import FormatError, ReadError
from newsitem.formats._format import Note, Reading, Unread, choose_version
from newsitem.formats._json import encode, repeated
from newsitem.formats._keep import kept, merged
from newsitem.formats.ninjs import _versions
from newsitem.formats.ninjs._dialects import (
    DIALECTS,
    PLAIN,
    dialect_of,
    renamed,
    restored,
)
from newsitem.formats.ninjs._document import STRONG, around, document, items, shown
from newsitem.formats.ninjs._item import is_no_article, read_item, write_item
from newsitem.formats.ninjs._members import Members
from newsitem.formats.ninjs._put_back import laid_out
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._dialects import Dialect

NAME = "ninjs"
TITLE = "ninjs"
MEDIA_TYPES = ("application/vnd.iptc.ninjs+json",)
SUFFIXES = (".ninjs.json", ".ninjs")
VERSIONS = _versions.VERSIONS
CARRIES = frozenset(
    {"uri", "version", "kind", "profile", "title", "pub_status", "urgency", "embargoed", "expires"}
    | {"first_created", "version_created", "content_created", "language", "headline", "byline"}
    | {"headlines.text", "headlines.role", "slugline", "creditline", "words"}
    | {"copyright_holder.name", "alt_ids.value", "alt_ids.role", "genres.uri", "genres.literal"}
    | {"locations.name", "locations.uri", "locations.literal", "locations.latitude"}
    | {"locations.longitude", "locations.altitude", "locations.why", "locations.contacts"}
    | {f"associations.{part}" for part in ("role", "article.uri", "article.headline")}
)

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*"?|[{}\[\]:]', re.DOTALL)
_START = re.compile(rb'(?:\xef\xbb\xbf)?[ \t\r\n]*(?:\[[ \t\r\n]*)?\{[ \t\r\n]*"(?!newsitem")')
_LINKED = re.compile(rb'"@(?:context|graph|type|id)"')
_WEAK = frozenset(
    {b"type", b"version", b"title", b"language", b"by", b"profile", b"event", b"events"}
    | {b"object", b"objects", b"person", b"people", b"place", b"places", b"subject"}
    | {b"subjects", b"organisation", b"organisations", b"expires", b"located", b"genre"}
    | {b"description_text", b"description_html", b"altids", b"altIds", b"infosource"}
)  # members that other kinds of JSON may well have
_STRONG = frozenset(name.encode() for name in STRONG)
_ENVELOPES = tuple({name.encode() for name in one.envelope} for one in DIALECTS if one.envelope)
_ENOUGH = 2  # members of ninjs by which an object with a uri is known
_IDENTIFYING = frozenset({b"uri", b"guid"})
_SEVERAL = 4  # by which one without is
_OUTER = 4  # levels of objects and arrays around an item


def sniff(head: bytes) -> bool:
    """Whether the content starts like JSON with an object of ninjs, and is no JSON-LD.

    Such an object has a ``uri``, as every version asks, or a ``guid``, and another member, or
    else several that no other kind of JSON is known to have together.
    """
    if not _START.match(head) or _LINKED.search(head):
        return False
    return any(_is_known(names) for names in _objects(head))


def _objects(head: bytes) -> Iterator[set[bytes]]:
    """The names of the members of the outer objects, as far as the head goes."""
    open_objects: list[set[bytes]] = []
    last = b""
    for found in _TOKEN.finditer(head):
        token = found[0]
        if token in b"{[":
            open_objects.append(set())
        elif token in b"}]":
            if open_objects:
                names = open_objects.pop()
                if len(open_objects) <= _OUTER:
                    yield names
        elif token == b":":
            if open_objects:
                open_objects[-1].add(last)
        else:
            last = token[1:-1]
    yield from open_objects[: _OUTER + 1]


def _is_known(names: set[bytes]) -> bool:
    if any(names >= around for around in _ENVELOPES):
        return True
    strong = names & _STRONG
    if strong & _IDENTIFYING:
        return len(names & (_STRONG | _WEAK)) >= _ENOUGH
    return len(strong) >= _SEVERAL


def read(data: bytes) -> Reading:
    """The items of a document; those that are no article stand whole in ``unread``.

    Raises :exc:`~newsitem.ReadError` where there is no item at all.
    """
    whole = document(data)
    articles, version = [], ""
    unread = repeated(data)
    notes: list[Note] = []
    for value, steps in items(whole):
        where = shown(steps)
        if is_no_article(value):
            unread.append(Unread(where or "$", encode(value).decode()))
            continue
        dialect = dialect_of(value)
        node = Members(value, where, dialect.names if dialect else PLAIN)
        version = _versions.take_version(node)
        articles.append(read_item(node))
        notes += _notes(dialect, node)
        unread += node.unread()
    if not (articles or unread):
        message = "expected an object with members of ninjs, such as uri or headline, or several"
        raise ReadError(message)
    unread += around(whole)
    return Reading(tuple(articles), tuple(unread), NAME, version, tuple(notes), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """An item; with ``keep``, the source with what was changed.

    An item without a URI has an empty one, since the schema asks for one.
    """
    if keep is not None:
        return _put_back(article, version, keep)
    version = choose_version(NAME, version, VERSIONS)
    return encode(_versions.restricted(write_item(article), version)) + b"\n"


def join(documents: Sequence[bytes]) -> bytes:
    """Several items in an array."""
    if len(documents) == 1:
        return documents[0]
    return b"[" + b",\n".join(document.rstrip(b"\n") for document in documents) + b"]\n"


def _notes(dialect: Dialect | None, node: Members) -> Iterator[Note]:
    """What a reader of the article should know of its source."""
    if dialect:
        yield Note(
            f"this is the JSON of {dialect.title}, read under the names of ninjs", node.where
        )
    elif len(node.left()) > len(node.value) / 2:
        message = "most members of this object are not of ninjs; it is read as far as they are"
        yield Note(message, node.where)


def _put_back(article: Article, version: str | None, keep: Reading) -> bytes:
    """The source with what was changed, and nothing else.

    Raises :exc:`~newsitem.FormatError` where the source says a field in a way that is read
    but not written, so that it would still say what it said.
    """
    number = kept(keep, article)
    was = keep.articles[number]
    if was == article:
        return keep.source
    written = _versions.nearest(keep.version)
    if version is not None and version[0] != written[0]:
        message = f"the source is ninjs {keep.version}; write it in {version} without keep"
        raise FormatError(message)
    whole = document(keep.source)
    kept_item = [value for value, _ in items(whole) if not is_no_article(value)][number]
    dialect = dialect_of(kept_item)
    names = dialect.names if dialect else PLAIN
    item = renamed(kept_item, names)
    before, after = (
        laid_out(_versions.restricted(write_item(one), written), item, one)
        for one in (_without_dateline(was, item), _without_dateline(article, item))
    )
    changed = merged(item, before, after)
    kept_item.clear()
    kept_item.update(restored(changed, names) if isinstance(changed, dict) else {})
    result = encode(whole)
    _check_put_back(article, was, read(result).articles[number], read(encode(after)).article)
    return result


def _without_dateline(article: Article, item: dict[str, Json]) -> Article:
    """The article as its body has it, where the source has the dateline in a member."""
    if item.get("dateline") and not article.printed_dateline:
        return attrs.evolve(article, dateline=None)
    return article


def _check_put_back(article: Article, was: Article, found: Article, plain: Article) -> None:
    for name in (field.name for field in attrs.fields(Article)):
        value = getattr(article, name)
        expected = getattr(plain, name) if value != getattr(was, name) else value
        if getattr(found, name) not in (value, expected):
            message = f"{name} cannot be put back into this source; write it without keep"
            raise FormatError(message)
