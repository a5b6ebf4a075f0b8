"""Reading the text of one block: the elements in a line, and the parts of lists and tables."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import attrs
from lxml import etree

from newsitem.errors import LimitError, ModelError
from newsitem.formats._format import MAX_DEPTH, Unread
from newsitem.formats._markup import PART
from newsitem.formats._quotes import BESIDE, QuoteReader
from newsitem.formats._vocabulary import OWN
from newsitem.formats._xml import XML
from newsitem.model.body import CELLS, HOLDERS, PARTS, Span
from newsitem.text import SPACE, clean, on_one_line, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.formats._markup import Flow
    from newsitem.formats._vocabulary import Vocabulary

_EXACT = re.compile(r"white-space\s*:\s*pre-wrap\s*;?", re.ASCII)
_QUOTES_NONE = "quotes: none"
_DIGITS = 9
_OWN_CLASS = f"{OWN}class"


@attrs.frozen
class What:
    """What an element around some text is: a span, or a number that text belongs to."""

    element: etree._Element
    mark: str
    fields: dict[str, Any]
    quoted: tuple[int, str] | None = None
    location: int | None = None


class FlowReader:
    """Fills a :class:`Flow` from elements; what it does not understand goes to ``unread``.

    Methods take an element, the flow, and the element's depth.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.unread: list[Unread] = []
        self.quoted = QuoteReader()
        self._numbers: dict[etree._Element, dict[etree._Element, int]] = {}

    def contents(self, element: etree._Element, flow: Flow[What], depth: int) -> None:
        """The text of an element, and the elements in it."""
        flow.add(clean(element.text or ""))
        for child in element:
            self.inline(child, flow, depth + 1)
            flow.add(clean(child.tail or ""))

    def inline(self, element: etree._Element, flow: Flow[What], depth: int) -> None:
        """An element within a line of text."""
        check_depth(element, depth)
        name = name_of(element)
        values = values_of(element)
        if name == "br":
            flow.break_line()
            self.leave_void(element, values)
            return
        if name in self.vocabulary.dropped:
            self.leave(element)
            return
        broken = values.pop(PART, "")
        continues = bool(broken) and flow.extend(broken)
        what = None if continues else self._what(element, name, values)
        number, start = flow.open(), flow.length
        self.contents(element, flow, depth)
        if continues:
            flow.extend(broken)
        elif what:
            flow.close(number, start, what, broken)
        else:
            self.leave(element, start_tag(element))
        self.leave_values(element, values)

    def parts(self, element: etree._Element, flow: Flow[What], depth: int) -> None:
        """The parts of a list, a table, a quotation or a part of one, and its loose text."""
        check_depth(element, depth)
        holds_text = self._part_of(element) not in HOLDERS
        filled = False
        for run in self._runs(element):
            mark = "" if isinstance(run, list) else self._part_of(run)
            if isinstance(run, list) and not (holds_text and _shows(run, exact=flow.exact)):
                self._leave_run(element, run)
                continue
            if filled:
                flow.separate("\t" if mark in CELLS else "\n")
            filled = True
            if isinstance(run, list):
                self._loose(run, flow, depth)
            else:
                self._part(run, mark, flow, depth + 1)

    def take_fields(self, name: str, values: dict[str, str]) -> dict[str, Any]:
        """The fields of a span, taken out of an element's attributes."""
        fields: dict[str, Any] = {}
        if language := take_language(values):
            fields["language"] = language
        if classes := take_classes(values):
            fields["classes"] = classes
        for attribute in list(values):
            known = self.vocabulary.values
            field = known.get(f"{name}@{attribute}") or known.get(f"@{attribute}")
            if field in {"colspan", "rowspan"}:
                number = values[attribute]
                if number.isascii() and number.isdigit() and 1 < int(number[:_DIGITS]) <= 1000:  # noqa: PLR2004
                    fields[field] = int(values.pop(attribute))
            elif field and field not in fields:
                fields[field] = clean(values.pop(attribute)).strip(SPACE)
        return fields

    def leave(self, element: etree._Element, content: str = "") -> None:
        """Hand an element back as unread, whole or its start tag."""
        content = content or etree.tostring(element, encoding="unicode", with_tail=False)
        self.unread.append(Unread(self.place_of(element), content, element.sourceline))

    def leave_values(self, element: etree._Element, values: dict[str, str]) -> None:
        """Hand attributes back as unread."""
        for name, value in values.items():
            if name not in element.attrib:
                name = f"{OWN}{name.removeprefix('data-')}"  # noqa: PLW2901  # as it stands there
            where = f"{self.place_of(element)}/@{name}"
            self.unread.append(Unread(where, value, element.sourceline))

    def leave_void(self, element: etree._Element, values: dict[str, str]) -> None:
        """Hand back what an element holds that should hold nothing, and attributes."""
        if len(element) or element.text:
            self.leave(element)
        else:
            self.leave_values(element, values)

    def leave_text(self, element: etree._Element) -> None:
        """Hand back the text that stands directly in an element, and not in one within."""
        for text in element.xpath("text()"):
            if text.strip(SPACE):
                where = f"{self.place_of(element)}/text()"
                self.unread.append(Unread(where, text.strip(SPACE), element.sourceline))

    def place_of(self, element: etree._Element) -> str:
        """The path of an element, each step with its number among its like."""
        steps = []
        while element is not None:
            number, name = self._number(element), element.tag.rpartition("}")[2]
            steps.append(f"{name}[{number}]" if number > 1 else name)
            element = element.getparent()
        return "/" + "/".join(reversed(steps))

    def _number(self, element: etree._Element) -> int:
        parent = element.getparent()
        if parent is None:
            return 1
        if parent not in self._numbers:  # counted once, or many siblings would take for ever
            counts: Counter[str] = Counter()
            numbers = self._numbers[parent] = {}
            for child in parent:
                counts[child.tag] += 1
                numbers[child] = counts[child.tag]
        return self._numbers[parent][element]

    def _what(self, element: etree._Element, name: str, values: dict[str, str]) -> What | None:
        """What an inline element is, its attributes taken out of ``values``."""
        if name == "q" and (speaker := values.pop(self.vocabulary.speaker, "")):
            values["data-speaker-name"] = on_one_line(speaker)
            values.setdefault("data-quote", self.quoted.free_number())
        if quoted := self.quoted.take(values, "quote", *BESIDE):
            if values.get("style") == _QUOTES_NONE:
                del values["style"]
            return What(element, "", {}, quoted=quoted)
        place = values.get("data-location", "")
        if place.isascii() and place.isdigit() and len(place) < _DIGITS:
            del values["data-location"]
            return What(element, "", {}, location=int(place))
        said = values.pop("data-mark", "") or own_name(name)
        mark = said or self.vocabulary.inline.get(name, "")
        first, _, others = values.get("class", "").partition(" ")
        if styled := self.vocabulary.classes.get(f"{name}.{first}"):
            mark = styled
            values["class"] = others
        fields = self.take_fields(own_name(name) or name, values)
        if name == "span" and not said and ("language" in fields or "classes" in fields):
            mark = "lang" if "language" in fields else "span"
        try:
            Span(0, 1, mark, **fields)
        except ModelError:
            mark = ""
        if mark and mark not in PARTS:
            return What(element, mark, fields)
        values |= {key: value for key, value in values_of(element).items() if key != PART}
        return None

    def _loose(self, run: list[str | etree._Element], flow: Flow[What], depth: int) -> None:
        for item in run:
            if isinstance(item, str):
                flow.add(item)
            else:
                self.inline(item, flow, depth + 1)

    def _part(self, element: etree._Element, mark: str, flow: Flow[What], depth: int) -> None:
        values = values_of(element)
        around = flow.exact
        flow.exact = around or mark == "pre" or take_exact(values)
        fields = self.take_fields(name_of(element), values)
        try:
            Span(0, 1, mark, **fields)
        except ModelError:
            fields, values = {}, values_of(element)
        if self.vocabulary.parts.get(name_of(element)) != mark:
            self.leave(element, start_tag(element))
        self.leave_values(element, values)
        number, start = flow.open(), flow.length
        flow.start_part()
        self.parts(element, flow, depth)
        flow.trim()
        flow.exact = around
        flow.close(number, start, What(element, mark, fields))

    def _part_of(self, element: etree._Element) -> str:
        """The part that an element is, or ``""``; what holds blocks is a paragraph here."""
        name = name_of(element)
        if name in self.vocabulary.headings or name in self.vocabulary.boxes:
            return "p"
        return self.vocabulary.parts.get(name, "")

    def _runs(
        self, element: etree._Element
    ) -> Iterator[list[str | etree._Element] | etree._Element]:
        """The content of an element: its parts, and what stands before, between and after."""
        run: list[str | etree._Element] = [clean(element.text or "")]
        for child in element:
            values = values_of(child)
            is_loose = name_of(child) == "p" and take_own(child, values, "loose")
            if is_loose or name_of(child) in self.vocabulary.see_through:
                self.leave_values(child, values)
                yield run
                yield from self._runs(child)
                run = []
            elif self._part_of(child):
                yield run
                yield child
                run = []
            else:
                run.append(child)
            run.append(clean(child.tail or ""))
        yield run

    def _leave_run(self, element: etree._Element, run: list[str | etree._Element]) -> None:
        """Hand back loose text and elements that stand where only parts may."""
        for item in run:
            if not isinstance(item, str):
                self.leave(item)
            elif item.strip(SPACE):
                where = f"{self.place_of(element)}/text()"
                self.unread.append(Unread(where, item.strip(SPACE), element.sourceline))


def name_of(element: etree._Element) -> str:
    """The local name of an element, in lower case, as HTML takes it.

    One of this library's own namespace is ``ni:`` and its name, unless it is a part.
    """
    namespace, _, name = element.tag.rpartition("}")
    if namespace == OWN[:-1] and name not in PARTS:
        return f"ni:{name}"
    return name.lower()  # type: ignore[no-any-return]


def own_name(name: str) -> str:
    """The mark that an element of this library's own namespace is, or ``""``."""
    return name.removeprefix("ni:") if name.startswith("ni:") else ""


def values_of(element: etree._Element) -> dict[str, str]:
    """The attributes of an element; one of this library's own namespace is ``data-…``."""
    values = dict(element.items())
    for name in list(values):
        if name == _OWN_CLASS:
            values["class"] = f"{values.get('class', '')} {values.pop(name)}".strip(SPACE)
        elif name.startswith(OWN):
            values[f"data-{name.removeprefix(OWN)}"] = values.pop(name)
    return values


def start_tag(element: etree._Element) -> str:
    """What is handed back of an element whose content was read."""
    return f"<{name_of(element)}>"


def check_depth(element: etree._Element, depth: int) -> None:
    """Refuse elements that are nested too deep."""
    if depth > MAX_DEPTH:
        message = f"elements nested more than {MAX_DEPTH} levels deep"
        raise LimitError(message, limit="depth", line=element.sourceline)


def take_own(element: etree._Element, values: dict[str, str], name: str) -> str:
    """The value of an attribute that only this library's own namespace has, or ``""``."""
    return values.pop(f"data-{name}") if f"{OWN}{name}" in element.attrib else ""


def take_exact(values: dict[str, str]) -> bool:
    """Whether white space is to be kept; if so, the style that says it is taken."""
    if _EXACT.fullmatch(values.get("style", "").strip(SPACE)):
        del values["style"]
        return True
    return False


def take_language(values: dict[str, str]) -> str:
    """The language of an element, taken out of its attributes where it is a language tag."""
    if f"{XML}lang" not in values and "lang" not in values:
        return ""
    language = values.get(f"{XML}lang", "") or values.get("lang", "")
    try:
        Span(0, 1, "lang", language=language)
    except ModelError:
        return ""
    for name in (f"{XML}lang", "lang"):
        if values.get(name) == language:
            del values[name]
    return language


def take_classes(values: dict[str, str]) -> tuple[str, ...]:
    """The classes of an element, taken out of its attributes."""
    return tuple(words(clean(values.pop("class", ""))))


def _shows(run: list[str | etree._Element], *, exact: bool) -> bool:
    """Whether a reader of the page would see anything of a run."""
    for item in run:
        text = item if isinstance(item, str) else "".join(item.itertext())
        if text and (exact or text.strip(SPACE)):
            return True
        if not isinstance(item, str) and any(name_of(one) == "br" for one in item.iter()):
            return True
    return False
