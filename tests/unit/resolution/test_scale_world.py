"""The benchmark's world: what is loaded at once is what the resolver would have made of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import fields
from itertools import combinations
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
from rocksdict import Rdict

from agents.state import RocksStore, StagedState
from agents.state.stores import OFFSET_KEY, TIME_KEY, rocks_options
from pipeline.resolution import Resolver, Retention
from pipeline.resolution.blocking import LARGEST_BLOCK, Blocks, blocking_keys
from pipeline.resolution.claim_statements import NUMBER_BYTES, keep_statement
from pipeline.resolution.forgetting import claim_name, due, schedule
from pipeline.resolution.known import keep_counts
from pipeline.resolution.proposition import Proposition, proposition
from pipeline.resolution.state import advance, write
from tests.bench.loading import BLOCK, claim_of, load, proposition_of
from tests.bench.newsroom import Newsroom
from tests.bench.world import LIFE, START, facts, published, vectors

KNOWN = 700


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("scale") / "world"
    load(KNOWN, folder, parts=3)
    return folder


def one_after_the_other() -> dict[bytes, bytes]:
    """The same world, each claim alone."""
    state: dict[bytes, bytes] = {}
    for number in range(KNOWN):
        (told,) = facts([number])
        at = published(number, KNOWN)
        given = proposition_of(told, at, vectors([told])[0].tobytes())
        (keys,) = blocking_keys([given])
        claim = claim_of(told, at, given, keys.lasting)
        keep_statement(number, claim.statement, state)
        keep_counts(claim, state)
        Blocks(state).register(number, keys.every)
        schedule(b"c", claim_name(number), "live", due(claim, Retention()), state)
    write(state, "count", "claims", KNOWN)
    advance(state, "live", START + LIFE)
    return state


def entries(folder: Path) -> dict[str | int | float | bytes, bytes]:
    """All but the time of writing."""
    database = Rdict(str(folder), options=rocks_options())
    found = {key: value for key, value in database.items() if key != TIME_KEY}
    database.close()
    return found


def test_the_loaded_entries_are_those_of_one_claim_after_the_other(world: Path) -> None:
    expected = one_after_the_other()
    assert entries(world) == {**expected, OFFSET_KEY: b"1"}
    largest = max(len(value) for key, value in expected.items() if key.startswith(BLOCK))
    assert largest == LARGEST_BLOCK * NUMBER_BYTES, "some are full"


def test_the_number_of_parts_is_of_no_matter(world: Path, tmp_path: Path) -> None:
    load(KNOWN, tmp_path / "other", parts=1)
    assert entries(tmp_path / "other") == entries(world)


def test_a_known_claim_that_is_put_again_is_found(world: Path) -> None:
    store = RocksStore(world)
    resolver = Resolver(StagedState(store))
    newsroom = Newsroom(KNOWN, seed=1, new=0.0)
    articles = [newsroom.article()[0] for _ in range(5)]
    kinds = [event.type for article in articles for event in resolver.resolve(article).events]
    store.close()
    assert kinds.count("claim.new") <= 2


def test_a_loaded_proposition_is_that_of_its_mention() -> None:
    article, _ = Newsroom(KNOWN, seed=1, new=1.0).article()
    told = facts(range(KNOWN, KNOWN + len(article.claims)))
    for fact, vector, mention in zip(told, vectors(told), article.claims, strict=True):
        loaded = proposition_of(fact, published(fact.number, KNOWN), vector.tobytes())
        expected = {**_parts(proposition(mention, article)), "published_at": loaded.published_at}
        assert repr(_parts(loaded)) == repr(expected), "but for the day, and with 2.0 where it is not 2"


def _parts(given: Proposition) -> dict[str, object]:
    parts = {each.name: getattr(given, each.name) for each in fields(given) if each.init}
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in parts.items()}


def test_frames_are_those_of_the_schema() -> None:
    for fact in facts(range(500)):
        day = published(fact.number, 500)
        assert fact.frame_json(day) == fact.frame(day).model_dump_json()


def test_many_facts_at_once_are_those_of_each_alone() -> None:
    together = facts(range(1000))
    assert together == [facts([number])[0] for number in range(1000)]
    assert (vectors(together) == np.concatenate([vectors([each]) for each in together])).all()


def test_half_of_all_is_on_one_war_and_the_rest_by_zipf() -> None:
    topics = [each.topic for each in facts(range(10_000))]
    assert topics.count(0) == pytest.approx(5000, abs=200)
    assert [topics.count(topic) / 5000 for topic in (1, 2)] == pytest.approx([1 - 2**-0.8, 2**-0.8 - 3**-0.8], abs=0.03)


def test_vectors_are_near_within_a_topic_and_nearer_between_wordings() -> None:
    told = facts(range(400))
    on_war, elsewhere = ([each for each in told if (each.topic == 0) is war] for war in (True, False))
    first, again = vectors(on_war), vectors(on_war, [7 + each.number for each in on_war])
    assert _mean_cosine(list(combinations(first[:30], 2))) == pytest.approx(0.5, abs=0.02)
    assert _mean_cosine(list(zip(first, again, strict=True))) == pytest.approx(0.943, abs=0.005)
    assert _mean_cosine(list(zip(first, vectors(elsewhere), strict=False))) == pytest.approx(0.0, abs=0.02)


def _mean_cosine(pairs: Sequence[tuple[npt.NDArray[np.int8], npt.NDArray[np.int8]]]) -> float:
    made = [(one.astype(float), other.astype(float)) for one, other in pairs]
    return float(np.mean([one @ other / math.sqrt((one @ one) * (other @ other)) for one, other in made]))
