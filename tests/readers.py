"""What reads each language, for tests that call an engine by itself."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from pipeline.annotation.annotator import Annotator
from pipeline.annotation.places.gazetteer import Gazetteer, default_path
from pipeline.annotation.quantities import finding as quantity_finding
from pipeline.annotation.quantities.finding import FoundQuantity
from pipeline.annotation.reader import Reader
from pipeline.annotation.text.words import TextWords
from pipeline.annotation.times import finding as time_finding
from pipeline.annotation.times.finding import FoundTime
from pipeline.languages import LANGUAGES, other
from pipeline.languages.packs import read_words
from schemas import Span


def new_annotator(memo_sentences: int) -> Annotator:
    """One that reads every language that there is a pack for."""
    return Annotator(memo_sentences, LANGUAGES, other)


@cache
def reader(language: str) -> Reader:
    """What reads articles in that language, by its code; what reads any other language where there is no pack for it."""
    load = next((each.reader for each in LANGUAGES if each.code == language), other)
    return load(Gazetteer(default_path()))


@cache
def text_words(language: str) -> TextWords:
    """What tells where sentences and quotations of that language begin and end, without its models."""
    folder = next((each.folder for each in LANGUAGES if each.code == language), None)
    return read_words([folder], "text", TextWords) if folder else TextWords()


def times(text: str, language: str, published_at: datetime) -> tuple[FoundTime, ...]:
    """The times that a sentence in `language` names."""
    return time_finding.times(text, reader(language).times, published_at)


def time_spans(text: str, language: str) -> tuple[Span, ...]:
    """Where a sentence in `language` names times."""
    return time_finding.time_spans(text, reader(language).times)


def quantities(text: str, language: str) -> tuple[FoundQuantity, ...]:
    """The quantities that a sentence in `language` names."""
    return quantity_finding.quantities(text, reader(language).counting, time_spans(text, language))
