"""Where the parts of a JSON text stand: the line and the column of each.

A part is known by its path, a JSON pointer (RFC 6901); a member stands where its name does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from newsitem.formats._json import decode

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_LONGEST = 200  # characters of a name in a path


def pointer(steps: Iterable[str | int]) -> str:
    """The path of some steps; a very long name is cut."""
    return "".join(map(_step, steps))


def places(text: str, wanted: Container[str]) -> dict[str, tuple[int, int]]:
    """The line and column, from 1, of each part that is wanted and there.

    ``text`` is JSON, or values on lines of their own, whose paths start with their number.
    """
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    found = {}
    for path, offset in _parts(text):
        if path in wanted:
            line = bisect_right(starts, offset)
            found[path] = (line, offset - starts[line - 1] + 1)
    return found


def _step(step: str | int) -> str:
    name = str(step)
    name = name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…"
    return "/" + name.replace("~", "~0").replace("/", "~1")


def _parts(text: str) -> Iterator[tuple[str, int]]:
    """Each part that is no member's value, in the order of the text."""
    outer: list[tuple[str, str, int]] = []  # around the object or array that is open
    kind, path, count = "lines" if _is_in_lines(text) else "", "", 0
    is_name = False
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign == ",":
            is_name = kind == "{"
        elif is_name and sign[0] == '"':
            is_name = False
            member = path + _step(str(decode(sign.encode())))
            yield member, token.start()
        elif sign in "}]":
            kind, path, count = outer.pop()
        elif sign != ":":
            part = member if kind == "{" else path + _step(count) if kind else ""
            count += 1
            if kind != "{":
                yield part, token.start()
            if sign in "{[":
                outer.append((kind, path, count))
                kind, path, count = sign, part, 0
                is_name = sign == "{"


def _is_in_lines(text: str) -> bool:
    """Whether a second object or array follows on the first."""
    depth = values = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "{[":
            values += not depth
            depth += 1
        elif token[0] in "}]":
            depth -= 1
        if values > 1:
            return True
    return False
