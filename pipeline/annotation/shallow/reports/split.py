"""Quotations that their report splits inside the marks: "«Міст, — сказала X, — відкриють у червні»"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.quotations import parts
from pipeline.annotation.shallow.reports.report import SpeechReport, in_quotation
from pipeline.annotation.shallow.reports.subjects import subject_after
from pipeline.annotation.shallow.reports.verbs import attitude_of
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.scripts.punctuation import DASHES

_BEFORE: Final = frozenset({",", "!", "?", "…"})
"""Marks before the dash that opens the report."""
_FARTHEST = 14
"""Tokens from the verb to the dash that closes it."""


def split_reports(document: Document, number: int, classes: WordClasses, cues: MedialCues) -> Iterator[SpeechReport]:
    """The reports of the sentence whose verb stands in a quotation, between two dashes, or a dash and the sentence's end."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    for token in tokens[2:]:
        verb = token.index
        at = sentence.start + token.start
        if token.pos != "VERB" or token.lemma not in cues.stances or not in_quotation(document, at):
            continue
        attitude = attitude_of(tokens, verb, cues)
        if attitude is None or tokens[verb - 1].text not in DASHES or tokens[verb - 2].text not in _BEFORE:
            continue
        near = tokens[verb + 1 : verb + 1 + _FARTHEST]
        dash = next((each.index for each in near if each.text in DASHES), len(tokens))
        claimant = subject_after(tokens[:dash], verb, classes, cues)
        goes_on = sentence.start + tokens[dash].end if dash < len(tokens) else sentence.end
        start, end = next(span for span in document.quotations if span[0] <= at < span[1])
        opens = dash < len(tokens) or document.text[goes_on:end].lstrip()[:1] in DASHES
        if claimant is not None and opens:
            content = parts(document, [(start, sentence.start + tokens[verb - 1].start), (goes_on, end)])
            yield SpeechReport(number, claimant, (verb, verb), content, *attitude, confidence.QUOTATION)
