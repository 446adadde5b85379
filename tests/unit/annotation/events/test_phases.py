"""What became of an event, by auxiliaries, negations and verbs of phase."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.phases import negated, phase_word, tense
from tests.parses import event_words, lexicon, parsed

LEXICON = lexicon(
    event_words(
        future=frozenset({"will"}),
        possible=frozenset({"may"}),
        negations=frozenset({"no", "not"}),
        phases={"halt": "ended", "break_down": "ended"},
    )
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("will//AUX/aux/1 attack//VERB/ROOT", "planned"),
        ("may//AUX/aux/1 attack//VERB/ROOT", "planned"),
        ("may//AUX/aux/2 have//AUX/aux/2 fallen/fall/VERB/ROOT", None),
        ("not//PART/neg/1 attack//VERB/ROOT", "negated"),
        ("not//PART/conj/1 attack//VERB/ROOT", None),
        ("нападет/напасть/VERB/root/0/Tense=Fut", "planned"),
        ("attacked/attack/VERB/ROOT", None),
    ],
)
def test_the_words_on_a_predicate_tell_its_phase(words: str, expected: str | None) -> None:
    parse = parsed(words)
    assert tense(parse, parse.root() or 0, LEXICON) == expected


def test_a_predicate_is_negated_by_what_takes_part_in_it() -> None:
    parse = parsed("no//DET/det/1 bomb//NOUN/dobj/2 found/find/VERB/ROOT")
    assert negated(parse, 2, LEXICON) == "negated"
    assert negated(parsed("a//DET/det/1 bomb//NOUN/dobj/2 found/find/VERB/ROOT"), 2, LEXICON) is None


def test_a_verb_of_phase_may_have_a_particle() -> None:
    assert phase_word(parsed("halted/halt/VERB/ROOT"), 0, LEXICON) == "ended"
    assert phase_word(parsed("broke/break/VERB/ROOT down//ADP/prt/0"), 0, LEXICON) == "ended"
    assert phase_word(parsed("broke/break/VERB/ROOT"), 0, LEXICON) is None
