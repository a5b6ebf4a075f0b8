"""The limits that are told are those of the code."""

from __future__ import annotations

import re
from pathlib import Path

from docs.tables import LIMITS, limits

ROOT = Path(__file__).parents[2]
_NAMED = re.compile(r'limit="([a-z]+)"|_over\(f".*?", "([a-z]+)"')


def test_every_limit_of_the_code_is_told() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "src/newsitem").rglob("*.py"))
    named = {first or second for first, second in _NAMED.findall(code)}
    assert named == set(LIMITS)


def test_the_policy_tells_the_limits_of_the_code() -> None:
    policy = (ROOT / "SECURITY.md").read_text("utf-8")
    told = dict(re.findall(r"^\| `([a-z]+)` \| ([0-9,]+) ", policy, re.MULTILINE))
    assert told == {name: f"{most:,}" for name, (most, _) in LIMITS.items()}
    assert all(f"`{name}` | {most}" in limits() for name, most in told.items())
