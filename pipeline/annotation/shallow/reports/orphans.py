"""Quotations that nothing reports, and that go on from one that something does."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from pipeline.annotation.shallow.reports.quotations import WIDEST_GAP, is_joined
from pipeline.annotation.shallow.reports.report import SpeechReport, bare, is_quoted
from pipeline.annotation.text.document import Document
from schemas import Span


def with_orphans(document: Document, reports: Sequence[SpeechReport]) -> list[SpeechReport]:
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
        near = [place for end in range(span[0] - WIDEST_GAP, span[0] + 1) for place in ending.get(end, ())]
        for place in sorted(near, reverse=True):
            report, end = found[place], _end(document, found[place])
            part = bare(document.text, span)
            if part and is_joined(document.text[end : span[0]]) and _is_of_quotation(document, report):
                found[place] = replace(report, content=(*report.content, part))
                ending[end].remove(place)
                ending[_end(document, found[place])].append(place)
                break
    return found


def _end(document: Document, report: SpeechReport) -> int:
    """Where the report ends: its sentence or, if that comes later, its content."""
    return max(document.sentences[report.sentence].end, *(end for _, end in report.content))


def _is_of_quotation(document: Document, report: SpeechReport) -> bool:
    """Whether the report's content begins inside of quotation marks."""
    start = report.content[0][0]
    return is_quoted(document, (start, start + 1))


def _stands_alone(document: Document, span: Span, reporting: Collection[int]) -> bool:
    """Whether a quotation is all that its sentence says, and that sentence reports nothing."""
    number = bisect_right(document.sentences, span[0], key=lambda each: each.start) - 1
    if number < 0 or span[0] >= document.sentences[number].end or number in reporting:
        return False
    sentence = document.sentences[number]
    around = document.text[sentence.start : span[0]] + document.text[span[1] : sentence.end]
    return not any(map(str.isalnum, around))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap made one."""
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
