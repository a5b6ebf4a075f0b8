"""The management of an item: what it is, where it comes from, how it may be used.

NewsML-G2 Specification 2.35, "Item metadata" and "Hop history".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import tag, text_tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._concepts import read_concept, read_related, write_concept
from newsitem.formats.newsml_g2._details import read_details, write_text
from newsitem.formats.newsml_g2._links import (
    read_alt_rep,
    read_hash,
    read_link,
    write_alt_rep,
    write_hash,
    write_link,
)
from newsitem.formats.newsml_g2._notes import read_note, write_note
from newsitem.formats.newsml_g2._own import (
    UNSTATED,
    exact_time,
    read_time,
    write_extensions,
    write_time,
)
from newsitem.formats.newsml_g2._parties import read_source, write_source
from newsitem.model.article import PUB_STATUSES
from newsitem.model.management import Expiry, Generator, Hop, HopAction
from newsitem.model.media import KINDS
from newsitem.text import SPACE, words

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.concepts import Label
    from newsitem.times import DateTime


def write_management(article: Article) -> str:
    """``itemMeta``."""
    provider = next((one for one in article.sources if "provider" in one.roles), None)
    inner = [
        _write_class(article),
        write_source("provider", provider) if provider else "<provider/>",
        write_time(article, "versionCreated") or tag("versionCreated", (), UNSTATED),
        write_time(article, "firstCreated"),
        write_time(article, "embargoed"),
        _write_status(article),
        write_concept("role", article.role, concepts.QUALIFIED) if article.role else "",
        g2.write_line("fileName", article.file_name),
        *map(_write_generator, article.generators),
        _write_profile(article),
        *(write_concept("service", one, concepts.QUALIFIED) for one in article.services),
        write_text(article, "title", "title"),
        *map(write_note, article.ed_notes),
        *(write_concept("memberOf", one, concepts.FLEX) for one in article.member_of),
        *(write_concept("instanceOf", one, concepts.FLEX) for one in article.instance_of),
        *(write_concept("signal", one, concepts.FLEX) for one in article.signals),
        *map(write_alt_rep, article.alt_reps),
        *(write_link(one, "deliverableOf") for one in article.deliverable_of),
        *map(write_hash, article.hashes),
        write_time(article, "expires"),
        *map(_write_expiry, article.expiries),
        *map(write_link, article.links),
        *write_extensions(article),
    ]
    return tag("itemMeta", (), "".join(inner))


def read_management(
    node: Node, said: dict[str, str], kinds: tuple[str, ...] = KINDS
) -> dict[str, Any]:
    """The fields that ``itemMeta`` holds; ``said`` is what extension properties say.

    An ``itemClass`` that is none of ``kinds`` stays unread, and the first of them stands.
    """
    provider, role, profile = node.one("provider"), node.one("role"), node.one("profile")
    item_class, status, title = node.one("itemClass"), node.one("pubStatus"), node.one("title")
    kind, kind_names = _read_code(item_class, kinds)
    pub_status, pub_status_names = _read_code(status, PUB_STATUSES)
    name, expires = g2.read_line(title), node.all("expires")
    fields = {
        "kind": kind or kinds[0],
        "kind_names": kind_names,
        "kind_related": several(item_class.all("related"), read_related)
        if item_class and kind
        else (),
        "sources": [attrs.evolve(source, roles=("provider",))]
        if provider and not provider.is_empty() and (source := read_source(provider))
        else [],
        "version_created": read_time(node, "versionCreated", said),
        "first_created": read_time(node, "firstCreated", said),
        "embargoed": read_time(node, "embargoed", said),
        "pub_status": pub_status or "usable",
        "pub_status_names": pub_status_names,
        "role": read_concept(role) if role else None,
        "file_name": g2.read_line(node.one("fileName")),
        "generators": several(node.all("generator"), _read_generator),
        "profile": g2.read_line(profile),
        "profile_version": g2.take_line(profile, "versioninfo") if profile else "",
        "services": several(node.all("service"), read_concept),
        "title": name,
        "text_details": list(read_details(title, "title")) if name else [],
        "ed_notes": several(node.all("edNote"), read_note),
        "member_of": several(node.all("memberOf"), read_concept),
        "instance_of": several(node.all("instanceOf"), read_concept),
        "signals": several(node.all("signal"), read_concept),
        "alt_reps": several(node.all("altRep"), read_alt_rep),
        "deliverable_of": several(node.all("deliverableOf"), read_link),
        "hashes": several(node.all("hash"), read_hash),
        "expires": exact_time(_read_expires(expires), "expires", said),
        "expiries": several(filter(_is_for_some, expires), _read_expiry),
        "links": several(node.all("link"), read_link),
        "embargo_text": said.get("embargo_text", ""),
    }
    created = fields["version_created"]
    if "version_created" in words(said.get("absent", "")) or str(created) == said.get("unstated"):
        fields["version_created"] = None
    if published := said.get("published"):
        fields["published"] = published
    return fields


def _write_class(article: Article) -> str:
    inner = "".join(g2.write_label("name", one) for one in article.kind_names)
    inner += "".join(write_concept("related", one, concepts.INNER) for one in article.kind_related)
    return tag("itemClass", [("qcode", f"ninat:{article.kind}")], inner)


def _write_status(article: Article) -> str:
    names = "".join(g2.write_label("name", one) for one in article.pub_status_names)
    return tag("pubStatus", [("qcode", f"stat:{article.pub_status}")], names)


def _read_code(node: Node | None, known: tuple[str, ...]) -> tuple[str, tuple[Label, ...]]:
    """A code that is one of a closed list, and what it is called; any other stays unread."""
    code = g2.take_code(node, known)
    return code, several(node.all("name"), g2.read_label) if node and code else ()


def _write_expiry(expiry: Expiry) -> str:
    values = g2.token_values("pubconstraint", expiry.constraint)
    return g2.write_time("expires", expiry.time, g2.DATE_OR_TIME, values)


def _is_for_some(node: Node) -> bool:
    return bool(node.peek("pubconstraint") or node.peek("pubconstrainturi"))


def _read_expires(nodes: list[Node]) -> DateTime | None:
    """The first time that is for all uses; further ones stay unread."""
    times = [node for node in nodes if not _is_for_some(node)]
    for node in times[1:]:
        node.leave()
    return g2.read_time(times[0]) if times else None


def _read_expiry(node: Node) -> Expiry | None:
    time = g2.read_time(node)
    return made(node, lambda: Expiry(time, g2.take_token(node, "pubconstraint"))) if time else None


def _write_generator(generator: Generator) -> str:
    values = [*g2.token_values("role", generator.role), ("versioninfo", generator.version)]
    return text_tag("generator", generator.name, values)


def _read_generator(node: Node) -> Generator | None:
    return made(
        node,
        lambda: Generator(
            node.text().strip(SPACE),
            g2.take_line(node, "versioninfo"),
            g2.take_token(node, "role"),
        ),
    )


def _write_profile(article: Article) -> str:
    if not (article.profile or article.profile_version):
        return ""
    return text_tag("profile", article.profile, [("versioninfo", article.profile_version)])


# Hop history


def write_hops(article: Article) -> str:
    """``hopHistory``, or nothing."""
    hops = "".join(map(_write_hop, article.hops))
    return tag("hopHistory", (), hops) if hops else ""


def read_hops(node: Node | None) -> tuple[Hop, ...]:
    """The hops of ``hopHistory``, in its order."""
    return several(node.all("hop"), _read_hop) if node else ()


def _write_hop(hop: Hop) -> str:
    values = [("seq", hop.sequence), ("timestamp", hop.time and g2.date_or_time(hop.time))]
    inner = write_source("party", hop.party) if hop.party else ""
    inner += "".join(map(_write_action, hop.actions))
    return tag("hop", values, inner) if inner or hop.time or hop.sequence is not None else ""


def _read_hop(node: Node) -> Hop | None:
    party = node.one("party")
    return made(
        node,
        lambda: Hop(
            sequence=g2.take_integer(node, "seq"),
            time=g2.take_time(node, "timestamp"),
            party=read_source(party) if party else None,
            actions=several(node.all("action"), _read_action),
        ),
    )


def _write_action(action: HopAction) -> str:
    concept = action.action
    if not (concept.qcode or concept.uri or concept.names):
        return ""  # the element admits no literal
    more = [
        *g2.token_values("target", action.target),
        ("timestamp", action.time and g2.date_or_time(action.time)),
    ]
    return write_concept("action", concept, concepts.ACTION, values=more)


def _read_action(node: Node) -> HopAction | None:
    target, time = g2.take_token(node, "target"), g2.take_time(node, "timestamp")
    action = read_concept(node)
    return HopAction(action, target, time) if action else None
