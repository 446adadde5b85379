"""What runs inside the reading processes: bytes in, bytes out, models loaded once per process."""

from __future__ import annotations

import signal
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from agents.gc_tuning import collect_rarely
from agents.settings import Settings
from pipeline.annotation.text.extent import read_end
from pipeline.annotation.text.guard import Fault
from pipeline.cleaning import Origin, cleaned, decode, leading_sentences_key
from pipeline.languages import LANGUAGES, other
from pipeline.reading import read
from pipeline.rejection import Rejection
from schemas import CleanArticle

if TYPE_CHECKING:
    from pipeline.annotation.annotator import Annotator


@dataclass(frozen=True, slots=True)
class CleanedRecord:
    """A clean article as it is written, what is counted about it, and what picks its partition."""

    article_id: str
    value: bytes
    partition_key: bytes
    unknown_fields: int
    naive_times: int
    converted_times: int
    missing_times: int
    found_html: bool
    languages: tuple[str, str] | None
    """The language that was declared and the one that the text shows, where they differ."""


@dataclass(frozen=True, slots=True)
class AnnotatedRecord:
    """An annotated article as it is written, and what is counted about it."""

    article_id: str
    value: bytes
    language: str
    claims: int
    memo_hits: int
    memo_misses: int
    unread_characters: int
    """Characters behind the part of the text that is read (`annotation.extent`)."""
    unread_claims: int
    """Claims behind as many as one article may claim (`annotation.candidates`)."""
    faults: tuple[Fault, ...] = ()
    """What failed in it; the rest was found all the same."""


@cache
def _annotator(memo_sentences: int) -> Annotator:
    from pipeline.annotation.annotator import Annotator  # half of all imports, and the worker's own process never annotates

    return Annotator(memo_sentences, LANGUAGES, other)


_memo_sentences = 0


def load_nothing(settings: Settings) -> None:
    """Makes a process ready for cleaning, which needs no model."""
    for number in (signal.SIGINT, signal.SIGTERM):  # may reach the whole group; the worker ends its processes itself
        signal.signal(number, signal.SIG_IGN)


def load(settings: Settings) -> None:
    """Loads the models of this process.

    Raises `IndexMissing` where the gazetteer was not built, `ModelMissing` where the vector model was not, and what
    `Annotator.load` raises.
    """
    global _memo_sentences  # one set of models per process is what a pool's initializer is for
    load_nothing(settings)
    _memo_sentences = settings.memo_sentences
    for code in settings.languages.split(","):
        _annotator(_memo_sentences).load(code.strip())
    collect_rarely()


def clean_record(value: bytes | None, origin: Origin, max_bytes: int) -> CleanedRecord | Rejection:
    """The clean article of a raw record, or why there is none."""
    decoded = decode(value, max_bytes)
    if isinstance(decoded, Rejection):
        return decoded
    made = cleaned(decoded, origin)
    if isinstance(made, Rejection):
        return made
    article = made.article
    return CleanedRecord(
        article.article_id,
        article.to_bytes(),
        leading_sentences_key(article.text),
        unknown_fields=len(decoded.unknown_fields),
        naive_times=len(decoded.naive_times),
        converted_times=len(decoded.converted_times),
        missing_times=len(decoded.missing_times),
        found_html=decoded.found_html,
        languages=(made.overruled, article.language) if made.overruled else None,
    )


def annotate_record(value: bytes | None) -> AnnotatedRecord | Rejection:
    """The annotated article of a clean one, or why `value` is none."""
    clean_article = read(CleanArticle, value)
    if isinstance(clean_article, Rejection):
        return clean_article
    annotator = _annotator(_memo_sentences)
    hits, misses, left_out = annotator.memo.hits, annotator.memo.misses, annotator.left_out
    article = annotator.annotate(clean_article)
    return AnnotatedRecord(
        article.article_id,
        article.to_bytes(),
        article.language,
        len(article.claims),
        annotator.memo.hits - hits,
        annotator.memo.misses - misses,
        len(article.text) - read_end(article.text),
        annotator.left_out - left_out,
        annotator.taken_faults(),
    )
