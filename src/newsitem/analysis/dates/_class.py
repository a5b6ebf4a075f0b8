"""What is known of a language: the words by which its news tells when something was."""

from __future__ import annotations

import attrs


@attrs.frozen
class DateWords:
    """The words of dates in one language, in lower case; a phrase is words with ``_`` between.

    Words stand in a list between blanks; ``word=value`` gives a word its meaning. A word
    that has a capital letter here is meant in that form alone, and each word has one role:
    where it is in several lists, the last one counts.

    ``months`` is how the line of the language begins in the table of the datelines, and
    ``more_months`` has further forms (``ноябре=11``). ``doubtful`` months are other words
    too: alone they need a preposition. ``weekdays`` are seven, forms behind a bar.
    ``capitals``: months and weekdays have a capital letter. ``month_first``: "Dec. 5".
    ``day_first`` and ``month_first`` tell "05/12/2022". ``window``: an article makes
    a stretch of time of it ("the last week").

    ``days`` count from publication. ``parts`` of the day are morning, afternoon, evening,
    night and noon; ``compounds`` end a weekday ("Freitagabend"). ``modifiers`` are words
    like "early", ``units`` are day, week, weekend, month, quarter and year, ``seasons``
    1 (spring) to 4. ``ago`` stands after a number and unit, ``ago_before`` before it
    (German "vor", which is also "before"), and so do ``ahead`` and ``within``.

    ``future`` and ``past`` words tell whether a weekday lies ahead or behind. After one of
    ``names`` a weekday is none ("Mr. Friday", "every Friday"), and so before one of
    ``titles`` ("Sunday Times"); before one of ``counted`` a number is no year ("in 1500
    homes"). Where there is a list ``about``, years stand without a preposition, but not
    behind its words ("rund 2008"). Before one of ``anchors`` a month is seen from another
    time ("in June that year").
    """

    code: str
    months: str
    weekdays: str
    more_months: str = ""
    doubtful: str = ""
    days: str = ""
    parts: str = ""
    compounds: str = ""
    modifiers: str = ""
    units: str = ""
    seasons: str = ""
    counts: str = ""
    last: str = ""
    next: str = ""
    this: str = ""
    ago: str = ""
    ago_before: str = ""
    ahead: str = ""
    within: str = ""
    on: str = ""
    until: str = ""
    before: str = ""
    since: str = ""
    after: str = ""
    start: str = ""
    to: str = ""
    both: str = ""
    the: str = ""
    of: str = ""
    ordinals: str = ""
    clock: str = ""
    year_words: str = ""
    decade_ends: str = ""
    decade_words: str = ""
    future: str = ""
    past: str = ""
    names: str = ""
    titles: str = ""
    counted: str = ""
    about: str = ""
    anchors: str = ""
    capitals: bool = False
    month_first: bool = False
    day_first: bool = False
    window: bool = False
