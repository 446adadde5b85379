"""Ukrainian quantities, whole values compared."""

from __future__ import annotations

import pytest

from schemas import Unit
from tests.readers import quantities

Found = tuple[str, float | None, float | None, float | None, Unit, str | None]
CASES: list[tuple[str, list[Found]]] = [
    ("Вибух стався близько 8 ранку.", []),
    ("Відремонтовано вісім із дванадцяти мостів.", [("вісім із дванадцяти мостів", 8, None, None, "item", "мостів")]),
    (
        "Загинули понад 750 українських військових.",
        [("понад 750 українських військових", 750, 750, None, "person", "українських військових")],
    ),
    (
        "Унаслідок удару загинули 12 людей, ще близько 30 поранені.",
        [("12 людей", 12, None, None, "person", "людей"), ("близько 30 поранені", 30, None, None, "person", "поранені")],
    ),
    ("Щонайменше 1500 цивільних евакуювали у четвер.", [("Щонайменше 1500 цивільних", 1500, 1500, None, "person", "цивільних")]),
    (
        "Два з половиною мільйони людей виїхали з 24 лютого.",
        [("Два з половиною мільйони людей", 2500000, None, None, "person", "людей")],
    ),
    ("За останні 48 годин збили десятки дронів.", [("десятки дронів", None, 20, None, "item", "дронів")]),
    ("За минулу добу від 10 до 20 ракет впали на місто.", [("від 10 до 20 ракет", None, 10, 20, "item", "ракет")]),
    ("Уряд пообіцяв 2,5 млрд євро до кінця року.", [("2,5 млрд євро", 2500000000, None, None, "money", "EUR")]),
    (
        "Сотні тисяч переселенців, майже 40 тис. домівок без світла.",
        [
            ("Сотні тисяч переселенців", None, 200000, None, "person", "переселенців"),
            ("майже 40 тис. домівок", 40000, None, None, "item", "домівок"),
        ],
    ),
    ("Ціни зросли на 5,3% у квітні.", [("5,3%", 5.3, None, None, "percent", None)]),
    ("Тридцять п'ять тисяч людей вийшли в неділю.", [("Тридцять п'ять тисяч людей", 35000, None, None, "person", "людей")]),
    ("Минулого тижня закрили дюжину лікарень.", [("дюжину лікарень", 12, None, None, "item", "лікарень")]),
    (
        "До 50 танків стоять за 20 кілометрів від Харкова.",
        [("До 50 танків", 50, None, 50, "item", "танків"), ("20 кілометрів", 20000, None, None, "metre", None)],
    ),
    ("9 травня 2023 року загинули двоє дітей.", [("двоє дітей", 2, None, None, "person", "дітей")]),
    (
        "Вчора ввечері знищено 3 літаки та 300 тонн зерна на 1,5 млн доларів.",
        [
            ("3 літаки", 3, None, None, "item", "літаки"),
            ("300 тонн", 300000, None, None, "kilogram", None),
            ("1,5 млн доларів", 1500000, None, None, "money", "USD"),
        ],
    ),
    ("Два тижні тому затримали п'ятьох осіб.", [("п'ятьох осіб", 5, None, None, "person", "осіб")]),
    ("У березні 2022 року втратили 80 відсотків виробництва.", [("80 відсотків", 80, None, None, "percent", None)]),
    ("Кілька сотень бойовиків здалися сьогодні вранці.", [("Кілька сотень бойовиків", None, 200, None, "person", "бойовиків")]),
    ("Тисяча солдатів загинула на початку травня.", [("Тисяча солдатів", 1000, None, None, "person", "солдатів")]),
    ("Кількість загиблих зросла до 25.", [("25", 25, None, None, "person", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quantities(text: str, expected: list[Found]) -> None:
    found = [(text[slice(*each.span)], each.quantity) for each in quantities(text, "uk")]
    assert [(words, *quantity.model_dump().values()) for words, quantity in found] == expected


def test_percent_and_money_next_to_their_signs() -> None:
    found = [
        (each.quantity.value, each.quantity.unit, each.quantity.of) for each in quantities("Рост 15%, ціна €2,5 за кг.", "uk")
    ]
    assert found == [(15, "percent", None), (2.5, "money", "EUR")]
