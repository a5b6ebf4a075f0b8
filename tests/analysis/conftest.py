"""What the tests of the analysis share: spans as the gold standard counts them, the corpus."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from newsitem.model.article import Article
from newsitem.model.body import Block
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from newsitem.model.quotes import Quote

SHARED = Path(__file__).parents[2].parent / "shared"
BLANK = SPACE + "\u00a0\u202f"


@pytest.fixture
def shared() -> Callable[[str], list[dict[str, Any]]]:
    """The records of a file of the shared corpus; skips where that is absent."""

    def records(name: str) -> list[dict[str, Any]]:
        path = SHARED / name
        if not path.exists():
            pytest.skip(f"{path} is not there: the shared corpus is not part of the repository")
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".jsonl":
            return [json.loads(line) for line in text.split("\n") if line.strip(SPACE)]
        return [json.loads(text) if path.suffix == ".json" else {"text": text}]

    return records


@pytest.fixture
def article_of() -> Callable[..., tuple[Article, list[int]]]:
    """An article with a block for each line, and the offset in the text of each block."""

    def build(text: str, language: str = "") -> tuple[Article, list[int]]:
        blocks, offsets, start = [], [], 0
        for line in text.split("\n"):
            if words := line.strip(SPACE):
                blocks.append(Block(words))
                offsets.append(start + line.index(words))
            start += len(line) + 1
        return Article(body=blocks, language=language), offsets

    return build


@pytest.fixture
def spans_of() -> Callable[[Article, Quote, list[int]], Iterator[tuple[int, int]]]:
    """The extents of a quote from the opening to the closing mark, both included."""

    def spans(article: Article, quote: Quote, offsets: list[int]) -> Iterator[tuple[int, int]]:
        opening, closing = quote.marks
        for extent in quote.extents:
            text = article.body[extent.block].text
            start, end = extent.start, extent.end
            before = text[:start].rstrip(BLANK)
            if opening and before.endswith(opening):
                start = len(before) - len(opening)
            after = text[end:].lstrip(BLANK)
            if closing and after.startswith(closing):
                end = len(text) - len(after) + len(closing)
            yield start + offsets[extent.block], end + offsets[extent.block]

    return spans
