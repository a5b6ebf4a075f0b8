"""Polish and its neighbours, Finnish, Hungarian, Turkish and Arabic: the commonest words."""

from newsitem.analysis.words._class import Words

OTHERS = Words(
    "pl",
    cues="""powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał
    dodała podkreślił podkreśliła oświadczył oświadczyła napisał napisała zaznaczył zapowiedział
    wyjaśnił ocenił ocenia tłumaczy przyznał řekl řekla uvedl uvedla dodal dodala prohlásil
    prohlásila napsal tvrdí povedal povedala rekao rekla kazao kazala izjavio izjavila poručio
    dodao dejal dejala sanoi sanoo kertoi kertoo totesi toteaa kirjoitti lisäsi mondta mondja
    közölte írta hangsúlyozta tette spus spune declarat afirmat δήλωσε είπε dedi söyledi
    belirtti mówią stwierdza podkreśla zaznacza zaznaczyła tłumaczył tłumaczyła wyjaśnia
    wyjaśniła oceniła zapewnia zapewnił zapewniła poinformował poinformowała informuje
    przekonuje przekonywał przekonywała uważa relacjonuje opowiada opowiadał opowiadała pisze
    napisali ostrzega ostrzegł apeluje apelował komentuje skomentował skomentowała odpowiedział
    odpowiedziała odpowiada pyta zapytał zapytała przyznaje przyznała zaapelował zadeklarował
    skrytykował říká říkal říkala uvádí doplnil doplnila vysvětlil vysvětlila popsal popsala
    míní upozornil upozornila zdůraznil zdůraznila potvrdil potvrdila vzkázal okomentoval
    uviedol uviedla hovorí rekli navodi ističe kaže kažu objasnio naglasio poručila rekel
    poudaril nyilatkozta kijelentette hozzátette írja zis afirmă a_declarat explică susține
    wskazał wskazała argumentował argumentowała zakończył zakończyła wskazuje ocenili cituje
    vysvětluje upozorňuje dodává napsala uzavřel uzavřela myslí doplňuje popisuje připouští
    připustil tvrdila tvrdil řekli uvedli řeklo prohlašuje zmínil zmínila sdělil sdělila
    reagoval reagovala podotkl podotkla přiznal přiznala""",
    naming="""tzw zwany zwana zwane takzvaný takzvaná film filmu książka gazeta dziennik
    tygodnik serial spektakl piosenka firma grupa partia""",
    according="według zdaniem podle mukaan szerint potrivit",
    persons="on ona hän ő el ea",
    male="on",
    female="ona",
    others="my oni ja",
    auxiliaries="też także również a i se je",
    breaks="że ale i bo gdy kiedy jeśli ponieważ a protože když",
    stops="""w we na z ze do o od po przy przez dla nad pod v ve s se k při pro poniedziałek
    wtorek środę czwartek piątek sobotę niedzielę wczoraj dziś dzisiaj jutro tym tego nie już
    jeszcze tylko za co jak úterý středu čtvrtek pátek sobotu neděli dnes včera wcześniej potem
    później również następnie u tedy pak ale už jeho její proto také ještě kromě během podle
    před przed między wśród dzięki amerykański zdaniem""",
    joins="i a",
    titles="""prezydent premier minister prezident burmistrz pan pani wiceprezydent wicepremier
    wiceminister ministra marszałek senator poseł posłanka rzecznik rzeczniczka prezes dyrektor
    dyrektorka profesor prof dr lekarz sędzia prokurator trener selekcjoner kapitan inżynier
    ekonomista ekspert ekspertka szef szefowa przewodniczący przewodnicząca wójt wojewoda radny
    radna ambasador papież kardynał biskup ksiądz generał pułkownik komendant aktor aktorka
    reżyser pisarz pisarka mluvčí ředitel ředitelka starosta starostka primátor poslanec
    poslankyně ministryně předseda předsedkyně""",
    bodies="""rząd ministerstwo policja partia firma spółka bank sąd komisja rada sejm senat
    uniwersytet vláda ministerstvo policie strana soud""",
    frequent="i w na z że się nie do jest to o jak ale po co ja on je se v že",
    inverts=True,
    inflects=True,
)

ARABIC = Words(
    "ar",
    cues="""قال وقال قالت وقالت يقول تقول أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت صرح وصرح
    صرحت أعلن وأعلن أعلنت وأعلنت كتب وكتب كتبت وكتبت أوضح وأوضح أوضحت وأوضحت ذكر وذكر ذكرت أشار
    وأشار تابع وتابع تابعت شدد وشدد اعتبر واعتبر حذر وحذر قائلا قائلة وذكرت وأشارت أشارت وتابعت
    وشددت شددت واعتبرت اعتبرت وحذرت حذرت وأعرب أعرب وأعربت نقل ونقل نقلت ونقلت لفت ولفت لفتت
    ولفتت بيّن وبيّن أفاد وأفاد أفادت وأفادت رأى ورأى رأت ورأت أردف وأردف استطرد واستطرد دعا
    ودعا دعت ودعت طالب وطالب طالبت وطالبت نفى ونفى نفت ونفت وصف ووصف وصفت ووصفت يؤكد تؤكد يضيف
    تضيف يوضح توضح مضيفا مؤكدا مشيرا موضحا مضيفة مؤكدة مشددا معتبرا مضيفاً مؤكداً مشيراً قائلاً
    مضيفًا مؤكدًا مشيرًا موضحًا قائلًا بقوله بقولها""",
    according="بحسب وفق وفقا_ل حسب",
    others="هو هي",
    breaks="إن أن لكن بينما عندما حيث",
    stops="""في على من إلى عن مع خلال بعد قبل يوم إنه إنها عبر الذي التي الذين اليوم أمس الاثنين
    الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد لوكالة للصحفيين للصحافيين أنه أنها إنهم
    بأن أن مساء صباح ضمن حول ردا تعليقا حتى إذ مبتسما مبتسمة ضاحكا ضاحكًا ضاحكة للجمهور لافتا
    لافتة لصحيفة لقناة لإذاعة لموقع لدى منذ عند أثناء إثر عقب قبيل بينما فيما حيث كما إنما بل
    لقد""",
    titles="""الوزير الوزيرة وزير وزيرة الرئيس رئيس رئيسة المتحدث المتحدثة متحدث متحدثة الناطق
    المدير مدير مديرة الجنرال العقيد اللواء الدكتور الدكتورة الأستاذ السيد السيدة الشيخ الأمير
    الملك السفير سفير المحامي القاضي النائب نائب المدرب القائد حاكم عضو مدرب قائد مسؤول مسؤولة
    ممثل ممثلة محافظ عمدة سفيرة مخرج المخرج الكاتب كاتب الفنان الفنانة اللاعب المحلل الخبير
    الباحث الباحثة أستاذ قاض زعيم الزعيم مرشح المرشح""",
    frequent="في من على إلى أن التي الذي عن مع هذا هذه قال كان",
    media=r"""(?:على|عبر)_(?:تويتر|فيسبوك|تلغرام|مواقع_التواصل)|في_بيان""",
    inverts=True,
)

FINNISH = Words(
    "fi",
    cues="""sanoo sanoi kertoo kertoi toteaa totesi kirjoittaa kirjoitti lisää lisäsi sanovat
    sanoivat sanottiin kertovat kertoivat selittää selitti muistuttaa muistutti korostaa korosti
    arvioi arvelee arveli pohtii pohti huomauttaa huomautti vakuuttaa vakuutti vastaa vastasi
    kysyy kysyi tiivistää tiivisti kuvailee kuvaili naurahtaa naurahti jatkaa jatkoi kommentoi
    painottaa painotti myöntää myönsi uskoo uskoi perustelee perusteli linjaa linjasi ihmettelee
    ihmetteli iloitsee iloitsi harmittelee harmitteli varoittaa varoitti vaatii vaati tviittaa
    tviittasi päättää summaa summasi miettii mietti kiittelee kiitteli moittii moitti muistelee
    muisteli paljastaa paljasti täsmentää täsmensi väittää väitti toivoo toivoi""",
    naming="elokuva kirja romaani lehti sarja albumi kappale ns niin_sanottu",
    persons="hän",
    things="se",
    others="he minä me se",
    auxiliaries="on ei myös oli",
    breaks="että mutta koska kun jos joka",
    joins="ja",
    titles="""pääministeri ministeri presidentti kaupunginjohtaja kunnanjohtaja kansanedustaja
    puheenjohtaja toimitusjohtaja johtaja päällikkö professori tutkija valmentaja päävalmentaja
    kapteeni tiedottaja rikoskomisario komisario ylikonstaapeli ekonomisti pääekonomisti lääkäri
    ylilääkäri opettaja rehtori arkkipiispa piispa kenraali eversti syyttäjä asianajaja tuomari
    kirjailija ohjaaja näyttelijä""",
    title_ends="""ministeri johtaja päällikkö komisario asiantuntija lääkäri tutkija valmentaja
    edustaja""",
    bodies="hallitus ministeriö poliisi yhtiö yritys puolue pankki liitto seura eduskunta",
    frequent="""ja on ei että se oli hän ovat myös kun mukaan mutta joka sen vuoden noin jos
    olla ole kuin sekä""",
    inverts=True,
    inflects=True,
    dashes=True,
)

TURKISH = Words(
    "tr",
    cues="""dedi diyor söyledi belirtti ifade açıkladı vurguladı ekledi konuştu kaydetti yazdı
    sordu yanıtladı uyardı savundu aktardı anlattı bildirdi dile diye ifadelerini ifadesini
    değerlendirmesinde değerlendirmesini şeklinde sözleriyle sözlerini""",
    persons="o",
    others="ben biz onlar",
    auxiliaries="da de ise şöyle şu şunları",
    breaks="ama ancak çünkü ki",
    stops="""dün bugün yarın için ile gibi kadar sonra önce göre pazartesi salı çarşamba
    perşembe cuma cumartesi pazar""",
    joins="ve",
    titles="""cumhurbaşkanı başbakan başkan başkanı bakan bakanı belediye vali sözcü sözcüsü
    müdürü müdür doktor dr prof doç genel milletvekili hakim savcı avukat general albay teknik
    direktör direktörü""",
    title_ends="bakanı başkanı sözcüsü müdürü",
    bodies="hükümet bakanlık bakanlığı şirket parti polis banka üniversite belediyesi",
    frequent="ve bir bu da de için ile olarak çok daha olan gibi sonra kadar ise göre en o ne",
    inverts=True,
    verb_last=True,
)
