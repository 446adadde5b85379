"""Ids and canonical names."""

from __future__ import annotations

import pytest

from pipeline.annotation.entities.identity import acronyms, identity
from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.en.naming.english import ENGLISH_NAMING
from schemas import EntityType
from tests.parsed import document, mention, parsed


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Mr Lund", "PERSON", ("name:lond", "Lund")),
        ("Spanish", "NATIONALITY", ("iso3166-1:ES", "Spain")),
        ("Kremlin", "ORGANISATION", ("iso3166-1:RU", "Kremlin")),
        ("France", "ORGANISATION", ("iso3166-1:FR", "France")),
        ("France", "LOCATION", ("iso3166-1:FR", "France")),
        ("NATO", "ORGANISATION", ("name:nato", "NATO")),
        ("Ruritania", "LOCATION", ("name:roritana", "Ruritania")),
        ("Ten", "QUANTITY", ("name:ten", "Ten")),
        ("General Ferries", "ORGANISATION", ("name:hiniral firis", "General Ferries")),
        ("King Olav Airport", "FACILITY", ("name:kinh olav irport", "King Olav Airport")),
        ("Admiral Lund", "VEHICLE", ("name:admiral lond", "Admiral Lund")),
        ("Prince Lund Reef", "LOCATION", ("name:prinsi lond rif", "Prince Lund Reef")),
    ],
)
def test_a_place_a_state_and_a_name(gazetteer: Gazetteer, name: str, kind: EntityType, expected: tuple[str, str]) -> None:
    article = document(parsed(name))
    found = mention(article, 0, len(name.split()) - 1, kind)
    place = next(iter(gazetteer.lookup(name)), None) if kind in ("LOCATION", "ORGANISATION") else None
    assert identity(found, place, article, gazetteer, ENGLISH_NAMING) == expected


def test_an_acronym_is_explained_in_brackets_or_by_initials() -> None:
    article = document(parsed("Northern Fisheries Board ( NFX ) ; NFB ; NBB"))
    board, bracketed, initials, other = (mention(article, *at, "ORGANISATION") for at in ((0, 2), (4, 4), (7, 7), (9, 9)))
    named = {each: (f"name:{each.text}", each.text) for each in (board, bracketed, initials, other)}
    joined = acronyms([board, bracketed, initials, other], named, article)
    assert joined == dict.fromkeys((bracketed, initials), named[board])
