"""Teams with the name of their town."""

from __future__ import annotations

import pytest

from pipeline.languages.en.naming.teams import is_sport, is_team, is_team_name, plays, plays_for
from tests.parsed import document, mention, parsed


def test_four_words_of_sport_make_an_article_on_it() -> None:
    assert is_sport([parsed("season league"), parsed("cup match match")])
    assert not is_sport([parsed("season league cup season")])


@pytest.mark.parametrize(
    ("sentence", "at", "team"),
    [
        ("Lund/PROPN/nsubj/1 beat/VERB/ROOT/1 Berg/PROPN/dobj/1", 0, True),
        ("Lund/PROPN/nsubj/1 beat/VERB/ROOT/1 Berg/PROPN/dobj/1", 2, True),
        ("Lund/PROPN/nsubj/1 left/VERB/ROOT/1/leave", 0, False),
        ("saw/VERB/ROOT/0/see Lund/PROPN/dobj/0 2–1", 1, True),
        ("lost/VERB/ROOT/0/lose to/ADP/prep/0 Lund/PROPN/pobj/1", 2, True),
        ("lost/VERB/ROOT/0/lose near/ADP/prep/0 Lund/PROPN/pobj/1", 2, False),
        ("Lund/PROPN/compound/1 striker/NOUN/ROOT/1", 0, True),
        ("Lund/PROPN/compound/1 baker/NOUN/ROOT/1", 0, False),
        ("Ana/PROPN/nsubj/3 and/CCONJ/cc/0 Lund/PROPN/conj/0 win/VERB/ROOT/3", 2, True),
    ],
)
def test_what_teams_do(sentence: str, at: int, team: bool) -> None:
    assert is_team(parsed(sentence), at, at) == team


def test_names_of_teams() -> None:
    assert [is_team_name(name.split()) for name in ("Lund City", "City", "Lund Bridge")] == [True, False, False]


def test_whom_somebody_plays_for() -> None:
    found = [parsed(f"{verb} for/ADP/prep/0 Lund/PROPN/pobj/1") for verb in ("plays/VERB/ROOT/0/play", "asks/VERB/ROOT/0/ask")]
    assert [plays_for(each, 2) for each in found] == [True, False]


def test_a_team_plays_in_a_sentence_on_sport() -> None:
    found = [document(parsed(f"Lund/PROPN/nsubj/1 wins/VERB/ROOT/1/win the {prize}")) for prize in ("cup", "election")]
    assert [plays(mention(each, 0, 0, "ORGANISATION"), each.sentences[0].parse) for each in found] == [True, False]
