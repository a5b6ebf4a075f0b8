"""Blocks, spans and extents."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given

from newsitem.errors import ModelError
from newsitem.model.article import Article
from newsitem.model.body import (
    CELLS,
    HOLDERS,
    PARTS,
    STRUCTURED,
    Block,
    Extent,
    Span,
    blocks,
    in_reading_order,
    shown,
)
from newsitem.model.divisions import Division
from newsitem.model.media import BodyRendition, EdNote, note_text
from newsitem.strategies import blocks as any_block


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        (Extent, {"block": -1, "start": 0, "end": 1}, "Extent.block"),
        (Extent, {"block": 0, "start": -1, "end": 1}, "Extent.start"),
        (Extent, {"block": 0, "start": 1, "end": 1}, "Extent.end"),
        (Extent, {"block": True, "start": 0, "end": 1}, "Extent.block"),
        (Extent, {"block": 0, "start": 0, "end": 2**53}, "Extent.end"),
        (Span, {"start": 0, "end": 1, "mark": ""}, "Span.mark"),
        (Span, {"start": 0, "end": 1, "mark": "Em"}, "Span.mark"),
        (Span, {"start": 0, "end": 1, "mark": None}, "Span.mark"),
        (Span, {"start": -1, "end": 1, "mark": "em"}, "Span.start"),
        (Span, {"start": 1, "end": 1, "mark": "em"}, "Span.end"),
        (Span, {"start": 1, "end": 0, "mark": "td"}, "Span.end"),
        (Span, {"start": 0, "end": 1, "mark": "a", "href": "a b"}, "Span.href"),
        (Span, {"start": 0, "end": 1, "mark": "a", "href": "javascript:x"}, "Span.href"),
        (Span, {"start": 0, "end": 1, "mark": "a", "href": None}, "Span.href"),
        (Span, {"start": 0, "end": 1, "mark": "chron", "value": "a\nb"}, "Span.value"),
        (Span, {"start": 0, "end": 1, "mark": "chron", "value": 5}, "Span.value"),
        (Span, {"start": 0, "end": 1, "mark": "lang", "language": "?"}, "Span.language"),
        (Span, {"start": 0, "end": 1, "mark": "org", "uri": "a b"}, "Span.uri"),
        (Span, {"start": 0, "end": 1, "mark": "org", "qcode": "a"}, "Span.qcode"),
        (Span, {"start": 0, "end": 1, "mark": "em", "colspan": 2}, "Span.colspan"),
        (Span, {"start": 0, "end": 1, "mark": "tr", "rowspan": 2}, "Span.rowspan"),
        (Span, {"start": 0, "end": 1, "mark": "td", "colspan": 0}, "Span.colspan"),
        (Span, {"start": 0, "end": 1, "mark": "th", "rowspan": 1001}, "Span.rowspan"),
        (Block, {"text": "a", "role": "h1"}, "Block.role"),
        (Block, {"text": ""}, "Block.text"),
        (Block, {"text": None}, "Block.text"),
        (Block, {"text": " a"}, "Block.text"),
        (Block, {"text": "a\n"}, "Block.text"),
        (Block, {"text": "\n\t", "role": "pre"}, "Block.text"),
        (Block, {"text": "\n\t", "role": "table"}, "Block.text"),
        (Block, {"text": "\t a", "role": "table"}, "Block.text"),
        (Block, {"text": " ", "role": "media"}, "Block.text"),
        (Block, {"text": "a", "role": "hr"}, "Block.text"),
        (Block, {"text": "a", "level": 1}, "Block.level"),
        (Block, {"text": "a", "role": "hl2", "level": 0}, "Block.level"),
        (Block, {"text": "a", "role": "hl2", "level": 7}, "Block.level"),
        (Block, {"text": "a", "href": "a.jpg"}, "Block.href"),
        (Block, {"role": "media"}, "Block.href"),
        (Block, {"role": "media", "href": "a b"}, "Block.href"),
        (Block, {"role": "media", "href": "data:,a"}, "Block.href"),
        (Block, {"text": "a", "spans": [Span(0, 2, "em")]}, "Block.spans[0]"),
        (Block, {"text": "a", "spans": [Span(0, 1, "em"), "em"]}, "Block.spans[1]"),
        (Block, {"text": "a", "spans": [Span(0, 1, "li")]}, "Block.spans"),
        (Block, {"text": "a", "spans": [Span(0, 1, "em")] * 65}, "Block.spans"),
        (Block, {"text": "a", "classes": ["lead", "a b"]}, "Block.classes[1]"),
        (Block, {"text": "a", "classes": [""]}, "Block.classes[0]"),
        (Span, {"start": 0, "end": 1, "mark": "em", "classes": [7]}, "Span.classes[0]"),
        (Division, {"start": 0, "end": 0}, "Division.end"),
        (Division, {"start": -1, "end": 1}, "Division.start"),
        (Division, {"start": 0, "end": 1, "kind": ""}, "Division.kind"),
        (Division, {"start": 0, "end": 1, "kind": "a b"}, "Division.kind"),
        (Division, {"start": 0, "end": 1, "classes": "a b"}, "Division.classes[0]"),
    ],
)
def test_what_is_refused_and_which_field_is_named(
    kind: type, fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(ModelError) as caught:
        kind(**fields)
    assert caught.value.where == where
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(
    "block",
    [
        Block("a\nb"),
        Block("a\n\nb"),
        Block("a  b\tc"),
        Block("\xa0a\u2028"),
        Block(" a\n\t", "pre"),
        Block("", "media", href="a.jpg"),
        Block("a", "media"),
        Block(role="hr"),
        Block("a", "hl2", level=6),
        Block("a", "media", href="a.jpg"),
        Block("\ta\t", "table"),
        Block("\n\na", "ul"),
        Block("a", spans=[Span(0, 1, "em")] * 64),
        Block("a" * 70, spans=[Span(at, at + 1, "em") for at in range(70)]),
        Block("a", "table", [Span(0, 1, "tr"), Span(0, 1, "td", colspan=1000)]),
    ],
)
def test_blocks_that_are_admitted(block: Block) -> None:
    assert attrs.evolve(block) == block


def marked(text: str, spans: tuple[Span, ...]) -> list[tuple[str, str]]:
    return [(span.mark, text[span.start : span.end]) for span in spans]


@pytest.mark.parametrize(
    ("role", "text", "parts"),
    [
        ("ul", "a\nb", [("li", "a"), ("li", "b")]),
        ("ol", "a\tb", [("li", "a\tb")]),
        ("bq", "a\n\nb", []),
        ("dl", "a\nb\nc", [("dt", "a"), ("dd", "b"), ("dt", "c")]),
        ("table", "a\t\nb", [("tr", "a\t"), ("td", "a"), ("td", ""), ("tr", "b"), ("td", "b")]),
    ],
)
def test_lines_and_tabs_become_parts_where_there_are_none(
    role: Any, text: str, parts: list[tuple[str, str]]
) -> None:
    assert marked(text, Block(text, role).spans) == parts


def test_other_marks_stay_where_parts_are_made() -> None:
    assert Block("a\nb", "ul", [Span(2, 3, "em")]).spans == (
        Span(0, 1, "li"),
        Span(2, 3, "li"),
        Span(2, 3, "em"),
    )


@pytest.mark.parametrize(
    ("role", "text", "spans"),
    [
        # an empty item first and last, and an empty cell in an empty row
        ("ul", "\na\n", [Span(0, 0, "li"), Span(1, 2, "li"), Span(3, 3, "li")]),
        ("table", "\na", [Span(0, 0, "tr"), Span(0, 0, "td"), Span(1, 2, "tr"), Span(1, 2, "td")]),
        # a list in an item, with text before it and after it
        ("ul", "a\nb\nc", [Span(0, 5, "li"), Span(2, 3, "ul"), Span(2, 3, "li")]),
        # a list that is all of an item
        ("ul", "a\nb", [Span(0, 3, "li"), Span(0, 3, "ol"), Span(0, 1, "li"), Span(2, 3, "li")]),
        # a table in a cell, a caption, groups of rows
        (
            "table",
            "c\na\tb",
            [
                Span(0, 1, "caption"),
                Span(2, 5, "tbody"),
                Span(2, 5, "tr"),
                Span(2, 5, "td"),
                Span(2, 5, "table"),
                Span(2, 5, "tr"),
                Span(2, 3, "td"),
                Span(4, 5, "td"),
            ],
        ),
        # text between paragraphs of a quotation, a line break within one
        ("bq", "a\nb\nc\nd", [Span(0, 1, "p"), Span(4, 7, "p")]),
        # a quotation without parts, with a mark over its line break
        ("bq", "a\nb", [Span(0, 3, "em")]),
        # marks within a part cross each other, and may end where it ends
        (
            "ul",
            "abc\nd",
            [
                Span(0, 3, "li"),
                Span(0, 2, "em"),
                Span(1, 3, "q"),
                Span(4, 5, "li"),
                Span(4, 5, "em"),
            ],
        ),
    ],
)
def test_parts_that_are_admitted(role: Any, text: str, spans: list[Span]) -> None:
    assert Block(text, role, spans).spans == in_reading_order(tuple(spans))


@pytest.mark.parametrize(
    ("role", "text", "spans"),
    [
        # parts that cross
        ("ul", "a\nb", [Span(0, 2, "li"), Span(1, 3, "li")]),
        ("bq", "abcd", [Span(0, 3, "p"), Span(2, 4, "p")]),
        # a separator that is none, or of the other kind
        ("ul", "axb", [Span(0, 1, "li"), Span(2, 3, "li")]),
        ("ul", "a\tb", [Span(0, 1, "li"), Span(2, 3, "li")]),
        ("table", "a\nb", [Span(0, 3, "tr"), Span(0, 1, "td"), Span(2, 3, "td")]),
        # no separator at all, or one too many
        ("ul", "ab", [Span(0, 1, "li"), Span(1, 2, "li")]),
        ("ul", "a\n\nb", [Span(0, 1, "li"), Span(3, 4, "li")]),
        ("bq", "a\n\nb", [Span(0, 1, "p"), Span(3, 4, "p")]),
        ("bq", "\na", [Span(1, 2, "p")]),
        ("bq", "a\n", [Span(0, 1, "p")]),
        ("ul", "\na", [Span(1, 2, "li")]),
        ("ul", "a\n", [Span(0, 1, "li")]),
        # text in a list or table that is in none of its parts
        ("ul", "a\nb", [Span(0, 1, "li")]),
        ("ul", "a\nb", [Span(2, 3, "li")]),
        ("table", "a\tb", [Span(0, 3, "tr"), Span(0, 1, "td")]),
        ("ul", "a\nb", [Span(0, 3, "li"), Span(0, 3, "ul"), Span(0, 1, "li")]),
        # parts of another whole
        ("table", "a", [Span(0, 1, "td")]),
        ("bq", "a", [Span(0, 1, "li")]),
        ("ul", "a", [Span(0, 1, "p")]),
        # marks over the edge of a part: of two items, of a cell and the tab, of a row
        ("ul", "ab\ncd", [Span(0, 2, "li"), Span(1, 4, "em"), Span(3, 5, "li")]),
        ("ul", "a\nb", [Span(0, 3, "em")]),
        ("table", "a\tb", [Span(0, 2, "em")]),
        ("table", "a\tb", [Span(1, 3, "em")]),
    ],
)
def test_parts_that_are_refused(role: Any, text: str, spans: list[Span]) -> None:
    with pytest.raises(ModelError) as caught:
        Block(text, role, spans)
    assert caught.value.where == "Block.spans"


@given(any_block())
def test_spans_stand_in_reading_order_whatever_order_they_come_in(block: Block) -> None:
    keys = [(span.start, -span.end, span.mark not in PARTS) for span in block.spans]
    assert keys == sorted(keys)
    assert in_reading_order(block.spans) == block.spans
    if len(set(keys)) == len(keys):  # of those that cover the same, the first given stays first
        assert attrs.evolve(block, spans=block.spans[::-1]) == block


@given(any_block())
def test_all_text_of_a_structure_is_in_its_parts_or_between_them(block: Block) -> None:
    """What stands in no part of a list or table is a separator and nothing else."""
    if block.role in STRUCTURED - {"bq"}:
        parts = [span for span in block.spans if span.mark in PARTS - HOLDERS]
        covered = {at for span in parts for at in range(span.start, span.end)}
        loose = {block.text[at] for at in range(len(block.text)) if at not in covered}
        assert loose <= {"\n", "\t"}
    for span in block.spans:
        assert span.mark in CELLS or (span.colspan, span.rowspan) == (1, 1)


def test_what_is_typed_for_a_body() -> None:
    assert blocks("one\n \n two\nlines \n\n\n") == (Block("one"), Block("two\nlines"))
    assert blocks("") == blocks(" \n\n\t") == ()
    assert blocks(Block("a")) == (Block("a"),)
    assert blocks([" one ", Block("two", "bq")]) == (Block("one"), Block("two", "bq"))
    assert blocks(text for text in ("a", "b")) == (Block("a"), Block("b"))
    with pytest.raises(ModelError):
        blocks(["one", " "])


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Envoys urge parties in Nordtal", "Envoys urge parties in…"),
        ("Envoys urge parties now", "Envoys urge parties now"),
        ("one\n two", "one two"),
        ("x" * 30, "x" * 23 + "…"),
        ("a " + "x" * 30, "a " + "x" * 21 + "…"),
        ("", ""),
    ],
)
def test_shown(text: str, cut: str) -> None:
    assert shown(text) == cut


def test_extents_stand_in_order() -> None:
    assert min(Extent(1, 0, 1), Extent(0, 2, 3), Extent(0, 1, 9)) == Extent(0, 1, 9)


TWO_BLOCKS = "One.\n\nTwo."


@pytest.mark.parametrize(
    ("divisions", "message"),
    [
        ([Division(0, 3)], "ends outside the 2 blocks"),
        ([Division(1, 2), Division(0, 1), Division(1, 3)], "ends outside the 2 blocks"),
        ([Division(0, 2, "aside"), Division(1, 3)], "ends outside Division"),
        ([Division(0, 1)] * 65, "more than 64 levels"),
        (["aside"], "expected Division"),
    ],
)
def test_divisions_lie_in_the_body_and_in_one_another(divisions: list[Any], message: str) -> None:
    note = note_text(Article(body=TWO_BLOCKS).body)
    for made in (
        lambda: Article(body=TWO_BLOCKS, divisions=divisions),
        lambda: BodyRendition(blocks=TWO_BLOCKS, divisions=divisions),
        lambda: EdNote(note, blocks=TWO_BLOCKS, divisions=divisions),
    ):
        with pytest.raises(ModelError, match=message) as caught:
            made()
        assert ".divisions" in caught.value.where


def test_divisions_stand_in_reading_order_the_longer_first() -> None:
    found = Article(
        body=TWO_BLOCKS, divisions=[Division(1, 2), Division(0, 1, "p"), Division(0, 2)]
    ).divisions
    assert found == (Division(0, 2), Division(0, 1, "p"), Division(1, 2))
    assert Article(body="One.", divisions=Division(0, 1)).divisions == (Division(0, 1),)
