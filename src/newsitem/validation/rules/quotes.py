"""Quotations and sources: who says what, and whether the story says so.

A quotation with a place in the body needs no rule: the model refuses one that does not
read as the body does there.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsitem.analysis._marks import unpaired
from newsitem.text import collapse
from newsitem.validation.rules._rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.model.sources import Source
    from newsitem.validation.rules._rule import Case, Flaw

_WORD = re.compile(r"\w+")
_PAUSE = re.compile(r"[,.;:!?…，。！？、]+")
_MOST_PIECES = 50  # of a quotation, that are looked for
_WORK = 20_000_000  # characters that are searched for quotations, more or less
_NO_PROSE = frozenset({"pre", "table", "hr"})
_LONGEST = 40  # characters of what a message quotes


@rule("NI701", "error")
def quote_not_in_body(case: Case) -> Iterator[Flaw]:
    """A quotation does not stand in the body.

    W3C Web Annotation Data Model, section 4.2.4, and NITF 3.6, ``q``: a quotation is words
    of the text. One that is interrupted is looked for in pieces.

    Bad::

        Article(body="“The dam held,” she said.", quotes=Quote("The dam broke."))

    Good::

        Article(body="“The dam,” she said, “held.”", quotes=Quote("The dam, held."))
    """
    body = collapse(" ".join(block.text for block in case.article.body)).casefold()
    if not body:
        return
    for number, quote in enumerate(case.article.quotes[: 1 + _WORK // len(body)]):
        if not quote.extents and quote.kind != "indirect" and not _stands_in(quote.text, body):
            yield f"quotes[{number}].text", f"{_brief(quote.text)} does not stand in the body"


@rule("NI702")
def marks_unpaired(case: Case) -> Iterator[Flaw]:
    """A quotation mark opens and none closes, or the other way round.

    Chicago Manual of Style, 13.30 and following: a quotation may run over paragraphs, each
    of which then opens with a mark.

    Bad::

        Article(body="“The dam held, she said.")

    Good::

        Article(body=["“The dam held.", "“The rain is over,” she said."])
    """
    body = case.article.body
    prose = ((n, block.text) for n, block in enumerate(body) if block.role not in _NO_PROSE)
    for number, start, end in unpaired(prose):
        printed = body[number].text[start:end]
        yield f"body[{number}].text[{start}:{end}]", f"the quotation mark {printed} has no partner"


@rule("NI703")
def speaker_nowhere(case: Case) -> Iterator[Flaw]:
    """The speaker of a quotation is named nowhere in the story.

    NewsML-G2 Guidelines, "assert", and schema.org ``spokenByCharacter``: the reader is told
    who speaks.

    Bad::

        Article(body="“The dam held,” she said.", quotes=Quote("The dam held", speaker="J. Rook"))

    Good::

        Article(body="“The dam held,” Rook said.", quotes=Quote("The dam held", speaker="J. Rook"))
    """
    article = case.article
    text = f"{article.text}\n{article.byline}".casefold()
    known = set(_WORD.findall(text))
    for number, quote in enumerate(article.quotes[: 1 + _WORK // len(text)]):
        speaker = quote.speaker
        if article.body and speaker and speaker.name and not _is_named(speaker, text, known):
            message = f"{_brief(speaker.name)} is named nowhere in the story"
            yield f"quotes[{number}].speaker.name", message


@rule("NI704")
def speaker_missing(case: Case) -> Iterator[Flaw]:
    """A direct quotation has no speaker.

    schema.org ``Quotation``, ``spokenByCharacter``.

    Bad::

        Article(body="“The dam held,” Rook said.", quotes=Quote("The dam held"))

    Good::

        Article(body="“The dam held,” Rook said.", quotes=Quote("The dam held", speaker="Rook"))
    """
    for number, quote in enumerate(case.article.quotes):
        if quote.kind == "direct" and not quote.speaker:
            yield f"quotes[{number}]", f"nobody is named who says {_brief(quote.text)}"


@rule("NI705")
def provider_missing(case: Case) -> Iterator[Flaw]:
    """Nobody is named as the provider.

    NewsML-G2 Specification, "provider": the party responsible for the release of the item.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", sources=Source("NWS", "agency", roles="provider"))
    """
    if not any("provider" in one.roles for one in case.article.sources):
        yield "sources", "nobody is named as the provider"


def _stands_in(quoted: str, body: str) -> bool:
    words = collapse(quoted).casefold()
    if words in body:
        return True
    pieces = [piece.strip(" ") for piece in _PAUSE.split(words)[:_MOST_PIECES]]
    return any(pieces) and all(piece in body for piece in pieces)


def _is_named(speaker: Source, text: str, known: set[str]) -> bool:
    """Whether any word of a name stands in the text; the whole of it where none is spaced."""
    for name in (speaker.name, *(label.text for label in speaker.names)):
        words = _WORD.findall(name.casefold())
        if any(word in known for word in words if len(word) > 1) or name.casefold() in text:
            return True
    return False


def _brief(text: str) -> str:
    line = collapse(text)
    return repr(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…")


RULES = (quote_not_in_body, marks_unpaired, speaker_nowhere, speaker_missing, provider_missing)
