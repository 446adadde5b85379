"""What an article as a whole says of its names."""

from __future__ import annotations

from dataclasses import replace

from pipeline.annotation.entities.evidence import is_quoted
from pipeline.annotation.entities.mention import Mention, Sort
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.naming import naming
from tests.parsed import document, evidence, mention, parsed


def test_people_places_and_countries_of_an_article(gazetteer: Gazetteer) -> None:
    article = document(parsed("Ana Lund left France for Toulouse and Brno"))
    ana, lund = mention(article, 0, 1, "PERSON"), mention(article, 1, 1, "ORGANISATION")
    france, toulouse, brno = (mention(article, at, at, "LOCATION") for at in (3, 5, 7))
    known = evidence(article, (ana, lund, france, toulouse, brno), gazetteer, naming(None))
    assert known.surnames == {"Lund"}
    assert known.is_of_people(lund)
    assert not known.is_of_people(france)
    assert known.is_land(france)
    assert not known.is_land(brno)
    assert [known.is_small(each) for each in (toulouse, ana)] == [False, True]
    french, czech = known.place(toulouse), known.place(brno)
    assert french is not None
    assert czech is not None
    assert known.names_country(french)
    assert not known.names_country(czech)


def test_what_is_told_of_a_name_most_often_counts(gazetteer: Gazetteer) -> None:
    article = document(parsed("Lund Lund Lund Berg"))
    found = [mention(article, at, at, "PERSON") for at in range(4)]
    told: dict[Mention, Sort] = {found[0]: "LOCATION", found[1]: "WORK", found[2]: "WORK"}
    words = replace(naming(None), told=lambda each, _: told.get(each), on_sport=lambda parses: len(list(parses)) == 1)
    known = evidence(article, found, gazetteer, words)
    assert known.told == {"lund": "WORK"}
    assert known.sport


def test_quotation_marks_part_a_club_from_its_town() -> None:
    article = document(parsed("«Заря «Dawn Заря"))
    quoted = replace(mention(article, 0, 0, "ORGANISATION"), start=1, text="Заря")
    assert is_quoted(quoted, article)
    assert not is_quoted(mention(article, 2, 2, "ORGANISATION"), article)
    assert not is_quoted(replace(quoted, text="Dawn"), article)
