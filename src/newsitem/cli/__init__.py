"""The command ``newsitem``. A verb is a module, listed in :data:`VERBS`.

Data alone goes to stdout, all else to stderr. The exit status is 0 where all went well,
1 for findings or loss under ``--strict``, and 2 for what cannot be read or was asked for
wrongly. Nothing heavy is imported before a verb needs it.
"""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from typing import TYPE_CHECKING, Protocol

import newsitem as ni
from newsitem.cli import annotate, check, completion, convert, diff, formats, lost, rule, show
from newsitem.cli._streams import complain, say
from newsitem.errors import reason

if TYPE_CHECKING:
    from collections.abc import Sequence


class Verb(Protocol):
    """What a module must have to be a verb."""

    HELP: str
    EXAMPLES: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add what the verb takes."""
        ...

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it, and return the exit status."""
        ...


VERBS: dict[str, Verb] = {
    "convert": convert,
    "show": show,
    "check": check,
    "lost": lost,
    "diff": diff,
    "annotate": annotate,
    "formats": formats,
    "rule": rule,
    "completion": completion,
}
INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status of the command with these arguments, else with those of the process.

    Wrong usage and ``--help`` end in :exc:`SystemExit`, as argparse has it.
    """
    try:
        try:
            return _run(sys.argv[1:] if argv is None else argv)
        finally:
            if sys.stdout:  # there is none where the caller has closed it
                sys.stdout.flush()
    except ni.NewsItemError as error:
        complain(error)
    except BrokenPipeError:  # the reader has seen enough
        _drop_output()
        return 0
    except OSError as error:  # of a stream: errors of files are NewsItemErrors
        say(f"newsitem: {reason(error)}")
        _drop_output()
    except KeyboardInterrupt:
        return INTERRUPTED
    return 2


def _run(argv: Sequence[str]) -> int:
    parser = whole_parser()
    if not argv:
        parser.print_help(sys.stderr)
        return 2
    if not argv[0].startswith("-") and argv[0] not in VERBS:
        near = difflib.get_close_matches(argv[0].lower(), VERBS, 1)
        hint = f"did you mean {near[0]!r}?" if near else f"verbs are {', '.join(VERBS)}"
        say(f"newsitem: there is no verb {argv[0]!r}; {hint}")
        return 2
    arguments = parser.parse_args(argv)
    return VERBS[arguments.verb].run(arguments)


def whole_parser() -> argparse.ArgumentParser:
    """What reads the arguments of the command, with a parser in it for each verb."""
    examples = "\n".join(verb.EXAMPLES.split("\n")[0] for verb in VERBS.values())
    parser = argparse.ArgumentParser(
        "newsitem",
        description="Read, check, convert and annotate news articles in the formats of the trade.",
        epilog=f"examples:\n{examples}\n\nnewsitem VERB --help says more.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"newsitem {ni.__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for name, verb in VERBS.items():
        verb.add_arguments(
            verbs.add_parser(
                name,
                help=verb.HELP,
                description=f"{verb.HELP[0].upper()}{verb.HELP[1:]}.",
                epilog=f"examples:\n{verb.EXAMPLES}",
                formatter_class=argparse.RawDescriptionHelpFormatter,
                allow_abbrev=False,
            )
        )
    return parser


def _drop_output() -> None:
    """Let what is still to be written go nowhere, or Python would complain at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
