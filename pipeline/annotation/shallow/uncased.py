"""Names where the script has no capitals: titles, heads of organisations, the gazetteer, and words that no dictionary knows."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.entities.materiel import materiel
from pipeline.annotation.entities.organisations import is_known
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.text.parse import Token
from schemas import EntityType

NamedRange = tuple[int, int, EntityType]

_LONGEST = 4
"""Words of a person's name, and of a place's."""
_SURE = 500_000
"""People of a city whose name is a word of the dictionary, too."""


def uncased_names(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[NamedRange]:
    """The names among `tokens`, in order, never overlapping: organisations first, then places, then people."""
    found: list[NamedRange] = []
    taken: set[int] = set()
    for rule in (_bodies, _places, _people):
        for first, last, kind in rule(tokens, lexicon, gazetteer):
            if taken.isdisjoint(range(first, last + 1)):
                taken.update(range(first, last + 1))
                found.append((first, last, kind))
    return sorted(found)


def _bodies(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[NamedRange]:
    """Bodies of states, with the state and the words of their field, and what several languages abbreviate."""
    found: list[NamedRange] = []
    for token in tokens:
        for size in (3, 2, 1):
            part = tokens[token.index : token.index + size]
            forms = (" ".join(each.text for each in part), " ".join(each.lemma for each in part))
            if any(is_known(form, lexicon.organisations) for form in forms):
                found.append((token.index, token.index + size - 1, "ORGANISATION"))
                break
        if token.lemma in lexicon.bodies:
            first = _body_start(tokens, token.index, lexicon, gazetteer)
            if first < token.index:
                found.append((first, token.index, "ORGANISATION"))
    return sorted(found, key=lambda each: (each[0] - each[1], each[0]))


def _body_start(tokens: Sequence[Token], head: int, lexicon: Lexicon, gazetteer: Gazetteer) -> int:
    first = head
    while first > 0:
        before = tokens[first - 1]
        if before.lemma in lexicon.body_words | lexicon.bodies:
            first -= 1
        elif gazetteer.nationality(before.text) or _is_country(before, gazetteer):
            return first - 1
        elif before.text in lexicon.genitive and first > 1 and _is_country(tokens[first - 2], gazetteer):
            return first - 2
        else:
            break
    return first


def _is_country(token: Token, gazetteer: Gazetteer) -> bool:
    return token.pos in ("NOUN", "PROPN", "X") and any(place.kind == "country" for place in gazetteer.lookup(token.text))


def _places(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[NamedRange]:
    found: list[NamedRange] = []
    for token in tokens:
        for size in (3, 2, 1):
            part = tokens[token.index : token.index + size]
            if len(part) < size or gazetteer.nationality(part[0].text):
                continue
            places = _called(part, gazetteer)
            following = tokens[part[-1].index + 1] if part[-1].index + 1 < len(tokens) else None
            if places and _stands_for(places[0], part, following, tokens, lexicon, gazetteer):
                found.append((token.index, part[-1].index, "LOCATION"))
                break
    return found


def _called(part: Sequence[Token], gazetteer: Gazetteer) -> Sequence[Place]:
    """The places of a name by its lemmas; as it is written, only areas: "गाजा" is a form of a verb, too."""
    named = all(token.pos in ("NOUN", "PROPN", "ADJ", "X") for token in part)
    if named and (found := gazetteer.lookup(" ".join(token.lemma for token in part))):
        return found
    written = " ".join(token.text for token in part)
    # before a case ending Marathi has "समुद्रा" for "समुद्र"
    forms = (written, written.removesuffix("ा"))
    return [place for form in forms for place in gazetteer.lookup(form, by_sound=False) if place.kind == "area"]


def _stands_for(
    place: Place, part: Sequence[Token], following: Token | None, tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer
) -> bool:
    """Whether words that sound like a place are one: a state, a city that is no other word, or what "in" or "near" follows."""
    before = tokens[part[0].index - 1] if part[0].index else None
    if any(len(each.text) < 2 for each in part) or (before is not None and before.lemma in lexicon.titles):
        return False
    text = " ".join(each.lemma for each in part)
    listed = bool(gazetteer.lookup(text, by_sound=False))
    if place.kind == "area" or (place.kind == "country" and listed):
        return True
    word = len(part) == 1 and lexicon.known(part[0].text)
    if following is not None and following.text in lexicon.agents:
        return place.capital and (not word or place.population >= _SURE)
    behind = [token.text for token in tokens[part[-1].index + 1 : part[-1].index + 3]]
    placed = any(text in lexicon.locative for text in behind[:2])
    if not placed:
        return listed and not word and place.population >= _SURE
    return not word or place.population >= _SURE


def _people(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[NamedRange]:
    """The words behind a title, and words that no dictionary knows before the mark of one who acts or speaks."""
    found: list[NamedRange] = []
    for token in tokens:
        if token.lemma in lexicon.titles and (
            token.index + 1 == len(tokens) or tokens[token.index + 1].lemma not in lexicon.titles
        ):
            last = token.index
            while last + 1 < len(tokens) and last - token.index < _LONGEST and _may_name(tokens[last + 1], lexicon):
                last += 1
            if last > token.index and (
                last + 1 == len(tokens) or tokens[last + 1].pos in ("ADP", "PUNCT", "VERB", "PRON", "ADV")
            ):
                found.append((token.index + 1, last, "PERSON"))
        elif token.text in lexicon.agents:
            first = token.index
            while first > 0 and token.index - first < _LONGEST and _is_unknown(tokens[first - 1], lexicon, gazetteer):
                first -= 1
            if first < token.index:
                found.append((first, token.index - 1, "PERSON"))
    return found


def _may_name(token: Token, lexicon: Lexicon) -> bool:
    named = token.pos in ("NOUN", "PROPN", "X", "ADJ") and token.lemma not in lexicon.bodies | lexicon.body_words | lexicon.times
    return named and materiel(token.text, lexicon.materiel) is None


def _is_unknown(token: Token, lexicon: Lexicon, gazetteer: Gazetteer) -> bool:
    return (
        _may_name(token, lexicon)
        and not lexicon.known(token.text)
        and token.lemma not in lexicon.titles
        and gazetteer.nationality(token.text) is None
    )
