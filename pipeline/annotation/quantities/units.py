"""Units of measure and what each is in base units.

Base units: metre (for all lengths), square_metre, kilogram, litre (cubic metres and barrels of oil, too), second (up to decades,
in mean Gregorian lengths), degree_celsius, joule (watt hours, too), watt. A "ton" is the metric one. Factors: BIPM's SI brochure,
NIST Handbook 44.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from pipeline.annotation.quantities import symbols
from pipeline.annotation.quantities.symbols import UnitName
from pipeline.annotation.quantities.tokens import Tokens
from schemas import Unit

_YEAR: Final = 365.2425 * 86400

UNITS: Final[Mapping[UnitName, tuple[Unit, float]]] = {
    "metre": ("metre", 1),
    "kilometre": ("metre", 1e3),
    "nautical_mile": ("metre", 1852),
    "mile": ("metre", 1609.344),
    "foot": ("metre", 0.3048),
    "yard": ("metre", 0.9144),
    "inch": ("metre", 0.0254),
    "centimetre": ("metre", 0.01),
    "hectare": ("square_metre", 1e4),
    "acre": ("square_metre", 4046.8564224),
    "kilogram": ("kilogram", 1),
    "tonne": ("kilogram", 1e3),
    "gram": ("kilogram", 1e-3),
    "pound": ("kilogram", 0.45359237),
    "litre": ("litre", 1),
    "gallon": ("litre", 3.785411784),
    "second": ("second", 1),
    "minute": ("second", 60),
    "hour": ("second", 3600),
    "day": ("second", 86400),
    "week": ("second", 7 * 86400),
    "month": ("second", _YEAR / 12),
    "year": ("second", _YEAR),
    "decade": ("second", 10 * _YEAR),
    "kilowatt": ("watt", 1e3),
    "megawatt": ("watt", 1e6),
    "gigawatt": ("watt", 1e9),
    "joule": ("joule", 1),
    "kilowatt_hour": ("joule", 3.6e6),
    "megawatt_hour": ("joule", 3.6e9),
    "gigawatt_hour": ("joule", 3.6e12),
}
"""Name of a unit to its base unit and how many of these it is."""

EXPONENTS: Final = frozenset("²³")

BARREL_LITRES: Final = 158.987294928
"""Of a barrel of oil."""


class Measure(NamedTuple):
    """A unit or a currency and the index of the token after it."""

    unit: Unit
    factor: float
    offset: float
    """What is added after the factor is applied: Fahrenheit begins elsewhere."""
    of: str | None
    """The ISO 4217 code of money."""
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitWords:
    """Words for units of measure. The symbols that every language writes (`symbols`) are among them from the start."""

    names: Mapping[str, UnitName] = field(default_factory=dict)
    nautical: frozenset[str] = frozenset()
    """Words before or behind "mile" that make it one of the sea."""
    metric: frozenset[str] = frozenset()
    """Words before a unit of weight that make it a tonne: "*metric* tons"."""
    square: frozenset[str] = frozenset()
    cubic: frozenset[str] = frozenset()
    """Words before or behind a unit of length that make it one of area, or of volume: "metros *cuadrados*"."""
    cubic_metres: frozenset[str] = frozenset()
    """Cubic metres in one word."""
    pounds: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of two words, of which the first is a weight of one pound and no money: "5 *pounds of* flour"."""
    barrels: frozenset[str] = frozenset()
    oil: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of one or two words behind a barrel that make it a unit: "of oil"."""
    degrees: frozenset[str] = frozenset()
    celsius: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of one or two words, and letters, behind degrees."""
    fahrenheit: frozenset[str] = frozenset()
    below_zero: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of up to three words behind degrees, with which they are Celsius, and below zero: "градусов *мороза*"."""
    rates: frozenset[tuple[str, ...]] = frozenset()
    """Phrases of two words that make a length a speed: "per hour"."""
    ordinals: frozenset[str] = frozenset()
    """Words for units that behind any number but one are something else: "second"."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "names", {**symbols.UNITS, **self.names})
        object.__setattr__(self, "celsius", self.celsius | symbols.CELSIUS)
        object.__setattr__(self, "fahrenheit", self.fahrenheit | symbols.FAHRENHEIT)


def measure(tokens: Tokens, index: int, words: UnitWords) -> Measure | None:
    """The unit of measure that begins at a token."""
    token, after = tokens[index], tokens[index + 1].key
    if token.text == "°" or token.key in words.degrees:
        return _degrees(tokens, index + 1, words)
    if token.key in words.square or token.key in words.cubic or token.key in words.cubic_metres:
        return _power_of_metre(tokens, index, words)
    if token.key in words.barrels:
        of_oil = (after,) in words.oil or tokens.keys(index + 1, index + 3) in words.oil
        return Measure("litre", BARREL_LITRES, 0, None, index + 1) if of_oil else None
    if named := _of_two_words(tokens, index, words):
        return named
    if token.key in words.names:
        return _named(tokens, index, words)
    return _with_exponent(token.key, index, words) if token.key[-1:] in EXPONENTS else None


def _with_exponent(key: str, index: int, words: UnitWords) -> Measure | None:
    """An area or a volume whose exponent is a sign of its own: "km²"."""
    name = words.names.get(key[:-1])
    if name is None or UNITS[name][0] != "metre":
        return None
    factor = UNITS[name][1]
    return Measure(*(("square_metre", factor**2) if key[-1] == "²" else ("litre", factor**3 * 1e3)), 0, None, index + 1)


def _of_two_words(tokens: Tokens, index: int, words: UnitWords) -> Measure | None:
    """A unit that two words name, of which the second is not always part of it."""
    key, after = tokens[index].key, tokens[index + 1].key
    name, after_name = words.names.get(key), words.names.get(after)
    if (key in words.nautical and after_name == "mile") or (name == "mile" and after in words.nautical):  # "millas náuticas"
        return Measure(*UNITS["nautical_mile"], 0, None, index + 2)
    if key in words.metric and after_name is not None and UNITS[after_name][0] == "kilogram":
        return Measure(*UNITS["tonne"], 0, None, index + 2)
    return Measure(*UNITS["pound"], 0, None, index + 1) if (key, after) in words.pounds else None


def _named(tokens: Tokens, index: int, words: UnitWords) -> Measure | None:
    """A unit by its name or sign; None where it is part of a compound one, such as a speed."""
    after, glued = tokens[index + 1].key, tokens.glued(index + 1)
    unit, factor = UNITS[words.names[tokens[index].key]]
    if unit == "metre" and ((glued and after in ("2", "²")) or after in words.square):
        return Measure("square_metre", factor * factor, 0, None, index + 2)
    if unit == "metre" and ((glued and after in ("3", "³")) or after in words.cubic):
        return Measure("litre", factor**3 * 1e3, 0, None, index + 2)
    if (glued and after in ("/", "3", "³")) or tokens.keys(index + 1, index + 3) in words.rates:
        return None
    return Measure(unit, factor, 0, None, index + 1 + _is_abbreviated(tokens, index))


def _is_abbreviated(tokens: Tokens, index: int) -> bool:
    """Whether the stop behind a unit's sign is part of it, since the sentence goes on."""
    following = tokens[index + 2]
    return tokens[index + 1].text == "." and len(tokens[index].text) < 3 and following.kind == "word" and following.text.islower()


def _degrees(tokens: Tokens, index: int, words: UnitWords) -> Measure | None:
    for length in (1, 2):
        if tokens.keys(index, index + length) in words.celsius:
            return Measure("degree_celsius", 1, 0, None, index + length)
    for length in (1, 2, 3):
        if tokens.keys(index, index + length) in words.below_zero:
            return Measure("degree_celsius", -1, 0, None, index + length)
    fahrenheit = tokens[index].key in words.fahrenheit
    return Measure("degree_celsius", 5 / 9, -160 / 9, None, index + 1) if fahrenheit else None


def _power_of_metre(tokens: Tokens, index: int, words: UnitWords) -> Measure | None:
    """A length with a word for area or volume before it."""
    if tokens[index].key in words.cubic_metres:
        return Measure("litre", 1e3, 0, None, index + 1)
    after = index + 1 + (tokens[index + 1].text == ".")
    name = words.names.get(tokens[after].key)
    if name is None or UNITS[name][0] != "metre":
        return None
    length = UNITS[name][1]
    if tokens[index].key in words.square:
        return Measure("square_metre", length**2, 0, None, after + 1)
    return Measure("litre", length**3 * 1e3, 0, None, after + 1)
