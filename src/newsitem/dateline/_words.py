"""Words that make a name that of a place, and words that no place has in its name.

Small letters throughout.
"""

from __future__ import annotations

# Words that stand in names without a capital.
_PARTICLES = """
a al am an and auf aux bei ben da das de del dell della der des di do dos du e ed el en es et
for i im in la las le les lez lo los nad near o of off on op or outside over pod sobre sous sul sur
the to u und upon van vom von y ze zu zum zur ул и на под
"""

# Words with a period that belongs to them.
_ABBREVIATIONS = "bad ft gen gov hl mt mts no pt so st sta ste sto"

# Words that keep their capitals where the rest of a name does not.
_ACRONYMS = "dc eu hms nato uae uk un us usa uss"

# What stands behind a slash and tells towns of one name apart.
_RIVERS = """
aisch donau elbe elster enz fils fränkische harz havel inn isar lahn lech lippe main neckar neiße
niers oberpfalz odenwald oder ostsee pfalz regnitz rhein rhön rott ruhr saale sachsen sauerland
schwarzwald sieg spree tauber taunus thüringen tirol unstrut vogtland weser westerwald westfalen
"""

# Words that make the name of a town or spot, together with another word.
_SPOTS = """
aboard airport archipelago base bay beach bluff bluffs border camp canyon cape city coast county
creek desert east falls fort ft gardens gulf harbor harbour heights hill hills island islands isle
junction lake lakes meadow meadows mount mountain mt near north ocean oasis park peninsula port
province puerto ridge river saint san santa santo south springs st strait town township valley
village villa ville west
"""

_ENDINGS = """
abad berg borough burg burgh bury chester dorf grad hausen heim ingen mouth polis stadt stead
stown ville
"""

# What stands before a dash at the head of a text and is no place: labels of the story, of
# a part of it and of its state, and the words they are made with.
_KICKERS = """
abstract advertisement advisory alert all analysis and announcement appeal around article at
attention audio background be biography blog breaking brief briefing briefs bulletin calendar
caution claim clarification column comment commentary conclusion contact corrected correction
corrections corrects date dateline deadline debate details developing diary digest disclaimer
editor editorial editors election embargo embargoed entertainment essay event exclusive explained
explainer fact factbox facts faq feature features file final flash focus for forecast full gallery
graphic graphics guide headline headlines health highlights history important in info information
inside insight instant interview introduction investigation investigators issue keywords kill
latest lead leads letter letters list live local market markets media memo more movie music
national new news newsmaker note notes notice obituary of off on one opinion our overview photo
photos pictures podcast poll portrait posted press preview previously profile program published q
question questions quiz quote quotes reaction reactions recap refile refiles related release repeat
repeating report reports results review reviews roundup said says schedule score scores section
series short sidebar slideshow snapshot source sources special sponsored sport sports statement
statistics stock stocks story study summary survey takeaways test text the this timeline to today
tomorrow tonight top trailer transcript trend two undefined upcoming update updated updates urgent
verdict version video videos view viewpoint warning watch weather week what why with world wrap
wrapup yesterday you your
срочно молния обновлено эксклюзив видео фото интервью мнение анализ
عاجل حصري تحليل فيديو مقابلة
速報 独自 解説 更新 訂正 快讯 快訊 独家 속보 단독 종합
写真 図解 資料 动画 사진 그래픽 자료 영상 תמונה תצלום
achtung aktualisierung analyse anzeige bericht berichtigung eil eilmeldung eilt exklusiv fakten
hintergrund kommentar korrektur meinung meldung nachruf porträt reportage thema themen umfrage
vorschau zusammenfassung überblick
actualisé actualización alerta alerte ampliación análise análisis dossier encadré entretien
entrevista exclusif exclusiva exclusivo nota opinião opinión perfil previsión publicité reportaje
résumé ultimora urgence urgente última
"""

# Cities that stories are filed from, in scripts without capitals.
_UNCASED = """
北京|上海|广州|深圳|香港|澳门|台北|华盛顿|纽约|伦敦|巴黎|柏林|莫斯科|东京|首尔|日内瓦|布鲁塞尔|
東京|大阪|京都|那覇|ソウル|平壌|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|モスクワ|ジュネーブ|
서울|부산|대구|인천|광주|대전|울산|세종|제주|평양|워싱턴|뉴욕|런던|파리|베를린|도쿄|베이징|모스크바|
القاهرة|بيروت|دمشق|بغداد|عمان|الرياض|جدة|الدوحة|دبي|أبوظبي|ابوظبي|المنامة|مسقط|صنعاء|
عدن|الكويت|الخرطوم|طرابلس|بنغازي|تونس|الجزائر|الرباط|الدار البيضاء|نواكشوط|مقديشو|
رام الله|غزة|القدس|القدس المحتلة|طهران|أنقرة|اسطنبول|إسطنبول|موسكو|كييف|لندن|باريس|
برلين|روما|مدريد|بروكسل|جنيف|فيينا|واشنطن|نيويورك|بكين|طوكيو|نيودلهي|تهران|تبریز|اصفهان|
مشهد|کابل|ירושלים|תל אביב|חיפה|באר שבע|רמאללה|וושינגטון|לונדון|פריז|ברלין|מוסקבה
"""

# Those of them behind which a colon stands, in Urdu, Hindi and Bengali.
_BEFORE_COLON = """
اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|نئی دہلی|واشنگٹن|नई दिल्ली|मुंबई|मुम्बई|कोलकाता|
चेन्नई|लखनऊ|पटना|भोपाल|जयपुर|बेंगलुरु|हैदराबाद|काठमांडू|वाशिंगटन|लंदन|ঢাকা|কলকাতা|
চট্টগ্রাম|নয়াদিল্লি
"""

PARTICLES = frozenset(_PARTICLES.split())
ABBREVIATIONS = frozenset(_ABBREVIATIONS.split(" "))
ACRONYMS = frozenset(_ACRONYMS.split(" "))
RIVERS = frozenset(_RIVERS.split())
SPOTS = frozenset(_SPOTS.split())
ENDINGS = tuple(_ENDINGS.split())
KICKERS = frozenset(_KICKERS.split())
BEFORE_COLON = frozenset(name.strip("\n") for name in _BEFORE_COLON.split("|"))
UNCASED = BEFORE_COLON.union(name.strip("\n") for name in _UNCASED.split("|"))
