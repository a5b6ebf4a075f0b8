"""ninjs: its versions, dialects, bodies and places, and what is put back."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

import newsitem as ni
from newsitem.formats import ninjs

STORY: dict[str, Any] = {
    "standard": {
        "name": "ninjs",
        "version": "3.1",
        "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
    },
    "uri": "urn:newsml:example.org:20240311:dam",
    "type": "text",
    "representationType": "full",
    "version": "3",
    "versionCreated": "2024-03-11T10:15:00+02:00",
    "embargoedUntil": "2024-03-11",
    "pubStatus": "usable",
    "urgency": 4,
    "language": "en",
    "by": "Ana Reis",
    "located": "Lisbon",
    "slugline": "Dam-Lisbon",
    "edNote": "Updates with quote.",
    "headlines": [
        {"role": "main", "value": "Dam holds"},
        {"role": "short", "contentType": "text/html", "value": "Dam <em>holds</em>"},
    ],
    "descriptions": [
        {"role": "creditline", "value": "EXAMPLE"},
        {"role": "lead", "value": "It held."},
    ],
    "bodies": [
        {
            "role": "main",
            "contentType": "text/html",
            "value": "<p>LISBON (AP) – The dam <strong>held</strong>.</p><h2>Rain</h2>"
            "<ul><li>Monday</li><li>Tuesday</li></ul>",
        },
        {"role": "short", "contentType": "text/plain", "value": "The dam held.\n\nIt rained."},
    ],
    "people": [{"name": "Rui Sá", "rel": "mentions", "uri": "http://example.org/p/1"}],
    "organisations": [
        {
            "name": "Dams",
            "contactInfo": [{"type": "telephone", "value": "+351 21 000"}],
            "symbols": [{"exchange": "ELI", "symbol": "DAM", "symbolType": "http://x.org/t"}],
        }
    ],
    "subjects": [
        {"name": "flood", "uri": "http://example.org/s/1", "relevance": 90, "creator": "system"}
    ],
    "places": [
        {
            "name": "Lisbon",
            "rel": "about",
            "geoJSON": {"type": "Point", "coordinates": [-9.14, 38.72]},
            "contactInfo": [{"address": {"lines": ["Rua 1"], "country": "Portugal"}}],
        }
    ],
    "infoSources": [{"name": "Example", "role": "provider"}, {"name": "Ana Reis"}],
    "genres": [{"literal": "Current"}],
    "copyrightHolder": "Example",
    "rightsInfo": {"langId": "http://www.w3.org/ns/odrl/2/", "encodedRights": '{"a":1}'},
    "renditions": [
        {
            "name": "main",
            "href": "http://example.org/dam.mp4",
            "contentType": "video/mp4",
            "width": 640,
            "duration": 12.5,
            "frameRate": 29.97,
            "scanType": "progressive",
        }
    ],
    "altIds": [{"role": "slug", "value": "dam-1"}],
    "trustIndicators": [
        {
            "role": "http://cv.iptc.org/newscodes/trustindicator/editorialPolicy",
            "title": "Policy",
            "href": "http://example.org/policy",
        }
    ],
    "digitalSourceType": {"uri": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"},
    "associations": [
        {
            "name": "mainpic",
            "uri": "urn:x:pic",
            "type": "picture",
            "associations": [{"name": "logo", "uri": "urn:x:logo", "type": "graphic"}],
        }
    ],
}


def read(document: object) -> ni.Reading:
    return ninjs.read(json.dumps(document).encode())


def body_of(value: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """The texts of the blocks of a body in HTML, and what is unread of it."""
    reading = read({"uri": "urn:x:1", "headline": "Dam", "body_html": value})
    texts = tuple(block.text for block in reading.article.body)
    return texts, {part.where: part.content for part in reading.unread}


def test_a_news_item_is_read() -> None:
    reading = read(STORY)
    article = reading.article
    assert reading.unread == ()
    assert reading.version == "3.1"
    assert article.dateline is not None
    assert article.dateline.text == "LISBON (AP) –"
    assert [block.role for block in article.body] == ["p", "hl2", "ul"]
    assert article.headlines[0].spans == (ni.Span(4, 9, "em"),)
    assert article.creditline == "EXAMPLE"
    assert [one.type for one in article.subjects] == ["cpnat:person", "cpnat:organisation", ""]
    assert article.subjects[1].contacts == (ni.Contact("phone", "+351 21 000"),)
    assert article.subjects[1].related[0].literal == "DAM"
    place = article.locations[0]
    assert (place.latitude, place.longitude, place.why) == (38.72, -9.14, "about")
    assert place.address is not None
    assert place.address.lines == (ni.Label("Rua 1"),)
    assert [(one.name, one.roles) for one in article.sources] == [
        ("Example", ("provider",)),
        ("Ana Reis", ("info_source",)),
    ]
    assert article.rights_expressions[0].media_type == "application/json"
    assert article.body_renditions[0].blocks == (ni.Block("The dam held."), ni.Block("It rained."))
    assert article.associations[0].article.associations[0].role == "logo"
    assert [one.rel for one in article.extensions] == [
        "ninjs:representationType",
        "ninjs:digitalSourceType",
    ]


@pytest.mark.parametrize("version", ninjs.VERSIONS)
def test_every_version_is_written(version: str) -> None:
    article = read(STORY).article
    back = ninjs.read(ninjs.write(article, version=version))
    assert (back.version, back.unread) == (version, ())
    for name in ("uri", "headline", "byline", "body", "dateline", "embargoed", "renditions"):
        if version < "3" and name == "renditions":
            continue
        assert getattr(back.article, name) == getattr(article, name), name
    assert back.article.locations[0].longitude == -9.14
    assert back.article.subjects[0].uri == "http://example.org/p/1"


def test_names_and_shapes_of_older_versions() -> None:
    article = read(STORY).article
    second = json.loads(ninjs.write(article, version="2.0"))
    assert second["versioncreated"] == STORY["versionCreated"]
    assert second["embargoed"] == "2024-03-11"
    assert "contactinfo" not in second["organisations"][0]
    assert "relevance" not in second["subjects"][0]
    assert second["organisations"][0]["symbols"] == [{"exchange": "ELI", "ticker": "DAM"}]
    first = json.loads(ninjs.write(article, version="1.5"))
    assert first["$standard"]["version"] == "1.5"
    assert first["representationtype"] == "complete"
    assert first["body_html"].startswith("<p>LISBON (AP)")
    assert first["body_short"] == "The dam held.\n\nIt rained."
    assert first["headline_short_html"] == "<p>Dam <em>holds</em></p>"
    assert first["person"][0]["scheme"] == "http://example.org/p/"
    assert first["person"][0]["code"] == "1"
    assert first["associations"]["mainpic"]["associations"]["logo"]["uri"] == "urn:x:logo"
    assert first["altids"] == {"slug": "dam-1"}
    assert "digitalsourcetype" not in first


@pytest.mark.parametrize(
    ("document", "version"),
    [
        ({"uri": "x", "headline": "A"}, "1.6"),
        ({"uri": "x", "headline": "A", "associations": []}, "1.6"),
        ({"uri": "x", "headlines": [{"value": "A"}]}, "2.2"),
        ({"uri": "x", "versionCreated": "2024-03-11"}, "3.1"),
        ({"uri": "x", "standard": {"name": "ninjs", "version": "3.7"}}, "3.7"),
        ({"uri": "x", "$standard": {"schema": "ninjs-schema_1.4.json"}}, "1.4"),
    ],
)
def test_the_version_is_found(document: object, version: str) -> None:
    assert read(document).version == version


def test_scheme_and_code() -> None:
    concepts = [
        {"scheme": "http://example.org/places", "code": "7"},
        {"scheme": "topics_custom", "code": "a1", "name": "Deiche"},
        {"code": "http://example.org/q/1"},
        {"code": "04005004"},
        {"scheme": "topics", "code": "two words"},
    ]
    reading = read({"uri": "x", "headline": "A", "subject": concepts})
    found = [(one.uri, one.qcode, one.literal) for one in reading.article.subjects]
    assert found == [
        ("http://example.org/places/7", "", ""),
        ("", "topics_custom:a1", ""),
        ("http://example.org/q/1", "", ""),
        ("", "", "04005004"),
        ("", "", "two words"),
    ]
    assert reading.unread == (ni.Unread("subject[4].scheme", '"topics"'),)


def test_a_qcode_is_written_as_its_uri() -> None:
    article = ni.Article(
        subjects="medtop:04000000", schemes=ni.Scheme("medtop", "http://example.org/medtop/")
    )
    assert ninjs.read(ninjs.write(article)).article.subjects[0].uri == (
        "http://example.org/medtop/04000000"
    )
    unknown = attrs.evolve(article, schemes=())
    assert ninjs.read(ninjs.write(unknown)).article.subjects[0].literal == "medtop:04000000"


def test_what_a_superdesk_sends() -> None:
    reading = read(
        {
            "guid": "tag:example.org:2",
            "headline": "Stormen øker",
            "versioncreated": "2024-03-11T08:00:00+0100",
            "source": "Eksempel",
            "authors": [{"name": "Kari Moe", "role": "writer", "avatar_url": "http://x.org/a"}],
            "service": [{"code": "i", "name": "Innenriks"}],
            "keywords": ["storm"],
            "priority": 3,
            "renditions": {"original": {"href": "http://x.org/a.jpg", "width": "17", "poi": {}}},
        }
    )
    article = reading.article
    assert article.uri == "tag:example.org:2"
    assert str(article.version_created) == "2024-03-11T08:00:00+01:00"
    assert [(one.name, one.function) for one in article.sources] == [
        ("Eksempel", ""),
        ("Kari Moe", "writer"),
    ]
    assert article.services[0].literal == "i"
    assert article.keywords == ("storm",)
    assert article.renditions[0].width == 17
    assert {part.where for part in reading.unread} == {
        "authors[0].avatar_url",
        "priority",
        "renditions.original.poi",
    }


def test_wrappers_arrays_and_events() -> None:
    event = {"uri": "x:2", "type": "event", "title": "Vote"}
    reading = read({"total": 2, "_items": [{"uri": "x:1", "headline": "A"}, event]})
    assert [one.uri for one in reading.articles] == ["x:1"]
    assert reading.unread == (
        ni.Unread("_items[1]", '{"uri":"x:2","type":"event","title":"Vote"}'),
        ni.Unread("total", "2"),
    )
    lines = b'{"uri":"x:1","headline":"A"}\n{"uri":"x:2","headline":"B"}\n'
    assert len(ninjs.read(lines).articles) == 2
    two = [ninjs.write(article) for article in ninjs.read(lines).articles]
    assert len(ninjs.read(ninjs.join(two)).articles) == 2
    assert ninjs.join(two[:1]) == two[0]


@pytest.mark.parametrize("data", [b"{}", b"[]", b"7", b'{"mood":"calm"}', b'{"a":1} x'])
def test_what_has_no_item_is_refused(data: bytes) -> None:
    with pytest.raises(ni.ReadError):
        ninjs.read(data)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (b'{"uri":"x","type":"text"}', True),
        (b'\xef\xbb\xbf [ {"guid":"x","headline":"A"}', True),
        (b'{"headline":"x"}', False),
        (b'{"type":"x","version":1}', False),
        (b'{"newsitem":"1.0","uri":"x","headline":"A"}', False),
        (b'{"@context":"https://schema.org","uri":"x","headline":"A"}', False),
        (b"uri: headline:", False),
    ],
)
def test_it_is_known_by_its_members(head: bytes, *, expected: bool) -> None:
    assert ninjs.sniff(head) is expected


def test_what_runs_in_a_page_is_unread() -> None:
    texts, unread = body_of(
        '<p onclick="go()">Hi <script>go()</script><a href="javascript:go()">there</a></p>'
        "<!-- seen by nobody -->"
    )
    assert texts == ("Hi there",)
    assert unread == {
        "body_html/div/p/script": "<script>go()</script>",
        "body_html/div/p/a": "<a>",
        "body_html/div/p/a/@href": "javascript:go()",
        "body_html/div/p/@onclick": "go()",
        "body_html": "<!-- seen by nobody -->",
    }


def test_html_is_read_leniently() -> None:
    assert body_of("<p>R&amp;D&nbsp;&eacute;t&eacute;</p>") == (("R&D\xa0été",), {})
    assert body_of("<p>One<br>two<p>Three") == (("One\ntwo", "Three"), {})
    assert body_of("<p>See <a href='http://x.org/?a=1&b=2'>this") == (("See this",), {})
    assert body_of("plain words") == (("plain words",), {})
    assert body_of("&lt;script&gt; stays text")[0] == ("<script> stays text",)
    repaired = "<p>One</b></p>"
    assert body_of(repaired) == (("One",), {"body_html": repaired})
    assert body_of("  ") == ((), {})
    assert body_of("<>")[0] == ("<>",)


@pytest.mark.parametrize(
    "value",
    [
        "<div>" * 300,
        "<p " + " ".join(f"a{number}" for number in range(9000)) + ">",
        "<p " + "/".join(f"a{number}=1" for number in range(9000)) + ">",
        "<" * 250_001,
        "x" * 10_000_001,
    ],
)
def test_html_over_a_limit_is_refused(value: str) -> None:
    with pytest.raises(ni.LimitError):
        body_of(value)


def test_a_body_in_nitf_or_of_an_unknown_type() -> None:
    nitf = "<nitf><body><body.content><p>Uma barragem.</p></body.content></body></nitf>"
    bodies = [
        {"role": "x", "contentType": "application/octet-stream", "value": "%PDF"},
        {"contentType": "text/vnd.IPTC.NITF", "value": nitf},
        {"contentType": "text/vnd.IPTC.NITF", "value": "<nitf"},
    ]
    reading = read({"uri": "x", "headlines": [{"value": "A"}], "bodies": bodies})
    assert reading.article.body == (ni.Block("Uma barragem."),)
    assert [one.data for one in reading.article.body_renditions] == ["%PDF", "<nitf"]
    article = reading.article
    assert ninjs.read(ninjs.write(article)).article == article


@pytest.mark.parametrize(
    "body", [(ni.Block("One.", "hl2"), ni.Block("The dam held.")), (ni.Block("One.", "hl2"),), ()]
)
def test_a_dateline_of_the_metadata_is_printed(body: tuple[ni.Block, ...]) -> None:
    extents = [ni.Extent(number, 0, 3) for number in range(len(body))]
    quotes = [ni.Quote(body[one.block].text[:3], extents=[one]) for one in extents]
    article = ni.Article(
        headline="Dam holds",
        dateline="LISBON (AP) –",
        body=body,
        quotes=quotes,
        locations=ni.Location("One", mentions=extents[:1]) if body else (),
    )
    back = ninjs.read(ninjs.write(article)).article
    assert back.words == article.words
    assert [one.text for one in back.quotes] == [one.text for one in article.quotes]


def test_stories_in_other_scripts() -> None:
    for headline, text in (
        ("السد صامد", "قال المتحدث إن السد صامد."),
        ("大坝稳固", "新华社北京3月11日电 大坝稳固。"),
        ("बाँध टिका रहा", "अधिकारी ने कहा कि बाँध टिका है।"),
    ):
        article = ni.Article(headline=headline, body=text, language="ar")
        written = ninjs.write(article)
        assert ninjs.read(written).article.words == article.words
        assert headline.encode() in written


def test_only_what_was_changed_differs() -> None:
    source = json.dumps({**STORY, "mood": "calm"}).encode()
    reading = ninjs.read(source)
    assert ninjs.write(reading.article, keep=reading) == source
    edited = attrs.evolve(reading.article, headline="Dam breaks", urgency=1)
    expected = json.loads(source) | {"urgency": 1}
    expected["headlines"][0]["value"] = "Dam breaks"
    assert json.loads(ninjs.write(edited, keep=reading)) == expected


def test_a_text_is_put_back_where_it_stood() -> None:
    document = {
        "guid": "x",
        "headlines": [{"role": "short", "value": "S"}, {"role": "main", "value": "A"}],
        "bodies": [
            {"role": "summary", "contentType": "text/plain", "value": "Short."},
            {"role": "main", "contentType": "text/html", "value": "<p class='a'>Long.</p>"},
        ],
    }
    reading = read(document)
    edited = attrs.evolve(reading.article, uri="y", headline="B", body="Longer.")
    written = json.loads(ninjs.write(edited, keep=reading))
    assert written["guid"] == "y"
    assert [one["value"] for one in written["headlines"]] == ["S", "B"]
    assert [one["value"] for one in written["bodies"]] == ["Short.", "<p>Longer.</p>"]
    plain = read({"uri": "x", "headline": "A", "body_main": "One."})
    edited = attrs.evolve(plain.article, body="One.\n\nTwo.")
    assert json.loads(ninjs.write(edited, keep=plain))["body_main"] == "One.\n\nTwo."


def test_what_cannot_be_put_back_is_refused() -> None:
    reading = read({"uri": "x", "headline": "A", "embargoedReason": "one"})
    with pytest.raises(ni.FormatError, match="embargo_text cannot be put back"):
        ninjs.write(attrs.evolve(reading.article, embargo_text="two"), keep=reading)
    with pytest.raises(ni.FormatError, match=r"the source is ninjs 1\.6; write it in 3\.1"):
        ninjs.write(attrs.evolve(reading.article, headline="B"), version="3.1", keep=reading)


def test_texts_of_other_types_and_empty_ones() -> None:
    reading = read(
        {
            "uri": "x",
            "headlines": [
                {"role": "main", "value": ""},
                {"value": "Not the main one"},
                {"role": "sub", "contentType": "text/html", "value": "<p>Two</p><p>lines</p>"},
            ],
            "descriptions": [
                {"role": "a", "contentType": "image/png", "value": "iVBOR"},
                {"role": "html", "value": "<hr/>"},
                {"role": "creditline", "value": "Two\nlines"},
                {"role": "empty", "value": ""},
            ],
            "bodies": [{"role": "summary", "value": "<p>Look</p>"}, {"role": "x", "value": " "}],
            "standard": {"name": "other", "version": "9.9"},
        }
    )
    article = reading.article
    assert article.headline == ""
    assert [one.text for one in article.headlines] == ["Not the main one", "Two lines"]
    assert [(one.text, one.role) for one in article.descriptions] == [("Two\nlines", "creditline")]
    assert article.body == (ni.Block("Look"),)
    assert {part.where for part in reading.unread} == {
        *("descriptions[0]", "descriptions[1]", "bodies[0].role", "standard.name"),
        "standard.version",
    }
    assert ninjs.read(ninjs.write(article)).article.headline == ""


def test_roles_that_are_no_names_of_members() -> None:
    article = ni.Article(
        headlines=[ni.Label("A", "hld:sub"), ni.Label("B", "hld:sub"), ni.Label("C", "html")],
        body="One.",
        body_renditions=[
            ni.BodyRendition(blocks="Two.", role="main", content_type="text/html"),
            ni.BodyRendition(data="<p>Three.</p>", content_type="text/html"),
            ni.BodyRendition(data=" ", content_type="image/png"),
        ],
        renditions=[ni.Rendition(href="a.jpg"), ni.Rendition(uri="urn:x:no-address")],
        subjects=[
            ni.Concept(uri="urn:x:1"),
            ni.Concept(uri="http://x.org/"),
            ni.Concept(qcode="a:b"),
        ],
        associations=[
            ni.Association(ni.Article(uri="urn:x:2")),
            ni.Association(ni.Article(), "a b".replace(" ", ":")),
        ],
        rights_links=ni.Link("http://x.org/rights", "http://x.org/language"),
    )
    first = json.loads(ninjs.write(article, version="1.3"))
    assert "rightsinfo" not in first
    assert [name for name in first if name.startswith(("headline", "body"))] == [
        *("headline_hld_sub", "headline_hld_sub_2", "headline_html"),
        *("body_html", "body_html_2", "body_html_3"),
    ]
    assert first["subject"] == [{"code": "urn:x:1"}, {"code": "http://x.org/"}, {"code": "a:b"}]
    assert list(first["renditions"]) == ["item_1"]
    assert list(first["associations"]) == ["item_1", "a_b"]
    back = ninjs.read(ninjs.write(article)).article
    assert back.rights_links == article.rights_links
    assert [one.blocks for one in back.body_renditions] == [
        (ni.Block("Two."),),
        (ni.Block("Three."),),
    ]


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2, 3]}},
        {"type": "Polygon", "coordinates": []},
        {"type": "Point", "coordinates": [1]},
        {"type": "Topology", "geometry": {}},
        "POINT(1 2)",
    ],
)
def test_only_points_are_read(geometry: object) -> None:
    reading = read({"uri": "x", "places": [{"name": "A", "geoJSON": geometry}]})
    is_read = reading.article.locations[0].altitude == 3
    assert is_read is (reading.unread == ())


@pytest.mark.parametrize(("version", "written"), [("1.0", "1.3"), ("2.9", "2.2"), ("4.0", "3.1")])
def test_a_version_that_is_not_written_is_put_back_in_the_nearest(
    version: str, written: str
) -> None:
    reading = read({"uri": "x", "standard": {"name": "ninjs", "version": version}})
    edited = attrs.evolve(reading.article, embargoed="2024-03-11")
    name = "embargoedUntil" if written == "3.1" else "embargoed"
    assert json.loads(ninjs.write(edited, keep=reading))[name] == "2024-03-11"


def test_values_of_other_kinds_are_unread() -> None:
    strange: dict[str, object] = {
        "urgency": True,
        "version": {"a": 1},
        "language": "no such",
        "versioncreated": "yesterday",
        "place": [{"name": "A", "geometry_geojson": {"type": "Point", "coordinates": [900, 1]}}],
        "subject": ["word", {"rel": "about"}],
        "altids": {"a b": "c"},
        "keywords": "one",
        "renditions": {"a b": {"href": "http://x.org/"}, "c": {"title": "no address"}},
        "trustindicator": [{"scheme": "http://x.org/", "code": "1", "href": "http://x.org/"}],
        "associations": {"a b": {"uri": "y"}, "c": {"type": "planning"}},
        "rightsinfo": {"encodedrights": "no language"},
    }
    reading = read({"uri": "x", "headline": "A", **strange})
    assert {part.where for part in reading.unread} == {
        *("urgency", "language", "versioncreated", "altids", "keywords", "rightsinfo"),
        *("version", "place[0].geometry_geojson", "subject[0]", "subject[1]"),
        *("renditions.a b", "renditions.c", "trustindicator[0]"),
        *("associations.a b", "associations.c"),
    }


def test_contacts_on_networks_and_addresses_in_a_language() -> None:
    contacts = [{"type": "Mastodon", "value": "@ana@example.org"}, {"type": "pager", "value": "7"}]
    home = {"lang": "tr", "address": {"locality": "İzmir", "country": "Türkiye"}}
    reading = read(
        {"uri": "urn:x:1", "people": [{"name": "Ana", "contactInfo": contacts}]}
        | {"places": [{"name": "Kordon", "contactInfo": [home]}]}
    )
    article = reading.article
    assert article.subjects[0].contacts == (ni.Contact("im", "@ana@example.org", "mastodon"),)
    assert [part.where for part in reading.unread] == ["people[0].contactInfo[1]"]
    address = article.locations[0].address
    assert address is not None
    assert address.localities[0].names == (ni.Label("İzmir", language="tr"),)
    assert json.loads(ninjs.write(article))["places"][0]["contactInfo"] == [home]


@pytest.mark.parametrize("member", ["embargoed", "embargoedUntil"])
def test_an_embargo_that_is_no_date_is_told(member: str) -> None:
    reading = read({"uri": "urn:x:1", "headline": "Dam", member: "after the vote"})
    assert (reading.article.embargoed, reading.article.embargo_text) == (None, "after the vote")
    both = read({"uri": "urn:x:1", member: "soon", "embargoedReason": "Checks run."})
    assert both.article.embargo_text == "Checks run."
    assert [part.content for part in both.unread] == ['"soon"']


def test_a_source_in_the_shape_of_two_versions() -> None:
    bodies = [{"role": "main", "contenttype": "text/html", "value": "<p>It held.</p>"}]
    both = {"uri": "x:1", "headline": {"value": "Dam"}, "bodies": bodies, "urgency": 4}
    reading = read(both)
    edited = attrs.evolve(reading.article, urgency=5)
    assert json.loads(ninjs.write(edited, keep=reading)) == both | {"urgency": 5}
    with pytest.raises(ni.FormatError, match="body cannot be put back"):
        ninjs.write(attrs.evolve(reading.article, body="It broke."), keep=reading)
