"""Locations: the places of a story, where it was filed and what it speaks of."""

from __future__ import annotations

from functools import partial
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
    one_told,
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
        told("Address.localities", self.localities)
        told("Address.areas", self.areas)
        one_told("Address.country", self.country)
        one_told("Address.world_region", self.world_region)
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
        check.fields(self, _TESTS)
        if (self.latitude is None) != (self.longitude is None):
            check.refuse("Location.latitude", "latitude and longitude are given together")
        if self.altitude is not None and self.latitude is None:
            check.refuse("Location.altitude", "an altitude needs latitude and longitude")
        if len(self.mentions) > 1:
            object.__setattr__(self, "mentions", tuple(sorted(self.mentions)))
        if not (self.name or self.uri or self.qcode or self.literal):
            check.refuse("Location", "a location needs a name, a uri, a qcode or a literal")
        if self.broader:
            if any(place.mentions for place in self.broader):
                check.refuse("Location.broader", "a broader place has no mentions")
            check.depth("Location", (self,), lambda place: place.broader)

    __repr__ = concise_repr
    __deepcopy__ = itself


_TESTS = check.table(
    Location,
    {
        "name": check.line,
        "kind": partial(check.one_of, allowed=KINDS),
        "country_code": check.country,
        "uri": check.iri,
        "qcode": check.qcode,
        "literal": check.line,
        "names": labels_on_one_line,
        "latitude": partial(check.decimal, low=-90, high=90),
        "longitude": partial(check.decimal, low=-180, high=180),
        "altitude": partial(check.number, low=-1e9, high=1e9),
        "address": partial(check.optional, kind=Address),
        "contacts": partial(check.items, kind=Contact),
        **dict.fromkeys(("type", "how", "why", "creator"), check.token),
        "relevance": partial(check.integer, low=0, high=100),
        "confidence": partial(check.integer, low=0, high=100),
        "rank": partial(check.integer, low=0),
        "same_as": told,
        "facets": told,
        "hierarchy": check.qcodes,
        "remote_infos": partial(check.items, kind=Link),
        "related": partial(told, also=("value", "related")),
        "mentions": partial(check.items, kind=Extent),
        "broader": partial(check.items, kind=Location),
    },
)
