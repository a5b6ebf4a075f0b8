"""NewsML 1: what is read of other people's documents, and what is written."""

from __future__ import annotations

import base64
from typing import Any

import attrs
import pytest

import newsitem as ni
from newsitem import formats
from newsitem.formats import newsml_1, nitf
from tests.conformance.facts import words_of

PARAGRAPHS = "<p>LISBON (ABC) – It rains on <location>Porto</location>.</p><p>It will go on.</p>"
NITF = f"<nitf><body><body.content>{PARAGRAPHS}</body.content></body></nitf>"


def content(data: str, *types: str) -> str:
    return f"<ContentItem>{''.join(types)}<DataContent>{data}</DataContent></ContentItem>"


def component(inner: str, role: str = "", lines: str = "") -> str:
    named = f'<Role FormalName="{role}"/>' if role else ""
    return f"<NewsComponent>{named}{lines}{inner}</NewsComponent>"


def lines(inner: str) -> str:
    return f"<NewsLines>{inner}</NewsLines>"


def item(inner: str, *, provider: str = "abc.example", management: str = "") -> str:
    return f"""<NewsItem><Identification><NewsIdentifier><ProviderId>{provider}</ProviderId>
<DateId>20260312</DateId><NewsItemId>S17</NewsItemId>
<RevisionId PreviousRevision="1" Update="N">2</RevisionId>
<PublicIdentifier>urn:newsml:{provider}:20260312:S17:2</PublicIdentifier></NewsIdentifier>
<NameLabel>rain-porto</NameLabel></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260312T1030</FirstCreated>
<ThisRevisionCreated>20260312T145200+0100</ThisRevisionCreated><Status FormalName="Usable"/>
{management}</NewsManagement>{inner}</NewsItem>"""


def document(*items: str, envelope: str = "") -> bytes:
    sent = (
        f"<NewsEnvelope><DateAndTime>20260312T150000+0100</DateAndTime>{envelope}</NewsEnvelope>"
    )
    return f'<NewsML Version="1.2">{sent}{"".join(items)}</NewsML>'.encode()


def read(inner: str, **more: str) -> ni.Article:
    return newsml_1.read(document(item(inner, **more))).article


def test_identification_and_dates() -> None:
    article = read("<NewsComponent/>")
    assert article.uri == "urn:newsml:abc.example:20260312:S17:2"
    assert (article.version, article.title) == (2, "rain-porto")
    assert article.alt_ids == ()  # the parts of the URN say nothing more
    assert article.first_created == ni.DateTime("2026-03-12T10:30")
    assert article.version_created == ni.DateTime("2026-03-12T14:52:00+01:00")
    assert [hop.time for hop in article.hops] == [ni.DateTime("2026-03-12T15:00:00+01:00")]


def test_management() -> None:
    article = read(
        "<NewsComponent/>",
        management='<StatusWillChange><FutureStatus FormalName="Usable"/>'
        "<DateAndTime>20260313T060000Z</DateAndTime></StatusWillChange>"
        '<StatusWillChange><FutureStatus FormalName="Canceled"/>'
        '<DateAndTime>20260401</DateAndTime></StatusWillChange><Urgency FormalName="3"/>'
        '<DerivedFrom NewsItem="urn:newsml:abc.example:20260311:S3:1"/>'
        '<AssociatedWith NewsItem="urn:newsml:abc.example:20260312:P4:1"/>'
        '<Instruction FormalName="Update"/><Property FormalName="Desk" Value="Home"/>',
    )
    assert (article.embargoed, article.expires) == (
        ni.DateTime("2026-03-13T06:00:00Z"),
        ni.DateTime("2026-04-01"),
    )
    assert article.urgency == 3
    assert [one.uri for one in article.derived_from] == ["urn:newsml:abc.example:20260311:S3:1"]
    assert [link.uri for link in article.links] == ["urn:newsml:abc.example:20260312:P4:1"]
    assert [signal.name for signal in article.signals] == ["Update"]
    assert [(one.rel, one.value) for one in article.extensions] == [("Desk", "Home")]


def test_news_lines() -> None:
    article = read(
        component(
            "",
            lines=lines(
                "<HeadLine>Rain</HeadLine><SubHeadLine>Umbrellas out</SubHeadLine>"
                '<HeadLine xml:lang="pt">Chuva</HeadLine><ByLine>By Ana Reis</ByLine>'
                "<CreditLine>ABC</CreditLine><CopyrightLine>© ABC</CopyrightLine>"
                "<RightsLine>No resale</RightsLine><SlugLine>rain</SlugLine>"
                "<KeywordLine>weather</KeywordLine><SeriesLine>Spring</SeriesLine>"
                '<NewsLine><NewsLineType FormalName="AdvisoryLine"/>'
                "<NewsLineText>Updates with wind</NewsLineText></NewsLine>"
                '<NewsLine><NewsLineType FormalName="Gallery URL"/>'
                "<NewsLineText>https://abc.example/g</NewsLineText></NewsLine>"
            ),
        )
    )
    assert article.headline == "Rain"
    assert article.headlines == (
        ni.Label("Umbrellas out", "SubHeadLine"),
        ni.Label("Chuva", language="pt"),
    )
    assert (article.byline, article.creditline, article.slugline) == ("By Ana Reis", "ABC", "rain")
    assert [one.text for one in article.copyright_notices] == ["© ABC"]
    assert [one.text for one in article.usage_terms] == ["No resale"]
    assert article.keywords == ("weather",)
    assert article.descriptions == (ni.Label("Spring", "SeriesLine"),)
    assert article.ed_notes == (ni.EdNote("Updates with wind", "AdvisoryLine"),)
    assert article.links == (ni.Link("https://abc.example/g", title="Gallery URL"),)


def test_metadata() -> None:
    article = read(
        component(
            "<AdministrativeMetadata><FileName>s17.xml</FileName><Provider><Party "
            'FormalName="ABC"/></Provider><Creator><Party FormalName="Ana Reis"><Property '
            'FormalName="Position" Value="Editor"/></Party></Creator></AdministrativeMetadata>'
            "<RightsMetadata><Copyright><CopyrightHolder>ABC Ltd</CopyrightHolder>"
            "<CopyrightDate>2026</CopyrightDate></Copyright><UsageRights>"
            "<Geography>Europe</Geography></UsageRights></RightsMetadata>"
            '<DescriptiveMetadata><Language FormalName="en"/><Genre FormalName="Current"/>'
            '<SubjectCode><SubjectMatter FormalName="17005000" Scheme="IptcSubjectCodes"/>'
            '<SubjectQualifier FormalName="Final"/></SubjectCode>'
            '<OfInterestTo FormalName="Farmers" Importance="1"/><Location HowPresent="Origin">'
            '<Property FormalName="Country" Value="PRT"/><Property FormalName="City" '
            'Value="Porto"/><Property FormalName="Latitude" Value="41.15"/><Property '
            'FormalName="Longitude" Value="-8.61"/></Location></DescriptiveMetadata>'
            '<Metadata><MetadataType FormalName="Securities"/><Property FormalName="Ticker" '
            'Value="RAIN"/></Metadata>'
        )
    )
    assert article.file_name == "s17.xml"
    assert [(one.name, one.roles, one.description) for one in article.sources] == [
        ("ABC", ("provider",), ""),
        ("Ana Reis", ("creator",), "Editor"),
    ]
    assert article.copyright_holder == ni.Source("ABC Ltd")
    assert article.usage_terms == (ni.Label("Europe", "Geography"),)
    (subject,) = article.subjects
    assert subject.qcode == "subj:17005000"
    assert [one.literal for one in subject.facets] == ["Final"]
    assert article.audiences == (ni.Concept(literal="Farmers", rank=1),)
    assert article.located == (
        ni.Location("Porto", "city", "PRT", latitude=41.15, longitude=-8.61),
    )
    (securities,) = article.extensions
    assert securities.name == "Securities"
    assert [(one.rel, one.value) for one in securities.related] == [("Ticker", "RAIN")]


def test_a_topic_names_the_subject_of_its_code() -> None:
    article = read(
        component(
            '<TopicSet FormalName="s"><Topic><TopicType FormalName="SubjectMatter"/>'
            '<FormalName Scheme="IptcSubjectCodes">17005000</FormalName>'
            '<Description xml:lang="en" Variant="Name">weather</Description></Topic></TopicSet>'
            '<DescriptiveMetadata><SubjectCode><SubjectMatter FormalName="17005000"/>'
            "</SubjectCode></DescriptiveMetadata>"
        )
    )
    assert [one.names for one in article.subjects] == [(ni.Label("weather", language="en"),)]


ESCAPED = PARAGRAPHS.replace("<", "&lt;")


@pytest.mark.parametrize(
    "data",
    [
        NITF,
        PARAGRAPHS,
        f"<![CDATA[{PARAGRAPHS}]]>",
        ESCAPED,
        f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{PARAGRAPHS}</body></html>',
        "LISBON (ABC) – It rains on Porto.\n\nIt will go on.",
        f"<![CDATA[<!-- made -->{PARAGRAPHS.replace('–', '&ndash;').upper()}<br>]]>".replace(
            "&NDASH;", "&ndash;"
        ),
    ],
    ids=["nitf", "elements", "cdata", "escaped", "xhtml", "plain", "html"],
)
def test_a_body_in_any_form(data: str) -> None:
    article = read(component(component(component(content(data), "Body"))))
    texts = [block.text.lower() for block in article.body]
    assert texts == ["lisbon (abc) – it rains on porto.", "it will go on."]


def test_a_body_in_base64() -> None:
    encoded = base64.b64encode(b"Ol\xc3\xa1.").decode()
    data = f'<Encoding Notation="Base64"><DataContent>{encoded}</DataContent></Encoding>'
    assert read(component(f"<ContentItem>{data}</ContentItem>")).body[0].text == "Olá."
    reading = newsml_1.read(
        document(item(component(f"<ContentItem>{data.replace('Base64', 'rot13')}</ContentItem>")))
    )
    assert reading.article.body == ()
    assert "rot13" in reading.unread[0].content


def test_html_that_had_to_be_repaired_is_handed_back_too() -> None:
    reading = reading_of(component(content("&lt;p>a &lt;b>c&lt;/p>&lt;P>d")))
    assert [block.text for block in reading.article.body] == ["a c", "d"]
    assert [part.content for part in reading.unread] == ["<p>a <b>c</p><P>d"]


def test_html_that_shows_nothing_is_kept_word_for_word() -> None:
    data = content("&lt;o:p>&lt;/p>&lt;br>", '<MimeType FormalName="text/html"/>')
    article = read(component(data))
    assert article.body == ()
    (kept,) = article.body_renditions
    assert (kept.data, kept.content_type) == ("<o:p></p><br>", "text/html")


def test_a_nitf_body_is_the_one_of_the_bare_document() -> None:
    inner = read(component(content(NITF)))
    bare = nitf.read(NITF.encode()).article
    assert inner.body == bare.body


def test_what_the_head_of_a_nitf_body_says_more() -> None:
    full = NITF.replace(
        "<body>",
        "<head><title>Rain</title><docdata><doc-id id-string='X9'/><key-list><keyword "
        "key='storm'/></key-list></docdata></head><body><body.head><hedline><hl1>Rain</hl1>"
        "<hl2>More to come</hl2></hedline><byline>By Ana Reis</byline></body.head>",
    )
    reading = newsml_1.read(
        document(item(component(content(full), lines=lines("<HeadLine>Rain</HeadLine>"))))
    )
    article = reading.article
    assert (article.headline, article.byline) == ("Rain", "By Ana Reis")
    assert article.headlines == (ni.Label("More to come"),)
    assert article.keywords == ("storm",)
    assert [one.value for one in article.alt_ids] == ["X9"]
    assert reading.unread == ()


PICTURE = component(
    component(content("<p>Wet streets</p>"), "Caption")
    + component(
        '<ContentItem Href="a.jpg"><MediaType FormalName="Photo"/><MimeType '
        'FormalName="image/jpeg"/><Characteristics><SizeInBytes>99</SizeInBytes>'
        '<Property FormalName="Width" Value="640"/></Characteristics></ContentItem>',
        "HighDef",
    ),
    "Photo",
    lines("<HeadLine>Porto</HeadLine>"),
)


def test_a_picture_with_a_caption_is_an_article_beside_the_story() -> None:
    article = read(component(component(content(PARAGRAPHS)) + PICTURE))
    assert len(article.body) == 2
    (picture,) = article.associations
    assert picture.role == "Photo"
    assert (picture.article.kind, picture.article.headline) == ("picture", "Porto")
    assert [block.text for block in picture.article.body] == ["Wet streets"]
    (file,) = picture.article.renditions
    assert (file.href, file.role, file.width, file.size) == ("a.jpg", "HighDef", 640, 99)


def test_a_picture_alone_is_the_story() -> None:
    article = read(component(PICTURE))
    assert (article.kind, article.headline) == ("picture", "Porto")
    assert [block.text for block in article.body] == ["Wet streets"]


def test_a_second_body_is_a_rendition_of_it() -> None:
    two = component(content(PARAGRAPHS), "Body") + component(content("<p>Chove.</p>"), "Body")
    article = read(component(two))
    assert len(article.body) == 2
    assert [one.blocks[0].text for one in article.body_renditions] == ["Chove."]


def in_language(language: str, data: str) -> str:
    named = f'<DescriptiveMetadata><Language FormalName="{language}"/></DescriptiveMetadata>'
    return component(named + content(data), "Body")


def test_a_body_in_another_language_is_a_rendition_of_it() -> None:
    reading = reading_of(
        component(in_language("en", PARAGRAPHS) + in_language("pt", "<p>Chove.</p>"))
    )
    article = reading.article
    assert (article.language, article.body[-1].text) == ("en", "It will go on.")
    (rendition,) = article.body_renditions
    assert (rendition.language, rendition.blocks[0].text) == ("pt", "Chove.")
    assert reading.unread == ()


def test_a_story_in_another_language_is_an_article_beside_it() -> None:
    def story(language: str, headline: str) -> str:
        head = lines(f"<HeadLine>{headline}</HeadLine>")
        return component(in_language(language, f"<p>{headline}.</p>"), lines=head)

    copyright_line = lines("<CopyrightLine>© ABC</CopyrightLine>")
    article = read(component(story("en", "Rain") + story("pt", "Chuva"), lines=copyright_line))
    assert (article.headline, article.language) == ("Rain", "en")
    (other,) = article.associations
    assert (other.article.headline, other.article.language) == ("Chuva", "pt")


def test_a_printed_dateline_is_marked_in_the_body() -> None:
    article = read(
        component(content(PARAGRAPHS), lines=lines("<DateLine>LISBON (ABC) –</DateLine>"))
    )
    assert article.printed_dateline == ni.Extent(0, 0, 14)
    assert article.dateline
    assert [place.name for place in article.dateline.places] == ["Lisbon"]


@pytest.mark.parametrize(
    ("provider", "text", "date"),
    [
        ("ana-mpe.gr", "4/3/2026", "2026-03-04"),
        ("nordicir.com", "4.3.2026 16:02:09 CEST", "2026-03-04T16:02:09+02:00"),
        ("abc.example", "20260304", "2026-03-04"),
    ],
)
def test_a_dateline_that_is_a_date(provider: str, text: str, date: str) -> None:
    inner = component("", lines=lines(f"<DateLine>{text}</DateLine>"))
    reading = newsml_1.read(document(item(inner, provider=provider)))
    assert reading.article.dateline is None
    assert reading.article.content_created == ni.DateTime(date)
    assert text in str(reading.notes[0])
    assert text in reading.unread[0].content


def test_a_profile_can_be_named() -> None:
    data = document(item(component("", lines=lines("<DateLine>4/3/2026</DateLine>"))))
    assert str(newsml_1.read(data).article.dateline) == "4/3/2026"
    assert newsml_1.read(data, profile="ana").article.dateline is None
    with pytest.raises(ni.FormatError, match="no profile 'xyz'; known are afp"):
        newsml_1.read(data, profile="xyz")


def test_categories_are_the_provider_s_own() -> None:
    subject = '<SubjectCode><Subject FormalName="17000000" cat="WEA"/></SubjectCode>'
    inner = component(f"<DescriptiveMetadata>{subject}</DescriptiveMetadata>")
    (found,) = read(inner, provider="afp.com").subjects
    assert [one.literal for one in found.broader] == ["WEA"]
    assert newsml_1.read(document(item(inner))).unread[-1].content == "WEA"


TOPICS = """<TopicSet FormalName="People"><Topic Duid="t1" Details="https://abc.example/rui">
<TopicType FormalName="Person" Scheme="IptcTopicType"/>
<FormalName Scheme="AbcPeople">p7</FormalName><Description xml:lang="pt">Rui Sá</Description>
<Description Variant="short">Sá</Description><Property FormalName="Born" Value="1960"/></Topic>
<Topic Duid="t2"><TopicType FormalName="Event"/><Description>Festa</Description></Topic></TopicSet>
"""
RUI = ni.Concept(
    uri="https://abc.example/rui",
    qcode="AbcPeople:p7",
    literal="p7",
    names=(ni.Label("Rui Sá", language="pt"), ni.Label("Sá", "short")),
    type="Person",
    related=ni.Concept(rel="Born", value="1960"),
)


def test_topics_that_are_referred_to() -> None:
    reading = newsml_1.read(
        document(
            item(
                component(
                    TOPICS
                    + "<AdministrativeMetadata><Creator><Party FormalName='Sá' Topic='#t1'/>"
                    "<Party FormalName='' Topic='#t1'/></Creator></AdministrativeMetadata>"
                    "<DescriptiveMetadata><TopicOccurrence Topic='#t1' HowPresent='Prominent'/>"
                    "<TopicOccurrence Topic='#t9'/>"
                    "<Property FormalName='Mayor' ValueRef='#t1'/></DescriptiveMetadata>"
                )
            )
        )
    )
    article = reading.article
    assert article.subjects == (
        attrs.evolve(RUI, role="Prominent"),
        ni.Concept(literal="#t9"),
    )
    assert [(one.name, one.same_as) for one in article.sources] == [
        ("Sá", (RUI,)),
        ("Rui Sá", (RUI,)),
    ]
    (mayor,) = article.extensions
    assert (mayor.rel, mayor.qcode, mayor.name) == ("Mayor", "AbcPeople:p7", "Rui Sá")
    assert article.assertions == (ni.Concept(names=("Festa",), type="Event"),)
    assert [part.content for part in reading.unread] == ["People"]
    assert newsml_1.read(newsml_1.write(article)).article == article


def test_a_large_topic_is_not_said_again_by_each_that_refers_to_it() -> None:
    large = TOPICS.replace(
        "<Property", 70 * '<Property FormalName="a" Value="b"/>' + "<Property", 1
    )
    occurrence = "<DescriptiveMetadata><TopicOccurrence Topic='#t1'/></DescriptiveMetadata>"
    article = read(component(large + occurrence))
    assert article.subjects == (ni.Concept(literal="#t1"),)
    assert len(article.assertions[0].related) == 71


def test_topics_of_the_document_are_read_where_they_are_referred_to() -> None:
    inner = "<DescriptiveMetadata><TopicOccurrence Topic='#t1'/></DescriptiveMetadata>"
    items = item(component(inner)), item(component(inner))
    data = document(*items).replace(b"<NewsEnvelope>", TOPICS.encode() + b"<NewsEnvelope>")
    reading = newsml_1.read(data)
    assert [one.subjects for one in reading.articles] == [(RUI,), (RUI,)]
    assert [part.where for part in reading.unread] == [
        "/NewsML/TopicSet/@FormalName",
        "/NewsML/TopicSet/Topic",
    ]


def test_schemes_vocabularies_and_catalogs() -> None:
    catalog = """<Catalog Href="https://abc.example/c.xml"><Resource><Urn>urn:abc:topics</Urn>
<Url>t.xml</Url><DefaultVocabularyFor Context="Genre" Scheme="AbcGenre"/>
<DefaultVocabularyFor Context="Role"/></Resource></Catalog>"""
    reading = newsml_1.read(
        document(
            item(
                component(
                    catalog
                    + "<AdministrativeMetadata><Provider><Comment>an agency</Comment><Comment "
                    "FormalName='Desk'>Norte</Comment><Party FormalName='ABC' Scheme='AbcParty' "
                    "Vocabulary='#p'/></Provider></AdministrativeMetadata><DescriptiveMetadata>"
                    "<Genre FormalName='Feature' Scheme='AbcGenre' Vocabulary='urn:abc:genres'/>"
                    "<SubjectCode><Subject FormalName='rain' Scheme='AbcSubjects' "
                    "Vocabulary='not an iri'/></SubjectCode><Property FormalName='Mood' "
                    "Value='grey' Scheme='AbcProps' Vocabulary='urn:abc:props'/>"
                    "<Property FormalName='Two words' Scheme='AbcProps' Value='x'/>"
                    "</DescriptiveMetadata>"
                )
            )
        )
    )
    article = reading.article
    assert article.catalogs == ("https://abc.example/c.xml",)
    assert article.schemes == (ni.Scheme("AbcGenre", "urn:abc:topics"),)
    said = (ni.Concept(rel="Comment", value="an agency"), ni.Concept(rel="Desk", value="Norte"))
    assert article.sources == (
        ni.Source("ABC", roles="provider", qcode="AbcParty:ABC", related=said),
    )
    vocabulary = ni.Concept(rel="Vocabulary", uri="urn:abc:genres")
    assert article.genres == (
        ni.Concept(qcode="AbcGenre:Feature", literal="Feature", related=vocabulary),
    )
    assert article.subjects == (ni.Concept(qcode="AbcSubjects:rain", literal="rain"),)
    assert [(one.rel, one.name, one.value) for one in article.extensions] == [
        ("AbcProps:Mood", "grey", "grey"),
        ("", "Two words", "x"),
    ]
    assert sorted(part.content for part in reading.unread if "<" not in part.content) == [
        *("#p", "AbcProps", "Genre", "Role", "not an iri")
    ]
    written = newsml_1.write(article)
    assert b'<Genre FormalName="Feature" Scheme="AbcGenre"/>' in written
    assert newsml_1.read(written).article == article


def test_codes_of_places() -> None:
    place = """<Location HowPresent="Event">
<Property FormalName="Country" Value="PRT" AllowedValues="abc-country"/>
<Property FormalName="StateProvince" Value="Norte" Code="11" AllowedValues="abc-nuts"/>
<Property FormalName="City" Value="Porto" Code="4050"/></Location><Location>
<Property FormalName="CountryCode" Value="es"/><Property FormalName="CountryName" Value="Spain"/>
<Property FormalName="Name" Value="Galiza"/></Location><Location>
<Property FormalName="CountryCode" Value="Spain"/></Location>"""
    reading = newsml_1.read(
        document(item(component(f"<DescriptiveMetadata>{place}</DescriptiveMetadata>")))
    )
    norte = ni.Location("Norte", "region", literal="11", qcode="abc-nuts:11")
    assert reading.article.locations == (
        ni.Location("Porto", "city", "PRT", literal="4050", broader=norte),
        ni.Location("Galiza", "", "ES", broader=ni.Location("Spain", "country")),
    )
    assert [part.where.rpartition("/")[2] for part in reading.unread] == [
        "@AllowedValues",
        "Location",
    ]


@pytest.mark.parametrize(
    ("inner", "place"),
    [
        (
            """<Property FormalName="Region" Value="Europe"/><Property FormalName="Country"
            Value="Portugal"/><Property FormalName="StateOrProvince" Value="Norte"/>""",
            ni.Location(
                "Norte",
                "region",
                broader=(ni.Location("Portugal", "country"), ni.Location("Europe", "area")),
            ),
        ),
        (
            """<Property FormalName="Country" Value="Spain"><Property FormalName="ISO"
            Value="ES"/><Property FormalName="City" Value="Vigo"/></Property>""",
            ni.Location("Vigo", "city", "ES", broader=ni.Location("Spain", "country")),
        ),
    ],
    ids=["of the world", "nested"],
)
def test_regions_and_nested_places(inner: str, place: ni.Location) -> None:
    descriptive = f"<DescriptiveMetadata><Location>{inner}</Location></DescriptiveMetadata>"
    assert read(component(descriptive)).locations == (place,)


def test_who_assigned_what_and_how_much_it_matters() -> None:
    article = read(
        component(
            '<DescriptiveMetadata><Genre FormalName="Feature" AssignedBy="desk" '
            'HowPresent="Prominent" DateAndTime="20260312T1030" Confidence="high"/>'
            '<SubjectCode Importance="1"><Subject FormalName="17000000" Confidence="low"/>'
            '<SubjectMatter FormalName="17005000"/></SubjectCode><OfInterestTo '
            'FormalName="Farmers"><Relevance FormalName="High"/></OfInterestTo>'
            "</DescriptiveMetadata>"
        ),
        management='<Instruction FormalName="Kill"><RevisionStatus Revision="1"><Status '
        'FormalName="Canceled"/></RevisionStatus><RevisionStatus/></Instruction>'
        '<AssociatedWith NewsItem="urn:newsml:abc.example:20260312:P4:1"><Comment>photo</Comment>'
        "</AssociatedWith>",
    )
    high = ni.Concept(rel="Confidence", value="high")
    assert article.genres == (
        ni.Concept(
            literal="Feature",
            creator="desk",
            role="Prominent",
            modified="2026-03-12T10:30",
            related=high,
        ),
    )
    low, first = ni.Concept(rel="Confidence", value="low"), ni.Concept(rel="Importance", value="1")
    assert article.subjects == (
        ni.Concept(qcode="subj:17000000", related=(low, first)),
        ni.Concept(qcode="subj:17005000", related=first),
    )
    relevance = ni.Concept(rel="Relevance", value="High")
    assert article.audiences == (ni.Concept(literal="Farmers", related=relevance),)
    canceled = ni.Concept(rel="RevisionStatus", value="Canceled", literal="1")
    assert article.signals == (ni.Concept(literal="Kill", related=canceled),)
    assert [link.title for link in article.links] == ["photo"]
    assert newsml_1.read(newsml_1.write(article)).article == article


def test_nitf_with_marks_of_html_keeps_its_pictures() -> None:
    data = (
        "<p><strong>It rains</strong> on <b>Porto</b>.</p>"
        '<media media-type="image"><media-reference data-location="#photo1"/></media>'
    )
    article = read(component(content(data)))
    assert [(block.role, block.text, block.href) for block in article.body] == [
        ("p", "It rains on Porto.", ""),
        ("media", "", "#photo1"),
    ]
    assert article.body[0].spans == (ni.Span(0, 8, "strong"),)


def test_a_dateline_is_all_that_the_story_prints_of_it() -> None:
    story = content("<p>MADRID, 12 mar (ABC) - Llueve en Madrid.</p>")
    article = read(component(story, lines=lines("<DateLine>MADRID, 12 mar</DateLine>")))
    assert str(article.dateline) == "MADRID, 12 mar (ABC) -"
    assert article.printed_dateline == ni.Extent(0, 0, 22)


def test_what_stands_behind_a_body_in_nitf_and_keywords_said_twice() -> None:
    end = "<tagline>(Edited by Rui)</tagline><bibliography>Rain</bibliography>"
    data = NITF.replace("</body>", f"<body.end>{end}</body.end></body>")
    keyword = '<Property FormalName="Keyword" Value="rain"/>'
    said = lines("<KeywordLine>rain</KeywordLine><KeywordLine>Porto</KeywordLine>")
    article = read(
        component(
            f"<DescriptiveMetadata>{keyword}</DescriptiveMetadata>{content(data)}", lines=said
        )
    )
    assert article.keywords == ("rain", "Porto")
    assert article.bylines == (ni.Label("(Edited by Rui)", "tagline"),)
    assert article.descriptions == (ni.Label("Rain", "bibliography"),)


def test_names_of_parts_choices_and_notes_within_the_document() -> None:
    picture = component(
        '<ContentItem Href="porto.jpg" Duid="c1"/>', lines=lines("<HeadLine>Porto</HeadLine>")
    ).replace("<NewsComponent>", '<NewsComponent Duid="photo0" Euid="7">')
    body = '<media media-type="image"><media-reference data-location="#photo0"/></media>'
    inner = component(
        '<Comment xml:lang="pt">Só hoje</Comment><Comment FormalName="Build">1.2</Comment>'
        '<BasisForChoice Rank="1">./Role</BasisForChoice><BasisForChoice/>'
        + component(content(body + PARAGRAPHS))
        + picture
    )
    article = read(inner)
    assert article.ed_notes == (ni.EdNote("Só hoje", "Comment", language="pt"),)
    assert article.extensions == (
        ni.Concept(rel="BasisForChoice", value="./Role", rank=1),
        ni.Concept(rel="Build", value="1.2"),
    )
    assert article.body[0] == ni.Block(role="media", href="#photo0")
    shown = article.associations[0].article
    assert shown.alt_ids == (ni.AltId("photo0", "Duid"), ni.AltId("7", "Euid"))
    assert shown.renditions == (ni.Rendition(href="porto.jpg", alt_ids=ni.AltId("c1", "Duid")),)
    assert newsml_1.read(newsml_1.write(article)).article == article


def test_an_item_within_a_component_is_associated() -> None:
    inner = item(component("", lines=lines("<HeadLine>Wind</HeadLine>")), provider="xyz.example")
    for around in (component(inner), component(component(inner))):
        article = read(around, management='<Property FormalName="Desk" Value="Home"/>')
        other = article.associations[0].article
        assert (other.headline, other.version) == ("Wind", 2)
        assert other.uri == "urn:newsml:xyz.example:20260312:S17:2"


def test_the_head_of_a_document_in_nitf() -> None:
    head = """<head><meta name="prioridad" content="R"/><meta name="quote" content="x"/>
<tobject><tobject.subject tobject.subject.ipr="EXA" tobject.subject.refnum="77"
tobject.subject.type="Feira"/></tobject>
<pubdata date.publication="20260312" item-length="30" edition.area="NO LX"/></head>"""
    picture = """<media><media-reference source="a.jpg" mime-type="image/jpeg"/>
<media-producer>Ana Reis</media-producer><media-metadata name="media-id" value="m1"/></media>"""
    data = NITF.replace("<nitf>", f"<nitf>{head}").replace(
        "</body.content>", f"{picture}</body.content>"
    )
    reading = newsml_1.read(document(item(component(content(data)))))
    article = reading.article
    length = (
        ni.Concept(rel="item-length", value="30"),
        ni.Concept(rel="edition.area", value="NO LX"),
    )
    assert article.extensions == (
        ni.Concept(rel="prioridad", value="R"),
        ni.Concept(rel="pubdata", related=length),
    )
    assert article.subjects == (
        ni.Concept(literal="77", qcode="EXA:77", names=(ni.Label("Feira", "type"),)),
    )
    assert article.renditions == (
        ni.Rendition(href="a.jpg", content_type="image/jpeg", alt_ids=ni.AltId("m1", "media-id")),
    )
    assert article.sources == (
        ni.Source("Ana Reis", roles="contributor", function="media-producer"),
    )


def test_items_without_a_story_are_handed_back_whole() -> None:
    topics = item('<TopicSet FormalName="t"/>')
    reading = newsml_1.read(document(topics, item("<NewsComponent/>")))
    assert len(reading.articles) == 1
    assert reading.unread[0].content.startswith("<NewsItem>")
    assert "without a story" in str(reading.notes[0])
    assert newsml_1.read(document(topics)).articles == ()


def test_entities_and_doctypes_are_not_followed() -> None:
    doctype = b'<!DOCTYPE NewsML SYSTEM "x.dtd" [<!ENTITY % n SYSTEM "n.dtd"> %n;]>'
    assert newsml_1.read(doctype + document(item("<NewsComponent/>"))).article.version == 2


def test_what_the_elements_do_not_say_is_a_property() -> None:
    article = ni.Article(
        headline="Rain",
        embargo_text="not before noon",
        published="2026-03",
        subjects=[ni.Concept(qcode="subj:17005000", names="weather", relevance=80)],
    )
    written = newsml_1.write(article).decode()
    assert '<SubjectMatter FormalName="17005000"/>' in written
    assert '<Property FormalName="x-newsitem:embargo_text" Value="not before noon"/>' in written
    assert '<Property FormalName="x-newsitem:published" Value="2026-03"/>' in written
    assert "x-newsitem:headline" not in written
    assert newsml_1.read(written.encode()).article == article


def test_a_property_that_the_elements_contradict_is_handed_back() -> None:
    article = ni.Article(subjects=[ni.Concept(qcode="subj:17005000", names="weather")])
    changed = newsml_1.write(article).replace(b'"17005000"', b'"04000000"')
    reading = newsml_1.read(changed)
    assert [one.qcode for one in reading.article.subjects] == ["subj:04000000"]
    assert "weather" in reading.unread[0].content


@pytest.mark.parametrize(
    "own",
    ['"x-newsitem:version" Value="x"', '"x-newsitem:nothing" Value="1"', '"x-newsitem:version"'],
)
def test_a_property_that_is_no_field_is_one_of_others(own: str) -> None:
    article = read("<NewsComponent/>", management=f"<Property FormalName={own}/>")
    assert article.version == 2 or own.endswith('version"')


def test_several_items_in_one_document() -> None:
    both = [newsml_1.write(ni.Article(headline=text)) for text in ("Rain", "Sun")]
    reading = ni.loads(newsml_1.join(both))
    assert [article.headline for article in reading.articles] == ["Rain", "Sun"]


def reading_of(inner: str) -> ni.Reading:
    return newsml_1.read(document(item(inner)))


STORY = component(
    content(NITF), lines=lines("<HeadLine>Rain</HeadLine><SlugLine/><Odd>kept</Odd>")
)


def test_one_field_is_put_back() -> None:
    reading = reading_of(STORY)
    assert newsml_1.write(reading.article, keep=reading) == reading.source
    values: dict[str, Any] = {
        "headline": "Sun",
        "slugline": "sun",
        "urgency": 2,
        "keywords": ("sun",),
        "embargo_text": "noon",
        "file_name": "sun.xml",
        "sources": (ni.Source("ABC", roles="provider"),),
    }
    for field, value in values.items():
        edited = attrs.evolve(reading.article, **{field: value})
        written = newsml_1.write(edited, keep=reading)
        assert newsml_1.read(written).article == edited
        assert b"<Odd>kept</Odd>" in written


def test_a_paragraph_is_put_back() -> None:
    for data in (NITF, PARAGRAPHS, f"<![CDATA[{PARAGRAPHS}]]>", "It rains."):
        reading = reading_of(component(content(data)))
        article = reading.article
        edited = attrs.evolve(article, body=(*article.body[:-1], ni.Block("Sun now.")))
        written = newsml_1.write(edited, keep=reading)
        assert newsml_1.read(written).article == edited


def test_what_a_source_cannot_say_is_refused() -> None:
    reading = reading_of(component("", lines=lines("<DateLine>20260304</DateLine>")))
    edited = attrs.evolve(reading.article, content_created=None)
    with pytest.raises(ni.FormatError, match="content_created cannot be put back"):
        newsml_1.write(edited, keep=reading)


def test_a_removed_line_is_gone() -> None:
    reading = reading_of(
        component("", lines=lines("<HeadLine>R</HeadLine><SlugLine>s</SlugLine>"))
    )
    written = newsml_1.write(attrs.evolve(reading.article, slugline=""), keep=reading)
    assert b"SlugLine" not in written


def test_another_root_is_refused() -> None:
    assert formats.detect(document()).NAME == "newsml-1"
    with pytest.raises(ni.ReadError, match="the root element is nitf, not NewsML"):
        newsml_1.read(b"<nitf/>")


ODD = (
    '<Identification><NewsIdentifier><RevisionId PreviousRevision="0" Update="U">soon</RevisionId>'
    '</NewsIdentifier><Label><LabelType FormalName="lonely-type"/></Label></Identification>'
    '<NewsManagement><NewsItemType FormalName="Advisory"/><FirstCreated>some day</FirstCreated>'
    '<Status FormalName="odd-status"/><StatusWillChange><FutureStatus FormalName="odd-future"/>'
    '</StatusWillChange><RevisionHistory Href="history.xml"/><DerivedFrom NewsItem="not an iri"/>'
    '<DerivedFrom/><AssociatedWith FormalName="Photo"/></NewsManagement>'
    '<NewsComponent EquivalentsList="yes"><TopicSet><Topic><FormalName>t-code</FormalName>'
    '</Topic></TopicSet><Role FormalName="Odd Role"/><NewsLines><NewsLine><NewsLineType '
    'FormalName="Odd Type"/><NewsLineText>odd-line</NewsLineText></NewsLine></NewsLines>'
    "<AdministrativeMetadata><SystemIdentifier>sys-1</SystemIdentifier><Creator><Contribution "
    'FormalName="wrote"/></Creator><Source><Party FormalName="S" Topic="DESK"/></Source>'
    '</AdministrativeMetadata><DescriptiveMetadata><Language FormalName="no tongue"/>'
    '<SubjectCode><SubjectQualifier FormalName="stray"/><Subject FormalName="A 1"/></SubjectCode>'
    '<Location><Property FormalName="City" Value="Porto"/><Property FormalName="Latitude" '
    'Value="north"/><Property FormalName="Odd" Value="odd-place"/></Location>'
    '<TopicOccurrence Topic="#t1"/><Property FormalName="City" Value="Braga"/>'
    '<Property FormalName="Keyword" Value="Ana Reis" Role="Person" Code="7"/>'
    '</DescriptiveMetadata><NewsItemRef NewsItem="urn:a:b"><Comment>sidebar</Comment>'
    '</NewsItemRef><ContentItem Href="a b.jpg"><Format FormalName="Odd Format"/>'
    '<Characteristics><SizeInBytes>big</SizeInBytes><Property FormalName="Width" Value="wide"/>'
    '<Property FormalName="Odd" '
    'Value="odd-file"/></Characteristics></ContentItem><ContentItem><Format FormalName="CSS"/>'
    "<DataContent>p { margin: 0 }</DataContent></ContentItem></NewsComponent>"
)
KEPT = (
    *(
        "soon",
        "U",
        "lonely-type",
        "Advisory",
        "some day",
        "odd-status",
        "odd-future",
        "not an iri",
    ),
    *("history.xml", "t-code", "Odd Role", "Odd Type", "odd-line", "sys-1", "wrote", "DESK"),
    *("no tongue", "stray", "A 1", "north", "odd-place", "#t1", "Braga", "Ana Reis", "Person"),
    *("urn:a:b", "sidebar", "a b.jpg", "Odd Format", "big", "wide", "odd-file", "margin: 0"),
)


def test_what_is_odd_is_in_the_article_or_unread() -> None:
    reading = newsml_1.read(document(f"<NewsItem>{ODD}</NewsItem>"))
    told = words_of(reading)
    assert [value for value in KEPT if value not in told] == []
    written = newsml_1.write(reading.article)
    assert newsml_1.read(written).article == reading.article


def test_components_nested_too_deep_are_handed_back() -> None:
    inner = "<NewsComponent/>"
    for number in range(60):
        inner = component(inner, lines=lines(f"<HeadLine>h{number}</HeadLine>"))
    reading = reading_of(inner)
    assert "h30" in repr(reading.unread)


def test_titles_captions_and_leads_are_parts_of_the_story() -> None:
    parts = [("Title", "Rain"), ("Body", "It rains."), ("Lead", "Wet."), ("Caption", "Streets")]
    inner = "".join(component(content(text), role) for role, text in parts)
    contact = component(content('<p><a href="https://abc.example/">ABC</a></p>'), "Contact")
    article = read(component(inner + contact))
    assert (article.headline, article.body) == ("Rain", (ni.Block("It rains."),))
    assert article.descriptions == (ni.Label("Wet.", "Lead"), ni.Label("Streets", "Caption"))
    assert [(note.text, note.role) for note in article.ed_notes] == [("ABC", "Contact")]
