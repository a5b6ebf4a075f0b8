"""Hostile JSON: depth, numbers, members twice, surrogates, and what is no JSON.

JSON-LD comes out of pages, where its reader mends and says so; the other two are strict.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from tests.hostile.cases import Accepted, Case, OverLimit, Refused, given
from tests.hostile.stories import FIRST, HEADLINE, JSON_FORMATS, json_text, raw_json

if TYPE_CHECKING:
    from collections.abc import Iterator

_KEPT = Accepted()


def cases() -> Iterator[Case]:
    """All cases, over all formats in JSON."""
    for name in JSON_FORMATS:
        yield from chain(_members(name), _no_json(name), _mended(name), _whole(name))


def _members(name: str) -> Iterator[Case]:
    """Members that no format knows, kept as they are or refused; none is rounded."""
    for depth in (50, 99):
        nested = f"{'[' * depth}{']' * depth}"
        case = f"arrays-{depth}"
        yield given(case, name, raw_json(name, f'"x": {nested}'), Accepted(unread=nested))
    for depth in (101, 1_000, 100_000):
        for kind, start, end in (("arrays", "[", "]"), ("objects", '{"a":', "}")):
            whole, cut = f"{start * depth}1{end * depth}", start * depth
            data = raw_json(name, f'"x": {whole}')
            yield given(f"{kind}-{depth}", name, data, OverLimit("depth"))
            data = raw_json(name, f'"x": {cut}')
            yield given(f"{kind}-{depth}-open", name, data, OverLimit("depth"))
    for kind, value in {
        "brackets-in-text": f'"{"[" * 10_000}"',
        "quotes-in-text": '"\\"[\\\\"',
        "integer-400": "9" * 400,
        "integer-2-64": "18446744073709551616",
        "pair": '"🌊"',
        "nul": '"\\u0000"',
        "null": "null",
        "true": "true",
        "object": "{}",
    }.items():
        data = raw_json(name, f'"x": {value}')
        yield given(f"value-{kind}", name, data, Accepted(unread=f"x: {value}"))
    for member in ("__proto__", "__class__", "$ref", "constructor", "", "é", "a.b[0]"):
        data = raw_json(name, f'"{member}": {{"a":1}}')
        yield given(f"name-{member}", name, data, Accepted(unread="1"))
    for kind, number in {"integer-5000": "9" * 5000, "exponent": "1e400"}.items():
        yield given(f"value-{kind}", name, raw_json(name, f'"x": {number}'), Refused("not JSON"))
    other = Accepted("Andere", unread=HEADLINE)
    data = raw_json(name, '"headline": "Andere"')
    yield given("twice-known", name, data, other)
    data = raw_json(name, '"h\\u0065adline": "Andere"')
    yield given("twice-escaped", name, data, other)
    data = raw_json(name, '"x": "new", "x": "new"')
    yield given("twice-unknown", name, data, Accepted(unread='x: "new"'))


def _no_json(name: str) -> Iterator[Case]:
    """What is no JSON is refused, whatever other parsers make of it."""
    for kind, member in {
        "nan": '"x": NaN',
        "infinity": '"x": Infinity',
        "minus-infinity": '"x": -Infinity',
        "leading-zero": '"x": 01',
        "plus": '"x": +1',
        "hexadecimal": '"x": 0x10',
        "bare-fraction": '"x": .5',
        "bare-point": '"x": 5.',
        "bare-exponent": '"x": 1e',
        "undefined": '"x": undefined',
        "true-in-capitals": '"x": True',
        "bare-name": "x: 1",
        "no-value": '"x":',
        "no-colon": '"x" 1',
        "two-commas": '"x": 1,, "y": 2',
        "arabic-digits": '"x": ١',
    }.items():
        yield given(f"no-json-{kind}", name, raw_json(name, member), Refused("not JSON"))


def _mended(name: str) -> Iterator[Case]:
    """What pages hold for JSON: mended with a note in JSON-LD, refused elsewhere."""
    for kind, member, unread, note in (
        ("comma", '"x": 1,', "x: 1", "trailing commas"),
        ("comment", '"x": 1 /* c */', "x: 1", "comments were"),
        ("single-quotes", "'x': 1", "x: 1", "single quotes"),
        ("raw-control", '"x": "a\nb"', 'x: "a\\nb"', "raw control"),
        ("raw-nul", '"x": "a\0b"', 'x: "a\\u0000b"', "raw control"),
        ("bad-escape", '"x": "\\x41"', 'x: "x41"', "escapes"),
        ("lone-high", '"x": "\\ud800"', 'x: "\ufffd"', "escapes"),
        ("lone-low", '"x": "\\udc00"', 'x: "\ufffd"', "escapes"),
        ("wrong-pair", '"x": "\\udc00\\ud800"', 'x: "\ufffd\ufffd"', "escapes"),
    ):
        mended = Accepted(unread=unread, note=note)
        outcome = mended if name == "jsonld" else Refused("not JSON")
        yield given(f"mended-{kind}", name, raw_json(name, member), outcome)


def _whole(name: str) -> Iterator[Case]:
    """Encodings, marks, what stands around a document, and documents that are cut."""
    text = json_text(name)
    data = text.encode()
    for kind, kept in {
        "mark": b"\xef\xbb\xbf" + data,
        "blanks-around": b" \r\n\t" + data + b"\r\n\r\n",
        "escaped": text.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00"),
        "array": b"[" + data + b"]",
    }.items():
        yield given(f"whole-{kind}", name, kept, _KEPT)
    for kind, refused in {
        "text-behind": data + b" x",
        "bracket-behind": data + b"]",
        "utf-16-unmarked": text.encode("utf-16-le"),
        "latin-1": text.encode("iso-8859-1"),
        "bad-byte": data.replace(FIRST.encode(), b"\xff"),
        "overlong": data.replace(FIRST.encode(), b"\xc0\x80"),
        "surrogate": data.replace(FIRST.encode(), b"\xed\xa0\x80"),
        "text": b'"x"',
        "number": b"1",
        "null": b"null",
        "empty-object": b"{}",
        "empty": b"",
        "blank": b" \n",
        "nul": b"\0",
    }.items():
        yield given(f"whole-{kind}", name, refused, Refused())
    for percent in range(5, 100, 5):
        cut = data[: len(data) * percent // 100]
        yield given(f"cut-{percent}", name, cut, Refused())
    yield Case("bytes", name, lambda: b" " * (1 << 24) + data, OverLimit("bytes"))
