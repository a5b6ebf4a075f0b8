"""The agencies that datelines name, as they are printed, and their names in full.

An agency that is missing here is read as well where it stands in brackets and a place or
a date makes clear that they are those of a dateline.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newsitem.dateline._scan import BLANKS, NOTHING, WORD, token
from newsitem.model.concepts import Label
from newsitem.model.sources import Source

if TYPE_CHECKING:
    from newsitem.dateline._scan import Scanner

_NAMES = {
    "Adnkronos": "",
    "Aftenposten": "",
    "Agence France-Presse": "AFP|AFPTV|أ ف ب|ا ف ب|أ.ف.ب|АФП|法新社|AFP時事",
    "Agencia Catalana de Notícies": "ACN",
    "Agencia EFE": "EFE|Efe",
    "Agencia Estado": "AE",
    "Agência Brasil": "ABr",
    "Agenzia Italia": "AGI",
    "Agenzia Nazionale Stampa Associata": "ANSA",
    "Agerpres": "",
    "Algemeen Nederlands Persbureau": "ANP",
    "Algérie Presse Service": "APS",
    "Anadolu Agency": "AA|Anadolu|Anadolu Ajansı|الأناضول|Анадолија",
    "Andina": "",
    "Antara": "",
    "Armenpress": "",
    "Askanews": "askanews",
    "Asian News International": "ANI",
    "AsiaNet": "",
    "Asia News Network": "ANN",
    "Associated Press": "AP|The Associated Press|АП|美联社",
    "Associated Press of Pakistan": "APP",
    "Athens News Agency": "ANA|ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ",
    "Austria Presse Agentur": "APA",
    "Australian Associated Press": "AAP",
    "Azertac": "Azərtac",
    "Baltic News Service": "BNS",
    "Bangladesh Sangbad Sangstha": "BSS",
    "BelTA": "БелТА",
    "Belga": "",
    "Bernama": "",
    "Bloomberg": "Bloomberg News",
    "BTA": "БТА",
    "Business Wire": "",
    "Cable News Network": "CNN|CNN Business|CNN Indonesia|CNNMoney",
    "Canada Newswire": "CNW",
    "Canadian Press": "CP|The Canadian Press|La Presse Canadienne",
    "Central News Agency": "CNA|中央社",
    "China News Service": "CNS|ECNS|中新社|中新网|中国新闻社",
    "Česká tisková kancelář": "ČTK|CTK",
    "Demirören Haber Ajansı": "DHA",
    "Deutsche Depeschendienst": "ddp|dapd",
    "Deutsche Presse-Agentur": "dpa",
    "Emirates News Agency": "WAM|وام",
    "Europa Press": "",
    "Evangelischer Pressedienst": "epd",
    "Fides": "Agenzia Fides",
    "FENA": "",
    "Global News": "",
    "GlobeNewswire": "Globe Newswire",
    "HINA": "",
    "Indo-Asian News Service": "IANS|आईएएनएस",
    "Inter Press Service": "IPS",
    "Interfax": "Интерфакс|Interfax.ru|Interfax-Ukraine",
    "İhlas Haber Ajansı": "İHA|IHA",
    "IRIN": "",
    "IRNA": "ایرنا",
    "Islamic Republic News Agency": "",
    "Jewish Telegraphic Agency": "JTA",
    "Jiji Press": "Jiji|時事|時事通信",
    "Katholische Nachrichten-Agentur": "KNA",
    "Kazinform": "КАЗИНФОРМ|ҚазАқпарат",
    "Keystone-SDA": "Keystone-ATS",
    "Kompas.com": "",
    "Korean Central News Agency": "KCNA",
    "Kuwait News Agency": "KUNA|كونا",
    "Kyodo News": "Kyodo|共同|共同通信",
    "LETA": "",
    "Lusa": "Agência Lusa",
    "Maghreb Arabe Presse": "MAP",
    "Marketwired": "Marketwire",
    "Magyar Távirati Iroda": "MTI",
    "Mehr News Agency": "MNA",
    "Middle East News Agency": "MENA|أ ش أ",
    "Namibia Press Agency": "NAMPA",
    "News Agency of Nigeria": "NAN",
    "Newsis": "뉴시스",
    "News1": "뉴스1",
    "news aktuell": "ots",
    "Norsk Telegrambyrå": "NTB",
    "Notimex": "",
    "Novosti": "RIA Novosti|РИА Новости|Sputnik",
    "Pakistan Press International": "PPI",
    "Panapress": "PANA",
    "PR Newswire": "PRNewswire|PRNewswire-AsiaNet|PRNewswire-FirstCall|PRNewswire-USNewswire",
    "People's Daily": "人民网|人民日报",
    "Polska Agencja Prasowa": "PAP",
    "Press Association": "PA|PA Media",
    "Press Trust of India": "PTI|भाषा",
    "Prensa Latina": "",
    "Qatar News Agency": "QNA|قنا",
    "Reuters": "Reuter|Thomson Reuters Foundation|رويترز|ロイター|로이터|路透社|Рейтер|רויטרס",
    "Ritzau": "",
    "Rudaw": "",
    "SANA": "سانا",
    "Schweizerische Depeschenagentur": "SDA|ATS",
    "SITA": "",
    "South African Press Association": "SAPA",
    "Saudi Press Agency": "SPA|واس",
    "Sport-Informations-Dienst": "SID",
    "Slovenska tiskovna agencija": "STA",
    "Tlačová agentúra Slovenskej republiky": "TASR",
    "Suomen Tietotoimisto": "STT",
    "Tanjug": "Танјуг",
    "TASS": "ТАСС|ITAR-TASS|ИТАР-ТАСС|塔斯社",
    "Télam": "Telam",
    "Thông tấn xã Việt Nam": "TTXVN|VNA",
    "Tidningarnas Telegrambyrå": "TT",
    "Trend": "",
    "Tunis Afrique Presse": "TAP",
    "Ukrainian Independent Information Agency": "UNIAN|УНИАН|УНІАН",
    "Ukrinform": "Укринформ|Укрінформ",
    "United News of India": "UNI",
    "United Press International": "UPI",
    "Wafa": "وفا",
    "Xinhua": "Xinhua News Agency|新华社|新華社|新华网|شينخوا",
    "Yonhap": "Yonhap News Agency|연합뉴스|聯合ニュース",
}

_AGENCIES = {
    printed.casefold(): full
    for full, others in _NAMES.items()
    for printed in (full, *others.split("|"))
    if printed
}
_FIRST_WORDS = frozenset(name.split(" ")[0] for name in _AGENCIES)
_MOST_WORDS = max(name.count(" ") for name in _AGENCIES) + 1

_JOINED = re.compile(r" ?[/,;＝=] ?")
_SERVICE = re.compile(r"[ /.-]")
_ENCLOSED = token(r"\([^()\[\]/]{1,48}(?:/[^()\[\]/]{1,24})*\)|（[^（）]{1,48}）|/[^/()]{1,48}/")
_NAME = re.compile(r"[^\W\d_][^\d\"“”«»:;!?]+")
_MOST_WORDS_UNKNOWN = 4


class Agency(NamedTuple):
    """An agency as printed, and whether it is a known one."""

    name: str
    known: bool


def take_enclosed(scan: Scanner) -> Agency | None:
    """The agency in the brackets or slashes that stand here, if they hold such a name."""
    start = scan.at
    name = scan.take(_ENCLOSED)[1:-1].strip(BLANKS)
    known = is_agency(name) or is_agency(_house(name))
    if known or (_NAME.fullmatch(name) and name.count(" ") < _MOST_WORDS_UNKNOWN):
        return Agency(name, known)
    scan.at = start
    return None


def take_bare(scan: Scanner) -> Agency | None:
    """The known agency whose name stands here without brackets: the longest such name."""
    start = scan.skip()
    end = start
    if scan.take(WORD).casefold() not in _FIRST_WORDS:
        scan.at = start
        return None
    for _ in range(_MOST_WORDS):
        printed = scan.since(start)
        if is_agency(printed) and not printed.islower():
            end = scan.at
        scan.take(WORD)
    scan.at = end
    return Agency(scan.since(start), known=True) if end > start else None


def agency_ahead(scan: Scanner, behind: re.Pattern[str] = NOTHING) -> bool:
    """Whether the name of a known agency stands here, and ``behind`` matches behind it."""
    start = scan.at
    found = take_bare(scan) is not None and scan.sees(behind)
    scan.at = start
    return found


def is_first_word(word: str) -> bool:
    """Whether the name of a known agency begins with the word."""
    return word.casefold() in _FIRST_WORDS


def is_agency(name: str) -> bool:
    """Whether ``name`` is that of a known agency."""
    return name.casefold() in _AGENCIES


def sources(printed: str) -> tuple[Source, ...]:
    """The agencies of what stands in the brackets of a dateline, with their full names."""
    parts = _JOINED.split(printed)
    if len(parts) > 1 and all(map(is_agency, parts)) and not is_agency(printed):
        return tuple(map(_source, parts))
    return (_source(printed),)


@lru_cache(maxsize=512)
def _source(name: str) -> Source:
    full = _AGENCIES.get(name.casefold()) or _AGENCIES.get(_house(name).casefold(), "")
    known = not full or full.casefold() == name.casefold()
    return Source(name, "agency", names=() if known else (Label(full, role="full"),))


def _house(name: str) -> str:
    """The first part of a name: "dpa" of "dpa/lni" and of "dpa-AFX", "AP" of "AP Sports"."""
    return _SERVICE.split(name, maxsplit=1)[0]
