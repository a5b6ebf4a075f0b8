"""Locations: the places of a story, where it was filed and what it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, itself, number, several
from newsitem.model.body import Extent, several_extents
from newsitem.model.concepts import Label, labels, labels_on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable

LocationKind = Literal["", "city", "region", "country", "area", "poi"]

_SMALLEST = 1e-7  # degrees: a smaller one would need more digits than XML Schema promises

KINDS: tuple[str, ...] = get_args(LocationKind)


def locations(values: str | Location | Iterable[str | Location]) -> tuple[Location, ...]:
    """What is typed for locations: one or several; a text is a name."""
    return several(values, Location)


@attrs.frozen(weakref_slot=False)
class Location:
    """A place.

    ``country_code`` is ISO 3166-1 in capitals ("RS"), ``broader`` the places it lies in,
    the nearest first or nested. ``latitude`` and ``longitude`` are degrees, WGS 84, north
    and east positive; ``altitude`` is metres. ``mentions`` are the extents in the body
    that name it.
    """

    name: str = ""
    kind: LocationKind = ""
    country_code: str = ""
    uri: str = attrs.field(default="", kw_only=True)
    qcode: str = attrs.field(default="", kw_only=True)
    literal: str = attrs.field(default="", kw_only=True)
    names: tuple[Label, ...] = attrs.field(default=(), converter=labels, kw_only=True)
    broader: tuple[Location, ...] = attrs.field(default=(), converter=locations, kw_only=True)
    latitude: float | None = attrs.field(default=None, converter=number, kw_only=True)
    longitude: float | None = attrs.field(default=None, converter=number, kw_only=True)
    altitude: float | None = attrs.field(default=None, converter=number, kw_only=True)
    mentions: tuple[Extent, ...] = attrs.field(default=(), converter=several_extents, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.line("Location.name", self.name)
        check.one_of("Location.kind", self.kind, KINDS)
        check.country("Location.country_code", self.country_code)
        check.identifiers("Location", self)
        labels_on_one_line("Location.names", self.names)
        check.number("Location.latitude", self.latitude, -90, 90)
        check.number("Location.longitude", self.longitude, -180, 180)
        for name in ("latitude", "longitude"):
            if 0 < abs(getattr(self, name) or 0) < _SMALLEST:
                check.refuse(f"Location.{name}", "nearer to zero than a centimetre; write 0")
        check.number("Location.altitude", self.altitude, -1e9, 1e9)
        if (self.latitude is None) != (self.longitude is None):
            check.refuse("Location.latitude", "latitude and longitude are given together")
        if self.altitude is not None and self.latitude is None:
            check.refuse("Location.altitude", "an altitude needs latitude and longitude")
        check.items("Location.mentions", self.mentions, Extent)
        object.__setattr__(self, "mentions", tuple(sorted(self.mentions)))
        check.items("Location.broader", self.broader, Location)
        if not (self.name or self.uri or self.qcode or self.literal):
            check.refuse("Location", "a location needs a name, a uri, a qcode or a literal")
        if self.broader:
            if any(place.mentions for place in self.broader):
                check.refuse("Location.broader", "a broader place has no mentions")
            check.depth("Location", (self,), lambda place: place.broader)

    __repr__ = concise_repr
    __deepcopy__ = itself
