"""The article itself, and what must hold between its fields."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model import _convert as convert
from newsitem.model._convert import concise_repr, itself
from newsitem.model.body import Block, Extent, blocks, shown
from newsitem.model.characteristics import Characteristic, characteristics
from newsitem.model.characteristics import in_order as characteristics_in_order
from newsitem.model.concepts import (
    Concept,
    Label,
    concepts,
    labels,
    labels_on_one_line,
    one_told,
    optional_concept,
    told,
)
from newsitem.model.datelines import Dateline, dateline
from newsitem.model.details import TextDetail, text_details
from newsitem.model.details import in_order as details_in_order
from newsitem.model.divisions import Division, divisions, nested
from newsitem.model.locations import Location, locations
from newsitem.model.management import (
    Expiry,
    Generator,
    Hop,
    Rating,
    Scheme,
    expiries,
    generators,
    hops,
    ratings,
    schemes,
)
from newsitem.model.media import (
    KINDS,
    AltId,
    BodyRendition,
    EdNote,
    Hash,
    Kind,
    Link,
    Rendition,
    alt_ids,
    body_renditions,
    ed_notes,
    hashes,
    links,
    renditions,
)
from newsitem.model.parts import Part, parts, parts_apart
from newsitem.model.quotes import Quote, quotes
from newsitem.model.rights import RightsExpression, rights_expressions
from newsitem.model.sources import Source, is_once_each, once_each, source, sources
from newsitem.text import words
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PubStatus = Literal["usable", "withheld", "canceled"]

PUB_STATUSES: tuple[str, ...] = get_args(PubStatus)


@attrs.frozen(weakref_slot=False)
class Association:
    """Another article in a role: the picture of a story, a sidebar, an item of a package.

    ``role`` is a QCode or name without white space ("mainpic"). A group of a package is a
    composite article of which nothing is said but its associations; ``mode`` then says how
    they belong together ("pgrmod:seq").
    """

    article: Article
    role: str = ""
    mode: str = ""

    def __attrs_post_init__(self) -> None:
        check.one("Association.article", self.article, Article)
        check.token("Association.role", self.role)
        check.token("Association.mode", self.mode)

    __repr__ = concise_repr


def associations(values: Association | Iterable[Association]) -> tuple[Association, ...]:
    """What is typed for associations: one or several."""
    return (values,) if isinstance(values, Association) else tuple(values)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Article:
    """A news article. Every field may be left out; a text that is absent is ``""``.

    The names are IPTC's (NewsML-G2), in snake_case. ``uri`` is the item's guid, the same
    for all its versions; ``urgency`` runs from 1, the most urgent, to 9. ``headline`` is
    the main one, ``headlines`` are all others, and likewise ``byline`` and ``bylines``.
    ``located`` is where the story was filed, ``locations`` the places it speaks of.
    ``text_details`` are what is said of these texts beyond their words; without its text a
    detail is left out.
    ``metadata_language`` is that of the words about the content and ``body_language`` that
    of the body, where they are not in ``language``. ``expires`` is for all uses of the item,
    ``expiries`` are for some. ``icons`` stand for the content, ``alt_reps`` lead to other
    representations of the item, ``deliverable_of`` to the plan that it was made under;
    ``instance_of`` is what it updates. ``kind_names``, ``pub_status_names`` and
    ``kind_related`` are what the provider says of the kind and the status.
    ``parts`` are what is said of parts of the content alone.
    ``schemes`` say what stands before the colon of QCodes, ``catalogs`` where more of them
    are listed. ``assertions`` are what the item says of concepts beyond naming them,
    ``extensions`` properties of the item that the standard has no name for.

    Raises :exc:`~newsitem.ModelError` where a value is one that no format could carry, or
    where two fields contradict each other: a quotation's extent lies in the body and
    reads as its text; a span ``dateline`` in the body reads as the dateline's text.
    """

    # identity
    uri: str = ""
    version: int | None = None
    alt_ids: tuple[AltId, ...] = attrs.field(default=(), converter=alt_ids)
    kind: Kind = "text"
    kind_names: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    kind_related: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    profile: str = ""
    profile_version: str = ""
    title: str = ""
    role: Concept | None = attrs.field(default=None, converter=optional_concept)
    file_name: str = ""
    schemes: tuple[Scheme, ...] = attrs.field(default=(), converter=schemes)
    catalogs: tuple[str, ...] = attrs.field(default=(), converter=convert.texts)
    # management
    pub_status: PubStatus = "usable"
    pub_status_names: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    signals: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    urgency: int | None = None
    ed_notes: tuple[EdNote, ...] = attrs.field(default=(), converter=ed_notes)
    expires: DateTime | None = attrs.field(default=None, converter=convert.date)
    expiries: tuple[Expiry, ...] = attrs.field(default=(), converter=expiries)
    embargoed: DateTime | None = attrs.field(default=None, converter=convert.date)
    embargo_text: str = ""
    services: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    member_of: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    instance_of: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    audiences: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    ratings: tuple[Rating, ...] = attrs.field(default=(), converter=ratings)
    generators: tuple[Generator, ...] = attrs.field(default=(), converter=generators)
    hops: tuple[Hop, ...] = attrs.field(default=(), converter=hops)
    extensions: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    # dates
    first_created: DateTime | None = attrs.field(default=None, converter=convert.date)
    version_created: DateTime | None = attrs.field(default=None, converter=convert.date)
    content_created: DateTime | None = attrs.field(default=None, converter=convert.date)
    content_modified: DateTime | None = attrs.field(default=None, converter=convert.date)
    published: DateTime | None = attrs.field(default=None, converter=convert.date)
    # words
    language: str = ""
    metadata_language: str = ""
    headline: str = ""
    headlines: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    byline: str = ""
    bylines: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    slugline: str = ""
    slugline_separator: str = ""
    keywords: tuple[str, ...] = attrs.field(default=(), converter=convert.texts)
    descriptions: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    creditline: str = ""
    dateline: Dateline | None = attrs.field(default=None, converter=dateline)
    text_details: tuple[TextDetail, ...] = attrs.field(default=(), converter=text_details)
    # body
    body: tuple[Block, ...] = attrs.field(default=(), converter=blocks)
    divisions: tuple[Division, ...] = attrs.field(default=(), converter=divisions)
    body_renditions: tuple[BodyRendition, ...] = attrs.field(default=(), converter=body_renditions)
    body_language: str = ""
    body_characteristics: tuple[Characteristic, ...] = attrs.field(
        default=(), converter=characteristics
    )
    parts: tuple[Part, ...] = attrs.field(default=(), converter=parts)
    # people, places, topics
    sources: tuple[Source, ...] = attrs.field(default=(), converter=sources)
    located: tuple[Location, ...] = attrs.field(default=(), converter=locations)
    locations: tuple[Location, ...] = attrs.field(default=(), converter=locations)
    subjects: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    genres: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    derived_from: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    assertions: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    # quotations
    quotes: tuple[Quote, ...] = attrs.field(default=(), converter=quotes)
    # rights
    copyright_holder: Source | None = attrs.field(default=None, converter=source)
    copyright_notices: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    usage_terms: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    rights_expressions: tuple[RightsExpression, ...] = attrs.field(
        default=(), converter=rights_expressions
    )
    rights_links: tuple[Link, ...] = attrs.field(default=(), converter=links)
    # media and links
    icons: tuple[Rendition, ...] = attrs.field(default=(), converter=renditions)
    alt_reps: tuple[Rendition, ...] = attrs.field(default=(), converter=renditions)
    renditions: tuple[Rendition, ...] = attrs.field(default=(), converter=renditions)
    associations: tuple[Association, ...] = attrs.field(default=(), converter=associations)
    deliverable_of: tuple[Link, ...] = attrs.field(default=(), converter=links)
    links: tuple[Link, ...] = attrs.field(default=(), converter=links)
    hashes: tuple[Hash, ...] = attrs.field(default=(), converter=hashes)

    def __attrs_post_init__(self) -> None:
        check.fields(self, _TESTS)
        _set_in_order(self)
        if not is_once_each(self.sources):
            object.__setattr__(self, "sources", once_each(self.sources))
        for index, one in enumerate(self.quotes):
            _check_quote(f"Article.quotes[{index}]", one, self.body)
        _check_mentions("Article.located", self.located, self.body)
        _check_mentions("Article.locations", self.locations, self.body)
        _check_overlap(self)
        if self.divisions:
            ordered = nested("Article.divisions", self.divisions, len(self.body))
            object.__setattr__(self, "divisions", ordered)
        _check_dateline(self.dateline, self.body)
        if self.associations:
            check.depth("Article", (self,), lambda item: [a.article for a in item.associations])

    @property
    def printed_dateline(self) -> Extent | None:
        """Where the dateline stands in the body, or None if it stands only in metadata."""
        return next(_datelines(self.body), None)

    @property
    def printed_blocks(self) -> tuple[str, ...]:
        """The text of each block that has one, as printed.

        A dateline that is not printed in the body stands before the first paragraph.
        """
        printed = [block.text for block in self.body if block.text]
        if self.dateline and not self.printed_dateline:
            roles = [block.role for block in self.body if block.text]
            at = roles.index("p") if "p" in roles else 0
            printed[at : at + 1] = [" ".join((self.dateline.text, *printed[at : at + 1]))]
        return tuple(printed)

    @property
    def text(self) -> str:
        """The story as a reader of the page sees it, a line for the headline and each block."""
        return "\n".join(filter(None, (self.headline, *self.printed_blocks)))

    @property
    def words(self) -> tuple[str, ...]:
        """The words of :attr:`text`: its parts between white space."""
        return tuple(words(self.text))

    __deepcopy__ = itself

    def __repr__(self) -> str:
        shown_parts = [repr(shown(self.headline))]
        for count, noun in ((len(self.body), "block"), (len(self.quotes), "quote")):
            if count:
                shown_parts.append(f"{count} {noun}{'s' * (count > 1)}")
        if self.dateline and self.dateline.places:
            filed = shown(self.dateline.places[0].name.upper())
            by = f" ({shown(self.dateline.sources[0].name)})" if self.dateline.sources else ""
            shown_parts.append(repr(filed + by)[1:-1])  # its quote marks off, its escapes kept
        return f"Article({', '.join(shown_parts)})"


_LINES = (
    "uri", "profile", "profile_version", "title", "file_name", "embargo_text", "headline",
    "byline", "slugline", "slugline_separator", "creditline",
)  # fmt: skip
_LANGUAGES = ("language", "metadata_language", "body_language")
_LINE_LABELS = ("kind_names", "pub_status_names", "headlines", "bylines")
_MOMENTS = (
    "expires", "embargoed", "first_created", "version_created", "content_created",
    "content_modified", "published",
)  # fmt: skip
_CONCEPTS = (
    "signals", "services", "member_of", "instance_of", "audiences", "subjects",
    "genres", "assertions",
)  # fmt: skip
_ITEMS = {
    "alt_ids": AltId,
    "schemes": Scheme,
    "expiries": Expiry,
    "generators": Generator,
    "hops": Hop,
    "ratings": Rating,
    "ed_notes": EdNote,
    "descriptions": Label,
    "body": Block,
    "body_renditions": BodyRendition,
    "sources": Source,
    "located": Location,
    "locations": Location,
    "quotes": Quote,
    "copyright_notices": Label,
    "usage_terms": Label,
    "rights_expressions": RightsExpression,
    "rights_links": Link,
    "renditions": Rendition,
    "associations": Association,
    "links": Link,
    "icons": Rendition,
    "alt_reps": Rendition,
    "deliverable_of": Link,
    "hashes": Hash,
}


def _catalogs(where: str, addresses: tuple[str, ...]) -> None:
    for index, address in enumerate(addresses):
        check.href(f"{where}[{index}]", address)
        if not address:
            check.refuse(f"{where}[{index}]", "an address may not be empty")


def _keywords(where: str, keywords: tuple[str, ...]) -> None:
    check.items(where, keywords, str)
    for index, keyword in enumerate(keywords):
        check.line(f"{where}[{index}]", keyword)
        if not keyword:
            check.refuse(f"{where}[{index}]", "a keyword may not be empty")


_TESTS = check.table(
    Article,
    {
        **dict.fromkeys(_LINES, check.line),
        "version": partial(check.integer, low=1),
        "kind": partial(check.one_of, allowed=KINDS),
        "pub_status": partial(check.one_of, allowed=PUB_STATUSES),
        "urgency": partial(check.integer, low=1, high=9),
        **dict.fromkeys(_LANGUAGES, check.language),
        "dateline": partial(check.optional, kind=Dateline),
        **dict.fromkeys(_CONCEPTS, told),
        "role": one_told,
        "derived_from": partial(told, also=("related",)),
        "extensions": partial(told, also=("value", "related")),
        "kind_related": partial(told, also=("value", "related")),
        "parts": parts_apart,
        "copyright_holder": partial(check.optional, kind=Source),
        "catalogs": _catalogs,
        **dict.fromkeys(_MOMENTS, check.moment),
        **{name: partial(check.items, kind=kind) for name, kind in _ITEMS.items()},
        **dict.fromkeys(_LINE_LABELS, labels_on_one_line),
        "keywords": _keywords,
    },
)


def _set_in_order(article: Article) -> None:
    """Put into canonical form what is about the texts: a language is said once."""
    for name in _LANGUAGES[1:]:
        if getattr(article, name) == article.language:
            object.__setattr__(article, name, "")
    if article.body_characteristics:
        where = "Article.body_characteristics"
        ordered = characteristics_in_order(where, article.body_characteristics)
        object.__setattr__(article, "body_characteristics", ordered)
    if article.text_details:
        details = details_in_order("Article.text_details", article.text_details, article)
        object.__setattr__(article, "text_details", details)


def _within(where: str, extent: Extent, body: tuple[Block, ...]) -> str:
    if extent.block >= len(body):
        check.refuse(where, f"{extent!r} lies outside the body's {len(body)} blocks")
    text = body[extent.block].text
    if extent.end > len(text):
        check.refuse(where, f"{extent!r} ends after the block's {len(text)} characters")
    return text[extent.start : extent.end]


def _check_quote(where: str, quote: Quote, body: tuple[Block, ...]) -> None:
    if quote.extents:
        pieces = [_within(where, extent, body) for extent in quote.extents]
        if pieces != [quote.text]:
            _check_pieces(where, pieces, quote)
    for name, printed, extent in (
        ("mention", quote.mention, quote.mention_extent),
        ("cue", quote.cue, quote.cue_extent),
        ("medium", quote.medium, quote.medium_extent),
    ):
        if extent and _within(f"{where}.{name}", extent, body) != printed:
            check.refuse(f"{where}.{name}", "its extent does not read as its text")


def _check_pieces(where: str, pieces: list[str], quote: Quote) -> None:
    for piece in pieces:
        check.trimmed(where, piece)
    printed = pieces[0]
    for piece, extent, before in zip(pieces[1:], quote.extents[1:], quote.extents, strict=False):
        printed += (" " if extent.block == before.block else "\n") + piece
    if printed != quote.text:
        check.refuse(where, f"its extents read {shown(printed)!r}, not its text")


def _check_mentions(where: str, places: tuple[Location, ...], body: tuple[Block, ...]) -> None:
    for index, place in enumerate(places):
        for extent in place.mentions:
            mention = f"{where}[{index}].mentions"
            check.line(mention, _within(mention, extent, body))


def _check_overlap(article: Article) -> None:
    """Marks, quotations and mentions that cover one place are few enough to nest."""
    extents = [extent for one in article.quotes for extent in one.extents]
    places = (*article.located, *article.locations)
    extents += [extent for place in places for extent in place.mentions]
    for one in article.quotes:
        beside = (one.mention_extent, one.cue_extent, one.medium_extent)
        extents += [extent for extent in beside if extent]
    if (
        len(extents) + max((len(block.spans) for block in article.body), default=0)
        <= check.NESTING
    ):
        return
    ranges: dict[int, list[tuple[int, int]]] = {}
    for extent in extents:
        ranges.setdefault(extent.block, []).append((extent.start, extent.end))
    for number, found in ranges.items():
        found += [(span.start, span.end) for span in article.body[number].spans]
        check.overlap(f"Article.body[{number}]", found)


def _datelines(body: tuple[Block, ...]) -> Iterator[Extent]:
    for number, block in enumerate(body):
        for span in block.spans:
            if span.mark == "dateline":
                yield Extent(number, span.start, span.end)


def _check_dateline(dateline: Dateline | None, body: tuple[Block, ...]) -> None:
    printed = list(_datelines(body))
    if len(printed) > 1:
        check.refuse("Article.body", "more than one span 'dateline'")
    if dateline and any(place.mentions for place in dateline.places):
        check.refuse("Article.dateline", "its places have no mentions; give them in locations")
    for extent in printed:
        if dateline is None:
            check.refuse("Article.dateline", "the body has a span 'dateline', dateline is None")
        if _within("Article.body", extent, body) != dateline.text:
            check.refuse("Article.body", "the span 'dateline' does not read as the dateline")
