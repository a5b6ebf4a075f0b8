"""Hypothesis strategies for every class of the model, as wide as its checks admit.

``st.from_type(newsitem.Article)`` works wherever both packages are installed, through
hypothesis' entry point. The values are small and read like news, but hold whatever news
may hold: any script, markup characters, every precision of a date, spans that cross.

Left out, though the model admits it, are long bodies and lists.
"""

from __future__ import annotations

try:
    import hypothesis  # noqa: F401  # to say what is missing
except ImportError as _error:
    _MESSAGE = "newsitem.strategies needs hypothesis: pip install 'newsitem[hypothesis]'"
    raise ImportError(_MESSAGE, name="hypothesis") from _error

from newsitem.strategies._article import articles, associations, quotes
from newsitem.strategies._body import any_spans, blocks, divisions, extents, spans
from newsitem.strategies._entry import register
from newsitem.strategies._media import (
    alt_ids,
    body_renditions,
    characteristics,
    ed_notes,
    hashes,
    links,
    parts,
    region_delims,
    renditions,
    rights_expressions,
    time_delims,
)
from newsitem.strategies._parts import (
    addresses,
    concepts,
    contacts,
    datelines,
    expiries,
    generators,
    hop_actions,
    hops,
    labels,
    locations,
    ratings,
    schemes,
    sources,
    text_details,
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

__all__ = [
    "addresses",
    "alt_ids",
    "any_spans",
    "articles",
    "associations",
    "blocks",
    "body_renditions",
    "characteristics",
    "concepts",
    "contacts",
    "countries",
    "date_times",
    "datelines",
    "divisions",
    "ed_notes",
    "expiries",
    "extents",
    "generators",
    "hashes",
    "hop_actions",
    "hops",
    "hrefs",
    "iris",
    "labels",
    "languages",
    "lines",
    "links",
    "locations",
    "marks",
    "parts",
    "qcodes",
    "quotes",
    "ratings",
    "region_delims",
    "register",
    "renditions",
    "rights_expressions",
    "schemes",
    "sources",
    "spans",
    "text_details",
    "texts",
    "time_delims",
    "tokens",
    "wire_copy",
]
