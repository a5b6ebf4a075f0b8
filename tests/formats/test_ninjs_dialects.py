"""JSON that is not ninjs but much like it: read under its own names, and put back under them."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

import newsitem as ni
from newsitem.formats import ninjs
from newsitem.formats.ninjs._dialects import dialect_of

WIRE: dict[str, Any] = {
    "format": "wires@1",
    "type": "composite",
    "urn": "urn:newsml:example.org:2024:1",
    "version_created": "2024-05-02T06:15:00+02:00",
    "version": 2,
    "pubstatus": "usable",
    "language": "de",
    "urgency": 3,
    "kicker": "Deiche",
    "headline": "Damm hält",
    "subhead": None,
    "teaser": "Er hielt.",
    "byline": "Von Jörg Weiß",
    "dateline": "Bremen (dpa) - ",
    "article_html": '<section class="main"><p>Der Damm hielt.</p><p>Es regnet.</p></section>',
    "infobox_html": "<p>Drei Dämme.</p>",
    "creditline": "EXAMPLE",
    "usageterms": "Nur nach Absprache",
    "ednotes": [{"role": "line:closing", "ednote": "jw a3", "is_publishable": False}],
    "keyword_names": ["Deich", "Regen"],
    "associations": [
        {
            "type": "image",
            "urn": "urn:newsml:example.org:2024:2",
            "caption": "Der Damm",
            "rank": 1,
            "renditions": [{"url": "https://example.org/2.jpg", "mimetype": "image/jpeg"}],
        }
    ],
}
FEED: dict[str, Any] = {
    "api_version": "2.1",
    "org_name": "Example",
    "data": {
        "item": {
            "uri": "https://example.org/1",
            "editorialpriority": "r",
            "headline": "Dam holds",
            "versioncreated": "2024-05-02T06:15:00Z",
            "bylines": [{"by": "By ANA REIS", "title": "Example Press"}, {"by": "RUI SÁ"}],
            "photographer": {"name": "Nour Haddad", "code": "str"},
            "usageterms": ["For one use.", "Not for sale."],
        }
    },
}


def read(document: object) -> ni.Reading:
    return ninjs.read(json.dumps(document).encode())


def test_a_dialect_is_read_under_its_own_names() -> None:
    reading = read({"entries": [WIRE]})
    article = reading.article
    assert article.uri == "urn:newsml:example.org:2024:1"
    assert str(article.version_created) == "2024-05-02T06:15:00+02:00"
    assert (article.headline, article.byline) == ("Damm hält", "Von Jörg Weiß")
    assert article.headlines == (ni.Label("Deiche", role="kicker"),)
    assert article.descriptions == (ni.Label("Er hielt.", role="teaser"),)
    assert [block.text for block in article.body] == ["Der Damm hielt.", "Es regnet."]
    assert article.dateline is not None
    assert article.dateline.text == "Bremen (dpa) -"
    assert article.printed_blocks[0] == "Bremen (dpa) - Der Damm hielt."
    assert article.body_renditions[0].blocks == (ni.Block("Drei Dämme."),)
    assert article.ed_notes == (ni.EdNote("jw a3", "line:closing"),)
    assert article.keywords == ("Deich", "Regen")
    picture = article.associations[0].article
    assert (picture.kind, picture.uri) == ("picture", "urn:newsml:example.org:2024:2")
    assert picture.renditions[0].href == "https://example.org/2.jpg"
    assert {part.where: part.content for part in reading.unread} == {
        "entries[0].format": '"wires@1"',
        "entries[0].associations[0].rank": "1",
    }
    (note,) = reading.notes
    assert str(note) == (
        "entries[0]: this is the JSON of dpa digitalwires, read under the names of ninjs"
    )


@pytest.mark.parametrize(
    ("edit", "member"),
    [
        ({"uri": "urn:x:9"}, "urn"),
        ({"headline": "Damm bricht"}, "headline"),
        ({"byline": "Von Ana Reis"}, "byline"),
        ({"version_created": "2024-05-03"}, "version_created"),
        ({"keywords": ("Flut",)}, "keyword_names"),
        ({"body": "Er brach.\n\nEs regnet."}, "article_html"),
        ({"usage_terms": "Frei"}, "usageterms"),
    ],
)
def test_what_is_changed_is_put_back_under_its_own_name(edit: dict[str, Any], member: str) -> None:
    reading = read([WIRE])
    written = ninjs.write(attrs.evolve(reading.article, **edit), keep=reading)
    (back,) = json.loads(written)
    assert {name for name in WIRE | back if back.get(name) != WIRE.get(name)} == {member}
    assert list(back) == list(WIRE)
    assert ninjs.read(written).article == attrs.evolve(reading.article, **edit)


def test_another_dateline_cannot_be_put_back() -> None:
    reading = read(WIRE)
    with pytest.raises(ni.FormatError, match="dateline cannot be put back"):
        ninjs.write(attrs.evolve(reading.article, dateline="Kiel (dpa) -"), keep=reading)


def test_an_object_that_has_names_of_both_is_read_as_ninjs() -> None:
    both = WIRE | {"associations": [{"uri": "urn:x:2", "headline": "Der Damm"}]}
    assert dialect_of(both) is None
    assert dialect_of(WIRE | {"uri": "urn:x:1"}) is not None
    assert read(WIRE | {"uri": "urn:x:1"}).article.uri == "urn:x:1"


def test_an_item_deep_in_the_answer_of_an_interface() -> None:
    padded = FEED | {"params": {"filler": "x" * 5000}}
    assert ninjs.sniff(json.dumps(FEED).encode())
    reading = ni.loads(json.dumps({"data": {}, **padded}))
    article = reading.article
    assert (article.byline, article.bylines) == ("By ANA REIS", (ni.Label("RUI SÁ"),))
    assert article.sources == (ni.Source("Nour Haddad", "person", "creator", literal="str"),)
    assert [label.text for label in article.usage_terms] == ["For one use.", "Not for sale."]
    assert "data.item.bylines[0].title" in [part.where for part in reading.unread]
    edited = attrs.evolve(article, headline="Dam breaks")
    back = json.loads(ninjs.write(edited, keep=reading))
    assert back["data"]["item"] == FEED["data"]["item"] | {"headline": "Dam breaks"}


def test_what_is_mostly_something_else_is_noted() -> None:
    other = {"uri": "x:1", "headline": {"main": "Dam"}, "pub_date": "2024-05-02", "desk": "Home"}
    (note,) = read(other).notes
    assert "most members of this object are not of ninjs" in note.message
    assert read({"uri": "x:1", "headline": "Dam"}).notes == ()


@pytest.mark.parametrize("value", [[WIRE], 7, "x", {"a": 1}, [None, 1]])
def test_values_of_other_kinds_are_unread(value: object) -> None:
    odd = WIRE | {"associations": value, "ednotes": value, "version_created": value}
    reading = read(odd | {"dateline": value})
    assert ninjs.write(reading.article, keep=reading) == reading.source
    edited = attrs.evolve(reading.article, headline="Anders")
    assert json.loads(ninjs.write(edited, keep=reading))["ednotes"] == value


def test_a_headline_beside_others_in_an_array_stays_there() -> None:
    mixed = {"uri": "x:1", "versionCreated": "2024-05-02", "headline": "Dam", "by": "Ana"}
    reading = read(mixed)
    edited = attrs.evolve(reading.article, headline="Wall", headlines=[ni.Label("W", role="b")])
    back = json.loads(ninjs.write(edited, keep=reading))
    assert back == mixed | {"headline": "Wall", "headlines": [{"role": "b", "value": "W"}]}
    gone = json.loads(ninjs.write(attrs.evolve(reading.article, headline=""), keep=reading))
    assert gone == mixed | {"headline": ""} or "headline" not in gone


def test_an_item_of_an_archive() -> None:
    own = {"_id": "x:1", "_current_version": 3, "state": "published", "headline": "Dam"}
    reading = read(own | {"abstract": "<p>It <b>held</b>.</p>", "priority": 6})
    (label,) = reading.article.descriptions
    assert (label.text, label.spans[0].mark) == ("It held.", "strong")
    assert [part.where for part in reading.unread] == ["_current_version", "state", "priority"]
    assert "the JSON of Superdesk's archive" in reading.notes[0].message
