"""Who says what in a Russian article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.annotation.text.document import Attribution, Document
from pipeline.languages.ru.attribution.antecedents import antecedent, is_first_person, is_pronoun, named
from pipeline.languages.ru.attribution.clauses import clause_governors, clause_reports
from pipeline.languages.ru.attribution.colons import colon_reports, dash_reports
from pipeline.languages.ru.attribution.hedges import is_hedged, rumours
from pipeline.languages.ru.attribution.insertions import insertion_reports, insertions
from pipeline.languages.ru.attribution.nominal import nominal_reports, preceding_reports
from pipeline.languages.ru.attribution.phrases import Range
from pipeline.languages.ru.attribution.quoted import quoted_reports, within_quotation
from pipeline.languages.ru.attribution.reports import RussianReport, cut_out
from pipeline.languages.ru.attribution.sources import relayed, source_reports, sources
from schemas import Span

CONFIDENCE = {
    # Judged by hand: 43 reports in 400 headlines of a paraphrase corpus, all right once one was mended, and 19 in 15 texts of our
    # own, 18 right in claimant and content. Too few to tell rules apart: those seen less than five times stand lower.
    "clause": 0.9,
    "quotation": 0.9,
    "insertion": 0.9,
    "source": 0.9,
    "colon": 0.8,
    "headline": 0.9,
    "about": 0.9,
    "object": 0.7,
    "accusation": 0.7,
    "preceding": 0.7,
    "rumour": 0.6,
}

LONGEST_SENTENCE = 300
"""Tokens. A longer one is a table or a list: nobody reports in it, and the rules read a sentence more than once."""

_FARTHEST_REFERENCE = 12
"""Tokens from a cue to `со ссылкой на`."""

_RECENT = 2
"""Sentences back to the last claimant that a verb without a subject may mean."""


def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of a Russian article, in the order of their cues. Never raises for a document of this language."""
    reports = sorted(_reports(document), key=lambda report: (report.sentence, report.cue))
    return tuple(_resolved(document, reports))


def _reports(document: Document) -> list[RussianReport]:
    """What all rules find, sentence by sentence behind what is quoted."""
    quoted = quoted_reports(document)
    found = list(quoted)
    for number, sentence in enumerate(document.sentences):
        if 0 < len(sentence.parse.tokens) <= LONGEST_SENTENCE:
            found += _of_sentence(document, number, quoted, found)
    return found


def _of_sentence(
    document: Document, number: int, quoted: Sequence[RussianReport], found: Sequence[RussianReport]
) -> list[RussianReport]:
    """What is reported in one sentence, beside the `quoted` reports of the document; `found` are those and all before."""
    sentence = document.sentences[number]
    parse = sentence.parse
    spoken = frozenset(index for report in quoted if report.sentence == number for index in _cue_tokens(report))
    governors = clause_governors(parse)
    inserted = tuple(insertion for insertion in insertions(parse, governors) if insertion.verb not in spoken)
    own = [report for report in clause_reports(number, sentence) if spoken.isdisjoint(_cue_tokens(report))]
    own += nominal_reports(number, sentence, governors | spoken)
    own += source_reports(number, sentence, sources(parse))
    if not spoken:
        own += colon_reports(number, sentence, governors)
    if not own and not spoken:
        own += dash_reports(number, sentence)
    if not own and not inserted:
        own += preceding_reports(document, number, frozenset(report.sentence for report in found))
    outer = [insertion.range for insertion in inserted]
    own = [_without(document, report, outer) for report in own]
    own += [report for report in insertion_reports(number, sentence, inserted) if not _is_relay(document, report, own)]
    own = [report for report in own if not _repeats(document, report, own)]
    own = [_relayed(document, report) for report in own]
    return [*own, *rumours(number, sentence, _covered(document, (*own, *quoted)))]


def _cue_tokens(report: RussianReport) -> range:
    return range(report.cue[0], report.cue[1] + 1)


def _covered(document: Document, reports: Iterable[RussianReport]) -> list[Span]:
    """What reports say, and their cues."""
    return [span for report in reports for span in (*report.content, document.sentences[report.sentence].span(*report.cue))]


def _is_relay(document: Document, report: RussianReport, others: Sequence[RussianReport]) -> bool:
    """Whether the insertion reports another report: `министр заявил, что …, передает ТАСС` is the minister's word."""
    return any(_holds(document, report, other) for other in others)


def _repeats(document: Document, report: RussianReport, others: Sequence[RussianReport]) -> bool:
    """Whether it is a speaker's `по ее мнению` within what is reported of her."""
    sentence = document.sentences[report.sentence]
    pronoun = report.rule == "source" and report.claimant is not None and is_pronoun(sentence, report.claimant)
    return pronoun and any(_holds(document, other, report) for other in others if other is not report)


def _holds(document: Document, outer: RussianReport, inner: RussianReport) -> bool:
    start, _ = document.sentences[inner.sentence].span(*inner.cue)
    return any(first <= start < last for first, last in outer.content)


def _without(document: Document, report: RussianReport, ranges: Sequence[Range]) -> RussianReport:
    """The report without the insertions in its content: `передает ТАСС` is no part of what the minister said."""
    sentence = document.sentences[report.sentence]
    spans = _cut(document.text, report.content, [sentence.span(*found) for found in ranges])
    return replace(report, content=spans) if spans else report


def _cut(text: str, spans: Sequence[Span], cuts: Sequence[Span]) -> tuple[Span, ...]:
    """What the cuts leave of the spans."""
    kept = list(spans)
    for cut in cuts:
        kept = [part for span in kept for part in cut_out(text, span, cut)]
    return tuple(kept)


def _relayed(document: Document, report: RussianReport) -> RussianReport:
    """The report as that of the source which an outlet refers to: `сообщает агентство со ссылкой на министерство`."""
    parse = document.sentences[report.sentence].parse
    if report.rule not in ("clause", "insertion", "about"):
        return report
    found = relayed(parse, report.cue[1] + 1, report.cue[1] + _FARTHEST_REFERENCE)
    return report if found is None else replace(report, claimant=found[0], cue=found[1])


def _resolved(document: Document, reports: Sequence[RussianReport]) -> Iterator[Attribution]:
    """The attributions of reports in their order, with antecedents; words of the first and second person claim nothing."""
    people = named(document)
    spoken: list[Span] = []
    last: tuple[int, Span, Span | None] | None = None
    for report in reports:
        sentence = document.sentences[report.sentence]
        claimant = before = None
        if report.claimant is not None:
            if is_first_person(sentence, report.claimant):
                continue
            claimant = sentence.span(*report.claimant)
            before = antecedent(document, report.sentence, report.claimant, people, spoken)
        elif report.elided and last is not None and report.sentence - last[0] <= _RECENT:
            claimant, before = last[1], last[2]
        cue = sentence.span(*report.cue)
        content = _cut(document.text, report.content, [cue] if claimant is None else [cue, claimant])
        if not content:
            continue
        if claimant is not None:
            spoken.append(before or claimant)
            last = report.sentence, claimant, before
        hedged = report.certainty == "hedged" or is_hedged(document, content)
        yield Attribution(
            claimant=claimant,
            antecedent=before,
            cue=cue,
            content=content,
            quoted=within_quotation(document, content),
            stance=report.stance,
            certainty="hedged" if hedged else "stated",
            confidence=CONFIDENCE[report.rule],
        )
