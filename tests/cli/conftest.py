from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import pytest

from newsitem.cli import main

if TYPE_CHECKING:
    from pathlib import Path

STORY = """Dam holds through the night
ALDBROOK, England (NWS) – The dam held on Friday.
“We are fine,” Mayor Jane Rook said.
Rain is due on Sunday.
"""


class Result(NamedTuple):
    status: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A story in the working directory, which is empty otherwise."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """The command in this process."""

    def run(*arguments: object) -> Result:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # of argparse
            status = int(stop.code or 0)
        return Result(status, *capsys.readouterr())

    return run
