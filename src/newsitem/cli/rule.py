"""``newsitem rule``: what a code of a finding means, with its source and examples."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._streams import put_line

if TYPE_CHECKING:
    import argparse
    from collections.abc import Collection, Mapping

    from newsitem.validation._findings import Explained
    from newsitem.validation.rules._rule import Rule

HELP = "explain the code of a finding, or list them all"
EXAMPLES = """\
  newsitem rule NI304
  newsitem rule mojibake
  newsitem rule
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument(
        "codes", nargs="*", metavar="CODE", help="a code or name; all are listed without one"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print what codes mean, and return the exit status."""
    from newsitem.cli._diagnostics import KINDS, summary  # noqa: PLC0415  # lxml, as in check
    from newsitem.validation.rules import PROFILES  # noqa: PLC0415

    chosen = [_meant(name, KINDS) for name in arguments.codes]
    for number, one in enumerate(chosen):
        if number:
            put_line("")
        _explain(one, [name for name, codes in PROFILES.items() if one.code in codes])
    if not chosen:
        longest = max(len(one.name) for one in KINDS.values())
        for one in KINDS.values():
            put_line(f"{one.code}  {one.name:{longest}}  {one.severity:7}  {summary(one.code)}")
    return 0


def _explain(one: Explained | Rule, profiles: Collection[str]) -> None:
    put_line(f"{one.code} {one.name} ({one.severity})")
    if profiles:
        put_line(f"profiles: {', '.join(profiles)}")
    put_line("")
    for line in one.text.split("\n"):
        put_line(line)


def _meant(name: str, kinds: Mapping[str, Explained | Rule]) -> Explained | Rule:
    """What is meant by a code or a name."""
    names = {one.name: one for one in kinds.values()}
    found = kinds.get(name.upper()) or names.get(name.lower())
    if found:
        return found
    near = difflib.get_close_matches(name.upper(), kinds, 1)
    near += difflib.get_close_matches(name.lower(), names, 1)
    hint = f"did you mean {near[0]}?" if near else "newsitem rule lists them"
    message = f"there is no rule {name!r}; {hint}"
    raise ni.NewsItemError(message)
