"""Whose word a cue is, where verbs stand last."""

from __future__ import annotations

import pytest

from pipeline.annotation.shallow.reports.final_claimants import claimant_of, owner_of
from tests.shallow import at, classes, final_cues, tokens, words


@pytest.mark.parametrize(
    ("text", "code", "cue", "expected"),
    [
        ("रूस के मंत्री ने कल कहा कि बारिश हुई।", "hi", "कहा", "रूस के मंत्री"),
        ("उन्होंने कहा कि बारिश हुई।", "hi", "कहा", "उन्होंने"),
        ("मंत्री ने लिखा; यह कहा।", "hi", "कहा", None),
        ("पाऊस आला, असे मंत्री आज म्हणाले.", "mr", "म्हणाले", "मंत्री"),
        ("ते म्हणाले.", "mr", "म्हणाले", "ते"),
    ],
)
def test_who_speaks(text: str, code: str, cue: str, expected: str | None) -> None:
    found, _ = claimant_of(tokens(text, code), at(text, code, cue), classes(code), final_cues(code))
    assert words(text, code, found) == expected


def test_whose_noun_it_is() -> None:
    text = "रूसी मंत्री का कहना है कि बारिश हुई।"
    own = tokens(text, "hi")
    assert owner_of(own, at(text, "hi", "कहना"), classes("hi"), final_cues("hi")) == ((0, 1), 2)
    assert owner_of(own, 0, classes("hi"), final_cues("hi")) == (None, 0)
