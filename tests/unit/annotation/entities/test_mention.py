"""Names where they stand."""

from __future__ import annotations

from dataclasses import replace

from tests.parsed import document, mention, parsed


def test_a_title_before_the_core_is_more_than_the_name() -> None:
    article = document(parsed("Mr/PROPN/compound/1 Lund/PROPN/nsubj/2 left/VERB/ROOT/2"))
    name = mention(article, 1, 1, "PERSON")
    assert name.text == "Lund"
    assert not name.has_more
    assert replace(name, start=0).has_more
