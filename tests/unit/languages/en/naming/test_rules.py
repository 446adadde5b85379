"""The rule that decides what an English name is, by its name."""

from __future__ import annotations

import pytest

from pipeline.annotation.entities.types import decision
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from schemas import EntityType
from tests.parsed import document, evidence, mention, parsed

SPORT = parsed("season league cup match")


@pytest.mark.parametrize(
    ("sentence", "bounds", "kind", "rule", "expected"),
    [
        ("Brno/PROPN/nsubj/1 is/AUX/ROOT/1/be a city/NOUN/attr/1", (0, 0), "PERSON", "by_telling", "LOCATION"),
        ("Xyz/PROPN/compound/1 City/PROPN/nsubj/2 beat/VERB/ROOT/2", (0, 1), "PERSON", "by_team_name", "ORGANISATION"),
        ("play/VERB/ROOT/0 for/ADP/prep/0 Xyz/PROPN/pobj/1", (2, 2), "LOCATION", "by_player", "ORGANISATION"),
        ("saw Trent Bridge", (1, 2), "PERSON", "by_head", "FACILITY"),
        ("saw Antiochus II", (1, 2), "ORGANISATION", "by_epithet", "PERSON"),
        ("born/VERB/ROOT/0/bear at/ADP/prep/0 Xyz/PROPN/pobj/1", (2, 2), "ORGANISATION", "by_scene", "LOCATION"),
        ("run/VERB/ROOT/0/operate by/ADP/agent/0 Xyz/PROPN/pobj/1", (2, 2), "PERSON", "by_owner", "ORGANISATION"),
        ("saw Xyzensen", (1, 1), "ORGANISATION", "by_pronoun", "PERSON"),
        ("saw Anna Xyz", (1, 2), "ORGANISATION", "by_given_name", "PERSON"),
        ("go/VERB/ROOT/0 to/ADP/prep/0 Xyz/PROPN/pobj/1", (2, 2), "PERSON", "by_destination", "LOCATION"),
        ("saw the Xyzting", (2, 2), "PERSON", "by_article", "ORGANISATION"),
        ("saw Xyzting", (1, 1), "PERSON", "by_article", "PERSON"),
    ],
)
def test_the_first_rule_that_says_anything_decides(
    gazetteer: Gazetteer, sentence: str, bounds: tuple[int, int], kind: EntityType, rule: str, expected: str
) -> None:
    article = document(parsed(sentence))
    name = mention(article, *bounds, kind)
    assert decision(name, evidence(article, [name], gazetteer, ENGLISH_NAMING)) == (expected, rule)


def test_a_town_that_wins_in_an_article_on_sport_is_a_team(gazetteer: Gazetteer) -> None:
    parse = parsed("Burnley/PROPN/nsubj/1 beat/VERB/ROOT/1 them")
    for others, expected in (((SPORT,), ("ORGANISATION", "by_sport")), ((), ("LOCATION", "as_tagged"))):
        article = document(parse, *others)
        name = mention(article, 0, 0, "LOCATION")
        assert decision(name, evidence(article, [name], gazetteer, ENGLISH_NAMING)) == expected


def test_a_surname_of_the_articles_people_is_a_person(gazetteer: Gazetteer) -> None:
    article = document(parsed("Anna Xyz left ; Xyz won ; near Xyz"))
    full, alone, place = mention(article, 0, 1, "PERSON"), mention(article, 4, 4, "LOCATION"), mention(article, 8, 8, "LOCATION")
    known = evidence(article, [full, alone, place], gazetteer, ENGLISH_NAMING)
    assert decision(alone, known) == ("PERSON", "by_surname")
    assert decision(place, known) == ("LOCATION", "as_tagged")


def test_the_names_of_a_list_are_alike(gazetteer: Gazetteer) -> None:
    listed = "Xa/PROPN/pobj/0 ,/PUNCT/punct/1 Xe/PROPN/conj/1 and/CCONJ/cc/3 Xy/PROPN/conj/3"
    article = document(parsed(f"with/ADP/prep/0 {listed}"), parsed(f"from/ADP/prep/0 {listed}"))
    people = [mention(article, 1, 1, "PERSON"), mention(article, 3, 3, "PERSON"), mention(article, 5, 5, "LOCATION")]
    places = [mention(article, 1, 1, "LOCATION", 1), mention(article, 3, 3, "LOCATION", 1), mention(article, 5, 5, "PERSON", 1)]
    known = evidence(article, [*people, *places], gazetteer, ENGLISH_NAMING)
    assert decision(people[2], known) == ("PERSON", "by_list")
    assert decision(places[2], known) == ("LOCATION", "by_list_of_places")


def test_a_name_behind_a_title_is_a_person_although_it_is_part_of_a_full_name(gazetteer: Gazetteer) -> None:
    article = document(parsed("Xyzco Anna met Mr Xyzco"))
    full, titled = mention(article, 0, 1, "PERSON"), mention(article, 4, 4, "ORGANISATION")
    assert decision(titled, evidence(article, [full, titled], gazetteer, ENGLISH_NAMING)) == ("PERSON", "by_title")
