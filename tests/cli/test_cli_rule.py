"""What ``newsitem rule`` says of each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsitem.cli._diagnostics import KINDS
from newsitem.validation.rules import RULES

if TYPE_CHECKING:
    from tests.cli.conftest import Run


def test_all_are_listed_on_a_line_each(run: Run) -> None:
    status, out, err = run("rule")
    assert (status, err) == (0, "")
    assert [line.split(" ")[0] for line in out.splitlines()] == list(KINDS)
    assert "NI201  invalid                  error    The official schema forbids it.\n" in out


@pytest.mark.parametrize("name", ["NI304", "ni304", "version-missing"])
def test_a_code_or_a_name_is_explained(run: Run, name: str) -> None:
    status, out, err = run("rule", name)
    assert (status, err) == (0, "")
    assert out.startswith("NI304 version-missing (warning)\nprofiles: agency, strict\n\nThe arti")
    assert 'Good::\n\n    Article(uri="tag:example.com,2024:dam", version=2)\n' in out


def test_several_codes_and_one_of_documents(run: Run) -> None:
    out = run("rule", "NI201", "NI901").out
    assert out.startswith("NI201 invalid (error)\n\nThe official schema forbids it.\n\nNI901 moji")


def test_no_explanation_has_what_a_terminal_would_obey(run: Run) -> None:
    for rule in RULES:
        assert not set("\x1b\u202e\u200b\u2068\ufffd") & set(run("rule", rule.code).out)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("NI90S", "did you mean NI905?"),
        ("mojibakes", "did you mean mojibake?"),
        ("?", "newsitem rule lists them"),
    ],
)
def test_what_is_not_there_suggests_the_nearest(run: Run, name: str, hint: str) -> None:
    assert run("rule", name) == (2, "", f"newsitem: there is no rule {name!r}; {hint}\n")
