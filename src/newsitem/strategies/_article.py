"""Strategies for quotations and for whole articles, whose fields agree with each other."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st

from newsitem.model.article import PUB_STATUSES, Article, Association
from newsitem.model.body import Block, Span
from newsitem.model.details import TEXT_FIELDS
from newsitem.model.media import KINDS
from newsitem.model.quotes import KINDS as QUOTE_KINDS
from newsitem.model.quotes import Quote
from newsitem.strategies import _media as media
from newsitem.strategies import _parts as parts
from newsitem.strategies._body import blocks, draw_divisions, draw_extents, extents, shifted
from newsitem.strategies._parts import mentioned
from newsitem.strategies._text import date_times, hrefs, languages, lines, some, texts
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from hypothesis.strategies import DrawFn, SearchStrategy

    from newsitem.model.body import Extent
    from newsitem.model.datelines import Dateline
    from newsitem.model.details import TextDetail

_MARKS = (
    ("“", "”"), ("”", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("「", "」"), ('"', '"'),
    ("''", "''"), ("‘", "’"), ("—", ""),
)  # fmt: skip
_SAID = some(
    {
        "kind": st.sampled_from(QUOTE_KINDS),
        "marks": st.sampled_from(_MARKS) | st.tuples(parts.ROLES, parts.ROLES),
        "speaker": parts.SOURCES,
        "confidence": parts.numbers(0, 1),
    }
)


@st.composite
def quotes(draw: DrawFn) -> Quote:
    """Strategy of quotations that stand alone, some with extents in a body unknown."""
    fields = draw(_SAID)
    for name in draw(_BESIDE):
        fields |= {name: draw(_WORDS), f"{name}_extent": draw(st.none() | _EXTENT)}
    return Quote(draw(_QUOTED), extents=_apart(draw(_EXTENTS)), **fields)


def _quote_in(draw: DrawFn, body: Sequence[Block]) -> Quote:
    """A quotation in ``body``, as drawn, or in an article but not in its body."""
    fields = draw(_SAID)
    for name in draw(_BESIDE):
        extent = draw_extents(draw, body)[:1]
        words = _printed(extent, body)
        if _is_line(words):
            fields |= {name: words, f"{name}_extent": extent[0]}
        else:
            fields[name] = draw(_WORDS)
    found = tuple(_apart(one for one in draw_extents(draw, body) if _is_trimmed(one, body)))
    return Quote(_printed(found, body) or draw(_QUOTED), extents=found, **fields)


_BESIDE = st.lists(st.sampled_from(["mention", "cue", "medium"]), unique=True)
_WORDS = lines(2)
_QUOTED = texts()
_EXTENT = extents()
_EXTENTS = st.lists(_EXTENT, max_size=3)


def _apart(found: Iterable[Extent]) -> Iterator[Extent]:
    """The extents in reading order, without those that overlap the one before."""
    after = (0, 0)
    for extent in sorted(found):
        if (extent.block, extent.start) >= after:
            yield extent
            after = (extent.block, extent.end)


def _printed(found: Sequence[Extent], body: Sequence[Block]) -> str:
    """The words at the extents, a space between those of a block, a line feed elsewhere."""
    pieces = [body[extent.block].text[extent.start : extent.end] for extent in found]
    gaps = [" " if one.block == other.block else "\n" for one, other in pairwise(found)]
    return "".join(pieces[:1] + list(map(str.__add__, gaps, pieces[1:])))


def _is_trimmed(extent: Extent, body: Sequence[Block]) -> bool:
    text = _printed([extent], body)
    return text == text.strip(SPACE)


def _is_line(text: str) -> bool:
    return bool(text) and text == text.strip(SPACE) and not {"\n", "\t"} & set(text)


def articles() -> SearchStrategy[Article]:
    """Strategy of articles: small, of any fields, some with other articles in them."""
    return _articles()


@st.composite
def associations(draw: DrawFn) -> Association:
    """Strategy of other articles in a role."""
    return Association(draw(_MEMBERS), draw(parts.ROLES), draw(parts.ROLES))


def _groups() -> SearchStrategy[Article]:
    return parts.tuples(associations()).map(
        lambda members: Article(kind="composite", associations=members)
    )


_ARTICLE = st.deferred(articles)
_MEMBERS = st.one_of(_ARTICLE, _ARTICLE, _ARTICLE, st.deferred(_groups))


@st.composite
def _articles(draw: DrawFn) -> Article:
    fields = draw(_FIELDS)
    body, dateline = _story(draw)
    for name in ("located", "locations"):
        places = fields.get(name, ())
        fields[name] = [mentioned(place, _lines_of(draw, body)) for place in places]
    quoted = [_quote_in(draw, body) for _ in range(draw(_FEW))]
    fields |= {"headline": draw(_HEADLINE), "dateline": dateline}
    fields["divisions"] = draw_divisions(draw, len(body))
    details = _details(draw, fields)
    return Article(body=body, quotes=quoted, text_details=details, **fields)


def _details(draw: DrawFn, fields: dict[str, Any]) -> list[TextDetail]:
    """What is said of some of the texts in ``fields``, as drawn."""
    texts_there = [(name, "") for name in TEXT_FIELDS if name != "keywords" and fields.get(name)]
    texts_there += [("keywords", keyword) for keyword in fields.get("keywords", ())]
    return [
        parts.detailed(name, keyword, draw(parts.DETAILS))
        for name, keyword in texts_there
        if draw(_IS_DETAILED)
    ]


def _lines_of(draw: DrawFn, body: Sequence[Block]) -> list[Extent]:
    """Places in ``body`` that read as one line, as drawn."""
    return [extent for extent in draw_extents(draw, body) if _is_line(_printed([extent], body))]


_HEADLINE = st.just("") | lines() | lines()
_FEW = st.sampled_from([0, 0, 0, 1, 1, 2])
_IS_DETAILED = st.sampled_from([False, False, True])
_PLACES = parts.tuples(parts.PLACES)
_LABELS = parts.tuples(parts.LABELS)
_LINE_LABELS = parts.tuples(parts.LINE_LABELS)
_CONCEPTS = parts.tuples(parts.NAMED_CONCEPTS)
_CATALOGS = [
    f"http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_{version}.xml"
    for version in (35, 41)
]
_FIELDS: SearchStrategy[dict[str, Any]] = some(
    {
        "uri": st.just("urn:newsml:example.com:20221216:1") | lines(2),
        "version": parts.VERSIONS,
        "alt_ids": parts.tuples(media.alt_ids()),
        "kind": st.sampled_from(KINDS),
        "profile": lines(2),
        "profile_version": lines(2),
        "role": parts.NAMED_CONCEPTS,
        "file_name": lines(2),
        "schemes": parts.tuples(parts.schemes()),
        "catalogs": parts.tuples(st.sampled_from(_CATALOGS) | hrefs()),
        "title": lines(),
        "kind_names": _LINE_LABELS,
        "kind_related": parts.tuples(parts.EXTENSIONS),
        "pub_status": st.sampled_from(PUB_STATUSES),
        "pub_status_names": _LINE_LABELS,
        "signals": _CONCEPTS,
        "urgency": st.integers(1, 9),
        "ed_notes": parts.tuples(media.ed_notes()),
        "expires": date_times(),
        "expiries": parts.tuples(parts.expiries()),
        "embargoed": date_times(),
        "embargo_text": lines(),
        "services": _CONCEPTS,
        "member_of": _CONCEPTS,
        "instance_of": _CONCEPTS,
        "audiences": _CONCEPTS,
        "ratings": parts.tuples(parts.ratings()),
        "generators": parts.tuples(parts.generators()),
        "hops": parts.tuples(parts.hops()),
        "extensions": parts.tuples(parts.EXTENSIONS),
        "first_created": date_times(),
        "version_created": date_times(),
        "content_created": date_times(),
        "content_modified": date_times(),
        "published": date_times(),
        "language": languages(),
        "metadata_language": languages(),
        "headlines": _LINE_LABELS,
        "byline": lines(4),
        "bylines": _LINE_LABELS,
        "slugline": lines(3),
        "slugline_separator": lines(1),
        "keywords": parts.tuples(lines(2), 4),
        "descriptions": _LABELS,
        "creditline": lines(3),
        "body_language": languages(),
        "body_characteristics": media.CHARACTERISTICS,
        "body_renditions": parts.tuples(media.body_renditions()),
        "parts": st.lists(
            media.parts(), min_size=1, max_size=2, unique_by=lambda one: one.part_id or id(one)
        ).map(tuple),
        "sources": parts.tuples(parts.SOURCES, 3),
        "located": _PLACES,
        "locations": _PLACES,
        "subjects": _CONCEPTS,
        "genres": _CONCEPTS,
        "derived_from": parts.tuples(parts.DERIVED),
        "assertions": _CONCEPTS,
        "copyright_holder": parts.SOURCES,
        "copyright_notices": _LABELS,
        "usage_terms": _LABELS,
        "rights_links": parts.tuples(media.links()),
        "rights_expressions": parts.tuples(media.rights_expressions()),
        "renditions": parts.tuples(media.renditions()),
        "associations": parts.tuples(associations()),
        "links": parts.tuples(media.links()),
        "icons": parts.tuples(media.renditions()),
        "alt_reps": parts.tuples(media.renditions()),
        "deliverable_of": parts.tuples(media.links()),
        "hashes": parts.tuples(media.hashes()),
    }
)


def _undated(block: Block) -> Block:
    """The block without spans ``dateline``, of which a body has one at most."""
    kept = tuple(span for span in block.spans if span.mark != "dateline")
    return block if kept == block.spans else attrs.evolve(block, spans=kept)


_BLOCK = blocks().map(_undated)
_LENGTH = st.sampled_from([0, 1, 2, 3, 2, 1, 4])
_HOW = st.sampled_from(["no dateline", "in metadata", "before a paragraph", "within the body"])


def _story(draw: DrawFn) -> tuple[list[Block], Dateline | None]:
    """A body, and its dateline: in it, in metadata alone, or None; as drawn."""
    how = draw(_HOW)
    body = [draw(_BLOCK) for _ in range(draw(_LENGTH))]
    if how == "no dateline":
        return body, None
    if how == "within the body" and (found := _lines_of(draw, body)):
        at = found[0]
        body[at.block] = _with(body[at.block], Span(at.start, at.end, "dateline"))
        return body, parts.dateline_of(draw, _printed(found[:1], body))
    dateline = draw(parts.DATELINES)
    paragraphs = [number for number, block in enumerate(body) if block.role == "p"]
    if how == "before a paragraph" and paragraphs:
        number = draw(st.sampled_from(paragraphs))
        body[number] = _dated(dateline.text, body[number])
    return body, dateline


def _with(block: Block, span: Span) -> Block:
    return attrs.evolve(block, spans=(*block.spans, span))


def _dated(text: str, block: Block) -> Block:
    """The paragraph with a dateline before it."""
    moved = tuple(shifted(span, len(text) + 1) for span in block.spans)
    return Block(f"{text} {block.text}", spans=(Span(0, len(text), "dateline"), *moved))
