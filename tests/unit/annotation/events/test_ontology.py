"""The closed list of event types, and the words that lead to them."""

from __future__ import annotations

from typing import get_args

import pytest

from pipeline.annotation.events.ontology import MODES, PHASES, TYPES, Phase, codes, event
from pipeline.languages import LANGUAGES
from schemas import Event
from tests.readers import reader


def test_an_event_has_code_and_label_and_the_rule_that_gave_it() -> None:
    assert event("assault.heavy-weapons") == Event(code="assault.heavy-weapons", label="violence: heavy weapons")
    told = event("consult", "planned", "en:noun:talk")
    assert told == Event(code="consult:planned", label="meeting or talks, planned", rule="en:noun:talk")


def test_phases_are_those_that_have_labels() -> None:
    assert get_args(Phase) == tuple(PHASES)


def test_a_set_of_codes_holds_codes_and_types_only() -> None:
    assert codes("assault life.death") == {"assault", "life.death"}
    with pytest.raises(KeyError, match=r"life\.deth"):
        codes("assault life.deth")


@pytest.mark.parametrize(("code", "phase"), [("assault.unheard-of", None), ("unheard-of", None), ("assault", "unheard-of")])
def test_there_are_no_other_codes(code: str, phase: str | None) -> None:
    with pytest.raises(KeyError):
        event(code, phase)  # type: ignore[arg-type]


def test_the_list_is_plovers_types_and_our_own() -> None:
    assert list(TYPES)[:16] == [
        *["agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject", "threaten"],
        *["protest", "sanction", "mobilize", "coerce", "assault"],
    ]
    assert set(MODES) <= set(TYPES)
    assert {"disaster", "accident", "crime", "economy", "health", "statement"} <= set(TYPES)


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_type_has_a_word(language: str) -> None:
    lexicon = reader(language).events
    assert lexicon is not None
    used = {rule.type for rule in (*lexicon.verbs.values(), *lexicon.nouns.values())}
    assert used >= set(TYPES) - {"culture", "science"}
