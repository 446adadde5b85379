"""Attributions made of reports."""

from __future__ import annotations

from tests.said import Said, document, said_in


def test_a_pronoun_stands_for_the_last_who_spoke() -> None:
    found = said_in(document("Ana Paz dijo que llueve. Ella añadió que nieva.", "es"))
    assert found[1] == Said("Ella", "añadió", ("nieva",), antecedent="Ana Paz")


def test_who_is_left_out_is_the_last_who_spoke() -> None:
    found = said_in(document("Ana Paz dijo que llueve. Añadió que nieva.", "es"))
    assert found[1] == Said("Ana Paz", "Añadió", ("nieva",))


def test_words_of_the_first_person_claim_nothing() -> None:
    assert said_in(document("Yo creo que llueve.", "es")) == []


def test_a_hedge_or_a_conditional_leaves_a_content_open() -> None:
    texts = ("Ana Paz dijo que posiblemente llueve.", "Ana Paz dijo que habría muerto.", "Ana Paz dijo que llueve.")
    assert [said_in(document(text, "es"))[0].certainty for text in texts] == ["hedged", "hedged", "stated"]


def test_a_claimant_has_the_postposition_that_is_written_with_it() -> None:
    found = said_in(document("लष्कराने सांगितले की पाऊस आला.", "mr"))
    assert found == [Said("लष्कराने", "सांगितले", ("पाऊस आला",))]
