"""Dutch."""

from newsitem.analysis.dates._class import DateWords

DUTCH = DateWords(
    "nl",
    months="januari februari maart|mrt",
    weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    days="""vandaag=0 gisteren=-1 eergisteren=-2 morgen=1 overmorgen=2 vanavond=0+evening
    vanochtend=0+morning vanmorgen=0+morning vanmiddag=0+afternoon vannacht=0+night
    gisteravond=-1+evening gisterochtend=-1+morning gistermiddag=-1+afternoon
    morgenavond=1+evening morgenochtend=1+morning""",
    parts="ochtend=morning middag=afternoon avond=evening nacht=night",
    compounds="ochtend=morning morgen=morning middag=afternoon avond=evening nacht=night",
    modifiers="begin= eind= half= medio= vroeg=morning laat=evening",
    units="""dag=day dagen=days week=week weken=weeks weekend=weekend weekeinde=weekend maand=month
    maanden=months kwartaal=quarter jaar=year""",
    seasons="voorjaar=1 lente=1 zomer=2 herfst=3 najaar=3 winter=4",
    counts="""een=1 één=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10
    elf=11 twaalf=12""",
    last="vorige vorig afgelopen",
    next="volgende komende aanstaande",
    this="deze dit",
    ago="geleden",
    ahead="over",
    within="in",
    on="op",
    until="tot",
    before="voor vóór",
    since="sinds vanaf",
    after="na",
    start="tussen",
    to="tot_en_met",
    both="en",
    the="de het",
    of="van",
    ordinals="e",
    clock="uur",
    year_words="in_het_jaar jaar",
    decade_words="jaren",
    future="zal zullen wordt worden moet moeten gaat gaan verwacht gepland volgende komende",
    past="werd werden was waren had hadden heeft hebben",
    names="iedere elke meneer mevrouw goede witte zwarte",
    counted="""mensen gevallen huizen doden soldaten vrouwen mannen kinderen meter kilometer euro
    dollar ton punten stemmen keer zetels werknemers leerlingen inwoners gezinnen woningen""",
    day_first=True,
)
