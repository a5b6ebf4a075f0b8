"""Putting back what an article does not hold: the source with what was changed, and no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import FormatError, NewsItemError
from newsitem.formats._keep import merged
from newsitem.formats.jsonld import _page as pages
from newsitem.formats.jsonld._article import changed_groups, read_article, write_article
from newsitem.formats.jsonld._document import escaped, parse
from newsitem.formats.jsonld._links import PAGE
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._document import Document
    from newsitem.formats.jsonld._part import Part

Members = dict[str, Any]

_ADDRESSES = {PAGE: "@id", "url": "url"}  # texts that may come as objects, and where in these


def put_back(before: Article, after: Article, number: int, source: bytes) -> bytes:
    """The source with the article of that number changed from ``before`` to ``after``.

    Raises :exc:`~newsitem.FormatError` where the source does not let it be changed so.
    """
    document = parse(source)
    part = document.articles()[number]
    root, block = next(
        pair for pair in document.roots if pair[0].path == part.path[: len(pair[0].path)]
    )
    for members in _candidates(part, before, after):
        value = _replaced(root.value, part.path[len(root.path) :], members)
        data = escaped(value)
        if block:
            if document.encoding != "utf-8":
                data = _in_ascii(data)
            page = document.page[: block.start] + data + document.page[block.end :]
            data = pages.as_it_came(page, source, document.came_in)
        else:
            data += b"\n"
        if _reads_as(data, number, before, after):
            return data
    message = "what was changed has no place in the JSON-LD that it came from"
    raise FormatError(message)


def _candidates(part: Part, before: Article, after: Article) -> Iterator[Members]:
    """The members of the article as changed: as little as can be, then whole groups of them."""
    source = part.value if isinstance(part.value, dict) else {}
    old, new = write_article(before), write_article(after)
    shaped_old = {name: _shaped(name, value, source.get(name)) for name, value in old.items()}
    shaped_new = {name: _shaped(name, value, source.get(name)) for name, value in new.items()}
    for name in shaped_new.keys() & source.keys() - shaped_old.keys():
        if isinstance(shaped_new[name], dict) and isinstance(source[name], dict):
            shaped_old[name] = {}  # so that the object that nothing was read of stays
    yield merged(source, *_differing(shaped_old, shaped_new))  # type: ignore[misc]  # of objects it is one
    dropped = frozenset().union(*changed_groups(before, after))
    kept = {name: value for name, value in source.items() if name not in dropped}
    yield kept | {name: value for name, value in new.items() if name in dropped}


def _shaped(name: str, value: Json, source: Json) -> Json:
    """A value in an array or an object where the source has one."""
    if isinstance(source, list) and not isinstance(value, list):
        return [_shaped(name, value, source[0] if len(source) == 1 else None)]
    if name in _ADDRESSES and isinstance(source, dict) and isinstance(value, str):
        return {_ADDRESSES[name]: value}
    return value


def _differing(old: Json, new: Json) -> tuple[Json, Json]:
    """Two values without the members that are the same in both."""
    if isinstance(old, dict) and isinstance(new, dict):
        names = {**old, **new}
        pairs = {name: (old.get(name), new.get(name)) for name in names}
        differing = {name: _differing(*pair) for name, pair in pairs.items() if pair[0] != pair[1]}
        return (
            {name: pair[0] for name, pair in differing.items() if name in old},
            {name: pair[1] for name, pair in differing.items() if name in new},
        )
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        items = [_differing(*pair) for pair in zip(old, new, strict=True)]
        return [item[0] for item in items], [item[1] for item in items]
    return old, new


def _replaced(value: Json, path: tuple[Any, ...], members: Members) -> Json:
    """A copy of ``value`` with other members at ``path``."""
    if not path:
        return members
    inner: Any = value
    changed = _replaced(inner[path[0]], path[1:], members)
    if isinstance(inner, dict):
        return inner | {path[0]: changed}
    return [changed if index == path[0] else item for index, item in enumerate(inner)]


def _reads_as(data: bytes, number: int, before: Article, after: Article) -> bool:
    """Whether the article reads as changed, as far as schema.org carries the change."""
    try:
        found = read(parse(data))[number]
        carried = read_bare(after)
    except NewsItemError:
        return False
    for field in attrs.fields(Article):
        value = getattr(found, field.name)
        wanted = getattr(after, field.name)
        is_changed = wanted != getattr(before, field.name)
        if value != wanted and not (is_changed and value == getattr(carried, field.name)):
            return False
    return True


def read_bare(article: Article) -> Article:
    """The article as it reads when it is written with nothing put back."""
    return read(parse(escaped(write_article(article))))[0]


def read(document: Document) -> list[Article]:
    """The articles of a document."""
    language = pages.language_of(document.page)
    return [read_article(part, language) for part in document.articles()]


def _in_ascii(data: bytes) -> bytes:
    """JSON with what is not ASCII escaped, for a page in another encoding."""
    return b"".join(
        character.encode()
        if character < "\x80"
        else "".join(f"\\u{unit:04x}" for unit in _units(character)).encode()
        for character in data.decode()
    )


def _units(character: str) -> Iterator[int]:
    data = character.encode("utf-16-be")
    for index in range(0, len(data), 2):
        yield int.from_bytes(data[index : index + 2])
