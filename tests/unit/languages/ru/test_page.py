"""What pages write around a report in Russian goes; sentences of reports that look like it stay."""

from __future__ import annotations

import pytest

from tests.page_lines import at_head, kept

GOES = [
    "Поделиться",
    "Поделиться этой новостью в телеграме",
    "1 просмотр",
    "Подписаться на наш канал",
    "Подписывайтесь на нас",
    "Следите за нашими новостями",
    "Нашли ошибку? Выделите её",
    "Фотографии: Ирина Котова",
    "Архивное фото",
    "Иллюстрации: Ирина Котова",
    "Старый мост. ТАСС/Ирина Котова",
    "По материалам: РИА Новости",
    "(c) 2024 Новая долина",
]

GOES_FROM_THE_HEAD = [
    "Автор: Ирина Котова",
    "Авторы: Ирина Котова и Олег Белов",
    "Редакция",
    "1 марта 2024 года",
    "1 марта 2024 г. в 10:15",
    "Обновлено в 10:15",
    "10:15, 1 марта 2024",
    "3 минуты на чтение",
]

STAYS = [
    "Поделиться опытом приехали врачи.",
    "Подписаться под договором отказались три страны.",
    "Присоединиться к санкциям решила Норвегия.",
    "Следите за курсом, советуют моряки.",
    "По материалам дела, он получил взятку.",
    "Фотографии моста появились в сети.",
    "Редакция газеты закрылась после обыска.",
    "1 марта 2024 года упал мост.",
    "Обновлено 12 трамваев, сообщила мэрия.",
    "3 минуты молчания объявили в городе.",
]


@pytest.mark.parametrize("line", GOES)
def test_what_the_page_says_goes(line: str) -> None:
    assert not kept(line)


@pytest.mark.parametrize("line", GOES_FROM_THE_HEAD)
def test_a_byline_goes_from_the_head(line: str) -> None:
    assert not at_head(line)


@pytest.mark.parametrize("line", STAYS)
def test_a_sentence_of_a_report_stays(line: str) -> None:
    assert kept(line)
    assert at_head(line)
