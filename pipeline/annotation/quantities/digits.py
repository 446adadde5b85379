"""Numbers in digits: "1,200", "1.500,5", "1 200", "2.5"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pipeline.annotation.quantities.tokens import Tokens

Marks = tuple[str, str]
"""The mark between groups of digits, or nothing where a space groups; and the mark before decimals."""

MarksOf = Callable[[Tokens, int], Marks]
"""The marks that the number beginning at a token is written with."""

MOST_DIGITS: Final = 16
"""Digits before the decimal mark of what is still a number."""

MOST_DECIMALS: Final = 9
"""Decimals that count."""


def point_is_decimal(tokens: Tokens, index: int) -> Marks:
    """A comma groups and a point is decimal, as in English; so does a space, as in "12 000"."""
    return "" if _grouped_by_space(tokens, index) else ",", "."


def comma_is_decimal(tokens: Tokens, index: int) -> Marks:
    """A space groups and a comma is decimal, as in Russian; "1.200" is then ambiguous and no number at all."""
    return "", ","


def either_is_decimal(tokens: Tokens, index: int) -> Marks:
    """Spain writes 1.500,5, Mexico 1,500.5; three digits behind a mark are a group."""
    mark, after = tokens[index + 1].text, tokens[index + 2]
    if mark in (".", ",") and tokens.glued(index + 1) and tokens.glued(index + 2) and after.kind == "digits":
        grouped = len(after.text) == 3 and tokens[index].text != "0"
        return (mark, "," if mark == "." else ".") if grouped else ("", mark)
    return "", ","


def _grouped_by_space(tokens: Tokens, index: int) -> bool:
    """Whether a space and three digits follow up to three that begin no number of their own."""
    first = tokens[index].text
    return len(first) <= 3 and first[0] != "0" and _next_group(tokens, index + 1, "") == 1


def in_digits(tokens: Tokens, index: int, marks: Marks) -> tuple[float, int] | None:
    """The value of the digits that begin at a token and the index of the token after them; None for what is no number.

    Groups are of three digits, or India's of two and three.
    """
    group, point = marks
    whole, end = tokens[index].text, index + 1
    if len(whole) <= 3:
        while (step := _next_group(tokens, end, group)) and len(whole) < 20:
            whole, end = whole + tokens[end + step - 1].text, end + step
    if group and whole != tokens[index].text and len(tokens[end - 1].text) != 3:
        return None
    fraction = ""
    if _goes_on(tokens, end):
        if tokens[end].text != point or _goes_on(tokens, end + 2):  # "1.2.3"
            return None
        fraction, end = tokens[end + 1].text[:MOST_DECIMALS], end + 2
    if len(whole) > MOST_DIGITS:
        return None
    return float(f"{int(whole)}.{int(fraction or '0'):0{len(fraction) or 1}d}"), end


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a mark and more digits follow."""
    return (
        tokens[index].text in (".", ",")
        and tokens.glued(index)
        and tokens.glued(index + 1)
        and tokens[index + 1].kind == "digits"
    )


def _next_group(tokens: Tokens, end: int, mark: str) -> int:
    """How many tokens further a group of digits reaches: 0 where none follows."""
    if mark:
        after, glued = tokens[end + 1], tokens.glued(end) and tokens.glued(end + 1)
        fits = len(after.text) == 3 or (len(after.text) == 2 and tokens.glued(end + 2) and tokens[end + 2].text == mark)
        return 2 if tokens[end].text == mark and glued and after.kind == "digits" and fits else 0
    after, gap = tokens[end], tokens[end].start - tokens[end - 1].end
    return 1 if after.kind == "digits" and len(after.text) == 3 and gap == 1 else 0
