"""Swedish, Norwegian and Danish."""

import attrs

from newsitem.analysis.dates._class import DateWords

SWEDISH = DateWords(
    "sv",
    months="januari februari mars",
    weekdays="""måndag|måndagen|måndagens|måndags tisdag|tisdagen|tisdagens|tisdags
    onsdag|onsdagen|onsdagens|onsdags torsdag|torsdagen|torsdagens|torsdags
    fredag|fredagen|fredagens|fredags lördag|lördagen|lördagens|lördags
    söndag|söndagen|söndagens|söndags""",
    days="""idag=0 i_dag=0 igår=-1 i_går=-1 förrgår=-2 i_förrgår=-2 imorgon=1 i_morgon=1
    i_övermorgon=2 i_kväll=0+evening ikväll=0+evening i_natt=0+night i_morse=0+morning""",
    parts="""morgon=morning morgonen=morning förmiddag=morning förmiddagen=morning
    eftermiddag=afternoon eftermiddagen=afternoon kväll=evening kvällen=evening natt=night
    natten=night""",
    compounds="""morgon=morning morgonen=morning förmiddag=morning förmiddagen=morning
    eftermiddag=afternoon eftermiddagen=afternoon kväll=evening kvällen=evening natt=night
    natten=night""",
    modifiers="början_av= slutet_av= mitten_av= tidigt=morning sent=evening tidigare= senare=",
    units="""dag=day dagar=days vecka=week veckan=week veckor=weeks helg=weekend helgen=weekend
    månad=month månaden=month månader=months kvartal=quarter kvartalet=quarter år=year
    året=year""",
    seasons="vår=1 våren=1 sommar=2 sommaren=2 höst=3 hösten=3 vinter=4 vintern=4",
    counts="""en=1 ett=1 två=2 tre=3 fyra=4 fem=5 sex=6 sju=7 åtta=8 nio=9 tio=10 elva=11
    tolv=12""",
    last="förra",
    next="nästa kommande",
    this="denna detta den_här det_här",
    ago="sedan sen",
    ago_before="för",
    ahead="om",
    within="i under",
    on="på",
    until="till fram_till",
    before="före innan",
    since="sedan_den",
    after="efter",
    start="från mellan",
    both="och",
    the="den det",
    of="av",
    ordinals="e a",
    year_words="år året",
    decade_ends="talet tal",
    future="ska skall kommer väntas måste planeras nästa kommande blir",
    past="var hade har blev",
    names="varje herr fru långfredagen svarta",
    about="omkring runt cirka nästan drygt knappt över under totalt till än upp",
    counted="""personer människor fall hus döda soldater kvinnor män barn meter kilometer kronor
    euro dollar ton poäng röster gånger sidor anställda elever invånare familjer""",
    day_first=True,
)

NORWEGIAN = DateWords(
    "no",
    months="januar februar marts",
    more_months="mars=3",
    weekdays="""mandag|mandagens tirsdag|tirsdagens onsdag|onsdagens torsdag|torsdagens
    fredag|fredagens lørdag|lørdagens søndag|søndagens""",
    days="""i_dag=0 i_går=-1 i_forgårs=-2 i_morgen=1 i_overmorgen=2 i_kveld=0+evening
    i_natt=0+night i_morges=0+morning i_ettermiddag=0+afternoon""",
    parts="""morgen=morning formiddag=morning ettermiddag=afternoon kveld=evening natt=night""",
    compounds="morgen=morning ettermiddag=afternoon kveld=evening natt=night",
    modifiers="""begynnelsen_av= starten_av= slutten_av= midten_av= tidlig=morning sent=evening
    tidligere= senere=""",
    units="""dag=day dager=days uke=week uka=week uken=week uker=weeks helg=weekend helgen=weekend
    helga=weekend måned=month måneden=month måneder=months kvartal=quarter år=year året=year""",
    seasons="vår=1 våren=1 sommer=2 sommeren=2 høst=3 høsten=3 vinter=4 vinteren=4",
    counts="""en=1 et=1 ett=1 to=2 tre=3 fire=4 fem=5 seks=6 sju=7 åtte=8 ni=9 ti=10 elleve=11
    tolv=12""",
    last="forrige",
    next="neste kommende",
    this="denne dette",
    ago="siden",
    ago_before="for",
    ahead="om",
    within="i",
    on="på",
    until="til fram_til frem_til innen",
    before="før",
    since="siden_den",
    after="etter",
    start="fra mellom",
    both="og",
    the="den det",
    of="av",
    year_words="år året",
    decade_ends="tallet",
    future="skal vil ventes må planlegges neste kommende blir",
    past="var hadde har ble",
    names="hver herr fru",
    about="omkring rundt cirka nesten drøyt knapt over under totalt til enn opp",
    counted="""personer mennesker tilfeller hus døde soldater kvinner menn barn meter kilometer
    kroner euro dollar tonn poeng stemmer ganger sider ansatte elever innbyggere familier""",
    day_first=True,
)

DANISH = attrs.evolve(
    NORWEGIAN,
    code="da",
    more_months="december=12",
    weekdays="""mandag|mandagens|mandags tirsdag|tirsdagens|tirsdags onsdag|onsdagens|onsdags
    torsdag|torsdagens|torsdags
    fredag|fredagens|fredags lørdag|lørdagens|lørdags søndag|søndagens|søndags""",
    days="""i_dag=0 i_går=-1 i_forgårs=-2 i_morgen=1 i_overmorgen=2 i_aften=0+evening
    i_aftes=-1+evening i_nat=0+night i_morges=0+morning i_eftermiddag=0+afternoon""",
    parts="morgen=morning formiddag=morning eftermiddag=afternoon aften=evening nat=night",
    compounds="morgen=morning eftermiddag=afternoon aften=evening nat=night",
    modifiers="""begyndelsen_af= starten_af= slutningen_af= midten_af= tidligt=morning
    sent=evening tidligere= senere=""",
    units="""dag=day dage=days uge=week ugen=week uger=weeks weekend=weekend weekenden=weekend
    måned=month måneden=month måneder=months kvartal=quarter år=year året=year""",
    seasons="forår=1 foråret=1 sommer=2 sommeren=2 efterår=3 efteråret=3 vinter=4 vinteren=4",
    counts="""en=1 et=1 to=2 tre=3 fire=4 fem=5 seks=6 syv=7 otte=8 ni=9 ti=10 elleve=11
    tolv=12""",
    last="sidste forrige",
    next="næste kommende",
    until="til frem_til inden",
    after="efter",
    start="fra mellem",
    of="af",
    decade_ends="erne",
    future="skal vil ventes må planlægges næste kommende bliver",
    past="var havde har blev",
    about="omkring cirka næsten godt knap over under total til end op",
    counted="""personer mennesker tilfælde huse døde soldater kvinder mænd børn meter kilometer
    kroner euro dollar ton point stemmer gange sider ansatte elever indbyggere familier""",
)
