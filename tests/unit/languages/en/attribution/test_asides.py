"""Cues that interrupt or follow their content."""

from __future__ import annotations

import pytest

from pipeline.annotation.text.parse import Parse
from pipeline.languages.en.attribution.asides import interrupted, trailing
from pipeline.languages.en.attribution.cues import VERBS
from pipeline.languages.en.attribution.extents import Complement
from tests.documents import parse_of, token


def _words(parse: Parse, found: Complement | None) -> list[str] | None:
    if found is None:
        return None
    return [" ".join(token.text for token in parse.tokens[first : last + 1]) for first, last in found.ranges]


@pytest.mark.parametrize(
    ("text", "verb", "lemma", "content"),
    [
        ("The bridge, engineers said, was a ruin.", "said", "say", ["The bridge", "was a ruin ."]),
        ("As the ambassador put it, the deal is dead.", "put", "put", [", the deal is dead ."]),
        ("As the ambassador put a stamp on it, the deal is dead.", "put", "put", None),
        ("The mayor said it.", "said", "say", None),
    ],
)
def test_what_a_cue_interrupts_is_the_rest_of_its_sentence(text: str, verb: str, lemma: str, content: list[str] | None) -> None:
    parse = parse_of(text)
    assert _words(parse, interrupted(parse, token(parse, verb).index, VERBS[lemma])) == content


def test_what_stands_before_a_second_main_verb_is_its_content() -> None:
    parse = parse_of(
        "More than 120 soldiers were killed in a missile strike on a training camp near Mykolaiv, the Russian Ministry of Defence"
        " said on Tuesday."
    )
    found = trailing(parse, token(parse, "said").index, VERBS["say"])
    assert found is not None
    assert _words(parse, found) == ["More than 120 soldiers were killed in a missile strike on a training camp near Mykolaiv"]
    assert trailing(parse, token(parse, "said").index, VERBS["want"]) is None, "wanting brings no speech"
