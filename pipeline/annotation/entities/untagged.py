"""Names that a statistical tagger misses: known by a title, by their head, from a list, or from elsewhere in the article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.annotation.entities.bodies_keys import is_body_word, is_known
from pipeline.annotation.entities.materiel import materiel
from pipeline.annotation.names.citation import is_cyrillic, nominative
from pipeline.annotation.names.keys import TITLES
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.parse import Parse, Token
from pipeline.languages.en.naming.evidence import said_of
from pipeline.languages.en.naming.heads import is_person, sort_by_head
from pipeline.languages.en.naming.nouns import OF, Sort
from pipeline.languages.en.naming.teams import is_sport, is_team
from schemas import EntityType

Words = tuple[str, ...]
Found = tuple[int, int, EntityType]
"""First and last token, and type."""

_LONGEST = 5
"""Words of a name that is looked for again."""
_SHORTEST = 3
"""Letters of a surname that is looked for alone."""
_HEAD_WORDS = """
Coalition Alliance Council Commission Committee Parliament Congress Senate Ministry Union Assembly Court Staff Fleet Army Navy
"""
_HEADS = frozenset(_HEAD_WORDS.split())
_REPEATED: tuple[EntityType, ...] = ("PERSON", "ORGANISATION", "LOCATION")
_FUNCTION = frozenset({"DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "ADV", "VERB"})
"""Parts of speech that a name which opens a sentence does not have."""
_TOWN = 15_000
"""People of a town that a single word in capitals names without further evidence."""
_LOCATIVE = frozenset({"in", "near", "at", "outside", "around", "towards", "between"})
_MONTHS = "January February March April May June July August September October November December Christmas Easter Ramadan"
_CALENDAR = frozenset(_MONTHS.split())
_TRADE_WORDS = "acquire buy release publish employ distribute manufacture operate launch own produce supply unveil brew"
_BUSINESS = frozenset({"operate", "manufacture", "distribute", "market", "brew", "supply"})
"""What only companies do, so that a word that opens a sentence is one, too."""
_TRADES = frozenset(_TRADE_WORDS.split())
"""What companies do: the subject is one, if it is a single word."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article's names before a sentence of it is looked at."""

    names: Mapping[Words, EntityType]
    common: frozenset[str]
    """Words that stand somewhere in the article in lower case."""
    sport: bool
    language: str


def known(parses: Sequence[Parse], language: str) -> Known:
    """The names of people, organisations and places that the tagger finds somewhere in an article, with their usual type.

    The last word of a person's name is a name too. Words are as written, in Cyrillic lemmas.
    """
    votes: dict[Words, Counter[EntityType]] = defaultdict(Counter)
    for parse in parses:
        for name in parse.names:
            tokens = [token for token in parse.tokens if name.start <= token.start and token.end <= name.end]
            tokens = tokens[:-1] if tokens and tokens[-1].text in ("'s", "’s") else tokens
            words = tuple(map(_word, tokens))
            words = words[1:] if words and words[0].casefold() == "the" else words
            if name.type not in _REPEATED or not 0 < len(words) <= _LONGEST or not words[0][:1].isupper() or len(words[0]) < 2:
                continue
            sort = _evidence(parse, tokens, words, name.type) if language == "en" else None
            kind: EntityType = sort if sort and sort != "WORK" else name.type
            if len(words[0]) > 2:
                votes[words][kind] += 1
            if kind == "PERSON" and len(words) > 1 and len(words[-1]) >= _SHORTEST and words[-1][:1].isupper():
                votes[words[-1:]][kind] += 1
    names = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    common = frozenset(token.text for parse in parses for token in parse.tokens if token.text.islower())
    return Known(names, common, language == "en" and is_sport(parses), language)


def _evidence(parse: Parse, tokens: Sequence[Token], words: Sequence[str], tagged: EntityType) -> Sort | None:
    sort = said_of(parse, tokens[-len(words)].index, tokens[-1].index) or sort_by_head(words, tagged)
    return sort or ("PERSON" if is_person(words) else None)


def _word(token: Token) -> str:
    return nominative(token) if is_cyrillic(token.text) else token.text


def untagged(parse: Parse, covered: set[int], article: Known, gazetteer: Gazetteer) -> Iterator[Found]:
    """Names among the tokens of a sentence that are not `covered`."""
    tokens = parse.tokens
    index = 0
    while index < len(tokens):
        found = None if index in covered or not _may_begin(tokens[index]) else _at(parse, index, covered, article, gazetteer)
        if found:
            yield found
        index = found[1] + 1 if found else index + 1


def _may_begin(token: Token) -> bool:
    return token.text[:1].isupper() or token.text[:1].isdigit() or "\u0900" <= token.text[:1] < "\u0980"


def _at(parse: Parse, index: int, covered: set[int], article: Known, gazetteer: Gazetteer) -> Found | None:
    tokens = parse.tokens
    free = next((n for n in range(index, min(index + _LONGEST, len(tokens))) if n in covered), min(index + _LONGEST, len(tokens)))
    opens = index == 0 or not any(token.text[:1].isalpha() for token in tokens[:index])
    for stop in range(free, index, -1):
        words = tuple(token.text for token in tokens[index:stop])
        text = " ".join(words)
        if kind := materiel(text):
            return index, stop - 1, kind
        same = tuple(map(_word, tokens[index:stop]))
        doubtful = opens and len(words) == 1 and (tokens[index].pos in _FUNCTION or text.casefold() in article.common)
        if same in article.names and not doubtful:
            return index, stop - 1, article.names[same]
        if len(text) > 2 and is_known(text):
            return index, stop - 1, "ORGANISATION"
        if any(place.kind == "country" for place in gazetteer.lookup(text)) and text.casefold() not in ("may", "us"):
            return index, stop - 1, "LOCATION"
    found = _after_title(tokens, index, free) or _by_head(tokens, index, free)
    return found or (_in_english(parse, index, free, opens, article.sport, gazetteer) if article.language == "en" else None)


def _in_english(parse: Parse, index: int, free: int, opens: bool, sport: bool, gazetteer: Gazetteer) -> Found | None:
    """Words in capitals that their head, the gazetteer, a preposition or a noun beside them makes a name of."""
    tokens = parse.tokens
    last = index
    while last + 1 < free and _is_proper(tokens[last + 1]):
        last += 1
    words = [token.text for token in tokens[index : last + 1]]
    said = said_of(parse, index, last)
    if said in ("PERSON", "ORGANISATION", "LOCATION", "FACILITY") and (tokens[index].pos not in _FUNCTION or index < last):
        return index, last, said
    if not all(token.pos == "PROPN" for token in tokens[index : last + 1]) or words[0] in _CALENDAR:
        return None
    if (sport and is_team(parse, index, last)) or (index < last and _trades(parse, last)):
        return index, last, "ORGANISATION"
    if opens and index == last:
        runs = tokens[index].dep == "nsubj" and tokens[tokens[index].head].lemma in _BUSINESS
        return (index, last, "ORGANISATION") if runs and len(words[0]) > 2 else None
    if (sort := sort_by_head(words, "ORGANISATION")) and sort != "WORK" and not opens:
        return index, last, sort
    if is_person(words):
        return index, last, "PERSON"
    return _by_place(parse, index, last, gazetteer) if index == last and len(words[0]) > 2 and not words[0].isupper() else None


def _by_place(parse: Parse, index: int, last: int, gazetteer: Gazetteer) -> Found | None:
    token = parse.tokens[index]
    joined = parse.tokens[token.head] if token.dep == "conj" and token.head < index else token
    before = parse.tokens[joined.index - 1].text.casefold() if joined.index else ""
    if token.dep in ("compound", "amod", "nmod") or _ends_title(parse, joined):
        return None
    if _trades(parse, index):
        return index, last, "ORGANISATION"
    cities = (place for place in gazetteer.lookup(token.text) if place.kind == "city" and place.main_name)
    if joined is not token and _tagged(parse, joined) == "PERSON" and token.text.casefold() not in TITLES:
        return index, last, "PERSON"
    if before in _LOCATIVE or (
        token.dep in ("dobj", "pobj", "conj", "appos") and any(city.population >= _TOWN for city in cities)
    ):
        return index, last, "LOCATION"
    return None


def _tagged(parse: Parse, token: Token) -> EntityType | None:
    return next((name.type for name in parse.names if name.start <= token.start < name.end), None)


def _ends_title(parse: Parse, token: Token) -> bool:
    """Whether the word belongs to the name before it: "Hand of God", "Nobel Prize in Chemistry"."""
    preposition = parse.tokens[token.head]
    name = parse.tokens[preposition.head]
    inside = token.dep == "pobj" and name.pos == "PROPN" and name.index == preposition.index - 1
    return inside and OF.get(name.text.casefold()) != "LOCATION"


def _trades(parse: Parse, last: int) -> bool:
    """Whether the name that ends at token `last` does what companies do, or is joined as bodies are."""
    token = parse.tokens[last]
    head = parse.tokens[token.head]
    if token.dep == "nsubj" and head.lemma in _TRADES:
        return True
    return (token.dep == "dobj" and head.lemma == "join") or (
        token.dep == "pobj" and head.text == "by" and parse.tokens[head.head].lemma in _TRADES
    )


def _is_proper(token: Token) -> bool:
    return token.text[:1].isupper() and token.pos not in _FUNCTION


def _after_title(tokens: Sequence[Token], index: int, free: int) -> Found | None:
    """ "Mr Alvarez": proper nouns right behind a title."""
    before = tokens[index - 1] if index else None
    if before is None or before.text.casefold().rstrip(".") not in TITLES or not before.text[:1].isupper():
        return None
    last = index - 1
    if is_body_word(tokens[index]):  # "General Staff"
        return None
    while (
        last + 1 < free
        and tokens[last + 1].pos == "PROPN"
        and tokens[last + 1].text[:1].isupper()
        and not _is_title(tokens[last + 1])
    ):
        last += 1
    if last + 1 == free < len(tokens) and tokens[free].pos == "PROPN":
        return None  # "Chief *Constable* Anna Lis": the name comes behind
    if 1 < index < len(tokens) - 1 and tokens[index - 2].text == "«" and tokens[min(last + 1, len(tokens) - 1)].text == "»":
        return None  # a ship or a firm
    return (index, last, "PERSON") if last >= index else None


def _is_title(token: Token) -> bool:
    return token.text.casefold().rstrip(".") in TITLES


def _by_head(tokens: Sequence[Token], index: int, free: int) -> Found | None:
    """ "the Coalition", "Joint Council": capitals in front of a word that heads names of organisations."""
    last = index
    while (
        last + 1 < free
        and tokens[last].text not in _HEADS
        and tokens[last].pos == "PROPN"
        and tokens[last + 1].text[:1].isupper()
    ):
        last += 1
    known = tokens[last].text in _HEADS and (index > 0 or last > index)
    return (index, last, "ORGANISATION") if known else None
