"""Spanish."""

from newsitem.analysis.dates._class import DateWords

SPANISH = DateWords(
    "es",
    months="enero",
    weekdays="lunes martes miércoles|miercoles jueves viernes sábado|sabado domingo",
    days="""hoy=0 ayer=-1 anteayer=-2 antier=-2 anoche=-1+night mañana=1 pasado_mañana=2
    esta_mañana=0+morning esta_tarde=0+afternoon esta_noche=0+night""",
    parts="""la_mañana=morning madrugada=night mediodía=noon tarde=afternoon
    noche=night""",
    modifiers="""principios_de= finales_de= mediados_de= inicios_de= fines_de=
    a_principios_de= a_finales_de= a_mediados_de= a_inicios_de= a_fines_de=""",
    units="""día=day días=days semana=week semanas=weeks fin_de_semana=weekend mes=month
    meses=months trimestre=quarter año=year años=years""",
    seasons="primavera=1 verano=2 otoño=3 invierno=4",
    counts="""un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
    once=11 doce=12 quince=15""",
    last="pasado pasada último última",
    next="próximo próxima que_viene",
    this="este esta",
    ago_before="hace",
    ago="atrás",
    ahead="dentro_de",
    within="en",
    until="hasta",
    before="antes_de antes_del",
    since="desde",
    after="después_de tras",
    start="entre",
    to="a al",
    both="y",
    the="el la los las",
    of="de del por",
    ordinals="º",
    clock="horas h",
    year_words="el_año año",
    decade_words="años década",
    future="""será serán tendrá tendrán habrá deberá deberán debe prevé previsto prevista
    programado programada próximo próxima celebrará votará irá va van""",
    past="fue fueron era había ha han",
    names="cada todos señor señora sr sra santo viernes domingo_de",
    counted="""personas casos casas muertos soldados mujeres hombres niños metros kilómetros euros
    dólares pesos toneladas puntos votos veces páginas escaños empleados alumnos habitantes
    familias viviendas hogares""",
    day_first=True,
)
