"""The models say what the contract says."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from schemas import MESSAGES, Event, Message, RawArticle, TimeRange, Trace

CLEAN = "article_id raw_id source url title text language published_at fetched_at content_hash signature retracts meta trace"

FIELDS = {
    "RawArticle": "content content_type source published_at id url title language fetched_at retracts backfill meta",
    "CleanArticle": CLEAN,
    "AnnotatedArticle": f"{CLEAN} entities claims",
    "EnrichedEvent": "event_id type claim_id mention passage article entities match claim trace",
    "ClaimState": "claim_id text frame claim related merged_into updated_at",
}

NESTED = {
    "ClaimMention": "mention_id sentence claimant cue content text quoted stance certainty confidence about frame vector",
    "Claimant": "start end text entity_id name",
    "Cue": "start end text",
    "Entity": "start end text type entity_id name",
    "Event": "code label rule",
    "Frame": "event actors targets location time quantities negated",
    "Location": "entity_id name country admin1 lat lon",
    "Quantity": "value min max unit of",
    "Passage": "start text",
    "EventArticle": "article_id raw_id story_id copy_of replaces source url title language published_at meta",
    "Match": "claim_id score reasons",
    "ClaimSummary": "first_seen last_seen mentions sources claimants languages stances",
    "Trace": "topic partition offset timestamp pipeline_version models backfill",
}


def test_messages_have_the_fields_of_the_contract() -> None:
    assert {message.__name__: set(message.model_fields) for message in MESSAGES} == {
        name: set(fields.split()) for name, fields in FIELDS.items()
    }


def test_nested_objects_have_the_fields_of_the_contract() -> None:
    definitions = {
        name: set(definition.get("properties", ()))
        for message in MESSAGES
        for name, definition in message.model_json_schema(mode="serialization").get("$defs", {}).items()
    }
    assert {name: definitions[name] for name in NESTED} == {name: set(fields.split()) for name, fields in NESTED.items()}


@pytest.mark.parametrize("message", MESSAGES, ids=lambda message: message.__name__)
def test_schemas_are_valid_json_schema(message: type[Message]) -> None:
    Draft202012Validator.check_schema(message.model_json_schema(mode="serialization"))


def test_equal_messages_give_equal_bytes_and_come_back() -> None:
    trace = Trace(timestamp=datetime(2024, 1, 2, 3, 4, tzinfo=UTC), pipeline_version="1")
    assert trace.to_bytes() == (
        b'{"topic":null,"partition":null,"offset":null,"timestamp":"2024-01-02T03:04:00Z",'
        b'"pipeline_version":"1","models":{},"backfill":false}'
    )
    assert Trace.from_bytes(trace.to_bytes()) == trace


def test_an_event_of_an_earlier_version_names_no_rule() -> None:
    assert Event.from_bytes(b'{"code": "aid", "label": "aid"}') == Event(code="aid", label="aid", rule=None)


def test_times_are_kept_in_utc_and_need_an_offset() -> None:
    given = TimeRange.from_bytes(b'{"start": "2024-05-01T02:00:00+05:00", "end": "2024-05-02T00:00:00Z"}')
    assert given.to_bytes() == b'{"start":"2024-04-30T21:00:00Z","end":"2024-05-02T00:00:00Z","precision":null}'
    with pytest.raises(ValidationError, match="timezone"):
        TimeRange.from_bytes(b'{"start": "2024-05-01T02:00:00", "end": "2024-05-02T00:00:00Z"}')


def test_an_article_keeps_the_offset_of_its_publication() -> None:
    raw = b'{"content": "x", "source": "s", "published_at": "2024-05-16T01:00:00+05:30"}'
    assert b'"published_at":"2024-05-16T01:00:00+05:30"' in RawArticle.from_bytes(raw).to_bytes()
    with pytest.raises(ValidationError, match="timezone"):
        RawArticle.from_bytes(raw.replace(b"+05:30", b""))


def test_messages_are_frozen_and_ignore_what_a_later_version_adds() -> None:
    article = RawArticle.from_bytes(b'{"content": "x", "source": "s", "colour": "red"}')
    assert article == RawArticle(content="x", source="s")
    with pytest.raises(ValidationError, match="frozen"):
        article.source = "t"  # type: ignore[misc]
