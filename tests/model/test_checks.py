"""The checks of single values; those for a type of XML Schema against libxml2's own."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from newsitem.errors import ModelError
from newsitem.model import _checks as check
from newsitem.strategies import hrefs, iris, languages


def schema(kind: str) -> etree.XMLSchema:
    return etree.XMLSchema(
        etree.XML(
            f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
            f'<xs:element name="a" type="xs:{kind}"/></xs:schema>'
        )
    )


SCHEMAS = {kind: schema(kind) for kind in ("anyURI", "language")}


def validates(kind: str, value: str) -> bool:
    element = etree.Element("a")
    element.text = value
    return bool(SCHEMAS[kind].validate(element))


def admits(checked: str, value: str) -> bool:
    try:
        getattr(check, checked)("field", value)
    except ModelError:
        return False
    return True


def mutated(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Strategy of the values with a piece of something else in their midst."""
    odd = st.text('/:?#[]@%<>"{}|\\^` aZ9.é\x85\u2028', min_size=1, max_size=3)
    cut = st.integers(0, 20)
    return st.builds(lambda text, at, more: text[:at] + more + text[at:], values, cut, odd)


@given(iris() | mutated(iris()) | st.text("a:/?#[]@%0é ", max_size=8))
@example("a:b:c")
@example("1a:b")
@example("//host:70000/")
@example("http://[::1]/")
@example("http://user@host/")
@example("http://host:port/")
@example("%zz")
@example("a b")
def test_every_iri_that_is_admitted_is_an_xs_anyuri(value: str) -> None:
    if admits("iri", value):
        assert validates("anyURI", value)


@given(languages() | mutated(languages()) | st.text("aZ0-_é", max_size=10))
@example("abcdefghi")
@example("en-")
@example("en\n")
def test_a_language_is_admitted_where_xs_language_is(value: str) -> None:
    # a schema collapses white space before it looks; the model's texts hold none at the ends
    if value and not re.search(r"[ \t\n]", value):
        assert admits("language", value) == validates("language", value)


@pytest.mark.parametrize(
    "value",
    [
        "http://example.com", "https://example.com:8080/a/b;c=1?d=e&f=/?#g?h", "urn:a:b:c",
        "tag:example.com,2022:1", "mailto:a@example.com", "a", "../a%20b.jpg", "?a", "#a", "/a",
        "//example.com/a", "a:", "file:///a", "http://example.com/北京/é", "http://éxample.com",
        "./a:b", "x+y.z-1:a",
    ],
)  # fmt: skip
def test_iris_that_are_admitted(value: str) -> None:
    assert admits("iri", value)


@pytest.mark.parametrize(
    "value",
    [
        "a b", "a\tb", "a\nb", "a<b", "a>b", 'a"b', "a{b}", "a|b", "a\\b", "a^b", "a`b", "a[b]",
        "100%", "%f", "%fg", "a#b#c", "1a:b", ":a", "http://a:b", "http://a:123456/", "http://a]",
    ],
)  # fmt: skip
def test_iris_that_are_refused(value: str) -> None:
    assert not admits("iri", value)


@pytest.mark.parametrize("value", ["javascript:alert(1)", "JavaScript:x", "vbscript:x", "DATA:,x"])
def test_a_link_that_runs_code_is_refused_but_may_be_a_name(value: str) -> None:
    assert admits("iri", value)
    assert not admits("href", value)


@given(hrefs())
def test_links_are_iris(value: str) -> None:
    assert admits("href", value)
    assert admits("iri", value)


@pytest.mark.parametrize("name", ["iri", "href", "language", "qcode", "mark", "country", "token"])
def test_what_is_no_text_is_refused(name: str) -> None:
    for value in (None, 1, b"a", ["a"]):
        assert not admits(name, value)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("qcode", ["a:b", "a:b:c", "é:/ü"], ["a", ":b", "a:", "a b:c", "a:b c", "a:\xa0", "::"]),
        ("mark", ["em", "a", "h1", "a.b-c_d"], ["Em", "1a", "-a", "é", "a b", "a:b", "a\n"]),
        ("country", ["RS", "DEU"], ["rs", "R", "RSRB", "ÄÖ", "R1"]),
        ("token", ["a", "a:b", "\xa0", "<&>"], [" ", "a b", "a\tb", "a\nb", "\x00"]),
        ("language", ["en", "sr-Latn-RS", "x-a1"], ["en_US", "e1", "en-", "-en", "ünd"]),
    ],
)
def test_names(name: str, good: list[str], bad: list[str]) -> None:
    assert [value for value in good if not admits(name, value)] == []
    assert [value for value in bad if admits(name, value)] == []
    assert admits(name, "")  # an absent text


def test_a_list_is_no_tuple_where_no_converter_has_made_it_one() -> None:
    with pytest.raises(ModelError, match=r"^field: expected a tuple, found list"):
        check.items("field", [], str)  # type: ignore[arg-type]  # as msgspec might decode
