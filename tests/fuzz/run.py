"""Runs hostile records through cleaning, annotation and resolution, and judges what becomes of each."""

from __future__ import annotations

import random
import resource
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from agents.reading import annotate_record, clean_record
from pipeline.cleaning import Origin
from pipeline.rejection import Rejection
from pipeline.resolution import Resolver
from schemas import AnnotatedArticle, CleanArticle
from tests.fuzz import html_kinds, json_kinds, text_kinds
from tests.fuzz.kinds import READ, Kind

KINDS: Sequence[Kind] = (*json_kinds.KINDS, *text_kinds.KINDS, *html_kinds.KINDS)

MAX_BYTES = 4 * 1024 * 1024
"""Of a record: the default of CLAIMWIRE_RAW_MAX_BYTES."""

FIRST_WHOLE = 20
"""Of each kind so many records go through the whole flow, then every `WHOLE_EVERY`th: reading costs a hundred times cleaning."""

WHOLE_EVERY = 40


@dataclass
class Tally:
    """What became of the records of one kind."""

    outcomes: Counter[str] = field(default_factory=Counter)
    annotated: int = 0
    events: int = 0
    slowest_seconds: float = 0.0
    """Processor time of one record."""


@dataclass
class Fuzzed:
    """What became of all."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {each.name: Tally() for each in KINDS})
    faults: list[str] = field(default_factory=list)

    @property
    def records(self) -> int:
        """How many were made."""
        return sum(tally.outcomes.total() for tally in self.tallies.values())

    @property
    def annotated(self) -> int:
        """How many went through the whole flow."""
        return sum(tally.annotated for tally in self.tallies.values())


def fuzz(records: int, seed: int, seconds: float) -> Fuzzed:
    """Up to `records` records, the kinds in turn, for at most `seconds`. The same seed gives the same records."""
    done, resolver = Fuzzed(), Resolver({}, None)
    deadline = time.monotonic() + seconds
    for number in range(records):
        if time.monotonic() > deadline:
            break
        kind, turn = KINDS[number % len(KINDS)], number // len(KINDS)
        value = kind.make(random.Random(f"{seed} {number}"))
        tally = done.tallies[kind.name]
        started = time.process_time()
        try:
            outcome = _run(value, tally, resolver, whole=turn < FIRST_WHOLE or turn % WHOLE_EVERY == 0)
        except Exception as error:  # noqa: BLE001  # whatever a record raises is what is looked for
            outcome = f"raised {type(error).__name__}"
        tally.slowest_seconds = max(tally.slowest_seconds, time.process_time() - started)
        tally.outcomes[outcome] += 1
        if outcome not in kind.outcomes:
            done.faults.append(f"{kind.name} {number} (seed {seed}): {outcome}: {value!r:.200}")
    return done


def _run(value: bytes | None, tally: Tally, resolver: Resolver, *, whole: bool) -> str:
    cleaned = clean_record(value, Origin(), MAX_BYTES)
    if isinstance(cleaned, Rejection):
        assert cleaned.message.isprintable(), "a message steers no terminal"
        assert len(cleaned.message) < 1_000, "a message is short"
        return cleaned.code.value
    assert CleanArticle.from_bytes(cleaned.value).article_id == cleaned.article_id
    if whole:
        annotated = annotate_record(cleaned.value)
        assert not isinstance(annotated, Rejection), annotated
        article = AnnotatedArticle.from_bytes(annotated.value)
        assert all(article.text[entity.start : entity.end] == entity.text for entity in article.entities)
        assert len({claim.mention_id for claim in article.claims}) == len(article.claims)
        resolution = resolver.resolve(article)
        assert resolution.repeated or len({event.event_id for event in resolution.events}) >= len(article.claims)
        tally.annotated += 1
        tally.events += len(resolution.events)
    return READ


def peak_mebibytes() -> float:
    """Most memory that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
