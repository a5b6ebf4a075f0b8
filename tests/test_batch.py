"""Many articles: files, directories, patterns, archives, and files that are too large at once."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import tarfile
import zipfile
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem.batch import _documents, _parts

if TYPE_CHECKING:
    from pathlib import Path

HEADLINES = ["Damm hält", "Бела стена", "Tide turns", "潮が変わる"]
ARTICLES = [
    ni.Article(uri=f"urn:x:{number}", headline=one) for number, one in enumerate(HEADLINES)
]
LINES = ni.dumps(ARTICLES, "json")
MESSAGE = ni.dumps(ARTICLES, "newsml-g2")
ARRAY = b"[" + b" ,\n".join(LINES.splitlines()) + b"]"
OLD = ni.dumps(ARTICLES, "newsml-1")


def headlines(source: Path | str) -> list[str]:
    return [article.headline for article in ni.iter_articles(source)]


def tar(members: dict[str, bytes], mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


TWO = {"a.ndjson": LINES, "sub/b.xml": MESSAGE, "sub/": b"", ".hidden.json": LINES}
FILES = {name: data for name, data in TWO.items() if not name.endswith("/")}


@pytest.mark.parametrize(
    ("data", "times"),
    [
        (LINES, 1),
        (b"\xef\xbb\xbf\n" + LINES.replace(b"\n", b"\r\n\r\n"), 1),
        (ARRAY, 1),
        (MESSAGE, 1),
        (OLD, 1),
        (gzip.compress(MESSAGE), 1),
        (bz2.compress(LINES), 1),
        (lzma.compress(ARRAY), 1),
        (tar(FILES), 2),
        (tar(FILES, "w:gz"), 2),
        (zipped(TWO), 2),
        (zipped({"day.tar.gz": tar(FILES, "w:gz")}), 2),
    ],
    ids=[
        *("lines", "lines of Windows", "array", "message", "NewsML 1", "gzip", "bzip2", "xz"),
        *("tar", "tar in gzip", "zip", "tar in gzip in zip"),
    ],
)
def test_all_articles_come_in_order(tmp_path: Path, data: bytes, times: int) -> None:
    path = tmp_path / "feed"
    path.write_bytes(data)
    assert headlines(path) == HEADLINES * times


def test_directories_and_patterns_come_by_name(tmp_path: Path) -> None:
    for number, article in enumerate(ARTICLES):
        folder = tmp_path / ("even" if number % 2 == 0 else "odd")
        folder.mkdir(exist_ok=True)
        ni.dump(article, folder / f"{number}.json")
    (tmp_path / ".cache").mkdir()
    (tmp_path / ".cache" / "x.json").write_bytes(LINES)
    in_folders = [HEADLINES[number] for number in (0, 2, 1, 3)]
    assert headlines(tmp_path) == in_folders
    assert headlines(str(tmp_path / "*" / "*.json")) == in_folders
    assert headlines(str(tmp_path / "*" / "*.xml")) == []


@pytest.mark.parametrize("data", [LINES, ARRAY, MESSAGE, OLD], ids=["lines", "array", "G2", "1"])
@pytest.mark.parametrize("chunk", [1, 7, 4000])
def test_what_is_too_large_at_once_is_taken_apart(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: bytes, chunk: int
) -> None:
    monkeypatch.setattr(_parts, "MAX_BYTES", 1500)
    monkeypatch.setattr(_parts, "_CHUNK", chunk)
    path = tmp_path / "feed"
    path.write_bytes(data * (5 if data == LINES else 1))
    found = headlines(path)
    assert found == HEADLINES * (5 if data == LINES else 1)


DEEP = b"<newsMessage>" + b"<a>" * 101 + b"</a>" * 101 + b"</newsMessage>"
NINE = b'{"newsitem":"1.0","headline":"Nine"}'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (NINE + b'\n{"newsitem":"1.0","urgency":10}\n' + NINE, "feed: .*line 2: .*1 to 9"),
        (
            NINE + b'\n{"newsitem":"1.0","headline":"' + b"x" * 1500 + b'"}',
            "feed, line 2: .*1,500",
        ),
        (b'{"newsitem":"1.0",\n"headline":"' + b"x" * 1500 + b'"}', "1,500 bytes"),
        (b"[" + NINE + b',{"x":"' + b"y" * 1500, "not JSON"),
        (b"[" + NINE + b',{"x":"' + b"\xff" * 1500, "not UTF-8"),
        (b"[" + NINE + b',{"x":"' + b"y" * 5000, "1,500 bytes"),
        (MESSAGE[:-20], "not well-formed"),
        (DEEP + b" " * 1500, "100 levels"),
        (b"word " * 400, "1,500 bytes"),
        (gzip.compress(LINES)[:-12], "end-of-stream"),
        (b"PK\x03\x04" + b"x" * 60, "not a zip"),
        (gzip.compress(gzip.compress(gzip.compress(gzip.compress(NINE)))), "3 archives"),
        (zipped({f"{number}.json": NINE for number in range(4)}), "more than 3 members"),
        (b"", "empty"),
    ],
)
def test_what_fails_says_where_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: bytes, message: str
) -> None:
    monkeypatch.setattr(_parts, "MAX_BYTES", 1500)
    monkeypatch.setattr(_parts, "_CHUNK", 100)
    monkeypatch.setattr(_documents, "MAX_MEMBERS", 3)
    (tmp_path / "feed").write_bytes(data)
    (tmp_path / "next.json").write_bytes(LINES[: LINES.index(b"\n")])
    with pytest.raises(ni.NewsItemError, match=message):
        list(ni.iter_articles(tmp_path))
    errors: list[ni.NewsItemError] = []
    found = [one.headline for one in ni.iter_articles(tmp_path, on_error=errors.append)]
    assert found[-1] == HEADLINES[0]
    assert len(errors) == 1
    assert errors[0].where.startswith(str(tmp_path / "feed"))
    if data.startswith(NINE) and b"urgency" in data:
        assert found == ["Nine", "Nine", HEADLINES[0]]


def test_a_file_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ni.ReadError, match="no such file"):
        list(ni.iter_articles(tmp_path / "none.json"))


def test_memory_is_that_of_one_article(tmp_path: Path) -> None:
    """A file of many lines is not read at once: the first article comes before the rest."""
    path = tmp_path / "feed.ndjson"
    path.write_bytes(LINES * 1000)
    taken: list[int] = []
    with path.open("rb") as opened:
        for number, part in enumerate(_parts.parts(opened)):
            if number == 3:
                taken.append(opened.tell())
                break
            assert part.line == number + 1
    assert taken[0] < path.stat().st_size / 10
