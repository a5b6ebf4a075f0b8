"""Arabic: explicit dates, weekdays and days counted from publication."""

from newsitem.analysis.dates._class import DateWords

ARABIC = DateWords(
    "ar",
    months="يناير",
    weekdays="""الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد""",
    days="اليوم=0 أمس=-1 امس=-1 غدا=1 غداً=1",
    parts="صباح=morning صباحا=morning مساء=evening ظهر=noon ليلة=night ليل=night",
    units="أسبوع=week الأسبوع=week شهر=month الشهر=month عام=year العام=year سنة=year السنة=year",
    last="الماضي الماضية",
    next="المقبل المقبلة القادم القادمة",
    within="في عام سنة",
    until="حتى",
    before="قبل",
    since="منذ",
    after="بعد",
    the="يوم",
    of="من",
    year_words="عام سنة",
    future="سوف ستعقد سيعقد سيتم المقبل",
    past="كان كانت",
    day_first=True,
)
