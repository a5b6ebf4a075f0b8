"""What a rule is, and what it is given: an article with all its parts at hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from inspect import cleandoc
from typing import Literal, TypeAlias, cast

import attrs

from newsitem.model.article import Article
from newsitem.times import DateTime
from newsitem.validation._findings import Finding

Severity: TypeAlias = Literal["error", "warning"]

# Fields whose texts are words that somebody reads, and no codes.
_WORDS = frozenset(
    {"headline", "byline", "slugline", "title", "creditline", "embargo_text", "keywords"}
    | {"text", "name", "description", "literal"}
)
_FEW = 20  # findings of one rule in one article


@attrs.frozen(eq=False, weakref_slot=False)
class Case:
    """An article under check, the moment of the check, and the parts of the article.

    ``parts`` are all values in it with their paths, in the order of the model's fields,
    but those of associated articles. ``texts`` are those that somebody reads, each once.
    """

    article: Article
    now: dt.datetime
    parts: tuple[tuple[str, object], ...] = attrs.field(init=False)
    texts: tuple[tuple[str, str], ...] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "parts", tuple(_parts(self.article, "")))
        outside = "quotes[" if self.article.body else "\0"  # what is quoted stands in the body
        object.__setattr__(self, "texts", tuple(_texts(self.parts, outside)))


Flaw: TypeAlias = tuple[str, str]  # the path in the article, and the message


@attrs.frozen(weakref_slot=False)
class Rule:
    """A rule: its code, its name, how severe a breach is, and what it says.

    ``text`` is the docstring of its function: what is wrong and why, the source, and under
    ``Bad::`` and ``Good::`` an article each that breaks the rule and that does not.
    """

    code: str
    name: str
    severity: Severity
    text: str
    flaws: Callable[[Case], Iterator[Flaw]]

    def findings(self, case: Case) -> Iterator[Finding]:
        """A finding for each breach in an article, at most 20."""
        for number, (path, message) in enumerate(self.flaws(case)):
            if number == _FEW:
                return
            yield Finding(self.code, self.severity, message, path)


def rule(
    code: str, severity: Severity = "warning"
) -> Callable[[Callable[[Case], Iterator[Flaw]]], Rule]:
    """A decorator that makes a rule of a function, which gives its name and its text."""

    def decorate(function: Callable[[Case], Iterator[Flaw]]) -> Rule:
        name = function.__name__.replace("_", "-")
        return Rule(code, name, severity, cleandoc(function.__doc__ or ""), function)

    return decorate


def code_of(value: object) -> str:
    """The last part of a concept's QCode or URI: ``correction`` of ``sig:correction``."""
    identifier = getattr(value, "qcode", "") or getattr(value, "uri", "")
    return str(identifier).replace("/", ":").rpartition(":")[2]


def _parts(value: object, path: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, tuple):
        for index, one in enumerate(value):
            yield from _parts(one, f"{path}[{index}]")
    elif isinstance(value, str | DateTime):
        yield path, value
    elif attrs.has(type(value)):
        yield path, value
        for field in attrs.fields(cast("type[attrs.AttrsInstance]", type(value))):
            held = getattr(value, field.name)
            if held in (None, "", ()) or field.name == "associations":
                continue
            yield from _parts(held, f"{path}.{field.name}" if path else field.name)


def _texts(parts: tuple[tuple[str, object], ...], outside: str) -> Iterator[tuple[str, str]]:
    seen = set()
    for path, value in parts:
        if isinstance(value, str) and value not in seen and not path.startswith(outside):
            name = path.rpartition(".")[2].partition("[")[0]
            if name in _WORDS:
                seen.add(value)
                yield path, value
