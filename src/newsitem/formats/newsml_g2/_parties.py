"""Parties: who information and content come from, with their contacts.

NewsML-G2 Specification 2.35, "Flexible Party Property" and the details of persons and
organisations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag, text_tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._links import read_link
from newsitem.formats.newsml_g2._values import OWN
from newsitem.model.contacts import KINDS, Contact
from newsitem.model.sources import Source
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsitem.formats._xml import Node
    from newsitem.model.concepts import Label

_SOURCE_TYPES = {
    "person": "cpnat:person",
    "organisation": "cpnat:organisation",
    "agency": f"{OWN}:agency",
}
_DETAILS = ("personDetails", "organisationDetails")
_FUNCTION_REL, COUNTRY_REL, TYPE_REL = OWN_RELATIONS = (
    f"{OWN}:function",
    f"{OWN}:country",
    f"{OWN}:type",
)  # of what a party or place has no attribute for


def write_source(name: str, source: Source, role: str = "") -> str:
    """A party; ``role`` is the QCode of a role that the element does not say by its name."""
    values = [*g2.identifier_values(source), ("type", _SOURCE_TYPES.get(source.kind, ""))]
    if has_role := name in {"infoSource", "creator", "contributor"}:
        values += g2.token_lists("role", role, source.function)
    inner = write_names(source.name, source.names)
    if source.description:
        inner += text_tag("definition", source.description)
    inner += concepts.write_remote_infos(source)
    inner += concepts.write_relations(source, concepts.BESIDE)
    if source.function and not has_role:
        inner += write_own(_FUNCTION_REL, source.function)
    details = _DETAILS[source.kind != "person"]
    if source.contacts:
        inner += tag(details, (), write_contacts(source.contacts))
    return tag(name, values, inner)


def read_source(node: Node) -> Source | None:
    """A party; one of which nothing is said is None."""
    kinds = {qcode: kind for kind, qcode in _SOURCE_TYPES.items()}
    kind = kinds.get(node.peek("type"), "")
    if kind:
        node.take("type")
    name, names = take_names(node)
    definition = node.one("definition")
    function, related = take_own(node, _FUNCTION_REL)
    return made(
        node,
        lambda: Source(
            name,
            kind,  # type: ignore[arg-type]  # a key of the table above
            **g2.take_identifiers(node),
            names=names,
            description=definition.text().strip(SPACE) if definition else "",
            function=function or g2.take_token(node, "role"),
            same_as=several(node.all("sameAs"), concepts.read_concept),
            related=several(related, concepts.read_related),
            contacts=take_contacts(node, *_DETAILS),
            remote_infos=several(node.all("remoteInfo"), read_link),
        ),
    )


def write_contacts(contacts: Iterable[Contact]) -> str:
    """``contactInfo`` with all of them."""
    return tag(
        "contactInfo",
        (),
        "".join(
            text_tag(one.kind, one.value, g2.token_values("role", one.role)) for one in contacts
        ),
    )


def take_contacts(node: Node, *names: str) -> tuple[Contact, ...]:
    """The contacts in the details of those names."""
    infos = [info for details in node.all(*names) for info in details.all("contactInfo")]
    return read_contacts(infos)


def read_contacts(infos: Iterable[Node]) -> tuple[Contact, ...]:
    """The contacts in ``contactInfo`` elements."""
    return several((one for info in infos for one in info.all(*KINDS)), _read_contact)


def _read_contact(node: Node) -> Contact | None:
    value = node.text().strip(SPACE)
    return made(
        node,
        lambda: Contact(node.name, value, g2.take_token(node, "role")),
    )


def write_names(name: str, names: tuple[Label, ...]) -> str:
    """The main name, which stands once where it is the first of the others, and those."""
    is_first = bool(names) and names[0].text == name and _is_marked(names[0])
    main = text_tag("name", name) if (name or names) and not is_first else ""
    return main + "".join(g2.write_label("name", one) for one in names)


def take_names(node: Node) -> tuple[str, tuple[Label, ...]]:
    """The main name, and the others; where its role or language is said, it is among them."""
    nodes = node.all("name")
    if nodes and not (
        nodes[0].peek("role") or nodes[0].peek("roleuri") or _says_language(nodes[0])
    ):
        return nodes[0].text().strip(SPACE), several(nodes[1:], g2.read_label)
    names = several(nodes, g2.read_label)
    return names[0].text if names else "", names


def _is_marked(label: Label) -> bool:
    return bool(label.role or label.language)


def _says_language(node: Node) -> bool:
    return bool(node.peek(g2.LANGUAGE))


def write_own(rel: str, token: str) -> str:
    """What a party or place has no attribute for, as a ``related`` of this library's own."""
    return tag("related", [("rel", rel), ("literal", token)]) if token else ""


def take_own(node: Node, rel: str) -> tuple[str, list[Node]]:
    """What this library says by ``rel``, and what else is related."""
    related = node.all("related")
    for one in related:
        if one.peek("rel") == rel and one.peek("literal"):
            one.take("rel")
            return one.take("literal"), [other for other in related if other is not one]
    return "", related
