"""What changed between two versions of a story: a correction, a write-through.

Blocks that are the same in both are found wherever they stand; those that kept their order
stay, the others have moved. A block that is left on either side has changed where half of
its words are those of one in the same place, else it was added or removed.
"""

from __future__ import annotations

import difflib
import re
from bisect import bisect_left
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Literal

import attrs

from newsitem.formats._keep import common_ends
from newsitem.loss import Change, changes
from newsitem.model.body import Block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.model.article import Article

_UNSPACED = "\u2e80-\u9fff\uf900-\uffef\U00020000-\U0003fffd"  # scripts of one character a word
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W{_UNSPACED}]+|[ \t\n]+|.", re.DOTALL)
_MOST_WORDS = 2_000  # of a block on either side; beyond, it is replaced in one piece
_MOST_PAIRS = 2_500  # of blocks in one place that are compared with each other
_ALIKE = 0.5  # share of common words
_PLACES = re.compile(r"\.(?:extents|mentions)\b|_extent\b")


@attrs.frozen(weakref_slot=False)
class Words:
    """A stretch of a text that stands in both versions, or in one of them only."""

    kind: Literal["same", "removed", "added"]
    text: str


@attrs.frozen(weakref_slot=False)
class BlockChange:
    """A block that was added, removed, moved, or changed in its place.

    ``before`` and ``after`` are its numbers in the old and in the new body, ``old`` and
    ``new`` the block there; None where it is not there. ``words`` are those of a block that
    has changed; put together without the added ones they are the old text.
    """

    kind: Literal["added", "removed", "moved", "changed"]
    before: int | None
    after: int | None
    old: Block | None
    new: Block | None
    words: tuple[Words, ...] = ()


@attrs.frozen(weakref_slot=False)
class Difference:
    """What changed between two articles; false where nothing did.

    ``fields`` are the changes outside the body, as of :func:`~newsitem.changes`, and
    ``blocks`` those of the body, in the order of the new one.
    """

    fields: tuple[Change, ...] = ()
    blocks: tuple[BlockChange, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.blocks)


def diff(old: Article, new: Article) -> Difference:
    """What changed from one version of an article to the other.

    Where the body has changed, places in it (extents, mentions) are left out: they move
    with its words. Of a block with more than 2,000 words, what lies between the first and
    the last changed word is replaced in one piece.
    """
    blocks = tuple(_blocks(old.body, new.body))
    fields = (one for one in changes(old, new) if not one.path.startswith("body["))
    kept = tuple(one for one in fields if not (blocks and _PLACES.search(one.path)))
    return Difference(kept, blocks)


def word_changes(old: str, new: str) -> tuple[Words, ...]:
    """A text and what became of it, stretch by stretch."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    start, end = common_ends(before, after)
    inner = before[start : len(before) - end], after[start : len(after) - end]
    pieces = [
        ("same", before[:start]),
        *_operations(*inner),
        ("same", before[len(before) - end :]),
    ]
    shown = [Words(kind, "".join(words)) for kind, words in pieces if words]
    return tuple(
        Words(kind, "".join(one.text for one in run))
        for kind, run in groupby(shown, key=lambda one: one.kind)
    )


def _operations(
    before: list[str], after: list[str]
) -> Iterator[tuple[Literal["same", "removed", "added"], list[str]]]:
    if max(len(before), len(after)) > _MOST_WORDS:
        yield "removed", before
        yield "added", after
        return
    matcher = difflib.SequenceMatcher(lambda word: word == " ", before, after)
    for name, first, last, start, end in matcher.get_opcodes():
        if name == "equal":
            yield "same", before[first:last]
        else:
            yield "removed", before[first:last]
            yield "added", after[start:end]


def _blocks(old: tuple[Block, ...], new: tuple[Block, ...]) -> Iterator[BlockChange]:
    start, end = common_ends(old, new)
    equal = [
        (before + start, after + start)
        for before, after in _equal(old[start : len(old) - end], new[start : len(new) - end])
    ]
    same = _in_order(equal)
    moved = {after: before for before, after in equal}
    gone = set(moved.values())
    first = second = start
    for before, after in (*sorted(same), (len(old) - end, len(new) - end)):
        left = [number for number in range(first, before) if number not in gone]
        added = [number for number in range(second, after) if number not in moved]
        pairs = _alike([old[number] for number in left], [new[number] for number in added])
        partners = {added[one]: left[other] for one, other in pairs.items()}
        for number in sorted({*left}.difference(partners.values())):
            yield BlockChange("removed", number, None, old[number], None)
        for number in range(second, after):
            yield _became(old, new, moved.get(number), partners.get(number), number)
        first, second = before + 1, after + 1


def _became(
    old: tuple[Block, ...],
    new: tuple[Block, ...],
    equal: int | None,
    alike: int | None,
    number: int,
) -> BlockChange:
    """What a block of the new body is, by the number of the old block that it is or was."""
    block = new[number]
    if equal is not None:
        return BlockChange("moved", equal, number, old[equal], block)
    if alike is not None:
        words = word_changes(old[alike].text, block.text)
        return BlockChange("changed", alike, number, old[alike], block, words)
    return BlockChange("added", None, number, None, block)


def _equal(old: Sequence[Block], new: Sequence[Block]) -> list[tuple[int, int]]:
    """The numbers of equal blocks, each taken once, the first ones first."""
    places: dict[Block, list[int]] = {}
    for number in range(len(old) - 1, -1, -1):
        places.setdefault(old[number], []).append(number)
    return [(places[block].pop(), number) for number, block in enumerate(new) if places.get(block)]


def _in_order(pairs: Sequence[tuple[int, int]]) -> set[tuple[int, int]]:
    """The most pairs that can stay where they are: the longest series that only rises."""
    ends: list[int] = []  # the smallest end of a series of each length
    last: list[int] = []  # its pair
    before: list[int] = []  # the pair before, of each pair
    for index, (number, _) in enumerate(pairs):
        length = bisect_left(ends, number)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [number]
        last[length : length + 1] = [index]
    found = set()
    at = last[-1] if last else -1
    while at >= 0:
        found.add(pairs[at])
        at = before[at]
    return found


def _alike(old: Sequence[Block], new: Sequence[Block]) -> dict[int, int]:
    """For blocks of the new body, those of the old one in the same place that they were."""
    if len(old) * len(new) > _MOST_PAIRS:
        return dict(zip(range(len(new)), range(len(old)), strict=False))
    words = [Counter(_WORD.findall(block.text)) for block in old]
    pairs: dict[int, int] = {}
    left = set(range(len(old)))
    for number, block in enumerate(new):
        own = Counter(_WORD.findall(block.text))
        shares = {other: _share(own, words[other]) for other in left}
        best = max(sorted(shares), key=shares.__getitem__, default=None)
        if best is not None and shares[best] >= _ALIKE:
            pairs[number] = best
            left.remove(best)
    return pairs


def _share(one: Counter[str], other: Counter[str]) -> float:
    """The part of the words of two texts that stands in both, blanks left out."""
    blanks = one[" "] + other[" "]
    total = one.total() + other.total() - blanks
    common = (one & other).total() - min(one[" "], other[" "])
    return 2 * common / total if total else 1
