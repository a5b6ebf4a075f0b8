"""Concepts: how ninjs names what a story is about, and how it identifies anything.

ninjs 2 and 3 identify by ``uri`` and ``literal``, ninjs 1 by ``scheme`` and ``code``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats.ninjs._members import integer, iri, language, line, token
from newsitem.model import contacts
from newsitem.model.concepts import Concept, Label
from newsitem.model.contacts import Contact
from newsitem.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members
    from newsitem.model.article import Article
    from newsitem.model.contacts import ContactKind
    from newsitem.model.locations import Location
    from newsitem.model.sources import Source

_TYPES = {
    "people": "cpnat:person",
    "organisations": "cpnat:organisation",
    "events": "cpnat:event",
    "objects": "cpnat:object",
    "subjects": "",
}  # of the concepts in each member
_ALIASES = {
    "people": ("people", "person", "persons"),
    "organisations": ("organisations", "organisation"),
    "events": ("events", "event"),
    "objects": ("objects", "object"),
    "subjects": ("subjects", "subject"),
}
_SYMBOL = "ninjs:symbol"  # the relation of an organisation to what is traded of it
_WITH_CONTACTS = frozenset({"people", "organisations"})
_IS_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|urn:|tag:")
_JOINED = ("/", "#", "=", ":")  # ends of a scheme to which a code is added as it is
_CONTACTS = {"telephone": "phone", "website": "web", "url": "web"} | {
    kind: kind for kind in contacts.KINDS
}
_NETWORKS = frozenset(
    {"bluesky", "facebook", "instagram", "linkedin", "mastodon", "signal", "skype", "telegram"}
    | {"threads", "tiktok", "twitter", "wechat", "whatsapp", "x", "youtube"}
)  # types of contacts that are a name there: messages, in that role


def said(members: dict[str, Json]) -> dict[str, Json]:
    """The members that say something."""
    return {name: value for name, value in members.items() if value not in (None, "", [], {})}


def write_concepts(article: Article) -> dict[str, Json]:
    """People, organisations, events, objects and all other subjects, each in its member."""
    schemes = {one.alias: one.uri for one in article.schemes}
    members: dict[str, list[Json]] = {name: [] for name in _TYPES}
    names = {kind: name for name, kind in _TYPES.items()}
    for one in article.subjects:
        name = names.get(one.type, "subjects")
        members[name].append(_write_concept(one, name, schemes))
    genres: list[Json] = [_write_concept(one, "genres", schemes) for one in article.genres]
    return {**members, "genres": genres}


def read_concepts(node: Members) -> dict[str, Any]:
    """Subjects and genres, and the services of Superdesk."""
    subjects: list[Concept] = []
    for name, kind in _TYPES.items():
        for one in node.objects(*_ALIASES[name]):
            subjects += filter(None, [read_concept(one, kind)])
    return {
        "subjects": tuple(subjects),
        "genres": several(node.objects("genres", "genre"), read_concept),
        "services": several(node.objects("service"), read_concept),
    }


def _write_concept(concept: Concept, name: str, schemes: dict[str, str]) -> Json:
    naming = write_identity(concept, schemes)
    members = {"name": concept.names[0].text if concept.names else "", **naming}
    if name != "genres":
        members["rel"] = concept.rel
    if name in _WITH_CONTACTS:
        members["contactInfo"] = write_contacts(concept.contacts)
    if name == "organisations":
        symbols = [one for one in concept.related if one.rel == _SYMBOL and one.literal]
        members["symbols"] = [_write_symbol(one) for one in symbols]
    if name == "subjects":
        members |= {"creator": concept.creator, "relevance": concept.relevance}
        members["confidence"] = concept.confidence
    return said(members)


def write_naming(concept: Concept) -> Json:
    """Name, URI and literal of a concept, and no more."""
    return _write_concept(concept, "genres", {})


def read_concept(node: Members, kind: str = "") -> Concept | None:
    """A concept; where the model refuses it, all of it is unread."""
    return made(
        node,
        lambda: Concept(
            names=_read_name(node),
            **read_identity(node),
            type=kind,
            rel=node.text(token, "rel"),
            contacts=read_contacts(node),
            related=several(node.objects("symbols"), _read_symbol),
            creator=node.text(token, "creator"),
            relevance=node.take(integer(0, 100), "relevance"),
            confidence=node.take(integer(0, 100), "confidence"),
        ),
    )


def _write_symbol(one: Concept) -> Json:
    return said({"exchange": one.role, "symbolType": one.type, "symbol": one.literal})


def _read_symbol(node: Members) -> Concept | None:
    """A financial instrument of an organisation, at an exchange in whose role it is."""
    symbol = node.text(line, "symbol", "ticker")
    return made(
        node,
        lambda: Concept(
            literal=symbol,
            rel=_SYMBOL,
            role=node.text(token, "exchange"),
            type=node.text(token, "symbolType"),
        ),
    )


def _read_name(node: Members) -> tuple[Label, ...]:
    name = node.text(line, "name")
    return (Label(name, language=node.text(language, "lang")),) if name else ()


def write_identity(one: Concept | Source | Location, schemes: dict[str, str]) -> dict[str, Json]:
    """URI and literal; a QCode is a URI where its scheme is known, else the literal."""
    alias, _, code = one.qcode.partition(":")
    known = schemes.get(alias, "") + code if alias in schemes else ""
    try:
        uri = one.uri or Concept(uri=known, literal="?").uri
    except ModelError:
        uri = ""
    return {"uri": uri, "literal": one.literal or ("" if uri else one.qcode)}


def read_identity(node: Members) -> dict[str, Any]:
    """URI and literal; a scheme and a code are a URI, or a QCode where the scheme is none."""
    found = {"uri": node.text(iri, "uri"), "literal": node.text(line, "literal"), "qcode": ""}
    scheme, code = node.peek("scheme"), node.peek("code", "qcode")
    if not isinstance(code, str) or not code:
        return found
    for name, value, takes_scheme in _readings(scheme if isinstance(scheme, str) else "", code):
        if not found[name] and _is_one(name, value):
            found[name] = value
            node.text(line, "code", "qcode")
            if takes_scheme:
                node.text(line, "scheme")
            break
    return found


def _readings(scheme: str, code: str) -> Iterator[tuple[str, str, bool]]:
    """What a code may be: the field, its value, and whether that says the scheme too."""
    if _IS_URI.match(code):
        yield "uri", code, bool(scheme) and code.startswith(scheme)
    elif _IS_URI.match(scheme):
        yield "uri", scheme + ("" if scheme.endswith(_JOINED) else "/") + code, True
    elif scheme:
        yield "qcode", f"{scheme}:{code}", True
    yield "literal", collapse(code), False


def _is_one(name: str, value: str) -> bool:
    try:
        Concept(**{"literal": "?", name: value})  # type: ignore[arg-type]  # names of texts
    except ModelError:
        return False
    return bool(value)


def write_contacts(values: Iterable[Contact]) -> list[Json]:
    """Ways to reach somebody."""
    return [said({"type": one.kind, "role": one.role, "value": one.value}) for one in values]


def read_contacts(node: Members) -> tuple[Contact, ...]:
    return several(node.objects("contactInfo"), read_contact)


def read_contact(node: Members) -> Contact | None:
    """A contact of a kind that the model has; all others stay whole in unread."""
    given = node.text(line, "type").lower()
    network = given if given in _NETWORKS and not node.peek("role") else ""
    kind = "im" if network else _CONTACTS.get(given, "")
    return made(
        node,
        lambda: Contact(
            cast("ContactKind", kind),
            node.text(line, "value"),
            network or node.text(token, "role"),
        ),
    )
