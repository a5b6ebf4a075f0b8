"""Putting back what an article does not hold into a source in NewsML 1 (DESIGN law 8).

The item is written as it was read and as it is now. An element in which the two differ is
changed in the source, in whichever component that has it; an element that says the same
again is changed with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from newsitem.formats import _xhtml
from newsitem.formats._flow_reader import name_of
from newsitem.formats._keep import common_ends
from newsitem.formats._xml import parse
from newsitem.formats._xml_keep import markup, put_back, remove
from newsitem.formats.newsml_1._content import write_body
from newsitem.formats.newsml_1._values import basic
from newsitem.text import SPACE, collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._xml_keep import Element
    from newsitem.formats.newsml_1._story import Story
    from newsitem.model.article import Article

# The groups of an item, and what stands in each, in the order of the DTD.
_ITEM_GROUPS = ("Identification", "NewsManagement")
_GROUPS = (
    *_ITEM_GROUPS,
    *("NewsLines", "AdministrativeMetadata", "RightsMetadata", "DescriptiveMetadata"),
)
_AGAIN = ("headline", "byline", "version_created")


class Source:
    """A document that is changed, and where in it the fields of an article stand."""

    def __init__(self, data: bytes, story: Story) -> None:
        self.root = parse(data, comments=True)
        self.homes = {
            name: list(map(self._here, elements)) for name, elements in story.homes.items()
        }
        self.again = [(name, self._here(element)) for name, element in story.again]
        self.used: set[Element] = set()

    def change(self, before: Element, after: Element, old: Article, new: Article) -> None:
        """Change the source where what is written of the old and the new article differs."""
        for name in _GROUPS:
            groups = [_group(one, name) for one in (before, after)]
            if markup(groups[0]) != markup(groups[1]):
                self._change_group(name, *groups)
        for name, element in self.again:
            if name in _AGAIN and getattr(old, name) != getattr(new, name):
                value = getattr(new, name)
                _set_text(element, value if isinstance(value, str) else basic(value))
        if any(getattr(old, name) != getattr(new, name) for name in ("body", "quotes")):
            self._change_body(old, new)

    def _here(self, element: Element) -> Element:
        """The element of this tree that stands where one of the tree that was read does."""
        steps = []
        while (parent := element.getparent()) is not None:
            steps.append([one for one in parent if isinstance(one.tag, str)].index(element))
            element = parent
        here = self.root
        for step in reversed(steps):
            children = [one for one in here if isinstance(one.tag, str)]
            if step >= len(children):
                return here  # in markup that was text: its element is the one around it
            here = children[step]
        return here

    def _change_group(self, name: str, before: Element, after: Element) -> None:
        homes = self.homes.get(name) or [self._make(name)]
        for old, new in _pairs(list(before), list(after)):
            partner = None if old is None else self._partner(old, before, homes)
            if partner is not None and new is not None:
                put_back(partner, old, new)
            elif partner is not None:
                remove(partner)
            elif new is not None and (empty := self._empty(_name(new), homes)) is not None:
                empty.text = new.text
            elif new is not None:
                _insert(homes, new, after)

    def _partner(self, old: Element, before: Element, homes: Sequence[Element]) -> Element | None:
        """The element of the source that one of what was written speaks of."""
        name = _name(old)
        candidates = [one for home in homes for one in home.iterchildren() if _name(one) == name]
        same = [one for one in candidates if _says(one) == _says(old) and one not in self.used]
        if not same and name != "Property":
            written = [one for one in before if _name(one) == name]
            if len(written) == len(candidates):
                same = [candidates[written.index(old)]]
        if same:
            self.used.add(same[0])
        return same[0] if same else None

    def _empty(self, name: str, homes: Sequence[Element]) -> Element | None:
        """An element of the source that stands there empty, to be filled."""
        for home in homes:
            for one in home:
                if _name(one) == name and not (len(one) or (one.text or "").strip(SPACE)):
                    return None if "FormalName" in one.attrib else one
        return None

    def _make(self, name: str) -> Element:
        """A new group, where the DTD has it."""
        parent_name = "NewsItem" if name in _ITEM_GROUPS else "NewsComponent"
        parent = self.homes[parent_name][0]
        earlier = {*_GROUPS[: _GROUPS.index(name)], "Comment", "Catalog", "TopicSet", "Role"}
        at = 0
        for number, child in enumerate(parent):
            if _name(child) in {*earlier, "BasisForChoice"}:
                at = number + 1
        made = etree.Element(_tag_like(parent, name))
        parent.insert(at, made)
        return made

    def _change_body(self, old: Article, new: Article) -> None:
        home = next(iter(self.homes.get("DataContent", ())), None)
        if home is None:
            return
        vocabulary = "html" if any(name_of(one) == "html" for one in home) else "nitf"
        before, after = (_body(one, vocabulary) for one in (old, new))
        place = next((one for one in home.iter() if _name(one) == _name(before)), home)
        if len(home) and place is not home:
            put_back(place, before, after)
        elif len(home) and vocabulary == "nitf":
            before.tag = after.tag = "body.content"
            put_back(place, before, after)
        else:
            home.text = write_body(new)


def _body(article: Article, vocabulary: str) -> Element:
    if vocabulary == "html":
        return parse(_xhtml.write(article.body, article.quotes).encode())[-1]
    return next(parse(write_body(article).encode()).iter("{*}body.content"))


def _group(document: Element, name: str) -> Element:
    item = document.find("NewsItem")
    parent = item if name in _ITEM_GROUPS else item.find("NewsComponent")
    found = parent.find(name)
    return etree.Element(name) if found is None else found


def _pairs(
    before: list[Element], after: list[Element]
) -> Iterator[tuple[Element | None, Element | None]]:
    """Children of one name that differ: the old and the new, or one of them."""
    for name in dict.fromkeys(map(_name, (*before, *after))):
        old = [one for one in before if _name(one) == name]
        new = [one for one in after if _name(one) == name]
        start, end = common_ends(list(map(markup, old)), list(map(markup, new)))
        old, new = old[start : len(old) - end], new[start : len(new) - end]
        for number in range(max(len(old), len(new))):
            yield (
                old[number] if number < len(old) else None,
                new[number] if number < len(new) else None,
            )


def _insert(homes: Sequence[Element], new: Element, after: Element) -> None:
    """Put a new element behind the last of its name, or of those that stand before it."""
    order = list(dict.fromkeys(map(_name, after)))
    earlier = set(order[: order.index(_name(new)) + 1])
    made = _like(new, homes[0])
    for home in homes:
        children = [one for one in home if _name(one) == _name(new)]
        if children:
            made.tail = children[-1].tail
            children[-1].addnext(made)
            return
    before = [one for one in homes[0] if _name(one) in earlier]
    if before:
        before[-1].addnext(made)
    elif _name(new) == "Property":
        homes[0].append(made)
    else:
        homes[0].insert(0, made)


def _like(element: Element, source: Element) -> Element:
    made = etree.Element(_tag_like(source, element.tag))
    made.attrib.update(element.attrib)
    made.text = element.text
    made.extend(_like(child, source) for child in element)
    return made


def _tag_like(source: Element, name: str) -> str:
    namespace = etree.QName(source).namespace
    return f"{{{namespace}}}{name}" if namespace else name


def _set_text(element: Element, text: str) -> None:
    """Let an element say a text, in the innermost element that says all of it."""
    said = collapse("".join(element.itertext()))
    inner = [one for one in element.iter(etree.Element) if collapse(one.text or "") == said]
    if inner and said:
        inner[-1].text = text


def _says(element: Element) -> tuple[object, ...]:
    values = tuple(element.get(name) for name in ("FormalName", "Value", "NewsItem", "Href"))
    inner = tuple(_says(one) for one in element.iterchildren(etree.Element))
    return (_name(element), *values, collapse(element.text or ""), inner)


def _name(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""
