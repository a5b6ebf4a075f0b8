"""What holds for the values of every class of the model."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsitem.errors import ModelError
from newsitem.model._checks import NESTING
from newsitem.model.article import Article, Association
from newsitem.model.body import Block, Extent, Span
from newsitem.model.characteristics import Characteristic
from newsitem.model.concepts import Concept, Label
from newsitem.model.contacts import Contact
from newsitem.model.datelines import Dateline
from newsitem.model.details import TextDetail
from newsitem.model.divisions import Division
from newsitem.model.locations import Address, Location
from newsitem.model.management import Expiry, Generator, Hop, HopAction, Rating, Scheme
from newsitem.model.media import AltId, BodyRendition, EdNote, Hash, Link, Rendition
from newsitem.model.parts import Part, RegionDelim, TimeDelim
from newsitem.model.quotes import Quote
from newsitem.model.rights import RightsExpression
from newsitem.model.sources import Source
from newsitem.times import DateTime

CLASSES: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        Address, AltId, Article, Association, Block, BodyRendition, Characteristic, Concept,
        Contact, Dateline, Division, EdNote, Expiry, Extent, Generator, Hash, Hop, HopAction,
        Label, Link, Location, Part, Quote, Rating, RegionDelim, Rendition, RightsExpression,
        Scheme, Source, Span, TextDetail, TimeDelim,
    )
}  # fmt: skip
VALUES: st.SearchStrategy[Any] = st.sampled_from(list(CLASSES.values())).flatmap(st.from_type)


def differing(value: Any) -> dict[str, Any]:
    """The fields whose values are not their defaults."""
    found = {field.name: getattr(value, field.name) for field in attrs.fields(type(value))}
    defaults = {field.name: field.default for field in attrs.fields(type(value))}
    return {name: one for name, one in found.items() if one != defaults[name]}


@given(VALUES)
def test_a_value_made_again_from_its_fields_is_the_same(value: Any) -> None:
    again = type(value)(**differing(value))
    assert again == value
    assert hash(again) == hash(value)
    assert attrs.evolve(value) == value


@given(VALUES)
def test_values_survive_copying_and_pickling(value: Any) -> None:
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value


@given(VALUES)
def test_a_repr_is_one_line(value: Any) -> None:
    shown = repr(value)
    assert shown.isprintable()
    assert shown.startswith(f"{type(value).__name__}(")


@given(VALUES.filter(lambda value: not isinstance(value, Article | Association)))
def test_a_repr_makes_the_value_again(value: Any) -> None:
    assert eval(repr(value), {**CLASSES, "DateTime": DateTime}) == value  # noqa: S307


@given(VALUES)
def test_values_cannot_be_changed_and_hold_tuples(value: Any) -> None:
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)
        assert not isinstance(getattr(value, field.name), list | dict | set)
    with pytest.raises(AttributeError):
        value.other = 1


@given(VALUES, st.data())
def test_a_value_of_another_type_is_refused_in_every_field(
    value: Any, data: st.DataObject
) -> None:
    field = data.draw(st.sampled_from(attrs.fields(type(value))))
    with pytest.raises((ModelError, TypeError)) as caught:
        attrs.evolve(value, **{field.name: object()})
    if isinstance(caught.value, ModelError) and caught.value.where != "DateTime":
        assert caught.value.where.startswith(f"{type(value).__name__}.{field.name}")


@pytest.mark.parametrize(
    ("kind", "field", "others"),
    [
        (Article, "headline", {}),
        (Article, "keywords", {}),
        (Block, "text", {}),
        (Block, "text", {"role": "pre"}),
        (Label, "text", {}),
        (Source, "name", {}),
        (Location, "name", {}),
        (Quote, "text", {}),
        (Dateline, "text", {}),
        (EdNote, "text", {}),
        (AltId, "value", {}),
        (Link, "uri", {}),
        (Rendition, "uri", {}),
        (BodyRendition, "data", {}),
        (RightsExpression, "data", {"language": "urn:a"}),
        (Concept, "literal", {}),
        (Span, "value", {"start": 0, "end": 1, "mark": "chron"}),
    ],
)
@pytest.mark.parametrize("bad", "\x00\r\x0b\x1b\ud800\udfff\ufffe\uffff", ids=ascii)
def test_characters_that_no_format_carries_are_refused(
    kind: type, field: str, others: dict[str, Any], bad: str
) -> None:
    kind(**others, **{field: "two words"})
    with pytest.raises(ModelError, match=rf"U\+{ord(bad):04X} at 3") as caught:
        kind(**others, **{field: f"two{bad}words"})
    assert caught.value.where.startswith(f"{kind.__name__}.{field}")


@pytest.mark.parametrize(
    ("wrap", "inner"),
    [
        (lambda item: Concept(literal="x", broader=item), Concept(literal="x")),
        (lambda item: Concept(literal="x", same_as=item), Concept(literal="x")),
        (lambda item: Location("x", broader=item), Location("x")),
        (lambda item: Article(associations=Association(item)), Article()),
    ],
)
def test_nesting_has_an_end_that_copying_and_comparing_survive(wrap: Any, inner: Any) -> None:
    value = inner
    for _ in range(NESTING - 1):
        value = wrap(value)
    again = pickle.loads(pickle.dumps(value))  # noqa: S301
    assert again == value
    assert hash(again) == hash(value)
    assert repr(again) == repr(value)
    assert copy.deepcopy(value) == value
    with pytest.raises(ModelError, match=f"more than {NESTING} levels") as caught:
        wrap(value)
    assert caught.value.where == type(inner).__name__


def test_match_takes_the_positional_fields() -> None:
    match Article(headline="Dam holds", body=[Block("Where?", "hl2", level=2), "Here."]):
        case Article(headline="Dam holds", body=(Block(text, "hl2", level=2), Block("Here."))):
            assert text == "Where?"
        case _:
            pytest.fail("no match")
    match Quote("Now.", speaker="Ana"):
        case Quote(words, "direct", (), (), Source(name)):
            assert (words, name) == ("Now.", "Ana")
        case _:
            pytest.fail("no match")
