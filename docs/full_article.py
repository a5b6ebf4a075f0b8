"""An article in which every field is set, of itself and of all that it holds."""

from __future__ import annotations

from typing import Any

import attrs

import newsitem as ni

_LABEL = ni.Label("A label", "drol:short", "en", [ni.Span(2, 7, "em")])
_BROADER = ni.Concept(qcode="medtop:16000000")
_CONCEPT = ni.Concept(
    uri="http://cv.iptc.org/newscodes/mediatopic/20000160",
    qcode="medtop:20000160",
    literal="floods",
    names=_LABEL,
    type="cpnat:abstract",
    relevance=80,
    confidence=90,
    rank=1,
    same_as=ni.Concept(qcode="wd:Q8068"),
    broader=_BROADER,
    how="howextr:tool",
    why="why:inferred",
    creator="tool:tagger",
)
_SOURCE = ni.Source(
    "Ana Reis",
    "person",
    ("provider", "creator"),
    uri="http://example.com/ana",
    qcode="people:1",
    literal="ana",
    names=_LABEL,
    description="reporter",
)
_LOCATION = ni.Location(
    "Lisbon",
    "city",
    "PT",
    uri="http://example.com/lisbon",
    qcode="city:1",
    literal="lisbon",
    names=_LABEL,
    broader=ni.Location("Portugal", "country", "PT"),
    latitude=38.7,
    longitude=-9.1,
    altitude=2,
    mentions=[ni.Extent(1, 3, 9)],
)
_SPAN = ni.Span(
    3,
    9,
    "location",
    href="http://example.com/lisbon",
    value="LIS",
    language="en",
    uri="http://example.com/lisbon",
    qcode="city:1",
)
_BODY = (
    ni.Block("LISBON, March 12 (ABC) – It rained.", spans=[ni.Span(0, 24, "dateline")]),
    ni.Block("In Lisbon “it held,” she said on the radio.", spans=[_SPAN]),
    ni.Block("What now", "hl2", level=3),
    ni.Block(
        "one\ttwo",
        "table",
        [ni.Span(0, 7, "tr"), ni.Span(0, 3, "td"), ni.Span(4, 7, "td", colspan=2, rowspan=2)],
    ),
    ni.Block("The dam", "media", href="http://example.com/dam.jpg"),
)
_QUOTE = ni.Quote(
    "it held,",
    "partial",
    [ni.Extent(1, 11, 19)],
    ("“", "”"),
    _SOURCE,
    "she",
    "said",
    "on the radio",
    confidence=0.7,
    mention_extent=ni.Extent(1, 21, 24),
    cue_extent=ni.Extent(1, 25, 29),
    medium_extent=ni.Extent(1, 30, 42),
)
_DATELINE = ni.Dateline(
    "LISBON, March 12 (ABC) –",
    attrs.evolve(_LOCATION, mentions=()),
    "March 12",
    ni.DateTime("2024-03-12"),
    ni.Source("ABC", "agency"),
    "–",
)
_TIME = ni.DateTime("2024-03-12T06:30:00+01:00")


def full_article() -> ni.Article:
    """The article; a ValueError names the fields that it has not set, should there be one."""
    article = ni.Article(
        uri="urn:newsml:example.com:20240312:dam",
        version=3,
        alt_ids=ni.AltId("dam", "alttype:slug", "altrole:internal"),
        kind="composite",
        profile="text",
        title="dam-3",
        pub_status="withheld",
        signals=_CONCEPT,
        urgency=2,
        ed_notes=ni.EdNote("Corrects the height.", "edrole:fix", public=True, language="en"),
        expires=_TIME,
        embargoed=_TIME,
        embargo_text="not before noon",
        first_created=_TIME,
        version_created=_TIME,
        content_created=_TIME,
        content_modified=_TIME,
        published=_TIME,
        language="en",
        headline="Dam holds after night of rain",
        headlines=_LABEL,
        byline="By Ana Reis",
        bylines=_LABEL,
        slugline="dam-rain",
        keywords=("dam", "rain"),
        descriptions=_LABEL,
        creditline="ABC",
        dateline=_DATELINE,
        body=_BODY,
        body_renditions=(
            ni.BodyRendition(blocks="Choveu.", language="pt", role="rnd:pt"),
            ni.BodyRendition(data="It rained.", content_type="text/x-ticker", language="en"),
        ),
        sources=_SOURCE,
        located=_LOCATION,
        locations=_LOCATION,
        subjects=_CONCEPT,
        genres=_CONCEPT,
        quotes=_QUOTE,
        copyright_holder=_SOURCE,
        copyright_notices=_LABEL,
        usage_terms=_LABEL,
        rights_expressions=ni.RightsExpression(
            "<o/>", "http://www.w3.org/ns/odrl/2/", "application/odrl+xml"
        ),
        renditions=ni.Rendition(
            href="http://example.com/dam.jpg",
            uri="tag:example.com,2024:dam.jpg",
            role="rnd:web",
            content_type="image/jpeg",
            title="The dam",
            language="en",
            width=640,
            height=480,
            size=70_000,
            duration=1.5,
        ),
        associations=ni.Association(ni.Article(headline="In numbers"), "sidebar"),
        links=ni.Link(
            "http://example.com/rain",
            "irel:seeAlso",
            uri="tag:example.com,2024:rain",
            title="Rain",
            content_type="text/html",
            version=1,
            size=900,
        ),
    )
    if unset := sorted(_fields(article, is_set=False) - _fields(article, is_set=True)):
        message = f"fields that hold their default: {', '.join(unset)}"
        raise ValueError(message)
    return article


def _fields(value: Any, *, is_set: bool) -> set[str]:  # noqa: ANN401  # any part of the model
    """The fields of all values of the model in ``value`` that are set somewhere, or are not."""
    if isinstance(value, tuple):
        return set().union(*(_fields(item, is_set=is_set) for item in value))
    if not attrs.has(type(value)):
        return set()
    found = set()
    for field in attrs.fields(type(value)):
        inner = getattr(value, field.name)
        found |= _fields(inner, is_set=is_set)
        if (inner != field.default) == is_set:
            found.add(f"{type(value).__name__}.{field.name}")
    return found
