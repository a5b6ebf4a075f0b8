"""The dateline: where and when a story was filed, and by whom, as printed."""

from __future__ import annotations

import attrs

from newsitem.model import _checks as check
from newsitem.model import _convert as convert
from newsitem.model._convert import concise_repr
from newsitem.model.locations import Location, locations
from newsitem.model.sources import Source, sources
from newsitem.times import DateTime


@attrs.frozen(weakref_slot=False)
class Dateline:
    """A dateline, word for word in ``text`` and taken apart beside it.

    ``date`` is the date as printed ("Dec. 16"), ``resolved`` what it is; ``separator`` is
    what stands before the story ("–"). A dateline that is printed in the story stays in
    the body's text, under a span ``dateline``.
    """

    text: str
    places: tuple[Location, ...] = attrs.field(default=(), converter=locations)
    date: str = ""
    resolved: DateTime | None = attrs.field(default=None, converter=convert.date)
    sources: tuple[Source, ...] = attrs.field(default=(), converter=sources)
    separator: str = ""

    def __attrs_post_init__(self) -> None:
        for name in ("text", "date", "separator"):
            check.line(f"Dateline.{name}", getattr(self, name))
        if not self.text:
            check.refuse("Dateline.text", "a dateline needs its text")
        check.items("Dateline.places", self.places, Location)
        check.items("Dateline.sources", self.sources, Source)
        check.moment("Dateline.resolved", self.resolved)
        for name in ("date", "separator"):
            if getattr(self, name) not in self.text:
                check.refuse(f"Dateline.{name}", "does not stand in the dateline's text")

    def __str__(self) -> str:
        return self.text

    __repr__ = concise_repr


def dateline(value: str | Dateline | None) -> Dateline | None:
    """What is typed for a dateline: its text."""
    if isinstance(value, str):
        return Dateline(value) if value else None
    return value
