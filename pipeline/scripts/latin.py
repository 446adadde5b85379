"""Any script in Latin letters."""

from __future__ import annotations

import unicodedata
from typing import Final

from pipeline.scripts import cyrillic, devanagari
from pipeline.scripts.letters import has_devanagari

_STROKED = {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "ə": "a"}
AS_SPELT: Final = str.maketrans(_STROKED | {"æ": "ae", "œ": "oe"})
"""For `str.translate`: Latin letters that Unicode does not take apart, as English spells them."""

_AS_SPOKEN = str.maketrans(_STROKED | {"æ": "e", "œ": "e", "ß": "ss"})


def in_latin(text: str) -> str:
    """`text` in small plain Latin letters: Cyrillic and Devanagari transliterated, accents gone; other scripts as they are."""
    if has_devanagari(text):
        text = " ".join(map(devanagari.in_latin, text.split()))
    plain = "".join(cyrillic.IN_LATIN.get(letter, letter) for letter in unicodedata.normalize("NFC", text.casefold()))
    spread = unicodedata.normalize("NFKD", plain.translate(_AS_SPOKEN))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))
