"""Names by their capitals, for languages in Latin and Cyrillic letters."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.entities.organisations import is_known
from pipeline.annotation.places.gazetteer import Gazetteer, Place
from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.text.parse import Token
from schemas import EntityType

_LONGEST_PLACE = 4
_LONGEST_ACRONYM = 6
_SURE = 100_000
"""People of a place whose name a sentence may open with though it is a word, too."""
_PARTICLES = frozenset({"de", "del", "la", "las", "los", "el", "y", "e", "van", "von", "bin", "al"})


def cased_names(tokens: Sequence[Token], lexicon: Lexicon, gazetteer: Gazetteer) -> list[tuple[int, int, EntityType]]:
    """The names among `tokens`, in order, never overlapping."""
    found: list[tuple[int, int, EntityType]] = []
    index = 0
    while index < len(tokens):
        name = _at(tokens, index, lexicon, gazetteer)
        if name:
            found.append(name)
        index = name[1] + 1 if name else index + 1
    return found


def _at(tokens: Sequence[Token], index: int, lexicon: Lexicon, gazetteer: Gazetteer) -> tuple[int, int, EntityType] | None:
    token = tokens[index]
    capital = token.text[:1].isupper()
    heads = token.lemma in lexicon.bodies and (capital or token.pos == "NOUN") and token.pos != "ADP"
    if heads and (last := _body(tokens, index, lexicon, gazetteer)):
        return index, last, "ORGANISATION"
    if area := _area(tokens, index, gazetteer):
        return index, area, "LOCATION"
    if not capital or token.pos in ("DET", "ADP", "PRON", "CCONJ", "SCONJ", "ADV", "AUX", "PART", "NUM"):
        return None
    if head := _body_ahead(tokens, index, lexicon, gazetteer):
        return index, _body(tokens, head, lexicon, gazetteer) or head, "ORGANISATION"
    if _names_region(tokens, index, lexicon, gazetteer):
        return index, index, "LOCATION"
    opens = not any(any(map(str.isalnum, before.text)) for before in tokens[:index])
    for size in (6, 5, 4, 3, 2, 1):
        if index + size <= len(tokens) and is_known(
            " ".join(each.text for each in tokens[index : index + size]), lexicon.organisations
        ):
            return index, index + size - 1, "ORGANISATION"
    if not opens and token.lemma in lexicon.body_words and _run(tokens, index) == index:
        return None
    if any(gazetteer.metonym(form) for form in (token.text, token.lemma)):
        return index, index, "ORGANISATION"
    place = _place(tokens, index, gazetteer) if not (opens and token.pos == "VERB") else None
    if place and not _is_likely(tokens, index, place[0], lexicon):
        place = None
    if place and not (token.text.isupper() and place[0].kind != "country") and not (opens and _is_word(token, place, lexicon)):
        return index, place[1], "LOCATION"
    if token.text.isupper() and 1 < len(token.text) <= _LONGEST_ACRONYM:
        return index, index, "ORGANISATION"
    last = _run(tokens, index)
    if opens and lexicon.known(token.text.casefold()) and (last == index or _place(tokens, index + 1, gazetteer)):
        return None
    if token.lemma in lexicon.titles or token.text.casefold() in lexicon.titles:
        return None
    if last == index and (token.pos != "PROPN" or token.lemma in lexicon.body_words | lexicon.bodies):
        return None
    before = tokens[index - 1] if index else None
    placed = last == index and before is not None and before.text.casefold() in lexicon.locative
    return index, last, "LOCATION" if placed else "PERSON"


def _names_region(tokens: Sequence[Token], index: int, lexicon: Lexicon, gazetteer: Gazetteer) -> bool:
    """Whether an adjective stands for a region: "Харківська область", "Харківська ОВА"."""
    token, following = tokens[index], tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or not lexicon.is_adjective(token.text.casefold(), token.lemma):
        return False
    return (gazetteer.is_region_type(following.text) or following.text == "ОВА") and bool(gazetteer.regions(token.text))


def _body_ahead(tokens: Sequence[Token], index: int, lexicon: Lexicon, gazetteer: Gazetteer) -> int | None:
    """The head of an organisation's name that begins with adjectives: "Генеральний штаб", "Російська армія"."""
    for step in range(index, min(index + 3, len(tokens))):
        if step > index and tokens[step].lemma in lexicon.bodies:
            return step
        if tokens[step].lemma not in lexicon.body_words and not _adjective_of_state(tokens[step], gazetteer):
            return None
    return None


def _is_likely(tokens: Sequence[Token], index: int, place: Place, lexicon: Lexicon) -> bool:
    """Whether a name is a place's: a large one's, or a small one's behind an adposition or a noun that it belongs to."""
    if place.kind != "city" or place.population >= _SURE:
        return True
    before = tokens[index - 1] if index else None
    if before is None:
        return False
    belongs = before.pos == "NOUN" and before.lemma not in lexicon.titles and tokens[index].lemma != tokens[index].text.casefold()
    return before.pos == "ADP" or belongs


def _is_word(token: Token, place: tuple[Place, int], lexicon: Lexicon) -> bool:
    """Whether what opens a sentence is a word of the dictionary rather than the small place of that name."""
    small = place[0].kind == "city" and place[0].population < _SURE
    return small and place[1] == token.index and lexicon.known(token.text.casefold())


def _adjective_of_state(token: Token, gazetteer: Gazetteer) -> bool:
    return any(gazetteer.nationality(form) for form in (token.lemma, token.text.casefold()))


def _run(tokens: Sequence[Token], index: int) -> int:
    """The last of the capitalised words from `index` on, particles between two of them included."""
    last = index
    while last + 1 < len(tokens):
        following = tokens[last + 1]
        if following.text.isupper() and len(following.text) > 2 and not tokens[index].text.isupper():
            break
        if following.text[:1].isupper() and following.pos in ("PROPN", "NOUN", "ADJ", "VERB"):
            last += 1
        elif following.text in _PARTICLES and (end := _after_particles(tokens, last + 1)):
            last = end
        else:
            break
    return last


def _after_particles(tokens: Sequence[Token], index: int) -> int | None:
    """The capitalised word right behind at most two particles, where the name before is a person's or a title's."""
    for step in (index + 1, index + 2):
        if step < len(tokens) and tokens[step].text[:1].isupper() and tokens[step].pos == "PROPN":
            return step if tokens[index].text not in ("y", "e", "la", "las", "los", "el", "de", "del") else None
        if step < len(tokens) and tokens[step].text not in _PARTICLES:
            return None
    return None


def _place(tokens: Sequence[Token], index: int, gazetteer: Gazetteer) -> tuple[Place, int] | None:
    """The longest place name that begins at a token, as written or by its lemmas, and its last token."""
    for size in range(min(_LONGEST_PLACE, len(tokens) - index), 0, -1):
        part = tokens[index : index + size]
        if not part[-1].text[:1].isupper() and size > 1:
            continue
        text = " ".join(token.text for token in part)
        lemma = " ".join(token.lemma.capitalize() for token in part)
        for form in (text, lemma):
            if len(form) > 2 and (places := gazetteer.lookup(form)):
                alone = size > 1 or not _goes_on(tokens, index) or _stands_by_itself(tokens, index, places[0])
                return (places[0], index + size - 1) if alone else None
    return None


def _area(tokens: Sequence[Token], index: int, gazetteer: Gazetteer) -> int | None:
    """The last token of an area's name of several words, of which not all have capitals: "mar Rojo", "Червоне море"."""
    if not (tokens[index].text[:1].isupper() or tokens[index].text in gazetteer.area_openings):
        return None
    for size in range(min(_LONGEST_PLACE, len(tokens) - index), 1, -1):
        part = tokens[index : index + size]
        forms = (" ".join(token.text for token in part), " ".join(token.lemma for token in part))
        if any(place.kind == "area" for form in forms for place in gazetteer.lookup(form)):
            return index + size - 1
    return None


def _stands_by_itself(tokens: Sequence[Token], index: int, place: Place) -> bool:
    """Whether a place is one though a capital follows: "el presidente de Francia Emmanuel Macron", "мер Одеси Ігор Ткачук"."""
    inflected = tokens[index].lemma != tokens[index].text.casefold()
    following = tokens[index + 1]
    if inflected and tokens[index].text[:1] > "\u0400":
        sure = place.kind == "country" or place.population >= _SURE
        return sure and following.lemma == following.text.casefold()
    return place.kind == "country" and index > 0


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether a person's name or an adjacent capital makes a lone place name unlikely: "Kyiv Post", "Sofia Rojas"."""
    return (
        index + 1 < len(tokens)
        and tokens[index + 1].text[:1].isupper()
        and tokens[index + 1].pos == "PROPN"
        and not tokens[index + 1].text.isupper()
    )


def _body(tokens: Sequence[Token], index: int, lexicon: Lexicon, gazetteer: Gazetteer) -> int | None:
    """The last token of an organisation's name headed at `index`; None where nothing makes the noun a name."""
    last, step = index, index + 1
    named = tokens[index].text[:1].isupper() and index > 0
    while step < len(tokens):
        token = tokens[step]
        if _adjective_of_state(token, gazetteer):
            return step
        place = _place(tokens, step, gazetteer) if token.text[:1].isupper() else None
        if place and place[0].kind == "country":
            return place[1]
        capital = token.text[:1].isupper() and token.pos in ("PROPN", "NOUN", "ADJ", "VERB")
        if token.text.isupper() and 1 < len(token.text) <= _LONGEST_ACRONYM:
            return step
        if capital and lexicon.language == "uk" and step > index + 1 and not lexicon.known(token.text.casefold()):
            break  # a person's name follows: "речник Міністерства оборони Конашенков"
        if capital or token.lemma in lexicon.body_words:
            last, named = step, named or capital or tokens[index].text[:1].isupper()
        elif not (token.text in _PARTICLES and step + 1 < len(tokens)):
            break
        step += 1
    return last if named or (last > index and tokens[index].text[:1].isupper()) else None
