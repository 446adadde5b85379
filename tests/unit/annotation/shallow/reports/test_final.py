"""Reports where the verb ends the clause."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.final import final_reports
from pipeline.annotation.shallow.reports.final_cues import VerbalNouns
from tests.said import document
from tests.shallow import classes, final_cues, texts

VERBAL_NOUNS = VerbalNouns(endings=("ल्या",), postpositions=frozenset({"चे"}))


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("सेना ने कहा कि बारिश हुई।", "hi", [("कहा", "asserted", ["बारिश हुई"])]),
        ("सेना ने पुष्टि नहीं की कि बारिश हुई।", "hi", [("पुष्टि नहीं की", "questioned", ["बारिश हुई"])]),
        ("सेना ने नहीं कहा कि बारिश हुई।", "hi", []),
        ("सेना का कहना है कि बारिश हुई।", "hi", [("कहना है", "asserted", ["बारिश हुई"])]),
        ("सेना ने अपील खारिज की।", "hi", []),
        ("सेना के अनुसार बारिश हुई।", "hi", [("के अनुसार", "asserted", ["बारिश हुई"])]),
        ("बताया गया है कि बारिश हुई।", "hi", [("बताया गया है", "asserted", ["बारिश हुई"])]),
        ("लष्कराने तीन सैनिक ठार झाल्याचे सांगितले.", "mr", [("सांगितले", "asserted", ["तीन सैनिक ठार झाल्याचे"])]),
        ("पाऊस आला, असे लष्कराने सांगितले.", "mr", [("सांगितले", "asserted", ["पाऊस आला"])]),
    ],
)
def test_cues_and_contents(text: str, code: str, expected: list[tuple[str, str, list[str]]]) -> None:
    made = document(text, code)
    found = [
        (made.text[slice(*made.sentences[each.sentence].span(*each.cue))], each.stance, texts(made, each.content))
        for each in final_reports(made, classes(code), final_cues(code), VERBAL_NOUNS)
    ]
    assert found == expected
