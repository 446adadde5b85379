"""One spelling for a place name, whatever accents, hyphens and type words it is written with."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# No letter of another one in Unicode's decomposition, but written for one in English.
_PLAIN = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ə": "a"})
_DROPPED = re.compile("[\u0300-\u036f\u093c'’‘ʻʼʹʿʾ`´ьъ.]")
_BLANKS = re.compile(r"[^\w\u0900-\u097f]+")

_TYPES = (
    "region regions oblast province provinces governorate governate prefecture state county district department canton emirate "
    "voivodeship sheng shi zizhiqu krai kray okrug republic respublika territory autonomous avtonomnyy avtonomnaya municipality "
    "область области областью областях край края краю округ округа округе республика республики республике автономный "
    "автономная автономной провинция провинции провинцией губернаторство штат штата штате мухафаза "
    "області областю республіка республіки провінція провінції округи "
    "provincia estado región regiao óblast departamento comunidad autónoma gobernación gobernacion provincias regiones "
    "प्रांत राज्य क्षेत्र जिला प्रदेश ओब्लास्ट गणराज्य मुहाफ़ज़ा प्रांतात जिल्हा जिल्ह्यात"
)
_SMALL = frozenset({"the", "of", "de", "in", "la", "el", "del"})

# Endings of adjectives that name East Slavic regions, down to the "sk" that all cases share; folded, so й is и and ї is і.
_ADJECTIVE = re.compile(r"(?<=[sz]k)(?:aya|aia|oy|oi|iy|yy|a|y|i)$|(?<=[сцз]к)(?:ая|ои|оі|ою|ую|ии|іи|ого|ому|им|ом|а|у)$")


@lru_cache(50_000)
def folded(name: str) -> str:
    """`name` without case, accents, apostrophes, soft signs and full stops; hyphens and other marks as single blanks."""
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(_PLAIN)
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", _DROPPED.sub("", plain))).strip()


_REGION_TYPES = frozenset(folded(_TYPES).split())


def has_region_type(name: str) -> bool:
    """Whether `name` holds a word such as "region" or "область" beside the name proper."""
    words = folded(name).split()
    return len(words) > 1 and not _REGION_TYPES.isdisjoint(words)


def region_key(name: str) -> str:
    """The folded name of a region without its type word: "Kharkiv region" gives "kharkiv", "Харьковской области" "харковск"."""
    words = [word for word in folded(name).split() if word not in _REGION_TYPES and word not in _SMALL]
    return " ".join(_ADJECTIVE.sub("", word) for word in words)


def abbreviation(name: str) -> str | None:
    """The capitals of "US", "U.S." or "США", whose small letters would be another word; None for any other name."""
    letters = name.replace(".", "")
    return letters if letters.isupper() and letters.isalpha() and len(letters) <= 5 else None


def is_region_type(word: str) -> bool:
    """Whether `word` says of what kind a region is: "oblast", "province", "область"."""
    return folded(word) in _REGION_TYPES
