"""Hostile documents in every format: the right article, or the error that names the fault."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from newsitem import formats
from tests.hostile import date_cases, encoding_cases, json_cases, text_cases, xml_cases
from tests.hostile.cases import outcome_of
from tests.hostile.encoding_cases import MARKS
from tests.hostile.stories import (
    FIRST,
    HEADLINE,
    JSON_FORMATS,
    SECOND,
    XML_FORMATS,
    json_text,
    raw_json,
    xml,
)

if TYPE_CHECKING:
    from tests.hostile.cases import Case

CANARY = "file:///nonexistent/canary.xml"
CASES = [
    *xml_cases.cases(CANARY),
    *encoding_cases.cases(),
    *json_cases.cases(),
    *date_cases.cases(),
    *text_cases.cases(),
]


@cache
def plain(name: str) -> ni.Article:
    if name == "text":
        return ni.Article(headline=HEADLINE, body=[FIRST, SECOND])
    document = json_text(name) if name in JSON_FORMATS else xml(name)
    return ni.loads(document, format=name).article


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_case_comes_out_as_it_must(case: Case) -> None:
    assert outcome_of(case, plain(case.format)) == ""


def test_the_suite_is_as_large_as_it_says() -> None:
    assert len(CASES) >= 1_200
    assert len(set(map(str, CASES))) == len(CASES)
    assert {case.format for case in CASES} == set(formats.names())


@pytest.mark.parametrize("encoding", MARKS)
@pytest.mark.parametrize("name", XML_FORMATS)
def test_a_format_is_found_in_every_encoding(name: str, encoding: str) -> None:
    data = xml(name).encode(encoding)
    assert name == formats.detect(data).NAME
    assert name == formats.detect(MARKS[encoding] + data).NAME


def test_members_twice_in_a_page_are_unread_with_their_place() -> None:
    block = raw_json("jsonld", '"headline": "Andere",').decode()  # a comma that is mended
    page = f'<html><script type="application/ld+json">\n{block}</script></html>'
    reading = ni.loads(page)
    hidden = ni.Unread("script[0].headline", f'"{HEADLINE}"', 1)
    assert (reading.article.headline, reading.unread) == ("Andere", (hidden,))
