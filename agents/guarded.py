"""Reading for `claimwire process` as the worker's: in a process of its own, with the same limit of time and the same reasons."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager

from agents.pool import ReadingPool
from agents.reading import annotate_record, clean_record, load, load_nothing
from agents.settings import Settings
from pipeline.cleaning import Origin
from pipeline.rejection import Rejection
from schemas import AnnotatedArticle, CleanArticle

log = logging.getLogger(__name__)


class GuardedReading:
    """A `pipeline.offline.Reading` of one process, one record after the other."""

    def __init__(self, runner: asyncio.Runner, pool: ReadingPool, max_bytes: int) -> None:
        self._runner, self._pool, self._max_bytes = runner, pool, max_bytes

    def clean(self, value: bytes) -> CleanArticle | Rejection:
        """The clean article of a raw record, or why there is none."""
        made = self._runner.run(self._pool.run(None, clean_record, value, Origin(), self._max_bytes))
        return made if isinstance(made, Rejection) else CleanArticle.from_bytes(made.value)

    def annotate(self, article: CleanArticle) -> AnnotatedArticle | Rejection:
        """The annotated article of a clean one, or why there is none. What an extractor raises is logged."""
        made = self._runner.run(self._pool.run(None, annotate_record, article.to_bytes()))
        if isinstance(made, Rejection):
            return made
        for fault in made.faults:
            log.warning("%s failed in article %s: %s", fault.extractor, made.article_id, fault.error)
        return AnnotatedArticle.from_bytes(made.value)


@contextmanager
def guarded_reading(settings: Settings, max_bytes: int, *, annotates: bool) -> Iterator[GuardedReading]:
    """Starts the process, with the models in it where it `annotates`, and ends it.

    Raises `IndexMissing` or `ModelMissing` where these have not been built.
    """
    pool = ReadingPool(load if annotates else load_nothing, settings.model_copy(update={"processes": 1}))
    with asyncio.Runner() as runner:
        try:
            runner.run(pool.start())
            yield GuardedReading(runner, pool, max_bytes)
        finally:
            runner.run(pool.stop())
