"""What is said of the texts of an item beyond their words: roles, languages, ranks.

NewsML-G2 Specification 2.35, commonPowerAttributes, i18nAttributes and rankingAttributes.
"""

from __future__ import annotations

from collections import defaultdict, deque
from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made
from newsitem.formats._xml import text_tag
from newsitem.formats.newsml_g2 import _values as g2
from newsitem.model._checks import LARGEST
from newsitem.model.details import DIRECTIONS, TEXT_FIELDS, TextDetail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_g2._values import Values
    from newsitem.model.article import Article

_TOKENS = frozenset({"role", "how", "why"})
_NUMBERS = {"rank": LARGEST, "relevance": 100, "confidence": 100}  # the most of each
_EXACT = {"relevance", "confidence"}
_REFUSED = dict.fromkeys(TEXT_FIELDS, frozenset[str]()) | {
    "title": {"rank", *_EXACT},
    "byline": _EXACT,
    "dateline": _EXACT,
    "creditline": {"role", *_EXACT},
}  # what the schema has no attribute for


def write_text(
    article: Article, field: str, name: str, more: Values | None = None, *, has_role: bool = True
) -> str:
    """The text in a field of the article, or nothing, with what is said of it.

    ``more`` are further attributes; the role is left out where the element may have none.
    """
    text = str(getattr(article, field) or "")
    if not (text or any(value for _, value in more or ())):
        return ""
    detail = next((one for one in article.text_details if one.field == field), None)
    return text_tag(name, text, [*_values(detail, has_role=has_role), *(more or ())])


def write_keywords(article: Article) -> Iterator[str]:
    """A ``keyword`` for each."""
    details: defaultdict[str, deque[TextDetail]] = defaultdict(deque)
    for one in article.text_details:
        details[one.keyword].append(one)
    for keyword in article.keywords:
        left = details.get(keyword)
        yield text_tag("keyword", keyword, _values(left.popleft() if left else None))


def _values(detail: TextDetail | None, *, has_role: bool = True) -> Values:
    if detail is None:
        return []
    found: Values = []
    if has_role:
        found += g2.token_values("role", detail.role)
    found += [("xml:lang", detail.language), ("dir", detail.direction)]
    found += [(name, getattr(detail, name)) for name in _NUMBERS]
    found += [*g2.token_values("how", detail.how), *g2.token_values("why", detail.why)]
    return [(name, value) for name, value in found if name not in _REFUSED[detail.field]]


def read_details(node: Node | None, field: str, keyword: str = "") -> Iterable[TextDetail]:
    """What is said of a text that is there, if anything is."""
    if node is None or not node.has_values():
        return ()
    refused = _REFUSED[field]
    said: dict[str, Any] = {
        "language": g2.take_language(node),
        "direction": node.take("dir") if node.peek("dir") in DIRECTIONS else "",
    }
    for name in _TOKENS - refused:
        said[name] = g2.take_token(node, name)
    for name, most in _NUMBERS.items():
        if name not in refused:
            said[name] = g2.take_integer(node, name, most)
    if not any(value not in {"", None} for value in said.values()):
        return ()
    detail = made(node, lambda: TextDetail(field=field, keyword=keyword, **said))  # type: ignore[arg-type]  # one of the fields
    return (detail,) if detail else ()
