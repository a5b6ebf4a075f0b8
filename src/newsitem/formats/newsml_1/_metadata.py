"""Administrative, rights and descriptive metadata, and metadata of any other type."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._take import take_language
from newsitem.formats._xml import tag
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
    take_formal,
    write_party,
    write_property,
)
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Location
from newsitem.model.media import AltId
from newsitem.model.sources import Source
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

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
_ORIGIN, _EVENT = "Origin", "Event"
# Properties of a location, from the narrowest place on, and what kind of place each is.
_PLACES = {
    "SubLocation": "poi",
    "City": "city",
    "Area": "area",
    "CountryArea": "region",
    "Region": "region",
    "State": "region",
    "Province": "region",
    "Country": "country",
    "WorldRegion": "area",
    "Name": "",
}
_WRITTEN = {"poi": "SubLocation", "city": "City", "area": "Area", "region": "CountryArea"} | {
    "country": "Country",
    "": "Name",
}
_COUNTRY = re.compile(r"[A-Z]{2,3}")


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
            story.several("sources", read_parties(one, role))
    story.several("extensions", several(node.all("Property"), read_property))


# Rights


def write_rights(article: Article) -> str:
    """``RightsMetadata``, or nothing."""
    if not article.copyright_holder:
        return ""
    holder = line("CopyrightHolder", _shown(article.copyright_holder))
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
    story.several("extensions", several(node.all("Property"), read_property))


# Descriptive


def write_descriptive(article: Article) -> str:
    """``DescriptiveMetadata``, or nothing."""
    resolved = article.dateline.resolved if article.dateline else None
    inner = [
        formal("Language", article.language) if article.language else "",
        *(formal("Genre", one.name) for one in article.genres),
        *(tag("SubjectCode", (), _write_subject(one)) for one in article.subjects),
        *(formal("OfInterestTo", one.name) for one in article.audiences),
        tag("DateLineDate", (), basic(resolved)) if resolved else "",
        *(_write_location(one, _ORIGIN) for one in article.located),
        *(_write_location(one, _EVENT) for one in article.locations),
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
        field = "located" if one.peek("HowPresent") == _ORIGIN else "locations"
        if one.peek("HowPresent") in {_ORIGIN, _EVENT}:
            one.take("HowPresent")
        story.several(field, [_read_location(one)])
    story.several("subjects", several(node.all("TopicOccurrence"), _read_occurrence))
    _read_properties(node, story)


def read_metadata(nodes: Sequence[Node], story: Story) -> None:
    """Metadata of any type: its properties, under the name of the type."""
    for node in nodes:
        name = take_formal(node.one("MetadataType"))
        related = several(node.all("Property"), read_property)
        naming: dict[str, Any] = {"names": (Label(name),)} if name else {}
        if related or name:
            story.several("extensions", [Concept(**naming, related=related)])


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
    return formal("Subject", _shown(concept))


def _level(code: str) -> str:
    if code.endswith("000000"):
        return "Subject"
    return "SubjectMatter" if code.endswith("000") else "SubjectDetail"


def _read_subjects(node: Node, story: Story) -> Iterator[Concept]:
    """The subjects of a ``SubjectCode``, each with the qualifiers that follow it."""
    found: list[dict[str, Any]] = []
    owners: list[Node] = []
    for one in node.all(*_LEVELS, "SubjectQualifier"):
        if one.name == "SubjectQualifier":
            qualifier = formal_concept(one)
            if qualifier and found:
                found[-1]["facets"] = (*found[-1].get("facets", ()), qualifier)
            elif qualifier:
                one.leave()
            continue
        if fields := _take_subject(one, story):
            found.append(fields)
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
    return fields


def name_subjects(story: Story) -> None:
    """Give subjects the names that a topic of the same code has."""
    names: dict[str, tuple[Label, ...]] = {}
    subjects = story.fields.get("subjects", ())
    codes = {one.qcode for one in subjects}
    for code, topic in story.topics.items():
        if f"{_SUBJECT}:{code}" not in codes:
            topic.leave()
            continue
        for name in ("TopicType", "FormalName"):
            for one in topic.all(name):
                take_formal(one)
                if name == "FormalName":
                    one.take_text()
        names[f"{_SUBJECT}:{code}"] = several(topic.all("Description"), _read_description)
    if names:
        story.fields["subjects"] = [
            attrs.evolve(one, names=names[one.qcode]) if one.qcode in names else one
            for one in subjects
        ]


def _read_description(node: Node) -> Label | None:
    variant = node.peek("Variant")
    role = node.take("Variant") if is_token(variant) else ""
    return read_label(node, "" if role == "Name" else role)


def _read_audience(node: Node) -> Concept | None:
    rank = node.peek("Importance")
    number = int(rank) if rank.isascii() and rank.isdigit() and len(rank) < 10 else None  # noqa: PLR2004
    if number is not None:
        node.take("Importance")
    return formal_concept(node, rank=number)


def _read_occurrence(node: Node) -> Concept | None:
    topic = node.take("Topic")
    role = node.take("HowPresent") if is_token(node.peek("HowPresent")) else ""
    return made(node, lambda: Concept(literal=on_one_line(topic), role=role)) if topic else None


def _read_properties(node: Node, story: Story) -> None:
    """Properties: keywords, a place that stands in no location, and all others."""
    place: list[tuple[str, str]] = []
    for one in node.all("Property"):
        name, value = one.peek("FormalName"), on_one_line(one.peek("Value"))
        is_bare = value and not one.has_children()
        if name == _KEYWORD and is_bare and not (one.peek("Role") or one.peek("Code")):
            _take_pair(one)
            story.several("keywords", [value])
        elif name in {"City", "Country"} and is_bare:
            _take_pair(one)
            place.append((name, value))
        elif name == _KEYWORD and is_bare:
            story.several("subjects", [_read_keyword(one)])
        else:
            story.several("extensions", [read_property(one)])
    if place:
        story.several("located", [_location(place)])


def _read_keyword(node: Node) -> Concept | None:
    """A keyword in a role, or of a code: a subject with that name."""
    name = on_one_line(node.take("Value"))
    take_formal(node)
    role = node.take("Role") if is_token(node.peek("Role")) else ""
    code = on_one_line(node.take("Code"))
    return made(node, lambda: Concept(names=(Label(name),), literal=code, role=role))


# Places


def _write_location(place: Location, how: str) -> str:
    pairs = [(_WRITTEN[place.kind], place.name or _shown(place))]
    if place.country_code and place.kind != "country":
        pairs.append(("Country", place.country_code))
    pairs += [(_WRITTEN[one.kind], one.name) for one in place.broader if one.name and one.kind]
    if place.latitude is not None:
        pairs.append(("Latitude", repr(place.latitude)))
        pairs.append(("Longitude", repr(place.longitude)))
    inner = "".join(formal("Property", name, [("Value", value)]) for name, value in pairs)
    return tag("Location", [("HowPresent", how)], inner)


def _read_location(node: Node) -> Location | None:
    pairs, position = [], {}
    for one in node.all("Property"):
        name, value = one.peek("FormalName"), on_one_line(one.peek("Value"))
        if name in _PLACES and not one.has_children():
            _take_pair(one)
            if value:
                pairs.append((name, value))
            elif name:
                one.leave_value("FormalName", name)
        elif name.lower() in {"latitude", "longitude"}:
            position[name.lower()] = (one, value)
        else:
            one.leave()
    place = _location(pairs)
    if position and place:
        place = _placed(place, position)
    return place


def _take_pair(node: Node) -> None:
    take_formal(node)
    node.take("Value")


def _location(pairs: Iterable[tuple[str, str]]) -> Location | None:
    """The narrowest place, with its country's code and the places around it."""
    names = list(_PLACES)
    ordered = sorted(pairs, key=lambda pair: names.index(pair[0]) if pair[0] != "Name" else -1)
    coded = next((pair for pair in ordered if _is_code(*pair)), ("", ""))
    code = coded[1]
    around = [(_PLACES[name], value) for name, value in ordered if (name, value) != coded]
    if not around:
        return Location(code, "country", code) if code else None
    (kind, name), *others = around
    broader = tuple(Location(value, other) for other, value in others)  # type: ignore[arg-type]
    return Location(name, kind, code, broader=broader)  # type: ignore[arg-type]


def _is_code(name: str, value: str) -> bool:
    return name == "Country" and bool(_COUNTRY.fullmatch(value))


def _placed(place: Location, position: dict[str, tuple[Node, str]]) -> Location:
    """A place with its coordinates; what are none stays unread."""
    try:
        found: dict[str, Any] = {name: float(value) for name, (_, value) in position.items()}
        made_place = Location(
            place.name, place.kind, place.country_code, broader=place.broader, **found
        )
    except (ValueError, ModelError):
        return place
    for node, _ in position.values():
        _take_pair(node)
    return made_place


def _shown(value: Concept | Location | Source) -> str:
    return value.name or value.literal or value.qcode or value.uri
