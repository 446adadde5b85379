"""A word in the place of another."""

from __future__ import annotations

import pytest

from pipeline.resolution import substitution_weights
from pipeline.resolution.contrasts import aligned
from pipeline.resolution.substitutions import Substitution, substitution
from tests.contrast_pairs import digest
from tests.propositions import given


def replaced(one: str, other: str, cosine: float = 0.9) -> Substitution | None:
    first, second = given(one), given(other)
    return substitution(first, second, aligned(first, second), cosine)


def test_it_is_what_stands_between_words_of_both() -> None:
    found = replaced("the thieves hid a cello in the cellar", "that the thieves hid a parrot in the cellar")
    assert found is not None and (found.one, found.other) == ("cello", "parrot")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the thieves hid a cello in the cellar", "a cello was hidden by thieves in the cellar of a villa"),
        ("the thieves hid a cello in the cellar", "the thieves hid a precious cello in the cellar"),
        ("jailed for gang-rape in Delhi", "jailed for rape in Delhi"),
        ("the court found a way", "the judge gave up"),
    ],
)
def test_what_is_moved_added_or_put_otherwise_is_none(one: str, other: str) -> None:
    assert replaced(one, other) is None


def test_the_nearer_the_vectors_the_less_likely_is_another_claim() -> None:
    near, far = (replaced("the thieves hid a cello here", "the thieves hid a parrot here", cosine) for cosine in (0.98, 0.8))
    assert near is not None and far is not None and near.chance < 0.5 < far.chance


def test_a_name_for_a_word_is_no_contrast() -> None:
    one = given("a Ukrainian weightlifter gets a doping ban")
    other = given("a Ukrainian Korobka gets a doping ban", names=(("name:korobka", "PERSON", "Korobka"),))
    assert substitution(one, other, aligned(one, other), 0.8) is None


def test_the_weights_were_fitted_on_these_sentences() -> None:
    assert digest() == substitution_weights.FITTED_ON, "run make fit-contrasts"
