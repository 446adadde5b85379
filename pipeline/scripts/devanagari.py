"""Devanagari: how its words sound in Latin letters."""

from __future__ import annotations

import re
import unicodedata

from pipeline.scripts.letters import DEVANAGARI_BLOCK

_IAST = str.maketrans(
    {"ā": "a", "ī": "i", "ū": "u", "ṛ": "ri", "ś": "sh", "ṣ": "sh", "c": "ch", "ñ": "n", "ṅ": "n", "ṇ": "n", "ṃ": "n", "ṁ": "n"}
    | {"ṭ": "t", "ḍ": "d", "ḷ": "l", "ḥ": ""}
)
"""Letters of the International Alphabet of Sanskrit Transliteration, as news write their sounds."""

_LOANS = str.maketrans({"ऑ": "ओ", "ॉ": "ो", "ऍ": "ए", "ॅ": "े", "ँ": "ं", "\u093c": "", "ऎ": "ए", "ॆ": "े", "ऒ": "ओ", "ॊ": "ो"})
"""Loan vowels and dotted consonants that the Sanskrit scheme does not know; the dot is often left out in print."""

_VOWELS = "aāiīuūeo"
_SPOKEN_AT_END = re.compile("[^aāiīuūeo][ry]a$")
_LABIAL_NASAL = re.compile("ṃ(?=[pb])")
_LEFT_OVER = re.compile(f"[{DEVANAGARI_BLOCK}]")
_HOMORGANIC_NASAL = re.compile("[ङञणनम]्(?=[क-ह])")


def in_latin(word: str) -> str:
    """One word in small Latin letters without accents, as it is spoken: "दिल्ली" gives "dilli". Signs without a sound are
    left out."""
    from indic_transliteration import sanscript  # 0.1 s: only where names are read, and cleaning reads none

    spread = unicodedata.normalize("NFD", word).translate(_LOANS).replace("व्ह", "व")  # Marathi's way to write a v
    letters = sanscript.transliterate(unicodedata.normalize("NFC", spread), sanscript.DEVANAGARI, sanscript.IAST)
    return _LEFT_OVER.sub("", _LABIAL_NASAL.sub("m", _without_schwas(letters)).translate(_IAST))


def _without_schwas(word: str) -> str:
    """Hindi writes a vowel after every consonant that it does not speak: at the end (not in -ndra, -tya),
    and between vowel-consonant and consonant-vowel.

    Ohala, Aspects of Hindi Phonology (1983), from right to left.
    """
    letters = list(word)
    if len(letters) > 2 and letters[-1] == "a" and letters[-2] not in _VOWELS and not _SPOKEN_AT_END.search(word):
        letters.pop()
    for place in range(len(letters) - 3, 1, -1):
        before, after = letters[place - 2 : place], letters[place + 1 : place + 3]
        breath = after[0] == "h" or before[1] == "h"
        around = [letter in _VOWELS for letter in (*before, *after)]
        if letters[place] == "a" and not breath and around == [True, False, False, True]:
            letters.pop(place)
    return "".join(letters)


def with_dotted_nasals(text: str) -> str:
    """`text` with the dot for each nasal that is a conjunct with the consonant behind it: हिन्दी gives हिंदी, the other way
    that Hindi and Marathi write the same."""
    return _HOMORGANIC_NASAL.sub("ं", text)
