"""What reaches stdout and stderr, and what is fit to reach a terminal."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

import newsitem as ni

if TYPE_CHECKING:
    from typing import TextIO

# What a terminal would obey or be misled by: the controls but for the tab, Unicode's
# Bidi_Control characters, its line separators, and lone surrogates.
_OBEYED = re.compile(
    "[\0-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def visible(text: str) -> str:
    r"""``text`` on one line, with ``\x1b`` and the like in place of what a terminal obeys."""
    return _OBEYED.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"  # noqa: PLR2004  # as Python does


def say(line: str) -> None:
    """Print a line for the user, to stderr if there is one."""
    if sys.stderr:
        sys.stderr.write(f"{visible(line)}\n")


def complain(error: ni.NewsItemError) -> None:
    """Print an error on one line: the file, the place in it, and what is wrong there."""
    line = "" if error.line is None else f"line {error.line}"
    say(": ".join(filter(None, ("newsitem", error.where, line, error.message))))


def put_line(line: str) -> None:
    """Print a line, which is fit for a terminal, to stdout in whatever encoding it has."""
    out = _stdout()
    out.buffer.write(f"{line}\n".encode(out.encoding, "backslashreplace"))


def put_data(data: bytes) -> None:
    """Write data to stdout: as it is to a file or pipe, made visible to a terminal."""
    if not is_terminal():
        _stdout().buffer.write(data)
        return
    for line in data.decode("utf-8", "backslashreplace").removesuffix("\n").split("\n"):
        put_line(visible(line))


def is_terminal() -> bool:
    """Whether stdout is one."""
    return _stdout().isatty()


def has_colours() -> bool:
    """Whether stdout is a terminal, and the user has not asked for none (NO_COLOR)."""
    return is_terminal() and not os.environ.get("NO_COLOR")


def _stdout() -> TextIO:
    if sys.stdout is None:
        message = "is closed"
        raise ni.NewsItemError(message, where="stdout")
    return sys.stdout
