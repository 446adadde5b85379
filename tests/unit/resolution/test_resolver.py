"""Stories and claims, on annotated articles made by hand."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pipeline.identity import digest
from pipeline.resolution import Resolver, thresholds
from schemas import ClaimSummary, Frame, Location, Match, Passage
from tests.mentions import FLOOD, MONDAY, article, kinds, mention, people, types

LYON = Location(entity_id="geonames:2996944", name="Lyon", country="FR", admin1="FR-ARA", lat=45.7, lon=4.8)
NICE = Location(entity_id="geonames:2990440", name="Nice", country="FR", admin1="FR-PAC", lat=43.7, lon=7.3)
FRANCE = Location(entity_id="iso3166-1:FR", name="France", country="FR", admin1=None, lat=None, lon=None)


def test_the_first_mention_opens_a_claim_and_a_paraphrase_joins_it() -> None:
    resolver = Resolver({})
    first = resolver.resolve(article(mention(FLOOD), name="1", source="a.example"))
    again = resolver.resolve(
        article(
            mention("the old bridge near the market was destroyed by the flood", 1),
            name="2",
            source="b.example",
            at=MONDAY + timedelta(hours=2),
        )
    )
    (opened,), (joined,) = first.events, again.events
    assert (opened.type, joined.type, opened.match) == ("claim.new", "claim.duplicate", None)
    assert opened.claim_id == joined.claim_id == digest("claim", opened.mention.mention_id if opened.mention else None)
    assert joined.match == Match(
        claim_id=opened.claim_id, score=joined.match.score if joined.match else 0, reasons=("words 1.00",)
    )
    assert joined.claim == ClaimSummary(
        first_seen=MONDAY,
        last_seen=MONDAY + timedelta(hours=2),
        mentions=2,
        sources=2,
        claimants=1,
        languages=("en",),
        stances={"asserted": 2},
    )
    assert [state.claim_id for state in again.claims] == [opened.claim_id]
    assert again.claims[0].text == FLOOD


def test_an_article_that_comes_again_is_dropped() -> None:
    resolver = Resolver({})
    given = article(mention(FLOOD))
    assert len(resolver.resolve(given).events) == 1
    again = resolver.resolve(given)
    assert (again.events, again.claims, again.repeated) == ((), (), True)


def test_copies_of_one_text_are_one_story_and_one_source() -> None:
    resolver = Resolver({})
    (first,) = resolver.resolve(article(mention(FLOOD), name="1", source="a.example", text="Same.")).events
    (copy,) = resolver.resolve(article(mention(FLOOD, 1), name="2", source="b.example", text="Same.")).events
    assert (copy.article.story_id, copy.article.copy_of) == (first.article.story_id, first.article.article_id)
    assert (first.article.copy_of, copy.claim.mentions, copy.claim.sources) == (None, 2, 1)


def test_two_articles_of_one_outlet_are_one_source() -> None:
    resolver = Resolver({})
    resolver.resolve(article(mention(FLOOD), name="1", source="a.example"))
    (event,) = resolver.resolve(article(mention(FLOOD, 1), name="2", source="www.A.example")).events
    assert (event.claim.mentions, event.claim.sources) == (2, 1)


def test_an_edited_version_says_which_one_it_replaces() -> None:
    resolver = Resolver({})
    resolver.resolve(article(mention(FLOOD), name="1", raw_id="x"))
    (event,) = resolver.resolve(article(mention(FLOOD, 1), name="2", raw_id="x")).events
    assert event.article.replaces == digest("article", "a.example", "1")


def test_another_number_of_the_same_things_is_another_claim() -> None:
    injured = "people were injured in the collapse of the grandstand"
    frames = [Frame(quantities=(people(number),)) for number in (12, 19, 12)]
    assert types(*(mention(injured, n, frame) for n, frame in enumerate(frames))) == [
        "claim.new",
        "claim.updated",
        "claim.duplicate",
    ]


def test_another_city_is_another_claim_and_its_country_is_not() -> None:
    strike = "a general strike has closed schools and libraries since morning"
    frames = [Frame(location=place) for place in (LYON, NICE, FRANCE)]
    assert types(*(mention(strike, n, frame) for n, frame in enumerate(frames))) == ["claim.new", "claim.new", "claim.duplicate"]


def test_a_shared_word_or_two_is_not_a_shared_claim() -> None:
    assert types(mention("the talks failed"), mention("the talks in the northern province failed over fishing rights", 1)) == [
        "claim.new",
        "claim.new",
    ]


def test_a_denial_joins_the_claim_and_is_counted_by_stance() -> None:
    resolver = Resolver({})
    resolver.resolve(article(mention(FLOOD), name="1"))
    (event,) = resolver.resolve(article(mention(FLOOD, 1, stance="denied", who="name:mayor"), name="2")).events
    assert (event.claim.stances, event.claim.claimants) == ({"asserted": 1, "denied": 1}, 2)


def test_the_passage_is_the_paragraph_of_the_mention() -> None:
    text = "A headline of sorts.\n\nThe mayor said that it rained.\n\nThe end."
    given = mention("it rained").model_copy(update={"sentence": (22, 52)})
    (event,) = Resolver({}).resolve(article(given, text=text)).events
    assert event.passage == Passage(start=22, text="The mayor said that it rained.")


def test_the_same_input_in_the_same_order_gives_the_same_bytes() -> None:
    given = [article(mention(f"{FLOOD} number {n % 7}", n), name=str(n)) for n in range(30)]
    runs = []
    for _ in range(2):
        state: dict[bytes, bytes] = {}
        resolver = Resolver(state)
        runs.append(([event.to_bytes() for each in given for event in resolver.resolve(each).events], state))
    assert runs[0] == runs[1]


def test_a_resolver_goes_on_where_another_left_off() -> None:
    given = [article(mention(f"{FLOOD} number {n % 7}", n), name=str(n)) for n in range(30)]
    state: dict[bytes, bytes] = {}
    whole = [event.to_bytes() for each in given for event in Resolver(state).resolve(each).events]
    other: dict[bytes, bytes] = {}
    parts = [event.to_bytes() for each in given[:13] for event in Resolver(other).resolve(each).events]
    parts += [event.to_bytes() for each in given[13:] for event in Resolver(other).resolve(each).events]
    assert (parts, other) == (whole, state)


def test_another_source_that_says_so_itself_corroborates_and_an_echo_does_not() -> None:
    said = [article(mention(FLOOD, n, who="name:mayor"), name=str(n), source=f"{n}.example") for n in range(3)]
    own = article(mention(FLOOD, 3, who=None), name="3", source="3.example")
    assert kinds(Resolver({}), *said, own) == ["claim.new", "claim.duplicate", "claim.duplicate", "claim.corroborated"]


def test_a_confirmation_corroborates_and_a_denial_contradicts() -> None:
    denied = article(mention(FLOOD, 1, stance="denied", who="name:mayor"), name="1", source="b.example")
    confirmed = article(mention(FLOOD, 2, stance="confirmed", who="name:police"), name="2", source="a.example")
    assert kinds(Resolver({}), article(mention(FLOOD), name="0"), denied, confirmed) == [
        "claim.new",
        "claim.contradicted",
        "claim.corroborated",
    ]


def test_who_speaks_for_a_state_is_that_state() -> None:
    number = [Frame(quantities=(people(each),)) for each in (120, 150, 90)]
    text = "people were killed by the strike on the training camp"
    given = [
        article(mention(text, n, number[n], who=who), name=str(n), source=f"{n}.example")
        for n, who in enumerate(("name:RU defence ministry", "iso3166-1:RU", "name:UA general staff"))
    ]
    resolver = Resolver({})
    events = [event for each in given for event in resolver.resolve(each).events]
    assert [event.type for event in events] == ["claim.new", "claim.updated", "claim.contradicted"]
    assert events[1].match is not None and events[1].match.claim_id == events[0].claim_id
    assert "other number: 150, 120" in events[1].match.reasons


def test_a_retraction_lowers_the_counts_and_says_so() -> None:
    resolver = Resolver({})
    resolver.resolve(article(mention(FLOOD), name="1", source="a.example"))
    (second,) = resolver.resolve(article(mention(FLOOD, 1, who="name:mayor"), name="2", source="b.example", raw_id="x")).events
    taken_back = article(name="3", source="b.example").model_copy(update={"retracts": "x"})
    resolution = resolver.resolve(taken_back)
    (event,) = resolution.events
    assert (event.type, event.claim_id, event.mention, event.match, event.entities) == (
        "claim.retracted",
        second.claim_id,
        None,
        None,
        (),
    )
    assert event.event_id == digest("event", taken_back.article_id, second.article.article_id, second.claim_id)
    assert (second.claim.mentions, event.claim.mentions, event.claim.sources, event.claim.claimants) == (2, 1, 1, 1)
    assert [state.claim_id for state in resolution.claims] == [second.claim_id]
    again = article(name="4", source="b.example").model_copy(update={"retracts": "x"})
    assert resolver.resolve(again).events == ()


def test_a_mention_that_is_two_claims_merges_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thresholds, "MERGE_SCORE", 0.95)  # words alone, without vectors, give .97 at most
    wordings = (
        "the storm flattened pergolas gazebos trellises",
        "the pergolas gazebos trellises barns fences",
        "the storm flattened pergolas gazebos trellises barns fences",
    )
    resolver = Resolver({})
    given = [article(mention(text, n), name=str(n), source=f"{n}.example") for n, text in enumerate(wordings)]
    first, second = (event for each in given[:2] for event in resolver.resolve(each).events)
    assert (first.type, second.type) == ("claim.new", "claim.new")
    resolution = resolver.resolve(given[2])
    joined, merged = resolution.events
    assert (joined.type, merged.type) == ("claim.duplicate", "claim.merged")
    assert (joined.claim_id, merged.claim_id) == (second.claim_id, first.claim_id), "it is nearer to the second; the first stays"
    assert merged.event_id == digest("event", first.claim_id, second.claim_id)
    assert (merged.mention, merged.passage, merged.article) == (joined.mention, joined.passage, joined.article)
    assert merged.match is not None
    assert (merged.match.claim_id, merged.match.reasons) == (second.claim_id, ("words 0.71",))
    assert 0.95 <= merged.match.score < 1
    assert (merged.claim.mentions, merged.claim.sources, merged.claim.stances) == (3, 3, {"asserted": 3})
    assert {state.claim_id: state.merged_into for state in resolution.claims} == {
        first.claim_id: None,
        second.claim_id: first.claim_id,
    }
    again = article(mention(wordings[1], 3), name="3", source="3.example")
    assert [(event.type, event.claim_id) for event in resolver.resolve(again).events] == [("claim.duplicate", first.claim_id)]
