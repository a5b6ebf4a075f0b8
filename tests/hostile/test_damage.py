"""Real files, damaged: no error but ours.

``DAMAGE=1 python -m pytest tests/hostile/test_damage.py -s``; elsewhere it is skipped.
"""

from __future__ import annotations

import os
import random
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import pytest

import newsitem as ni

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif("DAMAGE" not in os.environ, reason="takes minutes; set DAMAGE=1 to run it"),
]
FORMATS = ("newsml-g2", "nitf", "newsml1", "ninjs", "jsonld", "text")
_CUTS = 20
_FLIPS = 40
_LONGEST = 5.0  # seconds that one reading may take on a busy machine
_LARGEST = 200_000  # bytes of a file that is damaged so often


def damaged(data: bytes, chance: random.Random) -> Iterator[bytes]:
    for part in range(_CUTS):
        yield data[: len(data) * part // _CUTS]
    for _ in range(_FLIPS):
        flipped = bytearray(data)
        flipped[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        yield bytes(flipped)


@pytest.mark.parametrize("name", FORMATS)
def test_a_damaged_file_is_read_or_refused(shared: Path, name: str) -> None:
    read = refused = 0
    for path in sorted(filter(Path.is_file, (shared / "corpus" / name).rglob("*"))):
        data = path.read_bytes()
        if path.name == "LICENCES.md" or not 0 < len(data) <= _LARGEST:
            continue
        for content in damaged(data, random.Random(len(data))):  # noqa: S311  # no secret
            start = perf_counter()
            try:
                ni.loads(content)
                read += 1
            except ni.NewsItemError as error:
                refused += bool(str(error))
            assert perf_counter() - start < _LONGEST, path
    print(f"\n{name}: {read + refused} damaged, {read} read, {refused} refused")  # noqa: T201  # the figures
    assert read + refused >= 60
