"""Reports whose content is a quotation, over as many sentences as it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.document import Document
from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.lexicon import Cues, Lexicon
from pipeline.annotation.shallow.reports import Report, bare
from pipeline.annotation.shallow.subjects import subject_after, subject_before
from pipeline.annotation.shallow.verbs import Attitude, cue_range
from schemas import Span

_FARTHEST = 14
"""Tokens between a quotation and its verb."""

_WIDEST_GAP = 100
"""Code points, all marks and spaces, between a quotation and what it belongs to: text is not searched for more of them."""


def quoted_report(
    document: Document,
    number: int,
    verb: int,
    attitude: Attitude,
    lexicon: Lexicon,
    cues: Cues,
    confidence: float,
) -> Report | None:
    """The report of the verb whose content is a quotation beside it: `«…», dijo X`, `X dijo: «…»`, `«…», dijo X. «…»`."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    at = sentence.start + tokens[verb].start
    behind = [span for span in document.quotations if span[1] <= at and sentence.start < span[1]]
    ahead = [span for span in document.quotations if span[0] > at]
    cue = cue_range(tokens, verb, cues)
    if behind and _joins(document, behind[-1][1], at):
        claimant = subject_after(tokens, verb, lexicon, cues) or subject_before(tokens, verb, lexicon, cues)
        following = [span for span in ahead if _follows(document, number, claimant, verb, span)]
        content = _parts(document, [behind[-1], *following[:1]])
        return Report(number, claimant, cue, content, *attitude, confidence, claimant is None) if content else None
    if ahead and _introduces(document, number, verb, ahead[0]):
        claimant = subject_before(tokens, verb, lexicon, cues) or subject_after(tokens, verb, lexicon, cues)
        content = _parts(document, [ahead[0]])
        return Report(number, claimant, cue, content, *attitude, confidence, claimant is None) if content else None
    return None


def _joins(document: Document, end: int, at: int) -> bool:
    """Whether between a quotation's end and the verb stands only a comma or dash, and at most a subject."""
    between = document.text[end:at].strip()
    return between[:1] in (",", "—", "–", "-", "") and len(between.split()) <= 8 and "." not in between[1:]


def _follows(document: Document, number: int, claimant: Range | None, verb: int, span: Span) -> bool:
    """Whether the quotation goes on right behind the claimant, or in the next sentence of the paragraph."""
    sentence = document.sentences[number]
    last = max(verb, claimant[1] if claimant else verb)
    between = document.text[sentence.start + sentence.parse.tokens[last].end : span[0]]
    return not any(map(str.isalnum, between)) and "\n\n" not in between


def _introduces(document: Document, number: int, verb: int, span: Span) -> bool:
    """Whether the verb's clause ends in a colon, or a comma, right before the quotation."""
    sentence = document.sentences[number]
    between = document.text[sentence.start + sentence.parse.tokens[verb].end : span[0]]
    words = between.split()
    if "\n\n" in between or len(words) > _FARTHEST or ";" in between:
        return False
    return between.rstrip().endswith(":") or (between.rstrip().endswith(",") and len(words) <= 6 and between.count(",") == 1)


def _parts(document: Document, spans: list[Span]) -> tuple[Span, ...]:
    return tuple(found for span in spans if (found := bare(document.text, span)))


def with_orphans(document: Document, reports: Sequence[Report]) -> list[Report]:
    """The reports, with each quotation that nothing reports added to one whose quotation or cue ends right before it."""
    found = list(reports)
    for span in document.quotations:
        if any(start < span[1] and span[0] < end for report in found for start, end in report.content):
            continue
        number = next((place for place, each in enumerate(document.sentences) if each.start <= span[0] < each.end), None)
        if number is None or any(map(str.isalnum, document.text[document.sentences[number].start : span[0]])):
            continue
        if any(report.sentence == number for report in found) or any(
            map(str.isalnum, document.text[span[1] : document.sentences[number].end])
        ):
            continue
        for place, report in reversed(list(enumerate(found))):
            ends = max((end for _, end in report.content), default=0)
            before = max(ends, document.sentences[report.sentence].end)
            quoted = any(start <= report.content[0][0] < end for start, end in document.quotations)
            near = document.text[before : span[0]] if before <= span[0] <= before + _WIDEST_GAP else "x"
            if quoted and not any(map(str.isalnum, near)) and "\n\n" not in near and (part := bare(document.text, span)):
                found[place] = replace(report, content=(*report.content, part))
                break
    return found


def beside(document: Document, number: int, claimant: Range | None, cue: Range) -> tuple[Span, ...]:
    """What is quoted right before the claimant, or right behind the cue, where verbs stand last; empty where nothing is."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    first = min(cue[0], claimant[0] if claimant else cue[0])
    start, end = sentence.start + tokens[first].start, sentence.start + tokens[cue[1]].end
    for span in reversed(document.quotations):
        if not sentence.start <= span[1] <= start:
            continue
        between = document.text[span[1] : start]
        if len(between.split()) <= 1 and "।" not in between.strip(" ,।"):
            return _parts(document, [span])
    for span in document.quotations:
        between = document.text[end : span[0]] if end <= span[0] <= end + _WIDEST_GAP else "x"
        if not any(map(str.isalnum, between)) and "\n\n" not in between and "।" not in between:
            return _parts(document, [span])
    return ()
