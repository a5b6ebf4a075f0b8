"""Hostile documents in every format: the right article, or the error that names the fault."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

import newsitem as ni
from tests.hostile import encoding_cases, xml_cases
from tests.hostile.cases import outcome_of
from tests.hostile.stories import JSON_FORMATS, json_text, xml

if TYPE_CHECKING:
    from tests.hostile.cases import Case

CANARY = "file:///nonexistent/canary.xml"
CASES = [*xml_cases.cases(CANARY), *encoding_cases.cases()]


@cache
def plain(name: str) -> ni.Article:
    document = json_text(name) if name in JSON_FORMATS else xml(name)
    return ni.loads(document, format=name).article


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_case_comes_out_as_it_must(case: Case) -> None:
    assert outcome_of(case, plain(case.format)) == ""
