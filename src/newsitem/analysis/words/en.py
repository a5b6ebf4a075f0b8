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
    hinted requested requests put puts blamed blames chided accuses mocked scolded teased
    marvelled marveled grumbled mumbled murmured thundered fumed fretted sums sneered boomed
    instructed informed informs assured assures disclosed denounced denounces lauded lauds
    dismissed dismisses welcomed welcomes confided estimated estimates contests notified ruled
    figures figured recounts quips swore vows swears yells shouts cries texted emailed messaged
    hopes hoped testifies elaborates remembers remembered dreams feared fears sing sang intoned
    ventured wagered allowed counters muses reflects reflected reckons reckoned summarised
    summarized counseled counselled apologised apologized reasoned surmised speculated theorized
    theorised enjoined exhorted bellowed hollered roared growled barked hissed sobbed wept
    gasped breathed giggled chuckled grinned smiled nodded shrugged hints alludes alluded chimed
    piped interrupted prayed preached objected protested objects protests vented raged bragged
    crowed ranted scoffed snaps laughs smiles shrugs grins sighs whispers mutters remarks
    retorts interjects exclaims boasts concedes laments wonders pleads pledges reiterates
    summarizes uttered utters raves rants marvels opines proclaims teases scoffs nods pauses
    beams enthuses gushes confesses confessed specifies specified reasons rejoined thanked
    congratulated congratulates apologizes apologises advocates advocated underlined
    underlines underscored underscores highlighted highlights""",
    participles="""saying calling adding describing telling arguing claiming insisting warning
    noting writing asking stating explaining stressing citing declaring suggesting referring
    emphasizing emphasising vowing urging tweeting labelling labeling branding dubbing joking
    accusing denouncing criticizing criticising quoting reading announcing confirming demanding
    promising admitting acknowledging pointing replying responding shouting chanting concluding
    remarking complaining predicting praising remembering recalling jokingly mocking blaming
    welcoming rejecting dismissing repeating hailing lamenting wondering boasting swearing""",
    naming="""so-called called named dubbed nicknamed titled entitled known film movie book
    novel song album single series show play documentary magazine newspaper programme program
    musical opera painting track poem essay memoir sitcom comedy drama thriller bestseller
    project operation word words term phrase slogan hashtag nickname codenamed opus podcast
    column blog episode section chapter report sketch sculpture exhibition video game app brand
    label sign tagline motto codename ballad ep lp franchise sequel trilogy anthology collection
    campaign channel newsletter portrait print mural banner acronym verb noun adjective letters
    headline headlined subtitled styled branded labelled labeled marked spelled christened""",
    according="according_to in_the_words_of in_the_view_of in_the_opinion_of",
    persons="he she",
    male="he him his himself",
    female="she her hers herself",
    things="it",
    others="they i we you",
    definite="the this that these those his her its their our my",
    indefinite="a an some many several one two another both all no most",
    plural="these those",
    auxiliaries="""has have had is are was were be been will would also then later further
    previously once again now often recently repeatedly simply just even first still earlier
    himself herself itself do does did can could may might must should""",
    likewise="as",
    passive="is are was were be been being",
    breaks="""that but because while as if when where which since although though after before
    with whereas until unless whether so or nor than who whom whose what how why yet then""",
    stops="""in on at by from to into about against between during through over under via near
    within without amid among around toward towards upon per outside inside despite like monday
    january february march july september october november december tuesday wednesday thursday
    friday saturday sunday today yesterday tomorrow tonight last next earlier later this not
    there here also then too once again afterwards only however meanwhile out up off following
    according asked including given based since until minutes hours days weeks years saying
    speaking writing appearing having being nobody nothing everyone perhaps maybe yes no when
    why how what where please well finally eventually nevertheless nonetheless instead indeed
    still even just all some many most both each every another other such these those apart
    aside beyond besides moreover furthermore thus hence yet nor although though while whereas
    because if unless whether as but and or so april june now fellow several similar bottom
    unlike overall elsewhere back soon thereafter meantime lastly curiously crucially
    importantly interestingly sadly unfortunately fortunately ultimately recently previously
    currently originally initially typically generally apparently presumably clearly obviously""",
    of="of for",
    relatives="who",
    joins="and &",
    titles="""president minister secretary chancellor senator judge justice king queen prince
    princess pope mr mrs ms miss dr sir lord lady dame professor prof general gen captain capt
    colonel col sergeant sgt lieutenant lt major commander admiral coach mayor governor gov
    chairman chairwoman chair chairperson director spokesman spokeswoman spokesperson officer
    chief sheriff ambassador commissioner deputy sen representative congressman congresswoman
    councillor councilor leader premier prosecutor attorney inspector superintendent detective
    constable bishop archbishop cardinal reverend rev father sister brother rabbi imam sheikh
    ayatollah baroness baron count duke duchess emperor founder owner manager editor author
    analyst economist lawyer actor actress singer director-general ceo cfo coo vp taoiseach
    treasurer whip adviser advisor striker midfielder defender goalkeeper quarterback pitcher
    forward guard envoy lawmaker mp mep speaker historian scientist researcher activist
    journalist reporter executive critic pastor engineer farmer fisherman librarian nurse
    teacher strategist novelist poet painter photographer curator composer conductor violinist
    pianist drummer guitarist bassist comedian playwright screenwriter filmmaker producer
    publisher columnist correspondent anchor presenter broadcaster blogger influencer designer
    architect chef baker butcher brewer winemaker restaurateur entrepreneur businessman
    businesswoman banker broker trader investor accountant auditor trustee administrator
    principal headteacher headmaster rector provost chaplain priest vicar deacon monk nun
    surgeon physician doctor psychologist psychiatrist therapist paramedic midwife dentist
    pharmacist veterinarian vet biologist chemist physicist mathematician astronomer astronaut
    geologist ecologist climatologist meteorologist epidemiologist virologist immunologist
    oncologist neurologist neuroscientist geneticist anthropologist archaeologist sociologist
    philosopher linguist programmer developer technician mechanic electrician plumber carpenter
    driver pilot sailor skipper soldier airman firefighter policeman policewoman warden jailer
    magistrate solicitor barrister counsel clerk registrar ombudsman whistleblower campaigner
    organizer organiser volunteer protester demonstrator spokespeople candidate frontrunner
    nominee incumbent challenger voter resident neighbour neighbor witness survivor victim
    suspect defendant plaintiff boss tycoon billionaire millionaire heiress co-founder cofounder
    co-owner co-author co-chair vice-president batsman bowler wicketkeeper winger fullback
    halfback hooker centre-back referee umpire jockey cyclist swimmer sprinter golfer boxer
    wrestler skater skier champion teammate host friend wife husband mother daughter uncle aunt
    grandmother grandfather widow tory labour republican democrat democratic assemblyman
    assemblywoman assemblymember alderman alderwoman selectman state-senator legislator
    parliamentarian backbencher shadow undersecretary attache consul high-commissioner
    generalissimo brigadier ensign corporal cadet officials official critics residents witnesses
    prosecutors lawmakers researchers scientists protesters supporters opponents experts
    analysts lawyers doctors neighbours neighbors activists organizers organisers investigators
    authorities police economists observers campaigners traders investors farmers teachers
    parents students workers employees managers executives directors ministers diplomats sources
    soldiers rebels militants passengers survivors relatives families locals villagers tourists
    visitors customers users readers viewers fans players coaches pupils nurses firefighters
    paramedics rescuers judges jurors senators congressmen republicans democrats conservatives
    liberals tories historians astronomers engineers physicians man woman men women boy girl
    child spokesmen rep""",
    bodies="""alliance government ministry company firm group party union police agency
    department office council court commission committee parliament bank army military
    organisation organization association institute university federation league club team board
    panel tribunal authority watchdog regulator charity foundation bloc embassy administration
    cabinet senate congress corporation newspaper network broadcaster airline manufacturer
    retailer giant maker kremlin pentagon times service fund coalition movement centre center
    hospital school college inc ltd corp llc nations society church campaign bureau partners
    holdings systems airlines motors industries technologies solutions ministry's chain operator
    provider supplier insurer lender builder developer publisher utility startup start-up
    think-tank nonprofit ngo trust consortium syndicate trade-union gang militia junta regime
    presidency crown state city town county borough parish district province region island
    republic kingdom nation country directorate inspectorate commissioner's taskforce squad
    brigade regiment fleet navy force division corps clinic laboratory lab academy faculty
    museum gallery theatre theater library zoo hotel inn pub magazine journal paper daily weekly
    tribune gazette herald ledger chronicle telegraph guardian review channel station studio
    label orchestra band choir ensemble troupe post""",
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
