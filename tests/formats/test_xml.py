"""XML as bytes: lines stay where they are, and nothing takes long."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from lxml import etree

from newsitem.errors import LimitError, ReadError
from newsitem.formats._xml import in_namespace, parse, serialised


@pytest.mark.parametrize(
    "start",
    [
        b'<?xml version="1.0" encoding="iso-8859-1"?>\n\n',
        b'\n\n<?xml version="1.0" encoding="utf-8"?>',
        b'\n\n<?xml version="1.0"?>',
        b"\xef\xbb\xbf\n\n",
        b"\n\n",
    ],
)
def test_lines_are_those_of_the_file(start: bytes) -> None:
    root = parse(start + b"<a>\n<b/></a>")
    assert (root.sourceline, root[0].sourceline) == (3, 4)
    with pytest.raises(ReadError) as refused:
        parse(start + b"<a>\n</b>")
    assert refused.value.line == 4


def test_documents_in_several_threads_keep_their_own_lines() -> None:
    def line_of_fault(number: int) -> int | None:
        story = b"<story>\n" + b"<p>Poplava u Novom Sadu</p>\n" * number
        parse(story + b"</story>")
        with pytest.raises(ReadError) as refused:
            parse(story + b"</p>")
        return refused.value.line

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(line_of_fault, range(300))) == list(range(2, 302))


def test_a_declaration_inside_a_document_is_text() -> None:
    data = "<a><![CDATA[<?xml version='1.0'?>é]]></a>".encode("utf-16")
    assert parse(data).text == "<?xml version='1.0'?>é"


def test_the_prolog_has_one_declaration() -> None:
    data = b'<?xml version="1.0" encoding="iso-8859-1"?>\n<!-- \xe9 -->\n<a/>'
    written = serialised(parse(data), data).decode()
    assert written == '<?xml version="1.0" encoding="UTF-8"?>\n<!-- é -->\n<a/>\n'


def test_a_thousand_attributes_are_the_most() -> None:
    start = b"<a>\n<b " + b" ".join(b'a%d=""' % number for number in range(1000))
    assert len(parse(start + b"/></a>")[0].attrib) == 1000
    with pytest.raises(LimitError) as refused:
        parse(start + b' b=""/></a>')
    assert (refused.value.limit, refused.value.line) == ("attributes", 2)


@pytest.mark.parametrize("start", [b"<a>", b"<a xmlns=''>", b"<!-- <x> -->\n<a x='>'\n>", b"<a/>"])
def test_a_namespace_for_what_has_none(start: bytes) -> None:
    data = start + b"<b/>\n<c xmlns='urn:c'/></a>" if start != b"<a/>" else start
    root = etree.fromstring(in_namespace(data, "urn:a&b"))
    assert root.tag == "{urn:a&b}a"
    assert root.sourceline == etree.fromstring(data).sourceline
    assert [child.tag for child in root] in ([], ["{urn:a&b}b", "{urn:c}c"])


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (b"<a>" + b"<b/>" * 250_000 + b"</a>", "elements"),
        (b"<a>" + b"x" * 10_000_001 + b"</a>", "text"),
        (b"<a>" * 101 + b"</a>" * 101, "depth"),
    ],
    ids=["elements", "text", "depth"],
)
def test_each_limit_is_named(data: bytes, limit: str) -> None:
    with pytest.raises(LimitError) as caught:
        parse(data)
    assert caught.value.limit == limit
