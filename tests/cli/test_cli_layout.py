from __future__ import annotations

import pytest

from newsitem.cli._layout import table, width, wrapped


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("abc", 3),
        ("松本駅", 6),
        ("e\u0301", 1),
        ("\x1b[36mab\x1b[0m", 2),
        ("زيت", 3),
        ("", 0),
    ],
)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("one two three", ["one two", "three"]),
        ("a  b", ["a  b"]),
        ("  one", ["one"]),
        ("incomprehensible to all", ["incomprehensible", "to all"]),
        ("10\u00a0000 dogs", ["10\u00a0000", "dogs"]),
        ("\x1b[36mone two\x1b[0m three", ["\x1b[36mone two\x1b[0m", "three"]),
        ("犬が駅の前に", ["犬が駅の", "前に"]),
        ("犬が駅に。犬", ["犬が駅", "に。犬"]),
        ("犬が駅「に」", ["犬が駅", "「に」"]),
    ],
)
def test_wrapped(text: str, lines: list[str]) -> None:
    assert list(wrapped(text, 9)) == lines


def test_what_opens_the_lines_counts() -> None:
    assert list(wrapped("one two", 8, "1. ", "   ")) == ["1. one", "   two"]


def test_a_table_in_columns() -> None:
    rows = [["Votes"], ["Ferry", "148", ""], ["駅", "9"]]
    assert list(table(rows, 20)) == ["Votes", "Ferry  148", "駅     9"]


def test_a_table_that_is_too_wide() -> None:
    assert list(table([["a" * 9, "b" * 9], ["c", "d"]], 12)) == [
        "a" * 9 + " |",
        "  " + "b" * 9,
        "c | d",
    ]
