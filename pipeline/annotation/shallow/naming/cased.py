"""Names by their capitals, for languages in Latin and Cyrillic letters."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.naming.cased_bodies import LONGEST_ACRONYM, body_ahead, body_end
from pipeline.annotation.shallow.naming.cased_places import area_end, is_likely, is_word, names_region, place_at
from pipeline.annotation.shallow.naming.lookup import CAPITALISED, NamedRange, NameLookup, first_word
from pipeline.annotation.text.parse import Token

_LONGEST_BODY = 6
"""Words of a body that several languages abbreviate or share."""

_UNNAMED = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ", "ADV", "AUX", "PART", "NUM"})
"""Parts of speech that no name begins with."""


def cased_names(tokens: Sequence[Token], lookup: NameLookup) -> list[NamedRange]:
    """The names among the tokens of one sentence, in order, never overlapping."""
    found: list[NamedRange] = []
    opening = first_word(tokens)
    index = 0
    while index < len(tokens):
        name = _name_at(tokens, index, index <= opening, lookup)
        if name:
            found.append(name)
        index = name[1] + 1 if name else index + 1
    return found


def _name_at(tokens: Sequence[Token], index: int, opens: bool, lookup: NameLookup) -> NamedRange | None:
    """The name that begins at a token; `opens` where nothing but marks stands before it in the sentence."""
    token = tokens[index]
    if small := _headed_body(tokens, index, lookup) or _area(tokens, index, lookup):
        return small
    if not token.text[:1].isupper() or token.pos in _UNNAMED:
        return None
    if sure := _body_ahead(tokens, index, lookup) or _region(tokens, index, lookup) or _listed_body(tokens, index, lookup):
        return sure
    if not opens and token.lemma in lookup.classes.body_words and _run_end(tokens, index, lookup) == index:
        return None
    return (
        _metonym(tokens, index, lookup)
        or _place(tokens, index, opens, lookup)
        or _acronym(tokens, index)
        or _person(tokens, index, opens, lookup)
    )


def _headed_body(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """An organisation that begins with its head: "Ministerio de Defensa", "міністерство оборони України"."""
    token = tokens[index]
    heads = token.lemma in lookup.classes.bodies and (token.text[:1].isupper() or token.pos == "NOUN") and token.pos != "ADP"
    last = body_end(tokens, index, lookup) if heads else None
    return (index, last, "ORGANISATION") if last else None


def _area(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """A sea, strait or land of several words: "mar Rojo"."""
    last = area_end(tokens, index, lookup.gazetteer)
    return (index, last, "LOCATION") if last else None


def _body_ahead(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """An organisation that begins with adjectives of its head: "Генеральний штаб"."""
    head = body_ahead(tokens, index, lookup)
    return (index, body_end(tokens, head, lookup) or head, "ORGANISATION") if head else None


def _region(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """The adjective of a region that stands for it: "Харківська область"."""
    return (index, index, "LOCATION") if names_region(tokens, index, lookup) else None


def _listed_body(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """A body that several languages name alike: "UNESCO"."""
    for size in range(min(_LONGEST_BODY, len(tokens) - index), 0, -1):
        if lookup.is_body(" ".join(each.text for each in tokens[index : index + size])):
            return index, index + size - 1, "ORGANISATION"
    return None


def _metonym(tokens: Sequence[Token], index: int, lookup: NameLookup) -> NamedRange | None:
    """A seat that stands for who sits there: "Kremlin"."""
    named = any(lookup.gazetteer.metonym(form) for form in (tokens[index].text, tokens[index].lemma))
    return (index, index, "ORGANISATION") if named else None


def _place(tokens: Sequence[Token], index: int, opens: bool, lookup: NameLookup) -> NamedRange | None:
    """A place that the gazetteer knows, and that is no word of the dictionary, no abbreviation and no part of a name."""
    token = tokens[index]
    found = place_at(tokens, index, lookup) if not (opens and token.pos == "VERB") else None
    if found is None or not is_likely(tokens, index, found[0], lookup):
        return None
    place, last = found
    abbreviated = token.text.isupper() and place.kind != "country"
    return None if abbreviated or (opens and is_word(token, place, last, lookup)) else (index, last, "LOCATION")


def _acronym(tokens: Sequence[Token], index: int) -> NamedRange | None:
    """A short word in capitals alone."""
    text = tokens[index].text
    return (index, index, "ORGANISATION") if text.isupper() and 1 < len(text) <= LONGEST_ACRONYM else None


def _person(tokens: Sequence[Token], index: int, opens: bool, lookup: NameLookup) -> NamedRange | None:
    """A run of capitalised words that nothing above took; a place where a word such as "in" stands before a single one."""
    token, classes = tokens[index], lookup.classes
    last = _run_end(tokens, index, lookup)
    if opens and lookup.forms.known(token.text.casefold()) and (last == index or place_at(tokens, index + 1, lookup)):
        return None
    if token.lemma in classes.titles or token.text.casefold() in classes.titles:
        return None
    if last == index and (token.pos != "PROPN" or token.lemma in classes.in_bodies):
        return None
    placed = last == index > 0 and tokens[index - 1].text.casefold() in classes.locative
    return index, last, "LOCATION" if placed else "PERSON"


def _run_end(tokens: Sequence[Token], index: int, lookup: NameLookup) -> int:
    """The last of the capitalised words from `index` on, particles between two of them included."""
    last = index
    while last + 1 < len(tokens):
        following = tokens[last + 1]
        if following.text.isupper() and len(following.text) > 2 and not tokens[index].text.isupper():
            break
        if following.text[:1].isupper() and following.pos in CAPITALISED:
            last += 1
        elif following.text in lookup.particles.persons and (end := _after_particles(tokens, last + 1, lookup)):
            last = end
        else:
            break
    return last


def _after_particles(tokens: Sequence[Token], index: int, lookup: NameLookup) -> int | None:
    """The capitalised word right behind the particle at `index`, or behind one more."""
    for step in (index + 1, index + 2):
        if step < len(tokens) and tokens[step].text[:1].isupper() and tokens[step].pos == "PROPN":
            return step
        if step < len(tokens) and tokens[step].text not in lookup.particles.bodies:
            return None
    return None
