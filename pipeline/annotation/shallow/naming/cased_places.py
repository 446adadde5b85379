"""Places where names have capitals: what the gazetteer knows, and whether a word is meant as one."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.shallow.naming.lookup import NameLookup
from pipeline.annotation.text.parse import Token

_LONGEST = 4
"""Words of a place's name."""
_SHORTEST = 3
"""Characters of a place's name."""
_SURE = 100_000
"""People of a place whose name a sentence may open with though it is a word, too."""


def place_at(tokens: Sequence[Token], index: int, lookup: NameLookup) -> tuple[Place, int] | None:
    """The longest place name that begins at a token, as written or by its lemmas, and its last token."""
    for size in range(min(_LONGEST, len(tokens) - index), 0, -1):
        part = tokens[index : index + size]
        if not part[-1].text[:1].isupper() and size > 1:
            continue
        text = " ".join(token.text for token in part)
        lemma = " ".join(token.lemma.capitalize() for token in part)
        for form in (text, lemma):
            if len(form) >= _SHORTEST and (places := lookup.gazetteer.lookup(form)):
                alone = size > 1 or not _goes_on(tokens, index) or _stands_by_itself(tokens, index, places[0], lookup)
                return (places[0], index + size - 1) if alone else None
    return None


def area_end(tokens: Sequence[Token], index: int, gazetteer: Gazetteer) -> int | None:
    """The last token of an area's name of several words, of which not all have capitals: "mar Rojo", "Червоне море"."""
    if not (tokens[index].text[:1].isupper() or tokens[index].text in gazetteer.area_openings):
        return None
    for size in range(min(_LONGEST, len(tokens) - index), 1, -1):
        part = tokens[index : index + size]
        forms = (" ".join(token.text for token in part), " ".join(token.lemma for token in part))
        if any(place.kind == "area" for form in forms for place in gazetteer.lookup(form)):
            return index + size - 1
    return None


def names_region(tokens: Sequence[Token], index: int, lookup: NameLookup) -> bool:
    """Whether an adjective stands for a region: "Харківська область", "Харківська ОВА"."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not lookup.forms.is_adjective(token.text.casefold(), token.lemma):
        return False
    headed = lookup.gazetteer.is_region_type(following.text) or following.text in lookup.classes.region_bodies
    return headed and bool(lookup.gazetteer.regions(token.text))


def is_likely(tokens: Sequence[Token], index: int, place: Place, lookup: NameLookup) -> bool:
    """Whether a name is a place's: a large one's, or a small one's behind an adposition or a noun that it belongs to."""
    if place.kind != "city" or place.population >= _SURE:
        return True
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    belongs = before.pos == "NOUN" and before.lemma not in lookup.classes.titles and _is_inflected(tokens[index])
    return before.pos == "ADP" or belongs


def is_word(token: Token, place: Place, last: int, lookup: NameLookup) -> bool:
    """Whether what opens a sentence is a word of the dictionary rather than the small place of that name, which ends at token
    `last`."""
    small = place.kind == "city" and place.population < _SURE
    return small and last == token.index and lookup.forms.known(token.text.casefold())


def _is_inflected(token: Token) -> bool:
    return token.lemma != token.text.casefold()


def _stands_by_itself(tokens: Sequence[Token], index: int, place: Place, lookup: NameLookup) -> bool:
    """Whether a place is one though a capital follows: "el presidente de Francia Emmanuel Macron", "мер Одеси Ігор Ткачук"."""
    if lookup.classes.names_inflect and _is_inflected(tokens[index]):
        sure = place.kind == "country" or place.population >= _SURE
        return sure and not _is_inflected(tokens[index + 1])
    return place.kind == "country" and index > 0


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether a person's name or an adjacent capital makes a lone place name unlikely: "Kyiv Post", "Sofia Rojas"."""
    return (
        index + 1 < len(tokens)
        and tokens[index + 1].text[:1].isupper()
        and tokens[index + 1].pos == "PROPN"
        and not tokens[index + 1].text.isupper()
    )
