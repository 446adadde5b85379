"""What reporting verbs make of their content."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.verbs import attitude_of, cue_range, is_act
from tests.shallow import at, classes, medial_cues, tokens, words


@pytest.mark.parametrize(
    ("sentence", "code", "verb", "expected"),
    [
        ("Juan dijo que llovió.", "es", "dijo", ("asserted", "stated")),
        ("Juan no dijo que llovió.", "es", "dijo", None),
        ("Juan no confirmó la muerte.", "es", "confirmó", ("questioned", "stated")),
        ("Juan no negó la muerte.", "es", "negó", ("confirmed", "hedged")),
        ("Juan no cree que llueva.", "es", "cree", ("denied", "stated")),
        ("Juan cree que llueve.", "es", "cree", ("asserted", "hedged")),
        ("Juan dirá que llueve.", "es", "dirá", None),
        ("Juan pudo confirmar la muerte.", "es", "confirmar", ("confirmed", "stated")),
        ("Juan quiere confirmar la muerte.", "es", "confirmar", None),
        ("Речник спростував це.", "uk", "спростував", ("denied", "stated")),
    ],
)
def test_attitudes(sentence: str, code: str, verb: str, expected: tuple[str, str] | None) -> None:
    assert attitude_of(tokens(sentence, code), at(sentence, code, verb), medial_cues(code)) == expected


def test_a_cue_has_its_negation_and_the_verb_above() -> None:
    sentence = "Juan no pudo confirmar la muerte."
    found = cue_range(tokens(sentence, "es"), at(sentence, "es", "confirmar"), medial_cues("es"))
    assert words(sentence, "es", found) == "no pudo confirmar"


@pytest.mark.parametrize(
    ("sentence", "verb", "expected"),
    [
        ("El tribunal rechazó el recurso.", "rechazó", True),
        ("El tribunal rechazó las acusaciones.", "rechazó", False),
        ("España reconoció la independencia.", "reconoció", True),
        ("España reconoció la derrota.", "reconoció", False),
    ],
)
def test_what_somebody_did_is_no_report(sentence: str, verb: str, expected: bool) -> None:
    own, index = tokens(sentence, "es"), at(sentence, "es", verb)
    assert is_act(own, index, own[index + 1 :], classes("es").times, medial_cues("es")) is expected
