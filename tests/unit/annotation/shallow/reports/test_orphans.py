"""Quotations that nothing reports."""

from __future__ import annotations

from tests.said import Said, document, said_in


def contents(text: str) -> list[tuple[str, ...]]:
    found: list[Said] = said_in(document(text, "es"))
    return [each.content for each in found]


def test_a_quotation_goes_on_from_the_one_before() -> None:
    assert contents("«Todo está bien», dijo Ana Paz. «No pasa nada». «Nada».") == [("Todo está bien", "No pasa nada", "Nada")]


def test_it_does_not_in_another_paragraph_or_behind_other_words() -> None:
    assert contents("«Todo está bien», dijo Ana Paz.\n\n«No pasa nada».") == [("Todo está bien",)]
    assert contents("«Todo está bien», dijo Ana Paz. Llovía. «No pasa nada».") == [("Todo está bien",)]
