"""Given names that one sex bears, in lower case: they keep "she" from meaning a Peter."""

from newsitem.analysis.words._class import word_list

MALE = word_list(
    """aaron abdul abdullah adam ahmed alain alan albert albin alejandro aleksandr alessandro
    alessio alexander alexandre alfred alfredo ali alvaro amir anders andreas andrei andrew
    andrzej andré andy angus anthony antoine antonio antónio armando arnaud arne arthur
    artur augusto axel aziz baptiste barry bart ben bengt benjamin bernard bernd bertrand
    bill bjarne björn bob boris brad bradley brendan brett brian bruce bruno carl carlo
    carlos cesare chad charles charlie christian christophe christopher clemens clive cody
    colin constantin craig cyril cédric damian damien dan daniel danny darren dave david
    dean denis dennis derek didier diego dieter diogo dirk dmitri domenico dominik donald
    douglas dylan edgar eduardo edward egon elias emil emilio emmanuel emre enrico eric erik
    ernest ernesto ernst ethan eugen eugene fabian fabien fabio fabrice federico felipe
    felix fernand fernando filip florent florian francesco francis franck frank frans
    françois fred frederick fredrik friedrich fábio gabriel garrett gary gavin geoffrey
    georg george gerald gerhard giacomo gianluca gianni gilles giovanni giuseppe gordon
    graham greg gregory grzegorz guillaume gunnar gustav gustavo guy günter hamid hans
    harald harry haruto hassan hauke heiko heinrich heinz helge helmut hendrik henning henri
    henrique henry herbert hervé hiroshi holger howard hugh hugo hugues hüseyin ian ibrahim
    ignacio igor ingo ismail ivan iñigo jack jacob jacques jake jakob jakub james jan jared
    jarosław jason javier jay jeff jens jeremy jerome jesse jim jimmy joachim joaquín joe
    joel johan johannes john jon jonas jonathan jorge josef joseph josh joshua josé jozef
    joão juan julien julio justin jérôme jörg jürgen kai karim karl keith ken kenneth kevin
    klaus konrad kyle larry lars laurent leo leon leonard leonardo liam lorenzo louis loïc
    luc luca lucas luigi luis luiz lukas luke maciej magnus malcolm manfred manoel manuel
    marc marcel marco marcus marek mariano mario marius mark markus martin massimo mathieu
    mats matteo matthew matthias mattia mauro max mehdi mehmet michael michał michel miguel
    mikael mike mikhail miles mitch mohamed mohammad mohammed morten muhammad murat mustafa
    nathan neil nicholas nick nicolas nigel niklas nikolai nils noah noel norbert olaf oleg
    oliver olivier omar oscar oskar osman otto pablo paolo pascal pascual patrice patrick
    patrik pau paul pavel pedro pekka per pete peter phil philip philipp philippe pierre
    piet pietro piotr quentin rafael rainer ralf ralph ramón randy rasmus ray raymond raúl
    reinhard renato renaud rené reza ricardo riccardo richard rick rob robert roberto rodney
    rodrigo roger roland rolf ron ronald rory ross roy rubén rudolf rui rupert russell ryan
    rémi salvatore samuel santiago scott sean sebastian serge sergei sergey sergio seth
    shaun sigmar simon stanley stefan stefano stephan stephen steve steven stuart stéphane
    sven sébastien tadeusz taro ted terrence terry theo thierry thomas thorsten théo tiago
    tim timo timothy tobias todd tom tomasz tommaso tomás tony torsten tristan tyler udo
    ulrich umberto uwe valentin valerio victor viktor vince vincent vincenzo vittorio
    vladimir volker víctor walter wayne werner wilhelm will william willy wim wojciech
    wolfgang xavier yann yannick yusuf yves zachary álvaro étienne александр алексей андрей
    антон борис виктор владимир дмитрий евгений иван игорь михаил николай олег павел сергей
    юрий"""
)
FEMALE = word_list(
    """abigail adele adriana agnes aila aisha aleksandra alessandra alessia alexandra alice alicia
    alina aline alison allison amanda amelia amina amy amélie ana anastasia andrée angela
    angelika angelina anika anita anja anke ann anna annalena annamaria anne annette annie
    antje antonella antonia ariane astrid audrey aurélie ava ayşe barbara beate beatrice
    beatriz becky belén bernadette bernadine bettina birgit bonnie brenda brigitte brooke
    camilla candice carina carla carlotta carly carmen carol carole carolina caroline
    carolyn cassandra catherine cecilia chantal charlotte chelsea cheryl chiara chloe chloé
    christina christine cindy claire clara claudia clémence colette connie cora corinne
    cristina cynthia cátia céline dagmar daniela danielle deb debbie deborah debra delphine
    denise diana diane donna dora doris dorothy ebba edith edna eileen elaine eleanor elena
    eleonora elin elisa elisabeth elise elizabeta elizabeth elke ellen elsa emilia emilie
    emily emma erika esther eva ewa fabienne fatima federica felicity fernanda fiona
    florence francesca franziska frida gabriela gabriele gail geneviève georgia gina ginevra
    giorgia giovanna gisela giulia gloria grace greta gudrun gwen hanna hannah hayley
    heather heidi heike helen helena helga henrike hilary holly hélène ilaria ilona ilse
    ines inga ingrid inés inês irene irina isabel isabella isabelle ivy jackie jane janet
    jasmine jean-marie jeanne jenna jennifer jenny jessica jill joan joana joanna jodie
    johanna josephine joy joëlle judith julia julie juliet juliette jutta kamala karen karin
    karla karoline katarina kate katharina katherine kathleen kathrin kathy katie katja
    katrin kayla kelly kerstin kimberly kirsten kirsty kristin kristina laetitia lara latoya
    laura lea leah leila lena leonie leticia lilian liliana lily linda lindsay lisa lisbeth
    liv livia lola lorena loretta lori lorraine lotte louise lourdes lucia luciana lucie
    lucy luisa luise lydia lynn léa madeleine magdalena maja manuela marcela mareike
    margaret margarita margot margrethe mari maria mariana marianne marie marie-claire
    mariella marilyn marina marion marisa marlene marta martha martina martine mary maría
    matilda maud maureen maya małgorzata megan melanie melinda melissa mercedes mette mia
    michelle miriam monica monika morgane mónica nadia nadine nancy naomi natalia natalie
    natascha natasha nathalie nele nicole nikki nina noor nora nuria odile olga olivia
    pamela paola patricia patrizia paula pauline penny petra petronella phoebe pia priya
    rachel raffaella raquel rebecca regina renate rhiannon rita rosa rosalie rose roxana
    ruth sabine sally samantha sandra sara sarah saskia shannon sharon sheila shirley sian
    sibylle sigrid silke silvia simona siobhan sissel sofia sofía solveig sonia sophie
    stacey stefanie steffi stella stephanie stéphanie sue susan susana susanne suzanne
    svenja sylvia sylvie séverine tamara tania tanja tatiana tatjana teresa tessa theresa
    theresia tina tracy trine ulla ulrike ursula ute valentina valeria valerie valérie
    vanesa vanessa vera verena veronica victoria viktoria virginia vivian viviane waltraud
    wendy wiebke wilma yasmin yolanda yvonne zahra zara zoe émilie żaneta анна екатерина
    елена ирина мария наталья ольга светлана татьяна юлия"""
)
