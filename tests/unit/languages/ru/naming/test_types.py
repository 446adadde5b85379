"""Of what type a Russian name is."""

from __future__ import annotations

from pipeline.languages.ru.naming.runs import Run
from pipeline.languages.ru.naming.types import typed
from tests.russian import kinds, row

NOTHING = kinds({})


def test_the_head_of_a_place_makes_a_place_unless_a_body_has_it() -> None:
    assert typed(row("Орловская", "область"), Run(0, 1, "ORGANISATION"), NOTHING).type == "LOCATION"
    assert typed(row("Суд", "город"), Run(0, 1, "ORGANISATION"), NOTHING).type == "ORGANISATION"
    assert typed(row("Первый", "канал"), Run(0, 1, "ORGANISATION"), NOTHING).type == "ORGANISATION"


def test_the_dictionary_decides_on_a_single_word() -> None:
    assert typed(row("Игорь"), Run(0, 0, "LOCATION"), kinds({"Игорь": {"PERSON"}})).type == "PERSON"
    assert typed(row("Омск"), Run(0, 0, "PERSON"), kinds({"Омск": {"LOCATION"}})).type == "LOCATION"
    assert typed(row("Омск"), Run(0, 0, "PERSON"), kinds({"Омск": {"LOCATION", "PERSON"}})).type == "PERSON"


def test_a_clipped_word_is_a_body() -> None:
    assert typed(row("Мосбиржа"), Run(0, 0, "LOCATION"), NOTHING).type == "ORGANISATION"


def test_a_quoted_organisation_stays_one() -> None:
    assert typed(row("«", "Озеро", "»"), Run(1, 1, "ORGANISATION"), kinds({"Озеро": {"LOCATION"}})).type == "ORGANISATION"
