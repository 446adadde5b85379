"""How far the name of an organisation goes where names have capitals."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.naming.cased_places import place_at
from pipeline.annotation.shallow.naming.lookup import CAPITALISED, NameLookup
from pipeline.annotation.text.parse import Token

LONGEST_ACRONYM = 6
"""Letters of an organisation's abbreviation; a longer word in capitals is a word."""

_FARTHEST_HEAD = 3
"""Tokens of a name among which its head stands."""


def body_ahead(tokens: Sequence[Token], index: int, lookup: NameLookup) -> int | None:
    """The head of an organisation's name that begins with adjectives: "Генеральний штаб", "Російська армія"."""
    for step in range(index, min(index + _FARTHEST_HEAD, len(tokens))):
        if step > index and tokens[step].lemma in lookup.classes.bodies:
            return step
        if tokens[step].lemma not in lookup.classes.body_words and not lookup.is_of_state(tokens[step]):
            return None
    return None


def body_end(tokens: Sequence[Token], index: int, lookup: NameLookup) -> int | None:
    """The last token of an organisation's name headed at `index`; None where nothing makes the noun a name."""
    last, step = index, index + 1
    opened = tokens[index].text[:1].isupper()
    named = opened and index > 0
    while step < len(tokens):
        token = tokens[step]
        if lookup.is_of_state(token):
            return step
        if country := _country_end(tokens, step, lookup):
            return country
        if token.text.isupper() and 1 < len(token.text) <= LONGEST_ACRONYM:
            return step
        capital = token.text[:1].isupper() and token.pos in CAPITALISED
        if capital and step > index + 1 and _is_person(token, lookup):
            break
        if capital or token.lemma in lookup.classes.body_words:
            last, named = step, named or capital or opened
        elif token.text not in lookup.particles.bodies or step + 1 >= len(tokens):
            break
        step += 1
    return last if named or (last > index and opened) else None


def _country_end(tokens: Sequence[Token], step: int, lookup: NameLookup) -> int | None:
    """The last token of the country's name that begins at `step`."""
    place = place_at(tokens, step, lookup) if tokens[step].text[:1].isupper() else None
    return place[1] if place and place[0].kind == "country" else None


def _is_person(token: Token, lookup: NameLookup) -> bool:
    """Whether a person's name follows: "речник Міністерства оборони Конашенков"."""
    return lookup.classes.people_follow_bodies and not lookup.forms.known(token.text.casefold())
