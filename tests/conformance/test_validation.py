"""IPTC's own verdict on its test files, and what the official schemas say of all others.

``python -m pytest tests/conformance/test_validation.py -s`` prints the figures.
"""

from __future__ import annotations

import socket
from collections import Counter
from typing import TYPE_CHECKING, NoReturn

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.corpus


@pytest.fixture(autouse=True)
def _no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of this runs without the network."""

    def refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("a socket was asked for")

    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


def verdicts(shared: Path) -> Iterator[tuple[str, bool, bool]]:
    """The version that each test file is for, IPTC's verdict, and the one found."""
    for path in sorted((shared / "corpus" / "newsml-g2").rglob("*__should_*")):
        version, expected, _ = path.name.split("__")
        yield version, expected == "should_pass", is_valid(path, shared)


def is_valid(path: Path, shared: Path) -> bool:
    """Whether it can be read and its schema has no objection; the rules are not asked."""
    findings = ni.check_document(path.read_bytes(), schemas=shared / "corpus" / "schemas")
    return not any(one.severity == "error" and one.code < "NI3" for one in findings)


def test_the_verdict_is_that_of_iptc(shared: Path) -> None:
    """All but one: a file that 2.30 forbids claims 2.31, which allows it; 2.30 is not here."""
    schemas = shared / "corpus" / "schemas" / "newsml-g2"
    found = list(verdicts(shared))
    wrong = [version for version, expected, verdict in found if expected != verdict]
    print(f"\nverdicts of IPTC: {len(found) - len(wrong)} of {len(found)}")  # noqa: T201
    assert len(found) == 47
    assert len(wrong) == 1
    assert not any(list(schemas.glob(f"*_{version}-spec-*")) for version in wrong)


def test_the_verdict_on_ninjs_is_that_of_iptc(shared: Path) -> None:
    """By the version whose test a file is; for two of a draft there is no schema.

    By its own claim one more is forbidden: it says that it is of 1.3, in a member of 2.0.
    """
    suite = shared / "corpus" / "ninjs" / "iptc-test-suite"
    schemas = shared / "corpus" / "schemas"
    wrong: dict[str, list[str]] = {"by version": [], "by claim": []}
    total = 0
    for path in sorted(suite.glob("*__should_*")):
        version, expected, _ = path.name.split("__")
        total += 1
        for way, asked in (("by version", version), ("by claim", None)):
            asked = None if version.endswith("_dev") else asked  # noqa: PLW2901  # it has no number
            findings = ni.check_document(path.read_bytes(), schemas=schemas, version=asked)
            valid = all(finding.severity == "warning" for finding in findings)
            wrong[way] += [version] * (valid != (expected == "should_pass"))
    for way, missed in wrong.items():
        print(f"\nverdicts of IPTC on ninjs, {way}: {total - len(missed)} of {total}")  # noqa: T201
    assert wrong == {"by version": ["1.x_dev"] * 2, "by claim": ["1.x_dev"] * 2 + ["2.0"]}
    assert total == 89


@pytest.mark.parametrize(
    ("folder", "valid", "invalid"),
    [("newsml-g2", 182, 21), ("nitf", 6, 6), ("newsml1", 2, 30), ("ninjs", 92, 45)],
)
def test_real_files(shared: Path, folder: str, valid: int, invalid: int) -> None:
    paths = sorted((shared / "corpus" / folder).rglob("*.[xj]*"))
    counts = Counter(is_valid(path, shared) for path in paths)
    print(f"\n{folder}: {counts[True]} of {counts.total()} valid")  # noqa: T201
    assert counts == {True: valid, False: invalid}


def test_what_is_written_is_valid_in_the_version_asked_for(shared: Path) -> None:
    article = ni.Article(headline="Dam holds", body=["One.", "Two."], language="en")
    for version in ("2.35", "2.23", "2.9"):
        document = ni.dumps(article, "newsml-g2", version=version)
        assert ni.check_document(document, schemas=shared / "corpus" / "schemas") == ()
