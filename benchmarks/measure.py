"""Ways to measure; each gives what is printed."""

from __future__ import annotations

import gc
import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 15
LEAST = 0.02  # seconds that a run lasts at least, which repeats make sure of


def ratio(ours: Callable[[], object], limit: Callable[[], object]) -> str:
    """The time that ``ours`` takes as a multiple of that of ``limit``."""
    repeats = _repeats(limit)
    runs = [(_seconds(ours, repeats), _seconds(limit, repeats)) for _ in range(ROUNDS)]
    one, other = (median(times) for times in zip(*runs, strict=True))
    return f"{one / other:.2f} x"


def throughput(work: Callable[[], object], size: int) -> str:
    """The megabytes that ``work``, which goes over ``size`` bytes, does in a second."""
    seconds = median(_seconds(work, 1) for _ in range(ROUNDS))
    return f"{size / seconds / 1e6:.2f} MB/s"


def import_cost(module: str, limit: str) -> str:
    """How much longer it takes to import one module than another, each in a new process."""
    runs = [(_import_seconds(module), _import_seconds(limit)) for _ in range(ROUNDS)]
    one, other = (min(times) for times in zip(*runs, strict=True))
    return f"{(one - other) * 1e3:+.0f} ms"


def _seconds(work: Callable[[], object], repeats: int) -> float:
    gc.collect()
    gc.disable()
    try:
        start = perf_counter()
        for _ in range(repeats):
            work()
        return perf_counter() - start
    finally:
        gc.enable()


def _repeats(work: Callable[[], object]) -> int:
    """How often ``work`` is done in a run; it is warm afterwards."""
    return max(1, int(LEAST / min(_seconds(work, 1) for _ in range(3))))


def _import_seconds(module: str) -> float:
    timed = f"start = perf_counter(); import {module}; print(perf_counter() - start)"
    command = [sys.executable, "-c", f"from time import perf_counter; {timed}"]
    return float(subprocess.run(command, check=True, capture_output=True).stdout)  # noqa: S603  # our own code
