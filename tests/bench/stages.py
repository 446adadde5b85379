"""What each stage costs in processor time, an article at a time in one process, without Kafka.

    python -m tests.bench.stages [novel|mixed|FILE]

The stream is the bench's own, or a file of RawArticles, one a line. Parsing and vectors are parts of annotating; what is left of
it are the rules. Prints a table.
"""

from __future__ import annotations

import gc
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from time import thread_time
from typing import Any, TypeVar

from agents import reading
from agents.settings import Settings
from pipeline.annotation.text.memo import Memo
from pipeline.cleaning import Origin
from pipeline.rejection import Rejection
from pipeline.resolution import Resolver
from pipeline.vectors.embedding import Embedder
from schemas import AnnotatedArticle
from tests.bench import streams

ARTICLES, WARMING, SEED = 120, 20, 7
"""Articles of a stream, of which the first only warm up, and its seed."""

Made = TypeVar("Made")

PARTS = {"clean": 0, "annotate": 0, "parse": 1, "vectors": 1, "rules": 1, "resolve": 0, "read and write JSON": 0}
"""What is measured, and how deep it stands in the table."""


class Stages:
    """Takes articles through all stages and adds up what each takes."""

    def __init__(self) -> None:
        reading.load(Settings(languages="en"))
        self.seconds: dict[str, float] = defaultdict(float)
        self._resolver = Resolver({})
        self._count("parse", Memo, "parse")
        self._count("vectors", Embedder, "vectors")

    def take(self, raw: bytes, offset: int) -> bool:
        """Takes one article through; false where it is none."""
        cleaned = self._timed("clean", lambda: reading.clean_record(raw, Origin("raw", 0, offset, None), len(raw)))
        if isinstance(cleaned, Rejection):
            return False
        annotated = self._timed("annotate", lambda: reading.annotate_record(cleaned.value))
        if isinstance(annotated, Rejection):
            return False
        article = self._timed("read and write JSON", lambda: AnnotatedArticle.from_bytes(annotated.value))
        found = self._timed("resolve", lambda: self._resolver.resolve(article))
        self._timed("read and write JSON", lambda: [each.to_bytes() for each in (*found.events, *found.claims)])
        return True

    def _timed(self, name: str, work: Callable[[], Made]) -> Made:
        started = thread_time()
        made = work()
        self.seconds[name] += thread_time() - started
        return made

    def _count(self, name: str, owner: type[Any], method: str) -> None:
        """From now on counts what a method takes."""
        inner = getattr(owner, method)
        setattr(owner, method, lambda *given: self._timed(name, lambda: inner(*given)))


def table(seconds: dict[str, float], articles: int) -> str:
    """Milliseconds an article, in Markdown."""
    whole = {**seconds, "rules": seconds["annotate"] - seconds["parse"] - seconds["vectors"]}
    rows = [f"| {'— ' * depth}{name} | {whole[name] / articles * 1000:.1f} |" for name, depth in PARTS.items()]
    total = sum(whole[name] for name, depth in PARTS.items() if not depth)
    return "\n".join(
        ["| stage | ms of processor time an article |", "| --- | --- |", *rows, f"| all | {total / articles * 1000:.1f} |"]
    )


def given(name: str) -> list[bytes]:
    """The articles of a stream of the bench's, or of a file."""
    if name in ("novel", "mixed"):
        return [each.raw for each in getattr(streams, name)(ARTICLES, SEED)]
    return Path(name).read_bytes().splitlines()


def main(arguments: Sequence[str]) -> int:
    """Measures and prints."""
    articles, stages = given(arguments[0] if arguments else "novel"), Stages()
    taken = 0
    for number, raw in enumerate(articles):
        if number == WARMING:
            taken = 0
            stages.seconds.clear()
            gc.collect()
        taken += stages.take(raw, number)
    print(table(stages.seconds, taken))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
