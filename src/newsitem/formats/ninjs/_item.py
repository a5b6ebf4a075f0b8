"""One news item: its members in ninjs 3, and the article that they make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._body_reader import with_mentions
from newsitem.formats._cursor import made, several
from newsitem.formats.ninjs import _bodies, _concepts, _media, _parties, _texts
from newsitem.formats.ninjs._concepts import said
from newsitem.formats.ninjs._members import (
    integer,
    language,
    line,
    moment,
    one_of,
    text,
    token,
    truth,
)
from newsitem.model.article import PUB_STATUSES, Article, Association
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Location
from newsitem.model.media import KINDS, EdNote

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members

NO_ARTICLE = frozenset({"event", "planning"})  # types of items that are no article

_OF_EVENTS = frozenset({"eventDetails", "plannedCoverage"})
_OF_STORIES = frozenset({"bodies", "renditions"})
_OWN = "ninjs:"  # before the name of a member, where that is a relation
_SOURCE_TYPE = "digitalSourceType"
_REPRESENTATION = "representationType"
_REPRESENTED = ("full", "partial", "complete", "incomplete")
_PROPERTIES: dict[str, Callable[[Json], str]] = {
    _REPRESENTATION: one_of(_REPRESENTED),
    "mimetype": line,
    "version": line,  # one that is no number
}
_MOMENTS = {
    "firstCreated": "first_created",
    "versionCreated": "version_created",
    "contentCreated": "content_created",
    "embargoedUntil": "embargoed",
    "expires": "expires",
}


def is_no_article(item: dict[str, Json]) -> bool:
    """Whether an item plans or tells of an event, as its type says or else its members."""
    if "type" in item:
        return str(item["type"]) in NO_ARTICLE
    return not _OF_EVENTS.isdisjoint(item) and _OF_STORIES.isdisjoint(item)


def write_item(article: Article) -> dict[str, Json]:
    """The members of an item of ninjs 3.1."""
    moments = {member: getattr(article, field) for member, field in _MOMENTS.items()}
    located = ", ".join(place.name for place in article.located if place.name)
    members: dict[str, Json] = {
        "type": article.kind,
        "profile": article.profile,
        "version": "" if article.version is None else str(article.version),
        **{member: value.text if value else "" for member, value in moments.items()},
        "pubStatus": article.pub_status,
        "urgency": article.urgency,
        "edNote": "\n".join(note.text for note in article.ed_notes if not note.public),
        "language": article.language,
        "title": article.title,
        "headlines": _texts.write_headlines(article),
        "by": article.byline or next((label.text for label in article.bylines), ""),
        "slugline": article.slugline,
        "located": located,
        "descriptions": _texts.write_descriptions(article),
        "bodies": _bodies.write_bodies(article),
        **_concepts.write_concepts(article),
        "places": _parties.write_places(article),
        "infoSources": _parties.write_sources(article),
        **_media.write_rights(article),
        "renditions": _media.write_renditions(article),
        "altIds": _media.write_alt_ids(article),
        **_write_extensions(article),
        "trustIndicators": _media.write_trust(article),
        "associations": [_write_association(one) for one in article.associations],
    }
    return {"uri": article.uri, **said(members)}


def read_item(node: Members) -> Article:
    """The article; whatever is no member of a news item stays in ``node``."""
    kind, status = node.text(one_of(KINDS), "type"), node.text(one_of(PUB_STATUSES), "pubStatus")
    fields: dict[str, Any] = {
        "uri": node.text(line, "uri", "guid", "_id"),
        "profile": node.text(line, "profile"),
        "version": node.take(_version, "version"),
        "embargoed": node.take(moment, "embargoed"),
        "embargo_text": node.text(line, "embargoedReason"),
        "urgency": node.take(integer(1, 9), "urgency"),
        "ed_notes": _ed_notes(node),
        "language": node.text(language, "language"),
        "title": node.text(line, "title"),
        **_read_bylines(node),
        "slugline": node.text(line, "slugline"),
        "keywords": node.take(_keywords, "keywords") or (),
        "published": node.take(moment, "firstPublished"),
    }
    for member, field in _MOMENTS.items():
        fields[field] = node.take(moment, member) or fields.get(field)
    if not fields["embargo_text"]:  # an embargo that is no date, such as "next Monday"
        fields["embargo_text"] = node.text(line, "embargoed", "embargoedUntil")
    if kind:
        fields["kind"] = kind
    if status:
        fields["pub_status"] = status
    located = node.text(line, "located")
    fields["located"] = (Location(located),) if located else ()
    fields |= _texts.read_headlines(node)
    fields |= _texts.read_descriptions(node)
    fields |= _bodies.read_bodies(node)
    fields |= _concepts.read_concepts(node)
    mentions = fields.pop("mentions", {})
    fields["locations"] = with_mentions(_parties.read_places(node), mentions)
    fields["sources"] = _parties.read_sources(node)
    fields |= _media.read_rights(node)
    files = fields.pop("renditions", ())
    fields["renditions"] = (*_media.read_renditions(node), *files)
    fields["alt_ids"] = _media.read_alt_ids(node)
    fields["links"] = _media.read_trust(node)
    fields["extensions"] = _read_extensions(node)
    fields["associations"] = _read_associations(node)
    return Article(**fields)


def _version(value: Json) -> int:
    """A version, which may come as ``v2``."""
    if isinstance(value, str):
        value = value.removeprefix("v")
    return integer(1)(value)


def _is_version(value: str) -> bool:
    try:
        return _version(value) > 0
    except ModelError:
        return False


def _ed_notes(node: Members) -> tuple[EdNote, ...]:
    """The note to editors, and those of a dialect."""
    value = node.text(text, "edNote")
    return (*((EdNote(value),) if value else ()), *several(node.objects("edNotes"), _ed_note))


def _ed_note(node: Members) -> EdNote | None:
    return made(
        node,
        lambda: EdNote(
            node.text(text, "value"),
            node.text(token, "role"),
            public=node.take(truth, "public") or False,
        ),
    )


def _read_bylines(node: Members) -> dict[str, Any]:
    """The byline, or the first of several in an array of objects, and the others."""
    byline = node.text(line, "by", "byline")
    found = [label.text for label in several(node.objects("bylines"), _byline)]
    first = byline or next(iter(found), "")
    return {"byline": first, "bylines": tuple(map(Label, found if byline else found[1:]))}


def _byline(node: Members) -> Label | None:
    return made(node, lambda: Label(node.text(line, "by", "byline")))


def _keywords(value: Json) -> tuple[str, ...]:
    if not isinstance(value, list):
        message = "expected an array of keywords"
        raise ModelError(message)
    return tuple(word for one in value if (word := line(one)))


def _write_extensions(article: Article) -> dict[str, Json]:
    """The properties of ninjs that the model has no field for."""
    members: dict[str, Json] = {}
    for one in article.extensions:
        name = one.rel.removeprefix(_OWN)
        if name == one.rel:
            continue
        if name == _SOURCE_TYPE:
            members.setdefault(name, _concepts.write_naming(one))
        elif _may_be_written(name, one.value, article):
            members.setdefault(name, one.value)
    return members


def _may_be_written(name: str, value: str, article: Article) -> bool:
    if name == "version":
        return article.version is None and not _is_version(value)
    return name == _REPRESENTATION and value in _REPRESENTED


def _read_extensions(node: Members) -> tuple[Concept, ...]:
    """They are extension properties, whose relation is the name of the member."""
    found = [
        Concept(rel=_OWN + name, value=value)
        for name, make in _PROPERTIES.items()
        if (value := node.text(make, name))
    ]
    for one in node.objects(_SOURCE_TYPE):
        concept = _concepts.read_concept(one)
        found += [attrs.evolve(concept, rel=_OWN + _SOURCE_TYPE)] if concept else []
    return tuple(found)


def _write_association(one: Association) -> Json:
    return {"name": one.role, **write_item(one.article)}


def _read_associations(node: Members) -> tuple[Association, ...]:
    found = (_read_association(key, one) for key, one in node.keyed("associations"))
    return tuple(one for one in found if one)


def _read_association(key: str, node: Members) -> Association | None:
    """An item in its role: the key in ninjs 1, else the name or the relation."""
    if is_no_article(node.value):
        node.leave()
        return None
    role = key or node.text(token, "name", "rel")
    try:
        return Association(read_item(node), role)
    except ModelError:
        node.leave()
        return None
