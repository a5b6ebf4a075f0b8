"""The page of a story: whole, harmless, and with what was not read."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
import subprocess
from html import unescape
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from lxml import etree

import newsitem as ni
from newsitem import page, strategies

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
VOID = {"meta", "hr", "br"}
LOADING = {"src", "srcset", "data", "action", "formaction", "background", "poster", "ping"}
SPEECH = "“We stay,” Captain Inés Ferrer said in Port Vell on Friday."


def parsed(html: str) -> Any:
    parser = etree.HTMLParser()
    root = etree.fromstring(html.encode(), parser)
    wrong = [entry.message for entry in parser.error_log if "Tag" not in entry.message]
    assert wrong == []  # libxml2 does not know the elements of HTML 5
    return root


def ferry() -> ni.Article:
    quote = ni.Quote(
        "We stay,",
        extents=[ni.Extent(0, 1, 9)],
        marks="“”",
        speaker=ni.Source("Inés Ferrer", "person"),
        mention="Captain Inés Ferrer",
        cue="said",
        mention_extent=ni.Extent(0, 11, 30),
    )
    return ni.Article(
        headline="Ferry stays in port",
        language="en",
        byline="By Ann Lee",
        dateline="PORT VELL –",
        body=[
            ni.Block(SPEECH, spans=[ni.Span(52, 58, "chron", value="2024-03-08")]),
            ni.Block("A harbour with a past", "hl2", level=3),
            ni.Block("Crew\t12\nGuests\t148", "table"),
            ni.Block("The ferry", "media", href="https://example.org/ferry.jpg"),
        ],
        quotes=quote,
        locations=[ni.Location("Port Vell", country_code="ES", mentions=[ni.Extent(0, 39, 48)])],
        subjects=[ni.Concept(qcode="medtop:20000342", names="shipping")],
        urgency=3,
    )


def test_the_story_is_marked() -> None:
    html = page.write(ferry())
    assert (
        '<mark class="dateline">PORT VELL –</mark> '
        '<q title="Captain Inés Ferrer said" data-who="Inés Ferrer">“We stay,”</q> '
    ) in html
    assert '<mark class="who" title="Inés Ferrer">Captain Inés Ferrer</mark>' in html
    assert '<mark class="place" title="Port Vell ES">Port Vell</mark>' in html
    assert '<mark class="date" title="2024-03-08">Friday</mark>' in html
    assert "<h3>A harbour with a past</h3>" in html
    assert "<tr><td>Guests</td><td>148</td></tr>" in html
    link = '<a href="https://example.org/ferry.jpg" rel="noreferrer" target="_blank">'
    assert f"<figure>{link}https://example.org/ferry.jpg</a>" in html


def test_the_panel_says_what_the_story_does_not_show() -> None:
    panel = parsed(page.write(ferry())).find(".//aside")
    words = " ".join(panel.itertext())
    for said in ("shipping", "medtop:20000342", "urgency 3", "country code ES"):
        assert said in words
    assert "version" not in words


def test_the_text_of_the_page_is_that_of_the_story() -> None:
    story = parsed(page.write(ferry())).find(".//article")
    assert "".join(story.itertext()).startswith(
        f"Ferry stays in portBy Ann Lee\nPORT VELL – {SPEECH}\nA harbour with a past\n"
    )


def test_quotations_are_looked_for_where_none_are_given() -> None:
    assert page.write(ni.Article(body=SPEECH, language="en")).count("<q ") == 1


def test_what_was_noted_unread_and_lost_is_said() -> None:
    article = ni.Article(headline="A <b>", urgency=2, body="One.")
    source = ni.Unread("head/mood", "<mood>grim</mood>", 7)
    reading = ni.Reading((article,), (source,), "text", "1", (ni.Note("two titles"),))
    rest = parsed(page.write(reading)).find(".//section")
    words = " ".join(rest.itertext())
    assert "two titles" in words
    assert "head/mood, line 7 \n<mood>grim</mood>" in words
    assert "Lost when written as text" in words
    assert "urgency" in words


def test_what_cannot_be_written_back_is_said() -> None:
    reading = ni.Reading((ni.Article(headline="A"),), format="newsml-9")
    assert "there is no format" in page.write(reading)


def test_a_file_without_an_article() -> None:
    assert "<p>There is no article in it.</p>" in page.write(ni.Reading(()))


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("en", "ltr"),
        ("pa-Arab-PK", "rtl"),
        ("ks-Deva", "ltr"),
        ("", "auto"),
    ],
)
def test_direction(language: str, expected: str) -> None:
    story = parsed(page.write(ni.Article(headline="A", language=language))).find(".//article")
    assert story.get("dir") == expected


HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror=alert(1)>\" ' \u202e & &lt;"


def test_hostile_words_are_only_words() -> None:
    quote = ni.Quote("q", mention=HOSTILE, speaker=HOSTILE)
    article = ni.Article(
        headline=HOSTILE, byline=HOSTILE, dateline=HOSTILE, body=HOSTILE, slugline=HOSTILE,
        keywords=HOSTILE, descriptions=HOSTILE, quotes=quote, sources=HOSTILE, locations=HOSTILE,
    )  # fmt: skip
    reading = ni.Reading((article,), (ni.Unread(HOSTILE, f"{HOSTILE}\0\ud800"),), notes=())
    html = page.write(reading)
    assert html.encode()
    assert harmful(html) == []
    assert parsed(html).findtext(".//h1") == HOSTILE


def harmful(html: str) -> list[str]:
    """What on a page runs, or asks for anything without being followed."""
    found = []
    for node in parsed(html).iter():
        if node.tag in {"script", "img", "link", "base", "object", "embed", "iframe", "form"}:
            found.append(node.tag)
        for name, value in node.items():
            if name in LOADING or name.startswith("on") or name == "style":
                found.append(f"{name}={value}")
            if name == "href" and not re.match(r"(?:https?://|mailto:)", value, re.IGNORECASE):
                found.append(value)
        if node.tag == "style" and re.search(r"url\(|@import", node.text):
            found.append("style")
    return found


@given(strategies.articles())
def test_any_article_makes_a_sound_and_harmless_page(article: ni.Article) -> None:
    html = page.write(article)
    assert harmful(html) == []
    assert balanced(html)


def balanced(html: str) -> bool:
    """Whether each element ends, and inside the one that it stands in."""
    around: list[str] = []
    body = re.sub(r"<style>[^<]*</style>", "", html.removeprefix("<!doctype html>"))
    for end, name in re.findall(r"<(/?)([a-z0-9]+)[^>]*>", body):
        if end:
            if not around or around.pop() != name:
                return False
        elif name not in VOID:
            around.append(name)
    return not around


@pytest.mark.parametrize("href", ["ferry.jpg", "//example.org/a", "file:///etc/passwd", "x:y"])
def test_what_one_cannot_follow_is_no_link(href: str) -> None:
    block = ni.Block("A ferry", "media", href=href)
    span = ni.Block("Ferry", spans=[ni.Span(0, 5, "a", href=href)])
    html = page.write(ni.Article(body=[block, span]))
    assert "<a " not in html
    assert html.count(href) == 2


def test_the_policy_lets_the_style_in_and_nothing_else() -> None:
    policy = parsed(page.write(ferry())).xpath(
        "//meta[@http-equiv='Content-Security-Policy']/@content"
    )
    digest = base64.b64encode(hashlib.sha256(page._STYLE.encode()).digest()).decode()
    assert policy[0].startswith(f"default-src 'none'; style-src 'sha256-{digest}';")
    assert f"<style>{page._STYLE}</style>" in page.write(ferry())
    assert "unsafe" not in policy[0]


def test_a_card_is_a_page_in_a_frame_without_scripts() -> None:
    found = re.fullmatch(
        r'<iframe sandbox="([^"]*)" [^>]*srcdoc="([^"]*)"></iframe>', page.card(ferry())
    )
    assert found
    assert "scripts" not in found[1]
    assert unescape(found[2]) == page.write(ferry())


def test_a_notebook_shows_cards() -> None:
    class Formatter(dict[tuple[str, str], Any]):
        def for_type_by_name(self, module: str, name: str, function: Any) -> None:
            self[module, name] = function

    class Shell:
        formatter = Formatter()

        @property
        def display_formatter(self) -> Any:
            return self

        @property
        def formatters(self) -> dict[str, Formatter]:
            return {"text/html": self.formatter}

    shell = Shell()
    page.load_ipython_extension(shell)
    for kind in (ni.Article, ni.Reading):
        assert shell.formatter[kind.__module__, kind.__name__] is page.card


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this system")
def test_in_a_browser(tmp_path: Path) -> None:
    file = tmp_path / "ferry.html"
    file.write_text(page.write(ferry()), encoding="utf-8")
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"]
    options += [f"--screenshot={tmp_path}/ferry.png", f"--user-data-dir={tmp_path}/profile"]
    command = [str(CHROMIUM), *options, file.as_uri()]
    done = subprocess.run(command, capture_output=True, check=True, timeout=60)  # noqa: S603  # a browser, on a page of our own
    assert (tmp_path / "ferry.png").stat().st_size > 5_000
    assert b"CONSOLE" not in done.stderr  # as for a violation of the policy
