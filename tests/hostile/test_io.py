"""Nothing is opened but what was given: no file, no socket, no process."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def observed(*arguments: str) -> list[str]:
    """The lines that ``observed.py`` prints; the first says how many were read."""
    paths = [str(ROOT / "src"), str(ROOT)]
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-W", "ignore", "-m", "tests.hostile.observed", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()


def last_read(path: Path) -> int:
    return path.stat().st_atime_ns


def test_no_file_that_a_document_names_is_opened(tmp_path: Path) -> None:
    canary = tmp_path / "canary.xml"
    canary.write_text("<!ENTITY x 'the canary sings'>")
    os.utime(canary, (0, 0))  # a file system that keeps times of reading would set this one
    count, *events = observed(canary.as_uri())
    assert events == []
    assert int(count.split(" ", 1)[0]) > 500
    assert last_read(canary) == 0


def test_no_address_that_a_document_names_is_called() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.2)
        host, port = listening.getsockname()
        assert observed(f"http://{host}:{port}/canary.dtd")[1:] == []
        with pytest.raises(TimeoutError):
            listening.accept()


@pytest.mark.corpus
def test_no_real_file_opens_another(shared: Path) -> None:
    count, *events = observed("", str(shared / "corpus"))
    assert events == []
    assert int(count.split(" ", 1)[0]) > 500
