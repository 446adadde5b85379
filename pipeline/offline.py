"""The whole flow without a broker: the very functions that the agents run, in the order of the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from pipeline.annotation.annotator import Annotator
from pipeline.cleaning import Origin, clean, decode
from pipeline.reading import read
from pipeline.rejection import Rejection
from pipeline.resolution import Resolver, Retention, State
from schemas import AnnotatedArticle, CleanArticle, Message


class Stage(IntEnum):
    """The forms that an article takes, in the order of the flow."""

    RAW = 0
    CLEAN = 1
    ANNOTATED = 2
    EVENTS = 3


@dataclass(frozen=True, slots=True)
class Rejected:
    """An input line that would go to the dead letters."""

    line: int
    stage: str
    rejection: Rejection
    value: bytes


class Twin:
    """Takes lines that hold messages of stage `start` and gives the messages of stage `until`."""

    def __init__(
        self, start: Stage, until: Stage, state: State, max_bytes: int, memo_sentences: int, retention: Retention | None = None
    ) -> None:
        self._start, self._until = start, until
        self._max_bytes, self._memo_sentences = max_bytes, memo_sentences
        self._resolver = Resolver(state, retention)

    @cached_property
    def _annotator(self) -> Annotator:
        """Loaded when the first article needs it."""
        return Annotator(self._memo_sentences)

    def process(self, lines: Iterable[bytes]) -> Iterator[Message | Rejected]:
        """The messages of each line in turn; blank lines are passed over. Raises `IndexMissing` where annotation cannot start."""
        for number, line in enumerate(lines, 1):
            value = line.strip(b"\r\n")
            if value.strip():
                made = self._process(value)
                yield from [Rejected(number, made[0], made[1], value)] if isinstance(made, tuple) else made

    def _process(self, value: bytes) -> list[Message] | tuple[str, Rejection]:
        if self._start == Stage.ANNOTATED:
            article = read(AnnotatedArticle, value)
            return ("resolve", article) if isinstance(article, Rejection) else self._resolve(article)
        cleaned = self._clean(value) if self._start == Stage.RAW else read(CleanArticle, value)
        if isinstance(cleaned, Rejection):
            return ("clean" if self._start == Stage.RAW else "annotate"), cleaned
        if self._until == Stage.CLEAN:
            return [cleaned]
        annotated = self._annotator.annotate(cleaned)
        return [annotated] if self._until == Stage.ANNOTATED else self._resolve(annotated)

    def _clean(self, value: bytes) -> CleanArticle | Rejection:
        decoded = decode(value, self._max_bytes)
        return decoded if isinstance(decoded, Rejection) else clean(decoded, Origin(None, None, None, None))

    def _resolve(self, article: AnnotatedArticle) -> list[Message]:
        return list(self._resolver.resolve(article).events)
