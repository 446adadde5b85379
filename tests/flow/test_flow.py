"""The whole flow on the embedded broker, by what comes out."""

from __future__ import annotations

import platform
from collections import Counter

import orjson
from cloudevents.kafka import KafkaMessage, from_binary
from jsonschema import Draft202012Validator
from prometheus_client.parser import text_string_to_metric_families

from agents.topics import Topics
from pipeline.offline import Stage, Twin
from pipeline.rejection import RejectionCode
from pipeline.version import PIPELINE_VERSION
from schemas import AnnotatedArticle, ClaimState, CleanArticle, EnrichedEvent, Message
from tests.flow.conftest import DEAD, Ran

ARTICLES = 41
"""Of the records fed: 40 synthetic ones and one with extras; one of them twice, the others dead."""


def test_the_worker_ends_well_when_told_to(ran: Ran) -> None:
    assert ran.exit_status == 0


def test_every_message_fits_its_published_schema(ran: Ran) -> None:
    topics = Topics.of(ran.settings)
    kinds: dict[str, type[Message]] = {
        topics.clean: CleanArticle,
        topics.annotated: AnnotatedArticle,
        topics.events: EnrichedEvent,
        topics.claims: ClaimState,
    }
    for topic, kind in kinds.items():
        schema = kind.model_json_schema(mode="serialization") | {"additionalProperties": False}
        validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        assert ran.records[topic], topic
        for _, value, _ in ran.records[topic]:
            validator.validate(orjson.loads(value))


def test_keys_are_those_of_the_contract(ran: Ran) -> None:
    topics = Topics.of(ran.settings)
    fields = {topics.clean: "article_id", topics.annotated: "article_id", topics.events: "claim_id", topics.claims: "claim_id"}
    for topic, field in fields.items():
        assert all(key == orjson.loads(value)[field].encode() for key, value, _ in ran.records[topic])


def test_events_carry_cloudevents_attributes(ran: Ran) -> None:
    for key, value, headers in ran.records[Topics.of(ran.settings).events]:
        event = EnrichedEvent.from_bytes(value)
        cloud = from_binary(KafkaMessage(headers=headers, key=key, value=value))
        assert (cloud["id"], cloud["type"], cloud["source"]) == (event.event_id, event.type, "/claimwire/claimwire")
        assert (cloud["specversion"], cloud["time"]) == ("1.0", event.trace.timestamp.isoformat())


def test_each_bad_record_is_dead_with_its_reason_and_its_bytes(ran: Ran) -> None:
    letters = {headers["error_code"].decode(): (key, value, headers) for key, value, headers in ran.records["articles.dead"]}
    assert set(letters) == set(DEAD)
    for code, given in DEAD.items():
        key, value, headers = letters[code]
        assert (key, value) == (None, given)
        assert (headers["error_stage"], headers["raw_topic"], headers["raw_partition"]) == (b"clean", b"articles.raw", b"0")
        assert ran.given[int(headers["raw_offset"])] == given
        assert (len(headers["error_message"]) > 10, headers["pipeline_version"]) == (True, PIPELINE_VERSION.encode())


def test_the_result_is_the_offline_twins(ran: Ran) -> None:
    """Serial equivalence with one partition: the order of the annotated topic is the input's, and the twin agrees."""
    topics = Topics.of(ran.settings)
    annotated = [value for _, value, _ in ran.records[topics.annotated]]
    state: dict[bytes, bytes] = {}
    twin = Twin(Stage.ANNOTATED, Stage.EVENTS, state, 1 << 30, 1)
    events = [made.to_bytes() for made in twin.process(annotated) if isinstance(made, EnrichedEvent)]
    assert Counter(value for _, value, _ in ran.records[topics.events]) == Counter(events)
    changelog = {key: value for key, value, _ in ran.records[topics.changelog]}
    assert {key: value for key, value in changelog.items() if value is not None} == state
    raw_ids = [orjson.loads(value)["raw_id"] for value in annotated]
    assert raw_ids == [*(f"article-{number}" for number in range(40)), "with-extras", "article-3"]


def test_the_twin_makes_the_same_from_raw_but_for_the_trace(ran: Ran) -> None:
    def untraced(event: bytes) -> dict[str, object]:
        fields: dict[str, object] = orjson.loads(event)
        del fields["trace"]
        return fields

    made = Twin(Stage.RAW, Stage.EVENTS, {}, 250_000, 1000).process(ran.given[: ARTICLES + 1])
    offline = [untraced(event.to_bytes()) for event in made if isinstance(event, EnrichedEvent)]
    online = {event["event_id"]: event for _, value, _ in ran.records["events.enriched"] for event in [untraced(value)]}
    assert {event["event_id"]: event for event in offline} == online
    assert len(offline) == len(online) > 35


def test_claim_states_are_the_newest_of_each_claim(ran: Ran) -> None:
    newest: dict[str, EnrichedEvent] = {}
    for event in ran.observed.events:
        if event.claim_id not in newest or newest[event.claim_id].claim.mentions < event.claim.mentions:
            newest[event.claim_id] = event
    states = {key: ClaimState.from_bytes(value) for key, value, _ in ran.records["claims.latest"]}
    assert {state.claim_id: state.claim for state in states.values()} == {each.claim_id: each.claim for each in newest.values()}


def test_metrics_count_what_went_through(ran: Ran) -> None:
    values = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(ran.metrics)
        for sample in family.samples
    }
    fed, dead = len(ran.given), len(DEAD)
    assert values["claimwire_records_in_total", "clean"] == fed
    assert values["claimwire_records_out_total", "clean"] == values["claimwire_records_in_total", "annotate"] == fed - dead
    assert values["claimwire_records_in_total", "resolve"] == fed - dead
    assert {code: values["claimwire_records_dead_total", *sorted(("clean", code))] for code in RejectionCode} == {
        code: float(code in DEAD) for code in RejectionCode
    }
    assert (values["claimwire_unknown_fields_total",], values["claimwire_naive_times_total",]) == (1, 1)
    assert values["claimwire_repeated_articles_total",] == 1
    assert values["claimwire_event_seconds_count",] == len(ran.records["events.enriched"])
    assert values["claimwire_handling_seconds_count", "annotate"] == fed - dead
    assert values["claimwire_memo_lookups_total", "hit"] > 0
    assert values["claimwire_build_info", *sorted((PIPELINE_VERSION, platform.python_version()))] == 1
    lags = {name[2]: value for name, value in values.items() if name[0] == "claimwire_lag_records"}
    assert set(lags) == {"articles.raw", "articles.clean", "articles.annotated"}
    assert set(lags.values()) == {0.0}


def test_health_and_readiness_say_yes_when_all_is_open(ran: Ran) -> None:
    assert ran.health == (200, {"status": "ok", "stalled_seconds": 0.0})
    status, facts = ran.ready
    partitions = facts["open"]
    assert isinstance(partitions, dict)
    assert (status, facts["status"], set(partitions.values())) == (200, "ok", {True})
    assert (facts["loaded"], facts["assigned"]) == (True, True)
    assert {name.split()[0] for name in partitions} == {"articles.raw", "articles.clean", "articles.annotated"}
