"""What older versions of NewsML-G2 do not have yet, and so is left out where one is asked for.

Read off IPTC's schemas. ``lost(article, "newsml-g2", version="2.12")`` names what that costs.
"""

from __future__ import annotations

from lxml import etree

from newsitem.formats.newsml_g2._assertions import PLACE_ID
from newsitem.formats.newsml_g2._parties import OWN_RELATIONS

VERSIONS = (
    "2.35", "2.34", "2.31", "2.28", "2.26", "2.23", "2.20", "2.18", "2.15", "2.12", "2.9",
)  # fmt: skip

# The first of these versions that has an element (in an element), an attribute of an
# element, or an attribute of any element.
_ELEMENTS = {
    "signal/sameAs": "2.28",
    "signal/broader": "2.28",
    "signal/narrower": "2.28",
    "signal/related": "2.28",
    "signal/facet": "2.28",
    "signal/definition": "2.28",
    "signal/remoteInfo": "2.28",
    "broader/sameAs": "2.12",
    "narrower/sameAs": "2.12",
    "related/sameAs": "2.12",
    "worldRegion": "2.23",
    "action/related": "2.26",
    "itemMetaExtProperty": "2.18",
    "expires": "2.18",
    "rightsInfo/link": "2.12",
    "itemClass/related": "2.23",
    "rating": "2.12",
    "partMeta/signal": "2.18",
    "related/related": "2.34",
    "derivedFrom": "2.12",
    "rightsExpressionXML": "2.23",
    "rightsExpressionData": "2.23",
}
_ATTRIBUTES = {
    "uri": "2.12",
    "scheme@uri": "2.9",
    "how": "2.12",
    "why": "2.12",
    "title": "2.12",
    "edNote@pubconstraint": "2.15",
    "remoteContent@duration": "2.15",
    "altId@role": "2.26",
    "timeDelim@renditionref": "2.18",
    "altId@idformat": "2.15",
    "altId@version": "2.26",
    "icon@orientation": "2.12",
    "icon@colourspace": "2.12",
    "icon@colourindicator": "2.12",
    "keyword@relevance": "2.12",
    "keyword@confidence": "2.12",
    "headline@relevance": "2.28",
    "headline@confidence": "2.28",
    "slugline@relevance": "2.28",
    "slugline@confidence": "2.28",
    "address@role": "2.12",
    "line@role": "2.12",
    "hop@timestamp": "2.28",
    "action@timestamp": "2.28",
    "locality@role": "2.12",
    "area@role": "2.12",
    "related@value": "2.28",
    "related@valueunit": "2.28",
    "related@valueunituri": "2.28",
    "altId@roleuri": "2.26",
    "hashtypeuri": "2.20",
    "charcount": "2.26",
    "linecount": "2.18",
    "pagecount": "2.18",
    "layoutorientation": "2.15",
    "colourdepth": "2.15",
    "signal@type": "2.28",
    "signal@typeuri": "2.28",
    "signal@literal": "2.28",
}
_WITH_URIS = "2.18"  # where a QCode may stand, a URI may stand in the attribute beside it
_REQUIRED = frozenset({"provider", "contentMeta"})  # even where nothing is left of it
_ONCE = {"locality": "2.12", "area": "2.12", "timeDelim": "2.18"}  # one until that version
_BESIDE = frozenset(
    {"sameAs", "broader", "narrower", "facet", "definition", "hierarchyInfo", "remoteInfo"}
)  # do not say what it is
_NAMING = ("qcode", "uri", "literal", "value")
_TELLING_HOP = ("seq", "timestamp")
_NEEDED = {
    "signal": ("qcode", "2.20"),
    "role": ("qcode", "2.20"),
    "service": ("qcode", "2.20"),
    "action": ("qcode", "2.20"),
    "hash": ("hashtype", "2.20"),
    "timeDelim": ("timeunit", "2.20"),
    "rating": ("scaleunit", "2.20"),
    "itemMetaExtProperty": ("rel", "2.20"),
}  # attributes without which an element is invalid until that version


def restricted(document: bytes, version: str) -> bytes:
    """A document of the newest version as one of ``version``."""
    root = etree.fromstring(document)
    elements = list(root.iter(f"{{{root.nsmap[None]}}}*"))
    telling = set(filter(_tells, elements))
    for element in reversed(elements):  # what is inside of an element comes before it
        name, parent = _name(element), element.getparent()
        for attribute, value in element.attrib.items():
            since = _since(name, attribute)
            if is_before(version, since) and not _is_known(attribute, value):
                del element.attrib[attribute]
        silenced = element in telling and not _tells(element) and name not in _REQUIRED
        if parent is not None and (silenced or _is_newer(element, version)):
            parent.remove(element)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return written + b"\n"


def _tells(element: etree._Element) -> bool:
    """Whether an element has content, or names what it speaks of."""
    naming: tuple[str, ...] = _TELLING_HOP if _name(element) == "hop" else _NAMING
    if element.get("id", "").startswith(PLACE_ID):
        naming = ()  # what is asserted of a place that is named elsewhere
    if element.text or any(element.get(name) for name in naming):
        return True
    return any(_name(child) not in _BESIDE and _is_telling(child) for child in element)


def _is_telling(child: etree._Element) -> bool:
    if _name(child) != "related":
        return True
    return child.get("rel") not in OWN_RELATIONS and _tells(child)


def _is_newer(element: etree._Element, version: str) -> bool:
    name, parent = _name(element), element.getparent()
    since = _ELEMENTS.get(f"{_name(parent)}/{name}") or _ELEMENTS.get(name, version)
    previous = element.getprevious()
    if name in _ONCE and previous is not None and previous.tag == element.tag:
        since = _ONCE[name]
    if name in _NEEDED:
        needed, until = _NEEDED[name]
        if needed not in element.attrib:
            since = max(since, until, key=_number)
    return is_before(version, since)


def _since(element: str, attribute: str) -> str:
    """The first version that has an attribute."""
    since = _ATTRIBUTES.get(f"{element}@{attribute}") or _ATTRIBUTES.get(attribute)
    return since or (_WITH_URIS if attribute.endswith("uri") else VERSIONS[-1])


def _is_known(attribute: str, value: str) -> bool:
    """Whether all versions have it: a duration in whole seconds, a time of the day."""
    is_whole = attribute == "duration" and value.isdigit()
    return is_whole or (attribute == "timestamp" and "T" in value)


def _name(element: etree._Element) -> str:
    return str(etree.QName(element).localname)


def is_before(version: str, other: str) -> bool:
    """Whether one version is older than another; what is no number is not."""
    try:
        return _number(version) < _number(other)
    except ValueError:
        return False


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
