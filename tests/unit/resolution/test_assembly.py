"""Events as consumers read them."""

from __future__ import annotations

from pipeline.identity import digest
from pipeline.resolution.assembly import Assembly
from pipeline.resolution.similarity import EQUAL
from pipeline.resolution.stories import Placement
from schemas import Entity, Passage
from tests.mentions import MINISTRY, article, mention
from tests.propositions import claim

TEXT = "Before it.\n\nIt rained in Lyon.\n\nAfter it."


def entity(word: str) -> Entity:
    at = TEXT.index(word)
    return Entity(entity_id=f"name:{word}", type="LOCATION", start=at, end=at + len(word), text=word, name=word)


def made() -> tuple[Assembly, str]:
    told = article(text=TEXT).model_copy(update={"entities": (entity("Before"), entity("Lyon"), entity("After"))})
    return Assembly(told, Placement(story_id="ab" * 16, copy_of=None, replaces=None, opened=None)), told.article_id


def test_a_mention_carries_its_paragraph_and_the_entities_in_it() -> None:
    assembly, article_id = made()
    at = TEXT.index("It rained")
    said = mention("It rained in Lyon.", who=MINISTRY).model_copy(update={"sentence": (at, at + 18)})
    (event,) = assembly.events([assembly.mention(said, "claim.new", claim(), None)])
    assert (event.event_id, event.type, event.claim_id) == (digest("event", said.mention_id), "claim.new", "00" * 16)
    assert event.passage == Passage(start=at, text="It rained in Lyon.")
    assert [each.text for each in event.entities] == ["Lyon"]
    assert (event.article.article_id, event.article.story_id) == (article_id, "ab" * 16)


def test_a_merge_names_the_claim_that_is_no_more_and_a_retraction_no_mention() -> None:
    assembly, article_id = made()
    merge = assembly.merge(mention("It rained."), claim(), claim(number=1), EQUAL)
    merged, retracted = assembly.events([merge, assembly.retraction("gone", claim())])
    assert (merged.type, merged.match and merged.match.claim_id) == ("claim.merged", "01" * 16)
    assert (retracted.type, retracted.mention, retracted.passage, retracted.entities) == ("claim.retracted", None, None, ())
    assert retracted.event_id == digest("event", article_id, "gone", "00" * 16)
