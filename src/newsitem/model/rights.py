"""Rights expressions, kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr

if TYPE_CHECKING:
    from collections.abc import Iterable


@attrs.frozen(weakref_slot=False)
class RightsExpression:
    """Rights in a language made for them, such as ODRL or RightsML, word for word.

    ``language`` is the URI of the rights language (NewsML-G2 ``langid``), ``media_type``
    says in which syntax ``data`` is written.
    """

    data: str
    language: str
    media_type: str = "application/xml"

    def __attrs_post_init__(self) -> None:
        check.text("RightsExpression.data", self.data)
        check.iri("RightsExpression.language", self.language)
        check.token("RightsExpression.media_type", self.media_type)
        for name in ("data", "language", "media_type"):
            if not getattr(self, name):
                check.refuse(f"RightsExpression.{name}", "may not be empty")

    __repr__ = concise_repr


def rights_expressions(
    values: RightsExpression | Iterable[RightsExpression],
) -> tuple[RightsExpression, ...]:
    """What is typed for rights expressions: one or several."""
    return (values,) if isinstance(values, RightsExpression) else tuple(values)
