"""What is known of a language: the words by which its news says who said what."""

from __future__ import annotations

import attrs


def word_list(text: str | frozenset[str]) -> frozenset[str]:
    """The words of a list, which stand between spaces and line feeds."""
    if isinstance(text, frozenset):
        return text
    return frozenset(text.replace("\n", " ").split(" ")) - {""}


@attrs.frozen
class Words:
    """The words of one language, in lower case; a phrase is words with ``_`` between.

    ``cues`` are verbs of saying, finite forms and past participles; the subject of one of
    ``participles`` opens the sentence ("…, saying"). ``tags`` do the work of a cue, but
    only after a quotation (German "so"). A speaker follows one of the phrases
    ``according``, or a word of ``views`` that opens the sentence ("Pour Smith, c'est …"), and
    a clause of one ``likewise`` ("as Smith put it"). After a word of ``naming`` marks hold a
    name ("called", "so-called", "film").

    ``persons`` are pronouns of a person (``male`` and ``female``, with articles, those of
    one sex), ``things`` those of a party that is none, ``others`` all else that can be the
    subject of a cue. ``definite`` and ``indefinite`` words begin a noun phrase (of several,
    if they are ``plural`` too; but no subject, if ``oblique``), ``stops`` and
    ``auxiliaries`` end one (after one of ``passive`` a cue has no subject), ``breaks`` begin
    a new clause, ``relatives`` one about the noun before; ``of`` and ``joins`` link the
    parts of a phrase.

    ``titles`` stand before a name or for a person, and so do words that end with one of
    ``title_ends``; ``bodies`` are nouns of organisations, ``outlets`` end nouns of those
    that things are told to.

    ``media`` is a pattern of the channels on which things are said; blanks in it do not
    count. ``frequent`` words tell the language. ``inverts``: the subject may follow the
    verb before a quotation. ``drops``: it may be left out. ``verb_last``: it stands before
    the quotation, and the cue behind. ``nouns_capital``: a capital marks a noun, not a name.
    ``inflects``: so do the ends of a name. ``dashes``: a paragraph that a dash opens is
    speech.
    """

    code: str
    cues: frozenset[str] = attrs.field(default="", converter=word_list)
    participles: frozenset[str] = attrs.field(default="", converter=word_list)
    tags: frozenset[str] = attrs.field(default="", converter=word_list)
    naming: frozenset[str] = attrs.field(default="", converter=word_list)
    according: frozenset[str] = attrs.field(default="", converter=word_list)
    views: frozenset[str] = attrs.field(default="", converter=word_list)
    persons: frozenset[str] = attrs.field(default="", converter=word_list)
    male: frozenset[str] = attrs.field(default="", converter=word_list)
    female: frozenset[str] = attrs.field(default="", converter=word_list)
    things: frozenset[str] = attrs.field(default="", converter=word_list)
    others: frozenset[str] = attrs.field(default="", converter=word_list)
    definite: frozenset[str] = attrs.field(default="", converter=word_list)
    indefinite: frozenset[str] = attrs.field(default="", converter=word_list)
    plural: frozenset[str] = attrs.field(default="", converter=word_list)
    oblique: frozenset[str] = attrs.field(default="", converter=word_list)
    auxiliaries: frozenset[str] = attrs.field(default="", converter=word_list)
    likewise: frozenset[str] = attrs.field(default="", converter=word_list)
    passive: frozenset[str] = attrs.field(default="", converter=word_list)
    breaks: frozenset[str] = attrs.field(default="", converter=word_list)
    stops: frozenset[str] = attrs.field(default="", converter=word_list)
    of: frozenset[str] = attrs.field(default="", converter=word_list)
    relatives: frozenset[str] = attrs.field(default="", converter=word_list)
    joins: frozenset[str] = attrs.field(default="", converter=word_list)
    titles: frozenset[str] = attrs.field(default="", converter=word_list)
    title_ends: frozenset[str] = attrs.field(default="", converter=word_list)
    bodies: frozenset[str] = attrs.field(default="", converter=word_list)
    outlets: frozenset[str] = attrs.field(default="", converter=word_list)
    frequent: frozenset[str] = attrs.field(default="", converter=word_list)
    media: str = ""
    inverts: bool = False
    drops: bool = False
    verb_last: bool = False
    nouns_capital: bool = False
    inflects: bool = False
    dashes: bool = False
