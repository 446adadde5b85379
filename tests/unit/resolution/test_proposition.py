"""What mentions are compared by."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.languages import LANGUAGES, Language
from pipeline.languages.stop_words import stop_words
from pipeline.resolution.outlines import outline_at
from pipeline.resolution.proposition import FUNCTION_WORDS, Proposition, proposition, stems
from schemas import Frame, Quantity
from tests.mentions import article, mention
from tests.propositions import given


def test_stems_are_cut_words_without_function_words_and_numbers() -> None:
    assert stems("The 12 ministers RESIGNED on Monday, and the minister went") == ("minist", "monday", "resign", "went")
    assert stems("Министры ушли в отставку") == ("минист", "отстав", "ушли")
    assert stems("मंत्री ने इस्तीफा दिया") == ("इस्तीफ", "मंत्री")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda each: each.code)
def test_function_words_are_those_of_every_pack(language: Language) -> None:
    words = stop_words(language.folder)
    assert len(words) > 150
    assert words <= FUNCTION_WORDS


@pytest.mark.parametrize(
    ("quantity", "number"),
    [
        ({"value": 750.0, "min": 750.0, "max": None}, (750.0, 787.5)),
        ({"value": 12.0, "min": None, "max": None}, (12.0, 12.0)),
        ({"value": None, "min": 24.0, "max": None}, (24.0, 240.0)),
        ({"value": None, "min": None, "max": 30.0}, (30.0, 30.0)),
    ],
)
def test_a_number_is_what_it_may_mean(quantity: dict[str, float | None], number: tuple[float, float]) -> None:
    counted = Quantity.model_validate(quantity | {"unit": "person", "of": "people"})
    told = mention("many fled", frame=Frame(quantities=(counted,)))
    ((unit, *bounds),) = proposition(told, article(told)).numbers
    assert unit == "person"
    assert bounds == pytest.approx(list(number))


def test_the_state_gives_back_what_it_was_given() -> None:
    kept = given(
        "the flood came", vector=bytes([3, 4]), numbers=(("person", 1.0, 2.0),), place=("p", None, None), time=(0.0, 1.0)
    )
    outlined, _ = outline_at(kept.outline.to_bytes(), 0)
    again = Proposition.of_row(kept.row(), outlined)
    assert again == kept
    assert again.weights == kept.weights


def test_cosines_are_of_vectors_of_one_model() -> None:
    one, same, across, other = (given(vector=np.array(each, np.int8).tobytes()) for each in ([3, 4], [6, 8], [4, -3], [1, 1, 1]))
    assert one.cosines([same, across, other, given()]) == pytest.approx([1.0, 0.0, 0.0, 0.0])
    assert given().cosines([one]) == [0.0]
