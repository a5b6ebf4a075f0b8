"""German."""

from newsitem.analysis.dates._class import DateWords

GERMAN = DateWords(
    "de",
    months="januar|jänner",
    weekdays="montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    days="heute=0 gestern=-1 vorgestern=-2 morgen=1 übermorgen=2",
    parts="""Morgen=morning früh=morning Vormittag=morning vormittag=morning Mittag=noon
    mittag=noon Nachmittag=afternoon nachmittag=afternoon Abend=evening abend=evening
    Nacht=night nacht=night""",
    compounds="""morgen=morning früh=morning vormittag=morning mittag=noon
    nachmittag=afternoon abend=evening nacht=night""",
    modifiers="anfang= mitte= ende= früher=",
    units="""tag=day tage=days tagen=days woche=week wochen=weeks wochenende=weekend monat=month
    monate=months monaten=months monats=month quartal=quarter jahr=year jahre=years jahren=years
    jahres=year""",
    seasons="frühjahr=1 frühling=1 sommer=2 herbst=3 winter=4",
    counts="""einem=1 einer=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
    elf=11 zwölf=12""",
    last="letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorigen",
    next="""nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes
    kommendem""",
    this="diese diesen dieser dieses diesem",
    ago_before="vor",
    within="in im",
    on="am um",
    until="bis bis_zum bis_zur",
    since="seit ab",
    after="nach",
    start="von vom zwischen",
    both="und",
    the="der die das den dem",
    of="zum zu",
    clock="uhr",
    decade_ends="er",
    decade_words="jahre jahren jahrzehnt",
    future="wird werden soll sollen will wollen geplant kommende kommenden erwartet muss müssen",
    past="wurde wurden hatte hatten war waren hat haben",
    names="jeden jede jedem jeder herr frau heiligen schwarzen schwarzer blutigen guten",
    titles="zeitung",
    anchors="jenes_jahres desselben_jahres",
    about="""rund etwa fast über knapp mehr als circa ungefähr gut insgesamt bis nur auf um
    nummer zu fassung zirka unter""",
    counted="""menschen fälle fällen häuser häusern tote toten soldaten frauen männer kinder meter
    metern kilometer kilometern euro dollar tonnen punkte stimmen mal seiten plätze mitarbeiter
    mitarbeitern schüler einwohner einwohnern prozent haushalte haushalten wohnungen personen""",
    capitals=True,
    day_first=True,
)
