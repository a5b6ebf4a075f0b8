"""Swedish, Norwegian and Danish, which share most words of saying."""

from newsitem.analysis.words._class import Words

NORDIC = Words(
    "sv",
    cues="""sade säger sa sagt skrev skriver berättade berättar förklarade förklarar menade
    menar tillade tillägger uppgav uppger svarade svarar frågade frågar kallade kallar varnade
    varnar sagde siger fortalte fortæller forteller forklarte forklarer forklarede tilføyde
    tilføjede uttalte uttaler udtalte udtaler mente mener svarte svarer spurte spør advarte
    advarer kalte kaller kaldte kalder sier konstaterar konstaterade slår hevder påstår erkände
    erkänner bekräftar bekräftade understrøk understreker understreger twittrade fortsätter
    fortsatte utbryter lyder framhåller framhöll betonar betonade poängterar poängterade
    understryker underströk påpekar påpekade tycker tyckte anser ansåg hoppas hoppades tror
    trodde undrar undrade skrattar skrattade suckar skriker ropar ropade lovar lovade
    kommenterar kommenterade kritiserar kritiserade avfärdar avfärdade medger medgav kräver
    krävde uppmanar uppmanade sammanfattar summerar slog inleder avslutar tänker tänkte minns
    mindes beskriver beskrev twittrar lägger rapporterar konstaterer konstaterede konstaterte
    fremhever fremhæver fremhævede framhever påpeker påpegede påpegte håper håber håbede håpet
    spurgte spørger utdyper uddyber uddybede uddybet legger lægger understregede understreket
    påpekte melder meldte meddeler meddelte opplyser opplyste oplyser oplyste fastslår fastslo
    slo innrømmer innrømmet indrømmer indrømmede erkjenner erkender erkendte kritiserer
    kritiserte kritiserede lover lovet lovede krever krevde kræver krævede roper ropte råber
    råbte ler lo sukker smiler fortsetter fortsætter avslutter afslutter afsluttede oppsummerer
    opsummerer synes syntes troede tenker tenkte tænker tænkte husker huskede husket omtaler
    omtalte avviser afviser afviste avviste begrunner begrundede hevdet hævder hævdede påstod
    presiserer presiserte præciserer præciserede bekrefter bekreftet bekræfter bekræftede
    gjentar gjentok gentager gentog twitrer twitret lød lydde utropar utropte fortalde seier
    skreiv meiner legg kommenterer kommenterte kommenterede udbryder udbrød slutter sluttede
    afrunder erklærer erklærede pointerer pointerede nævner nævnte nevner nevnte""",
    naming="""kallad kallade kalt kalte såkalte kaldt kaldte såkaldte film filmen bok boken bog
    bogen roman låt låten sang album serie tidningen avisen ordet begrepp begrebet""",
    according="enligt ifølge i_følge i_henhold_til",
    persons="han hon hun",
    male="han honom ham",
    female="hon hun henne hende",
    things="den det",
    others="jag vi de jeg man",
    definite="den det de denna dette denne hans hennes sin sitt deres",
    indefinite="en ett et ei flera flere några noen to två",
    auxiliaries="""har hade havde är er var blir också også senare senere även være vara blitt
    blivit til videre vidare""",
    passive="blev blir ble bliver",
    breaks="""att och men eftersom medan när där som om at og fordi mens når hvor hvis eller
    selvom inden før innan fastän da siden så""",
    stops="""i på vid hos med till från av för mot genom utan under efter innan över til fra ved
    uten uden etter gjennom måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag
    lørdag søndag idag dag igår också også inte ikke januari februari mars april maj juni juli
    augusti september oktober november december januar februar marts mai enligt ifølge där här
    nu då aldrig alltid kanske ofta därför dessutom däremot samtidigt därefter sedan der her nå
    da aldri kanskje ofte derfor dessuten samtidig deretter siden dog derudover desuden altid
    måske söndags lördags tirsdags inom bland omkring rundt blandt blant torsdagen fredagen
    måndagen tisdagen onsdagen tv få mange meget många mycket några noen enkelte flera trods
    trots tross selv själv""",
    of="för for av af",
    joins="och og",
    titles="""statsminister president presidenten minister kung drottning konge dronning herr
    fru dr professor general dommer domare tränare ordförande talsperson direktör direktør
    utrikesminister borgmester borgermester formand leder statsråd kommunalråd kommunalrådet
    regionråd riksdagsledamot stortingsrepresentant folketingsmedlem partiledare partileder
    justitieminister finansminister ordfører ordføreren rådmann rådmand fylkesmann landshövding
    landshövdingen passasjer kaptein kapten kaptajn lensmann politimester politikommissær
    politiinspektør presschef presstalesperson pressansvarig talsmann talskvinne talskvinna
    talesman talesperson rektor lektor lärare lærer overlege överläkare overlæge lege läkare
    læge sykepleier sjuksköterska forsker forskare docent historiker ekonom økonom chefekonom
    sjeføkonom cheføkonom analytiker författare forfatter regissör regissør instruktør
    skådespelare skuespiller sångare sanger artist konstnär kunstner fotograf arkitekt ingenjör
    ingeniør advokat åklagare aktor anklager polis soldat överste oberst biskop ärkebiskop
    kronprins kronprinsesse prins prinsessa prinsesse förbundskapten landslagssjef landstræner
    trener træner lagkapten målvakt keeper anfallare forsvarer spiss løper skiløper vd vd:n
    administrerende adm daglig direktor sjef sjefen chef chefen lederen nestleder næstformand
    vice generalsekretær generalsekreterare ambassadør ambassadör bonde bonden fiskare fisker
    granne nabo vittne vitne vidne""",
    title_ends="""minister ministern ministeren ordförande ledare leder direktör direktør chef
    chefen talsperson talesperson talsmand formand råd rådet ledaren lederen sjef sjefen
    talesman talskvinne talsmann mester mesteren forsker forskare professor läkare lege læge
    ekonom økonom direktören direktøren inspektør""",
    bodies="""regeringen regjeringen polisen politiet politi företaget selskapet partiet
    alliansen banken myndigheten kommissionen riksdagen stortinget folketinget organisationen
    rederi rederiet trafikverket kommun kommunen kommune departementet ministeriet styrelsen
    direktoratet universitetet sykehuset sjukhuset hospitalet retten tingrätten domstolen
    foreningen föreningen forbundet förbundet klubben klubb selskap selskab virksomheden
    virksomhed firma organisasjonen byrået byrå styret styrelse nämnden regering regjering
    kommisjonen""",
    frequent="""och att det som en på är av för med den till inte har de ett om og at er til
    ikke af et jeg var han hon fra men kan""",
    media=r"""(?:på|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|sociala_medier|
    sosiale_medier|sociale_medier)|i_(?:ett|et|en)_(?:\w+_)?(?:uttalande|pressmeddelande|
    intervju|interview|brev|tal|pressemelding|pressemeddelelse)""",
    inverts=True,
    dashes=True,
)
