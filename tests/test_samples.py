"""The samples: sound, and each in a format of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

import newsitem as ni
from newsitem import samples

EXAMPLES = Path(__file__).parents[1] / "examples"


@pytest.mark.parametrize("name", samples.names())
def test_a_sample_is_a_sound_story_with_quotations(name: str) -> None:
    reading = ni.load(samples.path(name))
    assert reading.notes == ()
    assert ni.annotate(reading.article).quotes
    assert ni.check_document(samples.path(name).read_bytes()) == ()


def test_each_is_in_a_format_of_its_own() -> None:
    found = [ni.load(samples.path(name)).format for name in samples.names()]
    assert sorted(found) == ["newsml-g2", "ninjs", "nitf", "text"]


def test_the_flood_is_that_of_the_examples() -> None:
    assert samples.path("newsitem::flood").read_bytes() == (EXAMPLES / "flood.txt").read_bytes()
