"""Words beside the names of places, and names of places that are words or persons as well.

Small letters throughout; the lists hold for all languages together.
"""

from __future__ import annotations

from newsitem.analysis.words._class import word_list

# Prepositions that place what follows.
WITHIN = word_list(
    """in near at outside inside around throughout aus bei nahe à en dans près em no na cerca
    vicino i te uit nabij bij på hos nær nära ved w we koło v u из в во под около у на з
    із до от"""
)

# Prepositions of a way, and words before them: "flew to", "a flight from".
TOWARDS = word_list(
    """to from towards toward via nach aus von à a de vers depuis desde hacia hasta para
    da per till från til fra naar uit vanuit до из к"""
)
MOTION = word_list(
    """flew fly flies flying travel travels travelled traveled travelling traveling went go
    goes going gone headed heading heads moved move moves moving returned return returns
    returning came comes drove driving sailed sailing fled flee arrived arrives march
    marched flight flights trip trips visit road route train trains bus ferry reiste
    reist reisten reisen flog fliegt fuhr fährt zug zurück rendu rendue rendus arrivé
    arrivée parti partie vol viajó viajará voló llegó vuelo viaje llegada volato volata
    volo arrivato arrivata partito viaggio viajou voou chegou voo viagem vlucht reisde
    vloog reste reser flyg rejste rejser dro drar"""
)

# Before a hyphen and a place: "anti-China".
PREFIXES = word_list("anti pro non ex post pre trans all")

# Days and months that stand beside a place and have a capital: "in London Monday".
DAYS = word_list(
    """monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch
    donnerstag freitag samstag sonntag january february march april may june july august
    september october november december januar februar märz mai juni juli oktober dezember"""
)

# What stands before a place and is no part of a name, whether or not it has a capital.
BEFORE = (
    WITHIN
    | DAYS
    | word_list(
        """from to towards toward via across against between beyond over and or but with than as
    for nach über gegen durch und oder aber wie auch von zu für bis zwischen vers depuis
    sur entre et ou mais pour chez contre par de du des desde hasta hacia sobre y e o u
    pero para contra per da di del della dalla dal nella a ad tra fra ma con ed até mas
    com ao à dos das van naar tegen en of maar voor door met till från mot och eller men
    för til og med do z ze od ku i oraz ale dla по от к ко и или но за с со для между
    через north south east west northern southern eastern western central greater upper
    lower inner outer downtown mainland neighbouring neighboring occupied northeast
    northwest southeast southwest northeastern northwestern southeastern southwestern
    norte este oeste sul leste nord sud est ouest süd ost"""
    )
)

# Nouns of German before the name of a place.
PLACE_NOUNS = word_list(
    """stadt hauptstadt großstadt metropole raum großraum region gegend provinz republik land
    bundesland insel flughafen landkreis kreis gemeinde hafenstadt millionenstadt
    kleinstadt grenzstadt küstenstadt hansestadt nachbarland königreich emirat städte nähe
    richtung"""
)

# Words that link a noun and a place: "Bank of England", "Universidad de Salamanca".
OF = word_list("of de du des di da do dos del della of d dell von van af av")

# Nouns before them that make another name of it, and words behind a place that do.
BODIES = word_list(
    """bank banco banque banca university universidad universidade université università
    universität uniwersytet college school church cathedral bishop archbishop duke duchess
    earl prince princess lord baron archduke treaty battle siege tower museum museo musée
    teatro théâtre theatre theater opera orchestra radio club real atlético deportivo
    olympique sporting stade racing tour giro vuelta torre castle palace hospital
    institute airport journal times statue merchant taming united city post today airlines
    hotspur rovers"""
)

# Words behind a place that are no part of its name, beside titles.
BEHIND = word_list("""prime foreign finance interior defence defense deputy vice acting police""")

# Heads of a phrase that ends in the name of a place: "the Mayor of London".
HEADS = word_list(
    """city town village port state kingdom republic province region district county capital
    mayor president king queen governor people residents gobierno gobernador presidente
    rey reina ministro alcalde ciudad provincia gouvernement président ville roi maire
    governo prefeito cidade città sindaco presidenza repubblica république república
    government parts most much all outskirts suburbs streets north south east west centre
    center heart"""
)

# Behind a place in scripts without blanks: a people, a language or a body.
BODIES_BEHIND = tuple(
    word_list(
        """人 語 语 文 系 籍 大学 大學 银行 銀行 新聞 日報 日报 時報 时报 路 대학교 은행 일보"""
    )
)

# Behind the name of a city that is a person's.
PERSONS_BEHIND = tuple(word_list("""さん 氏 選手 首相 社長 監督 容疑者 被告 投手 教授 記者"""))

# What Korean has behind a place.
PARTICLES = word_list(
    """은 는 이 가 을 를 의 에 에서 에서는 에는 도 와 과 로 으로
    까지 부터 에게 만 시 시는 시가 측은 측"""
)

# Arabic words that are written together with the next one.
JOINED = tuple("وب ول وا ب ل و ف ك".split(" "))  # noqa: SIM905  # a list of words, as above

# Names that are common words: each time its neighbours have to tell that one is a place.
COMMON = word_list(
    """emirates enterprise centennial liberty concord independence meridian baden bergen
    buchen länder lander lage leer mitte norden singen waren
    weiden werl wetter worms bath best delta essen grande halle hub lens male man metro mobile
    nice of orange paradise reading soul split springs surprise tours trente van того"""
)

# Words that begin the names of places, and are none.
PARTS = word_list("al ben el fort la las le los new port saint san santa santo sao são st ville")

# Names that mean a person, a firm or a common word at least as often as the place.
DOUBTFUL = word_list(
    """adelaida ajax alexandria alexandra altona americana anand anda ann antioch arad
    archway arlington armenia assis aurora austin barking barrie bath batman baton
    beaumont bedford belgrano bellevue bello bender benfica beni bergen berkeley best
    billings bimbo blackburn bo bole bolton boulder bradford brandon brent brest brits
    bunda burbank burgos cali camama canton capas caracol carmona carnot carolina cartago
    cary cascavel centurion cerro chad chandler charlotte chas chico clovis colina
    columbia columbus concord concordia contagem cork coro corona coronel crato crawley
    cypress dali darwin davenport davie dayton delta denton derby desna divo douglas
    downey dudley durham ede edison elgin elizabeth engels essen este eugene everett
    fairfield fatih fes florence florencia fontana formosa franca fremont fuji gama ganja
    gao garland gaya genk george georgia gilbert glendale golfe gorky grande grenade
    guadalupe guna guri hagen halle hami hamilton hamm hampton handa harlem harrow hassan
    hayward henderson herne hino hitachi ho hobart hollywood hub ibarra ikeda independence
    irvine irving ise holland israel izumi jackson jamestown jersey jordan jos kara kaya
    kennedy kent khanna kimberley kira kirov kita konak korolev lancaster laval lawrence
    lens leon león lewis liberia libertad lincoln linden logan lorca lourdes lowell lucena
    lyons macon madison male man mango manta mansfield mari marina mary masai mascara mau
    medina melo mendoza merced merlo mesa mesquite messina metro milton minna mobile
    modesto monroe morena moreno moro mosquera nancy nara natal natore newport newton nice
    nigel nippes noda norfolk norman nova offa olinda oral orange orlando palma palmas
    paradise parma pasto paterson paulista pereira perm pest plano pomona ponce poole
    posadas posen prato preston progreso providence pueblo puno queens rangel reading
    regina rennes reno renton retiro reus rialto richmond rodriguez rom rosa rosario
    rosetta ruse saga saki sakai sakura salem salinas salisbury salta salto salvador
    samara samba san santa santana santander santiago santos sari savannah serra seto
    sofia sofie soledad soul split springs stamford stanley sucre surprise surrey sutton
    suzuka tama tanga tanta tarsus tema tempe temple teni tete thane thornton timon tokat
    toledo tonk torrance tours toyama toyota trente trier troy trujillo tula tyler tyre
    valence valera vallejo van vaughan verona viana victoria vienne vigo viktoria virginia
    vista vitoria vladimir warren waterloo wau wells windsor wola worcester york zama
    zango emirates того"""
)
