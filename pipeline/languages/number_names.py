"""Number words up to sixty in Spanish, Ukrainian, Hindi and Marathi, as times are counted in: "las últimas dos semanas"."""

from __future__ import annotations

_SPANISH = "un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
_UKRAINIAN = {
    1: "один одну одна одного однієї",
    2: "два дві двох",
    3: "три трьох",
    4: "чотири чотирьох",
    5: "п'ять пять п’ять п'яти",
    6: "шість шести",
    7: "сім семи",
    8: "вісім восьми",
    9: "дев'ять дев’ять",
    10: "десять десяти",
    12: "дванадцять",
    24: "двадцять",
}
_HINDI = "एक दो तीन चार पांच छह सात आठ नौ दस ग्यारह बारह"
_MARATHI = "एक दोन तीन चार पाच सहा सात आठ नऊ दहा अकरा बारा"

SPANISH_NUMBERS = {word: value for value, word in enumerate(_SPANISH.split(), 1)} | {"una": 1}
UKRAINIAN_NUMBERS = {word: value for value, words in _UKRAINIAN.items() for word in words.split()}
INDIC_NUMBERS = {word: value for line in (_HINDI, _MARATHI) for value, word in enumerate(line.split(), 1)} | {"पाँच": 5}
