"""Places where the script has no capitals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.places.gazetteer import Place
from pipeline.annotation.shallow.naming.lookup import SURE, NamedRange, NameLookup
from pipeline.annotation.text.parse import Token


def places(tokens: Sequence[Token], lookup: NameLookup) -> list[NamedRange]:
    """The places of a sentence in order, of one to three words each; they may overlap."""
    found: list[NamedRange] = []
    for token in tokens:
        for size in (3, 2, 1):
            part = tokens[token.index : token.index + size]
            if len(part) < size or lookup.gazetteer.nationality(part[0].text):
                continue
            if (placed := lookup.place_lemma(tokens, token.index, part[-1].index)) != part[-1].lemma:
                part = [*part[:-1], replace(part[-1], lemma=placed, pos="PROPN")]
            called = _called(part, lookup)
            if called and _stands_for(called[0], part, tokens, lookup):
                found.append((token.index, part[-1].index, "LOCATION"))
                break
    return found


def _called(part: Sequence[Token], lookup: NameLookup) -> Sequence[Place]:
    """The places of a name by its lemmas; as it is written, only areas: "गाजा" is a form of a verb, too."""
    named = all(token.pos in ("NOUN", "PROPN", "ADJ", "X") for token in part)
    names = dict.fromkeys((" ".join(token.lemma for token in part), " ".join(token.text for token in part))) if named else ()
    for name in names:  # what is listed before what sounds like it
        if found := lookup.gazetteer.lookup(name, by_sound=False):
            return found
    if named and (found := lookup.gazetteer.lookup(" ".join(token.lemma for token in part))):
        return found
    written = " ".join(token.text for token in part)
    forms = (written, written.removesuffix(lookup.classes.area_ending))
    return [place for form in forms for place in lookup.gazetteer.lookup(form, by_sound=False) if place.kind == "area"]


def _stands_for(place: Place, part: Sequence[Token], tokens: Sequence[Token], lookup: NameLookup) -> bool:
    """Whether words that sound like a place are one: a state, a city that is no other word, or what "in" or "near" follows."""
    classes = lookup.classes
    before = tokens[part[0].index - 1] if part[0].index else None
    if any(len(each.text) < 2 for each in part) or (before is not None and before.lemma in classes.titles):
        return False
    listed = bool(lookup.gazetteer.lookup(" ".join(each.lemma for each in part), by_sound=False))
    if place.kind == "area" or (place.kind == "country" and listed):
        return True
    sure = place.population >= SURE
    word = len(part) == 1 and lookup.forms.known(part[0].text)
    behind = [token.text for token in tokens[part[-1].index + 1 : part[-1].index + 3]]
    if behind and behind[0] in classes.agents:
        return place.capital and (not word or sure)
    apart = bool(behind) and tokens[part[-1].index + 1].pos == "NOUN" and behind[0] not in classes.locative
    if apart or classes.locative.isdisjoint(behind):  # "coming Monday from" has the postposition of another noun
        return listed and not word and sure
    return not word or sure
