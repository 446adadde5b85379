"""One report in five languages: its claims get one id."""

from __future__ import annotations

from pathlib import Path

from pipeline.offline import Stage, Twin
from schemas import EnrichedEvent

EDITIONS = Path(__file__).parent.parent / "unit" / "annotation" / "data" / "editions.jsonl"


def test_a_claim_with_place_and_number_has_one_id_in_every_language() -> None:
    made = Twin(Stage.RAW, Stage.EVENTS, {}, 1 << 20, 1000).process(EDITIONS.read_bytes().splitlines())
    events = [event for event in made if isinstance(event, EnrichedEvent)]
    shared: dict[float, set[tuple[str, str]]] = {120: set(), 4: set(), 30: set()}
    for event in events:
        assert event.mention is not None
        for quantity in event.mention.frame.quantities:
            if quantity.value in shared:
                shared[quantity.value].add((event.claim_id, event.article.language))
    languages = {"en", "es", "uk", "hi", "mr"}
    assert {number: {language for _, language in found} for number, found in shared.items()} == dict.fromkeys(shared, languages)
    assert {number: len({claim for claim, _ in found}) for number, found in shared.items()} == dict.fromkeys(shared, 1)
    denials = [event for event in events if event.mention and event.mention.stance == "denied"]
    assert [(event.type, event.article.language) for event in denials] == [
        ("claim.contradicted", language) for language in ("en", "es", "uk", "hi", "mr")
    ]
