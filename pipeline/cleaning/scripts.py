"""Writing systems: in which ones a language is written, and which one a text is in."""

from __future__ import annotations

from collections import Counter
from functools import cache
from unicodedata import category, name

import pycountry
from babel.core import get_global
from babel.localedata import locale_identifiers

SAMPLE_CHARACTERS = 1000

_UNICODE_NAMES = {
    "Jpan": frozenset({"HIRAGANA", "KATAKANA", "CJK"}),
    "Kore": frozenset({"HANGUL", "CJK"}),
    "Hans": frozenset({"CJK"}),
    "Hant": frozenset({"CJK"}),
}
"""What Unicode calls the letters of those ISO 15924 codes that name several scripts or a part of one."""


def shares(text: str) -> dict[str, float]:
    """For each script among the letters in the first `SAMPLE_CHARACTERS` of `text`, by its Unicode name (`LATIN`,
    `DEVANAGARI`), its share of them. Empty where there are no letters."""
    counts: Counter[str] = Counter()
    for char, times in Counter(text[:SAMPLE_CHARACTERS]).items():
        if category(char)[0] == "L":
            counts[_script(char)] += times
    total = counts.total()
    return {script: count / total for script, count in counts.items()}


@cache
def scripts_of(language: str) -> frozenset[str]:
    """Unicode names of the scripts in which `language` (primary subtag) is written, by CLDR: the likely one and those of
    its locales. Empty for a language that CLDR does not know."""
    likely = str(get_global("likely_subtags").get(language, "")).split("_")
    codes = {each for each in likely[1:2] if len(each) == 4}
    codes |= _written().get(language, frozenset())
    return frozenset(name for code in codes for name in unicode_names(code))


def unicode_names(code: str) -> frozenset[str]:
    """Unicode names of the letters of an ISO 15924 script code such as `Deva`; empty for an unknown code."""
    if code in _UNICODE_NAMES:
        return _UNICODE_NAMES[code]
    known = pycountry.scripts.get(alpha_4=code)
    return frozenset({known.name.split()[0].upper()}) if known else frozenset()


@cache
def _written() -> dict[str, frozenset[str]]:
    """Script codes in the identifiers of CLDR's locales (`uz_Arab_AF`), by language."""
    found: dict[str, set[str]] = {}
    for identifier in locale_identifiers():
        language, *rest = identifier.split("_")
        found.setdefault(language, set()).update(part for part in rest if len(part) == 4 and part.isalpha())
    return {language: frozenset(codes) for language, codes in found.items()}


def _script(char: str) -> str:
    return name(char, "UNKNOWN").split(" ", 1)[0].split("-", 1)[0]
