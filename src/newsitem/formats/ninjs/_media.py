"""Files, other identifiers, trust indicators and rights of an item."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats.ninjs._concepts import said
from newsitem.formats.ninjs._members import href, integer, iri, line, number, text, token
from newsitem.model.characteristics import Characteristic
from newsitem.model.concepts import Label
from newsitem.model.media import AltId, Link, Rendition
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members
    from newsitem.model.article import Article

TRUST = "http://cv.iptc.org/newscodes/trustindicator/"

_TEXTS = {
    "format": "format",
    "videoCodec": "video_codec",
    "aspectRatio": "video_aspect_ratio",
    "scanType": "video_scan",
}  # members of a rendition, and the characteristic that each is
_RATE = re.compile(r"[0-9]{1,8}(?:\.[0-9]{1,6})?")
_WHOLE = integer(0)


def write_renditions(article: Article) -> Json:
    """The files that have an address."""
    return [_write_rendition(one) for one in article.renditions if one.href]


def read_renditions(node: Members) -> tuple[Rendition, ...]:
    """The files; in ninjs 1 the key of one is its role."""
    found = [_read_rendition(one, key) for key, one in node.keyed("renditions")]
    return tuple(one for one in found if one)


def _write_rendition(one: Rendition) -> Json:
    characteristics = {each.name: each.value for each in one.characteristics}
    rate = characteristics.get("video_framerate", "")
    members: dict[str, Json] = {
        "href": one.href,
        "contentType": one.content_type,
        "title": one.title,
        "width": one.width,
        "height": one.height,
        "sizeInBytes": one.size,
        "duration": one.duration,
        **{member: characteristics.get(name) for member, name in _TEXTS.items()},
        "frameRate": float(rate) if _RATE.fullmatch(rate) else None,
    }
    return {"name": one.role, **said(members)}


def _read_rendition(node: Members, key: str) -> Rendition | None:
    role = key if _is_token(key) else ""
    if key and not role:
        node.leave()
        return None
    return made(
        node,
        lambda: Rendition(
            href=node.text(href, "href"),
            role=role or node.text(token, "name"),
            content_type=node.text(token, "contentType", "mimetype"),
            title=node.text(line, "title"),
            width=node.take(_WHOLE, "width"),
            height=node.take(_WHOLE, "height"),
            size=node.take(_WHOLE, "sizeInBytes"),
            duration=node.take(_duration, "duration"),
            characteristics=_read_characteristics(node),
        ),
    )


def _read_characteristics(node: Members) -> list[Characteristic]:
    found = [
        node.take(lambda value, name=name: Characteristic(name, line(value)), member)  # type: ignore[misc]
        for member, name in _TEXTS.items()
    ]
    found.append(node.take(_frame_rate, "frameRate"))
    return [one for one in found if one]


def _frame_rate(value: Json) -> Characteristic:
    return Characteristic("video_framerate", format(Decimal(repr(number(value))), "f"))


def _duration(value: Json) -> float:
    found = float(number(value))
    Rendition(href="x", duration=found)
    return found


def _is_token(key: str) -> bool:
    try:
        return bool(token(key))
    except ModelError:
        return False


def write_alt_ids(article: Article) -> Json:
    """The other identifiers, with their role or else their type."""
    return [said({"role": one.role or one.type, "value": one.value}) for one in article.alt_ids]


def read_alt_ids(node: Members) -> tuple[AltId, ...]:
    """The other identifiers; in ninjs 1 the name of a member is the role of one."""
    value = node.peek("altIds")
    if isinstance(value, dict) and "value" not in value:
        return node.take(_alt_ids, "altIds") or ()
    return several(node.objects("altIds"), _read_alt_id)


def _alt_ids(value: Json) -> tuple[AltId, ...]:
    members = value if isinstance(value, dict) else {}
    return tuple(AltId(line(one), role=token(name)) for name, one in members.items())


def _read_alt_id(node: Members) -> AltId | None:
    return made(node, lambda: AltId(node.text(line, "value"), role=node.text(token, "role")))


def write_trust(article: Article) -> Json:
    """The links in a role of a trust indicator."""
    return [
        said({"role": one.rel, "title": one.title, "href": one.href})
        for one in article.links
        if one.href and one.rel.startswith(TRUST)
    ]


def read_trust(node: Members) -> tuple[Link, ...]:
    """The trust indicators whose role is of IPTC's vocabulary, as links."""
    return several(node.objects("trustIndicators", "trustindicator"), _read_trust)


def _read_trust(node: Members) -> Link | None:
    rel = node.text(token, "role")
    if not rel:
        rel = node.text(token, "scheme") + node.text(token, "code")
    if not rel.startswith(TRUST):
        node.leave()
        return None
    return made(node, lambda: Link(node.text(href, "href"), rel, title=node.text(line, "title")))


def write_rights(article: Article) -> dict[str, Json]:
    """Rights in words, and one expression or one address of them, since there may be but one."""
    holder = article.copyright_holder
    members: dict[str, Json] = {
        "copyrightHolder": holder.name if holder else "",
        "copyrightNotice": _joined(article.copyright_notices),
        "usageTerms": _joined(article.usage_terms),
    }
    for expression in article.rights_expressions:
        if data := expression.data.strip(SPACE):
            return members | {"rightsInfo": {"langId": expression.language, "encodedRights": data}}
    for link in [link for link in article.rights_links if link.href][:1]:
        language = link.rel if "://" in link.rel else ""
        return members | {"rightsInfo": said({"langId": language, "linkedRights": link.href})}
    return members


def read_rights(node: Members) -> dict[str, Any]:
    """Rights in words, and the rights expression or the address of one."""
    holder = node.text(line, "copyrightHolder")
    fields: dict[str, Any] = {
        "copyright_holder": Source(holder) if holder else None,
        "copyright_notices": _labels(node.text(text, "copyrightNotice")),
        "usage_terms": node.take(_terms, "usageTerms") or (),
    }
    for info in node.objects("rightsInfo"):
        if info.peek("encodedRights"):
            found = made(info, lambda info=info: _read_expression(info))  # type: ignore[misc]
            fields["rights_expressions"] = (found,) if found else ()
        else:
            link = made(info, lambda info=info: _read_link(info))  # type: ignore[misc]
            fields["rights_links"] = (link,) if link else ()
    return fields


def _terms(value: Json) -> tuple[Label, ...]:
    """Usage terms, which a dialect has as several texts."""
    texts = value if isinstance(value, list) else [value]
    return tuple(Label(found) for one in texts if (found := text(one)))


def _read_expression(node: Members) -> RightsExpression:
    data = node.text(text, "encodedRights")
    is_json = data.startswith(("{", "["))
    media_type = "application/json" if is_json else "application/xml"
    return RightsExpression(data, node.text(iri, "langId"), media_type)


def _read_link(node: Members) -> Link:
    """Where rights are told; the language of it is the relation of the link."""
    return Link(node.text(href, "linkedRights"), node.text(token, "langId"))


def _joined(labels: Iterable[Label]) -> str:
    return "\n".join(label.text for label in labels)


def _labels(value: str) -> tuple[Label, ...]:
    return (Label(value),) if value else ()
