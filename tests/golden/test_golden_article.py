"""The real article that the project started from, through the offline twin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.offline import Stage, Twin
from schemas import AnnotatedArticle, EnrichedEvent


@pytest.fixture(scope="module")
def line(development_data: Path) -> bytes:
    return (development_data / "seed" / "article.jsonl").read_bytes()


@pytest.fixture(scope="module")
def article(line: bytes) -> AnnotatedArticle:
    (made,) = Twin(Stage.RAW, Stage.ANNOTATED, {}, 1 << 20, 1000).process([line])
    assert isinstance(made, AnnotatedArticle)
    return made


@pytest.fixture(scope="module")
def events(article: AnnotatedArticle) -> list[EnrichedEvent]:
    made = list(Twin(Stage.ANNOTATED, Stage.EVENTS, {}, 1 << 20, 1000).process([article.to_bytes()]))
    assert all(isinstance(event, EnrichedEvent) for event in made)
    return [event for event in made if isinstance(event, EnrichedEvent)]


def test_title_share_prompt_and_language_links_are_gone(article: AnnotatedArticle) -> None:
    assert article.text.startswith("Moscow/Kyiv: The Russian Ministry of Defence disclosed")
    assert article.text.endswith("were reportedly stopped due to attacks on the plant.")
    assert article.title is not None
    assert article.title not in article.text
    assert not re.search(r"हिंदी|मराठी|Click below", article.text)
    assert "\n\n\n" not in article.text


def test_konashenkov_is_one_person_under_all_his_names(article: AnnotatedArticle) -> None:
    named = [entity for entity in article.entities if "Konashenkov" in entity.text]
    assert [entity.text for entity in named] == ["Igor Konashenkov", "Igor Konashenkov"]
    assert {(entity.type, entity.name) for entity in named} == {("PERSON", "Igor Konashenkov")}
    (entity_id,) = {entity.entity_id for entity in named}
    assert entity_id.startswith("name:")
    role = [entity for entity in article.entities if entity.text == "Russian spokesperson"]
    assert [(entity.type, entity.entity_id) for entity in role] == [("PERSON", entity_id)]


@pytest.mark.parametrize(
    ("text", "entity_id"),
    [
        ("Kharkiv", "geonames:706483"),
        ("Izium", "geonames:707292"),
        ("Balakliia", "geonames:712926"),
        ("Kharkiv region", "iso3166-2:UA-63"),
        ("Mykolaiv region", "iso3166-2:UA-48"),
    ],
)
def test_places_have_their_ids(article: AnnotatedArticle, text: str, entity_id: str) -> None:
    found = {entity.entity_id for entity in article.entities if entity.text == text}
    assert found == {entity_id}


def test_the_claim_of_more_than_750_killed_has_one_id(events: list[EnrichedEvent]) -> None:
    killed = [event for event in events if event.mention and "750" in event.mention.text]
    assert [event.type for event in killed] == ["claim.new", "claim.duplicate"]
    assert len({event.claim_id for event in killed}) == 1
    for event in killed:
        assert event.mention is not None
        (quantity,) = event.mention.frame.quantities
        assert (quantity.min, quantity.max, quantity.unit, quantity.of) == (750, None, "person", "Ukrainian soldiers")
    claimants = [event.mention.claimant.entity_id for event in killed if event.mention and event.mention.claimant]
    assert claimants == ["iso3166-1:RU", "name:RU defence ministry"]


def test_spans_hold_the_text_that_they_name(article: AnnotatedArticle) -> None:
    for entity in article.entities:
        assert article.text[entity.start : entity.end] == entity.text
    for claim in article.claims:
        parts = [part for part in (claim.claimant, claim.cue) if part is not None]
        assert [article.text[part.start : part.end] for part in parts] == [part.text for part in parts]
        assert " ".join(" ".join(article.text[start:end].split()) for start, end in claim.content) == claim.text
        assert all(claim.sentence[0] <= start < end <= claim.sentence[1] for start, end in claim.content)
