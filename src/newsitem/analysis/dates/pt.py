"""Portuguese."""

from newsitem.analysis.dates._class import DateWords

PORTUGUESE = DateWords(
    "pt",
    months="janeiro",
    weekdays="""segunda-feira terça-feira|terca-feira quarta-feira quinta-feira sexta-feira
    sábado domingo""",
    days="hoje=0 ontem=-1 anteontem=-2 amanhã=1 depois_de_amanhã=2",
    parts="manhã=morning tarde=afternoon noite=night madrugada=night",
    modifiers="o_início_de= o_fim_de= início_de= final_de= finais_de= meados_de=",
    units="""dia=day dias=days semana=week semanas=weeks fim_de_semana=weekend mês=month
    meses=months trimestre=quarter ano=year anos=years""",
    seasons="primavera=1 verão=2 outono=3 inverno=4",
    counts="""um=1 uma=1 dois=2 duas=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9
    dez=10 onze=11 doze=12""",
    last="passado passada último última",
    next="próximo próxima que_vem",
    this="este esta neste nesta",
    ago_before="há faz",
    ago="atrás",
    ahead="daqui_a",
    within="em",
    on="na no nas nos",
    until="até",
    before="antes_de",
    since="desde",
    after="depois_de após",
    start="entre",
    to="a ao à",
    both="e",
    the="o os as dia",
    of="de do da",
    ordinals="º",
    clock="horas h",
    year_words="o_ano no_ano_de ano",
    decade_words="anos década",
    future="""será serão terá terão haverá deverá deverão deve vai vão previsto prevista marcado
    marcada próximo próxima""",
    past="foi foram era tinha",
    names="cada todas todos sr sra santa santo",
    counted="""pessoas casos casas mortos soldados mulheres homens crianças metros quilómetros
    quilômetros euros reais dólares toneladas pontos votos vezes páginas lugares funcionários
    alunos habitantes famílias""",
    day_first=True,
)
