"""An article in which every field is set, of itself and of all that it holds."""

from __future__ import annotations

from typing import Any

import attrs

import newsitem as ni

_LABEL = ni.Label("A label", "drol:short", "en", [ni.Span(2, 7, "em")], rank=1)
_BROADER = ni.Concept(qcode="medtop:16000000")
_CONTACT = ni.Contact("email", "desk@example.com", "role:desk")
_ABOUT = ni.Link("http://example.com/floods")
_TIME = ni.DateTime("2024-03-12T06:30:00+01:00")
_CONCEPT = ni.Concept(
    uri="http://cv.iptc.org/newscodes/mediatopic/20000160",
    qcode="medtop:20000160",
    literal="floods",
    names=_LABEL,
    type="cpnat:abstract",
    relevance=80,
    confidence=90,
    rank=1,
    role="role:main",
    definitions=_LABEL,
    hierarchy=("medtop:03000000", "medtop:20000160"),
    narrower=ni.Concept(qcode="medtop:1"),
    related=ni.Concept(rel="rel:height", value="12", value_unit="unit:m"),
    facets=ni.Concept(qcode="facet:1"),
    rel="rel:about",
    value="12",
    value_unit="unit:m",
    contacts=_CONTACT,
    remote_infos=_ABOUT,
    modified=_TIME,
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
    function="crol:writer",
    same_as=_BROADER,
    related=_BROADER,
    contacts=_CONTACT,
    remote_infos=_ABOUT,
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
    address=ni.Address(
        lines="1 Quay",
        localities="city:1",
        areas="area:1",
        country="iso3166-1a2:PT",
        postal_code="1100",
        world_region="wldreg:r150",
        role="role:visit",
    ),
    contacts=_CONTACT,
    type="loctyp:Capital",
    relevance=80,
    confidence=90,
    rank=1,
    same_as=_BROADER,
    related=_BROADER,
    facets=_BROADER,
    hierarchy=("country:PT", "city:1"),
    remote_infos=_ABOUT,
    how="howextr:tool",
    why="why:inferred",
    creator="tool:tagger",
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
    classes="city",
)
_BODY = (
    ni.Block("LISBON, March 12 (ABC) – It rained.", spans=[ni.Span(0, 24, "dateline")]),
    ni.Block("In Lisbon “it held,” she said on the radio.", spans=[_SPAN], classes="lead"),
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
_ALT_ID = ni.AltId("dam", "alttype:slug", "altrole:internal", "altenv:web", "fmt:word", "2")
_HASH = ni.Hash("9e107d9d372bb6826bd81d3542a419d6", "htype:MD5", "hashscope:content")
_RENDITION = ni.Rendition(
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
    alt_ids=_ALT_ID,
    characteristics=ni.Characteristic("colour_space", "colsp:sRGB"),
    hashes=_HASH,
    version=2,
    generator="Scaler 4.1",
)
_LINK = ni.Link(
    "http://example.com/rain",
    "irel:seeAlso",
    uri="tag:example.com,2024:rain",
    title="Rain",
    content_type="text/html",
    format="fmt:html5",
    version=1,
    size=900,
    guid="tag:example.com,2024:rain",
    kind="picture",
    rank=1,
    file_name="rain.xml",
    renditions=_RENDITION,
    links=ni.Link("http://example.com/rain/2"),
)


def full_article() -> ni.Article:
    """The article; a ValueError names the fields that it has not set, should there be one."""
    article = ni.Article(
        uri="urn:newsml:example.com:20240312:dam",
        version=3,
        alt_ids=_ALT_ID,
        kind="composite",
        kind_names=_LABEL,
        kind_related=_BROADER,
        profile="text",
        profile_version="1.2",
        title="dam-3",
        role="role:lead",
        file_name="dam-3.xml",
        schemes=ni.Scheme("people", "http://example.com/people/"),
        catalogs="http://example.com/catalog.xml",
        pub_status="withheld",
        pub_status_names=_LABEL,
        signals=_CONCEPT,
        urgency=2,
        ed_notes=ni.EdNote(
            "Corrects the height.",
            "edrole:fix",
            public=True,
            language="en",
            blocks="Corrects the height.",
            divisions=ni.Division(0, 1, "section", "public"),
            constraint="usage:desk",
        ),
        expires=_TIME,
        expiries=ni.Expiry(_TIME, "usage:web"),
        embargoed=_TIME,
        embargo_text="not before noon",
        services="svc:home",
        member_of="series:floods",
        instance_of="series:reports",
        audiences="aud:all",
        ratings=ni.Rating(
            value=4,
            scale_min=1,
            scale_max=5,
            scale_unit="unit:stars",
            rating_type="rtype:desk",
            val_calc_type="calc:mean",
            raters=12,
            rater_type="raters:editors",
        ),
        generators=ni.Generator("Desk", "4.1", "genrole:cms"),
        hops=ni.Hop(
            sequence=1,
            time=_TIME,
            party=attrs.evolve(_SOURCE, roles=()),
            actions=ni.HopAction("hopaction:edited", "hatarget:headline", _TIME),
        ),
        extensions=_CONCEPT,
        first_created=_TIME,
        version_created=_TIME,
        content_created=_TIME,
        content_modified=_TIME,
        published=_TIME,
        language="en",
        metadata_language="en-GB",
        headline="Dam holds after night of rain",
        headlines=_LABEL,
        byline="By Ana Reis",
        bylines=_LABEL,
        slugline="dam-rain",
        slugline_separator="-",
        keywords=("dam", "rain"),
        descriptions=_LABEL,
        creditline="ABC",
        dateline=_DATELINE,
        text_details=(
            ni.TextDetail(
                "headline",
                role="hld:main",
                language="en",
                direction="ltr",
                rank=1,
                relevance=80,
                confidence=90,
                how="howextr:tool",
                why="why:inferred",
            ),
            ni.TextDetail("keywords", "rain", rank=2),
        ),
        body=_BODY,
        divisions=ni.Division(2, 5, "aside", "infobox"),
        body_renditions=(
            ni.BodyRendition(
                blocks="Choveu.", divisions=ni.Division(0, 1), language="pt", role="rnd:pt"
            ),
            ni.BodyRendition(
                data="It rained.",
                content_type="text/x-ticker",
                language="en",
                characteristics=ni.Characteristic("word_count", "2"),
            ),
        ),
        body_language="en-GB",
        body_characteristics=ni.Characteristic("word_count", "20"),
        parts=ni.Part(
            part_id="scene-1",
            sequence=1,
            role="partrole:scene",
            icons=_RENDITION,
            time_delims=ni.TimeDelim("0", "12", "timeunit:seconds", "rnd:web"),
            region_delim=ni.RegionDelim(0, 0, 320, 240),
            content_created=_TIME,
            content_modified=_TIME,
            language="en",
            subjects=_CONCEPT,
            headlines=_LABEL,
            descriptions=_LABEL,
            signals=_CONCEPT,
        ),
        sources=_SOURCE,
        located=_LOCATION,
        locations=_LOCATION,
        subjects=_CONCEPT,
        genres=_CONCEPT,
        derived_from=_CONCEPT,
        assertions=_CONCEPT,
        quotes=_QUOTE,
        copyright_holder=_SOURCE,
        copyright_notices=_LABEL,
        usage_terms=_LABEL,
        rights_expressions=ni.RightsExpression(
            "<o/>", "http://www.w3.org/ns/odrl/2/", "application/odrl+xml"
        ),
        rights_links=_LINK,
        renditions=_RENDITION,
        associations=ni.Association(ni.Article(headline="In numbers"), "sidebar", "pgrmod:seq"),
        links=_LINK,
        icons=_RENDITION,
        alt_reps=_RENDITION,
        deliverable_of=_LINK,
        hashes=_HASH,
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
