"""Names of months and weekdays in the languages of news agencies.

Each line has the twelve months of a language in the form that stands beside a day, other
forms behind a bar. A beginning of three letters or more that fits one month only is its
abbreviation. Where two languages give a name to different months, the first one here has
it: "listopad" is November (Polish, Czech), and not October (Croatian).
"""

from __future__ import annotations

from collections import defaultdict

_MONTHS = """
january february march april may june july august september|sept october november december
januar|jänner februar|feber märz|maerz april mai juni juli august september oktober november dezember
janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre
enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre
janeiro fevereiro março|marco abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
januari februari maart|mrt april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień
ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec
januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
január február március április május június július augusztus szeptember október november december
ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie
siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopad studenoga|studenog prosinca
januara februara marta aprila maja juna jula avgusta|augusta septembra oktobra novembra decembra
januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra
јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра
января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь
січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
студзеня лютага сакавіка красавіка траўня чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня
януари февруари март април май юни юли август септември октомври ноември декември
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember
janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī
sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio
januari februari maret april mei juni juli agustus september oktober november desember|dis
januari februari mac april mei jun julai ogos september oktober november disember
يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو|يوليوز أغسطس|اغسطس|غشت سبتمبر|شتنبر أكتوبر|اكتوبر نوفمبر|نونبر ديسمبر|دجنبر
كانون_الثاني شباط آذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول|تشرين_الاول تشرين_الثاني كانون_الأول|كانون_الاول
جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر
ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
בינואר|ינואר בפברואר|פברואר במרץ|מרץ באפריל|אפריל במאי|מאי ביוני|יוני ביולי|יולי באוגוסט|אוגוסט בספטמבר|ספטמבר באוקטובר|אוקטובר בנובמבר|נובמבר בדצמבר|דצמבר
जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर
"""  # noqa: E501  # a line for each language

_WEEKDAYS = """
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miércoles jueves viernes sábado domingo
lunedì martedì mercoledì giovedì venerdì sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
hétfő kedd szerda csütörtök péntek szombat vasárnap
poniedziałek wtorek środa czwartek piątek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье
"""

WEEKDAYS = frozenset(_WEEKDAYS.split())

_SHORTEST = 3  # letters of an abbreviation


def _names(languages: list[str]) -> dict[str, int]:
    """The month of each name; where languages differ, the first one's."""
    months: dict[str, int] = {}
    for language in languages:
        for month, forms in enumerate(language.split(" "), 1):
            for form in forms.split("|"):
                months.setdefault(form.replace("_", " "), month)
    return months


def _beginnings(names: dict[str, int]) -> dict[str, int]:
    """The month of each beginning that fits one month only."""
    fitting = defaultdict(set)
    for name, month in names.items():
        for end in range(_SHORTEST, len(name)):
            fitting[name[:end]].add(month)
    return {begin: months.pop() for begin, months in fitting.items() if len(months) == 1}


def _letters(names: dict[str, int]) -> dict[str, int]:
    """The month of the letters of each name in order, and of all of them but one."""
    months = {}
    for name, month in names.items():
        letters = "".join(sorted(name))
        months[letters] = month
        for at in range(len(name) if len(name) > _SHORTEST else 0):
            months[letters[:at] + letters[at + 1 :]] = month
    return months


_LANGUAGES = _MONTHS.strip().split("\n")
_FULL = _names(_LANGUAGES)
_ENGLISH = _names(_LANGUAGES[:1])
_ENGLISH_SHORT = {name[:_SHORTEST]: month for name, month in _ENGLISH.items()}
_SHORT = _beginnings(_FULL) | _ENGLISH_SHORT
_LETTERS = _letters(_ENGLISH)
FIRST_OF_TWO = frozenset(name.partition(" ")[0] for name in {**_FULL, **_SHORT} if " " in name)


def month(name: str) -> int:
    """The month that a name or its abbreviation means, from 1, or 0."""
    name = name.casefold()
    return _FULL.get(name) or _SHORT.get(name, 0)


def is_abbreviation(name: str) -> bool:
    """Whether the name is the beginning of that of a month."""
    name = name.casefold()
    return name in _SHORT and name not in _FULL


def misprinted_month(name: str) -> int:
    """The English month that a misprint means, or 0.

    It has the beginning of the month ("Febuary"), its letters ("Apirl") or all but one.
    """
    name = name.casefold()
    return _ENGLISH_SHORT.get(name[:_SHORTEST]) or _LETTERS.get("".join(sorted(name)), 0)
