"""What stands around the story in ``body``: ``body.head`` before it, ``body.end`` behind it."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made, several
from newsitem.formats._nitf_line import joined_text
from newsitem.formats._take import take_language
from newsitem.formats._xml import escape, tag
from newsitem.formats.nitf import _concepts as concepts
from newsitem.formats.nitf._docdata import copyright_year, printed_notes
from newsitem.formats.nitf._keys import read_series
from newsitem.formats.nitf._values import (
    label_values,
    own,
    read_blocks,
    read_label,
    read_line,
    read_source,
    source_values,
    take_norm,
    take_own,
    take_role,
    where,
    write_blocks,
    write_date,
    write_label,
    write_line,
)
from newsitem.model.concepts import Label
from newsitem.model.media import EdNote
from newsitem.model.sources import Source
from newsitem.text import SPACE, collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.article import Article

_TAGLINE, _BIBLIOGRAPHY = "tagline", "bibliography"
_COPYRIGHT = "cpyrt"
_RIGHTS = tuple(
    f"rights.{name}"
    for name in ("owner", "startdate", "enddate", "agent", "geography", "type", "limitations")
)


def write_head(article: Article) -> str:
    """``body.head``, or nothing."""
    tagline = _last_in_role(article.bylines, _TAGLINE)
    bibliography = _last_in_role(article.descriptions, _BIBLIOGRAPHY)
    notices = article.copyright_notices[1 if copyright_year(article) else 0 :]
    inner = [
        _write_headlines(article),
        *map(_write_notice, notices),
        *map(_write_note, printed_notes(article.ed_notes)),
        *_write_bylines(article.byline, article.bylines[: -1 if tagline else None]),
        _write_distributor(article),
        _write_dateline(article),
        *map(_write_abstract, article.descriptions[: -1 if bibliography else None]),
    ]
    content = "".join(inner)
    return tag("body.head", (), content) if content else ""


def read_head(node: Node) -> dict[str, Any]:
    """The fields that ``body.head`` holds."""
    notes, bylines = node.all("note"), node.all("byline")
    distributor, rights = node.one("distributor"), node.one("rights")
    is_notice = [note.peek("noteclass") == _COPYRIGHT for note in notes]
    provider = _read_distributor(distributor) if distributor else None
    return {
        **_read_headlines(node.all("hedline")),
        "copyright_notices": several(where(notes, is_notice, wanted=True), _read_notice),
        "ed_notes": several(where(notes, is_notice, wanted=False), _read_note),
        "usage_terms": _read_rights(rights) if rights else (),
        **_read_bylines(bylines),
        "provider": (provider,) if provider else (),
        "sources": _read_persons(bylines),
        **_read_dateline(node.one("dateline")),
        "descriptions": several(node.all("abstract"), _read_abstract),
        **read_series(node.all("series")),
    }


def write_end(article: Article) -> str:
    """``body.end``, or nothing."""
    tagline = _last_in_role(article.bylines, _TAGLINE)
    bibliography = _last_in_role(article.descriptions, _BIBLIOGRAPHY)
    inner = "".join(
        write_label(name, Label(label.text, language=label.language))
        for name, label in ((_TAGLINE, tagline), (_BIBLIOGRAPHY, bibliography))
        if label
    )
    return tag("body.end", (), inner) if inner else ""


def read_end(node: Node) -> dict[str, Any]:
    """The fields that ``body.end`` holds."""
    return {
        "bylines": several(node.all(_TAGLINE), partial(_read_in_role, _TAGLINE)),
        "descriptions": several(node.all(_BIBLIOGRAPHY), partial(_read_in_role, _BIBLIOGRAPHY)),
    }


def _last_in_role(labels: Sequence[Label], role: str) -> Label | None:
    """The last text, where it is on one line and in that role."""
    last = labels[-1] if labels else None
    return last if last and last.role == role and "\n" not in last.text else None


def _read_in_role(role: str, node: Node) -> Label | None:
    """The text of an element that says its role by its name."""
    text, language = read_line(node), take_language(node)
    return Label(text, role, language) if text else None


# Headlines


def _write_headlines(article: Article) -> str:
    if not (article.headline or article.headlines):
        return ""
    main = write_line("hl1", article.headline) or tag("hl1")
    return tag("hedline", (), main + "".join(write_label("hl2", one) for one in article.headlines))


def _read_headlines(nodes: list[Node]) -> dict[str, Any]:
    """The first ``hl1`` is the headline, all that follow are others."""
    lines = list(chain.from_iterable(node.all("hl1", "hl2") for node in nodes))
    main = lines.pop(0) if lines and lines[0].name == "hl1" else None
    return {"headline": read_line(main), "headlines": several(lines, read_label)}


# Notes


def _write_notice(label: Label) -> str:
    content = tag("body.content", (), write_blocks(label.text))
    values: Values = [("noteclass", _COPYRIGHT), own("role", label.role)]
    return tag("note", [*values, ("xml:lang", label.language)], content)


def _write_note(note: EdNote) -> str:
    content = tag("body.content", (), write_blocks(note.text))
    return tag("note", [("noteclass", note.role), ("xml:lang", note.language)], content)


def _read_notice(node: Node) -> Label | None:
    node.take("noteclass")
    role, language = take_own(node, "role"), take_language(node)
    return made(node, lambda: Label(read_blocks(node), role, language))


def _read_note(node: Node) -> EdNote | None:
    role, language = take_role(node, "noteclass"), take_language(node)
    return made(node, lambda: EdNote(read_blocks(node), role, public=True, language=language))


# Rights


def _read_rights(node: Node) -> tuple[Label, ...]:
    """The rights as one text, or where each part says what it is, part by part."""
    parts = node.all(*_RIGHTS)
    texts = (node.element.text, *(one.tail for one in node.element))
    if parts and not any(text and text.strip(SPACE) for text in texts):
        return several(parts, lambda one: _read_in_role(one.name.removeprefix("rights."), one))
    for part in parts:
        part.take_text()
    text, language = joined_text(node), take_language(node)
    return (Label(text, "rights", language),) if text else ()


# Bylines and the distributor


def _write_bylines(main: str, others: Sequence[Label]) -> Iterator[str]:
    if main or others:
        yield write_line("byline", main) or tag("byline")
    yield from (write_label("byline", one) for one in others)


def _read_bylines(nodes: list[Node]) -> dict[str, Any]:
    main = joined_text(nodes[0]) if nodes else ""
    return {"byline": main, "bylines": several(nodes[1:], _read_byline)}


def _read_byline(node: Node) -> Label | None:
    return made(node, lambda: Label(joined_text(node), take_role(node), take_language(node)))


def _read_persons(nodes: Sequence[Node]) -> tuple[Source, ...]:
    """The people of the bylines, each with the title that stands behind the name."""
    found = []
    for node in nodes:
        people, titles = node.all("person"), node.all("byttl")
        for one in titles[len(people) :]:
            one.take_text()  # which stands in the byline
        for number, person in enumerate(people):
            title = read_line(titles[number]) if number < len(titles) else ""
            name = read_line(person)
            if name:
                found.append(Source(name, "person", ("creator",), description=title))
    return tuple(found)


def _write_distributor(article: Article) -> str:
    provider = next((one for one in article.sources if "provider" in one.roles), None)
    if provider is None:
        return ""
    values = [pair for pair in source_values(provider, "", "provider") if pair[0]]
    return write_line("distributor", provider.name, values) or tag("distributor", values)


def _read_distributor(node: Node) -> Source | None:
    orgs = node.all("org")
    name = joined_text(node)
    for org in orgs:
        org.take_text()
    return read_source(node, name, "provider")


# Dateline and abstract


def _write_dateline(article: Article) -> str:
    """The dateline; one that does not stand in the story says so."""
    dateline = article.dateline
    if dateline is None:
        return ""
    values: Values = [own("printed", "" if article.printed_dateline else "no")]
    if collapse(dateline.text) != dateline.text:
        values.append(("xml:space", "preserve"))
    day = write_date("story.date", dateline.resolved)
    return tag("dateline", values, escape(dateline.text) + day)


def _read_dateline(node: Node | None) -> dict[str, Any]:
    """The dateline, and where the story was filed, if its elements say that."""
    if node is None:
        return {}
    printed = take_own(node, "printed") != "no"
    places, days = node.all("location"), node.all("story.date")
    text = joined_text(node)
    for part in (*places, *days):
        part.take_text()
    resolved = next(filter(None, map(take_norm, days)), None) if text else None
    located = several((one for one in places if len(one.element)), concepts.read_location)
    names = [place.name for one in located for place in (one, *one.broader)]
    # What the story opens with may take its place; then what it says stands here alone.
    alone = None if text == ", ".join(names) else node
    return {
        "dateline": text,
        "dateline_node": alone,
        "resolved": resolved,
        "printed": printed,
        "located": located,
    }


def _write_abstract(label: Label) -> str:
    return tag("abstract", label_values(label), write_blocks(label.text))


def _read_abstract(node: Node) -> Label | None:
    return made(node, lambda: Label(read_blocks(node), take_role(node), take_language(node)))
