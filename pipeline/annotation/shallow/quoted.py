"""Reports whose content is a quotation, over as many sentences as it has."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.lexicon import Cues, Lexicon
from pipeline.annotation.shallow.reports import Report, bare, is_quoted
from pipeline.annotation.shallow.subjects import subject_after, subject_before
from pipeline.annotation.shallow.verbs import Attitude, cue_range
from pipeline.annotation.text.document import Document
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
    behind = _ending(document, sentence.start + 1, at)
    ahead = _beginning(document, at + 1, len(document.text))
    cue = cue_range(tokens, verb, cues)
    if behind and _joins(document, behind[-1][1], at):
        claimant = subject_after(tokens, verb, lexicon, cues) or subject_before(tokens, verb, lexicon, cues)
        content = _parts(document, [behind[-1], *_following(document, number, claimant, verb)])
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


def _following(document: Document, number: int, claimant: Range | None, verb: int) -> Sequence[Span]:
    """The quotation that goes on right behind the claimant, or in the next sentence of the paragraph, if there is one."""
    sentence = document.sentences[number]
    last = max(verb, claimant[1] if claimant else verb)
    end = sentence.start + sentence.parse.tokens[last].end
    found = _beginning(document, sentence.start + sentence.parse.tokens[verb].start + 1, end + _WIDEST_GAP)[:1]
    between = document.text[end : found[0][0]] if found else ""
    return found if _joined(between) else ()


def _introduces(document: Document, number: int, verb: int, span: Span) -> bool:
    """Whether the verb's clause ends in a colon, or a comma, right before the quotation."""
    sentence = document.sentences[number]
    between = document.text[sentence.start + sentence.parse.tokens[verb].end : span[0]]
    words = between.split()
    if "\n\n" in between or len(words) > _FARTHEST or ";" in between:
        return False
    return between.rstrip().endswith(":") or (between.rstrip().endswith(",") and len(words) <= 6 and between.count(",") == 1)


def _parts(document: Document, spans: Iterable[Span]) -> tuple[Span, ...]:
    return tuple(found for span in spans if (found := bare(document.text, span)))


def with_orphans(document: Document, reports: Sequence[Report]) -> list[Report]:
    """The reports, with each quotation that nothing reports added to one whose quotation or cue ends right before it."""
    found = list(reports)
    reporting = {report.sentence for report in found}
    taken = _merged(span for report in found for span in report.content)
    ending = defaultdict[int, list[int]](list)
    for place, report in enumerate(found):
        ending[_end(document, report)].append(place)
    for span in document.quotations:
        if _touches(taken, span) or not _stands_alone(document, span, reporting):
            continue
        near = [place for end in range(span[0] - _WIDEST_GAP, span[0] + 1) for place in ending.get(end, ())]
        for place in sorted(near, reverse=True):
            report, end = found[place], _end(document, found[place])
            between, part = document.text[end : span[0]], bare(document.text, span)
            if part and _joined(between) and is_quoted(document, (report.content[0][0], report.content[0][0] + 1)):
                found[place] = replace(report, content=(*report.content, part))
                ending[end].remove(place)
                ending[_end(document, found[place])].append(place)
                break
    return found


def _end(document: Document, report: Report) -> int:
    """Where the report ends: its sentence or, if that comes later, its content."""
    return max(document.sentences[report.sentence].end, *(end for _, end in report.content))


def _stands_alone(document: Document, span: Span, reporting: Collection[int]) -> bool:
    """Whether a quotation is all that its sentence says, and that sentence reports nothing."""
    number = bisect_right(document.sentences, span[0], key=lambda each: each.start) - 1
    if number < 0 or span[0] >= document.sentences[number].end or number in reporting:
        return False
    sentence = document.sentences[number]
    around = document.text[sentence.start : span[0]] + document.text[span[1] : sentence.end]
    return not any(map(str.isalnum, around))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """In order, those that overlap made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _touches(ordered: Sequence[Span], span: Span) -> bool:
    """Whether one of `ordered`, disjoint spans in order, shares a character with `span`."""
    at = bisect_right(ordered, span[0], key=lambda each: each[1])
    return at < len(ordered) and ordered[at][0] < span[1]


def _joined(between: str) -> bool:
    """Whether nothing but marks and spaces of one paragraph stands between two parts."""
    return not any(map(str.isalnum, between)) and "\n\n" not in between


def _ending(document: Document, first: int, last: int) -> Sequence[Span]:
    """The quotations that end at `first`, `last` or between them."""
    ends = document.quotations
    return ends[bisect_left(ends, first, key=lambda span: span[1]) : bisect_right(ends, last, key=lambda span: span[1])]


def _beginning(document: Document, first: int, last: int) -> Sequence[Span]:
    """The quotations that begin at `first`, `last` or between them."""
    starts = document.quotations
    return starts[bisect_left(starts, first, key=lambda span: span[0]) : bisect_right(starts, last, key=lambda span: span[0])]


def beside(document: Document, number: int, claimant: Range | None, cue: Range) -> tuple[Span, ...]:
    """What is quoted right before the claimant, or right behind the cue, where verbs stand last; empty where nothing is."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    first = min(cue[0], claimant[0] if claimant else cue[0])
    start, end = sentence.start + tokens[first].start, sentence.start + tokens[cue[1]].end
    for span in reversed(_ending(document, sentence.start, start)):
        between = document.text[span[1] : start]
        if len(between.split()) <= 1 and "।" not in between.strip(" ,।"):
            return _parts(document, [span])
    for span in _beginning(document, end, end + _WIDEST_GAP):
        between = document.text[end : span[0]]
        if _joined(between) and "।" not in between:
            return _parts(document, [span])
    return ()
