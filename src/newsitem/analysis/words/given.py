"""Given names that one sex bears, in lower case: they keep "she" from meaning a Peter."""

from newsitem.analysis.words._class import word_list

MALE = word_list(
    """adam ahmed alan albert alejandro alessandro alexander alfred ali andré andreas andrew
    antoine anthony antonio arthur barry benjamin bernard bernd bill björn bob bradley brian
    bruce bruno carl carlo carlos charles christian christopher craig dan daniel dave david
    dennis didier diego dieter dirk dmitri dominik donald douglas edward emmanuel enrico eric
    erik étienne felix fernando florian francesco francis franck françois frank frans fred
    frederick friedrich gary geoffrey georg george gerald gerhard gilles giovanni giuseppe
    graham greg gregory günter hans harald harry hassan hauke heiko heinrich heinz helmut
    hendrik henri henry herbert holger howard hugh hugo ian igor ingo ivan jack jacob jacques
    jakob james jan jason javier jeff jens jeremy jim joachim joe joachim johannes john johan
    jonas jonathan jorge josé josef joseph jozef juan jürgen justin karl keith ken kenneth kevin
    klaus konrad lars laurent leo leonard leon louis luc luca lucas luigi luis luiz lukas manuel
    marc marcel marco marcus mario mark markus martin massimo matteo matthew matthias mauro max
    michael michel miguel mike mikhail mohamed mohammed muhammad neil nicholas nicolas nigel
    niklas nikolai nils norbert olaf oleg oliver olivier omar otto pablo paolo pascal patrick
    paul pavel pedro peter philip philipp philippe pierre piet pietro rainer ralf ralph raúl ray
    raymond reinhard ricardo richard rob robert roberto rodrigo roger roland rolf ron ronald roy
    rudolf rui ryan samuel sébastien sergei sergey sergio sigmar simon stefan stephan stephen
    steve steven stuart sven ted terry thierry thomas thorsten tim timothy tobias todd tom tony
    torsten udo ulrich uwe viktor vincent vladimir volker walter werner wilhelm william wim
    wolfgang xavier yann yves"""
)
FEMALE = word_list(
    """abigail agnes aisha alexandra alice alicia alison amanda amélie amy ana angela
    anita anja anke ann anna anne annette antje astrid barbara beatrice beate bettina birgit
    brenda brigitte camilla carla carmen carol caroline catherine cecilia céline charlotte
    chiara christina christine claire clara claudia cristina daniela deborah denise diana diane
    doris dorothy edith elena elisa elisabeth elizabeth ellen emily emma erika esther eva
    fatima federica fiona florence franziska gabriele gisela giulia gloria grace hanna hannah
    heather heidi heike helen helena helga hélène henrike ilse ines inga ingrid irene irina
    isabel isabelle jane janet jennifer jessica joan joanna judith julia julie jutta karen karin
    katarina kate katharina katherine katja katrin kathleen kelly kerstin kirsten kristin laura
    lena leonie leticia linda lisa louise lucia lucy luisa maja manuela margaret margarita maria
    maría marie marina marion martina mary maud megan melanie melissa mercedes mia michelle
    miriam monica monika nadia nancy natalia natalie nathalie nicole nina nora nuria olga
    pamela patricia paula pauline petra rachel rebecca regina renate rita rosa rose rosa ruth
    sabine sandra sara sarah shannon sharon silke silvia sofia sofía sonia sophie stefanie
    stephanie susan susanne svenja sylvia sylvie tamara tanja tatiana teresa theresa ulrike
    ursula ute valentina valerie vanessa vera verena veronica victoria virginia viviane wendy
    yasmin yvonne zoe"""
)
