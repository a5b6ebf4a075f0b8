from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from newsitem.analysis import annotate
from newsitem.model.article import Article
from newsitem.model.body import Extent
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from newsitem.model.quotes import Quote


def quotes(*blocks: str, language: str = "") -> tuple[Quote, ...]:
    return annotate(Article(body=blocks), language=language).quotes


def only(*blocks: str, language: str = "") -> Quote:
    (quote,) = quotes(*blocks, language=language)
    return quote


@pytest.mark.parametrize(
    ("text", "mention", "cue"),
    [
        ("“The dam holds,” Ito said.", "Ito", "said"),
        ("“The dam holds,” said Mara Ito, a farmer.", "Mara Ito", "said"),
        ("“The dam holds,” Mara Ito, a farmer from Lund, said.", "Mara Ito", "said"),
        ("“The dam holds,” Ito (43) later added in Lund.", "Ito", "added"),
        ("“The dam holds”, Ito told reporters on Monday.", "Ito", "told"),
        ("“Does the dam hold?” she asked.", "she", "asked"),
        ("“The dam holds,” the mayor of Lund said.", "the mayor of Lund", "said"),
        ("“The dam holds,” said Water Minister Mara Ito.", "Water Minister Mara Ito", "said"),
        ("“The dam holds,” according to Ito.", "Ito", "according to"),
        ("According to Ito, “the dam holds for ever.”", "Ito", "According to"),
        ("Ito said on Monday that “the dam holds for ever.”", "Ito", "said"),
        ("In Lund, Ito said: “The dam holds.”", "Ito", "said"),
        ("Ito praised the crew, calling it “a fine crew.”", "Ito", "calling"),
        ("“The dam holds.” — Mara Ito", "Mara Ito", ""),
        ("Ito: “The dam holds.”", "Ito", ""),
        ("The dam is “a work of art” for the town, Ito said.", "Ito", "said"),
        ("“The dam holds,” as Ito put it.", "Ito", "put"),
        ("„Der Damm hält“, sagte am Montag Ministerin Mara Ito.", "Ministerin Mara Ito", "sagte"),
        ("Am Montag sagte Ito: „Der Damm hält.“", "Ito", "sagte"),
        ("Ito hat am Montag gesagt: „Der Damm hält.“", "Ito", "gesagt"),
        ("„Der Damm hält“, so Ito.", "Ito", "so"),
        ("Laut Ito ist er „ein Werk der Kunst“.", "Ito", "Laut"),
        ("« Le barrage tient », a déclaré Mara Ito.", "Mara Ito", "déclaré"),
        ("« Le barrage tient », a-t-elle dit.", "elle", "dit"),
        ("« Le barrage tient », affirme-t-il.", "il", "affirme"),
        ("Selon Ito, c'est « un ouvrage utile à tous ».", "Ito", "Selon"),
        ("«La presa aguanta», dijo Mara Ibarra.", "Mara Ibarra", "dijo"),
        ("Según Ibarra, es «una obra muy necesaria para todos».", "Ibarra", "Según"),
        ("«La diga tiene», ha detto Mara Rossi.", "Mara Rossi", "detto"),
        ("“A barragem aguenta”, disse Mara Lopes.", "Mara Lopes", "disse"),
        ("‘De dam houdt’, zei Mara Visser.", "Mara Visser", "zei"),
        ("”Dammen håller”, sade Mara Lind.", "Mara Lind", "sade"),
        ("«Demningen holder», sa Mara Lie.", "Mara Lie", "sa"),
        ("»Dæmningen holder«, sagde Mara Holm.", "Mara Holm", "sagde"),
        ("«Плотина держится», — сказала Мара Иванова.", "Мара Иванова", "сказала"),
        ("„Tama trzyma” – powiedziała Mara Nowak.", "Mara Nowak", "powiedziała"),
        ("وقال الوزير: «السد صامد».", "الوزير", "وقال"),
        ("伊藤说：“大坝很安全。”", "伊藤", "说"),
        ("“大坝很安全，”伊藤说。", "伊藤", "说"),
        ("伊藤知事は「ダムは安全だ」と述べた。", "伊藤知事", "述べた"),
        ("이토 지사는 “댐은 안전하다”고 말했다.", "이토 지사", "말했다"),
    ],
)
def test_subject_and_cue(text: str, mention: str, cue: str) -> None:
    quote = only(text)
    assert (quote.mention, quote.cue) == (mention, cue)


def test_extents_of_mention_cue_and_medium() -> None:
    text = "“The dam holds,” the crew wrote on social media."
    quote = only(text)
    assert quote.mention_extent == Extent(0, text.index("the crew"), text.index(" wrote"))
    assert quote.cue_extent == Extent(0, text.index("wrote"), text.index(" on social"))
    assert quote.medium == "on social media"
    assert quote.medium_extent == Extent(0, text.index("on social"), len(text) - 1)


def test_a_mention_over_a_line_break_has_no_extent() -> None:
    quote = only("“The dam holds,” Mara\nIto said.")
    assert (quote.mention, quote.mention_extent) == ("Mara Ito", None)


def test_an_interrupted_quotation_is_one() -> None:
    quote = only("“The dam holds,” Ito said, “but not for ever.”")
    assert quote.text == "The dam holds, but not for ever."
    assert len(quote.extents) == 2


def test_a_second_sentence_has_the_same_speaker() -> None:
    first, second = quotes("“The dam holds,” Ito said. “The town is safe.”")
    assert first.mention == second.mention == "Ito"
    assert first.confidence == 1
    assert second.confidence is not None
    assert second.confidence < 1


def test_a_list_of_quotations_has_one_speaker() -> None:
    first, second = quotes("The crowd chanted, “Save the dam,” and “Save the town,” for hours.")
    assert first.mention == second.mention == "The crowd"


def test_the_speaker_of_a_statement_is_carried_to_the_next_paragraph() -> None:
    quote = only("Ito said the dam was old.", "“It will cost a lot and help nobody.”")
    assert quote.mention == "Ito"
    assert quote.mention_extent == Extent(0, 0, 3)


def test_what_introduces_the_next_quotation_does_not_follow_the_last() -> None:
    first, second = quotes("“The dam holds.” Ito said: “The town is safe.”")
    assert first.mention == ""
    assert second.mention == "Ito"


def test_direct_and_partial() -> None:
    assert only("“The dam holds,” Ito said.").kind == "direct"
    assert only("Ito called it “a work of art” on Monday.").kind == "partial"
    assert only("Ito said the dam was “safe”.").kind == "partial"


def test_a_passive_cue_has_no_subject() -> None:
    quote = only("Two walls are said to be in a “critical state”.")
    assert (quote.cue, quote.mention, quote.speaker) == ("said", "", None)


@pytest.mark.parametrize(
    ("blocks", "speaker", "confidence"),
    [
        (["“The dam holds,” said Mara Ito."], Source("Mara Ito"), 1.0),
        (
            ["“The dam holds,” said Water Minister Mara Ito."],
            Source("Mara Ito", "person", description="Water Minister"),
            1.0,
        ),
        (
            ["Engineer Mara Ito built it.", "“The dam holds,” Ito said."],
            Source("Mara Ito", "person"),
            0.95,
        ),
        (["“The dam holds,” the minister said."], None, None),
        (
            ["Water Minister Mara Ito came.", "“The dam holds,” the minister said."],
            Source("Mara Ito", "person"),
            0.8,
        ),
        (["Mara Ito came to Lund.", "“The dam holds,” she said."], Source("Mara Ito"), 0.7),
        (
            ["UNWA warned the town on Monday.", "“The dam holds,” the agency wrote."],
            Source("UNWA", "organisation"),
            0.6,
        ),
        (
            ["UNWA warned the town on Monday.", "“The dam holds,” it said."],
            Source("UNWA", "organisation"),
            0.7,
        ),
        (
            ["The Utopian government met.", "“The dam holds,” it said."],
            Source("The Utopian government", "organisation"),
            0.7,
        ),
        (["Mara Ito came to Lund.", "“The dam holds,” it said."], None, None),
        (["Mara Ito and Jon Ito came.", "“The dam holds,” Ito said."], Source("Ito"), 1.0),
        (["“The dam holds,” a spokeswoman for the Lund Police said."], None, None),
        (["“The dam holds,” they said."], None, None),
    ],
)
def test_who_a_mention_is(
    blocks: list[str], speaker: Source | None, confidence: float | None
) -> None:
    quote = only(*blocks, language="en")
    assert (quote.speaker, quote.confidence) == (speaker, confidence)


def test_a_name_that_follows_its_description() -> None:
    quote = only("“The dam holds,” said a spokesman for the town, Jon Ito.", language="en")
    assert quote.mention == "a spokesman for the town, Jon Ito"
    assert quote.speaker == Source("Jon Ito", "person")


def test_what_is_quoted_is_not_searched_for_the_speaker() -> None:
    quote = only(
        "UNWA warned the town.", "“Wait. KLM flies. The dam holds,” it said.", language="en"
    )
    assert quote.speaker == Source("UNWA", "organisation")


def test_a_noun_is_no_name_in_german() -> None:
    quote = only("Die letzten Minuten waren lang.", "„Der Damm hält“, sagte sie.", language="de")
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("language", "blocks", "speaker"),
    [
        ("en", ["Mara Ito, the mayor of Lund, came.", "“It holds,” the mayor said."], "Mara Ito"),
        ("en", ["The mayor, Mara Ito, came.", "“It holds,” the mayor said."], "Mara Ito"),
        ("en", ["Mara Ito came. So did Jon Lee.", "“It holds,” they said."], ""),
        ("en", ["Peter Ito came.", "“It holds,” she said."], ""),
        ("en", ["Kim Ito told her crew to go.", "“It holds,” he said."], ""),
        ("de", ["„Er hält“, sagte Mara Roth der Deutschen Nachrichten-Agentur."], "Mara Roth"),
        ("de", ["Den Plan nannte Mara Roth „völlig verrückt und teuer“."], "Mara Roth"),
        ("es", ["«Aguanta», dijo Mara Ríos. «Por ahora», añadió."], "Mara Ríos"),
        ("ru", ["Пришёл мэр Иван Громов.", "«Он стоит», — сказал мэр."], "Иван Громов"),
        ("tr", ['Mara Demir, "Köprü sağlam duruyor" dedi.'], "Mara Demir"),
    ],
)
def test_whom_a_story_introduces(language: str, blocks: list[str], speaker: str) -> None:
    *_, last = quotes(*blocks, language=language)
    assert (last.speaker.name if last.speaker else "") == speaker


@pytest.mark.parametrize(
    ("blocks", "speaker"),
    [
        (["Itova told us on Monday that she hopes “it will hold.”"], "Itova"),
        (["Peter Ito came. The pumps run, said Paul Lee. He called it “a miracle.”"], "Paul Lee"),
        (["Peter Ito came. The dam’s engineer saw what he described as “a crack.”"], ""),
        (["Peter Ito came.", "“It holds,” the village official said."], ""),
        (["Water Minister Mara Ito came.", "“It holds,” the other minister said."], ""),
        (["UNWA met. The report came out. It described “a deep risk.”"], ""),
        (["Kim Ito sat down.", "Sam Lee rose.", "Noon came.", "“It holds,” he said."], ""),
        (["Peter Ito met the boss, Paul Lee.", "“It holds,” he said."], ""),
        (["Ann Baker came.", "“It holds,” Baker said."], "Ann Baker"),
    ],
)
def test_who_is_meant_of_several(blocks: list[str], speaker: str) -> None:
    *_, last = quotes(*blocks, language="en")
    assert (last.speaker.name if last.speaker else "") == speaker


@pytest.mark.parametrize(
    ("language", "blocks", "speaker"),
    [
        ("en", ["Tarnia opened its Camp Tarnia event.", "“It is big,” Tarnia said."], "Tarnia"),
        ("en", ["Zoll led. Rep. Zia Zoll lost.", "“I fought,” Zoll said."], "Zia Zoll"),
        ("en", ["Zoll led. So did striker Zia Zoll.", "“I ran,” Zoll said."], "Zia Zoll"),
        ("en", ["To Lund went envoy to Lund Peter Ito.", "“I saw,” Ito said."], "Peter Ito"),
        ("de", ["Es kam der Lund-Banker Jens Ott.", "„Er hält“, sagte Ott."], "Jens Ott"),
        ("de", ["Es kam Mara Ott von der Stiftung Damm.", "„Er hält“, sagte Ott."], "Mara Ott"),
        ("de", ["Felix' Anwalt Jens Ott sprach von „fünf Jahren“."], "Jens Ott"),
        ("de", ["Es kam Peter Sonntag.", "„Er hält“, sagte Sonntag dem Blatt."], "Peter Sonntag"),
        ("de", ["„Er hält“, sagte Montag der Deutschen Nachrichten-Agentur."], ""),
        ("de", ["Der beste Läufer, Jens Ott, fand es „schön kalt“, wie er sagte."], "Jens Ott"),
        ("de", ["„Er hält“, zeigte sich Jens Ott erfreut."], "Jens Ott"),
        ("en", ["Ito said his aunt, Ann Lee, had called it “a very old dam.”"], "Ann Lee"),
        ("en", ["Lund has dams which Ann Lee, a farmer, said were “full of cracks.”"], "Ann Lee"),
        ("es", ["La presa será «una obra útil para todos», según explicó Ríos."], "Ríos"),
        ("ko", ["“댐은 안전하다”라고 말했다."], ""),
        ("fr", ["Pour Mara Ito, c’est « un ouvrage utile à tous »."], "Mara Ito"),
        ("pt", ["Para Mara Lopes, “o rio é metade da cidade”."], "Mara Lopes"),
        ("ar", ["وقالت ليلى منصور «لا نستطيع الانتظار أكثر»."], "ليلى منصور"),
    ],
)
def test_the_full_name(language: str, blocks: list[str], speaker: str) -> None:
    *_, last = quotes(*blocks, language=language)
    assert (last.speaker.name if last.speaker else "") == speaker


def test_arabic_speech_behind_its_speaker_is_direct() -> None:
    assert only("وقالت ليلى منصور «لا نستطيع الانتظار أكثر».").kind == "direct"


def test_what_someone_is_asked_is_not_said_by_who_answers() -> None:
    assert only("When asked, “Does the dam hold?” Ito admitted that it did not.").mention == ""
    assert only("That said, “the dam holds,” Ito added.").mention == "Ito"


def test_a_sentence_behind_a_full_stop_attributes_nothing_before_it() -> None:
    _, quote = quotes("“It holds,” Ito said. “It is old.” The men around Lee laughed.")
    assert quote.mention == "Ito"


def test_a_heading_in_marks_takes_over_no_speaker() -> None:
    _, quote = quotes("“The dam holds,” Ito said.", "2. “A dam that holds”")
    assert quote.mention == ""


def test_a_participle_between_two_quotations() -> None:
    _, quote = quotes(
        "Ito blamed “the old men of Lund,” saying, “The dam is still full of cracks.”"
    )
    assert (quote.mention, quote.cue) == ("Ito", "saying")
