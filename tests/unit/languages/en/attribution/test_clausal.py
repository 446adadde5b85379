"""Clauses that a verb reports."""

from __future__ import annotations

import pytest

from pipeline.languages.en.attribution.clausal import clause_complement
from pipeline.languages.en.attribution.cues import VERBS
from tests.documents import parse_of, token


@pytest.mark.parametrize(
    ("text", "verb", "lemma", "content"),
    [
        ("She said that it had ended.", "said", "say", "that it had ended"),
        ("The town has fallen, the army said.", "said", "say", "The town has fallen ,"),
        ("The guard wondered aloud if the gate was open.", "wondered", "wonder", "if the gate was open"),
        ("He told the paper that claim was false.", "told", "tell", "that claim was false"),
        (
            "He claimed without evidence that the ballots had been burned.",
            "claimed",
            "claim",
            "that the ballots had been burned",
        ),
        ("He tells so many jokes that the court laughs.", "tells", "tell", None),
        ("She wants that chair.", "wants", "want", None),
        ("A study being released today shows a fall.", "shows", "show", None),
    ],
)
def test_a_clause_before_or_behind_its_verb(text: str, verb: str, lemma: str, content: str | None) -> None:
    parse = parse_of(text)
    found = clause_complement(parse, token(parse, verb).index, VERBS[lemma])
    reach = None if found is None else found.ranges[0]
    assert (reach and " ".join(token.text for token in parse.tokens[reach[0] : reach[1] + 1])) == content
