"""A cursor over a document of JSON-LD: what is read is marked, what is not is ``unread``.

Members are asked for by name. A node that says no more than its ``@id`` has the members of
the node of that ``@id`` elsewhere in the document.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem.formats._format import Unread
from newsitem.formats._json import encode
from newsitem.formats.jsonld._markup import MARKED, TEXTS, is_html, unescaped, words_of
from newsitem.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsitem.formats._json import Json

Key = str | int

_CONTAINERS = ("@list", "@set")
_LARGEST = 2**63
_REFERRED = 1_000_000  # bytes of nodes that are referred to again, so that reading stays linear


class Nodes:
    """The nodes of a document by their ``@id``."""

    def __init__(self) -> None:
        self._nodes: dict[str, Part] = {}
        self._top: set[str] = set()
        self._sizes: dict[str, int] = {}
        self._referred = 0
        self.resolved = False  # whether a text referred to characters

    def add(self, node: Part, *, top: bool) -> None:
        """Make a node known; of several with one ``@id`` the first that says more counts."""
        name = node.value.get("@id") if isinstance(node.value, dict) else None
        if isinstance(name, str) and not _is_reference(node):
            self._nodes.setdefault(name, node)
            if top and self._nodes[name] is node:
                self._top.add(name)

    def get(self, part: Part) -> Part | None:
        """The other node that a part refers to."""
        name = part.value.get("@id") if isinstance(part.value, dict) else None
        found = self._nodes.get(name) if isinstance(name, str) else None
        if found is None or found is part or not self._refers(part, found):
            return None
        name = str(name)
        if name in self._sizes:
            self._referred += self._sizes[name]
        else:
            self._sizes[name] = len(encode(found.value))
        return found if self._referred <= _REFERRED else None

    def _refers(self, part: Part, found: Part) -> bool:
        """Whether a part means another node; one with a type could be all that is said."""
        if not part.has("@type"):
            return True
        if not _is_reference(part) or part.inner("@id").value not in self._top:
            return False
        return not set(part.types).isdisjoint(found.types)


def _is_reference(part: Part) -> bool:
    return isinstance(part.value, dict) and set(part.value) <= {"@id", "@type"}


class Part:
    """A value of a document, at its place, and whether it was taken."""

    __slots__ = ("_nodes", "_parts", "_target", "more", "path", "taken", "value")

    def __init__(self, value: Json, path: tuple[Key, ...], nodes: Nodes) -> None:
        self.value = value
        self.path = path
        self.taken = False
        self.more: tuple[Unread, ...] = ()  # what was not read of the text that was taken
        self._nodes = nodes
        self._parts: dict[Key, Part] = {}
        self._target: Part | bool | None = False

    @property
    def where(self) -> str:
        """Its path, such as ``@graph[1].author[0].name``."""
        shown = "".join(f"[{k}]" if isinstance(k, int) else f".{k}" for k in self.path)
        return shown.removeprefix(".")

    @property
    def target(self) -> Part | None:
        """The node elsewhere in the document that this one refers to."""
        if isinstance(self._target, bool):
            self._target = self._nodes.get(self)
        return self._target

    @property
    def types(self) -> tuple[str, ...]:
        """The names of its types, without the vocabulary before them."""
        if self.has("@type"):
            return tuple(type_name(part.value) for part in _items(self.inner("@type")))
        return self.target.types if self.target else ()

    def has(self, name: str) -> bool:
        """Whether there is a member of that name."""
        return isinstance(self.value, dict) and name in self.value

    def one(self, name: str) -> Part | None:
        """The first value of a member; the others stay unread."""
        return next(iter(self.all(name)), None)

    def all(self, *names: str) -> list[Part]:
        """The values of members that are not empty, one or several."""
        return [part for name in names for part in self._within(name)]

    def text(self) -> str:
        """The text that it is, taken; ``""`` where it is none.

        In the members whose texts people read a reference to a character is that character;
        of one that is HTML the words are read, and all of it is unread too.
        """
        value = self.value
        if isinstance(value, dict) and isinstance(value.get("@value"), str):
            return self.inner("@value").text()
        self.taken = self.taken or bool(scalar(value))
        if self.is_html:
            self.more = (Unread(self.where, str(value)),)
        return self.shown

    @property
    def is_html(self) -> bool:
        """Whether it is a text that is HTML, in a member that may be."""
        return isinstance(self.value, str) and self.member in MARKED and is_html(self.value)

    @property
    def member(self) -> str:
        """The name of the member that it is a value of, or ``""``."""
        names = (key for key in reversed(self.path) if isinstance(key, str) and key[0:1] != "@")
        return next(names, "")

    @property
    def shown(self) -> str:
        """The text that it is, as people read it, whether or not it is taken."""
        text = scalar(self.value)
        if self.is_html:
            return words_of(text, self.where)
        if self.member not in TEXTS:
            return clean(text)
        found = unescaped(text)
        self._nodes.resolved = self._nodes.resolved or found != text
        return clean(found)

    def inner(self, key: Key) -> Part:
        """The value of a member or item."""
        if key not in self._parts:
            value = self.value[key]  # type: ignore[index]  # it has the key
            self._parts[key] = Part(value, (*self.path, key), self._nodes)
        return self._parts[key]

    def parts(self) -> Iterator[Part]:
        """The values of all members or items, none where it has none."""
        keys: Iterable[Key] = self.value if isinstance(self.value, dict) else ()
        if isinstance(self.value, list):
            keys = range(len(self.value))
        return map(self.inner, keys)

    def take_types(self, known: frozenset[str]) -> None:
        """Take the types that are known, and the name of the vocabulary."""
        for part in self._within("@type"):
            part.taken = part.taken or type_name(part.value) in known
        if self.has("@context"):
            for part in _items(self.inner("@context")):
                vocabulary = part.inner("@vocab") if part.has("@vocab") else part
                if isinstance(vocabulary.value, str) and "schema.org" in vocabulary.value:
                    vocabulary.taken = True

    def leave(self) -> None:
        """Take nothing of it after all."""
        self.taken = False
        for part in self._parts.values():
            part.leave()

    def unread(self) -> Iterator[Unread]:
        """What of it was not taken."""
        if self.taken:
            yield from self.more
            return
        if not self._is_touched():
            yield Unread(self.where, encode(self.value).decode())
            return
        for part in self.parts():
            yield from part.unread()

    def _within(self, name: str) -> list[Part]:
        if not isinstance(self.value, dict):
            return []
        if name in self.value:
            return [part for part in _items(self.inner(name)) if not _taken_if_empty(part)]
        target = self.target
        found = target._within(name) if target else []  # noqa: SLF001  # of this class
        if found and target:
            target.inner("@id").taken = True
        return found

    def _is_touched(self) -> bool:
        return self.taken or any(part._is_touched() for part in self._parts.values())  # noqa: SLF001


def scalar(value: Json) -> str:
    """A text or a number as text; ``""`` for all else, and for what is no number of use."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    return str(value) if abs(value) < _LARGEST else ""


def type_name(value: Json) -> str:
    """The name of a type, without the vocabulary before it."""
    if not isinstance(value, str):
        return ""
    name = value.rpartition("/")[2].rpartition(":")[2]
    return name[:1].upper() + name[1:]


def _items(part: Part) -> list[Part]:
    """The items of an array, of a ``@list`` or ``@set``, or the value alone."""
    if isinstance(part.value, list):
        return list(part.parts())
    for name in _CONTAINERS:
        if part.has(name):
            return _items(part.inner(name))
    return [part]


def _taken_if_empty(part: Part) -> bool:
    if part.value in (None, "", [], {}):
        part.taken = True
        return True
    return False
