from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

import newsitem as ni
from newsitem import files
from newsitem.files import replace_file

ARTICLE = ni.Article(headline="Dam holds", body="It held.\n\nIt rained.")
TEXT = "Dam holds\nIt held.\nIt rained."


@pytest.fixture(autouse=True)
def _in_an_empty_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def left() -> set[str]:
    """The names of the files there are."""
    return set(os.listdir())  # noqa: PTH208  # names, not paths


def test_loads_takes_text_and_bytes_as_content() -> None:
    assert ni.loads(TEXT).article == ni.loads(TEXT.encode()).article == ARTICLE


def test_loads_takes_a_path_as_a_file() -> None:
    Path("a.txt").write_text(TEXT)
    assert ni.loads(Path("a.txt")).article == ARTICLE
    assert ni.loads("a.txt").article == ni.Article(headline="a.txt")


def test_load_takes_a_path_a_name_or_an_open_file() -> None:
    Path("a.txt").write_text(TEXT)
    with Path("a.txt").open("rb") as opened:
        assert ni.load(opened) == ni.load("a.txt") == ni.load(Path("a.txt"))


@pytest.mark.parametrize("name", ["json", "text", "newsml-g2"])
def test_the_format_is_found_by_content(name: str) -> None:
    Path("a.dat").write_bytes(ni.dumps(ARTICLE, name))
    assert ni.load("a.dat").format == name
    assert ni.load("a.dat").article == ARTICLE


def test_the_format_can_be_named() -> None:
    content = "<a/>"
    assert ni.loads(content, format="text").article.headline == content
    with pytest.raises(ni.ReadError, match="markup, but of no format"):
        ni.loads(content)
    with pytest.raises(ni.FormatError, match="did you mean 'text'"):
        ni.loads(content, format="txt")


def test_a_text_outranks_the_encoding_that_its_declaration_names() -> None:
    document = ni.dumps(ni.Article(headline="Überflutet"), "newsml-g2").decode()
    declared = document.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
    assert declared != document
    assert ni.loads(declared).article.headline == "Überflutet"


def test_a_lone_surrogate_is_no_text() -> None:
    with pytest.raises(ni.ReadError, match="a lone surrogate at 2 is no text"):
        ni.loads("ab\ud800")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the content is empty (0 bytes)"),
        (b" \n", "the content is empty"),
        (b"\0\1\2\3", "this is binary, not text; known formats are"),
    ],
)
def test_content_of_no_format(content: bytes, message: str) -> None:
    with pytest.raises(ni.ReadError) as caught:
        ni.loads(content)
    assert str(caught.value).startswith(message)
    Path("a.dat").write_bytes(content)
    with pytest.raises(ni.ReadError) as caught:
        ni.load("a.dat")
    assert str(caught.value).startswith(f"a.dat: {message}")


def test_errors_name_the_file_and_the_line() -> None:
    Path("a.xml").write_text("<newsItem>\n<b></newsItem>")
    with pytest.raises(ni.ReadError) as caught:
        ni.load("a.xml")
    assert (caught.value.where, caught.value.line) == ("a.xml", 2)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        (".", "is a directory, not a file"),
        ("no.txt", "no such file or directory"),
        ("no/a.txt", "no such file or directory"),
        ("x" * 300, "file name too long"),
    ],
)
def test_files_that_cannot_be_read_or_written(path: str, reason: str) -> None:
    with pytest.raises(ni.ReadError) as caught:
        ni.load(path)
    assert (caught.value.where, caught.value.message) == (path, reason)
    if path != "no.txt":
        with pytest.raises(ni.NewsItemError) as refused:
            ni.dump(ARTICLE, path, format="text")
        assert (refused.value.where, refused.value.message) == (path, reason)
    assert left() == set()


def test_a_file_over_the_limit_is_not_read_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    class Endless(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            asked.append(size or 0)
            return b"a\n" * 10

    monkeypatch.setattr(files, "MAX_BYTES", 9)
    ni.load(Endless())
    assert asked == [10]


def test_dump_takes_the_format_of_the_suffix() -> None:
    for name in ("a.json", "a.NDJSON", "a.xml", "a.txt"):
        ni.dump(ARTICLE, name)
        assert ni.load(name).article == ARTICLE
    assert ni.load("a.xml").format == "newsml-g2"
    with pytest.raises(ni.FormatError, match=r"files like 'a\.zip'; name one: json"):
        ni.dump(ARTICLE, "a.zip")


def test_the_format_named_goes_before_the_suffix() -> None:
    ni.dump(ARTICLE, Path("a.xml"), format="text", version="paragraphs")
    assert Path("a.xml").read_text() == TEXT.replace("\n", "\n\n")


def test_dump_writes_to_an_open_file() -> None:
    opened = io.BytesIO()
    ni.dump(ARTICLE, opened, format="text")
    assert opened.getvalue() == TEXT.encode()
    with pytest.raises(ni.FormatError, match="an open file has no suffix"):
        ni.dump(ARTICLE, opened)


def test_one_several_or_a_reading() -> None:
    other = ni.Article(headline="B")
    both = ni.dumps([ARTICLE, other], "json")
    assert ni.loads(both).articles == (ARTICLE, other)
    assert ni.dumps(iter([ARTICLE, other]), "json") == both
    assert ni.dumps(ni.loads(both), "json") == both
    assert ni.loads(ni.dumps(ni.loads(both), "newsml-g2")).articles == (ARTICLE, other)
    assert ni.dumps([ARTICLE], "json") == ni.dumps(ARTICLE, "json")


def test_several_do_not_fit_a_format_that_holds_one() -> None:
    with pytest.raises(ni.FormatError, match="a text file holds one article, not 2"):
        ni.dumps([ARTICLE, ARTICLE], "text")


def test_none_at_all_is_refused() -> None:
    with pytest.raises(ni.FormatError, match="there is no article to write"):
        ni.dumps([], "json")


def test_a_version_that_is_not_written_is_refused() -> None:
    with pytest.raises(ni.FormatError, match="text is written in lines, paragraphs"):
        ni.dumps(ARTICLE, "text", version="9")


def test_keep_puts_back_what_was_unread() -> None:
    reading = ni.loads('{"newsitem":"1.0","headline":"A","mood":"grim"}')
    edited = ni.Article(headline="B")
    assert json.loads(ni.dumps(edited, "json", keep=reading)) == {
        "newsitem": "1.0",
        "headline": "B",
        "mood": "grim",
    }
    ni.dump(reading.article, "a.json", keep=reading)
    assert Path("a.json").read_bytes() == reading.source


def test_keep_is_a_reading_of_the_same_format() -> None:
    with pytest.raises(ni.FormatError, match="keep is a reading of text; it cannot be put back"):
        ni.dumps(ARTICLE, "json", keep=ni.loads(TEXT))


def test_convert_gives_back_what_was_read() -> None:
    Path("a.txt").write_text(TEXT)
    assert ni.convert("a.txt", "a.xml") == ni.load("a.txt")
    assert ni.load("a.xml").article == ARTICLE
    ni.convert(Path("a.xml"), Path("b.dat"), format="text", version="lines")
    assert Path("b.dat").read_text() == TEXT


def test_a_write_that_fails_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    Path("a.txt").write_text("old")
    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(ni.NewsItemError, match=r"\Aa\.txt: no space left on device\Z"):
        ni.dump(ARTICLE, "a.txt")
    assert Path("a.txt").read_text() == "old"
    assert left() == {"a.txt"}


def test_an_interrupted_write_leaves_the_old_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    Path("a.txt").write_text("old")
    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        ni.dump(ARTICLE, "a.txt")
    assert left() == {"a.txt"}


def test_an_article_that_cannot_be_written_leaves_the_old_file() -> None:
    Path("a.txt").write_text("old")
    with pytest.raises(ni.FormatError):
        ni.dump([ARTICLE, ARTICLE], "a.txt")
    assert Path("a.txt").read_text() == "old"


def test_a_file_gets_the_mode_that_any_new_file_has() -> None:
    Path("plain").touch()
    ni.dump(ARTICLE, "a.txt")
    assert Path("a.txt").stat().st_mode == Path("plain").stat().st_mode


def test_the_longest_of_names_can_be_written() -> None:
    name = "a" * 251 + ".txt"
    ni.dump(ARTICLE, name)
    assert left() == {name}


def test_where_the_target_is_a_link_its_file_is_replaced() -> None:
    Path("real.txt").touch()
    Path("link.txt").symlink_to("real.txt")
    ni.dump(ARTICLE, "link.txt")
    assert Path("link.txt").is_symlink()
    assert Path("real.txt").read_text() == TEXT


def test_a_device_is_written_to_and_never_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("a device was replaced")

    monkeypatch.setattr(Path, "replace", refuse)
    replace_file(Path(os.devnull), b"text")
    assert not Path(os.devnull).is_file()


def test_links_that_lead_in_a_circle() -> None:
    Path("a.txt").symlink_to("b.txt")
    Path("b.txt").symlink_to("a.txt")
    with pytest.raises(ni.ReadError, match=r"\Aa\.txt: too many levels of symbolic links\Z"):
        ni.load("a.txt")
    ni.dump(ARTICLE, "a.txt")
    assert ni.load("a.txt").article == ARTICLE
