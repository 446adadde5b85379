"""Passives with their agent, where verbs stand in the middle: "La muerte fue confirmada por X", "Fue confirmado por X que …"."""

from __future__ import annotations

from pipeline.annotation.shallow.chunks import chunk_from, chunks, is_time
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.asides import with_apposition
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport, stretch
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document

_FARTHEST_AGENT = 5
"""Tokens from the participle to the adposition of its agent."""


def passive_report(
    document: Document, number: int, verb: int, attitude: Attitude, until: int, classes: WordClasses, cues: MedialCues
) -> SpeechReport | None:
    """What a participle behind its auxiliary reports of the phrase behind "por": its subject, or the clause behind."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    if verb == 0 or tokens[verb - 1].lemma not in cues.passive or tokens[verb].lemma not in cues.with_object:
        return None
    phrases = chunks(tokens, classes)
    near = tokens[verb + 1 : verb + 1 + _FARTHEST_AGENT]
    by = next((token.index for token in near if token.text.casefold() in cues.agents), None)
    agent = None if by is None else chunk_from(phrases, by + 1)
    if agent is None or is_time(tokens, agent, classes):
        return None
    end = with_apposition(tokens, agent[1], phrases, classes, cues)
    clause = end + 1 <= until and tokens[end + 1].text.casefold() in cues.complementisers
    first, last = (end + 2, until) if clause else (0, verb - 2)
    content = stretch(document, sentence, first, last)
    return SpeechReport(number, (agent[0], end), (verb - 1, verb), content, *attitude, confidence.OBJECT) if content else None
