"""Contacts, addresses, characteristics, generators, hops and schemes; concepts in relation."""

from __future__ import annotations

from typing import Any

import pytest

from newsitem.errors import ModelError
from newsitem.model.article import Article
from newsitem.model.body import Block
from newsitem.model.characteristics import NAMES, Characteristic, characteristics
from newsitem.model.concepts import Concept
from newsitem.model.contacts import Contact, contacts
from newsitem.model.locations import Address, Location
from newsitem.model.management import (
    Generator,
    Hop,
    HopAction,
    Scheme,
    generators,
    hop_actions,
    hops,
    schemes,
)
from newsitem.model.media import EdNote, Link, Rendition
from newsitem.model.sources import Source

VALUED = Concept(value="12")
RELATED = Concept(related=VALUED)


@pytest.mark.parametrize(
    ("kind", "fields", "where"),
    [
        (Contact, {"kind": "post", "value": "x"}, "Contact.kind"),
        (Contact, {"kind": "email", "value": ""}, "Contact.value"),
        (Contact, {"kind": "email", "value": "a\nb"}, "Contact.value"),
        (Contact, {"kind": "web", "value": "javascript:x"}, "Contact.value"),
        (Contact, {"kind": "fax", "value": "1", "role": "a b"}, "Contact.role"),
        (Address, {"lines": "a\nb"}, "Address.lines[0]"),
        (Address, {"localities": [1]}, "Address.localities[0]"),
        (Address, {"areas": VALUED}, "Address.areas"),
        (Address, {"country": VALUED}, "Address.country"),
        (Address, {"world_region": 1}, "Address.world_region[0]"),
        (Address, {"postal_code": "a\nb"}, "Address.postal_code"),
        (Address, {"role": "a b"}, "Address.role"),
        (Characteristic, {"name": "smell", "value": "1"}, "Characteristic.name"),
        (Characteristic, {"name": "resolution", "value": ""}, "Characteristic.value"),
        (Characteristic, {"name": "resolution", "value": "0"}, "Characteristic.value"),
        (Characteristic, {"name": "audio_vbr", "value": "1"}, "Characteristic.value"),
        (Characteristic, {"name": "audio_codec", "value": "a b"}, "Characteristic.value"),
        (Characteristic, {"name": "video_sampling", "value": "a\nb"}, "Characteristic.value"),
        (Generator, {"name": ""}, "Generator.name"),
        (Generator, {"name": "x", "version": "\n"}, "Generator.version"),
        (Generator, {"name": "x", "role": "a b"}, "Generator.role"),
        (HopAction, {"action": VALUED}, "HopAction.action"),
        (HopAction, {"action": "a:b", "target": "a b"}, "HopAction.target"),
        (HopAction, {"action": 1}, "HopAction.action[0]"),
        (Hop, {}, "Hop"),
        (Hop, {"sequence": -1}, "Hop.sequence"),
        (Hop, {"party": Source("x", roles="creator")}, "Hop.party"),
        (Hop, {"actions": [1]}, "Hop.actions[0]"),
        (Scheme, {"alias": "", "uri": "http://example.com/"}, "Scheme.alias"),
        (Scheme, {"alias": "a:b", "uri": "http://example.com/"}, "Scheme.alias"),
        (Scheme, {"alias": "a", "uri": ""}, "Scheme.uri"),
        (Scheme, {"alias": "a", "uri": "a b"}, "Scheme.uri"),
        (Concept, {"value": "a\nb"}, "Concept.value"),
        (Concept, {"qcode": "a:b", "hierarchy": "c"}, "Concept.hierarchy"),
        (Concept, {"qcode": "a:b", "broader": VALUED}, "Concept.broader"),
        (Concept, {"qcode": "a:b", "facets": RELATED}, "Concept.facets"),
        (Concept, {"related": Concept(related=RELATED)}, "Concept"),
        (Source, {"name": "x", "function": "a b"}, "Source.function"),
        (Location, {"name": "x", "same_as": VALUED}, "Location.same_as"),
        (Location, {"name": "x", "type": "a b"}, "Location.type"),
        (Location, {"name": "x", "relevance": 101}, "Location.relevance"),
        (Location, {"name": "x", "address": 1}, "Location.address"),
        (Link, {"href": "a", "rank": -1}, "Link.rank"),
        (Link, {"href": "a", "kind": "x"}, "Link.kind"),
        (Link, {"href": "a", "links": [1]}, "Link.links[0]"),
        (EdNote, {"text": "a", "blocks": "b"}, "EdNote.text"),
        (EdNote, {"text": "a", "constraint": "a b"}, "EdNote.constraint"),
        (Article, {"services": VALUED}, "Article.services"),
        (Article, {"role": RELATED}, "Article.role"),
        (Source, {"name": "x", "same_as": VALUED}, "Source.same_as"),
        (Article, {"derived_from": VALUED}, "Article.derived_from"),
        (Article, {"subjects": RELATED}, "Article.subjects"),
        (Article, {"subjects": VALUED}, "Article.subjects"),
        (Article, {"catalogs": "a b"}, "Article.catalogs[0]"),
        (Article, {"catalogs": [""]}, "Article.catalogs[0]"),
        (Article, {"hops": [1]}, "Article.hops[0]"),
    ],
)
def test_what_no_format_could_carry_is_refused(
    kind: type, fields: dict[str, Any], where: str
) -> None:
    with pytest.raises(ModelError) as caught:
        kind(**fields)
    assert caught.value.where == where


def test_one_value_stands_for_several() -> None:
    contact, hop, scheme = Contact("email", "a@b"), Hop(sequence=1), Scheme("a", "http://b/")
    assert contacts(contact) == contacts([contact]) == (contact,)
    assert hops(hop) == hops([hop]) == (hop,)
    assert schemes(scheme) == schemes([scheme]) == (scheme,)
    assert generators("x") == (Generator("x"),)
    assert hop_actions("a:b") == (HopAction(Concept(qcode="a:b")),)
    codec = Characteristic("audio_codec", "acdc:mp3")
    assert characteristics(codec) == characteristics([codec]) == (codec,)
    assert Article(role="a:b").role == Concept(qcode="a:b")
    assert Article(role="").role is None


def test_characteristics_stand_in_the_order_of_the_standard_and_once() -> None:
    rate, codec = Characteristic("audio_bitrate", "1"), Characteristic("audio_codec", "a:b")
    assert Rendition(href="a", characteristics=[rate, codec]).characteristics == (codec, rate)
    assert list(NAMES).index("audio_codec") < list(NAMES).index("audio_bitrate")
    with pytest.raises(ModelError, match="stands there twice"):
        Rendition(href="a", characteristics=[rate, rate])


def test_a_concept_is_called_by_the_first_that_it_has() -> None:
    assert VALUED.name == "12"
    assert RELATED.name == ""


def test_a_note_in_blocks_reads_as_they_do() -> None:
    note = EdNote("One\nTwo", blocks=[Block("One", "hl2"), Block("", "hr"), Block("Two")])
    assert len(note.blocks) == 3
    with pytest.raises(ModelError, match="not what its blocks read"):
        EdNote("One", blocks=note.blocks)


def test_links_nest_within_bounds() -> None:
    link = Link("a")
    for _ in range(63):
        link = Link("a", links=link)
    with pytest.raises(ModelError, match="nested more than 64"):
        Link("a", links=link)
