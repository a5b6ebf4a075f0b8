"""Time and memory against the number of articles: ``python -m benchmarks.volume``.

Each line is a process of its own that converts a file of lines to another.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.stories import annotated
from newsitem.formats import json

NUMBERS = (100, 1_000, 10_000, 100_000)
LINE = "{:>9} {:>8} {:>9} {:>12} {:>8}"
OURS = (
    "import sys; from newsitem.cli import main; main(['convert', sys.argv[1], '-o', sys.argv[2]])"
)
LIMIT = (
    "import sys, orjson\n"
    "with open(sys.argv[1], 'rb') as lines, open(sys.argv[2], 'wb') as out:\n"
    "    for line in lines: out.write(orjson.dumps(orjson.loads(line)) + b'\\n')"
)


def write_lines(path: Path, number: int) -> None:
    """A file of that many articles."""
    documents = list(map(json.write, annotated()))
    with path.open("wb") as out:
        out.writelines(documents[one % len(documents)] for one in range(number))


def measure(program: str, source: Path, target: Path) -> tuple[float, float]:
    """The seconds that a program takes, and the megabytes that any has taken at most."""
    start = perf_counter()
    subprocess.run([sys.executable, "-c", program, source, target], check=True)  # noqa: S603  # our own code
    seconds = perf_counter() - start
    return seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


if __name__ == "__main__":
    print(LINE.format("articles", "seconds", "memory", "orjson alone", "ratio"))
    with TemporaryDirectory() as folder:
        source, target = Path(folder, "in.ndjson"), Path(folder, "out.ndjson")
        for number in NUMBERS:
            write_lines(source, number)
            limit, _ = measure(LIMIT, source, target)
            seconds, memory = measure(OURS, source, target)
            row = (f"{number:,}", f"{seconds:.1f}", f"{memory:.0f} MB", f"{limit:.1f}")
            print(LINE.format(*row, f"{seconds / limit:.1f} x"), flush=True)
