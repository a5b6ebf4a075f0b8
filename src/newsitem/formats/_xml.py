"""XML as bytes: one parser for all formats, a cursor that is emptied as it is read, and tags.

The parser follows nothing: no DTD, no entity, no network. Content is decoded here, from a
short list of encodings, and libxml2 is given UTF-8.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from lxml import etree

from newsitem.errors import LimitError, ReadError
from newsitem.formats._encoding import encoding_mark
from newsitem.formats._format import MAX_DEPTH, Note, Unread, check_size, line_at
from newsitem.formats._xml_encoding import about_encoding, as_utf8
from newsitem.text import SPACE, clean, collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

XML = "{http://www.w3.org/XML/1998/namespace}"
MAX_ATTRIBUTES = 1000  # of an element
MAX_ELEMENTS = 250_000  # of a document
MAX_TEXT = 10_000_000  # of a text, comment or attribute: the most that libxml2 keeps
_LEAST_ATTRIBUTE = 5  # bytes: a space, a name, an equals sign and two quotes
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

_OVER_LIMIT = re.compile(
    "XML_PARSE_HUGE|too big|too long|huge text node|Huge input lookup"
)  # how libxml2 then speaks, the last two before 2.13
_TOO_LONG = "a text, a comment or an attribute of more than 10 MB, or a name of 50 KB"
_DEEP = f"elements nested more than {MAX_DEPTH} levels deep"
_COUNT = etree.XPath("count(//*)")
_TOO_DEEP = etree.XPath("boolean(" + "/*" * (MAX_DEPTH + 1) + ")")
_OWN_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
_HIDDEN = re.compile(
    rb"""<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![A-Z](?:"[^"]*"|'[^']*'|[^>"'\[])*""",
    re.DOTALL,
)  # where an ampersand starts no entity, each of it closed in what is well-formed
_USED = re.compile(rb"&([^&;#\s<]{1,100});")
_NO_NAMESPACE = re.compile(rb"""\sxmlns\s*=\s*(?:""|'')""")
_ROOT = re.compile(
    rb"""(?:\s|<\?(?:(?!\?>).){0,500}\?>|<!--(?:(?!-->).){0,2000}-->
        |<!DOCTYPE(?:[^\[>]|\[[^\]]{0,2000}\])*>)*
        <((?:[\w.-]+:)?[\w.-]+)(?=[\s/>])""",
    re.VERBOSE | re.DOTALL,
)


def new_parser(
    *, comments: bool = False, schema: etree.XMLSchema | None = None
) -> etree.XMLParser:
    """A parser that follows nothing and repairs nothing, for bytes in UTF-8."""
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=False,
        remove_comments=not comments,
        remove_pis=not comments,
        schema=schema,
    )


@cache
def _shared_parser(comments: bool) -> etree.XMLParser:  # noqa: FBT001  # a key of the cache
    """A parser for documents without a DOCTYPE, of which its log holds nothing to look for."""
    return new_parser(comments=comments)


def parse(data: bytes, *, comments: bool = False) -> etree._Element:
    """The root element of a document; comments and processing instructions on request.

    Raises :exc:`~newsitem.ReadError` with the line for what is not well-formed, and for
    an entity that is used without being one of XML's own; :exc:`~newsitem.LimitError` for
    over 250,000 elements, for elements nested over 100 levels, for a text over 10 MB, and for
    an element with more than 1,000 attributes, which lxml reads in quadratic time.
    """
    check_size(data)
    source = as_utf8(data)
    parser = new_parser(comments=comments) if b"<!DOCTYPE" in source else _shared_parser(comments)
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error) from None
    if _COUNT(root) > MAX_ELEMENTS:
        message = f"more than {MAX_ELEMENTS:,} elements"
        raise LimitError(message, limit="elements")
    if _TOO_DEEP(root):
        raise LimitError(_DEEP, limit="depth")
    if root.getroottree().docinfo.internalDTD is not None:
        _refuse_entities(root, parser, source)
    if max(map(len, source.split(b"<"))) > MAX_ATTRIBUTES * _LEAST_ATTRIBUTE:
        _check_attributes(root)
    return root


def serialised(root: etree._Element, source: bytes) -> bytes:
    """A changed document in UTF-8, with what stood around its root as it was."""
    text = as_utf8(source)
    found = _ROOT.match(text)
    prolog = text[: found.start(1) - 1] if found else b""
    if not prolog.startswith(b"<?xml"):
        prolog = DECLARATION.encode() + prolog.lstrip()
    nodes = [root, *root.itersiblings()]
    return (
        prolog
        + b"\n".join(etree.tostring(node, encoding="UTF-8", with_tail=False) for node in nodes)
        + b"\n"
    )


def in_namespace(text: bytes, namespace: str) -> bytes:
    """A document in UTF-8 whose root is in no namespace, put into one, its lines kept."""
    found = _ROOT.match(text)
    if not found:
        return text
    end = text.find(b">", found.end())
    inner = _NO_NAMESPACE.sub(b"", text[found.end() : end])
    return b'%b xmlns="%b"%b' % (
        text[: found.end()],
        escape_value(namespace).encode(),
        inner + text[end:],
    )


def root_name(head: bytes) -> str:
    """The local name of the root element of what may be XML, or ``""``."""
    if marked := encoding_mark(head):
        mark, encoding = marked
        head = head[len(mark) :].decode(encoding, "ignore").encode()
    found = _ROOT.match(head)
    return found[1].rpartition(b":")[2].decode("ascii", "replace") if found else ""


def _refusal(error: etree.XMLSyntaxError) -> ReadError | LimitError:
    """The error for what libxml2 does not parse."""
    found = error.msg.partition(", line ")[0]
    if not _OVER_LIMIT.search(found):
        return ReadError(f"not well-formed XML: {found}", line=error.lineno)
    if "depth" in found:
        return LimitError(_DEEP, limit="depth", line=error.lineno)
    return LimitError(_TOO_LONG, limit="text", line=error.lineno)


def _refuse_entities(root: etree._Element, parser: etree.XMLParser, source: bytes) -> None:
    for entity in root.iter(etree.Entity):
        message = f"the entity {entity.text} is not one of XML's own"
        raise ReadError(message, line=entity.getparent().sourceline)
    for entry in parser.error_log:
        if entry.type == etree.ErrorTypes.WAR_UNDECLARED_ENTITY:
            message = f"in an attribute: {entry.message}"
            raise ReadError(message, line=entry.line)
    declared = {entity.name for entity in root.getroottree().docinfo.internalDTD.iterentities()}
    if declared - _OWN_ENTITIES:
        _refuse_uses(declared - _OWN_ENTITIES, source)


def _refuse_uses(declared: set[str], source: bytes) -> None:
    """Refuse entities in attributes, where libxml2 puts the text in place of them."""
    shown = _HIDDEN.sub(lambda found: b"\n" * found[0].count(b"\n"), source)
    for found in _USED.finditer(shown):
        if found[1].decode() in declared:
            message = f"the entity {found[0].decode()} is not one of XML's own"
            raise ReadError(message, line=line_at(shown, found.start()))


def _check_attributes(root: etree._Element) -> None:
    for element in root.iter(etree.Element):
        if len(element.attrib) > MAX_ATTRIBUTES:
            message = f"an element has more than {MAX_ATTRIBUTES:,} attributes"
            raise LimitError(message, limit="attributes", line=element.sourceline)
        if any(len(value) > MAX_TEXT for value in element.attrib.values()):
            raise LimitError(_TOO_LONG, limit="text", line=element.sourceline)


class Node:
    """An element that is emptied as it is read: what is left in the end is unread.

    Names are local ones in the namespace of the document's root, and Clark notation
    (``{namespace}name``) in any other.
    """

    __slots__ = (
        "_children",
        "_left",
        "_notes",
        "_parts",
        "_text",
        "_values",
        "element",
        "name",
        "namespace",
        "read",
    )

    def __init__(self, element: etree._Element, namespace: str = "") -> None:
        self.element = element
        self.namespace = namespace
        self.name = element.tag.removeprefix(namespace)
        self._values: dict[str, str] = dict(element.items())
        self._text = True
        self._left = False
        self._notes: list[str] = []
        self._parts: list[Unread] = []
        self._children: dict[str, list[etree._Element]] = {}
        for child in element:
            self._children.setdefault(child.tag.removeprefix(namespace), []).append(child)
        self.read: list[Node] = []

    @classmethod
    def root(cls, data: bytes) -> Node:
        """The root of a document."""
        element = parse(data)
        node = cls(element, element.tag[: element.tag.rfind("}") + 1])
        if note := about_encoding(data):
            node.note(note)
        return node

    @property
    def line(self) -> int | None:
        """The line in which its start tag ends."""
        return self.element.sourceline  # type: ignore[no-any-return]

    def take(self, name: str) -> str:
        """The value of an attribute, stripped, or ``""``."""
        value = self._values.pop(name, "")
        return clean(value).strip(SPACE) if value else ""

    def peek(self, name: str) -> str:
        """The value of an attribute, which stays where it is."""
        return self._values.get(name, "")

    def is_empty(self) -> bool:
        """Whether it has neither attributes nor content."""
        return not (self._values or len(self.element) or (self.element.text or "").strip(SPACE))

    def has_values(self) -> bool:
        """Whether any attribute is left."""
        return bool(self._values)

    def has(self, *names: str) -> bool:
        """Whether a child element of one of those names is left."""
        return any(self._children.get(name) for name in names)

    def has_children(self) -> bool:
        """Whether any child element is left."""
        return bool(self._children)

    def note(self, message: str) -> None:
        """Note what was mended in the element."""
        self._notes.append(message)

    def leave(self) -> None:
        """Leave the whole element unread, whatever was taken of it."""
        self._left = True

    def leave_value(self, name: str, value: str) -> None:
        """Leave an attribute unread that was taken, or a part of it."""
        self._values[name] = value

    def leave_part(self, part: Unread) -> None:
        """Hand back a part that another reader found below this element."""
        self._parts.append(part)

    def withdraw_part(self, name: str) -> str:
        """Take back what was handed back of an element of that name; the path around it."""
        for number, part in enumerate(self._parts):
            path, _, last = part.where.rpartition("/")
            if last == name:
                del self._parts[number]
                return path
        return ""

    def all(self, *names: str) -> list[Node]:
        """The child elements of those names, in the order of the document."""
        found = [child for name in names for child in self._children.pop(name, ())]
        if not found:
            return []
        if len(names) > 1:
            places = {child: place for place, child in enumerate(self.element)}
            found.sort(key=places.__getitem__)
        nodes = [Node(child, self.namespace) for child in found]
        self.read += nodes
        return nodes

    def one(self, name: str) -> Node | None:
        """The first child element of that name; the others stay unread."""
        children = self._children.get(name)
        if not children:
            return None
        if len(children) == 1:
            del self._children[name]
        node = Node(children.pop(0), self.namespace)
        self.read.append(node)
        return node

    def take_children(self) -> None:
        """Take all child elements, which another reader reads."""
        self._children = {}

    def take_text(self) -> None:
        """Take the text, which another reader reads."""
        self._text = False

    def text(self) -> str:
        """The text on one line, as a page would show it, or as it is under xml:space."""
        if self._values.get(f"{XML}space") == "preserve":
            del self._values[f"{XML}space"]
            return self.raw_text()
        return collapse(self.raw_text())

    def lines(self) -> str:
        """As :meth:`text`, but ``br`` elements break lines."""
        if self._values.get(f"{XML}space") == "preserve" or not len(self.element):
            return self.text().strip(SPACE)
        self._text = False
        pieces = [self.element.text or ""]
        for child in self.element:
            is_break = child.tag.rpartition("}")[2] == "br"
            pieces += ["\v" if is_break else "".join(child.itertext()), child.tail or ""]
        for name in ("br", "{http://www.w3.org/1999/xhtml}br"):
            self._children.pop(name, None)
        lines = (collapse(clean(line)) for line in "".join(pieces).split("\v"))
        return "\n".join(lines).strip(SPACE)

    def raw_text(self) -> str:
        """The text with its white space, that of inline elements included."""
        self._text = False
        return clean("".join(self.element.itertext()))

    def unread(self, path: str = "") -> Iterator[Unread]:
        """What was not taken, from here down, with its place."""
        path = f"{path}/{self.name}"
        if self._left:
            yield Unread(path, _markup(self.element), self.line)
            return
        yield from self._parts
        for name, value in self._values.items():
            yield Unread(f"{path}/@{name.removeprefix(self.namespace)}", value, self.line)
        if self._text:
            yield from self._loose_text(path)
        for name, children in self._children.items():
            for child in children:
                yield Unread(f"{path}/{name}", _markup(child), child.sourceline)
        for node in self.read:
            yield from node.unread(path)

    def notes(self, path: str = "") -> Iterator[Note]:
        """What was mended, from here down, with its place."""
        path = f"{path}/{self.name}"
        for message in self._notes:
            yield Note(message, path, self.line)
        for node in self.read:
            yield from node.notes(path)

    def _loose_text(self, path: str) -> Iterator[Unread]:
        texts = (self.element.text, *(child.tail for child in self.element))
        for text in texts:
            if text and text.strip(SPACE):
                yield Unread(f"{path}/text()", text.strip(SPACE), self.line)


def _markup(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)  # type: ignore[no-any-return]


def escape(text: str) -> str:
    """``text`` as character data."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def escape_value(text: str) -> str:
    """``text`` as the value of an attribute, its line feeds and tabs kept."""
    text = escape(text).replace('"', "&quot;")
    return text.replace("\n", "&#10;").replace("\t", "&#9;")


def values(pairs: Iterable[tuple[str, object]]) -> str:
    """Attributes, each with a space before it; those that are None or ``""`` are left out."""
    return "".join(
        f' {name}="{escape_value(str(value))}"' for name, value in pairs if value not in {None, ""}
    )


def tag(name: str, pairs: Iterable[tuple[str, object]] = (), content: str = "") -> str:
    """An element with attributes, as of :func:`values`, and content that is markup."""
    shown = values(pairs)
    return f"<{name}{shown}>{content}</{name}>" if content else f"<{name}{shown}/>"


def text_tag(name: str, text: str, pairs: Iterable[tuple[str, object]] = ()) -> str:
    """An element that holds one text, marked where its white space must be kept."""
    space = [] if collapse(text) == text else [("xml:space", "preserve")]
    return tag(name, [*pairs, *space], escape(text))
