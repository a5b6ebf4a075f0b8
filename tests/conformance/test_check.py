"""``newsitem check`` over all real files: never a traceback, and the exit status is right.

``python -m pytest tests/conformance/test_check.py -s`` prints the figures.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem.cli import main

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.corpus

_NAME = r"'(?:\{[^}]*\})?([^']+)'"
_NAMED = re.compile(rf"Element {_NAME}(?:, attribute {_NAME})?")


def real_files(shared: Path) -> list[Path]:
    return sorted(path for path in (shared / "corpus").rglob("*") if path.is_file())


def test_every_file_is_checked_and_the_status_is_right(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = real_files(shared)
    codes: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    unplaced = 0
    for path in paths:
        status = main(["check", str(path), "--profile", "strict", "--output-format", "jsonl"])
        out, err = capsys.readouterr()
        found = [json.loads(line) for line in out.splitlines()]
        assert status == int(bool(found)), path
        assert "Traceback" not in err, path
        codes.update(one["code"] for one in found)
        statuses[status] += 1
        unplaced += sum(one["line"] is None for one in found if one["code"] > "NI3")
    with capsys.disabled():
        print(f"\n{len(paths)} files, {dict(statuses)}; {dict(sorted(codes.items()))}")  # noqa: T201
    assert len(paths) > 800
    assert unplaced == 0


def test_all_at_once_in_every_format_of_output(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(shared / "corpus" / "newsml1")
    for form in ("text", "json", "github", "sarif"):
        assert main(["check", folder, "--output-format", form]) == 1
        out = capsys.readouterr().out
        assert "\x1b" not in out
        if form in {"json", "sarif"}:
            json.loads(out)


def test_most_characters_that_are_meant_are_found_in_the_source(shared: Path) -> None:
    """What a path such as ``body[2].text[17:21]`` leads to stands in that line and column."""
    placed: Counter[bool] = Counter()
    for path in real_files(shared):
        data = path.read_bytes()
        lines = data.decode("utf-8", "replace").split("\n")
        for one in ni.check_document(data):
            found = re.match(r"'(.)", one.message)
            if one.code == "NI901" and found and one.line and one.column:
                placed[lines[one.line - 1][one.column - 1 :].startswith(found[1])] += 1
    print(f"\nplaced exactly: {placed[True]} of {placed.total()}")  # noqa: T201
    assert placed[True] > 0.5 * placed.total()


@pytest.mark.parametrize("folder", ["newsml-g2", "nitf", "newsml1"])
def test_what_a_schema_forbids_stands_in_the_line_and_column(shared: Path, folder: str) -> None:
    count = 0
    for path in sorted((shared / "corpus" / folder).rglob("*.xml")):
        data = path.read_bytes()
        lines = data.decode("utf-8-sig", "replace").split("\n")
        for one in ni.check_document(data, schemas=shared / "corpus" / "schemas"):
            if one.code not in {"NI201", "NI202"}:
                continue
            count += 1
            assert one.line, path
            assert one.column, path
            there = lines[one.line - 1][one.column - 1 :]
            if named := _NAMED.match(one.message):
                name = re.escape(named[2] or named[1])
                assert re.match(rf"<?(?:[\w.-]+:)?{name}\b", there), path
            else:
                assert there.startswith("<"), path
    assert count > 0
