"""Types and extents of English and Russian names in prose of other kinds than news: lives, towns, rivers, clubs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pipeline.annotation.entities.evidence import Evidence
from pipeline.annotation.entities.mention import Mention, Sort
from pipeline.annotation.entities.types import decision, typed
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import naming
from schemas import AnnotatedArticle, EntityType
from tests.parsed import document, evidence, mention, parsed

PLAIN = naming(next(each.folder for each in LANGUAGES if each.code == "en"))
"""English words without English rules."""

Annotate = Callable[[str, str], AnnotatedArticle]

_NAMED = {"PERSON", "ORGANISATION", "LOCATION", "FACILITY"}


def named(annotate: Annotate, text: str, language: str) -> list[tuple[str, str]]:
    return [(each.text, each.type) for each in annotate(text, language).entities if each.type in _NAMED]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pliny the Elder describes the process.", [("Pliny the Elder", "PERSON")]),
        ("Bruna Valdés y Rocha sang it.", [("Bruna Valdés y Rocha", "PERSON")]),
        ("It lies in the province of Alberta.", [("Alberta", "LOCATION")]),
        ("The Duchy of Teschen was divided in 1920.", [("Duchy of Teschen", "LOCATION")]),
        ("She sailed into the Gulf of Aden.", [("Gulf of Aden", "LOCATION")]),
        (
            "In 1949 she joined the Eckert–Mauchly Computer Corporation.",
            [("Eckert–Mauchly Computer Corporation", "ORGANISATION")],
        ),
        ("He returned from exile in Neauphle-le-Château.", [("Neauphle-le-Château", "LOCATION")]),
        ("He was baptised in the Church of Saint John the Baptist.", [("Church of Saint John the Baptist", "FACILITY")]),
        ("The Hall Museum keeps a letter to Antiochus II.", [("Hall Museum", "ORGANISATION"), ("Antiochus II", "PERSON")]),
        ("The academy was founded by King Vajiravudh.", [("Vajiravudh", "PERSON")]),
        ("Chief Constable Anna Lis resigned.", [("Anna Lis", "PERSON")]),
    ],
)
def test_a_name_is_whole_and_no_longer(annotate: Annotate, text: str, expected: list[tuple[str, str]]) -> None:
    assert named(annotate, text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Okonkwo graduated from the University of Jos.", ("Okonkwo", "PERSON")),
        ("After Herrera's death the council met.", ("Herrera", "PERSON")),
        ("Barrow was elected in 1990.", ("Barrow", "PERSON")),
        ("Sibelius dedicated the symphony to his teacher in Turku.", ("Sibelius", "PERSON")),
        ("Notable alumni include Anand Panyarachun and Sirindhorn.", ("Anand Panyarachun", "PERSON")),
        ("The ferries from Bremerton, Vashon Island and Olympia were slow.", ("Olympia", "LOCATION")),
        ("Jacques Perrin left, and Perrin won the prize.", ("Perrin", "PERSON")),
        ("The plant is operated by Vattenfall.", ("Vattenfall", "ORGANISATION")),
        ("Sasol operates a refinery.", ("Sasol", "ORGANISATION")),
        ("Cardiff City signed him from Coventry City.", ("Cardiff City", "ORGANISATION")),
        ("She was born at Eresos.", ("Eresos", "LOCATION")),
        ("They met at the confluence of the Nemunas and the Neris.", ("Nemunas", "LOCATION")),
        ("He was a regent of the German Democratic Republic.", ("German Democratic Republic", "LOCATION")),
        ("British troops under Gerard Lake marched on.", ("Gerard Lake", "PERSON")),
        ("Men ran from the Nasser Hospital.", ("Nasser Hospital", "FACILITY")),
    ],
)
def test_the_words_around_a_name_tell_its_type(annotate: Annotate, text: str, expected: tuple[str, str]) -> None:
    assert expected in named(annotate, text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Her first novel, The Salt Road, won a prize.",
        "They shared the Nobel Prize in Chemistry.",
        "Routes from the harbour were closed.",
    ],
)
def test_works_and_common_words_are_no_names(annotate: Annotate, text: str) -> None:
    assert named(annotate, text, "en") == []


def test_armies_and_states_act_in_news_but_not_in_history(annotate: Annotate) -> None:
    history = "The French army left in 1812, and France sent an envoy."
    assert named(annotate, history, "en") == [("France", "LOCATION")]
    assert named(annotate, history.replace("1812", "April"), "en") == [
        ("French army", "ORGANISATION"),
        ("France", "ORGANISATION"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Директор ФСБ Олег Ветров уехал.", [("ФСБ", "ORGANISATION"), ("Олег Ветров", "PERSON")]),
        ("Председатель Госдумы выступил.", [("Госдумы", "ORGANISATION")]),
        ("Иванова обратилась в суд.", [("Иванова", "PERSON")]),
        ("Н. С. Ветрова назначена ректором.", [("Н. С. Ветрова", "PERSON")]),
        ("Ректором стала Ветрова Н. С.", [("Ветрова Н. С.", "PERSON")]),
        ("Актёра Юру Ветрова наградили.", [("Юру Ветрова", "PERSON")]),
        ("«Локомотив» обыграл «Ахмат».", [("Локомотив", "ORGANISATION"), ("Ахмат", "ORGANISATION")]),
        ("Партия регионов и «Наш край» запрещены.", [("Партия регионов", "ORGANISATION"), ("Наш край", "ORGANISATION")]),
        ("Ведущий Первого канала Олег Ветров ушёл.", [("Первого канала", "ORGANISATION"), ("Олег Ветров", "PERSON")]),
        ("Они стали чемпионами Европы.", [("Европы", "LOCATION")]),
        ("Курс на Мосбирже вырос.", [("Мосбирже", "ORGANISATION")]),
        ("Минцифры предложило поправки.", [("Минцифры", "ORGANISATION")]),
        ("Институт философии РАН открыт.", [("Институт философии РАН", "ORGANISATION")]),
        ("УМВД по Орловской области начало проверку.", [("УМВД по Орловской области", "ORGANISATION")]),
        ("Ураган «Милтон» ослаб.", []),
        ("Судно «Адмирал Ветров» затонуло.", []),
        ("На станции метро «Заречная» жарко.", [("Заречная", "LOCATION")]),
    ],
)
def test_russian_names_of_every_kind_of_news(annotate: Annotate, text: str, expected: list[tuple[str, str]]) -> None:
    assert named(annotate, text, "ru") == expected


def test_a_seat_of_government_is_a_place_to_be_in_and_still_its_state(annotate: Annotate) -> None:
    found = annotate("Встреча прошла в Кремле.", "ru").entities
    assert [(each.text, each.type, each.entity_id) for each in found] == [("Кремле", "LOCATION", "iso3166-1:RU")]


@pytest.mark.parametrize(
    ("sentence", "at", "kind", "rule", "expected"),
    [
        ("Routes/NOUN/nsubj/1//Number=Plur opened", 0, "ORGANISATION", "by_grammar", "WORK"),
        ("on Friday", 1, "DATETIME", "by_tag", "DATETIME"),
        ("a Spanish", 1, "PERSON", "by_nationality", "NATIONALITY"),
        ("a HIMARS", 1, "ORGANISATION", "by_materiel", "WEAPON"),
        ("the NATO", 1, "PERSON", "by_known_organisation", "ORGANISATION"),
        ("the Kremlin", 1, "LOCATION", "by_known_organisation", "ORGANISATION"),
        ("saw France", 1, "PERSON", "by_gazetteer", "LOCATION"),
        ("near Xyztown", 1, "PERSON", "by_preposition", "LOCATION"),
        ("saw Xyztown", 1, "ORGANISATION", "as_tagged", "ORGANISATION"),
    ],
)
def test_the_rule_that_fires_can_be_named(
    gazetteer: Gazetteer, sentence: str, at: int, kind: EntityType, rule: str, expected: str
) -> None:
    article = document(parsed(sentence))
    name = mention(article, at, at, kind)
    assert decision(name, evidence(article, [name], gazetteer, PLAIN)) == (expected, rule)


def test_a_club_in_quotation_marks_is_not_the_town_of_that_name(gazetteer: Gazetteer) -> None:
    article = document(parsed("«Харьков Харьков"), language="ru")
    town = mention(article, 1, 1, "ORGANISATION", lemma="Харьков")
    club = replace(town, start=1, end=8, core=(1, 8), first=0, last=0)
    known = evidence(article, [club, town], gazetteer, PLAIN)
    assert [decision(each, known) for each in (club, town)] == [
        ("ORGANISATION", "by_quotation_marks"),
        ("LOCATION", "by_gazetteer"),
    ]


def test_an_operation_is_an_event(gazetteer: Gazetteer) -> None:
    article = document(parsed("saw Operation Overlord and Operation"))
    whole, bare = mention(article, 1, 2, "ORGANISATION"), mention(article, 4, 4, "ORGANISATION")
    known = evidence(article, [whole, bare], gazetteer, PLAIN)
    assert [decision(each, known)[0] for each in (whole, bare)] == ["EVENT", "ORGANISATION"]


def test_a_facility_with_the_name_of_a_city_of_the_articles_country(gazetteer: Gazetteer) -> None:
    article = document(parsed("France has Toulouse"))
    france, toulouse = mention(article, 0, 0, "LOCATION"), mention(article, 2, 2, "FACILITY")
    assert decision(toulouse, evidence(article, [france, toulouse], gazetteer, PLAIN)) == ("LOCATION", "by_city")
    assert decision(toulouse, evidence(article, [toulouse], gazetteer, PLAIN)) == ("FACILITY", "as_tagged")


def test_rules_of_a_language_are_asked_in_between_but_not_of_countries(gazetteer: Gazetteer) -> None:
    def by_whim(mention: Mention, evidence: Evidence) -> Sort | None:
        return "EVENT"

    naming = replace(PLAIN, word_rules=(by_whim,))
    article = document(parsed("France has Xyztown"))
    france, town = mention(article, 0, 0, "PERSON"), mention(article, 2, 2, "PERSON")
    known = evidence(article, [france, town], gazetteer, naming)
    assert decision(town, known) == ("EVENT", "by_whim")
    assert decision(france, known) == ("LOCATION", "by_gazetteer")


def test_all_mentions_of_a_name_have_the_type_that_most_have(gazetteer: Gazetteer) -> None:
    article = document(parsed("Xyzco Xyzco Xyzco Anna Xyzlund Xyzlund"))
    kinds: tuple[EntityType, ...] = ("PERSON", "ORGANISATION", "ORGANISATION")
    found = [mention(article, at, at, kind) for at, kind in enumerate(kinds)]
    found += [mention(article, 3, 4, "PERSON"), mention(article, 5, 5, "ORGANISATION")]
    made = typed(found, {}, article, gazetteer, PLAIN)
    assert [each.type for each in made] == ["ORGANISATION"] * 3 + ["PERSON"] * 2
