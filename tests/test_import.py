"""What ``import newsitem`` costs and brings along, and what the facade answers to."""

from __future__ import annotations

import subprocess
import sys

import pytest

import newsitem as ni

MOST = 0.020  # seconds more than ``import attrs``
ROUNDS = 15


def run(code: str) -> str:
    """What a fresh interpreter prints, in which a warning is an error."""
    command = [sys.executable, "-W", "error", "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603  # our own code


def seconds(module: str) -> float:
    timed = f"start = perf_counter(); import {module}; print(perf_counter() - start)"
    return float(run(f"from time import perf_counter; {timed}"))


def test_it_imports_nothing_that_is_costly() -> None:
    loaded = run("import sys, newsitem; print(*sys.modules)").split()
    assert not {"lxml", "dateutil", "msgspec", "importlib.metadata"} & set(loaded)


def test_it_costs_little_more_than_attrs() -> None:
    """The least of many runs of each, in turn: what else the machine does only adds."""
    runs = [(seconds("newsitem"), seconds("attrs")) for _ in range(ROUNDS)]
    ours, attrs = map(min, zip(*runs, strict=True))
    assert ours <= attrs + MOST


@pytest.mark.parametrize("name", ni.__all__)
def test_every_name_can_be_imported(name: str) -> None:
    assert getattr(ni, name) is not None
    assert name in dir(ni)


def test_another_name_is_no_attribute() -> None:
    name = "Artikel"
    with pytest.raises(AttributeError, match="module 'newsitem' has no attribute 'Artikel'"):
        getattr(ni, name)
