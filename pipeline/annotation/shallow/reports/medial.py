"""Reports where the verb stands in the middle: "X dijo que …", "…, заявив X", "según X, …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.shallow.reports.medial_contents import inserted, with_clause, with_noun
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.medial_sources import impersonal, sources
from pipeline.annotation.shallow.reports.orphans import with_orphans
from pipeline.annotation.shallow.reports.passives import passive_report
from pipeline.annotation.shallow.reports.pointing import pointing_report
from pipeline.annotation.shallow.reports.quoted import quoted_report
from pipeline.annotation.shallow.reports.report import SpeechReport, in_quotation
from pipeline.annotation.shallow.reports.split import split_reports
from pipeline.annotation.shallow.reports.verbs import attitude_of, cue_range
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token

_RECENT = 8
"""The last reports, among which those of the sentence before are."""

_NEAREST_THAT = 3
"""Tokens behind a further verb among which its conjunction shows that it reports on its own."""


def medial_reports(document: Document, classes: WordClasses, cues: MedialCues) -> list[SpeechReport]:
    """The reports of a document, those of one sentence in the order in which they were found."""
    found: list[SpeechReport] = []
    for number, sentence in enumerate(document.sentences):
        taken: set[int] = set()
        rules = (split_reports, sources, _verbs)
        for report in (each for rule in rules for each in rule(document, number, classes, cues)):
            if taken.isdisjoint(range(report.cue[0], report.cue[1] + 1)):
                taken.update(range(report.cue[0], report.cue[1] + 1))
                found.append(report)
        if not taken:
            found += pointing_report(document, number, {report.sentence for report in found[-_RECENT:]}, classes, cues)
        if not taken and sentence.parse.tokens:
            found += impersonal(document, number, cues)
    return with_orphans(document, found)


def _verbs(document: Document, number: int, classes: WordClasses, cues: MedialCues) -> Iterator[SpeechReport]:
    """What the reporting verbs of a sentence report, each by the first rule that finds a content."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    verbs = [
        token.index
        for token in tokens
        if token.pos == "VERB" and token.lemma in cues.stances and not in_quotation(document, sentence.start + token.start)
    ]
    for position, verb in enumerate(verbs):
        attitude = attitude_of(tokens, verb, cues)
        if attitude is None:
            continue
        until = _clause_limit(tokens, verb, verbs[position + 1 :], cues)
        report = (
            passive_report(document, number, verb, attitude, until, classes, cues)
            or quoted_report(document, number, verb, attitude, classes, cues)
            or with_clause(document, number, verb, attitude, until, classes, cues)
            or inserted(document, number, verb, attitude, classes, cues)
            or with_noun(document, number, verb, attitude, until, classes, cues)
        )
        if report:
            yield report


def _clause_limit(tokens: Sequence[Token], verb: int, following: Sequence[int], cues: MedialCues) -> int:
    """The last token that may belong to the verb's content: up to the next report of its level, or the sentence."""
    for other in following:
        start = cue_range(tokens, other, cues)[0]
        joined = start > 0 and (tokens[start - 1].pos == "CCONJ" or tokens[start - 1].text.casefold() in cues.breaks)
        behind = tokens[other + 1 : other + 1 + _NEAREST_THAT]
        if joined and any(token.text.casefold() in cues.complementisers for token in behind):
            return start - 2
    semicolon = next((token.index for token in tokens[verb:] if token.text == ";"), len(tokens))
    return semicolon - 1
