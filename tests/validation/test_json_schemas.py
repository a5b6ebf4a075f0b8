"""Items of ninjs by their schemas: which judges, what is a warning, and where each finding is."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

import newsitem as ni
from newsitem.validation import _json_schema
from newsitem.validation._json_schema import pointer

if TYPE_CHECKING:
    from pathlib import Path

    from newsitem.formats._json import Json

ID = "http://www.iptc.org/std/ninjs/ninjs-schema_{}.json#"
SHAPES = "https://geojson.org/schema/GeoJSON.json"
DRAFT_3 = {
    "$schema": "http://json-schema.org/draft-03/schema#",
    "id": ID.format("1.0"),
    "type": "object",
    "additionalProperties": False,
    "patternProperties": {"^body_[a-z]+$": {"type": "string"}},
    "properties": {
        "uri": {"type": "string", "format": "uri", "required": True},
        "headline": {"type": "string"},
        "version": {"type": "string"},
        "byline": {"type": "string"},
        "versioncreated": {"type": "string", "format": "date-time"},
        "associations": {
            "type": "object",
            "patternProperties": {"^[a-z]+$": {"$ref": ID.format("1.0")}},
        },
    },
}
TEXTS = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"role": {"type": "string"}, "value": {"type": "string"}},
        "oneOf": [{"required": ["value"]}, {"required": ["role", "value"]}],
    },
}


def draft_7(version: str, **more: Json) -> dict[str, Any]:
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": ID.format(version),
        "type": "object",
        "additionalProperties": False,
        "required": ["uri"],
        "properties": {
            "standard": {"type": "object"},
            "uri": {"type": "string", "format": "uri"},
            "versioncreated": {"type": "string", "format": "date-time"},
            "headlines": TEXTS,
            "places": {"items": {"properties": {"geojson": {"$ref": f"{SHAPES}#"}}}},
            **more,
        },
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Version 1.0 in draft 3, 2.0 and 2.1 in draft 7, which has a member more, and shapes."""
    files = {
        "ninjs-schema_1.0.json": DRAFT_3,
        "ninjs-schema_2.0.json": draft_7("2.0"),
        "ninjs-schema_2.1.json": draft_7("2.1", expires={"type": "string"}),
        "shapes.json": {"$id": SHAPES, "$schema": DRAFT_3["$schema"], "required": ["type"]}
        | {"$schema": "https://json-schema.org/draft/2020-12/schema"},
    }
    inner = tmp_path / "ninjs"
    inner.mkdir()
    for name, content in files.items():
        inner.joinpath(name).write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


def item(claim: str = "2.0", **members: Json) -> dict[str, Json]:
    standard: Json = {"name": "ninjs", "version": claim}
    return {"standard": standard, "uri": "urn:x:1", "headlines": [{"value": "Y bont"}], **members}


def found(document: object, folder: Path, version: str | None = None) -> list[str]:
    text = document if isinstance(document, str | bytes) else json.dumps(document, indent=1)
    return list(map(str, _by_schema(text, folder, version)))


def _by_schema(
    text: str | bytes, folder: Path, version: str | None = None
) -> tuple[ni.Finding, ...]:
    """The findings of the schema, without those of the rules for articles."""
    found = ni.check_document(text, schemas=folder, version=version)
    return tuple(one for one in found if one.code < "NI3")


def test_a_valid_item_has_no_finding(folder: Path) -> None:
    assert found(item(), folder) == []
    assert found({"uri": "urn:x:1", "headline": "雨", "body_text": "雨が降る。"}, folder) == []
    assert found([item(), item("2.1", expires="2024-03-12")], folder) == []


def test_a_finding_has_a_pointer_a_line_and_a_column(folder: Path) -> None:
    document = (
        '{"standard": {"version": "2.0"}, "uri": "urn:x:1",\n  "a/b~c": 1,\n "headlines": 3}'
    )
    assert found(document, folder) == [
        "/a~1b~0c, line 2, column 12: NI201 the schema has no member 'a/b~c' here",
        "/headlines, line 3, column 15: NI201 3 is not of type 'array'",
    ]


def test_each_item_is_judged_by_its_own_version(folder: Path) -> None:
    wrapped = {"count": 2, "items": [item("2.1", expires="soon"), item("2.1", expires=7)]}
    assert found(wrapped, folder) == [
        "/items/1/expires, line 28, column 15: NI201 7 is not of type 'string'"
    ]
    lines = "\n".join(json.dumps(one) for one in (item(), item(headlines=[{}])))
    (only,) = found(lines, folder)
    assert only.startswith("/1/headlines/0, line 2, column 83: NI201 {} is not valid under any")


def test_what_a_later_version_allows_is_a_warning(folder: Path) -> None:
    later = item(expires="2024-03-12", versioncreated="today")
    expires, created = found(later, folder)
    assert expires == (
        "/expires, line 12, column 13: NI202 the schema has no member 'expires' here "
        "(by the schema of 2.0; that of 2.1 allows it)"
    )
    assert created.endswith("NI205 'today' is not a date with a time and an offset")
    assert "NI201" in found(later, folder, "2.0")[0]


def test_a_version_that_is_not_there_or_not_claimed_is_named(folder: Path) -> None:
    (by_newest,) = found({"uri": "urn:x:1", "headline": "", "byline": 3}, folder)
    assert by_newest.endswith("3 is not of type 'string' (by the schema of 1.0)")
    (by_shape,) = found({"uri": "urn:x:1", "headlines": [], "places": 1, "x": 1}, folder)
    assert by_shape.endswith("has no member 'x' here (by the schema of 2.1)")


@pytest.mark.parametrize(
    ("uri", "is_one"),
    [
        ("urn:x:1", True),
        ("https://example.com/a%20b?c=d#e", True),
        ("tag:example.com,2024:ä", False),
        ("story-17", False),
        ("https://example.com/100%", False),
    ],
)
def test_a_uri_of_another_form_is_a_warning(folder: Path, uri: str, *, is_one: bool) -> None:
    findings = _by_schema(json.dumps(item() | {"uri": uri}), folder)
    assert [(one.code, one.severity) for one in findings] == [("NI205", "warning")] * (not is_one)


@pytest.mark.parametrize("moment", ["2024-03-12", "2024-02-30T10:00:00Z", "2024-03-12T10:00:00"])
def test_a_date_of_another_form_is_a_warning(folder: Path, moment: str) -> None:
    (only,) = found(item(versioncreated=moment), folder)
    assert "NI205" in only
    assert found(item(versioncreated="2024-03-12T10:00:00+05:30"), folder) == []


def test_draft_3_says_what_is_required_in_its_own_way(folder: Path) -> None:
    inner = {"uri": "urn:x:1", "headline": "a", "associations": {"main": {"headline": "b"}}}
    (only,) = found(inner, folder, "1.0")
    assert only.startswith("/associations/main, line 5, column 11: NI201 'uri' is a required")
    few: dict[str, Json] = {"headline": "a", "byline": "b", "urgency": 4, "slugline": "c"}
    assert [one.split(": NI201 ")[0] for one in found(few, folder, "1.0")] == [
        "/, line 1, column 1",
        "/urgency, line 4, column 13",
        "/slugline, line 5, column 14",
    ]


def test_what_a_schema_refers_to_comes_from_its_folder(folder: Path) -> None:
    placed = item(places=[{"geojson": {}}])
    (only,) = found(placed, folder)
    assert only.startswith("/places/0/geojson, line 14, column 15: NI201 'type' is a required")
    folder.joinpath("ninjs/shapes.json").unlink()
    _json_schema._compiled.cache_clear()
    with pytest.raises(
        ni.ReadError, match=r"it refers to .*GeoJSON.*, which is not in its folder"
    ):
        ni.check_document(json.dumps(placed), schemas=folder)


def test_one_file_judges_any_item(folder: Path) -> None:
    one = folder / "ninjs" / "ninjs-schema_2.0.json"
    assert found(item("2.1"), one) == []
    (only,) = found(item("2.1", expires=""), one)
    assert "has no member 'expires'" in only
    assert found("<nitf/>", one) == [
        "NI203 not checked: ninjs-schema_2.0.json is a schema of ninjs, and this is nitf"
    ]
    assert "a schema of ninjs, and this is text" in found("It rains.", one)[0]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "not JSON"),
        ("[]", "it is no object"),
        ('{"$schema": "http://json-schema.org/draft-07/schema#", "type": 7}', "no JSON Schema: 7"),
    ],
)
def test_what_is_no_schema_is_refused(tmp_path: Path, content: str, message: str) -> None:
    path = tmp_path / "own.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(ni.ReadError, match=message) as refused:
        ni.check_document(json.dumps(item()), schemas=path)
    assert refused.value.where == str(path)


def test_without_the_validator_a_warning_says_how_to_get_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_json_schema, "find_spec", lambda _name: None)
    (only,) = ni.check_document(json.dumps(item()), schemas=folder)
    assert (only.code, only.severity) == ("NI203", "warning")
    assert "pip install 'newsitem[validate]'" in only.message


def test_what_is_nested_too_deep_for_the_validator_is_not_checked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Deep:
        def iter_errors(self, _item: object) -> NoReturn:
            raise RecursionError

    monkeypatch.setattr(_json_schema, "_compiled", lambda _schema: (Deep(), Deep()))
    (only,) = ni.check_document(json.dumps(item()), schemas=folder)
    assert (only.code, only.severity) == ("NI203", "warning")


def test_many_mistakes_are_bounded(folder: Path) -> None:
    many = found(item() | {f"x{number}": number for number in range(3000)}, folder)
    assert len(many) == 1000
    assert many[-1].startswith("NI204")
    assert many[998].startswith("/x998, line 1010")
    several = found([item(x=1) for _ in range(1500)], folder)
    assert (len(several), several[-1][:5]) == (1000, "NI204")


def test_a_long_name_or_value_is_not_quoted_whole(folder: Path) -> None:
    (name,) = ni.check_document(json.dumps(item() | {"x" * 9000: 1}), schemas=folder)
    assert len(name.message) < 600
    assert len(name.path) == 202
    (value,) = ni.check_document(json.dumps(item(versioncreated=["y" * 9000])), schemas=folder)
    assert len(value.message) < 520


def test_a_pointer_escapes_what_parts_its_steps() -> None:
    assert pointer(("a/b", 2, "~")) == "/a~1b/2/~0"


def test_no_network_is_tried(folder: Path, schemas: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        pytest.fail("a socket was asked for")

    _json_schema._compiled.cache_clear()
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)
    assert found(item(places=[{"geojson": {"type": "Point"}}]), folder) == []
    namespace = "http://iptc.org/std/nar/2006-10-01/"
    assert found(f'<newsItem xmlns="{namespace}" standardversion="2.9"/>', schemas) == []
    folder.joinpath("ninjs/shapes.json").unlink()
    _json_schema._compiled.cache_clear()
    with pytest.raises(ni.ReadError, match="not in its folder"):
        found(item(places=[{"geojson": {}}]), folder)
