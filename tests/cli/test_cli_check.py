"""What ``newsitem check`` prints, and its exit status."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("story")

BAD = "Канал открыт\n\nOSLO (NWS) – It rains.\n\n雨🚢\tThe cafÃ© was shut.\n"
TEXT = """\
bad.txt:5:11: NI901 'Ã©' looks like 'é', read in a wrong encoding
5 | 雨🚢 The cafÃ© was shut.
  |             ^
  = help: Text in UTF-8 was read as Latin-1 or Windows-1252, and written again. \
(newsitem rule NI901)

"""


@pytest.fixture
def bad(story: Path) -> Path:
    path = story.with_name("bad.txt")
    path.write_text(BAD, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def no_schemas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEWSITEM_SCHEMAS", raising=False)
    monkeypatch.delenv("NO_COLOR", raising=False)


def test_nothing_found(run: Run) -> None:
    assert run("check", "story.txt") == (0, "", "0 findings in 0 of 1 file\n")


@pytest.mark.usefixtures("bad")
def test_place_excerpt_caret_and_help(run: Run) -> None:
    """The caret stands under the character as wide characters push it."""
    assert run("check", "bad.txt") == (1, TEXT, "1 finding in 1 of 1 file\n")
    assert run("check", "bad.txt", "--exit-zero").status == 0


def test_a_long_line_is_cut_around_the_place(run: Run) -> None:
    article = ni.Article(body=f"{'It rains. ' * 50}The cafÃ© was shut. {'It rains. ' * 50}")
    ni.dump(article, "long.json")
    _, excerpt, caret, *_ = run("check", "long.json").out.split("\n")
    assert len(excerpt) < 90
    assert excerpt[caret.index("^") :].startswith("Ã© was shut.")


def test_what_a_terminal_would_obey_is_escaped(run: Run) -> None:
    Path("bad\x1b.xml").write_text("<newsItem>\n <\x1b[31m\u202e\n", encoding="utf-8")
    status, out, err = run("check", "bad\x1b.xml")
    assert status == 1
    assert out.startswith(r"bad\x1b.xml:2:")
    assert "\n2 |  <\\x1b[31m\\u202e\n" in out
    for form in ("github", "json", "jsonl", "sarif"):
        out += run("check", "bad\x1b.xml", "--output-format", form).out
    assert not {"\x1b", "\u202e"} & set(out + err)


@pytest.mark.usefixtures("bad")
def test_colours_are_for_terminals(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" not in run("check", "bad.txt").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[1mbad.txt:5:11\x1b[0m" in run("check", "bad.txt").out
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "\x1b[" not in run("check", "bad.txt").out


@pytest.mark.usefixtures("bad")
def test_json_and_lines_of_json(run: Run) -> None:
    Path("open.xml").write_text("<newsItem>")
    (one, two) = json.loads(run("check", "bad.txt", "open.xml", "--output-format", "json").out)
    assert one == {
        "file": "bad.txt",
        "line": 5,
        "column": 11,
        "code": "NI901",
        "name": "mojibake",
        "severity": "warning",
        "path": "body[1].text[10:12]",
        "message": "'Ã©' looks like 'é', read in a wrong encoding",
    }
    assert (two["file"], two["code"], two["severity"]) == ("open.xml", "NI101", "error")
    lines = run("check", "bad.txt", "open.xml", "--output-format", "jsonl").out.splitlines()
    assert list(map(json.loads, lines)) == [one, two]
    assert json.loads(run("check", "story.txt", "--output-format", "json").out) == []


def test_github(run: Run) -> None:
    Path("a,b:100%.json").write_text('{"newsitem": "1.0", "uri": "a%\\n"}')
    Path("c.json").write_text('{"newsitem": "1.0", "uri": "100%25"}')
    assert run("check", "a,b:100%.json", "--output-format", "github").out.startswith(
        "::error file=a%2Cb%3A100%25.json,line=1,col=28,title=NI101 unreadable::"
    )
    assert run("check", "c.json", "--output-format", "github").out == (
        "::warning file=c.json,line=1,col=29,title=NI302 uri-form::'100%2525' is no URI with a "
        "scheme, such as 'urn:' or 'https:'\n"
    )


@pytest.mark.usefixtures("bad")
def test_sarif(run: Run) -> None:
    log = json.loads(run("check", "bad.txt", "--output-format", "sarif").out)
    assert log["version"] == "2.1.0"
    (only,) = log["runs"]
    rules = only["tool"]["driver"]["rules"]
    (result,) = only["results"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "NI901"
    assert rules[result["ruleIndex"]]["name"] == "mojibake"
    assert result["level"] == "warning"
    (location,) = result["locations"]
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "bad.txt"},
        "region": {"startLine": 5, "startColumn": 11},
    }
    assert only["columnKind"] == "unicodeCodePoints"


@pytest.mark.usefixtures("bad")
@pytest.mark.parametrize(
    ("options", "codes"),
    [
        (["--select", "NI9"], ["NI901"]),
        (["--select", "ni504,NI90"], ["NI504", "NI901"]),
        (["--select", "NI504", "--select", "NI902"], ["NI504"]),
        (["--select", "NI504", "--profile", "core"], []),
        (["--ignore", "NI901"], []),
        (["--profile", "publisher", "--ignore", "NI9,NI8", "--ignore", "NI4"], ["NI504", "NI508"]),
    ],
)
def test_codes_are_selected_and_ignored(run: Run, options: list[str], codes: list[str]) -> None:
    out = run("check", "bad.txt", "--output-format", "json", *options).out
    assert sorted(one["code"] for one in json.loads(out)) == codes


@pytest.mark.usefixtures("bad")
def test_statistics_and_several_files(run: Run) -> None:
    status, out, err = run("check", ".", "--profile", "agency", "--statistics", "--exit-zero")
    assert status == 0
    assert out.count("= help") == 13
    assert "     1 NI901 mojibake\n" in err
    assert "     2 NI301 uri-missing\n" in err
    assert err.endswith("13 findings in 2 of 2 files\n")


def test_schemas(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("own.xsd").write_text(
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="nitf"/>'
        "</xs:schema>"
    )
    Path("a.xml").write_text("<nitf/>")
    Path("b.xml").write_text("<newsItem\nid=''/>")
    assert run("check", "a.xml", "--schemas", "own.xsd").status == 0
    assert run("check", "b.xml", "--schemas", "own.xsd").out.startswith("b.xml:1:1: NI201 ")
    monkeypatch.setenv("NEWSITEM_SCHEMAS", "nowhere")
    assert run("check", "a.xml") == (
        2,
        "",
        f"newsitem: {Path.cwd() / 'nowhere'}: there is no such file or folder of schemas\n",
    )
    assert run("check", "a.xml", "--schemas", "own.xsd").status == 0


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["nowhere.txt"], "newsitem: nowhere.txt: no such file or directory\n0 findings in 0 of"),
        (
            ["story.txt", "--select", "NI34"],
            "newsitem: there is no code 'NI34'; did you mean NI304",
        ),
        (["story.txt", "--ignore", "x"], "newsitem: there is no code 'X'; newsitem rule lists"),
        (["story.txt", "--select", ""], "newsitem: there is no code ''"),
        (
            ["story.txt", "--profile", "agncy"],
            "newsitem: there is no profile 'agncy'; did you mean 'agency'?",
        ),
        (["story.txt", "--output-format", "xml"], "usage: newsitem check"),
        ([], "usage: newsitem check"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], message: str) -> None:
    status, out, err = run("check", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(message)


@pytest.mark.usefixtures("bad")
def test_what_is_not_there_does_not_stop_the_rest(run: Run) -> None:
    status, out, err = run("check", "nowhere.txt", "bad.txt")
    assert (status, out) == (2, TEXT)
    assert err.endswith("1 finding in 1 of 2 files, 1 failed\n")
