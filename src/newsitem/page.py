"""A story as one page of HTML, which runs nothing and asks nobody for anything.

The page has the story with its quotations, people, places and dates marked, beside it all
that is said of it, and below what the reader left and what its format does not carry. Its
policy allows its own style and nothing else; pictures are links. ``%load_ext newsitem.page``
shows articles so in a notebook.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsitem._hypertext import document, element, fields, is_web_address, link, listed, shown
from newsitem._speech import attribution, quoted, speaker
from newsitem.analysis import annotate
from newsitem.errors import NewsItemError
from newsitem.formats._format import Reading
from newsitem.formats._markup import Mark, nested
from newsitem.formats._xml import escape_value
from newsitem.loss import lost
from newsitem.model.body import PARTS, separators

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from newsitem.model.article import Article
    from newsitem.model.body import Block, Span

_STYLE = """
:root { color-scheme: light dark; --ink: #222; --paper: #fdfdfb; --dim: #666; --rule: #ccc;
  --q: #e3eefc; --who: #fde9d0; --place: #dcf2dc; --date: #f0e2f7 }
@media (prefers-color-scheme: dark) { :root { --ink: #ddd; --paper: #181818; --dim: #999;
  --rule: #444; --q: #1d3350; --who: #4d3515; --place: #1e4020; --date: #3f2a4d } }
body { margin: 2em auto; max-width: 75em; padding: 0 1em; color: var(--ink);
  background: var(--paper); font: 1em/1.5 serif; overflow-wrap: break-word }
.item { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 2fr); gap: 2em }
.story { padding-inline-end: 11em }
h1 { line-height: 1.2; margin-top: 0 }
.story :is(p, li, td, th, dt, dd, blockquote, h1, h2, h3, h4, h5, h6, figcaption) {
  white-space: pre-wrap }
pre { overflow-x: auto; white-space: pre-wrap }
table { border-collapse: collapse } td, th { border: 1px solid var(--rule); padding: .2em .6em }
mark { color: inherit; background: var(--who) } mark.place { background: var(--place) }
mark.date { background: var(--date) } mark.dateline { background: none; font-weight: bold }
q { background: var(--q) } q::before, q::after { content: none }
.story q[data-who]::before { content: attr(data-who); clear: inline-end; float: inline-end;
  width: 10em; margin-inline-end: -11em; font: .8em/1.4 sans-serif; color: var(--dim) }
aside, .rest { font: .8em/1.4 sans-serif } aside h2, .rest h2 { font-size: 1.1em }
aside dl, aside ul, aside ol { margin: 0; padding-inline-start: 0 } aside ul { list-style: none }
aside dt, small { color: var(--dim) } aside dd { margin: 0 0 .5em; margin-inline-start: 1em }
.rest { border-top: 1px solid var(--rule) }
@media (max-width: 50em) { .item { display: block } .story { padding: 0 }
  .story q[data-who]::before { content: "[" attr(data-who) "] "; float: none; margin: 0 } }
"""
_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ary", "arz", "azb", "ckb", "dv", "fa", "he", "iw", "ji"}
    | {"ks", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"}
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"})
_SCRIPT = 4  # letters of a script's code, ISO 15924
_UNTITLED = "An article without a headline"
_INLINE = frozenset({"abbr", "b", "cite", "code", "em", "i", "s", "small", "strong", "sub", "sup"})
_CLASSES = {
    "person": "who",
    "org": "who",
    "location": "place",
    "chron": "date",
    "dateline": "dateline",
}
_SHOWN_ASIDE = frozenset({"headline", "byline", "body", "quotes"})  # they are the story


def write(shown: Reading | Article) -> str:
    """The page of an article, or of all that a file holds.

    Quotations are looked for where an article has none. Of a reading it also says what
    was noted and left, and what a trip back through its own format would lose.
    """
    reading = shown if isinstance(shown, Reading) else Reading((shown,))
    first = reading.articles[0] if reading.articles else None
    title = first.headline if first and first.headline else _UNTITLED
    stories = "".join(map(_item, reading.articles)) or "<p>There is no article in it.</p>\n"
    language = first.language if first else ""
    return document(title, f"{stories}{_rest(reading)}", _STYLE, language)


def card(shown: Reading | Article) -> str:
    """The page in a frame of its own, for a notebook."""
    return (
        '<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" '
        'style="width: 100%; height: 36em; border: 0" title="newsitem" '
        f'srcdoc="{escape_value(write(shown))}"></iframe>'
    )


def load_ipython_extension(shell: Any) -> None:  # noqa: ANN401  # IPython, which is not needed here
    """Let a notebook show articles and readings as :func:`card` does."""
    formatter = shell.display_formatter.formatters["text/html"]
    formatter.for_type_by_name("newsitem.model.article", "Article", card)
    formatter.for_type_by_name("newsitem.formats._format", "Reading", card)


def direction(language: str) -> str:
    """``rtl`` or ``ltr``, by the script of a BCP 47 tag, else by its language; else ``auto``."""
    if not language:
        return "auto"
    first, *others = language.lower().split("-")
    script = others[0] if others and len(others[0]) == _SCRIPT and others[0].isalpha() else ""
    is_leftward = script in _RIGHT_TO_LEFT_SCRIPTS if script else first in _RIGHT_TO_LEFT
    return "rtl" if is_leftward else "ltr"


def _item(article: Article) -> str:
    article = article if article.quotes else annotate(article)
    language = article.body_language or article.language
    head = element("h1", shown(article.headline)) if article.headline else ""
    byline = element("p", shown(article.byline), [("class", "byline")]) if article.byline else ""
    values = [("class", "story"), ("lang", language), ("dir", direction(language))]
    story = element("article", f"{head}{byline}\n{_body(article)}", values)
    aside = fields(article, _SHOWN_ASIDE)
    if article.quotes:
        said = (
            element("q", shown(one.text)) + element("small", f" {shown(attribution(one))}")
            for one in article.quotes
        )
        aside += "<h2>Quotations</h2>" + listed(said, "ol")
    panel = f"<h2>About the story</h2>{aside}" if aside else ""
    return element("div", f"{story}\n{element('aside', panel)}", [("class", "item")]) + "\n"


def _body(article: Article) -> str:
    beside = _beside(article)
    dateline = ""
    if article.dateline and not article.printed_dateline:
        dateline = element("mark", shown(article.dateline.text), [("class", "dateline")])
    written = []
    for block, marks in zip(article.body, beside, strict=True):
        before = ""
        if block.role == "p" and dateline:
            before, dateline = f"{dateline} ", ""
        written.append(_block(block, marks, before))
    return "\n".join([*written, element("p", dateline) if dateline else ""])


def _beside(article: Article) -> list[list[Mark]]:
    """The elements of quotations, of those who speak, and of places, for each block."""
    beside: list[list[Mark]] = [[] for _ in article.body]
    for quote in article.quotes:
        values: tuple[tuple[str, str], ...]
        values = (("title", attribution(quote)), ("data-who", speaker(quote)))
        for extent in quote.extents:
            start, end = quoted(article.body[extent.block].text, extent, quote.marks)
            beside[extent.block].append(Mark(start, end, "q", values))
            values = values[:1]
    named = {quote.mention_extent: speaker(quote) for quote in article.quotes}
    for at, name in named.items():
        if at:
            who = (("class", "who"), ("title", name))
            beside[at.block].append(Mark(at.start, at.end, "mark", who))
    for place in article.locations:
        values = (("class", "place"), ("title", f"{place.name} {place.country_code}"))
        for extent in place.mentions:
            beside[extent.block].append(Mark(extent.start, extent.end, "mark", values))
    return beside


def _block(block: Block, marks: Iterable[Mark], before: str) -> str:
    if block.role == "hr":
        return "<hr>"
    parts = [span for span in block.spans if span.mark in PARTS]
    apart = frozenset(index for index, _ in separators(len(block.text), parts))
    line_break = "\n" if block.role == "pre" else "<br>"
    content = nested(block.text, [*map(_mark, block.spans), *marks], apart, line_break)
    match block.role:
        case "media":
            return element("figure", link(block.href) + element("figcaption", content))
        case "hl2":
            return element(f"h{block.level}", content)
        case "bq":
            return element("blockquote", content)
        case "pre":
            return element("pre", f"\n{content}")  # the first line feed is not shown
        case role:
            return element(role, before + content)


def _mark(span: Span) -> Mark:
    values: list[tuple[str, object]] = []
    if span.language:
        values = [("lang", span.language), ("dir", direction(span.language))]
    if span.mark in PARTS:
        name = "blockquote" if span.mark == "bq" else span.mark
        values += [
            (spanned, number)
            for spanned in ("colspan", "rowspan")
            if (number := getattr(span, spanned)) > 1
        ]
        return Mark(span.start, span.end, name, tuple(values), part=True)
    told = span.value or span.qcode or span.uri or span.href
    if span.mark == "a" and is_web_address(span.href):
        name = "a"
        values += [("href", span.href), ("rel", "noreferrer"), ("target", "_blank")]
    elif span.mark in _CLASSES:
        name = "mark"
        values += [("class", _CLASSES[span.mark]), ("title", told)]
    else:
        name = span.mark if span.mark in _INLINE else "span"
        values += [("title", told)]
    return Mark(span.start, span.end, name, tuple(values))


def _rest(reading: Reading) -> str:
    """What is in no article of a reading, and what its format does not carry."""
    parts = [
        ("Noted by the reader", [shown(str(note)) for note in reading.notes]),
        ("Unread", [_at(one.where, one.line, one.content) for one in reading.unread]),
        (f"Lost when written as {reading.format}", list(_losses(reading))),
    ]
    sections = (f"<h2>{title}</h2>{listed(lines)}" for title, lines in parts if lines)
    content = "".join(sections)
    return element("section", content, [("class", "rest")]) + "\n" if content else ""


def _at(where: str, line: int | None, content: str) -> str:
    place = f"{where}, line {line}" if line else where
    return element("code", shown(place)) + element("pre", f"\n{shown(content)}")


def _losses(reading: Reading) -> Iterable[str]:
    for article in reading.articles if reading.format else ():
        try:
            for change in lost(article, reading.format):
                yield _at(change.path, None, str(change.before))
        except NewsItemError as error:
            yield shown(str(error))
