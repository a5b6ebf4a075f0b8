from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem import page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run


@pytest.fixture(autouse=True)
def _narrow(monkeypatch: pytest.MonkeyPatch, story: Path) -> None:  # noqa: ARG001  # changes the directory
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture
def shown(run: Run) -> Callable[[ni.Article], str]:
    """What is shown of an article."""

    def shown(article: ni.Article) -> str:
        ni.dump(article, "shown.json")
        result = run("show", "shown.json")
        assert (result.status, result.err) == (0, "")
        return result.out

    return shown


def test_a_story_with_its_speakers(run: Run) -> None:
    shown = (
        "Dam holds through the night\n"
        "\n"
        "ALDBROOK, England (NWS) – The\n"
        "dam held on Friday.\n"
        "\n"
        "“We are fine,” [Mayor Jane\n"
        "Rook said] Mayor Jane Rook\n"
        "said.\n"
        "\n"
        "Rain is due on Sunday.\n"
    )
    assert run("show", "story.txt") == (0, shown, "")


def test_quotations_are_coloured_on_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    out = run("show", "story.txt").out
    assert out.startswith("\x1b[1mDam holds through the night\x1b[0m\n")
    assert "\n\x1b[1mALDBROOK, England (NWS) –\x1b[0m The\n" in out
    note = "\x1b[2m[Mayor Jane\x1b[0m\n\x1b[2mRook said]\x1b[0m"
    assert f"\x1b[36m“We are fine,”\x1b[0m {note}" in out


def test_no_color(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("show", "story.txt").out


def quotation(text: str, start: int, end: int, **more: str) -> ni.Quote:
    return ni.Quote(text[start:end], extents=[ni.Extent(0, start, end)], marks="“”", **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "note"),
    [
        ({"speaker": "NATO", "mention": "it", "cue": "said"}, " [NATO: it said]"),
        ({"speaker": "NATO"}, " [NATO]"),
        ({"mention": "she", "cue": "said"}, " [she said]"),
        ({"speaker": "Ann Lee", "mention": "Mayor Ann Lee"}, " [Mayor Ann Lee]"),
        ({}, " [speaker not found]"),
        ({"kind": "partial"}, ""),
    ],
)
def test_who_speaks(shown: Callable[[ni.Article], str], more: dict[str, str], note: str) -> None:
    quote = quotation("“Go.”", 1, 4, **more)
    assert shown(ni.Article(body="“Go.”", quotes=quote)) == f"\n“Go.”{note}\n"


def test_the_speaker_stands_behind_the_last_part(shown: Callable[[ni.Article], str]) -> None:
    extents = [ni.Extent(0, 2, 4), ni.Extent(1, 0, 4)]
    quote = ni.Quote("Go\nhome", "direct", extents, "«»", "Lee")
    out = shown(ni.Article(body=["« Go", "home\u00a0» now"], quotes=quote))
    assert out == "\n« Go\n\nhome\u00a0» [Lee] now\n"


def test_a_byline_and_a_dateline_that_the_body_does_not_print(
    shown: Callable[[ni.Article], str],
) -> None:
    blocks = [ni.Block("Sub", "hl2"), ni.Block("Text.")]
    article = ni.Article(headline="A", byline="By B", dateline="ROME –", body=blocks)
    assert shown(article) == "A\nBy B\n\nSub\n\nROME – Text.\n"
    assert shown(ni.Article(dateline="ROME –")) == "ROME –\n"


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (ni.Block("One\nTwo", "p"), "One\nTwo"),
        (ni.Block("One\nTwo", "hl2"), "One Two"),
        (ni.Block("One\nTwo", "ul"), "• One\n• Two"),
        (ni.Block("a" * 20 + " " + "b" * 20, "ol"), f"1. {'a' * 20}\n   {'b' * 20}"),
        (ni.Block("Dam\na wall", "dl"), "Dam\n  a wall"),
        (ni.Block("Be bold\nor not", "bq"), "  Be bold\n  or not"),
        (ni.Block("a  b\n\tc", "pre"), "a  b\n        c"),
        (ni.Block("", "hr"), "* * *"),
        (ni.Block("A dam", "media", href="a.jpg"), "[a.jpg] A dam"),
        (ni.Block("A dam", "media"), "A dam"),
        (ni.Block("Votes\nFerry\t148\nBridge\t9", "table", ()), "Votes\nFerry   148\nBridge  9"),
    ],
    ids=lambda value: value.role if isinstance(value, ni.Block) else "",
)
def test_blocks(shown: Callable[[ni.Article], str], block: ni.Block, lines: str) -> None:
    assert shown(ni.Article(body=[block])) == f"\n{lines}\n"


def test_nested_lists(shown: Callable[[ni.Article], str]) -> None:
    text = "One\nA\nB\nTwo\nmore"
    spans = [
        ni.Span(0, 7, "li"),
        ni.Span(0, 3, "p"),
        ni.Span(4, 7, "ol"),
        ni.Span(4, 5, "li"),
        ni.Span(6, 7, "li"),
        ni.Span(8, 16, "li"),
    ]
    article = ni.Article(body=[ni.Block(text, "ul", spans)])
    assert shown(article) == "\n• One\n  1. A\n  2. B\n• Two\n  more\n"


def test_what_a_terminal_obeys_is_escaped(shown: Callable[[ni.Article], str]) -> None:
    hostile = "a\x9b31m \x7f \u202e \u2066 \u2028 \x85"
    out = shown(ni.Article(headline=hostile, byline=hostile, body=[hostile]))
    assert r"a\x9b31m \x7f \u202e" in out
    assert not set(hostile[1:]).difference("31m ") & set(out)


def test_marks_of_direction_stay(shown: Callable[[ni.Article], str]) -> None:
    text = "وصلت (NWS)\u200f أمس\u061c \u200eC++\u200e"
    assert (
        shown(ni.Article(headline=text, byline=text, body=[text])) == f"{text}\n{text}\n\n{text}\n"
    )


@pytest.fixture
def _wide(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "64")


@pytest.mark.usefixtures("_wide")
def test_where_there_is_room_speakers_stand_in_the_margin(
    shown: Callable[[ni.Article], str],
) -> None:
    text = "“The ferry will not sail before noon,” Captain Inés Ferrer said. “Go home,” she said."
    speaker = "Captain Inés Ferrer of Port Vell"
    quotes = [
        ni.Quote(text[1:37], extents=[ni.Extent(0, 1, 37)], marks="“”", speaker=speaker),
        ni.Quote("Go home,", extents=[ni.Extent(0, 66, 74)], marks="“”", speaker=speaker),
        ni.Quote("Yes,", extents=[ni.Extent(1, 1, 5)], marks="“”", mention="he", cue="said"),
        ni.Quote("said", "partial", [ni.Extent(1, 10, 14)]),
    ]
    assert shown(ni.Article(body=[text, "“Yes,” he said."], quotes=quotes)) == (
        "\n"
        "“The ferry will not sail before noon,”        | Captain Inés\n"
        "Captain Inés Ferrer said. “Go home,” she      | Ferrer of Port\n"
        "said.                                         | Vell\n"
        "\n"
        "“Yes,” he said.                               | he\n"
    )


@pytest.mark.usefixtures("_wide")
def test_a_quotation_over_lines_keeps_its_colour_out_of_the_margin(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Он сказал: «Паром не выйдет в море до полудня, и никто не поедет»."
    quote = ni.Quote(text[12:64], extents=[ni.Extent(0, 12, 64)], marks="«»", speaker="Илья Ким")
    ni.dump(ni.Article(body=[text], quotes=quote), "a.json")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run("show", "a.json").out == (
        "\nОн сказал: \x1b[36m«Паром не выйдет в море до\x1b[0m"
        "        \x1b[2m | Илья Ким\x1b[0m\n"
        "\x1b[36mполудня, и никто не поедет»\x1b[0m.\n"
    )


def test_ink_within_ink(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Go now\tor not"
    quote = ni.Quote("Go", "partial", [ni.Extent(0, 0, 2)])
    spans = [ni.Span(0, 13, "tr"), ni.Span(0, 6, "th"), ni.Span(7, 13, "td")]
    ni.dump(ni.Article(body=[ni.Block(text, "table", spans)], quotes=quote), "a.json")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert run("show", "a.json").out == ("\n\x1b[1m\x1b[36mGo\x1b[0m\x1b[1m now\x1b[0m  or not\n")


def test_the_articles_of_a_file_stand_apart(run: Run) -> None:
    ni.dump([ni.Article(headline="A"), ni.Article(headline="B")], "two.json")
    assert run("show", "two.json").out == f"A\n\n{'─' * 30}\n\nB\n"


def test_what_was_unread_and_noted_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"newsitem":"1.0","headline":"A","mood":"grim"}')
    assert run("show", "a.json").err == "a.json: 1 part unread (--unread shows them)\n"
    assert run("show", "a.json", "--unread").err == 'a.json: unread mood: "grim"\n'


def test_a_file_without_an_article_says_so(run: Run, tmp_path: Path) -> None:
    message = '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"></newsMessage>'
    (tmp_path / "none.xml").write_text(message)
    assert run("show", "none.xml") == (0, "", "none.xml: there is no article in it\n")


def test_an_article_without_words_says_so(run: Run) -> None:
    ni.dump(ni.Article(language="en"), "a.json")
    err = "a.json: an article without a headline or text\n"
    assert run("show", "a.json") == (0, "", err)


def test_hostile_data_does_not_reach_a_terminal(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    ni.dump(ni.Article(headline="A\u202eB\x9b", body="One."), "a.json")
    raw = run("convert", "a.json", "--to", "text").out
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert raw == "A\u202eB\x9b\nOne."
    assert run("convert", "a.json", "--to", "text").out == "A\\u202eB\\x9b\nOne.\n"


def test_a_page_to_stdout_or_a_file(run: Run) -> None:
    shown = run("show", "story.txt", "--html")
    assert (shown.status, shown.err) == (0, "")
    assert shown.out == page.write(ni.load("story.txt"))
    assert run("show", "story.txt", "-o", "story.html") == (0, "", "")
    assert Path("story.html").read_text("utf-8") == shown.out


def test_a_page_that_cannot_be_written(run: Run) -> None:
    status, out, err = run("show", "story.txt", "--html", "-o", "none/story.html")
    assert (status, out) == (2, "")
    assert err == "newsitem: none/story.html: no such file or directory\n"
