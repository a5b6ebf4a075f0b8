"""Italian."""

from newsitem.analysis.words._class import Words

ITALIAN = Words(
    "it",
    cues="""detto dice disse diceva dicono dichiarato dichiara dichiarò affermato afferma
    affermò spiegato spiega spiegò aggiunto aggiunge aggiunse scritto scrive scrisse
    sottolineato sottolinea annunciato annuncia assicurato assicura raccontato racconta risposto
    risponde rispose chiesto chiede chiese ricordato ricorda concluso conclude commentato
    commenta ribadito ribadisce osservato osserva precisato precisa avvertito avverte denunciato
    denuncia ammesso ammette definito definisce replicato replica twittato confermato conferma
    riferito riferisce sostenuto sostiene attacca prosegue rivelato rivela scherzato scherza
    esclamato esclama insistito insiste proseguito continuato continua tuonato tuona rilanciato
    rilancia lamentato lamenta criticato critica accusato accusa difeso difende chiarito
    chiarisce evidenziato evidenzia ricostruito ricostruisce promesso promette auspicato auspica
    ringraziato ringrazia elogiato elogia salutato avvertiva puntualizzato puntualizza rimarcato
    rimarca rincarato rincara ironizzato ironizza ipotizzato ipotizza ritiene ritenuto pensa
    credo crede segnalato segnala informato informa comunicato comunica postato posta pubblicato
    illustrato illustra specificato specifica argomentato argomenta motivato constatato constata
    ammonito ammonisce esortato esorta invitato invita rassicurato rassicura garantito
    garantisce confessato confessa confidato confida sbottato sbotta chiosato chiosa aggiungono
    spiegano raccontano affermano sottolineano dichiarano denunciano assicurano scrivono
    spiegava raccontava sosteneva affermava aggiungeva osservava legge letto taglia dicevano
    sottolineava ricordava ammetteva urlato urla gridato grida sussurrato parlato parla""",
    participles="""dicendo affermando aggiungendo spiegando sottolineando definendo ricordando
    precisando chiedendo denunciando ribadendo""",
    naming="""cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata intitolato
    intitolata soprannominato film libro romanzo canzone album serie rivista giornale quotidiano
    parola termine slogan documentario opera operazione progetto programma""",
    according="""secondo stando_a a_detta_di a_giudizio_di a_parere_di nelle_parole_di
    ad_avviso_di per_bocca_di""",
    views="per",
    persons="lui lei egli ella",
    male="lui egli il lo questo",
    female="lei ella la questa",
    others="io noi loro essi chi",
    definite="""il lo la i gli le l questo questa quel quella suo sua nostro nostra l' un'
    quegli quelle quei questi queste loro""",
    indefinite="un uno una alcuni alcune due diversi",
    plural="i gli questi quei",
    auxiliaries="ha hanno aveva avevano ho anche poi inoltre ancora si lo",
    likewise="come",
    passive="stato stata è viene",
    breaks="che ma e perché mentre quando dove se anche come oppure o però",
    stops="""in nel nella a al alla per con su sul sulla tra fra da dal dalla durante dopo prima
    contro lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani non anche
    poi inoltre gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre qui qua lì là ora adesso allora sempre mai forse già secondo tuttavia però
    infatti invece intanto infine quindi nei negli nelle nello agli ai alle allo dai dagli dalle
    sui sugli sulle stamattina stamane subito""",
    of="di del della dei delle dello degli dell d",
    joins="e ed",
    titles="""presidente ministro ministra premier sindaco sindaca dottor dottoressa dott prof
    professor professoressa generale colonnello re regina papa senatore senatrice deputato
    deputata portavoce direttore direttrice giudice procuratore segretario segretaria
    cancelliere allenatore tecnico signor signora governatore commissario capitano leader
    maestra maestro insegnante vigili residente abitante vicino vicina agricoltore pescatore
    operaio operaia medico infermiere infermiera chirurgo ricercatore ricercatrice scienziato
    scienziata storico storica economista analista sociologo sociologa filosofo scrittore
    scrittrice romanziere poeta regista attore attrice cantante musicista pittore pittrice
    fotografo fotografa architetto ingegnere imprenditore imprenditrice avvocato avvocata
    avvocatessa magistrato pm gip gup poliziotto carabiniere soldato tenente maresciallo
    comandante vescovo arcivescovo cardinale sacerdote parroco don principe principessa duca
    attaccante difensore portiere centrocampista bomber atleta ciclista tennista ct mister
    arbitro vicepresidente vicepremier consigliere consigliera assessore assessora candidato
    candidata esponente oppositore responsabile delegato delegata rappresentante ambasciatore
    ambasciatrice diplomatico esperto esperta specialista giornalista cronista inviato inviata
    conduttore conduttrice giovane uomo donna padre madre figlio figlia fratello sorella nonno
    nonna zio zia marito moglie vedova testimone vittima studente studentessa alunno lavoratore
    lavoratrice sindacalista attivista coordinatore coordinatrice fondatore fondatrice titolare
    proprietario proprietaria amministratore autore autrice capogruppo dirigente onorevole""",
    bodies="""governo ministero azienda società gruppo partito sindacato polizia agenzia
    alleanza consiglio corte tribunale commissione comitato parlamento banca esercito
    organizzazione associazione istituto università federazione lega club squadra procura comune
    regione provincia città camera senato confederazione fondazione museo teatro ospedale
    clinica scuola autorità direzione giuria opposizione coalizione fabbrica ditta catena
    compagnia assicurazione questura prefettura ambasciata centro ente corpo carabinieri guardia
    collegio ordine stato""",
    frequent="""il lo la i gli le di del della dei e in un una che è per con non si sono da al
    alla ha come più ma anche nel nella dal questo suo""",
    media=r"""(?:su|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube)|
    sui_social(?:_media|_network)?|in_(?:un['’]?|una|suo)_?(?:\w+_)?(?:comunicato|intervista|
    lettera|discorso|tweet|messaggio|nota|conferenza_stampa)""",
    inverts=True,
    drops=True,
)
