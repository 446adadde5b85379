"""Reports where the verb ends the clause: "X ने कहा कि …", "…, असे X यांनी सांगितले", "X के अनुसार …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.cues import NEGATED
from pipeline.annotation.shallow.reports.divided import divided_reports
from pipeline.annotation.shallow.reports.final_claimants import claimant_of, owner_of
from pipeline.annotation.shallow.reports.final_contents import before_claimant, between, is_decision, is_nominal_clause
from pipeline.annotation.shallow.reports.final_cues import CueTable, FinalCues, VerbalNouns
from pipeline.annotation.shallow.reports.final_sources import sources
from pipeline.annotation.shallow.reports.orphans import with_orphans
from pipeline.annotation.shallow.reports.quoted import beside
from pipeline.annotation.shallow.reports.report import Attitude, SpeechReport, in_quotation, outside, stretch
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token

_RECENT = 8
"""The last reports, among which those of the sentence before are."""

_NEAREST_THAT = 3
"""Tokens behind a cue among which its conjunction stands."""


def final_reports(document: Document, classes: WordClasses, cues: FinalCues, verbal_nouns: VerbalNouns) -> list[SpeechReport]:
    """The reports of a document in the order of their sentences."""
    found: list[SpeechReport] = []
    for number in range(len(document.sentences)):
        own = [report for report in _of_sentence(document, number, classes, cues, verbal_nouns) if report.content]
        own += divided_reports(document, number, {report.sentence for report in found[-_RECENT:]}, classes, cues)
        taken: set[int] = set()
        for report in own:
            if taken.isdisjoint(range(report.cue[0], report.cue[1] + 1)):
                taken.update(range(report.cue[0], report.cue[1] + 1))
                found.append(report)
    return with_orphans(document, found)


def _of_sentence(
    document: Document, number: int, classes: WordClasses, cues: FinalCues, verbal_nouns: VerbalNouns
) -> Iterator[SpeechReport]:
    """What a sentence reports: by nobody, by named sources, by the first kind of cue that begins at each token."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    yield from _impersonal(document, number, cues)
    yield from sources(document, number, classes, cues)
    for token in tokens:
        if in_quotation(document, sentence.start + token.start):
            continue
        for table in (cues.claimed_table, cues.said_table, cues.owned_table):
            found = _match(tokens, token.index, table, cues)
            if found and found[1] is not None:
                report = _report(document, number, table, found[0], found[1], classes, cues, verbal_nouns)
                if report:
                    yield report
            if found:
                break


def _match(tokens: Sequence[Token], index: int, table: CueTable, cues: FinalCues) -> tuple[Range, Attitude | None] | None:
    """The cue that begins at a token, with a negation inside and auxiliaries behind, and what it makes of its content."""
    for phrase, attitude in table.beginning(tokens[index].text):
        end, negated = index + 1, index > 0 and tokens[index - 1].text in cues.negations
        for word in phrase[1:]:
            while end < len(tokens) and tokens[end].text in cues.negations:
                negated, end = True, end + 1
            if end >= len(tokens) or tokens[end].text != word:
                break
            end += 1
        else:
            while end < len(tokens) and tokens[end].text in cues.auxiliaries:
                end += 1
            return (index, end - 1), NEGATED.get(attitude[0]) if negated else attitude
    return None


def _report(
    document: Document,
    number: int,
    table: CueTable,
    cue: Range,
    attitude: Attitude,
    classes: WordClasses,
    cues: FinalCues,
    verbal_nouns: VerbalNouns,
) -> SpeechReport | None:
    """What the cue reports: a clause behind it, a quotation beside it, or what stands between or before."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    owned = table is cues.owned_table
    claimant, agent = (owner_of if owned else claimant_of)(tokens, cue[0], classes, cues)
    that = _conjunction(tokens, cue[1], cues)
    if that is not None:
        content = stretch(document, sentence, that + 1, len(tokens) - 1)
        return SpeechReport(number, claimant, cue, content, *attitude, confidence.CLAUSE, claimant is None)
    if attitude[0] == "denied" and is_decision(tokens, cue[0], cues):
        return None
    quoted = beside(document, number, claimant, cue)
    if quoted:
        return SpeechReport(number, claimant, cue, quoted, *attitude, confidence.QUOTATION, claimant is None)
    if claimant is None:
        return None
    if table is cues.claimed_table or is_nominal_clause(tokens, cue[0], verbal_nouns):
        content = between(document, number, agent, cue[0], cues)
        if content:
            return SpeechReport(number, claimant, cue, content, *attitude, confidence.OBJECT)
    content = before_claimant(document, number, claimant, cues, verbal_nouns)
    return SpeechReport(number, claimant, cue, content, *attitude, confidence.BEFORE) if content else None


def _conjunction(tokens: Sequence[Token], last: int, cues: FinalCues) -> int | None:
    """The conjunction right behind the cue that ends with token `last`."""
    near = tokens[last + 1 : last + 1 + _NEAREST_THAT]
    return next((token.index for token in near if token.text in cues.complementisers), None)


def _impersonal(document: Document, number: int, cues: FinalCues) -> Iterator[SpeechReport]:
    """Nobody's word: the clause behind a conjunction, else the sentence around the cue."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    for token in tokens:
        found = _match(tokens, token.index, cues.impersonal_table, cues)
        if found is None or found[1] is None or in_quotation(document, sentence.start + token.start):
            continue
        cue, (stance, certainty) = found[0], found[1]
        that = _conjunction(tokens, cue[1], cues)
        if that is not None:
            content = stretch(document, sentence, that + 1, len(tokens) - 1)
        else:
            content = outside(document, sentence, *cue)
        yield SpeechReport(number, None, cue, content, stance, certainty, confidence.IMPERSONAL)
