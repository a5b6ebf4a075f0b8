"""Renditions, links, identifiers, notes, rights and quotations that stand alone."""

from __future__ import annotations

from typing import Any

import pytest

from newsitem.errors import ModelError
from newsitem.model.body import Block, Extent
from newsitem.model.media import (
    AltId,
    BodyRendition,
    EdNote,
    Link,
    Rendition,
    alt_ids,
    body_renditions,
    ed_notes,
    links,
    renditions,
)
from newsitem.model.quotes import Quote, quotes
from newsitem.model.rights import RightsExpression, rights_expressions
from newsitem.model.sources import Source

ONE, TWO = Extent(0, 0, 5), Extent(0, 8, 9)


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        (Rendition, {}, "Rendition"),
        (Rendition, {"title": "x"}, "Rendition"),
        (Rendition, {"href": "a b"}, "Rendition.href"),
        (Rendition, {"href": "javascript:x"}, "Rendition.href"),
        (Rendition, {"href": None}, "Rendition.href"),
        (Rendition, {"uri": "a\nb"}, "Rendition.uri"),
        (Rendition, {"uri": "a", "role": "a b"}, "Rendition.role"),
        (Rendition, {"uri": "a", "content_type": "a b"}, "Rendition.content_type"),
        (Rendition, {"uri": "a", "title": "a\nb"}, "Rendition.title"),
        (Rendition, {"uri": "a", "language": "?"}, "Rendition.language"),
        (Rendition, {"uri": "a", "width": -1}, "Rendition.width"),
        (Rendition, {"uri": "a", "height": 0.5}, "Rendition.height"),
        (Rendition, {"uri": "a", "size": 2**53}, "Rendition.size"),
        (Rendition, {"uri": "a", "version": 0}, "Rendition.version"),
        (Rendition, {"uri": "a", "generator": "a\nb"}, "Rendition.generator"),
        (Rendition, {"uri": "a", "duration": -0.1}, "Rendition.duration"),
        (Rendition, {"uri": "a", "duration": 2e9}, "Rendition.duration"),
        (BodyRendition, {}, "BodyRendition"),
        (BodyRendition, {"blocks": "a", "data": "a"}, "BodyRendition"),
        (BodyRendition, {"blocks": [1]}, "BodyRendition.blocks[0]"),
        (BodyRendition, {"data": b"a"}, "BodyRendition.data"),
        (BodyRendition, {"data": "a", "content_type": " "}, "BodyRendition.content_type"),
        (BodyRendition, {"data": "a", "language": "?"}, "BodyRendition.language"),
        (BodyRendition, {"data": "a", "role": " "}, "BodyRendition.role"),
        (Link, {}, "Link"),
        (Link, {"href": "a b"}, "Link.href"),
        (Link, {"href": "data:,x"}, "Link.href"),
        (Link, {"href": "a", "rel": "a b"}, "Link.rel"),
        (Link, {"uri": "\n"}, "Link.uri"),
        (Link, {"href": "a", "title": "\n"}, "Link.title"),
        (Link, {"href": "a", "content_type": " "}, "Link.content_type"),
        (Link, {"href": "a", "version": 0}, "Link.version"),
        (Link, {"href": "a", "size": -1}, "Link.size"),
        (AltId, {"value": ""}, "AltId.value"),
        (AltId, {"value": "a\nb"}, "AltId.value"),
        (AltId, {"value": "a", "type": "b c"}, "AltId.type"),
        (AltId, {"value": "a", "role": "b c"}, "AltId.role"),
        (EdNote, {"text": ""}, "EdNote.text"),
        (EdNote, {"text": "a "}, "EdNote.text"),
        (EdNote, {"text": "a", "role": "b c"}, "EdNote.role"),
        (EdNote, {"text": "a", "public": 1}, "EdNote.public"),
        (EdNote, {"text": "a", "public": None}, "EdNote.public"),
        (EdNote, {"text": "a", "language": "?"}, "EdNote.language"),
        (RightsExpression, {"data": "", "language": "urn:a"}, "RightsExpression.data"),
        (RightsExpression, {"data": "a", "language": ""}, "RightsExpression.language"),
        (RightsExpression, {"data": "a", "language": "a b"}, "RightsExpression.language"),
        (
            RightsExpression,
            {"data": "a", "language": "urn:a", "media_type": ""},
            "RightsExpression.media_type",
        ),
        (
            RightsExpression,
            {"data": "a", "language": "urn:a", "media_type": "a b"},
            "RightsExpression.media_type",
        ),
        (Quote, {"text": ""}, "Quote.text"),
        (Quote, {"text": " a"}, "Quote.text"),
        (Quote, {"text": "a", "kind": "said"}, "Quote.kind"),
        (Quote, {"text": "a", "extents": [(0, 0, 1)]}, "Quote.extents[0]"),
        (Quote, {"text": "a", "extents": [TWO, ONE]}, "Quote.extents"),
        (Quote, {"text": "a", "extents": [ONE, ONE]}, "Quote.extents"),
        (Quote, {"text": "a", "extents": [Extent(1, 0, 1), ONE]}, "Quote.extents"),
        (Quote, {"text": "a", "marks": "“"}, "Quote.marks"),
        (Quote, {"text": "a", "marks": "“”“"}, "Quote.marks"),
        (Quote, {"text": "a", "marks": ["“", " ”"]}, "Quote.marks"),
        (Quote, {"text": "a", "marks": [1, 2]}, "Quote.marks[0]"),
        (Quote, {"text": "a", "speaker": 1}, "Quote.speaker"),
        (Quote, {"text": "a", "mention": "a\nb"}, "Quote.mention"),
        (Quote, {"text": "a", "cue": None}, "Quote.cue"),
        (Quote, {"text": "a", "medium": "a "}, "Quote.medium"),
        (Quote, {"text": "a", "mention_extent": ONE}, "Quote.mention"),
        (Quote, {"text": "a", "cue_extent": ONE}, "Quote.cue"),
        (Quote, {"text": "a", "medium_extent": ONE}, "Quote.medium"),
        (Quote, {"text": "a", "cue": "b", "cue_extent": 1}, "Quote.cue_extent"),
        (Quote, {"text": "a", "confidence": 1.01}, "Quote.confidence"),
    ],
)
def test_what_is_refused_and_which_field_is_named(
    kind: type, fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(ModelError) as caught:
        kind(**fields)
    assert caught.value.where == where
    assert len(str(caught.value)) < 300


def test_a_text_stands_for_the_main_field() -> None:
    assert links("a") == links(["a"]) == (Link(href="a"),)
    assert alt_ids(["a", AltId("b", "c")]) == (AltId("a"), AltId("b", "c"))
    assert ed_notes("a\nb") == (EdNote("a\nb", public=False),)
    assert quotes("Now.") == (Quote("Now."),)
    assert Quote("Now.", speaker="Ana").speaker == Source("Ana")
    assert Quote("Now.", marks="“”").marks == ("“", "”")
    assert BodyRendition(blocks="one\n\ntwo").blocks == (Block("one"), Block("two"))


def test_one_stands_for_several() -> None:
    picture, rendition = Rendition(uri="a"), BodyRendition(data="a")
    rights = RightsExpression("a", "urn:a")
    assert renditions(picture) == renditions([picture]) == (picture,)
    assert body_renditions(rendition) == body_renditions([rendition]) == (rendition,)
    assert rights_expressions(rights) == rights_expressions([rights]) == (rights,)


def test_a_quotation_may_be_interrupted_and_touch_itself() -> None:
    assert Quote("a", extents=[ONE, Extent(0, 5, 6), Extent(1, 0, 1)]).extents[1].start == 5


def test_a_mark_may_be_missing_at_one_end() -> None:
    assert Quote("a", marks=("—", "")).marks == ("—", "")
