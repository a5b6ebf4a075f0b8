"""Quotations: the words, who said them, and how the story says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, number, several
from newsitem.model.body import Extent, several_extents
from newsitem.model.sources import Source, source

if TYPE_CHECKING:
    from collections.abc import Iterable

QuoteKind = Literal["direct", "partial", "indirect"]

KINDS: tuple[str, ...] = get_args(QuoteKind)


def marks(values: Iterable[str]) -> tuple[str, ...]:
    """What is typed for quotation marks: two texts, or one text of two characters."""
    return tuple(values)


@attrs.frozen(weakref_slot=False)
class Quote:
    """A quotation; it can stand alone or in an article.

    ``text`` is the words between the marks and ``extents`` are where they stand: several
    where the quotation is interrupted (then a space joins the pieces) or runs over
    paragraphs (then a line feed does). ``marks`` are the opening and closing mark as
    printed. ``speaker`` is the party that was resolved, ``mention`` how the story names it
    ("the alliance", "it"), ``cue`` the word of saying ("wrote"), ``medium`` by which
    channel ("on social media"); beside each stands its extent. ``confidence`` in the
    speaker runs from 0 to 1.
    """

    text: str
    kind: QuoteKind = "direct"
    extents: tuple[Extent, ...] = attrs.field(default=(), converter=several_extents)
    marks: tuple[str, ...] = attrs.field(default=(), converter=marks)
    speaker: Source | None = attrs.field(default=None, converter=source)
    mention: str = ""
    cue: str = ""
    medium: str = ""
    confidence: float | None = attrs.field(default=None, converter=number, kw_only=True)
    mention_extent: Extent | None = attrs.field(default=None, kw_only=True)
    cue_extent: Extent | None = attrs.field(default=None, kw_only=True)
    medium_extent: Extent | None = attrs.field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check.trimmed("Quote.text", self.text)
        if not self.text:
            check.refuse("Quote.text", "a quotation needs words")
        check.one_of("Quote.kind", self.kind, KINDS)
        check.items("Quote.extents", self.extents, Extent)
        check.items("Quote.marks", self.marks, str)
        if len(self.marks) not in {0, 2}:
            check.refuse("Quote.marks", "give the opening and the closing mark, or none")
        for sign in self.marks:
            check.token("Quote.marks", sign)
        check.optional("Quote.speaker", self.speaker, Source)
        for name in ("mention", "cue", "medium"):
            printed, extent = getattr(self, name), getattr(self, f"{name}_extent")
            check.line(f"Quote.{name}", printed)
            check.optional(f"Quote.{name}_extent", extent, Extent)
            if extent and not printed:
                check.refuse(f"Quote.{name}", f"{name}_extent is given, the words are not")
        check.number("Quote.confidence", self.confidence, 0, 1)
        for before, after in zip(self.extents, self.extents[1:], strict=False):
            if (before.block, before.end) > (after.block, after.start):
                check.refuse("Quote.extents", "extents stand in reading order and apart")

    __repr__ = concise_repr


def quotes(values: str | Quote | Iterable[str | Quote]) -> tuple[Quote, ...]:
    """What is typed for quotations: one or several; a text is the words of one."""
    return several(values, Quote)
