"""Dutch."""

from newsitem.analysis.words._class import Words

DUTCH = Words(
    "nl",
    cues="""zei zegt zeggen zeiden gezegd verklaarde verklaart vertelde vertelt schreef schrijft
    geschreven meldde meldt voegde benadrukte benadrukt noemde noemt stelde stelt vroeg vraagt
    antwoordde reageerde reageert waarschuwde waarschuwt erkende erkent vindt vond legde aldus
    liet laat herhaalde concludeerde concludeert beweerde beweert bevestigde bevestigt sprak
    spreekt riep tweette besloot klaagde lacht lachte grapte grapt verzuchtte verzucht twitterde
    blikte blikt hoopt hoopte denkt dacht gelooft merkte merkt wees wijst gaf geeft verwachtte
    verwacht vreest vreesde eiste eist bekritiseerde bekritiseert prees prijst waarschuwden
    vertelden schreven meldden lieten onthulde onthult verzekerde verzekert beloofde belooft
    beaamde beaamt bekende bekent ontkende ontkent vervolgde vervolgt sluit stelden verweet
    verwijt betoogde betoogt constateerde constateert nuanceerde nuanceert relativeerde
    schamperde sneerde schreeuwde roept fluisterde mopperde moppert klaagt foeterde oordeelde
    oordeelt meende meent bestempelde bestempelt omschreef omschrijft beschreef beschrijft
    typeerde typeert kwalificeerde herinnerde herinnert pleitte pleit adviseerde adviseert
    raadde raadt informeerde informeert kondigde kondigt verteld verklaard gemeld gereageerd
    geantwoord gewaarschuwd laten luidt luidde staat stond appt appte mailde mailt postte post
    tweet""",
    tags="aldus",
    naming="""zogenaamde zogeheten genaamd genoemd film boek roman lied nummer album serie krant
    tijdschrift woord term documentaire project programma""",
    according="volgens in_de_woorden_van naar_eigen_zeggen_van",
    views="voor",
    persons="hij zij ze",
    male="hij hem zijn",
    female="zij ze haar",
    things="het",
    others="ik wij we jullie men",
    definite="de het deze die dit dat zijn haar hun ons onze",
    indefinite="een enkele sommige twee meerdere",
    auxiliaries="heeft hebben had hadden is zijn was waren wordt werd ook dan later verder nog",
    passive="wordt werd worden werden",
    breaks="dat en maar omdat terwijl als toen waar of want nadat voordat hoewel dus toch",
    stops="""in op aan bij met naar uit over onder voor tegen door zonder om tot tussen tijdens
    na maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen ook
    dan toe mee er niet daarop januari februari maart april mei juni juli augustus september
    oktober november december daar hier nu toen altijd nooit misschien vaak soms eerder
    bovendien echter tevens daarnaast daarom inmiddels ondertussen uiteindelijk volgens vanaf
    sinds rond binnen buiten behalve ondanks namens wegens dankzij gisteravond vanochtend
    vanmiddag vanavond maandagavond eraan daaraan eerst alleen zelf weer eens""",
    of="van voor",
    joins="en",
    titles="""president premier minister burgemeester koning koningin meneer mevrouw dr prof
    professor generaal rechter trainer coach voorzitter woordvoerder directeur staatssecretaris
    kanselier paus senator dijkgraaf scheidsrechter bewoner bewoonster buurtbewoner omwonende
    boer boerin visser leraar lerares docent arts huisarts chirurg verpleegkundige onderzoeker
    onderzoekster wetenschapper hoogleraar historicus econoom analist socioloog filosoof
    schrijver schrijfster auteur dichter regisseur acteur actrice zanger zangeres muzikant
    schilder fotograaf architect ingenieur ondernemer ondernemster advocaat advocate officier
    rechercheur agent brandweerman soldaat luitenant kapitein kolonel bisschop aartsbisschop
    kardinaal pastoor dominee imam prins prinses hertog spits verdediger keeper middenvelder
    aanvoerder atleet wielrenner schaatser bondscoach oud-minister oud-premier vicepremier
    wethouder raadslid kamerlid europarlementariër fractievoorzitter fractieleider partijleider
    lijsttrekker kandidaat leider chef hoofd verantwoordelijke vertegenwoordiger ambassadeur
    diplomaat deskundige expert specialist journalist verslaggever correspondent presentator
    presentatrice man vrouw vader moeder zoon dochter broer zus opa oma oom tante echtgenoot
    weduwe getuige slachtoffer student studente leerling medewerker werknemer vakbondsman
    activist activiste oprichter oprichtster eigenaar eigenaresse ceo topman topvrouw bestuurder
    bestuurslid curator minister-president viroloog bioloog""",
    title_ends="""minister voorzitter woordvoerder leider directeur trainer president
    voorzitster directrice burgemeester wethouder expert deskundige onderzoeker hoogleraar
    speler speelster coach baas topman""",
    bodies="""regering ministerie bedrijf partij politie vakbond bank commissie raad parlement
    universiteit organisatie groep agentschap rechtbank alliantie vereniging waterschap gemeente
    provincie kabinet kamer senaat federatie bond stichting museum theater ziekenhuis kliniek
    school autoriteit directie redactie jury oppositie coalitie fabriek keten vakbeweging
    brandweer leger marine hof om justitie luchtvaartmaatschappij verzekeraar concern bouwer
    maker uitgever centrum instituut dienst kerk krant""",
    frequent="""de het een van en in is dat op te zijn met voor niet aan er ook als bij door
    naar heeft om uit maar nog wordt over hij ze""",
    media=r"""(?:op|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|sociale_media)|
    in_een_(?:\w+_)?(?:verklaring|interview|brief|toespraak|bericht|persconferentie)""",
    inverts=True,
)
