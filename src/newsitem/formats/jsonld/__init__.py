"""schema.org ``NewsArticle`` and its kin in JSON-LD, bare or as publishers embed it in a page.

https://schema.org/NewsArticle and https://www.w3.org/TR/json-ld11/. Read: objects, arrays
and graphs, and every block of an HTML page, mended where it is not quite JSON; the rest of
the page is no article. A text that is HTML is read as that; of several articles in a page
the one that it is about comes first. Written: one object, as search engines ask for it.

Its limits: ``articleBody`` is one text, whose paragraphs are set off by blank lines; lists,
tables, subheads and marks become paragraphs. Texts have a language but no role. A byline is
written where no creator is named. Notes that are not public are never written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.errors import ReadError
from newsitem.formats._encoding import encoding_mark
from newsitem.formats._format import Note, Reading, choose_version
from newsitem.formats._json import decode
from newsitem.formats._keep import kept
from newsitem.formats.jsonld import _page as pages
from newsitem.formats.jsonld import _put_back as back
from newsitem.formats.jsonld._article import CONTEXT, write_article
from newsitem.formats.jsonld._document import escaped, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats.jsonld._document import Document
    from newsitem.model.article import Article

NAME = "jsonld"
TITLE = "schema.org JSON-LD"
MEDIA_TYPES = ("application/ld+json", "text/html")
SUFFIXES = (".jsonld", ".html", ".htm")
VERSIONS = ("1.1",)  # of JSON-LD; schema.org is a living vocabulary
CARRIES = frozenset(
    {"words", "uri", "headline", "title", "language", "keywords", "creditline"}
    | {"published", "version_created", "content_created", "expires"}
    | {"alt_ids.value", "alt_ids.type"}
    | {
        f"{labels}.{part}"
        for labels in ("headlines", "descriptions", "copyright_notices", "usage_terms")
        for part in ("text", "language")
    }
    | {
        f"{concepts}.{part}"
        for concepts in ("genres", "subjects", "member_of")
        for part in ("uri", "qcode", "literal", "names.text", "names.language")
    }
    | {
        f"{places}.{part}"
        for places in ("located", "locations")
        for part in ("name", "country_code", "uri", "qcode", "literal", "latitude", "longitude")
    }
    | {f"copyright_holder.{part}" for part in ("name", "uri", "qcode", "literal", "description")}
    | {f"quotes.{part}" for part in ("text", "speaker.name", "speaker.uri", "speaker.literal")}
)

_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:[ \t\r\n]|//|/\*|<!\[CDATA\[|\*/|<!--)*([\[{][ \t\r\n\[]*)"
)
_NATIVE = re.compile(rb'\{?[ \t\r\n]*"newsitem"')
_MEMBER = re.compile(rb'"@(?:context|graph|type|id)"[ \t\r\n]*:')


def sniff(head: bytes) -> bool:
    """Whether the content starts like JSON with a member of JSON-LD, or like an HTML page."""
    mark = encoding_mark(head)
    if mark:
        head = head[len(mark[0]) :].decode(mark[1], "ignore").encode()
        if head.startswith(mark[0]):
            return False
    start = _START.match(head)
    if start is None:
        return pages.is_page(head)
    return not _NATIVE.match(head, start.end()) and _MEMBER.search(head) is not None


def read(data: bytes) -> Reading:
    """The articles of a document or page; blocks that hold no article stand in ``unread``.

    Raises :exc:`~newsitem.ReadError` where there is no article.
    """
    document = parse(data)
    articles = tuple(back.read(document))
    if not articles:
        raise ReadError(_why(document))
    notes = [*document.notes, *_notes(document)]
    language = pages.language_of(document.page)
    if language and any(part.one("inLanguage") is None for part in document.articles()):
        notes.append(Note(f"the language is that of the page: {language}"))
    return Reading(articles, tuple(document.left()), NAME, VERSIONS[0], tuple(notes), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """The object of an article; with ``keep``, the source with what was changed."""
    choose_version(NAME, version, VERSIONS)
    if keep is None:
        return escaped({"@context": CONTEXT, **write_article(article)}) + b"\n"
    number = kept(keep, article)
    if keep.articles[number] == article:
        return keep.source
    return back.put_back(keep.articles[number], article, number, keep.source)


def join(documents: Sequence[bytes]) -> bytes:
    """An array of the objects."""
    return escaped([decode(document) for document in documents]) + b"\n"


def _notes(document: Document) -> Iterator[Note]:
    if document.nodes.resolved:
        yield Note("references to characters were resolved")
    for part in document.articles():
        for body in part.all("articleBody"):
            if body.is_html:
                yield Note("the body is HTML, and was read as that", body.where)


def _why(document: Document) -> str:
    place = "page" if document.page else "document"
    if not document.roots:
        if document.unread:
            return f"no article in the {place}: its JSON-LD is beyond mending"
        return f"no article in the {place}: it has no JSON-LD"
    return f"no article in the {place}: its JSON-LD is of {document.types() or 'no type'}"
