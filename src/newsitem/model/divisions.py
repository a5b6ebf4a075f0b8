"""Divisions: the parts that blocks are put together in, as a sidebar or a header."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr, texts

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(weakref_slot=False)
class Division:
    """The blocks number ``start`` to ``end``, half-open, which belong together.

    ``kind`` is what HTML calls such a part (``section``, ``header``, ``aside``), or ``div``
    where nothing is said of it; ``classes`` are the names that its author sorts it by.
    """

    start: int
    end: int
    kind: str = "div"
    classes: tuple[str, ...] = attrs.field(default=(), converter=texts)

    def __attrs_post_init__(self) -> None:
        check.integer("Division.start", self.start, 0)
        check.integer("Division.end", self.end, self.start + 1)
        check.mark("Division.kind", self.kind)
        if not self.kind:
            check.refuse("Division.kind", "a division needs a kind; 'div' says nothing")
        check.tokens("Division.classes", self.classes)

    __repr__ = concise_repr


def divisions(values: Division | Iterable[Division]) -> tuple[Division, ...]:
    """What is typed for divisions: one or several."""
    return (values,) if isinstance(values, Division) else tuple(values)


def nested(where: str, values: tuple[Division, ...], blocks: int) -> tuple[Division, ...]:
    """Divisions in reading order, the longer first; else as they came.

    Checks that they lie within so many blocks, and in one another or apart.
    """
    check.items(where, values, Division)
    ordered = tuple(sorted(values, key=lambda one: (one.start, -one.end)))
    around: list[Division] = []
    for one in ordered:
        while around and around[-1].end <= one.start:
            around.pop()
        if one.end > (around[-1].end if around else blocks):
            outer = repr(around[-1]) if around else f"the {blocks} blocks there are"
            check.refuse(where, f"{one!r} ends outside {outer}")
        around.append(one)
        if len(around) > check.NESTING:
            check.refuse(where, f"nested more than {check.NESTING} levels deep")
    return ordered
