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
from newsitem.formats.newsml_g2._concepts import read_concept, write_concept
from newsitem.formats.newsml_g2._links import read_link, write_link
from newsitem.formats.newsml_g2._notes import read_note, write_note
from newsitem.formats.newsml_g2._own import UNSTATED, read_time, write_extensions, write_time
from newsitem.formats.newsml_g2._parties import read_source, write_source
from newsitem.model.article import PUB_STATUSES
from newsitem.model.management import Generator, Hop, HopAction
from newsitem.model.media import KINDS
from newsitem.text import SPACE, words

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.model.article import Article


def write_management(article: Article) -> str:
    """``itemMeta``."""
    provider = next((one for one in article.sources if "provider" in one.roles), None)
    inner = [
        tag("itemClass", [("qcode", f"ninat:{article.kind}")]),
        write_source("provider", provider) if provider else "<provider/>",
        write_time(article, "versionCreated") or tag("versionCreated", (), UNSTATED),
        write_time(article, "firstCreated"),
        write_time(article, "embargoed"),
        tag("pubStatus", [("qcode", f"stat:{article.pub_status}")]),
        write_concept("role", article.role, concepts.QUALIFIED) if article.role else "",
        g2.write_line("fileName", article.file_name),
        *map(_write_generator, article.generators),
        _write_profile(article),
        *(write_concept("service", one, concepts.QUALIFIED) for one in article.services),
        g2.write_line("title", article.title),
        *map(write_note, article.ed_notes),
        *(write_concept("memberOf", one, concepts.FLEX) for one in article.member_of),
        *(write_concept("signal", one, concepts.FLEX) for one in article.signals),
        write_time(article, "expires"),
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
    fields = {
        "kind": g2.take_code(node.one("itemClass"), kinds) or kinds[0],
        "sources": [attrs.evolve(source, roles=("provider",))]
        if provider and not provider.is_empty() and (source := read_source(provider))
        else [],
        "version_created": read_time(node, "versionCreated", said),
        "first_created": read_time(node, "firstCreated", said),
        "embargoed": read_time(node, "embargoed", said),
        "pub_status": g2.take_code(node.one("pubStatus"), PUB_STATUSES) or "usable",
        "role": read_concept(role) if role else None,
        "file_name": g2.read_line(node.one("fileName")),
        "generators": several(node.all("generator"), _read_generator),
        "profile": g2.read_line(profile),
        "profile_version": g2.take_line(profile, "versioninfo") if profile else "",
        "services": several(node.all("service"), read_concept),
        "title": g2.read_line(node.one("title")),
        "ed_notes": several(node.all("edNote"), read_note),
        "member_of": several(node.all("memberOf"), read_concept),
        "signals": several(node.all("signal"), read_concept),
        "expires": read_time(node, "expires", said),
        "links": several(node.all("link"), read_link),
        "embargo_text": said.get("embargo_text", ""),
    }
    created = fields["version_created"]
    if "version_created" in words(said.get("absent", "")) or str(created) == said.get("unstated"):
        fields["version_created"] = None
    if published := said.get("published"):
        fields["published"] = published
    return fields


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
