from __future__ import annotations

import re
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsitem.text import clean, collapse, forbidden, paragraphs, words

if TYPE_CHECKING:
    from collections.abc import Callable

ANY = st.text(st.characters(exclude_categories=[]))
SPACED = st.text(st.sampled_from(" \t\n\r\f\v\x85\xa0\u2028ab"))


def xml_keeps(character: str) -> bool:
    """Whether an XML parser takes the character, as it is, and gives it back."""
    try:
        read: str | None = etree.fromstring(f"<a>{character}</a>".encode()).text
    except (etree.XMLSyntaxError, UnicodeEncodeError):
        return False
    return read == character


@given(
    ANY.filter(bool).map(lambda text: text[0]) | st.sampled_from("\t\n\r\x85\u2028\ufffe\uffff")
)
def test_forbidden_is_what_xml_does_not_keep(character: str) -> None:
    if character not in "<&":
        assert (forbidden(character) < 0) == xml_keeps(character)


@pytest.mark.parametrize(
    "code", [*range(0x20), 0x7F, 0x85, 0xD800, 0xDFFF, 0xFFFD, 0xFFFE, 0xFFFF]
)
def test_forbidden_at_the_edges(code: int) -> None:
    allowed = code in {0x09, 0x0A, 0x7F, 0x85, 0xFFFD}
    assert forbidden(f"ab{chr(code)}c{chr(code)}") == (-1 if allowed else 2)


def test_forbidden_in_nothing() -> None:
    assert forbidden("") == -1


@given(ANY)
def test_clean_text_holds_nothing_forbidden_and_stays_as_it_is(text: str) -> None:
    assert forbidden(clean(text)) == -1
    assert clean(clean(text)) == clean(text)
    if forbidden(text) < 0:
        assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\n\rd", "a\nb\nc\n\nd"),
        ("a\fb\vc", "a\nb\nc"),
        ("a\x00b\ud800c\uffff", "abc"),
        ("a\x85b\xa0c\u2028d", "a\x85b\xa0c\u2028d"),
        ("\x1b[31mred", "[31mred"),
    ],
)
def test_clean(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(SPACED)
def test_collapse_and_words_split_at_xml_white_space_alone(text: str) -> None:
    expected = re.findall(r"[^ \t\n\r]+", text)
    assert words(text) == expected
    assert collapse(text) == " ".join(expected)


@given(SPACED)
def test_paragraphs_keep_all_words_and_are_not_blank(text: str) -> None:
    found = paragraphs(text)
    assert [word for part in found for word in words(part)] == words(text)
    for part in found:
        assert part == part.strip(" \t\n\r") != ""
        assert not re.search(r"\n[ \t]*\n", part)


def test_paragraphs() -> None:
    assert paragraphs("\n one\ntwo \n \t\n\n three\xa0\n\n\xa0") == [
        "one\ntwo",
        "three\xa0",
        "\xa0",
    ]
    assert paragraphs(" \n\n ") == []


@pytest.mark.parametrize("function", [forbidden, clean, collapse, paragraphs, words])
@pytest.mark.parametrize(
    "unit", ["a", " ", "\n", "\r", " \t", "\n ", "\n x", "\x00", "\f", "a\n\n"]
)
def test_ten_megabytes_take_linear_time(function: Callable[[str], object], unit: str) -> None:
    start = process_time()
    function(unit * (10_000_000 // len(unit)))
    assert process_time() - start < 20  # seconds; quadratic would be days
