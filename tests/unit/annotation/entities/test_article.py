"""Entities of whole articles: types, ids, names and spans."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest

from pipeline.annotation.entities import article as engine
from pipeline.annotation.entities.article import beginning_in, reference
from pipeline.annotation.entities.naming import Naming
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.annotation.text.document import Document, Sentence
from pipeline.annotation.text.guard import Guard
from pipeline.annotation.text.parse import Parser
from pipeline.languages import LANGUAGES
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from pipeline.languages.en.parser import EnglishParser
from pipeline.languages.naming import naming
from pipeline.languages.ru.parser import RussianParser
from schemas import Entity

NAMING: dict[str, Naming] = {each.code: naming(each.folder) for each in LANGUAGES} | {"en": ENGLISH_NAMING}


def entities(article: Document, gazetteer: Gazetteer) -> tuple[Entity, ...]:
    return engine.entities(article, gazetteer, NAMING[article.language], Guard(article.language))


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
        parsed.append(Sentence(start, start + len(sentence), 0, parser.parse([sentence])[0]))
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


def test_a_surname_joins_the_full_name_and_titles_are_no_part_of_the_span(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english, "en", "Colonel Adam Nowak denied the report.", "Mr Nowak left the room.", "Adam Nowak's wife did not."
    )
    who = "name:adam novak"
    assert rows(entities(article, gazetteer), "PERSON") == [
        ("Adam Nowak", who, "Adam Nowak"),
        ("Nowak", who, "Adam Nowak"),
        ("Adam Nowak", who, "Adam Nowak"),
    ]


def test_a_surname_of_two_people_joins_neither(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "Adam Nowak met Eva Nowak in Berlin.", "Mr Nowak then left.")
    found = rows(entities(article, gazetteer), "PERSON")
    assert found[-1] == ("Nowak", "name:novak", "Nowak")


def test_don_is_a_title_in_spanish_only(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "Don Nowak denied the report.", "Tim Nowak left the room.")
    assert {entity_id for _, entity_id, _ in rows(entities(article, gazetteer), "PERSON")} == {"name:don novak", "name:tim novak"}


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


def typed(found: tuple[Entity, ...]) -> list[tuple[str, str]]:
    return [(each.text, each.type) for each in found]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (
            ("Tarnby is a village near Halder.",),
            [("Tarnby", "LOCATION"), ("Halder", "LOCATION")],
        ),
        (("The singer Oda Brekke met Dr Lund at St. Olaf's Hospital.",), [("Oda Brekke", "PERSON"), ("Lund", "PERSON")]),
        (
            ("They left Trinity College, Cambridge, for the University of Jos.",),
            [("Trinity College, Cambridge", "ORGANISATION"), ("University of Jos", "ORGANISATION")],
        ),
        (("Oskar Tamm won.", "Tamm thanked India."), [("Oskar Tamm", "PERSON"), ("Tamm", "PERSON"), ("India", "LOCATION")]),
    ],
)
def test_types_by_head_and_by_the_words_beside_a_name(
    english: EnglishParser, gazetteer: Gazetteer, sentences: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    found = typed(entities(document(english, "en", *sentences), gazetteer))
    assert [each for each in found if each in expected] == expected


def test_a_town_is_a_team_only_in_an_article_on_sport(english: EnglishParser, gazetteer: Gazetteer) -> None:
    season = ("The league season began with a goal by the striker.", "Burnley beat Preston.")
    assert typed(entities(document(english, "en", *season), gazetteer)) == [
        ("Burnley", "ORGANISATION"),
        ("Preston", "ORGANISATION"),
    ]
    assert typed(entities(document(english, "en", "The train left Burnley for Preston."), gazetteer)) == [
        ("Burnley", "LOCATION"),
        ("Preston", "LOCATION"),
    ]


def test_states_that_speak_are_organisations_with_their_own_id(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "Moscow said that the train to Moscow was late.", "France condemned it.")
    assert [(each.text, each.type, each.entity_id) for each in entities(article, gazetteer)] == [
        ("Moscow", "ORGANISATION", "iso3166-1:RU"),
        ("Moscow", "LOCATION", "geonames:524901"),
        ("France", "ORGANISATION", "iso3166-1:FR"),
    ]


def test_the_general_staff_has_its_states_id_with_and_without_the_state(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(
        english, "en", "The General Staff of Ukraine named the Odesa region.", "The General Staff did not name Odesa."
    )
    assert rows(entities(article, gazetteer)) == [
        ("General Staff of Ukraine", "name:UA general staff", "General Staff of Ukraine"),
        ("Odesa region", "iso3166-2:UA-51", "Odeska oblast"),
        ("General Staff", "name:UA general staff", "General Staff of Ukraine"),
        ("Odesa", "geonames:698740", "Odesa"),
    ]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Delta and two rivals offered seats to stranded travellers.", "ORGANISATION"),
        ("Delta's profit rose by four percent.", "ORGANISATION"),
        ("Shares of Delta fell.", "ORGANISATION"),
        ("Shares in Tokyo fell.", "LOCATION"),
    ],
)
def test_who_has_a_profit_is_a_company(english: EnglishParser, gazetteer: Gazetteer, sentence: str, kind: str) -> None:
    found = entities(document(english, "en", sentence), gazetteer)
    assert [entity.type for entity in found if entity.text in ("Delta", "Tokyo")] == [kind]


def test_a_spanish_article_belongs_to_a_name_in_english(english: EnglishParser, gazetteer: Gazetteer) -> None:
    found = entities(document(english, "en", "Two men died in Los Angeles, and one in El Salvador."), gazetteer)
    assert [(entity.text, entity.entity_id) for entity in found] == [
        ("Los Angeles", "geonames:5368361"),
        ("El Salvador", "iso3166-1:SV"),
    ]


def test_a_city_that_the_tagger_takes_for_a_person(english: EnglishParser, gazetteer: Gazetteer) -> None:
    found = entities(document(english, "en", "Mykolaiv's mayor said that two people died."), gazetteer)
    assert ("Mykolaiv", "geonames:700569", "Mykolayiv") in rows(found, "LOCATION")


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Переговорам помог Минтранс Башкирии.", [("Минтранс Башкирии", "ORGANISATION")]),
        ("Маршал Олег Ветров прибыл на Голанские высоты.", [("Олег Ветров", "PERSON"), ("Голанские высоты", "LOCATION")]),
        ("Клуб «Заря» купил ООО «Вектор-Юг».", [("Заря", "ORGANISATION"), ("ООО «Вектор-Юг»", "ORGANISATION")]),
        ("Матч прошёл на стадионе «Альфа».", [("Альфа", "LOCATION")]),
        ("Фильм «Заря» снял Олег Ветров.", [("Олег Ветров", "PERSON")]),
        ("Под командованием М. И. Ветрова шёл полк.", [("М. И. Ветрова", "PERSON")]),
    ],
)
def test_russian_names_end_where_they_should(
    russian: RussianParser, gazetteer: Gazetteer, sentence: str, expected: list[tuple[str, str]]
) -> None:
    assert typed(entities(document(russian, "ru", sentence), gazetteer)) == expected


def test_nothing_in_nothing(english: EnglishParser, gazetteer: Gazetteer) -> None:
    assert entities(document(english, "en"), gazetteer) == ()
    assert reference((), (0, 5)) is None


def test_what_begins_in_a_span(english: EnglishParser, gazetteer: Gazetteer) -> None:
    article = document(english, "en", "Adam Nowak met Eva Berg in Berlin.")
    found = entities(article, gazetteer)
    assert [each.text for each in beginning_in(found, (article.text.index("met"), article.text.index("Berlin")))] == ["Eva Berg"]


def test_a_place_has_the_nominative_that_dictionaries_do_not_give(russian: RussianParser, gazetteer: Gazetteer) -> None:
    article = document(russian, "ru", "В Андалусии прошли дожди.")
    assert rows(entities(article, gazetteer)) == [("Андалусии", "iso3166-2:ES-AN", "Andalusia")]
