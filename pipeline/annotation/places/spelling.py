"""One spelling for a place name, whatever accents, hyphens and type words it is written with."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from itertools import product

from pipeline.annotation.names.sounds import sound
from pipeline.annotation.places.words import RegionWords
from pipeline.scripts.latin import AS_SPELT
from pipeline.scripts.letters import COMBINING, CYRILLIC_SIGNS, DEVANAGARI_BLOCK, NUKTA
from pipeline.scripts.punctuation import SCHOLARLY_SIGNS

_DROPPED = re.compile(f"[{COMBINING}{NUKTA}{SCHOLARLY_SIGNS}{CYRILLIC_SIGNS}.]")
_BLANKS = re.compile(rf"[^\w{DEVANAGARI_BLOCK}]+")


@lru_cache(50_000)
def folded(name: str) -> str:
    """`name` without case, accents, apostrophes, soft signs and full stops; hyphens and other marks as single blanks."""
    plain = unicodedata.normalize("NFKD", name.casefold()).translate(AS_SPELT)
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", _DROPPED.sub("", plain))).strip()


def abbreviation(name: str) -> str | None:
    """The capitals of "US", "U.S." or "США", whose small letters would be another word; None for any other name."""
    letters = name.replace(".", "")
    return letters if letters.isupper() and letters.isalpha() and len(letters) <= 5 else None


def sound_key(name: str) -> str:
    """The skeletons of the words of `name`, as one key: how a name in Devanagari finds a place that is listed in Latin letters
    only."""
    return " ".join(filter(None, (sound(word) for word in name.replace("-", " ").split())))


class RegionNames:
    """Takes names of regions apart, in all languages of its words."""

    def __init__(self, words: RegionWords) -> None:
        self._types = _folded(words.region_types)
        self._left_out = self._types | _folded(words.small_words)
        self._town_suffixes = tuple(_folded(words.town_suffixes))
        self._directions = _folded(words.directions)
        self._adjectives = {
            folded(suffix) + folded(ending): len(folded(ending))
            for suffixes, endings in (
                (words.adjective_suffixes, words.adjective_endings),
                (words.romanised_suffixes, words.romanised_endings),
            )
            for suffix, ending in product(suffixes, endings)
        }
        """Suffix and ending of an adjective to the length of its ending."""
        pairs = (each.partition("-") for each in words.land_suffixes)
        self._lands = {
            folded(suffix) + folded(ending): folded(adjective)
            for (suffix, _, adjective), ending in product(pairs, words.land_endings)
        }
        """Suffix and ending of a land to the suffix of its region's adjective."""
        self._lengths = sorted({len(each) for each in self._adjectives})
        nominatives = sorted(map("".join, product(words.romanised_suffixes, words.romanised_nominative)))
        self._romanised = re.compile(rf"(?:{'|'.join(nominatives) or '(?!)'})\b")

    def is_type(self, word: str) -> bool:
        """Whether `word` says of what kind a region is: "oblast", "province", "область"."""
        return folded(word) in self._types

    def has_type(self, name: str) -> bool:
        """Whether `name` holds a word such as "region" or "область" beside the name proper."""
        words = folded(name).split()
        return len(words) > 1 and not self._types.isdisjoint(words)

    def key(self, name: str) -> str:
        """The folded name of a region without its type word and without the endings of adjectives, down to the "sk" that all
        cases share: "Kharkiv region" gives "kharkiv", "Харьковской области" "харковск"."""
        return " ".join(self._without_ending(word) for word in folded(name).split() if word not in self._left_out)

    def town_key(self, key: str) -> str:
        """The key of the town that a region of this key is named after: "николаевск" gives "николаев"; else the same."""
        suffix = next((each for each in self._town_suffixes if key.endswith(each) and len(key) >= len(each) + 2), "")
        return key.removesuffix(suffix)

    def land_keys(self, name: str) -> list[str]:
        """Keys of the regions that a land's name may mean, the likeliest first: "Харківщина" gives "харківск". Empty for other
        names."""
        word = folded(name)
        ends = sorted((end for end in self._lands if word.endswith(end) and len(word) > len(end) + 1), key=len, reverse=True)
        return [word.removesuffix(end) + self._lands[end] for end in ends]

    def is_direction(self, key: str) -> bool:
        """Whether the key of a region is a word such as "western", which names it only beside a type word."""
        return key in self._directions

    def has_adjective(self, name: str) -> bool:
        """Whether a word of a romanised name is an adjective for a region, in the nominative: "Kurskaya oblast'"."""
        return self._romanised.search(folded(name)) is not None

    def adjective_stem(self, word: str) -> str:
        """A folded word without the suffix and ending of such an adjective: "kurskaya" gives "kur"."""
        return self._romanised.sub("", word)

    def _without_ending(self, word: str) -> str:
        for length in self._lengths:
            if ending := self._adjectives.get(word[-length:]):
                return word[:-ending]
        return word


def _folded(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(folded, words))
