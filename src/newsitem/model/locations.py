"""Locations: the places of a story, where it was filed and what it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, itself, number, several, texts
from newsitem.model.body import Extent, several_extents
from newsitem.model.concepts import (
    Concept,
    Label,
    concepts,
    labels,
    labels_on_one_line,
    optional_concept,
    told,
)
from newsitem.model.contacts import Contact, contacts
from newsitem.model.media import Link, links

if TYPE_CHECKING:
    from collections.abc import Iterable

LocationKind = Literal["", "city", "region", "country", "area", "poi"]

KINDS: tuple[str, ...] = get_args(LocationKind)


def locations(values: str | Location | Iterable[str | Location]) -> tuple[Location, ...]:
    """What is typed for locations: one or several; a text is a name."""
    return several(values, Location)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Address:
    """The postal address of a place (NewsML-G2 ``address``), of which any part may be absent.

    ``lines`` are street and number and the like, each with its role; ``role`` is a QCode,
    URI or name without white space.
    """

    lines: tuple[Label, ...] = attrs.field(default=(), converter=labels)
    localities: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    areas: tuple[Concept, ...] = attrs.field(default=(), converter=concepts)
    country: Concept | None = attrs.field(default=None, converter=optional_concept)
    postal_code: str = ""
    world_region: Concept | None = attrs.field(default=None, converter=optional_concept)
    role: str = ""

    def __attrs_post_init__(self) -> None:
        labels_on_one_line("Address.lines", self.lines)
        told("Address.localities", self.localities, ())
        told("Address.areas", self.areas, ())
        for name in ("country", "world_region"):
            value = getattr(self, name)
            told(f"Address.{name}", (value,) if value else (), ())
        check.line("Address.postal_code", self.postal_code)
        check.token("Address.role", self.role)

    __repr__ = concise_repr


@attrs.frozen(weakref_slot=False)
class Location:
    """A place.

    ``country_code`` is ISO 3166-1 in capitals ("RS"), ``broader`` the places it lies in,
    the nearest first or nested. ``latitude`` and ``longitude`` are degrees, WGS 84, north
    and east positive; ``altitude`` is metres. ``mentions`` are the extents in the body
    that name it. ``type`` says what it is in other words than ``kind`` does. What stands
    here as in a :class:`Concept` is as it is there.
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
    address: Address | None = attrs.field(default=None, kw_only=True)
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=contacts, kw_only=True)
    type: str = attrs.field(default="", kw_only=True)
    relevance: int | None = attrs.field(default=None, kw_only=True)
    confidence: int | None = attrs.field(default=None, kw_only=True)
    rank: int | None = attrs.field(default=None, kw_only=True)
    same_as: tuple[Concept, ...] = attrs.field(default=(), converter=concepts, kw_only=True)
    related: tuple[Concept, ...] = attrs.field(default=(), converter=concepts, kw_only=True)
    facets: tuple[Concept, ...] = attrs.field(default=(), converter=concepts, kw_only=True)
    hierarchy: tuple[str, ...] = attrs.field(default=(), converter=texts, kw_only=True)
    remote_infos: tuple[Link, ...] = attrs.field(default=(), converter=links, kw_only=True)
    how: str = attrs.field(default="", kw_only=True)
    why: str = attrs.field(default="", kw_only=True)
    creator: str = attrs.field(default="", kw_only=True)
    mentions: tuple[Extent, ...] = attrs.field(default=(), converter=several_extents, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.line("Location.name", self.name)
        check.one_of("Location.kind", self.kind, KINDS)
        check.country("Location.country_code", self.country_code)
        check.identifiers("Location", self)
        labels_on_one_line("Location.names", self.names)
        check.decimal("Location.latitude", self.latitude, -90, 90)
        check.decimal("Location.longitude", self.longitude, -180, 180)
        check.number("Location.altitude", self.altitude, -1e9, 1e9)
        if (self.latitude is None) != (self.longitude is None):
            check.refuse("Location.latitude", "latitude and longitude are given together")
        if self.altitude is not None and self.latitude is None:
            check.refuse("Location.altitude", "an altitude needs latitude and longitude")
        check.optional("Location.address", self.address, Address)
        check.items("Location.contacts", self.contacts, Contact)
        for name in ("type", "how", "why", "creator"):
            if (value := getattr(self, name)) != "":
                check.token(f"Location.{name}", value)
        check.integer("Location.relevance", self.relevance, 0, 100)
        check.integer("Location.confidence", self.confidence, 0, 100)
        check.integer("Location.rank", self.rank, 0)
        told("Location.same_as", self.same_as, ())
        told("Location.facets", self.facets, ())
        check.items("Location.hierarchy", self.hierarchy, str)
        for code in self.hierarchy:
            check.qcode("Location.hierarchy", code)
        check.items("Location.remote_infos", self.remote_infos, Link)
        told("Location.related", self.related, ("value", "related"))
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
