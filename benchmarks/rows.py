"""What is measured, against what, with which target."""

from __future__ import annotations

import datetime as dt
from collections import deque
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import orjson
from lxml import etree

import newsitem as ni
from benchmarks.measure import import_cost, ratio, throughput
from benchmarks.stories import annotated, wire_copy
from newsitem.formats import json, newsml_g2, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")

TIME = "2024-03-15T09:30:00.250+01:00"


class Row(NamedTuple):
    """A line of the table; ``measure`` gives its last column."""

    work: str
    limit: str
    target: str
    measure: Callable[[], str]


def rows() -> Iterator[Row]:
    """All rows, in the order of the table."""
    articles, copies = annotated(), wire_copy()
    plain = [text.read(copy).article for copy in copies]
    as_json, as_g2 = list(map(json.write, articles)), list(map(newsml_g2.write, articles))
    dicts, trees = list(map(orjson.loads, as_json)), list(map(etree.fromstring, as_g2))
    texts = [copy.decode() for copy in copies]
    yield Row(
        "native JSON -> Article",
        "orjson.loads",
        "1.75 x",
        _ratio(_over(json.read, as_json), _over(orjson.loads, as_json)),
    )
    yield Row(
        "Article -> native JSON",
        "orjson.dumps of the dict",
        "3.6 x",
        _ratio(_over(json.write, articles), _over(orjson.dumps, dicts)),
    )
    yield Row(
        "a line of JSON -> another",
        "orjson.loads and dumps",
        "2 x",
        _ratio(
            _over(lambda line: json.write(json.read(line).article), as_json),
            _over(lambda line: orjson.dumps(orjson.loads(line)), as_json),
        ),
    )
    yield Row(
        "NewsML-G2 -> Article",
        "lxml.etree.fromstring",
        "3.5 x",
        _ratio(_over(newsml_g2.read, as_g2), _over(etree.fromstring, as_g2)),
    )
    yield Row(
        "Article -> NewsML-G2",
        "lxml.etree.tostring of a tree",
        "4 x",
        _ratio(_over(newsml_g2.write, articles), _over(etree.tostring, trees)),
    )
    yield Row(
        "wire copy -> Article",
        "str.split into paragraphs",
        "12 x",
        _ratio(_over(text.read, copies), _over(_paragraphs, texts)),
    )
    yield Row(
        "ISO date",
        "datetime.fromisoformat",
        "2 x",
        _ratio(_over(ni.DateTime, [TIME]), _over(dt.datetime.fromisoformat, [TIME])),
    )
    size = sum(map(len, copies))
    yield Row("annotate", "", ">= 1 MB/s", lambda: throughput(_over(ni.annotate, plain), size))
    yield Row(
        "import newsitem", "import attrs", "+20 ms", lambda: import_cost("newsitem", "attrs")
    )


def _ratio(ours: Callable[[], object], limit: Callable[[], object]) -> Callable[[], str]:
    return lambda: ratio(ours, limit)


def _over(work: Callable[[T], object], values: Sequence[T]) -> Callable[[], object]:
    """``work`` done on each of ``values``, of which nothing is kept."""
    return lambda: deque(map(work, values), maxlen=0)


def _paragraphs(story: str) -> list[str]:
    return [line.strip() for line in story.split("\n") if line.strip()]
