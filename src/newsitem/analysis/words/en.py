"""English."""

from newsitem.analysis.words._class import Words

ENGLISH = Words(
    "en",
    cues="""said says say told tells wrote writes added adds asked asks noted notes explained
    explains stated claimed claims argued argues warned warns insisted insists announced
    announces declared declares confirmed confirms denied denies admitted admits replied replies
    responded responds continued continues concluded concludes suggested suggests stressed
    stresses emphasized emphasised emphasizes recalled recalls remarked quipped joked jokes
    tweeted posted commented comments complained complains acknowledged acknowledges predicted
    predicts promised promises vowed urged urges demanded reiterated revealed reveals pledged
    testified recounted observed observes lamented wondered shouted yelled screamed whispered
    cried muttered exclaimed boasted conceded cautioned cautions countered alleged alleges
    asserted asserts maintained maintains contended contends believes believed thinks thought
    agreed agrees described describes called calls referred termed labelled labeled branded
    dubbed deemed characterized characterised praised criticized criticised condemned accused
    hailed blasted slammed cited quoted read reads pointed went answered interjected laughed
    sighed advised advises opined summed recommended expressed reported reports proclaimed
    voiced echoed repeated repeats ordered signed implored begged begs pleaded chanted tweets
    begins began offered mused deadpanned retorted snapped gushed enthused clarified elaborated
    hinted requested requests put puts""",
    participles="""saying calling adding describing telling arguing claiming insisting warning
    noting writing asking stating explaining stressing citing declaring suggesting referring
    emphasizing emphasising vowing urging tweeting labelling labeling branding dubbing joking
    accusing denouncing criticizing criticising quoting reading announcing confirming demanding
    promising admitting acknowledging pointing replying responding shouting chanting concluding
    remarking complaining predicting praising""",
    naming="""so-called called named dubbed nicknamed titled entitled known film movie book
    novel song album single series show play documentary magazine newspaper programme program
    musical opera painting track poem essay memoir sitcom comedy drama thriller bestseller
    project operation word words term phrase slogan hashtag nickname codenamed""",
    according="according_to in_the_words_of",
    persons="he she",
    things="it",
    others="they i we you who",
    definite="the this that these those his her its their our my",
    indefinite="a an some many several one two another both all no most",
    auxiliaries="""has have had is are was were be been will would also then later further
    previously once again now often recently repeatedly simply just even first still earlier
    himself herself itself do does did can could may might must should""",
    likewise="as",
    passive="is are was were be been being",
    breaks="""that but because while as if when where which since although though after before
    with whereas until unless whether so or nor than who whom whose what how why yet""",
    stops="""in on at by from to into about against between during through over under via near
    within without amid among around toward towards upon per outside inside despite like monday
    january february march july september october november december tuesday wednesday thursday
    friday saturday sunday today yesterday tomorrow tonight last next earlier later this not
    there here also then too once again afterwards only however meanwhile out up off""",
    of="of for",
    joins="and &",
    titles="""president minister secretary chancellor senator judge justice king queen prince
    princess pope mr mrs ms miss dr sir lord lady dame professor prof general gen captain capt
    colonel col sergeant sgt lieutenant lt major commander admiral coach mayor governor gov
    chairman chairwoman chair chairperson director spokesman spokeswoman spokesperson officer
    chief sheriff ambassador commissioner deputy rep sen representative congressman
    congresswoman councillor councilor leader premier prosecutor attorney inspector
    superintendent detective constable bishop archbishop cardinal reverend rev father sister
    brother rabbi imam sheikh ayatollah baroness baron count duke duchess emperor founder owner
    manager editor author analyst economist lawyer actor actress singer director-general ceo cfo
    coo vp taoiseach treasurer whip adviser advisor striker midfielder defender goalkeeper
    quarterback pitcher forward guard envoy lawmaker mp mep speaker historian scientist
    researcher activist journalist reporter""",
    bodies="""alliance government ministry company firm group party union police agency
    department office council court commission committee parliament bank army military
    organisation organization association institute university federation league club team board
    panel tribunal authority watchdog regulator charity foundation bloc embassy administration
    cabinet senate congress corporation newspaper network broadcaster airline manufacturer
    retailer giant maker kremlin pentagon times post service fund coalition movement centre
    center hospital school college inc ltd corp llc nations society church campaign bureau
    statement report""",
    frequent="""the of and to in that is was for on with he it as his be by at from this had not
    are but said were they which have has an their been its who will would more about""",
    media=r"""(?:on|via|in)_(?:social_media|(?:his|her|its|their|
    the)_(?:social_media_(?:account|page|channel)s?|Twitter_(?:account|page|feed)|
    Facebook_page|website|blog)|Twitter|Facebook|Instagram|Telegram|TikTok|LinkedIn|YouTube|
    WhatsApp|Truth_Social|Weibo|X\b)|(?:in|during|at|through|via)_(?:an?|the|his|her|its|
    their)_(?:\w+_)?(?:statement|interview|tweet|post|letter|email|e-mail|memo|speech|address|
    blog_post|news_release|press_release|news_conference|press_conference|news_briefing|
    briefing|report|telephone_interview|phone_call|video|text_message|op-ed)""",
)
