"""Strategy of stories in plain text, in the shapes in which wires send them."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from newsitem.strategies._parts import datelines
from newsitem.strategies._text import SAID, lines

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

_DATELINES = (
    "OSIJEK, Croatia (NWS) –", "BERN, 3. März (dpa) -", "LA PAZ (EFE).-", "Lyon (AFP) —",
    "МИНСК, 4 мая. /ТАСС/.", "القاهرة (رويترز) -", "新华社北京3月15日电",
    "【東京時事】", "(서울=연합뉴스)", "UNITED NATIONS —",
)  # fmt: skip
_ABOVE = (
    (), (), ("bc-flood",), ("ATTENTION EDITORS - Updates with the mayor’s words",),
    ("Sperrfrist 16.00 Uhr", "Achtung Redaktionen: Neue Fassung"),
    ("bc-flood", "EMBARGOED UNTIL 0600 GMT", "(Eds: With photos.)"),
)  # fmt: skip
_KICKERS = ("WEATHER", "HOCHWASSER", "ПОГОДА", "Analysis:")
_HEADLINES = (
    "Dam holds after night of rain", "Damm hält nach Nacht mit Regen", "Дамба выдержала ливень",
    "La presa aguanta tras la lluvia", "Le barrage tient bon", "السد يصمد بعد ليلة من المطر",
    "水坝经受住暴雨考验", "밤새 비에도 댐은 무사", "La diga regge", "Dammen höll",
)  # fmt: skip
_SUBTITLES = ("Engineers open the gates at noon", "Bürgermeisterin: Wir bauen die Straße neu")
_BYLINES = (
    "By Ana Reis and Tom Oakes", "By ANA REIS, Associated Press", "Von Eva Muster, dpa",
    "Por Lucía Peña", "Par Anne Roche", "Di Marco Neri", "Door Jan van Dam", "Av Kari Berg",
    "Автор: Иван Петров", "D'Anna Puig",
)  # fmt: skip
_PARAGRAPHS = (
    ("The dam above the town held on Tuesday, but engineers opened all of its gates at noon, and "
     "the low-lying streets near the old well-known mill were flooded by the evening."),
    ("Der Damm oberhalb der Stadt hielt am Dienstag, doch die Ingenieure öffneten am Mittag alle "
     "Tore, und am Abend standen die Straßen an der alten Mühle unter Wasser."),
    ("La presa aguantó el martes, pero los ingenieros abrieron a mediodía las compuertas y por la "
     "noche las calles cercanas al viejo molino quedaron bajo el agua."),
    ("Плотина выше города устояла во вторник, но инженеры в полдень открыли все затворы, и к "
     "вечеру улицы у старой мельницы оказались под водой."),
    "صمد السد فوق المدينة يوم الثلاثاء لكن المهندسين فتحوا جميع البوابات عند الظهر في المساء.",
    ("城镇上方的水坝周二经受住了考验，但工程师在中午打开了所有闸门，傍晚时分老磨坊附近低洼的街道都"
     "被水淹没，居民们转移到了山上的学校。"),
    "The mayor said so.",
)  # fmt: skip
_BESIDE = (
    "- The gates stay open\n- The road is closed",
    "1. Open the gates\n2. Clear the road",
    "Upper lock     3.10     +0.4\nLower lock     2.75     -0.1\nOld mill       1.05     +0.2",
)
_SIGNED = ("(Reporting by Ana Reis; Editing by Tom Oakes)", "Reuters", "dpa wsz jln npr")
_NOTICES = ("© dpa-infocom, dpa:240315-99-1/2", "(c) 2024 Example News")
_ENDS = ("(MORE)", "-30-", "###", "ENDS")
_GAPS = {"lines": "\n", "paragraphs": "\n\n", "indented": "\n"}


def wire_copy() -> SearchStrategy[str]:
    """Strategy of plain-text stories in many layouts, languages and states.

    Each block is a line, or has blank lines around it, or an indent; lines may be broken at
    a width. Above the story stand a headline and now and then more (a slug, a note, an
    embargo, a kicker, a subtitle, a byline), below it a signature, a notice, an end mark.
    A dateline may open it; there are subheads, quotations, lists and tables.
    """
    return _wire_copy()


@st.composite
def _wire_copy(draw: DrawFn) -> str:
    layout = draw(st.sampled_from([*_GAPS]))
    width = draw(_WIDTHS) if layout != "lines" else 0
    paragraph = _SENTENCES if width else _PARAGRAPH
    body = [draw(paragraph)]
    if draw(st.booleans()):
        body[0] = f"{draw(_DATELINE)} {body[0]}"
    body += draw(st.lists(paragraph if width else _PARAGRAPH_OR_TITLE, max_size=4))
    if layout == "paragraphs" and draw(st.booleans()):
        body.append(draw(st.sampled_from(_BESIDE)))
    body.append(draw(paragraph))
    indent = "   " if layout == "indented" else ""
    story = _GAPS[layout].join(_broken(text, width, indent) for text in body)
    parts = ["\n".join(draw(_HEAD)), story, "\n".join(filter(None, draw(_TAIL)))]
    copy = _GAPS[layout].join(filter(None, parts)) + draw(_END)
    return copy.replace("\n", draw(_LINE_ENDS))


def _broken(text: str, width: int, indent: str) -> str:
    if not width or text in _BESIDE:
        return indent + text
    return textwrap.fill(text, width, initial_indent=indent, break_on_hyphens=False)


@st.composite
def _head(draw: DrawFn) -> list[str]:
    if draw(st.booleans()):
        return [draw(_TITLE | st.sampled_from(_HEADLINES))]
    above = draw(st.sampled_from(_ABOVE))
    kicker = draw(st.just("") | st.sampled_from(_KICKERS))
    subtitle = draw(st.just("") | st.sampled_from(_SUBTITLES))
    headline, byline = draw(st.sampled_from(_HEADLINES)), draw(st.sampled_from(_BYLINES))
    return [line for line in (*above, kicker, headline, subtitle, byline) if line]


_PARAGRAPH = lines(12).map(lambda text: f"{text}.") | st.sampled_from([*_PARAGRAPHS, *SAID])
_SENTENCES = st.sampled_from([text for text in _PARAGRAPHS if " " in text])
_TITLE = lines(5).map(lambda text: text.rstrip(" .?!”“\"'»…。:")).filter(bool)
_PARAGRAPH_OR_TITLE = st.one_of(_PARAGRAPH, _PARAGRAPH, _TITLE)
_DATELINE = st.sampled_from(_DATELINES) | datelines().map(lambda dateline: dateline.text)
_WIDTHS = st.sampled_from([0, 0, 60, 64, 69, 72, 80])
_HEAD = _head()
_TAIL = st.tuples(*(st.sampled_from(["", "", *some]) for some in (_SIGNED, _NOTICES, _ENDS)))
_END = st.sampled_from(["", "\n"])
_LINE_ENDS = st.sampled_from(["\n", "\n", "\r\n"])
