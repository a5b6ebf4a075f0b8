"""Dutch, Swedish, Norwegian and Danish."""

from newsitem.analysis.words._class import Words

DUTCH = Words(
    "nl",
    cues="""zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt schreef schrijft
    geschreven meldde meldt voegde benadrukte benadrukt noemde noemt stelde stelt vroeg vraagt
    antwoordde reageerde reageert waarschuwde waarschuwt erkende erkent vindt vond legde aldus
    liet laat herhaalde concludeerde concludeert beweerde beweert bevestigde bevestigt sprak
    spreekt riep tweette besloot klaagde""",
    tags="aldus",
    naming="""zogenaamde zogeheten genaamd genoemd film boek roman lied nummer album serie krant
    tijdschrift woord term documentaire project programma""",
    according="volgens",
    persons="hij zij ze",
    things="het",
    others="ik wij we jullie men",
    definite="de het deze die dit dat zijn haar hun ons onze",
    indefinite="een enkele sommige twee meerdere",
    auxiliaries="heeft hebben had hadden is zijn was waren wordt werd ook dan later verder nog",
    passive="wordt werd worden werden",
    breaks="dat en maar omdat terwijl als toen waar of want nadat voordat hoewel",
    stops="""in op aan bij met naar uit over onder voor tegen door zonder om tot tussen tijdens
    na maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen ook
    dan toe mee er niet daarop""",
    of="van voor",
    joins="en",
    titles="""president premier minister burgemeester koning koningin meneer mevrouw dr prof
    professor generaal rechter trainer coach voorzitter woordvoerder directeur staatssecretaris
    kanselier paus senator""",
    title_ends="minister voorzitter woordvoerder leider directeur trainer president",
    bodies="""regering ministerie bedrijf partij politie vakbond bank commissie raad parlement
    universiteit organisatie groep agentschap rechtbank alliantie vereniging""",
    frequent="""de het een van en in is dat op te zijn met voor niet aan er ook als bij door
    naar heeft om uit maar nog wordt over hij ze""",
    media=r"""(?:op|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|sociale_media)|
    in_een_(?:\w+_)?(?:verklaring|interview|brief|toespraak|bericht|persconferentie)""",
    inverts=True,
)

NORDIC = Words(
    "sv",
    cues="""sade säger sa sagt skrev skriver berättade berättar förklarade förklarar menade
    menar tillade tillägger uppgav uppger svarade svarar frågade frågar kallade kallar varnade
    varnar sagde siger fortalte fortæller forteller forklarte forklarer forklarede tilføyde
    tilføjede uttalte uttaler udtalte udtaler mente mener svarte svarer spurte spør advarte
    advarer kalte kaller kaldte kalder sier konstaterar konstaterade slår hevder påstår erkände
    erkänner bekräftar bekräftade understrøk understreker understreger twittrade fortsätter
    fortsatte utbryter lyder""",
    naming="""kallad kallade kalt kalte såkalte kaldt kaldte såkaldte film filmen bok boken bog
    bogen roman låt låten sang album serie tidningen avisen ordet begrepp begrebet""",
    according="enligt ifølge",
    persons="han hon hun",
    things="den det",
    others="jag vi de jeg man",
    definite="den det de denna dette denne hans hennes sin sitt deres",
    indefinite="en ett et ei flera flere några noen to två",
    auxiliaries="har hade havde är er var blir också også senare senere även",
    passive="blev blir ble bliver",
    breaks="att och men eftersom medan när där som om at og fordi mens når hvor hvis eller",
    stops="""i på vid hos med till från av för mot genom utan under efter innan över til fra ved
    uten uden etter gjennom måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag
    lørdag søndag idag dag igår också også inte ikke""",
    of="för for av af",
    joins="och og",
    titles="""statsminister president presidenten minister kung drottning konge dronning herr
    fru dr professor general dommer domare tränare ordförande talsperson direktör direktør
    utrikesminister borgmester borgermester formand leder""",
    title_ends="""minister ministern ministeren ordförande ledare leder direktör direktør chef
    chefen talsperson talesperson talsmand formand""",
    bodies="""regeringen regjeringen polisen politiet politi företaget selskapet partiet
    alliansen banken myndigheten kommissionen riksdagen stortinget folketinget
    organisationen""",
    frequent="""och att det som en på är av för med den till inte har de ett om og at er til
    ikke af et jeg var han hon fra men kan""",
    media=r"""(?:på|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|sociala_medier|
    sosiale_medier|sociale_medier)|i_(?:ett|et|en)_(?:\w+_)?(?:uttalande|pressmeddelande|
    intervju|interview|brev|tal|pressemelding|pressemeddelelse)""",
    inverts=True,
)
