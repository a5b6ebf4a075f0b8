"""Rights and media: who owns the article, and files that can be fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.model.media import Rendition
from newsitem.validation.rules._rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.model.article import Article
    from newsitem.validation.rules._rule import Case, Flaw

_FETCHED = re.compile(r"(?:https?|ftps?)://[^/\s]", re.IGNORECASE)
_HERE = re.compile(
    r"(?:https?|ftps?)://(?:[^/@\s]*@)?(?:localhost|127\.|0\.0\.0\.0|\[::1\])", re.IGNORECASE
)
_PICTURES = frozenset({"picture", "graphic"})


@rule("NI801")
def rights_missing(case: Case) -> Iterator[Flaw]:
    """Nothing says who holds the rights, or what may be done with the article.

    NewsML-G2 Specification, "rightsInfo"; IPTC, RightsML.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", copyright_notices="© 2024 NWS")
    """
    article = case.article
    told = article.copyright_holder or article.copyright_notices or article.usage_terms
    if not (told or article.rights_expressions or article.rights_links):
        yield "copyright_holder", "nothing says who holds the rights"


@rule("NI802")
def rendition_href(case: Case) -> Iterator[Flaw]:
    """A file of the article has no address from which others could fetch it.

    NewsML-G2 Specification, "remoteContent", ``href``; Google Search Central, "Article
    structured data", ``image``: an address that can be crawled.

    Bad::

        Article(renditions=Rendition(href="file:///data/dam.jpg"))

    Good::

        Article(renditions=Rendition(href="https://example.com/dam.jpg"))
    """
    for path, value in case.parts:
        if not isinstance(value, Rendition):
            continue
        if not value.href:
            yield path, "a rendition without an address"
        elif not _FETCHED.match(value.href) or _HERE.match(value.href):
            yield f"{path}.href", f"nobody else can fetch {value.href[:80]!r}"


@rule("NI803")
def image_missing(case: Case) -> Iterator[Flaw]:
    """The article has no picture.

    Google Search Central, "Article structured data", ``image``.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", renditions=Rendition(href="https://example.com/dam.jpg",
                                                           content_type="image/jpeg"))
    """
    if not _has_picture(case.article):
        yield "associations", "the article has no picture"


def _has_picture(article: Article) -> bool:
    held = any(one.article.kind in _PICTURES for one in article.associations)
    shown = any(block.role == "media" for block in article.body)
    files = article.kind in _PICTURES or any(
        one.content_type.startswith("image/") for one in article.renditions
    )
    return held or shown or files


RULES = (rights_missing, rendition_href, image_missing)
