"""Hundreds of quantities a language, made of templates (`quantity_phrases`), with answers that follow from their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest

from tests.readers import quantities
from tests.unit.languages import quantity_phrases as phrases

LANGUAGES: Final = ("en", "es", "ru", "uk", "hi", "mr")
NUMBERS: Final = (2, 7, 15, 40, 152, 340, 999)
LARGE: Final = (1200, 3400, 12000, 85962, 250000, 1234567)
LEAST: Final = 130
"""Quantities of each language."""

Made = tuple[str, float | None, float | None, float | None, str]
"""A sentence, and the value, the bounds and the unit of its one quantity."""


def _grouped(number: int, mark: str) -> str:
    return f"{number:,}".replace(",", mark)


def _counted(language: str) -> Iterator[Made]:
    for noun, unit in ((phrases.PEOPLE[language], "person"), (phrases.ITEMS[language], "item")):
        for number in NUMBERS:
            yield f"{number} {noun}", number, None, None, unit
        for number in LARGE:
            for mark in phrases.GROUPED[language]:
                yield f"{_grouped(number, mark)} {noun}", number, None, None, unit
        for number in (15, 300):
            yield from ((f"{each.format(number)} {noun}", number, number, None, unit) for each in phrases.LEAST[language])
            yield from ((f"{each.format(number)} {noun}", number, None, number, unit) for each in phrases.MOST[language])
            yield from ((f"{each.format(number)} {noun}", number, None, None, unit) for each in phrases.ABOUT[language])
        for low, high in ((20, 30), (100, 250)):
            yield from ((f"{each.format(low, high)} {noun}", None, low, high, unit) for each in phrases.RANGES[language])
        for words, value in phrases.PARTS[language].items():
            yield f"{words} {noun}", value, None, None, unit
    for words, least in phrases.VAGUE[language].items():
        yield f"{words} {phrases.PEOPLE[language]}", None, least, None, "person"


def _measured(language: str) -> Iterator[Made]:
    for template, (factor, unit) in phrases.MEASURES[language].items():
        for number in (5, 12, 40):
            yield template.format(number), number * factor, None, None, unit
    for words, percent in phrases.SHARES[language].items():
        yield f"{words} {phrases.PEOPLE[language]}", percent, None, None, "percent"


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_quantity_with_its_value_bounds_and_unit(language: str) -> None:
    made, wrong = [*_counted(language), *_measured(language)], []
    for words, *expected in made:
        text = phrases.SENTENCES[language].format(words)
        found = [each.quantity for each in quantities(text, language)]
        told = [[each.value, each.min, each.max, each.unit] for each in found]
        if told != [expected]:
            wrong.append((text, told))
    assert len(made) >= LEAST
    assert wrong == []


@pytest.mark.parametrize(("language", "template"), [(code, each) for code, every in phrases.CHANGES.items() for each in every])
def test_what_a_number_changes_by_or_to_is_counted(language: str, template: str) -> None:
    for number in NUMBERS:
        assert [each.quantity.value for each in quantities(template.format(number), language)] == [number]


@pytest.mark.parametrize(("language", "text"), [(code, each) for code, every in phrases.NO_COUNT.items() for each in every])
def test_scores_and_references_count_nothing(language: str, text: str) -> None:
    assert quantities(text, language) == ()
