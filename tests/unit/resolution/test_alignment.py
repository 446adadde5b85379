"""Which terms of two wordings say the same."""

from __future__ import annotations

import pytest

from pipeline.resolution.alignment import Alignment
from pipeline.resolution.contrasts import aligned
from tests.propositions import given

BERG = ("name:anna berg", "PERSON", "Anna Berg")
BERG_ALONE = ("name:berg", "PERSON", "Berg")
LUND = ("name:karl lund", "PERSON", "Karl Lund")


def left(found: Alignment) -> tuple[list[str], list[str]]:
    one, other = found.left
    return [found.ones[at].text for at in one], [found.others[at].text for at in other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the flood destroyed the bridge", "the bridge was destroyed by the floods"),
        ("the council approved the plan", "the council passed the plan"),
        ("doctors tested the vaccine", "physicians tested the vaccines"),
        ("a vote in parliament", "the parliamentary vote"),
    ],
)
def test_inflected_related_and_synonymous_words_are_partners(one: str, other: str) -> None:
    assert left(aligned(given(one), given(other))) == ([], [])


def test_what_one_wording_adds_is_left() -> None:
    found = aligned(given("a ferry sank near Crete"), given("a ferry with tourists sank near Crete"))
    assert left(found) == ([], ["tourists"])
    assert found.least_left == 0


def test_a_name_is_a_partner_of_a_part_of_it() -> None:
    whole, part = given("Anna Berg resigned", names=(BERG,)), given("Berg resigned", names=(BERG_ALONE,))
    assert left(aligned(whole, part)) == ([], [])
    assert left(aligned(whole, given("Karl Lund resigned", names=(LUND,)))) == (["Anna Berg"], ["Karl Lund"])


def test_names_in_two_scripts_are_partners_where_they_sound_alike() -> None:
    one = given("Sunair bought jets", names=(("name:sonair", "ORGANISATION", "Sunair"),))
    other = given("Санэйр купила самолёты", language="ru", names=(("name:sanir", "ORGANISATION", "Санэйр"),))
    assert left(aligned(one, other))[0] == []


def test_words_of_two_languages_are_partners_by_what_they_mean() -> None:
    found = aligned(given("hospital closed"), given("больница закрыта", language="ru"))
    assert found.partners == (0, 1)


def test_neighbours_are_counted_at_the_edges_too() -> None:
    found = aligned(given("Rebels attacked bakery"), given("Rebels attacked windmill"))
    assert found.common_neighbours(2, 2) == 2
    assert found.beside("bakery", "windmill") and not found.beside("bakery", "Rebels")
