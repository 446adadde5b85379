"""Number words below a thousand: closed classes of English and, in all their cases, of Russian."""

from __future__ import annotations

_EN_SMALL = """zero one two three four five six seven eight nine ten
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"

ENGLISH: dict[str, int] = {word: value for value, word in enumerate(_EN_SMALL.split())} | {
    word: 10 * (value + 2) for value, word in enumerate(_EN_TENS.split())
}
"""Zero to nineteen, and the tens."""

_RU_FORMS = {
    1: "один одна одно одного одной одну одним одном",
    2: "два две двух двум двумя",
    3: "три трех трем тремя",
    4: "четыре четырех четырем четырьмя",
    5: "пять пяти пятью",
    6: "шесть шести шестью",
    7: "семь семи",  # "семью" is nearly always "family"
    8: "восемь восьми восемью восьмью",
    9: "девять девяти девятью",
    10: "десять десяти десятью",
    40: "сорок сорока",
    90: "девяносто девяноста",
    100: "сто ста",
    200: "двести двухсот двумстам двумястами двухстах",
    300: "триста трехсот тремстам тремястами трехстах",
    400: "четыреста четырехсот четыремстам четырьмястами четырехстах",
    500: "пятьсот пятисот пятистам пятьюстами пятистах",
    600: "шестьсот шестисот шестистам шестьюстами шестистах",
    700: "семьсот семисот семистам семьюстами семистах",
    800: "восемьсот восьмисот восьмистам восемьюстами восьмистах",
    900: "девятьсот девятисот девятистам девятьюстами девятистах",
}
_RU_TEENS = "один две три четыр пят шест сем восем девят"
_RU_TENS = {20: "двадцат", 30: "тридцат"}
_RU_FIFTIES = {50: ("пять", "пяти"), 60: ("шесть", "шести"), 70: ("семь", "семи"), 80: ("восемь", "восьми")}
_RU_COLLECTIVE = {
    2: "двое двоих двоим двоими",
    3: "трое троих троим троими",
    4: "четверо четверых четверым четверыми",
    5: "пятеро пятерых пятерым",
    6: "шестеро шестерых шестерым",
    7: "семеро семерых семерым",
}

RUSSIAN_COLLECTIVE: dict[str, int] = {form: value for value, forms in _RU_COLLECTIVE.items() for form in forms.split()}
"""Two to seven as said of people and of pairs of days; `ё` written `е`."""

RUSSIAN: dict[str, int] = (
    {form: value for value, forms in _RU_FORMS.items() for form in forms.split()}
    | {f"{stem}надцат{end}": value for value, stem in enumerate(_RU_TEENS.split(), 11) for end in ("ь", "и", "ью")}
    | {f"{stem}{end}": value for value, stem in _RU_TENS.items() for end in ("ь", "и", "ью")}
    | {form: value for value, (first, second) in _RU_FIFTIES.items() for form in (f"{first}десят", f"{second}десяти")}
    | RUSSIAN_COLLECTIVE
)
"""One to nineteen, the tens and the hundreds, collectives included; `ё` written `е`."""


def folded(word: str) -> str:
    """The key of a word in these tables."""
    return word.lower().replace("ё", "е")


def small_number(words: str) -> int | None:
    """The value of digits, or of one number word or two that add up ("forty-eight", "двадцать пять"); None if there is none."""
    if words.isdecimal():
        return int(words)
    total = 0
    for word in folded(words).replace("-", " ").split():
        value = ENGLISH.get(word, RUSSIAN.get(word))
        if value is None:
            return None
        total += value
    return total or None
