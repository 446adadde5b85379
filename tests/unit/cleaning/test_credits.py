"""Bylines, dates and credits, in each language that has words for them."""

from __future__ import annotations

import pytest

from pipeline.cleaning.credits import LONGEST_BYLINE, is_byline, is_credit


@pytest.mark.parametrize(
    "paragraph",
    [
        "By Jane Roe",
        "BY JANE ROE AND JOHN VAN DYK",
        "By Jane Roe and John van Dyk, staff writers",
        "By Jane Roe | Valley News",
        "Автор: Ирина Котова",
        "Текст: Ирина Котова и Олег Белов",
        "Автори: Ірина Коваль та Олег Білий",
        "Por Ana Lopes y Rui Alves",
        "Von Lena Vogt",
        "March 1, 2024",
        "1st March 2024 at 10:15 a.m.",
        "Friday, 1 March 2024",
        "01.03.2024 в 10:15",
        "2024-03-01",
        "1 मार्च 2024",
        "मंगलवार, 12 सितंबर 2024",
        "१ मार्च २०२४",
        "1 de marzo de 2024",
        "1 марта 2024 года",
        "1 березня 2024 р. о 10:15",
        "10:15 - 01.03.2024",
        "Updated at 10:15 a.m.",
        "Web desk",
        "Valley news desk | Porto",
        "Updated on 1 March 2024, 10:15 IST",
        "Опубликовано: 1 марта 2024",
        "Оновлено 1 березня 2024, 10:15",
        "अपडेटेड: 01/03/2024",
        "3 min read",
        "Reading time: 3 minutes",
        "Время чтения: 3 минуты",
        "Час читання – 3 хвилини",
        "3 minutos",
        "Lesezeit: 3 Minuten",
    ],
)
def test_a_byline(paragraph: str) -> None:
    assert is_byline(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "By Friday, the army had left.",
        "by jane roe",
        "By Jane Roe:",
        "March was cold.",
        "3 min of silence",
        "Updated at last",
        "10:15",
        "1 de marzo",
        "The news desk closed",
        "Автор неизвестен",
        "By Jane " + "Roe " * (LONGEST_BYLINE // 4),
    ],
)
def test_what_is_none(paragraph: str) -> None:
    assert not is_byline(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Reporting by Ana Lopes",
        "(Additional reporting by Ana Lopes in Porto; editing by Tom Reed)",
        "Writing and editing by Tom Reed",
        "Lena Vogt in Vienna contributed to this report.",
        "(With inputs from agencies)",
        "Based on agency material",
    ],
)
def test_a_credit(paragraph: str) -> None:
    assert is_credit(paragraph)


@pytest.mark.parametrize(
    "paragraph",
    [
        "Reporting restrictions were lifted.",
        "“Reporting by Ana Lopes”",
        "The flood contributed to the rise.",
        "With inputs like these, farmers gain.",
    ],
)
def test_what_names_nobody_who_worked_on_it(paragraph: str) -> None:
    assert not is_credit(paragraph)
