"""Where a report begins behind its dateline."""

import pytest

from pipeline.dateline import LONGEST, dateline_end

SENTENCE = "The river rose."


@pytest.mark.parametrize(
    "dateline",
    [
        "LIMA, Jan 3 (Andina) - ",
        "GENEVA/VIENNA, 14 May 2022 (AFP) — ",
        "Porto (Lusa) -- ",
        "Porto, 3.2. – ",
        "SAN JOSÉ: ",
        "LIMA (Andina) — ",
        "СУМЫ: ",
        "पुणे, 7 मार्च (वार्ता) - ",
    ],
)
def test_a_place_with_a_date_or_an_agency_or_in_capitals_is_one(dateline: str) -> None:
    assert dateline_end(dateline + SENTENCE) == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "Porto: the river rose.",
        "Rubens (1804—1892) - the painter",
        "LIMA - ",
        "The mayor said: leave.",
        "Prices rose - again - in March.",
        "The shop in Porto shut 3–7 May.",
        "Магазин в Порту закрыт 3–7 мая.",
        "",
    ],
)
def test_a_name_or_a_speaker_is_none(text: str) -> None:
    assert dateline_end(text) == 0


def test_a_dateline_ends_within_its_longest() -> None:
    agency = "x" * (LONGEST - len("LIMA () - "))
    assert dateline_end(f"LIMA ({agency[:40]}) - {SENTENCE}") == len("LIMA () - ") + 40
    assert dateline_end("A" * 31 + " " + "B" * 31 + " " + "C" * 31 + " (Andina) - " + SENTENCE) == 0
