"""``Catalog``: where the vocabularies of a document lie, and which names are of which."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.errors import ModelError
from newsitem.formats.newsml_1._values import read_line
from newsitem.model.article import Article
from newsitem.model.management import Scheme
from newsitem.text import SPACE, clean

if TYPE_CHECKING:
    from newsitem.formats._xml import Node


@attrs.frozen
class Catalogs:
    """The addresses of catalogs, and the vocabularies that they name."""

    addresses: tuple[str, ...] = ()
    schemes: tuple[Scheme, ...] = ()


def read_catalogs(node: Node) -> Catalogs:
    """The catalogs of an element; a vocabulary that no scheme is named of stays unread."""
    addresses: list[str] = []
    schemes: list[Scheme] = []
    for catalog in node.all("Catalog"):
        try:
            addresses += Article(catalogs=catalog.peek("Href")).catalogs
        except ModelError:
            pass
        else:
            catalog.take("Href")
        for resource in catalog.all("Resource"):
            schemes += _read_resource(resource)
    return Catalogs(tuple(addresses), tuple(schemes))


def _read_resource(node: Node) -> list[Scheme]:
    """The vocabulary by each scheme that it is the default one of."""
    urn = node.one("Urn")
    uri = "" if urn is None else clean("".join(urn.element.itertext())).strip(SPACE)
    found = []
    for default in node.all("DefaultVocabularyFor"):
        try:
            found.append(Scheme(default.peek("Scheme"), uri))
        except ModelError:
            continue
        default.take("Scheme")
    if urn and found:
        read_line(urn)
    return found
