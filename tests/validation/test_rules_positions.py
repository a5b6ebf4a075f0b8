"""Faults at known lines and columns in XML, JSON and text are found there."""

from __future__ import annotations

import json
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem.validation._findings import Finding
from newsitem.validation._positions import Source, placed
from newsitem.validation._seek import _Seeker

if TYPE_CHECKING:
    from pathlib import Path

G2 = "http://iptc.org/std/nar/2006-10-01/"

# The caret of each fault stands under it, in a line of its own that is taken out.
XML = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!-- 🚢 --><newsItem xmlns="{G2}" xmlns:n="{G2}" standardversion="2.9">
  <subject/><!-- 🚢🚢 --><subject
      n="𝒜"   wrong = 'yes'
              ^ /newsItem/subject[2]/@wrong
  />
  <n:subject>🚢</n:subject><moon/>
                          ^ /newsItem/moon
</newsItem>
"""


def with_carets(text: str) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without the lines of carets, and the path, line and column of each."""
    lines: list[str] = []
    carets = []
    for line in text.split("\n"):
        if line.lstrip(" ").startswith("^ "):
            column = line.index("^") + 1
            carets.append((line[column + 1 :], len(lines), column))
        else:
            lines.append(line)
    return "\n".join(lines), carets


def places(paths: list[str], data: bytes) -> list[tuple[str, int | None, int | None]]:
    findings = [Finding("NI201", "error", "x", path) for path in paths]
    return [(one.path, one.line, one.column) for one in placed(findings, data)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_elements_and_attributes(encoding: str, line_end: str) -> None:
    text, carets = with_carets(XML)
    data = text.replace("\n", line_end).encode(encoding)
    assert places([path for path, _, _ in carets], data) == carets


def test_a_declaration_on_the_line_of_the_root_moves_nothing() -> None:
    text = "<?xml version='1.0' encoding='iso-8859-1'?><newsItem é='x'/>"
    found = places(["/newsItem/@é", "/newsItem"], text.encode("latin-1"))
    assert found == [("/newsItem/@é", 1, 54), ("/newsItem", 1, 44)]


def test_what_a_schema_forbids_is_placed(schemas: Path) -> None:
    text, carets = with_carets(XML.replace(' n="𝒜"', " " * 6))
    findings = ni.check_document(text, schemas=schemas)
    assert [(one.line, one.column) for one in findings] == [
        (line, column) for _, line, column in carets
    ]


JSON = r"""
{"newsitem": "1.0", "🚢\u0041\"]": {"/~": [1,
 [true, {"x": null, "y"
 : -1.5e3}]]}, "headline":  "🚢 {[,:", "a.b": [],
   "version":0}
"""
JSON_PATHS = {
    '/🚢A"]/~1~0/1/1/y': (4, 4),
    "$.headline": (4, 29),
    "/headline": (4, 29),
    "version": (5, 14),
    "/a.b": (4, 46),
    '/🚢A"]': (2, 35),
    '/🚢A"]/~1~0/0': (2, 43),
    '/🚢A"]/~1~0/1': (3, 2),
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_members_and_items(encoding: str) -> None:
    found = places(list(JSON_PATHS), JSON.encode(encoding))
    assert found == [(path, *where) for path, where in JSON_PATHS.items()]
    assert places(["/nowhere/0"], JSON.encode()) == [("/nowhere/0", None, None)]


def test_several_documents_of_json() -> None:
    data = b'{"a": 1}\n\n {"a": [2]}'
    assert places(["a", "[1].a[0]"], data) == [("a", 1, 7), ("[1].a[0]", 3, 9)]
    assert places(["[1].a"], b'[{"a": 1},\n{"a": 2}]') == [("[1].a", 2, 7)]


@pytest.mark.parametrize(
    ("document", "line", "column"),
    [
        ('{"newsitem": "1.0",\n "headline": "🚢", "version": }', 2, 30),
        ('{"newsitem": "1.0",\n "headline": "🚢", "version": "1"}', 2, 30),
        ('{"newsitem": "1.0",\n "headline": " 🚢"}', 2, 14),
        ('{"newsitem": "1.0",\n "body": [{"text": "🚢", "level": 1}]}', 2, 34),
        ("<newsItem>\n 🚢<a></b></newsItem>", 2, 8),
        ('<newsItem\n  a="🚢" b=c/>', 2, 11),
    ],
)
def test_what_cannot_be_read_is_placed(document: str, line: int, column: int) -> None:
    (finding,) = ni.check_document(document)
    assert (finding.code, finding.line, finding.column) == ("NI101", line, column)


WIRE = """\
Канал открыт

OSLO (NWS) – It rains. 🚢

The cafÃ© was
       ^ NI901
shut; the bаnk too. The cafÃ© says so.
          ^ NI905
                           ^ NI901
“Water, she said.
^ NI702
"""


def test_rules_on_a_text() -> None:
    text, carets = with_carets(WIRE)
    found = ni.check_document(text)
    expected = [(code, line, column) for code, line, column in carets]
    assert [(one.code, one.line, one.column) for one in found] == expected


def test_rules_on_xml() -> None:
    article = ni.Article(
        uri="urn:newsml:example.com:20240312:dam",
        headline="Dam & dike",
        body=[ni.Block("The dam & the cafÃ© hold.", spans=[ni.Span(4, 7, "em")]), "It rains."],
        located=ni.Location("London", country_code="UK"),
        first_created="2024-03-12T09:00:00Z",
        version_created="2024-03-11T09:00:00Z",
    )
    for format in ("newsml-g2", "nitf"):  # noqa: A001  # the word of the API
        text = ni.dumps(article, format).decode().replace("><", ">\n<")
        lines = text.split("\n")
        for finding in ni.check_document(text):
            assert finding.line
            assert finding.column
            there = lines[finding.line - 1][finding.column - 1 :]
            if finding.code == "NI901":
                assert there.startswith("Ã© hold.")
            elif finding.code == "NI401":
                assert there.startswith(("2024-03-11", "urn:newsml:"))


def test_rules_on_json_with_escapes() -> None:
    article = ni.Article(headline='A "cafÃ©"', body="Two\tcafÃ© & there, on the mole.")
    for format in ("json", "ninjs", "jsonld"):  # noqa: A001  # the word of the API
        document = ni.loads(ni.dumps(article, format)).source
        for ascii_only in (True, False):
            text = json.dumps(json.loads(document), indent=1, ensure_ascii=ascii_only)
            lines = text.split("\n")
            for finding in ni.check_document(text):
                assert finding.code == "NI901"
                assert finding.line
                assert finding.column
                there = lines[finding.line - 1][finding.column - 1 :]
                assert there.startswith("\\u00c3" if ascii_only else "Ã©")


def test_of_several_articles_each_has_its_item() -> None:
    articles = [ni.Article(headline="Dry"), ni.Article(headline="Wet", uri="4711")]
    data = ni.dumps([*articles, ni.Article(uri="tag:e.com,2024:1", first_created="2999")], "json")
    one, two = ni.check_document(data)
    assert (one.path, one.line, one.column) == (
        "[1].uri",
        2,
        data.split(b"\n")[1].index(b"47") + 1,
    )
    assert (two.path, two.line, two.code) == ("[2].first_created", 3, "NI404")


def test_what_stands_in_several_places_has_that_of_its_item() -> None:
    text = '{"newsitem": "1.0",\n"uri": "x-house",\n"title": "x-house"}'
    (finding,) = ni.check_document(text)
    assert (finding.line, finding.column) == (2, 9)
    (finding, *_) = ni.check_document('\n {"newsitem": "1.0"}', profile="agency")
    assert (finding.line, finding.column) == (2, 2)


def test_findings_are_in_the_order_of_the_document_and_at_most_a_thousand() -> None:
    articles = [ni.Article(uri=f"no-{number}") for number in range(1100)]
    found = ni.check_document(ni.dumps(articles, "json"))
    assert len(found) == 1000
    assert [one.line for one in found[:999]] == list(range(1, 1000))
    assert found[-1].code == "NI204"


def test_wrong_use_is_an_exception() -> None:
    with pytest.raises(ni.NewsItemError, match="no profile"):
        ni.check_document("It rains.", profile="x")  # type: ignore[arg-type]


@pytest.mark.parametrize("unit", ['<a b="1">', '{"a":[', '"\\"', '\\"', "[1,", "<a></a>", "x\n"])
def test_positions_take_linear_time_in_hostile_content(unit: str) -> None:
    data = b"[" * (unit == '\\"') + (unit * (1_000_000 // len(unit))).encode()
    start = perf_counter()
    Source.of(data).offsets(["/a[9999]/b", "x[3].y"])
    assert perf_counter() - start < 20


def test_no_entity_is_followed_to_find_a_place() -> None:
    document = '<!DOCTYPE a [<!ENTITY b "c">]>\n<newsItem x="1">&b;</newsItem>'
    (finding,) = ni.check_document(document)
    assert (finding.code, finding.line, finding.column) == ("NI101", 2, None)
    assert places(["/newsItem/@x"], document.encode()) == [("/newsItem/@x", None, None)]
    elsewhere = '<!DOCTYPE a [<!ENTITY % b SYSTEM "file:///etc/passwd"> %b;]>\n<a x="1"/>'
    assert places(["/a/@x"], elsewhere.encode()) == [("/a/@x", 2, 4)]


def test_an_attribute_that_is_not_there_has_the_place_of_its_element() -> None:
    assert places(["/a/@z", "/a/b/@y"], b"<a x=''/>") == [("/a/@z", 1, 1), ("/a/b/@y", None, None)]


def test_a_text_with_markup_in_it_is_found_by_its_beginning() -> None:
    text = "The dam at Aldbrook held through the night and the morning, says Rook."
    marked = text.replace("night", "<em>night</em>").encode()
    seeker = _Seeker(Source.of(b"<nitf>\n <p>" + marked + b"</p></nitf>"))
    assert seeker.offset(ni.Article(body=text), "body[0].text") == 11
    assert seeker.offset(ni.Article(body=text), "body[0].text[49:52]") == 11 + 49 + len(
        "<em></em>"
    )
    assert seeker.offset(ni.Article(body="Elsewhere."), "body[0].text") == 0


def test_a_long_search_ends() -> None:
    body = [f"No. {number} Ã© of the long list, which goes on." for number in range(30)]
    articles = [ni.Article(body=body, uri=f"tag:e.com,2024:{number}") for number in range(99)]
    found = ni.check_document(ni.dumps(articles, "json"))
    assert len(found) == 1000
    assert all(one.line for one in found[:-1])
