"""``newsitem completion``: a script with which a shell completes verbs, options and formats.

It is made from the arguments of the verbs, so that it has all of them.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NamedTuple

from newsitem import formats
from newsitem.cli._streams import put_line

if TYPE_CHECKING:
    from collections.abc import Iterator

HELP = "print a script that completes this command in a shell"
EXAMPLES = """\
  newsitem completion bash > ~/.local/share/bash-completion/completions/newsitem
  newsitem completion zsh > ~/.zfunc/_newsitem
  newsitem completion fish > ~/.config/fish/completions/newsitem.fish
"""
_FORMAT = "FORMAT"  # how the verbs call an argument that is the name of one


class Argument(NamedTuple):
    """An option, or an argument without ``flags``; ``values`` are all that it may be, if known."""

    flags: tuple[str, ...]
    name: str
    help: str
    is_switch: bool
    values: tuple[str, ...]


class Verb(NamedTuple):
    """A verb of the command, and what it takes."""

    name: str
    help: str
    arguments: tuple[Argument, ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the verb takes."""
    parser.add_argument("shell", choices=tuple(_SCRIPTS), help="the shell")


def run(arguments: argparse.Namespace) -> int:
    """Print the script, and return the exit status."""
    from newsitem.cli import VERBS, whole_parser  # noqa: PLC0415  # which imports this module

    parsers = verb_parsers(whole_parser())
    verbs = [Verb(name, VERBS[name].HELP, tuple(_taken(parsers[name]))) for name in VERBS]
    for line in _SCRIPTS[arguments.shell](verbs):
        put_line(line)
    return 0


def verb_parsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The parser of each verb."""
    return {
        name: one
        for action in parser._actions  # noqa: SLF001  # argparse has no other way to list them
        if isinstance(action, argparse._SubParsersAction)  # noqa: SLF001  # nor another name
        for name, one in action.choices.items()
    }


def _taken(parser: argparse.ArgumentParser) -> Iterator[Argument]:
    for action in parser._actions:  # noqa: SLF001  # as above
        name = str(action.metavar or action.dest)
        values = formats.names() if name == _FORMAT else tuple(map(str, action.choices or ()))
        flags = tuple(action.option_strings)
        yield Argument(flags, name, action.help or "", action.nargs == 0, values)


def _bash(verbs: list[Verb]) -> Iterator[str]:
    yield "_newsitem() {"
    yield '    local word="${COMP_WORDS[COMP_CWORD]}" words=""'
    yield '    case "${COMP_WORDS[1]} ${COMP_WORDS[COMP_CWORD-1]}" in'
    for verb in verbs:
        for one in verb.arguments:
            if one.flags and not one.is_switch:
                places = "|".join(f'"{verb.name} {flag}"' for flag in one.flags)
                yield f'        {places}) words="{" ".join(one.values)}" ;;'
    yield "        *) if (( COMP_CWORD == 1 )); then"
    yield f'            words="{" ".join(verb.name for verb in verbs)} --help --version"'
    yield '        else case "${COMP_WORDS[1]}" in'
    for verb in verbs:
        flags = [flag for one in verb.arguments for flag in one.flags]
        values = [value for one in verb.arguments if not one.flags for value in one.values]
        yield f'            {verb.name}) words="{" ".join((*values, *flags))}" ;;'
    yield "        esac; fi ;;"
    yield "    esac"
    yield '    COMPREPLY=($(compgen -W "$words" -- "$word"))'
    yield "}"
    yield "complete -o default -F _newsitem newsitem  # files, where no word fits"


def _zsh(verbs: list[Verb]) -> Iterator[str]:
    yield "#compdef newsitem"
    yield "_newsitem() {"
    yield "    local -a line verbs"
    yield "    local state"
    yield "    verbs=("
    yield from (f"        {_quoted(f'{verb.name}:{verb.help}')}" for verb in verbs)
    yield "    )"
    yield "    _arguments -C '--help' '--version' '1: :->verb' '*:: :->rest'"
    yield "    case $state in"
    yield "    verb) _describe verb verbs ;;"
    yield "    rest) case $line[1] in"
    for verb in verbs:
        named = [one for one in verb.arguments if one.flags]
        others = [one for one in verb.arguments if not one.flags]  # alike, where there are two
        arguments = " ".join(_zsh_argument(one) for one in (*named, *others[:1]))
        yield f"        {verb.name}) _arguments {arguments} ;;"
    yield "        esac ;;"
    yield "    esac"
    yield "}"
    yield 'if [[ $funcstack[1] == _newsitem ]]; then _newsitem "$@"'
    yield "else compdef _newsitem newsitem; fi"


def _zsh_argument(one: Argument) -> str:
    values = f"({' '.join(one.values)})" if one.values else "_files"
    if not one.flags:
        return _quoted(f"*:{one.name}:{values}")
    told = one.help
    for special in "\\[]:":
        told = told.replace(special, f"\\{special}")
    value = "" if one.is_switch else f":{one.name}:{values}"
    return " ".join(_quoted(f"*{flag}[{told}]{value}") for flag in one.flags)


def _quoted(text: str) -> str:
    """``text`` as one word of a POSIX shell."""
    return "'" + text.replace("'", r"'\''") + "'"


def _fish(verbs: list[Verb]) -> Iterator[str]:
    first = "complete -c newsitem -n __fish_use_subcommand"
    yield f"{first} -l help"
    yield f"{first} -l version"
    for verb in verbs:
        yield f"{first} -f -a {verb.name} -d {_fish_quoted(verb.help)}"
    for verb in verbs:
        start = f"complete -c newsitem -n '__fish_seen_subcommand_from {verb.name}'"
        for one in verb.arguments:
            flags = [
                f"-l {flag[2:]}" if flag[1] == "-" else f"-s {flag[1:]}" for flag in one.flags
            ]
            values = f"-a {_fish_quoted(' '.join(one.values))}" if one.values else ""
            value = "" if one.is_switch else ("-x" if one.values else "-r")
            if flags or values:
                told = f"-d {_fish_quoted(one.help)}"
                yield " ".join(
                    filter(None, (start, *flags, value if flags else "-f", values, told))
                )


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


_SCRIPTS = {"bash": _bash, "zsh": _zsh, "fish": _fish}
