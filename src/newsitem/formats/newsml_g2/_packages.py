"""Packages: the groups of an item that holds no content of its own, and what they refer to.

NewsML-G2 Specification 2.35, "Package Item": a tree of groups, in each of which items stand
in order. A group is an association whose article is a composite of which nothing else is
said; an item is an association with what the reference says of it, or with the item itself
where it is in the same message. What a reference cannot say of an item is lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made
from newsitem.formats._xml import tag
from newsitem.formats.newsml_g2 import _concepts as concepts
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.formats.newsml_g2._blocks import write_block
from newsitem.formats.newsml_g2._concepts import write_concept
from newsitem.formats.newsml_g2._description import read_content
from newsitem.formats.newsml_g2._links import write_alt_id
from newsitem.formats.newsml_g2._management import read_management
from newsitem.formats.newsml_g2._own import write_time
from newsitem.formats.newsml_g2._parties import write_source
from newsitem.model.article import Article, Association
from newsitem.model.media import Rendition

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsitem.formats._xml import Node

_ROOT = "root"
_DEEPEST = 61  # groups within groups, as an article can hold them; a deeper one stays unread


_ASSUMED = {"kind": "itemClass", "pub_status": "pubStatus"}  # what a reader takes for granted


def is_package(article: Article) -> bool:
    """Whether an article is written as a ``packageItem``: it has members, and no content."""
    if article.kind != "composite" or not article.associations:
        return False
    content = (article.body, article.body_renditions, article.renditions, article.quotes)
    return not (any(content) or article.parts)


def write_group_set(article: Article) -> str:
    """``groupSet``: the one group, or else a group around all members."""
    members = article.associations
    role = mode = ""
    if len(members) == 1 and _is_group(members[0]) and (members[0].role or members[0].mode):
        role, mode = members[0].role, members[0].mode
        members = members[0].article.associations
    groups = list(_groups(_ROOT, role, mode, members))
    return tag("groupSet", [("root", _ROOT)], "".join(groups))


def read_group_set(node: Node | None, items: Mapping[str, Article]) -> tuple[Association, ...]:
    """The members of a package; ``items`` are those of its message, by their guid."""
    if node is None:
        return ()
    groups = {group.peek("id"): group for group in node.all("group")}
    root = groups.pop(node.peek("root"), None)
    if root is None:
        return ()
    node.take("root")
    found = _read_group(root, groups, items, 0)
    return (found,) if found.role or found.mode else found.article.associations


def _is_group(member: Association) -> bool:
    article = member.article
    return bool(article.associations) and article == Article(
        kind="composite", associations=article.associations
    )


def _groups(name: str, role: str, mode: str, members: tuple[Association, ...]) -> Iterator[str]:
    """A group, and after it the groups that it refers to."""
    inner, further = "", []
    for number, member in enumerate(members):
        if _is_group(member):
            below = f"{name}.{number}"
            inner += tag("groupRef", [("idref", below)])
            further.append((below, member.role, member.mode, member.article.associations))
        else:
            inner += _write_reference(member)
    values = [("id", name), *g2.token_values("role", role), *g2.token_values("mode", mode)]
    yield tag("group", values, inner)
    for group in further:
        yield from _groups(*group)


def _read_group(
    node: Node, groups: dict[str, Node], items: Mapping[str, Article], depth: int
) -> Association:
    """A group, with the groups that it refers to and that stand nowhere else."""
    node.take("id")
    members = []
    for child in node.all("groupRef", "itemRef"):
        if child.name == "itemRef":
            members.append(_read_reference(child, items))
        elif depth < _DEEPEST and child.peek("idref") in groups:
            group = groups.pop(child.take("idref"))
            members.append(_read_group(group, groups, items, depth + 1))
    article = Article(kind="composite", associations=members)
    return Association(article, g2.take_token(node, "role"), g2.take_token(node, "mode"))


def _write_reference(member: Association) -> str:
    """``itemRef``, with what tells a reader what is there."""
    article = member.article
    file = next(iter(article.renditions), None)
    values = [
        *g2.token_values("rel", member.role),
        ("href", file.href if file else ""),
        ("residref", article.uri),
        ("version", article.version),
        ("contenttype", file.content_type if file else ""),
        ("size", file.size if file else None),
    ]
    provider = next((one for one in article.sources if "provider" in one.roles), None)
    inner = [
        tag("itemClass", [("qcode", f"ninat:{article.kind}")]),
        write_source("provider", provider) if provider else "",
        write_time(article, "versionCreated"),
        write_time(article, "firstCreated"),
        write_time(article, "embargoed"),
        tag("pubStatus", [("qcode", f"stat:{article.pub_status}")]),
        write_concept("role", article.role, concepts.QUALIFIED) if article.role else "",
        g2.write_line("fileName", article.file_name),
        g2.write_line("title", article.title),
        *(write_concept("signal", one, concepts.FLEX) for one in article.signals),
        *map(write_alt_id, article.alt_ids),
        g2.write_line("slugline", article.slugline),
        g2.write_line("headline", article.headline),
        *(write_block("description", one) for one in article.descriptions),
    ]
    return tag("itemRef", values, "".join(inner))


def _read_reference(node: Node, items: Mapping[str, Article]) -> Association:
    """An item, if the message holds it, else what the reference says of it."""
    uri, role = node.take("residref"), g2.take_token(node, "rel")
    silent = [name for name, element in _ASSUMED.items() if not node.has(element)]
    management, content = read_management(node, {}), read_content(node, {}, lambda _: False)
    sources = [*management["sources"], *content["sources"]]
    said = management | content | {"sources": sources}
    said = {name: value for name, value in said.items() if name not in silent}
    said |= {"uri": uri, "version": g2.take_integer(node, "version", least=1)}
    item = items.get(uri) if uri else None
    if item is None:
        said["renditions"] = _take_file(node, uri)
        return Association(Article(**said), role)
    if not all(_says(item, name, value) for name, value in said.items()):
        node.leave()  # it says of the item what the item does not say of itself
    return Association(item, role)


def _says(item: Article, name: str, value: object) -> bool:
    """Whether an item says the same of itself, among other things."""
    own = getattr(item, name)
    if isinstance(value, list | tuple):
        return all(one in own for one in value)
    return value in {None, "", own}


def _take_file(node: Node, uri: str) -> tuple[Rendition, ...]:
    """What a reference says of the file that holds the item."""
    fields: dict[str, Any] = {
        "href": node.take("href"),
        "content_type": node.take("contenttype"),
        "size": g2.take_integer(node, "size"),
    }
    if not any(value not in {None, ""} for value in fields.values()):
        return ()
    rendition = made(node, lambda: Rendition(uri="" if fields["href"] else uri, **fields))
    return (rendition,) if rendition else ()
