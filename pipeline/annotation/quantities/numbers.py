"""Numbers in digits and in words, magnitudes applied: "1,200", "2.5 million", "forty-three", "25 тыс.", "сотни".

A point is decimal in English and a comma groups, in groups of three or in India's of two and three. In Russian, Ukrainian and
the other languages the comma is decimal and a space groups; "1.200" is then ambiguous and no number at all. Hindi and Marathi
write as English does. Numbers of 1e15 and more are no numbers either.
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.annotation.quantities.number_languages import NUMBER_WORDS
from pipeline.annotation.quantities.number_words import begins, magnitude, worded
from pipeline.annotation.quantities.tokens import Token, Tokens
from pipeline.annotation.times.numerals import ENGLISH, RUSSIAN, RUSSIAN_COLLECTIVE
from pipeline.languages.es.counting import spanish_marks

LIMIT = 1e15
_POINT_IS_DECIMAL = frozenset({"en", "hi", "mr"})


class Number(NamedTuple):
    """A number and the index of the token after it. Vague ones ("dozens") have no value, only a `low` end."""

    value: float | None
    low: float | None
    high: float | None
    end: int
    factor: float
    """The magnitude that was applied: 1 where none was said."""
    people: bool = False
    """A collective: said of people only."""


_ENGLISH_MAGNITUDES = {
    "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "million": 1e6, "mn": 1e6, "mln": 1e6, "crore": 1e7, "crores": 1e7,
    "billion": 1e9, "bn": 1e9, "trillion": 1e12, "tn": 1e12, "trn": 1e12,
}  # fmt: skip
MONEY_MAGNITUDES = {"k": 1e3, "m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12}
"""Letters glued to an amount of money."""
_RUSSIAN_MAGNITUDES = {"тыс": 1e3, "млн": 1e6, "млрд": 1e9, "трлн": 1e12} | {
    stem + ending: value
    for stem, endings, value in (
        ("тысяч", ("", "а", "и", "у", "е", "ей", "ам", "ами", "ах"), 1e3),
        ("миллион", ("", "а", "ы", "ов", "у", "ом", "е", "ам", "ами", "ах"), 1e6),
        ("миллиард", ("", "а", "ы", "ов", "у", "ом", "е", "ам", "ами", "ах"), 1e9),
        ("триллион", ("", "а", "ы", "ов", "у", "ом", "е", "ам", "ами", "ах"), 1e12),
    )
    for ending in endings
}
_RUSSIAN_SCALES = _RUSSIAN_MAGNITUDES | {
    "десятка": 10.0,
    "десятков": 10.0,
    "сотни": 100.0,
    "сотен": 100.0,
    "дюжины": 12.0,
    "дюжин": 12.0,
}
_ENGLISH_VAGUE = {
    "tens": 20.0, "dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2e3, "millions": 2e6,
    "billions": 2e9, "trillions": 2e12,
}  # fmt: skip
"""The least that each plural can mean."""
_RUSSIAN_VAGUE = {"десятки": 20.0, "десятков": 20.0, "десяткам": 20.0, "десятками": 20.0, "десятках": 20.0} | {
    "сотни": 200.0, "сотен": 200.0, "сотням": 200.0, "сотнями": 200.0, "сотнях": 200.0,
    "тысячи": 2e3, "тысяч": 2e3, "тысячам": 2e3, "тысячами": 2e3, "тысячах": 2e3,
    "миллионы": 2e6, "миллионов": 2e6, "миллионам": 2e6, "миллионами": 2e6, "миллиарды": 2e9, "миллиардов": 2e9,
}  # fmt: skip
_RUSSIAN_ONE_OF = {
    "десяток": 10.0, "дюжина": 12.0, "дюжину": 12.0, "дюжины": 12.0, "сотня": 100.0, "сотню": 100.0, "тысяча": 1e3, "тысячу": 1e3,
    "миллион": 1e6, "миллиона": 1e6, "миллиард": 1e9, "миллиарда": 1e9, "триллион": 1e12,
    "полтора": 1.5, "полторы": 1.5, "полутора": 1.5, "полтысячи": 500.0, "полсотни": 50.0,
    "полмиллиона": 5e5, "полмиллиарда": 5e8,
}  # fmt: skip
_BEGINNINGS = {
    "en": frozenset(ENGLISH) | frozenset(_ENGLISH_VAGUE) | {"a", "an", "half", "several"},
    "ru": frozenset(RUSSIAN) | frozenset(_RUSSIAN_VAGUE) | frozenset(_RUSSIAN_ONE_OF) | {"несколько", "нескольких"},
}


def may_begin(token: Token, language: str) -> bool:
    """Whether a number can begin with the token."""
    if language in NUMBER_WORDS and token.kind == "word":
        return begins(token.key, NUMBER_WORDS[language])
    return token.kind == "digits" or token.key in _BEGINNINGS.get(language, ())


def number(tokens: Tokens, index: int, language: str, *, money: bool = False) -> Number | None:
    """The number that begins at a token, or None. Next to a currency sign (`money`) a letter may be its magnitude ("$5m")."""
    found = None
    if tokens[index].kind == "digits":
        digits = _digits(tokens, index, language)
        found = digits and _scaled(tokens, *digits, language, money=money)
    elif language == "en":
        found = _english_vague(tokens, index) or _english(tokens, index)
    elif language == "ru":
        found = _russian(tokens, index)
    elif language in NUMBER_WORDS and (said := worded(tokens, index, NUMBER_WORDS[language])):
        found = Number(said.value, said.low, None, said.end, said.factor, said.people)
    if found is None or max(found.value or 0, found.low or 0) >= LIMIT:
        return None
    return found


def _digits(tokens: Tokens, index: int, language: str) -> tuple[float, int] | None:
    group, point = (
        (",", ".") if language in _POINT_IS_DECIMAL else spanish_marks(tokens, index) if language == "es" else ("", ",")
    )
    whole, end = tokens[index].text, index + 1
    if len(whole) <= 3:
        while (step := _next_group(tokens, end, group)) and len(whole) < 20:
            whole, end = whole + tokens[end + step - 1].text, end + step
    if group and whole != tokens[index].text and len(tokens[end - 1].text) != 3:
        return None
    fraction = ""
    if tokens[end].text in (".", ",") and tokens.glued(end) and tokens.glued(end + 1) and tokens[end + 1].kind == "digits":
        if tokens[end].text != point or _goes_on(tokens, end + 2):
            return None
        fraction, end = tokens[end + 1].text[:9], end + 2
    return (float(f"{int(whole)}.{int(fraction or '0'):0{len(fraction) or 1}d}"), end) if len(whole) <= 16 else None


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether another group of digits follows a fraction ("1.2.3")."""
    return (
        tokens.glued(index)
        and tokens[index].text in (".", ",")
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


def _scaled(tokens: Tokens, value: float, end: int, language: str, *, money: bool = False) -> Number:
    if language in NUMBER_WORDS and not (money and tokens.glued(end)):
        scaled, end, factor = magnitude(tokens, value, end, NUMBER_WORDS[language])
        return Number(scaled, None, None, end, factor)
    words = _ENGLISH_MAGNITUDES if language == "en" else _RUSSIAN_SCALES if language == "ru" else {}
    factor = 1.0
    if language == "ru" and tokens.keys(end, end + 2) == ("с", "половиной"):
        value, end = value + 0.5, end + 2
    if tokens.glued(end) and (tokens[end].key in MONEY_MAGNITUDES if money else tokens[end].key == "k" and language == "en"):
        factor, end = MONEY_MAGNITUDES[tokens[end].key], end + 1
    elif language == "en" and tokens[end].text in "-‑" and tokens[end + 1].key in words:
        end += 1
    while tokens[end].key in words and factor * words[tokens[end].key] < LIMIT:
        factor, end = factor * words[tokens[end].key], end + 1
        if language == "ru" and tokens[end].text == "." and tokens[end + 1].text.islower():
            end += 1
    return Number(round(value * factor, 6), None, None, end, factor)


def _english_vague(tokens: Tokens, index: int) -> Number | None:
    end = index
    if tokens[end].key == "several" or tokens.keys(end, end + 2) in (("a", "few"), ("a", "couple")):
        end += 1 if tokens[end].key == "several" else 2
        end += tokens[end].key == "of"
        low = {"dozen": 24.0, "hundred": 200.0}.get(tokens[end].key, 2 * _ENGLISH_MAGNITUDES.get(tokens[end].key, 0))
        return _scaled_low(tokens, low, end + 1) if low else None
    low = _ENGLISH_VAGUE.get(tokens[end].key, 0)
    return _scaled_low(tokens, low, end + 1) if low and tokens[end - 1].key != "the" else None


def _scaled_low(tokens: Tokens, low: float, end: int) -> Number | None:
    first = tokens[end - 1].key
    if tokens[end].key == "of" and tokens[end + 1].key in _ENGLISH_VAGUE:
        low, end = low * _ENGLISH_VAGUE[tokens[end + 1].key] / 2, end + 2
    elif first in ("hundred", "dozen") and tokens[end].key in _ENGLISH_MAGNITUDES:
        low, end = low * _ENGLISH_MAGNITUDES[tokens[end].key], end + 1
    return None if first == "tens" and end == 1 else Number(None, low, None, end, 1.0)


def _english(tokens: Tokens, index: int) -> Number | None:
    total, current, end = 0.0, None, index
    if tokens[end].key in ("a", "an", "half") and (_is_scale(tokens[end + 1].key) or tokens.keys(end, end + 2) == ("half", "a")):
        half = tokens[end].key == "half"
        end += 2 if tokens.keys(end, end + 2) == ("half", "a") else 1
        if not _is_scale(tokens[end].key):
            return None
        current = 0.5 if half else 1.0
    while True:
        end += tokens[end].text in ("-", "‑") and current is not None and tokens[end + 1].key in ENGLISH and tokens.glued(end + 1)
        key, small = tokens[end].key, ENGLISH.get(tokens[end].key)
        if small is not None and _adds(current, small):
            current = (current or 0) + small
        elif key in ("hundred", "dozen") and current and current < 100:
            current *= 100 if key == "hundred" else 12
        elif key in _ENGLISH_MAGNITUDES and current:
            total, current = total + current * _ENGLISH_MAGNITUDES[key], None
        elif key == "and" and tokens[end + 1].key in ENGLISH and (total or current) and (current or 100) % 100 == 0:
            pass
        elif tokens.keys(end, end + 3) == ("and", "a", "half") and current:
            current, end = current + 0.5, end + 2
        else:
            break
        end += 1
        if total >= LIMIT:
            return None
    return Number(total + (current or 0), None, None, end, _last_factor(tokens, end)) if end > index else None


def _is_scale(key: str) -> bool:
    return key in _ENGLISH_MAGNITUDES or key in ("hundred", "dozen")


def _adds(current: float | None, small: int) -> bool:
    if current is None:
        return True
    return small > 0 and ((current % 100 == 0 and current >= 100) or (current % 100 >= 20 and current % 10 == 0 and small < 10))


def _last_factor(tokens: Tokens, end: int) -> float:
    key = tokens[end - 1].key
    return _ENGLISH_MAGNITUDES.get(key) or {"hundred": 100.0, "dozen": 12.0}.get(key, 1.0)


def _russian(tokens: Tokens, index: int) -> Number | None:
    end, key = index, tokens[index].key
    if key in ("несколько", "нескольких") and tokens[end + 1].key in _RUSSIAN_VAGUE:
        return _russian_low(tokens, end + 1)
    if key in RUSSIAN:
        value, last = 0.0, 1000.0
        people = key in RUSSIAN_COLLECTIVE
        while (small := RUSSIAN.get(tokens[end].key)) and _place(small) < last:
            value, last, end = value + small, _place(small), end + 1
        return _scaled(tokens, value, end, "ru")._replace(people=people)
    if key in _RUSSIAN_ONE_OF:
        return _scaled(tokens, _RUSSIAN_ONE_OF[key], end + 1, "ru")
    return _russian_low(tokens, end) if key in _RUSSIAN_VAGUE else None


def _place(small: int) -> float:
    """1000 for what nothing may precede down to 1 for units; teens leave no room for units."""
    return 100 if small >= 100 else 10 if small >= 20 else 1


def _russian_low(tokens: Tokens, index: int) -> Number:
    low, end = _RUSSIAN_VAGUE[tokens[index].key], index + 1
    if tokens[end].key in _RUSSIAN_MAGNITUDES:
        low, end = low * _RUSSIAN_MAGNITUDES[tokens[end].key], end + 1
    return Number(None, low, None, end, 1.0)
