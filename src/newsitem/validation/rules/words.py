"""Words and their language: the headline, the body, who wrote them, in which language.

What the model refuses needs no rule: a language that has no form of a tag at all.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from newsitem.text import collapse
from newsitem.validation.rules._countries import is_country
from newsitem.validation.rules._rule import rule
from newsitem.validation.rules._scripts import expected_scripts, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.validation.rules._rule import Case, Flaw

_LONGEST_HEADLINE = 110  # characters
_ENOUGH = 40  # letters that tell a script
_MOST_LETTERS = 20_000  # that are looked at
_SHARE = 0.25  # of the letters, which is little
_OF_RIGHTS = "rights_expressions["  # whose languages are such as ODRL
_TAG = re.compile(
    r"""(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}                    # language, and its extensions
        (?:-[a-z]{4})?                                     # script
        (?:-(?P<region>[a-z]{2}|\d{3}))?                   # region
        (?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})){0,8}          # variants
        (?:-[a-wy-z0-9](?:-[a-z0-9]{2,8}){1,8}){0,8}       # extensions
        (?:-x(?:-[a-z0-9]{1,8}){1,8})?                     # private use
      |x(?:-[a-z0-9]{1,8}){1,8}
      |i-[a-z]{3,8}|zh-min(?:-nan)?|sgn-be-fr|sgn-be-nl|sgn-ch-de|en-gb-oed|art-lojban)""",
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)


@rule("NI501", "error")
def headline_missing(case: Case) -> Iterator[Flaw]:
    """A text has no headline.

    NewsML-G2 Guidelines, "Headline"; Google Search Central, "Article structured data",
    ``headline``.

    Bad::

        Article(body="The dam at Aldbrook held through the night.")

    Good::

        Article(headline="Dam holds", body="The dam at Aldbrook held through the night.")
    """
    if case.article.kind == "text" and not case.article.headline:
        yield "headline", "the article has no headline"


@rule("NI502", "error")
def body_missing(case: Case) -> Iterator[Flaw]:
    """A text has no body, neither here nor in a file of its own.

    NewsML-G2 Specification, "contentSet".

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", body="The dam at Aldbrook held through the night.")
    """
    article = case.article
    elsewhere = article.renditions or article.body_renditions
    if article.kind == "text" and not (article.body or elsewhere):
        yield "body", "the article has no body"


@rule("NI503")
def headline_repeated(case: Case) -> Iterator[Flaw]:
    """The body is the headline once more, or opens with it: a reader sees it twice.

    NewsML-G2 Guidelines, "Headline": it stands beside the content.

    Bad::

        Article(headline="Dam holds", body="Dam holds")

    Good::

        Article(headline="Dam holds", body="The dam holds, the mayor says.")
    """
    article = case.article
    first = next((n for n, block in enumerate(article.body) if block.text), None)
    if first is not None and article.headline and article.kind == "text":
        text = collapse(article.body[first].text).casefold()
        if text == collapse(article.headline).casefold():
            whole = "is nothing but" if len(article.body) == 1 else "opens with"
            yield f"body[{first}].text", f"the body {whole} the headline"


@rule("NI504")
def language_missing(case: Case) -> Iterator[Flaw]:
    """Nothing says which language the article is in.

    NewsML-G2 Specification, "language" and ``xml:lang``.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", language="en")
    """
    if case.article.kind == "text" and not case.article.language:
        yield "language", "nothing says which language the article is in"


@rule("NI505")
def language_tag(case: Case) -> Iterator[Flaw]:
    """A language is no tag of BCP 47, or names a region that there is not.

    RFC 5646, section 2.1; languages have two or three letters, regions are ISO 3166-1 or
    UN M.49.

    Bad::

        Article(language="english")

    Good::

        Article(language="sr-Latn-RS")
    """
    for path, value in case.parts:
        is_tag = path.rpartition(".")[2] == "language" and not path.startswith(_OF_RIGHTS)
        if not (is_tag and isinstance(value, str)):
            continue
        found = _TAG.fullmatch(value)
        if not found:
            yield path, f"{value!r} is no language tag of BCP 47, such as 'en' or 'pt-BR'"
        elif (region := found["region"]) and region.isalpha() and not is_country(region.upper()):
            yield path, f"{value!r} names a region {region!r}, which is none of ISO 3166-1"


@rule("NI506")
def language_script(case: Case) -> Iterator[Flaw]:
    """The text is not in a script that its language is written in.

    BCP 47, section 2.2.3, and Unicode Standard Annex 24, "Script": the script that a
    language has by itself goes without saying, any other is said.

    Bad::

        Article(language="en", body="Плотина выдержала ночь, сообщила мэр города Жанна Рук.")

    Good::

        Article(language="ru", body="Плотина выдержала ночь, сообщила мэр города Жанна Рук.")
    """
    article = case.article
    expected = expected_scripts(article.language.lower().split("-"))
    letters = Counter(map(script, article.text[:_MOST_LETTERS]))
    del letters[""]
    total = letters.total()
    if not expected or total < _ENOUGH:
        return
    if sum(letters[one] for one in expected) < _SHARE * total:
        (most, _), *_ = letters.most_common(1)
        yield "language", f"the language is {article.language!r}, the script {most}"


@rule("NI507")
def headline_long(case: Case) -> Iterator[Flaw]:
    """The headline has more than 110 characters, and a search engine may cut it.

    Google Search Central, "Article structured data", ``headline``, which has named that
    number, and asks for a short title now.

    Bad::

        Article(headline="The dam at Aldbrook holds through the night, says the mayor, "
                         "and the rain that is due on Sunday will not reach the crest")

    Good::

        Article(headline="Dam at Aldbrook holds through the night")
    """
    length = len(case.article.headline)
    if length > _LONGEST_HEADLINE:
        message = f"the headline has {length:,} characters, more than {_LONGEST_HEADLINE}"
        yield f"headline[{_LONGEST_HEADLINE}:{length}]", message


@rule("NI508")
def author_missing(case: Case) -> Iterator[Flaw]:
    """Nobody is named as the author.

    Google Search Central, "Article structured data", ``author``.

    Bad::

        Article(headline="Dam holds")

    Good::

        Article(headline="Dam holds", byline="By Jane Rook")
    """
    article = case.article
    if not (article.byline or article.bylines) and not any(
        {"creator", "contributor"} & set(one.roles) for one in article.sources
    ):
        yield "byline", "nobody is named as the author"


RULES = (
    headline_missing,
    body_missing,
    headline_repeated,
    language_missing,
    language_tag,
    language_script,
    headline_long,
    author_missing,
)
