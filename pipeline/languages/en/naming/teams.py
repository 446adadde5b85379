"""Sports teams that bear the name of their town, in English articles on sport."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from pipeline.annotation.entities.lists import leader
from pipeline.annotation.entities.mention import Mention
from pipeline.annotation.text.parse import Parse
from pipeline.languages.en import FOLDER
from pipeline.languages.packs import read_words


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamWords:
    """Closed classes of lemmas."""

    sport: frozenset[str]
    """Words of sport, of which an article on it has several."""
    last: frozenset[str]
    """Last words of teams' names, in small letters."""
    plays: frozenset[str]
    """What teams do, or have done to them."""
    against: frozenset[str]
    """What is done to a team by another, or by a player."""
    linked: frozenset[tuple[str, ...]]
    """What stands before a team with a preposition in between, and the preposition: "play for"."""
    roles: frozenset[str]
    """What somebody is of a team."""
    loyal: frozenset[str]
    """Before "for": says team in any article."""


_WORDS: Final = read_words([FOLDER], "teams", TeamWords)
_FEWEST = 4
"""Different words of sport that an article on sport has, by judgement: three are in many a report on a scandal or a fire."""


def is_sport(parses: Iterable[Parse]) -> bool:
    """Whether the article is on sport."""
    words = {token.lemma for parse in parses for token in parse.tokens}
    return len(words & _WORDS.sport) >= _FEWEST


def plays(mention: Mention, parse: Parse) -> bool:
    """Whether a name does what teams do in a sentence that has a word of sport."""
    return any(token.lemma in _WORDS.sport for token in parse.tokens) and is_team(parse, mention.first, mention.last)


def is_team_name(words: Sequence[str]) -> bool:
    """Whether, in an article on sport, a name of several words is a team's by its last one."""
    return len(words) > 1 and words[-1].casefold() in _WORDS.last


def is_team(parse: Parse, first: int, last: int) -> bool:
    """Whether the name from token `first` to `last` does, in an article on sport, what teams do."""
    name = leader(parse, last)
    head = parse.tokens[name.head]
    after = parse.tokens[last + 1].text if last + 1 < len(parse.tokens) else ""
    if name.dep in ("nsubj", "nsubjpass"):
        return head.lemma in _WORDS.plays
    if name.dep in ("dobj", "obj"):
        return head.lemma in _WORDS.against or after[:1].isdigit()
    if name.dep == "pobj":
        return (parse.tokens[head.head].lemma, head.text.casefold()) in _WORDS.linked
    return name.dep in ("compound", "poss", "nmod") and head.lemma in _WORDS.roles


def plays_for(parse: Parse, last: int) -> bool:
    """Whether the name that ends at token `last` is whom somebody plays for, which says team in any article."""
    name = leader(parse, last)
    preposition = parse.tokens[name.head]
    return name.dep == "pobj" and preposition.text == "for" and parse.tokens[preposition.head].lemma in _WORDS.loyal
