"""Spanish and Portuguese."""

from newsitem.analysis.words._class import Words

SPANISH = Words(
    "es",
    cues="""dijo dice dicho dijeron decía afirmó afirma afirmado afirmaron aseguró asegura
    asegurado señaló señala señalado explicó explica explicado añadió añade añadido agregó
    agrega declaró declara declarado escribió escribe escrito indicó indica indicado manifestó
    manifiesta manifestado destacó destaca destacado sostuvo sostiene subrayó subraya comentó
    comenta comentado apuntó apunta advirtió advierte advertido respondió responde preguntó
    pregunta contó cuenta reconoció reconoce insistió insiste recordó recuerda lamentó lamenta
    denunció denuncia pidió pide concluyó concluye precisó precisa expresó expresa anunció
    anuncia aclaró aclara relató relata calificó califica tuiteó opinó opina admitió admite
    argumentó argumenta prometió aseveró resaltó remarcó puntualizó confesó detalló enfatizó
    replicó exclamó gritó considera consideró informó""",
    participles="""diciendo afirmando añadiendo señalando asegurando explicando agregando
    calificando advirtiendo denunciando""",
    naming="""llamado llamada llamados llamadas denominado denominada titulado titulada apodado
    película libro novela canción álbum serie revista diario periódico palabra término lema
    documental obra operación proyecto programa disco""",
    according="según de_acuerdo_con de_acuerdo_a en_palabras_de a_juicio_de",
    persons="él ella",
    others="yo nosotros ellos ellas quien",
    definite="el la los las este esta ese esa su sus nuestro nuestra",
    indefinite="un una unos unas varios algunos dos",
    auxiliaries="ha han había habían he también además luego después lo le les se ya",
    likewise="como",
    passive="sido fue es",
    breaks="que pero y porque mientras cuando donde si aunque como pues sino o e",
    stops="""en a al por para con sin sobre entre desde hasta contra durante tras ante lunes
    martes miércoles jueves viernes sábado domingo hoy ayer mañana este esta también además
    luego así no se lo le les ya""",
    of="de del",
    joins="y e",
    titles="""presidente presidenta ministro ministra primer primera alcalde alcaldesa doctor
    doctora dr dra profesor profesora general coronel rey reina papa senador senadora diputado
    diputada portavoz director directora juez jueza fiscal secretario secretaria canciller
    entrenador técnico señor señora sr sra don doña gobernador gobernadora comisario comisaria
    vocero capitán líder""",
    bodies="""gobierno ministerio empresa compañía grupo partido sindicato policía agencia
    alianza consejo corte tribunal comisión comité parlamento banco ejército organización
    asociación instituto universidad federación liga club equipo ayuntamiento fiscalía
    congreso""",
    frequent="""el la los las de del y en un una que es por con para se su no lo al como más
    pero sus ha este esta sobre entre fue son también desde""",
    media=r"""(?:en|por|a_través_de|vía)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|
    YouTube|(?:las|sus|la|su)_(?:redes_sociales|red_social(?:_\w+)?|cuenta_de_\w+))|en_(?:un|
    una|su)_(?:\w+_)?(?:comunicado|entrevista|carta|discurso|tuit|mensaje|rueda_de_prensa|
    conferencia_de_prensa)""",
    inverts=True,
)

PORTUGUESE = Words(
    "pt",
    cues="""disse diz dito disseram dizia afirmou afirma afirmado afirmaram explicou explica
    acrescentou acrescenta declarou declara escreveu escreve escrito garantiu garante sublinhou
    sublinha destacou destaca salientou contou conta respondeu responde perguntou avisou alertou
    alerta reconheceu lembrou lembra lamentou criticou concluiu referiu refere comentou comenta
    anunciou confirmou ressaltou frisou completou defendeu defende considerou considera admitiu
    classificou tuitou publicou pediu prometeu assegurou""",
    participles="dizendo afirmando acrescentando explicando classificando garantindo",
    naming="""chamado chamada chamados chamadas denominado intitulado apelidado filme livro
    romance canção música álbum série revista jornal palavra termo lema documentário peça
    operação projeto programa disco""",
    according="segundo de_acordo_com conforme nas_palavras_de",
    persons="ele ela",
    others="eu nós eles elas quem",
    definite="o a os as este esta esse essa seu sua seus suas nosso nossa",
    indefinite="um uma uns umas vários alguns dois",
    auxiliaries="tem têm tinha havia há também ainda depois já se lhe",
    likewise="como",
    passive="sido foi é",
    breaks="que mas e porque enquanto quando onde se embora como pois ou",
    stops="""em no na nos nas por pelo pela para com sem sobre entre desde até contra durante
    após segunda terça quarta quinta sexta sábado domingo hoje ontem amanhã também ainda não ao
    à aos às""",
    of="de do da dos das",
    joins="e",
    titles="""presidente presidenta ministro ministra primeiro primeira prefeito prefeita doutor
    doutora dr dra professor professora general coronel rei rainha papa senador senadora
    deputado deputada porta-voz diretor diretora juiz juíza secretário secretária chanceler
    treinador técnico senhor senhora sr sra dom governador governadora líder""",
    bodies="""governo ministério empresa companhia grupo partido sindicato polícia agência
    aliança conselho tribunal comissão comitê comité parlamento banco exército organização
    associação instituto universidade federação liga clube equipe equipa câmara""",
    frequent="""o a os as de do da dos das e em um uma que é por com para se não no na ao como
    mais mas seu sua foi são também pelo pela à às""",
    media=r"""(?:no|pelo|em|nas|na)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube|
    redes_sociais|suas_redes_sociais|rede_social(?:_\w+)?)|(?:em|num|
    numa)_(?:uma?_)?(?:comunicado|entrevista|carta|discurso|nota|mensagem|
    coletiva_de_imprensa|conferência_de_imprensa)""",
    inverts=True,
)
