"""NewsML-G2: what is written, and what real items look like to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given, settings
from lxml import etree

import newsitem as ni
from newsitem import strategies
from newsitem.formats import newsml_g2

if TYPE_CHECKING:
    from pathlib import Path

MOST = settings().max_examples
FEW = settings(max_examples=min(MOST, 25) if MOST <= 100 else MOST)  # of each of eleven versions
NAR = "http://iptc.org/std/nar/2006-10-01/"

START = (
    f'<newsItem xmlns="{NAR}" guid="urn:newsml:example.com:20260301:flood" version="3"'
    ' standard="NewsML-G2" standardversion="2.20" conformance="power" xml:lang="de">'
)
ITEM = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- an invented item -->
{START}
  <rightsInfo><copyrightNotice>(c) Beispiel 2026<br/>Alle Rechte</copyrightNotice></rightsInfo>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="xyz"><name>Beispieldienst</name></provider>
    <versionCreated>2026-03-01T10:00:00+0100</versionCreated>
    <embargoed/>
    <pubStatus qcode="stat:usable"/>
    <edNote role="note:internal">Bitte<br/>warten</edNote>
    <signal qcode="sig:correction"/>
    <futureProperty kind="x">later</futureProperty>
  </itemMeta>
  <contentMeta>
    <urgency>3</urgency>
    <contentCreated>2026-02</contentCreated>
    <located type="cptype:city" qcode="geo:1"><name>Musterstadt</name>
      <broader type="cptype:country"><name>Deutschland</name></broader>
      <geoAreaDetails><position latitude="51.60470" longitude="7.1"/></geoAreaDetails></located>
    <creator><name>Ada Roe</name></creator>
    <subject type="cpnat:geoArea" literal="p0"><name>Nordtal</name></subject>
    <subject qcode="medtop:20000139" relevance="80"><name xml:lang="de">Hochwasser</name></subject>
    <headline role="hld:sub">Unterzeile</headline>
    <headline>
        Damm   hält
    </headline>
    <dateline>Musterstadt (dpa) - </dateline>
    <by>Von Ada Roe</by>
  </contentMeta>
  <assert literal="p0"><POIDetails><position latitude="50.5" longitude="8"/></POIDetails></assert>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
      <head><title>Damm</title></head>
      <body><div class="story">
        <p>Musterstadt (dpa) - Der   Damm <b>hält</b>.</p>
        <h3>Lage</h3>
        <p>Er sagte <i>„nein“</i> &amp; <a href="http://example.com/">ging</a>.<br/>Dann: Ende.</p>
        <ul><li>eins</li><li>zwei <ol><li>drei</li></ol></li></ul>
        <table><tr><th>a</th><td/></tr><tr><td colspan="2">b</td></tr></table>
        <script>alert(1)</script>
        <p><a href="javascript:alert(1)">klick</a></p>
      </div></body></html></inlineXML>
    <remoteContent href="http://example.com/a.jpg" rendition="rnd:highRes" width="800" x="y"/>
  </contentSet>
</newsItem>
""".encode()


@pytest.fixture(scope="module")
def reading() -> ni.Reading:
    return ni.loads(ITEM)


def test_metadata(reading: ni.Reading) -> None:
    article = reading.article
    assert (reading.format, reading.version) == ("newsml-g2", "2.20")
    assert (article.uri, article.version) == ("urn:newsml:example.com:20260301:flood", 3)
    assert (article.language, article.urgency, article.kind) == ("de", 3, "text")
    assert (article.headline, article.headlines) == (
        "Damm hält",
        (ni.Label("Unterzeile", "hld:sub"),),
    )
    assert article.byline == "Von Ada Roe"
    assert article.copyright_notices == (ni.Label("(c) Beispiel 2026\nAlle Rechte"),)
    assert article.ed_notes == (ni.EdNote("Bitte\nwarten", "note:internal"),)
    assert [one.qcode for one in article.signals] == ["sig:correction"]
    assert [(one.name, one.roles) for one in article.sources] == [
        ("Beispieldienst", ("provider",)),
        ("Ada Roe", ("creator",)),
    ]
    assert [(one.name, one.relevance) for one in article.subjects] == [("Hochwasser", 80)]


def test_an_offset_without_a_colon_is_read_and_a_truncated_date_stays(
    reading: ni.Reading,
) -> None:
    article = reading.article
    assert article.version_created == ni.DateTime("2026-03-01T10:00:00+01:00")
    assert article.content_created == ni.DateTime("2026-02")


def test_places(reading: ni.Reading) -> None:
    (filed,) = reading.article.located
    assert (filed.name, filed.kind, filed.latitude) == ("Musterstadt", "city", 51.6047)
    assert [one.name for one in filed.broader] == ["Deutschland"]
    (spoken_of,) = reading.article.locations
    assert (spoken_of.name, spoken_of.latitude, spoken_of.longitude) == ("Nordtal", 50.5, 8.0)


def test_body(reading: ni.Reading) -> None:
    article = reading.article
    assert [(one.role, one.text) for one in article.body] == [
        ("p", "Musterstadt (dpa) - Der Damm hält."),
        ("hl2", "Lage"),
        ("p", "Er sagte „nein“ & ging.\nDann: Ende."),
        ("ul", "eins\nzwei\ndrei"),
        ("table", "a\t\nb"),
        ("p", "klick"),
    ]
    assert ni.Span(29, 33, "strong") in article.body[0].spans
    assert ni.Span(19, 22, "a", href="http://example.com/") not in article.body[2].spans
    assert ni.Span(18, 22, "a", href="http://example.com/") in article.body[2].spans
    assert ni.Span(0, 1, "td", colspan=2) not in article.body[4].spans
    assert ni.Span(3, 4, "td", colspan=2) in article.body[4].spans
    assert article.body[1].level == 3


def test_a_dateline_that_is_printed_is_marked_in_the_body(reading: ni.Reading) -> None:
    article = reading.article
    assert article.dateline is not None
    assert article.dateline.text == "Musterstadt (dpa) -"
    assert article.printed_dateline == ni.Extent(0, 0, 19)
    assert article.text.count("(dpa)") == 1


def test_what_is_not_understood_is_handed_back(reading: ni.Reading) -> None:
    unread = {part.where: part for part in reading.unread}
    future = unread["/newsItem/itemMeta/futureProperty"]
    assert ">later<" in future.content
    assert future.line == 13
    assert unread["/newsItem/itemMeta/embargoed"].content.startswith("<embargoed")
    assert unread["/newsItem/contentSet/remoteContent/@x"].content == "y"
    html = "/newsItem/contentSet/inlineXML/html"
    assert unread[f"{html}/head/title"].content.endswith(">Damm</title>")
    assert "alert(1)" in unread[f"{html}/body/div/script"].content
    assert unread[f"{html}/body/div/p[3]/a/@href"].content == "javascript:alert(1)"


def test_keep_gives_an_unchanged_source_back(reading: ni.Reading) -> None:
    assert ni.dumps(reading.article, "newsml-g2", keep=reading) == ITEM
    assert ni.dumps(reading, "newsml-g2", keep=reading) == ITEM


def test_keep_changes_only_what_was_changed(reading: ni.Reading) -> None:
    edited = attrs.evolve(
        reading.article,
        headline="Damm bricht",
        urgency=1,
        byline="",
        creditline="Beispiel",
        body=[
            attrs.evolve(reading.article.body[0]),
            attrs.evolve(reading.article.body[1], text="Neue Lage", spans=()),
            *reading.article.body[2:],
            "Schluss.",
        ],
    )
    written = ni.dumps(edited, "newsml-g2", keep=reading)
    before, after = ITEM.decode().splitlines(), written.decode().splitlines()
    gone = [line.strip() for line in before if line not in after]
    come = [line.strip() for line in after if line not in before]
    assert gone == [
        "<urgency>3</urgency>",
        "<headline>",
        "Damm   hält",
        "</headline>",
        "<by>Von Ada Roe</by>",
        "<h3>Lage</h3>",
        "</div></body></html></inlineXML>",
    ]
    assert come == [
        "<urgency>1</urgency>",
        "<headline>Damm bricht</headline>",
        "<creditline>Beispiel</creditline>",
        "<h3>Neue Lage</h3>",
        "</div><p>Schluss.</p></body></html></inlineXML>",
    ]
    assert ni.loads(written).article == edited


def body_of(content: str) -> list[tuple[str, str]]:
    item = f'<newsItem xmlns="{NAR}" guid="a"><contentSet>{content}</contentSet></newsItem>'
    return [(block.role, block.text) for block in ni.loads(item).article.body]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        # escaped HTML, and what only looks like it
        ("<inlineData>&lt;p>Eins.&lt;/p>&lt;h2>Zwei&lt;/h2></inlineData>",
         [("p", "Eins."), ("hl2", "Zwei")]),
        ("<inlineData>&lt;p>Eins.\n\nZwei.</inlineData>", [("p", "<p>Eins."), ("p", "Zwei.")]),
        ("<inlineData>Eins\nund\n\nzwei.</inlineData>", [("p", "Eins\nund"), ("p", "zwei.")]),
        # NITF, with and without a namespace
        (('<inlineXML><nitf xmlns=""><head><title>X</title></head><body><body.head/>'
         "<body.content><hl2>Lage</hl2><p>Ein <person>Mann</person>.</p></body.content></body>"
         "</nitf></inlineXML>"),
         [("hl2", "Lage"), ("p", "Ein Mann.")]),
        # a vocabulary that nobody knows
        (("<inlineXML><STORY xmlns=''><RUBRIK>Kopf</RUBRIK><BROD><CITAT>Zitat</CITAT><P>Text.</P>"
         "</BROD></STORY></inlineXML>"),
         [("p", "Kopf"), ("p", "Zitat"), ("p", "Text.")]),
    ],
)  # fmt: skip
def test_bodies_in_other_forms(content: str, expected: list[tuple[str, str]]) -> None:
    assert body_of(content) == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<newsItem guid='a'", "not well-formed XML"),
        (b"<feed><p>x</p></feed>", "markup, but of no format"),
        (b'<?xml version="1.0" encoding="utf-7"?><newsItem/>', "encoding 'utf-7' is not one"),
        (b'<!DOCTYPE newsItem [<!ENTITY a "b">]><newsItem guid="x">&a;</newsItem>', "entity &a;"),
    ],
)
def test_bad_input_says_what_is_wrong(data: bytes, message: str) -> None:
    with pytest.raises(ni.ReadError, match=message):
        ni.loads(data)


def test_several_items_stand_in_a_message() -> None:
    stories = [ni.Article(headline="Eins"), ni.Article(headline="Zwei", body="Text.")]
    message = ni.dumps(stories, "newsml-g2")
    reading = ni.loads(message)
    assert reading.articles == tuple(stories)
    assert reading.unread == ()
    edited = attrs.evolve(stories[1], headline="Drei")
    kept = ni.loads(ni.dumps(edited, "newsml-g2", keep=reading))
    assert kept.articles == (stories[0], edited)


def test_an_item_that_is_no_article_stands_whole_in_unread() -> None:
    concept = f'<conceptItem xmlns="{NAR}" guid="a"><itemMeta/></conceptItem>'.encode()
    reading = ni.loads(concept)
    assert reading.articles == ()
    with pytest.raises(ni.ReadError, match="expected exactly one article, found no"):
        assert reading.article
    assert {part.where for part in reading.unread} >= {"/conceptItem/@guid"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?><newsItem xmlns="{NAR}" guid="é"/>'
    assert ni.loads(text.encode(encoding)).article.uri == "é"


def test_a_text_is_content_whatever_encoding_it_declares() -> None:
    text = f'<?xml version="1.0" encoding="iso-8859-1"?><newsItem xmlns="{NAR}" guid="é"/>'
    assert ni.loads(text).article.uri == "é"


def schema_of(shared: Path, version: str) -> etree.XMLSchema:
    folder = shared / "corpus" / "schemas" / "newsml-g2"
    return etree.XMLSchema(etree.parse(folder / f"NewsML-G2_{version}-spec-All-Power.xsd"))


@pytest.mark.corpus
@pytest.mark.parametrize("version", newsml_g2.VERSIONS)
def test_5_what_is_written_is_valid(shared: Path, version: str) -> None:
    """Law 5: generated articles are valid against the official schema of each version."""
    schema = schema_of(shared, version)

    @FEW
    @given(article=strategies.articles())
    def check(article: ni.Article) -> None:
        written = newsml_g2.write(article, version=version)
        assert schema.validate(etree.fromstring(written)), schema.error_log
        assert newsml_g2.read(written).version == version

    check()


@pytest.mark.corpus
@pytest.mark.parametrize("version", newsml_g2.VERSIONS)
def test_5_uris_in_the_place_of_qcodes_are_valid(shared: Path, version: str) -> None:
    uri = "http://example.com/code"
    article = ni.Article(
        headlines=ni.Label("Unterzeile", uri),
        subjects=ni.Concept(qcode="a:b", type=uri, how=uri, why=uri, creator=uri),
        alt_ids=ni.AltId("3", uri, uri, uri),
        generators=ni.Generator("Pult", "1", uri),
        ed_notes=ni.EdNote("Bitte warten.", uri, constraint=uri),
        links=ni.Link("b.html", uri),
        renditions=ni.Rendition(
            href="a.jpg", role=uri, characteristics=ni.Characteristic("colour_space", uri)
        ),
    )
    written = newsml_g2.write(article, version=version)
    schema = schema_of(shared, version)
    assert schema.validate(etree.fromstring(written)), schema.error_log


@pytest.mark.parametrize("version", newsml_g2.VERSIONS[1:])
@FEW
@given(article=strategies.articles())
def test_an_older_version_is_read_back(version: str, article: ni.Article) -> None:
    written = newsml_g2.write(article, version=version)
    reading = newsml_g2.read(written)
    has_extensions = b"itemMetaExtProperty" in newsml_g2.write(ni.Article(), version=version)
    if has_extensions:  # before 2.18 nothing can say that there is no main headline
        assert reading.unread == ()
        assert newsml_g2.write(reading.article, version=version) == written
    assert reading.article.uri == article.uri


def test_an_older_version_says_what_it_costs() -> None:
    article = ni.Article(headline="A", expires="2026-03-02", published="2026-03-01")
    assert ni.lost(article, "newsml-g2") == ()
    lost = ni.lost(article, "newsml-g2", version="2.15")
    assert [change.path for change in lost] == ["expires", "published"]
    with pytest.raises(ni.FormatError, match=r"not in '1\.0'"):
        ni.dumps(article, "newsml-g2", version="1.0")


DETAILED = f"""<newsItem xmlns="{NAR}" guid="urn:example:mto" xml:lang="en">
<itemMeta><itemClass qcode="ninat:text"><name xml:lang="en">Text</name></itemClass>
<provider literal="EXA"/><versionCreated>2026-03-12T06:30:00Z</versionCreated>
<pubStatus qcode="stat:usable"><name xml:lang="en">Usable</name></pubStatus>
<title dir="ltr">mto-3</title><instanceOf qcode="series:weather"/>
<altRep representation="rep:page" size="900">http://example.com/mto</altRep>
<deliverableOf residref="urn:example:plan"/><hash hashtype="htype:MD5">9e10</hash>
<expires pubconstraint="usage:web">2026-03-20T00:00:00Z</expires><expires>2026-04-01</expires>
</itemMeta>
<contentMeta><icon href="http://example.com/mto.png" width="64"/>
<rating value="4.5" scalemin="1" scalemax="5" scaleunit="unit:stars" raters="12"/>
<language tag="sw"/><keyword rank="2">mto</keyword><keyword>mvua</keyword>
<slugline xml:lang="en" separator="-">mto-mvua</slugline>
<headline role="hl:main" rank="1">Mto wafurika</headline>
<headline role="hl:sub">Mvua yaendelea</headline>
<dateline how="howextr:tool">NAIROBI</dateline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml" xml:lang="sw-KE" wordcount="2">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Mto wafurika.</p></body></html></inlineXML>
<remoteContent href="a.jpg"><hash hashtype="htype:MD5">77ab</hash></remoteContent></contentSet>
</newsItem>"""


def test_what_is_said_of_the_texts_and_of_the_item() -> None:
    reading = ni.loads(DETAILED)
    assert reading.unread == ()
    article = reading.article
    assert (article.language, article.metadata_language) == ("sw", "en")
    assert (article.headline, article.headlines) == (
        "Mto wafurika",
        (ni.Label("Mvua yaendelea", "hl:sub"),),
    )
    assert article.text_details == (
        ni.TextDetail("title", direction="ltr"),
        ni.TextDetail("headline", role="hl:main", rank=1),
        ni.TextDetail("slugline", language="en"),
        ni.TextDetail("keywords", "mto", rank=2),
        ni.TextDetail("dateline", how="howextr:tool"),
    )
    assert article.kind_names == (ni.Label("Text", language="en"),)
    assert article.pub_status_names == (ni.Label("Usable", language="en"),)
    assert article.instance_of == (ni.Concept(qcode="series:weather"),)
    assert article.alt_reps == (
        ni.Rendition(href="http://example.com/mto", role="rep:page", size=900),
    )
    assert article.deliverable_of == (ni.Link(uri="urn:example:plan"),)
    assert article.hashes == (ni.Hash("9e10", "htype:MD5"),)
    assert article.expires == ni.DateTime("2026-04-01")
    assert article.expiries == (ni.Expiry("2026-03-20T00:00:00Z", "usage:web"),)
    assert article.icons == (ni.Rendition(href="http://example.com/mto.png", width=64),)
    assert article.ratings == (
        ni.Rating(value=4.5, scale_min=1, scale_max=5, scale_unit="unit:stars", raters=12),
    )
    assert article.body_language == "sw-KE"
    assert article.body_characteristics == (ni.Characteristic("word_count", "2"),)
    assert article.renditions[0].hashes == (ni.Hash("77ab", "htype:MD5"),)
    assert ni.lost(article, "newsml-g2") == ()


def test_what_is_said_of_the_texts_stays_where_a_headline_is_changed() -> None:
    reading = ni.loads(DETAILED)
    edited = attrs.evolve(reading.article, headline="Mto watulia")
    written = ni.dumps(edited, "newsml-g2", keep=reading).decode()
    changed = DETAILED.replace("Mto wafurika</h", "Mto watulia</h")
    assert written == f'<?xml version="1.0" encoding="UTF-8"?>\n{changed}\n'


def test_a_role_of_the_main_headline_is_left_out_where_it_would_not_be_known_again() -> None:
    role = ni.TextDetail("headline", role="hl:main")
    article = ni.Article(headline="A", headlines="B", text_details=role)
    assert [one.path for one in ni.lost(article, "newsml-g2")] == ["text_details[0]"]
    assert ni.loads(ni.dumps(article, "newsml-g2")).article.headline == "A"


@pytest.mark.parametrize(
    ("content", "language", "rest"),
    [
        ('<inlineData xml:lang="fi" rendition="r:a">Joki.</inlineData>', "fi", {"/@rendition"}),
        ('<inlineData xml:lang="fi">&lt;p>Joki.&lt;/p></inlineData>', "fi", set()),
    ],
)
def test_plain_text_has_a_language_too(content: str, language: str, rest: set[str]) -> None:
    item = f'<newsItem xmlns="{NAR}" guid="a"><contentSet>{content}</contentSet></newsItem>'
    reading = ni.loads(item)
    assert reading.article.text == "Joki."
    assert reading.article.body_language == language
    path = "/newsItem/contentSet/inlineData"
    assert {one.where.removeprefix(path) for one in reading.unread} == rest


def test_a_qcode_in_an_element_of_its_own_is_read_and_noted() -> None:
    subject = """<subject qcode="medtop:20000385">
<broader><qcode qcode="medtop:07000000"/></broader></subject>"""
    item = f'<newsItem xmlns="{NAR}" guid="a"><contentMeta>{subject}</contentMeta></newsItem>'
    reading = ni.loads(item)
    assert [one.qcode for one in reading.article.subjects[0].broader] == ["medtop:07000000"]
    assert reading.unread == ()
    assert [note.where.rpartition("/")[2] for note in reading.notes] == ["qcode"]


def test_what_is_said_elsewhere_and_where_a_place_stands_in_its_vocabulary() -> None:
    content = """<located qcode="city:9"><name>Nakuru</name>
<remoteInfo href="http://example.com/nakuru" format="fmt:html5"/>
<hierarchyInfo>country:KE city:9</hierarchyInfo><facet qcode="geo:3"/></located>
<creator qcode="desk:2"><remoteInfo href="http://example.com/desk"/><personDetails><contactInfo>
<note>Hadi saa kumi</note></contactInfo></personDetails></creator>
<altId idformat="fmt:word" version="2">mto</altId>
<subject qcode="medtop:1"><remoteInfo href="http://example.com/topic"/></subject>
<headline>A</headline><headline role="hl:sub" rank="2">B</headline>"""
    item = f'<newsItem xmlns="{NAR}" guid="a"><contentMeta>{content}</contentMeta></newsItem>'
    reading = ni.loads(item)
    assert reading.unread == ()
    article = reading.article
    (place,) = article.located
    assert place.remote_infos == (ni.Link("http://example.com/nakuru", format="fmt:html5"),)
    assert place.hierarchy == ("country:KE", "city:9")
    assert [one.qcode for one in place.facets] == ["geo:3"]
    (creator,) = article.sources
    assert creator.remote_infos == (ni.Link("http://example.com/desk"),)
    assert creator.contacts == (ni.Contact("note", "Hadi saa kumi"),)
    assert article.alt_ids == (ni.AltId("mto", id_format="fmt:word", version="2"),)
    assert article.subjects[0].remote_infos == (ni.Link("http://example.com/topic"),)
    assert article.headlines == (ni.Label("B", "hl:sub", rank=2),)
    assert ni.lost(article, "newsml-g2") == ()


def test_inline_markup_of_terms_and_notices() -> None:
    rights = """<copyrightNotice href="http://example.com/c">© Mto</copyrightNotice>
<usageTerms> Si kwa
 <a href="http://example.com/t">matumizi <span xml:lang="en">on air</span> </a>au<br/>
 <inline class="org" qcode="org:1">Shirika</inline><inline class="li">!</inline>
 <inline class="a b"/><x>?</x></usageTerms>"""
    reading = ni.loads(
        f'<newsItem xmlns="{NAR}" guid="a"><rightsInfo>{rights}</rightsInfo></newsItem>'
    )
    notice, terms = reading.article.copyright_notices[0], reading.article.usage_terms[0]
    assert notice == ni.Label("© Mto", spans=[ni.Span(0, 5, "a", "http://example.com/c")])
    assert terms.text == "Si kwa matumizi on air au\nShirika! ?"
    assert terms.spans == (
        ni.Span(7, 23, "a", "http://example.com/t"),
        ni.Span(16, 22, "span", language="en"),
        ni.Span(26, 33, "org", qcode="org:1"),
        ni.Span(33, 34, "inline"),
    )
    path = "/newsItem/rightsInfo/usageTerms"
    assert [one.where.removeprefix(path) for one in reading.unread] == [
        *("/x", "/inline/@class", "/inline"),
    ]
    assert ni.lost(reading.article, "newsml-g2") == ()


def test_marks_that_the_standard_cannot_nest_are_left_out() -> None:
    spans = [
        ni.Span(0, 3, "em"),
        ni.Span(0, 3, "strong"),
        ni.Span(2, 5, "a", "b"),
        ni.Span(4, 8, "em"),
    ]
    article = ni.Article(usage_terms=ni.Label("one two\nx", spans=spans))
    back = ni.loads(ni.dumps(article, "newsml-g2")).article
    assert back.usage_terms[0].spans == (ni.Span(0, 3, "em"),)
    assert {one.path for one in ni.lost(article, "newsml-g2")} >= {"usage_terms[0].spans[1]"}


def test_parts_of_the_content() -> None:
    part = """<partMeta partid="p1" seq="1"><icon href="a.jpg"/>
<timeDelim start="0" end="446" timeunit="timeunit:editUnit" renditionref="rnd:avi"/>
<regionDelim x="0" y="10" width="640" height="480"/><language tag="sw"/>
<description>Mto wafurika</description></partMeta>"""
    reading = ni.loads(f'<newsItem xmlns="{NAR}" guid="a">{part}<partMeta/></newsItem>')
    assert reading.article.parts == (
        ni.Part(
            part_id="p1",
            sequence=1,
            icons=ni.Rendition(href="a.jpg"),
            time_delims=ni.TimeDelim("0", "446", "timeunit:editUnit", "rnd:avi"),
            region_delim=ni.RegionDelim(0, 10, 640, 480),
            language="sw",
            descriptions="Mto wafurika",
        ),
    )
    assert [one.where for one in reading.unread] == ["/newsItem/partMeta"]
    assert ni.lost(reading.article, "newsml-g2") == ()


def test_a_blank_in_an_address_is_encoded_and_noted() -> None:
    file = '<remoteContent href="file:///foto 7.jpg" version="2" generator="Scaler"/>'
    item = f'<newsItem xmlns="{NAR}" guid="a"><contentSet>{file}</contentSet></newsItem>'
    reading = ni.loads(item)
    assert reading.article.renditions == (
        ni.Rendition(href="file:///foto%207.jpg", version=2, generator="Scaler"),
    )
    assert [note.where for note in reading.notes] == ["/newsItem/contentSet/remoteContent"]
    assert reading.unread == ()


PACKAGE = f"""<newsMessage xmlns="{NAR}"><header/><itemSet>
<packageItem guid="urn:example:top" standardversion="2.20"><itemMeta>
<itemClass qcode="ninat:composite"/><provider literal="EXA"/>
<versionCreated>2026-03-12T06:30:00Z</versionCreated></itemMeta>
<groupSet root="all">
<group id="all" role="group:main" mode="pgrmod:seq"><groupRef idref="lead"/>
<itemRef residref="urn:example:map" version="2" contenttype="image/png" size="900" rel="exrel:map">
<itemClass qcode="ninat:graphic"/><title>Where it rained</title></itemRef>
<groupRef idref="all"/></group>
<group id="lead" role="group:lead"><itemRef residref="urn:example:dam">
<itemClass qcode="ninat:text"/><headline>Dam holds</headline></itemRef>
<itemRef residref="urn:example:rain"><headline>Wet</headline></itemRef></group>
</groupSet></packageItem>
<newsItem guid="urn:example:dam"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
<contentMeta><headline>Dam holds</headline></contentMeta></newsItem>
<newsItem guid="urn:example:rain"><contentMeta><headline>Rain</headline></contentMeta></newsItem>
</itemSet></newsMessage>"""


def test_a_package_holds_its_groups_in_order_and_the_items_of_its_message() -> None:
    reading = ni.loads(PACKAGE)
    package, dam, rain = reading.articles
    assert package.kind == "composite"
    (top,) = package.associations
    assert (top.role, top.mode, top.article.kind) == ("group:main", "pgrmod:seq", "composite")
    lead, chart = top.article.associations
    assert [member.article for member in lead.article.associations] == [dam, rain]
    assert chart.role == "exrel:map"
    file = ni.Rendition(uri="urn:example:map", content_type="image/png", size=900)
    assert chart.article == ni.Article(
        uri="urn:example:map", version=2, kind="graphic", title="Where it rained", renditions=file
    )
    left = {
        part.where.removeprefix("/newsMessage/itemSet/packageItem/") for part in reading.unread
    }
    assert left == {
        "groupSet/group/groupRef/@idref",  # it leads back to the group that it stands in
        "groupSet/group/itemRef",  # its headline is not the item's
    }


def test_a_package_is_written_as_one_and_as_a_message_with_its_items() -> None:
    reading = ni.loads(PACKAGE)
    assert ni.loads(ni.dumps(reading, "newsml-g2")).articles == reading.articles
    alone = ni.dumps(reading.articles[0], "newsml-g2")
    assert b"<packageItem" in alone
    back = ni.loads(alone).article
    assert back.associations[0].mode == "pgrmod:seq"
    assert newsml_g2.write(back) == alone


def test_members_without_a_group_stand_in_one_that_says_nothing() -> None:
    members = [ni.Association(ni.Article(headline=name), "exrel:part") for name in ("A", "B")]
    package = ni.Article(kind="composite", associations=members)
    assert ni.loads(ni.dumps(package, "newsml-g2")).article == package
    told = attrs.evolve(package, body="It has words of its own.")
    written = ni.dumps(told, "newsml-g2")
    assert b"<newsItem" in written
    assert ni.loads(written).article.associations == ()


@pytest.mark.parametrize("name", ["related", "link", "unknown"])
def test_elements_nest_to_100_levels_and_no_further(name: str) -> None:
    inner = {"related": "contentMeta><subject", "link": "itemMeta", "unknown": "itemMeta"}[name]
    outer = "".join(f"</{part}>" for part in reversed(inner.split("><")))
    for levels, is_read in ((96, True), (150, False)):
        nested = f'<{name} qcode="a:b" href="c">' * levels + f"</{name}>" * levels
        document = f'<newsItem xmlns="{NAR}"><{inner}>{nested}{outer}</newsItem>'
        if is_read:
            reading = ni.loads(document)
            assert reading.unread
            assert ni.loads(ni.dumps(reading, "newsml-g2")).articles == reading.articles
        else:
            with pytest.raises(ni.LimitError, match="more than 100 levels deep"):
                ni.loads(document)


@pytest.mark.parametrize("version", newsml_g2.VERSIONS)
def test_an_action_that_has_but_a_literal_is_left_out(version: str) -> None:
    told = ni.HopAction(ni.Concept(uri="http://example.com/edited"))
    silent = ni.HopAction(ni.Concept(literal="edited", related=ni.Concept(qcode="a:b")))
    article = ni.Article(hops=ni.Hop(sequence=0, actions=[silent, told]))
    written = newsml_g2.write(article, version=version)
    reading = newsml_g2.read(written)
    assert reading.unread == ()
    assert newsml_g2.write(reading.article, version=version) == written
