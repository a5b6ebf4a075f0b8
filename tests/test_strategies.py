"""Law 10, width: the strategies reach what the model's checks admit.

Each table below names values that a strategy must give; a run ticks off those that it has
seen, and fails with the names of the others.
"""

from __future__ import annotations

import math
import subprocess
import sys
import unicodedata
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias, get_args

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from newsitem import strategies
from newsitem.model import article, body, details, locations, media, quotes, sources
from newsitem.model.article import Article, Association
from newsitem.model.body import Block, Extent, Span
from newsitem.model.concepts import Concept, Label
from newsitem.model.datelines import Dateline
from newsitem.model.details import TextDetail
from newsitem.model.divisions import Division
from newsitem.model.locations import Location
from newsitem.model.management import Expiry, Rating
from newsitem.model.media import AltId, BodyRendition, EdNote, Hash, Link, Rendition
from newsitem.model.parts import Part, TimeDelim
from newsitem.model.quotes import Quote
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.text import SPACE, forbidden, paragraphs
from newsitem.times import DateTime, Precision

if TYPE_CHECKING:
    from collections.abc import Callable

Holds: TypeAlias = "Callable[[Any], object]"

CLASSES = (
    AltId, Article, Association, Block, BodyRendition, Concept, Dateline, Division, EdNote,
    Expiry, Extent, Hash, Label, Link, Location, Part, Quote, Rating, Rendition,
    RightsExpression, Source, Span, TextDetail, TimeDelim,
)  # fmt: skip
WIDE = settings(max_examples=10_000, phases=[Phase.generate], database=None, deadline=None)


def unseen(strategy: st.SearchStrategy[Any], notable: dict[str, Holds]) -> set[str]:
    """The names of the values that a long run does not come upon."""
    missing = dict(notable)

    def all_seen(value: Any) -> bool:
        for name in [name for name, holds in missing.items() if holds(value)]:
            del missing[name]
        return not missing

    try:
        find(strategy, all_seen, settings=WIDE)
    except NoSuchExample:
        return set(missing)
    return set()


def is_given(field: str, default: object) -> Holds:
    return lambda value: getattr(value, field) != default


def is_value(field: str, expected: object) -> Holds:
    return lambda value: getattr(value, field) == expected


MEMBERS: dict[type, dict[str, tuple[object, ...]]] = {
    Article: {"kind": media.KINDS, "pub_status": article.PUB_STATUSES, "urgency": (1, 9)},
    Block: {"role": body.ROLES, "level": (1, 6)},
    EdNote: {"public": (True, False)},
    Location: {"kind": locations.KINDS},
    Quote: {"kind": quotes.KINDS},
    Source: {
        "kind": sources.KINDS,
        "roles": (*((role,) for role in sources.ROLES), sources.ROLES),
    },
    TextDetail: {"field": details.TEXT_FIELDS, "direction": details.DIRECTIONS},
}


def has_mark(mark: str) -> Holds:
    return lambda block: any(span.mark == mark for span in block.spans)


def test_every_part_of_lists_and_tables_and_every_mark_that_is_named() -> None:
    named = "em strong a person org location chron money q lang dateline"
    notable = {mark: has_mark(mark) for mark in {*body.PARTS, *named.split(" ")}}
    assert unseen(strategies.blocks(), notable) == set()


def is_date(precision: str, *, zoned: bool) -> Holds:
    return lambda date: (date.precision, date.zoned) == (precision, zoned)


def test_every_precision_of_a_date_with_a_zone_and_without() -> None:
    notable = {name: is_date(name, zoned=False) for name in get_args(Precision)}
    for name in ("day", "minute", "second", "fraction"):
        notable[f"{name} in a zone"] = is_date(name, zoned=True)
    assert unseen(strategies.date_times(), notable) == set()


def has_category(category: str) -> Holds:
    return lambda text: any(unicodedata.category(one) == category for one in text)


def has_character(character: str) -> Holds:
    return lambda text: character in text


@pytest.mark.parametrize("strategy", [strategies.lines(), strategies.texts()])
def test_every_kind_of_character(strategy: st.SearchStrategy[str]) -> None:
    categories = (
        "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cn"
    )
    odd = "\x7f\x80\x85\xa0\xad\u0301\u200b\u202e\u2028\u2029\u2066\u3000\ufdd0\ufeff\ufffd"
    astral = "\U0001f600\U0001ffff\U000e0001\U0010ffff"
    notable = {name: has_category(name) for name in categories.split(" ")}
    notable |= {ascii(character): has_character(character) for character in odd + astral}
    assert unseen(strategy, notable) == set()


def crosses(block: Block) -> bool:
    return any(a.start < b.start < a.end < b.end for a, b in pairwise(block.spans))


def has_part(mark: str, text: str) -> Holds:
    return lambda block: any(
        span.mark == mark and block.text[span.start : span.end] == text for span in block.spans
    )


def nests(outer: str, inner: str) -> Holds:
    """Whether a mark is within another, and is not all of it."""

    def holds(block: Block) -> bool:
        return any(
            (one.mark, other.mark) == (outer, inner)
            and one.start <= other.start
            and other.end <= one.end
            and (one.start, one.end) != (other.start, other.end)
            for one in block.spans
            for other in block.spans
        )

    return holds


def in_extents(found: tuple[Extent, ...]) -> tuple[int, int]:
    """The number of extents, and of blocks that they stand in."""
    return len(found), len({extent.block for extent in found})


def any_quote(holds: Holds) -> Holds:
    return lambda value: any(holds(quote) for quote in value.quotes)


def dated_block(value: Article) -> Block:
    extent = value.printed_dateline
    return value.body[extent.block] if extent else Block(role="hr")


BLOCKS: dict[str, Holds] = {
    "crossing marks": crosses,
    "a mark in a mark": nests("em", "strong"),
    "a mark over all": lambda block: any(
        (span.start, span.end) == (0, len(block.text)) and span.mark not in body.PARTS
        for span in block.spans
    ),
    "a link and a value": lambda block: any(span.href and span.value for span in block.spans),
    "an empty cell": has_part("td", ""),
    "an empty cell first": lambda block: block.text.startswith("\t"),
    "an empty cell last": lambda block: block.text.endswith("\t"),
    "an empty item": has_part("li", ""),
    "a wide cell": lambda block: any(span.colspan > 1 for span in block.spans),
    "a high cell": lambda block: any(span.rowspan > 1 for span in block.spans),
    "a list in an item": nests("li", "ul"),
    "a list in a list": nests("ul", "ol"),
    "a list in a cell": nests("td", "ul"),
    "a table in an item": nests("li", "table"),
    "a quotation in a quotation": lambda block: block.role == "bq" and has_mark("bq")(block),
    "a mark in a cell": nests("td", "em"),
    "blanks at the ends of preformatted text": (
        lambda block: block.role == "pre" and block.text != block.text.strip(SPACE)
    ),
    "blanks at the ends of an item": lambda block: any(
        span.mark == "li" and block.text[span.start : span.end][:1] == " " for span in block.spans
    ),
    "a caption without a picture": lambda block: block.role == "media" and not block.href,
    "a picture without a caption": lambda block: block.role == "media" and not block.text,
    "classes of a block and of a part": lambda block: (
        block.classes and any(span.classes for span in block.spans if span.mark in body.PARTS)
    ),
    "text beside paragraphs": lambda block: (
        block.role == "bq"
        and sum(span.end + 1 - span.start for span in block.spans if span.mark == "p")
        in range(1, len(block.text) - 1)
    ),
}

NAMES: dict[str, dict[str, Holds]] = {
    "texts": {
        "a break": lambda text: "\n" in text,
        "a blank line": lambda text: "\n\n" in text,
        "a tab": lambda text: "\t" in text,
        "what was said": lambda text: "”" in text and " said " in text,
    },
    "lines": {
        "two blanks": lambda text: "  " in text,
        "one character": lambda text: len(text) == 1,
        "a long line": lambda text: len(text) > 60,
        "markup": lambda text: "<" in text and "&" in text,
        "the end of CDATA": lambda text: "]]>" in text,
        "both quote marks": lambda text: '"' in text and "'" in text,
        "news": lambda text: "urged both sides in Nordtal" in text,
    },
    "marks": {"an open name": lambda mark: mark[-1] in "0123456789._-"},
    "countries": {"two letters": lambda code: len(code) == 2, "three": lambda code: code[2:]},
    "languages": {"many subtags": lambda tag: tag.count("-") == 3},
    "qcodes": {"a colon in a code": lambda qcode: qcode.count(":") > 1},
    "tokens": {"another script": lambda token: not token.isascii()},
    "iris": {
        "relative": lambda iri: ":" not in iri and not iri.startswith("/"),
        "another script": lambda iri: not iri.isascii(),
        "a port alone": lambda iri: iri.startswith("//:") and iri[3:].isdecimal(),
        "a fragment alone": lambda iri: iri.startswith("#"),
        "a query alone": lambda iri: iri.startswith("?"),
        "content": lambda iri: iri.startswith("data:"),
    },
    "hrefs": {"another script": lambda iri: not iri.isascii()},
    "date_times": {
        "the first years": lambda date: date.text < "0100",
        "the last years": lambda date: date.text > "9900",
        "a long fraction": lambda date: len(date.text) > 60,
        "a short fraction": lambda date: date.precision == "fraction" and len(date.text) < 23,
        "Greenwich": lambda date: date.text.endswith("Z"),
        "minus nought": lambda date: date.text.endswith("-00:00"),
        "the farthest east": lambda date: date.text.endswith("+14:00"),
        "an odd zone": lambda date: date.zoned and date.text[-1] in "1236789",
    },
    "wire_copy": {
        "blank lines": lambda copy: "\n\n" in copy,
        "lines": lambda copy: "\n\n" not in copy and "\n   " not in copy,
        "indents": lambda copy: "\n   " in copy,
        "broken lines": lambda copy: "engineers opened\n" in copy or "doch die\n" in copy,
        "line ends of DOS": lambda copy: "\r\n" in copy,
        "a dateline": lambda copy: "OSIJEK, Croatia (NWS) – " in copy,
        "a last line feed": lambda copy: copy.endswith("\n"),
        "a byline": lambda copy: "Von Eva Muster, dpa" in copy,
        "a list": lambda copy: "- The gates stay open" in copy,
        "a table": lambda copy: "Upper lock     3.10" in copy,
        "a signature": lambda copy: copy.rstrip().endswith("dpa wsz jln npr"),
        "an end mark": lambda copy: copy.rstrip().endswith("-30-"),
        "a quotation": lambda copy: "he told Reuters" in copy,
    },
}

VALUES: dict[type, dict[str, Holds]] = {
    Block: BLOCKS,
    Label: {"marks": lambda label: len(label.spans) > 1, "lines": lambda one: "\n" in one.text},
    Concept: {
        "in one another": lambda one: one.broader and one.broader[0].same_as,
        "all identifiers": lambda one: one.uri and one.qcode and one.literal and one.names,
        "a name alone": lambda one: one.names and one == Concept(names=one.names),
    },
    Location: {
        "a chain": lambda place: place.broader and place.broader[0].broader,
        "no name": lambda place: not place.name,
        "minus nought": lambda place: place.latitude == 0 and math.copysign(1, place.latitude) < 0,
        "a tiny number": lambda place: 0 < abs(place.latitude or 0) < 1e-6,
        "a whole number": lambda place: place.longitude and place.longitude % 1 == 0,
        "a pole": lambda place: place.latitude in {-90, 90},
        "below the sea": lambda place: (place.altitude or 0) < 0,
    },
    Link: {"the largest integer": is_value("version", 2**53 - 1)},
    Rendition: {"nought": is_value("width", 0)},
    BodyRendition: {"blank data": lambda one: one.data and not one.data.strip(SPACE)},
    RightsExpression: {"no XML": lambda one: "<" not in one.data},
    Dateline: {"a date within": lambda one: one.date and one.date != one.text},
    Quote: {
        "several extents": lambda quote: len(quote.extents) > 1,
        "one mark": lambda quote: quote.marks and "" in quote.marks,
        "quite sure": is_value("confidence", 1),
        "not at all sure": is_value("confidence", 0),
    },
    Article: {
        "nothing": lambda value: value == Article(),
        "an interrupted quotation": any_quote(lambda one: in_extents(one.extents) == (2, 1)),
        "a quotation over paragraphs": any_quote(lambda one: in_extents(one.extents) == (2, 2)),
        "three pieces": any_quote(lambda one: len(one.extents) == 3),
        "quotations that overlap": lambda value: any(
            a.block == b.block and a.start <= b.start < a.end
            for a, b in pairwise(sorted(e for one in value.quotes for e in one.extents))
        ),
        "a mention of the speaker": any_quote(lambda one: one.mention_extent and one.speaker),
        "a cue": any_quote(lambda one: one.cue_extent),
        "a medium": any_quote(lambda one: one.medium_extent),
        "a place mentioned": lambda value: any(place.mentions for place in value.locations),
        "a place of filing mentioned": lambda value: any(one.mentions for one in value.located),
        "a dateline in metadata": lambda value: (
            value.dateline and value.body and not value.printed_dateline
        ),
        "a dateline before a paragraph": lambda value: (
            value.printed_dateline and value.printed_dateline.start == 0
        ),
        "a dateline amid a text": lambda value: (
            value.printed_dateline and value.printed_dateline.start > 0
        ),
        "a dateline in a list or table": lambda value: dated_block(value).role in body.STRUCTURED,
        "a dateline and other marks": lambda value: len(dated_block(value).spans) > 1,
        "a division in another": lambda value: any(
            one.start <= other.start and other.end <= one.end and one.kind != other.kind
            for one, other in pairwise(value.divisions)
        ),
        "divisions apart": lambda value: any(
            one.end <= other.start for one, other in pairwise(value.divisions)
        ),
        "articles in articles": lambda value: any(
            one.article.associations for one in value.associations
        ),
        "many fields": lambda value: (
            sum(getattr(value, field.name) != field.default for field in attrs.fields(Article))
            > 15
        ),
    },
}


@pytest.mark.parametrize("kind", CLASSES)
def test_every_field_and_every_member_of_a_closed_list(kind: type) -> None:
    notable = dict(VALUES.get(kind, {}))
    for field in attrs.fields(kind):
        notable[f"{field.name} given"] = is_given(field.name, field.default)
        if field.default is not attrs.NOTHING:
            notable[f"{field.name} left out"] = is_value(field.name, field.default)
        for member in MEMBERS.get(kind, {}).get(field.name, ()):
            notable[f"{field.name} {member}"] = is_value(field.name, member)
    assert unseen(st.from_type(kind), notable) == set()


@pytest.mark.parametrize("name", NAMES)
def test_notable_texts_and_names(name: str) -> None:
    assert unseen(getattr(strategies, name)(), NAMES[name]) == set()


def test_articles_are_small_and_differ() -> None:
    seen: list[Article] = []

    @settings(max_examples=200, database=None)
    @given(strategies.articles())
    def collect(value: Article) -> None:
        seen.append(value)

    collect()
    sizes = sorted(len(value.text) for value in seen)
    assert sizes[len(sizes) // 2] < 300  # characters, the median
    assert sizes[-1] < 10_000
    assert Counter(seen).most_common(1)[0][1] < len(seen) / 4


@given(st.sampled_from([*CLASSES, DateTime]).flatmap(st.from_type))
def test_from_type_gives_values_of_every_class(value: Any) -> None:
    assert type(value) in {*CLASSES, DateTime}
    assert hash(value) == hash(value)


@given(strategies.texts().flatmap(lambda text: st.tuples(st.just(text), strategies.spans(text))))
def test_spans_lie_within_the_text(drawn: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = drawn
    assert Label(text, spans=spans).text == text


@given(strategies.spans(""))
def test_a_text_without_characters_has_no_spans(spans: tuple[Span, ...]) -> None:
    assert spans == ()


@given(strategies.wire_copy())
def test_wire_copy_is_text_of_several_lines(copy: str) -> None:
    assert forbidden(copy.replace("\r\n", "\n")) < 0
    assert len(paragraphs(copy) if "\n\n" in copy else copy.rstrip("\n").split("\n")) >= 3


def test_without_hypothesis_the_message_says_what_to_install() -> None:
    script = "import sys; sys.modules['hypothesis'] = None; import newsitem.strategies"
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert done.returncode == 1
    assert "needs hypothesis: pip install 'newsitem[hypothesis]'" in done.stderr


@pytest.mark.parametrize("first", ["newsitem.strategies", "hypothesis", "newsitem"])
def test_the_order_of_imports_does_not_matter(first: str) -> None:
    program = (
        f"import {first}; from hypothesis import strategies as st; import newsitem as ni;"
        "assert type(st.from_type(ni.Source)) is not None"
    )
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    assert (done.returncode, done.stderr) == (0, "")
