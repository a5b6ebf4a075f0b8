from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run

pytestmark = pytest.mark.usefixtures("story")


def test_a_line_for_each_change(run: Run) -> None:
    ni.dump(ni.Article(headline="A", language="en", slugline="s" * 99), "a.json")
    status, out, err = run("lost", "a.json", "--to", "text")
    assert (status, err) == (0, "")
    assert out == f"language: 'en' -> ''\nslugline: '{'s' * 58}… -> ''\n"


def test_strict_fails_for_loss(run: Run) -> None:
    ni.dump(ni.Article(headline="A", language="en"), "a.json")
    assert run("lost", "a.json", "--to", "text", "--strict").status == 1
    assert run("lost", "a.json", "--to", "newsml-g2", "--strict").status == 0


def test_strict_fails_for_what_is_unread(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"newsitem":"1.0","headline":"A","mood":"grim"}')
    status, out, err = run("lost", "a.json", "--to", "json", "--strict")
    assert (status, out) == (1, "")
    assert err.startswith("a.json: 1 part unread")


def test_nothing_lost_is_said(run: Run) -> None:
    assert run("lost", "story.txt", "--to", "json") == (
        0,
        "",
        "story.txt: json carries all of the article\n",
    )


def test_the_articles_of_a_file_are_numbered(run: Run) -> None:
    articles = [ni.Article(headline="A"), ni.Article(headline="B", language="en")]
    ni.dump(articles, "two.json")
    assert run("lost", "two.json", "--to", "text").out == "[1].language: 'en' -> ''\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["story.txt", "--to", "jsn"], "newsitem: there is no format 'jsn'; did you mean 'json'?"),
        ([".", "--to", "json"], "newsitem: .: is a directory, not a file"),
        (["story.txt"], "usage: newsitem lost"),
    ],
)
def test_wrong_usage(run: Run, arguments: list[str], message: str) -> None:
    status, out, err = run("lost", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith(message)
