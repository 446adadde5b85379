"""Who is named in the next sentence: "Про це повідомив X", "Así lo informó X", where verbs stand in the middle."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from pipeline.annotation.shallow.chunks import Range
from pipeline.annotation.shallow.reports import confidence
from pipeline.annotation.shallow.reports.medial_cues import MedialCues
from pipeline.annotation.shallow.reports.report import SpeechReport, stretch
from pipeline.annotation.shallow.reports.subjects import subject_after
from pipeline.annotation.shallow.reports.verbs import attitude_of, cue_range
from pipeline.annotation.shallow.word_classes import WordClasses
from pipeline.annotation.text.document import Document
from pipeline.annotation.text.parse import Token
from pipeline.scripts.punctuation import QUOTES
from schemas import Span

_FARTHEST_VERB = 6
"""Tokens from the words that point back to their verb: "Про це у своєму Телеграмі повідомив мер"."""

_LONGEST_NAME = 6
"""Tokens of a name in quotation marks, the closing one with them."""


def pointing_report(
    document: Document, number: int, reporting: Collection[int], classes: WordClasses, cues: MedialCues
) -> Iterator[SpeechReport]:
    """What the sentence before says, as the word of whom this one names; none where that one is among `reporting` already."""
    sentence = document.sentences[number]
    tokens = sentence.parse.tokens
    phrase = cues.pointing_index.at([token.text.casefold() for token in tokens], 0) if tokens else None
    if phrase is None or number - 1 in reporting:
        return
    first = len(phrase)
    near = tokens[first : first + _FARTHEST_VERB]
    verb = next((token.index for token in near if token.pos in ("VERB", "PUNCT")), first)
    between = {token.text.casefold() for token in tokens[first:verb]}
    if verb >= len(tokens) or tokens[verb].lemma not in cues.stances or between & cues.reflexive:
        return
    attitude = attitude_of(tokens, verb, cues)
    claimant = subject_after(tokens, verb, classes, cues)
    claimant = None if claimant is None else _with_quoted_name(tokens, claimant)
    last = claimant[1] if claimant else verb
    own = any(token.text == ":" or token.text.casefold() in cues.complementisers for token in tokens[last + 1 :])
    content = before(document, number)
    if attitude and claimant and content and not own:
        yield SpeechReport(number, claimant, cue_range(tokens, verb, cues), content, *attitude, confidence.BEFORE)


def _with_quoted_name(tokens: Sequence[Token], claimant: Range) -> Range:
    """The claimant with the name in quotation marks behind its noun: "видання «Ранок»"."""
    opening = claimant[1] + 1
    if opening >= len(tokens) or tokens[opening].text not in QUOTES:
        return claimant
    near = tokens[opening + 1 : opening + 1 + _LONGEST_NAME]
    closing = next((token.index for token in near if token.text in QUOTES), None)
    return claimant if closing is None else (claimant[0], closing - 1)


def before(document: Document, number: int) -> tuple[Span, ...]:
    """What the sentence before says, of the same paragraph or the last one; empty where there is none."""
    if number == 0 or document.sentences[number].paragraph - document.sentences[number - 1].paragraph > 1:
        return ()
    earlier = document.sentences[number - 1]
    return stretch(document, earlier, 0, len(earlier.parse.tokens) - 1)
