"""What cannot be read is one finding; which schema judges, and how strictly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

G2 = "http://iptc.org/std/nar/2006-10-01/"


def item(content: str = "", version: str = "2.9") -> str:
    claim = f' standardversion="{version}"' if version else ""
    return f'<newsItem xmlns="{G2}"{claim}>\n{content}</newsItem>'


def found(*arguments: object, **named: object) -> list[str]:
    findings = ni.check_document(*arguments, **named)  # type: ignore[arg-type]
    return [str(finding) for finding in findings]


@pytest.mark.parametrize(
    ("data", "finding"),
    [
        ("<newsItem>\n<itemMeta></newsItem>", "line 2, column 13: NI101 not well-formed XML"),
        (b'<?xml version="1.0"?>\n<newsItem>\xff</newsItem>', "line 2: NI101 byte 0xff"),
        (
            b'\n<?xml version="1.0" encoding="iso-8859-1"?>\n\n<newsItem>\n\xe9</x></newsItem>',
            "line 5, column 4: NI101 not well-formed XML",
        ),
        (
            '{"newsitem": "1.0",\n"urgency": "high"}',
            "urgency, line 2, column 12: NI101 Expected `int | null`",
        ),
        ("\ud800", "NI101 a lone surrogate"),
        ("<gpx />", "NI102 this is markup, but of no format"),
        ("", "NI102 the content is empty"),
        (b" " * (16 * 1024 * 1024 + 1), "NI103 16,777,217 bytes"),
        (
            item("<x " + " ".join(f'a{i}=""' for i in range(1001)) + "/>"),
            "line 2: NI103 an element has more than 1,000 attributes",
        ),
        ("<nitf>\n<p></nitf>", "line 2, column 6: NI101 not well-formed XML"),
    ],
)
def test_what_cannot_be_read_is_one_error(data: bytes | str, finding: str) -> None:
    (only,) = ni.check_document(data)
    assert str(only).startswith(finding)
    assert only.severity == "error"


@pytest.mark.parametrize("data", [item(), "<nitf/>", "LISBON (ABC) – It rains.", b"<NewsML/>"])
def test_what_can_be_read_has_no_finding_without_schemas(data: bytes | str) -> None:
    assert ni.check_document(data) == ()


def test_a_finding_says_what_is_known_of_its_place() -> None:
    finding = ni.Finding("NI201", "error", "no", "/newsItem", 3, 4)
    assert str(finding) == "/newsItem, line 3, column 4: NI201 no"
    assert str(ni.Finding("NI201", "error", "no")) == "NI201 no"


def test_a_valid_document_has_none(schemas: Path) -> None:
    assert ni.check_document(item("<sent> 2024-03-12T06:30:00Z\n</sent>"), schemas=schemas) == ()
    assert ni.check_document(item().encode("utf-16"), schemas=str(schemas)) == ()


def test_the_schema_names_the_place(schemas: Path) -> None:
    (finding,) = ni.check_document(item("<subject/>\n<subject x='1'/>"), schemas=schemas)
    assert (finding.code, finding.severity) == ("NI201", "error")
    assert (finding.path, finding.line) == ("/newsItem/subject[2]", 3)
    assert finding.message == "Element 'subject', attribute 'x': The attribute 'x' is not allowed"


def test_prefixes_do_not_show_in_a_path(schemas: Path) -> None:
    document = f'<n:newsItem xmlns:n="{G2}" xmlns="{G2}"><subject/><n:subject x=""/></n:newsItem>'
    (finding,) = ni.check_document(document, schemas=schemas)
    assert finding.path == "/newsItem/subject[2]"


@pytest.mark.parametrize(
    ("version", "judge"),
    [
        ("2.9", ""),
        ("2.4", " (by the schema of 2.9)"),
        ("2.10", " (by the schema of 2.12)"),
        ("2.36", " (by the schema of 2.12)"),
        ("0.4", " (by the schema of 2.12)"),
        ("", " (by the schema of 2.12)"),
    ],
)
def test_the_version_claimed_or_the_next_that_is_there_judges(
    schemas: Path, version: str, judge: str
) -> None:
    (finding,) = ni.check_document(item("<subject x=''/>", version), schemas=schemas)
    assert finding.message.endswith(f"is not allowed{judge}")


def test_what_a_later_version_allows_is_a_warning(schemas: Path) -> None:
    newer = item("<urgency>4</urgency>")
    (finding,) = ni.check_document(newer, schemas=schemas)
    assert (finding.code, finding.severity) == ("NI202", "warning")
    assert finding.message.endswith("(by the schema of 2.9; that of 2.12 allows it)")
    (finding,) = ni.check_document(newer, schemas=schemas, version="2.9")
    assert finding.severity == "error"
    assert ni.check_document(newer, schemas=schemas, version="2.10") == ()
    (finding,) = ni.check_document(item("<urgency>high</urgency>"), schemas=schemas)
    assert (finding.code, finding.severity) == ("NI201", "error")


def test_a_message_is_judged_by_the_newest_version_of_its_items(schemas: Path) -> None:
    items = item() + item("<urgency>4</urgency>", "2.12")
    message = f'<newsMessage xmlns="{G2}"><itemSet>{items}</itemSet></newsMessage>'
    assert ni.check_document(message, schemas=schemas) == ()


def test_content_in_another_namespace_is_checked_by_its_own_schema(schemas: Path) -> None:
    policy = '<policy xmlns="http://example.com/rights/">{}</policy>'
    assert ni.check_document(item(policy.format("a:b")), schemas=schemas) == ()
    assert len(found(item(policy.format("<a/>")), schemas=schemas)) == 1
    schemas.joinpath("newsml-g2/policy.xsd").unlink()


def test_nitf_without_a_namespace_is_judged_as_if_it_had_one(schemas: Path) -> None:
    old = '<nitf {}\n version="-//IPTC//DTD NITF 3.4//EN">\n<p>One.</p>{}</nitf>'
    namespace = 'xmlns="http://iptc.org/std/NITF/2006-10-18/"'
    for start in ("", 'xmlns=""', namespace):
        assert found(old.format(start, ""), schemas=schemas) == []
        (finding,) = ni.check_document(old.format(start, "\n<q/>"), schemas=schemas)
        assert (finding.path, finding.line) == ("/nitf/q", 4)
    (finding,) = ni.check_document(old.format("", ""), schemas=schemas, version="3.6")
    assert "fixed value" in finding.message


def test_newsml_1_is_judged_by_its_dtd(schemas: Path) -> None:
    assert found('<NewsML Version="1.2"><NewsItem/></NewsML>', schemas=schemas) == []
    first, *_ = ni.check_document("<NewsML><NewsItem/>\n<x/></NewsML>", schemas=schemas)
    assert (first.code, first.severity, first.line) == ("NI201", "error", 1)
    many = "<NewsML>" + "<NewsItem/>" * 10_000 + "</NewsML>"
    (finding,) = ni.check_document(many, schemas=schemas)
    assert (finding.code, finding.severity) == ("NI203", "warning")


def test_where_nothing_can_judge_a_warning_says_so(schemas: Path) -> None:
    inner = schemas / "newsml-g2"
    assert found("<nitf/>", schemas=inner) == [
        "NI203 not checked: no schema of NITF is in the folder"
    ]
    assert found("It rains.", schemas=schemas) == []
    one = inner / "NewsML-G2_2.9-spec-All-Power.xsd"
    assert "a schema of XML, and this is text" in found("It rains.", schemas=one)[0]
    assert found(item(), schemas=inner) == []


def test_one_file_judges_any_version(schemas: Path) -> None:
    one = schemas / "newsml-g2" / "NewsML-G2_2.9-spec-All-Power.xsd"
    (finding,) = ni.check_document(item("<urgency>4</urgency>", "2.12"), schemas=one)
    assert (finding.code, finding.severity) == ("NI201", "error")
    assert found("<NewsML/>", schemas=schemas / "newsml1" / "NewsMLv1.2.dtd") != []
    assert found("<nitf><p/></nitf>", schemas=schemas / "nitf" / "nitf-3-6.xsd") == []


def test_a_wrong_use_is_an_exception(schemas: Path) -> None:
    with pytest.raises(ni.ReadError, match="no such file or folder"):
        ni.check_document(item(), schemas=schemas / "nowhere")
    with pytest.raises(ni.FormatError, match=r"'newest' is no version such as '2\.35'"):
        ni.check_document(item(), schemas=schemas, version="newest")
    other = schemas / "readme.md"
    other.touch()
    with pytest.raises(ni.FormatError, match=r"named \.xsd, \.dtd or \.json"):
        ni.check_document(item(), schemas=other)
