"""Quantities that a sentence names: how many or how much of what.

Units are the closed list of `schemas.Unit`: `person` and `item` (with `of`, the counted words), `percent`, `money` (with `of`,
the ISO 4217 code), and base units that others are converted to (`units` lists them with their factors). "more than", "at least",
"over" give `min`; "up to", "fewer than", "at most" give `max`, both beside `value`; "about", "nearly" and the like give no bound.
Ranges have `min` and `max` and no `value`; "dozens", "hundreds" the least they can mean as `min` and no `value`. A bare number
counts only where bounds, a verb of harm or a word for victims stands beside it.

Own grammar: it has to hold bounds, what is counted and several languages, one way for all.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pipeline.annotation.quantities.counting import Counting
from pipeline.annotation.quantities.grammar import quantity_at
from pipeline.annotation.quantities.made import FoundQuantity
from pipeline.annotation.quantities.tokens import Tokens
from pipeline.annotation.times.anchors import said
from schemas import Span

__all__ = ["FoundQuantity", "quantities"]

MOST: Final = 100
"""Numbers looked at in one sentence: what has more is a table, and a word that pymorphy3 does not know takes it 0.5 ms."""


def quantities(sentence_text: str, counting: Counting, times: Iterable[Span]) -> tuple[FoundQuantity, ...]:
    """The quantities of a sentence in order, none overlapping, none that begins within one of `times`: where the sentence names
    times, in code points, in order.

    Where `counting` knows no nouns, digits with a percent sign or a currency only. Never raises.
    """
    words = said(sentence_text)
    if not counting.numerals.may_stand_among(words) and counting.words.shares.endings.isdisjoint(words):
        return ()
    tokens = Tokens(sentence_text)
    busy = iter((*times, (len(sentence_text), len(sentence_text))))
    start, end = next(busy)
    found: list[FoundQuantity] = []
    index = taken = numbers = 0
    begins, fractions = counting.numerals.begins, counting.words.shares.beginnings
    while index < len(tokens) and numbers < MOST:
        token = tokens[index]
        while token.start >= end and end < len(sentence_text):
            start, end = next(busy)
        if not (token.kind == "digits" or begins(token.key) or token.key in fractions) or start <= token.start < end:
            index += 1
            continue
        numbers += token.key not in counting.words.phrases.articles
        each, index = quantity_at(tokens, index, counting)
        if each and each.span[0] >= taken:
            found.append(each)
            taken = each.span[1]
    return tuple(found)
