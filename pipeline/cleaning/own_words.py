"""Words by which the languages of the packs are told apart: closed classes and letters that only one of them has."""

from __future__ import annotations

import re
from functools import cache

from pipeline.cleaning.scripts import scripts_of
from pipeline.languages import LANGUAGES
from pipeline.languages.detection import detection_words
from pipeline.languages.stop_words import stop_words

LEAST_SHARE = 0.5
"""Share of a text's letters: only languages in whose scripts so many are have words in it. "The Fugees" in a Ukrainian headline
is no English."""

SHORTEST = 2
"""Letters of the shortest word that tells: single letters are initials and parts of names."""

_WORD = re.compile(r"[^\W\d_][\w\u0900-\u0963'’]*")


def own_words(text: str, shares: dict[str, float]) -> dict[str, int]:
    """How many different words of `text`, which has these `shares` of scripts, only one of the packs' languages has, by its code.
    A word counts by its whole form or by a letter. Languages without any are left out.

    Raises `PackError` where a pack is at fault.
    """
    codes = [code for code, scripts in _scripts().items() if sum(shares.get(each, 0.0) for each in scripts) >= LEAST_SHARE]
    words = {word for word in _WORD.findall(text.lower()) if len(word) >= SHORTEST}
    counts = {}
    for code in codes:
        known, letters = words & _own()[code], frozenset(detection_words()[code].letters)
        counts[code] = len(known) + sum(1 for word in words - known if not letters.isdisjoint(word))
    return {code: count for code, count in counts.items() if count}


@cache
def _scripts() -> dict[str, frozenset[str]]:
    return {each.code: scripts_of(each.code) for each in LANGUAGES}


@cache
def _own() -> dict[str, frozenset[str]]:
    words = {each.code: stop_words(each.folder) for each in LANGUAGES}
    return {
        code: known.difference(*(others for other, others in words.items() if other != code)) for code, known in words.items()
    }
