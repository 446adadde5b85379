"""Who does an event and whom it is done to, by the noun phrases that its words govern."""

from __future__ import annotations

import pytest

from pipeline.annotation.events.arguments import governed_nouns
from pipeline.annotation.events.predicates import Coded
from tests.parses import event_words, lexicon, parsed

LEXICON = lexicon(event_words(targeting=frozenset({"on"}), causing=frozenset({"by", "from", "Ins"})))


@pytest.mark.parametrize(
    ("words", "trigger", "code", "expected"),
    [
        ("rebels//NOUN/nsubj/1 seized/seize/VERB/ROOT Goma//PROPN/dobj/1", 1, "coerce.occupy", [(0, False), (2, True)]),
        (
            "Goma//PROPN/nsubjpass/2 was/be/AUX/auxpass/2 seized/seize/VERB/ROOT by//ADP/agent/2 rebels//NOUN/pobj/3",
            2,
            "coerce.occupy",
            [(0, True), (4, False)],
        ),
        ("six//NUM/nsubj/1 died/die/VERB/ROOT", 1, "life.death", [(0, True)]),
        (
            "attack//NOUN/ROOT by//ADP/prep/0 Mali//PROPN/pobj/1 on//ADP/prep/0 Chad//PROPN/pobj/3",
            0,
            "assault",
            [(2, False), (4, True)],
        ),
        ("arrest//NOUN/ROOT Lis//PROPN/poss/0", 0, "coerce.arrest", [(1, True)]),
        ("attack//NOUN/ROOT Malian//ADJ/amod/0", 0, "assault", [(1, False)]),
        ("killing//NOUN/ROOT of//ADP/prep/0 Lis//PROPN/pobj/1", 0, "assault.kill", [(2, True)]),
        ("visit//NOUN/ROOT of//ADP/prep/0 Lis//PROPN/pobj/1", 0, "consult.visit", [(2, False)]),
    ],
)
def test_nouns_act_or_suffer_by_how_they_hang_on_an_event(
    words: str, trigger: int, code: str, expected: list[tuple[int, bool]]
) -> None:
    parse = parsed(words)
    event = Coded(code, None, trigger, trigger, "xx:verb:any")
    assert sorted(governed_nouns(parse, frozenset(range(len(parse.tokens))), event, LEXICON)) == expected
