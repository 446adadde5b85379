"""Names that a statistical tagger misses: known by a title, by their head, from a list, or from elsewhere in the article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pipeline.annotation.entities.materiel import materiel
from pipeline.annotation.entities.naming import Found, Naming
from pipeline.annotation.entities.organisations import is_body_word, is_known
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.kept import kept
from pipeline.annotation.text.parse import Name, Parse, Token
from pipeline.scripts.letters import is_cyrillic, is_devanagari
from schemas import EntityType

Words = tuple[str, ...]

_LONGEST = 5
"""Words of a name that is looked for again."""
_SHORTEST = 3
"""Letters of a surname that is looked for alone."""
_REPEATED: tuple[EntityType, ...] = ("PERSON", "ORGANISATION", "LOCATION")
FUNCTION_POS: Final = frozenset({"DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "NUM", "INTJ", "ADV", "VERB"})
"""Parts of speech that a name which opens a sentence does not have."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article's names before a sentence of it is looked at."""

    names: Mapping[Words, EntityType] = field(compare=False)
    common: frozenset[str]
    """Words that stand somewhere in the article in lower case."""
    sport: bool
    items: frozenset[tuple[Words, EntityType]] = field(init=False, repr=False)
    """The same as `names`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "items", frozenset(self.names.items()))

    def within(self, parse: Parse, naming: Naming) -> Known:
        """What of it bears upon a sentence: names that begin with a word of it, and the words that open it."""
        words, opening = _words(parse, naming)
        return Known({name: kind for name, kind in self.names.items() if name[0] in words}, self.common & opening, self.sport)


@kept
def _words(parse: Parse, naming: Naming) -> tuple[frozenset[str], frozenset[str]]:
    """The words with which names of a sentence may begin, and those that open it, casefolded."""
    may_begin = frozenset(_word(token, naming) for token in parse.tokens if _may_begin(token))
    first = next((token.index for token in parse.tokens if token.text[:1].isalpha()), len(parse.tokens))
    return may_begin, frozenset(token.text.casefold() for token in parse.tokens[: first + 1])


def known(parses: Sequence[Parse], naming: Naming) -> Known:
    """The names of people, organisations and places that the tagger finds somewhere in an article, with their usual type.

    The last word of a person's name is a name too. Words are as written, in Cyrillic lemmas.
    """
    votes: dict[Words, Counter[EntityType]] = defaultdict(Counter)
    for parse in parses:
        for words, kind in _votes(parse, naming):
            votes[words][kind] += 1
    names = {words: counts.most_common(1)[0][0] for words, counts in votes.items()}
    return Known(names, frozenset().union(*map(_common, parses)), naming.on_sport(parses))


@kept
def _votes(parse: Parse, naming: Naming) -> tuple[tuple[Words, EntityType], ...]:
    """The names that the tagger finds in a sentence, each with a type that it has there."""
    votes: list[tuple[Words, EntityType]] = []
    for name in parse.names:
        tokens, words = _named(parse, name, naming)
        if not _may_return(words, name.type):
            continue
        sort = naming.described(parse, (tokens[-len(words)].index, tokens[-1].index), words, name.type)
        kind: EntityType = sort if sort and sort != "WORK" else name.type
        if len(words[0]) > 2:
            votes.append((words, kind))
        if kind == "PERSON" and len(words) > 1 and len(words[-1]) >= _SHORTEST and words[-1][:1].isupper():
            votes.append((words[-1:], kind))
    return tuple(votes)


@kept
def _common(parse: Parse) -> frozenset[str]:
    """The words of a sentence in lower case."""
    return frozenset(token.text for token in parse.tokens if token.text.islower())


def _named(parse: Parse, name: Name, naming: Naming) -> tuple[Sequence[Token], Words]:
    """The tokens of a tagged name without a possessive ending, and its words without a definite article, too."""
    tokens = [token for token in parse.tokens if name.start <= token.start and token.end <= name.end]
    tokens = tokens[:-1] if tokens and tokens[-1].text in naming.names.possessives else tokens
    words = tuple(_word(token, naming) for token in tokens)
    return tokens, words[1:] if words and words[0].casefold() in naming.words.definite else words


def _may_return(words: Words, kind: EntityType) -> bool:
    """Whether a tagged name is worth looking for in the rest of the article."""
    return kind in _REPEATED and 0 < len(words) <= _LONGEST and words[0][:1].isupper() and len(words[0]) >= 2


def _word(token: Token, naming: Naming) -> str:
    return naming.cite(token) if is_cyrillic(token.text) else token.text


def untagged(parse: Parse, covered: set[int], article: Known, gazetteer: Gazetteer, naming: Naming) -> Iterator[Found]:
    """Names among the tokens of a sentence that are not `covered`."""
    tokens = parse.tokens
    index = 0
    while index < len(tokens):
        may_begin = index not in covered and _may_begin(tokens[index])
        found = _at(parse, index, covered, article, gazetteer, naming) if may_begin else None
        if found:
            yield found
        index = found[1] + 1 if found else index + 1


def _may_begin(token: Token) -> bool:
    return token.text[:1].isupper() or token.text[:1].isdigit() or is_devanagari(token.text)


def _at(parse: Parse, index: int, covered: set[int], article: Known, gazetteer: Gazetteer, naming: Naming) -> Found | None:
    tokens = parse.tokens
    farthest = min(index + _LONGEST, len(tokens))
    free = next((n for n in range(index, farthest) if n in covered), farthest)
    opens = index == 0 or not any(token.text[:1].isalpha() for token in tokens[:index])
    for stop in range(free, index, -1):
        if kind := _listed(tokens[index:stop], opens, article, gazetteer, naming):
            return index, stop - 1, kind
    found = _after_title(tokens, index, free, naming) or _by_head(tokens, index, free, naming.words.heads)
    return found or naming.unlisted(parse, index, free, opens, article.sport, gazetteer)


def _listed(tokens: Sequence[Token], opens: bool, article: Known, gazetteer: Gazetteer, naming: Naming) -> EntityType | None:
    """What `tokens` name by a list, or as a name of the same article; `opens`: they open a sentence."""
    text = " ".join(token.text for token in tokens)
    if kind := materiel(text, naming.materiel):
        return kind
    same = tuple(_word(token, naming) for token in tokens)
    doubtful = opens and len(tokens) == 1 and (tokens[0].pos in FUNCTION_POS or text.casefold() in article.common)
    if same in article.names and not doubtful:
        return article.names[same]
    if len(text) > 2 and is_known(text, naming.organisations):
        return "ORGANISATION"
    country = any(place.kind == "country" for place in gazetteer.lookup(text))
    return "LOCATION" if country and text.casefold() not in naming.words.homographs else None


def _after_title(tokens: Sequence[Token], index: int, free: int, naming: Naming) -> Found | None:
    """ "Mr Alvarez": proper nouns right behind a title."""
    before = tokens[index - 1] if index else None
    if before is None or not naming.names.is_title(before.text) or not before.text[:1].isupper():
        return None
    last = index - 1
    if is_body_word(tokens[index], naming.organisations) or tokens[index].text.casefold() in naming.names.of_bodies:
        return None  # "General Staff"
    while (
        last + 1 < free
        and tokens[last + 1].pos == "PROPN"
        and tokens[last + 1].text[:1].isupper()
        and not naming.names.is_title(tokens[last + 1].text)
    ):
        last += 1
    if last + 1 == free < len(tokens) and tokens[free].pos == "PROPN":
        return None  # "Chief *Constable* Anna Lis": the name comes behind
    if 1 < index < len(tokens) - 1 and tokens[index - 2].text == "«" and tokens[min(last + 1, len(tokens) - 1)].text == "»":
        return None  # a ship or a firm
    return (index, last, "PERSON") if last >= index else None


def _by_head(tokens: Sequence[Token], index: int, free: int, heads: frozenset[str]) -> Found | None:
    """ "the Coalition", "Joint Council": capitals in front of a word that heads names of organisations."""
    last = index
    while (
        last + 1 < free and tokens[last].text not in heads and tokens[last].pos == "PROPN" and tokens[last + 1].text[:1].isupper()
    ):
        last += 1
    headed = tokens[last].text in heads and (index > 0 or last > index)
    return (index, last, "ORGANISATION") if headed else None
