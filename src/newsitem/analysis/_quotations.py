"""Which stretches between marks are quotations, which belong together, and who speaks.

Marks also set off titles of works, names and terms. A stretch is a quotation where someone
is said to say it, where it is a sentence of its own, or where it is too long for a title.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis import _attribution as attribute
from newsitem.analysis import _unspaced as unspaced
from newsitem.analysis._attribution import Attribution, Prose
from newsitem.analysis._clause import has_case
from newsitem.analysis._dialogue import DASHES, spoken_after_dash
from newsitem.analysis._marks import BLANK, Marked, stretches
from newsitem.analysis._tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.analysis._tokens import Token
    from newsitem.analysis.words import Words

_LONG = 5  # words, from which on a part of a sentence is more than a title or a term
_PHRASE = 3  # words, likewise, of one that begins with no noun in a language of capital nouns
_SENTENCE = 2  # words, from which on what stands by itself is one
_BETWEEN = 200  # characters of an attribution that interrupts a quotation
_LISTED = 12  # characters of "and" between two
_NEAR = 300  # characters from a statement to a quotation that takes its speaker over
_SENTENCES_BETWEEN = 2  # likewise
_TITLE = 6  # words of a title at the most
_SHOWN = 120  # characters of a stretch that are read for its case and its length
_GOES_ON = frozenset(",;-–—―،，")
_FULL_STOPS = frozenset(".!?…。！？؟")
_ENDS = _FULL_STOPS | frozenset(",،，、—–")
_AFTER_SENTENCE = _FULL_STOPS | frozenset("\"”“»«’‘')")
_LEADS_IN = frozenset(":：,،，")
_CONTRACTED = frozenset(("im", "vom", "beim"))  # with the article in them


@attrs.frozen
class Quotation:
    """Stretches that one speaker says, and the words that attribute them.

    ``carried`` tells that these attribute the quotation or statement before it.
    """

    pieces: tuple[Marked, ...]
    direct: bool
    attribution: Attribution | None = None
    carried: bool = False


@attrs.frozen(slots=False)  # what is read of it is kept
class Place:
    """A stretch in the text of its block.

    ``left`` is where the quotation before it ends, ``right`` where the next stretch begins.
    """

    piece: Marked
    prose: Prose
    left: int
    right: int

    @property
    def text(self) -> str:
        """The text of the block."""
        return self.prose.text

    @cached_property
    def inner(self) -> str:
        """The words between the marks."""
        return self.text[self.piece.first : self.piece.last]

    @cached_property
    def final(self) -> str:
        """The last sign of what is said, closing marks inside it passed over."""
        return self.inner[-3:].rstrip("’'\"”»“)]")[-1:]

    @cached_property
    def lead(self) -> str:
        """The sign before the stretch, "" at the start of the block."""
        return self.text[max(0, self.piece.start - 3) : self.piece.start].rstrip(BLANK)[-1:]

    @cached_property
    def follow(self) -> str:
        """The sign after the stretch, "" at the end of the block."""
        return self.text[self.piece.end : self.piece.end + 3].lstrip(BLANK)[:1]

    @property
    def leads_in(self) -> bool:
        """Whether a colon or comma stands before the stretch."""
        return self.lead in _LEADS_IN

    @property
    def opens_sentence(self) -> bool:
        """Whether no sentence is under way before the stretch."""
        return not self.lead or self.lead in _AFTER_SENTENCE

    @property
    def ends_as_speech(self) -> bool:
        """Whether a comma or the like parts the stretch from what follows."""
        return self.final in _ENDS or (self.follow or " ") in ",،，–—"


def quotations(blocks: Sequence[tuple[int, str]], words: Words) -> list[Quotation]:
    """The quotations in blocks, given by number and text, in reading order."""
    found: list[Quotation] = []
    before: Prose | None = None
    for (block, text), marked in zip(blocks, stretches(blocks), strict=True):
        prose = Prose(block, text, words)
        for place in _places(prose, marked or spoken_after_dash(block, text, words), found):
            _take(place, found, before)
        before = prose
    return found


def _places(prose: Prose, pieces: list[Marked], found: Sequence[Quotation]) -> Iterator[Place]:
    for index, piece in enumerate(pieces):
        left = pieces[index - 2].end if index > 1 else 0  # one that is none may stand between
        if found and found[-1].pieces[-1].block == prose.block:
            left = max(left, found[-1].pieces[-1].end)
        right = pieces[index + 1].start if index + 1 < len(pieces) else len(prose.text)
        yield Place(piece, prose, left, right)


def _take(place: Place, found: list[Quotation], before: Prose | None) -> None:
    """Add the stretch to the quotations found so far, or to the last of them, or not at all."""
    last = found[-1] if found else None
    if last and _runs_on(last.pieces[-1], place):
        found[-1] = _longer(last, place)
    elif last and _interrupted(last, place):
        found[-1] = attrs.evolve(last, pieces=(*last.pieces, place.piece))
    elif last and _listed(last, place):
        found.append(attrs.evolve(last, pieces=(place.piece,), carried=True))
    elif one := _judged(place):
        found.append(_carried(one, place, last, before))


def _carried(
    one: Quotation, place: Place, last: Quotation | None, before: Prose | None
) -> Quotation:
    """The quotation with the speaker of the sentence before, where it has none of its own."""
    own = one.attribution
    if own and own.subject:
        return one
    if not _drops_subject(place, own, last) and not _continues(place):
        return one
    said = _said_before(place, last, before)
    if not said:
        return one
    if own and own.cue and own.block == said.block:
        said = attrs.evolve(said, cue=own.cue, medium=own.medium)
    return attrs.evolve(one, attribution=said, carried=True)


def _drops_subject(place: Place, own: Attribution | None, last: Quotation | None) -> bool:
    """Whether the subject of a cue is that of the sentence before: "…", "…", saying "…"."""
    if own is None or not own.cue:
        return False
    if own.cue[0].start >= place.piece.end:
        return place.prose.words.drops
    end = last.pieces[-1] if last else None
    near = end is not None and (end.block, end.end) == (place.piece.block, place.left)
    return near and own.cue[0].low in place.prose.words.participles


def _continues(place: Place) -> bool:
    """Whether the stretch is speech that goes on, and no heading of another block."""
    ends = place.left > 0 or place.final in _FULL_STOPS or place.follow == "."
    return ends and _stands_alone(place) and place.opens_sentence


# -- what belongs together


def _runs_on(last: Marked, place: Place) -> bool:
    """Whether a quotation that was not closed goes on at the start of the next block."""
    next_block = place.piece.block == last.block + 1 and place.piece.start == 0
    if last.open in DASHES and last.open:
        return False
    return not last.close and last.start + len(last.open) <= last.first and next_block


def _longer(last: Quotation, place: Place) -> Quotation:
    one = last.attribution
    if not (one and one.subject):
        one = _attribution(place) or one
    return attrs.evolve(last, pieces=(*last.pieces, place.piece), attribution=one)


def _interrupted(last: Quotation, place: Place) -> bool:
    """Whether only an attribution, and no full stop, parts the stretch from the last one."""
    piece, before, one = place.piece, last.pieces[-1], last.attribution
    if not one or not one.cue or last.carried or before.block != piece.block:
        return False
    if before.end != place.left or one.cue[0].start < before.end:
        return False
    between = place.text[before.end : piece.start].rstrip(BLANK)
    if len(between) > _BETWEEN or between[-1:] not in _GOES_ON:
        return False
    if (before.open, before.close) != (piece.open, piece.close):
        return False
    again = attribute.before(place.prose, before.end, piece.start)
    return again is not None and again.cue == one.cue


def _listed(last: Quotation, place: Place) -> bool:
    """Whether no more than "and" parts the stretch from the last one."""
    before = last.pieces[-1]
    if (before.block, before.end) != (place.piece.block, place.left) or not last.attribution:
        return False
    if place.piece.start - place.left > _LISTED:
        return False
    between = list(tokens(place.text, place.left, place.piece.start))
    return bool(between) and all(
        t.low in place.prose.words.joins or t.text == "," for t in between
    )


# -- quotation or not


def _judged(place: Place) -> Quotation | None:
    """The stretch as a quotation, or None."""
    piece = place.piece
    one = _attribution(place)
    runs_on = not piece.close and piece.end == len(place.text)
    leads_in = place.leads_in or _follows_subject(place, one)
    apart = place.opens_sentence or leads_in
    is_said = one and apart and (place.ends_as_speech or leads_in)
    if runs_on or is_said or (one and unspaced.is_unspaced(place.inner[:3])):
        return Quotation((piece,), direct=True, attribution=one)
    shown = tokens(place.text, piece.first, min(piece.last, piece.first + _SHOWN))
    inner = [token for token in shown if token.word]
    if not inner or _is_title(place, inner, one) or _is_named(place, inner):
        return None
    speaks = place.opens_sentence and place.ends_as_speech
    if len(inner) >= _SENTENCE and (speaks or (apart and _stands_alone(place))):
        return Quotation((piece,), direct=True, attribution=one)
    one = one or attribute.trailing(place.prose, piece.end, place.right)
    is_lower = place.prose.words.nouns_capital and not inner[0].capital
    if one or len(inner) >= (_PHRASE if is_lower else _LONG):
        return Quotation((piece,), direct=apart and one is not None, attribution=one)
    return None


def _is_title(place: Place, inner: list[Token], one: Attribution | None) -> bool:
    """Whether the words are in capitals, as in a title or a name."""
    words = place.prose.words
    spoken = place.final in _ENDS and (one is not None or place.final != ",")
    if place.final == "." and place.lead.isalnum() and not _follows_cue(place, one):
        spoken = False  # as part of a sentence that ends with it
    return not words.nouns_capital and not spoken and _in_capitals(place, inner)


def _follows_cue(place: Place, one: Attribution | None) -> bool:
    if not one or not one.cue or one.block != place.prose.block:
        return False
    return not place.text[one.cue[-1].end : place.piece.start].strip(BLANK + ",")


def _follows_subject(place: Place, one: Attribution | None) -> bool:
    """Whether the stretch follows the speaker with no sign between them, as in Arabic."""
    if not one or not one.subject or one.block != place.prose.block or has_case(one.subject):
        return False
    return not place.text[one.subject[-1].end : place.piece.start].strip(BLANK)


def _in_capitals(place: Place, inner: list[Token]) -> bool:
    small = (token for token in inner if not token.capital and not token.text[0].isdigit())
    frequent = place.prose.words.frequent
    return inner[0].capital and all(
        token.low in frequent or place.text[token.start - 1] in "'’"  # the end of "We’re"
        for token in small
    )


def _is_named(place: Place, inner: list[Token]) -> bool:
    """Whether the word before the marks announces a name: "film", "so-called"; „der Spiegel“.

    In a language of capital nouns any noun does: „die Partei „Neue Mitte““.
    """
    words = place.prose.words
    start = max(place.left, place.piece.start - 40)
    before = list(tokens(place.text, start, place.piece.start))
    if not before:
        return False
    if before[-1].text == "=":  # an attribute in what was left of markup
        return True
    if before[-1].low in words.naming:
        return True
    if not words.nouns_capital or not before[-1].word or place.final in _ENDS:
        return False
    low = before[-1].low
    announced = before[-1].capital or low in words.definite or low in _CONTRACTED
    return announced and len(inner) <= _TITLE and _in_capitals(place, inner)


# -- who speaks


def _attribution(place: Place) -> Attribution | None:
    piece, prose = place.piece, place.prose
    if unspaced.is_unspaced(place.inner[:3]):
        return unspaced.attribution(prose, piece.start, piece.end, (place.left, place.right))
    before = attribute.before(prose, place.left, piece.start)
    led_on = place.final == "," or (place.opens_sentence and place.ends_as_speech)
    if before and before.subject and not led_on:
        return before
    asked = before and not before.subject and place.final != "," and _follows_cue(place, before)
    if asked and prose.words.relatives:
        return before  # "Asked, “Does it hold?” Smith said yes"
    after = None
    if not _leads_to_next(place):
        after = attribute.after(
            prose,
            piece.end,
            place.right,
            loose=place.ends_as_speech,
            ended=place.final == "." and place.follow not in _GOES_ON,
        )
    if after and not after.subject and prose.words.verb_last:
        subject = attribute.leading(prose, place.left, piece.start)
        return attrs.evolve(after, subject=subject)
    return after if after and after.subject else before or after


def _leads_to_next(place: Place) -> bool:
    """Whether what follows a full stop introduces the next quotation: “…” Smith said: “…”."""
    if place.final != "." or place.right == len(place.text):
        return False
    return place.text[place.piece.end : place.right].rstrip(BLANK)[-1:] in _LEADS_IN


def _stands_alone(place: Place) -> bool:
    """Whether no words of its own sentence could name the speaker."""
    ends = place.final in _FULL_STOPS or place.follow in ("", ".")
    return ends and (place.opens_sentence or place.leads_in)


def _said_before(place: Place, last: Quotation | None, before: Prose | None) -> Attribution | None:
    """The attribution of the statement or quotation before, in this block or the last one."""
    prose = place.prose
    end = last.pieces[-1] if last else None
    said = attribute.statement(prose, place.left, place.piece.start)
    if not said and last and end and end.block == prose.block and _is_near(place, ""):
        said = last.attribution
    if not said and before and place.left == 0:
        near = end is not None and end.block == before.block
        start = end.end if near and end else 0
        said = attribute.statement(before, start, len(before.text))
        if not said and last and near and _is_near(place, before.text[start:]):
            said = last.attribution
    if not said or not said.subject or said.subject[0].low in prose.words.others:
        return None
    return said


def _is_near(place: Place, before: str) -> bool:
    """Whether little stands between what was said and the quotation."""
    if len(before) + place.piece.start - place.left > _NEAR:
        return False
    between = before + place.text[place.left : place.piece.start]
    return sum(between.count(sign) for sign in ".!?") <= _SENTENCES_BETWEEN
