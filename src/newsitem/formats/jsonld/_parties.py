"""Who wrote, published and supplied an article: ``author``, ``publisher`` and their kin.

A party is an object, a byline is a text. Where parties are named as creators, the byline,
which names them as printed, is not written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.formats.jsonld._things import read_source, write_source
from newsitem.formats.jsonld._values import read_line_label, several, write_label
from newsitem.model.sources import Source, once_each

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsitem.formats._json import Json
    from newsitem.formats.jsonld._part import Part
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
                sources += several([one], lambda it, role=role: read_source(it, (role,)))  # type: ignore[misc]
    printed = several((one for one in part.all("author") if not _is_object(one)), read_line_label)
    for one in part.all("creator"):
        source = read_source(one, ("creator",))
        if source and not _is_known(source, sources, [label.text for label in printed]):
            sources.append(source)
    sources += several(
        part.all(_EDITOR), lambda it: read_source(it, ("contributor",), function=_EDITOR)
    )
    first = printed[0].text if printed and not printed[0].language else ""
    return {"sources": sources, "byline": first, "bylines": printed[1:] if first else printed}


def write_parties(article: Article) -> Members:
    """The members that name parties, the byline where no creator is named."""
    known = once_each(tuple(map(_written, article.sources)))
    sources = [one for one in known if one.name or one.uri or one.literal or one.qcode]
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


def _written(source: Source) -> Source:
    """The party with nothing but what is written of it, so that two that read alike are one."""
    roles = tuple(role for role in source.roles if role != "speaker")
    is_editor = source.function == _EDITOR and source.roles == ("contributor",)
    return attrs.evolve(
        source,
        roles=source.roles if is_editor else roles or ("speaker",),
        function=_EDITOR if is_editor else "",
        kind="organisation" if source.kind == "agency" else source.kind,
        related=(),
    )


def _is_object(part: Part) -> bool:
    return isinstance(part.value, dict) and not part.has("@value")


def _is_known(source: Source, others: Sequence[Source], bylines: Sequence[str]) -> bool:
    """Whether a party, of which the name alone is said, is among others in the same role."""
    if not source.name or source != Source(source.name, source.kind, source.roles):
        return False
    named = [one.name for one in others if "creator" in one.roles]
    return source.name in (*named, *bylines)
