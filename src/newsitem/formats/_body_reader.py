"""Reading a body: the elements that are blocks, in the vocabulary of XHTML or of NITF."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.errors import ModelError
from newsitem.formats._flow_reader import (
    FlowReader,
    What,
    check_depth,
    name_of,
    start_tag,
    take_exact,
    take_language,
)
from newsitem.formats._format import Unread
from newsitem.formats._markup import Flow
from newsitem.model.body import EMPTY, PARTS, STRUCTURED, Block, Extent, Span
from newsitem.model.quotes import Quote
from newsitem.text import SPACE, clean, collapse

if TYPE_CHECKING:
    from lxml import etree

    from newsitem.formats._vocabulary import Vocabulary

_ROOTS = frozenset({"html", "nitf", "body"})


@attrs.frozen
class Body:
    """What a body holds; ``mentions`` are the extents of each numbered place."""

    blocks: tuple[Block, ...]
    quotes: tuple[Quote, ...]
    mentions: dict[int, list[Extent]]
    unread: tuple[Unread, ...]


def read_body(root: etree._Element, vocabulary: Vocabulary, headline: str = "") -> Body:
    """The blocks below an element, which is an ``html``, a ``nitf`` or any box.

    A title in its head that says ``headline`` again tells nothing more.

    Raises :exc:`~newsitem.LimitError` for elements nested over 100 levels.
    """
    reader = _BlockReader(vocabulary, headline)
    reader.box(root, 0)
    reader.end_paragraph()
    quotes, wrong = reader.flows.quoted.quotes(reader.blocks)
    unread = [*reader.flows.unread, *(Unread("/body", reason) for reason in wrong)]
    return Body(tuple(reader.blocks), tuple(quotes), reader.mentions, tuple(unread))


class _BlockReader:
    """One pass over the elements of a body. A method takes an element and its depth."""

    def __init__(self, vocabulary: Vocabulary, headline: str) -> None:
        self.vocabulary = vocabulary
        self.headline = headline
        self.block_names = vocabulary.block_names()
        self.flows = FlowReader(vocabulary)
        self.blocks: list[Block] = []
        self.mentions: dict[int, list[Extent]] = {}
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
                if name not in _ROOTS:
                    self.flows.leave(child, start_tag(child))
                self.flows.leave_values(child, dict(child.attrib))
                self.box(child, depth + 1)
                self.end_paragraph()
            else:
                if apart and name not in self.vocabulary.inline:
                    self.end_paragraph()
                self.paragraph = self.paragraph or Flow()
                self.flows.inline(child, self.paragraph, depth + 1)
            self.loose_text(child.tail)

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
            self.finish(self.paragraph, None, "p")
            self.paragraph = None

    def head(self, element: etree._Element) -> None:
        self.flows.leave_text(element)
        known = {"", self.headline}
        for child in element:
            values = dict(child.attrib)
            if values.get("name") == "quote" and (
                taken := self.flows.quoted.take(values, "quote")
            ):
                self.flows.quoted.add_meta(taken[0], clean(values.pop("content", "")))
                del values["name"]
                self.flows.leave_values(child, values)
            elif len(child) or child.attrib or collapse(clean(child.text or "")) not in known:
                self.flows.leave(child)

    def block(self, element: etree._Element, name: str, depth: int) -> None:
        """An element that is a block of the model."""
        check_depth(element, depth)
        values = dict(element.attrib)
        if name == "hr":
            self.blocks.append(Block("", "hr"))
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
        self.flows.leave_values(element, values)
        self.finish(flow, element, role, level=self.vocabulary.headings.get(name))

    def figure(self, element: etree._Element, depth: int) -> None:
        """A picture and its caption."""
        image = next(
            (child for child in element if name_of(child) == self.vocabulary.picture), None
        )
        values = {} if image is None else dict(image.attrib)
        href = clean(values.get("src") or values.get("source") or "").strip(SPACE)
        flow: Flow[What] = Flow()
        try:
            Block("", "media", href=href)
        except ModelError:
            href = ""
        else:
            for name in ("src", "source"):
                values.pop(name, None)
        if values.get("alt") == "":
            del values["alt"]
        if image is not None:
            self.flows.leave_void(image, values)
        self.flows.leave_values(element, dict(element.attrib))
        self.flows.leave_text(element)
        for child in element:
            if name_of(child) == self.vocabulary.caption and not flow.length:
                values = dict(child.attrib)
                flow.exact = take_exact(values)
                self.flows.leave_values(child, values)
                self.flows.contents(child, flow, depth)
            elif child is not image:
                self.flows.leave(child)
        self.finish(flow, element, "media", href=href)

    def finish(
        self,
        flow: Flow[What],
        element: etree._Element | None,
        role: str,
        *,
        level: int | None = None,
        href: str = "",
    ) -> None:
        """Make a block of what was gathered, or leave the element if it shows nothing."""
        flow.trim()
        text, lead = flow.text, 0
        if role != "pre" and role not in STRUCTURED:
            lead = len(text) - len(text.lstrip(SPACE))
            text = text.strip(SPACE)
        if not text.strip(SPACE) and (role not in EMPTY or not href):
            if element is not None:
                self.flows.leave(element)
            return
        spans, others = self.sorted_out(flow, lead, len(text))
        try:
            block = Block(text, role, spans, level=level, href=href)  # type: ignore[arg-type]
        except ModelError:  # parts that the model does not allow, such as marks 65 deep
            block = Block(text.strip(SPACE))
            self.flows.leave(element if element is not None else flow.found[0].what.element)
        self.blocks.append(block)
        for what, extent in others:
            if what.quoted:
                self.flows.quoted.add(*what.quoted, extent)
            elif what.location is not None:
                self.mentions.setdefault(what.location, []).append(extent)

    def sorted_out(
        self, flow: Flow[What], lead: int, length: int
    ) -> tuple[list[Span], list[tuple[What, Extent]]]:
        """The elements of a block: marks, and places of something else; the empty ones left."""
        spans, others = [], []
        for found in flow.found:
            what = found.what
            start, end = max(found.start - lead, 0), min(found.end - lead, length)
            if start >= end and what.mark not in PARTS:
                self.flows.leave(what.element, start_tag(what.element))
            elif what.mark:
                spans.append(Span(start, end, what.mark, **what.fields))
            else:
                others.append((what, Extent(len(self.blocks), start, end)))
        return spans, others
