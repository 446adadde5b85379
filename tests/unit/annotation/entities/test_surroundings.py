"""Words right beside a name."""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotation.entities.naming import EntityWords
from pipeline.annotation.entities.surroundings import is_entered, neighbours, stands_in
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from tests.parsed import document, mention, parsed


def test_the_words_before_and_behind_a_name() -> None:
    article = document(parsed("Near Lund 's"))
    assert neighbours(mention(article, 1, 1, "PERSON"), article) == ("near", "'s")
    assert neighbours(mention(article, 0, 2, "PERSON"), article) == ("", "")


def test_nobody_is_near_a_person_but_near_what_is_hers() -> None:
    article = document(parsed("near Lund ; near Berg 's"))
    lund, berg = mention(article, 1, 1, "PERSON"), mention(article, 4, 4, "PERSON")
    assert stands_in(lund, article, ENGLISH_NAMING)
    assert not stands_in(berg, article, ENGLISH_NAMING)
    assert not stands_in(replace(lund, start=0), article, ENGLISH_NAMING)


def test_a_seat_that_is_entered_is_a_building() -> None:
    article, words = document(parsed("внутри Кремля"), language="ru"), EntityWords(entered=frozenset({"внутри"}))
    assert is_entered(mention(article, 1, 1, "LOCATION"), article, words)
    assert not is_entered(mention(article, 1, 1, "ORGANISATION"), article, words)
    assert not is_entered(mention(article, 1, 1, "LOCATION"), article, EntityWords())
