"""The article: what holds between its fields, and its views."""

from __future__ import annotations

import datetime as dt
from time import process_time
from typing import Any

import attrs
import pytest
from hypothesis import given

from newsitem.errors import ModelError
from newsitem.model.article import Article, Association
from newsitem.model.body import Block, Extent, Span
from newsitem.model.concepts import Concept, Label
from newsitem.model.datelines import Dateline
from newsitem.model.locations import Location
from newsitem.model.media import AltId, EdNote, Link, Rendition
from newsitem.model.quotes import Quote
from newsitem.model.sources import Source
from newsitem.strategies import articles
from newsitem.times import DateTime

BODY = ("“We will go,” the alliance wrote, “now.”", "Vučić said:\n“No  one.”")
DATED = Block("PARIS (AA) – Rain.", spans=[Span(0, 12, "dateline")])


def with_mention(extent: Extent) -> Location:
    return Location("a", mentions=[extent])


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"uri": "a\nb"}, "Article.uri"),
        ({"profile": " a"}, "Article.profile"),
        ({"title": 1}, "Article.title"),
        ({"embargo_text": "a\nb"}, "Article.embargo_text"),
        ({"headline": None}, "Article.headline"),
        ({"headline": "a\nb"}, "Article.headline"),
        ({"byline": "a\tb"}, "Article.byline"),
        ({"slugline": "a "}, "Article.slugline"),
        ({"creditline": b"a"}, "Article.creditline"),
        ({"version": 0}, "Article.version"),
        ({"version": 1.0}, "Article.version"),
        ({"version": 10**5000}, "Article.version"),
        ({"kind": "story"}, "Article.kind"),
        ({"kind": ["text"]}, "Article.kind"),
        ({"pub_status": "cancelled"}, "Article.pub_status"),
        ({"urgency": 0}, "Article.urgency"),
        ({"urgency": 10}, "Article.urgency"),
        ({"urgency": "4"}, "Article.urgency"),
        ({"language": "english language"}, "Article.language"),
        ({"dateline": Label("a")}, "Article.dateline"),
        ({"copyright_holder": Label("a")}, "Article.copyright_holder"),
        ({"headlines": ["a\nb"]}, "Article.headlines[0]"),
        ({"bylines": ["a", "a\nb"]}, "Article.bylines[1]"),
        ({"keywords": ["a", ""]}, "Article.keywords[1]"),
        ({"keywords": ["a\nb"]}, "Article.keywords[0]"),
        ({"keywords": [1]}, "Article.keywords[0]"),
        ({"alt_ids": [Label("a")]}, "Article.alt_ids[0]"),
        ({"signals": [Label("a")]}, "Article.signals[0]"),
        ({"ed_notes": [Label("a")]}, "Article.ed_notes[0]"),
        ({"descriptions": [EdNote("a")]}, "Article.descriptions[0]"),
        ({"body": [Label("a")]}, "Article.body[0]"),
        ({"body_renditions": [Block("a")]}, "Article.body_renditions[0]"),
        ({"sources": [Label("a")]}, "Article.sources[0]"),
        ({"located": [Source("a")]}, "Article.located[0]"),
        ({"locations": ["a", Source("a")]}, "Article.locations[1]"),
        ({"subjects": [Label("a")]}, "Article.subjects[0]"),
        ({"genres": [Label("a")]}, "Article.genres[0]"),
        ({"quotes": [Label("a")]}, "Article.quotes[0]"),
        ({"copyright_notices": [EdNote("a")]}, "Article.copyright_notices[0]"),
        ({"usage_terms": [EdNote("a")]}, "Article.usage_terms[0]"),
        ({"rights_expressions": [Label("a")]}, "Article.rights_expressions[0]"),
        ({"renditions": [Label("a")]}, "Article.renditions[0]"),
        ({"associations": [Article()]}, "Article.associations[0]"),
        ({"links": [Label("a")]}, "Article.links[0]"),
        # quotations and the body
        ({"quotes": Quote("a", extents=[Extent(0, 0, 1)])}, "Article.quotes[0]"),
        ({"body": BODY, "quotes": Quote("a", extents=[Extent(2, 0, 1)])}, "Article.quotes[0]"),
        ({"body": BODY, "quotes": Quote("a", extents=[Extent(0, 0, 99)])}, "Article.quotes[0]"),
        ({"body": BODY, "quotes": Quote("us", extents=[Extent(0, 1, 3)])}, "Article.quotes[0]"),
        ({"body": BODY, "quotes": Quote("We", extents=[Extent(0, 1, 4)])}, "Article.quotes[0]"),
        (
            {
                "body": BODY,
                "quotes": ["a", Quote("We will", extents=[Extent(0, 1, 4), Extent(0, 4, 8)])],
            },
            "Article.quotes[1]",
        ),
        (
            {"body": BODY, "quotes": Quote("a", mention="us", mention_extent=Extent(0, 1, 3))},
            "Article.quotes[0].mention",
        ),
        (
            {"body": BODY, "quotes": Quote("a", cue="said", cue_extent=Extent(1, 5, 9))},
            "Article.quotes[0].cue",
        ),
        (
            {"body": BODY, "quotes": Quote("a", medium="b", medium_extent=Extent(9, 5, 9))},
            "Article.quotes[0].medium",
        ),
        # mentions and the body
        ({"locations": with_mention(Extent(0, 0, 1))}, "Article.locations[0].mentions"),
        (
            {"body": BODY, "locations": ["a", with_mention(Extent(1, 0, 99))]},
            "Article.locations[1].mentions",
        ),
        (
            {"body": BODY, "locations": with_mention(Extent(1, 5, 7))},
            "Article.locations[0].mentions",
        ),
        (
            {"body": BODY, "locations": with_mention(Extent(1, 10, 14))},
            "Article.locations[0].mentions",
        ),
        ({"body": BODY, "located": with_mention(Extent(2, 0, 1))}, "Article.located[0].mentions"),
        (
            {"body": BODY, "quotes": [Quote("We", extents=[Extent(0, 1, 3)])] * 65},
            "Article.body[0]",
        ),
        # the dateline and the body
        ({"body": DATED}, "Article.dateline"),
        ({"body": DATED, "dateline": "PARIS –"}, "Article.body"),
        ({"body": (DATED, DATED), "dateline": "PARIS (AA) –"}, "Article.body"),
        ({"dateline": Dateline("A", with_mention(Extent(0, 0, 1)))}, "Article.dateline"),
    ],
)
def test_what_is_refused_and_which_field_is_named(fields: dict[str, Any], where: str) -> None:
    with pytest.raises(ModelError) as caught:
        Article(**fields)
    assert caught.value.where == where
    assert len(str(caught.value)) < 300


def test_an_association_holds_an_article() -> None:
    with pytest.raises(ModelError, match=r"^Association\.article: expected Article, found str"):
        Association("a")  # type: ignore[arg-type]
    with pytest.raises(ModelError, match=r"^Association\.role"):
        Association(Article(), "main picture")


@pytest.mark.parametrize(
    "field",
    [
        "expires",
        "embargoed",
        "first_created",
        "version_created",
        "content_created",
        "content_modified",
        "published",
    ],
)
def test_dates_are_made_of_text_and_of_datetimes(field: str) -> None:
    moment = dt.datetime(2022, 12, 16, 10, tzinfo=dt.UTC)
    made: Any = Article
    assert getattr(made(**{field: "2022-12"}), field) == DateTime("2022-12")
    assert getattr(made(**{field: moment}), field) == DateTime("2022-12-16T10:00:00+00:00")
    assert getattr(made(**{field: moment.date()}), field) == DateTime("2022-12-16")
    assert getattr(made(**{field: None}), field) is None
    with pytest.raises(ModelError):
        made(**{field: "yesterday"})


def test_an_article_of_what_people_type() -> None:
    article = Article(
        headline="Dam holds",
        body="One.\n\nTwo.",
        dateline="PARIS –",
        sources="AA",
        located="Paris",
        subjects=["medtop:04000000", "dams"],
        keywords="dam",
        quotes="It holds.",
        alt_ids="a1",
        ed_notes="Check.",
        links="http://example.com/",
        copyright_holder="AA",
        usage_terms="None.",
        renditions=Rendition(uri="a"),
        associations=Association(Article(kind="picture"), "mainpic"),
    )
    assert article == Article(
        headline="Dam holds",
        body=(Block("One."), Block("Two.")),
        dateline=Dateline("PARIS –"),
        sources=(Source("AA", roles=("info_source",)),),
        located=(Location("Paris"),),
        subjects=(Concept(qcode="medtop:04000000"), Concept(names=(Label("dams"),))),
        keywords=("dam",),
        quotes=(Quote("It holds."),),
        alt_ids=(AltId("a1"),),
        ed_notes=(EdNote("Check."),),
        links=(Link("http://example.com/"),),
        copyright_holder=Source("AA"),
        usage_terms=(Label("None."),),
        renditions=(Rendition(uri="a"),),
        associations=(Association(Article(kind="picture"), "mainpic"),),
    )


def test_sources_stand_once_in_the_order_of_their_roles() -> None:
    given: list[str | Source] = [
        "AA",
        Source("Ana", roles="speaker"),
        Source("AA", roles="provider"),
    ]
    assert Article(sources=given).sources == (
        Source("AA", roles=("provider", "info_source")),
        Source("Ana", roles=("speaker",)),
    )


def test_a_quotation_reads_as_its_extents() -> None:
    quote = Quote(
        "We will go, now.\nNo  one.",
        extents=[Extent(0, 1, 12), Extent(0, 35, 39), Extent(1, 13, 21)],
        mention="the alliance",
        mention_extent=Extent(0, 14, 26),
        cue="wrote",
        cue_extent=Extent(0, 27, 32),
    )
    article = Article(body=BODY, quotes=quote)
    assert article.quotes == (quote,)
    with pytest.raises(ModelError, match="its extents read"):
        attrs.evolve(article, body=(BODY[0].replace("now", "then"), BODY[1]))


def test_a_dateline_that_is_printed_is_found() -> None:
    article = Article(headline="Rain", body=("Weather", DATED), dateline="PARIS (AA) –")
    assert article.printed_dateline == Extent(1, 0, 12)
    assert article.text == "Rain\nWeather\nPARIS (AA) – Rain."


@pytest.mark.parametrize(
    ("body", "printed"),
    [
        ((), ["PARIS –"]),
        (("One.", "Two."), ["PARIS – One.", "Two."]),
        ((Block("Sub", "hl2"), Block(role="hr"), "One.", "Two."), ["Sub", "PARIS – One.", "Two."]),
        ((Block(role="media", href="a"), "One."), ["PARIS – One."]),
    ],
)
def test_a_dateline_in_metadata_stands_before_the_first_paragraph(
    body: Any, printed: list[str]
) -> None:
    article = Article(body=body, dateline="PARIS –")
    assert article.printed_dateline is None
    assert article.text == "\n".join(printed)


@given(articles())
def test_the_text_holds_all_that_is_printed(article: Article) -> None:
    expected = article.headline.split() + [
        word for block in article.body for word in block.text.split()
    ]
    if article.dateline and not article.printed_dateline:
        expected += article.dateline.text.split()
    assert sorted(article.text.split()) == sorted(expected)
    assert article.words == tuple(
        filter(None, article.text.replace("\t", " ").replace("\n", " ").split(" "))
    )


@pytest.mark.parametrize(
    ("article", "shown"),
    [
        (Article(), "Article('')"),
        (Article(headline="a", body="b"), "Article('a', 1 block)"),
        (Article(body="a\n\nb", quotes=["a", "b"]), "Article('', 2 blocks, 2 quotes)"),
        (
            Article(
                headline="Envoys urge parties in Nordtal to talk",
                body="a",
                dateline=Dateline("OSIJEK (NWS) –", "Osijek", sources="NWS"),
            ),
            "Article('Envoys urge parties in…', 1 block, OSIJEK (NWS))",
        ),
        (Article(dateline=Dateline("a", "L’Aquila's")), "Article('', L’AQUILA'S)"),
        (Article(dateline=Dateline("a", "\x9b1m\u2028")), "Article('', \\x9b1M\\u2028)"),
        (Article(dateline="PARIS –"), "Article('')"),
    ],
)
def test_the_repr_says_what_story_it_is(article: Article, shown: str) -> None:
    assert repr(article) == shown


def test_ten_megabytes_take_linear_time() -> None:
    start = process_time()
    text = "“No,” he said. " * 600_000
    body = tuple(Block(text[at : at + 1000].strip()) for at in range(0, len(text), 1000))
    spans = [Span(at, at + 2, "em") for at in range(0, 100_000, 2)]
    cells = Block("\n".join(["a\t\tb"] * 20_000), "table")
    article = Article(
        headline=text.strip(),
        body=(*body, Block(text.strip(), spans=spans), cells),
        quotes=[Quote("“N", extents=[Extent(number, 0, 2)]) for number in range(0, len(body), 3)],
    )
    assert len(repr(article)) < 100
    assert process_time() - start < 20  # seconds; quadratic would be hours
