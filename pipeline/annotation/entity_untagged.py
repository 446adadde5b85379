"""Names that a statistical tagger misses: known by a title, by their head, from a list, or from elsewhere in the article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from pipeline.annotation.entity_materiel import materiel
from pipeline.annotation.entity_organisations import is_known
from pipeline.annotation.names import TITLES
from pipeline.annotation.parse import Parse, Token
from pipeline.annotation.places.gazetteer import Gazetteer
from schemas import EntityType

Words = tuple[str, ...]
Found = tuple[int, int, EntityType]
"""First and last token, and type."""

_LONGEST = 5
"""Words of a name that is looked for again."""
_HEAD_WORDS = "Coalition Alliance Council Commission Committee Parliament Congress Senate Ministry Union Assembly Court"
_HEADS = frozenset(_HEAD_WORDS.split())
_REPEATED: tuple[EntityType, ...] = ("PERSON", "ORGANISATION", "LOCATION")


def tagged_words(parses: Sequence[Parse]) -> dict[Words, EntityType]:
    """The names of people, organisations and places that the tagger finds somewhere in an article, with their usual type."""
    votes: dict[Words, Counter[EntityType]] = defaultdict(Counter)
    for parse in parses:
        for name in parse.names:
            words = tuple(token.text for token in parse.tokens if name.start <= token.start and token.end <= name.end)
            words = words[1:] if words and words[0].casefold() == "the" else words
            if name.type in _REPEATED and 0 < len(words) <= _LONGEST and words[0][:1].isupper() and len(words[0]) > 2:
                votes[words][name.type] += 1
    return {words: counts.most_common(1)[0][0] for words, counts in votes.items()}


def untagged(parse: Parse, covered: set[int], names: dict[Words, EntityType], gazetteer: Gazetteer) -> Iterator[Found]:
    """Names among the tokens of a sentence that are not `covered`."""
    tokens = parse.tokens
    index = 0
    while index < len(tokens):
        found = None if index in covered or not _may_begin(tokens[index]) else _at(tokens, index, covered, names, gazetteer)
        if found:
            yield found
        index = found[1] + 1 if found else index + 1


def _may_begin(token: Token) -> bool:
    return token.text[:1].isupper() or token.text[:1].isdigit() or "\u0900" <= token.text[:1] < "\u0980"


def _at(
    tokens: Sequence[Token], index: int, covered: set[int], names: dict[Words, EntityType], gazetteer: Gazetteer
) -> Found | None:
    free = next((n for n in range(index, min(index + _LONGEST, len(tokens))) if n in covered), min(index + _LONGEST, len(tokens)))
    for stop in range(free, index, -1):
        words = tuple(token.text for token in tokens[index:stop])
        text = " ".join(words)
        if kind := materiel(text):
            return index, stop - 1, kind
        if words in names:
            return index, stop - 1, names[words]
        if len(text) > 2 and is_known(text):
            return index, stop - 1, "ORGANISATION"
        if any(place.kind == "country" for place in gazetteer.lookup(text)) and text.casefold() not in ("may", "us"):
            return index, stop - 1, "LOCATION"
    return _after_title(tokens, index, free) or _by_head(tokens, index, free)


def _after_title(tokens: Sequence[Token], index: int, free: int) -> Found | None:
    """ "Mr Alvarez": proper nouns right behind a title."""
    before = tokens[index - 1] if index else None
    if before is None or before.text.casefold().rstrip(".") not in TITLES or not before.text[:1].isupper():
        return None
    last = index - 1
    while (
        last + 1 < free
        and tokens[last + 1].pos == "PROPN"
        and tokens[last + 1].text[:1].isupper()
        and not _is_title(tokens[last + 1])
    ):
        last += 1
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
