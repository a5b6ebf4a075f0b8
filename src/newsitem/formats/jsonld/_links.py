"""Addresses: of the article itself, of what it cites, and of its rights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made, several
from newsitem.formats.jsonld._things import read_source, write_source
from newsitem.formats.jsonld._values import (
    first_line,
    is_web,
    line,
    read_href,
    read_label,
    write_label,
)
from newsitem.model.media import Link

if TYPE_CHECKING:
    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
    from newsitem.formats.jsonld._values import Members
    from newsitem.model.article import Article
    from newsitem.model.concepts import Label

PAGE = "mainEntityOfPage"
_CANONICAL = "canonical"  # https://www.iana.org/assignments/link-relations
_OTHERS = ("citation", "relatedLink")
_RIGHTS = ("license", "usageInfo")
_WORK = frozenset({"CreativeWork", "WebPage"})


def read_links(part: Part) -> dict[str, Any]:
    """``uri`` and ``links``: of ``@id``, ``url`` and ``mainEntityOfPage`` the first is the URI."""
    uri = line(part.one("@id"))
    links: list[Link] = []
    for name, rel in (("url", _CANONICAL), (PAGE, PAGE)):
        address = _address(part.one(name))
        if address is None or not isinstance(address.value, str):
            continue
        if not uri:
            uri = line(address)
        elif line(address) != uri and not any(link.href == address.value for link in links):
            address.taken = False
            if href := read_href(address):
                links.append(Link(href, rel))
    for name in _OTHERS:
        links += several(part.all(name), lambda one, name=name: _read_link(one, name))  # type: ignore[misc]
    return {"uri": uri, "links": links}


def write_links(article: Article) -> Members:
    """The addresses of the article, and the links in a relation that schema.org names."""
    uri = article.uri
    own = {rel: href for rel, href in _own_links(article) if href != uri}
    if not uri:
        own = {}
    page = uri if is_web(uri) else ""
    members: Members = {
        "@id": uri,
        "url": own.get(_CANONICAL, page),
        PAGE: own.get(PAGE, own.get(_CANONICAL, page)),
    }
    for name in _OTHERS:
        members[name] = [_write_link(one) for one in article.links if one.rel == name and one.href]
    return members


def _own_links(article: Article) -> list[tuple[str, str]]:
    found = [(link.rel, link.href) for link in article.links if link.href]
    return [pair for pair in reversed(found) if pair[0] in (_CANONICAL, PAGE)]


def _address(part: Part | None) -> Part | None:
    """The address of a page, which may be an object."""
    if part is None or not isinstance(part.value, dict):
        return part
    part.take_types(_WORK)
    return part.one("@id") or part.one("url")


def _read_link(part: Part, rel: str) -> Link | None:
    if not isinstance(part.value, dict):
        href = read_href(part)
        return made(part, lambda: Link(href, rel))
    href = next(filter(None, (read_href(one) for one in part.all("@id", "url"))), "")
    title = first_line(part, "name", "headline")
    link = made(part, lambda: Link(href, rel, title=title))
    if link:
        for one in part.all("@id", "url"):
            if one.value == href:
                one.taken = True
        part.take_types(_WORK)
    return link


def _write_link(link: Link) -> Json:
    if not link.title:
        return link.href
    return {"@type": "CreativeWork", "url": link.href, "name": link.title}


# Rights


def read_rights(part: Part) -> dict[str, Any]:
    """The holder, the notices, the terms and the links to terms."""
    holder = part.one("copyrightHolder")
    terms, links = [], []
    for name in _RIGHTS:
        for one in part.all(name):
            text = one.one("text") if isinstance(one.value, dict) else None
            if text and (term := read_label(text)):
                one.take_types(_WORK)
                terms.append(term)
            elif link := _read_link(one, name):
                links.append(link)
            elif isinstance(one.value, str) and (term := read_label(one)):
                terms.append(term)
    return {
        "copyright_holder": read_source(holder) if holder else None,
        "copyright_notices": several(part.all("copyrightNotice"), read_label),
        "usage_terms": terms,
        "rights_links": links,
    }


def write_rights(article: Article) -> Members:
    """The holder, the notices, the terms and the links to terms."""
    terms: list[Json] = [_write_term(term) for term in article.usage_terms]
    linked = [link for link in article.rights_links if link.href]
    return {
        "copyrightHolder": write_source(article.copyright_holder)
        if article.copyright_holder
        else "",
        "copyrightNotice": [write_label(label) for label in article.copyright_notices],
        "license": [_write_link(link) for link in linked if link.rel == "license"],
        "usageInfo": terms + [_write_link(link) for link in linked if link.rel != "license"],
    }


def _write_term(term: Label) -> Json:
    return {"@type": "CreativeWork", "text": write_label(term)}
