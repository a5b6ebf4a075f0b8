"""The management of an item: what made it, how it came here, how long it stands, how it rates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, date, moment, number, several
from newsitem.model.concepts import Concept, one_concept, told
from newsitem.model.sources import Source, source
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(weakref_slot=False)
class Generator:
    """The software that made the item (NewsML-G2 ``generator``).

    ``role`` is a QCode, URI or name without white space.
    """

    name: str
    version: str = ""
    role: str = ""

    def __attrs_post_init__(self) -> None:
        check.line("Generator.name", self.name)
        check.line("Generator.version", self.version)
        if not self.name:
            check.refuse("Generator.name", "a generator needs a name")
        check.token("Generator.role", self.role)

    __repr__ = concise_repr


def generators(values: str | Generator | Iterable[str | Generator]) -> tuple[Generator, ...]:
    """What is typed for generators: one or several; a text is a name."""
    return several(values, Generator)


@attrs.frozen(weakref_slot=False)
class HopAction:
    """What was done with the item at a hop (NewsML-G2 ``action``).

    ``target`` is what it was done to, a QCode, URI or name without white space.
    """

    action: Concept = attrs.field(converter=one_concept)
    target: str = ""
    time: DateTime | None = attrs.field(default=None, converter=date)

    def __attrs_post_init__(self) -> None:
        told("HopAction.action", (self.action,))
        check.token("HopAction.target", self.target)
        check.moment("HopAction.time", self.time)

    __repr__ = concise_repr


def hop_actions(values: str | HopAction | Iterable[str | HopAction]) -> tuple[HopAction, ...]:
    """What is typed for actions: one or several; a text is the QCode, URI or name of one."""
    return several(values, HopAction)


@attrs.frozen(kw_only=True, weakref_slot=False)
class Hop:
    """A party that had the item in hand on its way here (NewsML-G2 ``hop``).

    ``sequence`` orders the hops, the lowest being the first.
    """

    sequence: int | None = None
    time: DateTime | None = attrs.field(default=None, converter=date)
    party: Source | None = attrs.field(default=None, converter=source)
    actions: tuple[HopAction, ...] = attrs.field(default=(), converter=hop_actions)

    def __attrs_post_init__(self) -> None:
        check.integer("Hop.sequence", self.sequence, 0)
        check.moment("Hop.time", self.time)
        check.optional("Hop.party", self.party, Source)
        if self.party and self.party.roles:
            check.refuse("Hop.party", "at a hop its roles say nothing; leave them out")
        check.items("Hop.actions", self.actions, HopAction)
        if self.sequence is None and not (self.time or self.party or self.actions):
            check.refuse("Hop", "a hop needs a sequence, a time, a party or an action")

    __repr__ = concise_repr


def hops(values: Hop | Iterable[Hop]) -> tuple[Hop, ...]:
    """What is typed for hops: one or several."""
    return (values,) if isinstance(values, Hop) else tuple(values)


@attrs.frozen(weakref_slot=False)
class Expiry:
    """When an item expires for some of those who use it (NewsML-G2 ``expires``).

    ``constraint`` says for which use, as a QCode, URI or name without white space
    ("usage:web").
    """

    time: DateTime = attrs.field(converter=moment)
    constraint: str

    def __attrs_post_init__(self) -> None:
        check.token("Expiry.constraint", self.constraint)
        if not self.constraint:
            check.refuse("Expiry.constraint", "may not be empty; the article's is for all uses")

    __repr__ = concise_repr


def expiries(values: Expiry | Iterable[Expiry]) -> tuple[Expiry, ...]:
    """What is typed for expiries: one or several."""
    return (values,) if isinstance(values, Expiry) else tuple(values)


@attrs.frozen(weakref_slot=False)
class Rating:
    """How a party rates the content, on a scale (NewsML-G2 ``rating``).

    ``value`` lies on the scale from ``scale_min``, the worst, to ``scale_max``, the best,
    all between -1e9 and 1e9; which of the two is the larger is the scale's choice.
    ``scale_unit``, ``rating_type``, ``val_calc_type`` (how the value was calculated) and
    ``rater_type`` are QCodes, URIs or names without white space; ``raters`` is how many
    rated.
    """

    value: float = attrs.field(converter=number)
    scale_min: float = attrs.field(converter=number)
    scale_max: float = attrs.field(converter=number)
    scale_unit: str = ""
    rating_type: str = ""
    val_calc_type: str = ""
    raters: int | None = None
    rater_type: str = ""

    def __attrs_post_init__(self) -> None:
        for name in ("value", "scale_min", "scale_max"):
            check.one(f"Rating.{name}", getattr(self, name), float)
            check.decimal(f"Rating.{name}", getattr(self, name), -1e9, 1e9)
        for name in ("scale_unit", "rating_type", "val_calc_type", "rater_type"):
            check.token(f"Rating.{name}", getattr(self, name))
        check.integer("Rating.raters", self.raters, 0)

    __repr__ = concise_repr


def ratings(values: Rating | Iterable[Rating]) -> tuple[Rating, ...]:
    """What is typed for ratings: one or several."""
    return (values,) if isinstance(values, Rating) else tuple(values)


@attrs.frozen(weakref_slot=False)
class Scheme:
    """A vocabulary of the item: what stands before the colon of its QCodes, and its URI."""

    alias: str
    uri: str

    def __attrs_post_init__(self) -> None:
        check.alias("Scheme.alias", self.alias)
        check.iri("Scheme.uri", self.uri)
        for name in ("alias", "uri"):
            if not getattr(self, name):
                check.refuse(f"Scheme.{name}", "may not be empty")

    __repr__ = concise_repr


def schemes(values: Scheme | Iterable[Scheme]) -> tuple[Scheme, ...]:
    """What is typed for schemes: one or several."""
    return (values,) if isinstance(values, Scheme) else tuple(values)
