"""What changed between two versions of a story."""

from __future__ import annotations

from time import perf_counter

import attrs
import pytest
from hypothesis import given, settings

import newsitem as ni
from newsitem import strategies
from newsitem._diff import word_changes

OLD = ni.Article(
    headline="Dam holds",
    body=["The dam held on Friday.", "Rain fell.", "The mayor spoke.", "Boats were ready."],
)


def with_body(*blocks: str) -> ni.Article:
    return attrs.evolve(OLD, body=blocks)


def kinds(old: ni.Article, new: ni.Article) -> list[tuple[str, int | None, int | None]]:
    return [(one.kind, one.before, one.after) for one in ni.diff(old, new).blocks]


def test_nothing_changed() -> None:
    found = ni.diff(OLD, attrs.evolve(OLD))
    assert found == ni.Difference()
    assert not found


def test_fields_are_those_of_changes() -> None:
    found = ni.diff(OLD, attrs.evolve(OLD, headline="Dam bursts", version=2))
    assert found.fields == (
        ni.Change("version", None, 2),
        ni.Change("headline", "Dam holds", "Dam bursts"),
    )
    assert found.blocks == ()


def test_words_within_a_block() -> None:
    first, *rest = [block.text for block in OLD.body]
    (change,) = ni.diff(OLD, with_body("The dam burst early on Friday.", *rest)).blocks
    assert (change.kind, change.before, change.after) == ("changed", 0, 0)
    assert change.old == ni.Block(first)
    assert change.words == (
        ni.Words("same", "The dam "),
        ni.Words("removed", "held"),
        ni.Words("added", "burst early"),
        ni.Words("same", " on Friday."),
    )


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ([1, 0, 2, 3], [("moved", 1, 0)]),
        ([3, 0, 1, 2], [("moved", 3, 0)]),
        ([0, 2, 3], [("removed", 1, None)]),
        ([0, 1, 1, 2, 3], [("added", None, 2)]),
        ([2, 3], [("removed", 0, None), ("removed", 1, None)]),
        ([], [("removed", n, None) for n in range(4)]),
    ],
)
def test_blocks_moved_added_and_removed(
    order: list[int], expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert kinds(OLD, with_body(*(OLD.body[n].text for n in order))) == expected


def test_several_changes_at_once() -> None:
    new = with_body("Boats were ready.", "The dam held on Saturday.", "Rain fell.", "All is well.")
    assert kinds(OLD, new) == [
        ("moved", 3, 0),
        ("changed", 0, 1),
        ("removed", 2, None),
        ("added", None, 3),
    ]


def test_a_script_without_spaces_is_compared_by_characters() -> None:
    assert word_changes("東京都は雨。", "東京都は大雪。") == (
        ni.Words("same", "東京都は"),
        ni.Words("removed", "雨"),
        ni.Words("added", "大雪"),
        ni.Words("same", "。"),
    )
    assert word_changes("ارتفع السد", "انهار السد")[-1] == ni.Words("same", " السد")


def test_marks_alone_are_a_change_of_the_block() -> None:
    new = attrs.evolve(
        OLD, body=[ni.Block(OLD.body[0].text, spans=[ni.Span(0, 3, "em")]), *OLD.body[1:]]
    )
    (change,) = ni.diff(OLD, new).blocks
    assert change.kind == "changed"
    assert change.words == (ni.Words("same", OLD.body[0].text),)


def test_places_move_with_the_words_of_the_body() -> None:
    quote = ni.Quote("held", extents=[ni.Extent(0, 8, 12)])
    moved = attrs.evolve(quote, extents=[ni.Extent(1, 8, 12)])
    old = attrs.evolve(OLD, quotes=[quote])
    new = attrs.evolve(OLD, body=["Now.", *OLD.body], quotes=[moved])
    assert ni.diff(old, new).fields == ()
    twice = attrs.evolve(OLD, body=["It held, it held."], quotes=[])
    one, other = (
        attrs.evolve(twice, quotes=[ni.Quote("held", extents=[ni.Extent(0, at, at + 4)])])
        for at in (3, 12)
    )
    assert [change.path for change in ni.diff(one, other).fields] == [
        "quotes[0].extents[0].start",
        "quotes[0].extents[0].end",
    ]


def test_of_very_long_texts_the_changed_part_is_replaced_in_one_piece() -> None:
    old = " ".join(map(str, range(3000)))
    new = " ".join(map(str, range(2999, -1, -1)))
    found = word_changes(f"a {old} b", f"a {new} b")
    assert [one.kind for one in found] == ["same", "removed", "added", "same"]
    blocks = [f"{n} one" for n in range(60)], [f"{n} two" for n in range(60, 120)]
    assert kinds(with_body(*blocks[0]), with_body(*blocks[1])) == [
        ("changed", n, n) for n in range(60)
    ]


@settings(max_examples=50)
@given(old=strategies.articles(), new=strategies.articles())
def test_the_changes_lead_from_one_version_to_the_other(old: ni.Article, new: ni.Article) -> None:
    found = ni.diff(old, new)
    assert bool(found) is (old != new)
    taken = {one.before for one in found.blocks if one.before is not None}
    put = {one.after: one.new for one in found.blocks if one.after is not None}
    stayed = iter(block for number, block in enumerate(old.body) if number not in taken)
    assert tuple(put.get(n) or next(stayed) for n in range(len(new.body))) == new.body
    for one in found.blocks:
        if one.words and one.old and one.new:
            texts = [(words.kind, words.text) for words in one.words]
            assert "".join(text for kind, text in texts if kind != "added") == one.old.text
            assert "".join(text for kind, text in texts if kind != "removed") == one.new.text


@pytest.mark.parametrize("unit", ["a b ", "x", "雨", "a\n"])
def test_long_texts_take_linear_time(unit: str) -> None:
    old, new = unit * 200_000, "z " + unit * 190_000 + " z"
    start = perf_counter()
    word_changes(old, new)
    blocks = [ni.Block(f"{unit.strip()} {n % 7}") for n in range(20_000)]
    ni.diff(ni.Article(body=blocks), ni.Article(body=[*blocks[::-1], "z"]))
    assert perf_counter() - start < 20
