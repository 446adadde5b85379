"""Words of Russian reports."""

from __future__ import annotations

from pipeline.languages.ru.attribution.words import CLAIMANTS, CUES, SOURCES


def test_what_verbs_make_of_their_content() -> None:
    assert [CUES.stances[verb] for verb in ("заявить", "считать", "подтвердить", "отрицать", "усомниться")] == [
        "asserted",
        "asserted",
        "confirmed",
        "denied",
        "questioned",
    ]


def test_a_plain_verb_negated_claims_nothing() -> None:
    assert "сообщить" in CUES.plain
    assert CUES.plain.isdisjoint(CUES.guesses | {"подтвердить", "отрицать"})


def test_classes_hold_only_members_of_what_they_are_of() -> None:
    assert CUES.with_about | CUES.with_object | CUES.deciding <= CUES.stances.keys()
    assert CUES.suspicions <= CUES.nouns
    assert SOURCES.of_sides | SOURCES.opinions <= SOURCES.nouns
    assert SOURCES.vague_hedged < SOURCES.vague
    assert set(CLAIMANTS.genders.values()) == {"Masc", "Fem"}
