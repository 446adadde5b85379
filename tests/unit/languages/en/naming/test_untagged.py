"""English names that no tagger sees."""

from __future__ import annotations

import pytest

from pipeline.annotation.places.gazetteer import Gazetteer
from pipeline.languages.en.naming.untagged import described, unlisted
from tests.parsed import parsed


@pytest.mark.parametrize(
    ("sentence", "index", "sport", "expected"),
    [
        ("the singer/NOUN/compound/3 Xa/PROPN/compound/3 Xyz/PROPN/nsubj/3", 2, False, (2, 3, "PERSON")),
        ("saw Trent/PROPN Bridge/PROPN", 1, False, (1, 2, "FACILITY")),
        ("saw Booker/PROPN Prize/PROPN", 1, False, None),
        ("saw Anna/PROPN Xyz/PROPN", 1, False, (1, 2, "PERSON")),
        ("near Xyztown/PROPN/pobj/0", 1, False, (1, 1, "LOCATION")),
        ("on June/PROPN/pobj/0", 1, False, None),
        ("with Xyztown/PROPN/pobj/0", 1, False, None),
        ("with Toulouse/PROPN/pobj/0", 1, False, (1, 1, "LOCATION")),
        ("then Xyzco/PROPN/nsubj/2 unveils/VERB/ROOT/2/unveil it", 1, False, (1, 1, "ORGANISATION")),
        ("then Xyzco/PROPN/nsubj/2 wins/VERB/ROOT/2/win it", 1, True, (1, 1, "ORGANISATION")),
        ("then Xyzco/PROPN/nsubj/2 wins/VERB/ROOT/2/win it", 1, False, None),
        ("Xyzco/PROPN/nsubj/1 brews/VERB/ROOT/1/brew it", 0, False, (0, 0, "ORGANISATION")),
        ("Xyzco/PROPN/nsubj/1 unveils/VERB/ROOT/1/unveil it", 0, False, None),
        ("Prize/PROPN/dobj/0 in/ADP/prep/0 Chemistry/PROPN/pobj/1", 2, False, None),
    ],
)
def test_head_neighbours_and_gazetteer_show_names(
    gazetteer: Gazetteer, sentence: str, index: int, sport: bool, expected: tuple[int, int, str] | None
) -> None:
    parse = parsed(sentence)
    assert unlisted(parse, index, len(parse.tokens), index == 0, sport, gazetteer) == expected


def test_who_is_joined_to_a_person_is_one(gazetteer: Gazetteer) -> None:
    parse = parsed("met Ana/PROPN/dobj/0 and/CCONJ/cc/1 Xyz/PROPN/conj/1", [(1, 1, "PERSON")])
    assert unlisted(parse, 3, 4, False, False, gazetteer) == (3, 3, "PERSON")


def test_a_tagged_name_by_what_is_said_its_head_or_its_first_word() -> None:
    said = parsed("the singer/NOUN/compound/3 Trent/PROPN/compound/3 Bridge/PROPN/nsubj/3")
    plain = parsed("Trent Bridge Anna Xyz")
    assert described(said, (2, 3), ("Trent", "Bridge"), "LOCATION") == "PERSON"
    assert described(plain, (0, 1), ("Trent", "Bridge"), "LOCATION") == "FACILITY"
    assert described(plain, (2, 3), ("Anna", "Xyz"), "LOCATION") == "PERSON"
    assert described(plain, (3, 3), ("Xyz",), "LOCATION") is None
