"""German."""

from newsitem.analysis.words._class import Words

GERMAN = Words(
    "de",
    cues="""sagte sagt sagten sagen gesagt sage erklärte erklärt erklärten erklären betonte
    betont betonten meinte meint meinten schrieb schreibt schrieben geschrieben teilte teilten
    mitgeteilt berichtete berichtet berichteten kritisierte kritisiert warnte warnt warnten
    gewarnt fügte ergänzte ergänzt forderte fordert forderten bezeichnete bezeichnet
    bezeichneten nannte nennt nannten behauptete behauptet versicherte versichert äußerte äußert
    räumte ergab lobte lobt sprach spricht sprachen antwortete antwortet fragte fragt stellte
    stellt zitierte zitiert unterstrich unterstreicht bekräftigte bekräftigt bestätigte
    bestätigt kündigte ankündigte erzählte erzählt erläuterte erläutert bilanzierte resümierte
    urteilte urteilt glaubt glaubte wies verkündete verkündet begründete begründet rief rufe
    schimpfte scherzte jubelte klagte klagt beklagte beklagt mahnte mahnt appellierte appelliert
    twitterte postete kommentierte kommentiert bemängelte monierte beteuerte beteuert bedauerte
    bedauert entgegnete erwiderte gestand verriet verrät konstatierte konstatiert prophezeite
    plädierte plädiert verlangte verlangt versprach verspricht vermutete vermutet wünschte
    dankte freute freut freue zeigte zeigt meldete meldet schwärmte schwärmt lautete lautet
    erinnerte erinnert wandte""",
    tags="so hieß heißt",
    naming="""sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt heißt namens
    titel film buch roman song lied album serie zeitung magazin wort wörter begriff motto
    schlagwort nachrichtenmagazin dokumentation theaterstück oper musical reihe sendung projekt
    zeitschrift komödie drama krimi thriller hashtag stück kinofilm debütalbum""",
    according="""laut nach_angaben_von nach_angaben_der nach_angaben_des nach_den_worten_von
    nach_worten_von nach_aussage_von nach_aussagen_von""",
    persons="er sie",
    others="ich wir ihr man wer es jemand niemand",
    definite="""der die das dem den des dieser diese dieses sein seine seiner ihre ihrer unser
    unsere""",
    indefinite="""ein eine einer eines einem einen mehrere einige viele zwei alle beide kein
    keine""",
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
    zuvor zuletzt später bereits schon noch einmal jedoch""",
    of="von für des der vom",
    joins="und",
    titles="""herr frau dr prof professor professorin präsident präsidentin könig königin
    kanzler kanzlerin papst general oberst richter richterin trainer trainerin autor autorin
    regisseur regisseurin abgeordnete abgeordneter vorsitzende vorsitzender experte expertin
    staatsanwalt staatsanwältin kapitän stürmer torhüter schauspieler schauspielerin
    ministerpräsident ministerpräsidentin bischof kardinal senator senatorin landrat landrätin
    bürgermeister bürgermeisterin intendant analyst ökonom ökonomin anwalt anwältin mutter vater
    schwester bruder manager managerin politiker politikerin unternehmer unternehmerin sänger
    sängerin experten kritiker beobachter forscher ermittler anwohner augenzeugen medien
    wissenschaftler behörden""",
    title_ends="""minister ministerin präsident präsidentin kanzler kanzlerin chef chefin
    sprecher sprecherin führer führerin leiter leiterin meister meisterin kommissar kommissarin
    sekretär sekretärin trainer vorsitzende vorsitzender direktor direktorin politiker
    politikerin beauftragte beauftragter experte expertin forscher forscherin manager
    wissenschaftler wissenschaftlerin anwalt anwältin vorstand rat rätin kandidat kandidatin
    abgeordnete abgeordneter""",
    bodies="""regierung bundesregierung ministerium unternehmen konzern partei polizei behörde
    gericht bündnis allianz gewerkschaft verband verein bank kommission rat parlament bundestag
    universität institut stiftung gmbh ag union organisation gruppe agentur staatsanwaltschaft
    zeitung feuerwehr firma hersteller""",
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
