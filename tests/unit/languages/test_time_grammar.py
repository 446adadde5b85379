"""Hundreds of expressions of time a language, made of templates (`time_phrases`), with answers that the calendar gives.

Published on Wednesday 15 May 2024 at 21:30 in Chicago, when it is Thursday in UTC.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta, timezone
from typing import Final

import pytest

from tests.readers import times
from tests.unit.languages import time_phrases as phrases

ZONE: Final = timezone(timedelta(hours=-5))
PUBLISHED: Final = datetime(2024, 5, 15, 21, 30, tzinfo=ZONE)
TODAY: Final = PUBLISHED.date()
LANGUAGES: Final = ("en", "es", "ru", "uk", "hi", "mr")
LEAST: Final = 250
"""Expressions of each language."""

Made = tuple[str, date, date, str]
"""A sentence, the first day of its time and the day after the last, and the precision."""


def _after(month: int, year: int, count: int = 1) -> date:
    """The first day of the month that comes `count` months after a month."""
    whole = year * 12 + month - 1 + count
    return date(whole // 12, whole % 12 + 1, 1)


def _latest(day: int, month: int) -> date:
    """The latest such day, or one at most 60 days ahead."""
    return max(each for year in (2023, 2024) if (each := date(year, month, day)) <= TODAY + timedelta(days=60))


def _dates(language: str) -> Iterator[Made]:
    one = timedelta(days=1)
    made = phrases.TEMPLATES[language]
    for number, (name, in_name) in enumerate(zip(phrases.MONTHS[language], phrases.IN_MONTHS[language], strict=True), 1):
        for template in made[phrases.DAY]:
            for day in (1, 9, 28):
                yield template.format(d=day, m=name), _latest(day, number), _latest(day, number) + one, "day"
        for template in made[phrases.DAY_OF_YEAR]:
            for day, year in ((3, 2019), (30 if number != 2 else 27, 2031)):
                yield template.format(d=day, m=name, y=year), date(year, number, day), date(year, number, day) + one, "day"
        for template in made[phrases.DAYS]:
            first = _latest(7, number).replace(day=3)
            yield template.format(d=3, e=7, m=name), first, first + 5 * one, "day"
        for template in made[phrases.DAY_LAST_YEAR]:
            yield template.format(d=12, m=name), date(2023, number, 12), date(2023, number, 13), "day"
        for template in made[phrases.MONTH]:
            yield template.format(i=in_name, y=2017), date(2017, number, 1), _after(number, 2017), "month"
        for template in made[phrases.MONTH_LAST_YEAR]:
            yield template.format(i=in_name), date(2023, number, 1), _after(number, 2023), "month"


def _years(language: str) -> Iterator[Made]:
    made = phrases.TEMPLATES[language]
    for number, ordinal in enumerate(phrases.ORDINALS[language], 1):
        month = 3 * number - 2
        for template in made[phrases.QUARTER]:
            for year in (2009, 2024):
                yield template.format(o=ordinal, q=number, y=year), date(year, month, 1), _after(month, year, 3), "quarter"
        for template in made[phrases.QUARTER_LAST_YEAR]:
            yield template.format(o=ordinal), date(2023, month, 1), _after(month, 2023, 3), "quarter"
    for year in range(1985, 2024, 3):
        for template in made[phrases.YEAR]:
            yield template.format(y=year), date(year, 1, 1), date(year + 1, 1, 1), "year"
        for template in made[phrases.YEARS]:
            yield template.format(y=year, z=year + 4), date(year, 1, 1), date(year + 5, 1, 1), "year"
    for year in range(1950, 2000, 10):
        for template in made[phrases.DECADE]:
            yield template.format(y=year, s=year % 100), date(year, 1, 1), date(year + 10, 1, 1), "year"


def _back(language: str) -> Iterator[Made]:
    days, years = phrases.UNITS[language]
    words = dict(enumerate(phrases.NUMBERS[language], 2))
    for template in phrases.TEMPLATES[language][phrases.AGO]:
        for number in range(2, 31):
            form = 1 if number % 10 in (2, 3, 4) and number not in (12, 13, 14) else 0 if number % 10 == 1 and number != 11 else 2
            if form == 0 and language not in ("ru", "uk"):
                form = 2
            for written in (number, *([words[number]] if number in words else [])):
                first = TODAY - timedelta(days=number)
                yield template.format(n=written, u=days[form]), first, first + timedelta(days=1), "day"
                start = date(2024 - number, 1, 1)
                yield template.format(n=written, u=years[form]), start, start.replace(year=start.year + 1), "year"
    for template in phrases.TEMPLATES[language][phrases.HALF_YEAR_AGO]:
        yield template, date(2023, 11, 1), date(2023, 12, 1), "month"
    for relative, shift in phrases.RELATIVES[language].items():
        yield relative, TODAY + timedelta(days=shift), TODAY + timedelta(days=shift + 1), "day"
    for number, weekday in enumerate(phrases.WEEKDAYS[language]):
        day = TODAY - timedelta(days=(TODAY.weekday() - number) % 7)
        yield weekday, day, day + timedelta(days=1), "day"


def _all(language: str) -> list[Made]:
    made = [*_dates(language), *_years(language), *_back(language)]
    if language in ("hi", "mr"):
        made += [(each[0].translate(phrases.DEVANAGARI), *each[1:]) for each in made if any(sign.isdigit() for sign in each[0])]
    return made


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=ZONE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_been_is_resolved_on_the_clock_of_publication(language: str) -> None:
    made, wrong = _all(language), []
    for expression, first, end, precision in made:
        text = phrases.SENTENCES[language].format(expression)
        found = [(each.range.start, each.range.end, each.range.precision) for each in times(text, language, PUBLISHED)]
        if found != [(_midnight(first), _midnight(end), precision)]:
            wrong.append((text, found))
    assert len(made) >= LEAST
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_weekdays_of_what_is_planned_are_coming(language: str) -> None:
    for number, weekday in enumerate(phrases.WEEKDAYS[language]):
        day = TODAY + timedelta(days=(number - TODAY.weekday()) % 7)
        text = phrases.COMING[language].format(weekday)
        assert [each.range.start for each in times(text, language, PUBLISHED)] == [_midnight(day)], text


@pytest.mark.parametrize("language", LANGUAGES)
def test_clock_times_stand_with_their_day_and_zone(language: str) -> None:
    for template in phrases.TEMPLATES[language][phrases.CLOCK]:
        for hour in (10, 13, 17, 22):
            for number, month in enumerate(phrases.MONTHS[language], 1):
                expression = template.format(d=4, m=month, h=hour)
                at = datetime.combine(_latest(4, number), datetime.min.time(), ZONE).replace(hour=hour, minute=30)
                if any(zone in expression for zone in ("GMT", "Гринвич", "Гринвіч", "जीएमटी")):
                    at -= timedelta(hours=5)
                text = phrases.SENTENCES[language].format(expression)
                found = [(each.range.start, each.range.precision) for each in times(text, language, PUBLISHED)]
                assert found == [(at, "hour")], text
