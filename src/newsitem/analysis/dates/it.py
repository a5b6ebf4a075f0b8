"""Italian."""

from newsitem.analysis.dates._class import DateWords

ITALIAN = DateWords(
    "it",
    months="gennaio",
    weekdays="""lunedì|lunedi martedì|martedi mercoledì|mercoledi giovedì|giovedi venerdì|venerdi
    sabato domenica""",
    days="""oggi=0 ieri=-1 l_altro_ieri=-2 domani=1 dopodomani=2 stasera=0+evening
    stamattina=0+morning""",
    parts="""mattina=morning mattino=morning mezzogiorno=noon pomeriggio=afternoon sera=evening
    notte=night""",
    modifiers="inizio= fine= metà= la_fine_di= l_inizio_di=",
    units="""giorno=day giorni=days settimana=week settimane=weeks fine_settimana=weekend
    mese=month mesi=months trimestre=quarter anno=year anni=years""",
    seasons="primavera=1 estate=2 autunno=3 inverno=4",
    counts="""un=1 una=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10
    undici=11 dodici=12""",
    last="scorso scorsa passato passata",
    next="prossimo prossima",
    this="questo questa quest",
    ago="fa",
    ahead="tra fra",
    within="in nel nell nella nei negli a ad",
    until="fino_a fino_al entro entro_il",
    before="prima_del prima_di",
    since="dal_lontano sin_dal",
    after="dopo dopo_il",
    start="dal dall da",
    to="al all",
    both="e",
    the="il lo la l le gli i",
    of="di del della dell d",
    ordinals="º °",
    clock="ore",
    year_words="nell_anno anno",
    decade_words="anni",
    future="""sarà saranno avrà avranno dovrà dovranno deve previsto prevista prossimo prossima
    verrà voterà""",
    past="è era stato ha hanno aveva",
    names="ogni signor signora santo venerdì",
    counted="""persone casi case morti soldati donne uomini bambini metri chilometri euro dollari
    tonnellate punti voti volte pagine seggi dipendenti studenti abitanti famiglie""",
    day_first=True,
)
