"""Names without capitals."""

from __future__ import annotations

import pytest

from tests.shallow import parsed

CASES = [
    (
        "रूस के रक्षा मंत्रालय ने कीव में राष्ट्रपति व्लादिमीर ज़ेलेंस्की से कहा।",
        "hi",
        [("रूस के रक्षा मंत्रालय", "ORGANISATION"), ("कीव", "LOCATION"), ("व्लादिमीर ज़ेलेंस्की", "PERSON")],
    ),
    ("रशियाच्या संरक्षण मंत्रालयाने सांगितले.", "mr", [("रशियाच्या संरक्षण मंत्रालया", "ORGANISATION")]),
    ("आज बारिश हुई।", "hi", []),
]


@pytest.mark.parametrize(("sentence", "code", "expected"), CASES)
def test_names(sentence: str, code: str, expected: list[tuple[str, str]]) -> None:
    assert [(sentence[name.start : name.end], name.type) for name in parsed(sentence, code).names] == expected


def test_what_an_organisation_holds_is_no_place_of_its_own() -> None:
    sentence = "रूस के रक्षा मंत्रालय ने कहा।"
    assert [name.type for name in parsed(sentence, "hi").names] == ["ORGANISATION"]
