"""The versions of ninjs: how one is known, and an item of 3.1 in an older one.

ninjs 3 has capitals in its names, ninjs 2 has none, and ninjs 1 has objects with a key
where the others have arrays, and a suffix for the role of a text. What an older version
has no member for is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from newsitem.formats._html import write_html
from newsitem.formats.ninjs._texts import HTML, is_html_role
from newsitem.model.body import blocks

if TYPE_CHECKING:
    from newsitem.formats._json import Json
    from newsitem.formats.ninjs._members import Members

VERSIONS = ("3.1", "3.0", "2.2", "2.1", "2.0", "1.6", "1.5", "1.4", "1.3")

_SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_{}.json"
_SCHEMA_OF = re.compile(r"\Ahttps?://(?:www\.)?iptc\.org/std/ninjs/ninjs-schema_[0-9.]+\.json#?\Z")
_NUMBER = re.compile(r"[1-9][0-9]?\.[0-9]{1,2}", re.ASCII)
_IN_CAPITALS = frozenset(
    {"representationtype", "firstcreated", "versioncreated", "contentcreated", "embargoeduntil"}
    | {"pubstatus", "copyrightholder", "copyrightnotice", "usageterms", "ednote", "infosources"}
    | {"altids", "trustindicators", "rightsinfo", "digitalsourcetype", "eventdetails"}
    | {"plannedcoverage"}
)
_IS_FIRST = re.compile(
    r"headline|byline|subject|person|organisation|place|event|object|infosource|genre"
    r"|(?:body|description|headline)_.*",
    re.DOTALL,
)
_ARRAYS = frozenset(
    {"headlines", "bodies", "descriptions", "people", "organisations", "places", "subjects"}
    | {"events", "objects", "infosources", "genres", "trustindicators", "by", "persons"}
)
_SINGULAR = {
    "people": "person",
    "organisations": "organisation",
    "places": "place",
    "subjects": "subject",
    "events": "event",
    "objects": "object",
    "infosources": "infosource",
    "genres": "genre",
    "trustindicators": "trustindicator",
}
_SINCE = {
    "digitalsourcetype": ("1.6", "2.2", "3.1"),
    "contactinfo": ("1.5", "2.1", "3.0"),
    "relevance": ("1.5", "2.1", "3.0"),
    "confidence": ("1.5", "2.1", "3.0"),
    "creator": ("1.5", "2.1", "3.0"),
    "symboltype": ("1.5", "2.1", "3.0"),
    "expires": ("1.4", "2.1", "3.0"),
    "contentcreated": ("1.4", "2.0", "3.0"),
    "rightsinfo": ("1.4", "2.0", "3.0"),
    "aspectratio": ("4.0",) * 2 + ("3.0",),
    "videocodec": ("4.0",) * 2 + ("3.0",),
    "framerate": ("4.0",) * 2 + ("3.0",),
    "scantype": ("4.0",) * 2 + ("3.0",),
}  # members that not every version has: the first of 1, 2 and 3 that does
_WITH_TICKERS = frozenset({"1.3", "1.4", "2.0"})  # which have no other symbols
_SCHEME = re.compile(r"(.*[/#=])([^/#=]+)", re.DOTALL)
_NOT_IN_KEY = re.compile(r"[^A-Za-z0-9_]", re.ASCII)


def take_version(node: Members) -> str:
    """The version that an item says it is of; else the newest of those of its shape."""
    return take_claim(node) or of_shape(node)


def take_claim(node: Members) -> str:
    """The version that an item says it is of, or ``""``."""
    for standard in node.objects("standard", "$standard"):
        number = str(standard.peek("version") or "")
        schema = str(standard.peek("schema") or "")
        found = _NUMBER.search(number) or _NUMBER.search(schema)
        if str(standard.peek("name") or "ninjs") == "ninjs" and found:
            standard.text(str, "name")
            standard.text(str, "version")
            if _SCHEMA_OF.match(schema) and found[0] in schema:
                standard.text(str, "schema")
            return found[0]
    return ""


def of_shape(node: Members) -> str:
    """The newest version that spells its members as an item does."""
    names = node.left()
    if any(name != name.lower() for name in names if name.lower() in _IN_CAPITALS):
        return "3.1"
    if any(_IS_FIRST.fullmatch(name) for name in names):
        return "1.6"
    lists = any(isinstance(node.peek(name), list) for name in ("renditions", "associations"))
    return "2.2" if lists or not _ARRAYS.isdisjoint(names) else "1.6"


def nearest(version: str) -> str:
    """The version in which an item of ``version`` is written back."""
    if version in VERSIONS:
        return version
    major = version.partition(".")[0]
    same = [one for one in VERSIONS if one.partition(".")[0] == major]
    if not same:
        return VERSIONS[0]
    return same[0] if _order(version) > _order(same[0]) else same[-1]


def _order(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def restricted(item: dict[str, Json], version: str) -> dict[str, Json]:
    """A document with an item of ninjs 3.1 in the version asked for."""
    name = "$standard" if version.startswith("1") else "standard"
    standard: Json = {"name": "ninjs", "version": version, "schema": _SCHEMA.format(version)}
    return {name: standard, **_restricted(item, version)}


def _restricted(item: dict[str, Json], version: str) -> dict[str, Json]:
    item = cast("dict[str, Json]", _of_version(item, version))
    return _in_first(item) if version.startswith("1") else item


def _of_version(value: Json, version: str) -> Json:
    """A value without the members that a version does not have, the others as it spells them."""
    if isinstance(value, list):
        return [_of_version(one, version) for one in value]
    if not isinstance(value, dict):
        return value
    major = int(version[0])
    members: dict[str, Json] = {}
    for name, one in value.items():
        first = _SINCE.get(name.lower(), ("",) * 3)[major - 1]
        if first and _order(first) > _order(version):
            continue
        if name == "representationType":
            one = _represented(one, version)  # noqa: PLW2901  # the same in other words
        spelt = name if major == 3 else _older_name(name)  # noqa: PLR2004
        if name == "symbol" and version in _WITH_TICKERS:
            spelt = "ticker"
        members[spelt] = one if name == "geoJSON" else _of_version(one, version)
    return members


def _represented(value: Json, version: str) -> Json:
    """How much of a story an item holds, in the words of a version."""
    words = ("complete", "incomplete") if version.startswith("1") else ("full", "partial")
    return words[value in {"partial", "incomplete"}]


def _older_name(name: str) -> str:
    return "embargoed" if name == "embargoedUntil" else name.lower()


def _in_first(item: dict[str, Json]) -> dict[str, Json]:
    """An item of ninjs 2, its names already without capitals, in the shape of ninjs 1."""
    members: dict[str, Json] = {}
    for name, value in item.items():
        if name == "headlines":
            members |= _suffixed(value, "headline")
        elif name in {"descriptions", "bodies"}:
            members |= _suffixed(value, {"bodies": "body"}.get(name, "description"))
        elif name in {"renditions", "associations"}:
            members[name] = _keyed(value, "name", is_item=name == "associations")
        elif name == "altids":
            members[name] = {key: one["value"] for key, one in _by_key(value, "role")}
        elif name in _SINGULAR:
            members[_SINGULAR[name]] = [_coded(one, name) for one in _objects(value)]
        else:
            members["byline" if name == "by" else name] = value
    return members


def _objects(value: Json) -> list[dict[str, Json]]:
    return cast("list[dict[str, Json]]", value)


def _suffixed(value: Json, prefix: str) -> dict[str, Json]:
    """Texts as members, each with its role in the name; one that names HTML holds it."""
    members: dict[str, Json] = {}
    for one in _objects(value):
        role, text = str(one.get("role", "")), str(one["value"])
        if not text:
            continue
        is_html = one.get("contenttype") == HTML
        if prefix == "headline" and role == "main" and "headline" not in members:
            members["headline"] = text
            continue
        if prefix == "body" and role == "main" and is_html:
            role = "html"
        elif is_html and not is_html_role(role):
            role = f"{role}_html" if role else "html"
        elif not is_html and is_html_role(role):
            text = write_html(blocks(text))
        members[_free(members, f"{prefix}_{_key(role or 'text')}")] = text
    return members


def _keyed(value: Json, name: str, *, is_item: bool) -> Json:
    members: dict[str, Json] = {}
    for key, one in _by_key(value, name):
        rest = {member: inner for member, inner in one.items() if member != name}
        if is_item:
            rest = _in_first(rest)
        elif "contenttype" in rest:
            rest["mimetype"] = rest.pop("contenttype")
        members[key] = rest
    return members


def _by_key(value: Json, name: str) -> list[tuple[str, dict[str, Json]]]:
    """Objects with keys made of a member, each of them once."""
    found: dict[str, dict[str, Json]] = {}
    for number, one in enumerate(_objects(value), 1):
        key = _key(str(one.get(name, ""))) or f"item_{number}"
        found[_free(found, key)] = one
    return list(found.items())


def _key(role: str) -> str:
    return _NOT_IN_KEY.sub("_", role)


def _free(members: dict[str, Json] | dict[str, dict[str, Json]], key: str) -> str:
    """A key that is not taken yet."""
    number, free = 1, key
    while free in members:
        number += 1
        free = f"{key}_{number}"
    return free


def _coded(one: dict[str, Json], name: str) -> dict[str, Json]:
    """A concept, party, place or trust indicator with a scheme and a code."""
    members: dict[str, Json] = {}
    for member, value in one.items():
        if member in {"geojson", "geoJSON"}:
            members["geometry_geojson"] = value
        elif member == "role":
            members |= (
                _scheme_and_code(str(value)) if name == "trustindicators" else {"rel": value}
            )
        elif member == "uri":
            members |= _scheme_and_code(str(value))
        elif member == "literal":
            members.setdefault("code", value)
        else:
            members[member] = value
    return members


def _scheme_and_code(uri: str) -> dict[str, Json]:
    found = _SCHEME.fullmatch(uri)
    if found and "://" in found[1]:
        return {"scheme": found[1], "code": found[2]}
    return {"code": uri}
