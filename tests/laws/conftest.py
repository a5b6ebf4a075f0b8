"""The laws hold for every format in the registry; a new format is tested without a line."""

from __future__ import annotations

import pytest

from newsitem import formats


@pytest.fixture(params=formats.names())
def fmt(request: pytest.FixtureRequest) -> object:
    return formats.get(request.param)
