"""Reporters named at the end of a sentence."""

from __future__ import annotations

from tests.attribution_rows import rows
from tests.documents import read


def test_a_reporter_at_the_end_has_the_whole_sentence() -> None:
    text = "Novak won a third term in Brno, the court said, in a poll that the union called a farce."
    content = ("Novak won a third term in Brno", "in a poll that the union called a farce")
    assert rows(read(text)) == (("the court", None, "said", content, False, "asserted", "stated"),)


def test_a_reporter_at_the_end_has_what_the_parser_took_for_an_object() -> None:
    text = "A post on X that named a supposed asylum seeker as the attacker was false, the police said."
    content = ("A post on X that named a supposed asylum seeker as the attacker was false",)
    assert rows(read(text)) == (("the police", None, "said", content, False, "asserted", "stated"),)
