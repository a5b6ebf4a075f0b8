"""What ``newsitem diff`` prints, and its exit status."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

import newsitem as ni

if TYPE_CHECKING:
    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("versions")

TEXT = """\
version: 1 -> 2
headline: 'Dam holds' -> 'Dam <bursts>'
body[0], changed:
  The dam [-held-]{+burst+} & broke.
body[2] -> body[1], moved:
  Boats were
  ready.
body[2], added:
  {+\\x1b[2JAll is well.+}
"""


@pytest.fixture
def versions(story: Path) -> None:
    old = ni.Article(
        headline="Dam holds",
        version=1,
        language="en",
        body=["The dam held & broke.", "Rain fell.", "Boats were\nready."],
    )
    new = attrs.evolve(
        old,
        headline="Dam <bursts>",
        version=2,
        body=["The dam burst & broke.", "Boats were\nready.", "Rain fell.", "\x9b2JAll is well."],
    )
    assert story.exists()
    ni.dump(old, "old.json")
    ni.dump(new, "new.json")


def test_text(run: Run) -> None:
    status, out, err = run("diff", "old.json", "new.json")
    assert (status, err) == (1, "")
    assert out == TEXT.replace("body[2], added", "body[3], added").replace("\\x1b[2J", "\\x9b2J")


def test_nothing_changed(run: Run) -> None:
    assert run("diff", "old.json", "old.json") == (0, "", "old.json: nothing changed\n")


def test_versions_may_be_of_several_formats(run: Run) -> None:
    run("convert", "old.json", "--to", "newsml-g2", "-o", "old.xml")
    assert run("diff", "old.xml", "old.json").status == 0


def test_colours(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert (
        "\x1b[31m[-held-]\x1b[0m\x1b[32m{+burst+}\x1b[0m"
        in run("diff", "old.json", "new.json").out
    )


def test_json(run: Run) -> None:
    found = json.loads(run("diff", "old.json", "new.json", "--output-format", "json").out)
    assert found["fields"][0] == {"path": "version", "before": 1, "after": 2}
    changed, moved, _ = found["blocks"]
    assert changed["words"][1] == {"kind": "removed", "text": "held"}
    assert (moved["kind"], moved["before"], moved["after"]) == ("moved", 2, 1)
    same = json.loads(run("diff", "old.json", "old.json", "--output-format", "json").out)
    assert same == {"fields": [], "blocks": []}


def test_html_is_escaped_and_loads_nothing(run: Run) -> None:
    page = run("diff", "old.json", "new.json", "--output-format", "html").out
    assert page.startswith('<!doctype html>\n<html lang="en">\n')
    assert "default-src 'none'; style-src 'sha256-" in page
    assert "<title>Changes: Dam &lt;bursts&gt;</title>" in page
    assert "The dam <del>held</del><ins>burst</ins> &amp; broke." in page
    assert "Dam <del>holds</del><ins>&lt;bursts&gt;</ins>" in page
    for part in ("<script", "http:", "https:", "src=", "<bursts"):
        assert part not in page


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["old.json"], "usage: newsitem diff"),
        (["old.json", "nowhere"], "newsitem: nowhere: no such file or directory"),
        (["old.json", "two.json"], "newsitem: two.json: expected exactly one article, found 2"),
        (
            ["old.json", "new.json", "--from", "jsn"],
            "newsitem: old.json: there is no format 'jsn'",
        ),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], message: str) -> None:
    ni.dump([ni.Article(headline="A"), ni.Article(headline="B")], "two.json")
    assert Path("two.json").exists()
    status, out, err = run("diff", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(message)
