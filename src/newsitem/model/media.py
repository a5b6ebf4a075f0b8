"""Renditions of content, links, and other identifiers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, itself, number, several
from newsitem.model.body import Block, blocks
from newsitem.model.characteristics import Characteristic, characteristics, in_order
from newsitem.model.divisions import Division, divisions, nested

if TYPE_CHECKING:
    from collections.abc import Iterable


Kind = Literal["text", "picture", "graphic", "audio", "video", "composite"]

KINDS: tuple[str, ...] = get_args(Kind)


@attrs.frozen(weakref_slot=False)
class AltId:
    """Another identifier of the same item (NewsML-G2 ``altId``).

    ``type``, ``role`` and ``environment``, in which it is known, are QCodes, URIs or names
    without white space, as is ``id_format``, in which the value is written. ``version`` is
    that of what is identified.
    """

    value: str
    type: str = ""
    role: str = ""
    environment: str = ""
    id_format: str = ""
    version: str = ""

    def __attrs_post_init__(self) -> None:
        check.line("AltId.value", self.value)
        if not self.value:
            check.refuse("AltId.value", "an identifier may not be empty")
        check.token("AltId.type", self.type)
        check.token("AltId.role", self.role)
        check.token("AltId.environment", self.environment)
        check.token("AltId.id_format", self.id_format)
        check.line("AltId.version", self.version)

    __repr__ = concise_repr


def alt_ids(values: str | AltId | Iterable[str | AltId]) -> tuple[AltId, ...]:
    """What is typed for other identifiers: one or several; a text is the value."""
    return several(values, AltId)


@attrs.frozen(weakref_slot=False)
class Hash:
    """A hash value, by which one sees whether content is still the same (NewsML-G2 ``hash``).

    ``type`` is the algorithm ("htype:MD5") and ``scope`` what it was computed of, both
    QCodes, URIs or names without white space.
    """

    value: str
    type: str = ""
    scope: str = ""

    def __attrs_post_init__(self) -> None:
        check.line("Hash.value", self.value)
        if not self.value:
            check.refuse("Hash.value", "a hash needs a value")
        check.token("Hash.type", self.type)
        check.token("Hash.scope", self.scope)

    __repr__ = concise_repr


def hashes(values: str | Hash | Iterable[str | Hash]) -> tuple[Hash, ...]:
    """What is typed for hashes: one or several; a text is the value."""
    return several(values, Hash)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Rendition:
    """A file that holds the content, or a part of it (NewsML-G2 ``remoteContent``).

    ``href`` is where it lies, ``uri`` names it (``residref``); one of them is given.
    ``role`` is a QCode or name ("rnd:highRes"). ``width`` and ``height`` are pixels,
    ``size`` bytes, ``duration`` seconds, where a characteristic does not give other units;
    ``generator`` is the software that made it.
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
    alt_ids: tuple[AltId, ...] = attrs.field(default=(), converter=alt_ids)
    characteristics: tuple[Characteristic, ...] = attrs.field(
        default=(), converter=characteristics
    )
    hashes: tuple[Hash, ...] = attrs.field(default=(), converter=hashes)
    version: int | None = None
    generator: str = ""

    def __attrs_post_init__(self) -> None:
        check.href("Rendition.href", self.href)
        for name in ("uri", "title", "generator"):
            check.line(f"Rendition.{name}", getattr(self, name))
        check.integer("Rendition.version", self.version, 1)
        check.token("Rendition.role", self.role)
        check.token("Rendition.content_type", self.content_type)
        check.language("Rendition.language", self.language)
        for name in ("width", "height", "size"):
            check.integer(f"Rendition.{name}", getattr(self, name), 0)
        check.number("Rendition.duration", self.duration, 0, 1e9)
        check.items("Rendition.alt_ids", self.alt_ids, AltId)
        ordered = in_order("Rendition.characteristics", self.characteristics)
        object.__setattr__(self, "characteristics", ordered)
        check.items("Rendition.hashes", self.hashes, Hash)
        if not (self.href or self.uri):
            check.refuse("Rendition", "a rendition needs a href or a uri")

    __repr__ = concise_repr


def renditions(values: Rendition | Iterable[Rendition]) -> tuple[Rendition, ...]:
    """What is typed for renditions: one or several."""
    return (values,) if isinstance(values, Rendition) else tuple(values)


@attrs.frozen(kw_only=True, weakref_slot=False)
class BodyRendition:
    """The body once more, in another language or another type of content.

    It holds ``blocks`` and their ``divisions``, or ``data`` word for word where the type is
    not one that a body can be made of. ``language`` is a BCP 47 tag, ``characteristics`` are
    such as the number of words.
    """

    blocks: tuple[Block, ...] = attrs.field(default=(), converter=blocks)
    data: str = ""
    content_type: str = ""
    language: str = ""
    role: str = ""
    characteristics: tuple[Characteristic, ...] = attrs.field(
        default=(), converter=characteristics
    )
    divisions: tuple[Division, ...] = attrs.field(default=(), converter=divisions, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.items("BodyRendition.blocks", self.blocks, Block)
        check.text("BodyRendition.data", self.data)
        check.token("BodyRendition.content_type", self.content_type)
        check.language("BodyRendition.language", self.language)
        check.token("BodyRendition.role", self.role)
        ordered = in_order("BodyRendition.characteristics", self.characteristics)
        object.__setattr__(self, "characteristics", ordered)
        if bool(self.blocks) == bool(self.data):
            check.refuse("BodyRendition", "give either blocks or data")
        if self.divisions:
            inside = nested("BodyRendition.divisions", self.divisions, len(self.blocks))
            object.__setattr__(self, "divisions", inside)

    __repr__ = concise_repr


def links(values: str | Link | Iterable[str | Link]) -> tuple[Link, ...]:
    """What is typed for links: one or several; a text is where one leads."""
    return several(values, Link)


@attrs.frozen(weakref_slot=False)
class Link:
    """A link from the item to another resource (NewsML-G2 ``link``).

    ``href`` is where it lies, ``uri`` names it (``residref``), ``guid`` is that of an item;
    one of them is given. ``rel`` is a QCode or name ("irel:seeAlso"), and so is ``format``,
    which says more than the ``content_type``; ``size`` is bytes,
    ``kind`` what the item there is, ``rank`` orders links from 0. ``renditions`` are
    files of what is linked, ``links`` lead on from there.
    """

    href: str = ""
    rel: str = ""
    uri: str = attrs.field(default="", kw_only=True)
    title: str = attrs.field(default="", kw_only=True)
    content_type: str = attrs.field(default="", kw_only=True)
    format: str = attrs.field(default="", kw_only=True)
    version: int | None = attrs.field(default=None, kw_only=True)
    size: int | None = attrs.field(default=None, kw_only=True)
    guid: str = attrs.field(default="", kw_only=True)
    kind: Kind | Literal[""] = attrs.field(default="", kw_only=True)
    rank: int | None = attrs.field(default=None, kw_only=True)
    file_name: str = attrs.field(default="", kw_only=True)
    renditions: tuple[Rendition, ...] = attrs.field(default=(), converter=renditions, kw_only=True)
    links: tuple[Link, ...] = attrs.field(default=(), converter=links, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.href("Link.href", self.href)
        check.token("Link.rel", self.rel)
        for name in ("uri", "title", "guid", "file_name"):
            check.line(f"Link.{name}", getattr(self, name))
        check.token("Link.content_type", self.content_type)
        check.token("Link.format", self.format)
        check.integer("Link.version", self.version, 1)
        check.integer("Link.size", self.size, 0)
        check.one_of("Link.kind", self.kind, ("", *KINDS))
        check.integer("Link.rank", self.rank, 0)
        check.items("Link.renditions", self.renditions, Rendition)
        check.items("Link.links", self.links, Link)
        if not (self.href or self.uri or self.guid):
            check.refuse("Link", "a link needs a href, a uri or a guid")
        if self.links:
            check.depth("Link", (self,), lambda link: link.links)

    __repr__ = concise_repr
    __deepcopy__ = itself


def note_text(blocks: Iterable[Block]) -> str:
    """The text of a note that is made of blocks: a line for each of theirs."""
    return "\n".join(block.text for block in blocks if block.text)


@attrs.frozen(weakref_slot=False)
class EdNote:
    """A note to editors, or to readers where ``public`` says so.

    ``role`` is a QCode or name without white space, ``language`` a BCP 47 tag. A note with
    markup has ``blocks``, whose texts are the lines of its ``text``, and ``divisions`` of
    them. ``constraint`` says who else may see it, as a QCode, URI or name without white space.
    """

    text: str
    role: str = ""
    public: bool = attrs.field(default=False, kw_only=True)
    language: str = attrs.field(default="", kw_only=True)
    blocks: tuple[Block, ...] = attrs.field(default=(), converter=blocks, kw_only=True)
    divisions: tuple[Division, ...] = attrs.field(default=(), converter=divisions, kw_only=True)
    constraint: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.trimmed("EdNote.text", self.text)
        if not self.text:
            check.refuse("EdNote.text", "a note needs a text")
        check.token("EdNote.role", self.role)
        check.language("EdNote.language", self.language)
        check.one("EdNote.public", self.public, bool)
        check.token("EdNote.constraint", self.constraint)
        check.items("EdNote.blocks", self.blocks, Block)
        if self.blocks and self.text != note_text(self.blocks):
            check.refuse("EdNote.text", "is not what its blocks read")
        if self.divisions:
            ordered = nested("EdNote.divisions", self.divisions, len(self.blocks))
            object.__setattr__(self, "divisions", ordered)

    __repr__ = concise_repr


def body_renditions(values: BodyRendition | Iterable[BodyRendition]) -> tuple[BodyRendition, ...]:
    """What is typed for renditions of a body: one or several."""
    return (values,) if isinstance(values, BodyRendition) else tuple(values)


def ed_notes(values: str | EdNote | Iterable[str | EdNote]) -> tuple[EdNote, ...]:
    """What is typed for notes: one or several; a text is an internal note."""
    return several(values, EdNote)
