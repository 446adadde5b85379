"""Two numbers with one meaning: "10-20", "between 5 and 6", "two to three thousand", "от 10 до 20"."""

from __future__ import annotations

from pipeline.annotation.quantities.currencies import sign_before
from pipeline.annotation.quantities.numbers import Number, number
from pipeline.annotation.quantities.tokens import Tokens

_DASHES = frozenset("-‑–—")
_THROUGH = {
    "en": frozenset({"to", "or"}),
    "ru": frozenset({"до", "или", "по"}),
    **{"es": frozenset({"a", "o"}), "uk": frozenset({"до", "або", "чи"}), "hi": frozenset({"से"}), "mr": frozenset({"ते"})},
}
_AND = {"en": frozenset({"and"}), "ru": frozenset({"и"}), "es": frozenset({"y"}), "uk": frozenset({"і", "та", "й"})}


def number_or_range(tokens: Tokens, index: int, language: str, *, opened: bool, money: bool) -> Number | None:
    """The number or range that begins at a token; `opened` by "between", so that "and" joins it; `money` after a sign.

    None for a score ("3-2"), a telephone number and other chains of numbers.
    """
    one = number(tokens, index, language, money=money)
    if one is None or one.value is None:
        return one
    dash = tokens[one.end].text in _DASHES
    joined = (
        dash or tokens[one.end].key in _THROUGH.get(language, ()) or (opened and tokens[one.end].key in _AND.get(language, ()))
    )
    if not joined:
        return one
    start = one.end + 1
    while tokens[start].text and sign_before(tokens, start + 1) and start < one.end + 4:
        start += 1
    two = number(tokens, start, language, money=money)
    if two is None or two.value is None:
        return one
    low, high = one.value, two.value
    if one.factor == 1 and two.factor > 1 and low < 1000 and low * two.factor <= high:
        low *= two.factor
    if dash and (low >= high or (tokens[two.end].text in _DASHES and tokens[two.end + 1].kind == "digits")):
        return None
    if low >= high:
        return one
    return Number(None, low, high, two.end, two.factor, people=two.people)
