from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING

import pytest

from newsitem.errors import FormatError, LimitError, ModelError, NewsItemError, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

ERRORS = [
    NewsItemError("bad"),
    ModelError("no words", where="Quote.text"),
    ReadError("no such element", where="newsItem", line=3),
    FormatError("no format", line=1),
    LimitError("too deep", limit="depth", where="body", line=7),
]


@pytest.mark.parametrize(
    ("where", "line", "shown"),
    [
        ("", None, "bad"),
        ("a.xml", None, "a.xml: bad"),
        ("", 7, "line 7: bad"),
        ("a.xml", 7, "a.xml, line 7: bad"),
        ("a.xml", 0, "a.xml, line 0: bad"),
    ],
)
def test_str_names_the_place_that_is_known(where: str, line: int | None, shown: str) -> None:
    assert str(NewsItemError("bad", where=where, line=line)) == shown


def pickled(error: NewsItemError) -> NewsItemError:
    other: NewsItemError = pickle.loads(pickle.dumps(error))  # noqa: S301
    return other


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickled])
def test_errors_survive_copying_and_pickling(
    error: NewsItemError, again: Callable[[NewsItemError], NewsItemError]
) -> None:
    other = again(error)
    assert type(other) is type(error)
    assert str(other) == str(error)
    assert vars(other) == vars(error)
    assert other.args == error.args


def test_what_was_noted_on_an_error_is_pickled_too() -> None:
    error = LimitError("too deep", limit="depth")
    error.add_note("while reading a.zip")
    assert vars(pickled(error))["limit"] == "depth"
    assert pickled(error).__notes__ == ["while reading a.zip"]


def test_within_puts_the_outer_place_first_and_gives_the_error_back() -> None:
    error = ModelError("no words", where="Quote.text")
    assert error.within("item 2").within("a.xml") is error
    assert error.where == "a.xml: item 2: Quote.text"
    assert str(error) == "a.xml: item 2: Quote.text: no words"


def test_within_names_the_place_where_none_was_known() -> None:
    assert NewsItemError("bad").within("a.xml").where == "a.xml"


def test_the_family() -> None:
    assert all(isinstance(error, NewsItemError) for error in ERRORS)
    assert isinstance(ModelError("bad"), ValueError)
    assert LimitError("too deep").limit == ""
