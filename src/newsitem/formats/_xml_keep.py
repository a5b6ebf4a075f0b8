"""Putting back what an article does not hold (DESIGN law 8), for any format in XML.

An article is written as it was read and as it is now. Where the two documents differ, the
element of the source that the first one speaks of is changed, and nothing else is: what
no field holds, comments and all, stays where it stands.
"""

from __future__ import annotations

import copy
from collections import defaultdict, deque
from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

from newsitem.formats._keep import common_ends
from newsitem.formats._vocabulary import XHTML
from newsitem.text import SPACE, collapse, words

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

Element: TypeAlias = "etree._Element"  # noqa: SLF001  # lxml has no public name for it
Partners: TypeAlias = "dict[Element, Element]"
Key: TypeAlias = "Callable[[Element], Hashable]"

_IDENTIFYING = ("qcode", "uri", "literal", "href", "residref", "id")
_WRAPPERS = frozenset({"html", "body"})  # for which a source may have others, or none
_DIVISIONS = frozenset({"block", *XHTML.boxes}) - _WRAPPERS
_OF_BLOCKS = frozenset({*_WRAPPERS, *_DIVISIONS, "inlineXML", "body.content"})


def put_back(source: Element, before: Element, after: Element) -> None:
    """Change ``source`` where ``before`` and ``after`` differ.

    ``before`` is what is written of the article that was read from ``source``.
    """
    _change_attributes(source, before, after)
    if _has_text(before) or _has_text(after) or _says_the_same(source, before):
        if markup(before) != markup(after):
            _replace_content(source, after)
        return
    partners = _partners(source, before)
    placed: Partners = {}  # of the children of ``after``, those that stand in the source
    missing: list[tuple[Element | None, Element]] = []
    for old, new in _pairs(list(before), list(after)):
        partner = partners.get(old) if old is not None else None
        if new is None:
            remove(partner)
        elif partner is None:
            if old is None or markup(old) != markup(new):
                missing.append((old, new))
        else:
            placed[new] = partner
            if markup(old) != markup(new):
                put_back(partner, old, new)
    for old, new in missing:
        placed[new] = _insert(source, new, placed)
        _drop_unchanged(placed[new], old, new)


def _change_attributes(source: Element, before: Element, after: Element) -> None:
    for name in {*before.attrib, *after.attrib}:
        value = after.get(name)
        if before.get(name) == value:
            continue
        if value is not None:
            source.set(name, value)
        elif name in source.attrib:
            del source.attrib[name]


def _has_text(element: Element) -> bool:
    texts = (element.text, *(child.tail for child in element))
    return any(text and text.strip(SPACE) for text in texts)


def _says_the_same(source: Element, before: Element) -> bool:
    """Whether a source has the words of what is written in another form, without elements."""
    return _has_text(source) and not len(source) and _words(source) == _words(before)


def _replace_content(source: Element, after: Element) -> None:
    for child in list(source):
        source.remove(child)
    source.text = after.text
    for child in after:
        source.append(_like(child, source))
        source[-1].tail = child.tail


def _pairs(
    before: list[Element], after: list[Element]
) -> Iterator[tuple[Element | None, Element | None]]:
    """Children that belong together: of one name, and the same, or at the same place."""
    for name in dict.fromkeys(child.tag for child in (*before, *after)):
        old = [child for child in before if child.tag == name]
        new = [child for child in after if child.tag == name]
        start, end = common_ends(list(map(markup, old)), list(map(markup, new)))
        yield from zip(old[:start], new[:start], strict=True)
        yield from zip(old[len(old) - end :], new[len(new) - end :], strict=True)
        old, new = old[start : len(old) - end], new[start : len(new) - end]
        shared = min(len(old), len(new))
        yield from zip(old[:shared], new[:shared], strict=True)
        yield from ((one, None) for one in old[shared:])
        yield from ((None, one) for one in new[shared:])


def _partners(source: Element, before: Element) -> Partners:
    """The elements of the source that the children of ``before`` speak of."""
    if _name(before) in _OF_BLOCKS and all(_name(child) != "body.content" for child in before):
        return _partners_by_text(source, before)
    same = _queues(source, _essence)
    named = _queues(source, _name)
    partners: Partners = {}
    taken: set[Element] = set()
    for child in before:
        if queue := same[_essence(child)]:
            partners[child] = queue.popleft()
            taken.add(partners[child])
    for child in before:
        queue = named[_name(child)]
        while child not in partners and queue:
            candidate = queue.popleft()
            if candidate not in taken:
                partners[child] = candidate
                taken.add(candidate)
    return partners


def _partners_by_text(source: Element, before: Element) -> Partners:
    """Blocks are found by their words, at any depth: a source nests them as it likes."""
    partners = _division_partners(source, before)
    divisions = set(partners.values())
    queues: defaultdict[str, deque[list[Element]]] = defaultdict(deque)
    for element in _outside(source, divisions):
        text = _words(element)
        chains = queues[text]
        if chains and element.getparent() is chains[-1][-1]:
            chains[-1].append(element)  # holds the same words as the element around it
        elif text:
            chains.append([element])
    pictures = {_picture(one): one for one in _outside(source, divisions) if _picture(one)}
    for child in before:
        if child in partners:
            continue
        if _name(child) in _WRAPPERS:
            found = next((one for one in source if _name(one) == _name(child)), source)
            partners[child] = found
        elif _picture(child) in pictures:
            partners[child] = pictures.pop(_picture(child))
        elif chains := queues[_words(child)]:
            chain = chains.popleft()
            named = (one for one in chain if _name(one) == _name(child))
            partners[child] = next(named, chain[-1])
    return partners


def _division_partners(source: Element, before: Element) -> Partners:
    """Divisions are found by their names and classes, in their order."""
    partners: Partners = {}
    claimed: set[Element] = set()
    queues: defaultdict[Hashable, deque[Element]] = defaultdict(deque)
    for element in source.iterdescendants(etree.Element):
        if _name(element).lower() in _DIVISIONS:
            queues[_division(element)].append(element)
    for child in before.iterchildren(etree.Element):
        queue = queues[_division(child)] if _name(child) in _DIVISIONS else None
        while queue and child not in partners:
            candidate = queue.popleft()
            if _words(candidate) and claimed.isdisjoint(candidate.iterancestors()):
                partners[child] = candidate
                claimed.add(candidate)
    return partners


def _division(element: Element) -> Hashable:
    return _name(element).lower(), tuple(words(element.get("class", "")))


def _outside(source: Element, divisions: set[Element]) -> Iterator[Element]:
    """The elements of a source, itself first, that do not stand in one of these."""
    yield source
    for child in source.iterchildren(etree.Element):
        if child not in divisions:
            yield from _outside(child, divisions)


def _picture(element: Element) -> str:
    """Where the first picture of a block lies, with the block's name, or ``""``."""
    if _name(element) not in {"figure", "media"}:
        return ""
    first = next(element.iter("{*}img", "{*}media-reference"), None)
    return "" if first is None else f"{_name(element)} {first.get('src') or first.get('source')}"


def _queues(source: Element, key: Key) -> defaultdict[Hashable, deque[Element]]:
    queues: defaultdict[Hashable, deque[Element]] = defaultdict(deque)
    for child in source.iterchildren(etree.Element):
        queues[key(child)].append(child)
    return queues


def _essence(element: Element) -> Hashable:
    identifiers = tuple(element.get(name) for name in _IDENTIFYING)
    return (_name(element), *identifiers, _words(element))


def _words(element: Element) -> str:
    pieces = []
    for event, one in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            pieces.append(one.text or "")
        elif one is not element:
            pieces.append((" " if _name(one) == "br" else "") + (one.tail or ""))
    return collapse("".join(pieces))


def _name(element: Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def markup(element: Element | None) -> bytes:
    """An element in canonical form, by which two are compared."""
    return b"" if element is None else etree.tostring(element, method="c14n", with_tail=False)


def remove(element: Element | None) -> None:
    """Take an element out; the text behind it stays."""
    parent = None if element is None else element.getparent()
    if element is None or parent is None:
        return
    tail, previous = element.tail or "", element.getprevious()
    before = (parent.text if previous is None else previous.tail) or ""
    if tail.strip(SPACE):
        tail = before + tail
    elif element.getnext() is not None:
        tail = before
    if previous is None:
        parent.text = tail
    else:
        previous.tail = tail
    parent.remove(element)


def _insert(source: Element, new: Element, placed: Partners) -> Element:
    """Put a new element where its neighbours in the written document have their places."""
    made = _like(new, source)
    for sibling in new.itersiblings(preceding=True):
        if sibling in placed:
            tail = placed[sibling].tail
            placed[sibling].tail = _indent(placed[sibling])
            placed[sibling].addnext(made)
            made.tail = tail
            return made
    for sibling in new.itersiblings():
        if sibling in placed:
            placed[sibling].addprevious(made)
            made.tail = _indent(made)
            return made
    source.append(made)
    return made


def _indent(element: Element) -> str:
    """The white space before an element, which its new neighbour gets too."""
    previous, parent = element.getprevious(), element.getparent()
    before = (parent.text if previous is None else previous.tail) or ""
    return "" if before.strip(SPACE) else before


def _drop_unchanged(made: Element, old: Element | None, new: Element) -> None:
    """Keep what the article said of it before out of an element that the source does not have."""
    known = set() if old is None else {markup(child) for child in old}
    for copied, child in zip(list(made), new, strict=True):
        if markup(child) in known:
            made.remove(copied)


def _like(element: Element, source: Element) -> Element:
    """A copy, in the namespace of the source where the two differ only in that."""
    namespace, own = etree.QName(element).namespace, etree.QName(source).namespace
    parent = element.getparent()
    if parent is not None and etree.QName(parent).namespace == namespace != own:
        made = _renamed(element, namespace, own)
    else:
        made = copy.deepcopy(element)
    made.tail = None
    return made


def _renamed(element: Element, old: str | None, new: str | None) -> Element:
    """A copy with one namespace in the place of another."""
    name = etree.QName(element)
    made = etree.Element(
        etree.QName(new if name.namespace == old else name.namespace, name.localname)
    )
    made.attrib.update(element.attrib)
    made.text, made.tail = element.text, element.tail
    made.extend(_renamed(child, old, new) for child in element)
    return made
