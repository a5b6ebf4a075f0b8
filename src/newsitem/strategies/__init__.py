"""Hypothesis strategies for every class of the model, as wide as its checks admit.

``st.from_type(newsitem.Article)`` works wherever both packages are installed, through
hypothesis' entry point. The values are small and read like news, but hold whatever news
may hold: any script, markup characters, every precision of a date, spans that cross.

Left out, though the model admits it, are long bodies and lists, and what makes no sense in
a list or table: a row in an item, or an item outside of a list.
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis
except ImportError as error:
    _MESSAGE = "newsitem.strategies needs hypothesis: pip install 'newsitem[hypothesis]'"
    raise ImportError(_MESSAGE, name="hypothesis") from error

from newsitem.model.article import Article, Association
from newsitem.model.body import Block, Extent, Span
from newsitem.model.concepts import Concept, Label
from newsitem.model.datelines import Dateline
from newsitem.model.locations import Location
from newsitem.model.media import AltId, BodyRendition, EdNote, Link, Rendition
from newsitem.model.quotes import Quote
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.strategies._article import articles, associations, quotes
from newsitem.strategies._body import blocks, extents, spans
from newsitem.strategies._parts import (
    alt_ids,
    body_renditions,
    concepts,
    datelines,
    ed_notes,
    labels,
    links,
    locations,
    renditions,
    rights_expressions,
    sources,
)
from newsitem.strategies._text import (
    countries,
    date_times,
    hrefs,
    iris,
    languages,
    lines,
    marks,
    qcodes,
    texts,
    tokens,
)
from newsitem.strategies._wire import wire_copy
from newsitem.times import DateTime

__all__ = [
    "alt_ids",
    "articles",
    "associations",
    "blocks",
    "body_renditions",
    "concepts",
    "countries",
    "date_times",
    "datelines",
    "ed_notes",
    "extents",
    "hrefs",
    "iris",
    "labels",
    "languages",
    "lines",
    "links",
    "locations",
    "marks",
    "qcodes",
    "quotes",
    "register",
    "renditions",
    "rights_expressions",
    "sources",
    "spans",
    "texts",
    "tokens",
    "wire_copy",
]

_SPANS = (
    blocks()
    .filter(lambda block: block.spans)
    .flatmap(lambda block: _hypothesis.strategies.sampled_from(block.spans))
)


def register() -> None:
    """Let ``st.from_type`` find these strategies; hypothesis calls it when it starts."""
    for kind, strategy in (
        (AltId, alt_ids()),
        (Article, articles()),
        (Association, associations()),
        (Block, blocks()),
        (BodyRendition, body_renditions()),
        (Concept, concepts()),
        (DateTime, date_times()),
        (Dateline, datelines()),
        (EdNote, ed_notes()),
        (Extent, extents()),
        (Label, labels()),
        (Link, links()),
        (Location, locations()),
        (Quote, quotes()),
        (Rendition, renditions()),
        (RightsExpression, rights_expressions()),
        (Source, sources()),
        (Span, _SPANS),
    ):
        _hypothesis.strategies.register_type_strategy(kind, strategy)
