"""Administrative, rights and descriptive metadata, and metadata of any other type."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._take import take_integer, take_language
from newsitem.formats._xml import tag
from newsitem.formats.newsml_1._places import (
    EVENT,
    ORIGIN,
    read_location,
    read_place,
    write_location,
)
from newsitem.formats.newsml_1._values import (
    STANDARD,
    basic,
    formal,
    formal_concept,
    is_token,
    line,
    read_date,
    read_label,
    read_line,
    read_parties,
    read_property,
    shown,
    take_assignment,
    take_code,
    take_formal,
    take_pair,
    write_concept,
    write_party,
    write_property,
)
from newsitem.model.concepts import Concept, Label
from newsitem.model.media import AltId
from newsitem.model.sources import Source
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._story import Story
    from newsitem.model.article import Article
    from newsitem.model.sources import SourceRole

_PARTIES: dict[str, SourceRole] = {
    "Provider": "provider",
    "Creator": "creator",
    "Source": "info_source",
    "Contributor": "contributor",
}
_SYSTEM = "SystemIdentifier"
_SUBJECT = "subj"  # IPTC's alias for its subject codes
_CODE = re.compile(r"[0-9]{8}")
_LEVELS = ("SubjectDetail", "SubjectMatter", "Subject")
_KEYWORD = "Keyword"
_RIGHTS = ("UsageType", "Geography", "RightsHolder", "Limitations", "StartDate", "EndDate")


# Administrative


def write_administrative(article: Article) -> str:
    """``AdministrativeMetadata``, or nothing."""
    inner = [line("FileName", article.file_name) if article.file_name else ""]
    provided = [one for one in article.sources if one.roles[0] == "provider"][:1]
    for name, role in _PARTIES.items():
        found = [one for one in article.sources if one.roles[0] == role]
        inner += [write_party(name, one) for one in (provided if name == "Provider" else found)]
    content = "".join(inner)
    return tag("AdministrativeMetadata", (), content) if content else ""


def read_administrative(node: Node | None, story: Story) -> None:
    """The parties, and what else the provider administers."""
    if node is None:
        return
    for one in node.all("FileName"):
        story.one("file_name", read_line(one), one)
    for one in node.all(_SYSTEM):
        if text := read_line(one):
            story.several("alt_ids", [AltId(text, _SYSTEM)])
    for name, role in _PARTIES.items():
        for one in node.all(name):
            story.several("sources", read_parties(one, role, story.topics.resolve))
    _read_extensions(node, story)


# Rights


def write_rights(article: Article) -> str:
    """``RightsMetadata``, or nothing."""
    if not article.copyright_holder:
        return ""
    holder = line("CopyrightHolder", shown(article.copyright_holder))
    copyright_of = tag("Copyright", (), f"{holder}<CopyrightDate/>")
    return tag("RightsMetadata", (), copyright_of)


def read_rights(node: Node | None, story: Story) -> None:
    """The holder and date of the copyright, and the terms of use."""
    if node is None:
        return
    for one in node.all("Copyright"):
        holder = read_line(one.one("CopyrightHolder"))
        story.one("copyright_holder", Source(holder) if holder else None, one)
        dates = (read_label(date, "CopyrightDate") for date in one.all("CopyrightDate"))
        story.several("copyright_notices", dates)
    for one in node.all("UsageRights"):
        story.several("usage_terms", (read_label(part, part.name) for part in one.all(*_RIGHTS)))
    _read_extensions(node, story)


def _read_extensions(node: Node, story: Story) -> None:
    read = partial(read_property, resolve=story.topics.resolve)
    story.several("extensions", several(node.all("Property"), read))


# Descriptive


def write_descriptive(article: Article) -> str:
    """``DescriptiveMetadata``, or nothing."""
    resolved = article.dateline.resolved if article.dateline else None
    inner = [
        formal("Language", article.language) if article.language else "",
        *(write_concept("Genre", one) for one in article.genres),
        *(tag("SubjectCode", (), _write_subject(one)) for one in article.subjects),
        *(write_concept("OfInterestTo", one) for one in article.audiences),
        tag("DateLineDate", (), basic(resolved)) if resolved else "",
        *(write_location(one, ORIGIN) for one in article.located),
        *(write_location(one, EVENT) for one in article.locations),
        *map(write_property, article.extensions),
    ]
    content = "".join(inner)
    return tag("DescriptiveMetadata", (), content) if content else ""


def read_descriptive(node: Node | None, story: Story) -> None:
    """The language, and what the story is about."""
    if node is None:
        return
    for one in node.all("Language"):
        read_language(one, story)
    story.several("genres", several(node.all("Genre"), formal_concept))
    for one in node.all("SubjectCode"):
        story.several("subjects", _read_subjects(one, story))
    story.several("audiences", several(node.all("OfInterestTo"), _read_audience))
    for one in node.all("DateLineDate"):
        story.one("resolved", read_date(one), one)
    for one in node.all("Location"):
        field = "located" if one.peek("HowPresent") == ORIGIN else "locations"
        if one.peek("HowPresent") in {ORIGIN, EVENT}:
            one.take("HowPresent")
        story.several(field, [read_location(one)])
    story.several(
        "subjects", several(node.all("TopicOccurrence"), partial(_read_occurrence, story))
    )
    _read_properties(node, story)


def read_metadata(nodes: Sequence[Node], story: Story) -> None:
    """Metadata of any type: its properties, under the name of the type."""
    for node in nodes:
        kind = node.one("MetadataType")
        name = take_formal(kind)
        naming: dict[str, Any] = {"names": (Label(name),)} if kind and name else {}
        if kind and name:
            naming["qcode"] = take_code(kind, name)
        read = partial(read_property, resolve=story.topics.resolve)
        related = several(node.all("Property"), read)
        if related or name:
            story.several("extensions", [made(node, partial(Concept, **naming, related=related))])


def read_language(node: Node, story: Story) -> None:
    """Set the language of the story; another one stays unread."""
    known = story.fields.get("language", "")
    language = take_language(node, "FormalName")
    if node.peek("Scheme").startswith(STANDARD):
        node.take("Scheme")
    story.one("language", language)
    if known and language.lower() != known.lower():
        node.leave_value("FormalName", language)


def _write_subject(concept: Concept) -> str:
    alias, _, code = concept.qcode.partition(":")
    if alias == _SUBJECT and _CODE.fullmatch(code):
        return formal(_level(code), code)
    return write_concept("Subject", concept)


def _level(code: str) -> str:
    if code.endswith("000000"):
        return "Subject"
    return "SubjectMatter" if code.endswith("000") else "SubjectDetail"


def _read_subjects(node: Node, story: Story) -> Iterator[Concept]:
    """The subjects of a ``SubjectCode``, each with the qualifiers that follow it."""
    found: list[dict[str, Any]] = []
    owners: list[Node] = []
    shared = take_assignment(node)
    for one in node.all(*_LEVELS, "SubjectQualifier"):
        if one.name == "SubjectQualifier":
            qualifier = formal_concept(one)
            if qualifier and found:
                found[-1]["facets"] = (*found[-1].get("facets", ()), qualifier)
            elif qualifier:
                one.leave()
            continue
        if fields := _take_subject(one, story):
            related = (*fields.pop("related"), *shared["related"])
            found.append({**shared, **fields, "related": related})
            owners.append(one)
    for owner, fields in zip(owners, found, strict=True):
        if concept := made(owner, partial(Concept, **fields)):
            yield concept


def _take_subject(node: Node, story: Story) -> dict[str, Any]:
    code = take_formal(node)
    if not code:
        return {}
    categories = tuple(
        Concept(literal=category)
        for name in story.profile.categories
        if (category := on_one_line(node.take(name)))
    )
    fields: dict[str, Any] = {"broader": categories} if categories else {}
    if _CODE.fullmatch(code):
        fields["qcode"] = f"{_SUBJECT}:{code}"
    else:
        fields["literal"] = code
        fields["qcode"] = take_code(node, code)
    return {**fields, **take_assignment(node)}


def name_subjects(story: Story) -> None:
    """Give subjects the names that a topic of the same code has, and its properties."""
    story.fields["subjects"] = [_named(one, story) for one in story.fields.get("subjects", ())]


def _named(subject: Concept, story: Story) -> Concept:
    alias, _, code = subject.qcode.partition(":")
    topic = story.topics.of_code(code) if alias == _SUBJECT and not subject.names else None
    if topic is None:
        return subject
    related = (*subject.related, *topic.related)
    return attrs.evolve(subject, names=topic.names, uri=topic.uri, related=related)


def _read_audience(node: Node) -> Concept | None:
    """Whom a story is of interest to, how much, and in which order."""
    rank = take_integer(node, "Importance")
    relevance = take_formal(node.one("Relevance"))
    audience = formal_concept(node, rank=rank)
    if not (audience and relevance):
        return audience
    related = (*audience.related, Concept(rel="Relevance", value=relevance))
    return attrs.evolve(audience, related=related)


def _read_occurrence(story: Story, node: Node) -> Concept | None:
    """A topic that occurs in the story; one that is not in the document is a literal."""
    topic, said = on_one_line(node.take("Topic")), take_assignment(node)
    if found := story.topics.resolve(topic):
        related = (*found.related, *said.pop("related"))
        return attrs.evolve(found, **said, related=related)
    return made(node, lambda: Concept(literal=topic, **said)) if topic else None


def _read_properties(node: Node, story: Story) -> None:
    """Properties: keywords, a place that stands in no location, and all others."""
    place: list[Node] = []
    for one in node.all("Property"):
        name, value = one.peek("FormalName"), on_one_line(one.peek("Value"))
        is_bare = value and not one.has_children()
        if name == _KEYWORD and is_bare and not (one.peek("Role") or one.peek("Code")):
            take_pair(one)
            story.several("keywords", [value])
        elif name in {"City", "Country"} and is_bare:
            place.append(one)
        elif name == _KEYWORD and is_bare:
            story.several("subjects", [_read_keyword(one)])
        else:
            story.several("extensions", [read_property(one, story.topics.resolve)])
    if place:
        story.several("located", [read_place(place)])


def _read_keyword(node: Node) -> Concept | None:
    """A keyword in a role, or of a code: a subject with that name."""
    name = on_one_line(node.take("Value"))
    take_formal(node)
    role = node.take("Role") if is_token(node.peek("Role")) else ""
    code = on_one_line(node.take("Code"))
    return made(node, lambda: Concept(names=(Label(name),), literal=code, role=role))
