"""The types of property that NewsML-G2 builds on: read and written, type by type.

NewsML-G2 Specification 2.35, chapters 8 and 9. A name of the model that is neither a QCode
nor a URI, where the standard asks for one, is a code of this library's own scheme.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats import _take
from newsitem.formats._cursor import made
from newsitem.formats._markup import nested
from newsitem.formats._xml import XML, tag, text_tag
from newsitem.model.concepts import Label
from newsitem.text import SPACE, collapse, on_one_line
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._xml import Node
    from newsitem.model.concepts import Concept
    from newsitem.model.locations import Location
    from newsitem.model.sources import Source
    from newsitem.times import DateTime

take_language, take_integer = _take.take_language, _take.take_integer
Values = list[tuple[str, object]]

DATE_TIME = ("second", "fraction")
DATE_OR_TIME = ("day", *DATE_TIME)

OWN = "x-newsitem"
OWN_SCHEME = "urn:x-newsitem:"

LANGUAGE = f"{XML}lang"

_URI = re.compile(r"(?:[a-z][a-z0-9+.-]*://|urn:|tag:)[^\s<>\"{}|\\^`%\[\]#]+\Z", re.IGNORECASE)
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,15}(?:\.[0-9]{0,30})?|\.[0-9]{1,30})", re.ASCII)
_QCODE = re.compile(r"[^\s:]+:[^\s]+")

PLACE_TYPES = {
    "city": "cptype:city",
    "region": "cptype:statprov",
    "country": "cptype:country",
    "area": "cpnat:geoArea",
    "poi": "cpnat:poi",
    "": f"{OWN}:place",
}
PLACE_NAMES = frozenset({*PLACE_TYPES.values(), "place"})


# QCodes, URIs and names


def token_values(name: str, value: str) -> Values:
    """The attribute, or its ``uri`` sibling, that holds a QCode, a URI or a name."""
    if _URI.match(value):
        return [(f"{name}uri", OWN_SCHEME + value if value.startswith(OWN_SCHEME) else value)]
    if value and (not _QCODE.fullmatch(value) or value.startswith(OWN)):
        value = f"{OWN}:{value}"
    return [(name, value)]


def token_lists(name: str, own: str, value: str) -> Values:
    """The attributes that hold a QCode of this library's own scheme, and another token."""
    found = dict(token_values(name, value))
    if own:
        found[name] = f"{own} {found.get(name, '')}".strip(SPACE)
    return list(found.items())


def take_token(node: Node, name: str, uri_name: str = "") -> str:
    """The first of the QCodes in an attribute, or of the URIs in its ``uri`` sibling."""
    for attribute in (name, uri_name or f"{name}uri"):
        if value := node.take(attribute):
            first, _, others = value.partition(" ")
            if others:
                node.leave_value(attribute, others)
            return first.removeprefix(f"{OWN}:").removeprefix(OWN_SCHEME)
    return ""


def identifier_values(value: Concept | Source | Location) -> Values:
    """The attributes that identify a concept."""
    return [("qcode", value.qcode), ("uri", value.uri), ("literal", value.literal)]


def take_identifiers(node: Node) -> dict[str, Any]:
    """``qcode``, ``uri`` and ``literal`` of a concept."""
    return {
        "qcode": node.take("qcode"),
        "uri": node.take("uri"),
        "literal": take_line(node, "literal"),
    }


# Labels, names, notes


def write_label(name: str, label: Label) -> str:
    """A text with role and language on one line."""
    return text_tag(name, label.text, label_values(label))


def write_ranked(name: str, label: Label) -> str:
    """As :func:`write_label`, of texts that are ranked."""
    return text_tag(name, label.text, [*label_values(label), ("rank", label.rank)])


def read_label(node: Node) -> Label | None:
    """A text with role and language on one line."""
    return made(
        node,
        lambda: Label(
            node.text().strip(SPACE),
            take_token(node, "role"),
            take_language(node),
            rank=take_integer(node, "rank"),
        ),
    )


def write_lines(name: str, text: str, values: Values) -> str:
    """A text that may have several lines, each ended by a ``br`` where it can be."""
    if all(collapse(line) == line for line in text.split("\n")):
        return tag(name, values, nested(text, ()))
    return text_tag(name, text, values)


def label_values(label: Label) -> Values:
    """The attributes of a label."""
    return [*token_values("role", label.role), ("xml:lang", label.language)]


# One line


def write_line(name: str, text: str) -> str:
    """One line of text, or nothing."""
    return text_tag(name, text) if text else ""


def read_line(node: Node | None) -> str:
    """One line of text; an element that is empty stays unread."""
    if node is None:
        return ""
    text = on_one_line(node.text())
    if not text and node.is_empty():
        node.leave()
    return text


def take_line(node: Node, name: str) -> str:
    """The text in an attribute, on one line."""
    return on_one_line(node.take(name))


def take_code(node: Node | None, known: Iterable[str]) -> str:
    """The code of a QCode that is one of a closed list, whatever its alias."""
    code = node.peek("qcode").rpartition(":")[2] if node else ""
    if node is None or code not in known:
        return ""
    node.take("qcode")
    return code


# Numbers and dates


def date_or_time(value: DateTime) -> str:
    """A date as an attribute holds it: a day, or a day and a time to the second."""
    return value.text if value.precision in DATE_OR_TIME else value.moment


def decimal(number: float) -> str:
    """A number as XML Schema has decimals: without an exponent."""
    return format(Decimal(repr(number)), "f").removesuffix(".0")


def take_decimal(node: Node, name: str) -> float | None:
    """The decimal in an attribute; what is none stays unread."""
    return float(node.take(name)) if _DECIMAL.fullmatch(node.peek(name).strip(SPACE)) else None


def take_time(node: Node, name: str) -> DateTime | None:
    """The date in an attribute; what is none stays unread."""
    value = node.peek(name).strip(SPACE)
    if not value:
        return None
    try:
        found = read_iso(value)
    except ModelError:
        return None
    node.take(name)
    return found


def write_time(
    name: str, value: DateTime | None, precisions: Iterable[str], values: Values | None = None
) -> str:
    """A date; one that is not of the precisions that the schema admits, in full."""
    if value is None:
        return ""
    return tag(name, values or (), value.text if value.precision in precisions else value.moment)


def read_time(node: Node | None) -> DateTime | None:
    """A date; what is none stays unread."""
    if node is None:
        return None
    text = node.text().strip(SPACE)
    value = made(node, lambda: read_iso(text))
    if value and value.text != text:
        node.note(f"the date {text!r} is read as {value.text!r}")
    return value
