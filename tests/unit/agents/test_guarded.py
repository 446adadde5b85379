"""Offline a hung or deadly line costs itself and no other, for the reasons that a worker gives."""

from __future__ import annotations

import asyncio
import os
import signal
import time

import orjson

from agents.guarded import GuardedReading, guarded_reading
from agents.pool import ReadingPool
from agents.reading import CleanedRecord, clean_record
from agents.settings import Settings
from pipeline.cleaning import Origin
from pipeline.offline import Rejected, Stage, Twin
from pipeline.rejection import Rejection
from schemas import CleanArticle

LINES = [
    orjson.dumps({"content": content, "source": "s", "published_at": "2024-01-01T00:00:00Z"})
    for content in ("It rained in Lviv.", "HANG", "DIE", "RAISE", "It snowed in Lviv.")
]


def hostile_clean_record(value: bytes) -> CleanedRecord | Rejection:
    """Stands for a record that a parser hangs on, dies of or fails with."""
    if b"HANG" in value:
        time.sleep(600)
    if b"DIE" in value:
        os.kill(os.getpid(), signal.SIGKILL)
    if b"RAISE" in value:
        raise RecursionError
    return clean_record(value, Origin(), 1_000)


def nothing(settings: Settings) -> None:
    """Stands for the models."""


class Hostile(GuardedReading):
    """Reads with `hostile_clean_record`."""

    def clean(self, value: bytes) -> CleanArticle | Rejection:
        made = self._runner.run(self._pool.run(None, hostile_clean_record, value))
        return made if isinstance(made, Rejection) else CleanArticle.from_bytes(made.value)


def test_a_line_that_hangs_dies_or_fails_is_rejected_and_the_others_are_read() -> None:
    pool = ReadingPool(nothing, Settings(processes=1, read_timeout_seconds=2.0))
    with asyncio.Runner() as runner:
        runner.run(pool.start())
        made = list(Twin(Stage.RAW, Stage.CLEAN, {}, 1_000, 1, None, Hostile(runner, pool, 1_000)).process(LINES))
        runner.run(pool.stop())
    judged = [each.rejection.code.value if isinstance(each, Rejected) else orjson.loads(each.to_bytes())["text"] for each in made]
    assert judged == ["It rained in Lviv.", "timeout", "annotation_crashed", "annotation_crashed", "It snowed in Lviv."]
    assert [each.line for each in made if isinstance(each, Rejected)] == [2, 3, 4]


def test_it_reads_as_this_process_would() -> None:
    with guarded_reading(Settings(), 1_000, annotates=False) as reading:
        guarded = [
            made.to_bytes()
            for made in Twin(Stage.RAW, Stage.CLEAN, {}, 1_000, 1, None, reading).process(LINES)
            if not isinstance(made, Rejected)
        ]
    direct = [
        made.to_bytes() for made in Twin(Stage.RAW, Stage.CLEAN, {}, 1_000, 1).process(LINES) if not isinstance(made, Rejected)
    ]
    assert guarded == direct
    assert len(guarded) == len(LINES)
