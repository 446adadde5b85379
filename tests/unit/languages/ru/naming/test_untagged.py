"""Names that the tagger passes over."""

from __future__ import annotations

from pipeline.languages.ru.naming.runs import Run
from pipeline.languages.ru.naming.untagged import with_initials, with_known, with_people
from tests.russian import kinds, row

KNOWN = kinds({"Анны": {"PERSON"}, "Омск": {"LOCATION"}, "Мост": {None}})


def test_people_that_the_dictionary_knows_or_something_is_named_after() -> None:
    assert with_people(row("видел", "Анны"), [], KNOWN) == [Run(1, 1, "PERSON")]
    assert with_people(row("имени", "Анны", "Лисовой"), [], KNOWN)[0] == Run(1, 2, "PERSON")
    assert with_people(row("видел", "Мост"), [], KNOWN) == []


def test_places_and_ministries() -> None:
    assert with_known(row("в", "Омск"), [], 0, KNOWN) == [Run(1, 1, "LOCATION")]
    assert with_known(row("Омск", "спит"), [], 0, KNOWN) == [], "which opens the sentence"
    assert with_known(row("и", "Минтранс"), [], 0, KNOWN) == [Run(1, 1, "ORGANISATION")]
    assert with_known(row("и", "Мост"), [], 0, KNOWN) == []


def test_initials_belong_to_a_person() -> None:
    words = row("Д", ".", "А", ".", "Козак")
    assert with_initials(words, Run(4, 4, "PERSON")) == Run(0, 4, "PERSON")
    assert with_initials(words, Run(4, 4, "LOCATION")) == Run(4, 4, "LOCATION")
