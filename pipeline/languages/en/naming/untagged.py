"""English names in capitals that no tagger sees: by their head, the gazetteer, a preposition or a noun beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.annotation.entities.mention import Sort
from pipeline.annotation.entities.naming import Found
from pipeline.annotation.entities.untagged import FUNCTION_POS
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en import FOLDER
from pipeline.languages.en.naming.evidence import said_of
from pipeline.languages.en.naming.firms import does_business, trades
from pipeline.languages.en.naming.heads import sort_by_head
from pipeline.languages.en.naming.kinds import KINDS
from pipeline.languages.en.naming.people import reads_as_person
from pipeline.languages.en.naming.surroundings import is_located, is_time
from pipeline.languages.en.naming.teams import is_team
from pipeline.languages.naming import name_words
from schemas import EntityType, Span

_NAMES = name_words(FOLDER)
_SAID = frozenset({"PERSON", "ORGANISATION", "LOCATION", "FACILITY"})
"""What the words around a name may make of it."""
_TOWN = 15_000
"""People of a town that a single word in capitals names without further evidence."""


def described(parse: Parse, bounds: Span, words: Sequence[str], tagged: EntityType) -> Sort | None:
    """What a name that the tagger sees is by the words around it, by its head, or by its first word; None where none tells."""
    sort = said_of(parse, *bounds) or sort_by_head(words, tagged)
    return sort or ("PERSON" if reads_as_person(words) else None)


def unlisted(parse: Parse, index: int, free: int, opens: bool, sport: bool, gazetteer: Gazetteer) -> Found | None:
    """A name from token `index` to one before `free`; whether it `opens` the sentence, and whether the article is on `sport`."""
    last = index
    while last + 1 < free and _is_proper(parse.tokens[last + 1]):
        last += 1
    run = _Run(parse, index, last, opens, sport, gazetteer)
    rules = _OPENING_RULES if opens and run.is_single else _RULES
    kind = _by_words_around(run) or (next((kind for rule in rules if (kind := rule(run))), None) if run.is_proper else None)
    return (index, last, kind) if kind else None


@dataclass(frozen=True, slots=True)
class _Run:
    """Words in capitals."""

    parse: Parse
    first: int
    last: int
    opens: bool
    sport: bool
    gazetteer: Gazetteer

    @property
    def tokens(self) -> Sequence[Token]:
        """The words as tokens."""
        return self.parse.tokens[self.first : self.last + 1]

    @property
    def words(self) -> list[str]:
        """The words as written."""
        return [token.text for token in self.tokens]

    @property
    def is_single(self) -> bool:
        """Whether there is one word."""
        return self.first == self.last

    @property
    def is_proper(self) -> bool:
        """Whether all words are proper nouns, and the first is no name of a time."""
        return all(token.pos == "PROPN" for token in self.tokens) and not is_time(self.tokens[0])


def _by_words_around(run: _Run) -> EntityType | None:
    said = said_of(run.parse, run.first, run.last)
    function = run.is_single and run.tokens[0].pos in FUNCTION_POS
    return said if said and said != "WORK" and said in _SAID and not function else None


def _by_deed(run: _Run) -> EntityType | None:
    """What teams do in an article on sport, and several words that do what companies do."""
    plays = run.sport and is_team(run.parse, run.first, run.last)
    return "ORGANISATION" if plays or (not run.is_single and trades(run.parse, run.last)) else None


def _by_business(run: _Run) -> EntityType | None:
    """A single word that opens a sentence and does what only companies do."""
    does = does_business(run.parse, run.tokens[0]) and len(run.words[0]) > 2
    return "ORGANISATION" if does else None


def _by_head(run: _Run) -> EntityType | None:
    sort = None if run.opens else sort_by_head(run.words, "ORGANISATION")
    return sort if sort != "WORK" else None


def _by_given_name(run: _Run) -> EntityType | None:
    return "PERSON" if reads_as_person(run.words) else None


def _by_neighbours(run: _Run) -> EntityType | None:
    """What a single word is by its verb, the name that it is joined to, the preposition before it, or as a town."""
    token, parse = run.tokens[0], run.parse
    if not run.is_single or len(token.text) <= 2 or token.text.isupper():
        return None
    joined = parse.tokens[token.head] if token.dep == "conj" and token.head < token.index else token
    before = parse.tokens[joined.index - 1].text.casefold() if joined.index else ""
    if token.dep in ("compound", "amod", "nmod") or _ends_title(parse, joined):
        return None
    if trades(parse, token.index):
        return "ORGANISATION"
    if joined is not token and _tagged(parse, joined) == "PERSON" and token.text.casefold() not in _NAMES.titles:
        return "PERSON"
    in_place = token.dep in ("dobj", "pobj", "conj", "appos") and _is_town(token, run.gazetteer)
    return "LOCATION" if is_located(before) or in_place else None


_RULES = (_by_deed, _by_head, _by_given_name, _by_neighbours)
_OPENING_RULES = (_by_deed, _by_business)


def _is_town(token: Token, gazetteer: Gazetteer) -> bool:
    cities = (place for place in gazetteer.lookup(token.text) if place.kind == "city" and place.main_name)
    return any(city.population >= _TOWN for city in cities)


def _tagged(parse: Parse, token: Token) -> EntityType | None:
    return next((name.type for name in parse.names if name.start <= token.start < name.end), None)


def _ends_title(parse: Parse, token: Token) -> bool:
    """Whether the word belongs to the name before it: "Hand of God", "Nobel Prize in Chemistry"."""
    preposition = parse.tokens[token.head]
    name = parse.tokens[preposition.head]
    inside = token.dep == "pobj" and name.pos == "PROPN" and name.index == preposition.index - 1
    return inside and KINDS.of.get(name.text.casefold()) != "LOCATION"


def _is_proper(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos not in FUNCTION_POS
