"""Russian word forms, read by pymorphy3's dictionary."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from pipeline.annotation.times.clause import clause
from pipeline.languages.ru.dictionary import analyzer


class Reading(NamedTuple):
    """One way to read a word form, in OpenCorpora's tags."""

    lemma: str
    pos: str
    animate: bool
    case: str
    future: bool


@lru_cache(maxsize=50_000)
def readings(word: str) -> tuple[Reading, ...]:
    """All readings of a Russian word, the likeliest first."""
    return tuple(
        Reading(each.normal_form, str(each.tag.POS), "anim" in each.tag, str(each.tag.case), "futr" in each.tag)
        for each in analyzer().parse(word.lower())
    )


def clause_is_future(before: str, after: str) -> bool:
    """Whether of the verbs beside an expression, in its clause, the nearest before it or else the first behind is in the future.

    "On Monday the minister *will visit* …": the verb that dates what is told may stand words behind.
    """
    for near in clause(before, after):
        for word in near:
            found = readings(word)
            if found and found[0].pos in {"VERB", "PRTS"}:
                return any(each.future for each in found)
    return False
