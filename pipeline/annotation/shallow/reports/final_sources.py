"""Sources named before their phrase: "X के अनुसार", "X यांच्या मते"."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.annotation.shallow.chunks import chunks, is_time
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.final_contents import is_glued
from pipeline.annotation.shallow.reports.final_cues import FinalCues
from pipeline.annotation.shallow.reports.report import SpeechReport, in_quotation, outside
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from schemas import Certainty


def sources(document: Document, number: int, classes: WordClasses, cues: FinalCues) -> Iterator[SpeechReport]:
    """What a named source says: the sentence without the source and its phrase."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    texts = [token.text for token in tokens]
    ending = {chunk[1]: chunk for chunk in chunks(tokens, classes)}
    index = 0
    while index < len(tokens):
        phrase = cues.source_index.at(texts, index)
        if phrase is None or index - 1 not in ending or in_quotation(document, sentence.start + tokens[index].start):
            index += 1
            continue
        claimant, last = ending[index - 1], index + len(phrase) - 1
        if not is_time(tokens, claimant, classes):
            opinion = not cues.opinions.isdisjoint(phrase)
            cue = index + (is_glued(tokens, index) and len(phrase) > 1), last
            content = outside(document, sentence, claimant[0], last)
            certainty: Certainty = "hedged" if opinion else "stated"
            yield SpeechReport(number, claimant, cue, content, "asserted", certainty, confidence.SOURCE)
        index = last + 1
