"""The news article as a typed, immutable value, and the formats of the trade.

>>> import newsitem as ni
>>> article = ni.Article(headline="Dam holds", body=["One.", "Two."])
>>> ni.loads(ni.dumps(article, "newsml-g2")).article == article
True

Everything is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsitem._diff import BlockChange as BlockChange
    from newsitem._diff import Difference as Difference
    from newsitem._diff import Words as Words
    from newsitem._diff import diff as diff
    from newsitem.adapt import adapt as adapt
    from newsitem.analysis import Attributor as Attributor
    from newsitem.analysis import annotate as annotate
    from newsitem.batch import iter_articles as iter_articles
    from newsitem.errors import FormatError as FormatError
    from newsitem.errors import LimitError as LimitError
    from newsitem.errors import ModelError as ModelError
    from newsitem.errors import NewsItemError as NewsItemError
    from newsitem.errors import ReadError as ReadError
    from newsitem.files import convert as convert
    from newsitem.files import dump as dump
    from newsitem.files import dumps as dumps
    from newsitem.files import load as load
    from newsitem.files import loads as loads
    from newsitem.formats._format import Note as Note
    from newsitem.formats._format import Reading as Reading
    from newsitem.formats._format import Unread as Unread
    from newsitem.loss import Change as Change
    from newsitem.loss import changes as changes
    from newsitem.loss import lost as lost
    from newsitem.model.article import Article as Article
    from newsitem.model.article import Association as Association
    from newsitem.model.body import Block as Block
    from newsitem.model.body import Extent as Extent
    from newsitem.model.body import Span as Span
    from newsitem.model.characteristics import Characteristic as Characteristic
    from newsitem.model.concepts import Concept as Concept
    from newsitem.model.concepts import Label as Label
    from newsitem.model.contacts import Contact as Contact
    from newsitem.model.datelines import Dateline as Dateline
    from newsitem.model.details import TextDetail as TextDetail
    from newsitem.model.divisions import Division as Division
    from newsitem.model.locations import Address as Address
    from newsitem.model.locations import Location as Location
    from newsitem.model.management import Expiry as Expiry
    from newsitem.model.management import Generator as Generator
    from newsitem.model.management import Hop as Hop
    from newsitem.model.management import HopAction as HopAction
    from newsitem.model.management import Rating as Rating
    from newsitem.model.management import Scheme as Scheme
    from newsitem.model.media import AltId as AltId
    from newsitem.model.media import BodyRendition as BodyRendition
    from newsitem.model.media import EdNote as EdNote
    from newsitem.model.media import Hash as Hash
    from newsitem.model.media import Link as Link
    from newsitem.model.media import Rendition as Rendition
    from newsitem.model.parts import Part as Part
    from newsitem.model.parts import RegionDelim as RegionDelim
    from newsitem.model.parts import TimeDelim as TimeDelim
    from newsitem.model.quotes import Quote as Quote
    from newsitem.model.rights import RightsExpression as RightsExpression
    from newsitem.model.sources import Source as Source
    from newsitem.times import DateTime as DateTime
    from newsitem.validation import check_document as check_document
    from newsitem.validation._findings import Finding as Finding
    from newsitem.validation.rules import check as check

__version__ = "0.1.0"

_HOME = {
    "newsitem._diff": ("BlockChange", "Difference", "Words", "diff"),
    "newsitem.adapt": ("adapt",),
    "newsitem.analysis": ("Attributor", "annotate"),
    "newsitem.batch": ("iter_articles",),
    "newsitem.errors": ("FormatError", "LimitError", "ModelError", "NewsItemError", "ReadError"),
    "newsitem.files": ("convert", "dump", "dumps", "load", "loads"),
    "newsitem.formats._format": ("Note", "Reading", "Unread"),
    "newsitem.loss": ("Change", "changes", "lost"),
    "newsitem.model.article": ("Article", "Association"),
    "newsitem.model.body": ("Block", "Extent", "Span"),
    "newsitem.model.divisions": ("Division",),
    "newsitem.model.characteristics": ("Characteristic",),
    "newsitem.model.concepts": ("Concept", "Label"),
    "newsitem.model.contacts": ("Contact",),
    "newsitem.model.datelines": ("Dateline",),
    "newsitem.model.details": ("TextDetail",),
    "newsitem.model.locations": ("Address", "Location"),
    "newsitem.model.management": ("Expiry", "Generator", "Hop", "HopAction", "Rating", "Scheme"),
    "newsitem.model.media": ("AltId", "BodyRendition", "EdNote", "Hash", "Link", "Rendition"),
    "newsitem.model.parts": ("Part", "RegionDelim", "TimeDelim"),
    "newsitem.model.quotes": ("Quote",),
    "newsitem.model.rights": ("RightsExpression",),
    "newsitem.model.sources": ("Source",),
    "newsitem.times": ("DateTime",),
    "newsitem.validation": ("check_document",),
    "newsitem.validation._findings": ("Finding",),
    "newsitem.validation.rules": ("check",),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = [  # noqa: PLE0604  # the names are strings, all of them
    "__version__",
    *_MODULE_OF,
]


if not TYPE_CHECKING:  # a type checker would take any name for one of ours

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
        value = getattr(import_module(_MODULE_OF[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(__all__)
