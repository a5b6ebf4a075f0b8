"""JSON-LD: what publishers write, what comes back, and what is mended."""

from __future__ import annotations

import json

import attrs
import pytest

import newsitem as ni
from newsitem.formats import jsonld

STORY = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "https://example.com/dam",
    "headline": "Dam holds after night of rain",
    "alternativeHeadline": "Villages return",
    "description": "The river fell by a metre.",
    "author": [
        {"@type": "Person", "name": "Ana Reis", "url": "https://example.com/ana", "age": 41},
        {"@type": "Person", "name": "Ivo Brandt", "jobTitle": "Reporter"},
    ],
    "publisher": {"@type": "Organization", "name": "Valley News", "logo": "logo.png"},
    "datePublished": "2024-05-02T08:00:00+0200",
    "dateModified": "2024-05-02 09:30:00Z",
    "inLanguage": "en_GB",
    "keywords": "dam, flood ,rain",
    "articleSection": "Region",
    "dateline": "LISBON, May 2 (VN) –",
    "articleBody": "LISBON, May 2 (VN) – The dam held.\n\n“It is over,” said Rui Costa.",
    "image": ["https://example.com/dam.jpg"],
    "isAccessibleForFree": "False",
    "wordCount": 11,
    "contentLocation": {
        "@type": "City",
        "name": "Lisbon",
        "geo": {"@type": "GeoCoordinates", "latitude": "38.7", "longitude": -9.1},
    },
    "speakable": {"@type": "SpeakableSpecification"},
}


def dumped(*values: object) -> bytes:
    return json.dumps(values[0] if len(values) == 1 else values, ensure_ascii=False).encode()


def page(*blocks: str, kind: str = 'type="application/ld+json"') -> bytes:
    scripts = "".join(f"<script {kind}>{block}</script>\n" for block in blocks)
    return f'<!DOCTYPE html>\n<html lang="pt">\n{scripts}<p>Bom dia</p></html>'.encode()


def story(**members: object) -> dict[str, object]:
    return {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam", **members}


def read_one(**members: object) -> ni.Article:
    return jsonld.read(dumped(story(**members))).article


def creators(article: ni.Article) -> list[str]:
    return [one.name for one in article.sources if "creator" in one.roles]


def test_a_story() -> None:
    article = jsonld.read(dumped(STORY)).article
    assert article.uri == "https://example.com/dam"
    assert article.headlines == (ni.Label("Villages return"),)
    assert creators(article) == ["Ana Reis", "Ivo Brandt"]
    assert article.published == ni.DateTime("2024-05-02T08:00:00+02:00")
    assert article.version_created == ni.DateTime("2024-05-02T09:30:00Z")
    assert article.language == "en-GB"
    assert article.keywords == ("dam", "flood", "rain")
    assert article.printed_dateline
    assert [block.text for block in article.body][1] == "“It is over,” said Rui Costa."
    assert article.renditions == (ni.Rendition(href="https://example.com/dam.jpg", role="image"),)
    assert (article.locations[0].kind, article.locations[0].latitude) == ("city", 38.7)


def test_what_the_model_has_no_field_for_is_handed_back() -> None:
    reading = jsonld.read(dumped(STORY))
    assert [part.where for part in reading.unread] == [
        "author[0].age",
        "publisher.logo",
        "speakable",
    ]


def test_one_field_changes_and_no_other() -> None:
    reading = jsonld.read(dumped(STORY))
    edited = attrs.evolve(reading.article, headline="Dam breaks")
    written = jsonld.write(edited, keep=reading)
    assert json.loads(written) == STORY | {"headline": "Dam breaks"}
    assert jsonld.write(reading.article, keep=reading) == reading.source


def test_one_block_of_a_page_changes() -> None:
    blocks = ['{"@type": "WebSite", "name": "Valley"}', json.dumps(story(genre="News"))]
    reading = jsonld.read(page(*blocks))
    assert [part.where for part in reading.unread] == ["script[0]"]
    written = jsonld.write(attrs.evolve(reading.article, headline="<b> & c"), keep=reading)
    before, after = reading.source.split(b"</script>"), written.split(b"</script>")
    assert (after[0], after[2]) == (before[0], before[2])
    assert b"<b>" not in after[1]
    assert jsonld.read(written).article.headline == "<b> & c"


def test_a_headline_that_came_as_the_name_can_be_changed() -> None:
    reading = jsonld.read(dumped({"@type": "Report", "name": "Dam", "x": 1}))
    assert reading.article.headline == "Dam"
    written = jsonld.write(attrs.evolve(reading.article, headline="Weir"), keep=reading)
    assert jsonld.read(written).article.headline == "Weir"
    assert json.loads(written)["x"] == 1


def test_what_has_no_place_is_refused_only_if_something_else_would_change() -> None:
    reading = jsonld.read(dumped(STORY))
    edited = attrs.evolve(reading.article, urgency=1, headline="Dam breaks")
    assert jsonld.read(jsonld.write(edited, keep=reading)).article.headline == "Dam breaks"


@pytest.mark.parametrize(
    ("block", "note"),
    [
        ('\n//<![CDATA[\n{"@type":"NewsArticle","headline":"Açude"}\n//]]>\n', "CDATA"),
        ('<!-- {"@type":"NewsArticle","headline":"Açude"} -->', "comment"),
        ('/*<![CDATA[*/{"@type":"NewsArticle","headline":"Açude"}/*]]>*/', "CDATA"),
        ('{"@type":"NewsArticle","headline":"A\u00e7ude\n"}', "raw control characters"),
        ('{"@type":"NewsArticle","headline":"Açude",}', "trailing commas"),
        ('{"@type":["NewsArticle",],//x\n"headline":"Açude",}', "comments"),
        ('{"@type":"NewsArticle",/* , */"headline":"Açude"}', "comments"),
        ('{"@type":"NewsArticle","headline":"A&ccedil;ude"}', "entities"),
        (
            "{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Açude&quot;}",
            "ent",
        ),
        ('{"@type":"NewsArticle","headline":\'Açude\'}', "single quotes"),
        ('{"@type":"NewsArticle","headline":"Aç\\ude"};', "semicolon"),
        ('{\\"@type\\":\\"NewsArticle\\",\\"headline\\":\\"Açude\\"}', "escaped as a string"),
    ],
)
def test_what_is_not_quite_json_is_read_and_said_so(block: str, note: str) -> None:
    block = block.replace("ç\\ude", "ç\\u0075de")
    reading = jsonld.read(page(block))
    assert reading.article.headline == "Açude"
    assert note in " ".join(map(str, reading.notes))
    edited = attrs.evolve(reading.article, headline="Barragem")
    assert jsonld.read(jsonld.write(edited, keep=reading)).article == edited


@pytest.mark.parametrize(
    "kind",
    [
        "type=application/ld+json",
        "data-x='>' TYPE = 'Application/LD+JSON'",
        'id="a" type="application/ld&#43;json; charset=utf-8" async',
    ],
)
def test_script_tags_of_any_form(kind: str) -> None:
    assert jsonld.read(page(json.dumps(story()), kind=kind)).article.headline == "Dam"


def test_what_is_in_a_comment_or_another_script_is_no_block() -> None:
    block = f'<script type="application/ld+json">{json.dumps(story())}</script>'
    with pytest.raises(ni.ReadError, match="it has no JSON-LD"):
        jsonld.read(f"<html><!-- {block} --></html>".encode())
    script = f"<script>let x = `{block[:-9]}`</script>"
    with pytest.raises(ni.ReadError, match="it has no JSON-LD"):
        jsonld.read(f"<html>{script}</html>".encode())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<!doctype html><p>x</p>", "it has no JSON-LD"),
        (page('{"@type":"WebSite"}'), "its JSON-LD is of WebSite"),
        (page('{"@type":"NewsArticle"'), "beyond mending"),
        (b'{"@type":"Recipe"}', "no article in the document"),
        (b'{"@type":"NewsArticle"', "not JSON"),
        (b'{"@type":"NewsArticle\xff"}', "is no utf-8"),
    ],
)
def test_no_article_is_an_error_that_says_why(data: bytes, message: str) -> None:
    with pytest.raises(ni.ReadError, match=message):
        jsonld.read(data)


def test_a_block_beyond_mending_stands_in_unread_with_its_line() -> None:
    reading = jsonld.read(page("{oops", json.dumps(story())))
    (part,) = reading.unread
    assert (part.where, part.content, part.line) == ("script[0]", "{oops", 3)
    assert "left unread" in str(reading.notes[0])


def test_a_graph_and_its_references() -> None:
    person = {"@type": "Person", "@id": "#ana", "name": "Ana Reis", "height": 170}
    node = {"@type": "NewsArticle", "headline": "Dam", "author": {"@id": "#ana"}}
    reading = jsonld.read(dumped({"@context": "https://schema.org", "@graph": [person, node]}))
    assert creators(reading.article) == ["Ana Reis"]
    assert reading.article.sources[0].uri == "#ana"
    assert [part.where for part in reading.unread] == ["@graph[0].height"]


def test_several_articles_and_the_entity_of_a_page() -> None:
    inner = story(headline="B", genre="News", creditText="VN")
    several = jsonld.read(dumped(story(), {"@type": "WebPage", "mainEntity": inner}))
    assert [one.headline for one in several.articles] == ["Dam", "B"]
    joined = jsonld.join([jsonld.write(one) for one in several.articles])
    assert jsonld.read(joined).articles == several.articles
    edited = attrs.evolve(several.articles[1], headline="C")
    back = jsonld.read(jsonld.write(edited, keep=several))
    assert [one.headline for one in back.articles] == ["Dam", "C"]


def test_texts_where_objects_are_due_and_the_reverse() -> None:
    article = read_one(
        author="Reis, Ana",
        publisher="Valley News",
        image={"@type": "ImageObject", "contentUrl": "a.jpg", "width": "640px", "height": 480.0},
        keywords=[{"@type": "DefinedTerm", "name": "dam"}, "rain, heavy"],
        identifier={"@type": "PropertyValue", "propertyID": "cms", "value": 12},
        articleSection=["Region"],
        mainEntityOfPage={"@type": "WebPage", "@id": "https://example.com/dam"},
    )
    assert article.byline == "Reis, Ana"
    assert article.sources[0].name == "Valley News"
    assert (article.renditions[0].width, article.renditions[0].height) == (640, 480)
    assert article.keywords == ("dam", "rain, heavy")
    assert article.alt_ids == (ni.AltId("12", "cms"),)
    assert article.uri == "https://example.com/dam"


def test_kinds_of_articles_are_genres() -> None:
    article = jsonld.read(
        dumped(story(**{"@type": ["NewsArticle", "OpinionNewsArticle"]}))
    ).article
    assert article.genres[0].uri == "https://schema.org/OpinionNewsArticle"
    assert json.loads(jsonld.write(article))["@type"] == "OpinionNewsArticle"


def test_quotations_and_corrections() -> None:
    speaker = {"@type": "Person", "name": "Rui Costa"}
    article = read_one(
        articleBody="“It is over,” he said.",
        hasPart={"@type": "Quotation", "text": "It is over,", "spokenByCharacter": speaker},
        correction={"@type": "CorrectionComment", "text": "It fell by two metres."},
    )
    quote = article.quotes[0]
    assert quote.speaker
    assert quote.speaker.name == "Rui Costa"
    assert quote.extents == (ni.Extent(0, 1, 12),)
    assert article.ed_notes == (ni.EdNote("It fell by two metres.", "correction", public=True),)


def test_a_note_to_editors_is_never_published() -> None:
    article = ni.Article(headline="Dam", ed_notes=["Do not use before noon"])
    assert b"noon" not in jsonld.write(article)


def test_what_search_engines_ask_for() -> None:
    article = ni.Article(
        uri="https://example.com/大坝",
        headline="大坝守住了",
        published="2024-05-02T08:00:00+08:00",
        version_created="2024-05-02T09:00:00+08:00",
        sources=[ni.Source("安娜", "person", "creator", uri="https://example.com/ana")],
        renditions=[ni.Rendition(href="https://example.com/dam.jpg", content_type="image/jpeg")],
    )
    written = json.loads(jsonld.write(article))
    assert list(written)[:2] == ["@context", "@type"]
    assert written["author"] == {
        "@type": "Person",
        "@id": "https://example.com/ana",
        "url": "https://example.com/ana",
        "name": "安娜",
    }
    assert written["image"]["url"] == "https://example.com/dam.jpg"
    assert written["datePublished"] == "2024-05-02T08:00:00+08:00"
    assert written["mainEntityOfPage"] == "https://example.com/大坝"


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-16", "shift_jis", "utf-8-sig"])
def test_pages_in_other_encodings(encoding: str) -> None:
    headline = "ダム" if encoding == "shift_jis" else "Плотина"
    block = json.dumps(story(headline=headline), ensure_ascii=False)
    label = "utf-8" if encoding.startswith("utf") else encoding
    text = f'<html><meta charset="{label}"><script type="application/ld+json">{block}</script>'
    reading = jsonld.read(text.encode(encoding))
    assert reading.article.headline == headline
    edited = attrs.evolve(reading.article, headline="𝄞 Ő")
    written = jsonld.write(edited, keep=reading)
    assert jsonld.read(written).article == edited
    assert text.partition("{")[0] in written.decode(encoding)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'{"@context": "https://schema.org"', True),
        (b'[{"@type": "NewsArticle"', True),
        (b"<!-- saved --> <!DOCTYPE html>", True),
        (b'<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', True),
        (b'{"newsitem": "1.0", "x": {"@type": 1}}', False),
        (b'{"headline": "@type"}', False),
        (b"<nitf><body/></nitf>", False),
        (b"<htmlx>", False),
    ],
)
def test_sniff(head: bytes, expected: bool) -> None:  # noqa: FBT001
    assert jsonld.sniff(head) is expected


def test_a_live_blog_has_its_updates() -> None:
    update = {"@type": "BlogPosting", "headline": "Rain stops", "articleBody": "At last."}
    article = read_one(**{"@type": "LiveBlogPosting", "liveBlogUpdate": [update]})
    (one,) = article.associations
    assert (one.role, one.article.headline) == ("liveBlogUpdate", "Rain stops")
    assert jsonld.read(jsonld.write(article)).article == article


def test_a_hostile_page_stays_cheap() -> None:
    person = {"@type": "Person", "@id": "#a", "name": "A", "sameAs": ["https://a/"] * 20_000}
    node = story(author=[{"@id": "#a"}] * 20_000)
    assert jsonld.read(dumped(person, node)).article.sources
    block = '<script type="application/ld+json">{"a'
    with pytest.raises(ni.ReadError):
        jsonld.read(f"<html>{block * 20_000}<!--".encode())


@pytest.mark.parametrize(
    "link",
    [
        '<link rel="canonical" href="https://example.com/dam/">',
        "<link href='https://example.com/dam#top' rel=canonical />",
        "<LINK HREF=https://example.com/dam REL='canonical'>",
    ],
)
def test_what_a_page_is_about_comes_first(link: str) -> None:
    other = story(headline="Other", url="https://example.com/other", **{"@id": "https://x.org"})
    main = story(headline="Main", **{"@id": "https://example.com/dam#article"})
    graph = json.dumps({"@context": "https://schema.org", "@graph": [other, main]})
    page = f'<html><head>{link}<script type="application/ld+json">{graph}</script></head></html>'
    reading = jsonld.read(page.encode())
    assert [one.headline for one in reading.articles] == ["Main", "Other"]
    edited = attrs.evolve(reading.articles[0], headline="Wall")
    back = jsonld.read(jsonld.write(edited, keep=reading))
    assert [one.headline for one in back.articles] == ["Wall", "Other"]
    without = jsonld.read(page.replace("canonical", "alternate").encode())
    assert [one.headline for one in without.articles] == ["Other", "Main"]


def test_one_object_with_the_names_of_several() -> None:
    article = read_one(author={"@type": "Person", "name": ["Ana Reis", "王芳", "Ana Reis", 7]})
    assert creators(article) == ["Ana Reis", "王芳", "7"]
    assert {one.kind for one in article.sources} == {"person"}


@pytest.mark.parametrize(
    "date", ["2024-05-02 08:00:00 +0200", "2024-05-02T08:00:00 +02:00", "2024-05-02  08:00:00+02"]
)
def test_blanks_in_dates(date: str) -> None:
    assert str(read_one(datePublished=date).published) == "2024-05-02T08:00:00+02:00"
