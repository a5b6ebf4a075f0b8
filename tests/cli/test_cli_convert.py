from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

EXTRA = b'{"newsitem":"1.0","headline":"A","mood":"grim","x":[1]}\n'


def test_a_file_to_the_format_asked_for(run: Run, story: Path) -> None:
    assert run("convert", story, "--to", "newsml-g2", "-o", "story.xml") == (0, "", "")
    assert ni.load("story.xml").format == "newsml-g2"
    assert ni.load("story.xml").article == ni.load(story).article


def test_the_suffix_of_the_target_tells_the_format(run: Run, story: Path) -> None:
    assert run("convert", story, "-o", "story.json").status == 0
    assert ni.load("story.json").format == "json"


@pytest.mark.parametrize("target", [(), ("-o", "-")])
def test_data_alone_on_stdout(run: Run, story: Path, target: tuple[str, ...]) -> None:
    status, out, err = run("convert", story, "--to", "json", *target)
    assert (status, err) == (0, "")
    assert ni.loads(out) == ni.loads(ni.dumps(ni.load(story), "json"))


def test_a_version_of_the_format(run: Run, story: Path) -> None:
    out = run("convert", story, "--to", "text", "--format-version", "paragraphs").out
    assert "night\n\nALDBROOK" in out


def test_what_a_format_does_not_carry_is_said_once_for_each_kind(run: Run, story: Path) -> None:
    ni.dump(ni.annotate(ni.load(story).article), "story.json")
    status, out, err = run("convert", "story.json", "--to", "text")
    assert status == 0
    assert out.startswith("Dam holds")
    assert err == "story.json: text does not carry: body.spans, locations (2 times), quotes\n"


def test_many_of_a_kind_are_counted(run: Run, story: Path) -> None:
    article = ni.Article(headline="A", body="One.\n\nTwo.", keywords=["a", "b"], language="en")
    ni.dump(article, story.with_suffix(".json"))
    err = run("convert", "story.json", "--to", "text").err
    assert err == "story.json: text does not carry: language, keywords (2 times)\n"


@pytest.mark.usefixtures("story")
def test_what_was_unread_is_counted_or_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(EXTRA)
    short = run("convert", "a.json", "--to", "text")
    assert short.err == "a.json: 2 parts unread (--unread shows them)\n"
    full = run("convert", "a.json", "--to", "text", "--unread")
    assert full.err == 'a.json: unread mood: "grim"\na.json: unread x: [1]\n'
    assert short.status == full.status == 0


@pytest.mark.usefixtures("story")
def test_strict_fails_for_loss_and_for_what_is_unread(run: Run, tmp_path: Path) -> None:
    (tmp_path / "unread.json").write_bytes(EXTRA)
    ni.dump(ni.Article(headline="A", language="en"), "loss.json")
    assert run("convert", "unread.json", "--to", "text", "--strict").status == 1
    assert run("convert", "loss.json", "--to", "text", "--strict").status == 1
    assert run("convert", "loss.json", "--to", "json", "--strict").status == 0


def test_what_a_reader_noted_is_said(run: Run, story: Path) -> None:
    story.write_bytes("Café ouvert\nBon.".encode("latin-1"))
    err = run("convert", "story.txt", "--to", "json").err
    assert err == "story.txt: not UTF-8 (byte 3); read as Windows-1252\n"


def test_several_files_go_into_a_directory(run: Run, story: Path) -> None:
    ni.dump(ni.load(story), "other.json")
    status, out, err = run("convert", story, "other.json", "--to", "newsml-g2", "-o", "out")
    assert (status, out, err) == (0, "", "2 files written, 0 failed\n")
    assert ni.load("out/story.xml") == ni.load("out/other.xml")


def test_a_file_goes_into_a_directory_that_is_there(run: Run, story: Path) -> None:
    (story.parent / "out").mkdir()
    assert run("convert", story, "--to", "json", "-o", "out").status == 0
    assert run("convert", story, "--to", "json", "-o", "new/").status == 0
    assert ni.load("out/story.json") == ni.load("new/story.json")


def test_a_directory_with_those_below_it(run: Run, story: Path) -> None:
    below = story.parent / "feed" / "may"
    below.mkdir(parents=True)
    hidden = story.parent / "feed" / ".git"
    hidden.mkdir()
    for path in (below / "a.txt", hidden / "b.txt", below / ".c.txt", below / "d.png"):
        path.write_bytes(story.read_bytes())
    status, _, err = run("convert", "feed", "--to", "json", "-o", "out")
    assert status == 0
    assert err == "feed: 1 file passed over, whose suffix is of no format\n"
    written = [path for path in (story.parent / "out").rglob("*") if path.is_file()]
    assert written == [story.parent / "out" / "may" / "a.json"]


def test_a_pattern(run: Run, story: Path) -> None:
    (story.parent / "b.txt").write_bytes(story.read_bytes())
    assert run("convert", "*.txt", "--to", "json", "-o", "out").status == 0
    assert {path.name for path in (story.parent / "out").iterdir()} == {"b.json", "story.json"}


def test_a_file_whose_name_looks_like_a_pattern(run: Run, story: Path) -> None:
    story.rename("[a].txt")
    assert run("convert", "[a].txt", "--to", "json").status == 0


def test_what_fails_is_reported_and_the_rest_goes_on(run: Run, story: Path) -> None:
    (story.parent / "bad.xml").write_text("<newsItem>\n<b></newsItem>")
    status, _, err = run("convert", "bad.xml", "none.txt", story, "--to", "json", "-o", "out")
    first, second, last = err.splitlines()
    assert status == 2
    assert first.startswith("newsitem: bad.xml: line 2: not well-formed XML: ")
    assert second == "newsitem: none.txt: no such file or directory"
    assert last == "1 file written, 2 failed: out/failed.jsonl"
    written = {path.name for path in (story.parent / "out").iterdir()}
    assert written == {"story.json", "failed.jsonl"}


def test_two_sources_never_go_to_one_file(run: Run, story: Path) -> None:
    ni.dump(ni.load(story), "story.json")
    status, _, err = run("convert", "story.txt", "story.json", "--to", "newsml-g2", "-o", "out")
    assert status == 2
    assert err == "newsitem: out/story.xml: would be written from story.txt and from story.json\n"
    assert not (story.parent / "out").exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["story.txt"], "name the format to write: --to json|jsonld|text"),
        (["story.txt", "--to", "nesml-g2"], "there is no format 'nesml-g2'; did you mean"),
        (["story.txt", "--to", "json", "--from", "txt"], "there is no format 'txt'; did you"),
        (["story.txt", "--to", "text", "--format-version", "9"], "text is written in lines, par"),
        (["story.txt", "-o", "a.zip"], "no format is written to files like 'a.zip'; name one:"),
        (["story.txt", "--to", "json", "-o", "no/a.json"], "no/a.json: no such file or directory"),
        (["story.txt", "story.txt", "--to", "json"], "what is written from several sources needs"),
        (["story.txt", "x", "--to", "json", "-o", "no/out"], "no/out: no such file or directory"),
        (["*.zip", "--to", "json"], "*.zip: no file fits this pattern"),
        (
            ["empty", "--to", "json", "-o", "out"],
            "empty: no file in it ends in .htm, .html, .json, ",
        ),
        (["story.txt", "--from", "json", "--to", "text"], "story.txt: line 1: not JSON: "),
        (["two.ndjson", "--to", "text"], "two.ndjson: a text file holds one article, not 2"),
        (["story.txt", "--to", "json", "-o", "a" * 300], "a" * 300 + ": file name too long"),
        (["a" * 300 + "*", "--to", "json"], "a" * 300 + "*: no file fits this pattern"),
    ],
)
def test_what_cannot_be_done_is_said_on_one_line(
    run: Run, story: Path, arguments: list[str], message: str
) -> None:
    (story.parent / "empty").mkdir()
    (story.parent / "two.ndjson").write_bytes(b'{"newsitem":"1.0"}\n{"newsitem":"1.0"}\n')
    before = sorted(story.parent.iterdir())
    status, out, err = run("convert", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"newsitem: {message}")
    assert err.count("\n") == 1
    assert sorted(story.parent.iterdir()) == before
