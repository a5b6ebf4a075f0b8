"""English."""

from newsitem.analysis.dates._class import DateWords

ENGLISH = DateWords(
    "en",
    months="january february march",
    weekdays="monday tuesday wednesday thursday friday saturday sunday",
    doubtful="march may",
    days="""today=0 tonight=0+night yesterday=-1 tomorrow=1 the_day_before_yesterday=-2
    the_day_after_tomorrow=2""",
    parts="""morning=morning afternoon=afternoon evening=evening night=night noon=noon
    midday=noon midnight=night""",
    modifiers="""early=morning late=evening earlier= later= mid= the_end_of= the_beginning_of=
    the_start_of= the_middle_of= end_of= beginning_of= start_of=""",
    units="""day=day days=days week=week weeks=weeks weekend=weekend month=month months=months
    quarter=quarter year=year years=years""",
    seasons="spring=1 summer=2 autumn=3 fall=3 winter=4",
    counts="""a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10
    eleven=11 twelve=12 a_couple_of=2""",
    last="last",
    next="next",
    this="this",
    ago="ago",
    within="in during",
    on="on at",
    until="until till by",
    before="before",
    since="since",
    after="after",
    start="from between",
    to="to",
    both="and",
    the="the",
    of="of",
    ordinals="st nd rd th",
    clock="a.m. p.m. am pm a.m p.m",
    year_words="the_year",
    decade_ends="s",
    anchors="that_year of_that_year",
    future="""deadline will shall ll scheduled set due plans plan planned planning expected expects
    expect upcoming must should next""",
    past="was were had did met came came won lost died killed arrested opened closed began",
    names="""every each mr mrs ms miss sgt sergeant dr man good black ash super bloody holy
    cyber giving maundy palm easter sheffield""",
    titles="times telegraph mirror herald mail express post star club night prayers",
    counted="""people cases homes houses deaths troops soldiers men women children workers jobs
    metres meters miles km kilometres kilometers feet dollars euros pounds tonnes tons points
    votes times words pages seats employees students residents others hours minutes
    schools families cars vehicles square per percent years""",
    capitals=True,
    month_first=True,
    window=True,
)
