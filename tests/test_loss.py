"""Loss is measured: changes between two articles, and what a trip through a format changes."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given

import newsitem as ni
from newsitem import loss, strategies

STORY = ni.Article(
    headline="Dam holds",
    body=["One.", "Two.", "Three."],
    version_created="2026-03-01",
    quotes=[ni.Quote("One", speaker="Ada Roe")],
)


def paths(before: ni.Article, after: ni.Article) -> list[str]:
    return [change.path for change in ni.changes(before, after)]


def test_equal_articles_have_no_changes() -> None:
    assert ni.changes(STORY, attrs.evolve(STORY)) == ()


def test_a_change_names_the_innermost_field() -> None:
    other = attrs.evolve(STORY, quotes=[ni.Quote("One", speaker="Ada Row")])
    (change,) = ni.changes(STORY, other)
    assert change == ni.Change("quotes[0].speaker.name", "Ada Roe", "Ada Row")
    assert str(change) == "quotes[0].speaker.name: 'Ada Roe' -> 'Ada Row'"


def test_a_date_is_one_value() -> None:
    other = attrs.evolve(STORY, version_created="2026-03")
    (change,) = ni.changes(STORY, other)
    assert (change.path, change.after) == ("version_created", ni.DateTime("2026-03"))


def test_a_value_on_one_side_only() -> None:
    speechless = attrs.evolve(STORY, quotes=[ni.Quote("One")])
    assert paths(STORY, speechless) == ["quotes[0].speaker"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (["One.", "Three."], ["body[1]"]),
        (["Two.", "Three."], ["body[0]"]),
        (["One.", "Two."], ["body[2]"]),
        (["One.", "New.", "Two.", "Three."], ["body[1]"]),
        (["One.", "2.", "Three."], ["body[1].text"]),
        ([], ["body[0]", "body[1]", "body[2]"]),
    ],
)
def test_what_surrounds_a_gap_is_found_again(body: list[str], expected: list[str]) -> None:
    other = attrs.evolve(STORY, body=body)
    assert paths(STORY, other) == expected
    assert paths(other, STORY) == expected


def test_lost_names_what_wire_copy_does_not_carry() -> None:
    assert [change.path for change in ni.lost(STORY, "text")] == ["version_created", "quotes[0]"]
    assert ni.lost(STORY, "json") == ()


def test_lost_takes_a_version() -> None:
    assert ni.lost(ni.Article(headline="A"), "text", version="paragraphs") == ()
    with pytest.raises(ni.FormatError, match="text is written in lines, paragraphs"):
        ni.lost(STORY, "text", version="3.1")


def test_a_view_follows_attributes_through_tuples() -> None:
    concept = ni.Concept(qcode="a:b", same_as=[ni.Concept(qcode="c:d"), ni.Concept(uri="e:f")])
    article = attrs.evolve(STORY, subjects=[concept, ni.Concept(qcode="g:h")])
    assert loss.view(article, "headline") == "Dam holds"
    assert loss.view(article, "subjects.qcode") == ("a:b", "g:h")
    assert loss.view(article, "subjects.same_as.qcode") == ("c:d", "")
    assert loss.view(article, "dateline.text") is None
    assert loss.view(article, "quotes.speaker.name") == ("Ada Roe",)
    silent = attrs.evolve(STORY, quotes=[ni.Quote("One")])
    assert loss.view(silent, "quotes.speaker.name") == (None,)


def test_what_is_absent_is_carried_by_all() -> None:
    assert loss.carried(ni.Article(), STORY, "headline")
    assert loss.carried(STORY, STORY, "headline")
    assert not loss.carried(STORY, ni.Article(), "headline")


def test_what_is_left_open_may_be_filled_in_each_of_several_values() -> None:
    story = ni.Article(subjects=["medtop:1", "http://example.com/2"])
    uris = [ni.Concept(qcode="medtop:1", uri="http://a/"), ni.Concept(uri="http://example.com/2")]
    assert loss.carried(story, ni.Article(subjects=uris), "subjects.uri")
    assert not loss.carried(story, ni.Article(subjects=uris[:1]), "subjects.uri")
    assert not loss.carried(story, ni.Article(subjects=uris[::-1]), "subjects.uri")
    filled = ni.Article(subjects="medtop:04000000")
    assert ni.lost(filled, "newsml-g2") == ()
    back = ni.loads(ni.dumps(filled, "newsml-g2")).article
    assert [str(change) for change in ni.changes(filled, back)] == [
        "subjects[0].uri: '' -> 'http://cv.iptc.org/newscodes/mediatopic/04000000'"
    ]


@given(one=strategies.articles(), other=strategies.articles())
def test_changes_are_empty_only_between_equals(one: ni.Article, other: ni.Article) -> None:
    assert (ni.changes(one, other) == ()) == (one == other)
    assert len(ni.changes(one, other)) == len(ni.changes(other, one))
