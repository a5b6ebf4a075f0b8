"""What the elements of XHTML and of NITF are in the model: two tables for one reader."""

from __future__ import annotations

import attrs


@attrs.frozen
class Vocabulary:
    """The elements of a body, in lower case.

    ``roles`` are blocks, ``headings`` subheads with their level; ``boxes`` hold blocks;
    ``media`` holds a picture and its caption; ``inline`` are marks over text, ``parts``
    those of lists and tables. ``values`` names the attributes that give a span's fields,
    as ``element@attribute`` or, for all elements, ``@attribute``. ``dropped`` elements
    never give text.
    """

    roles: dict[str, str]
    headings: dict[str, int]
    boxes: frozenset[str]
    inline: dict[str, str]
    parts: dict[str, str]
    values: dict[str, str]
    media: str
    picture: str
    caption: str
    dropped: frozenset[str]

    def block_names(self) -> frozenset[str]:
        """All elements that end a line of text."""
        return frozenset({*self.roles, *self.headings, *self.boxes, "hr", self.media})


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
    boxes=frozenset(
        {"html", "body", "div", "section", "article", "main", "header", "footer", "aside"}
        | {"address", "form", "fieldset", "details", "summary", "nav", "hgroup", "center"}
    ),
    inline={
        name: name
        for name in (
            *("a", "em", "strong", "q", "sub", "sup", "u", "s", "small", "cite", "abbr"),
            *("code", "kbd", "samp", "var", "dfn", "ins", "del", "mark"),
        )
    }
    | {"i": "em", "b": "strong"},
    parts=_LISTS_AND_TABLES | {"blockquote": "bq"},
    values=_DATA | _CELLS | {"a@href": "href"},
    media="figure",
    picture="img",
    caption="figcaption",
    dropped=frozenset(
        {"script", "style", "template", "noscript", "iframe", "object", "embed", "img"}
    ),
)

NITF = Vocabulary(
    roles=_ROLES | {"bq": "bq"},
    headings={"hl1": 1, "hl2": 2},
    boxes=frozenset({"nitf", "body", "body.content", "block"}),
    inline={
        name: name
        for name in (
            *("a", "em", "strong", "q", "sub", "sup", "lang", "person", "org", "location"),
            *("chron", "event", "function", "money", "num", "object.title", "virtloc"),
            *("copyrite", "pronounce", "alt-code"),
        )
    },
    parts=_LISTS_AND_TABLES | {"bq": "bq"},
    values=_CELLS
    | {"a@href": "href", "chron@norm": "value", "money@unit": "value", "lang@iso-cc": "language"},
    media="media",
    picture="media-reference",
    caption="media-caption",
    dropped=frozenset(
        {"head", "body.head", "body.end", "media-producer", "media-metadata", "media-object", "fn"}
    ),
)
