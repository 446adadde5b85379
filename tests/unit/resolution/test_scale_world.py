"""The benchmark's world: what is loaded at once is what the resolver would have made of it."""

from __future__ import annotations

from pathlib import Path

from agents.state import RocksStore, StagedState
from pipeline.resolution import Resolver
from pipeline.resolution.blocking import blocking_keys, blocks, register
from pipeline.resolution.proposition import proposition
from tests.bench.scale import load, proposition_of
from tests.bench.world import Newsroom, fact

KNOWN = 300


def test_the_loaded_blocks_are_those_of_one_claim_after_the_other(tmp_path: Path) -> None:
    store = RocksStore(tmp_path / "world")
    load(KNOWN, store)
    state: dict[bytes, bytes] = {}
    for number in range(KNOWN):
        (keys,) = blocking_keys([proposition_of(fact(number), number, KNOWN)])
        register(number, blocks(keys.every, state), state)
    assert {key: store.get(key) for key in state} == state
    store.close()


def test_a_known_claim_that_is_put_again_is_found(tmp_path: Path) -> None:
    store = RocksStore(tmp_path / "world")
    load(KNOWN, store)
    resolver = Resolver(StagedState(store))
    newsroom = Newsroom(KNOWN, seed=1, new=0.0)
    articles = [newsroom.article()[0] for _ in range(5)]
    kinds = [event.type for article in articles for event in resolver.resolve(article).events]
    store.close()
    assert kinds.count("claim.new") <= 2


def test_a_loaded_proposition_is_that_of_its_mention() -> None:
    newsroom = Newsroom(KNOWN, seed=1, new=1.0)
    article, _ = newsroom.article()
    for place, mention in enumerate(article.claims):
        made, loaded = proposition(mention, article), proposition_of(fact(KNOWN + place), KNOWN + place, KNOWN)
        assert (made.text, made.stems, made.numbers, made.entities, made.event) == (
            loaded.text,
            loaded.stems,
            loaded.numbers,
            loaded.entities,
            loaded.event,
        )
