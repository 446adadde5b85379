"""Entities of whole articles: types, ids, names and spans."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from pipeline.annotation.document import Document, Sentence
from pipeline.annotation.english.parser import EnglishParser
from pipeline.annotation.entities import entities, reference
from pipeline.annotation.parse import Parser
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.russian.parser import RussianParser
from schemas import Entity


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    opened = Gazetteer(default_path())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def english() -> EnglishParser:
    return EnglishParser()


@pytest.fixture(scope="module")
def russian() -> RussianParser:
    return RussianParser()


def document(parser: Parser, language: str, *sentences: str) -> Document:
    text = " ".join(sentences)
    parsed, start = [], 0
    for sentence in sentences:
        parsed.append(Sentence(start, start + len(sentence), 0, parser.parse(sentence)))
        start += len(sentence) + 1
    return Document(text, None, language, datetime(2024, 5, 2, tzinfo=UTC), ((0, len(text)),), tuple(parsed), ())


def rows(found: tuple[Entity, ...], *types: str) -> list[tuple[str, str, str]]:
    return [(each.text, each.entity_id, each.name) for each in found if not types or each.type in types]


def test_spans_lie_in_the_text_in_order_and_never_overlap(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english,
        "en",
        "On Monday the Polish Defence Ministry's spokesman, Colonel Adam Nowak, said that the Polish army had left Lublin.",
        "Nowak spoke in Warsaw after talks with U.S. forces and NATO.",
    )
    found = entities(article, gazetteer)
    assert [each.text for each in found] == [article.text[each.start : each.end] for each in found]
    assert all(one.end <= two.start for one, two in pairwise(found))


def test_a_surname_joins_the_full_name_and_titles_stay_in_the_span(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english, "en", "Colonel Adam Nowak denied the report.", "Mr Nowak left the room.", "Adam Nowak's wife did not."
    )
    who = "name:adam novak"
    assert rows(entities(article, gazetteer), "PERSON") == [
        ("Colonel Adam Nowak", who, "Adam Nowak"),
        ("Mr Nowak", who, "Adam Nowak"),
        ("Adam Nowak", who, "Adam Nowak"),
    ]


def test_a_surname_of_two_people_joins_neither(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "Adam Nowak met Eva Nowak in Berlin.", "Mr Nowak then left.")
    found = rows(entities(article, gazetteer), "PERSON")
    assert found[-1] == ("Mr Nowak", "name:novak", "Nowak")


def test_regions_cities_and_peoples(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english,
        "en",
        "Ukrainian troops shelled a depot in the Kherson region.",
        "Fighting went on near Kherson and in Sumy Oblast.",
    )
    assert rows(entities(article, gazetteer), "LOCATION") == [
        ("Kherson region", "iso3166-2:UA-65", "Khersonska oblast"),
        ("Kherson", "geonames:706448", "Kherson"),
        ("Sumy Oblast", "iso3166-2:UA-59", "Sumska oblast"),
    ]


def test_ministries_share_a_key_however_they_are_named(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english,
        "en",
        "The Russian Ministry of Defence denied it.",
        "The Russian Defence Ministry gave no reason.",
        "The Ministry of Defence of Russia declined to comment.",
    )
    found = [each.entity_id for each in entities(article, gazetteer) if each.type == "ORGANISATION"]
    assert found == ["name:RU defence ministry"] * 3


def test_an_acronym_joins_the_name_that_explains_it(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "The Northern Fisheries Board (NFB) closed two ports.", "The NFB did not say why.")
    found = rows(entities(article, gazetteer), "ORGANISATION")
    assert len({entity_id for _, entity_id, _ in found}) == 1
    assert {name for *_, name in found} == {"Northern Fisheries Board"}


def test_seats_of_government_are_organisations_with_the_id_of_their_state(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "The Kremlin rejected the offer.")
    assert rows(entities(article, gazetteer), "ORGANISATION") == [("Kremlin", "iso3166-1:RU", "Kremlin")]


def test_an_office_alone_is_its_one_holder(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english,
        "en",
        "Estonian Prime Minister Kaja Tamm arrived in Riga on Friday.",
        "The Estonian prime minister said that talks would go on.",
    )
    assert rows(entities(article, gazetteer), "PERSON")[-1] == ("Estonian prime minister", "name:kaza tam", "Kaja Tamm")


def test_reference_prefers_the_person_in_apposition(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english, "en", "The Polish Defence Ministry spokesman, Colonel Adam Nowak, said the bridge at Lublin was closed."
    )
    found = entities(article, gazetteer)
    claimant = article.text.index(", said")
    person, ministry = reference(found, (0, claimant)), reference(found, (0, article.text.index(" spokesman")))
    assert person is not None
    assert ministry is not None
    assert (person.name, ministry.entity_id) == ("Adam Nowak", "name:PL defence ministry")
    assert reference(found, (len(article.text) - 1, len(article.text))) is None


def test_russian_cases_lead_to_the_same_ids(russian: RussianParser, gazetteer: Gazetteer) -> None:
    article = document(
        russian,
        "ru",
        "Мария Захарова рассказала о поездке в Харьковскую область.",
        "О словах Захаровой сообщили в Харькове.",
        "Министерство обороны РФ их не подтвердило.",
    )
    assert rows(entities(article, gazetteer)) == [
        ("Мария Захарова", "name:mara zaharova", "Мария Захарова"),
        ("Харьковскую область", "iso3166-2:UA-63", "Kharkivska oblast"),
        ("Захаровой", "name:mara zaharova", "Мария Захарова"),
        ("Харькове", "geonames:706483", "Kharkiv"),
        ("Министерство обороны РФ", "name:RU defence ministry", "Министерство обороны РФ"),
    ]


def test_nothing_in_nothing(english: EnglishParser, gazetteer: Gazetteer) -> None:
    assert entities(document(english, "en"), gazetteer) == ()
    assert reference((), (0, 5)) is None
