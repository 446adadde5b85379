"""Units of measure, by the words and signs of both languages.

Base units and what is converted to them: metre (kilometres, miles, feet, yards, inches, centimetres), square_metre (hectares,
acres, square kilometres and miles), kilogram (tonnes, tons, grams, pounds of something), litre (gallons, cubic metres, barrels
of oil), second (minutes to decades, in mean Gregorian lengths), degree_celsius (Fahrenheit), joule (watt hours), watt. A "ton"
is the metric one. Factors: BIPM's SI brochure, NIST Handbook 44.
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.annotation.quantities.tokens import Tokens
from schemas import Unit


class Measure(NamedTuple):
    """A unit or a currency and the index of the token after it."""

    unit: Unit
    factor: float
    offset: float
    of: str | None
    """The ISO 4217 code of money."""
    end: int


def _forms(words: str, factor: float) -> dict[str, float]:
    return dict.fromkeys(words.split(), factor)


_YEAR = 365.2425 * 86400
_METRE = (
    _forms("metre metres meter meters m метр метра метров метры метрах метрам метрами м metro metros метрів मीटर", 1)
    | _forms(
        (
            "kilometre kilometres kilometer kilometers km kms километр километра километров километры километрах "
            "км kilómetro kilómetros кілометр кілометра кілометрів кілометри किलोमीटर किमी"
        ),
        1e3,
    )
    | _forms("nmi", 1852)
    | _forms("mile miles миля мили миль milla millas милі मील", 1609.344)
    | _forms("foot feet ft фут фута футов", 0.3048)
    | _forms("yard yards ярд ярда ярдов", 0.9144)
    | _forms("inch inches дюйм дюйма дюймов", 0.0254)
    | _forms(
        (
            "centimetre centimetres centimeter centimeters cm сантиметр сантиметра сантиметров см centímetros "
            "сантиметрів सेंटीमीटर सेमी"
        ),
        0.01,
    )
)
_SQUARE = _forms("hectare hectares ha гектар гектара гектаров га hectárea hectáreas гектарів हेक्टेयर हेक्टर", 1e4) | _forms(
    "acre acres акр акра акров एकड़ एकर", 4046.8564224
)
_KILOGRAM = (
    _forms(
        (
            "kilogram kilograms kilo kilos kg kgs килограмм килограмма килограммов кг kilogramo kilogramos "
            "кілограм кілограма кілограмів किलोग्राम किलो"
        ),
        1,
    )
    | _forms("tonne tonnes ton tons тонна тонны тонн тонну т tonelada toneladas тонни टन", 1e3)
    | _forms("gram grams g грамм грамма граммов gramos грамів ग्राम ग्रॅम", 1e-3)
    | _forms("lb lbs", 0.45359237)
)
_LITRE = _forms("litre litres liter liters литр литра литров litro litros літр літра літрів लीटर लिटर", 1) | _forms(
    "gallon gallons", 3.785411784
)
_SECOND = (
    _forms("second seconds секунда секунды секунд секунду segundo segundos секунди सेकंड", 1)
    | _forms("minute minutes минута минуты минут минуту minuto minutos хвилина хвилини хвилин मिनट मिनिटे मिनिटं", 60)
    | _forms("hour hours час часа часов часам часами hora horas година години годин घंटा घंटे घंटों तास तासांचा", 3600)
    | _forms(
        "day days день дня дней дням днями сутки суток día días днів доба доби діб दिन दिनों दिवस दिवसांचा",
        86400,
    )
    | _forms(
        (
            "week weeks неделя недели недель неделю неделям неделями semana semanas тиждень тижні тижнів सप्ताह "
            "हफ़्ते हफ्ते हफ्तों आठवडे आठवड्यांचा"
        ),
        7 * 86400,
    )
    | _forms(
        (
            "month months месяц месяца месяцев месяцам месяцами mes meses місяць місяці місяців महीने महीना "
            "महीनों महिने महिना महिन्यांचा"
        ),
        _YEAR / 12,
    )
    | _forms(
        "year years год года лет годам годами año años рік роки років साल वर्ष वर्षे वर्षों वर्षांचा",
        _YEAR,
    )
    | _forms("decade decades десятилетие десятилетия десятилетий década décadas десятиліття दशक", 10 * _YEAR)
)
_SECOND |= {
    f"{stem}ां{ending}": _SECOND[singular]
    for stem, singular in (("दिवस", "दिवस"), ("आठवड्य", "आठवडे"), ("महिन्य", "महिना"), ("वर्ष", "वर्ष"), ("तास", "तास"))
    for ending in ("च्या", "साठी", "पासून", "नंतर", "पूर्वी")
}
"""With the postpositions that Marathi writes with them."""
_POWER = {
    "k": 1e3,
    "m": 1e6,
    "g": 1e9,
    "kilo": 1e3,
    "mega": 1e6,
    "giga": 1e9,
    "к": 1e3,
    "м": 1e6,
    "г": 1e9,
    "кило": 1e3,
    "мега": 1e6,
    "гига": 1e9,
}
_WATT = {
    prefix + stem: factor
    for prefix, factor in _POWER.items()
    for stem in (("w", "watt", "watts") if prefix.isascii() else ("вт", "ватт", "ватта"))
    if (len(prefix) == 1) == (len(stem) < 3)
}
_JOULE = {
    prefix + stem: factor * 3.6e3
    for prefix, factor in _POWER.items()
    if len(prefix) == 1
    for stem in (("wh",) if prefix.isascii() else ())
} | _forms("joule joules джоуль джоуля джоулей", 1)
_TABLES: tuple[tuple[Unit, dict[str, float]], ...] = (
    ("metre", _METRE),
    ("square_metre", _SQUARE),
    ("kilogram", _KILOGRAM),
    ("litre", _LITRE),
    ("second", _SECOND),
    ("watt", _WATT),
    ("joule", _JOULE),
)
_UNITS: dict[str, tuple[Unit, float]] = {word: (unit, factor) for unit, table in _TABLES for word, factor in table.items()}
_NAUTICAL = frozenset(["nautical", "sea", "морская", "морские", "морских", "náutica", "náuticas", "морські", "समुद्री"])
_MILES = frozenset(["mile", "miles", "миля", "мили", "миль", "milla", "millas", "милі", "मील"])
_AREA = frozenset(["square", "sq", "квадратный", "квадратных", "квадратного", "квадратные", "кв", "वर्ग", "चौरस", "квадратні"])
_VOLUME = frozenset(["cubic", "кубических", "кубометров", "кубометра", "куб"])
_BARREL_LITRES = 158.987294928


def measure(tokens: Tokens, index: int) -> Measure | None:
    """The unit of measure that begins at a token."""
    token, after = tokens[index], tokens[index + 1].key
    if token.text == "°" or token.key in ("degrees", "degree", "градусов", "градуса", "градус"):
        return _degrees(tokens, index + 1)
    if token.key in _NAUTICAL and after in _MILES:
        return Measure("metre", 1852, 0, None, index + 2)
    if token.key in _MILES and after in _NAUTICAL:  # "millas náuticas"
        return Measure("metre", 1852, 0, None, index + 2)
    if token.key == "metric" and after in _KILOGRAM:
        return Measure("kilogram", 1e3, 0, None, index + 2)
    if token.key in _AREA or token.key in _VOLUME:
        return _power_of_metre(tokens, index)
    if token.key in ("barrel", "barrels", "баррель", "барреля", "баррелей"):
        of_oil = tokens.keys(index + 1, index + 3) in (("of", "oil"), ("of", "crude")) or after == "нефти"
        return Measure("litre", _BARREL_LITRES, 0, None, index + 1) if of_oil else None
    if token.key in ("pounds", "pound") and after == "of":
        return Measure("kilogram", 0.45359237, 0, None, index + 1)
    if token.key not in _UNITS:
        return None
    unit, factor = _UNITS[token.key]
    if unit == "metre" and tokens.glued(index + 1) and after in ("2", "²"):
        return Measure("square_metre", factor * factor, 0, None, index + 2)
    if (tokens.glued(index + 1) and after in ("/", "3", "³")) or tokens.keys(index + 1, index + 3) in (
        ("per", "hour"),
        ("an", "hour"),
        ("в", "час"),
    ):
        return None
    end = (
        index
        + 1
        + (
            tokens[index + 1].text == "."
            and len(token.text) < 3
            and tokens[index + 2].kind == "word"
            and tokens[index + 2].text.islower()
        )
    )
    return Measure(unit, factor, 0, None, end)


def _degrees(tokens: Tokens, index: int) -> Measure | None:
    key = tokens[index].key
    if key in ("c", "celsius", "с", "цельсия") or tokens.keys(index, index + 2) == ("по", "цельсию"):
        return Measure("degree_celsius", 1, 0, None, index + (2 if key == "по" else 1))
    return Measure("degree_celsius", 5 / 9, -160 / 9, None, index + 1) if key in ("f", "fahrenheit") else None


def _power_of_metre(tokens: Tokens, index: int) -> Measure | None:
    if tokens[index].key.startswith("кубометр"):
        return Measure("litre", 1e3, 0, None, index + 1)
    after = index + 1 + (tokens[index + 1].text == ".")
    length = _METRE.get(tokens[after].key)
    if length is None:
        return None
    area = tokens[index].key in _AREA
    return Measure("square_metre" if area else "litre", length**2 if area else length**3 * 1e3, 0, None, after + 1)
