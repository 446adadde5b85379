"""Sentences that narrate what happened, without trees."""

from __future__ import annotations

from collections.abc import Set

import pytest

from pipeline.annotation.claims.narrated import LONGEST, narrates
from schemas import EntityType
from tests.documents import sentence_of
from tests.readers import reader

NAMED: Set[EntityType] = {"LOCATION"}


def _narrates(text: str, types: Set[EntityType] = NAMED) -> bool:
    lexicon = reader("es").events
    assert lexicon is not None
    return narrates(sentence_of(text, "es"), types, lexicon)


def test_a_past_event_that_somebody_named_takes_part_in_is_narrated() -> None:
    assert _narrates("La policía detuvo el lunes a 20 pescadores en Lima.")
    assert not _narrates("La policía detuvo el lunes a 20 pescadores en Lima.", {"WEAPON"})


@pytest.mark.parametrize(
    "text",
    [
        "La policía detiene a 20 pescadores en Lima.",
        "La policía podría detener a 20 pescadores en Lima.",
        "El puerto de Lima es tranquilo.",
        "El ministro acusó a Lima.",
        "La policía detuvo a 20 pescadores en Lima" + " y en Lima" * LONGEST + ".",
    ],
)
def test_what_holds_may_be_or_is_opinion_is_not(text: str) -> None:
    assert not _narrates(text)
