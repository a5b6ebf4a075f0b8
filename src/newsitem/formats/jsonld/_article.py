"""An article and its object: the members of one group of fields after the other.

``datePublished`` is the date of publication, ``dateModified`` that of the version,
``dateCreated`` that of the content.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, cast

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats.jsonld import _values as values
from newsitem.formats.jsonld._links import read_links, read_rights, write_links, write_rights
from newsitem.formats.jsonld._markup import guarded
from newsitem.formats.jsonld._media import MEMBERS as MEDIA
from newsitem.formats.jsonld._media import read_media, write_media
from newsitem.formats.jsonld._parties import read_parties, write_parties
from newsitem.formats.jsonld._story import (
    find_dateline,
    read_body,
    read_dateline,
    read_quotation,
    write_quotation,
    write_story,
)
from newsitem.formats.jsonld._things import (
    is_name,
    is_place,
    read_concept,
    read_place,
    write_concept,
    write_place,
)
from newsitem.formats.jsonld._values import compact, line
from newsitem.model._checks import NESTING
from newsitem.model.article import Article, Association
from newsitem.model.concepts import Concept, Label
from newsitem.model.media import AltId, EdNote

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
    from newsitem.formats.jsonld._values import Members

CONTEXT = "https://schema.org"
VOCABULARY = "https://schema.org/"
KIND = "NewsArticle"
# What an article may be beside news in general; it is its genre then.
GENRES = (
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
    "ReviewNewsArticle",
    "AskPublicNewsArticle",
    "AdvertiserContentArticle",
    "SatiricalArticle",
    "LiveBlogPosting",
    "BlogPosting",
    "Report",
)
TYPES = frozenset({KIND, "Article", *GENRES})
_UPDATES = "liveBlogUpdate"
_SECTION = "articleSection"
_MENTIONS = "mentions"
_WORDS = ("true", "false")
_DIGITS = 15
_TRUTHS = ("isAccessibleForFree",)
_NUMBERS = ("copyrightYear", "wordCount")
_TIMES = {
    "published": "datePublished",
    "version_created": "dateModified",
    "content_created": "dateCreated",
    "expires": "expires",
}

# The members of each group of fields that share some; what is changed is changed as a group.
GROUPS: tuple[tuple[frozenset[str], frozenset[str]], ...] = (
    (
        frozenset({"uri", "links"}),
        frozenset({"@id", "url", "mainEntityOfPage", "citation", "relatedLink"}),
    ),
    (frozenset({"alt_ids"}), frozenset({"identifier"})),
    (frozenset({"genres"}), frozenset({"@type", "genre"})),
    (frozenset({"headline", "title"}), frozenset({"headline", "name"})),
    (frozenset({"headlines"}), frozenset({"alternativeHeadline"})),
    (frozenset({"descriptions"}), frozenset({"description"})),
    (frozenset({"body", "dateline"}), frozenset({"articleBody", "dateline"})),
    (
        frozenset({"sources", "byline", "bylines"}),
        frozenset({"author", "creator", "contributor", "editor", "sourceOrganization"})
        | {"publisher"},
    ),
    *((frozenset({field}), frozenset({name})) for field, name in _TIMES.items()),
    (frozenset({"language"}), frozenset({"inLanguage"})),
    (
        frozenset({"keywords", "subjects", "locations"}),
        frozenset({"keywords", _SECTION, "about", _MENTIONS, "contentLocation"})
        | {"spatialCoverage", "spatial"},
    ),
    (frozenset({"located"}), frozenset({"locationCreated"})),
    (frozenset({"renditions"}), frozenset(MEDIA)),
    (frozenset({"copyright_holder"}), frozenset({"copyrightHolder"})),
    (frozenset({"copyright_notices"}), frozenset({"copyrightNotice"})),
    (frozenset({"usage_terms", "rights_links"}), frozenset({"usageInfo", "license"})),
    (frozenset({"creditline"}), frozenset({"creditText"})),
    (frozenset({"ed_notes"}), frozenset({"correction"})),
    (frozenset({"derived_from"}), frozenset({"isBasedOn"})),
    (frozenset({"member_of"}), frozenset({"isPartOf"})),
    (frozenset({"quotes"}), frozenset({"hasPart"})),
    (frozenset({"associations"}), frozenset({_UPDATES})),
    (frozenset({"extensions"}), frozenset({*_TRUTHS, *_NUMBERS})),
)


def read_article(part: Part, language: str = "", *, updates: bool = True) -> Article:
    """The article of an object; ``language`` is what the page says of itself."""
    fields: dict[str, Any] = {}
    part.take_types(frozenset({KIND, *GENRES}))
    fields |= read_links(part)
    fields["alt_ids"] = several(part.all("identifier"), _read_alt_id)
    fields["genres"] = _read_genres(part)
    fields["headline"] = line(part.one("headline"))
    name = line(part.one("name"))
    fields["title" if part.has("headline") else "headline"] = name
    fields["headlines"] = several(part.all("alternativeHeadline"), values.read_line_label)
    fields["descriptions"] = several(part.all("description"), values.read_label)
    fields["dateline"] = read_dateline(part)
    fields["body"] = find_dateline(read_body(part), fields["dateline"])
    fields |= read_parties(part)
    for field, member in _TIMES.items():
        fields[field] = values.read_time(part.one(member))
    fields["language"] = _read_language(part) or language
    fields |= _read_topics(part)
    fields["located"] = several(part.all("locationCreated"), read_place)
    fields["renditions"] = tuple(read_media(part))
    fields |= read_rights(part)
    fields["creditline"] = line(part.one("creditText"))
    fields["ed_notes"] = several(part.all("correction"), _read_correction)
    fields["derived_from"] = several(part.all("isBasedOn"), read_concept)
    fields["member_of"] = several(part.all("isPartOf"), read_concept)
    quoted = [one for one in part.all("hasPart") if "Quotation" in one.types]
    known = fields["body"] if len(quoted) < NESTING else ()
    fields["quotes"] = several(quoted, lambda one: read_quotation(one, known))
    if updates:
        fields["associations"] = tuple(_read_updates(part))
    fields["extensions"] = tuple(_read_extensions(part))
    return Article(**fields)


def write_article(article: Article) -> dict[str, Json]:
    """The object of an article, without ``@context``.

    A note to editors that is not public, and what the schema has no member for, is left out.
    """
    return cast("dict[str, Json]", guarded(_written(article, updates=True)))


def _written(article: Article, *, updates: bool) -> dict[str, Json]:
    body, dateline = write_story(article)
    kinds, genres = _split_genres(article)
    members: Members = {
        "@type": kinds or KIND,
        **write_links(article),
        "identifier": [_write_alt_id(one) for one in article.alt_ids],
        "genre": [one.name if is_name(one) else _term(one) for one in genres],
        "headline": article.headline,
        "name": article.title,
        "alternativeHeadline": [values.write_label(one) for one in article.headlines],
        "description": [values.write_label(one) for one in article.descriptions],
        "dateline": dateline,
        "articleBody": body,
        **write_parties(article),
        **{name: str(getattr(article, field) or "") for field, name in _TIMES.items()},
        "inLanguage": article.language,
        **_write_topics(article),
        "locationCreated": [write_place(place) for place in article.located],
        **write_media(article.renditions),
        **write_rights(article),
        "creditText": article.creditline,
        "correction": [
            _write_correction(note) for note in article.ed_notes if _is_correction(note)
        ],
        "isBasedOn": [write_concept(one, "CreativeWork") for one in _told(article.derived_from)],
        "isPartOf": [write_concept(one, "CreativeWork") for one in article.member_of],
        "hasPart": [write_quotation(quote) for quote in article.quotes],
        **_write_extensions(article),
    }
    if updates:
        members[_UPDATES] = [
            _written(one.article, updates=False)
            for one in article.associations
            if one.role == _UPDATES
        ]
    written = compact(members)
    if article.title and not article.headline:
        written["headline"] = ""  # or the name would be taken for it
    if len(article.keywords) == 1:
        written["keywords"] = list(article.keywords)  # or it would be split at its commas
    return written


def _told(concepts: tuple[Concept, ...]) -> Iterator[Concept]:
    for concept in concepts:
        if concept.uri or concept.qcode or concept.literal or concept.names:
            yield concept


# Identifiers, genres, languages


def _read_alt_id(part: Part) -> AltId | None:
    if not isinstance(part.value, dict):
        return made(part, lambda: AltId(line(part)))
    kind, value = part.one("propertyID"), line(part.one("value"))
    found = made(part, lambda: AltId(value, line(kind)))
    if found:
        part.take_types(frozenset({"PropertyValue"}))
    return found


def _write_alt_id(alt_id: AltId) -> Json:
    if not alt_id.type:
        return alt_id.value
    return {"@type": "PropertyValue", "propertyID": alt_id.type, "value": alt_id.value}


def _term(concept: Concept) -> Json:
    return write_concept(concept, "DefinedTerm")


def _read_genres(part: Part) -> tuple[Concept, ...]:
    kinds = [Concept(uri=VOCABULARY + name) for name in part.types if name in GENRES]
    return (*kinds, *several(part.all("genre"), read_concept))


def _split_genres(article: Article) -> tuple[list[str], list[Concept]]:
    """The types that stand first among the genres, and the other genres."""
    kinds: list[str] = []
    genres = list(article.genres)
    while genres and genres[0].uri.removeprefix(VOCABULARY) in GENRES:
        kinds.append(genres.pop(0).uri.removeprefix(VOCABULARY))
    return kinds, genres


def _read_language(part: Part) -> str:
    member = part.one("inLanguage")
    if member and isinstance(member.value, dict):
        code = member.one("alternateName") or member.one("name")
        if member.types == ("Language",):
            member.take_types(frozenset({"Language"}))
        member = code
    if member is None or not isinstance(member.value, str):
        return ""
    tag = member.value.strip().replace("_", "-")
    if made(member, lambda: Article(language=tag)) is None:
        return ""
    member.taken = True
    return tag


# Topics and places


def _read_topics(part: Part) -> Members:
    keywords: list[str] = []
    subjects = [*several(part.all(_SECTION), partial(read_concept, type=_SECTION))]
    locations = [*several(part.all("contentLocation"), read_place)]
    locations += several(part.all("spatialCoverage", "spatial"), read_place)
    for one in part.all("keywords"):
        if isinstance(one.value, dict) and (one.has("@id") or one.has("termCode")):
            subjects += several([one], read_concept)
        elif isinstance(one.value, dict):
            keywords += filter(None, [line(one.one("name"))])
            one.take_types(frozenset({"DefinedTerm", "Thing"}))
        else:
            alone = not isinstance(one.path[-1], int)
            keywords += filter(None, map(_trimmed, line(one).split(",") if alone else [line(one)]))
    for name, role in (("about", ""), (_MENTIONS, _MENTIONS)):
        for one in part.all(name):
            if is_place(one):
                locations += several([one], read_place)
            elif "Quotation" not in one.types:
                subjects += several([one], partial(read_concept, role=role))
    return {"keywords": keywords, "subjects": subjects, "locations": locations}


def _trimmed(keyword: str) -> str:
    return keyword.strip(" ")


def _is_section(concept: Concept) -> bool:
    return concept.type == _SECTION and not concept.role and is_name(concept)


def _write_topics(article: Article) -> Members:
    others = [one for one in article.subjects if not _is_section(one)]
    return {
        "keywords": list(article.keywords),
        _SECTION: [one.name for one in article.subjects if _is_section(one)],
        "about": [write_concept(one) for one in others if one.role != _MENTIONS],
        _MENTIONS: [write_concept(one) for one in others if one.role == _MENTIONS],
        "contentLocation": [write_place(place) for place in article.locations],
    }


# Notes, updates, and what the model has no field for


def _is_correction(note: EdNote) -> bool:
    return note.public and note.role == "correction"


def _read_correction(part: Part) -> EdNote | None:
    if not isinstance(part.value, dict):
        return made(part, lambda: EdNote(part.text().strip(), "correction", public=True))
    label = part.one("text")
    said = values.read_label(label) if label else None
    if said is None:
        return None
    part.take_types(frozenset({"CorrectionComment"}))
    return EdNote(said.text, "correction", public=True, language=said.language)


def _write_correction(note: EdNote) -> Json:
    label = values.write_label(Label(note.text, language=note.language))
    return {"@type": "CorrectionComment", "text": label}


def _read_updates(part: Part) -> Iterator[Association]:
    for one in part.all(_UPDATES):
        if isinstance(one.value, dict) and TYPES & set(one.types):
            yield Association(read_article(one, updates=False), _UPDATES)


def _read_extensions(part: Part) -> Iterator[Concept]:
    for name in _TRUTHS:
        if word := values.read_truth(part.one(name)):
            yield Concept(rel=name, value=word)
    for name in _NUMBERS:
        number = values.read_whole(part.one(name))
        if number is not None:
            yield Concept(rel=name, value=str(number))


def _write_extensions(article: Article) -> Members:
    members: Members = {}
    for one in article.extensions:
        if one.rel in _TRUTHS and one.value in _WORDS:
            members.setdefault(one.rel, one.value == "true")
        elif one.rel in _NUMBERS and one.value.isdecimal():
            members.setdefault(one.rel, int(one.value[:_DIGITS]))
    return members


def changed_groups(before: Article, after: Article) -> Iterator[frozenset[str]]:
    """The members of the groups of fields in which two articles differ."""
    for field in attrs.fields(Article):
        if getattr(before, field.name) != getattr(after, field.name):
            for fields, members in GROUPS:
                if field.name in fields:
                    yield members
