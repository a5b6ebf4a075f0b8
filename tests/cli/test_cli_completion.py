"""The scripts for shells: sound, with every verb, option and format."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from newsitem import cli, formats
from newsitem.cli import completion

if TYPE_CHECKING:
    from tests.cli.conftest import Run

SHELLS = {"bash": ["-n"], "zsh": ["-n"], "fish": ["--no-execute"]}


@pytest.mark.parametrize("shell", SHELLS)
def test_it_is_sound(run: Run, shell: str) -> None:
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"no {shell} on this system")
    script = run("completion", shell).out
    done = subprocess.run(  # noqa: S603  # a shell that only reads
        [program, *SHELLS[shell]], input=script, capture_output=True, check=False, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("shell", SHELLS)
def test_every_verb_option_and_format_is_in_it(run: Run, shell: str) -> None:
    status, script, err = run("completion", shell)
    assert (status, err) == (0, "")
    for name in formats.names():
        assert name in script
    for verb, taken in options().items():
        assert verb in script
        for flag in taken:
            assert (flag if shell != "fish" else flag.lstrip("-")) in script


def options() -> dict[str, list[str]]:
    verbs = completion.verb_parsers(cli.whole_parser())
    assert verbs.keys() == cli.VERBS.keys()
    return {verb: list(parser._option_string_actions) for verb, parser in verbs.items()}


def completed(run: Run, *words: str) -> list[str]:
    """What bash would offer for the last word."""
    program = shutil.which("bash")
    if program is None:
        pytest.skip("no bash on this system")
    line = " ".join(f"'{word}'" for word in words)
    script = (
        f"{run('completion', 'bash').out}COMP_WORDS=({line}); COMP_CWORD={len(words) - 1}\n"
        "_newsitem; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    command = [program, "-c", script]
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603  # our own script
    return done.stdout.split("\n")[:-1]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (["sh"], ["show"]),
        (["show", "--h"], ["--help", "--html"]),
        (["convert", "a.xml", "--to", "ni"], ["nitf", "ninjs"]),
        (["check", "--output-format", "s"], ["sarif"]),
        (["completion", "z"], ["zsh"]),
        (["show", "-o", "fl"], [""]),
        (["show", "fl"], [""]),
    ],
)
def test_what_bash_offers(run: Run, words: list[str], offered: list[str]) -> None:
    assert sorted(completed(run, "newsitem", *words)) == sorted(offered)


def test_a_shell_that_is_not_known(run: Run) -> None:
    status, _, err = run("completion", "tcsh")
    assert status == 2
    assert "tcsh" in err
