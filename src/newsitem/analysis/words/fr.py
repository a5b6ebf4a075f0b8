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
    constaté détaille détaillé confirme confirmé soutient soutenu considéré considère exclamé
    exclame exclamée interrogé interroge ironisé ironise nuancé nuance tranché tranche glissé
    glisse soufflé souffle lâché lâche martelait déploré déplore critiqué critique fustigé
    fustige défendu défend argumenté argumente observé observe remarqué remarque signalé signale
    mentionné mentionne sourit souri riposté riposte rétorqué rétorque objecté objecte protesté
    proteste avoué avoue avouait juré jure crié crie hurlé hurle murmuré murmure chuchoté
    félicité félicite réclamé réclame exigé exige ordonné ordonne espéré espère espérait
    souhaité souhaite craint redoute redouté informé informe décrit décrivait décrypte décrypté
    confessé confesse enchaîné enchaîne complété complète conseillé conseille recommandé
    recommande invité accusé accuse attaqué attaque posté poste publié publie confiait racontait
    rappelait soulignait précisait ajoutait regrettait pense pensait croit croyait trouve
    trouvait dénonçait réaffirmé réaffirme réitéré réitère proclamé proclame vante vanté
    applaudi ont-ils promettait tonné tonne pesté peste""",
    participles="""affirmant ajoutant déclarant expliquant précisant soulignant dénonçant
    estimant assurant disant évoquant qualifiant rappelant regrettant indiquant jugeant saluant
    critiquant accusant promettant insistant""",
    naming="""dit-on appelé appelée surnommé surnommée baptisé baptisée intitulé intitulée nommé
    nommée film livre roman chanson album série journal magazine émission mot mots terme
    expression slogan documentaire pièce opération projet""",
    according="""selon d'après d’après aux_yeux_de pour_sa_part dans_les_mots_de à_en_croire
    de_l'avis_de de_l’avis_de""",
    views="pour",
    persons="il elle",
    male="il lui le ce cet",
    female="elle la cette",
    others="on je nous vous ils elles",
    definite="le la les l ce cet cette ces son sa ses leur leurs notre nos mon ma",
    indefinite="un une des plusieurs certains deux",
    plural="les ces ses leurs nos",
    auxiliaries="a ont avait avaient ai aura est sont était a-t t également aussi ensuite encore",
    likewise="comme",
    passive="été",
    breaks="que qu mais et car parce pendant lorsque quand où si dont qui puis tandis ou alors",
    stops="""dans en à au aux sur par pour avec sans sous chez vers entre depuis contre avant
    après lors lundi mardi mercredi jeudi vendredi samedi dimanche hier demain ne n se s
    également aussi ensuite encore ici là ce matin devant janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre ailleurs autrement enfin ainsi toutefois
    cependant pourtant néanmoins notamment surtout peut-être jamais toujours souvent soir midi
    selon malgré parmi durant outre hormis""",
    of="de du des d",
    joins="et",
    titles="""m mme mlle président présidente ministre premier première maire docteur dr
    professeur général colonel roi reine pape sénateur sénatrice député députée porte-parole
    directeur directrice juge procureur procureure maître chef cheffe secrétaire chancelier
    chancelière avocat avocate entraîneur sélectionneur commissaire préfet ambassadeur évêque
    cardinal patron patronne capitaine navigateur navigatrice boulanger boulangère agriculteur
    agricultrice éleveur éleveuse pêcheur enseignant enseignante chercheur chercheuse historien
    historienne économiste analyste politologue sociologue philosophe écrivain écrivaine
    romancier romancière auteur autrice auteure poète cinéaste réalisateur réalisatrice acteur
    actrice comédien comédienne chanteur chanteuse musicien musicienne peintre photographe
    architecte ingénieur ingénieure médecin chirurgien chirurgienne infirmier infirmière
    pharmacien pharmacienne psychologue psychiatre virologue épidémiologiste biologiste
    climatologue physicien physicienne astronome vice-président vice-présidente coprésident
    coprésidente cofondateur cofondatrice fondateur fondatrice gérant gérante propriétaire
    responsable délégué déléguée élu élue conseiller conseillère adjoint adjointe préfète
    trésorier trésorière président-directeur pdg dg syndicaliste militant militante opposant
    opposante magistrat magistrate policier policière gendarme pompier soldat militaire
    lieutenant commandant adjudant archevêque prêtre curé imam rabbin prince princesse duc
    duchesse comte emir sultan gardien attaquant défenseur milieu buteur coureur nageur champion
    championne athlète arbitre coach technicien manager directeur-général témoin victime
    habitant habitante riverain riveraine voisin voisine père mère fils fille frère soeur sœur
    oncle tante mari femme épouse époux homme dame jeune étudiant étudiante élève professeure
    instituteur institutrice représentant représentante ambassadrice diplomate émissaire
    négociateur négociatrice candidat candidate dirigeant dirigeante leader numéro experts
    expert experte spécialiste journaliste reporter correspondant correspondante rédacteur
    rédactrice éditorialiste animateur animatrice""",
    bodies="""gouvernement ministère entreprise société groupe parti syndicat police agence
    alliance conseil cour commission comité parlement banque armée organisation association
    institut université fédération ligue club équipe tribunal élysée parquet mairie compagnie
    constructeur fabricant opérateur distributeur préfecture région département commune ville
    état sénat assemblée chambre confédération collectif ong fondation musée théâtre hôpital
    clinique école lycée collège autorité autorités direction rédaction jury staff opposition
    coalition majorité gendarmerie cabinet bureau office centre""",
    frequent="""le la les de des du et en un une est que qui dans pour sur au pas ce il plus par
    avec ont sont aux se mais son cette été ne à""",
    media=r"""(?:sur|via)_(?:Twitter|Facebook|Instagram|Telegram|TikTok|X\b|YouTube|LinkedIn|
    Truth_Social|les_réseaux_sociaux|son_compte_\w+)|dans_(?:un|une|son|
    sa)_(?:\w+_)?(?:communiqué|entretien|interview|lettre|discours|tweet|message|vidéo)|
    lors_d['’]une_conférence_de_presse""",
)
