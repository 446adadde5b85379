"""Reports whose content is a quotation, over as many sentences as it has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from pipeline.annotation.text.document import Document, Sentence
from pipeline.languages.ru.attribution.claimants import has_speech
from pipeline.languages.ru.attribution.insertions import Insertion, insertion_at
from pipeline.languages.ru.attribution.phrases import DASHES, Range, is_finite
from pipeline.languages.ru.attribution.reports import EDGES, RussianReport
from pipeline.languages.ru.attribution.stances import cited_attitude
from pipeline.languages.ru.attribution.words import CUES
from pipeline.scripts.punctuation import QUOTES
from schemas import Span

_FARTHEST = 12
"""Tokens between a quotation and its verb."""


def quoted_reports(document: Document) -> tuple[RussianReport, ...]:
    """Reports with a quotation before, behind or around the cue. One that follows right on such a report joins its content."""
    reports: list[RussianReport] = []
    for quotation in document.quotations:
        found = _around(document, quotation) or _behind(document, quotation) or _before(document, quotation)
        if found is not None:
            reports.append(found)
        elif reports and _follows_on(document, reports[-1], quotation):
            more = _parts(document.text, quotation, ())
            reports[-1] = replace(reports[-1], content=(*reports[-1].content, *more))
    return tuple(reports)


def sentence_at(document: Document, offset: int) -> int | None:
    """Index of the sentence that holds a code point of the text."""
    index = bisect_right(document.sentences, offset, key=lambda sentence: sentence.start) - 1
    return index if index >= 0 and offset < document.sentences[index].end else None


def _behind(document: Document, quotation: Span) -> RussianReport | None:
    """`«…», — сказал министр`."""
    number = sentence_at(document, quotation[1] - 1)
    if number is None or not _opens_sentence(document, quotation, number):
        return None
    sentence = document.sentences[number]
    rest = [token for token in sentence.parse.tokens if sentence.start + token.start >= quotation[1]]
    if len(rest) < 2 or rest[0].text not in DASHES | {","}:
        return None
    insertion = _speech(sentence, rest[0].index)
    return None if insertion is None else _report(document, number, insertion, quotation, ())


def _around(document: Document, quotation: Span) -> RussianReport | None:
    """`«…, — сказал министр. — …»`: the cue stands inside the marks."""
    cuts: list[Span] = []
    first: tuple[int, Insertion] | None = None
    start = sentence_at(document, quotation[0])
    if start is None or not _opens_sentence(document, quotation, start):
        return None
    for number in range(start, len(document.sentences)):
        sentence = document.sentences[number]
        if sentence.start >= quotation[1]:
            break
        tokens = sentence.parse.tokens
        for token in tokens[1:-1]:
            inside = quotation[0] < sentence.start + token.start < quotation[1]
            if inside and token.text in DASHES and tokens[token.index - 1].text in (",", "!", "?", "…", ".", "..."):
                insertion = _speech(sentence, token.index, nearest=True)
                if insertion is not None:
                    span = sentence.span(token.index, insertion.range[1])
                    cuts.append(span)
                    first = first or (number, insertion)
                    break
    return None if first is None else _report(document, *first, quotation, cuts)


def _before(document: Document, quotation: Span) -> RussianReport | None:
    """`Министр заявил: «…»`, in the same sentence or the one before."""
    opening = document.text[: quotation[0]].rstrip()
    if not opening.endswith(":"):
        return None
    number = sentence_at(document, len(opening) - 1)
    if number is None:
        return None
    sentence = document.sentences[number]
    colon = next((token.index for token in sentence.parse.tokens if sentence.start + token.end >= len(opening)), None)
    for index in range((colon or 0) - 1, -1, -1):
        token = sentence.parse.tokens[index]
        if (has_speech(sentence.parse, index) or token.lemma in CUES.citing) and (colon or 0) - index <= _FARTHEST:
            return _report(document, number, insertion_at(sentence.parse, index), quotation, ())
    return None


def _speech(sentence: Sentence, after: int, *, nearest: bool = False) -> Insertion | None:
    """The insertion whose verb follows token `after` with no stop between; `nearest` if right behind it."""
    tokens = sentence.parse.tokens
    for token in tokens[after + 1 : after + (4 if nearest else _FARTHEST)]:
        if token.text in (".", ";", ":", "»"):
            return None
        if (has_speech(sentence.parse, token.index) or token.lemma in CUES.citing) and is_finite(token):
            return insertion_at(sentence.parse, token.index)
    return None


def _report(document: Document, number: int, insertion: Insertion, quotation: Span, cuts: Sequence[Span]) -> RussianReport | None:
    parse = document.sentences[number].parse
    """The report of an insertion in sentence `number` about a quotation, without the `cuts` in it."""
    found = cited_attitude(parse, insertion.verb)
    parts = _parts(document.text, quotation, cuts)
    if found is None or not parts:
        return None
    cue: Range = insertion.cue
    return RussianReport(number, insertion.claimant, cue, parts, found[0], found[1], "quotation", insertion.claimant is None)


def _parts(text: str, quotation: Span, cuts: Sequence[Span]) -> tuple[Span, ...]:
    """The quotation without its outer marks and without the cuts."""
    bounds = [quotation[0], *(edge for cut in cuts for edge in cut), quotation[1]]
    pairs = zip(bounds[::2], bounds[1::2], strict=True)
    return tuple(span for span in (_bare(text, *pair) for pair in pairs) if span[0] < span[1])


def _bare(text: str, start: int, end: int) -> Span:
    """A part of a quotation without the marks around it."""
    opened = text[start] in QUOTES
    closed = text[end - 1] in QUOTES
    start, end = start + opened, end - closed
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and text[end - 1] in EDGES:
        end -= 1
    return start, end


def _opens_sentence(document: Document, quotation: Span, number: int) -> bool:
    """Whether nothing but marks stands before the quotation in its first sentence, or it began in an earlier one."""
    start = document.sentences[number].start
    return quotation[0] < start or not any(map(str.isalnum, document.text[start : quotation[0]]))


def _follows_on(document: Document, report: RussianReport, quotation: Span) -> bool:
    """Whether the quotation begins where the sentence of the report ends, in the same paragraph."""
    sentence = document.sentences[report.sentence]
    number = sentence_at(document, quotation[0])
    if number is None or document.sentences[number].paragraph != sentence.paragraph or number != report.sentence + 1:
        return False
    return not any(map(str.isalnum, document.text[sentence.end : quotation[0]]))


def within_quotation(document: Document, spans: Sequence[Span]) -> bool:
    """Whether all spans lie in quotations, up to their marks."""
    return bool(spans) and all(_inside(document, span) for span in spans)


def _inside(document: Document, span: Span) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in document.quotations)
