"""What all tests share: the corpus beside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

_SHARED = Path(__file__).parents[1].parent / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    if not _SHARED.is_dir():
        pytest.skip(f"the shared corpus is not beside the project: no {_SHARED}")
    return _SHARED
