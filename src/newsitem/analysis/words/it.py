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
    riferito riferisce sostenuto sostiene attacca prosegue rivelato rivela""",
    participles="dicendo affermando aggiungendo spiegando sottolineando definendo",
    naming="""cosiddetto cosiddetta cosiddetti cosiddette chiamato chiamata intitolato
    intitolata soprannominato film libro romanzo canzone album serie rivista giornale quotidiano
    parola termine slogan documentario opera operazione progetto programma""",
    according="secondo stando_a a_detta_di",
    persons="lui lei egli ella",
    others="io noi loro essi chi",
    definite="il lo la i gli le l questo questa quel quella suo sua nostro nostra",
    indefinite="un uno una alcuni alcune due diversi",
    auxiliaries="ha hanno aveva avevano ho anche poi inoltre ancora si lo",
    likewise="come",
    passive="stato stata è viene",
    breaks="che ma e perché mentre quando dove se anche come oppure o però",
    stops="""in nel nella a al alla per con su sul sulla tra fra da dal dalla durante dopo prima
    contro lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani non anche
    poi inoltre""",
    of="di del della dei delle dello degli dell d",
    joins="e ed",
    titles="""presidente ministro ministra premier sindaco sindaca dottor dottoressa dott prof
    professor professoressa generale colonnello re regina papa senatore senatrice deputato
    deputata portavoce direttore direttrice giudice procuratore segretario segretaria
    cancelliere allenatore tecnico signor signora governatore commissario capitano leader""",
    bodies="""governo ministero azienda società gruppo partito sindacato polizia agenzia
    alleanza consiglio corte tribunale commissione comitato parlamento banca esercito
    organizzazione associazione istituto università federazione lega club squadra procura
    comune""",
    frequent="""il lo la i gli le di del della dei e in un una che è per con non si sono da al
    alla ha come più ma anche nel nella dal questo suo""",
    media=r"""(?:su|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube)|
    sui_social(?:_media|_network)?|in_(?:un['’]?|una|suo)_?(?:\w+_)?(?:comunicato|intervista|
    lettera|discorso|tweet|messaggio|nota|conferenza_stampa)""",
    inverts=True,
)
