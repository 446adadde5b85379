"""Where an article names something: the tagger's spans, trimmed, and extended over titles and region words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.annotation.entities.untagged import Known, known, untagged
from pipeline.annotation.names.citation import is_cyrillic, nominative
from pipeline.annotation.names.keys import ROLES, TITLES
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.parse import Token
from pipeline.languages.en.naming.heads import grown
from pipeline.languages.en.naming.runs import completed
from schemas import EntityType, Span

_ARTICLES = {
    "en": frozenset({"the", "a", "an", "this", "that", "these", "those"}),
    "es": frozenset({"el", "la", "los", "las"}),
}
_APART = TITLES - {"saint", "st"}
_OPENING, _CLOSING = frozenset("«„“"), frozenset("»“”")
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_MODIFIERS = frozenset(
    {
        "foreign",
        "defence",
        "defense",
        "interior",
        "finance",
        "home",
        "press",
        "prime",
        "first",
        "special",
        "national",
        "acting",
        "interim",
    }
    | {"former", "state", "energy", "trade", "health", "justice", "police", "army", "navy", "chief", "senior"}
)
MEASURES = frozenset({"DATETIME", "QUANTITY", "MONEY"})
"""Types that are found by grammars of their own (`measures`)."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of the text that names something; `core` is the name alone, without title or region word."""

    start: int
    end: int
    core: tuple[int, int]
    text: str
    """Of the core."""
    lemma: str
    """The core in the nominative, where the language inflects names; else the same as `text`."""
    type: EntityType
    sentence: int
    first: int
    last: int
    """Tokens of the core, both included."""


def mentions(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """The tagger's names and untagged nationalities, in order, never overlapping; the longer one of two that would."""
    article = known([sentence.parse for sentence in document.sentences], document.language)
    found = [
        mention for number in range(len(document.sentences)) for mention in _of_sentence(document, number, article, gazetteer)
    ]
    taken: set[int] = set()
    kept = []
    for mention in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        places = range(mention.start, mention.end)
        if taken.isdisjoint(places):
            taken.update(places)
            kept.append(mention)
    if document.language == "en":  # a name has a capital or a figure
        kept = [mention for mention in kept if not mention.text.islower() or mention.type == "NATIONALITY"]
    return sorted(kept, key=lambda each: each.start)


def _of_sentence(document: Document, number: int, article: Known, gazetteer: Gazetteer) -> Iterator[Mention]:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    covered: set[int] = set()
    tagged = [
        (name, [token.index for token in tokens if name.start < token.end and token.start < name.end])
        for name in sentence.parse.names
    ]
    covered.update(index for _, inside in tagged for index in inside)
    for name, inside in tagged:
        while inside and document.language == "en" and _is_saints(tokens, inside[0]):
            inside = [inside[0] - 3, inside[0] - 2, inside[0] - 1, *inside]  # "St. John's Academy"
        if name.type not in MEASURES and (bounds := _trimmed(tokens, inside, name.type, document.language)):
            national = bounds[0] == bounds[1] and gazetteer.nationality(tokens[bounds[0]].text)  # bodies of states grow later
            whole, kind = bounds, name.type
            if not national and document.language == "en":
                whole, kind = _whole(tokens, bounds, name.type, covered)
            covered.update(range(whole[0], whole[1] + 1))
            for first, last in _split(tokens, *whole, gazetteer):
                yield _mention(document, number, first, last, kind, gazetteer)
    for token in tokens:
        if token.index not in covered and token.text[:1].isalpha() and gazetteer.nationality(nominative(token)):
            covered.add(token.index)
            yield _mention(document, number, token.index, token.index, "NATIONALITY", gazetteer)
    for first, last, kind in untagged(sentence.parse, covered, article, gazetteer):
        if kind in ("PERSON", "LOCATION") and document.language == "en":
            first, last = completed(tokens, first, last, kind, covered)
        yield _mention(document, number, first, last, kind, gazetteer)


def _whole(tokens: tuple[Token, ...], bounds: Span, kind: EntityType, covered: set[int]) -> tuple[Span, EntityType]:
    """First and last token of the whole name, and its type: what a head behind a person's name makes of it is none."""
    run = completed(tokens, *bounds, kind, covered)
    whole = grown(tokens, *run, kind, covered)
    return whole, kind if whole == run or kind != "PERSON" else "ORGANISATION"


def _is_saints(tokens: tuple[Token, ...], first: int) -> bool:
    return first > 2 and tokens[first - 1].text in ("'s", "’s") and tokens[first - 3].text in ("St.", "St", "Saint")


def _split(tokens: tuple[Token, ...], first: int, last: int, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """One span, or two where a city and its country stand side by side, as in a dateline."""
    city, country = gazetteer.lookup(tokens[first].text), gazetteer.lookup(tokens[last].text)
    if (
        last == first + 1
        and country
        and country[0].kind == "country"
        and any(each.kind == "city" and each.country == country[0].country for each in city)
    ):
        yield first, first
        yield last, last
    else:
        yield first, last


def _trimmed(tokens: tuple[Token, ...], inside: list[int], kind: EntityType, language: str) -> tuple[int, int] | None:
    while inside and (tokens[inside[0]].text.casefold() in _ARTICLES.get(language, ()) or not _speaks(tokens[inside[0]])):
        inside = inside[1:]
    while inside and (tokens[inside[-1]].text in _POSSESSIVES or not _speaks(tokens[inside[-1]])):
        if tokens[inside[-1]].text in _CLOSING and any(tokens[index].text in _OPENING for index in inside):
            break  # "ООО «Вектор»"
        if tokens[inside[-1]].text == "." and len(inside) > 2 and _is_initial(tokens[inside[-2]]):
            break  # "Михайлова Н. С."
        inside = inside[:-1]
    while len(inside) > 1 and language == "en" and tokens[inside[-1]].pos == "ADV" and tokens[inside[-1]].text.islower():
        inside = inside[:-1]  # "Lund later"
    while kind == "ORGANISATION" and len(inside) > 1 and tokens[inside[-1]].text.casefold() in ROLES:
        inside = inside[:-1]
    while kind == "PERSON" and len(inside) > 1 and tokens[inside[0]].text.casefold().rstrip(".") in _APART:
        inside = inside[1:]
    return (inside[0], inside[-1]) if inside else None


def _is_initial(token: Token) -> bool:
    return len(token.text) == 1 and token.text.isupper() and is_cyrillic(token.text)


def _speaks(token: Token) -> bool:
    return any(letter.isalnum() for letter in token.text) or token.text in "$€£%"


def _mention(document: Document, number: int, first: int, last: int, kind: EntityType, gazetteer: Gazetteer) -> Mention:
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    core = sentence.span(first, last)
    text = document.text[core[0] : core[1]]
    begin, stop = first, last
    if kind in ("LOCATION", "PERSON", "ORGANISATION") or (kind == "NATIONALITY" and not gazetteer.nationality(text)):
        begin, stop = _region_bounds(sentence, text, first, last, gazetteer)
    if kind == "PERSON":
        begin = min(begin, _title_start(tokens, first))
    start, end = sentence.span(begin, stop)
    if text.endswith(("'s", "’s")):  # a tagger's token may hold its possessive
        end -= 2 * (stop == last)
        core, text = (core[0], core[1] - 2), text[:-2]
    if text.endswith((" II.", " III.", " IV.", " V.", " VI.", " VII.", " VIII.", " IX.", " XI.")):  # a ruler that ends a sentence
        end -= stop == last
        core, text = (core[0], core[1] - 1), text[:-1]
    lemma = " ".join(nominative(token) for token in tokens[first : last + 1])
    return Mention(start, end, core, text, lemma if lemma.casefold() != text.casefold() else text, kind, number, first, last)


def _title_start(tokens: tuple[Token, ...], first: int) -> int:
    start = place = first
    while place > 0 and first - place < 8:
        word = tokens[place - 1].text.casefold().rstrip(".")
        if word in TITLES:
            start = place = place - 1
        elif (word in _MODIFIERS and start < first) or tokens[place - 1].text == ".":
            place -= 1
        else:
            break
    while start > place and tokens[place].text.casefold() in _MODIFIERS:
        start = place
    return start


def _region_bounds(sentence: Sentence, text: str, first: int, last: int, gazetteer: Gazetteer) -> tuple[int, int]:
    """With the type word that makes a city's name a region's: "Kharkiv region", "the province of Idlib"."""
    tokens = sentence.parse.tokens
    if last + 1 < len(tokens) and gazetteer.is_region_type(tokens[last + 1].text):
        known = gazetteer.lookup(text)
        if gazetteer.regions(text) or not known:
            return first, last + 1
    if (
        first > 1
        and tokens[first - 1].text.casefold() in ("of", "de")
        and gazetteer.is_region_type(tokens[first - 2].text)
        and gazetteer.regions(text)
    ):
        return first - 2, last
    return first, last
