"""The whole flow without a broker: the very functions that the agents run, in the order of the input."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from pipeline.cleaning import Origin, clean, decode
from pipeline.languages import LANGUAGES, other
from pipeline.reading import read
from pipeline.rejection import Rejection
from pipeline.resolution import Resolver, Retention, State
from schemas import AnnotatedArticle, CleanArticle, Message

if TYPE_CHECKING:
    from pipeline.annotation.annotator import Annotator


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
    """Number of the line, counted from 1."""
    stage: str
    """What rejects it: `clean`, `annotate` or `resolve`."""
    rejection: Rejection
    value: bytes
    """The line without its end."""


class Reading(Protocol):
    """Cleans and annotates articles; a rejection says why one has no result."""

    def clean(self, value: bytes) -> CleanArticle | Rejection:
        """The clean article of a raw record."""
        ...

    def annotate(self, article: CleanArticle) -> AnnotatedArticle | Rejection:
        """The annotated article of a clean one. Raises `IndexMissing` or `ModelMissing` where annotation cannot start."""
        ...


class DirectReading:
    """Reading in this process: without a limit of time, and what a record raises comes out."""

    def __init__(self, max_bytes: int, memo_sentences: int) -> None:
        self._max_bytes, self._memo_sentences = max_bytes, memo_sentences

    @cached_property
    def _annotator(self) -> Annotator:
        """The annotator, loaded when the first article needs it."""
        from pipeline.annotation.annotator import Annotator  # half of all imports, and who reads elsewhere never needs it

        return Annotator(self._memo_sentences, LANGUAGES, other)

    def clean(self, value: bytes) -> CleanArticle | Rejection:
        """The clean article of a raw record."""
        decoded = decode(value, self._max_bytes)
        return decoded if isinstance(decoded, Rejection) else clean(decoded, Origin(None, None, None, None))

    def annotate(self, article: CleanArticle) -> AnnotatedArticle:
        """The annotated article of a clean one."""
        return self._annotator.annotate(article)


class Twin:
    """Takes lines that hold messages of stage `start` and gives the messages of stage `until`."""

    def __init__(
        self,
        start: Stage,
        until: Stage,
        state: State,
        max_bytes: int,
        memo_sentences: int,
        retention: Retention | None = None,
        reading: Reading | None = None,
    ) -> None:
        self._start, self._until = start, until
        self._reading = reading or DirectReading(max_bytes, memo_sentences)
        self._resolver = Resolver(state, retention)

    def process(self, lines: Iterable[bytes]) -> Iterator[Message | Rejected]:
        """The messages of each line in turn; blank lines are passed over. Raises what the reading raises."""
        for number, line in enumerate(lines, 1):
            value = line.strip(b"\r\n")
            if value.strip():
                made = self._process(number, value)
                yield from [made] if isinstance(made, Rejected) else made

    def _process(self, line: int, value: bytes) -> list[Message] | Rejected:
        """What becomes of the value of one line."""
        if self._start == Stage.ANNOTATED:
            article = read(AnnotatedArticle, value)
            return Rejected(line, "resolve", article, value) if isinstance(article, Rejection) else self._resolve(article)
        cleaned = self._reading.clean(value) if self._start == Stage.RAW else read(CleanArticle, value)
        if isinstance(cleaned, Rejection):
            return Rejected(line, "clean" if self._start == Stage.RAW else "annotate", cleaned, value)
        if self._until == Stage.CLEAN:
            return [cleaned]
        annotated = self._reading.annotate(cleaned)
        if isinstance(annotated, Rejection):
            return Rejected(line, "annotate", annotated, value)
        return [annotated] if self._until == Stage.ANNOTATED else self._resolve(annotated)

    def _resolve(self, article: AnnotatedArticle) -> list[Message]:
        return list(self._resolver.resolve(article).events)
