"""Measure every row, and print the table."""

from __future__ import annotations

from benchmarks.rows import rows

LINE = "{:<36} {:<34} {:>11} {:>11}"

if __name__ == "__main__":
    print(LINE.format("work", "limit", "target", "measured"))
    for row in rows():
        print(LINE.format(row.work, row.limit, row.target, row.measure()), flush=True)
