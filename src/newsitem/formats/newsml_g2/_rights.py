"""The rights in an item: who holds them, notices, terms, and expressions of them.

NewsML-G2 Specification 2.35, "Rights information".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from newsitem.errors import ModelError
from newsitem.formats._cursor import several
from newsitem.formats._xml import escape, tag
from newsitem.formats.newsml_g2._blocks import (
    read_block,
    with_link,
    without_link,
    write_block,
)
from newsitem.formats.newsml_g2._links import read_link, write_link
from newsitem.formats.newsml_g2._parties import read_source, write_source
from newsitem.model.rights import RightsExpression
from newsitem.text import SPACE

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.model.article import Article
    from newsitem.model.concepts import Label

_ODRL = "{http://www.w3.org/ns/odrl/2/}"


def write_rights(article: Article) -> str:
    """``rightsInfo``, or nothing."""
    inner = "".join(
        [
            write_source("copyrightHolder", article.copyright_holder)
            if article.copyright_holder
            else "",
            *map(_write_notice, article.copyright_notices),
            *(write_block("usageTerms", one) for one in article.usage_terms),
            *map(write_link, article.rights_links),
            *map(_write_expression, article.rights_expressions),
        ]
    )
    return tag("rightsInfo", (), inner) if inner else ""


def read_rights(node: Node | None) -> dict[str, Any]:
    """The fields that ``rightsInfo`` holds."""
    if node is None:
        return {}
    holder = node.one("copyrightHolder")
    expressions = node.all("rightsExpressionXML", "rightsExpressionData")
    return {
        "copyright_holder": read_source(holder) if holder else None,
        "copyright_notices": several(node.all("copyrightNotice"), _read_notice),
        "usage_terms": several(node.all("usageTerms"), read_block),
        "rights_links": several(node.all("link"), read_link),
        "rights_expressions": several(expressions, _read_expression),
    }


def _write_notice(notice: Label) -> str:
    """``copyrightNotice``, where a link around all of it is its ``href``."""
    label, href = without_link(notice)
    return write_block("copyrightNotice", label, [("href", href)])


def _read_notice(node: Node) -> Label | None:
    label, href = read_block(node), node.peek("href").strip(SPACE)
    if not (label and href):
        return label
    try:
        linked = with_link(label, href)
    except ModelError:
        return label
    node.take("href")
    return linked


def _write_expression(expression: RightsExpression) -> str:
    language = [("langid", expression.language)]
    if expression.media_type == "application/xml" and _is_canonical(expression.data):
        return tag("rightsExpressionXML", language, expression.data)
    values = [*language, ("enctype", expression.media_type)]
    return tag("rightsExpressionData", values, escape(expression.data))


def _read_expression(node: Node) -> RightsExpression | None:
    try:
        language = node.take("langid")
        if node.name == "rightsExpressionData":
            data = node.raw_text()
            return RightsExpression(data, language, node.take("enctype") or "text/plain")
        (element,) = node.element
        node.take_children()
        return RightsExpression(_canonical(element), language)
    except (ModelError, ValueError):
        node.leave()
        return None


def _canonical(element: etree._Element) -> str:
    return etree.tostring(element, method="c14n", exclusive=True, with_tail=False).decode()  # type: ignore[no-any-return]


def _is_canonical(data: str) -> bool:
    """Whether ``data`` is one element of ODRL, in exclusive canonical form.

    The schema admits no language for XML that it has no declarations of.
    """
    try:
        element = etree.fromstring(data, etree.XMLParser(resolve_entities=False))
    except (etree.XMLSyntaxError, ValueError):
        return False
    return element.tag.startswith(_ODRL) and _canonical(element) == data
