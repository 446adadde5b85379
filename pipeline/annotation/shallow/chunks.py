"""Noun phrases without a parse: unbroken runs of nominal words, with what a genitive adposition adds."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.annotation.shallow.lexicon import Lexicon
from pipeline.annotation.text.parse import Token

Range = tuple[int, int]
"""First and last token, both included."""

NOMINAL = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "DET"})
_MARKS = frozenset("«»“”\"'‘’„")


def chunks(tokens: Sequence[Token], lexicon: Lexicon) -> list[Range]:
    """The noun phrases of a sentence in order, never overlapping. An article opens a new one, a genitive adposition does not."""
    found: list[Range] = []
    for token in tokens:
        if token.pos not in NOMINAL:
            continue
        if found and _continues(tokens, found[-1][1], token.index, lexicon):
            found[-1] = (found[-1][0], token.index)
        else:
            found.append((token.index, token.index))
    return found


def _continues(tokens: Sequence[Token], last: int, index: int, lexicon: Lexicon) -> bool:
    between = tokens[last + 1 : index]
    if not between:
        if tokens[index].pos != "DET":
            return True
        return tokens[last].pos == "DET" or (last > 0 and tokens[last - 1].text.casefold() in lexicon.genitive)
    if len(between) == 1 and between[0].text.casefold() in lexicon.genitive:
        return True
    if len(between) == 1 and between[0].pos == "CCONJ":
        return tokens[last].pos == tokens[index].pos == "PROPN" and tokens[last].text[:1].isupper()
    return len(between) == 1 and between[0].text == "-"


def is_time(tokens: Sequence[Token], chunk: Range, lexicon: Lexicon) -> bool:
    """Whether the phrase says when, and nothing else."""
    nouns = [token for token in tokens[chunk[0] : chunk[1] + 1] if token.pos in ("NOUN", "PROPN")]
    return bool(nouns) and (nouns[0] if not lexicon.adpositions_follow else nouns[-1]).lemma in lexicon.times


def head(tokens: Sequence[Token], chunk: Range, lexicon: Lexicon) -> int:
    """The noun that the phrase is about: its first, or where adpositions follow its last."""
    nouns = [token.index for token in tokens[chunk[0] : chunk[1] + 1] if token.pos in ("NOUN", "PROPN")]
    nouns = nouns or [token.index for token in tokens[chunk[0] : chunk[1] + 1] if token.pos != "DET"] or [chunk[0]]
    return nouns[-1] if lexicon.adpositions_follow else nouns[0]


def unquoted(tokens: Sequence[Token], found: Range) -> Range:
    """The range without quotation marks and commas at its edges."""
    first, last = found
    while first < last and (tokens[first].text in _MARKS or tokens[first].text == ","):
        first += 1
    while last > first and (tokens[last].text in _MARKS or tokens[last].text == ","):
        last -= 1
    return first, last
