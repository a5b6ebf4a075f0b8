"""What publishers put in texts of JSON-LD: character references, and HTML."""

from __future__ import annotations

import json
import time
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsitem as ni
from newsitem.formats import jsonld
from newsitem.formats._html import write_html
from newsitem.formats.jsonld._markup import guarded, is_html, unescaped

HTML = (
    '<div class="story"><p>The dam <em>held</em>, said Ana\u00a0Reis.<br>It rained.</p>\n'
    '<h2>Rain</h2><p>See <a href="https://example.org/1" rel="x">here</a>.</p></div>'
)


def read(**members: Any) -> ni.Reading:
    return jsonld.read(
        json.dumps(
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dam"} | members
        ).encode()
    )


def texts(body: str) -> list[str]:
    return [block.text for block in read(articleBody=body).article.body]


def test_a_body_that_is_html_is_read_as_that() -> None:
    reading = read(articleBody=HTML)
    body = reading.article.body
    assert [(block.role, block.text) for block in body] == [
        ("p", "The dam held, said Ana\u00a0Reis.\nIt rained."),
        ("hl2", "Rain"),
        ("p", "See here."),
    ]
    assert body[0].spans[0] == ni.Span(8, 12, "em")
    assert body[2].spans == (ni.Span(4, 8, "a", href="https://example.org/1"),)
    assert ("articleBody", "the body is HTML, and was read as that") in [
        (note.where, note.message) for note in reading.notes
    ]
    assert [part.content for part in reading.unread if "@rel" in part.where] == ["x"]
    assert jsonld.write(reading.article, keep=reading) == reading.source
    edited = attrs.evolve(reading.article, headline="Wall")
    assert json.loads(jsonld.write(edited, keep=reading))["articleBody"] == HTML
    other = attrs.evolve(reading.article, body="One.\n\nTwo.")
    assert json.loads(jsonld.write(other, keep=reading))["articleBody"] == "One.\n\nTwo."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("One <b>two</b>.\n\nThree.", ["One two.", "Three."]),
        ("One.<br><br/>Two.<br />Three.", ["One.", "Two.\nThree."]),
        ("<em>One.</em>\nTwo.", ["One.", "Two."]),
        ("<P>大坝守住了。</P><p>下雨。</p>", ["大坝守住了。", "下雨。"]),
        ("<p>السد صمد.</p><!-- ad -->", ["السد صمد."]),
        ("It is 3 < 4 and 5 > 4.", ["It is 3 < 4 and 5 > 4."]),
        ("Use <p> for a paragraph.", ["Use <p> for a paragraph."]),
        ("The <widget>x</widget> tag.", ["The <widget>x</widget> tag."]),
        ("Mail <ana@example.org> now <b>please</b>", ["Mail <ana@example.org> now <b>please</b>"]),
        ("&lt;p&gt;One.&lt;/p&gt;", ["One."]),
        ("&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;", ["<p>One.</p>"]),
        ("Tom &amp; Ana &#8211; &#x201C;now&#x201d;", ["Tom & Ana – “now”"]),
        ("A &unknown; B &amp C &#0;", ["A &unknown; B &amp C \ufffd"]),
        ("<p></p>", []),
    ],
)
def test_what_is_html_and_what_is_not(body: str, expected: list[str]) -> None:
    assert texts(body) == expected


def test_scripts_are_never_words() -> None:
    reading = read(articleBody="<p>One.</p><script>alert(1)</script><p onclick='x()'>Two.</p>")
    assert [block.text for block in reading.article.body] == ["One.", "Two."]
    left = " ".join(part.content for part in reading.unread)
    assert "alert(1)" in left
    assert "x()" in left


def test_what_is_more_than_blocks_is_unread_too() -> None:
    quote = ni.Quote("One", extents=[ni.Extent(0, 1, 4)], speaker=ni.Source("Ana Reis"))
    body = write_html([ni.Block("“One”, said Ana.")], [quote])
    reading = read(articleBody=body)
    assert reading.article.body[0].text == "“One”, said Ana."
    assert body in [part.content for part in reading.unread]


def test_references_in_names_and_headlines() -> None:
    escaped = b'{"@type": "NewsArticle", "headline": "Rain \\u0026amp; wind"}'
    reading = jsonld.read(escaped)
    assert reading.article.headline == "Rain & wind"
    assert [note.message for note in reading.notes] == ["references to characters were resolved"]
    assert jsonld.write(reading.article, keep=reading) == escaped
    article = read(
        headline="Rain &amp; wind &#8217;24",
        description="<p>One &ndash; two.</p>\n<p>Three.</p>",
        author=[{"name": "Zo&euml; Sá"}, {"name": "R. &quot;R&quot; Reis"}],
        keywords=["A&amp;E", "R&D"],
    ).article
    assert article.headline == "Rain & wind ’24"
    assert article.descriptions[0].text == "One – two.\n\nThree."
    assert [one.name for one in article.sources] == ["Zoë Sá", 'R. "R" Reis']
    assert article.keywords == ("A&E", "R&D")


@pytest.mark.parametrize(
    "text",
    ["<p>One.</p>", "AT&amp;T", "&lt;b&gt;", "a & b", "<b>x</b> &amp;amp; &#38;#60;", "&&amp;;"],
)
def test_a_text_that_looks_like_markup_is_read_as_it_was_written(text: str) -> None:
    article = ni.Article(
        headline=text,
        body=[text],
        descriptions=[ni.Label(text)],
        keywords=[text],
        sources=[ni.Source(text, "person", "creator")],
    )
    written = jsonld.write(article)
    back = jsonld.read(written)
    assert back.unread == ()
    assert back.article == article
    assert jsonld.write(back.article) == written


@given(st.text(st.sampled_from("<>&;/pbamplt#38 x\n\"'!-"), max_size=40))
def test_what_is_guarded_is_unescaped_to_itself(text: str) -> None:
    for member in ("headline", "articleBody"):
        shown = str(guarded(text, member))
        assert unescaped(shown) == text
        assert not (member == "articleBody" and is_html(shown))
    assert guarded({"url": text, "name": [text]}) == {"url": text, "name": [guarded(text, "name")]}


@pytest.mark.parametrize(
    "piece", ["<p ", "<p>", "</p>", "<!--", "&a", "<br>", "&#1", "<p><b></p></b>"]
)
def test_hostile_texts_take_linear_time(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    start = time.perf_counter()
    is_html(text)
    unescaped(text)
    assert time.perf_counter() - start < 5


def test_markup_over_a_limit_is_refused() -> None:
    with pytest.raises(ni.LimitError):
        read(articleBody="<b>" * 101 + "x" + "</b>" * 101)
