"""Which English nouns count people: a closed class of the plainest ones, and general morphology.

The endings -er and -or name people or things alike, so the things among the common ones are listed.
"""

from __future__ import annotations

from pipeline.annotation.quantities.tokens import word_class

_PLAIN = word_class(
    """
    accomplice adolescent adult agent aide ally ambassador apprentice arab architect armenian artist assassin athlete aunt
    baby bandit boy boyfriend brigand briton brother cadet candidate captain captive casualty celebrity champion chechen
    chief child christian citizen civilian clergy cleric coach colleague colonel combatant commando comrade conscript
    consultant convict cop copt corporal corpse correspondent cousin crew criminal croat customer czech dane daughter dead
    death defendant delegate democrat deputy descendant diplomat detective dissident doctor driver druze envoy executive
    expatriate expert
    extremist fatality father felon female fighter filipino finn foe friend fugitive general girl graduate greek guard
    guerilla guerrilla guest guy hacker hero holidaymaker hostage human husband imam immigrant individual infant infantry
    informant inhabitant inmate insurgent intellectual islamist jew jihadi jihadis jihadist judge juvenile kazakh kid king
    kurd lad lawmaker lieutenant life loyalist male marine martyr mayor medic member mercenary merchant migrant militant
    military militiaman minor monk mother mourner muslim national native operative neighbor neighbour nun nurse occupant
    officer official opponent opposition orphan paramedic paramilitary participant partisan passenger pastor patient patriot
    peacekeeper pedestrian pensioner people person personality personnel pilot pilgrim pirate player pole police politician priest
    prince prisoner private professional prophet protestant psychologist pupil rebel recruit relative representative
    republican resident retiree saboteur saint scholar scot serb sergeant serviceman servicewoman sheikh shiite sibling
    sister slave slovak sniper soldier son spaniard spectator spokesman sponsor spouse spy staff student subject sunni
    survivor suspect swede tajik tatar teen teenager terrorist thai thief tourist troop troops turk turkman twin uncle
    uzbek veteran victim villager virgin volunteer warrior widow wife witness woman worker workforce yazidi youngster
    youth academic accountant actress analyst applicant assistant attendant attorney bailiff baron chef claimant clerk constable
    contestant coroner critic duke emir emperor enthusiast fanatic fan gymnast heir heiress landlord laureate magistrate magnate
    marshal mechanic monarch peasant poet president princess queen secretary servant sheriff steward sultan surgeon tenant tycoon
    usher vigilante warlord schoolgirl schoolboy spokesperson chairperson barrister
    """
)
_IRREGULAR = {
    "boss": "boss", "bosses": "boss",
    "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife", "thieves": "thief", "bodies": "corpse",
    "persons": "person", "peoples": "people", "people": "person", "servicemen": "serviceman", "servicewomen": "servicewoman",
}  # fmt: skip
_THINGS = word_class(
    """
    adapter adaptor alligator altar amplifier anchor answer armor armour badger banner barrier barter bazaar beaker beaver
    beer binder blender blister blunder boiler bomber booster border buffer bulldozer bumper bunker burner calculator
    career carrier center centre chamber chapter character charger charter chopper chowder cinder cipher clipper cluster
    color colour compressor computer connector container conveyor cooker cooler copper corner corridor counter coupler
    cover cracker crater crossover cruiser cucumber cyber cylinder danger decoder destroyer detector deter detonator
    diaper differ dinner disaster disorder dollar door dozer drawer dresser dryer elevator encounter error escalator
    excavator explorer factor favor favour feather fertiliser fertilizer fever fiber fibre filter finger flavor flavour
    flier floor flower flyer folder foyer freezer freighter frontier generator glacier grinder hammer hamster handler
    hangar harbor harbour heater helicopter honor honour hopper hour humor hypermarket incubator indicator interceptor
    jumper kilometer kosher labor labour ladder lager laser launcher lawnmower layer letter lever lighter liner liter
    litre loader lobster locker loudspeaker lumber manner marker matter meter metre minelayer minesweeper mirror mixer howitzer
    monitor mortar motor mower multiplier murder newsletter newspaper number odor odour offer order otter oyster pager panther
    paper parameter paver pepper perimeter plaster pointer poster powder power printer processor projector propeller
    proper quarter radiator razor reactor receiver recorder refrigerator register remainder reminder repeater resistor
    river roller rooster rotor router rubber rudder ruler rumor rumour saucer scanner scooter sector semester
    semiconductor sensor server shelter shiver shoulder shower shutter silencer simulator skyscraper slipper soccer spider
    spinner splinter sprinkler spur steamer sticker supercomputer supper surrender sweater tanker temper tenor terror
    theater theatre thermometer thriller thunder tiger timer toaster tower tracer tracker tractor trailer transfer
    transformer transistor transmitter transporter trawler tremor trigger tumor tumour typewriter vapor vector wallpaper
    warmer washer water weather whisper whitepaper wonder wrapper zipper
    """
)
_SUFFIXES = (
    "ist",
    "man",
    "woman",
    "girl",
    "boy",
    "child",
    "children",
    "ologist",
    "eer",
    "nik",
    "crat",
    "monger",
    "smith",
    "mate",
    "folk",
)
_GROUPS = frozenset(
    {"committee", "fee", "degree", "tree", "knee", "bee", "jubilee", "coffee", "levee", "marquee", "guarantee", "melee", "spree"}
)
_OTHER_IS = frozenset({"taxis", "skis", "tsunamis", "graffitis", "kiwis", "bikinis", "safaris", "rabbis"})
PARTICIPLES = word_class(
    """
    dead wounded killed injured missing displaced detained arrested captured hurt homeless hospitalised hospitalized
    evacuated infected stranded rescued kidnapped abducted trapped sickened hospitalised jailed sentenced convicted
    """
)
"""Said of people when no noun follows: "10 dead", "25 wounded"."""
HARM = word_class(
    """
    kill kills killed killing injure injures injured injuring wound wounds wounded wounding arrest arrests arrested
    arresting detain detains detained detaining evacuate evacuated evacuating displace displaced displacing hospitalised
    hospitalized behead beheaded execute executed trap trapped trapping rescue rescued rescuing hurt hurts hurting
    """
)
"""Verbs whose bare number is of people: "kills 10"."""
DOING = word_class(
    "died die dies stabbed shot beaten burned burnt charged indicted fined deported expelled sacked dismissed vaccinated "
    "tortured raped acquitted pardoned questioned fled flee flees fleeing perished drowned survived escaped suffocated starved"
)
"""What people do or suffer, where a number stands for them: "five others died"."""
TOLL = frozenset(["toll", "deaths", "fatalities", "casualties", "victims"])


def is_person(word: str) -> bool:
    """Whether a noun, singular or plural, is one for people; capitals tell nationals ("Ukrainians", "Iraqis")."""
    low = word.lower()
    if low in _PLAIN or low in _IRREGULAR or low in PARTICIPLES:
        return True
    if word[:1].isupper() and low.endswith(("ans", "ians", "is", "ese")) and len(low) > 5 and low not in _OTHER_IS:
        return True
    single = _singular(low)
    if single in _PLAIN or single.endswith(("man", "woman")) or low.endswith(("men", "women")):
        return True
    if single.endswith("ee") and len(single) > 5:
        return single not in _GROUPS
    if single.endswith(("er", "or", "ian")) and len(single) > 4:
        return single not in _THINGS
    return single.endswith(_SUFFIXES) and len(single) > 4 and single not in ("list", "twist", "wrist", "roman", "human")


def _singular(low: str) -> str:
    if low.endswith("ies"):
        return low[:-3] + "y"
    return low[:-1] if low.endswith("s") and not low.endswith("ss") else low
