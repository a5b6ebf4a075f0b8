"""What is measured on: the stories in examples/, with the metadata that a story has."""

from __future__ import annotations

from pathlib import Path

import attrs

import newsitem as ni

_EXAMPLES = Path(__file__).parents[1] / "examples"


def wire_copy() -> list[bytes]:
    """The stories as wires send them."""
    return [path.read_bytes() for path in sorted(_EXAMPLES.glob("*.txt"))]


def annotated() -> list[ni.Article]:
    """The stories with their quotations and with metadata."""
    return [
        attrs.evolve(
            ni.annotate(ni.loads(copy, format="text").article),
            uri=f"urn:newsml:example.com:20240315:{number}",
            version=1,
            version_created="2024-03-15T09:30:00+01:00",
            first_created="2024-03-15T08:00:00+01:00",
            slugline="example-story",
            urgency=3,
            byline="By Ana Reis",
            keywords=("example", "story"),
            subjects=("medtop:20000160", "medtop:16000000"),
            copyright_holder="Example News",
            usage_terms="For invented stories only.",
        )
        for number, copy in enumerate(wire_copy(), 1)
    ]
