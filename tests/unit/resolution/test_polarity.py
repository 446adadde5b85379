"""The opposite of a claim: found in every language, counted as the opposite stance, never as agreement."""

from __future__ import annotations

from base64 import b64decode

import pytest

from pipeline.annotation.polarity.reading import is_negated
from pipeline.resolution import Resolver
from pipeline.resolution.polarity import affirmed, negator, turned
from pipeline.resolution.proposition import Proposition
from pipeline.resolution.similarity import Comparison, compare
from pipeline.vectors.embedding import Embedder
from pipeline.vectors.encoder import default_folder
from schemas import Frame, Stance
from tests.mentions import article, mention, types
from tests.propositions import given
from tests.readers import reader
from tests.unit.resolution.opposites import PAIRS

BRIDGE = "the old bridge near the market was inspected by the council"
NEGATED = "the old bridge near the market was never inspected by the council"
NOT = Frame(negated=True)


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder(default_folder(), 200)


def read(text: str, code: str, embedder: Embedder) -> Proposition:
    """The proposition of a sentence, whole."""
    own = reader(code)
    (parse,) = own.parser.parse([text])
    whole = frozenset(range(len(parse.tokens)))
    negated = is_negated(parse, whole, frozenset(), own.claims.grammar, own.claims.negation)
    (vector,) = embedder.vectors([(text, "")], code, len(text)).values()
    return given(text, language=code, vector=b64decode(vector), negated=negated)


def compared(one: str, other: str, code: str, embedder: Embedder) -> Comparison:
    first, second = read(one, code, embedder), read(other, code, embedder)
    return compare(first, second, *first.cosines([second]))


@pytest.mark.parametrize(("code", "one", "other"), PAIRS, ids=[f"{code}: {other}" for code, _, other in PAIRS])
def test_the_opposite_joins_and_says_so(code: str, one: str, other: str, embedder: Embedder) -> None:
    there, back = compared(one, other, code, embedder), compared(other, one, code, embedder)
    assert (there.opposite is not None, back.opposite) == (True, there.opposite)
    assert (there.same, back.same) == (True, True)
    assert f"opposite: {there.opposite}" in there.reasons


@pytest.mark.parametrize(("code", "one", "other"), PAIRS, ids=[f"{code}: {other}" for code, _, other in PAIRS])
def test_two_that_both_negate_are_one(code: str, one: str, other: str, embedder: Embedder) -> None:
    again = compared(other, other.rstrip(".।") + "!", code, embedder)
    assert (again.same, again.opposite) == (True, None)


def test_the_negation_of_something_else_is_no_opposite(embedder: Embedder) -> None:
    one = "Volunteers in Bergen cleaned the beach on Monday."
    for other in ("Volunteers in Bergen did not vote on Monday.", "Nobody in Bergen drowned."):
        assert not compared(one, other, "en", embedder).same


@pytest.mark.parametrize(
    ("stances", "polarity", "kinds", "counted"),
    [
        (["asserted", "asserted"], [False, True], ["new", "contradicted"], {"asserted": 1, "denied": 1}),
        (["asserted", "asserted"], [True, False], ["new", "contradicted"], {"asserted": 1, "denied": 1}),
        (["asserted", "asserted"], [True, True], ["new", "duplicate"], {"asserted": 2}),
        (["asserted", "denied"], [False, True], ["new", "duplicate"], {"asserted": 2}),
        (["denied", "asserted"], [False, True], ["new", "duplicate"], {"denied": 2}),
        (["asserted", "confirmed"], [False, True], ["new", "contradicted"], {"asserted": 1, "denied": 1}),
        (["asserted", "questioned"], [False, True], ["new", "contradicted"], {"asserted": 1, "questioned": 1}),
    ],
)
def test_the_stance_towards_a_claim_is_that_of_its_polarity(
    stances: list[Stance], polarity: list[bool], kinds: list[str], counted: dict[str, int]
) -> None:
    resolver, found, last = Resolver({}), [], None
    for number, (stance, negated) in enumerate(zip(stances, polarity, strict=True)):
        told = mention(NEGATED if negated else BRIDGE, number, Frame(negated=negated), stance, f"name:who {number}")
        (last,) = resolver.resolve(article(told, name=str(number), source="one.example")).events
        found.append(last.type.removeprefix("claim."))
        assert last.mention is not None
        assert last.mention.stance == stance
    assert last is not None
    assert (found, last.claim.stances) == (kinds, counted)


def test_a_claimant_who_turns_contradicts() -> None:
    assert types(mention(BRIDGE, 1), mention(NEGATED, 2, NOT)) == ["claim.new", "claim.contradicted"]


@pytest.mark.parametrize(
    ("text", "language", "word", "left"),
    [
        ("the pier was never repaired", "en", "never", "the pier was repaired"),
        ("nobody was told", "en", "nobody", "was told"),
        ("the pier is unsafe", "en", "unsafe", "the pier is safe"),
        ("the trawler left without a licence", "en", "without", "the trawler left a licence"),
        ("причал небезопасен", "ru", "небезопасен", "причал безопасен"),
        ("घाट असुरक्षित है", "hi", "असुरक्षित", "घाट सुरक्षित है"),
        ("the man refused to pay", "en", "refused", "the man to pay"),
        ("the man has yet to pay", "en", "negated", "the man has yet to pay"),
        ("le pont n'est pas ouvert", "fr", "negated", "le pont n est pas ouvert"),
    ],
)
def test_the_word_that_negates(text: str, language: str, word: str, left: str) -> None:
    assert (negator(text, language), affirmed(text, language)) == (word, left)


def test_who_asks_asks_either_way() -> None:
    assert [turned(each, opposite=True) for each in ("asserted", "confirmed", "denied", "questioned")] == [
        "denied", "denied", "asserted", "questioned",
    ]  # fmt: skip
    assert turned("confirmed", opposite=False) == "confirmed"


def test_what_is_denied_of_an_event_does_not_deny_the_event() -> None:
    known = given("police in Cork arrested the goalkeeper Tom Hale on Friday", event="coerce.arrest")
    words = "the arrest of the goalkeeper Tom Hale in Cork will not change the squad for the final against Derby, coaches hope"
    later = given(words, event="coerce.arrest", negated=True)
    happened = compare(known, later, 0.0)
    assert (happened.opposite, happened.differences) == (None, ())
    other = compare(known, given(words, event="coerce.arrest:negated", negated=True), 0.0)
    assert (other.opposite, other.same) == ("not", False)
