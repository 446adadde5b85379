"""Noun phrases without a parse: unbroken runs of nominal words, with what a genitive adposition adds."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.parse import Token
from pipeline.scripts.punctuation import QUOTES

Range = tuple[int, int]
"""First and last token, both included."""

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET"})
"""Parts of speech that noun phrases are made of."""

NOUNS = frozenset({"NOUN", "PROPN"})
"""Those of them that head one."""

_EDGES = QUOTES | {","}


def chunks(tokens: Sequence[Token], classes: WordClasses) -> list[Range]:
    """The noun phrases of a sentence in order, never overlapping. An article opens a new one, a genitive adposition does not."""
    found: list[Range] = []
    for token in tokens:
        if token.pos not in NOMINAL:
            continue
        if found and _continues(tokens, found[-1][1], token.index, classes):
            found[-1] = (found[-1][0], token.index)
        else:
            found.append((token.index, token.index))
    return found


def _continues(tokens: Sequence[Token], last: int, index: int, classes: WordClasses) -> bool:
    """Whether the nominal token at `index` belongs to the phrase that ends with token `last`."""
    between = tokens[last + 1 : index]
    if not between:
        if tokens[index].pos != "DET":
            return True
        return tokens[last].pos == "DET" or (last > 0 and tokens[last - 1].text.casefold() in classes.genitive)
    if len(between) > 1:
        return False
    if between[0].text.casefold() in classes.genitive:
        return True
    if between[0].pos == "CCONJ":
        return tokens[last].pos == tokens[index].pos == "PROPN" and tokens[last].text[:1].isupper()
    return between[0].text == "-"


def chunk_around(phrases: Sequence[Range], index: int) -> Range | None:
    """The phrase that holds token `index`."""
    return next((each for each in phrases if each[0] <= index <= each[1]), None)


def chunk_from(phrases: Sequence[Range], index: int) -> Range | None:
    """The phrase that begins with token `index`."""
    return next((each for each in phrases if each[0] == index), None)


def is_time(tokens: Sequence[Token], chunk: Range, classes: WordClasses) -> bool:
    """Whether the phrase says when, and nothing else."""
    nouns = [token for token in tokens[chunk[0] : chunk[1] + 1] if token.pos in NOUNS]
    if not nouns:
        return False
    noun = nouns[-1] if classes.adpositions_follow else nouns[0]
    return noun.lemma in classes.times and not (noun.pos == "PROPN" and len(nouns) > 1)  # Julio Arce is no July


def head(tokens: Sequence[Token], chunk: Range, classes: WordClasses) -> int:
    """The noun that the phrase is about: its first, or where adpositions follow its last; a token of the phrase in any case."""
    inside = tokens[chunk[0] : chunk[1] + 1]
    nouns = [token.index for token in inside if token.pos in NOUNS]
    nouns = nouns or [token.index for token in inside if token.pos != "DET"] or [chunk[0]]
    return nouns[-1] if classes.adpositions_follow else nouns[0]


def unquoted(tokens: Sequence[Token], found: Range) -> Range:
    """The range without quotation marks and commas at its edges; at least one token of it stays."""
    first, last = found
    while first < last and tokens[first].text in _EDGES:
        first += 1
    while last > first and tokens[last].text in _EDGES:
        last -= 1
    return first, last
