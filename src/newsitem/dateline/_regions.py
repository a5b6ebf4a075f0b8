"""Countries, and the states and provinces that datelines print behind a city.

Countries have the names of ISO 3166-1 (after GeoNames, https://www.geonames.org/, CC BY
4.0), those that news uses beside them, and by way of the table of places those of other
languages; former ones have the code of their successor, or of several. States and
provinces are those of the United States, Canada, Australia and the United Kingdom, with
the abbreviations of the AP Stylebook and of the post, and those of other countries that
datelines name. What is missing here stays a place without a kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsitem.dateline._gazetteer import country_of, fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsitem.model.locations import LocationKind


class Region(NamedTuple):
    """What is known of a name behind a city.

    ``full`` is the name in full where the other is an abbreviation. ``state`` is as in
    :class:`~newsitem.dateline._gazetteer.Town`. ``among`` are the codes of the countries
    that a place in the region may lie in, where those are several.
    """

    kind: LocationKind
    country_code: str = ""
    full: str = ""
    state: str = ""
    among: tuple[str, ...] = ()


_COUNTRIES = """
AD Andorra; AE United Arab Emirates|UAE|Emirates; AF Afghanistan; AG Antigua and Barbuda|Antigua;
AI Anguilla; AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American Samoa;
AT Austria; AU Australia; AW Aruba; AX Aland Islands; AZ Azerbaijan;
BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia; BB Barbados;
BD Bangladesh; BE Belgium; BF Burkina Faso|Upper Volta; BG Bulgaria; BH Bahrain; BI Burundi;
BJ Benin|Dahomey; BL Saint Barthelemy; BM Bermuda; BN Brunei; BO Bolivia; BR Brazil; BS Bahamas;
BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada;
CD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire|Congo;
CF Central African Republic; CG Republic of the Congo|Republic of Congo|Congo Republic;
CH Switzerland; CI Ivory Coast|Cote d'Ivoire|Côte d'Ivoire; CK Cook Islands; CL Chile;
CM Cameroon; CN China|People's Republic of China; CO Colombia; CR Costa Rica; CU Cuba;
CV Cabo Verde|Cape Verde; CW Curacao|Curaçao; CY Cyprus|Northern Cyprus|N. Cyprus;
CZ Czechia|Czech Republic;
DE Germany|West Germany|East Germany|Fed. Rep. of Germany|W. Germany|E. Germany; DJ Djibouti;
DK Denmark; DM Dominica; DO Dominican Republic; DZ Algeria; EC Ecuador; EE Estonia; EG Egypt;
EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji;
FK Falkland Islands|Falklands; FM Micronesia; FO Faroe Islands|Faroes; FR France; GA Gabon;
GB United Kingdom|UK|Britain|Great Britain; GD Grenada; GF French Guiana; GG Guernsey; GH Ghana;
GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe; GQ Equatorial Guinea; GR Greece;
GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong; HN Honduras; HR Croatia;
HT Haiti; HU Hungary; ID Indonesia; IE Ireland|Republic of Ireland; IL Israel; IM Isle of Man;
IN India; IQ Iraq; IR Iran|Persia; IS Iceland; IT Italy; JE Jersey; JM Jamaica; JO Jordan;
JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia|Kampuchea; KI Kiribati; KM Comoros;
KN Saint Kitts and Nevis|St. Kitts and Nevis; KP North Korea|DPRK|N. Korea;
KR South Korea|Republic of Korea|S. Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos;
LB Lebanon; LC Saint Lucia|St. Lucia; LI Liechtenstein; LK Sri Lanka|Ceylon; LR Liberia;
LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova;
ME Montenegro; MF Saint Martin|St. Martin; MG Madagascar; MH Marshall Islands;
MK North Macedonia|Macedonia; ML Mali; MM Myanmar|Burma; MN Mongolia; MO Macao|Macau;
MP Northern Mariana Islands; MQ Martinique; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius;
MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia;
NE Niger; NG Nigeria; NI Nicaragua; NL Netherlands|Holland; NO Norway; NP Nepal; NR Nauru;
NU Niue; NZ New Zealand; OM Oman; PA Panama; PE Peru; PF French Polynesia|Tahiti;
PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland; PR Puerto Rico;
PS Palestine|Palestinian Territory|Palestinian Territories|Gaza Strip|West Bank|Gaza; PT Portugal;
PW Palau; PY Paraguay; QA Qatar; RE Reunion|Réunion; RO Romania; RS Serbia;
RU Russia|Russian Federation|Chechnya; RW Rwanda; SA Saudi Arabia|S. Arabia; SB Solomon Islands;
SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena|St. Helena; SI Slovenia;
SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia|Somaliland; SR Suriname;
SS South Sudan|S. Sudan; ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten|St. Maarten;
SY Syria; SZ Eswatini|Swaziland; TC Turks and Caicos Islands|Turks and Caicos; TD Chad; TG Togo;
TH Thailand|Siam; TJ Tajikistan; TL East Timor|Timor-Leste|Timor Leste; TM Turkmenistan;
TN Tunisia; TO Tonga; TR Turkey|Türkiye|Turkiye; TT Trinidad and Tobago|Trinidad; TV Tuvalu;
TW Taiwan; TZ Tanzania; UA Ukraine; UG Uganda; US United States|United States of America|USA|US;
UY Uruguay; UZ Uzbekistan; VA Vatican|Vatican City;
VC Saint Vincent and the Grenadines|St. Vincent; VE Venezuela; VG British Virgin Islands;
VI U.S. Virgin Islands|Virgin Islands; VN Vietnam; VU Vanuatu; WF Wallis and Futuna; WS Samoa;
XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa|S. Africa; ZM Zambia; ZW Zimbabwe|Rhodesia
"""

_STATES = """
US-AL Alabama|Ala.|AL; US-AK Alaska|AK; US-AZ Arizona|Ariz.|AZ; US-AR Arkansas|Ark.|AR;
US-CA California|Calif.|Cal.|CA; US-CO Colorado|Colo.|CO; US-CT Connecticut|Conn.|Ct.;
US-DE Delaware|Del.|DE; US-DC District of Columbia|D.C.; US-FL Florida|Fla.|FL; US-GA Georgia|Ga.;
US-HI Hawaii|HI; US-ID Idaho|ID; US-IL Illinois|Ill.|IL; US-IN Indiana|Ind.|IN; US-IA Iowa|Ia.;
US-KS Kansas|Kan.|Kans.|KS; US-KY Kentucky|Ky.; US-LA Louisiana|La.; US-ME Maine|Me.;
US-MD Maryland|Md.; US-MA Massachusetts|Mass.|MA; US-MI Michigan|Mich.|MI;
US-MN Minnesota|Minn.|MN; US-MS Mississippi|Miss.|MS; US-MO Missouri|Mo.; US-MT Montana|Mont.|MT;
US-NE Nebraska|Neb.|Nebr.|NE; US-NV Nevada|Nev.|NV; US-NH New Hampshire|N.H.;
US-NJ New Jersey|N.J.; US-NM New Mexico|N.M.; US-NY New York|N.Y.;
US-NC North Carolina|N.C.|N. Carolina; US-ND North Dakota|N.D.; US-OH Ohio|OH;
US-OK Oklahoma|Okla.|OK; US-OR Oregon|Ore.|OR; US-PA Pennsylvania|Pa.|Penn.;
US-RI Rhode Island|R.I.; US-SC South Carolina|S.C.|S. Carolina; US-SD South Dakota|S.D.;
US-TN Tennessee|Tenn.|TN; US-TX Texas|Tex.|TX; US-UT Utah|UT; US-VT Vermont|Vt.;
US-VA Virginia|Va.; US-WA Washington|Wash.|Washington state|WA; US-WV West Virginia|W.Va.|WV;
US-WI Wisconsin|Wis.|Wisc.|WI; US-WY Wyoming|Wyo.|WY; CA-AB Alberta|Alta.|AB;
CA-BC British Columbia|B.C.; CA-MB Manitoba|Man.|MB; CA-NB New Brunswick|N.B.;
CA-NL Newfoundland and Labrador|N.L.|Nfld.; CA-NL Newfoundland;
CA-NT Northwest Territories|N.W.T.; CA-NS Nova Scotia|N.S.; CA-NU Nunavut; CA-ON Ontario|Ont.|ON;
CA-PE Prince Edward Island|P.E.I.; CA-QC Quebec|Que.|QC|P.Q.; CA-QC Québec;
CA-SK Saskatchewan|Sask.|SK; CA-YT Yukon|Y.T.; AU-NSW New South Wales|NSW; AU-VIC Victoria|Vic.;
AU-QLD Queensland|Qld.; AU-SA South Australia; AU-WA Western Australia; AU-TAS Tasmania|Tas.;
AU-NT Northern Territory; AU-ACT Australian Capital Territory|ACT; GB-ENG England|Eng.;
GB-SCT Scotland|Scot.; GB-WLS Wales; GB-NIR Northern Ireland|N. Ireland|Ulster; DE Bavaria;
DE Bayern; DE Baden-Württemberg; DE Hesse; DE Hessen; DE Saxony; DE Sachsen; DE Lower Saxony;
DE Niedersachsen; DE Rhineland-Palatinate; DE Rheinland-Pfalz; DE North Rhine-Westphalia;
DE Nordrhein-Westfalen; DE Thuringia; DE Thüringen; DE Brandenburg; DE Saxony-Anhalt;
DE Sachsen-Anhalt; DE Schleswig-Holstein; DE Mecklenburg-Vorpommern; DE Saarland; AT Tyrol;
AT Tirol; AT Styria; AT Steiermark; AT Carinthia; AT Kärnten; AT Vorarlberg; FR Brittany;
FR Normandy; FR Provence; FR Corsica; FR Corse; FR Alsace; FR Savoie; IT Sicily; IT Sicilia;
IT Sardinia; IT Sardegna; IT Tuscany; IT Toscana; IT Lombardy; IT Veneto; IT Piedmont; IT Umbria;
IT Calabria; IT Puglia; IT Campania; ES Catalonia; ES Cataluña; ES Andalusia; ES Andalucía;
ES Majorca; ES Mallorca; ES Ibiza; ES Tenerife; ES Gran Canaria; ES Canary Islands;
ES Balearic Islands; ES Basque Country; ES Galicia; PT Madeira; PT Azores; PT Algarve; GR Crete;
GR Corfu; GR Rhodes; GR Lesbos; RU Siberia; RU Dagestan; RU Ingushetia; RU Tatarstan; UA Crimea;
CN Xinjiang; CN Tibet; CN Sichuan; CN Guangdong; CN Yunnan; CN Hunan; CN Hubei; CN Henan;
CN Hebei; CN Shandong; CN Fujian; CN Zhejiang; CN Jiangsu; CN Liaoning; CN Heilongjiang;
CN Inner Mongolia; IN Maharashtra; IN Uttar Pradesh|U.P.; IN Madhya Pradesh|M.P.; IN Gujarat;
IN Rajasthan; IN Karnataka; IN Kerala; IN Tamil Nadu; IN Andhra Pradesh; IN Telangana;
IN West Bengal; IN Bihar; IN Odisha; IN Assam; IN Haryana; IN Jharkhand; IN Chhattisgarh;
IN Uttarakhand; IN Himachal Pradesh; IN Jammu and Kashmir|J&K; IN Goa; IN Manipur; PK Sindh;
PK Balochistan; PK Khyber Pakhtunkhwa; BR Bahia; BR Minas Gerais; BR Paraná; BR Pernambuco;
BR Santa Catarina; BR Mato Grosso; BR Rio Grande do Sul; BR Ceará; MX Chihuahua; MX Sonora;
MX Sinaloa; MX Jalisco; MX Oaxaca; MX Chiapas; MX Guerrero; MX Michoacán; MX Quintana Roo;
MX Baja California; MX Tamaulipas; MX Nuevo León; JP Hokkaido; JP Okinawa; ID Bali; ID Aceh;
ID Papua; ID Sumatra; MY Sabah; MY Sarawak; PH Mindanao; ZA KwaZulu-Natal; ZA Gauteng; ZA Natal;
ZA Transvaal; IQ Kurdistan; TZ Zanzibar; CD Katanga
"""

_SHORT = "DE Germany|Ger.; CH Switzerland|Switz.; MX Mexico|Mex.; NZ New Zealand|N.Z."

# Countries that are no more: a city in one is in one of these.
_FORMER = """
RU,UA,BY,UZ,KZ,GE,AZ,LT,MD,LV,KG,TJ,AM,TM,EE Soviet Union|USSR|Sowjetunion|URSS|СССР;
RS,HR,SI,BA,MK,ME,XK Yugoslavia|Jugoslawien|Yougoslavie|Югославия; RS,ME Serbia and Montenegro;
CZ,SK Czechoslovakia|Tschechoslowakei|Tchécoslovaquie|Чехословакия
"""

_STATE_AND_COUNTRY = {"georgia": Region("", among=("GE", "US"))}


def region(name: str) -> Region | None:
    """What is known of the name of a country, state or province."""
    return english_region(name) or _in_other_languages(name)


def english_region(name: str) -> Region | None:
    """What is known of a name that English copy has for a country, state or province."""
    return _REGIONS.get(_key(name))


def _in_other_languages(name: str) -> Region | None:
    code = country_of(fold(name))
    return Region("country", code) if code else None


def english_regions() -> dict[str, Region]:
    """Countries, with "U.S." and "U.K.", and states by their names in English, in full."""
    names = [name for _, names in _rows(_COUNTRIES + "; " + _FORMER) for name in names]
    names += [names[0] for _, names in _rows(_STATES)]
    known = {name: english_region(name) for name in (*names, "U.S.", "U.K.", "U.A.E.")}
    return {name: region for name, region in known.items() if region}


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ").replace(".", "").replace(" ", "")


def _rows(table: str) -> Iterator[tuple[str, list[str]]]:
    """The rows of a table, each "code name|other name"."""
    for row in table.replace("\n", " ").split("; "):
        code, names = row.strip(" ").split(" ", 1)
        yield code, names.split("|")


def _read(table: str, kind: LocationKind, *, abbreviated: bool) -> dict[str, Region]:
    """The regions of a table by name; the other names of a row may be short forms."""
    found = {}
    for code, (first, *others) in _rows(table):
        country_code, _, state = code.partition("-")
        found[_key(first)] = Region(kind, country_code, state=state)
        for other in others:
            found[_key(other)] = Region(
                kind, country_code, first if abbreviated else "", state=state
            )
    return found


def _read_former() -> dict[str, Region]:
    return {
        _key(name): Region("country", among=tuple(codes.split(",")))
        for codes, names in _rows(_FORMER)
        for name in names
    }


_REGIONS = (
    _read(_STATES, "region", abbreviated=True)
    | _read(_COUNTRIES, "country", abbreviated=False)
    | _read(_SHORT, "country", abbreviated=True)
    | _read_former()
    | _STATE_AND_COUNTRY
)
