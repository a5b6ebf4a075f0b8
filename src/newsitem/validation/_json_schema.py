"""Items of ninjs against one JSON Schema: offline, and within bounds of memory.

The validator is jsonschema, of the extra ``validate``: it knows draft 3, of which the schema
of ninjs 1.0 is. What a schema refers to is taken by its identifier from the schema's own
folder, or refused. IPTC names forms of texts (``uri``, ``date-time``) that its own tests do
not enforce; what is of another form is a warning.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.util import find_spec
from itertools import islice
from typing import TYPE_CHECKING, Any

from newsitem.errors import ModelError, NewsItemError, ReadError
from newsitem.formats._json import decode
from newsitem.text import collapse
from newsitem.times import read_iso
from newsitem.validation._findings import FORM, INVALID, MOST, UNCHECKED, Finding
from newsitem.validation._positions import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._document import Steps

SUFFIX = ".json"

_NEEDED = "not checked: ninjs is checked by jsonschema: pip install 'newsitem[validate]'"
_TOO_DEEP = "not checked: nested too deep for the validator"
_LONGEST_NAME = 200  # characters of a name in a path
_LONGEST = 500  # characters of a message, which may quote the document
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*"
)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,30})?(?:Z|[+-]\d\d:\d\d)", re.ASCII)
_QUOTED = re.compile(
    r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""", re.DOTALL
)  # a name, as Python prints it
_FORMS = {"uri": "a URI", "date-time": "a date with a time and an offset"}
_FORBID_NAMES = frozenset({"additionalProperties", "unevaluatedProperties"})


def violations(item: Json, steps: Steps, schema: Path) -> list[Finding]:
    """What a schema forbids in an item, one more than are given where there are more.

    ``steps`` is the path of the item in its document.
    """
    if find_spec("jsonschema") is None:
        return [Finding(UNCHECKED, "warning", _NEEDED)]
    from referencing.exceptions import Unresolvable  # noqa: PLC0415  # 90 ms that few need

    strict, formal = _compiled(schema)
    try:
        errors = [*islice(strict.iter_errors(item), MOST + 1)]
        forms = [*islice(formal.iter_errors(item), MOST + 1)]
    except RecursionError:
        return [Finding(UNCHECKED, "warning", _TOO_DEEP, pointer(steps))]
    except Unresolvable as error:
        message = f"it refers to {error.ref}, which is not in its folder"
        raise ReadError(message, where=str(schema)) from None
    all_found = (one for error in errors for one in _of_error(error, item, steps))
    found = list(islice(all_found, MOST + 1))
    found += [_of_form(one, steps) for one in forms if one.validator == "format"]
    return list(dict.fromkeys(found))


def pointer(steps: Iterable[str | int]) -> str:
    """The path of some steps, a JSON pointer (RFC 6901), ``/`` for none; a long name is cut."""
    return "".join(map(_step, steps)) or ROOT


def _step(step: str | int) -> str:
    name = str(step)
    name = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
    return "/" + name.replace("~", "~0").replace("/", "~1")


def _of_error(error: Any, item: Json, steps: Steps) -> Iterator[Finding]:  # noqa: ANN401  # jsonschema has no types
    """An error as a finding, or one for each name that must not be there."""
    from jsonschema.exceptions import best_match  # noqa: PLC0415  # see above

    error = best_match([error])
    where = (*steps, *_steps(error, item))
    names: list[str] = []
    if error.validator in _FORBID_NAMES:
        quoted = set(_QUOTED.findall(error.message))
        names = [name for name in error.instance if repr(name) in quoted]
    for name in names:
        message = f"the schema has no member {_cut(name)!r} here"
        yield Finding(INVALID, "error", message, pointer((*where, name)))
    if not names:
        yield Finding(INVALID, "error", _cut(error.message), pointer(where))


def _of_form(error: Any, steps: Steps) -> Finding:  # noqa: ANN401  # see above
    message = f"{error.instance!r} is not {_FORMS[error.validator_value]}"
    return Finding(FORM, "warning", _cut(message), pointer((*steps, *error.absolute_path)))


def _steps(error: Any, item: Json) -> Steps:  # noqa: ANN401  # see above
    """The path of an error as far as it is one of the item: draft 3 goes on in the schema."""
    steps: list[str | int] = []
    for step in error.absolute_path:
        inner: Any = item
        if isinstance(inner, dict) and step not in inner:
            break
        item = inner[step]
        steps.append(step)
    return tuple(steps)


def _cut(message: str) -> str:
    message = collapse(message)
    return message if len(message) <= _LONGEST else f"{message[:_LONGEST]}…"


@lru_cache(maxsize=32)
def _compiled(schema: Path) -> tuple[Any, Any]:
    """Two validators: one that enforces no form of a text, and one that enforces them."""
    import jsonschema  # noqa: PLC0415  # see above
    from referencing import Registry, Resource  # noqa: PLC0415  # see above
    from referencing.exceptions import NoSuchResource  # noqa: PLC0415  # see above

    content = _loaded(schema)
    kind = jsonschema.validators.validator_for(content)
    try:
        kind.check_schema(content)
    except jsonschema.SchemaError as error:
        message = f"this is no JSON Schema: {_cut(error.message)}"
        raise ReadError(message, where=str(schema)) from None

    def retrieve(uri: str) -> Resource[Any]:
        for path in sorted(schema.parent.glob(f"*{SUFFIX}")):
            other = _loaded(path)
            if str(other.get("$id", "")).rstrip("#") == uri:
                return Resource.from_contents(other)
        raise NoSuchResource(ref=uri)  # type: ignore[call-arg]  # mypy misses its fields

    forms = jsonschema.FormatChecker(formats=())
    forms.checks("uri")(lambda value: not isinstance(value, str) or bool(_URI.fullmatch(value)))
    forms.checks("date-time")(lambda value: not isinstance(value, str) or _is_moment(value))
    registry = Registry(retrieve=retrieve)  # type: ignore[call-arg]  # mypy misses its fields
    strict = kind(content, registry=registry)
    return strict, strict.evolve(format_checker=forms)


def _loaded(path: Path) -> dict[str, Any]:
    try:
        content = decode(path.read_bytes())
    except NewsItemError as error:
        raise ReadError(error.message, where=str(path), line=error.line) from None
    if not isinstance(content, dict):
        message = "this is no JSON Schema: it is no object"
        raise ReadError(message, where=str(path))
    return content


def _is_moment(value: str) -> bool:
    """Whether a text is a date-time of RFC 3339, as drafts 3 to 7 ask for."""
    if not _MOMENT.fullmatch(value):
        return False
    try:
        read_iso(value)
    except ModelError:
        return False
    return True
