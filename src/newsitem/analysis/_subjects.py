"""What the sentences of a story are about: their subjects, for "he" and "it" to stand for."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

import attrs

from newsitem.analysis._clause import Clause, Phrase
from newsitem.analysis._names import Name, name_in
from newsitem.analysis._tokens import sentences
from newsitem.dateline import find

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsitem.analysis.words import Words

_BLOCKS_BACK = 5  # in which the subject behind a pronoun is looked for
_SENTENCES_BACK = 12  # of one block


@attrs.frozen
class Subject:
    """The subject of a sentence that ends at ``end`` of ``block``.

    What names no one has no ``name``. ``speaks``: a verb of saying stands beside it.
    ``told`` is above 0 where the sentence has "her" in it, below 0 where it has "his".
    """

    block: int
    phrase: Phrase
    end: int
    name: Name | None
    speaks: bool
    told: int


@attrs.define(slots=False)
class Subjects:
    """The subjects of a story's blocks, whose texts have blanks in place of quotations."""

    texts: Sequence[str]
    words: Words
    _found: dict[int, list[Subject]] = attrs.field(factory=dict, init=False)

    def before(self, block: int, at: int) -> Iterator[Subject]:
        """Those of the sentences before a place, the nearest first."""
        for number in range(block, max(-1, block - _BLOCKS_BACK - 1), -1):
            subjects = self._of(number)
            end = bisect_left(subjects, at, key=_start) if number == block else len(subjects)
            for index in range(end - 1, max(-1, end - 1 - _SENTENCES_BACK), -1):
                yield subjects[index]

    def _of(self, block: int) -> list[Subject]:
        found = self._found.get(block)
        if found is None:
            text = self.texts[block]
            dateline = find(text)
            start = len(dateline.text) if dateline else 0
            found = self._found[block] = [
                one
                for sentence in sentences(text, start, len(text))
                if (one := self._subject(block, Clause(sentence, self.words)))
            ]
        return found

    def _subject(self, block: int, clause: Clause) -> Subject | None:
        said = clause.inserted()
        phrase = said or clause.subject()
        if not phrase or (len(phrase) == 1 and Clause(phrase, self.words).is_pronoun(0)):
            return None
        name = name_in(self.texts[block], phrase, self.words)
        speaks = bool(said) or clause.speaks(phrase)
        told = 0
        if self.words.relatives:  # a language that has "her" and "his"
            lows = {token.low for token in clause.tokens}
            told = bool(lows & self.words.female) - bool(lows & self.words.male)
        return Subject(block, phrase, clause.tokens[-1].end, name, speaks, told)


def _start(subject: Subject) -> int:
    return subject.phrase[0].start
