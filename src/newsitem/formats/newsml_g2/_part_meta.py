"""What is said of parts of the content: NewsML-G2 Specification 2.35, "Part metadata"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._assertions import PLACE_ID
from newsitem.formats.newsml_g2._blocks import read_block, write_block
from newsitem.formats.newsml_g2._concepts import read_concept, write_concept
from newsitem.formats.newsml_g2._links import read_rendition, write_icon
from newsitem.formats.newsml_g2._own import TRUNCATED
from newsitem.model.parts import Part, RegionDelim, TimeDelim

if TYPE_CHECKING:
    from newsitem.formats._xml import Node

_REGION = ("x", "y", "width", "height")


def write_part(part: Part) -> str:
    """``partMeta``; an identifier of those that are this library's own is left out."""
    is_ours = part.part_id.startswith(PLACE_ID)
    values = [("partid", "" if is_ours else part.part_id), ("seq", part.sequence)]
    inner = [
        *map(write_icon, part.icons),
        *map(_write_time_delim, part.time_delims),
        _write_region(part.region_delim) if part.region_delim else "",
        write_concept("role", part.role, concepts.QUALIFIED) if part.role else "",
        g2.write_time("contentCreated", part.content_created, TRUNCATED),
        g2.write_time("contentModified", part.content_modified, TRUNCATED),
        tag("language", [("tag", part.language)]) if part.language else "",
        *(write_concept("subject", one, concepts.SUBJECT) for one in part.subjects),
        *(g2.write_ranked("headline", one) for one in part.headlines),
        *(write_block("description", one) for one in part.descriptions),
        *(write_concept("signal", one, concepts.FLEX) for one in part.signals),
    ]
    content = "".join(inner)
    said = content or any(value not in {None, ""} for _, value in values)
    return tag("partMeta", values, content) if said else ""


def read_part(node: Node) -> Part | None:
    """``partMeta``; one that says nothing that is understood stays unread."""
    role, language = node.one("role"), node.one("language")
    region = node.one("regionDelim")
    return made(
        node,
        lambda: Part(
            part_id=node.take("partid"),
            sequence=g2.take_integer(node, "seq"),
            icons=several(node.all("icon"), read_rendition),
            time_delims=several(node.all("timeDelim"), _read_time_delim),
            region_delim=_read_region(region) if region else None,
            role=read_concept(role) if role else None,
            content_created=g2.read_time(node.one("contentCreated")),
            content_modified=g2.read_time(node.one("contentModified")),
            language=g2.take_language(language, "tag") if language else "",
            subjects=several(node.all("subject"), read_concept),
            headlines=several(node.all("headline"), g2.read_label),
            descriptions=several(node.all("description"), read_block),
            signals=several(node.all("signal"), read_concept),
        ),
    )


def _write_time_delim(time: TimeDelim) -> str:
    values = [
        ("start", time.start),
        ("end", time.end),
        *g2.token_values("timeunit", time.time_unit),
        *g2.token_values("renditionref", time.rendition),
    ]
    return tag("timeDelim", values)


def _read_time_delim(node: Node) -> TimeDelim | None:
    return made(
        node,
        lambda: TimeDelim(
            g2.take_line(node, "start"),
            g2.take_line(node, "end"),
            g2.take_token(node, "timeunit"),
            g2.take_token(node, "renditionref"),
        ),
    )


def _write_region(region: RegionDelim) -> str:
    return tag("regionDelim", [(name, getattr(region, name)) for name in _REGION])


def _read_region(node: Node) -> RegionDelim | None:
    found: dict[str, Any] = {name: g2.take_integer(node, name) for name in _REGION}
    return made(node, lambda: RegionDelim(**found))
