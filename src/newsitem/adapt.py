"""What other libraries extracted, as articles; none of them is needed for it.

Known are trafilatura's ``Document`` and its dicts (https://trafilatura.readthedocs.io), the
articles of newspaper4k (https://newspaper4k.readthedocs.io) and of fundus
(https://github.com/flairNLP/fundus), and the entries of feedparser
(https://feedparser.readthedocs.io). They are told by what they have, not by their class.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

from newsitem.errors import FormatError, ModelError
from newsitem.formats._clock_dates import read_clock
from newsitem.formats._dates import read_date
from newsitem.formats._format import Reading, Unread
from newsitem.formats._html import read_html
from newsitem.model.article import Article, Association
from newsitem.model.body import Block
from newsitem.model.concepts import Label
from newsitem.model.media import Link, Rendition
from newsitem.model.sources import Source
from newsitem.text import clean, collapse, on_one_line, paragraphs
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsitem.model.sources import SourceRole

T = TypeVar("T")

_NEWSPAPER = (
    "title", "text", "authors", "publish_date", "meta_lang", "canonical_link", "url", "top_image",
    "meta_description", "meta_keywords", "meta_site_name", "keywords", "tags", "summary",
    "images", "videos",
)  # fmt: skip
_FUNDUS = ("title", "authors", "publishing_date", "lang", "topics", "publisher", "free_access")
_OF_FEEDS = (  # what feedparser says once more, in other forms
    "title_detail", "summary_detail", "rights_detail", "author_detail", "published_parsed",
    "updated_parsed", "guidislink",
)  # fmt: skip
_NOTHING: tuple[object, ...] = (None, "", [], {}, ())
_SEPARATOR = ";"  # of trafilatura's lists


def adapt(found: object) -> Reading:
    """The one article in what another library gave; what it has no field for is unread.

    Raises :exc:`~newsitem.FormatError` for anything that is of none of them.
    """
    kind = type(found)
    if hasattr(kind, "as_dict"):  # asked of the class: a Document has no end of attributes
        return _trafilatura(_Members(found.as_dict()))  # type: ignore[attr-defined]
    if isinstance(found, Mapping):
        if "title_detail" in found or "summary_detail" in found or "links" in found:
            return _feedparser(_Members(found))
        if "text" in found or "hostname" in found:
            return _trafilatura(_Members(found))
    elif hasattr(found, "publish_date") and hasattr(found, "text"):
        return _newspaper(_Members.of(found, _NEWSPAPER))
    elif hasattr(found, "publishing_date") and hasattr(found, "body"):
        return _fundus(found)
    message = (
        f"{kind.__name__} is nothing that trafilatura, newspaper4k, fundus or feedparser give"
    )
    raise FormatError(message)


class _Members:
    """Values by name, taken one after the other; those of another type than due stay."""

    def __init__(self, values: Mapping[str, object]) -> None:
        self.values = {str(name): value for name, value in values.items() if not _is_empty(value)}
        self.unread: list[Unread] = []

    @classmethod
    def of(cls, found: object, names: Iterable[str]) -> _Members:
        """The attributes of an object that are known."""
        return cls({name: getattr(found, name, None) for name in names})

    def text(self, name: str) -> str:
        """A text, clean."""
        value = self.values.get(name)
        return clean(self.values.pop(name)) if isinstance(value, str) else ""  # type: ignore[arg-type]

    def line(self, *names: str) -> str:
        """The first text that is there, on one line; what says the same again is taken."""
        first = ""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, str) and (not first or on_one_line(value) == first):
                first = on_one_line(self.text(name))
        return first

    def words(self, name: str) -> str:
        """The words of a text, on one line; of one that feedparser calls HTML, what it shows."""
        detail = self.values.get(f"{name}_detail")
        text = self.text(name)
        if not isinstance(detail, Mapping) or "html" not in str(detail.get("type")):
            return collapse(text)
        body = read_html(text, name)
        self.unread += body.unread
        return collapse(" ".join(block.text for block in body.blocks))

    def lines(self, *names: str, separator: str = "") -> tuple[str, ...]:
        """The texts of several lists, or of texts that hold a list, each once."""
        lines: list[str] = []
        for name in names:
            value = self.values.get(name)
            if isinstance(value, str):
                lines += value.split(separator) if separator else [value]
            elif isinstance(value, list | tuple | set | frozenset):
                if not all(isinstance(one, str) for one in value):
                    continue
                lines += sorted(value) if isinstance(value, set | frozenset) else value
            else:
                continue
            del self.values[name]
        return tuple(dict.fromkeys(filter(None, map(collapse, map(clean, lines)))))

    def moment(self, *names: str) -> DateTime | None:
        """The first date that is one, of whatever type it is."""
        for name in names:
            if name in self.values and (moment := _moment(self.values[name])):
                del self.values[name]
                return moment
        return None

    def made(self, name: str, make: Callable[[str], T]) -> T | None:
        """What is made of a text; one that the model refuses stays."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return None
        try:
            result = make(on_one_line(value))
        except ModelError:
            return None
        del self.values[name]
        return result

    def language(self, name: str) -> str:
        """A language tag, with hyphens."""
        return (
            self.made(name, lambda tag: Label("?", language=tag.replace("_", "-")).language) or ""
        )

    def pictures(self, name: str) -> tuple[Association, ...]:
        """The picture at an address."""

        def picture(address: str) -> tuple[Association, ...]:
            files = Rendition(href=address)
            return (Association(Article(kind="picture", renditions=files)),)

        return self.made(name, picture) or ()

    def mappings(self, name: str) -> list[Mapping[str, object]]:
        """The mappings of a list that holds nothing else."""
        values = self.values.get(name)
        if not isinstance(values, list) or not all(isinstance(one, Mapping) for one in values):
            return []
        del self.values[name]
        return values

    def leave(self, name: str, values: Iterable[object]) -> None:
        """Note values that no field holds."""
        self.unread += [Unread(name, clean(str(value))) for value in values]

    def reading(self, article: Article, said_twice: Iterable[str] = ()) -> Reading:
        """The article, with all that was not taken."""
        for name in said_twice:
            self.values.pop(name, None)
        for name, value in self.values.items():
            self.leave(name, [value])
        return Reading((article,), tuple(self.unread))


def _trafilatura(members: _Members) -> Reading:
    names = members.lines("author", separator=_SEPARATOR)
    article = Article(
        uri=members.line("url", "source"),
        headline=members.line("title"),
        published=members.moment("date"),
        language=members.language("language"),
        descriptions=_description(members.text("description") or members.text("excerpt")),
        keywords=members.lines("categories", "tags", separator=_SEPARATOR),
        sources=_sources(names, members.line("sitename", "source-hostname")),
        usage_terms=_description(members.text("license")),
        body=_lines(members.text("text")),
        associations=members.pictures("image"),
    )
    return members.reading(article, ("body", "raw_text", "commentsbody") if article.body else ())


def _newspaper(members: _Members) -> Reading:
    article = Article(
        uri=members.line("canonical_link", "url"),
        headline=members.line("title"),
        published=members.moment("publish_date"),
        language=members.language("meta_lang"),
        descriptions=_description(members.text("meta_description")),
        keywords=members.lines("meta_keywords", "tags"),
        sources=_sources(members.lines("authors"), members.line("meta_site_name")),
        body=tuple(map(Block, paragraphs(members.text("text")))),
        associations=members.pictures("top_image"),
    )
    return members.reading(article)


def _fundus(found: object) -> Reading:
    members = _Members.of(found, _FUNDUS)
    page = getattr(found, "html", None)
    address = getattr(page, "responded_url", None) or getattr(page, "requested_url", None)
    article = Article(
        uri=on_one_line(address) if isinstance(address, str) else "",
        headline=members.line("title"),
        published=members.moment("publishing_date"),
        language=members.language("lang"),
        keywords=members.lines("topics"),
        sources=_sources(members.lines("authors"), members.line("publisher")),
        body=tuple(_fundus_blocks(getattr(found, "body", None))),
    )
    images = getattr(found, "images", None)
    members.leave("images", images if isinstance(images, Iterable) else ())
    return members.reading(article)


def _fundus_blocks(body: object) -> Iterable[Block]:
    """The summary, then each section's headline and paragraphs."""
    yield from map(Block, _texts(getattr(body, "summary", ())))
    for section in getattr(body, "sections", ()):
        yield from (Block(one, "hl2") for one in _texts(getattr(section, "headline", ())))
        yield from map(Block, _texts(getattr(section, "paragraphs", ())))


def _texts(values: object) -> Iterable[str]:
    several = [values] if isinstance(values, str) else values
    if isinstance(several, Iterable):
        yield from filter(None, (clean(str(one)).strip(" \t\n") for one in several))


def _feedparser(members: _Members) -> Reading:
    contents = members.mappings("content") or [{}]
    members.leave("content", contents[1:])
    body = read_html(str(contents[0].get("value", "")), "content")
    members.unread += body.unread
    names = [one.get("name") for one in members.mappings("authors")]
    tags = [one.get("term") for one in members.mappings("tags")]
    language = {"language": contents[0].get("language") or ""}
    taken = _Members({"names": [*filter(None, names)], "tags": [*filter(None, tags)]} | language)
    uri = members.line("id", "link")
    article = Article(
        uri=uri,
        headline=members.words("title"),
        published=members.moment("published", "published_parsed"),
        version_created=members.moment("updated", "updated_parsed"),
        language=taken.language("language"),
        descriptions=_description(members.words("summary")),
        keywords=taken.lines("tags"),
        sources=_sources(taken.lines("names") or members.lines("author"), ""),
        copyright_notices=_description(members.words("rights")),
        links=members.made("link", lambda href: (Link(href),)) or (),
        body=body.blocks,
        quotes=body.quotes,
        divisions=body.divisions,
    )
    members.unread += taken.reading(article).unread
    others = (one for one in members.mappings("links") if one.get("rel") != "alternate")
    members.leave("links", others)
    return members.reading(article, (*_OF_FEEDS, "author") if article.sources else _OF_FEEDS)


def _description(text: str) -> tuple[Label, ...]:
    words = collapse(text)
    return (Label(words),) if words else ()


def _lines(text: str) -> tuple[Block, ...]:
    """A paragraph for each line, as trafilatura writes them."""
    return tuple(Block(line) for one in text.split("\n") if (line := collapse(one)))


def _sources(authors: Iterable[str], publisher: str) -> tuple[Source, ...]:
    creator: tuple[SourceRole, ...] = ("creator",)
    by = tuple(Source(name, roles=creator) for name in authors)
    return (Source(publisher, roles="provider"), *by) if publisher else by


def _moment(value: object) -> DateTime | None:
    if isinstance(value, str):
        return read_date(value) or read_clock(value)
    if isinstance(value, time.struct_time):  # feedparser's are in UTC
        year, month, day, hour, minute, second, *_ = value
        return read_date(f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    if not isinstance(value, dt.date):
        return None
    try:
        return DateTime.of(value)
    except ModelError:  # an offset with seconds
        return None


def _is_empty(value: object) -> bool:
    return any(value is nothing or value == nothing for nothing in _NOTHING)
