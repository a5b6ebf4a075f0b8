"""Every rule fires on the bad example of its docstring, and not on the good one."""

from __future__ import annotations

import datetime as dt
import textwrap
from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

import newsitem as ni
from newsitem import strategies
from newsitem.validation.rules import PROFILES, RULES

if TYPE_CHECKING:
    from newsitem.validation.rules._rule import Rule

NOW = ni.DateTime("2024-03-13T12:00:00Z")


def example(rule: Rule, kind: str) -> ni.Article:
    """The article under ``Bad::`` or ``Good::`` in the text of a rule."""
    _, _, rest = rule.text.partition(f"{kind}::\n\n")
    code = textwrap.dedent(rest.split("\n\n", maxsplit=1)[0])
    names = {name: getattr(ni, name) for name in ni.__all__ if name[0].isupper()}
    found = eval(code, names)  # noqa: S307  # our own docstrings
    assert isinstance(found, ni.Article)
    return found


def fired(article: ni.Article) -> set[str]:
    return {finding.code for finding in ni.check(article, profile="strict", now=NOW)}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_bad_example_breaks_the_rule_and_the_good_one_does_not(rule: Rule) -> None:
    assert rule.code in fired(example(rule, "Bad"))
    assert rule.code not in fired(example(rule, "Good"))


def test_codes_are_in_order_and_every_text_says_what_it_must() -> None:
    codes = [rule.code for rule in RULES]
    assert codes == sorted(set(codes))
    for rule in RULES:
        summary, _, rest = rule.text.partition("\n\n")
        assert summary.endswith("."), rule.code
        assert not rest.startswith("Bad::"), f"{rule.code} has no source"


def test_profiles_are_sets_of_codes_and_strict_is_all_of_them() -> None:
    assert PROFILES["core"] < PROFILES["agency"] < PROFILES["strict"]
    assert PROFILES["core"] < PROFILES["publisher"] < PROFILES["strict"]
    assert PROFILES["strict"] == {rule.code for rule in RULES}
    assert ni.check(ni.Article()) == ()
    assert {one.code for one in ni.check(ni.Article(), profile="publisher")} >= {"NI501", "NI408"}


def test_wrong_use_is_an_error_with_a_hint() -> None:
    with pytest.raises(ni.NewsItemError, match="no profile 'agncy'; did you mean 'agency'"):
        ni.check(ni.Article(), profile="agncy")  # type: ignore[arg-type]
    with pytest.raises(ni.NewsItemError, match="known are core, agency, publisher, strict"):
        ni.check(ni.Article(), profile="x")  # type: ignore[arg-type]
    with pytest.raises(ni.NewsItemError, match="now needs a zone"):
        ni.check(ni.Article(), now=dt.datetime(2024, 3, 12))  # noqa: DTZ001  # the fault


def test_the_clock_is_the_one_given() -> None:
    article = ni.Article(version_created="2024-03-12T09:00:00Z")
    assert ni.check(article, now=ni.DateTime("2024-03-12T09:00:00Z")) == ()
    (finding,) = ni.check(article, now=dt.datetime(2024, 3, 11, tzinfo=dt.UTC))
    assert (finding.code, finding.path) == ("NI404", "version_created")


def test_a_path_leads_to_the_characters() -> None:
    body = ["Сухо.", "Der Kanal trägt wieder Schiffe 🚢 nach KÃ¶ln."]
    (finding,) = ni.check(ni.Article(body=body))
    assert finding.path == "body[1].text[39:41]"
    assert body[1][39:41] == "Ã¶"
    assert "looks like 'ö'" in finding.message


def test_associated_articles_are_checked_too() -> None:
    picture = ni.Article(kind="picture", uri="4711")
    story = ni.Article(associations=ni.Association(ni.Article(associations=[
        ni.Association(picture)
    ])))  # fmt: skip
    (finding,) = ni.check(story)
    assert finding.path == "associations[0].article.associations[0].article.uri"


def test_a_rule_gives_twenty_findings_at_most() -> None:
    assert len(ni.check(ni.Article(keywords=[f"{n}\u200b" for n in range(30)]))) == 20


@pytest.mark.parametrize(
    "text",
    [
        "O «CAF\u00c9» e o “IRM\u00c3” chegaram, disse «MANH\u00c3».",
        "Ünïcödé naïveté: “Ça va,” dit-il. Å Ö Ä",
        "Ð og Þ eru stafir. Það er.",
        "Die 5‑G‑Masten (µ = 3 Ω) und α-Strahler",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f 👩\u200d🚒",
        "نمی\u200cدانم چه می\u200cشود",
        "क्\u200dष और श्\u200dर",
        "IT-компания из США, iPhone’а",
        "東京都は「雨」と発表した。",
        'ראש הממשלה אמר: "צה"ל ערוך". נשיא ארה"ב שתק.',
        "«Сухо», — сказал он: «Канал „Север“ открыт».",
    ],
)
def test_what_is_right_in_many_scripts_has_no_finding(text: str) -> None:
    assert ni.check(ni.Article(body=text)) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ÐŸÐ»Ð¾Ñ‚Ð¸Ð½Ð° Ð´ÐµÑ€Ð¶Ð¸Ñ‚ÑÑ", "NI901"),
        ("æ\u009d±äº¬", "NI901"),
        ("itâ€™s raining", "NI901"),
        ("Ð\x9fÐ»Ð¾", "NI901"),
        ("say \u202dit\u202c", "NI903"),
        ("say \u2067it", "NI903"),
        ("one\ufefftwo", "NI904"),
        ("Pla\u200dne", "NI904"),
        ("Россия c Aнглией Cоюз", "NI905"),
        ("Αθήνα Aθήνα", "NI905"),
    ],
)
def test_damage_in_many_scripts_is_found(text: str, code: str) -> None:
    assert code in {finding.code for finding in ni.check(ni.Article(headline=text))}


TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
SOLVED = ni.Dateline("OSLO –", resolved="2024-01-02")


def place(country_code: str) -> ni.Location:
    return ni.Location("x", broader=ni.Location("y", country_code=country_code))


@pytest.mark.parametrize(
    ("article", "codes"),
    [
        (ni.Article(uri="urn:newsml:example.com:2024-03-12:dam"), {"NI303"}),
        (ni.Article(uri="urn:newsml:example.com:20240230:dam"), {"NI303"}),
        (ni.Article(uri="urn:newsml::20240212:dam"), {"NI303"}),
        (ni.Article(uri="urn:newsml:example.com:20240212T101500Z:dam:1N"), set()),
        (ni.Article(embargoed="2024-03-12", expires="2024-03-01"), {"NI403"}),
        (ni.Article(subjects=ni.Concept(uri=f"{TOPICS}1")), {"NI602"}),
        (ni.Article(schemes=ni.Scheme("t", TOPICS),
                    subjects=["t:20000002", "t:2"]), {"NI602"}),
        (ni.Article(subjects="a:b", catalogs="https://example.com/catalog.xml"), set()),
        (ni.Article(located=ni.Location(qcode="iso3166-1a2:RS")), set()),
        (ni.Article(located=place("QQQ")), set()),
        (ni.Article(located=place("YU")), {"NI604"}),
        (ni.Article(dateline=ni.Dateline("OSLO", resolved="2024"), published="2020-01-01"), set()),
        (ni.Article(dateline=SOLVED, published="2020"), set()),
        (ni.Article(dateline=SOLVED, published="2020-01-01"), {"NI607"}),
        (ni.Article(body="He left.", quotes=ni.Quote("said so", kind="indirect")), set()),
        (ni.Article(body="“Es geht”, sagte sie.", quotes=ni.Quote("…", "direct")), {"NI701"}),
        (ni.Article(body="「雨だ」と佐藤氏。", quotes=ni.Quote("雨だ", speaker="佐藤")), set()),
        (ni.Article(body="“Es geht”, sagte Rök.", quotes=ni.Quote("Es geht", speaker=ni.Source(
            "Jane Rook", names=ni.Label("Rök")))), set()),
        (ni.Article(headline="say \u202bit\u202c, \u2066that\u202c\u2069"), set()),
        (ni.Article(headline="A", body=[ni.Block("", "hr"), "a "]), {"NI503"}),
        (ni.Article(uri="4711", kind="picture", body="A", headline="A"), {"NI302"}),
        (ni.Article(body='Ã€ la 5" et CAFÃ©'), {"NI901"}),
        (ni.Article(body="Ã\u0081 Ãº"), {"NI901", "NI904"}),
    ],
)  # fmt: skip
def test_where_a_rule_ends(article: ni.Article, codes: set[str]) -> None:
    assert {finding.code for finding in ni.check(article)} == codes


@pytest.mark.parametrize(
    ("tag", "right"),
    [
        ("zh-Hant-HK", True), ("de-CH-1996", True), ("x-house", True), ("es-419", True),
        ("en-a-myext-x-y", True), ("i-klingon", True), ("sl-rozaj-biske", True),
        ("en-UK", False), ("deutsch", False), ("de-Latn-Latn", False), ("e", False),
    ],
)  # fmt: skip
def test_language_tags(tag: str, right: bool) -> None:  # noqa: FBT001  # the expectation
    found = ni.check(ni.Article(descriptions=ni.Label("x", language=tag)))
    assert (found == ()) is right


def test_a_script_may_be_named_in_the_tag() -> None:
    text = "Плотина выдержала ночь, сообщила мэр города Жанна Рук."
    for tag in ("uz-Cyrl", "sr", "sr-Cyrl", "tlh"):
        assert ni.check(ni.Article(language=tag, body=text)) == ()
    (finding,) = ni.check(ni.Article(language="sr-Latn", body=text))
    assert finding.code == "NI506"


@pytest.mark.parametrize(
    ("earlier", "later", "wrong"),
    [
        ("2024-03-12", "2024-03-12T00:00:00+14:00", False),
        ("2024-03", "2024-01", True),
        ("2024-03-12T09:00", "2024-03-11T20:00Z", False),
        ("2024-03-12T09:00", "2024-03-11T18:00Z", True),
        ("2024-03-12T09:00:00.5Z", "2024-03-12T09:00:00.5Z", False),
        ("9999", "0001-01-01T00:00:00+14:00", True),
    ],
)
def test_dates_are_out_of_order_where_that_is_certain(
    earlier: str, later: str, *, wrong: bool
) -> None:
    article = ni.Article(first_created=earlier, version_created=later)
    found = {finding.code for finding in ni.check(article, now=ni.DateTime("9999-12-30T00:00Z"))}
    assert ("NI401" in found) is wrong


@settings(max_examples=50)
@given(article=strategies.articles())
def test_any_article_can_be_checked(article: ni.Article) -> None:
    for finding in ni.check(article, profile="strict", now=NOW):
        assert isinstance(finding.path, str)


def test_hostile_texts_take_linear_time() -> None:
    for text in ("Ã©" * 200_000, "“a " * 200_000, "\u2066" * 200_000, "аa" * 200_000):
        start = perf_counter()
        ni.check(ni.Article(body=text, quotes=[ni.Quote("x," * 50)] * 100), profile="strict")
        assert perf_counter() - start < 20  # a quadratic one takes minutes
