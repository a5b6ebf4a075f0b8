"""Catalogs: what stands before the colon of a QCode, and so which URI a QCode stands for.

NewsML-G2 Specification 2.35, "QCode, Scheme and Catalog": the URI of a concept is that of
the scheme with the code behind it. A document names the schemes itself or points to
catalogs; of those, IPTC's is known here, and none is ever fetched.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from newsitem.errors import ModelError
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2._schemes import SCHEMES
from newsitem.formats.newsml_g2._values import OWN, OWN_SCHEME, made, several
from newsitem.model.article import Article
from newsitem.model.concepts import Concept
from newsitem.model.locations import Address, Location
from newsitem.model.management import Hop, HopAction, Scheme
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsitem.formats._xml import Node

T = TypeVar("T", bound=attrs.AttrsInstance)

IPTC_CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_OF_IPTC = re.compile(
    r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_\d+\.xml", re.IGNORECASE
)
_HOLDERS = {
    Article: (
        "role", "signals", "services", "member_of", "audiences", "hops", "extensions", "sources",
        "located", "locations", "subjects", "genres", "derived_from", "assertions",
        "copyright_holder",
    ),
    Concept: ("same_as", "broader", "narrower", "related", "facets"),
    Source: ("same_as", "related"),
    Location: ("same_as", "related", "broader", "address"),
    Address: ("localities", "areas", "country", "world_region"),
    Hop: ("party", "actions"),
    HopAction: ("action",),
}  # fmt: skip
_NOTHING = (None, (), "")


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
    address = node.take("href")
    try:
        Article(catalogs=address)
    except ModelError:
        node.leave_value("href", address)
        return ""
    return address


def _read_scheme(node: Node) -> Scheme | None:
    return made(node, lambda: Scheme(node.take("alias"), node.take("uri")))


def resolved(article: Article) -> Article:
    """The article, each of its QCodes that its catalogs know with the URI beside it."""
    is_of_iptc = not article.catalogs or any(map(_OF_IPTC.fullmatch, article.catalogs))
    schemes = dict(SCHEMES) if is_of_iptc else {}
    schemes |= {scheme.alias: scheme.uri for scheme in reversed(article.schemes)}
    return _resolved(article, schemes)


def _resolved(value: T, schemes: Mapping[str, str]) -> T:
    changes: dict[str, Any] = {}
    for name in _HOLDERS[type(value)]:
        held = getattr(value, name)
        if held in _NOTHING:
            continue
        if isinstance(held, tuple):
            found = tuple(_resolved(one, schemes) for one in held)
            if any(new is not old for new, old in zip(found, held, strict=True)):
                changes[name] = found
        elif (new := _resolved(held, schemes)) is not held:
            changes[name] = new
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
