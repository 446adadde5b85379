"""From a number to a quantity: its bounds to the left, its unit, currency or counted noun to the right."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.annotation.quantities import bounds, currencies, exclusions, units
from pipeline.annotation.quantities.bounds import Bound
from pipeline.annotation.quantities.numbers import MONEY_MAGNITUDES, Number, number
from pipeline.annotation.quantities.ranges import number_or_range
from pipeline.annotation.quantities.tokens import Tokens, word_class
from pipeline.annotation.quantities.units import Measure
from pipeline.languages.en import counting as english
from pipeline.languages.en.counting import Counted
from pipeline.languages.es import counting as spanish
from pipeline.languages.hi import counting as indic
from pipeline.languages.ru import counting as russian
from pipeline.languages.uk import counting as ukrainian
from schemas import Quantity, Span, Unit

COUNTED = {"es": spanish, "uk": ukrainian, "hi": indic, "mr": indic}
"""What a number counts, by language, apart from English and Russian."""
_PERCENT = word_class(
    """
    percent pct процент процента процентов процентам проц відсоток відсотка відсотків відсотки відсотками प्रतिशत फीसदी
    फ़ीसदी टक्के टक्क्यांनी टक्क्यांहून
    """
)
_PER_CENT = frozenset({("per", "cent"), ("por", "ciento")})
_ONE = word_class(
    """
    un una один одна одне एक one один одна одно одного одной одну одним одном
    """
)
_OF = {"en": word_class("of"), "ru": word_class("из"), "uk": word_class("з із зі"), "es": word_class("de")}
_THE = word_class("the these those its their his her our all los las sus estos estas эти этих всех своих цих усіх своїх")
_MINUS = frozenset({"-", "−", "–", "minus", "минус"})


@dataclass(frozen=True, slots=True)
class FoundQuantity:
    """A quantity of a sentence."""

    span: Span
    """Code points of the sentence: bounds, number, and what is counted."""
    quantity: Quantity


def quantity_at(tokens: Tokens, index: int, language: str) -> tuple[FoundQuantity | None, int]:
    """The quantity whose number begins at a token, and the index of the token to go on from."""
    digits = tokens[index].kind == "digits"
    if not digits and number(tokens, index, language) is None:
        return None, index + 1
    limits, first = bounds.before(tokens, index)
    sign = currencies.sign_before(tokens, index)
    if sign:
        limits, first = bounds.before(tokens, sign[1])
    found = number_or_range(tokens, index, language, opened="between" in limits, money=sign is not None)
    if found is None:
        return None, _after_chain(tokens, index)
    end = exclusions.inflected(tokens, found.end)
    after, end = bounds.after(tokens, end)
    limits = limits | {after} if after else limits
    if "between" in limits and found.high is None:
        limits -= {"between"}
        first = sign[1] if sign else index
    if (digits and not sign and exclusions.no_count_before(tokens, index)) or exclusions.no_count_after(tokens, end):
        return None, _after_chain(tokens, max(end - 1, index))
    return _attached(tokens, index, first, end, found, limits, sign[0] if sign else None, language)


def _after_chain(tokens: Tokens, index: int) -> int:
    """The index after all that is glued to a token, so that no part of a code or a score counts by itself."""
    index += 1
    while tokens.glued(index):
        index += 1
    return index


def _attached(
    tokens: Tokens, index: int, first: int, end: int, found: Number, limits: frozenset[Bound], sign: str | None, language: str
) -> tuple[FoundQuantity | None, int]:
    if sign:
        code = currencies.currency(tokens, end)
        end = code.end if code and code.of == sign else end
        return _made(tokens, first, end, found, limits, Measure("money", 1, 0, sign, end)), end
    if tokens[end].text == "%" or tokens[end].key in _PERCENT or tokens.keys(end, end + 2) in _PER_CENT:
        return _percent(tokens, first, end + (2 if tokens.keys(end, end + 2) in _PER_CENT else 1), found, limits, language)
    joint = tokens[end].text in ("-", "‑") and tokens.glued(end)
    factor, after = _glued_magnitude(tokens, end, language)
    money = currencies.currency(tokens, after + (tokens[after].text in ("-", "‑")))
    if money is None and tokens[after].key in ("of", "de"):
        money = currencies.currency(tokens, after + 1)
    if money:
        return _made(tokens, first, money.end, found, limits, money._replace(factor=factor)), money.end
    if language not in COUNTED and language not in ("en", "ru"):
        return None, end
    measure = units.measure(tokens, end + joint)
    if measure and not _is_other_word(tokens, end, found):
        return _measured(tokens, first, measure, found, limits, language, joint=joint)
    if joint or (tokens.glued(end) and tokens[end].kind == "word"):
        return None, _after_chain(tokens, end)
    whole = _after_whole(tokens, end, found, language)
    part = None if whole is None else _counted(tokens, index, first, whole, found, limits, language)
    return part if part and part[0] else _counted(tokens, index, first, end, found, limits, language)


def _after_whole(tokens: Tokens, end: int, found: Number, language: str) -> int | None:
    """The index after the number that this one is a part of: both count the same ("32 *of the 40* drones", "трое *из пяти*")."""
    at = end + (language == "en" and tokens[end].key == "out")
    if tokens[at].key not in _OF.get(language, ()):
        return None
    whole = number_or_range(tokens, at + 1 + (tokens[at + 1].key in _THE), language, opened=False, money=False)
    if whole is None or whole.value is None or found.value is None or whole.value <= found.value:
        return None
    amount = units.measure(tokens, whole.end) or currencies.currency(tokens, whole.end) or tokens[whole.end].text == "%"
    return None if amount else whole.end


def _glued_magnitude(tokens: Tokens, end: int, language: str) -> tuple[float, int]:
    """A magnitude's letter before the name of a currency ("5m euros"): without the name it is metres."""
    magnitude = MONEY_MAGNITUDES.get(tokens[end].key)
    return (magnitude, end + 1) if magnitude and tokens.glued(end) and language != "ru" else (1.0, end)


def _is_other_word(tokens: Tokens, end: int, found: Number) -> bool:
    """Whether a unit's letter or word is not one here: a lone capital, or the ordinal "second"."""
    token = tokens[end]
    return (token.text.isupper() and len(token.text) == 1) or (token.key == "second" and found.value != 1)


def _percent(
    tokens: Tokens, first: int, end: int, found: Number, limits: frozenset[Bound], language: str
) -> tuple[FoundQuantity | None, int]:
    end += tokens[end].key in ("points", "point")
    of = Counted(end, end, person=False)
    if language == "en" and tokens[end].key == "of":
        of = english.counted(tokens, end, single=True, partitive=True)
    elif language == "ru":
        of = russian.counted(tokens, end)
    return _made(tokens, first, max(end, of.end), found, limits, Measure("percent", 1, 0, _text(tokens, of), end)), max(
        end, of.end
    )


def _measured(
    tokens: Tokens, first: int, measure: Measure, found: Number, limits: frozenset[Bound], language: str, *, joint: bool
) -> tuple[FoundQuantity | None, int]:
    end, of = measure.end, Counted(measure.end, measure.end, person=False)
    if measure.unit == "degree_celsius" and tokens[first - 1].key in _MINUS:
        measure, first = measure._replace(factor=-measure.factor), first - 1
    if measure.unit in ("kilogram", "litre", "square_metre") and not joint:
        if language == "en" and tokens[end].key == "of":
            of = english.counted(tokens, end, single=True, partitive=True)
        elif language == "ru":
            of = russian.counted(tokens, end)
    end = max(end, of.end)
    return _made(tokens, first, end, found, limits, measure._replace(of=_text(tokens, of))), end


def _counted(
    tokens: Tokens, index: int, first: int, end: int, found: Number, limits: frozenset[Bound], language: str
) -> tuple[FoundQuantity | None, int]:
    if any(value is not None and value != int(value) for value in (found.value, found.low, found.high)):
        return None, end
    single = found.value == 1
    if language == "en":
        of = english.counted(tokens, end, single=single, partitive=tokens[index].key not in _ONE)
        bare = english.bare_person
    elif language == "ru":
        of, bare = russian.counted(tokens, end), russian.bare_person
    else:
        of, bare = COUNTED[language].counted(tokens, end), COUNTED[language].bare_person
    named, person = of.end > of.first, of.person
    before = english.counted_before(tokens, first) if language == "en" and not named else None
    if before is not None:
        kind: Unit = "person" if before.person else "item"
        return _made(tokens, first, end, found, limits, Measure(kind, 1, 0, _text(tokens, before), end)), end
    if named and tokens[index].key in _ONE and (tokens[end].key == "из" or not (person or limits)):
        return None, end
    if exclusions.year_like(tokens, index, end) and not (limits or person):
        return None, end
    if not named:
        vague = found.value is None and found.high is None and tokens[end].key != "of"
        person = found.people or vague or bare(tokens, first, end)
        if not (person or limits) or (tokens[index].key in _ONE and not limits):
            return None, end
    measure = Measure("person" if person or found.people else "item", 1, 0, _text(tokens, of), end)
    end = of.end if named else end
    return _made(tokens, first, end, found, limits, measure), end


def _text(tokens: Tokens, of: Counted) -> str | None:
    return tokens.text[tokens[of.first].start : tokens[of.end - 1].end] if of.end > of.first else None


def _made(tokens: Tokens, first: int, end: int, found: Number, limits: frozenset[Bound], measure: Measure) -> FoundQuantity:
    def converted(value: float | None) -> float | None:
        return None if value is None else round(float(f"{value * measure.factor + measure.offset:.12g}"), 6)  # 33.8 billion whole

    value, low, high = converted(found.value), converted(found.low), converted(found.high)
    quantity = Quantity(
        value=value,
        min=value if "min" in limits and value is not None else low,
        max=value if "max" in limits and value is not None else high,
        unit=measure.unit,
        of=measure.of,
    )
    return FoundQuantity((tokens[first].start, tokens[end - 1].end), quantity)
