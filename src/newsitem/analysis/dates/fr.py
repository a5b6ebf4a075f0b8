"""French."""

from newsitem.analysis.dates._class import DateWords

FRENCH = DateWords(
    "fr",
    months="janvier",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    days="aujourd_hui=0 hier=-1 avant-hier=-2 demain=1 après-demain=2",
    parts="""matin=morning matinée=morning après-midi=afternoon soir=evening soirée=evening
    nuit=night midi=noon""",
    modifiers="début= fin= mi= la_fin_de= le_début_de= tôt=morning tard=evening",
    units="""jour=day jours=days semaine=week semaines=weeks week-end=weekend mois=month
    trimestre=quarter an=year ans=years année=year""",
    seasons="printemps=1 été=2 automne=3 hiver=4",
    counts="""un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10
    onze=11 douze=12 quinze=15""",
    last="dernier dernière passé passée",
    next="prochain prochaine",
    this="ce cet cette",
    ago_before="il_y_a",
    ahead="dans",
    within="en",
    until="jusqu_à jusqu_au jusqu_en d_ici_à",
    before="avant",
    since="depuis dès",
    after="après",
    start="entre du",
    to="au à",
    both="et",
    the="le la les l au_mois",
    of="de d",
    ordinals="er",
    clock="heures heure h",
    year_words="l_année année l_an",
    decade_words="années",
    future="""sera seront aura auront doit doivent devra devront devrait devraient va vont pourra
    prévu prévue prévus prévues prochain aura_lieu""",
    past="a ont avait avaient était étaient",
    names="chaque m. mme vendredi saint mercredi_des",
    counted="""personnes cas voitures maisons morts soldats femmes hommes enfants mètres
    kilomètres euros dollars tonnes points voix fois pages sièges salariés élèves habitants
    foyers logements policiers manifestants""",
    day_first=True,
)
