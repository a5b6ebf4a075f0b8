from __future__ import annotations

import copy
import datetime as dt
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.errors import ModelError
from newsitem.strategies import date_times
from newsitem.times import DateTime, read_iso


@pytest.mark.parametrize(
    ("text", "precision", "zoned", "moment"),
    [
        ("2022", "year", False, "2022-01-01T00:00:00"),
        ("2022-12", "month", False, "2022-12-01T00:00:00"),
        ("2022-12-16", "day", False, "2022-12-16T00:00:00"),
        ("2022-12-16Z", "day", True, "2022-12-16T00:00:00Z"),
        ("2022-12-16-05:00", "day", True, "2022-12-16T00:00:00-05:00"),
        ("2022-12-16T10:30", "minute", False, "2022-12-16T10:30:00"),
        ("2022-12-16T10:30+05:30", "minute", True, "2022-12-16T10:30:00+05:30"),
        ("2022-12-16T10:30:05", "second", False, "2022-12-16T10:30:05"),
        ("2022-12-16T10:30:05Z", "second", True, "2022-12-16T10:30:05Z"),
        ("2022-12-16T10:30:05.120-14:00", "fraction", True, "2022-12-16T10:30:05.120-14:00"),
        ("0001-01-01T00:00:00+14:00", "second", True, "0001-01-01T00:00:00+14:00"),
        ("2024-02-29", "day", False, "2024-02-29T00:00:00"),
    ],
)
def test_each_precision(text: str, precision: str, zoned: bool, moment: str) -> None:  # noqa: FBT001
    value = DateTime(text)
    assert (value.precision, value.zoned, value.moment) == (precision, zoned, moment)
    assert str(value) == value.text == text
    assert value.date == dt.date.fromisoformat(moment[:10])


@pytest.mark.parametrize(
    "text",
    [
        "", "22", "2022-", "2022-1", "2022-13", "2022-00", "2022-02-30", "2023-02-29", "0000",
        "-0044", "+2022", "20221216", "2022-W50", "2022-350", "2022Z", "2022-12Z",
        "2022-12-16T", "2022-12-16T10", "2022-12-16T10Z", "2022-12-16 10:00", "2022-12-16t10:00",
        "2022-12-16T24:00", "2022-12-16T10:60", "2022-12-16T10:00:60", "2022-12-16T10:00:00,5",
        "2022-12-16T10:00:00.", "2022-12-16T10:00.5", "2022-12-16T10:00z", "2022-12-16T10:00+01",
        "2022-12-16T10:00+0100", "2022-12-16T10:00+01:60", "2022-12-16T10:00+14:01",
        "2022-12-16T10:00+15:00", "2022-12-16T10:00 Z", " 2022", "2022\n", "２０２２", "٢٠٢٢",
        "2022-12-09/2022-12-10", "Friday", "now", "2022-12-16T10:00:00." + "1" * 45,
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ModelError) as caught:
        DateTime(text)
    assert caught.value.where == "DateTime"
    assert repr(text[:64]) in caught.value.message


@pytest.mark.parametrize("value", [None, 2022, b"2022", dt.date(2022, 12, 16)])
def test_what_is_no_text_is_refused(value: Any) -> None:
    with pytest.raises(ModelError, match=f"found {type(value).__name__}"):
        DateTime(value)


def test_ten_megabytes_are_refused_at_once() -> None:
    with pytest.raises(ModelError) as caught:
        DateTime("2022-12-16T10:00:00." + "1" * 10_000_000)
    assert len(str(caught.value)) < 200


@given(date_times())
def test_the_views_agree_with_the_text(value: DateTime) -> None:
    moment = value.datetime
    assert moment.date() == value.date
    assert (moment.tzinfo is not None) == value.zoned
    assert value.moment.startswith(moment.replace(tzinfo=None).isoformat(timespec="seconds"))
    assert moment.isoformat()[:4] == value.text[:4]
    assert DateTime(value.moment).datetime == moment


def test_a_long_fraction_is_kept_in_the_text_and_cut_in_the_view() -> None:
    value = DateTime("2022-12-16T10:00:00.12345678901234567890123456789012345678+01:00")
    assert value.datetime.microsecond == 123456
    assert value.datetime.utcoffset() == dt.timedelta(hours=1)
    assert value.moment == value.text
    assert DateTime("2022-12-16T10:00:00.5").datetime.microsecond == 500000


@given(st.datetimes() | st.datetimes(timezones=st.timezones()) | st.dates())
def test_of_a_datetime(value: dt.datetime | dt.date) -> None:
    offset = value.utcoffset() if isinstance(value, dt.datetime) else None
    seconds = offset.total_seconds() if offset is not None else 0
    if seconds % 60 or abs(seconds) > 14 * 3600:  # as of places before they kept a standard time
        with pytest.raises(ModelError):
            DateTime.of(value)
    else:
        made = DateTime.of(value)
        assert made.text == value.isoformat()
        view = made.datetime if isinstance(value, dt.datetime) else made.date
        assert view.isoformat() == value.isoformat()


def test_of_text_and_of_itself() -> None:
    value = DateTime.of("2022-12")
    assert value == DateTime("2022-12")
    assert DateTime.of(value) is value


@given(date_times())
def test_a_date_is_a_value(value: DateTime) -> None:
    for other in (
        DateTime(value.text),
        copy.copy(value),
        copy.deepcopy(value),
        pickle.loads(pickle.dumps(value)),  # noqa: S301
        eval(repr(value), {"DateTime": DateTime}),  # noqa: S307
    ):
        assert other == value
        assert hash(other) == hash(value)
    assert value != value.text


def test_dates_are_equal_where_their_text_is() -> None:
    assert DateTime("2022-12-16T10:00:00Z") != DateTime("2022-12-16T10:00:00+00:00")
    assert DateTime("2022") != 2022


def test_a_date_cannot_be_changed() -> None:
    value = DateTime("2022")
    with pytest.raises(AttributeError, match="immutable"):
        value.text = "2023"
    with pytest.raises(AttributeError, match="immutable"):
        del value.text
    with pytest.raises(AttributeError, match="immutable"):
        value.zone = "Z"
    assert value.text == "2022"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2022-12", "2022-12"),
        ("2022-12-16T10:00:00.5+0100", "2022-12-16T10:00:00.5+01:00"),
        ("2022-12-16T10:00-0330", "2022-12-16T10:00-03:30"),
        ("20221216", "2022-12-16"),
        ("20221216T1000", "2022-12-16T10:00"),
        ("20221216T100005Z", "2022-12-16T10:00:05Z"),
        ("20221216T100005+0100", "2022-12-16T10:00:05+01:00"),
        ("20221216T1000-01:00", "2022-12-16T10:00-01:00"),
    ],
)
def test_iso_is_read_in_its_extended_and_basic_form(text: str, expected: str) -> None:
    assert read_iso(text) == DateTime(expected)


@pytest.mark.parametrize(
    "text", ["", "Friday", "20221316", "20221216T2500", "16.12.2022", "2022-W50", "1" * 100]
)
def test_what_is_no_iso_date_is_refused(text: str) -> None:
    with pytest.raises(ModelError):
        read_iso(text)
