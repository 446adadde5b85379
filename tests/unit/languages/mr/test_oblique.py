"""Oblique stems of Marathi nouns."""

from __future__ import annotations

from pipeline.languages.mr.oblique import FormWords, oblique_stems


def test_stems_are_made_of_nouns_titles_and_states() -> None:
    words = FormWords(
        whole=frozenset(),
        nouns=("दल", "प्रवक्ता"),
        states=("अमेरिका",),
        adjectives=frozenset(),
        known=frozenset(),
        cited={"हल्ल्या": "हल्ला", "दला": "दळ"},
    )
    stems = oblique_stems(words, {"सचिव", "नेता"})
    assert (stems["प्रवक्ते"], stems["अमेरिके"]) == ("प्रवक्ता", "अमेरिका")
    assert (stems["सचिवां"], stems["पाकिस्ताना"]) == ("सचिव", "पाकिस्तान")
    assert "नेताा" not in stems
    assert stems["दलां"] == "दल"
    assert stems["दला"] == "दळ", "what is listed stands above the rules"
