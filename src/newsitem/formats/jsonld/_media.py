"""Files of an article: schema.org ``ImageObject``, ``VideoObject`` and their kin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.formats._cursor import made
from newsitem.formats.jsonld._values import compact, first_line, read_href, read_whole
from newsitem.model.media import Rendition
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
    from newsitem.formats.jsonld._values import Members

# The member of the article, which is the role of the rendition, and the type of its objects.
MEMBERS = {
    "image": "ImageObject",
    "video": "VideoObject",
    "audio": "AudioObject",
    "associatedMedia": "MediaObject",
    "thumbnailUrl": "",
}
_TYPES = frozenset(MEMBERS.values())
_DURATION = re.compile(
    r"P(?:0+Y)?(?:0+M)?(?:([0-9]{1,5})D)?"
    r"(?:T(?:([0-9]{1,7})H)?(?:([0-9]{1,7})M)?(?:([0-9]{1,10}(?:\.[0-9]{1,9})?)S)?)?"
)
_SECONDS = (86_400, 3600, 60, 1)


def read_media(part: Part) -> Iterator[Rendition]:
    """The files of an article; each has the name of its member as its role."""
    for role in MEMBERS:
        for one in part.all(role):
            rendition = _read(one, role)
            if rendition:
                yield rendition


def write_media(renditions: Sequence[Rendition]) -> Members:
    """The members that hold files."""
    members: dict[str, list[Json]] = {role: [] for role in MEMBERS}
    for rendition in renditions:
        role = _member(rendition)
        members[role].append(
            rendition.href if role == "thumbnailUrl" else _write(rendition, MEMBERS[role])
        )
    return members


def _member(rendition: Rendition) -> str:
    if rendition.role == "thumbnailUrl" and not rendition.href:
        return "associatedMedia"
    if rendition.role in MEMBERS:
        return rendition.role
    kind = rendition.content_type.partition("/")[0].lower()
    return kind if kind in MEMBERS else "associatedMedia"


def _read(part: Part, role: str) -> Rendition | None:
    if not isinstance(part.value, dict):
        href = read_href(part)
        return made(part, lambda: Rendition(href=href, role=role))
    if role == "thumbnailUrl":
        return None
    href = next(filter(None, (read_href(one) for one in part.all("contentUrl", "url"))), "")
    for one in part.all("contentUrl", "url"):
        if one.value == href:
            one.taken = True
    uri = _name(part, href)
    rendition = made(
        part,
        lambda: Rendition(
            href=href,
            uri=uri,
            role=role,
            content_type=_token(part, "encodingFormat"),
            title=first_line(part, "caption", "name"),
            language=_token(part, "inLanguage"),
            width=read_whole(part.one("width")),
            height=read_whole(part.one("height")),
            size=read_whole(part.one("contentSize")),
            duration=_duration(part),
        ),
    )
    if rendition:
        part.take_types(_TYPES)
    return rendition


def _write(rendition: Rendition, kind: str) -> Json:
    return compact(
        {
            "@type": kind,
            "@id": rendition.uri if rendition.uri != rendition.href else "",
            "url": rendition.href,
            "encodingFormat": rendition.content_type,
            "caption": rendition.title,
            "inLanguage": rendition.language,
            "width": rendition.width,
            "height": rendition.height,
            "contentSize": "" if rendition.size is None else str(rendition.size),
            "duration": _seconds(rendition.duration),
        }
    )


def _name(part: Part, href: str) -> str:
    """The ``@id``, which names a file; it is not needed where it is the address."""
    name = first_line(part, "@id")
    return "" if name == href else name


def _token(part: Part, name: str) -> str:
    member = part.one(name)
    if member is None or not isinstance(member.value, str) or set(member.value) & set(SPACE):
        return ""
    member.taken = True
    return member.value


def _seconds(duration: float | None) -> str:
    """A duration as ISO 8601 has it, in seconds."""
    return "" if duration is None else f"PT{abs(duration):.9f}".rstrip("0").rstrip(".") + "S"


def _duration(part: Part) -> float | None:
    member = part.one("duration")
    if member is None or not isinstance(member.value, str):
        return None
    found = _DURATION.fullmatch(member.value)
    if found is None or not any(found.groups()):
        return None
    member.taken = True
    return sum(float(n or 0) * size for n, size in zip(found.groups(), _SECONDS, strict=True))
