"""Russian and Ukrainian word forms, read by pymorphy3's dictionaries."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, Final, NamedTuple

FARTHEST: Final = 7
"""Words from an expression to the verb of its clause."""

_CLAUSE = re.compile(r"[,.;:!?«»\"“”]")


class Reading(NamedTuple):
    """One way to read a word form, in OpenCorpora's tags."""

    lemma: str
    pos: str
    animate: bool
    case: str
    future: bool


@cache
def _analyzer(language: str) -> Any:
    from pymorphy3 import MorphAnalyzer  # 0.2 s and 15 MB: only where the language is read

    return MorphAnalyzer(lang=language)


@lru_cache(maxsize=50_000)
def readings(word: str, language: str = "ru") -> tuple[Reading, ...]:
    """All readings of a word in Russian or, with "uk", Ukrainian, the likeliest first."""
    return tuple(
        Reading(each.normal_form, str(each.tag.POS), "anim" in each.tag, str(each.tag.case), "futr" in each.tag)
        for each in _analyzer(language).parse(word.lower())
    )


def clause_is_future(before: str, after: str, language: str) -> bool:
    """Whether of the verbs beside an expression, in its clause, the nearest before it or else the first behind is in the future.

    "On Monday the minister *will visit* …": the verb that dates what is told may stand words behind.
    """
    behind = _CLAUSE.split(after)[0].split()[:FARTHEST]
    for near in (_CLAUSE.split(before)[-1].split()[-FARTHEST:][::-1], behind):
        for word in near:
            found = readings(word, language) if word.isalpha() and len(word) < 30 else ()
            if found and found[0].pos in {"VERB", "PRTS"}:
                return any(each.future for each in found)
    return False
