"""Given names that are common somewhere, in Latin letters: a name of two or three words that begins with one is a person's.

By general knowledge, without those that begin the names of places or organisations as often ("Victoria", "Jordan", "Santiago").
"""

from __future__ import annotations

from typing import Final

_NAMES = """
aaron abbas abdel abdoulaye abdul abdullah abdulrahman abigail abraham abu adam adel adnan adolf adrian agatha agnes agnieszka
ahmad ahmed aisha akbar akihiro akira akram alain alan alastair albert alberto albrecht alec aleksandar aleksander aleksandr
aleksei alena alessandra alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred alfredo ali alice alicia
alina alison allan allen alois alphonse alvaro amadou amanda amar amelia amina amir amit amjad amos amy ana anastasia anatole
anatoly anders andre andrea andreas andrei andres andrew andrey andriy andrzej andy angela angelo anil anita anja anjali ann
anna annabel anne annette annie anselm anthony antoine anton antonia antonio anwar aoife archibald arif aristide arkady arletty
armando armin arnaldo arnold artem arthur arturo arun asad ashok asif astrid audrey augusto aung avraham aziz babak bahram
barack barbara barry bartholomew bashar basil beatrice beatriz ben benedict benito benjamin benny bernard bernardo bernd
bernhard bernie bertha bertrand beth betty bilal bill billy bjarne bjorn bob bogdan bohdan boris boubacar boutros brad brandon
brenda brendan brian bridget brigitte bronislaw bruce bruno bryan burhan caitlin calvin camille carl carla carlo carlos carmen
carol carole caroline carsten catalina caterina catherine cecil cecilia celine cesar chandra charles charlie charlotte chen
cheryl chiara chidi chinua chris christa christian christiane christina christine christoph christophe christopher chuck claire
clara clarence claude claudia claudio claus clement clive colin colleen connor conor conrad constantin constantine corinne
cornelius craig cristian cristina curtis cynthia cyril cyrus dagmar damian damien dan daniel daniela daniele danielle danny
daphne dariusz darren dave david davide deborah debra deepak deirdre denis denise dennis denys derek desmond devendra diana
diane diego dieter dietrich dilip dimitar dimitri dimitris dina dinesh dirk dmitri dmitry dmytro dolores dominic dominik
dominique donald donatella donna dora doris dorothea dorothy doug douglas dragan dudley duncan dustin dwight eamon ebrahim eddie
edgar edith edmund edna edouard eduard eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisabeth elise eliza
elizabeth ella ellen elliot elsa emeka emil emile emilia emilio emily emma emmanuel enrico enrique eric erica erich erik erika
ernest ernesto ernst erwin esther ethan etienne eugen eugene eugenia eugenio eva evan evelyn evgeny ewa ezekiel fabian fabio
fadi fahad faisal farhad farid farouk fatima fatou federica federico felicia felipe felix ferdinand fernanda fernando fiona
florian frances francesca francesco francis francisco franco francois frank frankie franz fred freddie frederic frederick
friedrich fritz fumio gabriel gabriela gabriele gaetano gail gareth gary gaston gavin gemma gennady geoffrey georg george
georges georgina gerald gerard gerhard gertrude giacomo gianluca gilbert gilles gina gino giorgio giovanni giulia giulio
giuseppe glen glenn gloria gonzalo gopal gordon grace graham grant greg gregor gregory greta grigory guido guillaume guillermo
gunter gunther gus gustaf gustav gustavo guy gwen habib hadi haider hakan hakim hamid hamza hanna hannah hans harald hari harold
harriet harrison harry haruki harvey hasan hassan hazel heather hector heidi heinrich heinz helen helena helene helga helmut
henri henrietta henrik henry herbert herman hermann hichem hideki hilary hilda hillary hiroshi honore horace horst howard hugh
hugo humphrey hussain hussein ian ibrahim ibrahima ida ignacio igor ihor ildar ilham ilya imran ines ingrid irene irina iris
irving isaac isabel isabella isabelle isidore ismail issa istvan ivan ivana ivanka ivar ivo ivor iwona jaap jack jackie jacob
jacqueline jacques jadwiga jaime jakob jakub jalal jamal james jamie jamil jan jana jane janet janez janice janos janusz jared
jaroslav jaroslaw jason javier jawad jay jayne jean jeanne jeff jeffrey jelena jennifer jenny jens jeremy jerome jerry jerzy
jesse jessica jill jim jimmy jiri joachim joan joanna joanne joao joaquin jochen jodie joe joel johan johann johanna johannes
john johnny jomo jon jonas jonathan jorge jose josef josefina joseph josephine josh joshua josie joyce juan juana juanita judith
judy jules julia julian juliana julie julien juliet juliette julio julius junichi jurgen justin justine justyna kamal kamala
kamil kamila karel karen karim karin karina karl karol karolina kaspar katarina katarzyna kate katharina katherine kathleen
kathryn kathy katie katrina katya kay kazimierz keith kelly kemal ken kenji kenneth kerry kevin khaled khalid khalil kim kirill
kirsten kjell klaus knut kofi konrad konstantin krishna krzysztof kumar kurt kwame kwesi kyle kyrylo lakshmi lamar larry lars
laszlo laura lauren laurence laurent lavinia lawrence lazar lea leah leila lena lennart leo leon leonard leonardo leonid leopold
leopoldo leroy leslie lester leszek lev lewis liam lidia lilian lillian lily linda lionel lisa livia liz lorenzo loretta lothar
louis louisa louise luc luca lucas lucia lucian luciano lucie lucien lucius lucy ludwig luigi luis luisa luiz lukas luke lydia
lynn maarten macky madeleine magdalena magnus mahmoud makoto maksim malcolm malgorzata malia malik mamadou manfred manmohan
manoj manuel manuela marc marcel marcello marcelo marcin marco marcos marcus marek margaret margarita margot maria mariam marian
mariana marianne marie marija marina mario marion marius marjorie mark marko markus marlene marta martha martin martina martine
marwan mary masoud massimo mateusz mathieu mats matteo matthew matthias matti maud maureen maurice mauricio maurizio max maxim
maxime maximilian maya mehdi mehmet melanie melissa mervyn mia michael michal michel michele michelle miguel mihai mike mikhail
mikko milan milos miloslav milton mina minh miriam miroslav mitch mitchell mohamed mohammad mohammed mohan mohsen moira moises
molly mona monica monika morris moses moshe mostafa moussa muammar muhammad muhammadu mukesh murray mustafa mwai mykhailo mykola
myroslav nabil nadia nadine naguib nancy naomi narendra nasser natalia natalie natalya natasha nathan nathaniel neil nevil ngozi
nguyen nicholas nick nicola nicolae nicolas nicole nigel nikita nikola nikolai nikolaos nikolaus nikolay nils nina nino
nkosazana noah noel noor nora norbert norma norman nouri nuno odette ole oleg oleh oleksandr oleksiy olena olga oliver olivia
olivier omar orlando orson oscar oskar osman osvaldo otto ousmane owen pablo pamela paola paolo parviz pascal patrice patricia
patrick patrizia patti paul paula paulina pauline paulo pavel pavlo pawel pedro peggy penelope percy pete peter petr petra petro
phil philip philippa philippe phillip phoebe phyllis pierre pieter piotr polly prakash pramod prasad pratap priya qasim qassem
rachel rachid radoslav rafael rafic rahul raisa raj rajesh rajiv rakesh ralf ralph ram ramesh ramon ramzan ramzi rania ranil
raphael rashid raul ravi ray raymond rebecca recep reggie reginald reinhard reinhold rekha renata rene renee renzo reza rhys
ricardo riccardo richard rick ricky rita rob robert roberta roberto robin rod roddy rodney rodrigo roger rohan roland rolf
romano romeo ron ronald ronnie rosa rosalind rosario rosemary ross roxana roy ruben rudolf rudolph rudy rufus rupert ruslan
russell ruth ryan sabine sabrina sachin saeed salim sally salman salvatore sam samantha samir samuel sandeep sandra sandro
sanjay santosh sara sarah saul sayed sean sebastian sebastien selim serena serge sergei sergey sergio serhii serhiy seth seyed
seymour shane shankar sharif sharon shaun shawn sheila shelley shigeru shimon shinzo shirley sidney siegfried sigmund silvia
silvio simeon simon simone siobhan sipho sofia sonia sonja sophia sophie spencer srdjan stan stanislav stanislaw stefan stefania
stefano stella stephan stephane stephanie stephen sterling steve steven stewart stuart subhas sue sunil suresh susan susana
susanna susanne suzanne svante svein sven svetlana svitlana sybil sylvester sylvia sylvie tadeusz takeshi tamara tammy tanya
taras tariq tatiana tatyana ted terence teresa terje terry thabo thaddeus thelma theo theodor theodore theresa therese thierry
thomas thorsten tiago tim timothy timur tina titus tobias toby todd tom tomas tomasz tommy toni tony tracy trevor tristan trond
uhuru ulla ulrich ulrike umar umberto ursula usman vaclav vadim valentin valentina valeri valerie valerio valery vanessa vasily
vasyl vera vernon veronica veronika vicente vicky victor vijay vikram viktor viktoria vince vincent vincenzo vinod viola vitali
vitaly vito vittorio vivian viviane vivien vladimir vladislav volker volodymyr vyacheslav wade waleed walid wallace walter wanda
warren wayne wendy werner wesley wilfred wilfried wilhelm willem william willie willy wim winifred winston wladyslaw wojciech
wolfgang xavier yahya yair yakov yan yang yasir yasmin yasser yaw yitzhak yoko yosef yoshihide youssef yuki yulia yuri yuriy
yusuf yves yvette yvonne zachary zainab zbigniew zeinab zeynep zhang zia zoe zofia zoltan zoran zsuzsanna zuzana
"""

GIVEN_NAMES: Final = frozenset(_NAMES.split())
"""Folded (`places.spelling.folded`)."""
