"""Native JSON: its schema, what it leaves unread, and where it says that an error is."""

from __future__ import annotations

import json as stdlib
from importlib.resources import files

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsitem as ni
from newsitem import strategies
from newsitem.formats import json

SCHEMA = stdlib.loads(files("newsitem.formats").joinpath("newsitem.schema.json").read_bytes())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
NEWER = (
    b'{"newsitem":"1.7","mood":"calm","kind":"hologram","body":[{"text":"One.","role":"aside"},'
    b'{"text":"Two."}],"quotes":[{"text":"Two","speaker":{"name":"Ana","age":41}}]}'
)


def test_the_schema_in_the_package_is_that_of_the_model() -> None:
    assert json.schema() == SCHEMA, "run: python tools/schema.py"
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@given(article=strategies.articles())
def test_what_is_written_is_valid(article: ni.Article) -> None:
    VALIDATOR.validate(stdlib.loads(json.write(article)))


@pytest.mark.parametrize("document", [{}, {"newsitem": "1.0", "body": [{"role": "verse"}]}])
def test_the_schema_refuses_what_is_no_article(document: object) -> None:
    assert not VALIDATOR.is_valid(document)


def test_members_that_hold_their_default_are_left_out() -> None:
    article = ni.Article(headline="Dam holds", body="One.")
    expected = b'{"newsitem":"1.0","headline":"Dam holds","body":[{"text":"One."}]}\n'
    assert json.write(article) == expected


def test_unknown_members_are_unread_with_their_paths() -> None:
    reading = json.read(
        b'{"newsitem":"1.0","mood":"calm","body":[{"text":"One.","colour":["red"]}],'
        b'"dateline":{"text":"LISBON","places":[{"name":"Lisbon","river":{"name":"Tagus"}}]}}'
    )
    assert reading.unread == (
        ni.Unread("mood", '"calm"'),
        ni.Unread("body[0].colour", '["red"]'),
        ni.Unread("dateline.places[0].river", '{"name":"Tagus"}'),
    )
    assert reading.article == ni.Article(body="One.", dateline=ni.Dateline("LISBON", "Lisbon"))


def test_a_newer_version_is_read_as_far_as_it_is_understood() -> None:
    reading = json.read(NEWER)
    assert reading.article == ni.Article(
        body="One.\n\nTwo.", quotes=ni.Quote("Two", speaker="Ana")
    )
    assert reading.version == "1.7"
    assert [str(note) for note in reading.notes] == [
        "version 1.7 is newer than 1.0, read as far as known"
    ]
    assert {one.where: one.content for one in reading.unread} == {
        "mood": '"calm"',
        "kind": '"hologram"',
        "body[0].role": '"aside"',
        "quotes[0].speaker.age": "41",
    }


@pytest.mark.parametrize(
    "data",
    [
        b'{"newsitem":"1.0","headline":"A"}\n{"newsitem":"1.0","mood":1}\n',
        b'\xef\xbb\xbf{"newsitem":"1.0","headline":"A"}\r\n\r\n{"newsitem":"1.0","mood":1}',
        b' [ {"newsitem":"1.0","headline":"A"},\n{"newsitem":"1.0","mood":1} ]\n',
    ],
    ids=["lines", "lines with a mark and blanks", "array"],
)
def test_several_articles_stand_in_lines_or_in_an_array(data: bytes) -> None:
    assert json.sniff(data)
    reading = json.read(data)
    assert reading.articles == (ni.Article(headline="A"), ni.Article())
    assert reading.unread == (ni.Unread("[1].mood", "1"),)


@given(articles=st.lists(strategies.articles(), min_size=1, max_size=2))
def test_what_msgspec_reads_by_itself_is_what_a_closer_look_gives(
    articles: list[ni.Article],
) -> None:
    """An unknown member asks for the closer look, and is all that differs."""
    lines = [json.write(article) for article in articles]
    assert json.read(b"".join(lines)).articles == tuple(articles)
    reading = json.read(b"".join(line[:-2] + b',"mood":1}\n' for line in lines))
    assert reading.articles == tuple(articles)
    assert [one.content for one in reading.unread] == ["1"] * len(articles)


def test_articles_nest_as_deep_as_the_model_lets_them() -> None:
    article = ni.Article(headline="Inmost")
    for _ in range(60):
        article = ni.Article(headline="Outer", associations=[ni.Association(article)])
    assert json.read(json.write(article)).article == article


def test_several_articles_are_written_in_lines() -> None:
    articles = (ni.Article(headline="A"), ni.Article(headline="B"))
    assert json.read(ni.dumps(articles, "json")).articles == articles


@pytest.mark.parametrize(
    ("data", "where", "line", "message"),
    [
        (b'{"newsitem":"1.0",\n"headline" "A"}', "", 2, "expected ':'"),
        (b'{"newsitem":"1.0"}\n\n{"newsitem":', "", 3, "truncated"),
        (b'{"newsitem":"1.0","headline":"\xff"}', "", 1, "not UTF-8: byte 0xff"),
        (b'{"headline":"A"}', "", None, 'a member "newsitem"'),
        (b'[{"newsitem":"1.0"},7]', "[1]", None, 'a member "newsitem"'),
        (b'{"newsitem":"1.0","headline":3}', "headline", None, "Expected `str`"),
        (b'{"newsitem":"1.0","urgency":12}', "Article.urgency", None, "from 1 to 9"),
        (
            b'[{"newsitem":"1.0"},{"newsitem":"1.0","body":[{"text":" A"}]}]',
            "[1].body[0]: Block.text",
            None,
            "white space",
        ),
        (b'{"newsitem":"1.7","urgency":12}', "Article.urgency", None, "from 1 to 9"),
    ],
)
def test_an_error_says_where(data: bytes, where: str, line: int | None, message: str) -> None:
    with pytest.raises(ni.ReadError) as caught:
        json.read(data)
    assert (caught.value.where, caught.value.line) == (where, line)
    assert message in caught.value.message


def test_nesting_is_limited() -> None:
    deep = b'{"newsitem":"1.0","mood":' + b"[" * 100 + b"]" * 100 + b"}"
    with pytest.raises(ni.LimitError) as caught:
        json.read(deep)
    assert caught.value.limit == "depth"
    assert json.read(deep.replace(b"[" * 100, b"[" * 99).replace(b"]" * 100, b"]" * 99)).unread


def test_more_values_than_can_be_mended_are_an_error() -> None:
    blocks = b",".join([b'{"text":"One.","role":"aside"}'] * 101)
    with pytest.raises(ni.ReadError, match="more than 100 values"):
        json.read(b'{"newsitem":"1.7","body":[' + blocks + b"]}")


def test_keep_puts_back_what_was_unread() -> None:
    reading = json.read(NEWER)
    assert json.write(reading.article, keep=reading) == NEWER
    edited = attrs.evolve(reading.article, headline="Dam holds")
    expected = stdlib.loads(NEWER) | {"headline": "Dam holds"}
    assert stdlib.loads(json.write(edited, keep=reading)) == expected


def test_keep_changes_one_of_several() -> None:
    source = b'{"newsitem":"1.0","uri":"a:1","mood":1}\n{"newsitem":"1.0","uri":"a:2","mood":2}\n'
    reading = json.read(source)
    edited = attrs.evolve(reading.articles[1], headline="B")
    written = json.write(edited, keep=reading)
    assert [stdlib.loads(line) for line in written.splitlines()] == [
        {"newsitem": "1.0", "uri": "a:1", "mood": 1},
        {"newsitem": "1.0", "uri": "a:2", "mood": 2, "headline": "B"},
    ]


def test_keep_of_several_needs_to_know_which() -> None:
    reading = json.read(b'{"newsitem":"1.0","headline":"A"}\n{"newsitem":"1.0"}\n')
    with pytest.raises(ni.FormatError, match="cannot tell which of 2 articles"):
        json.write(ni.Article(headline="B"), keep=reading)


def test_only_known_versions_are_written() -> None:
    with pytest.raises(ni.FormatError, match=r"json is written in 1\.0, not in '2\.0'"):
        json.write(ni.Article(), version="2.0")


@pytest.mark.parametrize("lead", [b"", b'{"newsitem":"1.0","headline":"B"}\n'])
def test_a_member_that_another_hides_is_unread(lead: bytes) -> None:
    reading = json.read(
        lead + b'{"newsitem":"1.0","headline":"Dam","headline":"Damm","dateline":'
        b'{"text":"LISBON","places":[{"name":"A","name":"B","name":"Lisbon"}]}}\n'
    )
    assert reading.articles[-1] == ni.Article(
        headline="Damm", dateline=ni.Dateline("LISBON", "Lisbon")
    )
    assert reading.unread == (
        ni.Unread("name", '"A"'),
        ni.Unread("name", '"B"'),
        ni.Unread("headline", '"Dam"'),
    )
