"""Identity and state: the URI, the version, and what makes a kill or a correction known.

A version below 1, an urgency out of 1 to 9 and a status that is none of IPTC's need no
rule: an article with such a one cannot be made.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from newsitem.validation.rules._rule import code_of, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.validation.rules._rule import Case, Flaw

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:[^\s]", re.ASCII)
_URN = re.compile(r"urn:newsml:([^:]*)(?::([^:]*)(?::(.*))?)?", re.IGNORECASE | re.DOTALL)
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{4,6}(?:Z|[+-]\d{2,4})?)?", re.ASCII)
_CORRECTION = re.compile(
    r"\W{0,3}(?:correction|corrected|corrects|corrige|correctif|rectificatif|korrektur"
    r"|berichtigung|corrección|rettelse|rättelse|rettifica|correctie)\b",
    re.IGNORECASE,
)
_CORRECTING = frozenset({"correction", "correct", "update", "writethru"})
_EARLIER = re.compile(
    r"previous|correct|replace|evolved|supersede|derived|translat", re.IGNORECASE
)


@rule("NI301", "error")
def uri_missing(case: Case) -> Iterator[Flaw]:
    """The article has no URI, so that no other version can be known as the same article.

    NewsML-G2 Specification, "guid": every item has a globally unique identifier.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", uri="urn:newsml:example.com:20240312:dam")
    """
    if not case.article.uri:
        yield "uri", "the article has no URI"


@rule("NI302")
def uri_form(case: Case) -> Iterator[Flaw]:
    """The URI has no scheme, so that it is unique with one provider at the most.

    RFC 3986, section 4.3; NewsML-G2 Specification, "guid", asks for an IRI.

    Bad::

        Article(uri="story-4711")

    Good::

        Article(uri="tag:example.com,2024:4711")
    """
    uri = case.article.uri
    if uri and not _SCHEME.match(uri):
        yield "uri", f"{uri[:80]!r} is no URI with a scheme, such as 'urn:' or 'https:'"


@rule("NI303")
def newsml_urn(case: Case) -> Iterator[Flaw]:
    """A URI that starts with ``urn:newsml:`` goes on otherwise than such names do.

    RFC 3085, section 2: the provider, a date as CCYYMMDD and the item follow.

    Bad::

        Article(uri="urn:newsml:example.com:dam")

    Good::

        Article(uri="urn:newsml:example.com:20240312:dam:1")
    """
    found = _URN.fullmatch(case.article.uri)
    if not found:
        return
    provider, date, item = found.groups()
    if not provider or not item:
        yield "uri", "a name in urn:newsml has a provider, a date and an item"
    elif not _is_day(date):
        yield "uri", f"{date[:40]!r} is no date such as 20240312, as urn:newsml has it there"


@rule("NI304")
def version_missing(case: Case) -> Iterator[Flaw]:
    """The article has no version, so that of two with one URI neither is known as the later.

    NewsML-G2 Specification, "version": it counts from 1.

    Bad::

        Article(uri="tag:example.com,2024:dam")

    Good::

        Article(uri="tag:example.com,2024:dam", version=2)
    """
    if case.article.version is None:
        yield "version", "the article has no version"


@rule("NI305")
def kill_unexplained(case: Case) -> Iterator[Flaw]:
    """The article is canceled, and nothing tells the editors so or why.

    NewsML-G2 Guidelines, "Publishing Status": a canceled item comes with a note to
    editors, a signal, or a link to what replaces it.

    Bad::

        Article(headline="Dam bursts", pub_status="canceled")

    Good::

        Article(headline="Dam bursts", pub_status="canceled", ed_notes="KILL: it did not.")
    """
    article = case.article
    explained = article.ed_notes or article.signals or article.links or article.derived_from
    if article.pub_status == "canceled" and not explained:
        yield "pub_status", "canceled, without a note to editors, a signal or a link"


@rule("NI306")
def correction_unsignalled(case: Case) -> Iterator[Flaw]:
    """The words say that this is a correction, and no signal does.

    IPTC NewsCodes, http://cv.iptc.org/newscodes/signal/: software cannot read a headline.

    Bad::

        Article(headline="CORRECTION: Dam holds")

    Good::

        Article(headline="CORRECTION: Dam holds", signals="sig:correction")
    """
    article = case.article
    if any(code_of(one).casefold() in _CORRECTING for one in article.signals):
        return
    notes = ((f"ed_notes[{n}].text", note.text) for n, note in enumerate(article.ed_notes))
    for path, text in (("headline", article.headline), *notes):
        if found := _CORRECTION.match(text):
            word = f"{path}[{found.start()}:{found.end()}]"
            yield word, f"{found[0].strip()!r}, without the signal sig:correction"


@rule("NI307")
def correction_unlinked(case: Case) -> Iterator[Flaw]:
    """A signal says that this is a correction, and nothing says of what.

    NewsML-G2 Guidelines, "Updates and corrections": it is a later version of the same item,
    or links to the item that it corrects.

    Bad::

        Article(uri="tag:example.com,2024:b", version=1, signals="sig:correction")

    Good::

        Article(uri="tag:example.com,2024:b", version=2, signals="sig:correction")
    """
    article = case.article
    linked = article.derived_from or any(_EARLIER.search(link.rel) for link in article.links)
    if (article.version or 1) > 1 or linked:
        return
    for number, signal in enumerate(article.signals):
        if code_of(signal).casefold() == "correction":
            message = "a correction that is neither a later version nor linked to an earlier item"
            yield f"signals[{number}]", message


def _is_day(text: str) -> bool:
    found = _DAY.fullmatch(text)
    try:
        return bool(found and dt.date(int(found[1]), int(found[2]), int(found[3])))
    except ValueError:
        return False


RULES = (
    uri_missing,
    uri_form,
    newsml_urn,
    version_missing,
    kill_unexplained,
    correction_unsignalled,
    correction_unlinked,
)
