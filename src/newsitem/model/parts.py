"""Parts of the content, and what is said of each: a scene of a film, a region of a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, date
from newsitem.model.concepts import (
    Concept,
    Label,
    concepts,
    labels,
    labels_on_one_line,
    one_told,
    optional_concept,
    told,
)
from newsitem.model.media import Rendition, renditions
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(weakref_slot=False)
class TimeDelim:
    """From when to when a part runs (NewsML-G2 ``timeDelim``).

    ``start`` and ``end`` are as printed, in ``time_unit`` ("timeunit:seconds"); ``rendition``
    is the role of the file in which it does. Both are QCodes, URIs or names without white
    space.
    """

    start: str
    end: str
    time_unit: str = ""
    rendition: str = ""

    def __attrs_post_init__(self) -> None:
        for name in ("start", "end"):
            check.line(f"TimeDelim.{name}", getattr(self, name))
            if not getattr(self, name):
                check.refuse(f"TimeDelim.{name}", "may not be empty")
        check.token("TimeDelim.time_unit", self.time_unit)
        check.token("TimeDelim.rendition", self.rendition)

    __repr__ = concise_repr


def time_delims(values: TimeDelim | Iterable[TimeDelim]) -> tuple[TimeDelim, ...]:
    """What is typed for times of a part: one or several."""
    return (values,) if isinstance(values, TimeDelim) else tuple(values)


@attrs.frozen(weakref_slot=False)
class RegionDelim:
    """The rectangle that a part covers, in pixels from the top left (``regionDelim``)."""

    x: int
    y: int
    width: int
    height: int

    def __attrs_post_init__(self) -> None:
        for name in ("x", "y", "width", "height"):
            check.one(f"RegionDelim.{name}", getattr(self, name), int)
            check.integer(f"RegionDelim.{name}", getattr(self, name), 0)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Part:
    """A part of the content, and what is said of it alone (NewsML-G2 ``partMeta``).

    ``part_id`` is a name of letters and digits that no other part has, ``sequence`` orders
    the parts from 0, ``role`` is what the part does in the whole.
    """

    part_id: str = ""
    sequence: int | None = None
    role: Concept | None = attrs.field(default=None, converter=optional_concept)
    icons: tuple[Rendition, ...] = attrs.field(default=(), converter=renditions)
    time_delims: tuple[TimeDelim, ...] = attrs.field(default=(), converter=time_delims)
    region_delim: RegionDelim | None = None
    content_created: DateTime | None = attrs.field(default=None, converter=date)
    content_modified: DateTime | None = attrs.field(default=None, converter=date)
    language: str = ""
    subjects: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    headlines: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    descriptions: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    signals: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)

    def __attrs_post_init__(self) -> None:
        check.local_id("Part.part_id", self.part_id)
        check.integer("Part.sequence", self.sequence, 0)
        one_told("Part.role", self.role)
        check.items("Part.icons", self.icons, Rendition)
        check.items("Part.time_delims", self.time_delims, TimeDelim)
        check.optional("Part.region_delim", self.region_delim, RegionDelim)
        check.moment("Part.content_created", self.content_created)
        check.moment("Part.content_modified", self.content_modified)
        check.language("Part.language", self.language)
        told("Part.subjects", self.subjects)
        labels_on_one_line("Part.headlines", self.headlines)
        check.items("Part.descriptions", self.descriptions, Label)
        told("Part.signals", self.signals)
        if all(getattr(self, field.name) == field.default for field in attrs.fields(Part)):
            check.refuse("Part", "says nothing of a part")

    __repr__ = concise_repr


def parts(values: Part | Iterable[Part]) -> tuple[Part, ...]:
    """What is typed for parts: one or several."""
    return (values,) if isinstance(values, Part) else tuple(values)


def parts_apart(where: str, values: tuple[Part, ...]) -> None:
    """Check parts, each of which is called otherwise than all others."""
    check.items(where, values, Part)
    ids = [part.part_id for part in values if part.part_id]
    if len(set(ids)) < len(ids):
        check.refuse(where, "two parts of one part_id")
