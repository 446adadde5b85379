"""Two numbers with one meaning: "10-20", "between 5 and 6", "two to three thousand", "от 10 до 20"."""

from __future__ import annotations

from pipeline.annotation.quantities.counting import Counting
from pipeline.annotation.quantities.currencies import sign_before
from pipeline.annotation.quantities.numbers import number_at
from pipeline.annotation.quantities.numerals import Number
from pipeline.annotation.quantities.tokens import DASHES, Tokens


def number_or_range(tokens: Tokens, index: int, counting: Counting, *, opened: bool, money: bool) -> Number | None:
    """The number or range that begins at a token; `opened` by "between", so that "and" joins it; `money` after a sign.

    None for a score ("3-2"), a telephone number and other chains of numbers.
    """
    one = number_at(tokens, index, counting, money=money)
    if one is None or one.value is None:
        return one
    between, links = tokens[one.end], counting.links
    dash = between.text in DASHES
    if not (dash or between.key in links.through or (opened and between.key in links.conjunctions)):
        return one
    two = number_at(tokens, _after_signs(tokens, one.end + 1, counting), counting, money=money)
    if two is None or two.value is None:
        return one
    low, high = one.value, two.value
    if one.factor == 1 and two.factor > 1 and low < 1000 and low * two.factor <= high:
        low *= two.factor
    chained = tokens[two.end].text in DASHES and tokens[two.end + 1].kind == "digits"
    if dash and (low >= high or chained):
        return None
    return one if low >= high else Number(None, low, high, two.end, two.factor, people=two.people)


def _after_signs(tokens: Tokens, start: int, counting: Counting) -> int:
    """The index after a sign of a currency, of three tokens at most, that stands before the second number: "$5-$6"."""
    last = start + 3
    while tokens[start].text and sign_before(tokens, start + 1, counting.words.currencies) and start < last:
        start += 1
    return start
