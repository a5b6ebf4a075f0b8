"""NITF: what is written, and what real documents look like to the reader."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from lxml import etree

import newsitem as ni
from newsitem.formats import nitf

DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<!-- an invented document -->
<nitf uno="urn:newsml:example.com:20260301:flood" baselang="de-AT"
      version="-//IPTC//DTD NITF 3.3//EN" change.date="March 1, 2004" change.time="9:00">
  <head>
    <title>Damm hält</title>
    <meta name="desk" content="chronik"/>
    <meta name="house style" content="knapp"/><meta name="take" content=""/>
    <meta http-equiv="refresh" content="5"/>
    <tobject tobject.type="news">
      <tobject.property tobject.property.type="Hintergrund"/>
      <tobject.subject tobject.subject.ipr="IPTC" tobject.subject.refnum="03007000"
        tobject.subject.type="Katastrophen" tobject.subject.matter="Hochwasser"/>
    </tobject>
    <docdata management-status="usable" management-doc-idref="urn:newsml:example.com:1">
      <correction info="Ort berichtigt"/>
      <evloc iso-cc="at" state-prov="Nordland" city="Musterstadt"/>
      <doc-id regsrc="Beispieldienst" id-string="urn:newsml:example.com:20260301:flood"/>
      <doc-id regsrc="anpa" id-string="r1234"/>
      <del-list><from-src src-name="Nordpresse" level-number="1"/></del-list>
      <urgency ed-urg="2"/>
      <date.issue norm="20260301T101500+0100"/>
      <date.release norm="20260301000000-0500"/>
      <date.expire norm="YYYYMMDD"/>
      <date.expire norm="20260401"/>
      <ed-msg msg-type="desk" info="Bitte warten"/>
      <ed-msg info=""/>
      <du-key key="flut-damm" version="03"/>
      <doc.copyright year="2026" holder="Beispieldienst"/>
      <series series.name="Hochwasser" series.part="2" series.totalpart="3"/>
      <key-list><keyword key="Damm"/><keyword>Hochwasser</keyword></key-list>
      <identified-content>
        <org idsrc="reg" value="77">Wasserwehr</org>
        <classifier type="desk" value="c"/>
        <location location-code="1" code-source="geo"><city>Unterau</city>,
          <country iso-cc="AT">Österreich</country></location>
      </identified-content>
    </docdata>
    <pubdata date.publication="20260301T110000Z" name="Tagblatt" issue="60"/>
    <revision-history name="Eva Roe" function="writer-author" norm="20260301T1012"/>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Damm   <em>hält</em></hl1>
        <hl2 class="short">Unterzeile</hl2></hedline>
      <note noteclass="editorsnote"><body.content><p>Für Leser</p></body.content></note>
      <byline>Von <person>Ada Roe</person>
        <byttl>Beispieldienst</byttl></byline>
      <distributor><org>Beispieldienst</org></distributor>
      <dateline><location>Musterstadt</location>
        <story.date norm="20260301">1. März</story.date></dateline>
      <abstract><p>Kurz.</p><p>Und gut.</p></abstract>
    </body.head>
    <body.content>
      <block class="lead"><p lede="true">MUSTERSTADT (dpa) - Der Damm von
        <location>Unterau</location> <em class="bold">hält</em>.</p></block>
      <hl2>Was folgt</hl2>
      <p><q quote-source="Ada Roe"> Wir warten </q>, sagte <person>Ada Roe</person>.</p>
      <bq><block><p>Erstens.</p><p>Zweitens.</p></block><credit>Aus dem Bericht</credit></bq>
      <table><caption>Pegel</caption><tr><th>Ort</th><td colspan="2">Unterau</td></tr></table>
      <dl><dt>Damm</dt><dd><p>Ein Wall.</p></dd></dl>
      <fn><body.content><p>Fußnote</p></body.content></fn>
      <media media-type="video">
        <media-reference source="damm.mp4" mime-type="video/mp4" time="12.5"
          time-unit-of-measure="seconds" alternate-text="Der Damm"/>
        <media-reference source="damm-klein.mp4"/>
        <media-caption><p>Der Damm</p><p>Foto: Roe</p></media-caption>
        <media-producer>Roe</media-producer>
        <media-metadata name="media-id" value="v-17"/>
        <media-metadata name="mood" value="ernst"/>
      </media>
    </body.content>
    <body.end><tagline>(Schluss)</tagline><bibliography>Bericht, 2025</bibliography></body.end>
  </body>
</nitf>
""".encode()


@pytest.fixture(scope="module")
def reading() -> ni.Reading:
    return ni.loads(DOCUMENT)


@pytest.fixture(scope="module")
def article(reading: ni.Reading) -> ni.Article:
    return reading.article


def body(content: str) -> bytes:
    return f"<nitf><body><body.content>{content}</body.content></body></nitf>".encode()


def test_management(reading: ni.Reading, article: ni.Article) -> None:
    assert (reading.format, reading.version) == ("nitf", "3.3")
    assert article.uri == "urn:newsml:example.com:20260301:flood"
    assert article.alt_ids == (ni.AltId("r1234", "anpa"),)
    assert (article.version, article.slugline, article.urgency) == (3, "flut-damm", 2)
    assert article.links == (ni.Link(rel="management-doc-idref", uri="urn:newsml:example.com:1"),)
    assert article.signals == (ni.Concept(qcode="sig:correction"),)
    assert article.ed_notes == (
        ni.EdNote("Ort berichtigt", "correction"),
        ni.EdNote("Bitte warten", "desk"),
        ni.EdNote("Für Leser", "editorsnote", public=True),
    )


def test_dates_keep_their_form(article: ni.Article) -> None:
    assert article.version_created == ni.DateTime("2026-03-01T10:15:00+01:00")
    assert article.embargoed == ni.DateTime("2026-03-01-05:00")  # no time: a day, not midnight
    assert article.expires == ni.DateTime("2026-04-01")
    assert article.published == ni.DateTime("2026-03-01T11:00:00Z")
    assert article.content_modified == ni.DateTime("2026-03-01T10:12")


@pytest.mark.parametrize(
    ("norm", "text"),
    [
        ("20080313T145200Z", "2008-03-13T14:52:00Z"),
        ("20080313T145200", "2008-03-13T14:52:00"),
        ("20080313T145200-0500", "2008-03-13T14:52:00-05:00"),
        ("20080313T1452+0530", "2008-03-13T14:52+05:30"),
        ("20080313145200+0100", "2008-03-13T14:52:00+01:00"),
        ("20080313000000", "2008-03-13"),
        ("20080313000000Z", "2008-03-13Z"),
        ("20080313T000000", "2008-03-13T00:00:00"),
        ("2008-03-13T14:52:00.25+01:00", "2008-03-13T14:52:00.25+01:00"),
        ("2008-03", "2008-03"),
        ("20080313T14:52:00", "2008-03-13T14:52:00"),
        ("2008-03-13T145200Z", "2008-03-13T14:52:00Z"),
        ("2008-03-13 14:52:00", "2008-03-13T14:52:00"),
        ("20080313 145200+01", "2008-03-13T14:52:00+01:00"),
        ("20080313T145200 +0100", "2008-03-13T14:52:00+01:00"),
        ("20080313T145200,5GMT", "2008-03-13T14:52:00.5Z"),
        ("200803131452", "2008-03-13T14:52"),
        ("20080313t145200z", "2008-03-13T14:52:00Z"),
    ],
)
def test_every_form_of_norm(norm: str, text: str) -> None:
    document = f'<nitf><head><docdata><date.issue norm="{norm}"/></docdata></head></nitf>'
    reading = ni.loads(document)
    assert reading.article.version_created == ni.DateTime(text)
    again = ni.loads(ni.dumps(reading, "nitf")).article
    assert again.version_created == reading.article.version_created


def test_series_properties_and_hops(article: ni.Article) -> None:
    numbers = (
        ni.Concept(rel="series.part", value="2"),
        ni.Concept(rel="series.totalpart", value="3"),
    )
    assert article.member_of == (
        ni.Concept(names=("Hochwasser",), type="series", related=numbers),
    )
    assert article.hops == (ni.Hop(sequence=1, party="Nordpresse"),)
    publication = ni.Concept(rel="name", value="Tagblatt"), ni.Concept(rel="issue", value="60")
    assert article.extensions == (
        ni.Concept(rel="desk", value="chronik"),
        ni.Concept(names=("house style",), value="knapp"),
        ni.Concept(names=("take",)),
        ni.Concept(rel="pubdata", related=publication),
    )


def test_a_series_without_a_name_and_a_type_of_item_of_its_own() -> None:
    head = """<head><tobject tobject.type="Análise"/><docdata><series series.part="1"/></docdata>
    <pubdata ex-ref="https://example.com/1"/><pubdata date.publication="20260302" type="web"/>
    </head>"""
    reading = ni.loads(f"<nitf>{head}</nitf>")
    article = reading.article
    assert reading.unread == ()
    assert (article.kind, article.published) == ("text", ni.DateTime("2026-03-02"))
    assert [(one.rel, one.value, one.related) for one in article.extensions] == [
        ("series", "", (ni.Concept(rel="series.part", value="1"),)),
        ("pubdata", "", (ni.Concept(rel="ex-ref", value="https://example.com/1"),)),
        ("pubdata", "", (ni.Concept(rel="type", value="web"),)),
        ("tobject.type", "Análise", ()),
    ]
    written = ni.dumps(article, "nitf")
    assert ni.loads(written).article == article
    assert b'"x-newsitem:' not in written


@pytest.mark.parametrize("edited", ["creditline", "associations"])
def test_what_no_element_says_is_a_meta(edited: str) -> None:
    picture = ni.Article(kind="picture", headline="Der Damm", rights_links="https://example.com")
    article = ni.Article(
        headline="Damm hält",
        creditline="Nordpresse",
        associations=ni.Association(picture, "mainpic"),
        byline="Von Ada Roe",
    )
    written = ni.dumps(article, "nitf")
    assert ni.loads(written).article == article
    wrong = written.replace(f'"x-newsitem:{edited}"'.encode(), b'"x-newsitem:byline"')
    reading = ni.loads(wrong)  # an element says another byline
    assert reading.article == ni.Article(headline="Damm hält", byline="Von Ada Roe")
    assert {part.where for part in reading.unread} == {"/nitf/head/meta"}


@pytest.mark.parametrize(
    "norm", ["13/03/2008", "March 13, 2008", "20081313T145200 Z", "20080313T1452EST", "2008-W11"]
)
def test_what_is_no_date_is_unread(norm: str) -> None:
    reading = ni.loads(f'<nitf><head><docdata><date.issue norm="{norm}"/></docdata></head></nitf>')
    assert reading.article == ni.Article()
    assert [part.content for part in reading.unread] == [norm]


def test_a_date_that_was_mended_is_noted() -> None:
    date = '<date.issue norm="2008-03-13 14:52:00"/>'
    (note,) = ni.loads(f"<nitf><head><docdata>{date}</docdata></head></nitf>").notes
    assert str(note).endswith("is read as '2008-03-13T14:52:00'")


def test_words(article: ni.Article) -> None:
    assert (article.language, article.title) == ("de-AT", "Damm hält")
    assert article.headline == "Damm hält"
    assert article.headlines == (ni.Label("Unterzeile", "short"),)
    assert article.byline == "Von Ada Roe, Beispieldienst"
    assert article.bylines == (ni.Label("(Schluss)", "tagline"),)
    assert article.keywords == ("Damm", "Hochwasser")
    assert article.descriptions == (
        ni.Label("Kurz.\nUnd gut."),
        ni.Label("Bericht, 2025", "bibliography"),
    )


def test_parties_and_rights(article: ni.Article) -> None:
    assert article.sources == (
        ni.Source("Beispieldienst", roles=("provider", "info_source")),
        ni.Source("Nordpresse", roles=("info_source",)),
        ni.Source("Eva Roe", roles=("creator",)),
        ni.Source("Ada Roe", "person", ("creator",), description="Beispieldienst"),
        ni.Source("Roe", roles=("contributor",), function="media-producer"),
    )
    assert article.copyright_holder == ni.Source("Beispieldienst")
    assert article.copyright_notices == (ni.Label("2026", "year"),)


def test_subjects_and_places(article: ni.Article) -> None:
    assert article.genres == (ni.Concept(names=("Hintergrund",)),)
    assert article.subjects == (
        ni.Concept(
            qcode="subj:03007000",
            names=(ni.Label("Hochwasser", "matter"), ni.Label("Katastrophen", "type")),
        ),
        ni.Concept(qcode="reg:77", type="cpnat:organisation", names=("Wasserwehr",)),
        ni.Concept(literal="c", type="desk"),
    )
    assert article.locations == (
        ni.Location(
            "Unterau", "city", "AT", qcode="geo:1", broader=(ni.Location("Österreich", "country"),)
        ),
        ni.Location("Musterstadt", "city", "AT", broader=(ni.Location("Nordland", "region"),)),
    )


def test_the_dateline_is_found_in_the_story(article: ni.Article) -> None:
    assert article.dateline
    assert article.dateline.text == "MUSTERSTADT (dpa) -"
    assert article.dateline.resolved == ni.DateTime("2026-03-01")
    assert article.printed_dateline == ni.Extent(0, 0, 19)


def test_the_body(article: ni.Article) -> None:
    assert [(block.role, block.text) for block in article.body] == [
        ("p", "MUSTERSTADT (dpa) - Der Damm von Unterau hält."),
        ("hl2", "Was folgt"),
        ("p", "Wir warten , sagte Ada Roe."),
        ("bq", "Erstens.\nZweitens.\nAus dem Bericht"),
        ("table", "Pegel\nOrt\tUnterau"),
        ("dl", "Damm\nEin Wall."),
        ("p", "Fußnote"),
        ("media", "Der Damm\nFoto: Roe"),
    ]
    assert [span.mark for span in article.body[0].spans] == ["dateline", "location", "strong"]
    assert article.quotes == (
        ni.Quote("Wir warten", extents=(ni.Extent(2, 0, 10),), speaker="Ada Roe"),
    )
    assert article.renditions == (
        ni.Rendition(
            href="damm.mp4",
            content_type="video/mp4",
            title="Der Damm",
            duration=12.5,
            alt_ids=ni.AltId("v-17", "media-id"),
        ),
        ni.Rendition(href="damm-klein.mp4"),
    )


@pytest.mark.parametrize(
    "inner",
    [
        "<media-producer class='x'>Roe</media-producer>",
        "<media-producer><person>Ada</person> and <person>Eva</person></media-producer>",
        "<media-producer> </media-producer>",
        "<media-metadata name='media-id' value=''/>",
        "<media-metadata name='media id' value='7'/>",
        "<media-metadata name='media-id' value='7'>seven</media-metadata>",
    ],
)
def test_what_else_is_said_of_a_picture_is_unread(inner: str) -> None:
    picture = f"<media><media-reference source='a.jpg' mime-type='image/jpeg'/>{inner}</media>"
    reading = ni.loads(body(picture))
    assert reading.article == ni.Article(
        body=ni.Block(role="media", href="a.jpg"),
        renditions=ni.Rendition(href="a.jpg", content_type="image/jpeg"),
    )
    assert [part.where[-14:] for part in reading.unread] == [f"media-{inner[7:15]}"]


def test_the_rest_is_unread(reading: ni.Reading) -> None:
    where = {part.where for part in reading.unread}
    assert {
        "/nitf/head/meta/@http-equiv",
        "/nitf/head/docdata/date.expire/@norm",
        "/nitf/body/body.head/hedline/hl1/em",
        "/nitf/body/body.content/block/p/@lede",
        "/nitf/body/body.content/media/media-metadata[2]",
    } <= where


def test_put_back(reading: ni.Reading, article: ni.Article) -> None:
    assert ni.dumps(article, "nitf", keep=reading) == DOCUMENT
    edited = attrs.evolve(article, headline="Damm bricht", urgency=1)
    written = ni.dumps(edited, "nitf", keep=reading)
    assert ni.loads(written).article == edited
    expected = DOCUMENT.replace(
        "<hl1>Damm   <em>hält</em></hl1>".encode(), b"<hl1>Damm bricht</hl1>"
    ).replace(b'ed-urg="2"', b'ed-urg="1"')
    assert etree.canonicalize(written.decode()) == etree.canonicalize(expected.decode())


def test_a_dateline_that_the_story_says_otherwise_is_unread(reading: ni.Reading) -> None:
    said = [part for part in reading.unread if part.where.endswith("/dateline/text()")]
    assert [part.content for part in said] == ["Musterstadt, 1. März"]


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Ein Titel"},
        {"uri": "urn:newsml:example.com:2"},
        {"alt_ids": ()},
        {"urgency": 7},
        {"pub_status": "canceled"},
        {"version_created": "2026-03-02T08:00:00Z"},
        {"embargoed": None},
        {"expires": "2026-05-01"},
        {"published": "2026-03-02"},
        {"language": "pt"},
        {"slugline": "damm"},
        {"keywords": ("Damm", "Flut")},
        {"headlines": ("Eine", "Zwei")},
        {"descriptions": ("Anders.",)},
        {"subjects": ("subj:03007000", "medtop:20000001")},
        {"genres": ()},
        {"copyright_holder": "Nordpresse"},
        {"ed_notes": ()},
        {"renditions": ()},
        {"creditline": "Nordpresse"},
        {"services": ("svc:1",)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_put_back_any_field(reading: ni.Reading, change: dict[str, Any]) -> None:
    edited = attrs.evolve(reading.article, **change)
    written = ni.dumps(edited, "nitf", keep=reading)
    back = ni.loads(written)
    assert back.article == edited
    assert "/nitf/head/meta/@http-equiv" in {part.where for part in back.unread}


def test_marks_in_an_abstract_are_unread() -> None:
    head = '<body.head><abstract><p>See <a href="a.html">this</a></p></abstract></body.head>'
    reading = ni.loads(f"<nitf><body>{head}</body></nitf>")
    assert reading.article.descriptions == (ni.Label("See this"),)
    assert ['<a href="a.html">' in part.content for part in reading.unread] == [True]


def test_put_back_a_property_of_our_own() -> None:
    article = ni.Article(headline="Damm hält", creditline="Nordpresse", services=("svc:1",))
    source = ni.loads(ni.dumps(article, "nitf").replace(b"<head>", b'<head><meta content="x"/>'))
    edited = attrs.evolve(article, creditline="Beispieldienst", services=())
    written = ni.dumps(edited, "nitf", keep=source)
    assert ni.loads(written).article == edited
    assert [one.where for one in ni.loads(written).unread] == ["/nitf/head/meta/@content"]
    bare = ni.loads("<nitf><body/></nitf>")
    assert ni.loads(ni.dumps(article, "nitf", keep=bare)).article == article


def test_what_cannot_be_put_back_is_refused(reading: ni.Reading) -> None:
    edited = attrs.evolve(reading.article, locations=())
    with pytest.raises(ni.FormatError, match="locations cannot be put back"):
        ni.dumps(edited, "nitf", keep=reading)
    edited = attrs.evolve(reading.article, byline="Von niemand")  # who stood there is a source
    with pytest.raises(ni.FormatError, match="sources cannot be put back"):
        ni.dumps(edited, "nitf", keep=reading)


def test_put_back_a_block(reading: ni.Reading) -> None:
    body = reading.article.body
    edited = attrs.evolve(reading.article, body=(body[0], ni.Block("Neu", "hl2"), *body[2:]))
    written = ni.dumps(edited, "nitf", keep=reading)
    assert ni.loads(written).article == edited
    assert b'<block class="lead"><p lede="true">' in written


def test_a_body_is_the_same_within_an_item(article: ni.Article) -> None:
    """NITF in NewsML-G2's ``inlineXML`` and a document of NITF give equal bodies."""
    within = DOCUMENT.partition(b"?>")[2].replace(b"<!-- an invented document -->", b"").decode()
    item = ni.loads(
        '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><contentSet>'
        f"<inlineXML>{within}</inlineXML></contentSet></newsItem>"
    ).article
    assert item.quotes == article.quotes
    plain = [attrs.evolve(block, spans=_without_dateline(block)) for block in article.body]
    assert item.body == tuple(plain)


def _without_dateline(block: ni.Block) -> tuple[ni.Span, ...]:
    """The marks of a body, without the one that only the dateline in the head gives."""
    return tuple(span for span in block.spans if span.mark != "dateline")


def test_the_namespace_makes_no_difference(article: ni.Article) -> None:
    with_namespace = DOCUMENT.replace(
        b"<nitf ", b'<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" ', 1
    )
    assert ni.loads(with_namespace).article == article


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("Η πλημμύρα «έφτασε» στη γέφυρα", "el"),
        ("الماء وصل إلى «الجسر»", "ar"),
        ("水は「橋」に達した", "ja"),
        ("L’eau a atteint « le pont »", "fr"),
    ],
)
def test_words_of_any_language(words: str, language: str) -> None:
    story = ni.Article(headline=words, body=f"{words}\n\n{words}", language=language)
    written = ni.dumps(story, "nitf")
    assert words.encode() in written
    assert ni.loads(written).article == story


def test_what_a_line_of_nitf_cannot_hold_is_in_a_namespace_of_its_own() -> None:
    spans = (
        ni.Span(0, 9, "person"),
        ni.Span(0, 3, "em"),  # no person may hold it
        ni.Span(10, 15, "sub"),  # stands only in num
        ni.Span(16, 22, "strong"),
    )
    story = ni.Article(body=ni.Block("Ada Roe x under strong", "p", spans))
    written = ni.dumps(story, "nitf").decode()
    assert "<ni:person><em>Ada</em> Roe x</ni:person>" in written
    assert "<ni:sub>under</ni:sub>" in written
    assert '<em class="bold">strong</em>' in written
    assert ni.loads(written).article == story


def test_enriched_places_stay_as_they_are() -> None:
    content = (
        '<p>In <location><city>Unterau</city>, <country iso-cc="AT">Österreich</country>'
        '</location> am <chron norm="20260301">Sonntag</chron>.</p>'
    )
    written = ni.dumps(ni.loads(body(content)), "nitf").decode()
    assert content in written


def test_a_table_that_nitf_does_not_admit() -> None:
    parts = (
        ni.Span(0, 1, "tbody"), ni.Span(0, 1, "tr"), ni.Span(0, 1, "td"),
        ni.Span(2, 3, "tbody"), ni.Span(2, 3, "tr"), ni.Span(2, 3, "td"),
    )  # fmt: skip
    story = ni.Article(body=ni.Block("a\nb", "table", parts))
    written = ni.dumps(story, "nitf").decode()
    assert '<block ni:around="1"><ni:table><ni:tbody>' in written
    assert ni.loads(written).article == story


def test_quotations_that_stand_nowhere_in_the_body() -> None:
    story = ni.Article(quotes=ni.Quote("Wait.", speaker=ni.Source("Ada Roe", "person")))
    assert ni.loads(ni.dumps(story, "nitf")).article == story


def test_blanks_in_a_dateline_stay() -> None:
    dateline = ni.Dateline("OSIJEK  (NWS) –", resolved="2026-03")
    story = ni.Article(dateline=dateline)
    back = ni.loads(ni.dumps(story, "nitf")).article.dateline
    assert back
    assert (back.text, back.resolved) == (dateline.text, dateline.resolved)


def test_parties_that_differ_in_little_stay_apart() -> None:
    plain = ni.Label("AR")
    marked = ni.Label("AR", "short", "en", [ni.Span(0, 1, "em", value="|")])
    sources = [ni.Source("Ada Roe", names=names) for names in ((), plain, marked)]
    story = ni.Article(sources=sources)
    assert ni.loads(ni.dumps(story, "nitf")).article == story
    document = ni.dumps(story, "nitf").replace(b"&quot;start", b"&quot;begin")
    assert "names" in ni.loads(document).unread[0].where


def test_a_dateline_in_metadata_alone_stays_there() -> None:
    story = ni.Article(
        dateline="OSIJEK, Croatia (NWS) –", body="OSIJEK, Croatia (NWS) – Dam holds"
    )
    back = ni.loads(ni.dumps(story, "nitf")).article
    assert back.body == story.body
    assert not back.printed_dateline


def test_not_nitf() -> None:
    with pytest.raises(ni.ReadError, match="the root element is a, not nitf"):
        nitf.read(b"<a/>")
    assert nitf.read(b"<nitf/>").article == ni.Article()
    assert nitf.read(b'<nitf version="x"/>').unread[0].where == "/nitf/@version"


def test_the_written_document_names_its_version() -> None:
    root = etree.fromstring(ni.dumps(ni.Article(headline="Dam holds"), "nitf"))
    assert root.get("version") == "-//IPTC//DTD NITF 3.6//EN"
    with pytest.raises(ni.FormatError, match=r"nitf is written in 3\.6"):
        nitf.write(ni.Article(), version="3.5")
    assert nitf.join([b"<nitf/>"]) == b"<nitf/>"


def lines(content: str) -> ni.Reading:
    return ni.loads(f"<nitf><body><body.head>{content}</body.head></body></nitf>")


@pytest.mark.parametrize(
    ("byline", "text"),
    [
        ("<person>Ana Reis</person><byttl>Correspondente</byttl>", "Ana Reis, Correspondente"),
        ("Por <person><name.given>Ana</name.given> <name.family>Reis</name.family></person>",
         "Por Ana Reis"),
        ("<person><name.given>Ana</name.given><name.family>Reis</name.family></person> <org/>",
         "Ana Reis"),
        ("By <em>Ana</em> <em>Reis</em>", "By Ana Reis"),
        ("<em>An</em><em>a</em> Reis", "Ana Reis"),
        ("<person>Ana Reis</person> in <location>Braga</location>", "Ana Reis in Braga"),
        ("<person>Ana Reis,</person> <person/><byttl>editora</byttl>", "Ana Reis, editora"),
    ],
)  # fmt: skip
def test_the_parts_of_a_byline_are_kept_apart(byline: str, text: str) -> None:
    assert lines(f"<byline>{byline}</byline>").article.byline == text


def test_a_title_without_a_person_stands_in_the_byline() -> None:
    reading = lines("<byline>By NINA LOWE <byttl>Staff Writer</byttl></byline>")
    assert (reading.article.byline, reading.unread) == ("By NINA LOWE Staff Writer", ())


def test_rights_part_by_part() -> None:
    parts = "<rights.owner>Lusa</rights.owner> <rights.agent> </rights.agent>"
    limits = '<rights.limitations xml:lang="pt">uso único</rights.limitations>'
    assert lines(f"<rights>{parts}{limits}</rights>").article.usage_terms == (
        ni.Label("Lusa", "owner"),
        ni.Label("uso único", "limitations", "pt"),
    )
    whole = lines("<rights>© <rights.owner>Lusa</rights.owner> 2026</rights>")
    assert whole.article.usage_terms == (ni.Label("© Lusa 2026", "rights"),)
    assert lines("<rights> </rights>").article == ni.Article()


def test_a_place_and_its_codes() -> None:
    reading = lines(
        """<dateline><location><sublocation location-code="S1">Sé</sublocation>,
        <city city-code="BRA" code-source="abc">Braga</city>,
        <state state-code="MIN">Minho</state>, <region/>
        <country iso-cc="PT">Portugal</country></location></dateline>
        <series series.name="Tempo"/>"""
    )
    (place,) = reading.article.located
    assert place == ni.Location(
        "Sé",
        "poi",
        "PT",
        literal="S1",
        broader=(
            ni.Location("Braga", "city", qcode="abc:BRA"),
            ni.Location("Minho", "region", literal="MIN"),
            ni.Location("Portugal", "country"),
        ),
    )
    assert str(reading.article.dateline) == "Sé, Braga, Minho, Portugal"
    assert [one.name for one in reading.article.member_of] == ["Tempo"]
    assert ni.loads(ni.dumps(reading.article, "nitf")).article == reading.article


def test_a_dateline_is_all_that_the_story_opens_with() -> None:
    reading = ni.loads(
        "<nitf><body><body.head><dateline>NEWTOWN, N.J.</dateline></body.head><body.content>"
        "<p>NEWTOWN, N.J. (AA) _ The ferry is back.</p></body.content></body></nitf>"
    )
    assert str(reading.article.dateline) == "NEWTOWN, N.J. (AA) _"
    assert reading.article.printed_dateline == ni.Extent(0, 0, 20)
    assert reading.unread == ()


def test_management_of_this_document_and_of_another() -> None:
    reading = ni.loads(
        """<nitf><head><docdata management-status="Embargoed" management-doc-idref="tag:a,1:b"
        management-idref-status="canceled"><du-key key="ferry" generation="3" part="1"/>
        </docdata></head></nitf>"""
    )
    article = reading.article
    assert article.pub_status == "withheld"
    assert [part.content for part in reading.unread] == ["Embargoed"]
    parts = ni.Concept(rel="generation", value="3"), ni.Concept(rel="part", value="1")
    assert article.extensions == (
        ni.Concept(rel="management-idref-status", value="canceled"),
        ni.Concept(rel="du-key", related=parts),
    )
    written = ni.dumps(article, "nitf")
    assert ni.loads(written).article == article
    assert b'"x-newsitem:' not in written


def test_concepts_of_other_owners() -> None:
    head = """<head><tobject><tobject.subject tobject.subject.ipr="LUSA"
    tobject.subject.refnum="SOC" tobject.subject.type="Sociedade"/><tobject.subject
    tobject.subject.ipr="two words" tobject.subject.refnum="17005000"/></tobject>
    <docdata><identified-content><classifier class="indexing_service" type="descriptor">Ferries
    </classifier><location class="indexing_service">Port Ellery</location></identified-content>
    </docdata></head>"""
    reading = ni.loads(f"<nitf>{head}</nitf>")
    assert reading.article.subjects == (
        ni.Concept(qcode="LUSA:SOC", names=(ni.Label("Sociedade", "type"),)),
        ni.Concept(qcode="subj:17005000"),
        ni.Concept(names=("Ferries",), type="descriptor", role="indexing_service"),
    )
    assert [part.content for part in reading.unread] == ["indexing_service", "two words"]
    assert ni.loads(ni.dumps(reading.article, "nitf")).article == reading.article


def test_an_older_document_says_things_in_its_texts() -> None:
    reading = ni.loads(
        """<nitf version="-//IPTC-NAA//DTD NITF-XML 2.5//EN"><head><docdata>
        <date.issue>20260312T145200Z</date.issue><date.release>soon</date.release>
        <ed-msg msg-type="desk">Bitte warten</ed-msg><doc.rights>Alle Rechte</doc.rights>
        <doc.copyright year="2026 " holder="RB"/></docdata></head><body><body.end>
        <tagline>/rb/</tagline><tagline>(Schluss)</tagline></body.end></body></nitf>"""
    )
    article = reading.article
    assert (reading.version, article.version_created) == (
        "2.5",
        ni.DateTime("2026-03-12T14:52:00Z"),
    )
    assert article.ed_notes == (ni.EdNote("Bitte warten", "desk"),)
    assert article.usage_terms == (ni.Label("Alle Rechte"),)
    assert article.copyright_notices == (ni.Label("2026", "year"),)
    assert article.bylines == (ni.Label("/rb/", "tagline"), ni.Label("(Schluss)", "tagline"))
    assert [part.content for part in reading.unread] == ["soon"]
    assert ni.loads(ni.dumps(article, "nitf")).article == article


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("version", "x"),
        ("version", "0"),
        ("nothing", "1"),
        ("body", '[{"text": "Rain", "spans": [{"start": 0, "end": 99, "mark": "em"}]}]'),
        ("associations", 70 * '[{"article":{"associations":' + "[]" + 70 * "}}]"),
        ("associations", "[" * 200),
        ("pub_status", "perhaps"),
        ("quotes", '[{"text": "Rain", "extents": [{"block": 0, "start": 0, "end": 4}]}]'),
    ],
    ids=lambda value: value[:12],
)
def test_a_property_of_our_own_that_is_no_field_is_handed_back(name: str, value: str) -> None:
    content = value.replace('"', "&quot;")
    meta = f'<meta name="x-newsitem:{name}" content="{content}"/>'
    reading = ni.loads(f"<nitf><head>{meta}<title>Rain</title></head></nitf>")
    assert reading.article == ni.Article(title="Rain")
    assert [part.where for part in reading.unread] == ["/nitf/head/meta"]


def test_a_picture_within_the_document_is_shown_where_it_stands() -> None:
    picture = '<media><media-reference data-location="#photo1"/></media>'
    reading = ni.loads(body(f"<p>Rain.</p>{picture}<p>Sun.</p>"))
    assert [(one.role, one.href) for one in reading.article.body] == [
        ("p", ""),
        ("media", "#photo1"),
        ("p", ""),
    ]
    assert reading.unread == ()
