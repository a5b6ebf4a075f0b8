"""Reading a body in XHTML; what is written, and how, stands in ``_xhtml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs
from lxml import etree

from newsitem.errors import LimitError, ModelError
from newsitem.formats._format import MAX_DEPTH, Unread
from newsitem.formats._markup import PART, Flow
from newsitem.formats._quotes import BESIDE, QuoteReader
from newsitem.formats._xml import XML
from newsitem.model.body import CELLS, EMPTY, HOLDERS, PARTS, STRUCTURED, Block, Extent, Span
from newsitem.model.quotes import Quote
from newsitem.text import SPACE, clean

if TYPE_CHECKING:
    from collections.abc import Iterator


NAMESPACE = "http://www.w3.org/1999/xhtml"
INLINE = frozenset(
    {"a", "em", "strong", "q", "sub", "sup", "u", "s", "small", "cite", "abbr", "code", "kbd"}
    | {"samp", "var", "dfn", "ins", "del", "mark"}
)  # elements that are marks of the same name
ELEMENTS = {"bq": "blockquote"}  # of roles and parts that HTML names otherwise

_SAME = {"i": "em", "b": "strong"}
_ROLES = {"blockquote": "bq", "p": "p", "pre": "pre"} | {
    name: name for name in ("ul", "ol", "dl", "table")
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BOXES = frozenset(
    {"html", "body", "div", "section", "article", "main", "header", "footer", "aside"}
    | {"address", "form", "fieldset", "details", "summary", "nav", "hgroup", "center"}
)
_BLOCKS = frozenset({*_ROLES, *_HEADINGS, *_BOXES, "hr", "figure"})
_DROPPED = frozenset({"script", "style", "template", "noscript", "iframe", "object", "embed"})
_EXACT = re.compile(r"white-space\s*:\s*pre-wrap\s*;?", re.ASCII)


@attrs.frozen
class Body:
    """What a body holds; ``mentions`` are the extents of each numbered place."""

    blocks: tuple[Block, ...]
    quotes: tuple[Quote, ...]
    mentions: dict[int, list[Extent]]
    unread: tuple[Unread, ...]


def read(root: etree._Element) -> Body:
    """The blocks below an element, which is an ``html``, a ``body`` or any box.

    Raises :exc:`~newsitem.LimitError` for elements nested over 100 levels.
    """
    reader = _Reader()
    reader.box(root, 0)
    reader.end_paragraph()
    quotes, wrong = reader.quoted.quotes(reader.blocks)
    unread = [*reader.unread, *(Unread("/body", reason) for reason in wrong)]
    return Body(tuple(reader.blocks), tuple(quotes), reader.mentions, tuple(unread))


@attrs.frozen
class _What:
    """What an element around some text is: a span, or a number that text belongs to."""

    element: etree._Element
    mark: str
    fields: dict[str, Any]
    quoted: tuple[int, str] | None = None
    location: int | None = None


class _Reader:
    """One pass over the elements of a body. A method takes an element and its depth."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.unread: list[Unread] = []
        self.mentions: dict[int, list[Extent]] = {}
        self.quoted = QuoteReader()
        self.paragraph: Flow[_What] | None = None  # of text that stands in no block element

    def box(self, element: etree._Element, depth: int) -> None:
        """An element that holds blocks, or text that is a paragraph of its own."""
        _check_depth(element, depth)
        self.loose_text(element.text)
        for child in element:
            name = _name(child)
            if name == "head":
                self.head(child)
            elif name == "figure":
                self.end_paragraph()
                self.figure(child, depth + 1)
            elif name in _BLOCKS and name not in _BOXES:
                self.end_paragraph()
                self.block(child, name, depth + 1)
            elif name in _BOXES:
                self.end_paragraph()
                if name not in {"html", "body"}:
                    self.leave(child, _start_tag(child))
                self.leave_values(child, dict(child.attrib))
                self.box(child, depth + 1)
                self.end_paragraph()
            elif name in _DROPPED:
                self.leave(child)
            else:
                self.paragraph = self.paragraph or Flow()
                self.inline(child, self.paragraph, depth + 1)
            self.loose_text(child.tail)

    def loose_text(self, text: str | None) -> None:
        if text and (self.paragraph or text.strip(SPACE)):
            self.paragraph = self.paragraph or Flow()
            self.paragraph.add(clean(text))

    def end_paragraph(self) -> None:
        if self.paragraph is not None:
            self.finish(self.paragraph, None, "p")
            self.paragraph = None

    def head(self, element: etree._Element) -> None:
        for child in element:
            values = dict(child.attrib)
            if values.get("name") == "quote" and (taken := self.quoted.take(values, "quote")):
                self.quoted.add_meta(taken[0], clean(values.pop("content", "")))
                del values["name"]
                self.leave_values(child, values)
            elif len(child) or child.attrib or (child.text or "").strip(SPACE):
                self.leave(child)

    def block(self, element: etree._Element, name: str, depth: int) -> None:
        """An element that is a block of the model."""
        _check_depth(element, depth)
        values = dict(element.attrib)
        flow: Flow[_What] = Flow(exact=name == "pre" or self.is_exact(values))
        language = _take_language(values)
        number = flow.open()
        if name == "hr":
            self.blocks.append(Block("", "hr"))
        elif name in _HEADINGS or name in {"p", "pre"}:
            if any(_name(child) in _BLOCKS for child in element):
                self.leave(element, _start_tag(element))
                self.box(element, depth)
                self.end_paragraph()
                return
            self.contents(element, flow, depth)
        else:
            self.parts(element, flow, depth)
        if language:
            flow.close(number, 0, _What(element, "lang", {"language": language}))
        self.leave_values(element, values)
        if name != "hr":
            role = "hl2" if name in _HEADINGS else _ROLES[name]
            self.finish(flow, element, role, level=_HEADINGS.get(name))

    def figure(self, element: etree._Element, depth: int) -> None:
        """A picture and its caption."""
        image = next((child for child in element if _name(child) == "img"), None)
        values = {} if image is None else dict(image.attrib)
        href = clean(values.get("src", "")).strip(SPACE)
        flow: Flow[_What] = Flow()
        try:
            Block("", "media", href=href)
        except ModelError:
            href = ""
        else:
            values.pop("src", None)
        if values.get("alt") == "":
            del values["alt"]
        if image is not None:
            self.leave_values(image, values)
        self.leave_values(element, dict(element.attrib))
        for child in element:
            if _name(child) == "figcaption" and not flow.length:
                values = dict(child.attrib)
                flow.exact = self.is_exact(values)
                self.leave_values(child, values)
                self.contents(child, flow, depth)
            elif child is not image:
                self.leave(child)
        self.finish(flow, element, "media", href=href)

    def contents(self, element: etree._Element, flow: Flow[_What], depth: int) -> None:
        """The text of an element, and the elements in it."""
        flow.add(clean(element.text or ""))
        for child in element:
            self.inline(child, flow, depth + 1)
            flow.add(clean(child.tail or ""))

    def inline(self, element: etree._Element, flow: Flow[_What], depth: int) -> None:
        """An element within a line of text."""
        _check_depth(element, depth)
        name = _name(element)
        if name == "br":
            flow.break_line()
            self.leave_values(element, dict(element.attrib))
            return
        if name in _DROPPED or name == "img":
            self.leave(element)
            return
        values = dict(element.attrib)
        broken = values.pop(PART, "")
        continues = bool(broken) and flow.extend(broken)
        what = None if continues else self.what(element, name, values)
        number, start = flow.open(), flow.length
        self.contents(element, flow, depth)
        if continues:
            flow.extend(broken)
        elif what:
            flow.close(number, start, what, broken)
        else:
            self.leave(element, _start_tag(element))
        self.leave_values(element, values)

    def what(self, element: etree._Element, name: str, values: dict[str, str]) -> _What | None:
        """What an inline element is, its attributes taken out of ``values``."""
        if quoted := self.quoted.take(values, "quote", *BESIDE):
            if values.get("style") == "quotes: none":
                del values["style"]
            return _What(element, "", {}, quoted=quoted)
        place = values.get("data-location", "")
        if place.isascii() and place.isdigit() and len(place) < 9:  # noqa: PLR2004
            del values["data-location"]
            return _What(element, "", {}, location=int(place))
        said = values.pop("data-mark", "")
        mark = said or _SAME.get(name, name)
        fields = _take_fields(mark, values)
        if name == "span" and not said:
            mark = "lang" if "language" in fields else ""
        try:
            Span(0, 1, mark, **fields)
        except ModelError:
            values |= {key: element.get(key) for key in element.attrib if key != PART}
            return None
        known = said or name in INLINE or name in _SAME or name == "span"
        return _What(element, mark, fields) if known and mark not in PARTS else None

    def parts(self, element: etree._Element, flow: Flow[_What], depth: int) -> None:
        """The parts of a list, a table, a quotation or a part of one, and its loose text."""
        _check_depth(element, depth)
        holds_text = _part_of(element) not in HOLDERS
        filled = False
        for run in _runs(element):
            mark = "" if isinstance(run, list) else _part_of(run)
            if isinstance(run, list) and not (holds_text and _shows(run, exact=flow.exact)):
                self.leave_run(element, run)
                continue
            if filled:
                flow.separate("\t" if mark in CELLS else "\n")
            filled = True
            if isinstance(run, list):
                for item in run:
                    if isinstance(item, str):
                        flow.add(item)
                    else:
                        self.inline(item, flow, depth + 1)
            else:
                self.part(run, mark, flow, depth + 1)

    def part(self, element: etree._Element, mark: str, flow: Flow[_What], depth: int) -> None:
        """One part."""
        values = dict(element.attrib)
        around = flow.exact
        flow.exact = around or mark == "pre" or self.is_exact(values)
        fields = _take_fields(mark, values)
        try:
            Span(0, 1, mark, **fields)
        except ModelError:
            fields, values = {}, dict(element.attrib)
        if _name(element) not in {mark, ELEMENTS.get(mark)}:
            self.leave(element, _start_tag(element))
        self.leave_values(element, values)
        number, start = flow.open(), flow.length
        flow.start_part()
        self.parts(element, flow, depth)
        flow.trim()
        flow.exact = around
        flow.close(number, start, _What(element, mark, fields))

    def finish(
        self,
        flow: Flow[_What],
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
                self.leave(element)
            return
        spans, others = self.sorted_out(flow, lead, len(text))
        try:
            block = Block(text, role, spans, level=level, href=href)  # type: ignore[arg-type]
        except ModelError:  # parts that the model does not allow, such as marks 65 deep
            block = Block(text.strip(SPACE))
            self.leave(element if element is not None else flow.found[0].what.element)
        self.blocks.append(block)
        for what, extent in others:
            if what.quoted:
                self.quoted.add(*what.quoted, extent)
            elif what.location is not None:
                self.mentions.setdefault(what.location, []).append(extent)

    def sorted_out(
        self, flow: Flow[_What], lead: int, length: int
    ) -> tuple[list[Span], list[tuple[_What, Extent]]]:
        """The elements of a block: marks, and places of something else; the empty ones left."""
        spans, others = [], []
        for found in flow.found:
            what = found.what
            start, end = max(found.start - lead, 0), min(found.end - lead, length)
            if start >= end and what.mark not in PARTS:
                self.leave(what.element, _start_tag(what.element))
            elif what.mark:
                spans.append(Span(start, end, what.mark, **what.fields))
            else:
                others.append((what, Extent(len(self.blocks), start, end)))
        return spans, others

    def is_exact(self, values: dict[str, str]) -> bool:
        """Whether white space is to be kept; if so, the style that says it is taken."""
        if _EXACT.fullmatch(values.get("style", "").strip(SPACE)):
            del values["style"]
            return True
        return False

    def leave(self, element: etree._Element, content: str = "") -> None:
        """Hand an element back as unread, whole or its start tag."""
        content = content or etree.tostring(element, encoding="unicode", with_tail=False)
        self.unread.append(Unread(_place(element), content, element.sourceline))

    def leave_values(self, element: etree._Element, values: dict[str, str]) -> None:
        """Hand attributes back as unread."""
        for name, value in values.items():
            where = f"{_place(element)}/@{name}"
            self.unread.append(Unread(where, value, element.sourceline))

    def leave_run(self, element: etree._Element, run: list[str | etree._Element]) -> None:
        """Hand back loose text and elements that stand where only parts may."""
        for item in run:
            if not isinstance(item, str):
                self.leave(item)
            elif item.strip(SPACE):
                where = f"{_place(element)}/text()"
                self.unread.append(Unread(where, item.strip(SPACE), element.sourceline))


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2].lower()  # type: ignore[no-any-return]


def _start_tag(element: etree._Element) -> str:
    return f"<{_name(element)}>"


def _place(element: etree._Element) -> str:
    """The path of an element, each step with its number among its like."""
    steps = []
    while element is not None:
        number = 1 + sum(1 for _ in element.itersiblings(element.tag, preceding=True))
        name = element.tag.rpartition("}")[2]
        steps.append(f"{name}[{number}]" if number > 1 else name)
        element = element.getparent()
    return "/" + "/".join(reversed(steps))


def _check_depth(element: etree._Element, depth: int) -> None:
    if depth > MAX_DEPTH:
        message = f"elements nested more than {MAX_DEPTH} levels deep"
        raise LimitError(message, limit="depth", line=element.sourceline)


def _part_of(element: etree._Element) -> str:
    """The part that an element is, or ``""``."""
    name = _name(element)
    if name == "blockquote":
        return "bq"
    if name in _HEADINGS or name in _BOXES:
        return "p"
    return name if name in PARTS else ""


def _runs(element: etree._Element) -> Iterator[list[str | etree._Element] | etree._Element]:
    """The content of an element: its parts, and what stands before, between and after."""
    run: list[str | etree._Element] = [clean(element.text or "")]
    for child in element:
        if _part_of(child):
            yield run
            yield child
            run = []
        else:
            run.append(child)
        run.append(clean(child.tail or ""))
    yield run


def _shows(run: list[str | etree._Element], *, exact: bool) -> bool:
    """Whether a reader of the page would see anything of a run."""
    for item in run:
        text = item if isinstance(item, str) else "".join(item.itertext())
        if text and (exact or text.strip(SPACE)):
            return True
        if not isinstance(item, str) and (
            _name(item) == "br" or item.find(".//{*}br") is not None
        ):
            return True
    return False


def _take_language(values: dict[str, str]) -> str:
    """The language of an element, taken out of its attributes where it is a language tag."""
    language = values.get(f"{XML}lang", "") or values.get("lang", "")
    try:
        Span(0, 1, "lang", language=language)
    except ModelError:
        return ""
    for name in (f"{XML}lang", "lang"):
        if values.get(name) == language:
            del values[name]
    return language


def _take_fields(mark: str, values: dict[str, str]) -> dict[str, Any]:
    """The fields of a span, taken out of an element's attributes."""
    fields: dict[str, Any] = {}
    if language := _take_language(values):
        fields["language"] = language
    for field in ("href", "value", "uri", "qcode"):
        name = "href" if (field, mark) == ("href", "a") else f"data-{field}"
        if name in values:
            fields[field] = clean(values.pop(name)).strip(SPACE)
    for field in ("colspan", "rowspan") if mark in CELLS else ():
        number = values.get(field, "")
        if number.isascii() and number.isdigit() and 1 < int(number[:5]) <= 1000:  # noqa: PLR2004
            fields[field] = int(values.pop(field))
    return fields
