"""Quotations: the words, who said them, and how the story says so."""

from __future__ import annotations

from functools import partial
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
        check.fields(self, _TESTS)
        for name, printed, extent in (
            ("mention", self.mention, self.mention_extent),
            ("cue", self.cue, self.cue_extent),
            ("medium", self.medium, self.medium_extent),
        ):
            if extent and not printed:
                check.refuse(f"Quote.{name}", f"{name}_extent is given, the words are not")
        for before, after in zip(self.extents, self.extents[1:], strict=False):
            if (before.block, before.end) > (after.block, after.start):
                check.refuse("Quote.extents", "extents stand in reading order and apart")

    __repr__ = concise_repr


def quotes(values: str | Quote | Iterable[str | Quote]) -> tuple[Quote, ...]:
    """What is typed for quotations: one or several; a text is the words of one."""
    return several(values, Quote)


def _words(where: str, text: str) -> None:
    check.trimmed(where, text)
    if not text:
        check.refuse(where, "a quotation needs words")


def _marks(where: str, values: tuple[str, ...]) -> None:
    check.items(where, values, str)
    if len(values) not in {0, 2}:
        check.refuse(where, "give the opening and the closing mark, or none")
    for sign in values:
        check.token(where, sign)


_EXTENT = partial(check.optional, kind=Extent)
_TESTS = check.table(
    Quote,
    {
        "text": _words,
        "kind": partial(check.one_of, allowed=KINDS),
        "extents": partial(check.items, kind=Extent),
        "marks": _marks,
        "speaker": partial(check.optional, kind=Source),
        "mention": check.line,
        "mention_extent": _EXTENT,
        "cue": check.line,
        "cue_extent": _EXTENT,
        "medium": check.line,
        "medium_extent": _EXTENT,
        "confidence": partial(check.number, low=0, high=1),
    },
)
