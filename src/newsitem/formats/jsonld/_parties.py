"""Who wrote, published and supplied an article: ``author``, ``publisher`` and their kin.

A party is an object, a byline is a text. Where parties are named as creators, the byline,
which names them as printed, is not written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made, several
from newsitem.formats.jsonld._markup import guarded
from newsitem.formats.jsonld._part import Nodes, Part
from newsitem.formats.jsonld._things import read_source, write_source
from newsitem.formats.jsonld._values import line, read_line_label, write_label
from newsitem.model.sources import Source, once_each

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._values import Members
    from newsitem.model.article import Article
    from newsitem.model.sources import SourceRole

_EDITOR = "editor"
_MEMBERS: dict[str, SourceRole] = {
    "publisher": "provider",
    "sourceOrganization": "info_source",
    "author": "creator",
    "contributor": "contributor",
}


def read_parties(part: Part) -> dict[str, Any]:
    """``sources``, ``byline`` and ``bylines``."""
    sources: list[Source] = []
    for name, role in _MEMBERS.items():
        for one in part.all(name):
            if name != "author" or _is_object(one):
                sources += _read_party(one, role)
    printed = several((one for one in part.all("author") if not _is_object(one)), read_line_label)
    known = {one.name for one in sources if "creator" in one.roles}
    known |= {label.text for label in printed}
    for one in part.all("creator"):
        source = read_source(one, ("creator",))
        if source and not (source.name in known and source == _named(source)):
            sources.append(source)
    sources += several(
        part.all(_EDITOR), lambda it: read_source(it, ("contributor",), function=_EDITOR)
    )
    first = printed[0].text if printed and not printed[0].language else ""
    return {"sources": sources, "byline": first, "bylines": printed[1:] if first else printed}


def _read_party(part: Part, role: SourceRole) -> tuple[Source, ...]:
    """A party, or several where an object has the names of several."""
    first = read_source(part, (role,))
    if first is None:
        return ()
    others = [one for one in part.all("name")[1:] if line(one) not in ("", first.name)]

    def read_other(other: Part) -> Source | None:
        return made(other, lambda: Source(line(other), first.kind, role))

    return (first, *several(others, read_other))


def write_parties(article: Article) -> Members:
    """The members that name parties, the byline where no creator is named."""
    sources = once_each(tuple(filter(None, map(_as_read, article.sources))))
    members: Members = {
        name: [write_source(one) for one in sources if role in one.roles and not one.function]
        for name, role in _MEMBERS.items()
    }
    members[_EDITOR] = [write_source(one) for one in sources if one.function]
    if not members["author"]:
        members["author"] = _printed(article)
    return members


def _printed(article: Article) -> Sequence[Json]:
    first: list[Json] = [article.byline] if article.byline else []
    return first + [write_label(label) for label in article.bylines]


def _as_read(source: Source) -> Source | None:
    """The party as it reads when it is written, so that two that read alike are one."""
    roles = tuple(role for role in source.roles if role in _MEMBERS.values())
    function = _EDITOR if source.function == _EDITOR and roles == ("contributor",) else ""
    if not roles:
        return None
    return read_source(Part(guarded(write_source(source)), (), Nodes()), roles, function)


def _is_object(part: Part) -> bool:
    return isinstance(part.value, dict) and not part.has("@value")


def _named(source: Source) -> Source:
    """The party with no more than its name."""
    return Source(source.name, source.kind, source.roles)
