"""The same claim has the same type of event in every language."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from schemas import AnnotatedArticle

Annotate = Callable[[str, str], AnnotatedArticle]

SHELLED = "The ministry said that the army shelled the town."
KILLED = "The ministry said that six soldiers were killed near the river."
CRASHED = "The ministry said that six people died in a bus accident."
ARRESTED = "The ministry said that the police arrested a banker."
QUAKE = "The ministry said that an earthquake shook the city."
SIGNED = "The ministry said that both countries signed a treaty."
DRONES = "The ministry said that drones attacked the port."
EVACUATED = "The ministry said that the residents were evacuated."
FLOODED = "The ministry said that the river flooded the village."
SANCTIONS = "The minister said that the government will impose new sanctions."
UNSIGNED = "The ministry said that the government did not sign the treaty."

CLAIMS = [
    ("es", "El ministerio dijo que el ejército bombardeó la ciudad.", SHELLED),
    ("es", "El ministerio dijo que seis soldados fueron asesinados cerca del río.", KILLED),
    ("es", "El ministerio dijo que seis personas murieron en un accidente de autobús.", CRASHED),
    ("es", "El ministerio dijo que la policía detuvo a un banquero.", ARRESTED),
    ("es", "El ministerio dijo que un terremoto sacudió la ciudad.", QUAKE),
    ("es", "El ministerio dijo que ambos países firmaron un tratado.", SIGNED),
    ("es", "El ministerio dijo que varios drones atacaron el puerto.", DRONES),
    ("es", "El ministerio dijo que los vecinos fueron evacuados.", EVACUATED),
    ("es", "El ministerio dijo que el río inundó el pueblo.", FLOODED),
    ("es", "El ministerio dijo que el gobierno no firmó el tratado.", UNSIGNED),
    ("es", "El ministro dijo que el gobierno impondrá nuevas sanciones.", SANCTIONS),
    ("ru", "Министерство сообщило, что в городе произошло землетрясение, пострадавших нет.", QUAKE),
    ("uk", "Міністерство заявило, що армія обстріляла місто.", SHELLED),
    ("uk", "Міністерство повідомило, що біля річки вбито шість солдатів.", KILLED),
    ("uk", "Міністерство повідомило, що шість людей загинули в аварії автобуса.", CRASHED),
    ("uk", "Міністерство повідомило, що поліція затримала банкіра.", ARRESTED),
    ("uk", "Міністерство повідомило, що в місті стався землетрус.", QUAKE),
    ("uk", "Міністерство повідомило, що обидві країни підписали договір.", SIGNED),
    ("uk", "Міністерство заявило, що безпілотники атакували порт.", DRONES),
    ("uk", "Міністерство повідомило, що мешканців евакуйовано.", EVACUATED),
    ("uk", "Міністерство повідомило, що річка затопила село.", FLOODED),
    ("uk", "Міністерство повідомило, що уряд не підписав договір.", UNSIGNED),
    ("hi", "मंत्रालय ने कहा कि सेना ने शहर पर गोलाबारी की।", SHELLED),
    ("hi", "मंत्रालय ने कहा कि नदी के पास छह सैनिक मारे गए।", KILLED),
    ("hi", "मंत्रालय ने कहा कि बस दुर्घटना में छह लोगों की मौत हो गई।", CRASHED),
    ("hi", "मंत्रालय ने कहा कि पुलिस ने एक बैंकर को गिरफ्तार किया।", ARRESTED),
    ("hi", "मंत्रालय ने कहा कि शहर में भूकंप आया।", QUAKE),
    ("hi", "मंत्रालय ने कहा कि दोनों देशों ने संधि पर हस्ताक्षर किए।", SIGNED),
    ("hi", "मंत्रालय ने कहा कि ड्रोन ने बंदरगाह पर हमला किया।", DRONES),
    ("hi", "मंत्रालय ने कहा कि निवासियों को सुरक्षित निकाला गया।", EVACUATED),
    ("hi", "मंत्रालय ने कहा कि गांव में बाढ़ आई।", FLOODED),
    ("hi", "मंत्रालय ने कहा कि सरकार ने संधि पर हस्ताक्षर नहीं किए।", UNSIGNED),
    ("hi", "मंत्री ने कहा कि सरकार नए प्रतिबंध लगाएगी।", SANCTIONS),
    ("mr", "मंत्रालयाने सांगितले की लष्कराने शहरावर गोळाबारी केली.", SHELLED),
    ("mr", "मंत्रालयाने सांगितले की नदीजवळ सहा सैनिक ठार झाले.", KILLED),
    ("mr", "मंत्रालयाने सांगितले की बस अपघातात सहा जणांचा मृत्यू झाला.", CRASHED),
    ("mr", "मंत्रालयाने सांगितले की पोलिसांनी एका बँकरला अटक केली.", ARRESTED),
    ("mr", "मंत्रालयाने सांगितले की शहरात भूकंप झाला.", QUAKE),
    ("mr", "मंत्रालयाने सांगितले की दोन्ही देशांनी करारावर स्वाक्षरी केली.", SIGNED),
    ("mr", "मंत्रालयाने सांगितले की ड्रोनने बंदरावर हल्ला केला.", DRONES),
    ("mr", "मंत्रालयाने सांगितले की रहिवाशांना सुरक्षित स्थळी हलवण्यात आले.", EVACUATED),
    ("mr", "मंत्रालयाने सांगितले की गावात पूर आला.", FLOODED),
    ("mr", "मंत्रालयाने सांगितले की सरकारने करारावर स्वाक्षरी केली नाही.", UNSIGNED),
]


def _code(article: AnnotatedArticle) -> str:
    """The event of its only claim."""
    (claim,) = article.claims
    assert claim.frame.event is not None
    return claim.frame.event.code


@pytest.mark.parametrize(("language", "sentence", "english"), CLAIMS)
def test_a_claim_has_the_code_of_its_english_translation(annotate: Annotate, language: str, sentence: str, english: str) -> None:
    assert _code(annotate(sentence, language)) == _code(annotate(english, "en"))


LONG = 20
"""Sentences: no flash any more."""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El ejército bombardeó la ciudad de Járkov."),
        ("uk", "Армія обстріляла місто Харків."),
        ("hi", "सेना ने खार्किव पर गोलाबारी की।"),
        ("mr", "लष्कराने 20 गावांवर गोळाबारी केली."),
    ],
)
def test_whole_sentences_are_asserted_where_parses_are_shallow(annotate: Annotate, language: str, sentence: str) -> None:
    assert [(claim.text, claim.claimant, claim.cue) for claim in annotate(sentence, language).claims] == [
        (sentence.rstrip(".।"), None, None)
    ]
    told = annotate(" ".join([sentence] * LONG), language).claims
    assert [(claim.text, claim.claimant, claim.cue) for claim in told] == [(sentence.rstrip(".।"), None, None)] * LONG
