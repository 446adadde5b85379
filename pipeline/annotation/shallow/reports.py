"""Reports found by rules, and the attributions of a document made of them: antecedents, hedges, order."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.lexicon import Cues, Lexicon
from pipeline.annotation.text.document import Attribution, Document, Sentence
from schemas import Certainty, Span, Stance

_REACH = 8
"""Sentences looked back for the name that a bare role stands for."""
_EDGES = " \t\n\xa0,.;:—–-¡!¿?…।\"'“”„«»‘’"


@dataclass(frozen=True, slots=True)
class Report:
    """An attribution in the tokens of one sentence; its content, in code points of the text, may lie in others too."""

    sentence: int
    claimant: Range | None
    cue: Range
    content: tuple[Span, ...]
    stance: Stance
    certainty: Certainty
    confidence: float
    elided: bool = False
    """The claimant is the last one named: "Añadió que"."""


def bare(text: str, span: Span) -> Span | None:
    """The span without marks and blanks at its edges; None where nothing is left."""
    start, end = span
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return (start, end) if start < end else None


def stretch(document: Document, sentence: Sentence, first: int, last: int) -> tuple[Span, ...]:
    """The span of tokens `first` to `last` without marks at its edges, in a tuple; empty where it holds nothing."""
    if first > last:
        return ()
    found = bare(document.text, sentence.span(first, last))
    return (found,) if found else ()


def in_quotation(document: Document, offset: int) -> bool:
    """Whether a code point of the text stands inside of quotation marks."""
    at = bisect_left(document.quotations, offset, key=lambda span: span[0])
    return at > 0 and offset < document.quotations[at - 1][1] - 1


def attributions_of(
    document: Document, reports: Sequence[Report], lexicon: Lexicon, cues: Cues, roles: frozenset[str]
) -> Iterator[Attribution]:
    """The attributions in the order of their cues; words of the first and second person claim nothing."""
    last: tuple[Span, Span | None] | None = None
    for report in sorted(reports, key=lambda each: (each.sentence, each.cue, each.content)):
        sentence = document.sentences[report.sentence]
        claimant = antecedent = None
        if report.claimant is not None:
            spoken = [token.text.casefold() for token in sentence.parse.tokens[report.claimant[0] : report.claimant[1] + 1]]
            if len(spoken) == 1 and spoken[0] in cues.own:
                continue
            claimant = _whole(document, sentence.span(*report.claimant), lexicon)
            if all(word in cues.pronouns | cues.owners for word in spoken):
                antecedent = (last[1] or last[0]) if last else None
            else:
                antecedent = _namesake(document, report, roles)
        elif report.elided and last is not None:
            claimant, antecedent = last
        if claimant is not None:
            last = claimant, antecedent
        hedged = report.certainty == "hedged" or _hedged(document, report.content, cues)
        yield Attribution(
            claimant=claimant,
            antecedent=antecedent,
            cue=_whole(document, sentence.span(*report.cue), lexicon),
            content=report.content,
            quoted=all(is_quoted(document, span) for span in report.content),
            stance=report.stance,
            certainty="hedged" if hedged else "stated",
            confidence=report.confidence,
        )


def _whole(document: Document, span: Span, lexicon: Lexicon) -> Span:
    """The span with the postposition that is written as one word with its end."""
    if lexicon.suffix is None:
        return span
    sentence = document.touched((span[0], span[0] + 1))[0]
    end = span[1]
    for token in sentence.parse.tokens:
        if sentence.start + token.start == end and token.pos == "ADP":
            end = sentence.start + token.end
    return span[0], end


def is_quoted(document: Document, span: Span) -> bool:
    """Whether a span of the text lies in one quotation, its marks included."""
    at = bisect_right(document.quotations, span[0], key=lambda each: each[0])
    return at > 0 and span[1] <= document.quotations[at - 1][1]


def _hedged(document: Document, content: Sequence[Span], cues: Cues) -> bool:
    for sentence in (each for span in content for each in document.touched(span)):
        for token in sentence.parse.tokens:
            start = sentence.start + token.start
            if any(first <= start < last for first, last in content) and (
                token.text.casefold() in cues.hedges or ("Mood=Cnd" in token.morph and token.lemma == "haber")
            ):
                return True
    return False


def _namesake(document: Document, report: Report, roles: frozenset[str]) -> Span | None:
    """The name, said before, that a claimant without a name stands for by its role: "el ministerio", "речник"."""
    sentence = document.sentences[report.sentence]
    assert report.claimant is not None
    first, last = report.claimant
    start, end = sentence.span(first, last)
    if any(sentence.start + name.start < end and start < sentence.start + name.end for name in sentence.parse.names):
        return None
    wanted = {token.lemma for token in sentence.parse.tokens[first : last + 1]} & roles
    if not wanted or last - first > 2:
        return None
    for number in range(report.sentence, max(-1, report.sentence - _REACH), -1):
        other = document.sentences[number]
        for name in reversed(other.parse.names):
            span = other.start + name.start, other.start + name.end
            if span[1] > start or name.type not in ("PERSON", "ORGANISATION"):
                continue
            near = {token.lemma for token in other.parse.tokens if name.start - 60 <= token.start < name.end}
            inside = {token.lemma for token in other.parse.tokens if name.start <= token.start < name.end}
            if wanted <= (near if name.type == "PERSON" else inside):
                return span
    return None
