"""Catalogs: what stands before the colon of a QCode, and so which URI a QCode stands for.

NewsML-G2 Specification 2.35, "QCode, Scheme and Catalog": the URI of a concept is that of
the scheme with the code behind it. A document names the schemes itself or points to
catalogs; of those, IPTC's is known here, and none is ever fetched.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from newsitem.errors import ModelError
from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2._schemes import SCHEMES
from newsitem.formats.newsml_g2._values import OWN, OWN_SCHEME
from newsitem.model.article import Article
from newsitem.model.concepts import Concept
from newsitem.model.locations import Address, Location
from newsitem.model.management import Hop, HopAction, Scheme
from newsitem.model.media import Link
from newsitem.model.parts import Part
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from newsitem.formats._xml import Node

T = TypeVar("T", bound=attrs.AttrsInstance)

IPTC_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_OF_IPTC = re.compile(
    r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_\d+\.xml", re.IGNORECASE
)
_HOLDERS = {
    Article: (
        "role", "kind_related", "signals", "services", "member_of", "instance_of", "audiences",
        "hops", "extensions", "sources",
        "parts", "located", "locations", "subjects", "genres", "derived_from", "assertions",
        "copyright_holder",
    ),
    Part: ("role", "subjects", "signals"),
    Concept: ("same_as", "broader", "narrower", "related", "facets"),
    Source: ("same_as", "related"),
    Location: ("same_as", "related", "facets", "broader", "address"),
    Address: ("localities", "areas", "country", "world_region"),
    Hop: ("party", "actions"),
    HopAction: ("action",),
}  # fmt: skip


def write_catalogs(article: Article, inner: str) -> str:
    """The catalogs and schemes of a document with that content; one is IPTC's, for our codes."""
    addresses = article.catalogs
    if not any(map(_OF_IPTC.fullmatch, addresses)):
        addresses = (IPTC_CATALOG, *addresses)
    schemes = [scheme for scheme in article.schemes if scheme.alias != OWN]
    if OWN in inner:
        schemes.append(Scheme(OWN, OWN_SCHEME))
    found = "".join(
        tag("scheme", [("alias", scheme.alias), ("uri", scheme.uri)]) for scheme in schemes
    )
    references = "".join(tag("catalogRef", [("href", address)]) for address in addresses)
    return references + (tag("catalog", (), found) if found else "")


def read_catalogs(node: Node) -> dict[str, Any]:
    """The catalogs and schemes, without those that any document written here has."""
    addresses = [_read_address(one) for one in node.all("catalogRef")]
    others_of_iptc = any(_OF_IPTC.fullmatch(address) for address in addresses[1:])
    if addresses[:1] == [IPTC_CATALOG] and not others_of_iptc:
        del addresses[0]
    catalogs = node.all("catalog")
    schemes = several((one for catalog in catalogs for one in catalog.all("scheme")), _read_scheme)
    return {
        "catalogs": tuple(filter(None, addresses)),
        "schemes": tuple(one for one in schemes if one != Scheme(OWN, OWN_SCHEME)),
    }


def _read_address(node: Node) -> str:
    """Where a catalog lies; what is no address stays unread."""
    link = made(node, lambda: Link(node.take("href")))
    return link.href if link else ""


def _read_scheme(node: Node) -> Scheme | None:
    return made(node, lambda: Scheme(node.take("alias"), node.take("uri")))


def resolved(article: Article) -> Article:
    """The article, each of its QCodes that its catalogs know with the URI beside it."""
    fields = {name: getattr(article, name) for name in ("schemes", "catalogs", *_HOLDERS[Article])}
    changes = resolved_fields(fields)
    return attrs.evolve(article, **changes) if changes else article


def resolved_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Those fields of an article that change when its QCodes get the URIs beside them."""
    catalogs = fields.get("catalogs", ())
    is_of_iptc = not catalogs or any(map(_OF_IPTC.fullmatch, catalogs))
    schemes = SCHEMES if is_of_iptc else {}
    if own := {scheme.alias: scheme.uri for scheme in reversed(fields.get("schemes", ()))}:
        schemes = schemes | own
    return _changes(fields.get, _HOLDERS[Article], schemes)


def _changes(
    get: Callable[[str], Any], names: Iterable[str], schemes: Mapping[str, str]
) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for name in names:
        held = get(name)
        if not held:
            continue
        several = held if isinstance(held, list | tuple) else (held,)
        found = tuple(_resolved(one, schemes) for one in several)
        if any(new is not old for new, old in zip(found, several, strict=True)):
            changes[name] = found if several is held else found[0]
    return changes


def _resolved(value: T, schemes: Mapping[str, str]) -> T:
    changes = _changes(partial(getattr, value), _HOLDERS[type(value)], schemes)
    if isinstance(value, Concept | Source | Location) and value.qcode and not value.uri:
        alias, _, code = value.qcode.partition(":")
        if alias in schemes:
            changes["uri"] = schemes[alias] + code
    if not changes:
        return value
    try:
        return attrs.evolve(value, **changes)  # type: ignore[misc]  # any class of the table
    except ModelError:  # the scheme and the code make no URI
        return value
