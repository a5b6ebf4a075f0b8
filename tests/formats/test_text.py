"""Wire copy: how its layouts, headlines, subheads and datelines are told, and its encodings."""

from __future__ import annotations

import re
from collections import Counter

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

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
def test_wire_copy_comes_back_byte_for_byte_also_where_another_field_was_edited(
    story: str,
) -> None:
    assume(text.sniff(story.encode()))
    assume(not story.startswith("\ufeff"))  # a byte order mark, which is no part of the story
    reading = text.read(story.encode())
    assert text.write(reading.article, keep=reading) == story.encode()
    edited = attrs.evolve(reading.article, urgency=5)
    assert text.write(edited, keep=reading) == story.encode()


@given(story=strategies.wire_copy())
def test_no_word_of_wire_copy_is_lost(story: str) -> None:
    assume(text.sniff(story.encode()))
    article = text.read(story.encode()).article
    beside = [article.slugline, article.embargo_text, article.byline, article.creditline]
    beside += [one.text for one in (*article.headlines, *article.bylines)]
    beside += [one.text for one in article.copyright_notices]
    beside += [one.text for one in article.ed_notes]
    found = Counter("".join([*article.words, *beside]))
    for blank in " \n\ufeff":
        del found[blank]
    assert found == Counter(re.sub("[ \t\r\n\ufeff]", "", story))


@given(story=strategies.wire_copy(), width=st.integers(30, 100))
def test_broken_lines_are_joined_again(story: str, width: int) -> None:
    article = text.read(story.encode()).article
    written = text.write(article, width=width)
    back = text.read(written).article
    assert back.words == article.words
    assert text.write(back, width=width) == written


@pytest.mark.parametrize("version", text.VERSIONS)
def test_an_edited_story_is_written_anew(version: str) -> None:
    reading = text.read(STORY.encode())
    edited = attrs.evolve(reading.article, headline="Dam breaks")
    written = text.write(edited, version=version, keep=reading).decode()
    gap = {"lines": "\n", "paragraphs": "\n\n", "indented": "\n   "}[version]
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
        "",
        "",
        "What happened",
        "LISBON (ABC) – It rained.",
    ]


def test_a_text_holds_one_story() -> None:
    with pytest.raises(ni.FormatError, match="a text file holds one article, not 2"):
        ni.dumps([ni.Article(headline="A"), ni.Article(headline="B")], "text")


BROKEN = """\
Dam holds after night of rain
By Ana Reis and Tom Oakes

LISBON (ABC) – The dam above the town held on Tuesday, but the
engineers opened all of its gates at noon, and the low-lying well-
known streets near the mill were flooded before evening came.

The mayor said: “We will rebuild the road, and the bridge over the
river, before the summer, if the money from the capital arrives.”
"""
INDENTED = re.sub(r"\n\n(?=LIS|The)", "\n   ", BROKEN)


@pytest.mark.parametrize(
    ("story", "version"), [(BROKEN, "paragraphs"), (INDENTED, "indented")], ids=["blank", "indent"]
)
def test_lines_that_were_broken_at_a_width_are_joined(story: str, version: str) -> None:
    reading = text.read(story.encode())
    article = reading.article
    assert reading.version == version
    assert (article.headline, article.byline) == (
        "Dam holds after night of rain",
        "By Ana Reis and Tom Oakes",
    )
    first, second = article.body
    assert first.text.startswith("LISBON (ABC) – The dam above the town held on Tuesday, but the ")
    assert "low-lying well-known streets" in first.text
    assert second.text.count("\n") == 0
    edited = attrs.evolve(article, headline="Dam breaks")
    written = text.write(edited, keep=reading).decode()
    assert written.splitlines()[0] == "Dam breaks"
    assert max(map(len, written.splitlines())) <= 69


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("水坝周二经受住了考验，但工程师在中午打开了所有闸门，傍晚时分老磨坊附近低\n洼的街道都被水淹没。",
         "低洼的"),
        ("Die Brücke ist gesperrt, und der Verkehr wird über die Land-\nund Kreisstraßen gelenkt.",
         "Land- und"),
        ("The bridge is closed and traffic is sent over the roads of the mid-\nwest for a week.",
         "mid-west"),
    ],
)  # fmt: skip
def test_a_line_end_is_a_blank_or_nothing(lines: str, joined: str) -> None:
    article = text.read(f"Dam holds\n\n{lines}\n\nThe gates are open.".encode()).article
    assert joined in article.body[0].text


def test_lines_of_their_own_are_not_joined() -> None:
    story = "Results\n\nAna Reis 12.5\nTom Oakes 13.1\nEva Muster 13.4\n\nThe final is on Sunday."
    assert text.read(story.encode()).article.body[0].text.count("\n") == 2


HEAD = """\
bc-flood
EMBARGOED UNTIL 0600 GMT
(Eds: With photos.)
WEATHER
Dam holds after night of rain
Engineers open the gates
By Ana Reis
ABC Science Writer
"""
TAIL = """
(Reporting by Ana Reis; Editing by Tom Oakes)
dpa wsz jln npr
© 2024 Example News
(MORE)"""


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
def test_what_stands_above_and_below_the_story_is_told_from_it(gap: str) -> None:
    source = f"{HEAD}{gap[1:]}LISBON (ABC) – It rained.{gap[1:]}{TAIL}".encode()
    reading = text.read(source)
    assert reading.article == ni.Article(
        slugline="bc-flood",
        embargo_text="EMBARGOED UNTIL 0600 GMT",
        ed_notes=[ni.EdNote("(Eds: With photos.)"), ni.EdNote("(MORE)")],
        headline="Dam holds after night of rain",
        headlines=[
            ni.Label("WEATHER", "kicker"),
            ni.Label("Engineers open the gates", "subtitle"),
        ],
        byline="By Ana Reis",
        bylines=[
            ni.Label("ABC Science Writer", "position"),
            ni.Label("(Reporting by Ana Reis; Editing by Tom Oakes)", "tagline"),
        ],
        creditline="dpa wsz jln npr",
        copyright_notices=[ni.Label("© 2024 Example News")],
        dateline=reading.article.dateline,
        body=[ni.Block("LISBON (ABC) – It rained.", spans=[ni.Span(0, 14, "dateline")])],
    )
    assert text.write(reading.article, version=reading.version) == source


@pytest.mark.parametrize(
    "byline",
    ["By Ana Reis", "By ANA REIS and TOM OAKES", "Von Eva Muster, dpa", "Par Anne Roche",
     "Por Lucía Peña y Marcos Gil", "Di Marco Neri", "Door Jan van Dam", "Av Kari Berg",
     "Автор: Иван Петров", "D'Anna Puig", "By The Associated Press", "By Reuters"],
)  # fmt: skip
def test_bylines(byline: str) -> None:
    article = text.read(f"Dam holds\n{byline}\nIt rained.".encode()).article
    assert (article.byline, [block.text for block in article.body]) == (byline, ["It rained."])


@pytest.mark.parametrize(
    "line",
    ["By Friday Morning", "By the time it rained", "Von der Leyen reist nach Kiew",
     "Di Maria", "Por la noche", "By 2030", "Par", "By Ana Reis who saw the flood"],
)  # fmt: skip
def test_what_is_no_byline_stays_in_the_story(line: str) -> None:
    article = text.read(f"Dam holds\n{line}\nIt rained.".encode()).article
    assert article.byline == ""
    assert line in article.text


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("Reuters", "creditline"),
        ("Reuter", "creditline"),
        ("dpa wsz jln npr", "creditline"),
        ("AAP RTV", "creditline"),
        ("(c) 2024 Example News", "copyright_notices"),
        ("© dpa-infocom, dpa:240315-99-1/2", "copyright_notices"),
        ("-30-", "ed_notes"),
        ("###", "ed_notes"),
        ("ENDS", "ed_notes"),
        ("（完）", "ed_notes"),
        ("Reporting by Ana Reis; Editing by Tom Oakes", "bylines"),
        ("Reuters said so", ""),
        ("© or not", ""),
        ("ENDS of the road", ""),
        ("AAP told", ""),
    ],
)
def test_what_ends_a_story(line: str, field: str) -> None:
    article = text.read(f"Dam holds\n\nIt rained.\n\n{line}".encode()).article
    assert [block.text for block in article.body] == ["It rained.", *([] if field else [line])]
    assert not field or line in repr(getattr(article, field))


def test_two_titles_are_some_only_before_a_byline_or_dateline_or_in_one_part() -> None:
    for story, subtitles in (
        ("Dam holds\nGates open", 0),
        ("Dam holds\nGates open\nIt rained.", 0),
        ("Dam holds\nGates open\nLISBON (ABC) – It rained.", 1),
        ("Dam holds\nGates open\n\nIt rained.\n\nIt stopped.", 1),
        ("Dam holds\nGates open\nBy Ana Reis\nIt rained.", 1),
    ):
        assert len(text.read(story.encode()).article.headlines) == subtitles


TABLE = "Upper lock     3.10     +0.4\n  Lower lock   2.75     -0.1"


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["lines", "paragraphs"])
@pytest.mark.parametrize(
    ("part", "role"),
    [(TABLE, "pre"), ("a\t1\nb\t2", "pre"), ("- One\n- Two", "ul"), ("• One\n• Two", "ul"),
     ("1. One\n2. Two", "ol")],
)  # fmt: skip
def test_lists_and_columns_are_blocks_and_come_back(part: str, role: str, gap: str) -> None:
    source = gap.join(["Dam holds", "It rained.", part, "It stopped."]).encode()
    reading = text.read(source)
    assert [(block.text, block.role) for block in reading.article.body][1] == (part, role)
    assert text.write(reading.article, version=reading.version) == source


def test_a_press_release_has_its_source_and_a_kicker_above() -> None:
    story = (
        "Source: Acme Widgets\nMEDIA RELEASE PR1\nAcme opens plant\n\nLISBON (ABC) – It rained."
    )
    article = text.read(f"{story}\n\nSOURCE Acme Widgets".encode()).article
    assert article.creditline == "Source: Acme Widgets"
    assert (article.headline, article.headlines[0].role) == ("Acme opens plant", "kicker")
    assert [block.text for block in article.body][1:] == ["SOURCE Acme Widgets"]
    article = text.read(b"Dam holds\n\nIt rained.\n\nSOURCE Acme Widgets").article
    assert article.creditline == "SOURCE Acme Widgets"


def test_a_second_embargo_is_a_note() -> None:
    source = b"Sperrfrist 16.00 Uhr\nEMBARGOED UNTIL 1600 GMT\nDam holds\nIt rained."
    article = text.read(source).article
    assert article.embargo_text == "Sperrfrist 16.00 Uhr"
    assert [note.text for note in article.ed_notes] == ["EMBARGOED UNTIL 1600 GMT"]
    assert text.write(article) == source


def test_a_long_line_in_capitals_is_the_headline_and_no_kicker() -> None:
    loud = "THE DAM ABOVE THE TOWN HOLDS AFTER A NIGHT OF RAIN"
    article = text.read(f"{loud}\nGates open\nBy Ana Reis\nIt rained.".encode()).article
    assert (article.headline, article.headlines[0].text) == (loud, "Gates open")


def test_too_many_titles_are_lines_of_the_story() -> None:
    article = text.read(b"One\nTwo\nThree\nFour\nFive\nLISBON (ABC) - It rained.").article
    assert (article.headline, article.headlines) == ("One", ())
    assert len(article.body) == 5


def test_a_title_behind_the_byline_is_a_line_of_the_story() -> None:
    article = text.read(b"Dam holds\nBy Ana Reis\nGates open\nIt rained.").article
    assert (article.byline, article.body[0].text) == ("By Ana Reis", "Gates open")


def test_too_many_titles_in_one_part_stay_together() -> None:
    article = text.read(b"One\nTwo\nThree\nFour\nFive\n\nIt rained.\n\nIt stopped.").article
    assert (article.headline, article.body[0].text) == ("", "One\nTwo\nThree\nFour\nFive")


@pytest.mark.parametrize("length", [300, 1200])
def test_a_long_paragraph_is_no_end_of_the_story(length: int) -> None:
    story = f"Dam holds\n\nIt rained.\n\nCopyright 2024 {'a' * length}"
    assert len(text.read(story.encode()).article.body) == 2


def test_lines_are_broken_anywhere_in_a_script_without_blanks() -> None:
    story = (
        "水坝周二经受住了考验，但工程师在中午打开了所有闸门，傍晚时分老磨坊附近的街道被水淹没。"
    )
    article = ni.Article(headline="水坝经受住考验", body=[story, story])
    written = text.write(article, width=32)
    assert max(map(len, written.decode().splitlines())) == 32
    assert text.read(written).article.text == article.text


def test_a_table_may_open_the_story() -> None:
    article = text.read(b"a\t1\nb\t2\n\nIt rained.\n\nIt stopped.").article
    assert (article.headline, roles(article)) == ("", ["pre", "p", "p"])


def test_paragraphs_within_a_part_are_told_by_their_indent_or_their_length() -> None:
    long = "The dam above the town held on Tuesday, " * 3 + "and the gates were open."
    for part, blocks in (
        ("   It rained.\n   It stopped.", 2),
        (f"{long}\n{long}", 2),
        ("Ana Reis\nExample News", 1),
    ):
        article = text.read(f"Dam holds\n\nIt rained.\n\n{part}\n\nIt stopped.".encode()).article
        assert len(article.body) == 2 + blocks


def test_a_story_that_cannot_be_printed_otherwise_has_each_line_a_block(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text, "_MOST_ROUNDS", 0)
    article = ni.Article(headline="Dam holds", body=["It rained.\n It stopped.", "Reuters"])
    written = text.write(article)
    assert written.decode() == "\ufeff\ufeffDam holds\n\n\nIt rained.\nIt stopped.\nReuters"
    back = text.read(written).article
    assert (back.headline, back.words) == (article.headline, article.words)


def test_dialogue_is_no_list() -> None:
    story = "Dam holds\n- Yes, - he said.\n- No, - said she.\nIt rained."
    assert roles(text.read(story.encode()).article) == ["p", "p", "p"]


def test_the_width_has_bounds() -> None:
    with pytest.raises(ni.FormatError, match="30 to 100"):
        text.write(ni.Article(headline="A"), width=20)


@pytest.mark.parametrize(
    "article",
    [
        ni.Article(headline="Dam holds", body=["By Ana Reis", "It rained."]),
        ni.Article(headline="Dam holds", body=["It rained.", "Reuters"]),
        ni.Article(body=["bc-flood", "Dam", "By Ana Reis", "It rained."]),
        ni.Article(headline="Dam holds", body=["水坝\n水坝", "It rained."]),
        ni.Article(body=["x" * 60 + " a\nbut y"] * 3),
    ],
)
def test_what_would_be_taken_from_the_story_is_written_so_that_it_is_not(
    article: ni.Article,
) -> None:
    back = text.read(text.write(article)).article
    assert (back.words, back.byline, back.creditline) == (article.words, "", "")


def test_fields_that_cannot_be_told_from_the_story_are_left_out() -> None:
    article = ni.Article(headline="Dam holds", byline="Ana Reis", body="It rained.")
    assert text.write(article) == b"Dam holds\nIt rained."


@pytest.mark.parametrize("data", [b"<p>", b'{"a":1}', b'["a"]', b" <?xml ?>", b"a\0b"])
def test_markup_json_and_binary_are_no_wire_copy(data: bytes) -> None:
    assert not text.sniff(data)


@pytest.mark.parametrize("data", [b"[1] Dam holds", b"{updates}", b"< 3 inches of rain", b""])
def test_a_bracket_alone_is_no_markup(data: bytes) -> None:
    assert text.sniff(data)
