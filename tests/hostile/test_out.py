"""What one format may not contain never gets out of another: every reader, every writer."""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from lxml import etree, html

import newsitem as ni
from newsitem import formats
from tests.hostile.stories import JSON_FORMATS, XML_FORMATS, Story, json_text, members, xml

if TYPE_CHECKING:
    from collections.abc import Iterator

VECTORS = {
    "script": "<script>alert(1)</script>",
    "closed-script": "</script><script>alert(1)</script>",
    "image": "<img src=x onerror=alert(1)>",
    "drawing": '<svg onload="alert(1)"/>',
    "frame": '<iframe src="javascript:alert(1)"></iframe>',
    "link": '<a href="javascript:alert(1)">words</a>',
    "cdata-end": "]]><b onclick='x()'>words</b>",
    "comment": "--><script>alert(1)</script><!--",
    "entity": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "value": '"\' onmouseover="alert(1)',
    "instruction": "<?php system('id') ?>",
    "template": "{{7*7}}${7*7}<%= 7*7 %>",
    "doctype": '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/hostname">]>&y;',
}
_LINKS = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \tjavascript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "&#x6A;&#x61;vascript:alert(1)",
)
_HANDLERS = ("onclick", "onload", "onerror", "onmouseover", "ONFOCUS", "formaction", "style")
_ACTIVE = re.compile(r"^[\x00-\x20]*(?:javascript|vbscript|data):", re.IGNORECASE)
_PAIRS = list(itertools.permutations(formats.names(), 2))


def _markup_in(data: bytes) -> Iterator[etree._Element]:
    """The elements that a program sees in a document, those in texts of JSON that are HTML too."""
    if data.lstrip().startswith(b"<"):
        yield from etree.fromstring(data).iter(etree.Element)
    elif data.startswith(b"{"):
        for text in _html_of(json.loads(data)):
            yield from html.fromstring(f"<div>{text}</div>").iter(etree.Element)


def _html_of(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if value.get("contentType") == "text/html" and isinstance(value.get("value"), str):
            yield value["value"]
        for inner in value.values():
            yield from _html_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _html_of(inner)


def _live(data: bytes) -> list[str]:
    """What would run in the markup of a document."""
    found = []
    for element in _markup_in(data):
        name = element.tag.rpartition("}")[2].lower()
        found += [name] if name in {"script", "iframe", "svg", "style", "object", "embed"} else []
        for key, value in element.attrib.items():
            local = key.rpartition("}")[2].lower()
            if local.startswith("on") or local == "formaction" or _ACTIVE.match(value):
                found.append(f"{name}/@{key}={value}")
    return found


@pytest.mark.parametrize(("first", "second"), _PAIRS, ids=map("-".join, _PAIRS))
@pytest.mark.parametrize("vector", VECTORS.values(), ids=VECTORS)
def test_text_in_is_text_out(first: str, second: str, vector: str) -> None:
    article = ni.Article(headline=f"Vor {vector}", body=[f"Wort {vector} Ende", "Mehr."])
    between = ni.loads(ni.dumps(article, first), format=first).article
    written = ni.dumps(between, second)
    assert _live(written) == []
    back = ni.loads(written, format=second).article
    assert (back.headline, back.text) == (between.headline, between.text)
    assert (back.headline, back.text) == (article.headline, article.text)


@pytest.mark.parametrize("link", _LINKS)
@pytest.mark.parametrize("name", XML_FORMATS)
def test_no_link_that_runs_gets_out(name: str, link: str) -> None:
    colon = link.replace("&colon;", ":").replace("<", "&lt;")
    markup = f'<a href="{colon}">Wort</a> Ende<img src="{colon}"/>'
    document = xml(name, Story(first=markup))
    article = ni.loads(document, format=name).article
    assert article.body[0].text.startswith("Wort Ende")
    for other in formats.names():
        assert _live(ni.dumps(article, other)) == [], other


@pytest.mark.parametrize("link", _LINKS)
def test_no_link_of_html_in_json_gets_out(link: str) -> None:
    page = f'<p><a href="{link}">Wort</a> Ende</p>'
    document = members("ninjs") | {"body_xhtml": page}
    del document["body_text"]
    article = ni.loads(json.dumps(document), format="ninjs").article
    assert article.body[0].text == "Wort Ende"
    for other in formats.names():
        assert _live(ni.dumps(article, other)) == [], other


@pytest.mark.parametrize("handler", _HANDLERS)
@pytest.mark.parametrize("name", XML_FORMATS)
def test_no_handler_gets_out(name: str, handler: str) -> None:
    """It stays in unread, and in the format that it came in where that is kept."""
    markup = f'<em {handler}="alert(1)">Wort</em> Ende'
    reading = ni.loads(xml(name, Story(first=markup)), format=name)
    assert reading.article.body[0].text == "Wort Ende"
    assert "alert(1)" in "".join(map(str, reading.unread))
    for other in formats.names():
        assert b"alert" not in ni.dumps(reading.article, other), other


@pytest.mark.parametrize("name", JSON_FORMATS)
def test_json_can_stand_in_a_page(name: str) -> None:
    """JSON-LD is written to stand in one, and holds nothing that ends a script."""
    article = ni.Article(headline="</script><!-- <script>", body=["]]> -->"])
    written = ni.dumps(article, name)
    assert json.loads(written)
    if name == "jsonld":
        assert not re.search(rb"[<>&]", written)


@pytest.mark.parametrize("code", [*range(9), 11, 12, *range(14, 32), 0xD800, 0xFFFE, 0xFFFF])
def test_no_control_character_reaches_a_writer(code: int) -> None:
    with pytest.raises(ni.ModelError):
        ni.Article(headline=f"a{chr(code)}b")
    with pytest.raises(ni.ModelError):
        ni.Block(f"a{chr(code)}b")
    with pytest.raises(ni.ModelError):
        ni.Span(0, 1, "a", href=f"a{chr(code)}b")


def test_the_documents_of_json_are_what_they_are_taken_for() -> None:
    for name in JSON_FORMATS:
        assert name == formats.detect(json_text(name).encode()).NAME
