"""Renditions of content, links, and other identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, number, several
from newsitem.model.body import Block, blocks

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(kw_only=True, weakref_slot=False)
class Rendition:
    """A file that holds the content, or a part of it (NewsML-G2 ``remoteContent``).

    ``href`` is where it lies, ``uri`` names it (``residref``); one of them is given.
    ``role`` is a QCode or name ("rnd:highRes"). ``width`` and ``height`` are pixels,
    ``size`` bytes, ``duration`` seconds.
    """

    href: str = ""
    uri: str = ""
    role: str = ""
    content_type: str = ""
    title: str = ""
    language: str = ""
    width: int | None = None
    height: int | None = None
    size: int | None = None
    duration: float | None = attrs.field(default=None, converter=number)

    def __attrs_post_init__(self) -> None:
        check.href("Rendition.href", self.href)
        check.lines("Rendition", owner=self, names=("uri", "title"))
        check.token("Rendition.role", self.role)
        check.token("Rendition.content_type", self.content_type)
        check.language("Rendition.language", self.language)
        for name in ("width", "height", "size"):
            check.integer(f"Rendition.{name}", getattr(self, name), 0)
        check.number("Rendition.duration", self.duration, 0, 1e9)
        if not (self.href or self.uri):
            check.refuse("Rendition", "a rendition needs a href or a uri")

    __repr__ = concise_repr


@attrs.frozen(kw_only=True, weakref_slot=False)
class BodyRendition:
    """The body once more, in another language or another type of content.

    It holds ``blocks``, or ``data`` word for word where the type is not one that a body
    can be made of. ``language`` is a BCP 47 tag.
    """

    blocks: tuple[Block, ...] = attrs.field(default=(), converter=blocks)
    data: str = ""
    content_type: str = ""
    language: str = ""
    role: str = ""

    def __attrs_post_init__(self) -> None:
        check.items("BodyRendition.blocks", self.blocks, Block)
        check.text("BodyRendition.data", self.data)
        check.token("BodyRendition.content_type", self.content_type)
        check.language("BodyRendition.language", self.language)
        check.token("BodyRendition.role", self.role)
        if bool(self.blocks) == bool(self.data):
            check.refuse("BodyRendition", "give either blocks or data")

    __repr__ = concise_repr


@attrs.frozen(weakref_slot=False)
class Link:
    """A link from the item to another resource (NewsML-G2 ``link``).

    ``href`` is where it lies, ``uri`` names it (``residref``); one of them is given.
    ``rel`` is a QCode or name ("irel:seeAlso"), ``size`` is bytes.
    """

    href: str = ""
    rel: str = ""
    uri: str = attrs.field(default="", kw_only=True)
    title: str = attrs.field(default="", kw_only=True)
    content_type: str = attrs.field(default="", kw_only=True)
    version: int | None = attrs.field(default=None, kw_only=True)
    size: int | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.href("Link.href", self.href)
        check.token("Link.rel", self.rel)
        check.lines("Link", owner=self, names=("uri", "title"))
        check.token("Link.content_type", self.content_type)
        check.integer("Link.version", self.version, 1)
        check.integer("Link.size", self.size, 0)
        if not (self.href or self.uri):
            check.refuse("Link", "a link needs a href or a uri")

    __repr__ = concise_repr


def links(values: str | Link | Iterable[str | Link]) -> tuple[Link, ...]:
    """What is typed for links: one or several; a text is where one leads."""
    return several(values, Link)


@attrs.frozen(weakref_slot=False)
class AltId:
    """Another identifier of the same item (NewsML-G2 ``altId``).

    ``type`` and ``role`` are QCodes or names without white space.
    """

    value: str
    type: str = ""
    role: str = ""

    def __attrs_post_init__(self) -> None:
        check.line("AltId.value", self.value)
        if not self.value:
            check.refuse("AltId.value", "an identifier may not be empty")
        check.token("AltId.type", self.type)
        check.token("AltId.role", self.role)

    __repr__ = concise_repr


@attrs.frozen(weakref_slot=False)
class EdNote:
    """A note to editors, or to readers where ``public`` says so.

    ``role`` is a QCode or name without white space, ``language`` a BCP 47 tag.
    """

    text: str
    role: str = ""
    public: bool = attrs.field(default=False, kw_only=True)
    language: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.trimmed("EdNote.text", self.text)
        if not self.text:
            check.refuse("EdNote.text", "a note needs a text")
        check.token("EdNote.role", self.role)
        check.language("EdNote.language", self.language)
        check.one("EdNote.public", self.public, bool)

    __repr__ = concise_repr


def renditions(values: Rendition | Iterable[Rendition]) -> tuple[Rendition, ...]:
    """What is typed for renditions: one or several."""
    return (values,) if isinstance(values, Rendition) else tuple(values)


def body_renditions(values: BodyRendition | Iterable[BodyRendition]) -> tuple[BodyRendition, ...]:
    """What is typed for renditions of a body: one or several."""
    return (values,) if isinstance(values, BodyRendition) else tuple(values)


def alt_ids(values: str | AltId | Iterable[str | AltId]) -> tuple[AltId, ...]:
    """What is typed for other identifiers: one or several; a text is the value."""
    return several(values, AltId)


def ed_notes(values: str | EdNote | Iterable[str | EdNote]) -> tuple[EdNote, ...]:
    """What is typed for notes: one or several; a text is an internal note."""
    return several(values, EdNote)
