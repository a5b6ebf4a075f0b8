"""Reading a body: the elements that are blocks, in the vocabulary of XHTML or of NITF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from newsitem.errors import ModelError
from newsitem.formats._flow_reader import (
    FlowReader,
    What,
    check_depth,
    name_of,
    start_tag,
    take_classes,
    take_exact,
    take_language,
    take_own,
    values_of,
)
from newsitem.formats._format import Unread
from newsitem.formats._markup import Flow
from newsitem.formats._vocabulary import OWN, media_type
from newsitem.formats._xml import XML
from newsitem.model._checks import NESTING
from newsitem.model.body import EMPTY, PARTS, STRUCTURED, Block, Extent, Span
from newsitem.model.divisions import Division
from newsitem.model.media import Rendition
from newsitem.model.quotes import Quote
from newsitem.text import SPACE, clean, collapse, on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lxml import etree

    from newsitem.formats._vocabulary import Vocabulary
    from newsitem.model.locations import Location

_ROOTS = frozenset({"html", "nitf", "body", "body.content"})
_LEVELS = frozenset("123456")
_NUMBERS = {"width": int, "height": int, "size": int, "duration": float}
_UNIT = "time-unit-of-measure"
_WHOLE = re.compile(r"[0-9]{1,16}")
_FORMS = dict.fromkeys(_NUMBERS, _WHOLE) | {
    "duration": re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,20})?(?:e-[0-9]{1,3})?")
}


@attrs.frozen
class Body:
    """What a body holds; ``mentions`` are the extents of each numbered place."""

    blocks: tuple[Block, ...] = ()
    divisions: tuple[Division, ...] = ()
    quotes: tuple[Quote, ...] = ()
    mentions: dict[int, list[Extent]] = attrs.Factory(dict)
    files: tuple[Rendition, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether its blocks hold nothing but text, and nothing stands beside them."""
        marked = any(block.spans or block.href or block.classes for block in self.blocks)
        return not (marked or self.divisions or self.quotes or self.files)


def read_body(root: etree._Element, vocabulary: Vocabulary, headline: str = "") -> Body:
    """The blocks below an element, which is an ``html``, a ``nitf`` or any box.

    A title in its head that says ``headline`` again tells nothing more.

    Raises :exc:`~newsitem.LimitError` for elements nested over 100 levels.
    """
    return read_bodies([root], vocabulary, [], headline)


def read_bodies(
    roots: Iterable[etree._Element],
    vocabulary: Vocabulary,
    metas: Iterable[etree._Element],
    headline: str = "",
) -> Body:
    """The blocks below several elements, as one body; ``metas`` may be its quotations."""
    reader = _BlockReader(vocabulary, headline)
    for meta in metas:
        reader.meta(meta)
    for root in roots:
        reader.box(root, 0)
        reader.end_paragraph()
    quotes, wrong = reader.flows.quoted.quotes(reader.blocks)
    unread = [*reader.flows.unread, *(Unread("/body", reason) for reason in wrong)]
    return Body(
        tuple(reader.blocks),
        tuple(filter(None, reader.divisions)),
        tuple(quotes),
        reader.mentions,
        tuple(reader.files),
        tuple(unread),
    )


def with_mentions(
    locations: Iterable[Location], mentions: dict[int, list[Extent]]
) -> tuple[Location, ...]:
    """The places with the extents in the body that name them."""
    return tuple(
        attrs.evolve(place, mentions=tuple(mentions.get(number, ())))
        for number, place in enumerate(locations)
    )


class _BlockReader:
    """One pass over the elements of a body. A method takes an element and its depth."""

    def __init__(self, vocabulary: Vocabulary, headline: str) -> None:
        self.vocabulary = vocabulary
        self.headline = headline
        self.block_names = vocabulary.block_names()
        self.flows = FlowReader(vocabulary)
        self.blocks: list[Block] = []
        self.divisions: list[Division | None] = []  # None for one that is open or holds nothing
        self.around = 0  # divisions that are open
        self.mentions: dict[int, list[Extent]] = {}
        self.files: list[Rendition] = []
        self.paragraph: Flow[What] | None = None  # of text that stands in no block element

    def box(self, element: etree._Element, depth: int) -> None:
        """An element that holds blocks, or text that is a paragraph of its own."""
        check_depth(element, depth)
        apart = self.sets_blocks_apart(element)
        self.loose_text(element.text)
        for child in element:
            name = name_of(child)
            if name == "head" and name not in self.vocabulary.dropped:
                self.head(child)
            elif name in self.vocabulary.dropped:
                self.flows.leave(child)
            elif name == self.vocabulary.media:
                self.end_paragraph()
                self.figure(child, depth + 1)
            elif name in self.block_names and name not in self.vocabulary.boxes:
                self.end_paragraph()
                self.block(child, name, depth + 1)
            elif name in self.vocabulary.boxes or self.holds_blocks(child):
                self.end_paragraph()
                self.division(child, name, depth + 1)
            else:
                if apart and name not in self.vocabulary.inline:
                    self.end_paragraph()
                self.paragraph = self.paragraph or Flow()
                self.flows.inline(child, self.paragraph, depth + 1)
            self.loose_text(child.tail)

    def division(self, element: etree._Element, name: str, depth: int) -> None:
        """An element around blocks; one that the vocabulary does not know is left."""
        values = values_of(element)
        is_plain = bool(take_own(element, values, "around")) or name in _ROOTS
        if is_plain or name not in self.vocabulary.boxes or self.around == NESTING:
            if not is_plain:
                self.flows.leave(element, start_tag(element))
            self.flows.leave_values(element, values)
            self.box(element, depth)
            self.end_paragraph()
            return
        kind = values.get("data-kind", "") or self.vocabulary.boxes[name]
        classes, place, start = take_classes(values), len(self.divisions), len(self.blocks)
        self.divisions.append(None)
        self.around += 1
        self.box(element, depth)
        self.end_paragraph()
        self.around -= 1
        try:
            self.divisions[place] = Division(start, len(self.blocks), kind, classes)
            values.pop("data-kind", None)
        except ModelError:  # no block stands in it, or its kind is no name of one
            self.flows.leave(element, start_tag(element))
            values = values_of(element)
        self.flows.leave_values(element, values)

    def holds_blocks(self, element: etree._Element) -> bool:
        """Whether an element that the vocabulary does not know is a box."""
        if name_of(element) in self.vocabulary.inline:
            return False
        return any(name_of(one) in self.block_names for one in element.iterdescendants())

    def sets_blocks_apart(self, element: etree._Element) -> bool:
        """Whether a box has no text of its own, so that unknown elements in it are blocks."""
        texts = (element.text, *(child.tail for child in element))
        is_bare = not any(text and text.strip(SPACE) for text in texts)
        return is_bare and any(name_of(child) in self.block_names for child in element)

    def loose_text(self, text: str | None) -> None:
        if text and (self.paragraph or text.strip(SPACE)):
            self.paragraph = self.paragraph or Flow()
            self.paragraph.add(clean(text))

    def end_paragraph(self) -> None:
        if self.paragraph is not None:
            self.finish(self.paragraph, None, "p", {})
            self.paragraph = None

    def head(self, element: etree._Element) -> None:
        self.flows.leave_text(element)
        known = {"", self.headline}
        for child in element:
            if len(child) or child.attrib or collapse(clean(child.text or "")) not in known:
                self.meta(child)

    def meta(self, element: etree._Element) -> None:
        """An element of a head, which may be a quotation that does not stand in the body."""
        values = values_of(element)
        quoted = self.flows.quoted
        if values.get("name") == "quote" and (taken := quoted.take(values, "quote")):
            quoted.add_meta(taken[0], clean(values.pop("content", "")))
            del values["name"]
            self.flows.leave_values(element, values)
        else:
            self.flows.leave(element)

    def block(self, element: etree._Element, name: str, depth: int) -> None:
        """An element that is a block of the model."""
        check_depth(element, depth)
        values = values_of(element)
        level = self.vocabulary.headings.get(name)
        if name == "hr":
            self.blocks.append(Block("", "hr", classes=take_classes(values)))
            self.flows.leave_void(element, values)
            return
        role = "hl2" if name in self.vocabulary.headings else self.vocabulary.roles[name]
        if role in STRUCTURED:
            flow: Flow[What] = Flow(exact=take_exact(values))
            self.flows.parts(element, flow, depth)
        elif any(name_of(child) in self.block_names for child in element):
            self.flows.leave(element, start_tag(element))
            self.flows.leave_values(element, values)
            self.box(element, depth)
            self.end_paragraph()
            return
        else:
            flow = Flow(exact=role == "pre" or take_exact(values))
            number, language = flow.open(), take_language(values)
            self.flows.contents(element, flow, depth)
            if language:
                flow.close(number, 0, What(element, "lang", {"language": language}))
        classes = take_classes(values)
        if level and element.get(f"{OWN}level", "") in _LEVELS:
            level = int(take_own(element, values, "level"))
        self.flows.leave_values(element, values)
        self.finish(flow, element, role, {"level": level, "classes": classes})

    def figure(self, element: etree._Element, depth: int) -> None:
        """A picture and its caption; where it comes in several files, each is one of them."""
        values = values_of(element)
        shows = take_own(element, values, "block") != "none"
        kind, classes = values.pop("media-type", ""), take_classes(values)
        self.flows.leave_values(element, values)
        self.flows.leave_text(element)
        href, flow, captioned, before = "", Flow[What](), False, len(self.files)
        for child in element:
            name = name_of(child)
            if name == self.vocabulary.picture and (self.vocabulary.files or not href):
                found = self.picture(child, first=not href)
                href = href or found
            elif name == self.vocabulary.caption and not captioned:
                captioned = True
                self.caption(child, flow, depth)
            else:
                self.flows.leave(child)
        files = self.files[before:]
        if kind and kind != media_type(files[0].content_type if files else ""):
            self.flows.leave_values(element, {"media-type": kind})
        if shows:
            self.finish(flow, element, "media", {"href": href, "classes": classes})

    def picture(self, element: etree._Element, *, first: bool) -> str:
        """Where the first picture lies; what else is said of a file is one of the renditions."""
        values = values_of(element)
        href = clean(values.get("src") or values.get("source") or "").strip(SPACE)
        is_one = bool(take_own(element, values, "rendition")) or not first
        is_file = bool(self.vocabulary.files) and self.file(values, is_one=is_one)
        try:
            Block("", "media", href=href)
        except ModelError:
            href = ""
        else:
            for name in ("src", "source") if first or is_file else ():
                values.pop(name, None)
        if values.get("alt") == "":
            del values["alt"]
        self.flows.leave_void(element, values)
        return href if first else ""

    def file(self, values: dict[str, str], *, is_one: bool) -> bool:
        """Make a rendition of a picture's attributes, if it is one or says more than where."""
        fields: dict[str, Any] = {}
        for name, field in self.vocabulary.files.items():
            value = on_one_line(values.get(name.replace("xml:", XML), ""))
            fields[field] = _number(value, field) if field in _NUMBERS else value
        if values.get(_UNIT) != "seconds":
            fields["duration"] = None
        said = {name for name, value in fields.items() if value not in {None, ""}}
        if said <= {"href"} and not is_one:
            return False
        try:
            self.files.append(Rendition(**fields))
        except ModelError:
            return False
        for name, field in (*self.vocabulary.files.items(), (_UNIT, "duration")):
            if field in said and field != "href":
                values.pop(name.replace("xml:", XML), None)
        return True

    def caption(self, element: etree._Element, flow: Flow[What], depth: int) -> None:
        """A caption; where it has paragraphs, each is on a line of its own."""
        values = values_of(element)
        flow.exact = take_exact(values)
        self.flows.leave_values(element, values)
        if not any(name_of(child) in self.block_names for child in element):
            self.flows.contents(element, flow, depth)
            return
        flow.add(clean(element.text or ""))
        for child in element:
            if flow.length and name_of(child) in self.block_names:
                flow.break_line()
            self.flows.inline(child, flow, depth + 1)
            flow.add(clean(child.tail or ""))

    def finish(
        self,
        flow: Flow[What],
        element: etree._Element | None,
        role: str,
        fields: Mapping[str, Any],
    ) -> None:
        """Make a block of what was gathered, or leave the element if it shows nothing.

        ``fields`` are those that the element's attributes give.
        """
        flow.trim()
        text, lead = flow.text, 0
        if role != "pre" and role not in STRUCTURED:
            lead = len(text) - len(text.lstrip(SPACE))
            text = text.strip(SPACE)
        if not text.strip(SPACE) and (role not in EMPTY or not fields["href"]):
            if element is not None:
                self.flows.leave(element)
            return
        spans, others = self.sorted_out(flow, lead, text)
        try:
            block = Block(text, role, spans, **fields)  # type: ignore[arg-type]
        except ModelError:  # parts that the model does not allow, such as marks 65 deep
            block = Block(text.strip(SPACE), classes=fields.get("classes", ()))
            self.flows.leave(element if element is not None else flow.found[0].what.element)
        self.blocks.append(block)
        for what, extent in others:
            if what.quoted:
                self.flows.quoted.add(*what.quoted, extent)
            elif what.location is not None:
                self.mentions.setdefault(what.location, []).append(extent)

    def sorted_out(
        self, flow: Flow[What], lead: int, text: str
    ) -> tuple[list[Span], list[tuple[What, Extent]]]:
        """The elements of a block: marks, and places of something else; the empty ones left."""
        spans, others = [], []
        for found in flow.found:
            what = found.what
            start, end = max(found.start - lead, 0), min(found.end - lead, len(text))
            if not what.mark:  # a quotation or mention is without the blanks around it
                while start < end and text[start] in SPACE:
                    start += 1
                while start < end and text[end - 1] in SPACE:
                    end -= 1
            if start >= end and what.mark not in PARTS:
                # Whole, if it has attributes: they were taken for a mark that is none.
                tag = "" if what.element.attrib else start_tag(what.element)
                self.flows.leave(what.element, tag)
            elif what.mark:
                spans.append(Span(start, end, what.mark, **what.fields))
            else:
                others.append((what, Extent(len(self.blocks), start, end)))
        return spans, others


def _number(value: str, field: str) -> float | None:
    """The number in an attribute, or None."""
    return _NUMBERS[field](value) if _FORMS[field].fullmatch(value) else None
