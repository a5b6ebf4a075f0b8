"""Many articles: the same bytes whoever did the work, and however often it was killed."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import signal
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem.batch import _parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result, Run

    Written = Callable[..., dict[str, bytes]]

COMMAND = Path(sys.executable).with_name("newsitem")
HEADLINES = ("Damm hält stand", "Плотина выстояла", "堤防は持ちこたえた", "السد صامد")
BAD = b'{"newsitem":"1.0","urgency":10}\n'


def line(number: int) -> bytes:
    return ni.dumps(ni.Article(uri=f"urn:x:{number}", headline=HEADLINES[number % 4]), "json")


def lines(start: int, end: int) -> bytes:
    return b"".join(map(line, range(start, end)))


@pytest.fixture
def feed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Files, archives and lines, with what cannot be read between them."""
    monkeypatch.chdir(tmp_path)
    path = Path("feed")
    path.mkdir()
    for number in range(12):
        (path / f"{number:02}.json").write_bytes(line(number))
    (path / "05.json").write_bytes(BAD)
    (path / "lines.ndjson").write_bytes(lines(20, 23) + BAD + lines(23, 25))
    (path / "packed.ndjson.gz").write_bytes(gzip.compress(lines(30, 33), mtime=0))
    with zipfile.ZipFile(path / "two.zip", "w") as archive:
        archive.writestr("a.json", line(40))
        archive.writestr("may/b.json", line(41))
        archive.writestr("may/c.json", BAD)
    return path


URIS = [*(n for n in range(12) if n != 5), *range(20, 25), *range(30, 33), 40, 41]


def tree(path: str) -> dict[str, bytes]:
    found = (one for one in Path(path).rglob("*") if one.is_file())
    return {str(one.relative_to(path)): one.read_bytes() for one in found}


def uris(path: str) -> list[int]:
    return [int(article.uri.rpartition(":")[2]) for article in ni.iter_articles(path)]


@pytest.mark.usefixtures("feed")
def test_all_into_one_file_of_lines_in_order(run: Run) -> None:
    status, out, err = run("convert", "feed", "-o", "all.ndjson")
    assert (status, out) == (2, "")
    assert uris("all.ndjson") == URIS
    assert err.splitlines()[-1] == "21 articles written, 3 failed: all.ndjson.failed.jsonl"
    failed = list(map(json.loads, Path("all.ndjson.failed.jsonl").read_bytes().splitlines()))
    assert [(one["source"], one["where"], one["line"], one["error"]) for one in failed] == [
        ("feed/05.json", "Article.urgency", 1, "ReadError"),
        ("feed/lines.ndjson", "Article.urgency", 4, "ReadError"),
        ("feed/two.zip", "may/c.json: Article.urgency", 1, "ReadError"),
    ]
    assert "1 to 9" in failed[1]["message"]


@pytest.mark.usefixtures("feed")
def test_all_into_a_directory(run: Run) -> None:
    assert run("convert", "feed", "--to", "json", "-o", "out").status == 2
    written = tree("out")
    failed = written.pop("failed.jsonl")
    assert failed.count(b"\n") == 3
    names = [f"{number:02}.json" for number in range(12) if number != 5]
    assert sorted(written) == [
        *names, "lines.json", "packed.json", "two.zip/a.json", "two.zip/may/b.json",
    ]  # fmt: skip
    assert written["lines.json"] == lines(20, 25)


@pytest.mark.usefixtures("feed")
@pytest.mark.parametrize("target", [("-o", "all.ndjson"), ("--to", "newsml-g2", "-o", "out")])
def test_three_processes_write_what_one_writes(run: Run, target: tuple[str, ...]) -> None:
    def result(jobs: int) -> tuple[Result, dict[str, bytes]]:
        done = run("convert", "feed", *target, "--jobs", jobs)
        return done, tree(target[-1]) or {"": Path(target[-1]).read_bytes()}

    one, three = result(1), result(3)
    assert one == three
    assert not list(Path().rglob("*newsitem-run*"))


def test_a_large_file_is_shared(run: Run, feed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_parts, "SLICE", 200)
    monkeypatch.setattr("newsitem.cli._bulk.SLICE", 200)
    data = lines(0, 40) + BAD + lines(40, 60)
    (feed / "large.ndjson").write_bytes(data)
    status, _, err = run("convert", "feed/large.ndjson", "-o", "all.ndjson", "--jobs", "3")
    assert status == 2
    assert "feed/large.ndjson: Article.urgency: line 41: " in err
    assert Path("all.ndjson").read_bytes() == data.replace(BAD, b"")


@pytest.mark.usefixtures("feed")
def test_what_annotates_is_shared_too(run: Run, story: Path) -> None:
    story.with_name("more.txt").write_bytes(story.read_bytes())
    assert run("annotate", "story.txt", "more.txt", "-o", "all.jsonl", "--jobs", 2).status == 0
    assert [len(article.quotes) for article in ni.iter_articles("all.jsonl")] == [1, 1]


@pytest.mark.usefixtures("feed")
def test_loss_and_what_is_unread_are_said_once_for_a_file(run: Run) -> None:
    extra = b'{"newsitem":"1.0","headline":"A","mood":"grim"}\n'
    Path("feed/extra.ndjson").write_bytes(extra * 3)
    status, _, err = run("convert", "feed/extra.ndjson", "-o", "all.ndjson", "--strict")
    assert (status, err) == (1, "feed/extra.ndjson: 3 parts unread (--unread shows them)\n")
    status, _, err = run("convert", "feed/00.json", "--to", "text", "-o", "out/", "--strict")
    assert (status, err) == (1, "feed/00.json: text does not carry: uri\n")


def test_what_was_failed_before_is_not_said_of_a_run_that_was_fine(run: Run, feed: Path) -> None:
    assert run("convert", "feed/0*.json", "-o", "all.ndjson").status == 2
    (feed / "05.json").write_bytes(line(5))
    assert run("convert", "feed/0*.json", "-o", "all.ndjson").status == 0
    assert not Path("all.ndjson.failed.jsonl").exists()
    assert uris("all.ndjson") == list(range(10))


@pytest.mark.parametrize("name", ["../up.json", "a/../../up.json", "/../up.json"])
def test_no_member_of_an_archive_leads_out_of_the_directory(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with tarfile.open("evil.tar", "w") as archive:
        member = tarfile.TarInfo(name)
        member.size = len(line(1))
        archive.addfile(member, io.BytesIO(line(1)))
    (tmp_path / "deep").mkdir()
    status, _, err = run("convert", "evil.tar", "--to", "json", "-o", "deep/out")
    written = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert (status, sorted(written)) == (2, ["evil.tar", "failed.jsonl"])
    assert "the name leads out of the archive" in err


def test_two_members_never_go_to_one_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("two.zip", "w") as archive:
        archive.writestr("a.json", line(1))
        archive.writestr("a.ndjson", line(2))
    status, _, err = run("convert", "two.zip", "--to", "json", "-o", "out")
    assert status == 2
    assert "two.zip/a.ndjson: would be written to out/two.zip/a.json, as is two.zip/a.json" in err
    assert uris("out/two.zip/a.json") == [1]


@pytest.mark.usefixtures("feed")
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["feed", "-", "-o", "all.ndjson", "--jobs", "2"], "stdin: is read once, by one process"),
        (["feed", "-o", "no/all.ndjson"], "no/.all.ndjson.newsitem-run: no such file or dir"),
    ],
)
def test_what_cannot_be_done_in_bulk(run: Run, arguments: list[str], message: str) -> None:
    status, _, err = run("convert", *arguments)
    assert status == 2
    assert err.startswith(f"newsitem: {message}")


@pytest.mark.usefixtures("feed")
@pytest.mark.parametrize("jobs", ["0", "-1", "x", "1000"])
def test_jobs_are_a_number(run: Run, jobs: str) -> None:
    assert run("convert", "feed", "-o", "all.ndjson", "--jobs", jobs).status == 2


SOURCES = 150


@pytest.fixture
def undisturbed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., dict[str, bytes]]:
    """What a run to a target writes, of some files and one that cannot be read."""
    monkeypatch.chdir(tmp_path)
    Path("feed").mkdir()
    for number in range(SOURCES):
        Path(f"feed/{number:03}.ndjson").write_bytes(lines(number * 20, number * 20 + 20))
    Path("feed/077.ndjson").write_bytes(BAD + line(7))

    def written(*arguments: str) -> dict[str, bytes]:
        subprocess.run([COMMAND, *arguments], check=False, capture_output=True)  # noqa: S603
        return results()

    return written


def results() -> dict[str, bytes]:
    """All that was written, but for the folder of a run that was killed."""
    return {
        name: data
        for name, data in tree(".").items()
        if not name.startswith("feed/") and "newsitem-run" not in name
    }


def killed_after(seconds: float, *arguments: str) -> bool:
    """Whether the command was under way when it was killed, with no chance to tidy up."""
    process = subprocess.Popen([COMMAND, *arguments], stderr=subprocess.DEVNULL)  # noqa: S603
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


@pytest.mark.skipif(os.name != "posix", reason="kills a process as POSIX does")
@pytest.mark.parametrize("jobs", ["1", "3"])
@pytest.mark.parametrize("target", [("-o", "all.ndjson"), ("--to", "json", "-o", "out")])
def test_killed_and_resumed_it_writes_what_it_writes_undisturbed(
    undisturbed: Written, target: tuple[str, ...], jobs: str
) -> None:
    command = ("convert", "feed", *target, "--jobs", jobs)
    start = time.monotonic()
    expected = undisturbed(*command)
    seconds = time.monotonic() - start
    assert sum(map(len, expected.values())) > SOURCES * 19 * len(line(0)) * 0.9
    for name in expected:
        Path(name).unlink()
    chosen = random.Random(f"{target}{jobs}")  # noqa: S311  # no secret
    kills = sum(
        killed_after(chosen.uniform(0.3, 0.9) * seconds, *command, "--resume") for _ in range(4)
    )
    for name, data in results().items():
        assert data == expected[name]
    assert kills
    assert undisturbed(*command, "--resume") == expected
    assert not list(Path().rglob("*newsitem-run*"))


@pytest.mark.skipif(os.name != "posix", reason="kills a process as POSIX does")
def test_a_run_of_other_options_is_not_resumed(undisturbed: Written, run: Run) -> None:
    Path(".all.ndjson.newsitem-run").mkdir()
    Path(".all.ndjson.newsitem-run/journal").write_text("another\n")
    status, _, err = run("convert", "feed", "-o", "all.ndjson", "--resume")
    assert status == 2
    assert err.startswith("newsitem: the run to resume: was of other sources or options")
    assert not results()
    assert "all.ndjson" in undisturbed("convert", "feed", "-o", "all.ndjson")


@pytest.mark.parametrize("begun", [b"", b"tor"])
def test_a_journal_that_was_not_begun_is_begun_anew(undisturbed: Written, begun: bytes) -> None:
    Path(".all.ndjson.newsitem-run").mkdir()
    Path(".all.ndjson.newsitem-run/journal").write_bytes(begun)
    assert "all.ndjson" in undisturbed("convert", "feed", "-o", "all.ndjson", "--resume")
