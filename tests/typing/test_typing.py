"""Type checkers accept public use of the library, each in its strictest mode."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

USE = Path(__file__).with_name("public_use.py")


def run(*arguments: str, cwd: Path) -> str:
    """What a module prints; the test fails with it where it ends in an error."""
    command = [sys.executable, "-m", *arguments]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)  # noqa: S603  # our own words
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_mypy_accepts_public_use(tmp_path: Path) -> None:
    run("mypy", "--strict", "--cache-dir", str(tmp_path), str(USE), cwd=tmp_path)


def test_pyright_accepts_public_use(tmp_path: Path) -> None:
    shutil.copy(USE, tmp_path)
    config = {"typeCheckingMode": "strict"}
    tmp_path.joinpath("pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    run("pyright", "--pythonpath", sys.executable, cwd=tmp_path)
