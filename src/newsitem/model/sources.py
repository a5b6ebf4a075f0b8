"""Sources: the parties that information and content come from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, several
from newsitem.model.concepts import Concept, Label, concepts, labels, labels_on_one_line, told
from newsitem.model.contacts import Contact, contacts
from newsitem.model.media import Link, links

if TYPE_CHECKING:
    from collections.abc import Iterable

SourceKind = Literal["", "person", "organisation", "agency"]
SourceRole = Literal["provider", "info_source", "creator", "contributor", "speaker"]

KINDS: tuple[str, ...] = get_args(SourceKind)
ROLES: tuple[str, ...] = get_args(SourceRole)


def roles(values: SourceRole | Iterable[SourceRole]) -> tuple[SourceRole, ...]:
    """What is typed for roles: one or several."""
    return (values,) if isinstance(values, str) else tuple(values)


@attrs.frozen(weakref_slot=False)
class Source:
    """A person, organisation or agency that information or content comes from.

    ``name`` is the main name, ``names`` are further ones with their role and language.
    ``roles`` stand in the order of NewsML-G2: provider, info_source, creator,
    contributor, speaker. ``description`` says who it is ("Serbian President"),
    ``function`` what it did for the item, beyond its roles, as a QCode, URI or name without
    white space ("crol:photographer"). ``remote_infos`` lead to what is said of it elsewhere.
    """

    name: str = ""
    kind: SourceKind = ""
    roles: tuple[SourceRole, ...] = attrs.field(default=(), converter=roles)
    uri: str = attrs.field(default="", kw_only=True)
    qcode: str = attrs.field(default="", kw_only=True)
    literal: str = attrs.field(default="", kw_only=True)
    names: tuple[Label, ...] = attrs.field(default=(), converter=labels, kw_only=True)
    description: str = attrs.field(default="", kw_only=True)
    function: str = attrs.field(default="", kw_only=True)
    same_as: tuple[Concept, ...] = attrs.field(default=(), converter=concepts, kw_only=True)
    related: tuple[Concept, ...] = attrs.field(default=(), converter=concepts, kw_only=True)
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=contacts, kw_only=True)
    remote_infos: tuple[Link, ...] = attrs.field(default=(), converter=links, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.fields(self, _TESTS)
        if len(self.roles) > 1:
            object.__setattr__(self, "roles", tuple(sorted(set(self.roles), key=ROLES.index)))
        if not (self.name or self.uri or self.qcode or self.literal):
            check.refuse("Source", "a source needs a name, a uri, a qcode or a literal")

    __repr__ = concise_repr


def _roles(where: str, roles: tuple[SourceRole, ...]) -> None:
    check.items(where, roles, str)
    for role in roles:
        check.one_of(where, role, ROLES)


_TESTS = check.table(
    Source,
    {
        "name": check.line,
        "description": check.line,
        "kind": partial(check.one_of, allowed=KINDS),
        "uri": check.iri,
        "qcode": check.qcode,
        "literal": check.line,
        "names": labels_on_one_line,
        "function": check.token,
        "same_as": told,
        "related": partial(told, also=("value", "related")),
        "contacts": partial(check.items, kind=Contact),
        "remote_infos": partial(check.items, kind=Link),
        "roles": _roles,
    },
)


def source(value: str | Source | None) -> Source | None:
    """What is typed for a source: its name, or a source."""
    return Source(value) if isinstance(value, str) else value


def sources(values: str | Source | Iterable[str | Source]) -> tuple[Source, ...]:
    """What is typed for sources: one or several; a text is a name."""
    return several(values, Source)


def once_each(sources: tuple[Source, ...]) -> tuple[Source, ...]:
    """The sources of an article in their canonical form.

    A party stands once, with all its roles; one without a role is an ``info_source``,
    IPTC's name for a party that "originated, modified, enhanced, distributed, aggregated
    or supplied the content or provided some information"; they stand in the order of
    their first roles.
    """
    parties: dict[Source, tuple[SourceRole, ...]] = {}
    for one in sources:
        party = attrs.evolve(one, roles=())
        roles: tuple[SourceRole, ...] = one.roles or ("info_source",)
        parties[party] = parties.get(party, ()) + roles
    merged = [attrs.evolve(party, roles=roles) for party, roles in parties.items()]
    return tuple(sorted(merged, key=lambda one: ROLES.index(one.roles[0])))


def is_once_each(sources: tuple[Source, ...]) -> bool:
    """Whether :func:`once_each` would change nothing, for the usual case of one source."""
    return not sources or (len(sources) == 1 and bool(sources[0].roles))
