from __future__ import annotations

import json
from typing import TYPE_CHECKING

import newsitem as ni

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Run


def test_native_json_on_stdout_where_nothing_else_is_asked(run: Run, story: Path) -> None:
    status, out, err = run("annotate", story)
    assert (status, err) == (0, "")
    article = ni.loads(out).article
    assert article == ni.annotate(ni.load(story).article)
    assert [quote.cue for quote in article.quotes] == ["said"]


def test_the_target_tells_the_format(run: Run, story: Path) -> None:
    assert run("annotate", story, "-o", "story.xml").status == 0
    assert ni.load("story.xml").format == "newsml-g2"


def test_the_day_of_publication_dates_the_dateline(run: Run, story: Path) -> None:
    article = ni.loads(run("annotate", story, "--published", "2024-03-09").out).article
    assert article.dateline
    assert article.dateline.resolved == ni.DateTime("2024-03-09")


def test_the_language_is_the_one_named(run: Run, story: Path) -> None:
    story.write_text("Titel\n„Gut“, sagte Anna Rot.", encoding="utf-8")
    article = ni.loads(run("annotate", story, "--language", "de").out).article
    assert [quote.cue for quote in article.quotes] == ["sagte"]


def test_a_day_that_is_none(run: Run, story: Path) -> None:
    status, out, err = run("annotate", story, "--published", "9.3.2024")
    assert (status, out) == (2, "")
    assert err.startswith("newsitem: --published: '9.3.2024' is no ISO 8601 date")


def test_in_its_own_format_an_article_keeps_what_was_unread(run: Run, story: Path) -> None:
    source = json.loads(ni.dumps(ni.load(story), "json")) | {"mood": "grim"}
    (story.parent / "story.json").write_text(json.dumps(source))
    status, out, err = run("annotate", "story.json", "--strict")
    assert json.loads(out)["mood"] == "grim"
    assert ni.loads(out).article.quotes
    assert status == 0
    assert err == "story.json: 1 part unread (--unread shows them)\n"
    assert run("annotate", "story.json", "--to", "newsml-g2", "--strict").status == 1


def test_several_articles_are_each_annotated(run: Run, story: Path) -> None:
    ni.dump([ni.load(story).article, ni.Article(headline="B")], "two.json")
    first, second = ni.loads(run("annotate", "two.json").out).articles
    assert first.quotes
    assert second == ni.Article(headline="B")
