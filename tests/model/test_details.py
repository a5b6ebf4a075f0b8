"""Details of texts, expiries, ratings and hashes; languages that are said once."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from newsitem.errors import ModelError
from newsitem.model.article import Article
from newsitem.model.characteristics import Characteristic
from newsitem.model.concepts import Concept, Label
from newsitem.model.details import TextDetail, text_details
from newsitem.model.locations import Location
from newsitem.model.management import Expiry, Rating, expiries, ratings
from newsitem.model.media import AltId, BodyRendition, Hash, Link, Rendition, hashes
from newsitem.model.parts import Part, RegionDelim, TimeDelim, parts, time_delims
from newsitem.model.sources import Source
from newsitem.times import DateTime

FIRST = TextDetail("keywords", "Hochwasser", rank=1)
SCALE = {"value": 3, "scale_min": 1, "scale_max": 5}
WORDS = Characteristic("word_count", "2")


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        (TextDetail, {"field": "body", "rank": 1}, "TextDetail.field"),
        (TextDetail, {"field": "title"}, "TextDetail"),
        (TextDetail, {"field": "title", "keyword": "x", "rank": 1}, "TextDetail.keyword"),
        (TextDetail, {"field": "keywords", "rank": 1}, "TextDetail.keyword"),
        (TextDetail, {"field": "keywords", "keyword": "a\nb", "rank": 1}, "TextDetail.keyword"),
        (TextDetail, {"field": "title", "role": "a b"}, "TextDetail.role"),
        (TextDetail, {"field": "title", "how": "a b"}, "TextDetail.how"),
        (TextDetail, {"field": "title", "why": "a b"}, "TextDetail.why"),
        (TextDetail, {"field": "title", "language": "?"}, "TextDetail.language"),
        (TextDetail, {"field": "title", "direction": "up"}, "TextDetail.direction"),
        (TextDetail, {"field": "title", "rank": -1}, "TextDetail.rank"),
        (TextDetail, {"field": "title", "relevance": 101}, "TextDetail.relevance"),
        (TextDetail, {"field": "title", "confidence": -1}, "TextDetail.confidence"),
        (Expiry, {"time": "2026-03-01", "constraint": ""}, "Expiry.constraint"),
        (Expiry, {"time": "2026-03-01", "constraint": "a b"}, "Expiry.constraint"),
        (Rating, SCALE | {"value": None}, "Rating.value"),
        (Rating, SCALE | {"scale_min": 1e-8}, "Rating.scale_min"),
        (Rating, SCALE | {"scale_max": 2e9}, "Rating.scale_max"),
        (Rating, SCALE | {"scale_unit": "a b"}, "Rating.scale_unit"),
        (Rating, SCALE | {"raters": -1}, "Rating.raters"),
        (Hash, {"value": ""}, "Hash.value"),
        (Hash, {"value": "a\nb"}, "Hash.value"),
        (Hash, {"value": "a", "type": "a b"}, "Hash.type"),
        (Hash, {"value": "a", "scope": "a b"}, "Hash.scope"),
        (Rendition, {"href": "a", "hashes": [1]}, "Rendition.hashes[0]"),
        (
            BodyRendition,
            {"data": "a", "characteristics": [WORDS, WORDS]},
            "BodyRendition.characteristics",
        ),
        (Article, {"body_characteristics": [1]}, "Article.body_characteristics[0]"),
        (Article, {"metadata_language": "?"}, "Article.metadata_language"),
        (Article, {"body_language": "?"}, "Article.body_language"),
        (Article, {"kind_names": "a\nb"}, "Article.kind_names[0]"),
        (Article, {"kind_related": [1]}, "Article.kind_related[0]"),
        (Label, {"text": "a", "rank": -1}, "Label.rank"),
        (AltId, {"value": "a", "id_format": "a b"}, "AltId.id_format"),
        (AltId, {"value": "a", "version": "a\nb"}, "AltId.version"),
        (Link, {"href": "a", "format": "a b"}, "Link.format"),
        (Concept, {"qcode": "a:b", "remote_infos": [1]}, "Concept.remote_infos[0]"),
        (Source, {"name": "a", "remote_infos": [1]}, "Source.remote_infos[0]"),
        (Location, {"name": "a", "remote_infos": [1]}, "Location.remote_infos[0]"),
        (Location, {"name": "a", "hierarchy": "b"}, "Location.hierarchy"),
        (Location, {"name": "a", "facets": Concept(value="1")}, "Location.facets"),
        (TimeDelim, {"start": "", "end": "1"}, "TimeDelim.start"),
        (TimeDelim, {"start": "1", "end": "a\nb"}, "TimeDelim.end"),
        (TimeDelim, {"start": "1", "end": "2", "time_unit": "a b"}, "TimeDelim.time_unit"),
        (TimeDelim, {"start": "1", "end": "2", "rendition": "a b"}, "TimeDelim.rendition"),
        (RegionDelim, {"x": None, "y": 0, "width": 0, "height": 0}, "RegionDelim.x"),
        (RegionDelim, {"x": 0, "y": 0, "width": -1, "height": 0}, "RegionDelim.width"),
        (Part, {}, "Part"),
        (Part, {"part_id": "1a"}, "Part.part_id"),
        (Part, {"sequence": -1}, "Part.sequence"),
        (Part, {"role": Concept(value="1")}, "Part.role"),
        (Part, {"icons": [1]}, "Part.icons[0]"),
        (Part, {"time_delims": [1]}, "Part.time_delims[0]"),
        (Part, {"region_delim": 1}, "Part.region_delim"),
        (Part, {"language": "?"}, "Part.language"),
        (Part, {"subjects": Concept(value="1")}, "Part.subjects"),
        (Part, {"headlines": "a\nb"}, "Part.headlines[0]"),
        (Part, {"descriptions": [1]}, "Part.descriptions[0]"),
        (Part, {"signals": Concept(value="1")}, "Part.signals"),
        (Article, {"parts": [1]}, "Article.parts[0]"),
        (Article, {"parts": [Part(part_id="a")] * 2}, "Article.parts"),
        (Article, {"expiries": [1]}, "Article.expiries[0]"),
        (Article, {"hashes": [1]}, "Article.hashes[0]"),
        (Article, {"text_details": [1]}, "Article.text_details[0]"),
        (
            Article,
            {"keywords": "Hochwasser", "text_details": [FIRST] * 2},
            "Article.text_details",
        ),
        (
            Article,
            {"title": "A", "text_details": [TextDetail("title", rank=1)] * 2},
            "Article.text_details",
        ),
    ],
)
def test_what_is_refused_and_which_field_is_named(
    kind: type, fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(ModelError) as caught:
        kind(**fields)
    assert caught.value.where == where


def test_one_value_stands_for_several() -> None:
    expiry, rating = Expiry("2026-03-01", "usage:web"), Rating(3, 1, 5)
    assert expiry.time == DateTime("2026-03-01")
    assert text_details(FIRST) == text_details([FIRST]) == (FIRST,)
    assert expiries(expiry) == expiries([expiry]) == (expiry,)
    assert ratings(rating) == ratings([rating]) == (rating,)
    part, time = Part(sequence=1), TimeDelim("0", "1")
    assert parts(part) == parts([part]) == (part,)
    assert time_delims(time) == time_delims([time]) == (time,)
    assert hashes("9e10") == (Hash("9e10"),)


def test_details_stand_in_the_order_of_their_texts() -> None:
    dam, again = (TextDetail("keywords", "Damm", rank=n) for n in (2, 3))
    main = TextDetail("headline", language="de")
    article = Article(
        headline="Damm hält",
        keywords=("Hochwasser", "Damm", "Damm"),
        text_details=[dam, again, FIRST, main],
    )
    assert article.text_details == (main, FIRST, dam, again)
    assert attrs.evolve(article, keywords="Hochwasser").text_details == (main, FIRST)
    assert attrs.evolve(article, keywords=(), headline="").text_details == ()


def test_a_language_is_said_once() -> None:
    article = Article(language="sw", metadata_language="en", body_language="sw")
    assert (article.metadata_language, article.body_language) == ("en", "")
    assert attrs.evolve(article, language="en").metadata_language == ""
