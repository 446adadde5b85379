"""What an article asserts itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]

FILLER = "The old harbour is a quiet place. Its cafes are full of students. Few of them know its history well. Rain is rare here."
"""Makes a text too long for a headline."""


def _own(annotate: Annotate, text: str, language: str = "en") -> list[str]:
    claims = [claim for claim in annotate(text, language).claims if claim.claimant is None and claim.cue is None]
    assert all(claim.stance == "asserted" and claim.certainty == "stated" and claim.confidence < 0.8 for claim in claims)
    return [claim.text for claim in claims]


@pytest.mark.parametrize(
    ("headline", "claims"),
    [
        ("Krakow Zoo Fires Director Anna Lis", ["Krakow Zoo Fires Director Anna Lis"]),
        ("Actor Janek Nowak dead at 81", ["Actor Janek Nowak dead at 81"]),
        ("Explosions near a mosque in Basra", ["Explosions near a mosque in Basra"]),
        ("Bus crash kills six in Peru", ["Bus crash kills six in Peru"]),
        ("Four rescued, one missing after ferry sinks off Java", ["Four rescued", "one missing after ferry sinks off Java"]),
        ("Is the euro still alive?", []),
    ],
)
def test_a_headline_is_a_claim(annotate: Annotate, headline: str, claims: list[str]) -> None:
    assert _own(annotate, headline) == claims


def test_russian_headlines_are_claims(annotate: Annotate) -> None:
    assert _own(annotate, "В Осло арестован банкир", "ru") == ["В Осло арестован банкир"]
    assert _own(annotate, "Жив ли евро?", "ru") == []


def test_a_sentence_with_two_events_is_two_claims(annotate: Annotate) -> None:
    text = f"Police arrested two men in Gdansk on Monday and the mayor closed the port of Gdynia. {FILLER}"
    assert _own(annotate, text) == ["Police arrested two men in Gdansk on Monday", "the mayor closed the port of Gdynia"]


@pytest.mark.parametrize(
    "sentence",
    [
        "We attacked Gdansk in 2019.",
        "Who attacked Gdansk on Monday?",
        "Sailors attack pirates.",
        "Gdansk is the loveliest city of Poland.",
        "Attack the port of Gdansk on Monday!",
        "If pirates attacked Gdansk on Monday, nobody saw them.",
        "Pirates might have attacked Gdansk on Monday.",
        "“Pirates attacked Gdansk on Monday.”",
    ],
)
def test_opinions_questions_orders_and_quotations_are_none(annotate: Annotate, sentence: str) -> None:
    assert _own(annotate, f"{FILLER} {sentence}") == []


def test_what_somebody_is_said_to_have_said_is_not_the_articles_own(annotate: Annotate) -> None:
    article = annotate("The mayor said on Monday that pirates had attacked Gdansk.", "en")
    assert [(claim.claimant is not None, claim.text) for claim in article.claims] == [(True, "that pirates had attacked Gdansk")]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Peru closed two mines on Monday, blaming low prices.", "Peru closed two mines on Monday"),
        ("Peru closed two mines on Monday after the minister said they were unsafe.", "Peru closed two mines on Monday"),
        ("Peru closed two mines on Monday over what it called theft.", "Peru closed two mines on Monday"),
    ],
)
def test_what_somebody_says_aside_leaves_the_event_to_the_article(annotate: Annotate, sentence: str, claim: str) -> None:
    assert _own(annotate, f"{sentence} {FILLER}") == [claim]


FILLERS = {
    "es": "El puerto es tranquilo. Sus cafés tienen muchos clientes. Casi nunca llueve.",
    "uk": "Порт дуже тихий. У кав'ярнях багато студентів. Дощі тут рідко.",
    "hi": "बंदरगाह बहुत शांत है। यहां बारिश कम होती है। लोग खुश हैं।",
    "mr": "बंदर खूप शांत आहे. येथे पाऊस कमी पडतो. लोक आनंदी आहेत.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "La policía detuvo el lunes a 20 pescadores en Lima."),
        ("uk", "Поліція у понеділок затримала 20 рибалок у Ризі."),
        ("hi", "पुलिस ने सोमवार को 20 लोगों को गिरफ्तार किया।"),
        ("mr", "पोलिसांनी सोमवारी 20 जणांना अटक केली."),
    ],
)
def test_whole_sentences_tell_what_happened_where_clauses_are_not_told_apart(
    annotate: Annotate, language: str, sentence: str
) -> None:
    claims = annotate(f"{sentence} {FILLERS[language]}", language).claims
    assert [(claim.text, claim.frame.event.code if claim.frame.event else None) for claim in claims] == [
        (sentence.rstrip(".।"), "coerce.arrest")
    ]
    assert claims[0].confidence == 0.5


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "La policía podría detener a 20 pescadores en Lima."),
        ("es", "La policía detiene a 20 pescadores en Lima."),
        ("uk", "Якщо поліція затримала 20 рибалок у Ризі, буде суд."),
        ("hi", "अगर पुलिस ने सोमवार को 20 लोगों को गिरफ्तार किया।"),
    ],
)
def test_what_may_be_or_holds_is_not_told(annotate: Annotate, language: str, sentence: str) -> None:
    assert annotate(f"{sentence} {FILLERS[language]}", language).claims == ()
