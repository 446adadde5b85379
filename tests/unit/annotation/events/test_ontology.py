"""The closed list of event types, and the words that lead to them."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.lexicon import entries
from pipeline.annotation.events.ontology import CODES, MODES, PHASES, TYPES, event
from pipeline.languages import LANGUAGES
from schemas import Event
from tests.readers import reader


def test_an_event_has_code_and_label() -> None:
    assert event("assault.heavy-weapons") == Event(code="assault.heavy-weapons", label="violence: heavy weapons")
    assert event("consult", "planned") == Event(code="consult:planned", label="meeting or talks, planned")


@pytest.mark.parametrize(("code", "phase"), [("assault.unheard-of", None), ("unheard-of", None), ("assault", "unheard-of")])
def test_there_are_no_other_codes(code: str, phase: str | None) -> None:
    with pytest.raises(KeyError):
        event(code, phase)


def test_the_list_is_plovers_types_and_our_own() -> None:
    assert list(TYPES)[:16] == [
        *["agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse", "reject", "threaten"],
        *["protest", "sanction", "mobilize", "coerce", "assault"],
    ]
    assert set(MODES) <= set(TYPES)
    assert {"disaster", "accident", "crime", "economy", "health", "statement"} <= set(TYPES)


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_a_lexicon_knows_no_other_codes(language: str) -> None:
    lexicon = reader(language).events
    assert lexicon is not None
    used = {*lexicon.verbs.values(), *lexicon.nouns.values(), *lexicon.adjectives.values(), *lexicon.pairs.values()}
    used |= {code for sense in lexicon.senses for code in (sense.was, sense.code)}
    assert used | set(lexicon.modes.values()) <= CODES | {""}, "an empty code is of what names no event"
    assert set(lexicon.phases.values()) <= set(PHASES)
    assert all(code.partition(".")[0] == kind for (kind, _), code in lexicon.modes.items())


@pytest.mark.parametrize("language", [each.code for each in LANGUAGES])
def test_every_type_has_a_word(language: str) -> None:
    lexicon = reader(language).events
    assert lexicon is not None
    used = {*lexicon.verbs.values(), *lexicon.nouns.values()}
    assert {code.partition(".")[0] for code in used} >= set(TYPES) - {"culture", "science"}


def test_no_word_stands_in_two_rows() -> None:
    with pytest.raises(ValueError, match="strike is both"):
        entries({"assault": "attack strike", "protest.strike": "strike"})
