"""Schemas are read from their own folder alone; many mistakes and large documents are bounded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from lxml import etree

import newsitem as ni
from newsitem.validation import _schemas

if TYPE_CHECKING:
    from pathlib import Path

G2 = "http://iptc.org/std/nar/2006-10-01/"
HEAD = f'<newsItem xmlns="{G2}" standardversion="2.12">\n'


@pytest.fixture
def schema(schemas: Path) -> Path:
    return schemas / "newsml-g2" / "NewsML-G2_2.12-spec-All-Power.xsd"


def document(*lines: str) -> str:
    return HEAD + "\n".join(lines) + "</newsItem>"


def test_an_import_that_is_not_in_the_folder_is_refused(schema: Path) -> None:
    xml = schema.with_name("xml.xsd")
    xml.rename(schema.parents[1] / "xml.xsd")
    with pytest.raises(
        ni.ReadError, match=r"imports \S+/2001/xml.xsd, which is not in its folder"
    ):
        ni.check_document(document(), schemas=schema)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xsd", "<xs:schema", "not well-formed"),
        (
            "b.xsd",
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><x/></xs:schema>',
            "no XML",
        ),
        ("c.dtd", "<!ELEMENT NewsML (", "no DTD"),
        ("d.dtd", '<!ENTITY % x\n SYSTEM "/etc/passwd"> %x;', "external entities"),
        ("e.dtd", '<!ENTITY x PUBLIC "-//x" "http://localhost/x.dtd">', "external entities"),
    ],
)
def test_what_is_no_schema_is_refused(
    tmp_path: Path, name: str, content: str, message: str
) -> None:
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ni.ReadError, match=message) as refused:
        ni.check_document(document(), schemas=path)
    assert refused.value.where == str(path)


def test_a_dtd_may_speak_of_external_entities_in_a_comment(tmp_path: Path) -> None:
    path = tmp_path / "own.dtd"
    path.write_text('<!-- <!ENTITY x SYSTEM "x"> --><!ELEMENT NewsML EMPTY>', encoding="utf-8")
    assert ni.check_document("<NewsML/>", schemas=path) == ()


def test_a_document_cannot_name_a_schema(schema: Path, tmp_path: Path) -> None:
    """xsi:schemaLocation is a hint that is not followed."""
    own = tmp_path / "own.xsd"
    own.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:own">'
        '<xs:element name="x"/></xs:schema>',
        encoding="utf-8",
    )
    instance = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    hint = f'<x xmlns="urn:own" {instance} xsi:schemaLocation="urn:own {own.as_uri()}"/>'
    (finding,) = ni.check_document(document(hint), schemas=schema)
    assert "No matching global element declaration" in finding.message


@pytest.mark.parametrize("value", ["2024-03-12T06:30:00Z", "2024-03-12T06:30:00.5+01:00"])
def test_white_space_around_a_time_is_no_mistake(schema: Path, value: str) -> None:
    padded = document(f"<sent \n>\n  {value}\n\t</sent>", "<subject x=''/>")
    (finding,) = ni.check_document(padded, schemas=schema)
    assert (finding.path, finding.line) == ("/newsItem/subject", 6)
    (finding,) = ni.check_document(document(f"<sent> {value}x </sent>"), schemas=schema)
    assert "dateTime" in finding.message


def test_white_space_around_a_time_in_an_attribute_is_no_mistake(tmp_path: Path) -> None:
    path = tmp_path / "own.xsd"
    path.write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="nitf">'
        '<xs:complexType><xs:attribute name="at" type="xs:date"/>'
        '<xs:attribute name="in" type="xs:duration"/></xs:complexType>'
        "</xs:element></xs:schema>",
        encoding="utf-8",
    )
    assert ni.check_document("<nitf at=' 2024-03-12\n'in='P1D '/>", schemas=path) != ()
    assert ni.check_document("<nitf at=' 2024-03-12\n' in='P1D '/>", schemas=path) == ()
    assert ni.check_document("<nitf at=' 2024-3-12'/>", schemas=path) != ()


def test_a_thousand_findings_are_the_most(schema: Path) -> None:
    findings = ni.check_document(document(*["<subject x=''/>"] * 1001), schemas=schema)
    assert len(findings) == 1000
    assert findings[998].path == "/newsItem/subject[999]"
    assert (findings[-1].code, findings[-1].severity) == ("NI204", "warning")
    findings = ni.check_document(document(*["<subject x=''/>"] * 1000), schemas=schema)
    assert len(findings) == 1000
    assert findings[-1].code == "NI201"


def test_a_large_document_with_many_mistakes_has_lines(schema: Path) -> None:
    lines = [*["<subject/>"] * 5000, *["<subject\nx=''/>"] * 101, "<urgency/>"]
    findings = ni.check_document(document(*lines), schemas=schema)
    assert [(one.line, one.path) for one in findings[:2]] == [(5003, ""), (5005, "")]
    assert len(findings) == 102
    assert "'urgency'" in findings[-1].message


def test_a_large_document_with_few_mistakes_has_paths_too(schema: Path) -> None:
    lines = [*["<subject/>"] * 5000, "<subject x=''/>"]
    (finding,) = ni.check_document(document(*lines), schemas=schema)
    assert (finding.line, finding.path) == (5002, "/newsItem/subject[5001]")


def test_a_large_document_without_a_root_of_the_schema(schema: Path) -> None:
    (finding,) = ni.check_document(f"<newsItem>{'<a/>' * 5001}</newsItem>", schemas=schema)
    assert "No matching global declaration" in finding.message


def test_lines_beyond_what_libxml2_counts_are_known_all_the_same(schema: Path) -> None:
    (finding,) = ni.check_document(document("\n" * 70_000, "<x/>"), schemas=schema)
    assert (finding.line, finding.column, finding.path) == (70_003, 1, "/newsItem/x")


@pytest.mark.parametrize("where", ["/*/*[2]/@x", "/*/*[2]/text()", "/*/*[2]/*[4]", "/*/*[2]"])
def test_a_path_goes_as_far_as_there_are_elements(where: str) -> None:
    root = etree.fromstring("<a xmlns='urn:a'><b/><c x=''>d</c></a>")
    assert _schemas._path(root, where, _schemas._children) == "/a/c"


def test_a_long_value_is_not_quoted_whole(schema: Path) -> None:
    (finding,) = ni.check_document(document(f"<urgency>{'x' * 9000}</urgency>"), schemas=schema)
    assert len(finding.message) < 520


def test_a_schema_serves_several_threads(schema: Path) -> None:
    documents = [document(*["<subject x=''/>"] * count) for count in range(1, 40)]
    with ThreadPoolExecutor(8) as pool:
        checked = pool.map(lambda one: ni.check_document(one, schemas=schema), documents)
        assert [len(findings) for findings in checked] == list(range(1, 40))
