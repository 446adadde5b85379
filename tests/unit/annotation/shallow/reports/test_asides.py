"""What stands beside a claimant between commas."""

from __future__ import annotations

from pipeline.annotation.shallow.chunks import chunks
from pipeline.annotation.shallow.reports.asides import aside_start, is_loose, with_apposition
from tests.shallow import at, classes, medial_cues, tokens, words


def commas(sentence: str) -> list[int]:
    return [token.index for token in tokens(sentence, "es") if token.text == ","]


def test_an_apposition_and_a_relative_clause_are_asides_and_a_clause_is_none() -> None:
    for sentence, expected in (
        ("Juan Ruiz, ministro de Defensa, dijo que llueve.", True),
        ("Juan Ruiz, que vive en Madrid, dijo que llueve.", True),
        ("Llueve mucho, nieva poco, dijo Juan.", False),
    ):
        opening, closing = commas(sentence)
        assert (aside_start(tokens(sentence, "es"), closing, medial_cues("es")) == opening) is expected, sentence


def test_an_aside_that_a_pronoun_opens_is_no_part_of_the_name() -> None:
    sentence = "Juan, que vive en Madrid, y Ana"
    own = tokens(sentence, "es")
    assert is_loose(own[at(sentence, "es", "que")], medial_cues("es"))
    assert not is_loose(own[at(sentence, "es", "Ana")], medial_cues("es"))


def end(sentence: str, last: str) -> str | None:
    own = tokens(sentence, "es")
    found = with_apposition(own, at(sentence, "es", last), chunks(own, classes("es")), classes("es"), medial_cues("es"))
    return words(sentence, "es", (0, found))


def test_an_office_and_an_apposition_belong_to_a_claimant() -> None:
    assert end("embajador ante la ONU, dijo", "embajador") == "embajador ante la ONU"
    assert end("Ana Paz, portavoz del ministerio, dijo", "Paz") == "Ana Paz, portavoz del ministerio"
    assert end("Ana Paz, el martes, dijo", "Paz") == "Ana Paz"
