"""Editions of one article in five languages: the fields by which claims are told apart are the same in all."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.names.keys import name_key
from pipeline.languages import LANGUAGES
from pipeline.languages.naming import name_words
from schemas import AnnotatedArticle, CleanArticle, Trace
from tests.readers import new_annotator

EDITIONS = Path(__file__).parent / "data" / "editions.jsonl"
Fields = tuple[object, ...]


def article(text: str, language: str, published_at: str) -> CleanArticle:
    moment = datetime.fromisoformat(published_at)
    trace = Trace(topic=None, partition=None, offset=None, timestamp=moment, pipeline_version="0")
    given = {"article_id": language, "raw_id": None, "source": "a.example", "url": None, "title": None, "text": text}
    known = {"language": language, "published_at": moment, "fetched_at": None, "content_hash": "", "signature": "", "meta": {}}
    return CleanArticle.model_validate({**given, **known, "retracts": None, "trace": trace})


@pytest.fixture(scope="module")
def annotator() -> Annotator:
    return new_annotator(memo_sentences=100)


@pytest.fixture(scope="module")
def editions(annotator: Annotator) -> dict[str, AnnotatedArticle]:
    raw = [json.loads(line) for line in EDITIONS.read_text(encoding="utf-8").splitlines()]
    return {
        each["language"]: annotator.annotate(article(each["content"], each["language"], each["published_at"])) for each in raw
    }


def fields(edition: AnnotatedArticle) -> list[Fields]:
    """Of each claim that counts something: claimant, stance, place, time and numbers."""
    return [
        (
            claim.claimant and claim.claimant.entity_id,
            claim.stance,
            claim.frame.location and claim.frame.location.entity_id,
            claim.frame.time and (claim.frame.time.start, claim.frame.time.end),
            [(each.value, each.min, each.max, each.unit) for each in claim.frame.quantities],
        )
        for claim in edition.claims
        if claim.frame.quantities
    ]


def test_the_english_edition(editions: dict[str, AnnotatedArticle]) -> None:
    monday = datetime(2024, 5, 13, tzinfo=UTC), datetime(2024, 5, 14, tzinfo=UTC)
    hours = datetime(2024, 5, 12, 12, tzinfo=UTC), datetime(2024, 5, 14, 12, tzinfo=UTC)
    soldiers = [(120, 120, None, "person")]
    assert fields(editions["en"]) == [
        ("name:RU defence ministry", "asserted", "geonames:700569", monday, soldiers),
        ("name:arkadi bilosov", "asserted", None, None, [(2, None, None, "item")]),
        ("name:UA defence ministry", "denied", "geonames:700569", None, soldiers),
        ("name:pavil hritsinko", "asserted", "geonames:700569", None, [(4, None, None, "person")]),
        ("name:UA air army", "asserted", "geonames:698740", hours, [(30, None, None, "item")]),
    ]


@pytest.mark.parametrize("language", ["es", "uk", "hi", "mr"])
def test_other_editions_agree_with_it(language: str, editions: dict[str, AnnotatedArticle]) -> None:
    assert fields(editions[language]) == fields(editions["en"])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El Estado Mayor General de Ucrania negó el ataque."),
        ("uk", "Генеральний штаб України спростував атаку."),
        ("hi", "यूक्रेन के जनरल स्टाफ ने हमले से इनकार किया।"),
        ("mr", "युक्रेनच्या जनरल स्टाफने हल्ला नाकारला."),
    ],
)
def test_one_id_for_a_body_of_a_state(language: str, text: str, annotator: Annotator) -> None:
    found = annotator.annotate(article(text, language, "2024-05-14T12:00:00+00:00")).entities
    assert [(each.type, each.entity_id) for each in found] == [("ORGANISATION", "name:UA general staff")]


@pytest.mark.parametrize(
    ("language", "name"), [("en", "Konashenkov"), ("uk", "Конашенков"), ("hi", "कोनाशेंकोव"), ("mr", "कोनाशेन्कोव्ह")]
)
def test_one_key_for_a_person(language: str, name: str) -> None:
    folders = {each.code: each.folder for each in LANGUAGES}
    assert name_key(name, name_words(folders[language])) == name_key("Конашенков", name_words(folders["ru"]))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Rusia atacó Járkov."),
        ("uk", "У Харкові вдарила Росія."),
        ("hi", "रूस ने खारकीव में हमला किया।"),
        ("mr", "रशियाने खारकीवमध्ये हल्ला केला."),
    ],
)
def test_places_have_one_id(language: str, text: str, annotator: Annotator) -> None:
    found = annotator.annotate(article(text, language, "2024-05-14T12:00:00+00:00")).entities
    assert {each.entity_id for each in found} == {"geonames:706483", "iso3166-1:RU"}


def test_a_language_without_rules_gives_places_dates_and_numbers_but_no_claims(annotator: Annotator) -> None:
    text = "Der Minister sagte am 12.05.2024 in Berlin, die Preise seien um 5 % gestiegen."
    found = annotator.annotate(article(text, "de", "2024-05-14T12:00:00+00:00"))
    assert [(each.text, each.type) for each in found.entities] == [
        ("12.05.2024", "DATETIME"),
        ("Berlin", "LOCATION"),
        ("5 %", "QUANTITY"),
    ]
    assert found.claims == ()


@pytest.mark.parametrize("language", ["es", "uk", "hi", "mr", "de"])
@pytest.mark.parametrize(
    "text", ["", ".", '"', "«", "1" * 400, "Ā" * 200, "क्" * 100, "dijo que", "ने कहा कि", "заявив, що", "," * 200]
)
def test_no_text_raises(language: str, text: str, annotator: Annotator) -> None:
    annotator.annotate(article(text, language, "2024-05-14T12:00:00+00:00"))
