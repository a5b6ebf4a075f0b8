"""What is said of an article's own texts beyond their words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr

if TYPE_CHECKING:
    from collections.abc import Iterable

TextField = Literal[
    "title", "headline", "byline", "slugline", "keywords", "dateline", "creditline"
]
Direction = Literal["", "ltr", "rtl"]

TEXT_FIELDS: tuple[str, ...] = get_args(TextField)
DIRECTIONS: tuple[str, ...] = get_args(Direction)

_TOKENS = ("role", "how", "why")
_SAID = (*_TOKENS, "language", "direction", "rank", "relevance", "confidence")


@attrs.frozen(weakref_slot=False)
class TextDetail:
    """What is said of one of an article's own texts beyond its words.

    ``field`` is the field that holds the text; of the keywords, ``keyword`` is the one.
    ``rank`` orders texts of one kind from 0, the most important; ``relevance`` and
    ``confidence`` run from 0 to 100. ``role``, ``how`` and ``why`` are QCodes, URIs or names
    without white space, as in a :class:`Concept`; ``language`` is a BCP 47 tag. NewsML-G2
    commonPowerAttributes, i18nAttributes, rankingAttributes.
    """

    field: TextField
    keyword: str = ""
    role: str = ""
    language: str = ""
    direction: Direction = ""
    rank: int | None = None
    relevance: int | None = None
    confidence: int | None = None
    how: str = ""
    why: str = ""

    def __attrs_post_init__(self) -> None:
        check.one_of("TextDetail.field", self.field, TEXT_FIELDS)
        check.line("TextDetail.keyword", self.keyword)
        if (self.field == "keywords") != bool(self.keyword):
            check.refuse("TextDetail.keyword", "is given for keywords, and for them alone")
        for name in _TOKENS:
            check.token(f"TextDetail.{name}", getattr(self, name))
        check.language("TextDetail.language", self.language)
        check.one_of("TextDetail.direction", self.direction, DIRECTIONS)
        check.integer("TextDetail.rank", self.rank, 0)
        check.integer("TextDetail.relevance", self.relevance, 0, 100)
        check.integer("TextDetail.confidence", self.confidence, 0, 100)
        if all(getattr(self, name) in {"", None} for name in _SAID):
            check.refuse("TextDetail", "says nothing of the text")

    __repr__ = concise_repr


def text_details(values: TextDetail | Iterable[TextDetail]) -> tuple[TextDetail, ...]:
    """What is typed for details of texts: one or several."""
    return (values,) if isinstance(values, TextDetail) else tuple(values)


def in_order(
    where: str, details: tuple[TextDetail, ...], article: object
) -> tuple[TextDetail, ...]:
    """Checked details in the order of the fields and keywords that they speak of.

    A detail of a text that is not there, or no more, is left out; no text has two of them.
    """
    check.items(where, details, TextDetail)
    keywords: tuple[str, ...] = article.keywords  # type: ignore[attr-defined]
    texts = Counter(("keywords", keyword) for keyword in keywords)
    texts.update((name, "") for name in TEXT_FIELDS if getattr(article, name))
    found = [one for one in details if (one.field, one.keyword) in texts]
    for detail in found:
        texts[detail.field, detail.keyword] -= 1
        if texts[detail.field, detail.keyword] < 0:
            check.refuse(where, f"{detail!r} is more than one detail of a text")
    places = {keyword: place for place, keyword in reversed(list(enumerate(keywords)))}
    found.sort(key=lambda one: (TEXT_FIELDS.index(one.field), places.get(one.keyword, 0)))
    return tuple(found)
