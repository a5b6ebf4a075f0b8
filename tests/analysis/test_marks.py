from __future__ import annotations

import pytest

from newsitem.analysis import annotate
from newsitem.model.article import Article


def words(*blocks: str, language: str = "") -> list[str]:
    return [quote.text for quote in annotate(Article(body=blocks), language=language).quotes]


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("“", "”"), ("”", "”"), ("“", "“"), ("”", "“"), ('"', '"'), ("＂", "＂"),
        ("„", "“"), ("„", "”"), ("„", '"'), ("«", "»"), ("»", "«"), ("»", "»"), ("« ", " »"),
        ("«\u00a0", "\u00a0»"), ("«\u202f", "\u202f»"), ("<<", ">>"), (",,", "“"), (",,", "''"),
        ("''", "''"), ("``", "''"), ("‘‘", "’’"), ("’’", "’’"), ("‘", "’"), ("’", "’"),
        ("'", "'"), ("‚", "‘"), ("‹", "›"), ("›", "‹"), ("「", "」"), ("『", "』"), ("﹁", "﹂"),
        ("〝", "〟"), ("&quot;", "&quot;"), ("&ldquo;", "&rdquo;"), ("&#8220;", "&#8221;"),
        ("&laquo;", "&raquo;"), ("&bdquo;", "&ldquo;"), ("&#39;", "&#39;"),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "line",
    ["{}The bridge will stay shut,{} Ito said.", "Ito said: {}The bridge will stay shut.{}"],
)
def test_conventions(opening: str, closing: str, line: str) -> None:
    (quote,) = annotate(Article(body=line.format(opening, closing))).quotes
    assert quote.text.rstrip(".,") == "The bridge will stay shut"
    assert quote.mention == "Ito"
    assert quote.cue == "said"
    assert quote.kind == "direct"
    assert quote.marks == (opening.rstrip(" \u00a0\u202f"), closing.lstrip(" \u00a0\u202f"))


@pytest.mark.parametrize(
    "text",
    [
        'A 9" nail and a 6\'2" fence post were on the list.',
        "The farmers' market won't close before the '80s revival, said nobody.",
        "The so-called “Green Corridor” plan was dropped.",
        "Her novel “The Glass Orchard” sold well.",
        "A boat called “Seagull” sank on Monday.",
        "KOVAC: We will not sell the farm.",
        "The word “maybe” came up a lot.",
    ],
)
def test_no_quotations(text: str) -> None:
    assert words(text) == []


def test_inches_do_not_close_a_quotation() -> None:
    text = '"It took a 12" pipe to mend it," Ito said.'
    assert words(text) == ['It took a 12" pipe to mend it,']


def test_a_possessive_does_not_close_single_marks() -> None:
    text = "‘The teachers’ pay must rise,’ Ito said."
    assert words(text) == ["The teachers’ pay must rise,"]


@pytest.mark.parametrize(
    "text",
    [
        "“She told me, ‘Stay here,’ and I stayed,” Ito said.",
        "\"She told me, 'Stay here,' and I stayed,\" Ito said.",
        "‘She told me, “Stay here,” and I stayed,’ Ito said.",
        "„Wir haben „Stay here“ gehört“, sagte Ito.",
        "伊藤は「彼女は『待て』と言った」と述べた。",
        "«Ella dijo “espera” y esperé», dijo Ito.",
    ],
)
def test_nested_marks_are_part_of_the_outer_quotation(text: str) -> None:
    assert len(words(text)) == 1


def test_a_quotation_over_paragraphs() -> None:
    article = Article(body=["“The dam holds.", "“The town is safe,” Ito said."])
    (quote,) = annotate(article).quotes
    assert quote.text == "The dam holds.\nThe town is safe,"
    assert [extent.block for extent in quote.extents] == [0, 1]
    assert quote.mention == "Ito"


def test_a_quotation_that_opens_once_and_closes_in_the_next_paragraph() -> None:
    article = Article(body=["Ito said: “The dam holds.", "The town is safe.”"])
    (quote,) = annotate(article).quotes
    assert quote.text == "The dam holds.\nThe town is safe."
    assert quote.mention == "Ito"


def test_a_mark_without_partner_does_no_harm() -> None:
    assert words("She said “we stay.", "“We leave,” Ito said.") == ["We leave,"]
    assert words("We stay,” she said. “We leave,” Ito said.") == ["We leave,"]


def test_dialogue_after_a_dash() -> None:
    (quote,) = annotate(Article(body="—Mañana abrimos el puente —dijo Ibarra.")).quotes
    assert (quote.text, quote.marks, quote.mention) == (
        "Mañana abrimos el puente",
        ("—", ""),
        "Ibarra",
    )
    assert words("— Мост откроем завтра, — сказал Громов.") == ["Мост откроем завтра"]
    assert words("— Milk, bread and salt") == []


def test_code_and_tables_are_not_read() -> None:
    article = Article(body=["“We stay,” Ito said."])
    table = article.body[0].__class__('"a b c d e f g"\t1', "table")
    pre = article.body[0].__class__('print("We go to the sea,", "Ito said")', "pre")
    assert annotate(Article(body=[table, pre])).quotes == ()


def test_a_row_of_marks_is_a_line_that_is_drawn() -> None:
    assert words('""""""""', "“The dam holds,” Ito said.", "““““““““““") == ["The dam holds,"]


def test_what_a_dash_opens_in_the_north() -> None:
    lines = ("– Vi vågar inte vänta, säger Karin Ek. – Det är farligt.", "- Mjölk och bröd")
    assert words(*lines, language="sv") == ["Vi vågar inte vänta", "Det är farligt."]
    assert words("– Vi stänger bron i morgon.", language="sv") == ["Vi stänger bron i morgon."]
    assert words("– Vi stänger bron i morgon.", language="en") == []
