"""Samples are at hand in every command that reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsitem import samples

if TYPE_CHECKING:
    from tests.cli.conftest import Run


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    "arguments",
    [
        ["show"],
        ["check"],
        ["lost", "--to", "text"],
        ["annotate"],
        ["convert", "--to", "json"],
        ["diff", "newsitem::flood"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_every_command_that_reads_takes_a_sample(run: Run, arguments: list[str]) -> None:
    status, out, err = run(*arguments, "newsitem::flood")
    assert status == 0
    assert bool(out) == (arguments[0] in {"show", "annotate", "convert"})
    assert err.count("\n") <= 1


@pytest.mark.usefixtures("story")
def test_samples_are_written_to_a_directory(run: Run) -> None:
    run("convert", "newsitem::flood", "newsitem::port", "--to", "json", "-o", "out/")
    assert {path.name for path in Path("out").iterdir()} == {"flood.json", "port.json"}


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("newsitem::floods", "did you mean newsitem::flood?"),
        ("newsitem::../__init__.py", f"there are {', '.join(samples.names())}"),
        ("newsitem::__init__", f"there are {', '.join(samples.names())}"),
    ],
)
@pytest.mark.parametrize("verb", ["show", "check"])
def test_a_sample_that_is_none(run: Run, verb: str, name: str, hint: str) -> None:
    assert run(verb, name) == (2, "", f"newsitem: {name}: no such sample; {hint}\n")
