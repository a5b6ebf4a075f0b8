"""Where documents differ in the place of an element: a written one laid out as a source is.

Without it an element would be put back beside the one that says the same elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsitem.formats._vocabulary import OWN

if TYPE_CHECKING:
    from newsitem.formats._xml_keep import Element

_MOVING = ("urgency", "pubdata", "revision-history")  # in docdata, or in head beside it
_REGISTERED = ".//{*}doc-id[@regsrc]"


def lay_out_as(source: Element, document: Element) -> None:
    """Move what ``document`` has elsewhere to where ``source`` has it."""
    for name in _MOVING:
        found = source.find(f"{{*}}head//{{*}}{name}")
        place = None if found is None else etree.QName(found.getparent()).localname
        parent = document.find(f".//{{*}}{place}")
        if parent is not None:
            parent.extend(document.findall(f"{{*}}head//{{*}}{name}"))
    delivered = source.find(".//{*}from-src") is not None
    if delivered and source.find(_REGISTERED) is None:
        _name_in_trail(document)


def _name_in_trail(document: Element) -> None:
    """Name the first source of information in the trail of delivery, not as a registrar."""
    registered = document.find(_REGISTERED)
    if registered is None or registered.get(f"{OWN}alt"):
        return
    namespace = registered.tag.removesuffix("doc-id")
    trail = document.find(".//{*}del-list")
    if trail is None:
        trail = etree.Element(f"{namespace}del-list")
        registered.addnext(trail)
    trail.insert(0, etree.Element(f"{namespace}from-src"))
    trail[0].set("src-name", registered.attrib.pop("regsrc"))
    if not registered.attrib:
        registered.getparent().remove(registered)
