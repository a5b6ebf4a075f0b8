"""``NewsComponent``: which of them are parts of one story, and which are stories of their own.

A component that has lines or parties of its own is a story, such as a picture with its
caption; any other is a part of the story around it. Where nothing but one story is in a
component, the two are one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from newsitem import dateline as grammar
from newsitem.errors import NewsItemError
from newsitem.formats._body_reader import with_mentions
from newsitem.formats._cursor import made, several
from newsitem.formats._datelines import mark_dateline, opening, printed_dateline
from newsitem.formats._format import Unread
from newsitem.formats._take import take_integer, take_language
from newsitem.formats._xml import XML, tag
from newsitem.formats.newsml_1 import _lines as lines
from newsitem.formats.newsml_1 import _management as management
from newsitem.formats.newsml_1 import _metadata as metadata
from newsitem.formats.newsml_1._catalogs import read_catalogs
from newsitem.formats.newsml_1._content import KINDS, read_content, write_content
from newsitem.formats.newsml_1._heads import read_heads
from newsitem.formats.newsml_1._story import Story
from newsitem.formats.newsml_1._topics import Topics
from newsitem.formats.newsml_1._values import (
    formal,
    is_token,
    read_comment,
    read_label,
    read_line,
    read_property,
    take_formal,
)
from newsitem.model.article import Article, Association
from newsitem.model.concepts import Concept, Label
from newsitem.model.datelines import Dateline
from newsitem.model.media import AltId, BodyRendition, EdNote, Link, note_text
from newsitem.text import SPACE, on_one_line

if TYPE_CHECKING:
    from newsitem.formats._body_reader import Body
    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._content import Content

_MAIN, _COMPONENT = "Main", "NewsComponent"
_OF_STORIES = ("NewsLines", "AdministrativeMetadata")
_HEADLINES = frozenset({"title", "headline"})
_BODIES = frozenset({"", "main", "body", "text", "article", "story", "maintext"})
_CAPTION = "caption"
_DEEPEST = 20
_IDS = ("Duid", "Euid")


# Written


def write_component(article: Article, role: str = _MAIN) -> str:
    """A ``NewsComponent``; one with associated articles holds a component for each."""
    content = write_content(article)
    if article.associations:
        own = tag(_COMPONENT, (), formal("Role", _MAIN) + content)
        content = own + "".join(
            write_component(one.article, one.role) for one in article.associations
        )
    inner = [
        formal("Role", role) if role else "",
        lines.write_lines(article) or "<NewsLines/>",
        metadata.write_administrative(article),
        metadata.write_rights(article),
        metadata.write_descriptive(article),
        content,
    ]
    return tag(_COMPONENT, (), "".join(inner))


# Read


def gather_item(node: Node, story: Story) -> list[Node]:
    """Gather a story from an item; the properties of its management are handed on."""
    story.home(node)
    management.read_identification(story.home(node.one("Identification")), story)
    manager = story.home(node.one("NewsManagement"))
    management.read_management(manager, story)
    for component in node.all("NewsComponent"):
        if role := take_role(component):
            component.leave_part(Unread("/NewsML/NewsItem/NewsComponent/Role", role))
        read_component(component, story)
    take_flags(node, story)
    _read_around(node, story)
    story.several("alt_ids", take_ids(node))
    return manager.all("Property") if manager else []


def read_component(node: Node, story: Story, depth: int = 0) -> None:
    """Gather a story from a component and from those in it."""
    if depth > _DEEPEST:
        node.leave()
        return
    _read_own(node, story)
    take_flags(node, story)
    children = node.all(_COMPONENT)
    stories = [one for one in children if one.has(*_OF_STORIES)]
    parts = [one for one in children if not one.has(*_OF_STORIES)]
    main = _main_of(node, stories, parts)
    for part in parts:
        _read_part(part, story, depth)
    others = [one for one in stories if one is not main]
    if main:
        take_role(main)
        read_component(main, story, depth + 1)
    for other in others:
        _associate(other, story, depth)


def _read_own(node: Node, story: Story) -> None:
    """What a component says of itself, and the content that lies in it directly."""
    for topics in node.all("TopicSet"):
        story.topics.add(topics)
    story.home(node)
    _read_around(node, story)
    story.several("alt_ids", take_ids(node))
    metadata.read_descriptive(story.home(node.one("DescriptiveMetadata")), story)
    lines.read_lines(story.home(node.one("NewsLines")), story)
    metadata.read_administrative(story.home(node.one("AdministrativeMetadata")), story)
    metadata.read_rights(story.home(node.one("RightsMetadata")), story)
    _read_metadata(node, story)
    for reference in node.all("NewsItemRef"):
        _read_reference(reference, story)
    for item in node.all("NewsItem"):
        _associate_item(item, story)
    for item in node.all("ContentItem"):
        _add_content(item, "", story)


def _read_metadata(node: Node, story: Story) -> None:
    nodes = node.all("Metadata")
    for one in nodes:
        _read_around(one, story)
    metadata.read_metadata(nodes, story)


def _read_around(node: Node, story: Story) -> None:
    """Catalogs, and properties: by what to choose, and comments, which may be notes."""
    story.add_catalogs(read_catalogs(node))
    story.several("extensions", map(_read_basis, node.all("BasisForChoice")))
    for one in node.all("Comment"):
        if one.peek("FormalName"):
            story.several("extensions", [read_comment(one)])
        else:
            story.several("ed_notes", [_read_note(one)])


def _read_note(node: Node) -> EdNote | None:
    label = read_label(node)
    return EdNote(label.text, node.name, language=label.language) if label else None


def take_ids(node: Node) -> tuple[AltId, ...]:
    """The names of an element within its document, or among its siblings."""
    return tuple(AltId(value, name) for name in _IDS if (value := on_one_line(node.take(name))))


def _read_basis(node: Node) -> Concept | None:
    """By what to choose among equivalent parts, the first rank before the others."""
    text, rank = read_line(node), take_integer(node, "Rank")
    return made(node, lambda: Concept(rel=node.name, value=text, rank=rank)) if text else None


def take_flags(node: Node, story: Story) -> None:
    """Take the attributes that say what is so anyway, and the language."""
    for name in ("Essential", "EquivalentsList"):
        if node.peek(name) == "no":
            node.take(name)
    for name in (f"{XML}lang", "{xml}lang"):
        if language := node.peek(name):
            node.take(name)
            try:
                Label("?", language=language)
            except NewsItemError:
                node.leave_value(name, language)
            else:
                story.language(language, node)


def _main_of(node: Node, stories: list[Node], parts: list[Node]) -> Node | None:
    """The story that the component around it is one with, if there is such a one."""
    if any(_holds_text(part) for part in parts) or node.element.find("{*}ContentItem") is not None:
        return None
    if len(stories) == 1 and not parts:
        return stories[0]
    named = [one for one in stories if _role_of(one).lower() == _MAIN.lower()]
    if named:
        return named[0]
    if node.element.find("{*}NewsLines/{*}HeadLine") is None:
        return next((one for one in stories if _holds_text(one)), None)
    return None


def _role_of(node: Node) -> str:
    role = node.element.find("{*}Role")
    return "" if role is None else on_one_line(role.get("FormalName", ""))


def _holds_text(node: Node) -> bool:
    return node.element.find(".//{*}DataContent") is not None or not len(node.element) > 1


def take_role(node: Node) -> str:
    """The role of a component, where it is a name; a main one says nothing."""
    role = node.one("Role")
    name = take_formal(role)
    if role and name and not is_token(name):
        role.leave()
        return ""
    return "" if name.lower() == _MAIN.lower() else name


def _read_part(node: Node, story: Story, depth: int) -> None:
    """A component that is a part of a story: a text or files in a role."""
    role = take_role(node)
    take_flags(node, story)
    _read_around(node, story)
    descriptive = story.home(node.one("DescriptiveMetadata"))
    language = _take_other_language(node, descriptive, story)
    metadata.read_descriptive(descriptive, story)
    _read_metadata(node, story)
    for item in node.all("ContentItem"):
        _add_content(item, role, story, language)
    for child in node.all(_COMPONENT):
        if child.has(*_OF_STORIES):
            _associate(child, story, depth)
        elif depth < _DEEPEST:
            _read_part(child, story, depth + 1)
        else:
            child.leave()
    for reference in node.all("NewsItemRef"):
        _read_reference(reference, story)
    for item in node.all("NewsItem"):
        _associate_item(item, story)


def _take_other_language(node: Node, descriptive: Node | None, story: Story) -> str:
    """The language of a part of a story that is in another one."""
    named = descriptive.one("Language") if descriptive else None
    found = (named.peek("FormalName") if named else "") or node.peek(f"{XML}lang")
    known = story.fields.get("language", "")
    if found.lower() == known.lower() or not known:
        if named:
            metadata.read_language(named, story)
        return ""
    language = take_language(named, "FormalName") if named else ""
    if node.peek(f"{XML}lang") == found:
        language = take_language(node)
    return language


def _associate(node: Node, story: Story, depth: int) -> None:
    """A story of its own, beside the one that it goes with."""
    role = take_role(node)
    other = Story(story.profile, Topics(story.topics))
    read_component(node, other, depth + 1)
    _add_association(node, other, role, story)


def _associate_item(node: Node, story: Story) -> None:
    """An item within a component, which is a story of its own."""
    other = Story(story.profile, Topics(story.topics))
    properties = several(gather_item(node, other), read_property)
    other.several("extensions", properties)
    _add_association(node, other, "", story)


def _add_association(node: Node, other: Story, role: str, story: Story) -> None:
    article = made(node, lambda: finished(other))
    if article and article != Article():
        story.several("associations", [made(node, lambda: Association(article, role))])
    story.notes += other.notes


def _read_reference(node: Node, story: Story) -> None:
    uri = node.take("NewsItem")
    comment = node.one("Comment")
    title = on_one_line(comment.raw_text()) if comment else ""
    if uri:
        story.several("links", [made(node, lambda: Link(rel="NewsItemRef", uri=uri, title=title))])


# Content


def _add_content(node: Node, role: str, story: Story, language: str = "") -> None:
    _read_around(node, story)
    content = read_content(node, story.fields.get("headline", ""))
    story.several("extensions", content.properties)
    story.several("sources", content.sources)
    if content.rendition:
        rendition = attrs.evolve(content.rendition, alt_ids=take_ids(node))
        if role and not rendition.role:
            rendition = attrs.evolve(rendition, role=role)
        elif role:
            node.leave()
        story.several("renditions", [rendition])
        story.one("media", content.kind or _kind_of(content))
    elif content.body and content.body.files:
        story.several("renditions", content.body.files)
    if content.body and (content.body.blocks or content.body.quotes or content.nitf):
        _add_body(content, role, node, story, language)
    elif content.data:
        kept = BodyRendition(
            data=content.data, content_type=content.content_type, language=language
        )
        story.several("body_renditions", [kept])


def _kind_of(content: Content) -> str:
    kind = content.rendition.content_type.partition("/")[0] if content.rendition else ""
    return KINDS.get(kind, "")


def _add_body(content: Content, role: str, node: Node, story: Story, language: str) -> None:
    """A text in a role: a headline, the body, or a description."""
    body = content.body
    if body is None:
        return
    text = note_text(body.blocks)
    if role.lower() in _HEADLINES and "\n" not in text:
        if on_one_line(text):
            label = Label(on_one_line(text), role, language)
            story.main("headline", label, content.holder or node)
        return
    if role.lower() in _BODIES and "body" not in story.fields:
        story.fields |= _of_body(body)
        story.home(content.holder)
        _leave_language(language, node)
        if content.nitf:
            read_heads(content.nitf, story)
    elif role.lower() in _BODIES:
        kept = BodyRendition(
            blocks=body.blocks,
            divisions=body.divisions,
            content_type=content.content_type,
            language=language,
        )
        story.several("body_renditions", [kept])
    elif role.lower() == _CAPTION and "captioned" not in story.fields:
        story.fields["captioned"] = body
        story.home(content.holder)
        _leave_language(language, node)
    else:
        _describe(body, role, story, language)


def _of_body(body: Body) -> dict[str, Any]:
    return {
        "body": body.blocks,
        "divisions": body.divisions,
        "quotes": body.quotes,
        "mentions": body.mentions,
    }


def _leave_language(language: str, node: Node) -> None:
    """Hand back the language of the main text where the article is said to be in another."""
    if language:
        node.leave_part(Unread("/NewsComponent/DescriptiveMetadata/Language", language, node.line))


def _describe(body: Body, role: str, story: Story, language: str = "") -> None:
    """A text that is no body: a description, or a note where there is more to it than text."""
    text = note_text(body.blocks).strip(SPACE)
    if body.is_plain:
        story.several("descriptions", [Label(text, role, language)])
    else:
        note = EdNote(text, role, blocks=body.blocks, divisions=body.divisions, language=language)
        story.several("ed_notes", [note])


def finished(story: Story) -> Article:
    """The article that was gathered. Raises what the model refuses it with."""
    metadata.name_subjects(story)
    story.several("assertions", story.topics.rest())
    fields: dict[str, Any] = dict(story.fields)
    caption, media = fields.pop("captioned", None), fields.pop("media", "")
    if caption and "body" in fields:
        _describe(caption, "Caption", story)
        told = ("descriptions", "ed_notes")
        fields |= {name: story.fields[name] for name in told if name in story.fields}
    elif caption:
        fields |= _of_body(caption)
    if media and (caption or "body" not in fields) and "kind" not in fields:
        fields["kind"] = media
    fields["locations"] = with_mentions(fields.get("locations", ()), fields.pop("mentions", {}))
    fields["keywords"] = dict.fromkeys(fields.get("keywords", ()))
    _find_dateline(fields)
    return Article(**fields)


def _find_dateline(fields: dict[str, Any]) -> None:
    """A dateline that is printed in the story is marked there."""
    said, resolved = fields.pop("dateline", ""), fields.pop("resolved", None)
    body = fields.get("body", ())
    text = printed_dateline(body) or said
    if text and not printed_dateline(body):
        printed = grammar.find(opening(body))
        text = printed.text if printed and printed.text.startswith(said) else said
        fields["body"] = mark_dateline(body, text)
    if text:
        dateline = grammar.parse(text) or Dateline(text)
        fields["dateline"] = attrs.evolve(dateline, resolved=resolved) if resolved else dateline
    elif resolved and "content_created" not in fields:
        fields["content_created"] = resolved
