"""From a number to a quantity: its bounds to the left, its unit, currency or counted noun to the right."""

from __future__ import annotations

from typing import Final

from pipeline.annotation.quantities.bounds import bound_after, bounds_before
from pipeline.annotation.quantities.counted import counted
from pipeline.annotation.quantities.counting import Counted, Counting, Nouns, Phrase, nothing
from pipeline.annotation.quantities.currencies import currency, sign_before
from pipeline.annotation.quantities.exclusions import inflected, no_count_after, no_count_before
from pipeline.annotation.quantities.made import Read, made
from pipeline.annotation.quantities.numbers import number_at
from pipeline.annotation.quantities.numerals import Number
from pipeline.annotation.quantities.ranges import number_or_range
from pipeline.annotation.quantities.shares import fraction, fraction_at, ratio
from pipeline.annotation.quantities.tokens import HYPHENS, Tokens
from pipeline.annotation.quantities.units import Measure, measure

_MINUS_SIGNS: Final = frozenset("-−–")


def quantity_at(tokens: Tokens, index: int, counting: Counting) -> Read:
    """The quantity whose number begins at a token, and the index of the token to go on from."""
    words = counting.words
    if counting.nouns and (told := _fraction(tokens, index, counting, counting.nouns)):
        return told
    if tokens[index].kind != "digits" and number_at(tokens, index, counting) is None:
        return None, index + 1
    phrase = _phrase(tokens, index, counting)
    if phrase is None:
        return None, tokens.chain(index)
    coded = tokens[index].kind == "digits" and not phrase.sign and no_count_before(tokens, index, words.exclusions)
    if coded or no_count_after(tokens, phrase.end, words.exclusions):
        return None, tokens.chain(max(phrase.end - 1, index))
    if counting.nouns and (share := ratio(phrase, counting, counting.nouns)):
        return made(share[0], share[1].end, share[1]), share[1].end
    if phrase.sign:
        return _with_sign(phrase, phrase.sign, counting)
    if percent := _after_percent(phrase, counting):
        return _percent(phrase, percent, counting)
    if money := _money(phrase, counting):
        return made(phrase, money.end, money), money.end
    return _of_nouns(phrase, counting, counting.nouns) if counting.nouns else (None, phrase.end)


def _fraction(tokens: Tokens, index: int, counting: Counting, nouns: Nouns) -> Read | None:
    """A fraction in words of what is counted; None where there is none, or a longer number: "a quarter *of a million*"."""
    part = fraction_at(tokens, index, counting.words.shares)
    plain = number_at(tokens, index, counting) if part else None
    if part is None or (plain and plain.end >= part[1]):
        return None
    bounds, first = bounds_before(tokens, index, counting.words.bounds)
    number = Number(part[0], None, None, part[1], 1.0)
    share = fraction(Phrase(tokens, index, first, part[1], number, bounds, None), nouns)
    return (made(share[0], share[1].end, share[1]), share[1].end) if share else (None, part[1])


def _phrase(tokens: Tokens, index: int, counting: Counting) -> Phrase | None:
    """What is known of the number that begins at a token; None for what is no number but a code, as a score is."""
    words = counting.words
    bounds, first = bounds_before(tokens, index, words.bounds)
    sign, begins = sign_before(tokens, index, words.currencies) or (None, index)
    if sign:
        bounds, first = bounds_before(tokens, begins, words.bounds)
    number = number_or_range(tokens, index, counting, opened="between" in bounds, money=sign is not None)
    if number is None:
        return None
    after, end = bound_after(tokens, inflected(tokens, number.end, words.exclusions), words.bounds)
    bounds = bounds | {after} if after else bounds
    if "between" in bounds and number.high is None:
        bounds, first = bounds - {"between"}, begins
    return Phrase(tokens, index, first, end, number, bounds, sign)


def _with_sign(phrase: Phrase, sign: str, counting: Counting) -> Read:
    """An amount of money with a sign before it; its currency may be named again behind it."""
    code = currency(phrase.tokens, phrase.end, counting.words.currencies)
    end = code.end if code and code.of == sign else phrase.end
    return made(phrase, end, Measure("money", 1, 0, sign, end)), end


def _after_percent(phrase: Phrase, counting: Counting) -> int:
    """The index after the words or the sign for percent; 0 where there are none."""
    tokens, end, words = phrase.tokens, phrase.end, counting.words.phrases
    if tokens.keys(end, end + 2) in words.percent_phrases:
        return end + 2
    return end + 1 if tokens[end].text == "%" or tokens[end].key in words.percent else 0


def _percent(phrase: Phrase, end: int, counting: Counting) -> Read:
    end += phrase.tokens[end].key in counting.words.phrases.percent_points
    before = phrase.tokens[phrase.first - 1].key
    glued = phrase.tokens.glued(phrase.first) and not phrase.tokens.glued(phrase.first - 1)
    if (before in _MINUS_SIGNS and glued) or before in counting.words.phrases.minus:
        minus = phrase._replace(first=phrase.first - 1)
        return _measured(minus, Measure("percent", -1, 0, None, end), nothing(end))
    of = counting.nouns.measured(phrase.tokens, end) if counting.nouns else nothing(end)
    return _measured(phrase, Measure("percent", 1, 0, None, end), of)


def _measured(phrase: Phrase, measured: Measure, of: Counted) -> Read:
    """So much of something."""
    end = max(measured.end, of.end)
    return made(phrase, end, measured._replace(of=phrase.tokens.said(of.first, of.end))), end


def _money(phrase: Phrase, counting: Counting) -> Measure | None:
    """The currency named behind the number."""
    tokens, words = phrase.tokens, counting.words.currencies
    factor, after = _glued_magnitude(phrase, counting)
    money = currency(tokens, after + (tokens[after].text in HYPHENS), words)
    if money is None and tokens[after].key in words.linking:
        money = currency(tokens, after + 1, words)
    return money and money._replace(factor=factor)


def _glued_magnitude(phrase: Phrase, counting: Counting) -> tuple[float, int]:
    """A magnitude's letter before the name of a currency ("5m euros") and the index after it: without the name it is metres."""
    end = phrase.end
    magnitude = counting.words.currencies.letters.get(phrase.tokens[end].key)
    said = magnitude is not None and phrase.tokens.glued(end) and counting.letters_before_names
    return (magnitude, end + 1) if magnitude and said else (1.0, end)


def _of_nouns(phrase: Phrase, counting: Counting, nouns: Nouns) -> Read:
    """A measure, or what nouns say is counted."""
    tokens, end = phrase.tokens, phrase.end
    if people := _of_millions(phrase, counting, nouns):
        return people
    joint = tokens[end].text in HYPHENS and tokens.glued(end)
    measured = measure(tokens, end + joint, counting.words.units)
    if measured and not _is_other_word(phrase, counting):
        return _with_unit(phrase, measured, counting, nouns, joint=joint)
    if measured is None and tokens[end + joint].key in counting.words.units.names:  # "90 km/h", "90 km an hour"
        return None, tokens.chain(end)
    if joint or (tokens.glued(end) and tokens[end].kind == "word"):
        return None, tokens.chain(end)
    whole = _after_whole(phrase, counting)
    part = None if whole is None else counted(phrase, whole, counting, nouns)
    return part if part and part[0] else counted(phrase, end, counting, nouns)


def _of_millions(phrase: Phrase, counting: Counting, nouns: Nouns) -> Read | None:
    """A number with a letter for a million glued to it, before what it counts; None where the letter is the unit of a length."""
    tokens, end, words = phrase.tokens, phrase.end, counting.words.phrases
    value = phrase.number.value
    if value is None or tokens[end].key not in words.millions or not tokens.glued(end) or tokens.glued(end + 1):
        return None
    scaled = phrase._replace(number=phrase.number._replace(value=round(value * 1e6, 6)), end=end + 1)
    of = nouns.counted(scaled, end + 1)
    if not of.named or not words.lengths.isdisjoint(tokens.keys(end + 1, of.end)):
        return None
    return counted(scaled, end + 1, counting, nouns)


def _is_other_word(phrase: Phrase, counting: Counting) -> bool:
    """Whether a unit's letter or word is not one here: a lone capital, or the ordinal "second"."""
    token = phrase.tokens[phrase.end]
    ordinal = token.key in counting.words.units.ordinals and phrase.number.value != 1
    return ordinal or (token.text.isupper() and len(token.text) == 1)


def _with_unit(phrase: Phrase, measured: Measure, counting: Counting, nouns: Nouns, *, joint: bool) -> Read:
    """A measure, with what it is of where it is a weight, a volume or an area; `joint` where a hyphen ties it ("a 5-litre …")."""
    of = nothing(measured.end)
    if measured.unit == "degree_celsius" and _is_minus(phrase.tokens[phrase.first - 1].key, counting):
        measured, phrase = measured._replace(factor=-measured.factor), phrase._replace(first=phrase.first - 1)
    if measured.unit in ("kilogram", "litre", "square_metre") and not joint:
        of = nouns.measured(phrase.tokens, measured.end)
    return _measured(phrase, measured, of)


def _is_minus(key: str, counting: Counting) -> bool:
    return key in _MINUS_SIGNS or key in counting.words.phrases.minus


def _after_whole(phrase: Phrase, counting: Counting) -> int | None:
    """The index after the number that this one is a part of: both count the same ("32 *of the 40* drones", "трое *из пяти*")."""
    tokens, words, part = phrase.tokens, counting.words, phrase.number.value
    at = phrase.end + (tokens[phrase.end].key in counting.links.before_of)
    if tokens[at].key not in counting.links.of:
        return None
    at += 1 + (tokens[at + 1].key in words.phrases.determiners)
    whole = number_or_range(tokens, at, counting, opened=False, money=False)
    if whole is None or whole.value is None or part is None or whole.value <= part:
        return None
    end = whole.end
    amount = measure(tokens, end, words.units) or currency(tokens, end, words.currencies) or tokens[end].text == "%"
    return None if amount else end
