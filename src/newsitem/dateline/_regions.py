"""Countries, and the states and provinces that datelines print behind a city.

Countries have the names of ISO 3166-1 (after GeoNames, https://www.geonames.org/, CC BY
4.0) and those that news uses beside them; former ones have the code of their successor,
or none. States and provinces are those of the United States, Canada, Australia and the
United Kingdom, with the abbreviations of the AP Stylebook and of the post. Names are
English; what is missing here stays a place without a kind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from newsitem.model.locations import LocationKind


class Region(NamedTuple):
    """What is known of a name behind a city.

    ``full`` is the name in full where the other is an abbreviation.
    """

    kind: LocationKind
    country_code: str = ""
    full: str = ""


_COUNTRIES = """
AD Andorra; AE United Arab Emirates|UAE|Emirates; AF Afghanistan; AG Antigua and Barbuda|Antigua;
AI Anguilla; AL Albania; AM Armenia; AO Angola; AQ Antarctica; AR Argentina; AS American Samoa;
AT Austria; AU Australia; AW Aruba; AX Aland Islands; AZ Azerbaijan;
BA Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia & Herzegovina|Bosnia; BB Barbados;
BD Bangladesh; BE Belgium; BF Burkina Faso|Upper Volta; BG Bulgaria; BH Bahrain; BI Burundi;
BJ Benin; BL Saint Barthelemy; BM Bermuda; BN Brunei; BO Bolivia; BR Brazil; BS Bahamas;
BT Bhutan; BW Botswana; BY Belarus; BZ Belize; CA Canada;
CD Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire|Congo;
CF Central African Republic; CG Republic of the Congo|Republic of Congo|Congo Republic;
CH Switzerland; CI Ivory Coast|Cote d'Ivoire|Côte d'Ivoire; CK Cook Islands; CL Chile; CM Cameroon;
CN China|People's Republic of China; CO Colombia; CR Costa Rica; CU Cuba; CV Cabo Verde|Cape Verde;
CW Curacao|Curaçao; CY Cyprus|Northern Cyprus; CZ Czechia|Czech Republic;
DE Germany|West Germany|East Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Republic;
DZ Algeria; EC Ecuador; EE Estonia; EG Egypt; EH Western Sahara; ER Eritrea; ES Spain; ET Ethiopia;
FI Finland; FJ Fiji; FK Falkland Islands|Falklands; FM Micronesia; FO Faroe Islands|Faroes;
FR France; GA Gabon; GB United Kingdom|UK|Britain|Great Britain; GD Grenada; GF French Guiana;
GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GP Guadeloupe;
GQ Equatorial Guinea; GR Greece; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong;
HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland|Republic of Ireland;
IL Israel; IM Isle of Man; IN India; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica;
JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia|Kampuchea; KI Kiribati; KM Comoros;
KN Saint Kitts and Nevis|St. Kitts and Nevis; KP North Korea|DPRK;
KR South Korea|Republic of Korea; KW Kuwait; KY Cayman Islands; KZ Kazakhstan; LA Laos; LB Lebanon;
LC Saint Lucia|St. Lucia; LI Liechtenstein; LK Sri Lanka|Ceylon; LR Liberia; LS Lesotho;
LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco; MC Monaco; MD Moldova; ME Montenegro;
MF Saint Martin|St. Martin; MG Madagascar; MH Marshall Islands; MK North Macedonia|Macedonia;
ML Mali; MM Myanmar|Burma; MN Mongolia; MO Macao|Macau; MP Northern Mariana Islands; MQ Martinique;
MR Mauritania; MS Montserrat; MT Malta; MU Mauritius; MV Maldives; MW Malawi; MX Mexico;
MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger; NG Nigeria; NI Nicaragua;
NL Netherlands|Holland; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand; OM Oman;
PA Panama; PE Peru; PF French Polynesia|Tahiti; PG Papua New Guinea; PH Philippines; PK Pakistan;
PL Poland; PR Puerto Rico;
PS Palestine|Palestinian Territory|Palestinian Territories|Gaza Strip|West Bank|Gaza;
PT Portugal; PW Palau; PY Paraguay; QA Qatar; RE Reunion|Réunion; RO Romania; RS Serbia;
RU Russia|Russian Federation|Chechnya; RW Rwanda; SA Saudi Arabia; SB Solomon Islands;
SC Seychelles; SD Sudan; SE Sweden; SG Singapore; SH Saint Helena|St. Helena; SI Slovenia;
SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal; SO Somalia|Somaliland; SR Suriname;
SS South Sudan; ST Sao Tome and Principe; SV El Salvador; SX Sint Maarten|St. Maarten; SY Syria;
SZ Eswatini|Swaziland; TC Turks and Caicos Islands|Turks and Caicos; TD Chad; TG Togo; TH Thailand;
TJ Tajikistan; TL East Timor|Timor-Leste|Timor Leste; TM Turkmenistan; TN Tunisia; TO Tonga;
TR Turkey|Türkiye|Turkiye; TT Trinidad and Tobago|Trinidad; TV Tuvalu; TW Taiwan; TZ Tanzania;
UA Ukraine; UG Uganda; US United States|United States of America|USA|US; UY Uruguay;
UZ Uzbekistan; VA Vatican|Vatican City; VC Saint Vincent and the Grenadines|St. Vincent;
VE Venezuela; VG British Virgin Islands; VI U.S. Virgin Islands|Virgin Islands; VN Vietnam;
VU Vanuatu; WF Wallis and Futuna; WS Samoa; XK Kosovo; YE Yemen; YT Mayotte; ZA South Africa;
ZM Zambia; ZW Zimbabwe|Rhodesia; - Soviet Union|USSR; - Yugoslavia; - Czechoslovakia
"""

_STATES = """
US Alabama|Ala.|AL; US Alaska|AK; US Arizona|Ariz.|AZ; US Arkansas|Ark.|AR;
US California|Calif.|Cal.|CA; US Colorado|Colo.|CO; US Connecticut|Conn.|Ct.; US Delaware|Del.|DE;
US District of Columbia|D.C.; US Florida|Fla.|FL; US Georgia|Ga.;
US Hawaii|HI; US Idaho|ID; US Illinois|Ill.|IL;
US Indiana|Ind.|IN; US Iowa|Ia.; US Kansas|Kan.|Kans.|KS; US Kentucky|Ky.; US Louisiana|La.;
US Maine|Me.; US Maryland|Md.; US Massachusetts|Mass.|MA; US Michigan|Mich.|MI;
US Minnesota|Minn.|MN; US Mississippi|Miss.|MS; US Missouri|Mo.; US Montana|Mont.|MT;
US Nebraska|Neb.|Nebr.|NE; US Nevada|Nev.|NV; US New Hampshire|N.H.; US New Jersey|N.J.;
US New Mexico|N.M.; US New York|N.Y.; US North Carolina|N.C.; US North Dakota|N.D.; US Ohio|OH;
US Oklahoma|Okla.|OK; US Oregon|Ore.|OR; US Pennsylvania|Pa.|Penn.; US Rhode Island|R.I.;
US South Carolina|S.C.; US South Dakota|S.D.; US Tennessee|Tenn.|TN; US Texas|Tex.|TX;
US Utah|UT; US Vermont|Vt.; US Virginia|Va.; US Washington|Wash.|Washington state|WA;
US West Virginia|W.Va.|WV; US Wisconsin|Wis.|Wisc.|WI; US Wyoming|Wyo.|WY;
CA Alberta|Alta.|AB; CA British Columbia|B.C.; CA Manitoba|Man.|MB; CA New Brunswick|N.B.;
CA Newfoundland and Labrador|N.L.|Nfld.; CA Newfoundland; CA Northwest Territories|N.W.T.;
CA Nova Scotia|N.S.; CA Nunavut; CA Ontario|Ont.|ON; CA Prince Edward Island|P.E.I.;
CA Quebec|Que.|QC; CA Québec; CA Saskatchewan|Sask.|SK; CA Yukon|Y.T.;
AU New South Wales|NSW; AU Victoria|Vic.; AU Queensland|Qld.; AU South Australia;
AU Western Australia; AU Tasmania|Tas.; AU Northern Territory; AU Australian Capital Territory|ACT;
GB England|Eng.; GB Scotland; GB Wales; GB Northern Ireland
"""

# A state and a country: without a gazetteer it is either.
_AMBIGUOUS = {"georgia": Region("")}


def region(name: str) -> Region | None:
    """What is known of the name of a country, state or province."""
    return _REGIONS.get(_key(name))


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ").replace(".", "").replace(" ", "")


def _read(table: str, kind: LocationKind, *, abbreviated: bool) -> dict[str, Region]:
    """The names of a table, each "code name|other name"; the other names may be short forms."""
    found = {}
    for row in table.replace("\n", " ").split("; "):
        code, names = row.strip().split(" ", 1)
        country_code = "" if code == "-" else code
        first, *others = names.split("|")
        found[_key(first)] = Region(kind, country_code)
        for other in others:
            found[_key(other)] = Region(kind, country_code, first if abbreviated else "")
    return found


_REGIONS = (
    _read(_STATES, "region", abbreviated=True)
    | _read(_COUNTRIES, "country", abbreviated=False)
    | _AMBIGUOUS
)
