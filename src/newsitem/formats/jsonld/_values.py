"""The types of value that schema.org builds on: texts, dates, numbers, identifiers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from newsitem.errors import ModelError
from newsitem.formats._clock_dates import read_clock
from newsitem.formats._cursor import made
from newsitem.formats.jsonld._part import scalar
from newsitem.model._checks import LARGEST
from newsitem.model.concepts import Concept, Label
from newsitem.model.media import Link
from newsitem.text import SPACE, on_one_line
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
    from newsitem.times import DateTime

T = TypeVar("T")
Members = dict[str, Any]

_WEB = re.compile(r"https?://", re.IGNORECASE)
_SPACED = re.compile(r"(\d{4}-\d\d-\d\d)(?:T| +)(\d\d:\d\d[0-9:.]*)(?: +(?=[Z+-]))?", re.ASCII)
_SHORT_OFFSET = re.compile(r"(T\S*[+-]\d\d)\Z", re.ASCII)
_WHOLE = re.compile(r"[ \t]*([0-9]{1,16})(?:\.0+)?[ \t]*(?:px)?[ \t]*", re.ASCII)
_NUMBER = re.compile(r"[ \t]*([+-]?[0-9]{1,12}(?:\.[0-9]{1,20})?)[ \t]*", re.ASCII)
_QCODE = "QCode"


def compact(members: Members) -> Members:
    """The members that say something, a value alone where an array holds but one."""
    return {
        name: value[0] if isinstance(value, list) and len(value) == 1 else value
        for name, value in members.items()
        if value not in (None, "", [], {})
    }


def is_web(address: str) -> bool:
    """Whether a text is an address that a browser opens."""
    return bool(_WEB.match(address))


# Texts


def line(part: Part | None) -> str:
    """The text of a part on one line."""
    return on_one_line(part.text()) if part else ""


def first_line(part: Part, *names: str) -> str:
    """The first text of some members, on one line; what says the same again is taken."""
    text = ""
    for member in part.all(*names):
        if isinstance(member.value, dict):
            continue
        if not text:
            text = line(member)
        elif on_one_line(member.shown) == text:
            member.taken = True
    return text


def read_label(part: Part) -> Label | None:
    """A text, with its language where the document says it."""
    if isinstance(part.value, list):
        return None
    language = part.one("@language") if isinstance(part.value, dict) else None
    text = part.text().strip(SPACE)
    tag = language.text() if language else ""
    return made(part, lambda: Label(text, language=tag))


def read_line_label(part: Part) -> Label | None:
    """A text on one line, with its language where the document says it."""
    label = read_label(part)
    return (
        made(part, lambda: Label(on_one_line(label.text), language=label.language))
        if label
        else None
    )


def write_label(label: Label) -> Json:
    """A text; its role and its marks have no place in schema.org."""
    if label.language:
        return {"@language": label.language, "@value": label.text}
    return label.text


# Dates and numbers


def read_time(part: Part | None) -> DateTime | None:
    """A date; what is none stays unread. Blanks may stand for the ``T``, or before the zone."""
    if part is None or not isinstance(part.value, str):
        return None
    text = _SPACED.sub(r"\1T\2", part.value.strip(SPACE))
    try:
        moment = read_iso(_SHORT_OFFSET.sub(r"\1:00", text))
    except ModelError:
        clock = read_clock(text)
        if clock is None:
            return None
        moment = clock
    part.taken = True
    return moment


def read_whole(part: Part | None) -> int | None:
    """A whole number, which may come as a text and with ``px``; others stay unread."""
    if part is None:
        return None
    if part.has("value"):
        return read_whole(part.inner("value"))
    found = _WHOLE.fullmatch(scalar(part.value))
    if not found or int(found[1]) > LARGEST:
        return None
    part.taken = True
    return int(found[1])


def read_number(part: Part | None) -> float | None:
    """A number, which may come as a text; others stay unread."""
    if part is None or not scalar(part.value):
        return None
    if isinstance(part.value, str) and not _NUMBER.fullmatch(part.value):
        return None
    part.taken = True
    return float(scalar(part.value))


def read_truth(part: Part | None) -> str:
    """``true`` or ``false`` of a truth value, which may come as a text; ``""`` of others."""
    word = str(part.value).rpartition("/")[2].lower() if part else ""
    if part is None or word not in ("true", "false"):
        return ""
    part.taken = True
    return word


# Identifiers


def read_iri(part: Part | None) -> str:
    """A URI that the model takes; others stay unread."""
    if part is None or not isinstance(part.value, str):
        return ""
    text = part.value.strip(SPACE)
    return _passed(part, text, lambda: Concept(uri=text))


def read_href(part: Part | None) -> str:
    """An address that the model takes for a link; others stay unread."""
    if part is None or not isinstance(part.value, str):
        return ""
    text = part.value.strip(SPACE)
    return _passed(part, text, lambda: Link(text))


def _passed(part: Part, text: str, make: Callable[[], object]) -> str:
    try:
        make()
    except ModelError:
        return ""
    part.taken = True
    return text


def read_identity(part: Part) -> Members:
    """``uri``, ``literal`` and ``qcode`` of a thing."""
    fields: Members = {}
    uri, url = read_iri(part.one("@id")), part.one("url")
    if url and (not uri or url.value == uri):
        uri = read_iri(url)
    fields["uri"] = uri
    for identifier in part.all("identifier"):
        scheme = identifier.one("propertyID")
        if scheme and scheme.value == _QCODE and "qcode" not in fields:
            value = identifier.one("value")
            code = line(value)
            if value and made(value, lambda code=code: Concept(qcode=code)):  # type: ignore[misc]
                scheme.taken = True
                identifier.take_types(frozenset({"PropertyValue"}))
                fields["qcode"] = code
        elif "literal" not in fields and isinstance(identifier.value, str | int):
            fields["literal"] = line(identifier)
    return fields


def write_identity(thing: Any) -> Members:  # noqa: ANN401  # a source, a concept or a place
    """``@id``, ``url`` and ``identifier`` of a thing."""
    code = {"@type": "PropertyValue", "propertyID": _QCODE, "value": thing.qcode}
    return {
        "@id": thing.uri,
        "url": thing.uri if is_web(thing.uri) else "",
        "identifier": [thing.literal] * bool(thing.literal) + [code] * bool(thing.qcode),
    }


def read_same_as(part: Part) -> tuple[Concept, ...]:
    """The URIs of what is the same."""
    return tuple(Concept(uri=uri) for one in part.all("sameAs") if (uri := read_iri(one)))


def write_same_as(concepts: Sequence[Concept]) -> list[str]:
    """The URIs of what is the same; what has none is left out."""
    return [concept.uri for concept in concepts if concept.uri]
