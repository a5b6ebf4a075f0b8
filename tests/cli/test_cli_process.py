"""The command as a process: what the tests in this one cannot see."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import newsitem as ni

COMMAND = Path(sys.executable).with_name("newsitem")
FULL = Path("/dev/full")


def run(
    *arguments: str | Path, stdin: bytes | None = None, prefix: str = "", suffix: str = ""
) -> subprocess.CompletedProcess[bytes]:
    """The command in a shell."""
    words = " ".join(f"'{argument}'" for argument in (COMMAND, *arguments))
    return subprocess.run(  # noqa: S602  # redirections are the point
        f"{prefix} {words} {suffix}", shell=True, input=stdin, capture_output=True, check=False
    )


def test_the_command_of_the_readme(story: Path) -> None:
    done = run("convert", story, "--to", "newsml-g2", "-o", "story.xml")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert ni.load("story.xml").article == ni.load(story).article


def test_stdin_to_stdout(story: Path) -> None:
    done = run("convert", "-", "--to", "json", stdin=story.read_bytes())
    assert (done.returncode, done.stderr) == (0, b"")
    assert ni.loads(done.stdout).article == ni.load(story).article


def test_stdin_is_named_in_errors_and_in_directories(story: Path) -> None:
    done = run("show", "-", stdin=b"")
    assert done.returncode == 2
    assert done.stderr == b"newsitem: stdin: the content is empty (0 bytes)\n"
    run("convert", "-", "--to", "json", "-o", "out/", stdin=story.read_bytes())
    assert ni.load("out/stdin.json").article == ni.load(story).article


@pytest.mark.parametrize("verb", ["show", "--help", "formats"])
def test_a_broken_pipe_ends_quietly(story: Path, verb: str) -> None:
    story.write_text("Many lines\n" + "A line of the story.\n" * 20_000)
    done = run(verb, *([story] if verb == "show" else []), suffix="| head -1")
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_a_pipe_that_nobody_reads(story: Path) -> None:
    done = run("show", story, prefix="{", suffix="; echo $? >&2; } | true")
    assert done.stderr == b"0\n"


def test_closed_streams(story: Path) -> None:
    done = run("show", "-", suffix="<&-")
    assert (done.returncode, done.stderr) == (2, b"newsitem: stdin: is closed\n")
    done = run("show", story, suffix=">&-")
    assert (done.returncode, done.stderr) == (2, b"newsitem: stdout: is closed\n")
    done = run("show", "none", suffix="2>&-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert run("convert", story, "-o", "a.json", suffix=">&- 2>&-").returncode == 0


@pytest.mark.skipif(not FULL.exists(), reason="no /dev/full on this system")
def test_a_full_disk(story: Path) -> None:
    done = run("show", story, suffix="> /dev/full")
    assert (done.returncode, done.stderr) == (2, b"newsitem: no space left on device\n")


def test_a_terminal_without_unicode(story: Path) -> None:
    done = run("show", story, prefix="PYTHONIOENCODING=ascii")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\\u201cWe are fine,\\u201d" in done.stdout


def test_help_imports_nothing_heavy() -> None:
    program = (
        "import sys; from newsitem.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'attrs', 'lxml', 'msgspec', 'dateutil', 'newsitem.model.article'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)  # noqa: S603
    assert done.stderr == b""
