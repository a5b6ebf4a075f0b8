"""Hostile XML: what follows things, what is too much, what is not well-formed, what is odd."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from tests.hostile.cases import Accepted, Case, OverLimit, Refused, given
from tests.hostile.stories import (
    FIRST,
    HEADLINE,
    ID_NAMES,
    NAMESPACES,
    ROOTS,
    SECOND,
    XML_FORMATS,
    Story,
    xml,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.hostile.cases import Outcome

_LAUGHS = "".join(
    f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' if level else '<!ENTITY l0 "ha">'
    for level in range(10)
)
_KEPT = Accepted()
_MEGABYTES = 10_000_001


def cases(canary: str) -> Iterator[Case]:
    """All cases, over all formats; ``canary`` is the address of a file that no one may open."""
    for name in XML_FORMATS:
        yield from chain(
            _entities(name, canary),
            _doctypes(name, canary),
            _references(name, canary),
            _split_texts(name),
            _characters(name),
            _limits(name),
            _names(name),
            _broken(name),
        )


def _entities(name: str, canary: str) -> Iterator[Case]:
    """Entities that are used are refused, those that are not are harmless."""
    declared = {
        "internal": '<!ENTITY x "words">',
        "nested": '<!ENTITY y "words"><!ENTITY x "&y;">',
        "external": f'<!ENTITY x SYSTEM "{canary}">',
        "public": f'<!ENTITY x PUBLIC "-//Example//X" "{canary}">',
        "unparsed": f'<!NOTATION n SYSTEM "n"><!ENTITY x SYSTEM "{canary}" NDATA n>',
        "laughs": _LAUGHS.replace("l9", "x"),
        "quadratic": f'<!ENTITY x "{"a" * 10_000}">',
        "parameter": f'<!ENTITY % p SYSTEM "{canary}"> %p; <!ENTITY x "words">',
        "external-subset": f"<!ENTITY % p \"<!ENTITY x SYSTEM '{canary}'>\"> %p;",
    }
    for kind, subset in declared.items():
        prolog = f"<!DOCTYPE {ROOTS[name]} [{subset}]>"
        refused = Refused()
        yield given(f"entity-{kind}-unused", name, prolog + xml(name), _KEPT)
        times = 5000 if kind == "quadratic" else 1
        story = Story(headline="&x;" * times)
        yield given(f"entity-{kind}-in-text", name, prolog + xml(name, story), refused)
        story = Story(first="before &x; behind")
        yield given(f"entity-{kind}-in-body", name, prolog + xml(name, story), refused)
        story = Story(attributes=' other="&x;"')
        yield given(f"entity-{kind}-in-value", name, prolog + xml(name, story), refused)
    loop = '<!ENTITY x "&y;"><!ENTITY y "&x;">'
    document = f"<!DOCTYPE {ROOTS[name]} [{loop}]>{xml(name, Story(headline='&x;'))}"
    yield given("entity-loop", name, document, Refused())
    yield given("entity-undeclared", name, xml(name, Story(headline="a&nbsp;b")), Refused())
    subset = '<!-- "<!ENTITY --><?a "?><!ENTITY z "<!--"><!ENTITY x \'"words">\'>'
    hidden = f"<!DOCTYPE {ROOTS[name]} [{subset}]><?b &x;?>"
    document = hidden + xml(
        name, Story(headline="<!-- &x; -->a<![CDATA[&x;]]>", first="<?c &x;?>b")
    )
    yield given("entity-in-hidden-places", name, document, Accepted("a&x;", "b"))
    document = hidden + xml(name, Story(attributes=" other='<![CDATA[&x;'".replace("<", "&lt;")))
    yield given("entity-behind-hidden-places", name, document, Refused("line 1: the entity &x;"))
    own = f'<!DOCTYPE {ROOTS[name]} [<!ENTITY lt "&#38;#60;"><!ENTITY amp "&#38;#38;">]>'
    story = Story(headline="R&amp;D &lt; 3 &gt; 2 &quot;&apos;")
    kept = Accepted(headline="R&D < 3 > 2 \"'")
    yield given("entity-own-declared-again", name, own + xml(name, story), kept)


def _doctypes(name: str, canary: str) -> Iterator[Case]:
    """The document types that agencies send are parsed and not followed."""
    root = ROOTS[name]
    for kind, rest in {
        "bare": "",
        "system": ' SYSTEM "nitf-3-4.dtd"',
        "system-file": f' SYSTEM "{canary}"',
        "public": ' PUBLIC "-//IPTC//DTD NITF 3.4//EN" "http://127.0.0.1:9/nitf-3-4.dtd"',
        "public-urn": f' PUBLIC "urn:newsml:iptc.org:20021018:NewsMLv1.2:1" "{canary}"',
        "included": f' SYSTEM "a.dtd" [<!ENTITY % nitf SYSTEM "{canary}"> %nitf;]',
        "two-included": f' [<!ENTITY % a SYSTEM "{canary}"> %a; <!ENTITY % b SYSTEM "b"> %b;]',
        "elements": f" [<!ELEMENT {root} ANY><!ELEMENT p (#PCDATA)>]",
        "notation": f' [<!NOTATION gif SYSTEM "{canary}">]',
        "conditional": " [<!-- [ ]> --><?target ]> ?>]",
    }.items():
        yield given(f"doctype-{kind}", name, f"<!DOCTYPE {root}{rest}>\n{xml(name)}", _KEPT)
    for kind, prolog in {
        "twice": f"<!DOCTYPE {root}><!DOCTYPE {root}>",
        "unclosed": f"<!DOCTYPE {root} [",
        "conditional-section": f"<!DOCTYPE {root} [<![INCLUDE[<!ELEMENT p ANY>]]>]>",
        "entity-in-subset": f"<!DOCTYPE {root} [&x;]>",
    }.items():
        yield given(f"doctype-{kind}", name, prolog + xml(name), Refused())


def _references(name: str, canary: str) -> Iterator[Case]:
    """What names a file or an address is not followed; what of it is no metadata is unread."""
    include = f'<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="{canary}"'
    for kind, extra in {
        "xinclude-text": f'{include} parse="text"/>',
        "xinclude-xml": f"{include}/>",
        "xinclude-fallback": f"{include}><i:fallback>no</i:fallback></i:include>",
        "xlink": f'<x xmlns:l="http://www.w3.org/1999/xlink" l:href="{canary}"/>',
    }.items():
        yield given(
            f"follows-{kind}", name, xml(name, Story(extra=extra)), Accepted(unread=canary)
        )
    for kind, prolog in {
        "stylesheet": f'<?xml-stylesheet type="text/xsl" href="{canary}"?>',
        "model": f'<?xml-model href="{canary}"?>',
        "php": "<?php exec('id') ?>",
    }.items():
        yield given(f"follows-{kind}", name, prolog + xml(name), _KEPT)
    story = Story(attributes=f' xml:base="{canary}"')
    yield given("follows-base", name, xml(name, story), Accepted(unread=canary))


def _split_texts(name: str) -> Iterator[Case]:
    """Comments, instructions and CDATA that split a text do not cut it."""
    for kind, markup in {
        "comment": "sch<!-- a -->nell",
        "comments": "<!-- a -->sch<!-- b --><!-- c -->nell<!-- d -->",
        "instruction": "sch<?a b?>nell",
        "cdata": "sch<![CDATA[ne]]>ll",
        "cdata-only": "<![CDATA[schnell]]>",
        "cdata-twice": "<![CDATA[sch]]><![CDATA[nell]]>",
        "reference": "sch&#110;&#x65;ll",
        "all": "<?a?>s<!-- a -->c<![CDATA[h]]>n<?b?>&#101;l<!-- < > & -->l",
        "empty-cdata": "sch<![CDATA[]]>nell",
        "markup-in-comment": "sch<!-- </p><p> -->nell",
    }.items():
        story = Story(headline=f"Fluss {markup} da", first=f"Sehr {markup}.", second=markup)
        kept = Accepted("Fluss schnell da", "Sehr schnell.", "schnell")
        yield given(f"split-{kind}", name, xml(name, story), kept)
    story = Story(headline="<![CDATA[<b>&amp;</b> ]]]]><![CDATA[> end]]>", first="<![CDATA[<p>]]>")
    kept = Accepted("<b>&amp;</b> ]]> end", "<p>")
    yield given("split-markup-in-cdata", name, xml(name, story), kept)
    story = Story(first="<em>sch<!-- a --></em>ne<strong>l<?b?></strong>l")
    yield given("split-inline", name, xml(name, story), Accepted(first="schnell"))


def _characters(name: str) -> Iterator[Case]:
    """Characters that XML does not allow are refused, all others kept."""
    for code in [*range(9), 11, 12, *range(14, 32)]:
        document = xml(name, Story(headline=f"a{chr(code)}b"))
        yield given(f"control-{code:02x}", name, document, Refused())
    for reference in ("0", "1", "xB", "x1F", "xD800", "xDFFF", "xFFFE", "xFFFF", "x110000"):
        document = xml(name, Story(headline=f"a&#{reference};b"))
        yield given(f"reference-{reference}", name, document, Refused())
    document = xml(name, Story(headline=f"a&#{'9' * 5000};b"))
    yield given("reference-huge", name, document, Refused())
    for kind, markup, text in (
        ("astral", "&#x1F30A;", "🌊"),
        ("last", "&#x10FFFD;", "\U0010fffd"),
        ("c1", "a&#x85;&#x9f;b", "a\x85\x9fb"),
        ("no-break", "a&#160;b", "a\xa0b"),
        ("separator", "a&#x2028;b", "a\u2028b"),
        ("bidi", "a\u202eb\u202c", "a\u202eb\u202c"),
        ("isolate", "\u2067שלום\u2069", "\u2067שלום\u2069"),
        ("zero-width", "a\u200bb\u200dc\u2060", "a\u200bb\u200dc\u2060"),
        ("combining", "Z" + "\u0301" * 500, "Z" + "\u0301" * 500),
        ("homoglyph", "раypal", "раypal"),
    ):
        story = Story(headline=markup, first=markup)
        yield given(f"character-{kind}", name, xml(name, story), Accepted(text, text))
    for kind, raw in {
        "overlong": b"\xc0\xbc",
        "surrogate": b"\xed\xa0\x80",
        "beyond": b"\xf4\x90\x80\x80",
        "five": b"\xf8\x88\x80\x80\x80",
        "cut": b"\xe2\x82",
        "lone": b"\x80",
    }.items():
        data = xml(name, Story(headline="a\x1ab")).encode().replace(b"\x1a", raw)
        yield given(f"bytes-{kind}", name, data, Refused("utf-8"))


def _limits(name: str) -> Iterator[Case]:
    """What is too much is refused by the name of its limit; what is just less is kept."""

    def case(kind: str, extra: tuple[str, int, str], outcome: Outcome) -> Case:
        start, count, end = extra
        return Case(
            kind,
            name,
            lambda: xml(name, Story(extra=start * count + end * count)).encode(),
            outcome,
        )

    yield case("depth-90", ("<x>", 90, "</x>"), Accepted(unread="<x>"))
    for depth in (101, 255, 257, 2_049, 100_000):
        yield case(f"depth-{depth}", ("<x>", depth, "</x>"), OverLimit("depth"))
    for depth in (257, 100_000):
        yield case(f"depth-{depth}-unclosed", ("<x>", depth, ""), OverLimit("depth"))
    yield case("elements", ("<x/>", 250_001, ""), OverLimit("elements"))

    for count, outcome in ((1000, Accepted(unread='a999=""')), (1001, OverLimit("attributes"))):
        shown = " ".join(f'a{number}=""' for number in range(count))
        document = xml(name, Story(extra=f"<x {shown}/>"))
        yield given(f"attributes-{count}", name, document, outcome)
    yield Case("bytes", name, lambda: b" " * (1 << 24) + xml(name).encode(), OverLimit("bytes"))
    for kind, (start, end) in {
        "text": ("<x>", "</x>"),
        "comment": ("<!--", "-->"),
        "cdata": ("<x><![CDATA[", "]]></x>"),
        "instruction": ("<?x ", "?>"),
        "value": ('<x a="', '"/>'),
    }.items():
        yield Case(f"{kind}-10-mb", name, _long(name, start, end), OverLimit("text"))
    yield given(
        "name-60-kb", name, xml(name, Story(extra=f"<{'x' * 60_000}/>")), OverLimit("text")
    )


def _long(name: str, start: str, end: str) -> Callable[[], bytes]:
    return lambda: xml(name, Story(extra=f"{start}{'a' * _MEGABYTES}{end}")).encode()


def _names(name: str) -> Iterator[Case]:
    """Namespaces and identifiers, odd ones and wrong ones."""
    same = f'<x {ID_NAMES[name]}="a"/>'
    yield given("ids-twice", name, xml(name, Story(extra=same * 2)), Accepted(unread='"a"'))
    declared = f"<!DOCTYPE {ROOTS[name]} [<!ATTLIST x id ID #IMPLIED>]>"
    document = declared + xml(name, Story(extra='<x id="a"/><x id="a"/>'))
    yield given("ids-twice-declared", name, document, Refused("already defined"))
    many = " ".join(f'xmlns:p{number}="urn:{number}"' for number in range(2000))
    for kind, extra in {
        "relative": '<x xmlns="rel/ative"/>',
        "none": '<x xmlns=""/>',
        "long": f'<x xmlns="urn:{"x" * 10_000}"/>',
        "many": f"<x {many}/>",
        "other": '<y:x xmlns:y="urn:y" y:a="1" a="2"/>',
        "shadowed": '<y:x xmlns:y="urn:y"><y:x xmlns:y="urn:z"/></y:x>',
    }.items():
        yield given(f"namespace-{kind}", name, xml(name, Story(extra=extra)), Accepted(unread="x"))
    for kind, extra in {
        "unbound": "<y:x/>",
        "unbound-attribute": '<x y:a=""/>',
        "empty-prefix": '<x xmlns:y=""/>',
        "xml": '<x xmlns:xml="urn:x"/>',
        "xmlns": '<x xmlns:y="http://www.w3.org/2000/xmlns/"/>',
        "attribute-twice": '<x xmlns:y="urn:y" xmlns:z="urn:y" y:a="" z:a=""/>',
        "two-colons": "<a:b:c/>",
    }.items():
        yield given(f"namespace-{kind}", name, xml(name, Story(extra=extra)), Refused())
    if NAMESPACES[name]:
        yield given("namespace-prefixed", name, _prefixed(xml(name)), _KEPT)


def _prefixed(document: str) -> str:
    """A document in NewsML-G2 whose elements have a prefix."""
    head, _, tail = document.partition("<html")
    inner, _, end = tail.partition("</html>")
    for start in ("</", "<"):
        head, end = head.replace(start, f"{start}g:"), end.replace(start, f"{start}g:")
        head, end = head.replace("<g:/g:", "</g:"), end.replace("<g:/g:", "</g:")
    return f"{head.replace('xmlns=', 'xmlns:g=')}<html{inner}</html>{end}"


def _broken(name: str) -> Iterator[Case]:
    """What is not well-formed is refused."""
    whole = xml(name)
    for percent in range(5, 100, 5):
        yield given(
            f"cut-{percent}",
            name,
            whole.encode()[: len(whole.encode()) * percent // 100],
            Refused(),
        )
    for kind, document in {
        "twice": whole * 2,
        "text-behind": f"{whole}text",
        "nul-behind": f"{whole}\0",
        "text-before": f"text{whole}",
        "nul-within": whole.replace(FIRST, "a\0b"),
        "unclosed": whole.replace("</p>", "", 1),
        "crossed": whole.replace(SECOND, "<em><strong></em></strong>"),
        "bare-ampersand": whole.replace(HEADLINE, "R&D"),
        "bare-less": whole.replace(HEADLINE, "1 < 2"),
        "cdata-end": whole.replace(HEADLINE, "a ]]> b"),
        "comment-dashes": whole.replace(HEADLINE, "a<!-- -- -->b"),
        "comment-open": whole.replace(HEADLINE, "a<!-- b"),
        "cdata-open": whole.replace(HEADLINE, "a<![CDATA[b"),
        "attribute-twice": whole.replace("<p>", '<p a="" a="">', 1),
        "attribute-bare": whole.replace("<p>", "<p a=b>", 1),
        "attribute-empty": whole.replace("<p>", "<p a>", 1),
        "attribute-less": whole.replace("<p>", '<p a="<">', 1),
        "instruction-xml": whole.replace(HEADLINE, "a<?xml version='1.0'?>b"),
        "version-2": f'<?xml version="2.0"?>{whole}',
        "empty": "",
        "blank": " \n\t\r\n",
        "root-only": f"<{ROOTS[name]}",
    }.items():
        yield given(f"broken-{kind}", name, document, Refused())
