"""English nouns that say what kind of thing a name beside them is ("the singer Ana Ruiz", "Brno is a city"): closed classes."""

from __future__ import annotations

from typing import Final, Literal

from schemas import EntityType

Sort = EntityType | Literal["WORK"]
"""A type of names, or what the contract has no type for: films, books, ships, prizes, species."""

_PERSON = """
accountant actor actress adviser advisor admiral analyst anthropologist archaeologist archbishop architect artist astronaut
astronomer athlete author ballerina banker baritone baron bassist bishop biologist botanist bowler boxer broadcaster brother
businessman businesswoman captain cardinal cartoonist cellist chairman chairwoman chancellor chemist chef choreographer
cinematographer clergyman coach colonel comedian commander composer conductor councillor cousin cricketer critic cyclist dancer
daughter defender designer diplomat director doctor dramatist drummer duke economist editor emperor engineer engraver
entrepreneur explorer father feminist fighter filmmaker financier flautist footballer forward general geneticist geographer
geologist goalkeeper golfer governor grandfather grandson guitarist gymnast historian husband illustrator imam industrialist
inventor jockey journalist judge jurist justice keyboardist king landowner lawyer lecturer librarian lieutenant linguist
lyricist major manager martyr mathematician mayor merchant midfielder minister missionary model monk mother mountaineer musician
naturalist nephew newsreader niece novelist nun nurse officer painter pastor philanthropist philosopher photographer physician
physicist pianist pilot pitcher playwright poet policeman politician pope preacher priest prince princess principal producer
professor prosecutor psychologist quarterback queen rabbi racer rapper researcher sailor saint saxophonist scholar scientist
screenwriter sculptor secretary senator sergeant singer sister skater skier sociologist soldier solicitor son songwriter soprano
spokesman spokesperson spokeswoman statesman strategist striker student sultan surgeon surveyor swimmer teacher tenor theologian
trader trumpeter uncle violinist vocalist widow wife winger woman wrestler writer zoologist alumnus abbot archduke baronet
baroness countess courtier heir heroine hero protagonist regent viscount villain
"""
_LOCATION = """
borough canton capital city commune continent county creek district estate hamlet harbour island isle lake locality
metropolis mountain municipality neighborhood neighbourhood parish peak peninsula plain port prefecture province region
reservoir resort river settlement state strait stream suburb territory town township tributary valley village volcano ward
"""
_FACILITY = """
abbey airport basilica bridge building castle cathedral cemetery church dam fortress fort hospital hotel house lighthouse
mall mansion mill mine monastery monument mosque palace park prison skyscraper square stadium station street synagogue
temple tower tunnel
"""
_ORGANISATION = """
agency airline alliance army association band bank brewery broadcaster business charity club coalition college committee
company confederation conglomerate consortium contractor cooperative corporation council duo ensemble federation firm
foundation franchise group institute institution label league legislature magazine maker manufacturer militia ministry
movement network newspaper nonprofit operator orchestra organisation organization parliament party publisher quartet
regiment retailer school side society startup subsidiary supplier team trio union university
"""
_EVENT = "battle campaign championship conference conflict election festival massacre operation siege summit tournament war"
_WORK = """
album award book cocktail film game genus medal novel opera painting play poem prize series ship single soap song species
steamer ironclad frigate destroyer cruiser battleship submarine schooner corvette barque steamship yacht symphony trophy
aircraft plant shrub bird fish frog beetle moth orchid genre dish vessel locomotive
"""


def _table(**words: str) -> dict[str, Sort]:
    sorts: tuple[Sort, ...] = ("PERSON", "ORGANISATION", "LOCATION", "FACILITY", "EVENT", "WORK")
    return {word: sort for sort in sorts for word in words.get(sort, "").split()}


NOUNS: Final = _table(
    PERSON=_PERSON, LOCATION=_LOCATION, FACILITY=_FACILITY, ORGANISATION=_ORGANISATION, EVENT=_EVENT, WORK=_WORK
)
"""By lemma."""

_PLACE_HEADS = """
river lake mountains mountain hills island islands isles strait straits sea ocean gulf peninsula valley desert county district
province prefecture township municipality borough region oblast voivodeship republic kingdom empire duchy principality emirate
sultanate caliphate creek canyon glacier plateau archipelago reef falls bay
"""
_FACILITY_HEADS = """
ranch farmstead bridge dam tunnel castle palace cathedral abbey basilica priory monastery street road avenue boulevard lane
square highway motorway expressway station airport airfield aerodrome stadium arena cemetery lighthouse canal reservoir
observatory building tower
"""
_DOUBTFUL_HEADS = "hill hall park forest beach point house field gardens garden village pass wood theatre theater centre"
_ORGANISATION_HEADS = """
university college school academy institute institution club association federation confederation company corporation corp inc
ltd plc gmbh llc society party ministry orchestra quartet choir ensemble records pictures films studios entertainment airlines
airways bank group foundation council committee commission agency authority union department service services brigade corps
regiment court parliament senate assembly publishers publications productions trust alliance coalition transit railway railways
railroad holdings industries motors technologies laboratories pharmaceuticals breweries brewery shipbuilders battalion division
fleet squadron philharmonic diocese archdiocese movement congress organisation organization network times herald gazette tribune
rovers wanderers hotspur albion athletic fc f.c. afc a.f.c. cf survey bureau administration fund exchange laboratory front
syndicate cooperative consortium league united secretariat
"""
_EVENT_HEADS = """
war wars revolution uprising rebellion championship championships olympics olympiad games cup conference summit election
elections festival marathon regatta biennale
"""
_WORK_HEADS = "prize award awards medal trophy act treaty convention accord accords agreement"
_PARLIAMENTS = """
althing bundesrat bundestag congress cortes diet duma eduskunta folketing knesset majlis oireachtas parliament rada
reichstag riigikogu riksdag sabha saeima sejm seimas senate skupština storting volkskammer
"""
PARLIAMENTS: Final = frozenset(_PARLIAMENTS.split())
"""Last words of the names of legislatures, which may be their only one."""

LAST: Final = _table(
    LOCATION=_PLACE_HEADS, FACILITY=_FACILITY_HEADS, ORGANISATION=_ORGANISATION_HEADS, EVENT=_EVENT_HEADS, WORK=_WORK_HEADS
)
"""What a name of several words is that ends in one of these."""

DOUBTFUL: Final = frozenset(_DOUBTFUL_HEADS.split())
"""End names of places, but of people too: "Damon Hill"."""

_FIRST_PLACES = """
lake mount cape port loch lough monte mont lac villa palazzo château castle river fort bayou cerro pico pic sierra isla île ilha
ilhas islas rio río puerto punta cabo jebel jabal wadi piazza plaza praça rua avenida rue
"""
_FIRST_BODIES = """
radio banco banca banque grupo groupe partido parti partito deportivo atlético hapoel maccabi beitar spartak dynamo dinamo
borussia olympique eintracht fk fc ac afc ssc vfb vfl tsv nk hnk
"""
FIRST: Final = _table(LOCATION=_FIRST_PLACES, ORGANISATION=_FIRST_BODIES)
"""What a name of several words is that begins with one of these and has no other head."""

_BODIES_OF = """
university college institute ministry department bank church academy court board society house council diocese archdiocese
bishopric faculty
"""
OF: Final = _table(
    EVENT="battle siege treaty peace massacre storming fall raid",
    LOCATION="gulf strait straits isle cape bay county province republic kingdom duchy principality emirate city town",
    FACILITY="abbey palace castle tower",
    ORGANISATION=_BODIES_OF,
    WORK="order",
)
"""What a name is that begins with one of these and "of"."""
