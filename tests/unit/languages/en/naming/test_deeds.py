"""What a name is by what it does, has and suffers."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.deeds import done_by, is_destination, is_scene
from tests.parsed import parsed


@pytest.mark.parametrize(
    ("sentence", "at", "sort"),
    [
        ("Lund/PROPN/nsubj/1 graduated/VERB/ROOT/1/graduate", 0, "PERSON"),
        ("the Lund/PROPN/nsubj/2 graduated/VERB/ROOT/2/graduate", 1, None),
        ("Lund/PROPN/nsubjpass/2 was/AUX/auxpass/2 buried/VERB/ROOT/2/bury", 0, "PERSON"),
        ("Lund/PROPN/nsubj/1 meanders/VERB/ROOT/1/meander", 0, "LOCATION"),
        ("written/VERB/ROOT/0/write by/ADP/agent/0 Lund/PROPN/pobj/1", 2, "PERSON"),
        ("Lund/PROPN/poss/2 's/PART/case/0 niece/NOUN/ROOT/2", 0, "PERSON"),
        ("Lund/PROPN/poss/2 's/PART/case/0 profit/NOUN/ROOT/2", 0, "ORGANISATION"),
        ("Lund/PROPN/poss/2 's/PART/case/0 shares/NOUN/ROOT/2/share", 0, None),
        ("shares/NOUN/ROOT/0/share of/ADP/prep/0 Lund/PROPN/pobj/1", 2, "ORGANISATION"),
        ("Lund/PROPN/ROOT/0 and/CCONJ/cc/0 rivals/NOUN/conj/0/rival", 0, "ORGANISATION"),
        ("Lund/PROPN/nsubj/1 lies/VERB/ROOT/1/lie", 0, None),
    ],
)
def test_people_live_rivers_flow_and_firms_earn(sentence: str, at: int, sort: str | None) -> None:
    assert done_by(parsed(sentence), at, at) == sort


def test_where_somebody_goes_stays_or_is_born() -> None:
    goes = parsed("returned/VERB/ROOT/0/return to/ADP/prep/0 Lindau/PROPN/pobj/1")
    buried = parsed("buried/VERB/ROOT/0/bury at/ADP/prep/0 Lindau/PROPN/pobj/1")
    spoke = parsed("spoke/VERB/ROOT/0/speak to/ADP/prep/0 Lindau/PROPN/pobj/1")
    assert [is_destination(each, 2) for each in (goes, buried, spoke)] == [True, True, False]
    assert [is_scene(each, 2) for each in (goes, buried, spoke)] == [False, True, False]
