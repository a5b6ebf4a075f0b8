"""``NewsLines``: all that is printed with a story and is not its body."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from newsitem.formats._cursor import made, several
from newsitem.formats._xml import XML, tag
from newsitem.formats.newsml_1._profiles import is_date, printed_date
from newsitem.formats.newsml_1._values import (
    formal,
    is_token,
    line,
    read_label,
    read_line,
    take_formal,
)
from newsitem.model.concepts import Label
from newsitem.model.media import EdNote, Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._story import Story
    from newsitem.model.article import Article

_SUB = {"HeadLine": "SubHeadLine", "ByLine": "ByLineTitle"}
_LABELS = {"CopyrightLine": "copyright_notices", "RightsLine": "usage_terms"}
_SERIES = "SeriesLine"
_DESCRIPTION, _NOTE = "Description", "Note"
# Types of a line that say what the story is about; all others speak to editors.
DESCRIPTIONS = frozenset(
    {"description", "abstract", "summary", "lead", "caption", "ingress", "contact", "subheadline"}
)
_ADDRESS = re.compile(r"https?://[^ ]+")


def write_lines(article: Article) -> str:
    """``NewsLines``, or nothing."""
    dateline = article.dateline.text if article.dateline else ""
    series = [one.text for one in article.descriptions if one.role == _SERIES]
    inner = [
        *_write_labels("HeadLine", article.headline, article.headlines),
        *_write_labels("ByLine", article.byline, article.bylines),
        line("DateLine", dateline) if dateline and not is_date(dateline) else "",
        line("CreditLine", article.creditline) if article.creditline else "",
        *(
            line(name, one.text, one.language)
            for name, field in _LABELS.items()
            for one in getattr(article, field)
        ),
        *(line(_SERIES, text) for text in series),
        line("SlugLine", article.slugline) if article.slugline else "",
        *(line("KeywordLine", keyword) for keyword in article.keywords),
        *(_write_description(one) for one in article.descriptions if one.role != _SERIES),
        *map(_write_note, article.ed_notes),
    ]
    content = "".join(inner)
    return tag("NewsLines", (), content) if content else ""


def read_lines(node: Node | None, story: Story) -> None:
    """The fields that ``NewsLines`` hold, added to those of the story."""
    if node is None:
        return
    for name, field in (("HeadLine", "headline"), ("ByLine", "byline")):
        _read_labels(node.all(name, _SUB[name]), name, field, story)
    for one in node.all("DateLine"):
        _read_dateline(one, story)
    for name, field in (("CreditLine", "creditline"), ("SlugLine", "slugline")):
        for one in node.all(name):
            story.one(field, read_line(one), one)
    for name, field in _LABELS.items():
        story.several(field, several(node.all(name), read_label))
    series = (read_label(one, _SERIES) for one in node.all(_SERIES))
    story.several("descriptions", series)
    story.several("keywords", (read_line(one) or None for one in node.all("KeywordLine")))
    for one in node.all("NewsLine"):
        _read_news_line(one, story)


def _write_labels(name: str, main: str, others: Iterable[Label]) -> Iterator[str]:
    """The main line, empty if there are only others, and those in another role."""
    others = list(others)
    if main or others:
        yield line(name, main)
    for one in others:
        yield line(_SUB[name] if one.role == _SUB[name] else name, one.text, one.language)


def _read_labels(nodes: list[Node], name: str, field: str, story: Story) -> None:
    for number, node in enumerate(nodes):
        label = read_label(node, "" if node.name == name else node.name)
        if node.name == name and (not number or field not in story.fields) and label:
            story.main(field, label, node)
        elif label and label.text != story.fields.get(field):
            story.several(f"{field}s", [label])
        elif not label and not number and len(nodes) > 1:
            story.fields.setdefault(field, "")


def _read_dateline(node: Node, story: Story) -> None:
    """A dateline; its language says nothing where it is that of the article."""
    text = read_line(node)
    if text and (language := node.peek(f"{XML}lang")):
        node.take(f"{XML}lang")
        story.language(language, node)
    if text:
        set_dateline(text, node, story)


def set_dateline(text: str, node: Node, story: Story) -> None:
    """Set the dateline, unless it is a date by the provider's profile."""
    if date := printed_date(story.profile, text):
        node.leave()
        story.one("content_created", date)
        story.note(f"{text!r} is a date, not a dateline (profile {story.profile.name!r})", node)
        return
    story.one("dateline", text, node)


def _write_description(label: Label) -> str:
    role = label.role if label.role.lower() in DESCRIPTIONS else _DESCRIPTION
    return _news_line(role, label.text, label.language)


def _write_note(note: EdNote) -> str:
    role = _NOTE if not note.role or note.role.lower() in DESCRIPTIONS else note.role
    return _news_line(role, note.text, note.language)


def _news_line(kind: str, text: str, language: str) -> str:
    return tag("NewsLine", (), formal("NewsLineType", kind) + line("NewsLineText", text, language))


def _read_news_line(node: Node, story: Story) -> None:
    """A line of some other type: a description, an address, or a note to editors."""
    kind = node.one("NewsLineType")
    name = take_formal(kind)
    labels = several(node.all("NewsLineText"), read_label)
    is_description = name.lower() in DESCRIPTIONS
    role = name if is_token(name) and name not in {_DESCRIPTION, _NOTE} else ""
    if kind and not (labels and (is_token(name) or not name)):
        kind.leave_value("FormalName", name)
    for label in labels:
        if _ADDRESS.fullmatch(label.text) and not label.language:
            link = made(node, partial(Link, label.text, title=name))
            story.several("links", [link])
            if kind:
                kind.take("FormalName")
        elif is_description:
            story.several("descriptions", [Label(label.text, role, label.language)])
        else:
            story.several("ed_notes", [EdNote(label.text, role, language=label.language)])
