"""English names in capitals that no tagger sees: by their head, the gazetteer, a preposition or a noun beside them."""

from __future__ import annotations

from collections.abc import Sequence

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
    tokens = parse.tokens
    last = index
    while last + 1 < free and _is_proper(tokens[last + 1]):
        last += 1
    words = [token.text for token in tokens[index : last + 1]]
    said = said_of(parse, index, last)
    if said and said != "WORK" and said in _SAID and (tokens[index].pos not in FUNCTION_POS or index < last):
        return index, last, said
    if not all(token.pos == "PROPN" for token in tokens[index : last + 1]) or is_time(tokens[index]):
        return None
    if (sport and is_team(parse, index, last)) or (index < last and trades(parse, last)):
        return index, last, "ORGANISATION"
    if opens and index == last:
        return (index, last, "ORGANISATION") if does_business(parse, tokens[index]) and len(words[0]) > 2 else None
    if (sort := sort_by_head(words, "ORGANISATION")) and sort != "WORK" and not opens:
        return index, last, sort
    if reads_as_person(words):
        return index, last, "PERSON"
    alone = index == last and len(words[0]) > 2 and not words[0].isupper()
    kind = _kind_by_neighbours(parse, index, gazetteer) if alone else None
    return (index, last, kind) if kind else None


def _kind_by_neighbours(parse: Parse, index: int, gazetteer: Gazetteer) -> EntityType | None:
    """What a single word is by its verb, the name that it is joined to, the preposition before it, or as a town."""
    token = parse.tokens[index]
    joined = parse.tokens[token.head] if token.dep == "conj" and token.head < index else token
    before = parse.tokens[joined.index - 1].text.casefold() if joined.index else ""
    if token.dep in ("compound", "amod", "nmod") or _ends_title(parse, joined):
        return None
    if trades(parse, index):
        return "ORGANISATION"
    if joined is not token and _tagged(parse, joined) == "PERSON" and token.text.casefold() not in _NAMES.titles:
        return "PERSON"
    in_place = token.dep in ("dobj", "pobj", "conj", "appos") and _is_town(token, gazetteer)
    return "LOCATION" if is_located(before) or in_place else None


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
