"""The words of dates, language by language; a new one is added to :data:`LANGUAGES`."""

from newsitem.analysis.dates._class import DateWords
from newsitem.analysis.dates.ar import ARABIC
from newsitem.analysis.dates.de import GERMAN
from newsitem.analysis.dates.en import ENGLISH
from newsitem.analysis.dates.es import SPANISH
from newsitem.analysis.dates.fr import FRENCH
from newsitem.analysis.dates.it import ITALIAN
from newsitem.analysis.dates.nl import DUTCH
from newsitem.analysis.dates.nordic import DANISH, NORWEGIAN, SWEDISH
from newsitem.analysis.dates.pt import PORTUGUESE
from newsitem.analysis.dates.ru import RUSSIAN

__all__ = ["LANGUAGES", "DateWords"]

LANGUAGES = {
    one.code: one
    for one in (
        ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, SWEDISH, NORWEGIAN, DANISH,
        RUSSIAN, ARABIC,
    )
} | {"nb": NORWEGIAN, "nn": NORWEGIAN}  # fmt: skip
