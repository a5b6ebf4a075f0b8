"""A body in NITF: blocks, marks, quotations, mentions and files, written.

NITF 3.6 has an extension point in each line of text, and takes attributes of any other
namespace (``nitf-3-6.xsd``, "enrichedText" and "globalNITFAttributes"). What it has no
element for, or none that may stand there, is one of this library's own namespace; so is a
whole list, table or ``pre`` that its content models do not admit. Text that stands in no
part of a ``bq`` or ``dd``, where NITF asks for one, is a ``p`` with ``ni:loose``.
"""

from __future__ import annotations

import re
from collections import defaultdict, deque
from typing import TYPE_CHECKING, TypeAlias

import attrs

from newsitem.formats._body_writer import beside_marks, in_divisions, span_mark
from newsitem.formats._markup import Mark, is_uneven, nested
from newsitem.formats._quotes import meta_values
from newsitem.formats._vocabulary import NITF, media_type
from newsitem.formats._xml import tag
from newsitem.model.body import PARTS, STRUCTURED, separators

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsitem.model.body import Block
    from newsitem.model.divisions import Division
    from newsitem.model.locations import Location
    from newsitem.model.media import Rendition
    from newsitem.model.quotes import Quote

Values: TypeAlias = "Sequence[tuple[str, object]]"

_PRE_WRAP = ("style", "white-space: pre-wrap")
_NAME = re.compile(r"[A-Za-z0-9._:-]+")
_LOOSE = (("ni:loose", "1"),)
_CLASSES = {mark: styled.split(".", 1) for styled, mark in NITF.classes.items()}

# What a part holds, each name with a space behind it; in any other, nothing but text.
_ANY = r"(?:(?:p|bq|pre|ul|ol|dl|table) )*"
_CONTENT = {
    **dict.fromkeys(("li", "td", "th", "caption", "dd", "bq"), re.compile(_ANY)),
    **dict.fromkeys(("ul", "ol"), re.compile(r"(?:li )+")),
    **dict.fromkeys(("thead", "tbody", "tfoot"), re.compile(r"(?:tr )+")),
    "dl": re.compile(r"(?:d[td] )+"),
    "tr": re.compile(r"(?:t[hd] )+"),
    "table": re.compile(r"(?:caption )?(?:thead )?(?:tfoot )?(?:tbody |(?:tr )*)"),
}
_PLAIN = frozenset({"p", "hl2", "media", "hr"})  # roles that NITF admits whatever they hold
_TEXT_ALONE = re.compile("")

# Elements in a line that may hold any others, and those that hold text and these alone.
_FREE = frozenset({"a", "em", "lang", "pronounce", "q"})
_NONE: frozenset[str] = frozenset()
_LEAVES = {
    **dict.fromkeys(("chron", "event", "function", "money", "object.title", "org"), _NONE),
    **dict.fromkeys(("virtloc", "classifier", "sublocation", "city", "state", "region"), _NONE),
    **dict.fromkeys(("country", "name.given", "name.family", "sub", "sup"), _NONE),
    **dict.fromkeys(("copyrite.year", "copyrite.holder"), _NONE),
    "location": frozenset({"sublocation", "city", "state", "region", "country"}),
    "person": frozenset({"name.given", "name.family", "function"}),
    "num": frozenset({"sub", "sup"}),
    "copyrite": frozenset({"copyrite.year", "copyrite.holder"}),
}
_HELD_ONLY = frozenset().union(*_LEAVES.values()) - {"function"}


def write_content(
    blocks: Sequence[Block],
    quotes: Sequence[Quote] = (),
    locations: Sequence[Location] = (),
    renditions: Sequence[Rendition] = (),
    divisions: Sequence[Division] = (),
) -> str:
    """What stands in ``body.content``; a rendition of no block is in a ``media`` before all.

    Of ``divisions`` those are written that can be a ``block``, as of :func:`as_blocks`.
    """
    beside = beside_marks(quotes, locations)
    files = _by_block(blocks, renditions)
    without = _media(files[-1], (("ni:block", "none"),)) if -1 in files else ""
    written = [
        _write_block(block, beside.get(number, ()), files.get(number, ()))
        for number, block in enumerate(blocks)
    ]
    return without + in_divisions(written, as_blocks(blocks, divisions)[0], _division_tags)


def as_blocks(
    blocks: Sequence[Block], divisions: Sequence[Division]
) -> tuple[list[Division], list[Division]]:
    """The divisions that can be a ``block``, which may not stand in another, and all others."""
    fitting: list[Division] = []
    others: list[Division] = []
    reached = 0
    for one in divisions:
        is_outermost = one.start >= reached
        reached = max(reached, one.end)
        inside = blocks[one.start : one.end] if is_outermost else ()
        fits = is_outermost and all(
            block.role in _PLAIN or (block.role in STRUCTURED and _fits_alone(block))
            for block in inside
        )
        (fitting if fits else others).append(one)
    return fitting, others


def _fits_alone(block: Block) -> bool:
    has_pre = any(span.mark == "pre" for span in block.spans)
    return not has_pre and _fits(_tree(block), (), block.text)


def _division_tags(division: Division) -> tuple[str, str]:
    kind = "" if division.kind == "div" else division.kind
    return f"{tag('block', [*_classes(division.classes), ('ni:kind', kind)])[:-2]}>", "</block>"


def write_quotes(quotes: Sequence[Quote]) -> str:
    """The ``meta`` elements of the quotations that do not stand in a body."""
    return "".join(tag("meta", _own_names(values)) for values in meta_values(quotes))


def _write_block(block: Block, beside: Sequence[Mark], files: Sequence[Rendition]) -> str:
    classes = _classes(block.classes)
    if block.role == "hr":
        return tag("hr", classes)
    spans = [span for span in block.spans if span.mark in PARTS]
    apart = frozenset(index for index, _ in separators(len(block.text), spans))
    marks = [span_mark(span, NITF) for span in block.spans if span.mark not in PARTS]
    marks = _in_line([*map(_translated, (*marks, *beside))], block.text)
    root = _tree(block)
    fits = _fits(root, marks, block.text)
    exact = block.role == "pre"
    content = nested(
        block.text,
        [*_part_marks(root, fits=fits), *marks],
        apart,
        "\n" if exact else "<br/>",
        "ni:part",
    )
    style = () if exact or not is_uneven(block.text, apart) else (_PRE_WRAP,)
    if block.role == "media":
        caption = tag("media-caption", style, content) if content else ""
        return _media(files, classes, block.href, caption)
    if not fits:
        own = tag(f"ni:{block.role}", [*classes, *style], content)
        return tag("block", [("ni:around", "1")], own)
    if block.role == "bq":
        content = tag("block", (), content)
    level = () if block.level in {None, 2} else (("ni:level", block.level),)
    return tag(block.role, (*level, *classes, *style), content)


def _classes(names: Sequence[str]) -> Values:
    """The attribute that holds classes: NITF's own where they are names as of XML."""
    are_names = all(map(_NAME.fullmatch, names))
    return [("class" if are_names else "ni:class", " ".join(names))]


# Parts of lists and tables


@attrs.frozen
class _Part:
    """A part, its element, and the parts in it."""

    name: str
    mark: Mark
    children: list[_Part]


def _tree(block: Block) -> _Part:
    root = _Part(block.role, Mark(0, len(block.text), block.role), [])
    around = [root]
    for span in block.spans:
        if span.mark in PARTS:
            while around[-1].mark.end < span.start + (span.start < span.end):
                around.pop()
            part = _Part(span.mark, _translated(span_mark(span, NITF)), [])
            around[-1].children.append(part)
            around.append(part)
    return root


def _fits(part: _Part, marks: Sequence[Mark], text: str) -> bool:
    """Whether NITF's content models admit a part as it is."""
    if part.name == "pre":
        start, end = part.mark.start, part.mark.end
        marked = any(mark.start < end and mark.end > start for mark in marks)
        # In the block itself a line feed stands as it is, in a part it is an element.
        return not marked and (not part.mark.part or "\n" not in text[start:end])
    names = "".join(f"{child.name} " for child in part.children)
    if not _CONTENT.get(part.name, _TEXT_ALONE).fullmatch(names):
        return False
    return all(_fits(child, marks, text) for child in part.children)


def _part_marks(part: _Part, *, fits: bool) -> Iterator[Mark]:
    """The elements of the parts in a part; with ``fits``, those that NITF asks for too."""
    at, end = part.mark.start, part.mark.end
    wrapped = fits and part.name in {"bq", "dd"}
    for child in part.children:
        mark = child.mark
        if wrapped and at < mark.start:
            yield Mark(at, mark.start - 1, "p", _LOOSE, part=True)
        yield mark if fits else attrs.evolve(mark, element=f"ni:{mark.element}")
        if fits and child.name == "bq":
            yield Mark(mark.start, mark.end, "block", (), part=True)
        yield from _part_marks(child, fits=fits)
        at = mark.end + 1
    if wrapped and at < end:
        yield Mark(at, end, "p", _LOOSE, part=True)


# Elements in a line


def _translated(mark: Mark) -> Mark:
    """An element of the common vocabulary as one of NITF, or of its own name."""
    values = dict(mark.values)
    element = str(values.pop("data-mark", mark.element))
    if "data-location" in values:
        element = "location"
    if element == "q":
        values.pop("style", None)
        if speaker := values.pop("data-speaker-name", ""):
            values[NITF.speaker] = speaker
    if classes := str(values.pop("class", "")):
        values["data-class"] = classes
    if element in _CLASSES:
        element, values["class"] = _CLASSES[element]
    return attrs.evolve(mark, element=element, values=tuple(_own_names(values.items())))


def _own_names(values: Iterable[tuple[str, object]]) -> Iterator[tuple[str, object]]:
    for name, value in values:
        yield (f"ni:{name[5:]}" if name.startswith("data-") else name), value


def _in_line(marks: list[Mark], text: str) -> list[Mark]:
    """The elements in a line; those that NITF does not admit there get a name of our own."""
    order = sorted(range(len(marks)), key=lambda number: (marks[number].start, -marks[number].end))
    holders, unfit = _holders(marks, order)
    for number in reversed(order):
        mark, holder = marks[number], holders[number]
        if mark.element in _FREE:
            unfit.discard(number)
        elif mark.element not in _LEAVES or "\n" in text[mark.start : mark.end]:
            unfit.add(number)
        held = None if holder is None else _LEAVES.get(marks[holder].element)
        if held is not None and (number in unfit or mark.element not in held):
            unfit.add(holder)  # type: ignore[arg-type]  # it is not None
    for number in order:
        holder = holders[number]
        if marks[number].element in _HELD_ONLY and (
            holder is None or holder in unfit or marks[holder].element not in _LEAVES
        ):
            unfit.add(number)
    return [
        attrs.evolve(mark, element=f"ni:{mark.element}") if number in unfit else mark
        for number, mark in enumerate(marks)
    ]


def _holders(marks: list[Mark], order: list[int]) -> tuple[dict[int, int | None], set[int]]:
    """The mark around each mark, by number, and all that cross another."""
    holders: dict[int, int | None] = {}
    crossed: set[int] = set()
    around: list[int] = []
    for number in order:
        mark = marks[number]
        around = [one for one in around if marks[one].end > mark.start]
        over = {one for one in around if marks[one].end < mark.end}
        crossed |= over | ({number} if over else set())
        holders[number] = around[-1] if around else None
        around.append(number)
    return holders, crossed


# Files


def _by_block(
    blocks: Sequence[Block], renditions: Sequence[Rendition]
) -> dict[int, list[Rendition]]:
    """Renditions by the block that shows the first of them, or -1; none changes its place."""
    shown: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, block in enumerate(blocks):
        if block.href:
            shown[block.href].append(number)
    files: dict[int, list[Rendition]] = {}
    at = -1
    for rendition in renditions:
        numbers = shown.get(rendition.href)
        while numbers and numbers[0] <= at:
            numbers.popleft()
        if numbers and rendition.href:
            at = numbers.popleft()
        files.setdefault(at, []).append(rendition)
    return files


def _media(files: Sequence[Rendition], values: Values, href: str = "", caption: str = "") -> str:
    kind = media_type(files[0].content_type if files else "")
    references = "".join(map(_reference, files)) or tag("media-reference", [("source", href)])
    return tag("media", [("media-type", kind), *values], references + caption)


def _reference(rendition: Rendition) -> str:
    values = [
        (name, value)
        for name, field in NITF.files.items()
        if (value := getattr(rendition, field)) not in {None, ""}
    ]
    if len(values) == 1 and rendition.href:
        values.append(("data-rendition", "1"))
    if rendition.duration is not None:
        values.remove(("time", rendition.duration))
        values.append(("time", repr(rendition.duration + 0.0).removesuffix(".0")))  # not -0
        values.append(("time-unit-of-measure", "seconds"))
    return tag("media-reference", _own_names(values))
