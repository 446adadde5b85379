"""What an English sentence tells of a name by what it does, has and suffers: people are born, rivers flow, firms earn."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en.naming.nouns import Sort

_DOING_WORDS = """
abdicate befriend compose confess die emigrate enlist enrol enroll graduate inherit lecture marry matriculate paint resign
retire sculpt study wed
"""
_SUFFERING_WORDS = """
acquit apprentice appoint assassinate baptise baptize bear befriend behead betroth bury canonise canonize crown educate elect
exile guillotine hire imprison intern knight ordain orphan promote widow
"""
_DOING = frozenset(_DOING_WORDS.split())
"""What only people do."""
_SUFFERING = frozenset(_SUFFERING_WORDS.split()) | {"marry", "wed", "enlist"}
"""What only people have done to them."""
_MAKING = frozenset({"compose", "describe", "discover", "illustrate", "murder", "paint", "sculpt", "translate", "write"})
"""What is done by people: the agent is one, if it is a single word."""
_FLOWING = frozenset({"flow", "drain", "empty", "meander"})
"""What only waters do."""
_KIN_WORDS = """
aunt autobiography biography birth brother childhood cousin daughter death diary essay father grandfather grandmother
grandson husband marriage mother nephew niece novel obituary poem portrait reign sister son stepfather stepmother uncle
widow wife
"""
_KIN = frozenset(_KIN_WORDS.split())
"""What people have, and places and firms do not."""
_TRADED = frozenset(
    {"profit", "revenue", "earnings", "shareholder", "dividend", "ceo", "share", "stock", "executive", "subsidiary"}
)
"""What companies have; of the places, exchanges have shares and stocks, too, but not "of" themselves."""
_MARKETS = frozenset({"share", "stock"})
_RIVALS = frozenset({"rival", "competitor", "airline", "carrier", "firm", "company"})
_MOTION_WORDS = """
arrive come depart emigrate flee fly go head march migrate move proceed retire retreat return sail travel voyage walk withdraw
"""
_MOTION = frozenset(_MOTION_WORDS.split())
_STAY_WORDS = """
anchor arrive assemble bear beat bury camp capture defeat die disembark dwell fight garrison land live lodge meet reside settle
stand station stay stop study surrender teach win winter
"""
_STAY = frozenset(_STAY_WORDS.split())
_SCENES = frozenset({"bear", "bury", "die", "baptise", "baptize", "dwell", "settle"})
ARTICLES: Final = frozenset({"the", "a", "an"})
_LONGEST_LIST = 10


def done_by(parse: Parse, first: int, last: int) -> Sort | None:
    """What the name from token `first` to `last` is by its verb or by what it owns."""
    return _traded(parse, last) or _owner(parse, last) or _subject(parse, first, last)


def is_destination(parse: Parse, last: int) -> bool:
    """Whether the name is where somebody goes or stays: "returned to Lindau", "was buried at Lindau"."""
    name = leader(parse, last)
    preposition = parse.tokens[name.head]
    verb = parse.tokens[preposition.head].lemma
    if name.dep != "pobj":
        return False
    return (preposition.lemma in ("to", "from", "for") and verb in _MOTION) or (preposition.lemma == "at" and verb in _STAY)


def is_scene(parse: Parse, last: int) -> bool:
    """Whether the name is where somebody's life begins or ends: "was born at Lindau"."""
    name = leader(parse, last)
    preposition = parse.tokens[name.head]
    return name.dep == "pobj" and preposition.lemma in ("at", "in") and parse.tokens[preposition.head].lemma in _SCENES


def leader(parse: Parse, index: int) -> Token:
    """The first of the names that token `index` is joined to by commas and "and"."""
    token = parse.tokens[index]
    for _ in range(_LONGEST_LIST):
        if token.dep != "conj" or parse.tokens[token.head].pos != "PROPN":
            break
        token = parse.tokens[token.head]
    return token


def _subject(parse: Parse, first: int, last: int) -> Sort | None:
    name = parse.tokens[last]
    verb = parse.tokens[name.head].lemma
    if name.dep == "nsubj" and verb in _FLOWING:
        return "LOCATION"
    agent = name.dep == "pobj" and parse.tokens[name.head].dep == "agent" and first == last
    if agent and parse.tokens[parse.tokens[name.head].head].lemma in _MAKING:
        return "PERSON"
    lives = (name.dep == "nsubj" and verb in _DOING) or (name.dep == "nsubjpass" and verb in _SUFFERING)
    return "PERSON" if lives and (first == 0 or parse.tokens[first - 1].text.casefold() not in ARTICLES) else None


def _owner(parse: Parse, last: int) -> Sort | None:
    name = parse.tokens[last]
    return "PERSON" if name.dep == "poss" and parse.tokens[name.head].lemma in _KIN else None


def _traded(parse: Parse, last: int) -> Sort | None:
    """An organisation where a name has what only companies have: "Delta's profit", "shares of Delta", "Delta and two rivals"."""
    name = parse.tokens[last]
    head = parse.tokens[name.head]
    owner = name.dep == "poss" and head.lemma in _TRADED - _MARKETS
    link = parse.tokens[head.head]
    of = name.dep == "pobj" and head.lemma == "of" and link.lemma in _TRADED and link.pos == "NOUN"
    beside = any(parse.tokens[each].dep == "conj" and parse.tokens[each].lemma in _RIVALS for each in parse.children[last])
    return "ORGANISATION" if owner or of or beside else None
