"""The members of a JSON object, emptied as they are read, and what their values are made into."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar, cast

from newsitem.errors import ModelError
from newsitem.formats._format import Unread
from newsitem.formats._json import encode
from newsitem.formats.ninjs._dialects import PLAIN, spelt
from newsitem.model import _checks as check
from newsitem.text import SPACE, clean, on_one_line
from newsitem.times import read_iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._dialects import Names
    from newsitem.times import DateTime

T = TypeVar("T")

_NOTHING: tuple[Json, ...] = (None, "", [], {})
_NUMBER = re.compile(r"[0-9]{1,16}(?:\.[0-9]{1,9})?", re.ASCII)


class Members:
    """An object; what was not taken of it in the end is unread, with its path.

    A member is found under any of several names, capitals aside: ``versionCreated`` in
    ninjs 3 is ``versioncreated`` in all older versions. ``table`` has the names of a dialect;
    in paths a member has the name that it has in the source.
    """

    __slots__ = (
        "_inner",
        "_left",
        "_names",
        "_own",
        "_parts",
        "_table",
        "_whole",
        "value",
        "where",
    )

    def __init__(self, value: dict[str, Json], where: str = "", table: Names = PLAIN) -> None:
        self.value = value
        self.where = where
        self._table = table
        self._own: dict[str, str] = {}
        self._left = dict(value)
        if table.names:
            self._own = {spelt(value, name, table.names): name for name in value}
            self._left = {name: value[own] for name, own in self._own.items()}
        if table.kinds and "type" in self._left:
            kind = self._left["type"]
            self._left["type"] = table.kinds.get(str(kind), kind)
        self._names = {name.lower(): name for name in reversed(self._left)}
        self._parts: list[Unread] = []
        self._inner: list[Members] = []
        self._whole = False

    def path(self, name: str) -> str:
        """The path of a member."""
        name = self._own.get(name, name)
        return f"{self.where}.{name}" if self.where else name

    def name(self, *names: str) -> str:
        """The first of several members that is left, as it is spelt, or ``""``."""
        for name in names:
            spelt = self._names.get(name.lower(), "")
            if spelt in self._left:
                return spelt
        return ""

    def left(self) -> list[str]:
        """The names of all members that are left."""
        return list(self._left)

    def peek(self, *names: str) -> Json:
        """The value of a member, which stays where it is."""
        return self._left.get(self.name(*names))

    def take(self, make: Callable[[Json], T], *names: str) -> T | None:
        """What ``make`` makes of a member; one that it refuses stays, an empty one goes."""
        name = self.name(*names)
        if not name:
            return None
        value = self._left[name]
        if value in _NOTHING:
            del self._left[name]
            return None
        try:
            made = make(value)
        except ModelError:
            return None
        del self._left[name]
        return made

    def text(self, make: Callable[[Json], str], *names: str) -> str:
        """As :meth:`take`, for texts: ``""`` where there is none."""
        return self.take(make, *names) or ""

    def objects(self, *names: str) -> list[Members]:
        """The objects in an array, or the one object; what is none is unread."""
        name = self.name(*names)
        value = self._left.get(name)
        if isinstance(value, dict):
            return self._take_objects(name, [(self.path(name), value)] if value else [])
        if not isinstance(value, list):
            return []
        where = self.path(name)
        return self._take_objects(
            name, [(f"{where}[{number}]", item) for number, item in enumerate(value)]
        )

    def keyed(self, *names: str) -> list[tuple[str, Members]]:
        """The objects in an array with the key ``""``, or in an object with their keys."""
        name = self.name(*names)
        value = self._left.get(name)
        if not isinstance(value, dict):
            return [("", item) for item in self.objects(*names)]
        keys = [key for key, item in value.items() if isinstance(item, dict)]
        where = self.path(name)
        items = self._take_objects(name, [(f"{where}.{key}", value[key]) for key in value])
        return list(zip(keys, items, strict=True))

    def leave(self) -> None:
        """Leave the whole object unread, whatever was taken of it."""
        self._whole = True

    def leave_parts(self, parts: Iterable[Unread]) -> None:
        """Hand back what another reader found in a member."""
        self._parts += parts

    def unread(self) -> Iterator[Unread]:
        """What was not taken, from here down."""
        if self._whole:
            yield Unread(self.where, encode(self.value).decode())
            return
        yield from self._parts
        for name in self._left:
            value = self.value[self._own.get(name, name)]
            yield Unread(self.path(name), encode(value).decode())
        for inner in self._inner:
            yield from inner.unread()

    def _take_objects(self, name: str, items: Iterable[tuple[str, Json]]) -> list[Members]:
        del self._left[name]
        found = []
        for where, item in items:
            if isinstance(item, dict):
                table = self._table.inner.get(name, PLAIN)
                found.append(Members(item, where, table))
            elif item not in _NOTHING:
                self._parts.append(Unread(where, encode(item).decode()))
        self._inner += found
        return found


def text(value: Json) -> str:
    """A text, without the white space at its ends."""
    if not isinstance(value, str):
        check.refuse("", "expected a text")
    return clean(value).strip(SPACE)


def line(value: Json) -> str:
    """A text on one line."""
    return on_one_line(text(value))


def token(value: Json) -> str:
    """A name without white space."""
    found = text(value)
    check.token("", found)
    return found


def iri(value: Json) -> str:
    """An address that identifies."""
    found = text(value)
    check.iri("", found)
    return found


def href(value: Json) -> str:
    """An address to follow."""
    found = text(value)
    check.href("", found)
    return found


def language(value: Json) -> str:
    """A language tag, with hyphens where a sender wrote underscores."""
    found = text(value).replace("_", "-")
    check.language("", found)
    return found


def moment(value: Json) -> DateTime:
    """A date, whole or cut off, with the zone that it came with; MongoDB wraps it."""
    if isinstance(value, dict) and list(value) == ["$date"]:
        value = value["$date"]
    return read_iso(text(value))


def number(value: Json) -> float:
    """A number, which may come as a text of digits."""
    if isinstance(value, str) and _NUMBER.fullmatch(value):
        value = float(value) if "." in value else int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        check.refuse("", "expected a number")
    check.number("", value, -check.LARGEST, check.LARGEST)
    return value


def integer(low: int, high: int = check.LARGEST) -> Callable[[Json], int]:
    """What makes a whole number in a range."""

    def make(value: Json) -> int:
        found = number(value)
        if found != int(found):
            check.refuse("", "expected a whole number")
        check.integer("", int(found), low, high)
        return int(found)

    return make


def truth(value: Json) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        check.refuse("", "expected true or false")
    return value


def one_of(allowed: Iterable[str]) -> Callable[[Json], str]:
    """What takes one of a closed list."""
    known = frozenset(allowed)

    def make(value: Json) -> str:
        check.one_of("", cast("str", value), known)
        return cast("str", value)

    return make
