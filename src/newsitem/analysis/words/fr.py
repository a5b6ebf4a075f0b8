"""French."""

from newsitem.analysis.words._class import Words

FRENCH = Words(
    "fr",
    cues="""dit disait déclaré déclare déclarait affirmé affirme affirmait ajouté ajoute
    expliqué explique expliquait indiqué indique écrit précisé précise souligné souligne estimé
    estime estimait assuré assure annoncé annonce confié confie répondu répond demandé demande
    raconté raconte regretté regrette rappelé rappelle dénoncé dénonce averti avertit lancé
    lance poursuivi poursuit insisté insiste noté note reconnu reconnaît martelé martèle
    commenté commente conclu conclut jugé juge qualifié qualifie promis promet répété répète
    tweeté twitté réagi réagit salué salue témoigne témoigné plaidé plaide résumé résume analyse
    analysé admis admet prévenu prévient renchérit renchéri appelé parlé évoqué constate
    constaté détaille détaillé confirme confirmé soutient soutenu""",
    participles="""affirmant ajoutant déclarant expliquant précisant soulignant dénonçant
    estimant assurant disant évoquant qualifiant rappelant""",
    naming="""dit-on appelé appelée surnommé surnommée baptisé baptisée intitulé intitulée nommé
    nommée film livre roman chanson album série journal magazine émission mot mots terme
    expression slogan documentaire pièce opération projet""",
    according="selon d'après d’après aux_yeux_de",
    persons="il elle",
    things="",
    others="on je nous vous ils elles",
    definite="le la les l ce cet cette ces son sa ses leur leurs notre nos mon ma",
    indefinite="un une des plusieurs certains deux",
    auxiliaries="""a ont avait avaient ai aura est sont était a-t t également aussi ensuite
    encore""",
    likewise="comme",
    passive="été",
    breaks="que qu mais et car parce pendant lorsque quand où si dont qui puis tandis ou alors",
    stops="""dans en à au aux sur par pour avec sans sous chez vers entre depuis contre avant
    après lors lundi mardi mercredi jeudi vendredi samedi dimanche hier demain ne n se s
    également aussi ensuite encore ici là ce matin devant""",
    of="de du des d",
    joins="et",
    titles="""m mme mlle président présidente ministre premier première maire docteur dr
    professeur général colonel roi reine pape sénateur sénatrice député députée porte-parole
    directeur directrice juge procureur procureure maître chef cheffe secrétaire chancelier
    chancelière avocat avocate entraîneur sélectionneur commissaire préfet ambassadeur évêque
    cardinal patron patronne capitaine""",
    bodies="""gouvernement ministère entreprise société groupe parti syndicat police agence
    alliance conseil cour commission comité parlement banque armée organisation association
    institut université fédération ligue club équipe tribunal élysée parquet mairie""",
    frequent="""le la les de des du et en un une est que qui dans pour sur au pas ce il plus par
    avec ont sont aux se mais son cette été ne à""",
    media=r"""(?:sur|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube|LinkedIn|
    Truth_Social|les_réseaux_sociaux|son_compte_\w+)|dans_(?:un|une|son|
    sa)_(?:\w+_)?(?:communiqué|entretien|interview|lettre|discours|tweet|message|vidéo)|
    lors_d['’]une_conférence_de_presse""",
)
