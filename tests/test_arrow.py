"""Articles in Arrow tables: all of them comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsitem as ni
from docs.full_article import full_article
from newsitem.strategies import articles

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")
arrow = pytest.importorskip("newsitem.arrow")

if TYPE_CHECKING:
    from pathlib import Path

QUOTED = ni.annotate(
    ni.Article(
        headline="Brücke gesperrt",
        body="„Wir warten“, sagte Anna Rot.",
        language="de",
        published="2024-03-09T23:30:00.25+02:00",
        expires="2024-03",
        subjects=["medtop:20000160"],
    )
)
GARBLED = pa.Array.from_buffers(
    pa.string(), 1, [None, pa.py_buffer(b"\0\0\0\0\2\0\0\0"), pa.py_buffer(b"\xff\xfe")]
)


@given(st.lists(articles(), max_size=3))
def test_articles_come_back_as_they_were(several: list[ni.Article]) -> None:
    table = arrow.to_table(several)
    table.validate(full=True)
    assert table.schema == arrow.arrow_schema()
    assert list(arrow.from_table(table)) == several


def test_an_article_with_every_field_comes_back() -> None:
    assert list(arrow.from_table(arrow.to_table([full_article(), ni.Article()]))) == [
        full_article(),
        ni.Article(),
    ]


def test_a_column_is_a_field_of_the_article() -> None:
    names = [field.name for field in attrs.fields(ni.Article)]
    assert arrow.arrow_schema().names == names


def test_values_can_be_asked_for_by_name() -> None:
    row = arrow.to_table([QUOTED]).to_pylist()[0]
    assert row["published"]["text"] == "2024-03-09T23:30:00.25+02:00"
    assert row["published"]["utc"].isoformat() == "2024-03-09T21:30:00.250000+00:00"
    assert row["expires"] == {"text": "2024-03", "utc": None}
    assert row["quotes"][0]["text"] == "Wir warten"
    assert '"name":"Anna Rot"' in row["quotes"][0]["speaker"]
    assert row["subjects"][0]["qcode"] == "medtop:20000160"
    assert row["dateline"] is None


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"])
def test_a_date_at_the_end_of_the_calendar(date: str) -> None:
    article = ni.Article(published=date)
    assert list(arrow.from_table(arrow.to_table([article]))) == [article]


def test_some_columns_of_like_types() -> None:
    table = pa.table({"headline": pa.array(["A", None], pa.large_string()), "urgency": [1, None]})
    assert list(arrow.from_table(table)) == [ni.Article(headline="A", urgency=1), ni.Article()]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"headline": ["A"], "mood": ["grim"]}, "no article has a column mood; select"),
        ({"urgency": ["high"]}, "a column is of another type than in arrow_schema"),
        ({"urgency": [1, 10]}, "row 1: .*10 is no whole number from 1 to 9"),
        ({"kind": ["song"]}, "row 0: kind: Invalid enum value 'song'"),
        ({"keywords": [["a", None]]}, r"row 0: keywords\[1\]: Expected"),
        ({"associations": [[{"article": "[{", "role": "", "mode": ""}]]}, "not JSON"),
        (
            {"associations": [[{"article": '{"urgency":0}', "role": "", "mode": ""}]]},
            "row 0: .*0 is no whole number",
        ),
        ({"headline": GARBLED}, "UTF8"),
        ({"body": [["One."]]}, "another type"),
    ],
)
def test_what_is_no_article_is_said(columns: dict[str, object], message: str) -> None:
    with pytest.raises(ni.ReadError, match=message):
        list(arrow.from_table(pa.table(columns)))


def test_two_columns_of_one_name() -> None:
    table = pa.Table.from_arrays([pa.array(["A"])] * 2, names=["headline"] * 2)
    with pytest.raises(ni.ReadError, match="two columns"):
        list(arrow.from_table(table))


def test_parquet_and_back(tmp_path: Path) -> None:
    path = tmp_path / "all.parquet"
    several = [attrs.evolve(QUOTED, uri=f"urn:x:{number}") for number in range(600)]
    arrow.write_parquet(iter(several), path)
    assert list(arrow.read_parquet(path)) == several
    assert list(tmp_path.iterdir()) == [path]


def test_parquet_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(ni.ReadError, match=r"a\.parquet: no such file"):
        list(arrow.read_parquet(tmp_path / "a.parquet"))
    (tmp_path / "b.parquet").write_bytes(b"PAR1")
    with pytest.raises(ni.ReadError, match=r"b\.parquet: not Parquet"):
        list(arrow.read_parquet(tmp_path / "b.parquet"))
    with pytest.raises(ni.NewsItemError, match=r"c\.parquet: no such file"):
        arrow.write_parquet([QUOTED], tmp_path / "no" / "c.parquet")


def test_what_fails_while_it_is_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ni.ReadError):
        arrow.write_parquet(ni.iter_articles(tmp_path / "none.json"), tmp_path / "a.parquet")
    assert not list(tmp_path.iterdir())


def test_a_batch_of_documents() -> None:
    two = ni.dumps([QUOTED, ni.Article(headline="B")], "json")
    odd = b'{"newsitem":"1.0","headline":"C","mood":"grim"}'
    data = [two, b"\0\1\2\3", odd, None]
    batch = pa.RecordBatch.from_pydict({"path": ["a", "b", "c", "d"], "data": pa.array(data)})
    parsed = arrow.parse_batch(batch)
    parsed.validate(full=True)
    assert parsed.schema == arrow.parse_batch(batch.slice(0, 0)).schema
    assert parsed.column("path").to_pylist() == ["a", "a", "b", "c", "d"]
    assert parsed.column("unread").to_pylist() == [[], [], [], ['mood: "grim"'], []]
    errors = parsed.column("error").to_pylist()
    assert [error and error.partition(";")[0] for error in errors] == [
        None, None, "this is binary, not text", None, "the content is empty (0 bytes)",
    ]  # fmt: skip
    good = parsed.filter(parsed.column("error").is_null())
    found = arrow.from_table(good.select(arrow.arrow_schema().names))
    assert list(found) == [QUOTED, ni.Article(headline="B"), ni.Article(headline="C")]


def test_a_batch_in_a_format_that_is_named() -> None:
    parsed = arrow.parse_batch(pa.RecordBatch.from_pydict({"data": [b"{"]}), "json")
    assert "not JSON" in parsed.column("error")[0].as_py()


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"content": [b""]}, "one column data of binary"),
        ({"data": ["text"]}, "one column data of binary"),
        ({"data": [b""], "uri": ["x"]}, "have columns uri too"),
    ],
)
def test_a_batch_that_cannot_be_parsed(columns: dict[str, list[object]], message: str) -> None:
    with pytest.raises(ni.ReadError, match=message):
        arrow.parse_batch(pa.RecordBatch.from_pydict(columns))
