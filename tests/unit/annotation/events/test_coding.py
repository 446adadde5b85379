"""What type of event a sentence asserts, who does it and to whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle, Frame

Annotate = Callable[[str, str], AnnotatedArticle]


def _frame(annotate: Annotate, sentence: str, language: str) -> Frame:
    """The frame of the first claim in it."""
    return annotate(sentence, language).claims[0].frame


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("en", "Turkish drones attacked a Kurdish camp.", "assault.aerial"),
        ("en", "A Kurdish camp was attacked by Turkish drones.", "assault.aerial"),
        ("en", "Turkey carried out a drone attack on a Kurdish camp.", "assault.aerial"),
        ("ru", "Турецкие беспилотники атаковали курдский лагерь.", "assault.aerial"),
        ("en", "Six people died when a bus crashed near Lyon.", "accident.road"),
        ("en", "A bus crash near Lyon killed six people.", "accident.road"),
        ("en", "Six people were killed in a bus accident near Lyon.", "accident.road"),
        ("ru", "Шесть человек погибли в аварии автобуса под Лионом.", "accident.road"),
        ("en", "Police in Oslo arrested a banker.", "coerce.arrest"),
        ("en", "A banker was taken into custody in Oslo.", "coerce.arrest"),
        ("ru", "В Осло арестован банкир.", "coerce.arrest"),
        ("ru", "Полиция задержала банкира в Осло.", "coerce.arrest"),
        ("en", "An earthquake shook Lima.", "disaster.earthquake"),
        ("ru", "В Лиме произошло землетрясение.", "disaster.earthquake"),
        ("en", "Norway's prime minister resigned.", "office.resign"),
        ("ru", "Премьер-министр Норвегии ушел в отставку.", "office.resign"),
        ("en", "The Swedish firm bought a Danish rival.", "economy.buy"),
        ("ru", "Шведская компания купила датского конкурента.", "economy.buy"),
        ("en", "A court in Rome sentenced the dealer to nine years.", "justice.sentence"),
        ("ru", "Суд в Риме приговорил торговца к девяти годам.", "justice.sentence"),
    ],
)
def test_one_event_has_one_type_however_it_is_told(annotate: Annotate, language: str, sentence: str, code: str) -> None:
    event = _frame(annotate, sentence, language).event
    assert event is not None
    assert event.code == code


@pytest.mark.parametrize(
    ("language", "sentence", "code"),
    [
        ("en", "Norway will send tanks to Estonia.", "mobilize.arms:planned"),
        ("en", "France threatened to attack the port of Latakia.", "assault:threatened"),
        ("en", "Austria called for a ceasefire in Sudan.", "retreat.ceasefire:requested"),
        ("en", "Turkish troops began to attack the camp near Mosul.", "assault:begun"),
        ("en", "Turkey has not stopped its attacks on the camp near Mosul.", "assault:continued"),
        ("en", "Turkey stopped its attacks on the camp near Mosul.", "assault:ended"),
        ("en", "The Turkish army tried to capture Kobani.", "coerce.occupy:attempted"),
        ("en", "Hungary did not sign the treaty.", "agree:negated"),
        ("ru", "Норвегия планирует отменить налог.", "law.repeal:planned"),
        ("ru", "Турция прекратила обстрел лагеря.", "assault.heavy-weapons:ended"),
        ("ru", "Венгрия не подписала договор.", "agree:negated"),
    ],
)
def test_what_did_not_simply_happen_has_a_phase(annotate: Annotate, language: str, sentence: str, code: str) -> None:
    event = _frame(annotate, sentence, language).event
    assert event is not None
    assert event.code == code


@pytest.mark.parametrize(
    ("language", "sentence", "actors", "targets"),
    [
        ("en", "Turkey attacked Ukrainian soldiers in Mosul.", ["iso3166-1:TR"], ["iso3166-1:UA"]),
        ("en", "Ukrainian soldiers were attacked by Turkey in Mosul.", ["iso3166-1:TR"], ["iso3166-1:UA"]),
        ("en", "Attacks by Turkey on Ukrainian soldiers continued in Mosul.", ["iso3166-1:TR"], ["iso3166-1:UA"]),
        ("en", "The police arrested Anna Lis in Oslo.", [], ["name:ana lis"]),
        ("en", "Anna Lis was arrested in Oslo.", [], ["name:ana lis"]),
        ("en", "Six Ukrainian soldiers died in Mosul.", [], ["iso3166-1:UA"]),
        ("en", "Russian and Chinese ministers met in Oslo.", ["iso3166-1:RU", "iso3166-1:CN"], []),
        ("ru", "Турция атаковала украинских военных в Мосуле.", ["iso3166-1:TR"], ["iso3166-1:UA"]),
        ("ru", "Украинские военные были убиты в Мосуле.", [], ["iso3166-1:UA"]),
    ],
)
def test_actors_and_targets(annotate: Annotate, language: str, sentence: str, actors: list[str], targets: list[str]) -> None:
    frame = _frame(annotate, sentence, language)
    assert ([each.entity_id for each in frame.actors], [each.entity_id for each in frame.targets]) == (actors, targets)
