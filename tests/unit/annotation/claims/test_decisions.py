"""To reject an appeal or a bill is to decide; to reject an accusation is to deny it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El Tribunal Supremo rechazó el recurso del exalcalde."),
        ("es", "El Congreso rechazó ayer por la noche el proyecto de ley."),
        ("uk", "Верховний суд відкинув апеляцію колишнього депутата."),
        ("uk", "Парламент відкинув проєкт бюджету."),
        ("ru", "Госдума отвергла законопроект о пенсиях."),
        ("ru", "Суд отверг апелляцию адвокатов."),
        ("hi", "सुप्रीम कोर्ट ने पूर्व मंत्री की अपील खारिज कर दी।"),
        ("hi", "संसद ने विधेयक को खारिज किया।"),
        ("mr", "उच्च न्यायालयाने माजी आमदाराचे अपील फेटाळले."),
        ("mr", "विधानसभेने विधेयक फेटाळून लावले."),
    ],
)
def test_a_decision_is_an_event_and_nobodys_denial(annotate: Annotate, language: str, sentence: str) -> None:
    (claim,) = annotate(sentence, language).claims
    event = claim.frame.event
    assert (claim.text, claim.claimant, claim.cue, claim.stance, event and event.code) == (
        sentence.rstrip(".।"),
        None,
        None,
        "asserted",
        "reject",
    )


@pytest.mark.parametrize(
    ("language", "sentence", "claimant", "cue", "content"),
    [
        ("es", "El portavoz rechazó la implicación de su gobierno.", "El portavoz", "rechazó", "la implicación de su gobierno"),
        ("uk", "Кремль відкинув причетність до вибуху.", "Кремль", "відкинув", "причетність до вибуху"),
        ("ru", "Министр отверг обвинения в подкупе избирателей.", "Министр", "отверг", "подкупе избирателей"),
        ("ru", "Посольство отвергло причастность к атаке.", "Посольство", "отвергло", "причастность к атаке"),
        ("hi", "सेना ने विमान गिरने का दावा खारिज किया।", "सेना", "खारिज किया", "विमान गिरने का दावा"),
        ("mr", "लष्कराने विमान कोसळल्याचे वृत्त फेटाळले.", "लष्कराने", "फेटाळले", "विमान कोसळल्याचे वृत्त"),
    ],
)
def test_what_is_said_of_somebody_is_denied(
    annotate: Annotate, language: str, sentence: str, claimant: str, cue: str, content: str
) -> None:
    (claim,) = annotate(sentence, language).claims
    assert claim.claimant is not None
    assert claim.cue is not None
    assert (claim.claimant.text, claim.cue.text, claim.text, claim.stance) == (claimant, cue, content, "denied")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [("Суд визнав мера Лодзі винним.", "uk"), ("España reconoció el Estado palestino.", "es")],
)
def test_a_verdict_and_a_recognition_confirm_nothing(annotate: Annotate, sentence: str, language: str) -> None:
    assert [(claim.cue, claim.stance) for claim in annotate(sentence, language).claims] == [(None, "asserted")]
