"""What the fields of the model admit. Each check passes in silence or raises ModelError.

``where`` names the field as ``Class.field``. An absent text is ``""`` and passes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar

import attrs

from newsitem.errors import ModelError
from newsitem.text import SPACE, forbidden
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

T = TypeVar("T")
Test: TypeAlias = Callable[[str, Any], None]
Table: TypeAlias = tuple[tuple[str, object, str, Test], ...]

NESTING = 64  # of associations and of broader concepts: what ==, hash and pickle can take
LARGEST = 2**53 - 1  # the largest integer that every JSON reader keeps (RFC 7493, 2.2)
_SMALLEST = 1e-7  # a smaller number would need more digits than XML Schema promises

_TOKEN = re.compile(rf"[^{SPACE}]+")
_MARK = re.compile(r"[a-z][a-z0-9._-]*", re.ASCII)
_QCODE = re.compile(r"[^\s:]+:[^\s]+")
_ALIAS = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*", re.ASCII)
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2,3}", re.ASCII)
_CHAR = r"(?:[^\s\x00-\x20<>\"{}|\\^`%\[\]#?]|%[0-9A-Fa-f]{2})"
_IRI = re.compile(
    rf"""(?:[A-Za-z][A-Za-z0-9+.-]*:            # scheme
         |(?=[^:]*(?:[/?\#]|\Z)))               # or none: then no colon before a slash
    (?://(?:(?:(?![/@]){_CHAR})*@)?             # user
         (?:(?![/@:]){_CHAR})*                  # host
         (?::[0-9]{{1,5}})?(?=[/?\#]|\Z)        # port
      |(?!//))
    (?:{_CHAR})*                                # path
    (?:\?(?:{_CHAR}|\?)*)?                      # query
    (?:\#(?:{_CHAR}|\?)*)?                      # fragment""",
    re.VERBOSE | re.ASCII,
)
_ACTIVE = re.compile(r"(?:javascript|vbscript|data):", re.IGNORECASE)


def refuse(where: str, message: str) -> NoReturn:
    """Raise the :exc:`ModelError` for a field."""
    raise ModelError(message, where=where)


def table(kind: type, tests: Mapping[str, Test]) -> Table:
    """The tests of a class's fields in the order in which :func:`fields` is to make them."""
    given = attrs.fields_dict(kind)
    return tuple(
        (name, given[name].default, f"{kind.__name__}.{name}", test)
        for name, test in tests.items()
    )


def fields(owner: object, tests: Table) -> None:
    """The fields of ``owner``, each by its test; a default needs none, and most fields hold it."""
    for name, default, where, test in tests:
        value = getattr(owner, name)
        if value is not default:
            test(where, value)


def text(where: str, value: str) -> None:
    """Any characters that a format can carry, lines ended by a line feed."""
    if value.__class__ is not str:
        refuse(where, f"expected text, found {type(value).__name__}")
    if value.isprintable():  # then it has none, and this is the fastest way to know
        return
    at = forbidden(value)
    if at >= 0:
        refuse(where, f"U+{ord(value[at]):04X} at {at} is a character that no format can carry")


def trimmed(where: str, value: str) -> None:
    """Text without white space at its ends."""
    text(where, value)
    if value and (value[0] in SPACE or value[-1] in SPACE):
        refuse(where, "white space at the start or end; strip it")


def line(where: str, value: str) -> None:
    """One line of text without white space at its ends."""
    if value.__class__ is str and value.isprintable() and " " not in (value[:1], value[-1:]):
        return  # it holds neither tab nor line feed
    trimmed(where, value)
    if "\n" in value or "\t" in value:
        refuse(where, "a line break or tab in what is one line; make it a space")


def _brief(value: object) -> str:
    """Its repr, cut off; Python refuses to print the largest of integers."""
    if isinstance(value, int) and value.bit_length() > LARGEST.bit_length():
        return "a larger integer"
    return repr(value)[:80]


def _matching(pattern: re.Pattern[str], expected: str) -> Callable[[str, str], None]:
    def check(where: str, value: str) -> None:
        text(where, value)
        if value and not pattern.fullmatch(value):
            refuse(where, f"{value[:80]!r} is not {expected}")

    return check


token = _matching(_TOKEN, "a name without white space")
mark = _matching(_MARK, "the name of a mark, such as 'em'")
qcode = _matching(_QCODE, "a QCode, alias:code without white space")
alias = _matching(_ALIAS, "the alias of a scheme, letters and digits, such as 'medtop'")
local_id = _matching(_ALIAS, "an identifier within an item, letters and digits, such as 'p1'")
language = _matching(_LANGUAGE, "a language tag as of BCP 47, such as 'en' or 'pt-BR'")
country = _matching(_COUNTRY, "a country code of ISO 3166, such as 'RS'")
iri = _matching(_IRI, "a URI or IRI (RFC 3987); percent-encode what may not stand in it")


def tokens(where: str, values: tuple[str, ...]) -> None:
    """Names without white space, none of them empty."""
    items(where, values, str)
    for index, value in enumerate(values):
        token(f"{where}[{index}]", value)
        if not value:
            refuse(f"{where}[{index}]", "a name may not be empty")


def qcodes(where: str, values: tuple[str, ...]) -> None:
    """QCodes, none of them empty."""
    items(where, values, str)
    for value in values:
        qcode(where, value)


def href(where: str, value: str) -> None:
    """An IRI to follow; one that would run something is refused."""
    iri(where, value)
    if _ACTIVE.match(value):
        refuse(where, f"{value[:80]!r} is a link that runs code or holds content")


def one_of(where: str, value: str, allowed: Container[str]) -> None:
    """One of a closed list."""
    if value.__class__ is not str or value not in allowed:
        refuse(where, f"{_brief(value)} is none of {allowed}")


def integer(where: str, value: int | None, low: int, high: int = LARGEST) -> None:
    """A whole number in a range, ends included."""
    if value is not None and not (value.__class__ is int and low <= value <= high):
        refuse(where, f"{_brief(value)} is no whole number from {low} to {high}")


def number(where: str, value: float | None, low: float, high: float) -> None:
    """A finite number in a range, ends included."""
    if value is None:
        return
    if not isinstance(value, int | float) or isinstance(value, bool):
        refuse(where, f"{_brief(value)} is no number")
    if not low <= value <= high:
        refuse(where, f"{_brief(value)} is not between {low} and {high}")


def decimal(where: str, value: float | None, low: float, high: float) -> None:
    """A number in a range that can be written in full, without an exponent."""
    number(where, value, low, high)
    if value is not None and 0 < abs(value) < _SMALLEST:
        refuse(where, f"{value} is nearer to zero than {_SMALLEST}; write 0")


def items(where: str, values: tuple[object, ...], kind: type) -> None:
    """A tuple of one class."""
    if values.__class__ is not tuple:
        refuse(where, f"expected a tuple, found {type(values).__name__}")
    if not values:
        return
    for index, value in enumerate(values):
        if value.__class__ is not kind:
            found = type(value).__name__
            refuse(f"{where}[{index}]", f"expected {kind.__name__}, found {found}")


def one(where: str, value: object, kind: type) -> None:
    """A value of one class."""
    if value.__class__ is not kind:
        refuse(where, f"expected {kind.__name__}, found {type(value).__name__}")


def optional(where: str, value: object, kind: type) -> None:
    """None, or a value of one class."""
    if value is not None and value.__class__ is not kind:
        refuse(where, f"expected {kind.__name__} or None, found {type(value).__name__}")


def moment(where: str, value: object) -> None:
    """A :class:`~newsitem.DateTime`, or None."""
    optional(where, value, DateTime)


def overlap(where: str, ranges: Sequence[tuple[int, int]]) -> None:
    """Ranges of which no more than :data:`NESTING` cover one place."""
    if len(ranges) <= NESTING:
        return
    edges = [(start, 1) for start, _ in ranges] + [(end + 1, -1) for _, end in ranges]
    level = 0
    for _, step in sorted(edges):
        level += step
        if level > NESTING:
            refuse(where, f"more than {NESTING} marks over one place")


def depth(where: str, values: Iterable[T], inner: Callable[[T], Iterable[T]]) -> None:
    """Values nested within :data:`NESTING` levels."""
    level, current = 0, list(values)
    while current:
        level += 1
        if level > NESTING:
            refuse(where, f"nested more than {NESTING} levels deep")
        current = [deeper for value in current for deeper in inner(value)]
