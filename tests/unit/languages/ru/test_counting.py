"""Russian quantities, whole values compared."""

from __future__ import annotations

import pytest

from pipeline.annotation.quantities.finding import FoundQuantity
from schemas import Quantity, Unit
from tests.readers import quantities

Case = tuple[str, str, float | None, float | None, float | None, Unit, str | None]
CASES: list[Case] = [
    ("Погибли {}.", "750 украинских военных", 750, None, None, "person", "украинских военных"),
    ("Погибли {}.", "более 750 солдат", 750, 750, None, "person", "солдат"),
    ("Погибли {}.", "20 человек", 20, None, None, "person", "человек"),
    ("Погибли {}.", "не менее 12 мирных жителей", 12, 12, None, "person", "мирных жителей"),
    ("Приехали {}.", "около 6 тысяч мигрантов", 6000, None, None, "person", "мигрантов"),
    ("Там стоят {}.", "до 50 танков", 50, None, 50, "item", "танков"),
    ("Там лежат {}.", "не более 100 раненых", 100, None, 100, "person", "раненых"),
    ("Огонь уничтожил {}.", "почти 30 домов", 30, None, None, "item", "домов"),
    ("Запустили {}.", "от 10 до 20 беспилотников", None, 10, 20, "item", "беспилотников"),
    ("Вышли {}.", "2-3 тысячи человек", None, 2000, 3000, "person", "человек"),
    ("Вышли {}.", "два-три десятка человек", None, 20, 30, "person", "человек"),
    ("Запустили {}.", "двадцать пять ракет", 25, None, None, "item", "ракет"),
    ("Сгорели {}.", "двести сорок три дома", 243, None, None, "item", "дома"),
    ("Ищут {}.", "трёх журналистов", 3, None, None, "person", "журналистов"),
    ("В шахте {} пропали.", "пятеро", 5, None, None, "person", None),
    ("Сгорели {}.", "девять из двенадцати складов", 9, None, None, "item", "складов"),
    ("При взрыве {} получили ожоги.", "14", 14, None, None, "person", None),
    ("Число раненых при обрушении крыши рынка на окраине города возросло до {}.", "62", 62, None, None, "person", None),
    ("Число погибших из-за схода лавины в горах на севере страны достигло {}.", "31", 31, None, None, "person", None),
    ("Пропали {}.", "трое рабочих", 3, None, None, "person", "рабочих"),
    ("Погиб {}.", "один военнослужащий", 1, None, None, "person", "военнослужащий"),
    ("Вышли {}.", "сотни людей", None, 200, None, "person", "людей"),
    ("Вышли {}.", "десятки тысяч беженцев", None, 20000, None, "person", "беженцев"),
    ("Сдались {}.", "несколько сотен боевиков", None, 200, None, "person", "боевиков"),
    ("Сдалась {}.", "тысяча солдат", 1000, None, None, "person", "солдат"),
    ("Уехали {}.", "полмиллиона человек", 500000, None, None, "person", "человек"),
    ("Украли {}.", "полтора миллиона евро", 1500000, None, None, "money", "EUR"),
    ("Уехали {}.", "два с половиной миллиона жителей", 2500000, None, None, "person", "жителей"),
    ("Нашли {}.", "2,5 тыс. боеприпасов", 2500, None, None, "item", "боеприпасов"),
    ("Сдались {}.", "1 200 солдат", 1200, None, None, "person", "солдат"),
    ("Спасли {}.", "20-ти человек", 20, None, None, "person", "человек"),
    ("Украли {}.", "5 млн рублей", 5000000, None, None, "money", "RUB"),
    ("Украли {}", "100 тыс. руб.", 100000, None, None, "money", "RUB"),
    ("Украли {}", "2,1 млрд долл.", 2100000000, None, None, "money", "USD"),
    ("Ущерб {}.", "$225 млрд", 225000000000, None, None, "money", "USD"),
    ("Ущерб {}.", "500 гривен", 500, None, None, "money", "UAH"),
    ("Против {} России.", "80% жителей", 80, None, None, "percent", "жителей"),
    ("Цены выросли на {}.", "10 процентов", 10, None, None, "percent", None),
    ("Везли {}.", "20 тонн зерна", 20000, None, None, "kilogram", "зерна"),
    ("Это в {} от города.", "10 км", 10000, None, None, "metre", None),
    ("Сгорело {}.", "60 квадратных километров", 60000000, None, None, "square_metre", None),
    ("Вылилось {}.", "100 баррелей нефти", 15898.729493, None, None, "litre", "нефти"),
    ("Его осудили к {} тюрьмы.", "10 годам", 315569520, None, None, "second", None),
    ("Пожар тушили {}.", "3 часа", 10800, None, None, "second", None),
    ("Там {}.", "минус 5 градусов Цельсия", -5, None, None, "degree_celsius", None),
    ("Спасли {}.", "сорок собак", 40, None, None, "item", "собак"),
    ("Сбиты {}.", "3 истребителя", 3, None, None, "item", "истребителя"),
    ("Сбиты {}.", "30 военных самолётов", 30, None, None, "item", "военных самолётов"),
    ("В больнице {} от огня.", "12 пострадавших", 12, None, None, "person", "пострадавших"),
    ("Число погибших достигло {}.", "688 человек", 688, None, None, "person", "человек"),
    ("Число жертв выросло до {}.", "5", 5, None, None, "person", None),
    ("При взрыве ранены {}.", "12", 12, None, None, "person", None),
]


@pytest.mark.parametrize(("frame", "expression", "value", "low", "high", "unit", "of"), CASES, ids=[case[1] for case in CASES])
def test_finds(
    frame: str, expression: str, value: float | None, low: float | None, high: float | None, unit: Unit, of: str | None
) -> None:
    start = frame.index("{}")
    expected = FoundQuantity((start, start + len(expression)), Quantity(value=value, min=low, max=high, unit=unit, of=of))
    assert quantities(frame.format(expression), "ru") == (expected,)


@pytest.mark.parametrize(
    "text",
    [
        "Сдались 1.200 солдат.",
        "На 20-летие пришёл 15-летний юноша.",
        "Там 20-й полк.",
        "Танк Т-72, самолёт Су-35 и С-300.",
        "По статье 5 и пункту 3 вины нет.",
        "Один из лидеров ушёл.",
        "Он звонил 5 раз.",
        "Это было 12 сентября 2022 года в 10:30.",
        "Это было за последние 48 часов.",
        "Он живёт в доме № 12.",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert quantities(text, "ru") == ()
