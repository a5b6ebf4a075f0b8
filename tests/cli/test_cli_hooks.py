"""The hook for pre-commit and the action for GitHub call the command as it is."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from newsitem import cli

ROOT = Path(__file__).parents[2]
HOOKS = ROOT / ".pre-commit-hooks.yaml"
ACTION = ROOT / "action.yml"


def test_the_hook_is_a_command_and_takes_the_files_of_the_trade() -> None:
    hook = HOOKS.read_text("utf-8")
    entry = re.search(r"entry: newsitem (.+)", hook)
    files = re.search(r"files: (.+)", hook)
    assert entry
    assert files
    arguments = cli.whole_parser().parse_args([*entry[1].split(" "), "story.xml"])
    assert (arguments.verb, arguments.sources) == ("check", ["story.xml"])
    assert re.search(files[1], "feed/story.ninjs")
    assert not re.search(files[1], "README.md")


def scripts() -> list[str]:
    """What the steps of the action run."""
    found = re.findall(r"run: (?:\|\n)?((?:.|\n {8})+)", ACTION.read_text("utf-8"))
    return [script.replace("\n        ", "\n").strip(" ") for script in found]


def test_what_a_pull_request_says_is_no_code_of_the_action() -> None:
    assert len(scripts()) == 2
    assert not any("${{" in script for script in scripts())


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash on this system")
def test_the_action_annotates(story: Path, tmp_path: Path) -> None:
    (tmp_path / "newsitem").mkdir()
    (tmp_path / "newsitem" / "bin").symlink_to(Path(sys.executable).parent)
    environment = os.environ | {
        "RUNNER_TEMP": str(tmp_path),
        "FILES": "*.txt",
        "OPTIONS": "--profile agency --ignore NI8",
    }
    done = subprocess.run(  # noqa: S603  # our own script
        ["bash", "-e", "-c", scripts()[1]],  # noqa: S607  # wherever it is
        env=environment,
        capture_output=True,
        check=False,
        cwd=story.parent,
        text=True,
    )
    assert done.returncode == 1
    assert "::error file=story.txt,line=1,col=1,title=NI301" in done.stdout
    assert "NI801" not in done.stdout
