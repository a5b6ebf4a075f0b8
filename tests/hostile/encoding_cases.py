"""XML in every encoding that is read, and in those that are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.hostile.cases import Accepted, Refused, given
from tests.hostile.stories import PLAIN, WIDE, XML_FORMATS, Story, xml

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hostile.cases import Case

MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}
_OF_REGIONS = {
    "ISO-8859-1": "Città è Øst",
    "latin1": "Città è Øst",
    "windows-1252": "Città – “Øst” 5 €",
    "CP1252": "Città – “Øst” 5 €",
    "ISO-8859-2": "Łódź, Győr, Šumava",
    "windows-1250": "Łódź – „Győr“",
    "ISO-8859-5": "Река вышла",
    "windows-1251": "Река вышла – «вода»",
    "iso-8859-9": "Iğdır şehri",
    "ISO-8859-15": "5 € à Nîmes, œuvre",
    "us-ascii": "Plain words",
    "ASCII": "Plain words",
}
_NOT_READ = (
    *("UTF-7", "utf7", "UTF-16", "UTF-32", "UCS-2", "UCS-4", "UTF-EBCDIC", "IBM037", "cp037"),
    *("cp500", "EBCDIC-US", "HZ-GB-2312", "ISO-2022-JP", "ISO-2022-KR", "x-user-defined"),
    *("rot13", "zlib", "base64", "hex", "punycode", "idna", "unicode_escape", "undefined"),
    *("raw_unicode_escape", "quopri", "uu", "bz2", "mbcs", "none", "..", "utf-8-sig"),
)


def cases() -> Iterator[Case]:
    """All cases, over all XML formats."""
    for name in XML_FORMATS:
        yield from _marked(name)
        yield from _of_regions(name)
        yield from _not_read(name)
        yield from _wrong(name)


def _declared(document: str, encoding: str) -> str:
    return f'<?xml version="1.0" encoding="{encoding}"?>\n{document}'


def _marked(name: str) -> Iterator[Case]:
    """UTF-8, UTF-16 and UTF-32: with a mark and without, whatever the declaration says."""
    document, kept = xml(name, Story(headline=WIDE, first=WIDE)), Accepted(WIDE, WIDE)
    for encoding, mark in MARKS.items():
        for kind, text in {
            "bare": document,
            "declared": _declared(document, encoding[:6].rstrip("-")),
            "standalone": '<?xml version="1.0" standalone="yes"?>' + document,
            "misdeclared": _declared(document, "ISO-8859-1"),
        }.items():
            data = text.encode(encoding)
            yield given(f"{encoding}-{kind}-marked", name, mark + data, kept)
            if encoding != "utf-8" or kind != "misdeclared":
                yield given(f"{encoding}-{kind}", name, data, kept)
        cut = mark + document.encode(encoding)[:-1]
        yield given(f"{encoding}-cut", name, cut, Refused())
    for encoding in ("utf-16-le", "utf-16-be"):
        lone = document.replace(WIDE, "a\ud800b").encode(encoding, "surrogatepass")
        yield given(f"{encoding}-surrogate", name, MARKS[encoding] + lone, Refused())
    yield given("marked-twice", name, MARKS["utf-8"] * 2 + document.encode(), kept)
    opposite = MARKS["utf-16-be"] + document.encode("utf-16-le")
    yield given("mark-of-other-order", name, opposite, Refused())


def _of_regions(name: str) -> Iterator[Case]:
    """The encodings of one byte, by the names that declare them."""
    for encoding, words in _OF_REGIONS.items():
        document = xml(name, Story(headline=words, first="a", second="b"))
        data = _declared(document, encoding).encode(encoding)
        yield given(f"{encoding}", name, data, Accepted(words, "a", "b"))
        references = _declared(xml(name, Story(headline=WIDE, first="a", second="b")), encoding)
        data = references.encode(encoding, "xmlcharrefreplace")
        yield given(f"{encoding}-references", name, data, Accepted(WIDE, "a", "b"))


def _not_read(name: str) -> Iterator[Case]:
    """Encodings that hide something, and names of Python's codecs that are none."""
    for encoding in _NOT_READ:
        data = _declared(xml(name), encoding)
        yield given(
            f"not-read-{encoding}", name, data, Refused(f"'{encoding.lower()}' is not one")
        )
    utf_7 = _declared(xml(name), "UTF-7").encode("utf-7")
    yield given("not-read-utf-7-itself", name, utf_7, Refused("'utf-7' is not one"))


def _wrong(name: str) -> Iterator[Case]:
    """A declaration that is not true, or that is missing."""
    for encoding in ("UTF-8", "us-ascii"):
        data = _declared(xml(name), encoding).encode("windows-1252")
        yield given(f"windows-as-{encoding}", name, data, Refused(f"is no {encoding.lower()}"))
    data = xml(name).encode("iso-8859-1")
    yield given("latin-1-undeclared", name, data, Refused("is no utf-8"))
    story = Story(headline="a – “b” 5 €")
    data = _declared(xml(name, story), "ISO-8859-1").encode("windows-1252")
    noted = Accepted(
        story.headline.encode("windows-1252").decode("iso-8859-1"),
        note="declared as iso-8859-1 and read so; it seems to be in windows-1252",
    )
    yield given("windows-as-latin-1", name, data, noted)
    data = _declared(xml(name, Story(headline="a\x81\x93b")), "ISO-8859-1").encode("iso-8859-1")
    yield given("controls-in-latin-1", name, data, Accepted("a\x81\x93b"))
    story = Story(headline="a\x1ab")
    undefined = _declared(xml(name, story), "windows-1252").encode().replace(b"\x1a", b"\x81")
    yield given("nothing-in-windows", name, undefined, Refused("byte 0x81 is no windows-1252"))
    data = _declared(xml(name), "ISO-8859-1").encode()
    words = [text.encode().decode("iso-8859-1") for text in PLAIN[:3]]
    noted = Accepted(
        words[0],
        words[1],
        words[2],
        note="declared as iso-8859-1 and read so; it seems to be in utf-8",
    )
    yield given("utf-8-as-latin-1", name, data, noted)
