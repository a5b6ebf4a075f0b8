"""What the elements of XHTML and of NITF are in the model: two tables for reader and writers.

What a vocabulary has no name for is an attribute ``data-…`` in XHTML, and in NITF an
attribute or element of this library's own namespace; a reader sees both as ``data-…``.
"""

from __future__ import annotations

import attrs

OWN_NAMESPACE = "urn:x-newsitem:"
OWN = f"{{{OWN_NAMESPACE}}}"


_MEDIA_TYPES = frozenset({"text", "audio", "image", "video"})


def media_type(content_type: str) -> str:
    """NITF's ``media-type`` of a file; a picture where nothing else is said of it."""
    main = content_type.partition("/")[0]
    return main if main in _MEDIA_TYPES else "image"


@attrs.frozen
class Vocabulary:
    """The elements of a body, in lower case.

    ``roles`` are blocks, ``headings`` subheads with their level; ``boxes`` hold
    blocks, as divisions of the kind beside them;
    ``media`` holds a picture and its caption; ``inline`` are marks over text, ``parts``
    those of lists and tables. ``values`` names the attributes that give a span's fields,
    as ``element@attribute`` or, for all elements, ``@attribute``. ``dropped`` elements
    never give text. ``classes`` are marks named by a class, as ``element.class``, and
    ``see_through`` are elements around the parts of a part that say nothing themselves.
    ``files`` names the attributes of a picture that give a rendition's fields, where a
    picture is one. ``speaker`` is the attribute of a ``q`` that names who speaks.
    """

    roles: dict[str, str]
    headings: dict[str, int]
    boxes: dict[str, str]
    inline: dict[str, str]
    parts: dict[str, str]
    values: dict[str, str]
    media: str
    picture: str
    caption: str
    dropped: frozenset[str]
    classes: dict[str, str] = attrs.field(factory=dict)
    see_through: frozenset[str] = frozenset()
    files: dict[str, str] = attrs.field(factory=dict)
    speaker: str = ""

    def block_names(self) -> frozenset[str]:
        """All elements that end a line of text."""
        return frozenset({*self.roles, *self.headings, *self.boxes, "hr", self.media})

    def element(self, mark: str) -> str:
        """The element that is a mark, or ``""``."""
        if self.inline.get(mark) == mark:
            return mark
        return next((name for name, known in self.inline.items() if known == mark), "")

    def attribute(self, element: str, field: str) -> str:
        """The attribute of an element that gives a span's field, or ``""``."""
        for key, known in self.values.items():
            if known == field and key.partition("@")[0] in {element, ""}:
                return key.partition("@")[2]
        return ""


_LISTS_AND_TABLES = {
    name: name
    for name in ("ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody")
} | {name: name for name in ("tfoot", "tr", "td", "th", "pre", "p")}
_ROLES = {name: name for name in ("p", "pre", "ul", "ol", "dl", "table")}
_DATA = {f"@data-{field}": field for field in ("href", "value", "uri", "qcode")}
_CELLS = {f"{cell}@{field}": field for cell in ("td", "th") for field in ("colspan", "rowspan")}

XHTML = Vocabulary(
    roles=_ROLES | {"blockquote": "bq"},
    headings={f"h{level}": level for level in range(1, 7)},
    boxes={
        name: name
        for name in (
            *("html", "body", "div", "section", "article", "main", "header", "footer", "aside"),
            *("address", "form", "fieldset", "details", "summary", "nav", "hgroup", "center"),
        )
    },
    inline={
        name: name
        for name in (
            *("a", "em", "strong", "q", "sub", "sup", "u", "s", "small", "cite", "abbr"),
            *("code", "kbd", "samp", "var", "dfn", "ins", "del", "mark"),
        )
    }
    | {"i": "em", "b": "strong", "time": "chron"},
    parts=_LISTS_AND_TABLES | {"blockquote": "bq"},
    values=_CELLS
    | {"a@href": "href", "time@datetime": "value", "time@data-datetime": "value"}
    | _DATA,
    media="figure",
    picture="img",
    caption="figcaption",
    dropped=frozenset(
        {"script", "style", "template", "noscript", "iframe", "object", "embed", "img"}
    ),
)

_CODED = ("person", "org", "event", "function", "object.title", "virtloc", "classifier")

NITF = Vocabulary(
    roles=_ROLES | {"bq": "bq"},
    headings={"hl1": 1, "hl2": 2},
    boxes={name: name for name in ("nitf", "body", "body.content", "fn", "note")}
    | {"block": "div"},
    inline={
        name: name
        for name in (
            *("a", "em", "strong", "q", "sub", "sup", "lang", "person", "org", "location"),
            *("chron", "event", "function", "money", "num", "object.title", "virtloc"),
            *("copyrite", "pronounce", "classifier", "sublocation", "city", "state", "region"),
            *("country", "name.given", "name.family", "copyrite.year", "copyrite.holder", "frac"),
        )
    },
    parts=_LISTS_AND_TABLES | {"bq": "bq"},
    values=_CELLS
    | {f"{name}@value": "value" for name in _CODED}
    | {f"{name}@{name}-code": "value" for name in ("location", "city", "state", "region")}
    | {"a@href": "href", "chron@norm": "value", "money@unit": "value", "num@units": "value"}
    | {"country@iso-cc": "value", "pronounce@guide": "value"}
    | _DATA,
    media="media",
    picture="media-reference",
    caption="media-caption",
    dropped=frozenset(
        {"head", "body.head", "body.end", "media-producer", "media-metadata", "media-object"}
    ),
    classes={"em.bold": "strong", "em.underscore": "u", "em.line-through": "s"},
    see_through=frozenset({"block"}),
    files={
        "source": "href",
        "data-uri": "uri",
        "name": "role",
        "mime-type": "content_type",
        "alternate-text": "title",
        "xml:lang": "language",
        "width": "width",
        "height": "height",
        "data-size": "size",
        "time": "duration",
    },
    speaker="quote-source",
)
