"""Quotations as ``q`` elements with ``data-`` attributes, and back.

Every piece of quotation number n is a ``q`` with ``data-quote="n"``, the first one with
all that is known of it; the words that name the speaker, the cue and the medium are each a
``span`` with ``data-mention``, ``data-cue`` or ``data-medium`` of the same number. One
that does not stand in the body is a ``meta`` element of the head.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError
from newsitem.formats._markup import Mark
from newsitem.model.quotes import Quote
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.model.body import Block, Extent

BESIDE = ("mention", "cue", "medium")

_NUMBER = "data-quote"
_FREE = 10_000_000
_SPEAKER = ("name", "kind", "uri", "qcode", "literal", "description")
_SAID = frozenset(
    {"data-kind", "data-marks", "data-confidence", "data-speaker-roles"}
    | {f"data-speaker-{name}" for name in _SPEAKER}
    | {f"data-{name}-text" for name in BESIDE}
)


def quote_marks(quotes: Sequence[Quote]) -> dict[int, list[Mark]]:
    """The elements of the quotations that stand in a body, by number of the block."""
    marks: dict[int, list[Mark]] = {}
    for number, quote in enumerate(quotes):
        values: tuple[tuple[str, object], ...] = tuple(_values(quote))
        for extent in quote.extents:
            # Without the style a browser would print marks of its own.
            shown = ((_NUMBER, number), ("style", "quotes: none"), *values)
            _add(marks, extent, "q", shown)
            values = ()
        for name in BESIDE:
            if extent := getattr(quote, f"{name}_extent"):
                _add(marks, extent, "span", ((f"data-{name}", number),))
    return marks


def meta_values(quotes: Sequence[Quote]) -> Iterator[list[tuple[str, object]]]:
    """The attributes of a ``meta`` for each quotation that does not stand in a body."""
    for number, quote in enumerate(quotes):
        if not quote.extents:
            said = [("name", "quote"), (_NUMBER, number), ("content", quote.text)]
            yield [*said, *_values(quote)]


def _add(
    marks: dict[int, list[Mark]],
    extent: Extent,
    element: str,
    values: tuple[tuple[str, object], ...],
) -> None:
    marks.setdefault(extent.block, []).append(Mark(extent.start, extent.end, element, values))


def _values(quote: Quote) -> Iterator[tuple[str, object]]:
    if quote.kind != "direct":
        yield "data-kind", quote.kind
    if quote.marks:
        yield "data-marks", " ".join(quote.marks)
    if quote.speaker:
        for name in _SPEAKER:
            yield f"data-speaker-{name}", getattr(quote.speaker, name)
        yield "data-speaker-roles", " ".join(quote.speaker.roles)
    for name in BESIDE:
        if not getattr(quote, f"{name}_extent"):
            yield f"data-{name}-text", getattr(quote, name)
    yield "data-confidence", quote.confidence


class QuoteReader:
    """Gathers the quotations of a body while its elements are read."""

    def __init__(self) -> None:
        self._values: dict[int, dict[str, str]] = {}
        self._extents: dict[int, list[Extent]] = {}
        self._beside: dict[tuple[int, str], Extent] = {}
        self._unnumbered = 0

    def take(self, values: dict[str, str], *names: str) -> tuple[int, str] | None:
        """Take a quotation's number, and all else said of it, out of an element's attributes."""
        for name in names:
            number = values.get(f"data-{name}", "")
            if number.isascii() and number.isdigit() and len(number) < 9:  # noqa: PLR2004
                del values[f"data-{name}"]
                said = self._values.setdefault(int(number), {})
                for key in _SAID.intersection(values) if name == "quote" else ():
                    said[key] = values.pop(key)
                return int(number), name
        return None

    def free_number(self) -> str:
        """A number for a quotation that comes without: one that no writer would reach."""
        self._unnumbered += 1
        return str(_FREE + self._unnumbered)

    def add(self, number: int, name: str, extent: Extent) -> None:
        """Note where a piece of a quotation stands, or what is beside it."""
        if name == "quote":
            self._extents.setdefault(number, []).append(extent)
        else:
            self._beside[number, name] = extent

    def add_meta(self, number: int, text: str) -> None:
        """Note the words of a quotation that does not stand in the body."""
        self._values.setdefault(number, {})["text"] = text

    def quotes(self, blocks: Sequence[Block]) -> tuple[list[Quote], list[str]]:
        """The quotations by number, and what was wrong with those that are none."""
        found, wrong = [], []
        for number in sorted(self._values):
            try:
                found.append(self._quote(number, blocks))
            except (ModelError, ValueError) as error:
                wrong.append(f"quotation {number}: {error}")
        return found, wrong

    def _quote(self, number: int, blocks: Sequence[Block]) -> Quote:
        said = self._values[number]
        extents = sorted(self._extents.get(number, ()))
        text = said.pop("text", "")
        for before, extent in zip((None, *extents), extents, strict=False):
            if before:
                text += " " if before.block == extent.block else "\n"
            text += blocks[extent.block].text[extent.start : extent.end]
        beside: dict[str, Any] = {}
        for name in BESIDE:
            beside[name] = said.pop(f"data-{name}-text", "")
            if place := self._beside.get((number, name)):
                beside[f"{name}_extent"] = place
                beside[name] = blocks[place.block].text[place.start : place.end]
        speaker: dict[str, Any] = {
            name: value for name in _SPEAKER if (value := said.pop(f"data-speaker-{name}", ""))
        }
        if roles := said.pop("data-speaker-roles", ""):
            speaker["roles"] = tuple(roles.split(" "))
        confidence = said.pop("data-confidence", "")
        return Quote(
            text,
            said.pop("data-kind", "direct"),  # type: ignore[arg-type]  # the model checks it
            extents,
            tuple(said.pop("data-marks", "").split(" ")) if "data-marks" in said else (),
            Source(**speaker) if speaker else None,
            confidence=float(confidence) if confidence else None,
            **beside,
        )
