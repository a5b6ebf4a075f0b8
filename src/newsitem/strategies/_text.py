"""Strategies for texts, names and dates: as wide as the model's checks, newsy in the mean."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, TypeVar

from hypothesis import strategies as st

from newsitem.errors import ModelError
from newsitem.model import _checks as check
from newsitem.model.body import PARTS
from newsitem.text import SPACE
from newsitem.times import DateTime

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import DrawFn, SearchStrategy

T = TypeVar("T")

_WORDS = """
    Envoys urged both sides in Nordtal on Friday to keep peace U.S. talks AT&T $1.2m 5.3 50% 1,000
    die Außenministerin sagte Straßenverkehr déjà élection présidentielle à l’aube señor mañana €
    Република Србија саопштење Москва заявил президент Αθήνα είπε İstanbul'da başbakan Việt
    القاهرة قال الرئيس ירושלים אמר השר 北京 記者会で 総理大臣は ソウル 서울에서 नई दिल्ली กรุงเทพฯ
    “peace,” ‘no’ „nein“ «да» »nej« 「はい」 “ ” — – -- ... … (AA) Reuters/dpa Dec. 16 16:30 GMT
    <b> </p> &amp; & < > ]]> <!-- --> <?x?> " ' {"a": [1]} \\n % # * _ ` | ~ @ https://example.com/
""".split()  # noqa: SIM905  # a list of a hundred would be unreadable

# What breaks a parser, a terminal or a split that was thought to be safe.
_NOTABLE = (
    "ǅ", "ʰ", "Ⅷ", "\u20dd",
    "\xa0", "\x7f", "\x80", "\x85", "\x9b", "\xad", "\u0301", "\u1680", "\u2003", "\u200b",
    "\u200d", "\u200e", "\u2028", "\u2029", "\u202e", "\u2066", "\u3000", "\ue000", "\ufdd0",
    "\ufeff", "\ufffd", "\U0001f1f7\U0001f1f8", "\U0001f600", "\U000e0001", "\U0001ffff",
    "\U0010ffff", "&", "<", ">", "]]>", '"', "'", "”", "  ",
)  # fmt: skip

SAID = (
    "“We urge all sides to engage,” the alliance wrote on social media.",
    "”It is time,” said Ana Petrović. ”Now.”",
    '"No," he told Reuters, "we will not."',
    "„Das ist falsch“, sagte die Ministerin.",
    "« Nous partons », a déclaré M. Roche.",
    "— Нет, — сказал он.",
)
_BREAKS = ("\n", "\t", "\n\n", " \n\t", "\n ")
_END = st.sampled_from([*[""] * 7, " ", *_BREAKS])
_CHARACTERS = st.characters(
    exclude_categories=["Cs"],
    exclude_characters=[chr(code) for code in range(32)] + ["\ufffe", "\uffff"],
)
_SAID = st.sampled_from(SAID)
_WORD = st.sampled_from(["", *_WORDS])
_FIRST = st.integers(0, len(_WORDS) - 1)
_HOW = st.sampled_from(["usual", "usual", "usual", "said", "odd within", "odd"])
_ODD_LINE = st.sampled_from(_NOTABLE) | st.text(_CHARACTERS)
_ODD_TEXT = st.one_of(
    _ODD_LINE, st.sampled_from(_BREAKS), st.text(_CHARACTERS | st.sampled_from("\n\t"))
)


def brief(strategy: SearchStrategy[T]) -> SearchStrategy[T]:
    """The same strategy with a short repr, since hypothesis makes that of all it retries."""

    @st.composite
    def brief(draw: DrawFn) -> T:
        return draw(strategy)

    return brief()


def some(
    fields: Mapping[str, SearchStrategy[Any]], most: int | None = None
) -> SearchStrategy[dict[str, Any]]:
    """Strategy of keyword arguments: a few of ``fields``, any of them, at most ``most``."""
    names = st.lists(st.sampled_from(list(fields)), unique=True, max_size=most)

    @st.composite
    def some(draw: DrawFn) -> dict[str, Any]:
        return {name: draw(fields[name]) for name in draw(names)}

    return some()


@st.composite
def _phrases(draw: DrawFn, longest: int, *, breaks: bool) -> str:
    """Some words as they follow each other above, now and then something odd within."""
    how = draw(_HOW)
    odd = _ODD_TEXT if breaks else _ODD_LINE
    if how == "odd":
        return draw(odd)
    first = draw(_FIRST)
    words = " ".join(_WORDS[first : first + draw(st.integers(1, longest))])
    if how == "odd within":
        return words + draw(odd) + draw(_WORD)
    return f"{words}. {draw(_SAID)}" if how == "said" and breaks else words


def raw_texts(longest: int = 8) -> SearchStrategy[str]:
    """Strategy of texts that may be blank and may have white space at their ends."""
    return st.builds("{}{}{}".format, _END, _phrases(longest, breaks=True), _END)


def texts(longest: int = 8) -> SearchStrategy[str]:
    """Strategy of texts without white space at their ends, some of several lines.

    ``longest`` is their length in words, as a rule.
    """
    return raw_texts(longest).map(lambda text: text.strip(SPACE)).filter(bool)


def lines(longest: int = 6) -> SearchStrategy[str]:
    """Strategy of texts on one line, without white space at their ends."""
    phrases = _phrases(longest, breaks=False)
    return phrases.map(lambda text: text.strip(SPACE)).filter(bool)


def tokens() -> SearchStrategy[str]:
    """Strategy of names without white space, such as a role."""
    usual = st.sampled_from(["hld:sub", "drol:caption", "mainpic", "text/html", "note:x/y&z"])
    odd = st.text(_CHARACTERS.filter(lambda character: character != " "), min_size=1, max_size=5)
    return usual | odd


def marks() -> SearchStrategy[str]:
    """Strategy of the names of marks that stand in a line of text."""
    usual = ["em", "strong", "a", "person", "org", "location", "chron", "money", "q", "lang"]
    others = ["br", "dateline", "sub", "code", "span", "body", "script", "object.title"]
    odd = st.from_regex(re.compile(r"[a-z][a-z0-9._-]{0,7}", re.ASCII), fullmatch=True)
    return st.sampled_from(usual + others) | odd.filter(lambda mark: mark not in PARTS)


def languages() -> SearchStrategy[str]:
    """Strategy of language tags."""
    usual = st.sampled_from(["en", "de", "sr-Latn-RS", "zh-Hant", "ar", "pt-BR", "x-klingon"])
    form = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,3}", re.ASCII)
    return usual | st.from_regex(form, fullmatch=True)


def countries() -> SearchStrategy[str]:
    """Strategy of country codes."""
    usual = st.sampled_from(["RS", "XK", "US", "DEU"])
    return usual | st.from_regex(re.compile(r"[A-Z]{2,3}", re.ASCII), fullmatch=True)


def qcodes() -> SearchStrategy[str]:
    """Strategy of QCodes."""
    usual = st.sampled_from(["medtop:04000000", "nrol:short", "iso3166-1a2:RS", "dpacat:a:b/c"])
    part = st.text(_CHARACTERS.filter(lambda character: not character.isspace()), min_size=1)
    odd = st.tuples(part.map(lambda alias: alias.replace(":", "_")), part).map(":".join)
    return usual | odd


def iris() -> SearchStrategy[str]:
    """Strategy of URIs, IRIs and relative references."""
    usual = st.sampled_from(
        [
            "https://example.com/a?b=c&d=%20#e",
            "urn:newsml:example.com:20221216:story-1",
            "tag:example.com,2022:1",
            "http://example.com:8080/北京/déjà",
            "../photo_1.jpg",
            "mailto:desk@example.com",
            "data:,x",
        ]
    )
    return usual | _iris().filter(lambda iri: _passes(check.iri, iri))


def hrefs() -> SearchStrategy[str]:
    """Strategy of the URIs, IRIs and relative references that a link may have."""
    return iris().filter(lambda iri: _passes(check.href, iri))


def _passes(checked: Callable[[str, str], None], value: str) -> bool:
    try:
        checked("", value)
    except ModelError:
        return False
    return bool(value)


_IRI_CHARACTER = st.one_of(
    st.sampled_from("abzAZ019-._~!$&'()*+,;=:@/"),
    st.integers(0, 255).map("%{:02X}".format),
    _CHARACTERS.filter(lambda character: character > "\x7f"),
)
_IRI_PART = st.lists(_IRI_CHARACTER).map("".join)
_SCHEME = st.from_regex(re.compile("([A-Za-z][A-Za-z0-9+.-]{0,9}:)?"), fullmatch=True)
_HOST = st.just("") | _IRI_PART.map(lambda name: "//" + re.sub("[/@:]", "-", name))
_PORT = st.just("") | st.integers(0, 99999).map(":{}".format)
_QUERY = st.just("") | _IRI_PART.map("?{}?".format) | _IRI_PART.map("?{}".format)
_FRAGMENT = st.just("") | _IRI_PART.map("#{}?".format) | _IRI_PART.map("#{}".format)


@st.composite
def _iris(draw: DrawFn) -> str:
    scheme, host, path = draw(_SCHEME), draw(_HOST), draw(_IRI_PART)
    if host:
        host += draw(_PORT) + "/" * bool(path)
    return scheme + host + path + draw(_QUERY) + draw(_FRAGMENT)


@st.composite
def date_times(draw: DrawFn) -> DateTime:
    """Strategy of dates and times of every precision, zoned or not."""
    text = draw(_DAYS).isoformat()
    precision = draw(st.sampled_from(["year", "month", "day", "minute", "second", "fraction"]))
    if precision in {"year", "month"}:
        return DateTime(text[: {"year": 4, "month": 7}[precision]])
    if precision != "day":
        time = draw(st.times()).isoformat(timespec="seconds")
        text += "T" + (time[:5] if precision == "minute" else time)
    zone = draw(_zones())
    if precision == "fraction":
        room = 64 - len(f"{text}.{zone}")
        digits = min(draw(_DIGITS), room)
        text += "." + draw(st.text("0123456789", min_size=digits, max_size=digits))
    return DateTime(text + zone)


_DAYS = st.dates(dt.date(2000, 1, 1), dt.date(2040, 12, 31)) | st.dates()

_DIGITS = st.sampled_from([1, 3, 6, 7, 9, 64]) | st.integers(1, 64)


def _zones() -> SearchStrategy[str]:
    usual = st.sampled_from(["", "Z", "+01:00", "-05:00", "+05:30", "-00:00", "+14:00", "-14:00"])
    form = re.compile(r"[+-](0[0-9]|1[0-3]):[0-5][0-9]", re.ASCII)
    return usual | st.from_regex(form, fullmatch=True)
