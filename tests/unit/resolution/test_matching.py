"""Claims that a mention may put."""

from __future__ import annotations

from pipeline.resolution.blocking import Blocks, blocking_keys
from pipeline.resolution.claim_statements import NUMBER_BYTES, keep_statement
from pipeline.resolution.guards import Difference
from pipeline.resolution.matching import ComparedClaim, Neighbours, verbatim, worded
from pipeline.resolution.similarity import EQUAL, Comparison
from schemas import Match
from tests.propositions import NOON, claim, given

FLOOD = "the flood destroyed the old bridge near the market"


def test_the_very_words_are_found_unless_something_else_differs() -> None:
    said, later = claim(given(FLOOD)), claim(given(FLOOD, published_at=NOON + 9 * 86400), number=1)
    known = [(each.number, each.statement) for each in (said, later)]
    assert verbatim(given(FLOOD), known) == (ComparedClaim(0, said.statement, EQUAL),)
    assert verbatim(given("other words"), known) == ()


def test_a_block_is_read_in_the_order_of_numbers() -> None:
    assert worded(b"".join(each.to_bytes(NUMBER_BYTES, "little") for each in (7, 3, 5))) == [3, 5, 7]
    assert worded(None) == []


def test_the_most_similar_comes_first_and_hopeless_ones_only_if_they_are_wanted() -> None:
    state: dict[bytes, bytes] = {}
    passive = "the market bridge was destroyed by the flood"
    near, far = bytes((127, 0)), bytes((0, 127))
    wordings = (given(passive, vector=near), given(FLOOD, vector=near), given(passive, vector=far))
    blocks = Blocks(state)
    for number, wording in enumerate(wordings):
        keep_statement(number, claim(wording, number=number).statement, state)
        blocks.register(number, blocking_keys([wording])[0].every)
    neighbours = Neighbours([given(FLOOD, vector=near)], Blocks(state), state)
    assert [each.number for each in neighbours.candidates(0, ())] == [1, 0]
    assert [each.number for each in neighbours.candidates(0, (), hopeless=True)] == [1, 0, 2]


def test_a_difference_in_number_or_actor_alone_relates_two_claims() -> None:
    said = claim().statement
    found = ((Difference.NUMBERS,), (Difference.ACTORS,), (Difference.TIMES,), (Difference.NUMBERS, Difference.ACTORS), ())
    alike = [ComparedClaim(0, said, Comparison(1.0, each, None)).alike for each in found]
    assert alike == [True, True, False, False, False]


def test_an_event_names_the_claim_its_score_and_the_reasons() -> None:
    said = claim(number=1).statement
    assert ComparedClaim(1, said, EQUAL).match() == Match(claim_id="01" * 16, score=1.0, reasons=EQUAL.reasons)


def test_a_wording_with_another_number_tells_the_claim_though_one_without_is_as_near() -> None:
    state: dict[bytes, bytes] = {}
    near, four, nine = bytes((127, 0)), (("item", 4.0, 4.0),), (("item", 9.0, 9.0),)
    wordings = given(FLOOD, vector=near), given(f"{FLOOD} again", vector=near, numbers=four)
    keep_statement(0, claim(*wordings).statement, state)
    blocks = Blocks(state)
    blocks.register(0, blocking_keys(wordings)[0].every)
    others = given(f"again {FLOOD}", vector=near, numbers=nine), given(f"again {FLOOD}", vector=near, numbers=four)
    neighbours = Neighbours(others, Blocks(state), state)
    (another,), (same,) = (neighbours.candidates(at, ()) for at in range(2))
    assert (another.comparison.differences, another.alike) == ((Difference.NUMBERS,), True)
    assert same.comparison.same
