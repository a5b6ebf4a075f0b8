"""Whether time grows with size alone: ``python -m benchmarks.linear``.

For each adversarial family the time at 10 KB, 100 KB and 1 MB, and the ratios of neighbours:
about 10 where it is linear, 100 where it is quadratic. An input that is refused counts too.
"""

from __future__ import annotations

import contextlib
import itertools
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

import newsitem as ni

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (10_000, 100_000, 1_000_000)
LINE = "{:<28} {:>9} {:>9} {:>9} {:>8} {:>8}"
_ROUNDS = 3
_LONG = 1.0  # seconds
_G2 = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="a">{}</newsItem>'
_XHTML = (
    '<contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
    "</inlineXML></contentSet>"
)
_NITF = "<nitf><body><body.content>{}</body.content></body></nitf>"
_BROKEN = '{"uri": "a", "body_xhtml": "{}"}'
_BODY = _G2.replace("{}", _XHTML.replace("{}", "<p>{}</p>"))
_ENTITIES = '<!DOCTYPE nitf [<!ENTITY x "y">]>'


class Family(NamedTuple):
    """Documents that hold ``unit`` as often as it takes to come to a size."""

    name: str
    frame: str
    unit: str
    work: Callable[[str], object]

    def document(self, size: int) -> str:
        """One of about ``size`` characters, each number sign in a unit its number."""
        count = size // len(self.unit)
        units = (self.unit.replace("#", str(number)) for number in range(count))
        return self.frame.replace("{}", "".join(units))


def _in(name: str) -> Callable[[str], object]:
    return lambda document: ni.loads(document, format=name)


def _annotated(document: str) -> object:
    return ni.annotate(ni.Article(language="en", body=[ni.Block(document.strip(" "))]))


FAMILIES = (
    Family("open elements", "{}", "<a>", _in("nitf")),
    Family("attributes", "<nitf {}/>", ' a#=""', _in("nitf")),
    Family("namespaces", _G2, '<x xmlns:p#="urn:#"/>', _in("newsml-g2")),
    Family("inline marks", _NITF.replace("{}", "<p>{}</p>"), "<em>a</em> ", _in("nitf")),
    Family("breaks", _BODY, "a<br/>", _in("newsml-g2")),
    Family("comments and entities", _ENTITIES + _NITF, "<!-- &x; --><?a <!-- ?>", _in("nitf")),
    Family("catalogs", _G2, '<catalogRef href="urn:#"/>', _in("newsml-g2")),
    Family("open brackets", '{"newsitem": "1.0", "x": "{}', '[{\\"', _in("json")),
    Family("members twice", '{"newsitem": "1.0", {}"x": 1}', '"x": 1, ', _in("json")),
    Family("HTML that is broken", _BROKEN, "<p><b <i>a&b;", _in("ninjs")),
    Family("blank lines", "a{}b", "\n \t\n", _in("text")),
    Family("capital words", "{}", "NEW YORK, ", _in("text")),
    Family("open quotes", "{}", "“a ‘b «c ", _annotated),
    Family("quotes", "{}", "“We go,” said Ana Reis. ", _annotated),
    Family("cues", "{}", "“a” said who that said ", _annotated),
    Family("dates", "“a” {}", "said on Friday, March 3, 2024, ", _annotated),
    Family("names", "“a” said {}", "Ana Maria de la Cruz ", _annotated),
)


def seconds(family: Family, size: int) -> float:
    """The shortest time of a few that a document of a family takes; one, if it is long."""
    document = family.document(size)
    times = [_once(family.work, document)]
    while len(times) < _ROUNDS and times[0] < _LONG:
        times.append(_once(family.work, document))
    return min(times)


def _once(work: Callable[[str], object], document: str) -> float:
    start = perf_counter()
    with contextlib.suppress(ni.NewsItemError):
        work(document)
    return perf_counter() - start


if __name__ == "__main__":
    print(LINE.format("family", "10 KB", "100 KB", "1 MB", "ratio", "ratio"))
    for family in FAMILIES:
        times = [seconds(family, size) for size in SIZES]
        ratios = [f"{later / earlier:.1f}" for earlier, later in itertools.pairwise(times)]
        print(
            LINE.format(family.name, *(f"{time * 1e3:.1f} ms" for time in times), *ratios),
            flush=True,
        )
