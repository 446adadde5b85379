"""Direct speech: contents grow to whole quotations, and each quotation is given to its speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.languages.en.attribution.spans import joined, touching, without, worded
from pipeline.languages.en.attribution.statements import Statement
from schemas import Span

LEAST_WORDS: Final = 4
"""A quotation of fewer words that no content touches, and that no stop ends, is a name, a title or a scare quote."""

STOPS: Final = frozenset(".!?…,")

LOOK_BACK: Final = 20
"""Sentences before a quotation in which its speaker is looked for."""

FARTHEST: Final = 80
"""Characters between a cue and the quotation that it brings."""


def with_speech(document: Document, statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """`statements` in order, whose contents hold the quotations that they touch and those that nobody else says.

    A statement that is left without content is dropped.
    """
    grown = [_grown(document, each) for each in statements]
    taken = {quotation for each in grown for quotation in _touched(document, each)}
    speakers: dict[int, list[int]] = {}
    for number, each in enumerate(grown):
        if each.speaks:
            speakers.setdefault(each.sentence, []).append(number)
    for quotation in document.quotations:
        if quotation not in taken:
            speaker = _speaker(document, grown, speakers, quotation)
            if speaker is not None:
                grown[speaker] = _given(document, grown[speaker], quotation)
    return tuple(each for each in (_announced(document, each) for each in grown) if each.content)


def _touched(document: Document, statement: Statement) -> list[Span]:
    return [quotation for part in statement.content for quotation in touching(document.quotations, part)]


def _grown(document: Document, statement: Statement) -> Statement:
    """Its content with the whole of each quotation that it touches."""
    touched = _touched(document, statement)
    return replace(statement, content=_parts(document, statement, [*statement.content, *touched])) if touched else statement


def _given(document: Document, statement: Statement, quotation: Span) -> Statement:
    return replace(statement, content=_parts(document, statement, [*statement.content, quotation]))


def _parts(document: Document, statement: Statement, spans: Sequence[Span]) -> tuple[Span, ...]:
    holes = [statement.cue, *([statement.claimant] if statement.claimant else [])]
    return joined(document.text, (part for span in spans for part in without(span, holes)))


def _speaker(
    document: Document, statements: Sequence[Statement], speakers: Mapping[int, Sequence[int]], quotation: Span
) -> int | None:
    """Which statement's speaker says a quotation that no content touches: one beside it in its own sentences, else around them.

    `speakers`: for each sentence the statements in it that direct speech may belong to.
    """
    first = bisect_right(document.sentences, quotation[0], key=lambda each: each.start) - 1
    last = bisect_right(document.sentences, quotation[1] - 1, key=lambda each: each.start) - 1
    said = document.text[slice(*quotation)]
    ended = said[-2] in STOPS and len(said.split()) > 1
    whole = ended or len(said.split()) >= LEAST_WORDS
    own = [number for sentence in range(first, last + 1) for number in speakers.get(sentence, ())]
    waiting = [
        number
        for number in own
        if not statements[number].content
        and _distance(statements[number], quotation) <= FARTHEST
        and (whole or not _apart(document, statements[number], quotation))
    ]
    beside = waiting or (own if whole else [])
    if beside:
        return min(beside, key=lambda number: _distance(statements[number], quotation))
    return _around(document, statements, speakers, (first, last)) if whole else None


def _around(
    document: Document, statements: Sequence[Statement], speakers: Mapping[int, Sequence[int]], home: tuple[int, int]
) -> int | None:
    """Who says a quotation that fills the sentences `home`, by the sentences around it.

    The speaker of the sentence before it; one before that in its paragraph, if quoted already; of the sentence after it; or,
    where it opens its paragraph, of the paragraph before, if quoted already or left with a colon.
    """
    sentences = document.sentences
    paragraph = sentences[home[0]].paragraph
    back = next((number for number in range(home[0] - 1, max(-1, home[0] - LOOK_BACK), -1) if number in speakers), None)
    if back is not None:
        spoken = [number for number in speakers[back] if _speech(document, statements[number])]
        if sentences[back].paragraph == paragraph and (spoken or back == home[0] - 1):
            return (spoken or speakers[back])[-1]
    if home[1] + 1 in speakers and sentences[home[1] + 1].paragraph == paragraph:
        return speakers[home[1] + 1][0]
    opens = home[0] == 0 or sentences[home[0] - 1].paragraph != paragraph
    if back is None or not opens or sentences[back].paragraph != paragraph - 1:
        return None
    left = document.text[document.paragraphs[paragraph - 1][1] - 1] == ":"
    return speakers[back][-1] if left or _speech(document, statements[speakers[back][-1]]) else None


def _apart(document: Document, statement: Statement, quotation: Span) -> bool:
    """Whether other words than the claimant stand between a cue and a quotation."""
    gap = (statement.cue[1], quotation[0]) if statement.cue[1] <= quotation[0] else (quotation[1], statement.cue[0])
    return any(worded(document.text, part) for part in without(gap, [statement.claimant] if statement.claimant else []))


def _distance(statement: Statement, quotation: Span) -> int:
    return max(quotation[0] - statement.cue[1], statement.cue[0] - quotation[1])


def _speech(document: Document, statement: Statement) -> bool:
    """Whether it is direct speech, or waits for it."""
    return not statement.content or bool(_touched(document, statement))


def _announced(document: Document, statement: Statement) -> Statement:
    """A statement without content whose sentence ends its paragraph with a colon says the next paragraph."""
    sentence = document.sentences[statement.sentence]
    following = sentence.paragraph + 1
    ends = sentence.end == document.paragraphs[sentence.paragraph][1] and document.text[sentence.end - 1] == ":"
    if statement.content or not ends or following >= len(document.paragraphs):
        return statement
    return replace(statement, content=joined(document.text, [document.paragraphs[following]]))
