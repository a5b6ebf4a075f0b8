"""The envelope of a document, and the identification and management of an item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_1._values import (
    basic,
    formal,
    formal_concept,
    line,
    read_date,
    read_line,
    read_parties,
    take_formal,
    write_concept,
    write_party,
)
from newsitem.model._checks import LARGEST
from newsitem.model.concepts import Concept
from newsitem.model.management import Hop
from newsitem.model.media import AltId, Link
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._story import Story
    from newsitem.model.article import Article

_PRODUCT = "NewsProduct"
_STATUSES = {"usable": "Usable", "withheld": "Withheld", "canceled": "Canceled"}
_READ_STATUSES = {name.lower(): status for status, name in _STATUSES.items()} | {
    "embargoed": "withheld",
    "cancelled": "canceled",
}
_NEWS = "News"
_PARTS_OF_URN = ("ProviderId", "DateId", "NewsItemId")
_URN_PARTS = 6
_NUMBER = re.compile(r"[0-9]{1,16}", re.ASCII)
_ASSOCIATED, _HISTORY = "AssociatedWith", "RevisionHistory"


# The envelope


def write_envelope(article: Article) -> str:
    """``NewsEnvelope``, whose time is that of the last hop, or else that of the version."""
    last = article.hops[-1] if article.hops else Hop(sequence=0)
    services = [one for one in article.services if one.type != _PRODUCT]
    products = [one for one in article.services if one.type == _PRODUCT]
    inner = [
        write_party("SentFrom", last.party) if last.party else "",
        tag("DateAndTime", (), basic(last.time or article.version_created)),
        *(write_concept("NewsService", one) for one in services),
        *(write_concept(_PRODUCT, one) for one in products),
    ]
    return tag("NewsEnvelope", (), "".join(inner))


def read_envelope(node: Node | None) -> dict[str, Any]:
    """What the envelope says of each item in it: the hop, services, and other properties."""
    if node is None:
        return {}
    to, sent = node.one("SentTo"), node.one("SentFrom")
    extensions = [
        ("TransmissionId", read_line(node.one("TransmissionId"))),
        ("Priority", take_formal(node.one("Priority"))),
        *(("SentTo", one.name) for one in (read_parties(to) if to else ())),
    ]
    return {
        "party": next(iter(read_parties(sent)), None) if sent else None,
        "sent": (sent_at := node.one("DateAndTime")),
        "time": read_date(sent_at),
        "services": (
            *several(node.all("NewsService"), formal_concept),
            *several(node.all(_PRODUCT), lambda one: formal_concept(one, type=_PRODUCT)),
        ),
        "extensions": tuple(_said(name, value) for name, value in extensions),
    }


def add_envelope(story: Story, envelope: dict[str, Any]) -> None:
    """Say of an article how it was sent, unless that was when its version was made."""
    party, time = envelope.get("party"), envelope.get("time")
    if party or time not in (None, story.fields.get("version_created")):
        story.several("hops", [Hop(time=time, party=party)])
    else:
        story.said_again("version_created", envelope.get("sent"))
    for name in ("services", "extensions"):
        story.several(name, envelope.get(name, ()))


# Identification


def write_identification(article: Article) -> str:
    """``Identification``; the parts of the identifier are those of the URN, if it is one."""
    provider, date, item = _parts_of(article)
    previous = (article.version or 1) - 1
    identifier = [
        line("ProviderId", provider),
        line("DateId", date),
        line("NewsItemId", item),
        tag(
            "RevisionId",
            [("PreviousRevision", previous), ("Update", "N")],
            str(article.version or ""),
        ),
        line("PublicIdentifier", article.uri),
    ]
    label = line("NameLabel", article.title) if article.title else ""
    others = "".join(
        tag("Label", (), formal("LabelType", one.type) + line("LabelText", one.value))
        for one in article.alt_ids
        if one.type not in _PARTS_OF_URN
    )
    return tag(
        "Identification", (), tag("NewsIdentifier", (), "".join(identifier)) + label + others
    )


def read_identification(node: Node | None, story: Story) -> None:
    """The identifiers of an item, and its title."""
    if node is None:
        return
    if identifier := node.one("NewsIdentifier"):
        _read_identifier(identifier, story)
    story.one("title", read_line(node.one("NameLabel")))
    if label := node.one("DateLabel"):
        story.several("extensions", [_said("DateLabel", read_line(label))])
    story.several("alt_ids", several(node.all("Label"), _read_label_id))


def _parts_of(article: Article) -> tuple[str, ...]:
    """Provider, date and number of an item, as other identifiers or its URN say them."""
    urn = _parts_of_urn(article.uri)
    said = {one.type: one.value for one in article.alt_ids}
    return tuple(said.get(name, part) for name, part in zip(_PARTS_OF_URN, urn, strict=True))


def _parts_of_urn(uri: str) -> tuple[str, ...]:
    """Provider, date and number in a ``urn:newsml:provider:date:number:revision``."""
    parts = uri.split(":")
    if len(parts) < _URN_PARTS or [one.lower() for one in parts[:2]] != ["urn", "newsml"]:
        return ("", "", "")
    return (parts[2], parts[3], ":".join(parts[4:-1]))


def _read_identifier(node: Node, story: Story) -> None:
    uri = read_line(node.one("PublicIdentifier"))
    story.one("uri", uri)
    known = _parts_of_urn(uri)
    for name, part in zip(_PARTS_OF_URN, known, strict=True):
        value = read_line(node.one(name))
        if value and value != part:
            story.several("alt_ids", [AltId(value, name)])
    revision = node.one("RevisionId")
    if revision is None:
        return
    text = read_line(revision)
    number = int(text) if _NUMBER.fullmatch(text) else 0
    if text and not 0 < number <= LARGEST:
        revision.leave()
        return
    story.one("version", number or None)
    if revision.peek("PreviousRevision") == str(max(number - 1, 0)):
        revision.take("PreviousRevision")
    if revision.peek("Update") == "N":
        revision.take("Update")


def _read_label_id(node: Node) -> AltId | None:
    kind, value = take_formal(node.one("LabelType")), read_line(node.one("LabelText"))
    if not value:
        node.leave()
        return None
    return made(node, lambda: AltId(value, kind))


def _said(name: str, value: str) -> Concept | None:
    return Concept(rel=name, value=value) if value else None


# Management


def write_management(article: Article, own: str) -> str:
    """``NewsManagement``; ``own`` are properties of this library's own."""
    role = article.role.name if article.role else _NEWS
    inner = [
        formal("NewsItemType", role),
        tag("FirstCreated", (), basic(article.first_created)),
        tag("ThisRevisionCreated", (), basic(article.version_created)),
        formal("Status", _STATUSES[article.pub_status]),
        *_write_changes(article),
        formal("Urgency", str(article.urgency)) if article.urgency else "",
        *_write_links(article),
        *(write_concept("Instruction", one) for one in article.signals),
        own,
    ]
    return tag("NewsManagement", (), "".join(inner))


def read_management(node: Node | None, story: Story) -> None:
    """The dates, the status, and what an item is linked to."""
    if node is None:
        return
    kind = node.one("NewsItemType")
    name = take_formal(kind)
    if kind and name and name.lower() != _NEWS.lower():
        story.one("role", made(kind, lambda: Concept(literal=name)))
    story.one("first_created", read_date(node.one("FirstCreated")))
    story.one("version_created", read_date(node.one("ThisRevisionCreated")))
    _read_status(node.one("Status"), story)
    for change in node.all("StatusWillChange"):
        _read_change(change, story)
    urgency = node.one("Urgency")
    if urgency and urgency.peek("FormalName") in set("123456789"):
        story.one("urgency", int(take_formal(urgency)))
    _read_links(node, story)
    story.several("signals", several(node.all("Instruction"), _read_instruction))


def _write_changes(article: Article) -> Iterator[str]:
    for status, time in (("Usable", article.embargoed), ("Canceled", article.expires)):
        if time:
            inner = formal("FutureStatus", status) + tag("DateAndTime", (), basic(time))
            yield tag("StatusWillChange", (), inner)


def _read_status(node: Node | None, story: Story) -> None:
    if node and node.peek("FormalName").lower() in _READ_STATUSES:
        story.one("pub_status", _READ_STATUSES[take_formal(node).lower()])


def _read_change(node: Node, story: Story) -> None:
    """An item that will be usable is embargoed until then, any other change ends its use."""
    status, when = node.one("FutureStatus"), node.one("DateAndTime")
    future = _READ_STATUSES.get(status.peek("FormalName").lower()) if status else None
    time = read_date(when) if when else None
    if not (future and time):
        node.leave()
        return
    take_formal(status)
    story.one("embargoed" if future == "usable" else "expires", time, node)


def _write_links(article: Article) -> Iterator[str]:
    for one in article.links:
        if one.rel == _HISTORY and one.href:
            yield tag(_HISTORY, [("Href", one.href)])
            break
    for source in article.derived_from:
        yield tag("DerivedFrom", [("NewsItem", source.uri or source.name)])
    for one in article.links:
        if one.rel != _HISTORY:
            values = [("FormalName", one.title), ("NewsItem", one.uri or one.guid or one.href)]
            yield tag(_ASSOCIATED, values)


def _read_instruction(node: Node) -> Concept | None:
    """What to do with the item, and the new status of earlier revisions of it."""
    statuses = several(node.all("RevisionStatus"), _read_revision_status)
    signal = formal_concept(node)
    if not (signal and statuses):
        return signal
    return attrs.evolve(signal, related=(*signal.related, *statuses))


def _read_revision_status(node: Node) -> Concept | None:
    status, revision = take_formal(node.one("Status")), on_one_line(node.take("Revision"))
    if not (status or revision):
        return None
    return Concept(rel=node.name, value=status, literal=revision)


def _read_links(node: Node, story: Story) -> None:
    history = node.one(_HISTORY)
    if history and (href := history.peek("Href")):
        history.take("Href")
        story.several("links", [made(history, lambda: Link(href, _HISTORY))])
    for one in node.all("DerivedFrom"):
        story.several("derived_from", [_read_origin(one)])
    for one in node.all(_ASSOCIATED):
        name, uri = take_formal(one), on_one_line(one.take("NewsItem"))
        name = name or read_line(one.one("Comment"))
        if uri:
            story.several("links", [Link(rel=_ASSOCIATED, uri=uri, title=name)])
        else:
            story.several("extensions", [_said(_ASSOCIATED, name)])


def _read_origin(node: Node) -> Concept | None:
    name, uri = take_formal(node), node.take("NewsItem")
    if not (name or uri):
        return None
    try:
        return Concept(uri=uri, literal=name)
    except ModelError:
        literal = name or uri
        return made(node, lambda: Concept(literal=literal))
