"""German."""

from newsitem.analysis.words._class import Words

GERMAN = Words(
    "de",
    cues="""sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären betonte betont
    betonten meinte meint meinten schrieb schreibt schrieben geschrieben teilte teilten
    mitgeteilt berichtete berichtet berichteten kritisierte kritisiert warnte warnt warnten
    gewarnt fügte ergänzte ergänzt forderte fordert forderten bezeichnete bezeichnet
    bezeichneten nannte nennt nannten behauptete behauptet versicherte versichert äußerte
    äußert räumte ergab lobte lobt sprach spricht sprachen antwortete antwortet fragte fragt
    stellte stellt zitierte zitiert unterstrich unterstreicht bekräftigte bekräftigt
    bestätigte bestätigt kündigte ankündigte erzählte erzählt erläuterte erläutert
    bilanzierte resümierte urteilte urteilt glaubt glaubte wies verkündete verkündet
    begründete begründet rief rufe schimpfte scherzte jubelte klagte klagt beklagte beklagt
    mahnte mahnt appellierte appelliert twitterte postete kommentierte kommentiert
    bemängelte monierte beteuerte beteuert bedauerte bedauert entgegnete erwiderte gestand
    verriet verrät konstatierte konstatiert prophezeite plädierte plädiert verlangte
    verlangt versprach verspricht vermutete vermutet wünschte dankte freute freut freue
    zeigte zeigt meldete meldet schwärmte schwärmt lautete lautet erinnerte erinnert wandte
    fasste fasst erkannte erkennt lobten rügte rügt moniert hob hebt gab gibt gaben
    gestanden zürnte staunte bekannte bekennt konterte kontert frotzelte witzelte flachste
    stöhnte murmelte flüsterte brüllte schrie seufzte lachte grinste strahlte schilderte
    schildert beschrieb beschreibt beschrieben hielt hält hakte legte sieht sah nahm
    mutmaßte spekulierte rechnete rechnet philosophierte gratulierte würdigte würdigt
    verteidigte verteidigt dementierte dementiert informierte informiert orakelte notierte
    notiert gesteht einräumte warf wirft drohte droht bat bittet empfahl empfiehlt riet rät
    appellieren folgerte folgert hofft hoffte befürchtet befürchtete fürchtet fürchtete
    argumentierte argumentiert kommentieren fuhr setzte schloss schließt heißt hieß denkt
    dachte findet fand ahnte wusste weiß bilanziert resümiert zog tadelte attackierte
    attackiert griff titelte twittern postet analysiert analysierte spottete spottet ätzte
    höhnte wetterte verlautete deutete signalisierte präzisierte präzisiert versicherten
    haderte ärgerte ärgert wunderte wundert prognostizierte prognostiziert prophezeit
    rechtfertigte rechtfertigt stimmte pflichtete widersprach widerspricht wiederholte
    wiederholt insistierte schimpft protestiert protestierte warnen klagen fordern loben
    kritisieren betonen meinen finden urteilen schreiben berichten appellierten mahnen
    mahnten beteuern kontern scherzt jubelt jubelten freuen freuten verteidigen bedankte
    bedankt entschuldigte entschuldigt unterstrichen bezweifelt bezweifelte bekundete
    bekundet offenbarte offenbart enthüllte enthüllt erwidert entgegnet bereute bereut
    präzisieren ruft riefen fleht flehte brummt brummte grummelte seufzt lacht grinst staunt
    jammert jammerte wettert poltert ätzt höhnt witzelt frotzelt scherzten gluckste kicherte
    säuselte trotzt fabulierte fabuliert schwärmten monierten bemängelt bemängelten tönt
    tönte bilanzieren versprachen widersprachen feixte knurrte raunte hauchte polterte
    sinnierte grübelte verwies verweist ließ""",
    tags="so hieß heißt",
    naming="""thema appell meldung
    sogenannte sogenannten sogenannter sogenanntes sogenanntem
    genannt heißt namens
    titel film buch roman song lied album serie zeitung magazin wort wörter begriff motto
    schlagwort nachrichtenmagazin dokumentation theaterstück oper musical reihe sendung projekt
    zeitschrift komödie drama krimi thriller hashtag stück kinofilm debütalbum gegenüber
    tageszeitung wochenzeitung sender blatt portal fachzeitschrift kolumne podcast ausstellung
    gemälde skulptur werk operation aktion kampagne initiative bündnis gruppe partei restaurant
    hotel gasthaus kneipe schiff fähre prädikat überschrift bericht studie lagebericht sketch
    folge kapitel gedicht ballade sinfonie ep single spiel app marke label spruch aufschrift
    banner plakat kategorie name namen ausdruck vokabel terminus stichwort etikett programm""",
    according="""laut nach_angaben_von nach_angaben_der nach_angaben_des nach_den_worten_von
    nach_worten_von nach_aussage_von nach_aussagen_von nach_auskunft_von nach_ansicht_von
    nach_meinung_von nach_einschätzung_von nach_auffassung_von nach_darstellung_von
    nach_überzeugung_von aus_sicht_von nach_angaben_eines nach_angaben_einer nach_den_worten_des
    nach_den_worten_der nach_auskunft_der nach_auskunft_des nach_ansicht_der nach_ansicht_des
    nach_einschätzung_der nach_einschätzung_des den_angaben_von""",
    views="für",
    persons="er sie",
    male="er ihm ihn sein seine seinen seinem seiner der dieser",
    female="sie die diese ihr ihre",
    others="ich wir ihr man wer es jemand niemand",
    definite="""der die das dem den des dieser diese dieses sein seine seiner ihre ihrer unser
    unsere deren dessen jene jener unserer unserem unseren unseres ihrem ihren ihres seinem
    seinen seines jenes""",
    indefinite="""ein eine einer eines einem einen mehrere einige viele zwei alle beide kein
    keine manche mancher manches manchen jede jeder jedes sämtliche etliche wenige andere
    anderer jene solche""",
    oblique="""dem den des einem einen eines unserem unseren unseres unserer seinem seinen ihrem
    ihren keinem keinen einer ihrer seiner dieser diesem diesen""",
    auxiliaries="""hat haben hatte hatten habe wird werden wurde wurden ist sind war waren sei
    würde auch dann später zudem außerdem dazu noch weiter jedoch aber bereits sich dabei darauf
    hinzu""",
    likewise="wie",
    passive="wird werden wurde wurden worden",
    breaks="""dass und aber weil während als wenn wo nachdem bevor obwohl damit ob denn sondern
    oder was wie sowie sodass nur also doch""",
    stops="""in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor für
    gegen durch ohne um bis gegenüber zwischen neben wegen trotz montag dienstag mittwoch
    donnerstag freitag samstag sonnabend sonntag heute gestern morgen montagabend abend mittag
    dann dort hier jetzt nun nicht sich es ihm ihr ihn ihnen uns mir laut auch gleichzeitig
    dennoch trotzdem allerdings außerdem zudem dazu dabei darauf demnach so weiter hinzu
    nachmittag vormittag andererseits einerseits damit deshalb daher darum immerhin natürlich
    offenbar zunächst danach schließlich inzwischen derzeit insgesamt besonders gerade
    vielleicht manchmal immer nie etwa rund fast sogar selbst viel mehr anschließend kürzlich
    zuvor zuletzt später bereits schon noch einmal jedoch anfang mitte ende januar februar märz
    april mai juni juli august september oktober november dezember wovor wofür womit worauf
    warum weshalb wieso welche welcher welches wohl grundsätzlich klar richtig falsch hingegen
    indes indessen unterdessen jedenfalls erst bald oft stets letztlich stattdessen tatsächlich
    zumal zwar ebenso ebenfalls dagegen daraufhin vorher nachher seitdem seither währenddessen
    mittlerweile künftig früher heutzutage zugleich hinter innerhalb außerhalb mithilfe dank
    samt statt anstatt abseits jenseits diesseits entlang nahe unweit anlässlich angesichts
    aufgrund hinsichtlich bezüglich mangels zufolge zuliebe entgegen gemäß beispielsweise
    insbesondere allem etwas nichts alles wenig wieder vorab folgendes folgende kritik lob
    unmissverständlich abends morgens mittags nachts montags mindestens höchstens ferner weitere
    weiterer""",
    of="von für des der vom",
    joins="und",
    titles="""herr herrn frau dr prof professor professorin präsident präsidentin könig königin
    kanzler kanzlerin papst general oberst richter richterin trainer trainerin autor autorin
    regisseur regisseurin abgeordnete abgeordneter vorsitzende vorsitzender experte expertin
    staatsanwalt staatsanwältin kapitän stürmer torhüter schauspieler schauspielerin
    ministerpräsident ministerpräsidentin bischof kardinal senator senatorin landrat
    landrätin bürgermeister bürgermeisterin intendant analyst ökonom ökonomin anwalt
    anwältin mutter vater schwester bruder manager managerin politiker politikerin
    unternehmer unternehmerin sänger sängerin experten kritiker beobachter forscher
    ermittler anwohner augenzeugen medien wissenschaftler behörden fischer diplomat arzt
    ärztin interviewerin aktivist aktivistin juwelier musiker musikerin schriftsteller
    schriftstellerin dichter maler malerin bildhauer fotograf fotografin architekt
    architektin ingenieur ingenieurin landwirt landwirtin bauer bäuerin winzer winzerin
    bäcker metzger koch köchin wirt wirtin händler händlerin verkäufer verkäuferin kunde
    kundin nachbar nachbarin zeuge zeugin opfer täter polizist polizistin kommissar
    kommissarin hauptkommissar verteidiger verteidigerin jurist juristin notar pfarrer
    pfarrerin pastor pastorin imam rabbiner lehrer lehrerin schüler schülerin student
    studentin rektor rektorin dekan historiker historikerin biologe biologin physiker
    physikerin chemiker chemikerin meteorologe meteorologin virologe virologin psychologe
    psychologin soziologe soziologin philosoph philosophin politologe politologin
    politikwissenschaftler politikwissenschaftlerin ökologe geologe geologin archäologe
    archäologin astronom astronautin astronaut pilot pilotin kapitänin lokführer busfahrer
    busfahrerin fahrer fahrerin rentner rentnerin bewohner bewohnerin anwohnerin besucher
    besucherin spieler spielerin torwart torfrau mittelfeldspieler angreifer stürmerin
    nationalspieler nationalspielerin sportler sportlerin weltmeister weltmeisterin
    olympiasieger olympiasiegerin läufer läuferin radprofi profi coach sportchef
    sportdirektor geschäftsführer geschäftsführerin chef chefin inhaber inhaberin gründer
    gründerin ceo unternehmenschef bankchef analystin investor investorin minister
    ministerin premier premierministerin abgeordneten nationalrat nationalrätin ständerat
    ständerätin bundesrat bundesrätin regierungsrat regierungsrätin stadtrat stadträtin
    gemeinderat gemeinderätin landesrat landesrätin bezirksvorsteher landeshauptmann
    landeshauptfrau obmann obfrau klubobmann klubobfrau generalsekretär generalsekretärin
    botschafter botschafterin gesandter beamter beamtin offizier oberleutnant hauptmann
    major feldwebel soldat soldatin chefökonom chefökonomin chefredakteur chefredakteurin
    redakteur redakteurin journalist journalistin reporter reporterin korrespondent
    korrespondentin moderator moderatorin kurator kuratorin komiker komikerin kabarettist
    kabarettistin komponist komponistin dirigent dirigentin pianist pianistin geiger
    geigerin tänzer tänzerin choreograf choreografin verleger verlegerin biograf influencer
    influencerin blogger bloggerin designer designerin bischöfin erzbischof abt äbtissin
    mönch nonne prinz prinzessin fürst graf baron zar scheich emir sultan sohn tochter
    großmutter großvater oma opa onkel tante witwe witwer ehemann ehefrau gattin kollege
    kollegin freund freundin partner partnerin sprecher sprecherin leiter leiterin
    verhandlungsführer verhandlungsführerin fraktionschef fraktionschefin parteichef
    parteichefin landeschef landeschefin spitzenkandidat spitzenkandidatin oppositionsführer
    oppositionsführerin gewerkschafter gewerkschafterin betriebsrat betriebsrätin""",
    title_ends="""minister ministerin präsident präsidentin kanzler kanzlerin chef chefin
    sprecher sprecherin führer führerin leiter leiterin meister meisterin kommissar kommissarin
    sekretär sekretärin trainer vorsitzende vorsitzender direktor direktorin politiker
    politikerin beauftragte beauftragter experte expertin forscher forscherin manager
    wissenschaftler wissenschaftlerin anwalt anwältin vorstand rat rätin kandidat kandidatin
    abgeordnete abgeordneter berater beraterin arzt ärztin wirt wirtin händler händlerin spieler
    spielerin fahrer fahrerin lehrer lehrerin redakteur redakteurin fischer ikerin ologe ologin
    ökonom ökonomin experten schützer schützerin macher macherin arbeiter arbeiterin bauer
    bäuerin künstler künstlerin schauspieler besitzer besitzerin inhaber inhaberin gründer
    gründerin verwalter verwalterin präses obmann obfrau hauptmann kommandant kommandantin
    inspektor inspektorin inspekteur inspekteurin richter richterin staatsanwalt staatsanwältin
    verteidiger verteidigerin helfer helferin retter retterin sänger sängerin musiker musikerin
    autor autorin reporter reporterin korrespondent korrespondentin moderator moderatorin
    unternehmer unternehmerin vertreter vertreterin mitarbeiter mitarbeiterin betreiber
    betreiberin veranstalter veranstalterin züchter züchterin bischof pfarrer pfarrerin ältester
    jährige jähriger präsidenten vorsitzenden kandidaten kollegen abgeordneten beauftragten
    spitzenmann frontmann banker kollegin kollege""",
    bodies="""regierung bundesregierung ministerium unternehmen konzern partei polizei behörde
    gericht bündnis allianz gewerkschaft verband verein bank kommission rat parlament bundestag
    universität institut stiftung gmbh ag union organisation gruppe agentur staatsanwaltschaft
    zeitung feuerwehr firma hersteller landgericht amtsgericht oberlandesgericht bundesgericht
    verfassungsgericht stadt gemeinde kreis landkreis bezirk land kanton bistum kirche klub club
    konsortium airline reederei werft brauerei klinik klinikum krankenhaus schule hochschule
    akademie museum theater oper orchester band amt bundesamt landesamt finanzamt ordnungsamt
    zoll bundeswehr armee marine geheimdienst nachrichtendienst verfassungsschutz opposition
    koalition fraktion landtag bundesrat senat kreml jury redaktion betreiber anbieter
    veranstalter arbeitgeberverband dachverband fachverband landesverband bundesverband
    tochterfirma mutterkonzern startup""",
    outlets="""agentur nachrichtenagentur nachrichten-agentur presse-agentur zeitung magazin
    sender sonntag allgemeinen abendblatt tageblatt anzeiger kurier spiegel""",
    frequent="""der die und das den von zu mit sich des auf für ist im dem nicht ein eine als
    auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über""",
    media=r"""(?:auf|bei|über|via|im|in)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|
    YouTube|LinkedIn|Truth_Social|sozialen_Medien|den_sozialen_(?:Medien|Netzwerken)|
    Kurznachrichtendienst_\w+)|in_(?:einer|einem|seiner|ihrer|der|dem)_(?:\w+_)?(?:Mitteilung|
    Pressemitteilung|Stellungnahme|Erklärung|Interview|Rede|Brief|Schreiben|Gespräch|
    Videobotschaft)""",
    inverts=True,
    nouns_capital=True,
)
