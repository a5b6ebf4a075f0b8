"""Native JSON: the model itself, a member a field. It carries everything.

A document is an object whose first member, ``newsitem``, is the version of this format.
Members that hold their default are left out. Several articles stand one to a line
(NDJSON, https://github.com/ndjson/ndjson-spec) or in an array. The schema is
``newsitem.schema.json`` beside this module.

A document of a newer version is read as far as it is understood: what is not is in
``unread``, and a note says so.
"""

from __future__ import annotations

import re
import typing
from functools import cache
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

import attrs
import msgspec

from newsitem.errors import ModelError, ReadError
from newsitem.formats import _twins
from newsitem.formats._format import Note, Reading, Unread, check_size, choose_version
from newsitem.formats._json import decode, decode_lines, encode, plain, repeated
from newsitem.formats._keep import kept, merged
from newsitem.model.article import Article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.formats._json import Json
    from newsitem.times import DateTime

NAME = "json"
TITLE = "Native JSON"
MEDIA_TYPES = ("application/vnd.newsitem+json", "application/x-ndjson")
SUFFIXES = (".json", ".ndjson", ".jsonl")
VERSIONS = ("1.0",)
CARRIES = frozenset(field.name for field in attrs.fields(Article)) | {"words"}

_HEAD = re.compile(
    rb'(?:\xef\xbb\xbf)?[ \t\r\n]*(?:\[[ \t\r\n]*)?\{[ \t\r\n]*"newsitem"[ \t\r\n]*:'
)
_PATH = re.compile(r" - at `\$?([^`]*)`$")
_STEP = re.compile(r"\.?([^.\[\]]+)|\[(\d+)\]")
_MOST_REPAIRS = 100


def sniff(head: bytes) -> bool:
    """Whether the content starts with an object whose first member is ``newsitem``."""
    return _HEAD.match(head) is not None


def read(data: bytes) -> Reading:
    """The articles of one document, an array of them, or one a line.

    Raises :exc:`~newsitem.ReadError` for JSON of another shape.
    """
    check_size(data)
    if ready := _twins.read(data, VERSIONS):
        version = ready[-1][0]
        return Reading(tuple(article for _, article in ready), (), NAME, version, (), data)
    documents = _documents(data)
    articles, notes, version = [], [], ""
    unread = repeated(data)
    for number, document in enumerate(documents):
        where = f"[{number}]" if len(documents) > 1 else ""
        if not isinstance(document, dict) or not isinstance(document.get("newsitem"), str):
            message = 'expected an object with a member "newsitem", its version'
            raise ReadError(message, where=where)
        version = str(document.pop("newsitem"))
        left = list(_unknown(document, Article, where))
        articles.append(_article(document, version, where, left))
        unread += left
        if _is_newer(version):
            message = f"version {version} is newer than {VERSIONS[0]}, read as far as known"
            notes.append(Note(message, where))
    return Reading(tuple(articles), tuple(unread), NAME, version, tuple(notes), data)


def write(article: Article, *, version: str | None = None, keep: Reading | None = None) -> bytes:
    """``article`` on one line. With ``keep``, unknown members are put back."""
    version = choose_version(NAME, version, VERSIONS)
    if keep is None:
        return _twins.write(article, version) + b"\n"
    number = kept(keep, article)
    if keep.articles[number] == article:
        return keep.source
    documents = _documents(keep.source)
    before = _document(keep.articles[number], version)
    documents[number] = merged(documents[number], before, _document(article, version))
    return join([encode(one) + b"\n" for one in documents])


def join(documents: Sequence[bytes]) -> bytes:
    """Several documents, one a line."""
    return b"".join(documents)


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a document, made from the model."""
    made = msgspec.json.schema(Article, schema_hook=_schema_of_times)
    made = msgspec.json.decode(msgspec.json.encode(made))
    root = made["$defs"]["Article"]
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"newsitem JSON {VERSIONS[0]}",
        "type": "object",
        "properties": {"newsitem": {"type": "string"}} | root["properties"],
        "required": ["newsitem"],
        "$defs": made["$defs"],
    }
    for definition in made["$defs"].values():
        definition.pop("title")
        definition["description"] = cleandoc(definition["description"])
    return document


def _document(article: Article, version: str) -> Json:
    return {"newsitem": version, **plain(article)}


def _documents(data: bytes) -> list[Json]:
    try:
        whole = decode(data)
    except ReadError as error:
        if "trailing characters" not in error.message:
            raise
        return decode_lines(data)
    return whole if isinstance(whole, list) else [whole]


def _article(document: dict[str, Json], version: str, where: str, left: list[Unread]) -> Article:
    for _ in range(_MOST_REPAIRS):
        try:
            return msgspec.convert(document, Article, dec_hook=lambda kind, text: kind(text))
        except msgspec.ValidationError as error:
            path = path_in(error)
            if not (_is_newer(version) and path):
                raise refusal(error, f"{where}{path}".lstrip(".")) from None
            value = _take(document, path)
            left.append(Unread(f"{where}{path}".lstrip("."), encode(value).decode()))
    message = f"more than {_MOST_REPAIRS} values that version {VERSIONS[0]} does not know"
    raise ReadError(message, where=where)


def path_in(error: msgspec.ValidationError) -> str:
    """The path of which msgspec speaks, such as ``.quotes[2].kind``."""
    found = _PATH.search(str(error))
    return found[1] if found else ""


def refusal(error: msgspec.ValidationError, where: str) -> ReadError:
    """The error for a value that msgspec, or a check of the model behind it, refuses."""
    cause = error.__cause__
    if isinstance(cause, ModelError):
        return ReadError(cause.message, where=": ".join(filter(None, (where, cause.where))))
    return ReadError(_PATH.sub("", str(error)), where=where)


def _is_newer(version: str) -> bool:
    return version not in VERSIONS


def _take(document: Json, path: str) -> Json:
    """Remove what stands at a path such as ``.quotes[2].kind``, and return it."""
    *outer, last = [name or int(index) for name, index in _STEP.findall(path)]
    holder: Any = document
    for step in outer:
        holder = holder[step]
    return holder.pop(last)  # type: ignore[no-any-return]


@cache
def _members(kind: type) -> dict[str, type | None]:
    """The members of a class, each with the class of the model that it holds, if any."""
    hints = typing.get_type_hints(kind)
    return {name: next(_classes(hint), None) for name, hint in hints.items()}


def _classes(hint: object) -> Iterator[type]:
    if isinstance(hint, type) and attrs.has(hint):
        yield hint
    for inner in typing.get_args(hint):
        yield from _classes(inner)


def _unknown(value: Json, kind: type, where: str) -> Iterator[Unread]:
    """Take the members that ``kind`` does not have out of ``value``, at any depth."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _unknown(item, kind, f"{where}[{index}]")
    elif isinstance(value, dict):
        known = _members(kind)
        for name in list(value):
            path = f"{where}.{name}" if where else name
            if name not in known:
                yield Unread(path, encode(value.pop(name)).decode())
            elif (inner := known[name]) is not None:
                yield from _unknown(value[name], inner, path)


def _schema_of_times(_: type[DateTime]) -> dict[str, Any]:
    """The one class of the model that msgspec does not know."""
    return {"type": "string", "description": "ISO 8601, cut off after any part", "maxLength": 64}
