"""What an English sentence tells of a name by what it does, has and suffers: people are born, rivers flow, firms earn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Sort
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words

ARTICLES: Final = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DeedWords:
    """Closed classes of lemmas."""

    doing: frozenset[str]
    """What only people do."""
    suffering: frozenset[str]
    """What only people have done to them."""
    making: frozenset[str]
    """What is done by people: the agent is one, if it is a single word."""
    flowing: frozenset[str]
    """What only waters do."""
    kin: frozenset[str]
    """What people have, and places and firms do not."""
    traded: frozenset[str]
    """What companies have."""
    markets: frozenset[str]
    """What of it exchanges have, too, but not "of" themselves: shares and stocks."""
    rivals: frozenset[str]
    """What stands beside a company: "Delta and two rivals"."""
    motion: frozenset[str]
    """What ends in a place: "returned to Lindau"."""
    stay: frozenset[str]
    """What is done at a place: "stayed at Lindau"."""
    scenes: frozenset[str]
    """How somebody's life begins or ends, in a place: "was born at Lindau"."""


_WORDS: Final = read_words([FOLDER], "deeds", DeedWords)


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
    goes = preposition.lemma in ("to", "from", "for") and verb in _WORDS.motion
    return goes or (preposition.lemma == "at" and verb in _WORDS.stay)


def is_scene(parse: Parse, last: int) -> bool:
    """Whether the name is where somebody's life begins or ends: "was born at Lindau"."""
    name = leader(parse, last)
    preposition = parse.tokens[name.head]
    return name.dep == "pobj" and preposition.lemma in ("at", "in") and parse.tokens[preposition.head].lemma in _WORDS.scenes


def _subject(parse: Parse, first: int, last: int) -> Sort | None:
    name = parse.tokens[last]
    verb = parse.tokens[name.head].lemma
    if name.dep == "nsubj" and verb in _WORDS.flowing:
        return "LOCATION"
    agent = name.dep == "pobj" and parse.tokens[name.head].dep == "agent" and first == last
    if agent and parse.tokens[parse.tokens[name.head].head].lemma in _WORDS.making:
        return "PERSON"
    lives = (name.dep == "nsubj" and verb in _WORDS.doing) or (name.dep == "nsubjpass" and verb in _WORDS.suffering)
    return "PERSON" if lives and (first == 0 or parse.tokens[first - 1].text.casefold() not in ARTICLES) else None


def _owner(parse: Parse, last: int) -> Sort | None:
    name = parse.tokens[last]
    return "PERSON" if name.dep == "poss" and parse.tokens[name.head].lemma in _WORDS.kin else None


def _traded(parse: Parse, last: int) -> Sort | None:
    """An organisation where a name has what only companies have: "Delta's profit", "shares of Delta", "Delta and two rivals"."""
    name = parse.tokens[last]
    head = parse.tokens[name.head]
    owner = name.dep == "poss" and head.lemma in _WORDS.traded - _WORDS.markets
    link = parse.tokens[head.head]
    of = name.dep == "pobj" and head.lemma == "of" and link.lemma in _WORDS.traded and link.pos == "NOUN"
    beside = any(parse.tokens[each].dep == "conj" and parse.tokens[each].lemma in _WORDS.rivals for each in parse.children[last])
    return "ORGANISATION" if owner or of or beside else None
