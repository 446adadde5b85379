"""How far a name goes beyond what the tagger sees."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.bounds import completed, grown, whole
from schemas import EntityType, Span
from tests.parsed import parsed


@pytest.mark.parametrize(
    ("sentence", "bounds", "kind", "expected"),
    [
        ("the Diocese of Lund", (3, 3), "LOCATION", "Diocese of Lund"),
        ("Hassine/PROPN/compound/1 Fantar/PROPN", (1, 1), "PERSON", "Hassine Fantar"),
        ("Mr/PROPN/compound/1 Fantar/PROPN", (1, 1), "PERSON", "Fantar"),
        ("River/PROPN/compound/1 Cain/PROPN", (1, 1), "LOCATION", "River Cain"),
        ("Ana Ruiz y Salcedo", (0, 1), "PERSON", "Ana Ruiz y Salcedo"),
        ("Banco do Brasil", (0, 0), "ORGANISATION", "Banco do Brasil"),
        ("Pliny the Elder", (0, 0), "PERSON", "Pliny the Elder"),
        ("Pliny the plumber", (0, 0), "PERSON", "Pliny"),
    ],
)
def test_words_that_belong_to_a_name_are_taken_in(sentence: str, bounds: Span, kind: EntityType, expected: str) -> None:
    tokens = parsed(sentence).tokens
    first, last = completed(tokens, bounds, kind, set())
    assert " ".join(token.text for token in tokens[first : last + 1]) == expected


@pytest.mark.parametrize(
    ("sentence", "bounds", "kind", "expected"),
    [
        ("Anna Provincial Park", (0, 0), "PERSON", "Anna Provincial Park"),
        ("Peter 's Basilica", (0, 0), "PERSON", "Peter 's Basilica"),
        ("Lund and Sons", (0, 0), "PERSON", "Lund and Sons"),
        ("Trinity College , Cambridge/PROPN/appos/1", (0, 1), "ORGANISATION", "Trinity College , Cambridge"),
        ("Washington , D.C. and", (0, 0), "LOCATION", "Washington , D.C."),
        ("Anna van Lund", (2, 2), "PERSON", "Anna van Lund"),
        ("North Harbour Bridge", (2, 2), "FACILITY", "Harbour Bridge"),
        ("Anna went", (0, 0), "PERSON", "Anna"),
    ],
)
def test_a_name_grows_to_its_head(sentence: str, bounds: Span, kind: EntityType, expected: str) -> None:
    tokens = parsed(sentence).tokens
    first, last = grown(tokens, bounds, kind, set())
    assert " ".join(token.text for token in tokens[first : last + 1]) == expected


def test_no_name_takes_in_another() -> None:
    tokens = parsed("Hassine/PROPN/compound/1 Fantar/PROPN Park").tokens
    assert completed(tokens, (1, 1), "PERSON", {0}) == (1, 1)
    assert grown(tokens, (0, 0), "PERSON", {1}) == (0, 0)


def test_the_partners_of_a_firm_and_a_town_with_hyphens() -> None:
    tight = parsed("Neauphle - le - Château").tokens
    assert completed(tight, (0, 0), "LOCATION", set()) == (0, 0)  # spaces around the hyphens: no one word


def test_a_head_behind_a_persons_name_makes_an_organisation_of_it() -> None:
    tokens = parsed("Anna Lund Circus School").tokens
    assert whole(tokens, (0, 1), "PERSON", set()) == ((0, 3), "ORGANISATION")
    assert whole(tokens, (0, 1), "LOCATION", set()) == ((0, 3), "LOCATION")
    assert whole(tokens[:2], (0, 1), "PERSON", set()) == ((0, 1), "PERSON")
