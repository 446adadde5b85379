"""Names of places that end with a common word."""

from __future__ import annotations

from pipeline.languages.ru.naming.places import with_head, with_places
from pipeline.languages.ru.naming.runs import Run
from tests.russian import row

HEIGHTS = row("Голанских/голанский/ADJ/Case=Loc", "высотах/высота/NOUN/Case=Loc")


def test_the_head_belongs_to_the_name() -> None:
    assert with_head(HEIGHTS, Run(0, 0, "LOCATION")) == Run(0, 1, "LOCATION")
    assert with_head(HEIGHTS, Run(0, 0, "PERSON")) == Run(0, 0, "PERSON")
    other = row("Голанских/голанский/ADJ/Case=Loc", "высоты/высота/NOUN/Case=Nom")
    assert with_head(other, Run(0, 0, "LOCATION")) == Run(0, 0, "LOCATION")


def test_an_adjective_in_capitals_before_a_head_is_a_name() -> None:
    bridge = row("и", "Белый/белый/ADJ/Case=Nom", "мост/мост/NOUN/Case=Nom")
    assert with_places(bridge, [], 0) == [Run(1, 2, "LOCATION")]
    assert with_places(bridge, [], 1) == [], "which opens the sentence"
    assert with_places(bridge, [Run(1, 1, "PERSON")], 0) == [Run(1, 1, "PERSON")]
