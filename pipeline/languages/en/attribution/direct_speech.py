"""Direct speech: contents grow to whole quotations, and each quotation is given to its speaker."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from pipeline.annotation.text.document import Document
from pipeline.languages.en.attribution.sentence_attribution import SentenceAttribution
from pipeline.languages.en.attribution.spans import joined, touching, without, worded
from schemas import Span

LEAST_WORDS: Final = 4
"""A quotation of fewer words that no content touches, and that no stop ends, is a name, a title or a scare quote."""

STOPS: Final = frozenset(".!?…,")

LOOK_BACK: Final = 20
"""Sentences before a quotation in which its speaker is looked for."""

FARTHEST: Final = 80
"""Characters between a cue and the quotation that it brings."""

Speakers = Mapping[int, Sequence[int]]
"""Number of a sentence to those of the attributions in it that direct speech may belong to, by their place among all."""


def with_direct_speech(document: Document, found: Sequence[SentenceAttribution]) -> tuple[SentenceAttribution, ...]:
    """`found` in order, whose contents hold the quotations that they touch and those that nobody else says.

    An attribution that is left without content is dropped.
    """
    grown = [_grown(document, each) for each in found]
    taken = {quotation for each in grown for quotation in _touched(document, each)}
    speakers: dict[int, list[int]] = {}
    for number, each in enumerate(grown):
        if each.speaks:
            speakers.setdefault(each.sentence, []).append(number)
    for quotation in document.quotations:
        if quotation not in taken:
            speaker = _speaker(document, grown, speakers, quotation)
            if speaker is not None:
                grown[speaker] = _with(document, grown[speaker], [quotation])
    return tuple(each for each in (_with_announced_paragraph(document, each) for each in grown) if each.content)


def _touched(document: Document, attribution: SentenceAttribution) -> list[Span]:
    """The quotations that a content touches."""
    return [quotation for part in attribution.content for quotation in touching(document.quotations, part)]


def _grown(document: Document, attribution: SentenceAttribution) -> SentenceAttribution:
    """An attribution, its content with the whole of each quotation that it touches."""
    touched = _touched(document, attribution)
    return _with(document, attribution, touched) if touched else attribution


def _with(document: Document, attribution: SentenceAttribution, spans: Sequence[Span]) -> SentenceAttribution:
    """An attribution with `spans` in its content, claimant and cue cut out."""
    holes = [attribution.cue, *([attribution.claimant] if attribution.claimant else [])]
    parts = (part for span in (*attribution.content, *spans) for part in without(span, holes))
    return replace(attribution, content=joined(document.text, parts))


def _speaker(document: Document, found: Sequence[SentenceAttribution], speakers: Speakers, quotation: Span) -> int | None:
    """Whose attribution says a quotation that no content touches: one beside it in its own sentences, else around them."""
    first = bisect_right(document.sentences, quotation[0], key=lambda each: each.start) - 1
    last = bisect_right(document.sentences, quotation[1] - 1, key=lambda each: each.start) - 1
    said = document.text[slice(*quotation)]
    ended = said[-2] in STOPS and len(said.split()) > 1
    whole = ended or len(said.split()) >= LEAST_WORDS
    own = [number for sentence in range(first, last + 1) for number in speakers.get(sentence, ())]
    waiting = [
        number
        for number in own
        if not found[number].content
        and _distance(found[number], quotation) <= FARTHEST
        and (whole or not _is_apart(document, found[number], quotation))
    ]
    beside = waiting or (own if whole else [])
    if beside:
        return min(beside, key=lambda number: _distance(found[number], quotation))
    return _around(document, found, speakers, (first, last)) if whole else None


def _around(document: Document, found: Sequence[SentenceAttribution], speakers: Speakers, home: tuple[int, int]) -> int | None:
    """Who says a quotation that fills the sentences `home`, first to last, by the sentences around it.

    The speaker of the sentence before it; one before that in its paragraph, if quoted already; of the sentence after it; or,
    where it opens its paragraph, of the paragraph before, if quoted already or left with a colon.
    """
    sentences = document.sentences
    paragraph = sentences[home[0]].paragraph
    before = range(home[0] - 1, max(-1, home[0] - LOOK_BACK), -1)
    back = next((number for number in before if number in speakers), None)
    if back is not None and sentences[back].paragraph == paragraph:
        spoken = [number for number in speakers[back] if _is_speech(document, found[number])]
        if spoken or back == home[0] - 1:
            return (spoken or speakers[back])[-1]
    if home[1] + 1 in speakers and sentences[home[1] + 1].paragraph == paragraph:
        return speakers[home[1] + 1][0]
    opens = home[0] == 0 or sentences[home[0] - 1].paragraph != paragraph
    if back is None or not opens or sentences[back].paragraph != paragraph - 1:
        return None
    left = document.text[document.paragraphs[paragraph - 1][1] - 1] == ":"
    return speakers[back][-1] if left or _is_speech(document, found[speakers[back][-1]]) else None


def _is_apart(document: Document, attribution: SentenceAttribution, quotation: Span) -> bool:
    """Whether other words than the claimant stand between a cue and a quotation."""
    cue = attribution.cue
    gap = (cue[1], quotation[0]) if cue[1] <= quotation[0] else (quotation[1], cue[0])
    return any(worded(document.text, part) for part in without(gap, [attribution.claimant] if attribution.claimant else []))


def _distance(attribution: SentenceAttribution, quotation: Span) -> int:
    """Characters between a cue and a quotation."""
    return max(quotation[0] - attribution.cue[1], attribution.cue[0] - quotation[1])


def _is_speech(document: Document, attribution: SentenceAttribution) -> bool:
    """Whether it is direct speech, or waits for it."""
    return not attribution.content or bool(_touched(document, attribution))


def _with_announced_paragraph(document: Document, attribution: SentenceAttribution) -> SentenceAttribution:
    """An attribution without content whose sentence ends its paragraph with a colon, with the next paragraph for content."""
    sentence = document.sentences[attribution.sentence]
    following = sentence.paragraph + 1
    ends = sentence.end == document.paragraphs[sentence.paragraph][1] and document.text[sentence.end - 1] == ":"
    if attribution.content or not ends or following >= len(document.paragraphs):
        return attribution
    return replace(attribution, content=joined(document.text, [document.paragraphs[following]]))
