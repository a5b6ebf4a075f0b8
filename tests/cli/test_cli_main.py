"""What all verbs share: help, wrong usage, bad input."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem import cli, formats

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

XML = "<newsItem>\n\n<b></newsItem>"
BAD = {
    "empty.txt": (b"", "the content is empty (0 bytes)"),
    "blank.txt": (b" \n\n", "the content is empty"),
    "binary.txt": (bytes(range(256)), "this is binary, not text; known formats are json, "),
    "other.json": (b'{"a":1}', "this is JSON, but of no format that is read; known formats"),
    "other.xml": (b"<a/>", "this is markup, but of no format that is read; known formats"),
    "broken.xml": (XML.encode(), "line 3: not well-formed XML: "),
    "latin.xml": ("<?xml version='1.0'?><newsItem>\xe9".encode("latin-1"), "line 1: byte 0xe9"),
    "bad.json": (b'{"newsitem":', "not JSON: "),
    "shape.json": (b'{"newsitem":[]}', 'expected an object with a member "newsitem"'),
}


def test_help_shows_an_example_of_each_verb(run: Run) -> None:
    status, out, err = run("--help")
    assert (status, err) == (0, "")
    for verb in cli.VERBS:
        assert f"\n  newsitem {verb}" in out


@pytest.mark.parametrize("verb", cli.VERBS)
def test_the_help_of_each_verb_has_examples_that_parse(run: Run, verb: str) -> None:
    status, out, err = run(verb, "--help")
    assert (status, err) == (0, "")
    assert f"examples:\n  newsitem {verb}" in out
    assert out.isascii()


def test_version(run: Run) -> None:
    assert run("--version") == (0, f"newsitem {ni.__version__}\n", "")


def test_nothing_at_all_shows_the_help(run: Run) -> None:
    status, out, err = run()
    assert (status, out) == (2, "")
    assert err.startswith("usage: newsitem")


@pytest.mark.parametrize(
    ("verb", "hint"),
    [
        ("conver", "did you mean 'convert'?"),
        ("SHOW", "did you mean 'show'?"),
        ("x", f"verbs are {', '.join(cli.VERBS)}"),
    ],
)
def test_a_verb_that_is_none(run: Run, verb: str, hint: str) -> None:
    assert run(verb) == (2, "", f"newsitem: there is no verb {verb!r}; {hint}\n")


@pytest.mark.parametrize("arguments", [["show"], ["show", "--strict", "a"], ["lost", "a"], ["-x"]])
def test_wrong_usage(run: Run, arguments: list[str]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("usage: newsitem")


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("verb", [["show"], ["lost", "--to", "json"], ["annotate"]], ids=str)
def test_bad_input_is_one_line_and_2(run: Run, story: Path, verb: list[str], name: str) -> None:
    data, message = BAD[name]
    (story.parent / name).write_bytes(data)
    status, out, err = run(*verb, name)
    assert (status, out) == (2, "")
    assert err.startswith(f"newsitem: {name}: {message}")
    assert err.count("\n") == 1


def test_a_missing_file_and_a_directory(run: Run, story: Path) -> None:
    assert run("show", "no.txt") == (2, "", "newsitem: no.txt: no such file or directory\n")
    name = story.parent
    assert run("show", name) == (2, "", f"newsitem: {name}: is a directory, not a file\n")


def test_a_file_name_cannot_forge_a_line(run: Run) -> None:
    err = run("show", "a\nnewsitem: fine\x1b[2K").err
    assert err == "newsitem: a\\x0anewsitem: fine\\x1b[2K: no such file or directory\n"


def test_a_row_for_each_format_and_what_it_carries(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    status, out, err = run("formats")
    assert (status, err) == (0, "")
    assert all(len(line) <= 80 for line in out.splitlines())
    for name in formats.names():
        one = formats.get(name)
        assert re.search(
            rf"^{name} .*{re.escape(one.TITLE)} .*{one.VERSIONS[0]}", out, re.MULTILINE
        )
    assert "quotes (confidence, cue," in " ".join(out.split())


def test_formats_as_json(run: Run) -> None:
    listed = json.loads(run("formats", "--output-format", "json").out)
    assert [one["name"] for one in listed] == [*formats.names()]
    assert [set(one["carries"]) for one in listed] == [
        formats.get(name).CARRIES for name in formats.names()
    ]
