"""Wire copy: how its layouts, headlines, subheads and datelines are told, and its encodings."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import assume, given

import newsitem as ni
from newsitem import strategies
from newsitem.formats import text

STORY = """\
Dam holds after night of rain

LISBON (ABC) – The dam above the town held on Tuesday.

Engineers opened the gates at noon.

What happens next

The mayor said: “We will rebuild the road.”
"""
BODY = (
    ni.Block(
        "LISBON (ABC) – The dam above the town held on Tuesday.",
        spans=[ni.Span(0, 14, "dateline")],
    ),
    ni.Block("Engineers opened the gates at noon."),
    ni.Block("What happens next", "hl2"),
    ni.Block("The mayor said: “We will rebuild the road.”"),
)


def roles(article: ni.Article) -> list[str]:
    return [block.role for block in article.body]


@pytest.mark.parametrize(
    ("story", "version"),
    [
        (STORY, "paragraphs"),
        (STORY.replace("\n\n", "\n"), "lines"),
        (STORY.replace("\n", "\r\n"), "paragraphs"),
        (STORY.replace("\n\n", "\n \t\n\n"), "paragraphs"),
        (f"\n\n{STORY}\n\n", "paragraphs"),
    ],
    ids=["paragraphs", "lines", "CRLF", "blank lines with blanks", "blank lines around"],
)
def test_a_story_is_the_same_in_every_layout(story: str, version: str) -> None:
    reading = text.read(story.encode())
    assert reading.article.headline == "Dam holds after night of rain"
    assert reading.article.body == BODY
    assert (reading.version, reading.unread, reading.notes) == (version, (), ())


def test_a_dateline_is_taken_apart_and_stays_in_the_body() -> None:
    article = text.read(STORY.encode()).article
    assert article.dateline is not None
    assert article.dateline.text == "LISBON (ABC) –"
    assert [place.name for place in article.dateline.places] == ["Lisbon"]
    assert article.printed_dateline == ni.Extent(0, 0, 14)


@pytest.mark.parametrize(
    ("story", "headline"),
    [
        ("Dam holds\n\nIt rained.", "Dam holds"),
        ("It rained.\n\nIt stopped.", ""),
        ("LISBON (ABC) – It rained\n\nIt stopped.", ""),
        ("Will the dam hold?\n\nIt rained.", "Will the dam hold?"),
        ("The road to the U.S.\n\nIt rained.", "The road to the U.S."),
        ("d" * 251 + "\n\nIt rained.", ""),
        ("It rained.\n\n\nIt stopped.\n\nIt rained.", "It rained."),
        ("Dam holds", "Dam holds"),
        ("", ""),
    ],
)
def test_a_headline_is_a_first_line_that_is_no_sentence(story: str, headline: str) -> None:
    assert text.read(story.encode()).article.headline == headline


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["It rained.", "What now", "It stopped at noon."], ["p", "hl2", "p"]),
        (["It rained.", "What now:", "It stopped at noon."], ["p", "p", "p"]),
        (["It rained", "What now", "It stopped at noon."], ["p", "p"]),
        (["It rained.", "What now"], ["p", "p"]),
        (["It rained.", "w" * 101, "It stopped at noon. " + "x" * 100 + "."], ["p", "p", "p"]),
        (["«It rained.»", "What now", "“It stopped at noon,”"], ["p", "hl2", "p"]),
    ],
)
def test_a_subhead_is_short_and_stands_between_sentences(
    lines: list[str], expected: list[str]
) -> None:
    assert roles(text.read("\n\n".join(lines).encode()).article) == expected


def test_a_story_may_start_with_a_byte_order_mark() -> None:
    for encoding in ("utf-8-sig", "utf-16"):
        data = STORY.encode(encoding)
        assert text.sniff(data)
        assert text.read(data).article.body == BODY


def test_what_is_not_utf_8_is_read_as_windows_1252_with_a_note() -> None:
    reading = text.read("Dam holds\n\n“It held,” she said – twice.".encode("cp1252"))
    assert reading.article.body[0].text == "“It held,” she said – twice."
    assert [str(note) for note in reading.notes] == ["not UTF-8 (byte 11); read as Windows-1252"]


def test_what_is_in_neither_encoding_is_an_error_with_its_line() -> None:
    with pytest.raises(ni.ReadError) as caught:
        text.read(b"Dam holds\n\x81")
    assert caught.value.line == 2
    assert "0x81" in caught.value.message


def test_characters_that_no_format_can_carry_are_dropped_with_a_note() -> None:
    reading = text.read(b"Dam holds\n\nIt \x02rained.")
    assert reading.article.body[0].text == "It rained."
    assert [str(note) for note in reading.notes] == [
        "control characters that no format can carry were dropped"
    ]


def test_the_size_is_limited() -> None:
    with pytest.raises(ni.LimitError) as caught:
        text.read(b"a" * (16 * 1024 * 1024 + 1))
    assert caught.value.limit == "bytes"


@given(story=strategies.wire_copy())
def test_a_story_in_the_shape_of_the_wires_comes_back_byte_for_byte(story: str) -> None:
    assume(text.sniff(story.encode()))
    assume(not story.startswith("\ufeff"))  # a byte order mark, which is no part of the story
    reading = text.read(story.encode())
    assert text.write(reading.article, keep=reading) == story.encode()
    written = text.write(reading.article, version=reading.version)
    assert written.decode() == story.removesuffix("\n")


@pytest.mark.parametrize("version", text.VERSIONS)
def test_an_edited_story_is_written_anew(version: str) -> None:
    reading = text.read(STORY.encode())
    edited = attrs.evolve(reading.article, headline="Dam breaks")
    written = text.write(edited, version=version, keep=reading).decode()
    gap = {"lines": "\n", "paragraphs": "\n\n"}[version]
    assert written == gap.join(["Dam breaks", *(block.text for block in BODY)])


@pytest.mark.parametrize(
    "article",
    [
        ni.Article(headline="It rained.", body="It stopped."),
        ni.Article(headline='{"a": 1}', body="It stopped."),
        ni.Article(body="<b>It</b> rained."),
        ni.Article(headline="Dam holds"),
        ni.Article(),
    ],
)
def test_what_would_be_mistaken_is_written_so_that_it_is_not(article: ni.Article) -> None:
    data = text.write(article)
    assert text.sniff(data)
    back = text.read(data).article
    assert (back.headline, back.words) == (article.headline, article.words)


def test_a_dateline_in_metadata_is_printed_before_the_first_paragraph() -> None:
    article = ni.Article(
        headline="Dam holds",
        dateline="LISBON (ABC) –",
        body=[ni.Block("What happened", "hl2"), ni.Block("It rained.")],
    )
    assert text.write(article).decode().splitlines() == [
        "Dam holds",
        "What happened",
        "LISBON (ABC) – It rained.",
    ]


def test_a_text_holds_one_story() -> None:
    with pytest.raises(ni.FormatError, match="a text file holds one article, not 2"):
        ni.dumps([ni.Article(headline="A"), ni.Article(headline="B")], "text")


@pytest.mark.parametrize("data", [b"<p>", b'{"a":1}', b'["a"]', b" <?xml ?>", b"a\0b"])
def test_markup_json_and_binary_are_no_wire_copy(data: bytes) -> None:
    assert not text.sniff(data)


@pytest.mark.parametrize("data", [b"[1] Dam holds", b"{updates}", b"< 3 inches of rain", b""])
def test_a_bracket_alone_is_no_markup(data: bytes) -> None:
    assert text.sniff(data)
