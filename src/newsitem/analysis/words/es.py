"""Spanish."""

from newsitem.analysis.words._class import Words

SPANISH = Words(
    "es",
    cues="""sostenía dijo dice dicho dijeron decía afirmó afirma afirmado afirmaron aseguró asegura
    asegurado señaló señala señalado explicó explica explicado añadió añade añadido agregó
    agrega declaró declara declarado escribió escribe escrito indicó indica indicado manifestó
    manifiesta manifestado destacó destaca destacado sostuvo sostiene subrayó subraya comentó
    comenta comentado apuntó apunta advirtió advierte advertido respondió responde preguntó
    pregunta contó cuenta reconoció reconoce insistió insiste recordó recuerda lamentó lamenta
    denunció denuncia pidió pide concluyó concluye precisó precisa expresó expresa anunció
    anuncia aclaró aclara relató relata calificó califica tuiteó opinó opina admitió admite
    argumentó argumenta prometió aseveró resaltó remarcó puntualizó confesó detalló enfatizó
    replicó exclamó gritó considera consideró informó bromeó bromea matizó matiza contestó
    contesta reveló revela reclamó reclama exigió exige criticó critica celebró celebra confirmó
    confirma reiteró reitera prosiguió prosigue continuó continúa zanjó sentenció sentencia
    ironizó alegó alega planteó plantea defendió defiende acusó acusa felicitó agradeció
    agradece valoró valora reflexionó reflexiona cuestionó cuestiona instó insta llamó llama
    definió define describió describe narró narra confió confía estimó estima auguró augura
    rechazó rechaza negó niega publicó publica apostilló remató espetó soltó vaticinó pronosticó
    coincidió coincide incidió incide abundó recalcó recalca reprochó reprocha arremetió
    ratificó ratifica respondieron señalaron aseguraron explicaron indicaron manifestaron
    denunciaron añadieron advirtieron reconocieron sostienen afirman aseguran dicen denuncian
    explican señalan informaron relataron contaron piensa cree creía opinaba explicaba aseguraba
    afirmaba señalaba añadía contaba recordaba reconocía decían precisado concluido recordado
    lamentado denunciado insistido respondido pedido anunciado confirmado criticado matizado
    reclamado defendido acusado celebrado avanzado reiterado apostillado contestado reprochado
    valorado agradecido remarcado recalcado aclarado opinado relatado contado informado
    publicado""",
    participles="""diciendo afirmando añadiendo señalando asegurando explicando agregando
    calificando advirtiendo denunciando recordando lamentando recalcando destacando insistiendo""",
    naming="""llamado llamada llamados llamadas denominado denominada titulado titulada apodado
    película libro novela canción álbum serie revista diario periódico palabra término lema
    documental obra operación proyecto programa disco""",
    according="""según de_acuerdo_con de_acuerdo_a en_palabras_de a_juicio_de a_decir_de
    según_dijo según_explicó según_señaló según_afirmó según_ha_dicho según_ha_explicado""",
    views="para",
    persons="él ella",
    male="él el este ese",
    female="ella la esta esa",
    others="yo nosotros ellos ellas quien",
    definite="el la los las este esta ese esa su sus nuestro nuestra",
    indefinite="un una unos unas varios algunos dos",
    plural="los las sus",
    auxiliaries="""ha han había habían he también además luego después lo le les se ya fue
    estaba está están hubo""",
    likewise="como",
    passive="sido fue es",
    breaks="que pero y porque mientras cuando donde si aunque como pues sino o e",
    stops="""en a al por para con sin sobre entre desde hasta contra durante tras ante lunes
    martes miércoles jueves viernes sábado domingo hoy ayer mañana este esta también además
    luego así no se lo le les ya enero febrero marzo abril mayo junio julio agosto septiembre
    octubre noviembre diciembre ahí allí aquí entonces después antes ahora siempre nunca quizá
    quizás tampoco incluso todo apenas todavía aún según mediante asimismo finalmente""",
    of="de del",
    joins="y e",
    titles="""presidente presidenta ministro ministra primer primera alcalde alcaldesa doctor
    doctora dr dra profesor profesora general coronel rey reina papa senador senadora diputado
    diputada portavoz director directora juez jueza fiscal secretario secretaria canciller
    entrenador técnico señor señora sr sra don doña gobernador gobernadora comisario comisaria
    vocero capitán líder patrón constructor colega vecino vecina pescador agricultor agricultora
    ganadero ganadera maestra maestro médico médica enfermero enfermera cirujano investigador
    investigadora científico científica historiador historiadora economista analista politólogo
    politóloga sociólogo socióloga escritor escritora novelista poeta cineasta actor actriz
    cantante músico pintor pintora fotógrafo fotógrafa arquitecto arquitecta ingeniero ingeniera
    empresario empresaria abogado abogada magistrado magistrada policía bombero soldado teniente
    comandante sargento obispo arzobispo cardenal sacerdote cura príncipe princesa duque duquesa
    delantero defensa portero centrocampista atleta ciclista nadador tenista seleccionador
    árbitro dt estratega vicepresidente vicepresidenta consejero consejera concejal concejala
    edil intendente exministro expresidente exalcalde candidato candidata dirigente opositor
    opositora jefe jefa responsable delegado delegada representante embajador embajadora
    diplomático diplomática negociador experto experta especialista periodista reportero
    reportera corresponsal presentador presentadora joven hombre mujer padre madre hijo hija
    hermano hermana abuelo abuela tío tía esposo esposa marido viuda testigo víctima estudiante
    alumno alumna trabajador trabajadora sindicalista activista mandatario mandataria titular
    premier autor autora médicos expertos vecinos""",
    bodies="""gobierno ministerio empresa compañía grupo partido sindicato policía agencia
    alianza consejo corte tribunal comisión comité parlamento banco ejército organización
    asociación instituto universidad federación liga club equipo ayuntamiento fiscalía congreso
    diputación junta generalitat consejería alcaldía municipio ciudad estado senado cámara
    asamblea confederación colectivo ong fundación museo teatro hospital clínica escuela colegio
    autoridad dirección redacción jurado oposición coalición fábrica firma cadena operadora
    aerolínea aseguradora defensoría procuraduría cancillería casa embajada oficina centro
    cuerpo""",
    frequent="""el la los las de del y en un una que es por con para se su no lo al como más
    pero sus ha este esta sobre entre fue son también desde""",
    media=r"""(?:en|por|a_través_de|vía)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|
    YouTube|(?:las|sus|la|su)_(?:redes_sociales|red_social(?:_\w+)?|cuenta_de_\w+))|en_(?:un|
    una|su)_(?:\w+_)?(?:comunicado|entrevista|carta|discurso|tuit|mensaje|rueda_de_prensa|
    conferencia_de_prensa)""",
    inverts=True,
    drops=True,
)
