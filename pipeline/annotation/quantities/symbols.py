"""Signs, symbols and codes that texts of every language write the same way, and which no pack has to list.

Symbols of units: BIPM's SI brochure; codes of currencies: ISO 4217. Keys are in small letters, but for `CODES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

UnitName = Literal[
    "metre", "kilometre", "nautical_mile", "mile", "foot", "yard", "inch", "centimetre",
    "hectare", "acre",
    "kilogram", "tonne", "gram", "pound",
    "litre", "gallon",
    "second", "minute", "hour", "day", "week", "month", "year", "decade",
    "kilowatt", "megawatt", "gigawatt",
    "joule", "kilowatt_hour", "megawatt_hour", "gigawatt_hour",
]  # fmt: skip

UNITS: Final[Mapping[str, UnitName]] = {
    "m": "metre",
    "km": "kilometre",
    "cm": "centimetre",
    "ha": "hectare",
    "g": "gram",
    "kg": "kilogram",
    "kw": "kilowatt",
    "mw": "megawatt",
    "gw": "gigawatt",
    "kwh": "kilowatt_hour",
    "mwh": "megawatt_hour",
    "gwh": "gigawatt_hour",
}
"""Symbol to the unit's name."""

CELSIUS: Final = frozenset({("c",)})
FAHRENHEIT: Final = frozenset({"f"})
"""What stands behind "°"."""

RATES: Final = frozenset({"kmh", "rpm", "hz", "khz", "mhz", "ghz", "bps"})
"""Units of what no field of a frame holds."""

PREFIXES: Final[Mapping[str, float]] = {"k": 1e3, "m": 1e6}
"""Letters glued to an amount of money for a magnitude: "$5m"."""

CURRENCIES: Final[Mapping[str, str]] = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "₹": "INR",
    "¥": "JPY",
    "₺": "TRY",
    "₪": "ILS",
    "₩": "KRW",
    "₸": "KZT",
}
"""Sign to the ISO 4217 code."""

DOLLARS: Final[Mapping[str, str]] = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "hk": "HKD",
    "nz": "NZD",
    "s": "SGD",
    "nt": "TWD",
    "r": "BRL",
}
"""Letters of a country before the sign of the dollar, or of the real."""

CODES: Final[Mapping[str, str]] = {
    code: code
    for code in (
        "USD", "EUR", "GBP", "RUB", "UAH", "INR", "JPY", "CNY", "CHF", "TRY", "ILS", "KRW", "PLN", "SEK", "NOK", "CAD", "AUD",
        "IRR", "SAR", "AED", "PKR", "KZT", "BYN",
    )
} | {"RMB": "CNY"}  # fmt: skip
"""Codes that texts write, in capitals, to those of ISO 4217."""

GLUED: Final = frozenset({"us", "a", "c", "hk", "eur", "usd"})
"""Letters of a currency that may be glued to an amount, and do not make it a code: "US5"."""
