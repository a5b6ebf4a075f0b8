from __future__ import annotations

import csv
import json
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.dateline import find, parse, resolve
from newsitem.model.concepts import Label
from newsitem.model.datelines import Dateline
from newsitem.model.locations import Location
from newsitem.model.sources import Source
from newsitem.times import DateTime
from tests.gold.scores import Scores

DATA = Path(__file__).parent / "data" / "datelines"
GOLD = Path(__file__).parent / "gold" / "datelines.jsonl"
PUBLISHED = DateTime("2021-03-05T10:00:00Z")

Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def line_of(row: Row) -> str:
    return row["line"] or "nothing"


def shown(dateline: Dateline) -> Row:
    """The dateline in the form of the data; what is empty is left out."""
    resolved = resolve(dateline, PUBLISHED).resolved
    row = {
        "text": dateline.text,
        "places": [
            " < ".join([place.name, *(broader.name for broader in place.broader)])
            for place in dateline.places
        ],
        "codes": [place.country_code for place in dateline.places if place.country_code],
        "date": dateline.date,
        "day": resolved.text if resolved else "",
        "sources": [source.name for source in dateline.sources],
        "separator": dateline.separator,
    }
    return {key: value for key, value in row.items() if value}


def found(text: str) -> Dateline:
    dateline = find(text)
    assert dateline is not None
    return dateline


@pytest.mark.parametrize("row", rows(DATA / "datelines.jsonl"), ids=line_of)
def test_dateline_is_taken_apart(row: Row) -> None:
    assert {"line": row["line"], **shown(found(row["line"]))} == row


@pytest.mark.parametrize("row", rows(DATA / "datelines.jsonl"), ids=line_of)
def test_dateline_alone_reads_the_same(row: Row) -> None:
    dateline = found(row["line"])
    assert find(dateline.text) == dateline
    assert parse(f" {dateline.text}\n") == dateline


@pytest.mark.parametrize("row", rows(DATA / "traps.jsonl"), ids=line_of)
def test_trap_is_refused(row: Row) -> None:
    assert find(row["line"]) is None, row["why"]


def test_parts_are_values_of_the_model() -> None:
    serbia = Location("Serbia", "country", "RS")
    assert found("NIŠ, Serbia (AA) – Ministers met") == Dateline(
        "NIŠ, Serbia (AA) –",
        places=(Location("Niš", "city", "RS", broader=(serbia,), latitude=43.32, longitude=21.9),),
        sources=(Source("AA", "agency", names=(Label("Anadolu Agency", role="full"),)),),
        separator="–",
    )


def test_state_stands_in_full_beside_its_abbreviation() -> None:
    (place,) = found("SALEM, Ore. (AP) — Ministers met").places
    (state,) = place.broader
    assert state == Location("Ore.", "region", "US", names=(Label("Oregon", role="full"),))


def test_name_that_is_full_has_no_other() -> None:
    (source,) = found("OSLO (Reuters) - Ministers met").sources
    assert source.names == ()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("RIO DE JANEIRO", "Rio de Janeiro"),
        ("THE HAGUE", "The Hague"),
        ("PORT-AU-PRINCE", "Port-au-Prince"),
        ("N'DJAMENA", "N'Djamena"),
        ("ST. JOHN'S", "St. John's"),
        ("VILLENEUVE D'ASCQ", "Villeneuve d'Ascq"),
        ("McALLEN", "McAllen"),
        ("DİYARBAKIR", "Diyarbakır"),
        ("WASHINGTON, D.C.", "Washington"),
        ("Den Haag", "Den Haag"),
    ],
)
def test_capitals_become_the_name_of_a_text(printed: str, name: str) -> None:
    (place,) = found(f"{printed} (AP) — Ministers met").places
    assert place.name == name


@pytest.mark.parametrize(
    ("text", "places", "date"),
    [
        ("Paris (dpa)", ["Paris"], ""),
        ("LONDON, April 4", ["London"], "April 4"),
        ("Kuopio", ["Kuopio"], ""),
        ("April 4, 2021", [], "April 4, 2021"),
        ("طنجة (المغرب) (أ ف ب)", ["طنجة"], ""),
    ],
)
def test_parse_takes_what_is_given_as_a_dateline(text: str, places: list[str], date: str) -> None:
    dateline = parse(text)
    assert dateline is not None
    assert [place.name for place in dateline.places] == places
    assert (dateline.text, dateline.date) == (text, date)


@pytest.mark.parametrize(
    "text", ["", "2021-04-04 10:11:12 GMT", "EXCLUSIVE", "ACME (ACME) -", "PARIS\nLONDON"]
)
def test_parse_refuses_what_is_none(text: str) -> None:
    assert parse(text) is None


@pytest.mark.parametrize(
    ("date", "published", "day"),
    [
        ("Dec. 31", "2021-01-02", "2020-12-31"),
        ("Jan. 2", "2020-12-31T23:00:00+01:00", "2021-01-02"),
        ("Feb. 29", "2021-03-01", "2020-02-29"),
        ("Feb. 29", "2023-03-01", "2024-02-29"),
        ("31日", "2021-03-01", "2021-01-31"),
        ("4/4", "2021-03-01", "2021-04-04"),
        ("4/17/2021", "2021-03-01", "2021-04-17"),
        ("2021-04-04", "2021", "2021-04-04"),
        ("3 de março de 2021", "1999-01-01", "2021-03-03"),
        ("May 1st", "2021-03-01", "2021-05-01"),
        ("Jan. 1", "0001-01-01", "0001-01-01"),
        ("Dec. 31", "9999-12-31", "9999-12-31"),
    ],
)
def test_date_is_the_nearest_to_the_publication(date: str, published: str, day: str) -> None:
    dateline = Dateline(f"OSLO, {date} –", date=date)
    assert resolve(dateline, DateTime(published)).resolved == DateTime(day)


@pytest.mark.parametrize(
    ("date", "published"),
    [
        ("", "2021-03-01"),
        ("4/5", "2021-03-01"),
        ("Feb. 29", "1901-03-01"),
        ("soon", "2021-03-01"),
        ("April 4", "2021-03"),
        ("April 4", "2021"),
    ],
)
def test_date_that_cannot_be_told_is_left_alone(date: str, published: str) -> None:
    dateline = Dateline(f"OSLO, {date} –" if date else "OSLO –", date=date)
    assert resolve(dateline, DateTime(published)) is dateline


PIECES = st.sampled_from(
    [
        *["OSLO", "Oslo", "PARIS-ROME", "McCOOK", "ST.", "D'", "the", "de", " and ", "İI", "北京"],
        *["Norway", "Ore.", "TX", "(Kenya)", "[India]", "Main", "EXCLUSIVE", "ACME", "Foo", "foo"],
        *["Dec. 16", "21 ene", "16/12", "3月15日", "2021", "99", "Monday", "th", "d.", "ديسمبر"],
        *[
            "(AA)",
            "(dpa/mv)",
            "(Foo)",
            "/TASS/",
            "Kyodo",
            "新华社",
            "時事",
            "서울",
            "연합뉴스",
            "电",
        ],
        *["–", "--", ".-", ".", ",", ":", "=", "/", "(", ")", "[", "]", "【", "】", "&", "'"],
        *[" ", " ", "\u00a0", "\u3000", "\n", "\t", "\r", "\x00", "\ud800", "\ufffe", "\u0345"],
    ]
)
PRINTED = st.lists(PIECES | st.just(" "), max_size=14).map("".join)
ANY = st.text(st.characters(exclude_categories=[])) | PRINTED


@given(ANY)
def test_any_text_has_a_dateline_or_none(text: str) -> None:
    dateline = find(text)
    assert dateline is None or text.startswith(dateline.text)
    alone = parse(text)
    assert alone is None or alone.text == text.strip(" \t\n\r")


SENTENCES = st.lists(
    st.sampled_from(["Oslo", "OSLO", "von", "the", "said", "dpa", "und", "may", "de", "Monday"])
    | st.sampled_from(["(AP)", "—", "3", "mars", "maret,", "d'Oro", "Bad-Ems", "New", "reuters"]),
    min_size=2,
    max_size=7,
).map(" ".join)


@given(SENTENCES)
def test_the_quick_look_at_the_first_words_changes_nothing(text: str) -> None:
    quick = find(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("newsitem.dateline._is_sentence", lambda _: False)
        assert find(text) == quick


@given(PRINTED)
def test_what_was_found_is_found_again(text: str) -> None:
    dateline = find(text)
    if dateline is not None:
        assert find(f"{dateline.text} Foo") == dateline
        assert parse(dateline.text) == dateline


@given(PRINTED)
def test_what_was_parsed_is_parsed_again(text: str) -> None:
    dateline = parse(text)
    if dateline is not None:
        assert parse(dateline.text) == dateline


@pytest.mark.parametrize("piece", ["OSLO/", "A ", "(", "Oslo, ", "— ", " ", "\n", "1 ", "北", "'"])
def test_length_of_the_story_costs_nothing(piece: str) -> None:
    start = process_time()
    for _ in range(10):
        find("OSLO (AP) — " + piece * 1_000_000)
        find(piece * 1_000_000)
    assert process_time() - start < 5


def _compared(places: list[str], row: Row) -> tuple[object, ...]:
    """A dateline of the gold set as one thing; in Turkish capitals tell the letters i apart."""
    folded = [place.casefold().replace("i̇", "i").replace("ı", "i") for place in places]
    return (*folded, row["dateline"], row["date"], *row["agencies"], row["separator"])


def test_gold_by_language(capsys: pytest.CaptureFixture[str]) -> None:
    scores = Scores()
    gold = rows(GOLD)
    for row in gold:
        due = [_compared(row["places"], row)] if row["dateline"] else []
        dateline = find(row["text"])
        parts = shown(dateline) if dateline else {}
        answer = {
            "dateline": parts.get("text"),
            "date": parts.get("date", ""),
            "agencies": parts.get("sources", []),
            "separator": parts.get("separator", ""),
        }
        scores.add(
            row["language"], due, [_compared(parts.get("places", []), answer)] if parts else []
        )
    with capsys.disabled():
        print(f"\n{scores.table('datelines')}")  # noqa: T201  # the table is what is wanted
    assert len(gold) >= 300
    assert sum(row["dateline"] is None for row in gold) >= 80
    assert scores.precision >= 0.99
    assert scores.recall >= 0.99


@pytest.mark.corpus
def test_styles_of_the_corpus(shared: Path) -> None:
    for row in rows(shared / "gold" / "dateline_styles.jsonl"):
        dateline = find(row["text"])
        if row["cities"] is None:
            assert dateline is None, row["text"]
            continue
        assert dateline is not None, row["text"]
        places = dateline.places
        day = resolve(dateline, PUBLISHED).resolved
        broader = [one.name for place in places for one in place.broader]
        assert [place.name.upper() for place in places] == [c.upper() for c in row["cities"]]
        assert [name.upper() for name in broader] == [name.upper() for name in row["region"]]
        assert [source.name for source in dateline.sources] == [row["agency"]] * bool(
            row["agency"]
        )
        assert (day.date.day if day else None) == row["day"]
        assert row["month"] is None or (day and day.date.month == row["month"])
        assert row["year"] is None or (day and day.date.year == row["year"])
        assert row["text"][len(dateline.text) :].lstrip(" \n").startswith(row["body"])


@pytest.mark.corpus
def test_paragraphs_of_the_corpus(shared: Path) -> None:
    path = shared / "corpus" / "datelines" / "text-gold.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            dateline = find(row["text"])
            assert (dateline.text if dateline else "") == row["prefix"]
            if dateline:
                (place,) = dateline.places
                broader = [one.name for one in place.broader]
                assert place.name.upper() == row["place"].upper()
                assert broader == ([row["region"]] if row["region"] else [])
                assert dateline.date == row["date"]
                assert "".join(source.name for source in dateline.sources) == row["source"]


@pytest.mark.parametrize(
    ("text", "code", "degrees"),
    [
        ("PARIS (AP) —", "FR", (48.85, 2.35)),
        ("PARIS, Texas (AP) —", "US", (33.66, -95.56)),
        ("LONDON, Ontario (CP) —", "CA", (42.98, -81.23)),
        ("CAMBRIDGE, Mass. (AP) —", "US", (42.38, -71.11)),
        ("VIENNA, Va. (AP) —", "US", (38.9, -77.27)),
        ("ATLANTA, Georgia (AP) —", "US", (33.75, -84.39)),
        ("TBILISI, Georgia (AP) —", "GE", (41.69, 44.83)),
        ("Wien, Österreich (dpa) -", "AT", (48.21, 16.37)),
        ("BONN, W. Germany, March 3 -", "DE", (50.73, 7.1)),
        ("HAMBURG, Ger. (AP) —", "DE", (53.55, 9.99)),
        ("MOSCOW, Soviet Union, March 3 -", "RU", (55.75, 37.62)),
        ("PEKING, March 3 -", "CN", (39.91, 116.4)),
        ("DUESSELDORF, March 3 -", "DE", (51.22, 6.78)),
        ("Halle/Saale (dpa) -", "DE", (51.48, 11.98)),
        ("BAHRAIN, March 3 -", "BH", (None, None)),
        ("SPRINGFIELD, March 3 -", "US", (None, None)),
        ("PARIS, Ohio (AP) —", "US", (None, None)),
        ("CAMBRIDGE, March 3 -", "", (None, None)),
        ("BOSTON, Lincolnshire, March 3 -", "", (None, None)),
        ("UNITED NATIONS (AP) —", "", (None, None)),
        ("ABOARD AIR FORCE ONE (AP) —", "", (None, None)),
    ],
)
def test_region_is_read_before_the_city(
    text: str, code: str, degrees: tuple[float | None, float | None]
) -> None:
    (place,) = found(f"{text} Ministers met").places
    assert (place.country_code, (place.latitude, place.longitude)) == (code, degrees)
