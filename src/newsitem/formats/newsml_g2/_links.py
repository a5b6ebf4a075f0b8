"""What leads elsewhere: links, files of the content, and other identifiers.

NewsML-G2 Specification 2.35, "Link1Type", "Remote content" and ``altId``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._xml import escape, tag, text_tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.model.characteristics import NAMES as CHARACTERISTICS
from newsitem.model.characteristics import Characteristic
from newsitem.model.media import KINDS, AltId, Hash, Link, Rendition
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node

_OF_ICONS = frozenset(
    {"format", "width_unit", "height_unit", "orientation", "layout_orientation"}
    | {"colour_space", "colour_indicator", "colour_depth", "video_codec"}
)


def write_alt_id(alt_id: AltId) -> str:
    """``altId``."""
    values = [
        *g2.token_values("type", alt_id.type),
        *g2.token_values("environment", alt_id.environment),
        *g2.token_values("role", alt_id.role),
        *g2.token_values("idformat", alt_id.id_format),
        ("version", alt_id.version),
    ]
    return text_tag("altId", alt_id.value, values)


def read_alt_id(node: Node) -> AltId | None:
    """``altId``; an empty one is none."""
    return made(
        node,
        lambda: AltId(
            node.text().strip(SPACE),
            g2.take_token(node, "type"),
            environment=g2.take_token(node, "environment"),
            role=g2.take_token(node, "role"),
            id_format=g2.take_token(node, "idformat"),
            version=g2.take_line(node, "version"),
        ),
    )


def write_rendition(rendition: Rendition) -> str:
    """``remoteContent``."""
    values = [
        *_file_values(rendition),
        ("language", rendition.language),
        ("duration", _seconds(rendition.duration)),
        ("generator", rendition.generator),
        *characteristic_values(rendition.characteristics),
    ]
    inner = "".join(map(write_alt_id, rendition.alt_ids))
    return tag("remoteContent", values, inner + "".join(map(write_hash, rendition.hashes)))


def write_icon(rendition: Rendition) -> str:
    """``icon``, for which the schema has less to say than for other files."""
    fitting = [one for one in rendition.characteristics if one.name in _OF_ICONS]
    return tag("icon", [*_file_values(rendition), *characteristic_values(fitting)])


def _file_values(rendition: Rendition) -> g2.Values:
    return [
        ("href", rendition.href),
        ("residref", rendition.uri),
        ("version", rendition.version),
        *g2.token_values("rendition", rendition.role),
        ("contenttype", rendition.content_type),
        ("title", rendition.title),
        ("width", rendition.width),
        ("height", rendition.height),
        ("size", rendition.size),
    ]


def characteristic_values(characteristics: Iterable[Characteristic]) -> g2.Values:
    """The attributes for technical characteristics."""
    values: g2.Values = []
    for one in characteristics:
        attribute = one.name.replace("_", "")
        is_token = CHARACTERISTICS[one.name] == "token"
        values += g2.token_values(attribute, one.value) if is_token else [(attribute, one.value)]
    return values


def read_rendition(node: Node) -> Rendition | None:
    """``remoteContent`` or ``icon``; one that leads nowhere stays unread."""
    try:
        duration = float(node.peek("duration")) if node.peek("duration") else None
        rendition = Rendition(
            href=take_href(node),
            uri=node.take("residref"),
            version=g2.take_integer(node, "version", least=1),
            generator=g2.take_line(node, "generator"),
            role=g2.take_token(node, "rendition"),
            content_type=node.take("contenttype"),
            title=node.take("title"),
            language=g2.take_language(node, "language"),
            width=g2.take_integer(node, "width"),
            height=g2.take_integer(node, "height"),
            size=g2.take_integer(node, "size"),
            duration=duration,
            alt_ids=several(node.all("altId"), read_alt_id),
            characteristics=take_characteristics(node),
            hashes=several(node.all("hash"), read_hash),
        )
    except (ModelError, ValueError):
        node.leave()
        return None
    node.take("duration")
    return rendition


def take_characteristics(node: Node) -> tuple[Characteristic, ...]:
    """Those that the standard has and whose values are as it says; others stay unread."""
    return tuple(_characteristics(node))


def _characteristics(node: Node) -> Iterator[Characteristic]:
    for name, kind in CHARACTERISTICS.items():
        attribute = name.replace("_", "")
        value = g2.take_token(node, attribute) if kind == "token" else node.peek(attribute)
        if not value:
            continue
        try:
            found = Characteristic(name, value)
        except ModelError:
            continue
        node.take(attribute)
        yield found


def take_href(node: Node) -> str:
    """Where something lies; blanks, which may not stand in an address, are encoded."""
    given = node.take("href")
    if " " in given:
        node.note(f"the address {given!r} is read with its blanks as %20")
    return given.replace(" ", "%20")


def _seconds(duration: float | None) -> str:
    """Seconds, as a whole number where they are one: older versions know no other."""
    return "" if duration is None else repr(duration).removesuffix(".0")


def write_alt_rep(rendition: Rendition) -> str:
    """``altRep``, which leads to an address."""
    if not rendition.href:
        return ""
    formats = [one for one in rendition.characteristics if one.name == "format"]
    values = [
        *g2.token_values("representation", rendition.role),
        ("contenttype", rendition.content_type),
        ("size", rendition.size),
        *characteristic_values(formats),
    ]
    return tag("altRep", values, escape(rendition.href))


def read_alt_rep(node: Node) -> Rendition | None:
    """``altRep``; an empty one is none."""
    return made(
        node,
        lambda: Rendition(
            href=node.text().strip(SPACE),
            role=g2.take_token(node, "representation"),
            content_type=node.take("contenttype"),
            size=g2.take_integer(node, "size"),
            characteristics=take_characteristics(node),
        ),
    )


def write_hash(value: Hash) -> str:
    """``hash``."""
    values = [*g2.token_values("hashtype", value.type), *g2.token_values("scope", value.scope)]
    return text_tag("hash", value.value, values)


def read_hash(node: Node) -> Hash | None:
    """``hash``; an empty one is none."""
    return made(
        node,
        lambda: Hash(
            node.text().strip(SPACE),
            g2.take_token(node, "hashtype"),
            g2.take_token(node, "scope"),
        ),
    )


def write_link(link: Link, name: str = "link") -> str:
    """``link``, with what it says of the item there."""
    values = [
        *g2.token_values("rel", link.rel),
        ("rank", link.rank),
        ("href", link.href),
        ("residref", link.uri),
        ("guidref", link.guid),
        ("version", link.version),
        ("contenttype", link.content_type),
        *g2.token_values("format", link.format),
        ("size", link.size),
        ("title", link.title),
    ]
    inner = tag("itemClass", [("qcode", f"ninat:{link.kind}")]) if link.kind else ""
    if link.file_name:
        inner += text_tag("fileName", link.file_name)
    inner += "".join(map(write_rendition, link.renditions))
    inner += "".join(map(write_link, link.links))
    return tag(name, values, inner)


def read_link(node: Node) -> Link | None:
    """``link``; one that leads nowhere stays unread."""
    title, file_name = node.one("title"), node.one("fileName")
    return made(
        node,
        lambda: Link(
            take_href(node),
            g2.take_token(node, "rel"),
            rank=g2.take_integer(node, "rank"),
            uri=node.take("residref"),
            guid=node.take("guidref"),
            version=g2.take_integer(node, "version", least=1),
            content_type=node.take("contenttype"),
            format=g2.take_token(node, "format"),
            size=g2.take_integer(node, "size"),
            title=node.take("title") or g2.read_line(title),
            kind=g2.take_code(node.one("itemClass"), KINDS),  # type: ignore[arg-type]
            file_name=g2.read_line(file_name),
            renditions=several(node.all("remoteContent"), read_rendition),
            links=several(node.all("link"), read_link),
        ),
    )
