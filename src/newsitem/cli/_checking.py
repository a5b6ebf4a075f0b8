"""The work of ``newsitem check``: the files one after the other, and what is said of them."""

from __future__ import annotations

import difflib
from collections import Counter
from typing import TYPE_CHECKING

import newsitem as ni
from newsitem.cli._diagnostics import (
    KINDS,
    as_object,
    for_github,
    in_json,
    in_sarif,
    in_text,
)
from newsitem.cli._files import counted, read_data, sources
from newsitem.cli._story import COLOURS, PLAIN
from newsitem.cli._streams import complain, has_colours, put_line, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from newsitem.validation.rules import Profile


def run(arguments: argparse.Namespace) -> int:
    """Check, and return the exit status."""
    selected, ignored = _codes(arguments.select or ()), _codes(arguments.ignore)
    default: Profile = "strict" if selected else "core"
    profile: Profile = arguments.profile or default
    ni.check(ni.Article(), profile=profile)  # a name that is not known is refused once
    found = sources(arguments.sources)
    printer = _Printer(arguments.output_format)
    failures = checked = 0
    for source in found:
        try:
            data = read_data(source.path)
        except ni.NewsItemError as error:
            complain(error)
            failures += 1
        else:
            every = ni.check_document(data, schemas=arguments.schemas or None, profile=profile)
            findings = list(_chosen(every, selected or ("",), ignored))
            printer.put(source.path, data, findings)
            checked += bool(findings)
    printer.close()
    if arguments.statistics:
        for code, count in sorted(printer.counts.items()):
            say(f"{count:6,} {code} {KINDS[code].name}")
    total = printer.counts.total()
    where = f"{counted(total, 'finding')} in {checked:,} of {counted(len(found), 'file')}"
    say(f"{where}, {failures:,} failed" if failures else where)
    if failures:
        return 2
    return int(total > 0 and not arguments.exit_zero)


def _chosen(
    findings: Iterable[ni.Finding], selected: tuple[str, ...], ignored: tuple[str, ...]
) -> Iterator[ni.Finding]:
    for one in findings:
        if one.code.startswith(selected) and not one.code.startswith(ignored):
            yield one


class _Printer:
    """Prints findings in one of the formats, and counts them."""

    def __init__(self, form: str) -> None:
        self.form = form
        self.counts: Counter[str] = Counter()
        self.kept: list[tuple[str, ni.Finding]] = []  # of a format that is one document

    def put(self, path: str, data: bytes, findings: Sequence[ni.Finding]) -> None:
        """Print the findings of a file."""
        self.counts.update(one.code for one in findings)
        if self.form == "text":
            for line in in_text(path, data, findings, COLOURS if has_colours() else PLAIN):
                put_line(line)
        elif self.form in {"json", "sarif"}:
            self.kept += [(path, one) for one in findings]
        else:
            shown: Callable[[str, ni.Finding], str] = (
                for_github if self.form == "github" else _in_line
            )
            for one in findings:
                put_line(shown(path, one))

    def close(self) -> None:
        """Print what is printed in one."""
        if self.form == "json":
            put_line(in_json([as_object(path, one) for path, one in self.kept], 2))
        elif self.form == "sarif":
            put_line(in_json(in_sarif(self.kept), 2))


def _in_line(path: str, finding: ni.Finding) -> str:
    return in_json(as_object(path, finding))


def _codes(texts: Iterable[str]) -> tuple[str, ...]:
    """The codes, or beginnings of codes, that stand between the commas of some texts.

    Raises :exc:`~newsitem.NewsItemError` for one that is none, with the nearest.
    """
    codes = [part.strip(" ").upper() for text in texts for part in text.split(",")]
    for code in codes:
        if not (code and any(known.startswith(code) for known in KINDS)):
            near = difflib.get_close_matches(code, KINDS, 1)
            hint = f"did you mean {near[0]}?" if near else "newsitem rule lists them"
            message = f"there is no code {code!r}; {hint}"
            raise ni.NewsItemError(message)
    return tuple(codes)
