"""Arabic: explicit dates, weekdays and days counted from publication."""

from newsitem.analysis.dates._class import DateWords

ARABIC = DateWords(
    "ar",
    months="يناير",
    more_months="""كانون_الثاني=1 شباط=2 آذار=3 نيسان=4 أيار=5 ايار=5 حزيران=6 تموز=7 آب=8
    أيلول=9 ايلول=9 تشرين_الأول=10 تشرين_الاول=10 تشرين_الثاني=11 كانون_الأول=12
    كانون_الاول=12""",
    weekdays="""الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت الأحد|الاحد""",
    days="اليوم=0 أمس=-1 امس=-1 غدا=1 غداً=1",
    parts="صباح=morning صباحا=morning مساء=evening ظهر=noon ليلة=night ليل=night",
    units="أسبوع=week الأسبوع=week شهر=month الشهر=month عام=year العام=year سنة=year السنة=year",
    last="الماضي الماضية",
    next="المقبل المقبلة القادم القادمة",
    within="في وفي ففي عام سنة",
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
