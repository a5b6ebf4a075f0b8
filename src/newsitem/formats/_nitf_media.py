"""What NITF says of a picture in a body beside where it lies: who made it, and its identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.errors import ModelError
from newsitem.formats._flow_reader import FlowReader, name_of
from newsitem.formats._vocabulary import NITF
from newsitem.model.media import AltId
from newsitem.model.sources import Source
from newsitem.text import SPACE, on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

    from newsitem.formats._body_reader import Body
    from newsitem.formats._format import Unread

_PRODUCER, _METADATA, _REFERENCE = "media-producer", "media-metadata", "media-reference"
_IDENTIFYING = ("id", "ref", "uri", "urn")  # ends of the names of what identifies a picture


def name_sources(roots: Iterable[etree._Element]) -> None:
    """Let the pictures that say where they lie in ``data-location`` alone say it as all do."""
    for reference in (one for root in roots for one in root.iter("{*}media-reference")):
        if (place := reference.get("data-location")) and not reference.get("source"):
            reference.set("source", place)
            del reference.attrib["data-location"]


def with_media(body: Body, roots: Iterable[etree._Element]) -> tuple[Body, tuple[Source, ...]]:
    """A body whose files have their identifiers, and who made what they show.

    The body is that of ``roots``; what it left unread of their ``media`` is read here.
    """
    left, hrefs = set(body.unread), {one.href for one in body.files}
    flows = FlowReader(NITF)  # which says what is handed back of an element that is left
    read: set[Unread] = set()
    ids: dict[str, list[AltId]] = {}
    sources: list[Source] = []
    for media in (one for root in roots for one in root.iter("{*}media")):
        sources_of = [one.get("source") or "" for one in media if name_of(one) == _REFERENCE]
        href = on_one_line("".join(sources_of[:1]))
        for child in media:
            source = _producer(child) if name_of(child) == _PRODUCER else None
            alt_id = _identifier(child) if name_of(child) == _METADATA and href in hrefs else None
            if not (source or alt_id):
                continue
            flows.leave(child)
            if flows.unread[-1] not in left:
                continue
            read.add(flows.unread[-1])
            sources += [source] if source else []
            ids.setdefault(href, []).extend([alt_id] if alt_id else [])
    files = tuple(attrs.evolve(one, alt_ids=ids.pop(one.href, ())) for one in body.files)
    unread = tuple(one for one in body.unread if one not in read)
    return attrs.evolve(body, files=files, unread=unread), tuple(sources)


def _producer(element: etree._Element) -> Source | None:
    """Who made a picture; more than a name in an element or none stays unread."""
    children = list(element)
    if element.attrib or len(children) > 1 or any(len(one) or one.attrib for one in children):
        return None
    name = on_one_line("".join(element.itertext()))
    kind = "person" if [name_of(one) for one in children] == ["person"] else ""
    return Source(name, kind, ("contributor",), function=_PRODUCER) if name else None  # type: ignore[arg-type]


def _identifier(element: etree._Element) -> AltId | None:
    name, value = element.get("name", ""), on_one_line(element.get("value", ""))
    is_alone = set(element.attrib) <= {"name", "value"} and not "".join(element.itertext()).strip(
        SPACE
    )
    if not is_alone or not name.lower().endswith(_IDENTIFYING):
        return None
    try:
        return AltId(value, name)
    except ModelError:
        return None
