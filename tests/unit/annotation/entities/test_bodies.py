"""Bodies of states, joined to the state beside them."""

from __future__ import annotations

import pytest

from pipeline.annotation.entities.bodies import joined_bodies, with_bodies
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages import LANGUAGES
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from pipeline.languages.naming import naming
from schemas import EntityType
from tests.parsed import document, mention, parsed


@pytest.mark.parametrize(
    ("sentence", "named", "kind", "whole"),
    [
        ("Russian forces left", (0, 0), "NATIONALITY", "Russian forces"),
        ("Russian armed forces left", (0, 0), "NATIONALITY", "Russian armed forces"),
        ("Russian tourists left", (0, 0), "NATIONALITY", "Russian"),
        ("US forces left", (0, 0), "LOCATION", "US forces"),
        ("United States Air Force jets", (0, 1), "LOCATION", "United States Air Force"),
        ("the government of Iraq fell", (3, 3), "LOCATION", "government of Iraq"),
        ("the Defence Ministry of the Netherlands", (5, 5), "LOCATION", "Defence Ministry of the Netherlands"),
        ("the department of France", (3, 3), "LOCATION", "France"),
        ("the people of Iraq", (3, 3), "LOCATION", "Iraq"),
    ],
)
def test_a_state_takes_in_its_body(
    gazetteer: Gazetteer, sentence: str, named: tuple[int, int], kind: EntityType, whole: str
) -> None:
    article = document(parsed(sentence))
    found = with_bodies([mention(article, *named, kind)], article, gazetteer, ENGLISH_NAMING)
    assert [each.text for each in found] == [whole]
    assert found[0].type == (kind if whole in ("Russian", "Iraq", "France") else "ORGANISATION")


def test_in_history_a_body_with_small_letters_is_no_actor(gazetteer: Gazetteer) -> None:
    article = document(parsed("Russian forces left"), parsed("In 1812"))
    found = with_bodies([mention(article, 0, 0, "NATIONALITY")], article, gazetteer, ENGLISH_NAMING)
    assert [(each.text, each.type) for each in found] == [("Russian", "NATIONALITY")]


def test_a_body_without_its_state_is_that_of_the_one_named(gazetteer: Gazetteer) -> None:
    article = document(parsed("Ukraine 's General Staff met"), parsed("The Defence Ministry met"))
    ukraine = mention(article, 0, 0, "LOCATION")
    staff, ministry = mention(article, 2, 3, "ORGANISATION"), mention(article, 1, 2, "ORGANISATION", sentence=1)
    polish = mention(article, 0, 0, "ORGANISATION", sentence=1)
    named = {staff: ("name:general staff", "General Staff"), ministry: ("name:defence ministry", "Defence Ministry")}
    named[polish] = "name:PL defence ministry", "Polish Defence Ministry"
    joined = joined_bodies([ukraine, staff, polish, ministry], named, article, gazetteer, ENGLISH_NAMING)
    assert joined == {
        staff: ("name:UA general staff", "General Staff"),
        ministry: ("name:PL defence ministry", "Polish Defence Ministry"),
    }


def test_a_short_name_of_a_ministry_is_another_states_only_behind_that_ones(gazetteer: Gazetteer) -> None:
    russian = naming(next(each.folder for each in LANGUAGES if each.code == "ru"))
    article = document(parsed("МИД ответил"), parsed("МИД Польши ответил"), parsed("МИД ответил"), language="ru")
    own, polish, again = (mention(article, 0, last, "ORGANISATION", sentence=n) for n, last in ((0, 0), (1, 1), (2, 0)))
    named = dict.fromkeys((own, again), ("name:foreign ministry", "МИД")) | {polish: ("name:PL foreign ministry", "МИД Польши")}
    joined = joined_bodies([own, polish, again], named, article, gazetteer, russian)
    assert joined == {again: ("name:PL foreign ministry", "МИД Польши")}
