"""Russian, Polish and the neighbours, and Finnish and Hungarian: the commonest words only."""

from newsitem.analysis.words._class import Words

RUSSIAN = Words(
    "ru",
    cues="""сказал сказала сказали сказало говорит говорил говорила говорят заявил заявила
    заявили заявляет отметил отметила отмечает подчеркнул подчеркнула добавил добавила сообщил
    сообщила сообщили сообщает написал написала пишет пояснил пояснила объяснил объяснила
    ответил ответила спросил спросила считает рассказал рассказала утверждает утверждал признал
    признала назвал назвала называет предупредил предупредила уточнил уточнила указал указала
    напомнил напомнила призвал призвала пообещал констатировал прокомментировал сказано
    говорится відповів сказав заявив""",
    naming="""называемый называемая называемое называемые называемого называемой фильм фильма
    книга книги роман песня песню альбом сериал газета газете газеты журнал журнала слово термин
    агентство агентству агентства компания компании компанией партия партии группа группы клуб
    клуба банк банка телеканал телеканала издание издания проект проекта операция""",
    according="по_словам по_мнению согласно по_данным как_сообщает",
    persons="он она",
    others="я мы они кто",
    definite="этот эта это эти его её наш",
    auxiliaries="также потом затем был была было были ранее",
    passive="был была было были",
    breaks="что но и потому когда где если хотя как который которая а",
    stops="""в во на с со к по о об от до из за при для через между после перед над под у не
    понедельник вторник среду четверг пятницу субботу воскресенье сегодня вчера завтра""",
    joins="и",
    titles="""президент министр премьер-министр премьер глава мэр губернатор генерал сенатор
    депутат директор король королева папа господин госпожа доктор профессор канцлер секретарь
    представитель пресс-секретарь тренер""",
    bodies="""правительство министерство компания партия полиция альянс банк совет суд комиссия
    парламент агентство ведомство организация группа университет""",
    frequent="и в не на что с по как это он из к для от за его о но так же было при года они",
    media=r"""в_(?:Twitter|Facebook|Telegram|твиттере|фейсбуке|телеграме|соцсетях|
    социальных_сетях|своём_Telegram-канале|интервью|заявлении|письме)""",
    inverts=True,
)

OTHERS = Words(
    "pl",
    cues="""powiedział powiedziała powiedzieli mówi mówił mówiła stwierdził stwierdziła dodał
    dodała podkreślił podkreśliła oświadczył oświadczyła napisał napisała zaznaczył zapowiedział
    wyjaśnił ocenił ocenia tłumaczy przyznał řekl řekla uvedl uvedla dodal dodala prohlásil
    prohlásila napsal tvrdí povedal povedala rekao rekla kazao kazala izjavio izjavila poručio
    dodao dejal dejala sanoi sanoo kertoi kertoo totesi toteaa kirjoitti lisäsi mondta mondja
    közölte írta hangsúlyozta tette spus spune declarat afirmat δήλωσε είπε dedi söyledi
    belirtti""",
    naming="tzw zwany zwana zwane takzvaný takzvaná film filmu książka gazeta",
    according="według zdaniem podle mukaan szerint potrivit",
    persons="on ona hän ő el ea",
    others="my oni ja",
    auxiliaries="też także również a i se je",
    breaks="że ale i bo gdy kiedy jeśli ponieważ a protože když",
    stops="w we na z ze do o od po przy przez dla nad pod v ve s se k při pro",
    joins="i a",
    titles="prezydent premier minister prezident burmistrz pan pani",
    frequent="i w na z że się nie do jest to o jak ale po co ja on je se v že",
    inverts=True,
)

ARABIC = Words(
    "ar",
    cues="""قال وقال قالت وقالت يقول تقول أضاف وأضاف أضافت وأضافت أكد وأكد أكدت وأكدت صرح وصرح
    صرحت أعلن وأعلن أعلنت وأعلنت كتب وكتب كتبت وكتبت أوضح وأوضح أوضحت وأوضحت ذكر وذكر ذكرت أشار
    وأشار تابع وتابع تابعت شدد وشدد اعتبر واعتبر حذر وحذر قائلا قائلة""",
    according="بحسب وفق وفقا_ل حسب",
    others="هو هي",
    breaks="إن أن لكن بينما عندما حيث",
    stops="في على من إلى عن مع خلال بعد قبل يوم إنه إنها عبر",
    frequent="في من على إلى أن التي الذي عن مع هذا هذه قال كان",
    media=r"""(?:على|عبر)_(?:تويتر|فيسبوك|تلغرام|مواقع_التواصل)|في_بيان""",
    inverts=True,
)
