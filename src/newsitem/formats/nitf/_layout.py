"""Where documents differ in the place of an element: a written one laid out as a source is.

Without it an element would be put back beside the one that says the same elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsitem.formats._own import PREFIX
from newsitem.formats._vocabulary import OWN
from newsitem.formats._xml_keep import remove

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


def take_properties(document: Element) -> dict[str, Element]:
    """Take the properties of this library's own out of a written document, by their names.

    Left there they would be taken for any other ``meta`` of a source that does not have them.
    """
    found = _properties(document)
    for element in found.values():
        remove(element)
    return found


def put_properties(source: Element, before: dict[str, Element], after: dict[str, Element]) -> None:
    """Change in a source the properties in which what was written before and after differs."""
    there = _properties(source)
    for name in dict.fromkeys((*before, *after)):
        new = after.get(name)
        if new is None:
            remove(there.get(name))
        elif name in there:
            there[name].set("content", new.get("content"))
        elif name not in before or before[name].get("content") != new.get("content"):
            _insert_property(source, new)


def _properties(document: Element) -> dict[str, Element]:
    metas = document.iterfind("{*}head/{*}meta")
    return {name: one for one in metas if (name := one.get("name", "")).startswith(PREFIX)}


def _insert_property(source: Element, new: Element) -> None:
    head = source.find("{*}head")
    if head is None:
        head = etree.Element(source.tag.removesuffix("nitf") + "head")
        source.insert(0, head)
    first = head.findall("{*}title") + head.findall("{*}meta")
    made = etree.Element(source.tag.removesuffix("nitf") + "meta", dict(new.attrib))
    head.insert(head.index(first[-1]) + 1 if first else 0, made)
