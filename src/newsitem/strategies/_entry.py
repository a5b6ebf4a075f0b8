"""The entry point through which hypothesis learns of the strategies when it starts.

It starts also when :mod:`newsitem.strategies` imports it, so that nothing of that package
may be asked for before a strategy is.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from newsitem.model.article import Article, Association
from newsitem.model.body import Block, Extent, Span
from newsitem.model.characteristics import Characteristic
from newsitem.model.concepts import Concept, Label
from newsitem.model.contacts import Contact
from newsitem.model.datelines import Dateline
from newsitem.model.details import TextDetail
from newsitem.model.divisions import Division
from newsitem.model.locations import Address, Location
from newsitem.model.management import Expiry, Generator, Hop, HopAction, Rating, Scheme
from newsitem.model.media import AltId, BodyRendition, EdNote, Hash, Link, Rendition
from newsitem.model.parts import Part, RegionDelim, TimeDelim
from newsitem.model.quotes import Quote
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

_STRATEGIES = {
    Address: "addresses",
    AltId: "alt_ids",
    Article: "articles",
    Association: "associations",
    Block: "blocks",
    BodyRendition: "body_renditions",
    Characteristic: "characteristics",
    Concept: "concepts",
    Contact: "contacts",
    DateTime: "date_times",
    Dateline: "datelines",
    EdNote: "ed_notes",
    Division: "divisions",
    Expiry: "expiries",
    Extent: "extents",
    Generator: "generators",
    Hash: "hashes",
    Hop: "hops",
    HopAction: "hop_actions",
    Label: "labels",
    Link: "links",
    Location: "locations",
    Part: "parts",
    Quote: "quotes",
    Rating: "ratings",
    RegionDelim: "region_delims",
    Rendition: "renditions",
    RightsExpression: "rights_expressions",
    Scheme: "schemes",
    Source: "sources",
    Span: "any_spans",
    TimeDelim: "time_delims",
    TextDetail: "text_details",
}


def register() -> None:
    """Let ``st.from_type`` find these strategies."""
    from hypothesis import strategies  # noqa: PLC0415  # it may be starting just now

    for kind, name in _STRATEGIES.items():
        strategies.register_type_strategy(kind, _strategy_named(name))


def _strategy_named(name: str) -> Callable[[type], SearchStrategy[Any]]:
    def strategy(_: type) -> SearchStrategy[Any]:
        module = import_module("newsitem.strategies")
        return getattr(module, name)()  # type: ignore[no-any-return]

    return strategy
