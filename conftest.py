"""Settings of hypothesis; the examples in README.md, docs/ and the docstrings run as tests.

A console block runs in a shell, in a temporary folder that holds examples/; the lines after
a command are what it prints, with ``...`` for anything.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, settings
from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sybil import Example

ROOT = Path(__file__).parent

# Where hypothesis has never run, its first text takes a second: it tabulates Unicode.
# An article that grows too large is drawn again, which is no fault of a test.
UNHEALTHY = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
settings.register_profile("tests", deadline=None, suppress_health_check=UNHEALTHY)
settings.register_profile("brief", settings.get_profile("tests"), max_examples=25)
# ``--hypothesis-profile thorough`` runs what is asked for with 10,000 examples each.
settings.register_profile("thorough", settings.get_profile("tests"), max_examples=10_000)
settings.load_profile("tests")


def enter_folder(namespace: dict[str, Any]) -> None:
    """Start a document in a folder of its own."""
    namespace["folder"] = folder = TemporaryDirectory()
    shutil.copytree(ROOT / "examples", Path(folder.name, "examples"))
    os.chdir(folder.name)


def leave_folder(namespace: dict[str, Any]) -> None:
    """Go back, and drop what the document wrote."""
    os.chdir(ROOT)
    namespace["folder"].cleanup()


def run_console(example: Example) -> str:
    """What the commands of a block print elsewise than it says, or nothing."""
    for command, expected in _commands(example.parsed):
        scripts = str(Path(sys.executable).parent)
        environment = os.environ | {
            "COLUMNS": "80",
            "PATH": os.pathsep.join((scripts, os.environ["PATH"])),
        }
        done = subprocess.run(  # noqa: S602  # the documentation is our own
            command,
            shell=True,
            check=False,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        if not OutputChecker().check_output(expected, done.stdout, ELLIPSIS):
            return f"$ {command}\nexpected:\n{expected}\nprinted:\n{done.stdout}"
    return ""


def _commands(block: str) -> Iterator[tuple[str, str]]:
    """The commands of a block, each with what it is to print."""
    for part in f"\n{block}".split("\n$ ")[1:]:
        command, _, output = part.partition("\n")
        yield command, f"{output.rstrip()}\n" if output.strip() else ""


PAGES = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("console", run_console), SkipParser()],
    patterns=["README.md", "CONTRIBUTING.md", "docs/**/*.md"],
    setup=enter_folder,
    teardown=leave_folder,
)
DOCSTRINGS = Sybil(parsers=[DocTestParser()], patterns=["src/**/*.py"])

pytest_collect_file = SybilCollection([PAGES, DOCSTRINGS]).pytest()
